package org

// The kinds of unit. What each may do and is called stands in the table of kinds.
const (
	_ Kind = iota

	// Party

	PartyCongress        // đại hội đảng
	PartyOrganisation    // đảng bộ: the members of a place, apart from its committee
	PartyCommittee       // cấp ủy, Ban Chấp hành Đảng bộ: Trung ương, Tỉnh ủy, Thành ủy, Quận ủy, Đảng ủy
	Politburo            // Bộ Chính trị
	Secretariat          // Ban Bí thư
	StandingBoard        // Ban Thường vụ cấp ủy; Thường trực HĐND; Ban Thường trực Ủy ban MTTQ; Ban Thường vụ of an organisation
	PermanentBoard       // Thường trực cấp ủy: secretary and deputies
	InspectionCommission // Ủy ban Kiểm tra: the elected body
	Agency               // cơ quan: the staff of an elected body (Cơ quan Ủy ban Kiểm tra, Cơ quan Ủy ban MTTQ)
	Commission           // ban của cấp ủy: Ban Tổ chức, Ban Dân vận, Ban Xây dựng Đảng
	Office               // văn phòng
	PoliticalCentre      // Trung tâm Chính trị
	PoliticalSchool      // trường chính trị
	PoliticalAcademy     // Học viện Chính trị quốc gia Hồ Chí Minh
	PartyPress           // cơ quan báo của Đảng
	PartyJournal         // Tạp chí Cộng sản
	PartyPublisher       // Nhà xuất bản Chính trị quốc gia Sự thật
	BlocCommittee        // đảng ủy khối; Đảng ủy các cơ quan Đảng; Đảng ủy Mặt trận Tổ quốc, các đoàn thể
	PartyDelegation      // đảng đoàn
	PartyCaucus          // ban cán sự đảng
	MilitaryCommission   // Quân ủy Trung ương
	PartySection         // đảng ủy bộ phận
	PartyCell            // chi bộ
	CellCommittee        // chi ủy
	PartyGroup           // tổ đảng
	MobilisationBloc     // khối dân vận
	SteeringCommittee    // ban chỉ đạo
	TaskForce            // tổ công tác
	CoordinationCouncil  // hội đồng phối hợp
	AdvisoryCouncil      // hội đồng tư vấn: Hội đồng nghĩa vụ quân sự, Hội đồng Thi đua - Khen thưởng
	NationalCommittee    // ủy ban quốc gia: Ủy ban An toàn giao thông Quốc gia

	// Elected state

	NationalAssembly   // Quốc hội
	StandingCommittee  // Ủy ban Thường vụ Quốc hội
	AssemblyBoard      // ban của Ủy ban Thường vụ Quốc hội: Ban Dân nguyện
	EthnicCouncil      // Hội đồng Dân tộc của Quốc hội
	AssemblyCommittee  // ủy ban của Quốc hội
	AssemblyDelegation // đoàn đại biểu Quốc hội
	President          // Chủ tịch nước
	StateAudit         // Kiểm toán nhà nước
	PeoplesCouncil     // Hội đồng nhân dân
	CouncilCommittee   // ban của Hội đồng nhân dân
	DeputyGroup        // tổ đại biểu Hội đồng nhân dân
	JointOffice        // văn phòng chung: VP HĐND và UBND; VP Đoàn ĐBQH và HĐND

	// Executive

	Government         // Chính phủ
	Ministry           // bộ
	StateBank          // Ngân hàng Nhà nước
	EthnicAffairs      // Ủy ban Dân tộc
	GovernmentAgency   // cơ quan thuộc Chính phủ
	MinistryDepartment // vụ of a ministry: Vụ Pháp chế
	MinistryBureau     // cục of a ministry: Cục Trẻ em
	MinistryAgency     // tổng cục of a ministry: Tổng cục Thủy sản
	PeoplesCommittee   // Ủy ban nhân dân
	Department         // sở
	DepartmentBranch   // chi cục of a sở: Chi cục Thủy lợi
	Division           // phòng
	Team               // đội: of the police, under a people's committee
	Inspectorate       // thanh tra: Thanh tra Chính phủ, tỉnh, huyện
	ServiceCentre      // Trung tâm Phục vụ hành chính công
	CitizenReception   // Ban Tiếp công dân
	MarketSurveillance // quản lý thị trường: Tổng cục, Cục, Chi cục, Đội
	ForestRangers      // kiểm lâm: Chi cục, Hạt
	Broadcaster        // đài phát thanh và truyền hình
	ManagementBoard    // ban quản lý
	PublicServiceUnit  // đơn vị sự nghiệp công lập
	School             // trường học
	Hospital           // bệnh viện, trung tâm y tế, trạm y tế

	// On the territory, run from the centre

	TaxAuthority        // cơ quan thuế
	StateTreasury       // kho bạc nhà nước
	SocialInsurance     // bảo hiểm xã hội
	StatisticsOffice    // cơ quan thống kê
	JudgmentEnforcement // thi hành án dân sự
	Customs             // hải quan
	PolicyBank          // Ngân hàng Chính sách xã hội

	// Judiciary

	Court                     // Tòa án nhân dân
	HighCourt                 // Tòa án nhân dân cấp cao
	RegionalCourt             // Tòa án nhân dân khu vực
	SpecialCourt              // Tòa án chuyên biệt tại Trung tâm tài chính quốc tế
	Procuracy                 // Viện kiểm sát nhân dân
	HighProcuracy             // Viện kiểm sát nhân dân cấp cao
	RegionalProcuracy         // Viện kiểm sát nhân dân khu vực
	MilitaryCourt             // Tòa án quân sự Trung ương, of a military region
	RegionalMilitaryCourt     // Tòa án quân sự khu vực
	JudgesCommittee           // Hội đồng Thẩm phán of the supreme court, Ủy ban Thẩm phán of others
	CourtChamber              // tòa chuyên trách of a court: Tòa Hình sự; Tòa Phúc thẩm of the supreme court
	LayJudgeGroup             // đoàn hội thẩm of a court
	MilitaryProcuracy         // Viện kiểm sát quân sự Trung ương, of a military region
	RegionalMilitaryProcuracy // Viện kiểm sát quân sự khu vực

	// Armed forces

	Police                // Công an
	InvestigationAgency   // Cơ quan Cảnh sát điều tra of the police
	SecurityInvestigation // Cơ quan An ninh điều tra of the police
	PoliceSite            // cơ sở Công an at a former district seat
	MilitaryRegion        // quân khu
	MilitaryCommand       // Bộ Tư lệnh, Bộ Chỉ huy, Ban Chỉ huy Quân sự
	DefenceCommand        // Ban Chỉ huy Phòng thủ khu vực
	BorderGuard           // Bộ đội Biên phòng
	BorderPost            // đồn biên phòng

	// Front and organisations

	FrontCommittee      // Ủy ban Mặt trận Tổ quốc Việt Nam
	Presidium           // Đoàn Chủ tịch
	FrontBoard          // ban công tác Mặt trận: of a thôn or tổ dân phố
	TradeUnion          // công đoàn: Tổng Liên đoàn, Liên đoàn Lao động, công đoàn
	FarmersUnion        // Hội Nông dân
	WomensUnion         // Hội Liên hiệp Phụ nữ
	VeteransAssociation // Hội Cựu chiến binh
	YouthUnion          // Đoàn Thanh niên Cộng sản Hồ Chí Minh
	PioneerCouncil      // hội đồng Đội
	MassAssociation     // hội quần chúng
	Branch              // chi hội, chi đoàn
	AssociationBranch   // chi hội of a mass association in a thôn, tổ dân phố or an organ: Chi hội Người cao tuổi, Chi hội Luật gia
	ExecutiveCommittee  // Ban Chấp hành of an organisation
	OrganisationBoard   // ban của Mặt trận, đoàn thể: Ban Phong trào, Ban Tổ chức Tỉnh đoàn

	// Residents

	Hamlet                // thôn, làng, ấp, bản, buôn
	ResidentialGroup      // tổ dân phố, khu phố
	PeoplesInspection     // Ban Thanh tra nhân dân
	InvestmentSupervision // Ban Giám sát đầu tư của cộng đồng
	MediationTeam         // tổ hòa giải
	SecurityTeam          // tổ bảo vệ an ninh, trật tự
	DigitalTeam           // tổ công nghệ số cộng đồng

	// Elections: set up for each, and dissolved

	ElectionCouncil   // Hội đồng bầu cử quốc gia
	ElectionCommittee // ủy ban bầu cử of a place
	ElectionBoard     // ban bầu cử of a constituency
	ElectionTeam      // tổ bầu cử of a polling area
)
