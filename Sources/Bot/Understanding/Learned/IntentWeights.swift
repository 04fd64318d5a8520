// swift-format-ignore-file
// Learned from data/eval/messages.jsonl and data/talk: not to be changed by hand.
enum IntentWeights {
    static let text: StaticString = ##"""
vitrina intents 1
greeting thanks goodbye acknowledge browse price discount objection availability productInfo photos sizeAdvice delivery payment returns fitting shopInfo service order preorder giveField change cancel yes no think person complaint orderStatus optOut offTopic injection unclear
!	A\B\CRDMFLHRIKJLKMLMMLQKSWTMUKWMYLZL[M\S]K_KaU
?	AHBECEDDERFYGRHMIWJVKQLWMWNUOVPUQYRSSITSUEVGWJXHYHZF[R]V^J_Q`HaK
?&cue:acknowledge	DMFMUR\Q_U
?&cue:any	GRIWJMLMQMYQ[R_M
?&cue:asking	BKCKDKEUFFHVIMJMKSLHMMOLQTRQSTTQVWWSZL[R\Z]L
?&cue:bareHowMuch	HRMLOMTQXQ
?&cue:browse	EXGQIRJLKLLLORPKVQ
?&cue:budget	PQ
?&cue:cancel	WQ]Q
?&cue:catalogue	TR
?&cue:change	IQLQPMRQ_M
?&cue:compare	FQ
?&cue:complaint	HRJRMQNRQMRQTQ[K\I_Q
?&cue:condition	FSGLHQISJIKMLQMSOTPRRLTQVM\M]LaM
?&cue:delivery	GQKKMYNMOKPURQSQTRVMXR\K]I^R
?&cue:discount	FSGYILKKNMORRSSMTQ
?&cue:dontKnow	LQ
?&cue:enough	KQNROQSQ]M
?&cue:filler	EKGUKLMMOQQURQSKTGZM\S_QaM
?&cue:firmYes	NQSQ
?&cue:fitting	EMHQPVQR
?&cue:foreignAudience	ESOQQM
?&cue:gift	RQ
?&cue:goodbye	ARCMPQ
?&cue:greeting	ARCMEMFQIQLMORSM[S]Q_MaU
?&cue:hedge	GUJMKRMQ
?&cue:hold	RQ
?&cue:howMany	GSHQ
?&cue:info	ELHQJYNLOSPQRQSQTRYQ\M_Q
?&cue:injection	`S
?&cue:isThere	EVGQHSIVJJKRLMMSNKOLVQYQ]M_Q
?&cue:no	ETKMLROQWMYK\Q]K^R_TaM
?&cue:novelty	ET^R
?&cue:objection	FRNMPMQR\M
?&cue:offTopic	GRILMQNTPM[Q]Q_R
?&cue:order	ELGRJMMMOQRLSQTU\M]S
?&cue:orderStatus	IQ]V
?&cue:payment	FQKMMMNYOKRSTMUQ\M_K
?&cue:person	IMUQ[SaU
?&cue:photos	FQGMIKJMKVTS_R
?&cue:pickup	IKMSQQSQ
?&cue:pointing	AQEMFUGKHGJLKLLSMLOTPRQQZR[M
?&cue:praise	DMJMMLTR_U
?&cue:preorder	ISMQNL]T
?&cue:price	FTGVHKJLMSNQQM\Q
?&cue:restock	EQISTQ]M
?&cue:returns	IQOUPVQM\Q
?&cue:service	ELGQIMLQQLRVTM[S]Q_S
?&cue:shopInfo	HMJRKTMQPTQUTM_L
?&cue:show	FMGMIQLRPLRRTQ
?&cue:sizeAdvice	HMJTLZOMRR
?&cue:thanks	QQ
?&cue:think	OQQRRRZL
?&cue:wait	JQ
?&cue:want	EMFMGMIKLMNRQSRRTYVLZM]S^R
?&cue:yes	ASEGFIGLIKJLNTPTQKRRSITRURVTWSYR^S_K
?&v:address	FQ
?&v:as asked	FQGQMQNQUJVM
?&v:brand	EMGQISSQ
?&v:category	AQEQJLKLLLNMOQPSR[SMVMYQ]R_L
?&v:city	HMILKMMVNQOMPLULVL]M_R
?&v:color	ERFRGLITKSNLOLPQQR\M]M^T
?&v:date	ESFMGJIRJMKMMWNMPKQURITKZQ[S\M_M
?&v:foreign	ERISJQKMRMTM\QaM
?&v:name	NQ
?&v:none	AIBGCGDDFQITJXKRLMMYNUOXPTQRTTUHVLWMXHYIZF[Q]W^J_U`LaQ
?&v:not category	ETIL
?&v:not color	IT
?&v:not product	EQ
?&v:other color	FTKMRU
?&v:other size	IT
?&v:payment	FSGRHMIMNUPMRQTMUQVM_M
?&v:phone	NQUQ[M
?&v:product	FRHMIMJTKULRRMUR]L
?&v:quantity	GSIQRMSLTS
?&v:same color	EQ
?&v:same size	IQLR
?&v:size	GLHRIWJMLYMQOMPLRKSMVK\S
?&v:time	ILMSQQVM]Q
always	AKBKCKDJEQFKGLJLLMNLOJPIQKRKTIUXVTWMYTZU[L]J^J_M`M
asked:-	AQBZCTDUERFUGWHVIRJUKTMMNMOTPMQSRRSRTMUBVKWJXEYDZM\X]X^S_WaM
asked:-&?	AIBECEDDESFZGRIWJUKQLRNSOTPWQURUSKTWUHVMWKXHYFZE[T\M]W^K`IaJ
asked:-&cue:acknowledge	AMBTCUDZGLJMLKMLPMQLRLUQWMXSZR^L_Q
asked:-&cue:any	GSIQKRLKMSNMOLPQRM[Q^R
asked:-&cue:asking	ALBKCEDLESFUGSISJXLVMQNRORPTQURUSRTSUGWKXGYFZH[M\K]U^J_SaJ
asked:-&cue:bareHowMuch	FWGQHMKMLTMSNQOQSLTR\M]M_Q`M
asked:-&cue:browse	ALBLCME[ITLKNKRRSJTKUMWM[K\M]J_U`M
asked:-&cue:budget	FXGQPQWQ[M_M
asked:-&cue:cancel	EMORPRSKTMW\
asked:-&cue:catalogue	EZFTKRNMQKTQ
asked:-&cue:change	ERFMGKILJMMMOYQLTMURV[WQYM[Q\M]K^T`LaT
asked:-&cue:changedMind	VT
asked:-&cue:compare	FQHMJWLRPQVM_M
asked:-&cue:complaint	BMEMHMIKNQOWRTSLVMZL\Z]Q`M
asked:-&cue:condition	BLDLERFLGTIQJLKLLMMMNQOQPSTSUQWMXTZS[J]Q^L_MaS
asked:-&cue:delivery	AMCMDMEMFMIMJKLKMZNMOQPVQLRMTTULVQWSYMZL[L]U_LaL
asked:-&cue:discount	FSG\ILKQMMZM[M\M]M^R_L`Q
asked:-&cue:dontKnow	ESHRLQPRZL
asked:-&cue:enough	BQDTETGMIMKRRMSQVLYKZM]T_L`M
asked:-&cue:filler	ALBQDLGUKQLKMQNRQMRITQUKVTXJYL[T]Q
asked:-&cue:firmYes	BMCMDQFMHQJLMMNLSTTMUVVMYQZQ[M\L]M^R
asked:-&cue:fitting	EMGMMSNQPZQRSQTMWM]M_M
asked:-&cue:foreignAudience	ITOQQM^Q_Q
asked:-&cue:gift	ESOSRWSQ[M]S_M
asked:-&cue:goodbye	AMC^GMMLPSQMSTZT\L_M`M
asked:-&cue:greeting	A`ERFRHLIQJMLLMKNMOMPMQMRLSQTMXQZL]T^L_K`MaT
asked:-&cue:hedge	DMGVHRJKMQOMPQZS\M_LaS
asked:-&cue:hold	IMR[SRVMZR
asked:-&cue:howMany	EMGSHQIV
asked:-&cue:info	ALBRCLDKEQFLIQJ\KSNMORRRSJTRVQWLZI[J\S]K^L_J`LaJ
asked:-&cue:injection	GQ\M_Q`]
asked:-&cue:instead	EQIMJMLMORSMURVX\M
asked:-&cue:isThere	AMBLCKDKESFHHKIYJMKTLJMMPSQQRQUKVSWMXKYKZJ^L_M
asked:-&cue:justLooking	EYZR
asked:-&cue:no	BHDSEQHQMMQMRLTTURWMYSZM[L\Q^S
asked:-&cue:novelty	EW^R
asked:-&cue:objection	BMFRGTH]ILKMMQNTOMPMSLWRYRZQ[L\M^L_L
asked:-&cue:offTopic	BREMHMIMJLKMMQNROMRMSMTMWQ[L\M_`aS
asked:-&cue:optOut	EMYS[L\S]Q^\`M
asked:-&cue:order	AKBKCLDLHMIJJLKLNMPQQLRMSXTXUUWU\K]M^K_L`QaL
asked:-&cue:orderStatus	EMGMQMSKTMVQWU\T][^M
asked:-&cue:payment	BLDMEJIKJMKMLLN\OSQLRQTSYM[L]Q^L`SaM
asked:-&cue:person	CMHMJMKROMQTRMUT[[\R_Q`T
asked:-&cue:photos	EMGIILKaMMQKSKTQ[K\R]L`L
asked:-&cue:pickup	IJMRRRSR
asked:-&cue:pointing	BMDLEMFSGLHRISLQMMQLSUTQVQWMYRZL]M_JaV
asked:-&cue:praise	BRDSEQJLLMMKSMTQXM_SaS
asked:-&cue:preorder	BMEMFMGMHMIMJMLMNQPRSLT]WVXM[M]R_L
asked:-&cue:price	F\GYHUJKKLLLMQOMQLSMZM[M]L`S
asked:-&cue:restock	FMGQIUJQRMSLTVZQ\M
asked:-&cue:returns	FMHMJMLMMLNMO]PQRQSMTLVRWU[M`Q
asked:-&cue:service	ELGRHKJRMLNLPMQLR[YS]Q_Q
asked:-&cue:shopInfo	FLHSJSKQLLPUQ\RISMWM\K]Q_LaM
asked:-&cue:show	AMCLDLEUGKHMIRJLK[LRNQOLPSQSSMUMXMZM[M\L]T^M_M`SaK
asked:-&cue:sizeAdvice	FMHLJSKML^MMPQVSZM
asked:-&cue:thanks	AMB_DQEMHMIMLMRM[M\L]L_L`MaM
asked:-&cue:think	BMDQEQFLGMHTJRMMNQRRTMVQYMZ]\M]M^M`MaM
asked:-&cue:wait	PRTR^SaS
asked:-&cue:want	AQBMCKDMERGKITJKLMQMRQSVTUUSXMYQ[R\L]L
asked:-&cue:yes	AMCRDSEMFKGQILLQMLNRPUSSTKUQVMXRYKZK[Q_L`LaS
asked:-&v:address	RQSSVQ
asked:-&v:brand	BQERHMISJSOMPMRMSQTM^M
asked:-&v:category	BREUFSHSIQLMMKNMRRSRULVMXLYL\S_I`QaL
asked:-&v:city	ARCRELFMGLIMJLKMMYSTTMUMXQ]Q_U
asked:-&v:color	CLDMEQFRGKIUKVLKNKQKRRSVTUVHXKYJZQ[K]K^R_L`RaR
asked:-&v:date	CVFKGRHLIQJLKLLMNLOLQVRSSUTJULVQYM]W
asked:-&v:foreign	AMBMDMESFQGMIRJUKMMMOLPMSMTLVQYMZL_Q`RaR
asked:-&v:name	NQSQUMVQ
asked:-&v:none	AWBWCVDWFSGSHRILLQORQQSUTLUBVGWMXFYF[S\Q]S^W`RaS
asked:-&v:not brand	EQ
asked:-&v:not category	ERILSMVQ\T
asked:-&v:not city	SMVV
asked:-&v:not color	ITSQVQ
asked:-&v:not product	VS
asked:-&v:not size	UQVQ
asked:-&v:other city	MLPQVR
asked:-&v:other color	FSIKJSKLRSUMVSZR
asked:-&v:other product	DQILSLVSZQ
asked:-&v:other quantity	SMVR
asked:-&v:other size	ILSMVT\R
asked:-&v:payment	HMIMMMNWOQPMSQTLURVLWR_V
asked:-&v:phone	URVQ[T
asked:-&v:product	AMBSCMDQEQFTGRHRIRJSKTLQNKPLRQSRTMUKVMXMYM^MaR
asked:-&v:quantity	FQGUIRKMLMNMRMSTVMZM[M\Q^R_L`M
asked:-&v:same size	VT\R
asked:-&v:size	BMDMIVJQKJLVNMRMSVTUURWMXMYR[L\Q]K_M`LaM
asked:-&v:time	BMFMHQIMPQQRRRSRUMVR\R]R
asked:-&w:<brand>	ESIL_Q
asked:-&w:<category>	CQEUSM
asked:-&w:<city>	MT
asked:-&w:<color>	AQFQKUQQSHTMUQVR
asked:-&w:<date>	CVFMGMMLVM]S_R
asked:-&w:<few>	aU
asked:-&w:<like size>	GQ
asked:-&w:<not color>	IQ
asked:-&w:<payment>	NQ]Q
asked:-&w:<product>	BRFVIRJM
asked:-&w:<quantity>	UQ
asked:-&w:<size>	FSHRITLMSJUQ
asked:-&w:<two digits>	aS
asked:-&w:apreciate	BQ
asked:-&w:back	KR
asked:-&w:chers	CQ
asked:-&w:got	DQ
asked:-&w:hiya	AQ
asked:-&w:il	SQ
asked:-&w:it	BQDQSQ
asked:-&w:me	ARJWMQ
asked:-&w:no	IQ
asked:-&w:oh	DQ
asked:-&w:ok	DQ
asked:-&w:order	SQ
asked:-&w:pics	KQ
asked:-&w:pls	FQ[Q
asked:-&w:price	FR
asked:-&w:shiping	MQ
asked:-&w:stop	^Q
asked:-&w:take	SR
asked:-&w:thanks	YQ
asked:-&w:the	EW
asked:-&w:thing	EQ
asked:-&w:to	CQ
asked:-&w:unsubscribe	^Q
asked:-&w:what	IRaQ
asked:-&w:you	CR
asked:-&w:а	EMFMGQISKQLQMKNQTQ_QaR
asked:-&w:адрес	QS
asked:-&w:азирак	GT
asked:-&w:аи	DRZQ
asked:-&w:аитам	IQaR
asked:-&w:аитинизши	IQ
asked:-&w:аитип	FQ
asked:-&w:алаиин	VQ
asked:-&w:алам	SRZQ
asked:-&w:алгини	IQaQ
asked:-&w:али	NL]R
asked:-&w:алип	WR
asked:-&w:амансиздар	AS
asked:-&w:анау	aQ
asked:-&w:анекдот	_Q
asked:-&w:армисиздар	AS
asked:-&w:ба	AR_T
asked:-&w:бааси	FT
asked:-&w:багасин	FQ
asked:-&w:бар	ERORQM
asked:-&w:барма	IL_Q
asked:-&w:бе	GR
asked:-&w:без	YQ
asked:-&w:берем	SR
asked:-&w:бермеисиздер	\Q
asked:-&w:беру	SMUR
asked:-&w:бирдене	ZQaQ
asked:-&w:будет	HT
asked:-&w:бул	JQ
asked:-&w:в	ARIS
asked:-&w:вам	CSaM
asked:-&w:вечер	AT
asked:-&w:ви	HS\M_S
asked:-&w:возврат	OQ
asked:-&w:возите	IR
asked:-&w:возму	SQUQ
asked:-&w:вот	aR
asked:-&w:вторую	KT
asked:-&w:вчера	]R
asked:-&w:гои	DSZQaR
asked:-&w:да	BMIRKQXSaQ
asked:-&w:даваите	DRTQ
asked:-&w:дадите	MQ
asked:-&w:даите	JMVS
asked:-&w:дважди	NQOQ
asked:-&w:деиин	CQ
asked:-&w:денги	NTOQ[Q
asked:-&w:дня	CR
asked:-&w:до	MM
asked:-&w:доллар	_Q
asked:-&w:души	BQ
asked:-&w:е	DQaQ
asked:-&w:еди	aR
asked:-&w:екен	IQKQ
asked:-&w:емес	YQ
asked:-&w:енди	EQIR]M^S
asked:-&w:если	ILVSaS
asked:-&w:ест	EQILKMVR
asked:-&w:ето	FMJSaR
asked:-&w:ету	SQ
asked:-&w:еще	EVIMKQ
asked:-&w:жакиннан	KR
asked:-&w:жакси	DQ
asked:-&w:жараиди	CQ
asked:-&w:жасаниз	XR
asked:-&w:жауап	\R
asked:-&w:женилдик	GQ
asked:-&w:жердесиздер	QT
asked:-&w:жеткизу	MR
asked:-&w:жиберинизши	ER
asked:-&w:жиберменизши	^T
asked:-&w:жок	DR
asked:-&w:заказ	SQ
asked:-&w:заказат	SS
asked:-&w:заказиваю	SQ
asked:-&w:зарплати	_Q
asked:-&w:здравствуите	AQaM
asked:-&w:значит	aQ
asked:-&w:и	\R
asked:-&w:иии	aQ
asked:-&w:имеется	ILQR
asked:-&w:информацию	DR
asked:-&w:каи	IQQS
asked:-&w:каида	QQ]Q
asked:-&w:каиирли	AQ
asked:-&w:как	MQSSTM
asked:-&w:какая	JS
asked:-&w:какие	IT
asked:-&w:калаи	NRaR
asked:-&w:калди	IQ
asked:-&w:кандаи	FQJRQR_M
asked:-&w:канша	FQ
asked:-&w:каншадан	EQ
asked:-&w:каталог	EQ
asked:-&w:кате	aR
asked:-&w:кашан	IQTQ
asked:-&w:келгенде	TQ
asked:-&w:келди	EQ\Q
asked:-&w:келеди	IQTQ
asked:-&w:киздар	AR
asked:-&w:когда	GQIQMMNRQQTM
asked:-&w:коиинизши	RRTQ
asked:-&w:кореиин	KQ
asked:-&w:кореиинши	KS
asked:-&w:корискенше	CQ
asked:-&w:корсетинизши	ER
asked:-&w:кош	CQ
asked:-&w:куда	NQST
asked:-&w:курер	MM\Q]Q
asked:-&w:курс	_R
asked:-&w:ма	ARDQJQMLOQQM]R_K
asked:-&w:магазина	\Q
asked:-&w:маган	IQSM^T
asked:-&w:маломерят	LQ
asked:-&w:меня	SQ
asked:-&w:мех	JQ
asked:-&w:миленкие	BQDS
asked:-&w:мм	BQ
asked:-&w:ммм	ZQaQ
asked:-&w:мне	SQ
asked:-&w:можете	TQ
asked:-&w:можно	FSNQ
asked:-&w:моя	SR
asked:-&w:на	SR
asked:-&w:набоики	RQ
asked:-&w:надо	ZQ
asked:-&w:наличие	IQ
asked:-&w:не	DTFQIQYRZM
asked:-&w:неге	\Q
asked:-&w:нет	IQ
asked:-&w:неше	QM_R
asked:-&w:нешеден	FQ
asked:-&w:ничего	DSYL
asked:-&w:номер	MQ[Q
asked:-&w:норм	TQ
asked:-&w:ну	DJFQHSaR
asked:-&w:озвучте	FR
asked:-&w:ои	aS
asked:-&w:ок	CQ
asked:-&w:окшеси	JQ
asked:-&w:они	LQ
asked:-&w:оператор	[Q
asked:-&w:оплатит	NQ
asked:-&w:оплату	]R
asked:-&w:оригинал	JQ
asked:-&w:от	BQEQWM^Q
asked:-&w:отинем	[Q`M
asked:-&w:откуда	QR
asked:-&w:па	DS
asked:-&w:подскажите	IR_Q
asked:-&w:пожалуиста	KMQQXS
asked:-&w:пока	CQ
asked:-&w:покажи	KQ
asked:-&w:покажите	EQ
asked:-&w:почем	_Q
asked:-&w:предзаказ	OQ
asked:-&w:предоплата	NQ
asked:-&w:привезете	IQ
asked:-&w:привезти	MMTR\M]R
asked:-&w:примерка	PQ
asked:-&w:продаете	IQRQ_Q
asked:-&w:просто	EQ
asked:-&w:прощаюс	CRDM
asked:-&w:раз	YQ
asked:-&w:размеров	LS
asked:-&w:ракмет	DQ
asked:-&w:рахмет	YQ
asked:-&w:реквизити	NQ
asked:-&w:рядом	QQ
asked:-&w:салем	AQaQ
asked:-&w:себе	DQYLaQ
asked:-&w:сзади	KR
asked:-&w:симпатичная	DQ
asked:-&w:скидиват	NS
asked:-&w:скин	QQ
asked:-&w:скинте	NRQR
asked:-&w:сколко	FLHRMSQR
asked:-&w:случаино	WR
asked:-&w:см	JQ
asked:-&w:сол	aR
asked:-&w:солаи	DQXR
asked:-&w:спамит	\Q^S
asked:-&w:спасибо	BJEQYQ
asked:-&w:списали	NQOQ
asked:-&w:стоит	FKMT
asked:-&w:стоп	^R
asked:-&w:сурет	KR
asked:-&w:так	aQ
asked:-&w:там	aQ
asked:-&w:тапсирис	SQ
asked:-&w:тапсирисим	]Q
asked:-&w:тапсиристи	WQ
asked:-&w:тастаниз	WR
asked:-&w:тастанизши	KR
asked:-&w:тегин	MQ
asked:-&w:тогда	CR
asked:-&w:токтатиниз	^Q
asked:-&w:точно	]Q
asked:-&w:трек	MQ
asked:-&w:туда	DQaQ
asked:-&w:тусиникти	BMDR
asked:-&w:уберите	WS
asked:-&w:увидела	XQ
asked:-&w:удачного	CR
asked:-&w:хм	DQ
asked:-&w:хмм	ZQ
asked:-&w:хороших	CRQM
asked:-&w:хочу	OQSR
asked:-&w:хош	CQ
asked:-&w:хух	aQ
asked:-&w:ценник	RS
asked:-&w:цену	FQ
asked:-&w:чек	NR
asked:-&w:человека	[Q
asked:-&w:что	EMJS
asked:-&w:ше	IU
asked:-&w:шикти	MM]R
asked:-&w:я	DQSR
asked:-&w:ясно	DQ
asked:-&words:0	BRDQERFRHRKSQRXMZQ]SaF
asked:-&words:1	AUBTCUDXFSHQJQLMSUTMUJVRXIYKZR_MaS
asked:-&words:2	ATBMCTDWESFQGMIWJMKRLKNQRQSSTJULVMYQ^M_M`JaU
asked:-&words:3	DQHLIUJSPIUKWJXIYIZK]M_U`JaS
asked:-&words:4–6	AMCLDLEQGRIRJTLQMMNKORRRSSTQUEWKXIYGZK[M\U]S_XaR
asked:-&words:7–12	AJBQCMDDERFMGUHRKMLTMJOSPSQQRRTTUIVTWQXGYIZQ\V]Q^S_V`VaE
asked:-&words:more	AKCLFLGRHRKMMSNLORPSRQSHTRUJWRZM]R_I`YaK
asked:address	CRDQHMMVPQQQRQSLUWWRXLaT
asked:address&?	QR
asked:address&cue:asking	MQPQUQVLaR
asked:address&cue:cancel	YR
asked:address&cue:change	VR
asked:address&cue:complaint	VQ
asked:address&cue:condition	MTNQ
asked:address&cue:delivery	FQMSVM
asked:address&cue:discount	MQ
asked:address&cue:enough	LQUM
asked:address&cue:filler	MMRQWQYQ
asked:address&cue:fitting	PR
asked:address&cue:info	FQ
asked:address&cue:injection	`Q
asked:address&cue:isThere	`Q
asked:address&cue:objection	LQUM
asked:address&cue:offTopic	US
asked:address&cue:order	MQRQUK
asked:address&cue:payment	NQ
asked:address&cue:pickup	MSQQUKVM
asked:address&cue:praise	RQ
asked:address&cue:price	MQRQ
asked:address&cue:shopInfo	MMUQ`RaS
asked:address&cue:think	CQ
asked:address&cue:wait	VQZQ
asked:address&cue:want	NQUM[Q
asked:address&cue:yes	LQRQVQ
asked:address&v:address	UWVL`Q
asked:address&v:as asked	UWVL`Q
asked:address&v:city	VQ
asked:address&v:color	SMVS
asked:address&v:date	MQ
asked:address&v:none	CQFMGMHMMSPRRQSMVMWSXMaU
asked:address&v:other city	VQ
asked:address&v:other color	VR
asked:address&v:other product	SQVR
asked:address&v:product	SQVR
asked:address&w:<address>	MRUV
asked:address&w:<color>	VS
asked:address&words:1	MSUT
asked:address&words:2	ZQ
asked:address&words:3	VRYMaR
asked:address&words:4–6	CQFMHMIMMMPQQQRRURWTXM
asked:address&words:7–12	MSRQUS
asked:another	ERHMIMJMKMRRSUTMUKVMXRY[aM
asked:another&?	\Q
asked:another&cue:asking	ESXS
asked:another&cue:browse	XQ
asked:another&cue:change	VQ\Q
asked:another&cue:condition	\Q
asked:another&cue:dontKnow	ZQ
asked:another&cue:enough	YW
asked:another&cue:filler	SQXQ
asked:another&cue:info	RQXQ
asked:another&cue:no	WQYW
asked:another&cue:order	SU
asked:another&cue:service	RQ
asked:another&cue:want	WRXQYL
asked:another&cue:yes	ESRQXQ
asked:another&v:category	STXQ
asked:another&v:color	SUXQ
asked:another&v:none	CQERIMKMRSSLULVMYZaM
asked:another&v:other color	SQ
asked:another&v:other product	ST
asked:another&v:product	ST
asked:another&w:al	YQ
asked:another&w:все	YQ
asked:another&w:етом	DQYR
asked:another&w:можно	ER
asked:another&w:на	DQYR
asked:another&words:1	ER
asked:another&words:2	YR
asked:another&words:3	DQYX
asked:another&words:4–6	SVVM
asked:another&words:7–12	RQWRXSYL
asked:city	HMIMMRSQUYVQWMXMYKZQ\Q_QaQ
asked:city&?	MSUM\Q_R
asked:city&cue:asking	FSUL_R
asked:city&cue:bareHowMuch	FR
asked:city&cue:cancel	ZQ
asked:city&cue:change	SQVS
asked:city&cue:delivery	MR
asked:city&cue:enough	WMZR
asked:city&cue:filler	FQ
asked:city&cue:fitting	PQQQ
asked:city&cue:goodbye	WMZS
asked:city&cue:isThere	MQ[Q
asked:city&cue:no	VRWLYMZS
asked:city&cue:offTopic	UR_Q
asked:city&cue:order	WMZR
asked:city&cue:payment	UQ
asked:city&cue:person	UL[Q
asked:city&cue:pointing	ULVQ_R
asked:city&cue:price	FS
asked:city&cue:shopInfo	MR
asked:city&cue:show	UQ
asked:city&cue:think	ZR
asked:city&cue:want	UM
asked:city&cue:yes	FQQQSQUL
asked:city&v:as asked	UXVM
asked:city&v:city	UXVM
asked:city&v:color	VM
asked:city&v:none	FRHMIMMRUUXMYMZR\Q_QaR
asked:city&v:not product	SSVM
asked:city&v:other product	SR
asked:city&v:product	SR
asked:city&v:size	VQ
asked:city&w:<city>	UY
asked:city&words:1	UVaR
asked:city&words:2	UR
asked:city&words:3	UR
asked:city&words:4–6	IMMQSQUQWMYMZR
asked:city&words:7–12	UR_Q
asked:color	AQEQHMIRJQLMMMPMSLU[WMXKYMaU
asked:color&?	IQJQUM
asked:color&cue:any	UQaQ
asked:color&cue:asking	ERJQZQ
asked:color&cue:browse	IQJQUM
asked:color&cue:change	aR
asked:color&cue:condition	YQ
asked:color&cue:enough	KR
asked:color&cue:filler	AQUL
asked:color&cue:info	JR
asked:color&cue:isThere	IQ
asked:color&cue:no	UQVQ
asked:color&cue:order	UR
asked:color&cue:show	KR
asked:color&cue:want	ZR
asked:color&cue:yes	UR
asked:color&v:as asked	ISUV
asked:color&v:color	ISUV
asked:color&v:none	AQERHMILJQSMU\WMXKYMaU
asked:color&v:not color	VRYQ
asked:color&w:<color>	UW
asked:color&w:<not color>	UQ
asked:color&w:one	UQ
asked:color&w:the	UR
asked:color&w:а	IMJR
asked:color&w:болсин	URVM
asked:color&w:ест	UM
asked:color&words:0	UVaM
asked:color&words:1	UQXMaU
asked:color&words:2	UUVM
asked:color&words:3	ILJQUW
asked:color&words:4–6	AQERKQUSZM
asked:color&words:7–12	DQISUKVRZQaQ
asked:confirm	BMELHKJRMLPMSITKUIVXWSXYYUZU[Q`R
asked:confirm&?	JSLQOQVLXQ
asked:confirm&cue:asking	MQNTOQUMXMaR
asked:confirm&cue:browse	aR
asked:confirm&cue:cancel	WUXLYQZM
asked:confirm&cue:change	LQUSVSWRYQ
asked:confirm&cue:changedMind	VMYQ
asked:confirm&cue:complaint	XMZQaR
asked:confirm&cue:condition	OQVS
asked:confirm&cue:delivery	UTWL
asked:confirm&cue:discount	GRXM
asked:confirm&cue:enough	WMXTYQ
asked:confirm&cue:filler	VQ
asked:confirm&cue:firmYes	KMVLXX
asked:confirm&cue:gift	RQVM
asked:confirm&cue:goodbye	YQ
asked:confirm&cue:hedge	YS
asked:confirm&cue:info	JSWQ
asked:confirm&cue:injection	XQ
asked:confirm&cue:instead	UQVMXQ
asked:confirm&cue:isThere	GQWR
asked:confirm&cue:no	VQXM\Q
asked:confirm&cue:objection	VR
asked:confirm&cue:offTopic	JQZR
asked:confirm&cue:order	ISOQSSWSXJ
asked:confirm&cue:orderStatus	`Q
asked:confirm&cue:payment	YQ`R
asked:confirm&cue:photos	KR
asked:confirm&cue:preorder	IS
asked:confirm&cue:service	RQ
asked:confirm&cue:shopInfo	RQWQ
asked:confirm&cue:show	KRXLZQ
asked:confirm&cue:thanks	XS
asked:confirm&cue:think	ZS
asked:confirm&cue:wait	DRJQVIXMYQZY
asked:confirm&cue:want	VM[S
asked:confirm&cue:yes	VQWMXXaR
asked:confirm&v:address	URVRYS
asked:confirm&v:category	WR
asked:confirm&v:color	UQVQXLYR
asked:confirm&v:date	VR
asked:confirm&v:foreign	[R
asked:confirm&v:none	CQEMHLJRSLTMUFVWWRXYZQ
asked:confirm&v:not category	VQ
asked:confirm&v:not size	YQ
asked:confirm&v:other address	USYQ
asked:confirm&v:other color	UR
asked:confirm&v:other product	VMZR
asked:confirm&v:other size	VL
asked:confirm&v:payment	DQVR
asked:confirm&v:phone	VR
asked:confirm&v:product	VMZR
asked:confirm&v:same color	XM
asked:confirm&v:same size	LQ
asked:confirm&v:size	LQVM
asked:confirm&w:<address>	UKVT
asked:confirm&w:<size>	VQ
asked:confirm&w:аитам	ZQ
asked:confirm&w:бари	XQ
asked:confirm&w:бас	WQ
asked:confirm&w:болсин	VRXM
asked:confirm&w:верно	XQ
asked:confirm&w:да	XMZQaQ
asked:confirm&w:другои	VQ
asked:confirm&w:дурис	YR
asked:confirm&w:емес	VKXLYT
asked:confirm&w:не	WRXKYT
asked:confirm&w:неверно	YQ
asked:confirm&w:неправилно	YQ
asked:confirm&w:нет	VRYMaQ
asked:confirm&w:проверила	XQ
asked:confirm&w:так	YQ
asked:confirm&w:я	VQZQ
asked:confirm&words:0	DRXUYMaS
asked:confirm&words:1	UKXRYVaL
asked:confirm&words:2	VSWQXRYQZQ
asked:confirm&words:3	UKVSWQXUZR
asked:confirm&words:4–6	IMMLSMUQVVWMXR`Q
asked:confirm&words:7–12	IRJRLQXLZR
asked:confirm&words:more	OQ
asked:date	EMMUQQUYYMZL
asked:date&?	QS
asked:date&cue:any	UR
asked:date&cue:asking	UQWQ
asked:date&cue:condition	UQ
asked:date&cue:filler	WR
asked:date&cue:hedge	UQ
asked:date&cue:isThere	MQ
asked:date&cue:no	WQ
asked:date&cue:order	VQ
asked:date&cue:price	UQ
asked:date&cue:shopInfo	UQ
asked:date&cue:want	UQ
asked:date&cue:yes	UQ
asked:date&v:as asked	UUVM
asked:date&v:date	UUVM
asked:date&v:none	MQQRUS
asked:date&v:time	MQUQ
asked:date&w:<date>	US
asked:date&w:<time>	MQUM
asked:date&w:в	UQ
asked:date&w:можно	UQ
asked:date&words:3	MQUS
asked:date&words:4–6	MUQRURVM
asked:date&words:7–12	URVRWQ
asked:name	RMSMUSWS`Q
asked:name&?	NQ
asked:name&cue:asking	MRNQ
asked:name&cue:cancel	WR
asked:name&cue:change	ULVS
asked:name&cue:firmYes	UQ
asked:name&cue:injection	`QaQ
asked:name&cue:instead	UMVQ
asked:name&cue:order	WQ
asked:name&cue:pointing	UR
asked:name&cue:thanks	UQ
asked:name&cue:wait	UMVR
asked:name&cue:want	UMVR
asked:name&cue:yes	NQULWS
asked:name&v:as asked	RMSMUSWR`Q
asked:name&v:name	RMSMUSWR`Q
asked:name&v:phone	UQ
asked:name&w:<name>	USVMWS
asked:name&words:3	VMWT
asked:name&words:4–6	MMVQWR
asked:name&words:7–12	MRULVQWM
asked:order	CRDMHSILNMPTSSTLUFVGWLXXYUZW\M^RaL
asked:order&cue:acknowledge	SQ
asked:order&cue:asking	FRSRXUYMZM
asked:order&cue:browse	SQ
asked:order&cue:change	SRVMYS
asked:order&cue:condition	KRPUUMVRXKZM
asked:order&cue:dontKnow	ZQ
asked:order&cue:filler	CQHQ
asked:order&cue:firmYes	SSZM
asked:order&cue:fitting	HQPR
asked:order&cue:hedge	XMZS
asked:order&cue:info	JQ
asked:order&cue:isThere	EQQQ
asked:order&cue:no	PQUMXQYVZM
asked:order&cue:objection	OQ
asked:order&cue:order	GTYLZM
asked:order&cue:payment	HQQQSQ
asked:order&cue:photos	ZQ
asked:order&cue:pointing	PQ
asked:order&cue:price	FRHR
asked:order&cue:returns	OQ
asked:order&cue:show	KQ
asked:order&cue:thanks	YQ
asked:order&cue:think	CSYQZR
asked:order&cue:want	PQSKZQ
asked:order&cue:yes	GMHRKMSWVQXTYMZL
asked:order&v:color	PRUKVQXQ
asked:order&v:none	CRDMHUILNMPRRMSRTMUJVIWLXTYTZW^RaL
asked:order&v:other color	ULVRXQ
asked:order&v:payment	SQ
asked:order&v:quantity	SQZQ
asked:order&v:size	SMUQ
asked:order&w:<color>	ULVQXS
asked:order&w:no	YMZQ
asked:order&w:not	YMZQ
asked:order&w:а	XQ
asked:order&w:азирге	ZQ
asked:order&w:болади	XQ
asked:order&w:воздержус	YQ
asked:order&w:да	SRXK
asked:order&w:даваите	SQ
asked:order&w:не	WQZQ
asked:order&w:неа	YQ
asked:order&w:оформим	SQ
asked:order&w:сеичас	YMZQ
asked:order&w:хочу	XQ
asked:order&words:0	XMYS
asked:order&words:1	UKWQXWaQ
asked:order&words:2	SRXRYMZR^R
asked:order&words:3	SSZV
asked:order&words:4–6	CRESGRHQILKMOQPRSKTMUMVLWKXRYQZQ\MaM
asked:order&words:7–12	HQKSNMQQSQVMYQZK
asked:payment	DMEKHTKMMMNVPMSMTMUTXLYMZR\MaS
asked:payment&?	IQNMUQZR
asked:payment&cue:acknowledge	UQ
asked:payment&cue:asking	EKNXZR
asked:payment&cue:browse	EKNUUQ
asked:payment&cue:change	UMVS
asked:payment&cue:changedMind	VQ
asked:payment&cue:complaint	HR
asked:payment&cue:enough	WQ
asked:payment&cue:info	RR
asked:payment&cue:isThere	EMNS
asked:payment&cue:no	HQ
asked:payment&cue:objection	HSNM
asked:payment&cue:order	IR
asked:payment&cue:payment	HQIRRQTMURWM
asked:payment&cue:pointing	ZR
asked:payment&cue:think	ZQ
asked:payment&cue:wait	WQ
asked:payment&cue:yes	UR
asked:payment&v:as asked	UTVQ
asked:payment&v:color	NS
asked:payment&v:date	ZT
asked:payment&v:none	EKHVIQNQUSVMXMZLaS
asked:payment&v:payment	UTVQ
asked:payment&w:<payment>	UT
asked:payment&w:варианти	EMNR
asked:payment&w:какие	EMNR
asked:payment&w:куреру	UQ
asked:payment&words:2	NRUS
asked:payment&words:3	EMNQUQ
asked:payment&words:4–6	EMHRUMVQWQ
asked:payment&words:7–12	HSIRULZT
asked:phone	DQUWWS
asked:phone&?	NQ
asked:phone&cue:asking	UQ
asked:phone&cue:enough	\Q
asked:phone&cue:no	WS\Q
asked:phone&cue:order	WR
asked:phone&cue:pointing	DQUS
asked:phone&cue:yes	WQ
asked:phone&v:as asked	UT
asked:phone&v:none	UTWT
asked:phone&v:phone	UT
asked:phone&words:4–6	WR
asked:phone&words:7–12	UT
asked:photos	DMELGMIMKXUKVLWKXZYWZK`RaJ
asked:photos&cue:browse	XQ
asked:photos&cue:change	YQ
asked:photos&cue:condition	KTXQ
asked:photos&cue:enough	^Q
asked:photos&cue:filler	YT
asked:photos&cue:firmYes	KSSRYM
asked:photos&cue:greeting	AR
asked:photos&cue:info	HQKL`S
asked:photos&cue:no	SRWLXRYR
asked:photos&cue:order	KMST
asked:photos&cue:photos	KJSTYR`S
asked:photos&cue:price	FQ
asked:photos&cue:shopInfo	YQ
asked:photos&cue:show	KMXS
asked:photos&cue:thanks	YR
asked:photos&cue:want	SRWM
asked:photos&cue:yes	KZSKXQYL
asked:photos&v:none	ELGMIMKWUJVMWKXZYVZK`RaJ
asked:photos&w:да	KQ
asked:photos&w:даваите	XQ
asked:photos&w:жиберинизши	XQ
asked:photos&w:иа	KQ
asked:photos&w:кореиин	XQ
asked:photos&w:не	XT
asked:photos&words:1	XU
asked:photos&words:2	AQKTSLXT
asked:photos&words:3	XRYQ
asked:photos&words:4–6	UMXMYR`S
asked:photos&words:7–12	SR
asked:preorder	DMERFMHRJLMMNQRMSJT[UHVKWLXXY\aK
asked:preorder&?	EQISYQ
asked:preorder&cue:acknowledge	TSXRYM
asked:preorder&cue:any	EQYR
asked:preorder&cue:asking	ERJMNMTSXSZR
asked:preorder&cue:bareHowMuch	TQ
asked:preorder&cue:browse	ERYQ
asked:preorder&cue:change	TS
asked:preorder&cue:condition	OQTS
asked:preorder&cue:dontKnow	ZS
asked:preorder&cue:filler	IQTQ
asked:preorder&cue:firmYes	SMTSVQ
asked:preorder&cue:isThere	ERIQ
asked:preorder&cue:no	HQIQTMWMXMYW
asked:preorder&cue:order	SMXT
asked:preorder&cue:pointing	HSYQ
asked:preorder&cue:preorder	TUXT
asked:preorder&cue:service	TQ
asked:preorder&cue:think	ZQ
asked:preorder&cue:want	TMYQZR
asked:preorder&cue:yes	SMTZUM
asked:preorder&v:color	HQUMVMXQ
asked:preorder&v:none	DMESFMJMMLRMSLT]UKVLWLXQYXaK
asked:preorder&v:other color	HQ
asked:preorder&v:other size	SM
asked:preorder&v:size	SMTMXR
asked:preorder&w:preorder	TQ
asked:preorder&w:беру	VQ
asked:preorder&w:да	XMYQ
asked:preorder&w:не	YQ
asked:preorder&words:1	TTXQYR
asked:preorder&words:2	SMXQ
asked:preorder&words:3	ETTQ
asked:preorder&words:4–6	MMNRTTUKVKXRYXZR
asked:preorder&words:7–12	HQIQJMTQVMXRYQ
asked:product	DMEWSQU[VMXMaM
asked:product&cue:asking	[R
asked:product&cue:browse	EQ
asked:product&cue:dontKnow	ERZQ
asked:product&cue:filler	UR
asked:product&cue:pointing	[R
asked:product&cue:think	EQ
asked:product&cue:yes	ER
asked:product&v:as asked	UT
asked:product&v:brand	IQ
asked:product&v:category	UQ
asked:product&v:none	ETUVXM
asked:product&v:product	UT
asked:product&w:<category>	UQ
asked:product&w:которие	UR
asked:product&w:с	UR
asked:product&words:1	UVaM
asked:product&words:3	ERSQUS
asked:product&words:4–6	ES
asked:product&words:7–12	[Q
asked:quantity	IQUX
asked:quantity&cue:asking	IQ
asked:quantity&cue:enough	UT
asked:quantity&cue:pointing	VQ
asked:quantity&cue:want	VQ
asked:quantity&v:as asked	UU
asked:quantity&v:none	IQUT
asked:quantity&v:quantity	UU
asked:quantity&w:<quantity>	UR
asked:quantity&words:2	UQ
asked:quantity&words:4–6	IQUS
asked:quantity&words:7–12	VQ
asked:size	EMHLIRLYUVXKYM[Q_SaV
asked:size&?	IMLSPQ_QaQ
asked:size&cue:asking	IRLSMQPMUMVMZQ\Q
asked:size&cue:bareHowMuch	MQ\Q
asked:size&cue:compare	UQ
asked:size&cue:condition	FQKRLTPKULZR
asked:size&cue:delivery	MQ
asked:size&cue:dontKnow	LUUQZM
asked:size&cue:filler	ULZQ\R
asked:size&cue:firmYes	SRUL
asked:size&cue:fitting	SQUMZR
asked:size&cue:hedge	LQUQ
asked:size&cue:info	LRUM
asked:size&cue:isThere	IS
asked:size&cue:no	YQ
asked:size&cue:offTopic	UMVQaS
asked:size&cue:order	MQPQSQUIVS
asked:size&cue:person	[S
asked:size&cue:photos	KR
asked:size&cue:price	FR
asked:size&cue:show	LQ
asked:size&cue:sizeAdvice	LQUSZM
asked:size&cue:think	ZR
asked:size&cue:want	LQ
asked:size&cue:yes	LKSLYQZS\Q
asked:size&v:as asked	ILLSPRUU
asked:size&v:category	VQaR
asked:size&v:color	LR
asked:size&v:foreign	LQ
asked:size&v:none	DMEMHMISLXMMNMPKRMSMUSVMXL[Q\Q_SaS
asked:size&v:not size	VQ
asked:size&v:size	ILLSPRUU
asked:size&w:<quantity>	UQ
asked:size&w:<size>	LMSRUT
asked:size&w:отиз	UQ
asked:size&words:1	aS
asked:size&words:2	IMLMSRUR
asked:size&words:3	IRVQ
asked:size&words:4–6	LSPKSLUTVQXMYL_RaR
asked:size&words:7–12	HMLTPSVKYR\R
asked:size&words:more	LR
asked:time	IMMQUWVQWRYMZM
asked:time&?	MS
asked:time&cue:any	UR
asked:time&cue:asking	US
asked:time&cue:delivery	UMVQ
asked:time&cue:filler	UR
asked:time&cue:info	UQ
asked:time&cue:offTopic	VQ
asked:time&cue:yes	VQ
asked:time&v:as asked	MRUS
asked:time&v:date	VQ
asked:time&v:none	USWR
asked:time&v:time	MRUS
asked:time&w:кеиин	UQ
asked:time&w:удобно	UQ
asked:time&words:2	UR
asked:time&words:3	UQ
asked:time&words:4–6	MSUR
asked:time&words:7–12	MMVQWR
b:<address> $	MSSRUSVYYS
b:<address> в	UQ
b:<address> и	RQ
b:<amount> $	\R
b:<amount> жив	_Q
b:<brand> $	EQFQ
b:<brand> <category>	EQ\Q
b:<brand> барм	IL_T
b:<category> $	EMGMKLRRSM]RaS
b:<category> <brand>	IQ
b:<category> <category>	EMKR
b:<category> <color>	FR
b:<category> <size>	EMILSS
b:<category> do	EM
b:<category> for	LQTQ`Q
b:<category> in	GQ
b:<category> is	ILOQ\T
b:<category> on	GQ
b:<category> or	FQMQ
b:<category> u	HQ
b:<category> ал	VQ
b:<category> бар	ESIM
b:<category> без	\Q
b:<category> бива	EMIQ
b:<category> бол	FMGQNQ
b:<category> в	DQHQ\M
b:<category> да	EQ
b:<category> ест	EQGLHQ
b:<category> ещ	]R
b:<category> из	FQ
b:<category> издеп	IQ
b:<category> к	EM
b:<category> как	ES
b:<category> кандаи	EQ
b:<category> канша	EQ
b:<category> керк	JQYQ
b:<category> кишкентаи	VQ
b:<category> котор	TQ
b:<category> на	EQJSSM\R
b:<category> нем	RT
b:<category> неш	FR
b:<category> оставт	VQ
b:<category> от	RQ
b:<category> пляжн	EQ
b:<category> под	EQ]Q
b:<category> покаж	EQKQ
b:<category> пробет	RR
b:<category> пятн	RS
b:<category> тандап	EQ
b:<category> те	SMVR
b:<category> у	YQ
b:<category> шелков	IRJM
b:<category> я	\Q
b:<city> $	ASFQQQSSTMUX
b:<city> <category>	]Q
b:<city> <two digits>	MQ
b:<city> ест	IM
b:<city> жак	_Q
b:<city> ил	QQ
b:<city> кала	FMMR
b:<city> можн	MM
b:<city> тур	ML\R
b:<color> $	AQEKFLHTIMKQRLUSVRZM\T
b:<color> <category>	ERFR
b:<color> <city>	RQ
b:<color> <color>	VQ
b:<color> <date>	GTIMQQ
b:<color> <product>	EMFR
b:<color> <size>	FQIRMRUSVM\M
b:<color> a	ISUL
b:<color> for	ZR
b:<color> one	IRTQVQ
b:<color> what	EQ
b:<color> а	IR
b:<color> аламин	SR
b:<color> болсин	VQ
b:<color> в	VR
b:<color> ест	IMKR
b:<color> ещ	KR
b:<color> жив	IR
b:<color> и	KS
b:<color> ил	JR
b:<color> имеет	IQ
b:<color> кои	WS
b:<color> на	EQFQIR
b:<color> не	ESIMTQVM
b:<color> нет	IT
b:<color> ног	LQ
b:<color> подошв	FR
b:<color> пожалуист	QMSQ
b:<color> развод	RR
b:<color> с	\R
b:<color> списк	^R
b:<color> цвет	IQ
b:<date> $	CRIQMMRQSMTMVQYR]R
b:<date> <city>	MQ
b:<date> <time>	SR
b:<date> u	`Q
b:<date> ауистир	VQ
b:<date> будет	GQ
b:<date> в	VQ
b:<date> воз	MQ
b:<date> деиин	CQRQ
b:<date> забер	GQ
b:<date> кел	MS
b:<date> можн	NQ
b:<date> не	GT
b:<date> получ	MQ
b:<date> точн	]Q
b:<date> у	ER
b:<date> уж	IR
b:<date> успеет	MQ]Q
b:<few> $	aV
b:<few> <color>	_R
b:<few> <few>	NS
b:<few> <product>	LQ`Q
b:<few> <two digits>	NS
b:<few> acan	MQRQ
b:<few> awher	_R
b:<few> in	LQ
b:<few> teng	`Q
b:<few> what	LR
b:<few> ав	WQ
b:<few> ачт	_R
b:<few> гис	QW
b:<few> дня	QM\R_M
b:<few> март	ER
b:<few> тенг	GQ
b:<few> тисяч	HQ
b:<like size> $	GQJQLLUQ
b:<like size> ест	IRLM
b:<like size> и	IQ
b:<like size> керк	VTYM
b:<like size> см	LQ
b:<like size> что	LQ
b:<name> $	UV
b:<name> <phone>	SRUL
b:<name> а	VS
b:<name> ет	UR
b:<not category> $	VQ
b:<not city> $	VQ
b:<not city> а	VQ
b:<not color> $	ITUQVQ
b:<not color> а	UQVL
b:<not size> $	VQ
b:<not size> а	VM
b:<not size> емес	VS
b:<payment> $	OQUSVQWQ
b:<payment> <few>	_R
b:<payment> here	NM_R
b:<payment> in	RQ
b:<payment> transfer	UQ
b:<payment> акша	QQ
b:<payment> вистав	XQ
b:<payment> можн	NM
b:<payment> на	NRVL
b:<payment> не	KR
b:<payment> отд	VQ
b:<payment> половин	NMUQ
b:<payment> тол	NMVS
b:<phone> $	UXVQ[S
b:<product> $	BSEQGLHQ`QaM
b:<product> <color>	ELFRGMHLITJLKQRRSVTR\M_M
b:<product> <size>	IQQQSR
b:<product> in	EMFQLQMQ
b:<product> is	QR
b:<product> on	PQaQ
b:<product> алаиин	SL
b:<product> болсин	UQ
b:<product> в	EQ
b:<product> ест	IR
b:<product> и	KR
b:<product> ил	EQ
b:<product> как	LQ
b:<product> кром	JQ
b:<product> на	GR
b:<product> не	_Q
b:<product> сколк	FLJT
b:<quantity> $	UV
b:<quantity> <category>	EMSS
b:<quantity> <product>	SS
b:<quantity> бер	GQSMUQ
b:<quantity> бир	FQ
b:<quantity> де	SQ
b:<quantity> емес	VQ
b:<quantity> не	IQ
b:<size> $	HUIQKLSVUU
b:<size> <color>	UR
b:<size> <quantity>	IMSR
b:<size> <size>	GQ
b:<size> and	EMILOQSQ\Q
b:<size> for	VQ
b:<size> left	OM
b:<size> pleas	SR
b:<size> а	MQ
b:<size> в	PQYR
b:<size> ви	\Q
b:<size> до	SM
b:<size> друг	\Q
b:<size> и	EQGQIMPSSSVL\M
b:<size> ил	LR
b:<size> как	PS
b:<size> керк	IS
b:<size> ки	LQ
b:<size> мен	LSUK
b:<size> мне	LQ
b:<size> не	IQTR\M
b:<size> нет	IQ
b:<size> но	KQLQUM
b:<size> о	RQ
b:<size> пожалуист	IQ
b:<size> размер	LM
b:<size> толк	FQ
b:<size> у	LQ
b:<size> что	JR
b:<size> ши	UQ
b:<size> я	YR
b:<three digits> $	VT
b:<three digits> на	FR
b:<three digits> тенг	`R
b:<time> $	QS]M
b:<time> не	VQ
b:<time> привоз	MQ
b:<two digits> $	FMHRVR_QaU
b:<two digits> <color>	ER
b:<two digits> cm	LQ
b:<two digits> го	RT
b:<two digits> дне	OR
b:<two digits> ет	FR
b:<two digits> и	GT
b:<two digits> как	LQ
b:<two digits> месяц	VQ
b:<two digits> мин	FRHR
b:<two digits> на	FM_R
b:<two digits> паииз	`Q
b:<two digits> процент	GQ
b:<two digits> сантиметр	LQ
b:<two digits> см	LU
b:<two digits> сто	HQ
b:<two digits> тисяч	FR
b:<two digits> тищ	FQ
b:<two digits> что	EQ
b:^ $	BSCJDTERGLHQIMJKLLMKNLOKPMQQRLSKTLUTVLXYYR[K\R^K_K`Lad
b:^ <address>	MRUTVS
b:^ <brand>	ERJQ_R
b:^ <category>	HMJQLTPMRMTLVM_M`RaS
b:^ <city>	MVPQUY
b:^ <color>	ERFMGRHMIQKQQQRMSJUTXS\Q
b:^ <date>	CLMMNMQQUS]W_R
b:^ <few>	KMNRQTUR_M
b:^ <name>	MMURVQ
b:^ <payment>	GMHMIMMLNXUSVQ_Q
b:^ <phone>	UR
b:^ <product>	BSEQGQHRITKKQLUTVLZM\L_K
b:^ <quantity>	EMSRUUVR
b:^ <size>	GRHTISJMLQPQUSXM
b:^ <time>	UQVQ
b:^ <two digits>	FTHRIMJMLQMMNROQQSUMVMaS
b:^ actualy	EQ
b:^ admin	`Q
b:^ alright	DQ
b:^ and	ETFRKMNQ
b:^ ani	EQGU
b:^ are	JRQQ
b:^ betwen	LS
b:^ bye	CR
b:^ cal	WQ
b:^ can	EMMQQMSQVRZQ]M
b:^ cancel	WQ
b:^ chers	CQ
b:^ could	JMKSRQUQ
b:^ did	JQ]R
b:^ do	EQIRMQNQRQSLTQ
b:^ doe	JR
b:^ dont	WQ
b:^ from	MMOS
b:^ give	[R`Q
b:^ god	AR
b:^ got	IS
b:^ has	]Q
b:^ have	CQ
b:^ helo	AR
b:^ hiya	AQ
b:^ hm	aR
b:^ honest	HQ
b:^ how	GMHQ_T
b:^ i	DMEQKMMWORSLTQ[M^Q_M
b:^ id	OQSQYQ[Q
b:^ il	ZR
b:^ im	LSUQ
b:^ is	FRISJQKMPQRM[T\M]M
b:^ it	\Q]RaQ
b:^ just	ER[R]Q
b:^ let	`Q
b:^ love	DQ
b:^ make	BQDMXQ
b:^ mayb	ZS
b:^ much	BR
b:^ my	GQLRSQaQ
b:^ nah	HR
b:^ never	WQ
b:^ no	EQYQ
b:^ nope	YR
b:^ not	YSZQ
b:^ oh	DS
b:^ ok	SR
b:^ okay	DQUQ
b:^ pay	GR
b:^ pic	KQ
b:^ pleas	RR
b:^ price	FS
b:^ show	KR
b:^ so	IQ
b:^ sold	SR
b:^ someth	EQ
b:^ sory	VQaR
b:^ stop	^Q
b:^ sure	DQ
b:^ take	^Q
b:^ that	DMHQXQ
b:^ the	JMOQUUVM]R
b:^ unsubscrib	^R
b:^ wait	aS
b:^ want	SQ
b:^ we	_R
b:^ what	ERFRITQS
b:^ where	_Q
b:^ which	ERJQLLNQQR
b:^ wil	IQJQ
b:^ worst	\Q
b:^ would	IQJQLM
b:^ yeah	RQ
b:^ yep	XR
b:^ yes	XQ
b:^ you	CRIQOM\R`R
b:^ your	^Q
b:^ а	AQDREWFRIRKRMTNSOMSLULVIYMZM\L]L
b:^ аа	DR
b:^ аванс	SMZV
b:^ аг	XQ
b:^ админ	`R
b:^ адрес	QRUQ
b:^ азир	ZQ
b:^ азирак	GQZQ
b:^ аилик	HRaM
b:^ акша	\R_Q
b:^ акшасин	NQ
b:^ ал	SR
b:^ алаиин	SS
b:^ алгис	BR
b:^ алд	`Q
b:^ алдин	HQNQ
b:^ али	ZS
b:^ алк	IQaT
b:^ алл	BQCQ
b:^ амансиздар	AS
b:^ ан	_R
b:^ ана	aS
b:^ аннулир	WQ
b:^ апам	]S
b:^ арзанда	FQ
b:^ ари	KQ
b:^ армисиздар	AT
b:^ асиктирманизш	ZQ
b:^ ауил	MR
b:^ ауистир	OS
b:^ ашик	RR
b:^ аяк	EQLS
b:^ баас	FVaM
b:^ багасин	FQ
b:^ базард	ZQ
b:^ бал	IQZRaQ
b:^ бала	IQ
b:^ балам	_R
b:^ бар	DQIQXQ
b:^ барахолкад	HQ
b:^ барлик	`Q
b:^ бас	EQHQ\Q
b:^ баск	EMVR\Q
b:^ без	HQYQ
b:^ бер	SWUM
b:^ билгар	JQ
b:^ билмеи	LQZQ
b:^ бир	OS\S
b:^ бире	RQUQ
b:^ биринш	UR
b:^ бирк	OR
b:^ бо	HRUS
b:^ болад	XQ
b:^ болд	SR
b:^ болш	FS^Q
b:^ бонус	GQ
b:^ брат	GQ
b:^ буд	TQXQ
b:^ будт	SQXQ
b:^ бул	FQIQ_Q
b:^ в	EMFQIQJTMLRMTMUQYM\Q^Q_M
b:^ ваибер	QQ
b:^ вам	[Q
b:^ ваш	\S
b:^ верн	VQ
b:^ вечер	AS
b:^ ви	QMSM\S_T
b:^ виде	KQ
b:^ вмест	VQ]Q
b:^ внес	TS
b:^ возврат	OQ
b:^ воздерж	WQYQ
b:^ возм	SQ
b:^ вот	BRSQaL
b:^ врем	VQ
b:^ все	EMSSXQ^Q
b:^ всем	AQ
b:^ втор	KTQQUSaM
b:^ вчер	SR
b:^ гарант	RT
b:^ геолокац	QS
b:^ глаз	KS
b:^ гороскоп	_Q
b:^ да	BRGMIMUMWQXSaQ
b:^ дава	DRSQUMWQ
b:^ даит	JMVS\Q
b:^ две	IQ
b:^ денг	NQOQ\Q]S
b:^ для	GQHS
b:^ до	CQIQMS_M
b:^ добавт	SQ
b:^ добр	AWIQ
b:^ договор	OQ
b:^ дожд	RQZQ
b:^ доллар	NT
b:^ дор	GQHQ
b:^ дороговат	HQ
b:^ доставк	MTNM
b:^ дочк	BQ
b:^ дукен	IQRM
b:^ дума	HT
b:^ дурис	YR
b:^ е	DQaR
b:^ еее	aQ
b:^ ек	[Q\M
b:^ еке	VSXL
b:^ екеуин	FQGM
b:^ еки	GSPR\Q
b:^ енд	EQ
b:^ енем	ZQ
b:^ ереже	GQ
b:^ есл	GRMRVMXTZQaM
b:^ ест	EQ
b:^ ет	FRHJJRLMMQRMSQYQ\Q_R
b:^ етот	UQ
b:^ ех	DR
b:^ ещ	ESIQKQ^QaM
b:^ жазип	RQ
b:^ жак	CR
b:^ жакс	DQ
b:^ жал	DS
b:^ жалк	DQHR
b:^ жан	EQ
b:^ жана	ERIQaR
b:^ жараид	CQ
b:^ жарнама	^T
b:^ жартисин	NRZM\Q
b:^ ждат	]Q
b:^ жен	SQTQWQ
b:^ женилдик	OQ
b:^ жеткиз	MS
b:^ жибер	FQKMXQ
b:^ жо	BMVQYR
b:^ жок	VSYS
b:^ жумис	QQ_S
b:^ за	GRHKNQZQ
b:^ забуд	`Q
b:^ заверн	UQ
b:^ закаж	TS
b:^ заказ	WQ
b:^ заказива	OQ\S
b:^ замк	\Q
b:^ замш	JQ
b:^ запиш	TQ
b:^ здравств	EQ]M_Q
b:^ и	BMGLHMIROQVQZM\R]R^MaS
b:^ иа	KQ
b:^ ив	aR
b:^ из	MSaR
b:^ им	VQ
b:^ инстагр	QQ
b:^ интерес	EQ
b:^ ицук	aS
b:^ иши	RS
b:^ ка	IQQS
b:^ каблук	\Q
b:^ казакша	[S
b:^ казир	QM_S
b:^ каи	HRJQQT_M
b:^ каиир	AS
b:^ каират	_S
b:^ каитарип	OQ
b:^ как	JVLRNRQSSRTM\MaM
b:^ калаи	NRaQ
b:^ канда	EM
b:^ кандаи	EMIQJRKQ
b:^ каталог	ER
b:^ кате	aR
b:^ каша	IMTR
b:^ кашан	IR
b:^ келгенд	TQ
b:^ келе	TQZS
b:^ керк	WS
b:^ кеш	WR]Q
b:^ кешир	WQ
b:^ кешк	RQ
b:^ киз	_Q
b:^ кис	ERJQ
b:^ китаи	TQ
b:^ кишкентаи	IRaQ
b:^ когд	UQ]R
b:^ кол	IR
b:^ конечн	KQ
b:^ конира	\Q
b:^ корап	RT
b:^ корискенше	CR
b:^ корш	GQ
b:^ кот	aR
b:^ кош	CT
b:^ кр	NQ
b:^ кстат	KM_Q
b:^ куд	NQOQSR
b:^ куие	HQ
b:^ куп	OQ_Q
b:^ купл	_Q
b:^ курер	OLVUWS]R
b:^ кут	DQTR
b:^ куте	ZQ
b:^ ладн	CQDMaQ
b:^ ладненк	CR
b:^ лак	RQ
b:^ лучш	EQVQ
b:^ люб	IQLM
b:^ мага	SQ
b:^ маган	SQ[Q_R
b:^ мазаламаниздарш	\R
b:^ мам	EQ_S
b:^ меи	DR
b:^ мен	IQNQ
b:^ менеджер	[Q`Q
b:^ менеджерм	[Q
b:^ мерс	BQ
b:^ ми	FQGSUQ
b:^ мин	EMKR
b:^ мм	BQ
b:^ ммм	ZQaR
b:^ мммм	aR
b:^ мне	LMMQSSUQZR[Q\M]M
b:^ мо	EMSSYR]S
b:^ может	WT
b:^ можн	NLQMRMSRVTWQZQ[R^Q
b:^ молн	JM\R
b:^ муж	ZR
b:^ на	BKDQGQHRPQRLSMTQZR_L
b:^ набер	[Q
b:^ набоик	RR
b:^ над	ZR
b:^ напиш	_Q`S
b:^ напомн	FQ
b:^ не	DMEQFMHSIKKQMLNMPMSKTLVSXLYXZR]M^S
b:^ неверн	YR
b:^ нег	MR\Q
b:^ нет	HQTMVRWQXKYWZM
b:^ нешег	QQ
b:^ ни	WQYQ
b:^ нич	DQHQYKaQ
b:^ ног	UQ
b:^ номер	DQQUVQ
b:^ норм	TQ
b:^ нос	OQ
b:^ ну	DTEMFQGTHQPMXSYL_M
b:^ нуж	[Q
b:^ о	DQSS[QaL
b:^ обед	FMQU
b:^ обеща	\Q
b:^ обоид	YQ
b:^ ог	DQ
b:^ одн	OQUQ
b:^ оиба	UMVR
b:^ ок	BQXQ
b:^ округл	GQ
b:^ окше	JQ
b:^ он	DMITJQaR
b:^ онд	CQSRVM
b:^ оператор	[Q
b:^ оплат	]R
b:^ опт	IMRQ
b:^ оригина	JQ
b:^ ос	EMIQKQMQTQ
b:^ осида	`Q
b:^ осин	UR
b:^ осинда	HRaQ
b:^ от	BSFS]R
b:^ отвеча	`Q
b:^ отзив	HU\Q
b:^ отиз	IQUQ
b:^ откр	\Q
b:^ откритк	RS
b:^ откуд	^Q
b:^ отличн	CQ
b:^ отлож	RR
b:^ отм	WR
b:^ отправ	`R
b:^ отстант	^R
b:^ оформля	XR
b:^ патер	_Q
b:^ пахнет	JQ
b:^ пенс	ZS
b:^ перв	TSUQ
b:^ перевод	_Q
b:^ передума	VQ
b:^ пиш	UQ
b:^ по	MQNMTR[S
b:^ погод	ZR
b:^ под	JQTQ
b:^ подар	EMOQVQ
b:^ подарк	OQ
b:^ подарочн	SR
b:^ подожд	TQYL
b:^ подруг	UQ
b:^ подскаж	ILLQRL_R
b:^ подтвержда	XQ
b:^ позов	[Q
b:^ пок	DQSM
b:^ покаж	XR
b:^ половин	NSUQ
b:^ получа	VQ
b:^ помог	_R
b:^ понятн	DQ
b:^ посилк	]T
b:^ посл	LQ
b:^ последн	GSILUQ
b:^ поставт	TQ_Q
b:^ поч	\U
b:^ предзаказ	OQTMUQWQ]R
b:^ предлага	_S
b:^ предоплат	NQ
b:^ прежд	IQ
b:^ при	PQ
b:^ привез	TR
b:^ привет	AQ
b:^ придерж	RR
b:^ примерочн	PSQM
b:^ присла	\R
b:^ пришл	\R
b:^ провер	XR
b:^ прода	_Q
b:^ промокод	GQ
b:^ пропитк	IQ
b:^ прос	TR
b:^ прост	EQWQ
b:^ прош	QS
b:^ пуст	XU
b:^ работ	_S
b:^ раз	GQ
b:^ размер	LR
b:^ ракмет	BT
b:^ распродаж	EQ
b:^ ребенк	aQ
b:^ ремен	LQ
b:^ россииск	LR
b:^ с	FMHRKMLQOMTTUR`Q
b:^ са	CQ
b:^ саит	EQ
b:^ салем	AQEQ
b:^ сам	YQ
b:^ сда	EM_T
b:^ сдек	]R
b:^ сдела	GQ
b:^ сеичас	CQ
b:^ сен	HR
b:^ сериин	JQ
b:^ сертификат	RSSQ
b:^ сиз	TR
b:^ скаж	EMIQ`S
b:^ сказа	\Q
b:^ скинт	KR
b:^ сколк	FKGMHSMRQL_T
b:^ смотр	IR
b:^ снача	KRPQ
b:^ сним	KQ
b:^ со	GMKROR
b:^ сон	FMGS
b:^ сосед	HQ_R
b:^ спасиб	BRYR
b:^ сперв	OQ
b:^ стелк	LMRR
b:^ стоп	VQWQYR^RaM
b:^ супер	\Q
b:^ сурет	YQ
b:^ та	EQaQ
b:^ таба	JQ
b:^ табанин	KRRT
b:^ таблиц	LR
b:^ так	ISXQ
b:^ такс	MRQR_M
b:^ таксим	MR
b:^ тапсирис	]Q
b:^ тапсирисп	TQ
b:^ тапсирист	^M`R
b:^ телефон	[Q
b:^ тепер	KR
b:^ тер	RV
b:^ тир	aQ
b:^ то	_R
b:^ тогд	ESGMUQ
b:^ толем	]R
b:^ толк	KQVQ
b:^ тот	KQaQ
b:^ точн	LR
b:^ трек	]R
b:^ трет	IQ
b:^ три	HR
b:^ туд	aQ
b:^ тупнус	JQ
b:^ турак	FQ
b:^ туркия	JS
b:^ тус	QSUQ
b:^ тусинд	DMXQ
b:^ у	GQHSLQ
b:^ уговор	XQ
b:^ удачн	CU
b:^ уж	]Q
b:^ узин	JR
b:^ уиге	PS
b:^ уиде	PS
b:^ улкен	CQ
b:^ упак	RQ
b:^ успеет	MQ
b:^ утр	CQQQ
b:^ филиа	QQ
b:^ фот	KQ
b:^ хабарлам	^R
b:^ хм	DRaQ
b:^ хмм	ZRaQ
b:^ хорош	BQDQQM[M^S
b:^ хотел	PQ
b:^ хоч	ESIRKLPQSQXM\L
b:^ хош	CR
b:^ хух	aR
b:^ цвет	JRUQZM
b:^ цен	FS
b:^ ценник	FQHMRR
b:^ че	FMHQaQ
b:^ чек	JQNQRQ
b:^ чем	RS
b:^ через	MMTQ
b:^ что	EUJMaR
b:^ чут	FMGQ
b:^ ща	ZQ
b:^ я	PRSMWM[R
b:a <category>	EJGQ_S
b:a <color>	IVUK
b:a <few>	JQ
b:a <size>	IMLM\R
b:a bit	GQ
b:a catalogu	EQ
b:a day	ZQ
b:a god	_Q
b:a lot	HQ
b:a pair	SQ
b:a real	HQ[Q
b:a sale	[Q
b:a size	OQ
b:a us	LQ
b:a wek	HQ
b:ad the	VQ
b:after al	VR
b:again $	AQTQ
b:al $	VQYQ
b:alreadi $	IQ]R
b:amount $	MR
b:and <size>	LQSQ
b:and nobodi	\Q
b:and the	ESFSIMJMKMNR\Q
b:ani chanc	GS
b:ani student	GQ
b:ani updat	]Q
b:ani way	MQ
b:anoth shop	HR
b:anymor $	WQ
b:apreciate it	BQ
b:are the	BS
b:are these	JQ
b:are you	QR
b:ask for	JR`Q
b:at my	MQ
b:at the	IQ
b:back to	ZQ
b:be home	MQUQVQ
b:be so	KR
b:befor the	aQ
b:best $	BS
b:betwen <size>	LQ
b:both $	GQSQ
b:bought the	`R
b:box $	RQ
b:bring it	TS
b:but ive	]Q
b:buy the	SR
b:bye $	CQ
b:cal of	WR
b:can get	EQ
b:can i	ISNQSQ_R
b:can live	XQ
b:can the	MQ
b:can we	VQZQ
b:can you	EMIMTQVQ_Q
b:cancel it	WQ
b:capit of	_R
b:cat <product>	aS
b:cheaper $	GR
b:check with	DR
b:coat $	JQ
b:come and	PQ
b:comfi for	EQ
b:could bring	TR
b:could i	KRNQ
b:could someon	UQ
b:could you	NMRS
b:day $	EL_S
b:day or	ZQ
b:deliveri cost	HQ
b:did you	]R
b:discus this	[Q
b:do <size>	GQ
b:do i	HROR
b:do it	XQ
b:do these	LQ
b:do u	IQ
b:do we	SQ
b:do you	ERRQ
b:doe it	GR
b:doe the	JR
b:down for	SQ
b:drop it	OQ
b:drop the	GQVQ
b:english $	AR
b:fe if	GQ
b:fli home	CQ
b:flor are	QQ
b:for $	OM
b:for a	HQLQOQ
b:for fre	`Q
b:for me	EMTSUQXQ
b:for my	JRZR
b:for one	SQ
b:for the	FQTS]Q
b:for two	[Q
b:for walk	EQ
b:for wide	EQLM
b:for your	BR_R
b:fre $	`Q
b:fre over	MR
b:friend got	GR
b:from <city>	ZQ
b:from me	SQ
b:from now	`Q
b:from the	KQUQ
b:from your	^Q
b:get here	]Q
b:get me	[Q
b:get the	SQ
b:girl $	_Q
b:give me	[R`Q
b:go for	LR
b:god $	YQ
b:god even	AR
b:got it	DQ
b:got move	WQ
b:haha $	HQ
b:has to	JQ
b:have a	CQIMKQQQ
b:have it	MQSQ
b:have the	GQ
b:help $	BS
b:help me	[Q_S
b:here $	GQJQNM]Q_Q
b:hi there	AR
b:hm so	aR
b:how do	HQSS
b:how long	MQ
b:how much	FQ
b:i bought	^R
b:i can	[Q
b:i clean	RQ
b:i come	PQ
b:i could	HQIMPQ
b:i dont	HQ
b:i get	MMSQ
b:i know	HR
b:i ned	MQSM
b:i order	SQ
b:i pay	NT
b:i saw	HQ
b:i se	KQ
b:i speak	AR
b:i want	VQ
b:id like	OQSR
b:id rather	YQ[Q
b:if i	GQ
b:if it	TQ
b:if they	OQ
b:if you	EMGQTR
b:il <address>	UQ
b:il take	SR
b:im a	LQUQ
b:im god	YQ
b:im in	QR_M
b:im not	WQ
b:im on	RR
b:in <city>	_T
b:in <color>	ISJMLQSQVQ
b:in <date>	IR[Q
b:in <size>	EQ
b:in a	LMZQ
b:in dolars	FS
b:in english	RQ
b:in euro	FQ
b:in for	TQ
b:in stock	MQUQ
b:in the	ITQR
b:in your	GRLQ
b:insid $	JQ
b:instead $	EQ
b:is $	FQVQ^Q
b:is <few>	`Q
b:is a	IKOQ\S
b:is it	FSIQJSMLQQ_R
b:is shiping	MQ
b:is that	NQ
b:is the	FMIRJTQM]Q
b:is there	PQUM[R
b:is this	AQaQ
b:it $	BQPRSRXQ
b:it <date>	RR
b:it <size>	FR
b:it a	RR
b:it anymor	WQ
b:it asid	RRSQ
b:it cheaper	FQ
b:it get	GR]Q
b:it in	ISTQ
b:it of	OQ
b:it the	VQ
b:it to	VQ
b:ive got	]Q
b:json $	`T
b:just one	VS
b:kind of	BQGQ
b:know $	EQ
b:know a	_Q
b:let do	XQ
b:let me	ZQ
b:like a	ERSM
b:like to	OQ
b:live with	XQ
b:lol $	FQZQ
b:me $	ASEMIMJWMQOQTRaM
b:me a	[Q
b:me again	ZQ
b:me down	SQ
b:me on	TQUQ
b:me the	HQ`R
b:me your	[Q
b:metro $	JQ
b:model $	LU
b:more $	IQ
b:my babi	_Q
b:my cat	aS
b:my daughter	JR
b:my friend	GR
b:my girlfriend	EQ
b:my husband	RR
b:my number	^Q
b:my ofice	MQ
b:my order	OQ
b:my romate	SQ
b:name and	`Q
b:ned to	MQSLWRZQ
b:never mind	WQ
b:next wek	QR
b:no ned	YQ
b:no rush	DQ
b:no thank	YR
b:no that	YQ
b:nope $	YQ
b:not $	\Q
b:not realy	YQ
b:now $	CQ_S
b:now and	NQ
b:now on	`Q
b:number $	QQ[R
b:number of	^Q
b:of $	GQ
b:of <product>	_Q
b:of the	KS
b:ok im	UQ
b:on $	GRXR
b:on a	EL_S
b:on the	FLGSJQaQ
b:one $	FSIR
b:one <category>	OQ\S
b:one for	SQ
b:one gone	IS
b:one is	TQ
b:one more	JQ
b:or <color>	JS
b:or two	ZQ
b:order $	SR
b:order for	]Q
b:other half	NR
b:out $	WQ
b:over some	MR
b:over the	[Q
b:pay <payment>	GR
b:person $	PQ
b:phone $	aQ
b:pic of	KQ
b:pic pleas	KQ
b:pleas $	NMRQSRVQZM[R
b:pls $	FRSQ[Q
b:polici $	OQ
b:pre order	TT
b:price is	`Q
b:price pls	FR
b:proced $	SQXM
b:put it	VQ
b:put me	SQ
b:rather discus	[Q
b:rather not	YQ
b:real person	[Q
b:realy my	YR
b:receiv it	MR
b:recept $	MR
b:return it	OQ
b:return polici	OQ
b:right now	GQISNM_S
b:rough $	FQ
b:rush $	DQ
b:same <category>	SQ
b:saw the	HR
b:se the	EQJMKU
b:se you	CQ
b:send me	^R
b:sent me	OM\Q
b:servic ever	\Q
b:ship to	SQ
b:shop $	AQ
b:shop ring	UQ
b:should i	LR
b:show me	ERKR
b:size <size>	OQVQ
b:smal $	LQ
b:so kind	KR
b:some amount	MR
b:someon from	UQ
b:sory $	HQQQULWT
b:sory wrong	VQaQ
b:stil avail	IQ
b:stock $	UQ
b:sure $	DQ
b:swap the	OQ
b:take <payment>	NQ
b:take it	MQWQ
b:take my	^Q
b:take pre	TR
b:talk to	[S
b:than the	FQ\Q
b:thank you	BR
b:that $	HQXQ
b:that a	DQHQ
b:that in	FQ
b:that thing	aQ
b:that would	XQ
b:the <category>	ELVQ
b:the <color>	EMFQTSVQ
b:the <product>	FQKTMQPQQM
b:the best	BRCQ
b:the capit	_R
b:the colour	JQ
b:the courier	PR
b:the damag	FS
b:the deliveri	GQ
b:the driver	]R
b:the kely	SQ
b:the last	`Q
b:the mini	FR
b:the order	SMWT]Q
b:the other	EQNRaQ
b:the phone	[R
b:the rest	EU
b:the right	AQIKOQ\Q
b:the same	HS
b:the shop	IRUQ
b:the size	VR
b:the smal	SQ
b:the sole	KR
b:the store	IQ
b:the thing	aU
b:the two	JQLR
b:the websit	KQ
b:the wrong	\Q
b:them $	PQ
b:them on	PQ
b:then $	UQ
b:there a	EMGRPRUM
b:they stretch	LQ
b:thing $	SQYQ^QaR
b:this <category>	OQ
b:this is	\Q^Q
b:to $	CR
b:to <city>	MQSQ
b:to be	MR
b:to buy	SQ
b:to cancel	WQ
b:to come	PQ
b:to have	IQMQ
b:to send	OS
b:to tri	PQ
b:to you	CQZQ
b:tri on	PQ
b:tri them	PQ
b:two $	ZQ
b:two day	[Q
b:two size	PQ
b:u <few>	EM^Q_Q
b:u have	IQ
b:uk <few>	LQ
b:unsubscrib $	^R
b:up <date>	ZQ
b:us <few>	IMLSUQ
b:wait what	aS
b:wait while	PR
b:want a	SQ
b:want to	OQ
b:was a	CQ
b:way to	MQ
b:we do	SQ
b:what about	IS
b:what do	SQ
b:what that	FQ
b:what the	EMFRQT
b:what would	ETLQ
b:what your	OQ
b:where do	OQ_Q
b:which is	QQ
b:which of	EQJR
b:which one	LR
b:wide fet	EQ
b:wil it	]Q
b:wil they	LQ
b:wil you	IR
b:winter <category>	TQ
b:with a	EQ
b:with my	DQ
b:with someon	[Q
b:with that	XQ
b:wont be	WQ
b:work for	XQ
b:worst servic	\Q
b:would be	XQ
b:would you	EQLQQM_Q
b:write a	_Q
b:write the	RQ
b:wrong <category>	VQ
b:yes but	VQ
b:yes pleas	XQ
b:yet $	MRYMZQ]T
b:you $	BTCR
b:you <brand>	BR]Q
b:you cary	EQ
b:you could	TR
b:you have	ESIMLQQQ
b:you help	_Q
b:you kep	RR
b:you know	_S
b:you on	QQ
b:you open	QQ
b:you put	VQ
b:you recomend	EM_R
b:you restock	IR
b:you sel	IQ
b:you send	MQ
b:you sent	\Q
b:you take	TR
b:you to	CR
b:you wear	ER
b:you write	NMRR
b:your configur	`S
b:your manag	[R
b:your return	OQ
b:your store	]Q
b:your stori	GR
b:your system	^Q
b:а $	[Q`S
b:а <category>	EQOMPQ
b:а <color>	FRIQUQVK
b:а <few>	JQ
b:а <size>	VL
b:а без	KQ
b:а в	EQFMIQRSTM
b:а вдруг	HQOQ
b:а ви	QT_Q
b:а вот	DR
b:а две	VR
b:а до	IQ
b:а доставк	MS
b:а друг	EQ
b:а есл	KMMQOQaS
b:а ест	AQ[M
b:а ет	aR
b:а заказа	TQ
b:а как	ESIMJSRQ_Q
b:а когд	GRIR
b:а коробк	JR
b:а можн	KQ
b:а на	IRLRSM
b:а не	VRZQ
b:а он	DMIQ_R
b:а по	FT
b:а похож	EMIQ
b:а поч	SQ
b:а привезт	MMTR
b:а сколк	IQOQ
b:а сола	BQDR
b:а сумм	FQ
b:а там	\R
b:а то	EMXR
b:а у	EMORVQ
b:а что	EQFQ
b:а я	ES]Q
b:автобус до	QR
b:аг $	DQ
b:адидас <size>	LQ
b:админ барлик	`Q
b:адрес $	OQQQSQ
b:адрес и	`Q
b:адрес последн	`R
b:азир жок	ZQ
b:аиирмаш нед	JQ
b:аилик жартис	GQHQ
b:аилик кеиин	NQZM
b:аиналаиин $	BT
b:аинип калд	WQ
b:аит $	ZR
b:аит да	IQaR
b:аитип жиберинизш	LQ
b:акел беринизш	TR
b:акел ме	MQ
b:актуалн $	IQ
b:актуалн и	WM^Q
b:акц $	^Q
b:акша <color>	\Q
b:акша алип	QQ
b:ал $	PQRQVQXQ]R^M
b:ал тапсирис	TQ
b:ал толем	NR
b:алаиин $	UQ
b:алаиин ба	LQ
b:аламин $	GSSR
b:аласиз ба	TQ
b:аласиздар ма	PQ[M_Q
b:алгебр $	_S
b:алгис <product>	BR
b:алд $	CQWQ
b:алдап кетпеи	NQ
b:алдим $	ZQ
b:алдин ал	HQNQ
b:али $	NL]R
b:алип кел	PSTR
b:алип тас	VQ
b:алип тастаниз	WR
b:алк не	aR
b:алл раз	BS
b:алмаимин $	YQ
b:алмаитин болд	WQ
b:алс бол	MQ
b:алс болад	EQNS
b:алс ек	EQ
b:алс канша	FR
b:амансиздар ма	AS
b:ан <color>	IQ
b:ана бар	aR
b:аналог $	EQ
b:апарасиздар ма	MQ
b:ари $	KQ
b:арк жибере	MR
b:арнал <category>	IQ
b:ауир емес	JQ
b:ауистирип бер	OQ
b:ашик $	QQ
b:ашик па	JQ
b:ашик хат	RR
b:аяк жалпак	LQ
b:аяк киим	ER
b:аяк улкен	UQ
b:ба $	ASMQ_R
b:бага канша	GR
b:багасин аитинизш	FQ
b:багасин аитип	FR
b:бал басип	aR
b:балтир жуа	LQ
b:бар $	EQ
b:бар гои	aR
b:бар ма	ELIQKRLQMQQQRSTM[Q\M]M`M
b:бар орнинд	BQXQ
b:бар сиз	IQ
b:бар сон	ZQ
b:барип киип	PRQM
b:барм $	IQ
b:барм сиздерд	IL_T
b:бас жерд	HQWQ
b:бас тус	EQIQ
b:бас тусин	\R
b:бауир $	FS
b:бе $	FLKQMKOSQM^S_Q
b:бе казир	GRNM
b:без <not category>	WQ\R
b:без ет	PQ^Q
b:без каблук	EQ
b:без коробк	JMOQ\R
b:без лифт	QQ
b:без примерк	HQPQ
b:без филтр	KR
b:без чек	MRRQ
b:бер $	PRRLVR`Q
b:бер <size>	SSUL
b:бер аласиз	TR
b:бер бе	GSNM
b:бер ме	IQRR
b:бер мен	`Q
b:береиин деп	SQ
b:берет $	GMORZQ
b:беринизш $	GQ_R
b:беруг бол	OQRQ
b:берут $	EQ
b:берут чащ	EQ
b:берш $	_R
b:бесплатн $	\Q`R
b:би $	QQaQ
b:би и	XR
b:би на	KSPQ
b:би с	[Q
b:бива $	EQ
b:билгар ма	JQ
b:билмеи бе	_R
b:бир синар	OR\S
b:бит за	\R
b:благодар вас	BR
b:ближ к	JQ
b:бо предоплат	HQ
b:бог вам	BQ
b:бол $	CR\R
b:бол ма	FMMSPRVR\M_M
b:болад $	FRGMMMUQ
b:болад ек	FMMR
b:болад ма	IRNRUM[R
b:болам $	NRUM
b:болд $	SQ
b:болип кал	OQ
b:болип тур	HQ
b:болма кал	WS
b:болс $	EQRQ
b:болс ек	JQ
b:болсин $	VS
b:болш $	EQ
b:болш не	WQ^R
b:болш нич	YQ
b:болшущ $	BR
b:брак $	OQ
b:брат $	JMLU
b:буд знат	DQ
b:буд имет	DQ
b:буд отвлека	CQ
b:будан била	^S
b:будет $	GRHRJQVM_M
b:будет <two digits>	FJ_U
b:будет в	FQ_M
b:будт любезн	XQ
b:будут $	GS
b:бутик $	PQQL
b:в <category>	RRZQ
b:в <city>	EMMRSQULVQ_Q
b:в <color>	FMKQRRUQ^R
b:в <date>	EMIMPSQTVQ
b:в <few>	QQ
b:в <not city>	VR
b:в <product>	JT
b:в <size>	YR
b:в бутик	JQPQQM
b:в вид	DQ
b:в восторг	BQ
b:в два	HQ
b:в добр	_R
b:в доллар	FR
b:в друг	WQYR
b:в жизн	KQ
b:в заказ	VR
b:в комплект	JQ
b:в конкурс	_R
b:в коробк	RQ
b:в магазин	EMOSQQ
b:в мег	QQ
b:в наик	LRUM
b:в налич	EQIQ`Q
b:в очеред	TS
b:в перв	\S
b:в подарк	GQ
b:в постамат	MR
b:в прошл	[Q
b:в размер	LQ
b:в реклам	GQ
b:в ремонт	]R
b:в рубл	FR
b:в сдек	]Q
b:в сел	MQ
b:в слов	XR
b:в сторис	GS
b:в так	ER
b:в тенг	FS_M
b:в турц	HQ
b:в чем	JQ
b:вам $	CQDQWRZM_RaM
b:вам дня	AQ
b:вам спасиб	BMCQ
b:вариант $	EQUR
b:вариант ест	NR
b:вас $	ASHMMRNROMQQRM
b:вас брал	UQ
b:вас вообщ	IQ
b:вас ест	GMPRRS_R
b:вас идет	QR
b:вас ил	PQ
b:вас на	IQ
b:вас не	XT[Q
b:вас нет	TS
b:вас толк	IMQQ
b:ваш акц	^Q
b:ваш позвон	[Q
b:вез $	PMTS
b:вер я	HQKM
b:верн $	CQWQ
b:верн и	RQ
b:верн к	ZQ
b:вернут ил	OQ
b:вечер $	JMOQ\Q
b:вечер в	AR
b:вечер мудрен	CQ
b:взял $	aQ
b:взят $	LQNM_Q
b:ви <color>	\Q
b:ви бот	[Q
b:ви в	MQ
b:ви где	QQ
b:ви ещ	AQCM
b:ви за	_R
b:ви лучш	DQ
b:ви мен	BQ
b:ви мне	\S
b:ви на	AMHMQS
b:ви не	HQ
b:ви поня	aR
b:ви сам	QQ
b:вибор $	BS
b:вивест $	RT\M
b:вид $	DQ
b:виде $	KM_R
b:видел ет	[Q
b:видеозвонк показа	RQ
b:видим $	\Q
b:виеха $	MQ]T
b:виж на	OM
b:виполня $	`R
b:випускн $	SQ
b:виросл ранш	LQ
b:виручк за	`R
b:витрин в	IQ
b:виход $	FQ
b:вишл в	HQ
b:вкусн поест	_R
b:вмест <not category>	VT
b:вмест с	FQMMNQ
b:внес половин	NQ
b:вниз $	LQ
b:внутр $	MQ
b:во сколк	MMQT]R
b:вод $	ISJM
b:воз $	IQ
b:возврат когд	]Q
b:возвраща $	OQ
b:воздерж $	WQYR
b:возм $	JQPR
b:возмет $	NR_Q
b:возмож $	OQ
b:возможн $	MQ
b:воидут $	JQ
b:вообщ $	\Q
b:вообщ ест	EM
b:вот $	aV
b:вот ет	BQSS
b:вот он	DSaM
b:все $	IQWQ
b:все как	EQIMKR
b:все не	OR]Q
b:все реш	UQ
b:все так	VQ
b:все у	^Q
b:все уговор	SQ
b:все цвет	KQ
b:все что	PQ
b:все я	CQ
b:всег $	EQ
b:всег вмест	FQ
b:всем клиент	`R
b:всем привет	AQ
b:втор $	UR
b:вчер заказива	VQ
b:вчер писа	\Q
b:вчер смотрел	SR
b:гарант ест	OT
b:где $	KQ
b:где наход	QQ
b:где он	]T
b:где там	]Q
b:глаз $	UQ[Q
b:глян $	ER
b:го $	DQ\Q
b:го ал	]S^M
b:говор $	KQaR
b:годовщин $	_Q
b:гои $	EMHUKMSMaR
b:гои мина	GQHQ
b:голов бол	\S_M
b:гор $	TQYM
b:город $	YR
b:гороскоп на	_Q
b:готов $	RM]S
b:да $	IQWQ
b:да <color>	XR
b:да бог	BQ
b:да вот	HQXMaQ
b:да да	XR
b:да дава	TQ
b:да кор	EQKR
b:да нет	SMXMYQaU
b:да но	UQXQ
b:да ну	XMYR
b:да скинт	KR
b:да толк	VR
b:дава $	KQXQ
b:дава <color>	SMVQ
b:дава а	UQ
b:дава в	VQ
b:дава лучш	VQ
b:дава не	DR
b:дава оформ	UQ
b:дава под	TQ
b:дава я	SQ
b:дад $	MR
b:дадут $	PRRQ
b:дает $	JQ
b:даж $	ZR
b:даит $	QQ]Q
b:даит позвон	QQ
b:два раз	HQ
b:дважд $	NQOQ
b:две $	VR
b:две пар	FR_L
b:двер $	FQQQ
b:девушк $	RQ
b:деиин $	CS
b:деиин ашик	QQ
b:деиств $	GQ
b:дела $	_Q
b:ден $	UQZQ
b:денг $	FRNQ
b:денг верн	WQ
b:денг за	]Q
b:денг на	NM
b:денг назад	GMOR
b:денг скидива	NR
b:денг списа	NR\R
b:денг что	FR
b:денг я	JQ
b:денег $	HQ
b:деп ед	PRSQ
b:деп еди	]R
b:деп едим	EQIQaR
b:деп жаз	GQ
b:деп жауап	`Q
b:директ цен	FQ
b:длин посоветует	LQ
b:для звонк	QQ
b:для мен	EQHQ
b:дне у	OR
b:дневн свет	KS
b:днем рожден	_Q
b:до <city>	MQ_S
b:до <date>	MRUMZQ
b:до <two digits>	FQGQ
b:до вас	OMQQ[Q]Q
b:до зарплат	RQ_Q
b:до как	IS
b:до минус	JQ
b:до оплат	PS
b:до отделен	MQ
b:до семе	MS
b:до сих	]Q
b:до сколк	QQ
b:добр вам	AQ
b:добр ден	]Q
b:добр рук	_R
b:дожд $	TQYM
b:док $	BQDQ
b:должн бит	\R
b:дом $	VQ
b:домашк по	_R
b:дополнителн в	RQ
b:дор $	GQ
b:доставк $	GRMR
b:доставк бесплатн	`Q
b:доставк в	FQGQ
b:доставк до	FR
b:доставк сколк	MQ
b:достанет $	TR
b:дошел до	OM]Q
b:дошл $	]S
b:друг $	\QaR
b:друг город	YR
b:друг модел	EQOQ
b:друг цвет	VM
b:дукен бар	QQ
b:дукен каи	QQ
b:дурис $	DR
b:дурис емес	XLYS
b:душ $	BTVQ
b:е $	aR
b:ег $	aR
b:ед $	PR
b:едет $	]S
b:еди $	aR
b:едим $	SR
b:ек $	DRLQ_Q
b:ек <city>	FMMQ]Q
b:ек <color>	HQ
b:екеуин алс	FQGM
b:еки апт	\R
b:еки ес	HQ
b:еки олш	MQ
b:еки размер	PS
b:емес $	KQVMXLYW
b:емес <product>	VQ
b:емес пе	JQ
b:ен арза	EQFQ
b:енд $	IS]M
b:ереже елем	GQ
b:ес арза	HQ
b:есл <quantity>	MQ
b:есл <size>	LQ
b:есл ест	GQILVS
b:есл мен	MR
b:есл муж	OQ
b:есл не	IQOMPQ
b:есл сеичас	MQ
b:есл что	ZR
b:ест $	AMGMKQOLRRULVQYQ\M]M_QaM
b:ест <color>	ILSQ
b:ест <product>	IQ
b:ест в	PRQM
b:ест вариант	EQIM
b:ест есл	OQ
b:ест ил	EM
b:ест как	EQGMIMOR
b:ест кто	ARaQ
b:ест ли	IRJM
b:ест на	PQRM
b:ест не	IQ
b:ест от	GQ
b:ест сеичас	IQ
b:ест у	ERQQ
b:ест чтоб	QQ
b:ет $	FMLQYR`QaS
b:ет <category>	EMIQRR
b:ет <color>	HQ
b:ет в	FQ
b:ет все	ERIM
b:ет ещ	GQIQ
b:ет же	HR
b:ет за	FR
b:ет минут	`Q
b:ет мисл	ZQ
b:ет не	DR_S
b:ет подарк	RS
b:ет последн	IQ
b:ет сам	aR
b:ет сколк	LR
b:ет снов	AQ
b:ет сообщен	^Q
b:ет хоч	SQ
b:ет что	JR\U_MaM
b:ет я	VQ
b:етаж без	QQ
b:етот же	UR
b:ещ $	EVIMKQTQaM
b:ещ <quantity>	SQ
b:ещ деиств	GR
b:ещ ест	IR
b:ещ не	IRTQ
b:ещ одн	^Q
b:ещ раз	\R
b:ещ у	]Q
b:жаз $	GQZR
b:жазип кои	RQ
b:жак $	BQXQ
b:жак да	JR
b:жак ек	aQ
b:жал $	DR
b:жалк $	DQ
b:жалоб в	^Q
b:жан коллекц	EQ
b:жана не	EQ
b:жараид $	DQ
b:жартис гои	GQHQ
b:жартисин казир	NRZM
b:жаса $	DMXR
b:жасап беринизш	GQ
b:жатир $	\R
b:жауап бер	`Q
b:ждат есл	TQ
b:ждат мне	]Q
b:ждет пок	MMPS
b:жду $	DQ
b:же $	FQHMMQNRSQ
b:же <category>	HR
b:же но	IR
b:жен в	BQ
b:женилдик бар	`Q
b:жет $	UQ
b:жеткиз кос	FQ
b:жеткиз тегин	MR
b:жибер $	KSUQXM`S
b:жибер мен	\R
b:жибересиз бе	KQ[Q
b:жибересизб $	FQ
b:жиберинизш $	ESVQ
b:жибермеи <color>	WS
b:жиберменизш $	^S
b:жив $	AQIRUQ
b:жив подписчик	_T
b:жмут $	OR
b:жок $	DRZQ\Q
b:жок болип	\Q
b:жок па	GQIU
b:жолдамин $	RR
b:жондеисиздер ме	RQ
b:жур $	EQ
b:жур <category>	LQ
b:за <category>	HR
b:за <city>	MR
b:за <few>	_R
b:за <like size>	GQ
b:за <payment>	NQ
b:за <two digits>	KQ
b:за возврат	]R
b:за две	FR_L
b:за доставк	HQ\R
b:за ет	aR
b:за ког	_S
b:за март	`R
b:за мно	RQSR`Q
b:за мо	_R
b:за не	HMRQ
b:за откритк	BQ
b:за пар	FQMQ
b:за помощ	BS
b:за примерк	PQ
b:за реплик	HMYQ
b:за рул	CQZQ
b:за сезон	HQOQ
b:за так	SMZQ
b:забер $	GQRQSM
b:забира $	QR
b:забра $	IQ
b:заверн $	RMSS
b:заверн <quantity>	SMUQ
b:заид в	EMPS
b:закаж мне	TR
b:заказ $	ISSQTK
b:заказ воз	TQ
b:заказ за	`Q
b:заказ как	TR]M`R
b:заказ на	UQ]Q
b:заказ не	TMYR
b:заказ от	]T
b:заказа $	SS
b:заказа <product>	`Q
b:заказива $	LQSQ
b:заказива <category>	VQ
b:замен $	EVRM
b:замш ил	JQ
b:замш чист	RR
b:занов $	KR
b:запиш мен	SMTR
b:запиш на	SQ
b:зарплат $	_Q
b:захотел $	VR
b:звон $	_R
b:звонк $	[M
b:здравств $	AQ
b:здравств ет	IQ
b:здравств можн	[Q
b:здравств у	EQIM\Q
b:зим $	JQ
b:зна $	YR
b:зна даж	ZR
b:знат $	DQ
b:знат что	HQ
b:знач $	aQ
b:и $	FMIM\SaR
b:и <category>	ERSR
b:и <color>	KS
b:и <like size>	IQ
b:и <product>	JMKR\R
b:и <size>	IQPTSQUM
b:и <two digits>	UQ
b:и бирк	KQ
b:и болш	WM^Q
b:и в	RQ
b:и верн	CQ
b:и возм	SMZQ
b:и все	]Q
b:и где	]S
b:и говор	aR
b:и денг	GMOR
b:и не	VQ^M
b:и нет	XR
b:и пилник	RQ
b:и по	GT
b:и пот	aQ
b:и сколк	FR
b:и тишин	\Q]M
b:и то	ER\Q
b:и что	EMIQJQOQ
b:и я	GS
b:иа дурис	XQ
b:идут в	RQ
b:из <city>	]Q
b:из баз	^R
b:из как	JR
b:из кит	HQ
b:из них	JQ
b:из турц	MSTQ
b:извин $	HQ
b:издеп жур	IQ
b:измер $	LQ
b:икр <like size>	JQ
b:ил <category>	ER
b:ил <city>	MLQQTQ
b:ил <color>	ZR
b:ил <product>	EQ
b:ил <size>	LQ
b:ил ещ	]Q
b:ил за	FT
b:ил к	JQZM
b:ил как	QQ
b:ил кешбек	RS
b:ил матов	JR
b:ил мне	MM]Q
b:ил можн	]Q
b:ил на	NMPQQR
b:ил нет	LQ
b:ил с	OR
b:ил сдек	MQ
b:ил то	QQ
b:ил толк	NQ
b:ил уж	IR
b:ил через	MS
b:имеет $	QR
b:имен $	XRZQ
b:имет в	DQ
b:ип ил	NMQS
b:ицук $	aS
b:ищ <category>	IQ
b:ищ работ	_M
b:к <category>	RR
b:к <color>	ZM
b:к <date>	MR]Q
b:к вам	HQQR
b:к плат	EMPR
b:к разговор	ZQ
b:кабилдаи ма	OQ_M
b:каблук $	ER
b:каблук как	BR
b:кажд ден	^S
b:казир аудар	GRNM
b:казир жартисин	NRZM
b:казир жолдамин	ZQ
b:каи $	\Q]R
b:каи бар	PQ
b:каи жерд	JQ]R
b:каи кел	LQ
b:каиирл <color>	AR
b:каират кеш	_S
b:как $	BQDSIT
b:как <category>	ER
b:как <product>	KQ_Q
b:как автобус	QR
b:как би	aR
b:как бистр	MQ
b:как бренд	EQ
b:как в	SQ
b:как вариант	EKNR
b:как виход	FQ
b:как длин	JMLT
b:как ег	aR
b:как ест	EMIQ
b:как етаж	QQ
b:как етап	]Q
b:как заказа	SR
b:как из	JQ
b:как имеют	ER
b:как мне	HQ
b:как на	KMOLRSSQ
b:как назива	QQ
b:как нибуд	ESIMOR
b:как он	KTNM
b:как оплат	NR
b:как оплачен	]M`R
b:как подоидут	PR
b:как правилн	LQ
b:как размер	IT
b:как сеичас	EQ
b:как сторон	QQ
b:как так	\R
b:как то	EQGQIMWQ\U
b:как у	IQQQ
b:как цен	GRRM
b:кал $	CRDMIQOQ
b:кал ма	IR
b:кал шулик	OQ
b:кала $	FMMRZS
b:калдирип коииниз	TQ
b:калмаид ма	HQ
b:канда $	FQ
b:канда болад	FQ
b:кандаи $	EQJMQT
b:канш $	LQ
b:канш турад	FQ
b:канша $	EQ
b:канша болад	MQ
b:канша болд	FQ
b:канша тур	FL_Q
b:канша шик	FQ
b:караи $	ZR
b:карап жур	ER
b:карман мне	HQ
b:качеств $	\Q
b:каша келед	IMTR
b:кашан кел	IR
b:кеиин $	UQ
b:кел $	BQLQRQXQ_M
b:кел ме	IMJRLR
b:кел мен	]R
b:келе жол	CQ
b:келе партияда	TR
b:келистик $	DQ
b:келл $	QM
b:кер каи	WR
b:кере жок	YQ
b:керк $	ESVQYM[R
b:керк болма	WQ
b:керк еди	JQOQ
b:керк емес	^Q
b:керк пе	JMRQ_R
b:кет $	\Q
b:кетпеи ме	HQ
b:кетт $	CQDM
b:кешк деиин	RR
b:кида $	KRNQXM
b:кие бирак	LQ
b:киз $	AS
b:киз аяк	LQ
b:киим кор	EQ
b:киип кор	PQ
b:кил $	`R
b:кимбат ек	HQ
b:кинт $	LR\Q
b:кис киюг	JR
b:кис не	EQJM
b:киюг бол	JQ
b:ког голосова	_Q
b:когд $	GMIMNRQQ
b:когд поступлен	IS
b:кож ил	JQ
b:кожан <category>	EQ
b:кои $	WS\M^R
b:коиинизш $	HRTQ
b:конира шалинизш	[Q
b:конкурс пожалуист	_R
b:конц месяц	ZQ
b:коп <color>	EQ
b:кор $	EQ
b:кор алдим	ZQ
b:кор деп	EQ
b:коргенше $	PQ
b:кореиинш $	KS
b:корип алс	PR
b:кормеи тур	HQ
b:коробк $	\Q_Q
b:коробк а	\Q
b:коробк и	RQ\R
b:корсет $	ZQ
b:корсетинизш $	KR
b:косточк $	LM
b:косточк у	LQ
b:котор $	UR
b:котор вчер	`Q
b:котор пиш	DQ
b:красн плат	JQ
b:кто нибуд	[Q
b:кто оплачива	MQOQ
b:кто у	[Q
b:куд $	QRUR
b:куд денг	NR
b:куд плат	SR
b:кун болд	\M
b:куп $	aR
b:купл $	SQ
b:кур ба	_R
b:курер $	UQ
b:курер ждет	PR
b:курер каи	]R
b:курер нахам	\Q
b:курер не	MM
b:курер позвон	]R
b:курер скаж	WS]M
b:курер трубк	]Q
b:куса цен	ZQ
b:кут даиинмин	TQ
b:кут керк	IQ
b:кут отирмин	DQ
b:леж $	IS
b:ли $	IQ
b:ли <color>	JQ
b:ли <product>	IQ
b:ли в	OR
b:ли заказ	TQ
b:ли у	EQ
b:лучш $	LQ
b:лучш <payment>	VQ
b:лучш все	DQ
b:любезн $	XQ
b:ма $	BMFLHMLMNROSPQRRSL[M
b:ма алде	IRQQRM
b:ма бул	JR
b:ма дукен	QQ
b:ма ек	EMIR]Q_R
b:ма жак	BQ
b:ма ишин	JSRM
b:ма оз	EQ
b:ма сиз	IJLSQMRR_S
b:мага $	^R
b:магазин $	AQQS
b:магазин напиш	QQ
b:магазин позов	\Q
b:маган $	[S
b:маган <quantity>	RQ
b:маган <size>	LQ
b:маган калдир	RQ
b:мазаламаниздарш енд	\R
b:маломер $	LQ
b:мармонт ширк	JQ
b:март $	MR`R
b:матов $	JR
b:ме $	IRJRNQRR
b:ме алде	MR
b:ме ек	MM]R
b:межд <like size>	IQ
b:межд <two digits>	UQ
b:мен $	ERLM
b:мен <category>	]S
b:мен <color>	\R
b:мен <product>	SQ
b:мен <size>	LTUK
b:мен в	TT[Q
b:мен дом	MR
b:мен ест	OR\Q
b:мен ет	HQ
b:мен из	^Q
b:мен над	SQ
b:мен не	LQMQVM
b:мен пожалуист	ZQ
b:мен уж	EQNQ
b:мен устро	UQ
b:менш $	HR
b:меря $	MMPS
b:мест $	UMWQ
b:месяц $	JRNQ
b:ми в	UQ
b:ми на	RR
b:миленк $	BQDS
b:мин $	FQHQ
b:мин <category>	KRTQ
b:мин ба	HS
b:мин бер	GR
b:мина $	FRHRaM
b:минус <two digits>	GQJQ
b:мне $	EQTQ[Q
b:мне <category>	VR
b:мне <color>	QMSQ
b:мне <size>	SM
b:мне <two digits>	EQ
b:мне алин	[S]L
b:мне би	QQSQ[Q
b:мне знат	HQ
b:мне кажет	HQ
b:мне на	\S
b:мне над	ZT
b:мне нужн	YQ
b:мне срочн	MRSQ
b:мне так	IQSM
b:мне тож	SR
b:мног $	HQ
b:мо $	SS]Q
b:мо <category>	]U
b:мо <size>	YR
b:мо брат	LQ
b:мо заказ	[R]L`Q
b:мо номер	^R
b:мо посилк	KQ
b:мо размер	TQ
b:модел $	LQMMTQ
b:может $	RRTQ
b:может привезт	MQ
b:может продава	WT
b:можн $	ERFSJRMMNQOMPSQMSMVM
b:можн <date>	IQMQPL
b:можн без	^Q
b:можн в	MQUM
b:можн замен	ES
b:можн ил	NQ
b:можн как	WR
b:можн ли	OQ
b:можн мне	RQSR
b:можн на	EMMROQVS
b:можн отправ	MQRQ
b:можн с	[Q
b:можн сраз	MQ
b:можн так	NQ
b:можн уход	]Q
b:можн чтоб	[Q
b:можн я	ZQ
b:молн заел	\Q
b:мудрен $	CQ
b:муж <product>	SR
b:муж не	OQ
b:муж подар	EQ
b:мужск <category>	EMIQ
b:мундаи $	^Q
b:на <category>	EMFQIMJR
b:на <city>	VQ
b:на <color>	FRVR
b:на <date>	VQ
b:на <few>	HQQQ_M
b:на <name>	UR
b:на <payment>	HQNMOQVMWQ
b:на <phone>	UQ
b:на <product>	IMJQTQ_S
b:на <size>	ERFL_Q
b:на <three digits>	`R
b:на <two digits>	RQVQ
b:на барахолк	QQ
b:на ваш	_Q
b:на ве	KQ
b:на вечер	VR
b:на вибор	_R
b:на витрин	IT
b:на втор	KLSQ
b:на др	GQ
b:на друг	EMOR
b:на ет	DQYS
b:на как	EM]R
b:на карт	OMQS
b:на лет	ER
b:на мен	SQ
b:на мест	IQNMPSUM
b:на не	KSVQ
b:на нег	EMGR
b:на ног	PS\R
b:на обм	PQ
b:на обув	RS
b:на осен	EQ
b:на почт	PR
b:на работ	ZQ
b:на размер	OQ
b:на распродаж	JQ
b:на рук	IQ
b:на саит	QM
b:на свадб	\Q
b:на связ	CMaQ
b:на склад	EMIRTR
b:на сколк	LQ
b:на след	TQ
b:на смен	[R
b:на тал	JMLS
b:на фот	FRKM
b:на час	VQ
b:на че	NQ
b:на юбил	EQ
b:набер мен	[Q
b:наберет $	IR
b:наверн $	XMaQ
b:над $	MQYQZM[Q_Q
b:назад $	]R
b:назива $	QR
b:наидет $	IR
b:наик <size>	LRUM
b:налич $	EQ
b:напиш $	QQ
b:напиш мне	_Q
b:напиш что	`Q
b:напомина $	WM^S
b:нашл в	WQ
b:не $	WQYMZQ
b:не <date>	VQ
b:не <not city>	UMVQ
b:не <not color>	ERIR
b:не <not product>	VQ
b:не <not size>	UQ
b:не актуалн	^Q
b:не алс	ET
b:не бар	EQIM
b:не бер	HQPRWM
b:не берет	ZQ]Q
b:не буд	CQTMYQ
b:не будет	JQMRUQ
b:не в	VQ
b:не вам	DR_S
b:не вер	KM
b:не виж	FQOM
b:не возм	PQWQ
b:не гор	TQYM
b:не готов	HQ
b:не дег	\R
b:не еди	aS
b:не ет	VQ
b:не забра	IR
b:не затрудн	XT
b:не зна	ERLQYLZS
b:не знает	_R
b:не интерес	_Q
b:не любл	[R
b:не мал	LQ
b:не мог	ZR[RaQ
b:не над	SRWRYMZL_Q
b:не не	VQYRZM
b:не нужн	^R
b:не одн	VR
b:не отвеча	\Q
b:не отдава	RRSQ
b:не открива	KR
b:не оформля	ZQ
b:не пиш	^R
b:не по	HQ
b:не под	ISQQ
b:не подошел	OQ
b:не подтвержда	XM
b:не поим	JR
b:не получ	YR
b:не получа	\Q
b:не понима	KRNM
b:не понрав	ORPQ
b:не присила	^Q
b:не развал	OQ
b:не разобра	FR
b:не сеичас	YLZU
b:не сиилас	ER
b:не смог	VR
b:не так	XLaQ
b:не тороп	ZT
b:не тот	\Q
b:не трудн	VQ
b:не туд	DQVM_QaQ
b:не увер	HQ
b:не усин	ER
b:не хоч	TQ
b:не я	YQ
b:неверн $	YQ
b:невигодн получа	HR
b:нег жауап	\Q
b:нег сонш	MR
b:недел $	_Q
b:непонятн что	HRKM
b:неправилн $	XMYR
b:нет $	DRHMJMYM\QaL
b:нет и	WQ
b:нет ну	aQ
b:нет пок	]Q
b:нет так	DSTMaM
b:нет я	YMaS
b:нешег деиин	QQ
b:нешед $	FQ
b:ни друг	WQYQ
b:ни то	WQYQ
b:нибуд $	GQOR
b:нибуд ест	EM
b:ник не	RQSQ_Q
b:никогд $	PQ
b:ним $	EMZQ]S
b:нич не	\R
b:нич себ	DQHRYLaQ
b:но на	IQ
b:ног <color>	PS
b:ног <like size>	LMUR
b:ног бол	EQ
b:ног виросл	LQ
b:ног не	JS\R
b:нол $	ES
b:номер $	^Q
b:номер даит	]R
b:номер телефон	QT
b:номир <phone>	[Q
b:нормалн $	JQ
b:нос а	ES
b:нос один	OQ
b:ноутбук <two digits>	JQ
b:ноч $	CR
b:ну $	DKYRZQaQ
b:ну ви	FQHT
b:ну где	]Q
b:ну дава	GQ
b:ну и	BQ
b:ну раз	PMSQ
b:ну хот	GSKM
b:нужн $	^Q_M
b:нуска умит	`Q
b:о <size>	VR
b:о нет	SQ
b:об $	FQ
b:обм $	OQ
b:обоид $	YQ
b:обратн $	OQ
b:обслужива $	[Q
b:обсуж и	CQ
b:обув $	RR
b:обув не	HQPQWM
b:обяснен $	\S
b:один раз	OQ
b:одн $	\L]Q
b:одн <category>	OQ\S]M
b:одн а	VR
b:одн и	\Q
b:одн ил	FQ
b:одн хват	UQ
b:однушк на	EM_S
b:ок док	BQDQ
b:ок жду	DR
b:округл до	GS
b:ол $	aQ
b:олш акел	MQ
b:олшем $	LMVR
b:олшем бар	IS
b:олшем кел	\Q
b:олшеп кор	PQ
b:олшеп коргенше	PQ
b:он $	DMIQ]SaR
b:он в	ITZQ
b:он едет	\Q
b:он как	BRDUaM
b:он мен	[Q
b:он мне	[Q
b:он так	aQ
b:он точн	IR
b:онд $	VQ
b:оператор $	[Q
b:оплачен $	]M`R
b:оплачива $	OR
b:орналас $	QQ
b:ос <category>	IR
b:ос модел	LQ
b:осинда $	HQ
b:оста $	EQGMIS
b:остав $	MQSR
b:от <category>	RQ
b:от <three digits>	]T
b:от вчерашн	WR
b:от дожд	JQMMRQ
b:от душ	BV
b:от мен	SQ
b:от сколк	FTMQ
b:от уведомлен	^R
b:отб $	WT
b:ответ $	DQ
b:отвеча $	[S
b:отвлека добр	CQ
b:отд $	VQ
b:отда $	NQ
b:отдад $	OR
b:отзив у	HU\Q
b:отиз <quantity>	UQ
b:отиз тогиз	IR
b:отинем $	[Q`L
b:отирмин $	DQ
b:отказа от	WS
b:отказива от	^Q
b:откр коробк	\Q
b:открива отправт	KR
b:открит $	QQ
b:откроет $	QR
b:отлича $	FQ
b:отм $	WQ
b:отмен пожалуист	WQ
b:отпиш $	ZQ
b:отправк $	MQ
b:отправл ли	]R
b:отстант уж	^R
b:оформ $	UQ
b:оформ заказ	SQ
b:оформля $	ULWQZQ
b:ошибк нет	XR
b:па $	JR
b:паииз женилдик	`Q
b:пар $	FT_L
b:пахнет хим	JQ
b:пе $	_Q
b:перв $	TSUQ
b:перв раз	YQ
b:перевод $	HQ
b:перевод на	_Q
b:перед оплат	PQ
b:перед отправк	JQKQMMRS]M
b:передума $	ORSQ
b:передума насчет	VQ
b:переключ на	[Q
b:пж $	TQ
b:пилник идут	RQ
b:писа $	\Q^T
b:писа что	\Q
b:пиш <phone>	VQ
b:плат $	NMSR
b:плат ил	NQ
b:плз $	FQ
b:плох виж	KQ
b:по <two digits>	FQ
b:по видеозвонк	RQ
b:по денг	FU
b:по карман	HQ
b:по рук	GT
b:по ссилк	_R
b:по факт	FQ
b:по фот	JQ
b:по цен	FMGS
b:по чем	FQ
b:поговор $	ZQ[Q
b:под виск	LR
b:под дожд	JQRQ
b:под заказ	IQTMYQ
b:под красн	JQ
b:под мен	IQ
b:подарк $	FMGQRS
b:подарк не	OQ
b:подед $	GQ
b:подожд не	TQYM
b:подоидет $	EQ
b:подошв и	KQ
b:подошел сестр	OQ
b:подписчик $	_T
b:подскаж $	IRLQRQ
b:подума $	ZR
b:пожалуист $	EQIQQQUKVQXQ_Q
b:пожалуист ет	RQ
b:пожалуист отправл	]R
b:позвон $	]R
b:позвон мне	[Q
b:поздн $	AQ
b:поим $	JQ
b:пок $	CR]Q
b:пок меря	PR
b:пок не	SRWLZQ
b:пок пок	CR
b:пок я	PQ
b:покаж $	KSXS
b:покаж <category>	EQVQ
b:покаж все	KR
b:покупател $	`S
b:половин <payment>	NMUQ
b:половин сеичас	NU
b:получ $	DSMQ
b:получа $	HRMM
b:получа будет	VR
b:поменя $	VQ
b:поменя на	OQ
b:помер $	PMZQ
b:помог вибра	EQ
b:помог с	_R
b:понрав цвет	PQ
b:поня $	aR
b:пор не	]Q
b:посилк в	]Q
b:посилк пожалуист	KQ]M
b:посл <color>	LQ
b:посл примерк	NRPL
b:посмотрет $	KR
b:посмотрет вжив	QQ
b:посоветует $	JQLQRQ
b:постоя клиент	GQ
b:пот $	LR
b:потеря $	MR
b:похож ест	EQIM
b:похож что	EMIQ
b:поч $	_Q
b:поч би	XR
b:поч так	HQ
b:поч цен	\Q
b:почин $	OQ
b:почтам жибер	MQ
b:предзаказ $	TQ
b:предзаказ мо	TM]R
b:предлага продвижен	_R
b:предоплат $	TR
b:предупред $	BQ
b:прежд чем	IQ
b:при курер	MMPT
b:при получен	NQ
b:привезт $	IQ\M]R
b:привет из	AQ
b:привоз $	VQaQ
b:прид $	WQZQ
b:придет $	OM
b:приед $	WR
b:приедет $	MS
b:приеха $	]Q
b:пример можн	IQPM
b:примерк $	NQOMPQ
b:примерк не	PQ
b:примерн $	JT
b:примерочн у	PRQM
b:примет $	OQ
b:примет обратн	OR
b:пришл $	IRLQ
b:про <category>	_Q
b:про друг	aS
b:пробет $	RR
b:пробива $	SS
b:провер ошибк	XR
b:прода $	RQ_Q
b:продава я	WT
b:продаж вам	CQ
b:продвижен инстагр	_Q
b:прост смотр	ES
b:прош указа	QS
b:прошл раз	[Q
b:прям в	MQ
b:прям сеичас	SQ
b:пуст на	VQ
b:пят пар	GQ
b:работа $	QR
b:рад бог	WQ
b:раз $	YQ
b:раз болсин	BS
b:раз дешевл	HQ
b:раз обслужива	[Q
b:разговор $	ZQ
b:размер $	LQ
b:размер <category>	JQ
b:размер <size>	LM
b:размер бар	IQ
b:размер болш	OS
b:размер идут	IQ
b:размер менш	LM
b:размер поболш	IQ
b:размер что	OS
b:разобра $	FR
b:разреш теб	`R
b:разреша $	PQ
b:ракмет $	BMDR
b:ранш <size>	VQ
b:рахмет $	YR
b:рахмет коп	BQ
b:реалн $	PQ
b:реклам $	^T
b:реклам у	[Q_M
b:ремен на	LQ
b:реш <product>	UQ
b:реш дава	SR
b:рук $	GT
b:рук не	IQ
b:рул пот	CQ
b:с <category>	\R
b:с <product>	IJKT[Q
b:с бантик	SQ
b:с двум	ZR
b:с детм	_R
b:с днем	_Q
b:с домашк	_R
b:с доставк	FU
b:с друг	KQ
b:с ет	`R
b:с как	QQ
b:с карт	\Q
b:с кем	[T
b:с котор	DQ
b:с мам	CQ
b:с мен	BQNQ\Q
b:с мо	]Q
b:с не	JQ
b:с ним	]S
b:с примерк	OMSQ
b:с сестр	IQ
b:с учет	HR
b:с фабрик	TS
b:с цепочк	SRUQ
b:са тур	CU
b:саит ест	EQ
b:сактап коиинизш	RQ
b:сал $	ARSR
b:сам $	aR
b:сам как	aQ
b:сам с	EQIRaQ
b:сантиметр $	JQ
b:свадб $	YQ
b:свет $	KR
b:связ $	CM
b:сда однушк	EM_S
b:сдат можн	OQ
b:сдек говор	]Q
b:сдек шлет	MQ
b:сдела $	FQGQJMRMSR_Q
b:сдела можн	RQ
b:сеичас $	EMSRYMZS]R
b:сеичас за	CQ
b:сеичас оплач	MQNM
b:сеичас половин	NU
b:сеичас что	GMIQ
b:сервис $	BQ\Q
b:сериин номер	JQ
b:сертификат на	RR
b:сестр $	SR
b:сестр е	ES
b:сестр спрош	ZR
b:сиз $	IKLRQRRQ_R
b:сиз калаи	LR
b:сиздерд $	IQ
b:симпатичн $	DM_R
b:сих пор	]Q
b:скаж $	ZR
b:скаж адрес	`R
b:скаж пожалуист	JQ
b:скаж пуст	WS]M
b:сказа <date>	]Q
b:скидива $	NQ
b:скидк $	SQ
b:скин $	KMQQTQ
b:скинт $	GQQS
b:скинт на	FQ
b:скинт пожалуист	ER
b:склад $	TR
b:скок $	FR
b:сколз зим	JQ
b:сколк $	FQHSJMMQQR
b:сколк будет	_R
b:сколк вес	FLJU
b:сколк всег	FRIQMM
b:сколк дне	OQ
b:сколк ждат	TR
b:сколк минут	PR
b:сколк можн	\Q
b:сколк по	FMLS
b:сколк процент	NQ
b:сколк см	JQ
b:сколк сто	MT
b:сколк так	FR
b:сколк у	FT
b:след парт	TR
b:слов $	KRNMXR
b:слов бесплатн	`Q
b:слов в	XR
b:см $	JRLQ
b:сможет $	JQRQ
b:сможет привезт	MQ
b:смотр $	UQ
b:смотр как	IQ
b:смотрел $	FQ
b:снача цен	FQ
b:сним пожалуист	KQ
b:снов я	AQ
b:со времен	JQ
b:со скидк	GMOR
b:соган каи	LQ
b:сола ма	DS
b:сон бага	FMGS
b:сообщ пожалуист	]Q
b:сообщен $	^S
b:сотрудник магазин	AR
b:сотрудничеств с	[Q
b:спам $	\R^S
b:спасиб $	BIEQZS
b:списа дважд	NQOQ
b:ссилк $	_R
b:ссилк на	KQ
b:став $	RQ
b:статус заказ	]Q
b:стих про	_R
b:сто $	FMMU
b:столк же	FUIL
b:стоп $	^SaM
b:стоп не	WQ
b:сумм $	HQ
b:сурап алаиин	ZR
b:суре бар	KR
b:сурет бар	KQ
b:счита $	OQ
b:сюд $	aQ
b:таблиц остатк	`R
b:так $	YQ[M\QaU
b:так <category>	SQ
b:так бистр	[Q
b:так денг	GQHM
b:так дор	HQ
b:так ест	EMOQVQ
b:так же	ERIUJLVM
b:так и	FQJQXQ
b:так нет	DSTMaM
b:так сумм	HR
b:так точн	XQ
b:так что	\S
b:такс арк	MR
b:таксим салип	MR
b:тал <product>	LQ
b:тал <two digits>	LQ
b:там $	CQ
b:там как	aR
b:там мо	]R
b:там с	]Q
b:тандап беринизш	EQ
b:тапсирис бер	SR
b:тапсирис каи	]R
b:тастаниз $	WR
b:тастанизш $	KRQQ
b:тауип бер	TR
b:те <color>	VR
b:тегин бе	OS
b:тек <color>	VQ
b:телефон $	KQaQ
b:телефон даит	QR
b:телефон друг	`Q
b:тенг $	_M`Q
b:тенг ил	FQ
b:тепер не	LQ
b:тепер у	\Q
b:тер <category>	RS
b:тир ад	[Q
b:тир адамм	aQ
b:тисяч $	KQ
b:тисяч за	HS
b:то $	XR\SaL
b:то бер	XR
b:то да	GQ
b:то ест	EMPQ
b:то же	\Q
b:то и	ER
b:то не	aR
b:то ни	WQYQ
b:то что	IQKQVM
b:товар $	HQ
b:тогд $	CRDMOS
b:тогд до	DQ
b:тогд и	SMZU
b:тож захотел	VR
b:тож не	WQYM
b:тож так	SR
b:токтатинизш $	WR^M
b:толеи $	MQ
b:толем тус	]R
b:толк <color>	IRUQ
b:толк до	NQ
b:толк не	KQSQ
b:толк слов	`S
b:тороп мен	ZT
b:тот $	aQ
b:тот цвет	\Q
b:точн $	XQ
b:точн не	LQ
b:точн привезут	]Q
b:точн так	HQ
b:трек номер	]S
b:три $	MRUQ
b:три тисяч	HR
b:трубк не	ZQ]Q
b:трудн $	VQ
b:ту <color>	IQ
b:туд $	DQ
b:тупнус ма	JQ
b:тур $	CSOMQR
b:тур акша	HS
b:тур бар	EQ
b:тур кал	\S
b:тур кел	BQ
b:тур ма	IRRM_R
b:турмин $	[S
b:турмис кур	_R
b:тус бар	IR
b:тус кал	EQ
b:тус кеиин	UQ
b:тус ме	]R
b:тус узилис	QS
b:тусин жибер	\R
b:тусинд $	XQ
b:тусирил суре	KQ
b:тут $	\Q
b:у <color>	QR
b:у блогер	[Q_M
b:у вас	AMBMETFRHSIRJKKMMMNRPRRRTRWMXMZMaM
b:у мен	EMGQHLIKJRLSOSURYQ\Q
b:у нас	_Q
b:у подезд	]Q
b:у сестр	ZR
b:убер $	WR
b:убер пожалуист	^R
b:убет за	HQZQ
b:уважа сотрудник	AR
b:уведомлен $	^R
b:увер что	HQ
b:увидел $	DRXQaM
b:удив мен	ER
b:удобн $	QQUQXQ
b:уеха $	WQ]R_M
b:уж $	WR^S
b:уж видел	YQ
b:уж ест	EQIM
b:уж ил	FQ
b:уж кида	HQ
b:узилис бар	QS
b:узк $	LQ
b:уиге акел	PR
b:уиге деиин	MQ
b:уксас бас	EQIM
b:улкен $	OQ
b:улкен аяк	IQ
b:улкен кел	\Q
b:улкен рахмет	CQ
b:уна $	HQYM
b:управля $	[R
b:усин $	ER
b:устро $	UQ
b:утр $	VQ
b:утр вечер	CQ
b:уход $	]Q
b:учителниц на	EQ
b:учт $	DQ
b:филиа в	QQ
b:фот не	FRJQKL
b:хабарлам жибер	^R
b:хабарлас $	NM_R
b:хабарласпад го	]S^M
b:хм $	aR
b:хмм $	ZRaQ
b:хозяик магазин	\Q
b:хорош <date>	CSQM
b:хот би	GQ
b:хотел би	VQ
b:хоч $	RQSRUQXQ
b:хоч <product>	PL
b:хоч имен	YM
b:хоч на	PQ
b:хоч снят	OQWR
b:хоч увидет	KQ
b:хух $	aR
b:цвет $	KQ
b:цвет как	KQ
b:цен $	GTRMZQ
b:цен в	FQ\Q
b:цен ет	FM
b:цен скаж	FQ
b:цен у	HR
b:ценник озвучт	FR
b:цепочк ест	IQ
b:чащ всег	EQ
b:че ест	ESIM
b:че им	NQ
b:чек дад	NQ
b:человк $	[Q
b:чем замш	RR
b:чем можн	ES
b:чем плат	IQ
b:через вас	MS
b:через недел	NQ
b:честн $	JR
b:честн говор	HQ
b:четверт ден	]Q
b:числ $	]R
b:что $	JRKMOQ\Q
b:что ви	HQ
b:что ест	ELPQ\Q
b:что ещ	ER
b:что за	KQ\U
b:что нибуд	IR
b:что от	SQ
b:что по	FQGM
b:что поздн	AR
b:что посоветует	LQRQ
b:что похож	EQIM
b:что предупред	BQ
b:что с	EMJQOQ]S
b:что там	]Q
b:что то	aR
b:что товар	`Q
b:что у	EQ
b:чтоб не	QQRQ
b:чут $	GS
b:чут чут	GS
b:шалинизш $	[Q
b:шар $	ZQ
b:ше $	IUNQZM
b:шебер бар	OLRW
b:шерстян носк	LS
b:шеш $	ZQ
b:шигар бер	SQ
b:шик $	FQ
b:шик ма	]Q
b:шикт ма	ER
b:ширин $	JQ
b:шлет $	MQ^R
b:штук $	FR`R
b:я $	AQDR\M
b:я <date>	GS
b:я <size>	LQ
b:я в	YQ
b:я все	UQ
b:я вчер	VQ
b:я же	VQ
b:я на	QR
b:я не	WT
b:я нич	\Q
b:я отказива	WQ
b:я перевод	HQ
b:я передума	WQ
b:я побежа	CR
b:я подума	ZR
b:я пок	ERWMZQ
b:я про	aS
b:я снача	ZQ
b:я созрел	SR
b:я так	HQKM\Q
b:я у	GQ
b:я уеха	VQWQ
b:я уж	QQSS
b:я хоч	PQ[Q
b:ясненк $	DQ
before	ADBSCFD`EUFJGKJGKLL@MLNHOIPLQGRGSMTYUSV`X]Y[ZJ\L_FaC
before:delivery	AMBWCMEJHLIJJMKLMZORPMQRTMURVTWRXUZI[L\\^MaJ
before:delivery&cue:acknowledge	BVXT_R
before:delivery&cue:asking	IMQUVW
before:delivery&cue:browse	\R
before:delivery&cue:change	CQVM
before:delivery&cue:delivery	]Q
before:delivery&cue:filler	DQXKYQ
before:delivery&cue:info	RQXQ
before:delivery&cue:no	]Q
before:delivery&cue:order	QS
before:delivery&cue:orderStatus	]Q
before:delivery&cue:pickup	UQ
before:delivery&cue:pointing	\Q
before:delivery&cue:preorder	TQ
before:delivery&cue:want	UQXQ
before:delivery&cue:yes	CMDTVWYQ
before:discount	GLORSQXTYK^T
before:discount&cue:cancel	XTYJ
before:discount&cue:discount	GKORSQ
before:greeting	DLEZKMQM]M_RaS
before:greeting&cue:asking	_Q
before:isThere	AMBMDVEQFQGKHHI[JRKKLROLPRS[TYUQVEWKXKYMZM[M]K_Q
before:isThere&cue:acknowledge	DQSR
before:isThere&cue:asking	FQISJTKSMMUQ]L
before:isThere&cue:browse	EQ
before:isThere&cue:change	SQ
before:isThere&cue:compare	JR
before:isThere&cue:complaint	DU\M
before:isThere&cue:delivery	ISKQ]M
before:isThere&cue:filler	IQ
before:isThere&cue:firmYes	VQ
before:isThere&cue:info	JQ
before:isThere&cue:isThere	UQ
before:isThere&cue:no	IR
before:isThere&cue:order	RQSQTM
before:isThere&cue:payment	TQ
before:isThere&cue:photos	KR
before:isThere&cue:pointing	LRaR
before:isThere&cue:price	FS
before:isThere&cue:restock	ISTR]M
before:isThere&cue:service	SR
before:isThere&cue:show	KS
before:isThere&cue:want	MQRQSM
before:isThere&cue:yes	KQSQ
before:order	BTCLEIFMHKIIMIOUQMTLUIVYWZXJYMZZ[L\W]W_L
before:order&cue:acknowledge	TQXR
before:order&cue:asking	DSFQMMRQ]R
before:order&cue:browse	\R
before:order&cue:condition	VSXL]R
before:order&cue:delivery	]Q
before:order&cue:filler	YQ
before:order&cue:firmYes	YQ
before:order&cue:hedge	XMZS
before:order&cue:info	RQ
before:order&cue:no	VMYMZU
before:order&cue:objection	HQ
before:order&cue:optOut	^R
before:order&cue:order	GSTQZM
before:order&cue:pointing	\Q
before:order&cue:price	FR
before:order&cue:think	YQ
before:order&cue:yes	DMTQVRXQaM
before:payment	CMDSEJFMHXILJMKMLMN^OLQMTMUMVSWQXMYMZS\Q_M`Q
before:payment&cue:asking	EKIMNV
before:payment&cue:browse	ELNRUR
before:payment&cue:change	VS
before:payment&cue:complaint	WQ
before:payment&cue:condition	NUUM
before:payment&cue:filler	VQ
before:payment&cue:isThere	EMIMNU
before:payment&cue:payment	VR
before:payment&cue:returns	WQ
before:payment&cue:yes	]Q
before:person	BQCMEMVMXV[W
before:person&cue:acknowledge	BRDQ[M
before:person&cue:yes	DV[M
before:photos	BSDWELFQGKHGKbLJQMRLSXTLVKWMXMYK[M\Q]M`QaW
before:photos&cue:acknowledge	BTDQHMKMXRaT
before:photos&cue:asking	DRFQ
before:photos&cue:bareHowMuch	FR
before:photos&cue:condition	aQ
before:photos&cue:filler	BQDKXS
before:photos&cue:firmYes	XQ
before:photos&cue:isThere	IR
before:photos&cue:no	XSYM
before:photos&cue:order	KMSS
before:photos&cue:pointing	IQ
before:photos&cue:praise	DSaR
before:photos&cue:price	FS
before:photos&cue:show	KS
before:photos&cue:want	SR
before:photos&cue:yes	BRDJKTSQXL
before:preorder	EMISOQSMTWWMXRYM]Q
before:preorder&cue:acknowledge	SMTQ
before:preorder&cue:dontKnow	ZR
before:preorder&cue:no	YQ
before:preorder&cue:order	SMTQXQ
before:preorder&cue:yes	SMTR
before:price	DJEKFLGXHhJMKJLMMQRMSQTMUMVLYKZU\L]M_M`TaL
before:price&cue:acknowledge	DL
before:price&cue:asking	FLGTHSIMNMSQ
before:price&cue:bareHowMuch	FLHS
before:price&cue:browse	HQ
before:price&cue:delivery	MS
before:price&cue:payment	NMZQ
before:price&cue:pointing	MR
before:price&cue:show	GQKLZQ
before:price&cue:want	ZQ
before:price&cue:yes	DMGUNM
before:returns	BQDMEMGLMRNIO\XV[Q]R_M
before:returns&cue:acknowledge	BQXS
before:returns&cue:asking	OQXQ]Q
before:returns&cue:condition	]Q
before:returns&cue:filler	DQNL]R
before:returns&cue:pointing	XQ
before:returns&cue:shopInfo	ORQM
before:returns&cue:yes	XR
before:shopInfo	BQEMQQRQWR[M_M`QaQ
before:shopInfo&cue:shopInfo	QQ
before:show	BLDQKRUMXWZM
before:show&cue:no	BMXS
before:show&cue:thanks	BMYS
before:show&cue:think	DRZM
before:show&cue:yes	DR
before:sizeAdvice	IQJQPQUIVKXMZM[Q\Q_TaV
before:sizeAdvice&cue:asking	IRKQUM
before:sizeAdvice&cue:condition	KQ
before:sizeAdvice&cue:photos	KQ
before:sizeAdvice&cue:sizeAdvice	LQ
c:<a>	DQGQHQMLUMVM]M_R
c:<ab	IQMQ
c:<abo	IQ
c:<abou	IQ
c:<ad	QQ`Q
c:<adr	QQ
c:<adre	QQ
c:<ag	[Q
c:<am	MQ
c:<an	EQGQIMJQNQQL\Q_L`R
c:<and	IMNQ\Q
c:<and>	IMNQ\Q
c:<ano	HQ
c:<anot	HQ
c:<any	EQGRQM[Q
c:<any>	EQGR
c:<ar	BQER
c:<are	BQ`Q
c:<are>	BQ`Q
c:<aro	PQ
c:<arou	PQ
c:<as	JSZQ`R
c:<as>	`Q
c:<asi	RQ
c:<asid	RQ
c:<ask	JQZQ
c:<ask>	ZQ
c:<ast	JR
c:<at	HQ
c:<at>	HQ
c:<aw	DQ
c:<ba	KQOR
c:<bac	KQORZQ
c:<back	KQORZQ
c:<be	BQEQKQLQSLYQ_M
c:<be>	KQMQ
c:<bes	BR
c:<best	BR
c:<bet	LQ
c:<betw	LQ
c:<bit	GQ
c:<bit>	GQ
c:<bo	IMLR
c:<bot	EQIM
c:<br	TR
c:<bri	TQ
c:<brin	TQ
c:<buy	EQ
c:<by	CQ
c:<bye	CQ
c:<bye>	CQ
c:<ca	FMQMTQVQWS]MaQ
c:<cal	WQ
c:<cal>	WQ
c:<cam	BQ
c:<came	BQ
c:<can	VQWR
c:<can>	VQ]M
c:<canc	WR
c:<car	EQ
c:<cat	aQ
c:<cat>	aQ
c:<ch	GR
c:<cha	GQ
c:<chan	GQ
c:<che	DQFQ
c:<chea	FQ
c:<cl	KQ
c:<clo	KQ
c:<clos	KQ
c:<co	FQHQLMMLPRQMRR
c:<col	RQ
c:<com	EQPQ
c:<come	PQ
c:<comp	EQ
c:<con	`Q
c:<conf	`R
c:<cou	FQILJMPQRQ
c:<coul	FQILRQ
c:<cr	IQ
c:<cu	`Q
c:<cus	`Q
c:<cust	`Q
c:<da	FQJQ
c:<dam	FQ
c:<dama	FQ
c:<day	_Q
c:<day>	_Q
c:<de	GQOQ_Q
c:<dea	GQ
c:<deal	GQ
c:<di	GQ[Q]Q
c:<did	]Q
c:<did>	]Q
c:<do	BMGRLQNQSQUM[M\M]M_S`M
c:<do>	LQNQSQ_Q
c:<doe	GQJQ
c:<does	GQJQ
c:<dow	_Q
c:<down	_Q
c:<du	NQ`Q
c:<ev	\Q`Q
c:<eve	\Q
c:<ex	_Q
c:<fi	BQJQ
c:<fit	BQJQ
c:<fit>	BQJQ
c:<fl	HQ
c:<fo	FQGQHSKMPMQMTRXQ
c:<for	FQGQHSQMSQTRXQ
c:<for>	EQFQHSQMSQTRXQ
c:<fr	GQ_M`Q
c:<fre	MQ`Q
c:<fre>	MQ`Q
c:<fri	GQ
c:<frie	GQ
c:<fro	QQ
c:<from	QQ
c:<ge	GRSQTQ
c:<get	GRNMSQTQ
c:<get>	GRNMSQ
c:<gi	RQ`Q
c:<giv	`Q
c:<give	`Q
c:<go	DQIT
c:<gon	IQ
c:<got	DQIR
c:<got>	DQIR
c:<ha	HQJRNR
c:<hal	NR
c:<half	NR
c:<har	JQ
c:<hard	JQ
c:<has	]Q
c:<has>	]Q
c:<hav	EQ
c:<have	EQ
c:<he	BQNM_R
c:<hel	AQBQ
c:<helo	AQ
c:<help	BQ_Q
c:<her	GQNM
c:<here	GQ
c:<hi	AQ[Q
c:<hm	aQ
c:<hm>	aQ
c:<ho	GMIQRQ_Q
c:<hol	RR
c:<hold	RR
c:<how	SQ_R
c:<how>	SQ
c:<i>	BMHRJLMRNQOQPQ
c:<id	[Q
c:<id>	[Q
c:<if	GQKQTQ
c:<if>	GQKQTQ
c:<il	SQUR
c:<il>	SQUR
c:<im	LQQQSQWQYR_M
c:<im>	LQQQSQWQYR_M
c:<in	BMISJQLQMM_Q
c:<in>	FQISKMLQMM
c:<is	EMGMJQNSRM[Q\Q
c:<is>	EMGMNQQQ[Q\RaQ
c:<it	AMCMEKJQLLNMOMTSVR[L]T
c:<it>	CMEKJQLMNMTQXQ[M]R
c:<its	VQ]Q
c:<its>	VQ]Q
c:<ju	EQVQ
c:<jus	VQ
c:<just	VQ
c:<ka	IR
c:<ke	LRRQ
c:<kel	LS
c:<kep	RQ
c:<kep>	RQ
c:<ki	LR
c:<kin	KQ
c:<kind	KQ
c:<la	IQQQ`Q
c:<las	IQ
c:<last	IQ
c:<le	GMKQ\Q`Q
c:<lef	\Q
c:<left	\Q
c:<lo	DQ\Q
c:<ma	XQZQ
c:<may	ZQ
c:<mayb	ZQ
c:<me	JQTQZQ[Q
c:<me>	JQTQ[Q
c:<mi	FQ
c:<min	FQ
c:<mo	LRMM
c:<mu	BREMFQ
c:<muc	BQFQ
c:<much	BQFQ
c:<my	SQZQ`M
c:<my>	SQZQ`M
c:<na	IQ
c:<nah	HQ
c:<nah>	HQ
c:<ne	EQIQJMQRUMWQYR
c:<nea	QQ
c:<near	QQ
c:<no	BMITMLVSYV\Q
c:<no>	EQ
c:<nob	\Q
c:<nobo	\Q
c:<nop	YQ
c:<nope	YQ
c:<not	VRYQZQ\Q
c:<not>	VRYQZQ
c:<now	IS
c:<now>	IS
c:<nu	^Q
c:<num	^Q
c:<numb	^Q
c:<of	KQLMWQ
c:<of>	KQLMWQ
c:<oh	DR
c:<oh>	DR
c:<ok	SQUR
c:<ok>	SQ
c:<on	BMELGQIQMMORXR\Q]M
c:<on>	FMGSPQXQ
c:<one	EMOQSQVQ\R
c:<one>	EMIQOQSQVQ\R
c:<op	KQQQ
c:<ope	KQQQ
c:<open	KQQQ
c:<or	FRHMOQWR
c:<or>	FRJQOQ
c:<ord	SQTQWR
c:<orde	SQTQWR
c:<ot	JQ
c:<oth	NQ
c:<othe	NQ
c:<pa	FQNQQQZQ_M
c:<pai	FQ
c:<pair	FQ
c:<par	QQ
c:<pay	NQZQ
c:<pay>	NR
c:<pers	[Q
c:<pi	DQIMKR
c:<pic	IMKR
c:<pick	IM
c:<pics	KQ
c:<pl	RRSR[Q
c:<ple	RQSQ[Q
c:<plea	RQSQ[Q
c:<po	KQOQZQ
c:<pos	MQ
c:<pr	TS
c:<pre	TS
c:<pre>	TQ
c:<preo	TQ
c:<pu	OQ[Q
c:<put	[Q
c:<put>	[Q
c:<qu	_Q
c:<ran	_Q
c:<re	IQJMLMMROQ]M
c:<rea	FR
c:<real	HQYQ
c:<rec	MR
c:<rece	MR
c:<reco	_Q
c:<rem	^Q
c:<remo	^Q
c:<res	ER
c:<rest	ER
c:<ret	OQ
c:<retu	OQ
c:<ri	_Q
c:<rig	_Q
c:<righ	_Q
c:<ro	GQ
c:<ru	LQ
c:<run	LQ
c:<run>	LQ
c:<sa	ASGQHR
c:<sal	AS
c:<sale	AQ
c:<sam	HR
c:<same	HR
c:<saw	HQ
c:<saw>	HQ
c:<sca	HQ
c:<se	GMJMKSOQ\R
c:<se>	KT
c:<sen	OQ
c:<send	OQ
c:<ser	IM\R
c:<set	RQ
c:<set>	RQ
c:<sh	GMKQMQUQVM
c:<shi	MQ
c:<ship	MQ
c:<sho	HQKQ
c:<shop	HQ
c:<shou	LQ
c:<show	KR
c:<si	FQKQ
c:<sig	FQ
c:<sign	FQ
c:<siz	IQNQOQVQ_M
c:<size	IQOQVQ
c:<sn	_R
c:<so	KROMWQZM\M_MaS
c:<so>	aQ
c:<sol	SR
c:<sold	SR
c:<som	GQ[Q
c:<some	GQ[Q
c:<sor	VQWRaQ
c:<sory	VQWRaQ
c:<sp	XQ
c:<st	GRRM_M
c:<sta	JQ
c:<sti	GQ
c:<stil	GQ
c:<sto	PQ
c:<stop	^Q
c:<stor	GQPQ
c:<su	JTRQ
c:<sur	DQJR
c:<sure	DQ
c:<surv	JR
c:<ta	CRSQ[Q_M
c:<tak	SQ
c:<take	SQ
c:<tal	CQ[Q
c:<talk	CQ[Q
c:<tax	QQ
c:<te	JR
c:<th	EMFQKROQPQQMUQYRZL]L_MaR
c:<tha	BQDQHRXQYQ
c:<than	BQ
c:<that	DQHQ
c:<the	EMHMJQKRPQZKaR
c:<the>	FQKRUQZL^MaQ
c:<them	OQPQ
c:<ther	AQUM
c:<thi	EQJMVMZQ^QaS
c:<thin	EQaS
c:<this	[Q
c:<tho	FQ
c:<to	CROQ
c:<to>	CROQ
c:<tr	IMPU_Q
c:<tra	_Q
c:<tri	PQ
c:<trie	PQ
c:<try	PS
c:<try>	PR
c:<tu	EQ
c:<tur	EQ
c:<ty	BQZQ
c:<ty>	BQ
c:<uk	IRLQ
c:<uk>	IRLQ
c:<upf	HQ
c:<upfr	HQ
c:<us	IMLSUR
c:<us>	LSUS
c:<vi	KTQQ
c:<wa	FMIMOQPQSR
c:<wai	aQ
c:<wait	aQ
c:<wal	QQ
c:<walk	QQ
c:<wan	SS
c:<want	SR
c:<we	EQSR
c:<we>	SQVQ
c:<wea	EQ
c:<wear	EQ
c:<wh	ESGLILJMKMLQNQPQQSTM
c:<wha	ESFQQR
c:<what	ESFQQR
c:<whe	NQQR]R
c:<when	NQ
c:<wher	IMQR
c:<whi	LQ
c:<whic	LQ
c:<whil	RQ
c:<who	`R
c:<who>	`Q
c:<wi	FLJQLRQM
c:<wit	LQ
c:<with	LQ
c:<wo	JQQMXQ
c:<wor	UQ
c:<work	UQ
c:<wou	JQ
c:<woul	JQ
c:<wr	RQVQ
c:<wri	RQ
c:<writ	RQ
c:<wro	VQ
c:<wron	VQ
c:<ye	MQXRYMZR]S
c:<yep	XQ
c:<yep>	XQ
c:<yet	MQZR]R
c:<yet>	MQZR]R
c:<yo	BSCRDMHMJLTQWMaM
c:<you	BSCRDMHMJLTQWMaM
c:<you>	BRCRDMJMOMTQ[MaM
c:<your	`Q
c:<а>	ITKSOQQRSMTLUMWMXRYLZL]MaQ
c:<аа	aS
c:<ааа	aR
c:<ав	MQZR
c:<ава	ZR
c:<аван	ZR
c:<авт	MQ
c:<авто	MQ
c:<аг	IR
c:<ад	`RaQ
c:<адм	`Q
c:<адми	`Q
c:<адр	`Q
c:<адре	`Q
c:<аз	GQZR
c:<ази	GQZR
c:<азир	GQZR
c:<аи	CMFQIQNQSMXMZR\MaW
c:<аи>	DQEMZQ
c:<аин	BQ
c:<аина	BQ
c:<аит	FQIR`QaR
c:<аита	IQaQ
c:<ак	HQ\Q
c:<аке	MQPQ
c:<акел	MQPQ
c:<акш	HR\Q
c:<акша	HR\Q
c:<ал	AQDMFMJLKLMSOQRMSQTTWQ\K^L
c:<ала	MSSSVQ
c:<алам	MQSS
c:<алг	NQ_QaR
c:<алга	NQ
c:<алги	aR
c:<алд	HQRMTR
c:<алде	IQ
c:<алди	TR
c:<але	AQ
c:<алеи	AQ
c:<али	IQNMWQZQ[R]Q
c:<али>	IQNMZQ]S
c:<алин	[S]M
c:<алип	TQWR
c:<алм	OQVQ
c:<алма	OQVQ
c:<алс	GQSM
c:<алса	GQ
c:<ам	AS
c:<ама	AS
c:<аман	AS
c:<ан	_RaT
c:<ан>	_Q
c:<ана	aU
c:<анау	aS
c:<ап	MR]Q
c:<апа	MQ
c:<апам	]Q
c:<апар	MQ
c:<ар	AQGSHQLQUM_M
c:<арз	GSHQ
c:<арза	GSHQ
c:<арм	AQ
c:<арми	AQ
c:<ас	CMaW
c:<ат	DTaM
c:<ау	AQORYQ
c:<ау>	AR
c:<ауи	OR
c:<ауис	OR
c:<ая	EQLR
c:<аяк	EQIQLQ
c:<ба	EQFVGSHRNROLQRRLSL[M\M]K^M_RaQ
c:<ба>	AQ
c:<баг	FQGR
c:<бага	FQGR
c:<баз	HQQR
c:<база	HQQR
c:<бал	ZQaR
c:<бала	IQZQaQ
c:<бар	ETIRNRQRTMYM\L]M
c:<бар>	ET
c:<бара	NQQQ
c:<бари	BQ
c:<барм	_Q
c:<бас	EQ\R
c:<баси	_Q
c:<баск	EQ\Q
c:<баст	`Q
c:<бау	FQJQ
c:<бауи	FQJQ
c:<бе	BMFMGQHMIMPQQLRSSTUMYQZK\R^S`RaL
c:<бе>	GS^Q
c:<без	HQJMPQTMYQ
c:<без>	JMPQTMYQ
c:<бел	JR
c:<бер	IMJMLMMMPQQMRTSUTRWMXQZM_Q
c:<бер>	`Q
c:<бере	GQRQSQTQXQ
c:<бери	RQ
c:<беру	YQ
c:<берш	_Q
c:<бес	`Q
c:<бесп	`Q
c:<беш	_Q
c:<би	BMKQLQTM`M
c:<би>	ERKQQQXR
c:<бил	QM_S
c:<биле	_R
c:<билм	_Q
c:<било	\Q
c:<бир	ORSQ_M
c:<бир>	\Q
c:<бирк	OQ
c:<бл	JQaR
c:<бла	BQaR
c:<благ	BQ
c:<бо	BSFRLQNQQLVQWQXMYQZL[Q\M_JaM
c:<бог	BQ^Q_M
c:<бог>	BQ
c:<бои	UR
c:<бол	BQFQMRVRWRYRZM]M_M`M
c:<бола	MRNQ
c:<боли	\Q
c:<болм	WQYQ
c:<болс	BQUQVQ
c:<бон	RQ
c:<бону	RQ
c:<бот	FQ[R\M
c:<бот>	[Q
c:<боти	FQ
c:<бр	IMJMLQOQ\T
c:<бра	IMLROQ
c:<брат	GQLR
c:<бро	\R
c:<брос	\R
c:<бу	EMGRJQLQXQ_Q
c:<буд	GRIMLQXQ\M
c:<буде	_Q
c:<буду	GQIMLQ
c:<в>	AQDQEMIRPQQRSMUS]M
c:<ва	ASBQCQGMJKKLLMMMNROKQTSMVL_R
c:<вам	BQCRMM
c:<вам>	BQCRMM
c:<вас	JLOMQQXQ
c:<вас>	JLOMQQXQ
c:<ваш	AQ\R_Q
c:<ваше	AQ_Q
c:<ваши	\R
c:<вд	OQ
c:<вдр	OQ
c:<вдру	OQ
c:<ве	AQCQFLIQKMLMNMOSQMZR]L
c:<вед	[Q
c:<вер	ORWQ
c:<верн	OQWQ
c:<вес	FMJR
c:<веч	AQJMZR
c:<вече	AQJMZR
c:<вз	BMCUKQZQ\Q
c:<взя	BMZQ\Q
c:<взял	BMZQ\Q
c:<ви	CMEMFQHRIMJQOLQQSMVL]R^M
c:<ви>	HQMMQVSM\R_Q
c:<виб	BQ
c:<вибо	BQ
c:<вив	RQ
c:<виве	RQ
c:<вид	EMKQ
c:<виде	YQ
c:<вие	]R
c:<виех	]R
c:<виид	FQ
c:<вис	NQ
c:<вист	NQ
c:<вит	IQ
c:<витр	IQ
c:<виш	JQ
c:<вне	TQ
c:<внес	TQ
c:<во	BRDQIQMRQQRKSQTQUQXL\L_LaR
c:<во>	QS
c:<вод	IR
c:<воз	EQIMMSTR\M
c:<возв	]Q
c:<вози	MQ
c:<возм	MQVQ\L
c:<вот	SQaR
c:<вот>	SQaR
c:<вп	HR
c:<впе	HR
c:<впер	HR
c:<вс	CSMMZL`R
c:<все	CQMMZM`R
c:<все>	ZM
c:<всем	`Q
c:<вст	TQ
c:<вт	SQUR
c:<вто	SQUR
c:<втор	SQUR
c:<вх	QQ
c:<вч	WQ
c:<вче	WQ
c:<вчер	WQ
c:<га	RQ
c:<гар	RQ
c:<гара	RQ
c:<гд	MMQQ]R_QaS
c:<где	MMQQ]R_Q
c:<где>	MMQQ]R_Q
c:<ге	VQ
c:<ге>	VQ
c:<ги	QS
c:<гис	QS
c:<гис>	QS
c:<гл	ERKS
c:<гла	KQ
c:<глаз	KQ
c:<гля	ER
c:<глян	ER
c:<го	HSLM\R]T^MaS
c:<го>	RQ
c:<гои	EMHS]QaS
c:<гои>	EMHS]QaS
c:<гол	ZQ
c:<голо	ZQ
c:<гот	]Q
c:<гото	]Q
c:<да	CMDLFLGRJMLMOLQQUKXUZR_L`Q
c:<да>	DMUMWQXTaQ
c:<даи	BQQQZQ
c:<даи>	BQ
c:<даит	QQZQ]Q
c:<далш	EQ
c:<дв	FQQRVQ\R_M
c:<два	\S
c:<дваж	\Q
c:<две	FQQQVQ
c:<две>	VQ
c:<двер	QR
c:<де	BLCSEMHQKLLLNSQMRQSQTMVLZL\R]R`QaR
c:<де>	SQ`Q
c:<дев	AQ[Q
c:<девч	AR
c:<деи	CQNQ
c:<деии	CQRQ
c:<деис	NQ
c:<дел	_Q
c:<дела	_Q
c:<дело	aQ
c:<ден	FQHQNQOQ\Q]R
c:<денг	FRHQNQOQ
c:<деп	`QaQ
c:<деп>	`QaQ
c:<дж	EQaS
c:<джи	EQ
c:<джин	EQ
c:<дл	SQVQ
c:<дли	LQVQ
c:<длин	LQVQ
c:<для	SQ
c:<для>	SQ
c:<дн	CRZQ
c:<дне	KQOQ
c:<днев	KQ
c:<днеи	OQ
c:<дня	CQZQ
c:<до	AUCVEMFQHQILKMLMMSOJRRUQXQYMZQ\L]L_QaH
c:<до>	CQHMMROMQQ
c:<доб	AUSQ
c:<добр	AUSQ
c:<дов	HQ
c:<дове	HQ
c:<дож	JQRR
c:<дожд	JQRR
c:<док	XQ
c:<доки	XQ
c:<дол	NR
c:<долл	NR
c:<дом	AQUR
c:<дом>	UQ
c:<дома	_Q
c:<дор	FQHQ
c:<доро	FQHQ
c:<дос	CVTQ]MaL
c:<дост	TQ]M
c:<дош	]R
c:<др	IMOQVQYQ\QaQ
c:<дру	IMOQVQYQ\QaQ
c:<друг	IMOQVQYQ\QaQ
c:<ду	BSHRJMaM
c:<дум	HQ
c:<дума	HQ
c:<дур	DQ
c:<дури	DQ
c:<душ	BS
c:<души	BS
c:<е>	aU
c:<ег	aR
c:<ед	IQ]R_MaT
c:<еде	]Q
c:<едет	]Q
c:<еди	IQSQ_MaT
c:<еди>	aQ
c:<едим	SQaQ
c:<един	IR
c:<ее	UMaV
c:<ее>	aR
c:<еее	aS
c:<еее>	aQ
c:<еи	EQMQ
c:<еи>	EQMQ
c:<ек	HSPRQMVSXM]Q
c:<еке	HRQMSMVRXM]Q
c:<екен	HRQM]Q
c:<екеу	VQ
c:<еки	PS
c:<еки>	PS
c:<ем	DLVTXMYRaU
c:<еме	VTXMYR
c:<емес	VTXMYR
c:<ен	EQaR
c:<енд	aR
c:<енди	aR
c:<ер	`Q
c:<ере	`Q
c:<ереж	`Q
c:<ес	ISMROQPQRMTM[M]MaQ
c:<есл	IMMQaQ
c:<если	IMMQaQ
c:<ест	IRQQTMUM
c:<ест>	IRQQTMUM
c:<ет	HQTMXM\LaT
c:<ета	QR
c:<етаж	QR
c:<ети	RQ
c:<ето	SLVMWMYQaQ
c:<ето>	EMLQ
c:<етог	aQ
c:<етои	`Q
c:<етом	YQ
c:<етот	IQ
c:<ету	SR
c:<ету>	SR
c:<ех	DQ
c:<ещ	ERIQKQOM]R
c:<еще	ERIQKQOM]R
c:<еще>	ERIQKQOM]R
c:<жа	DRESIMJLKQMLOLRRVQYMZL^S_S
c:<жаг	RQ
c:<жаги	JQ
c:<жаз	VQ^R_Q
c:<жаза	ZQ^Q
c:<жазб	^Q
c:<жази	RQUQVQ_R
c:<жак	KR
c:<жаки	KR
c:<жал	DSaM
c:<жал>	DR
c:<жалк	HQ
c:<жан	ER_Q
c:<жана	ERIQ
c:<жанб	_Q
c:<жара	DQEQ
c:<жари	BQ
c:<жау	[R_Q
c:<жауа	[R_Q
c:<жд	DQPQTQ\R]Q
c:<жда	TQ]R
c:<ждат	TQ]R
c:<жде	PQ
c:<ждет	PQ
c:<же	DMEQHRJQLMOMRL_MaL
c:<же>	UQ
c:<жел	AQ
c:<жела	AQ
c:<жен	EQ
c:<женс	JQ
c:<жер	QQ
c:<жерд	QQ
c:<жет	MR
c:<жетк	MR
c:<жи	GMITKQMRNMRLSM]Q^RaQ
c:<жиб	MQ]Q^R
c:<жибе	MQ]Q^R
c:<жив	IS
c:<живи	IQ_Q
c:<жм	OQ
c:<жму	OQ
c:<жмут	OQ
c:<жо	BMVSYS
c:<жо>	VQYQ
c:<жок	IQVR
c:<жок>	IRVRYQ
c:<жонд	RQ
c:<жу	VQ_S
c:<жум	QQVQ_R
c:<жуми	QQ_R
c:<жур	EQ_Q
c:<за	AMEKHUJMKMLLQQRTSSTSVMYMZM[M]L^Q`RaK
c:<за>	ELFRGRHTLMMQQMSMVM
c:<заб	QQ]M
c:<зав	RRSQ
c:<заво	SQ
c:<заи	PQQQ
c:<заид	PQ
c:<зак	CMEMFMPMRMTUWQ]Q^Q`QaM
c:<зака	EMPMTUWQ]Q`Q
c:<зако	^R
c:<зам	EQJQRR
c:<заме	EQ
c:<замш	RR
c:<зар	RQ
c:<зарп	RQ
c:<зат	XR
c:<зд	AR
c:<здо	BQ
c:<здор	BQ
c:<здр	AR
c:<здра	AR
c:<зн	LQZR
c:<зна	LQZR
c:<знаю	ZR
c:<и>	DMGRNMQMSSTLVLXQYM[M\T^Q_LaT
c:<ив	aR
c:<ива	aR
c:<ид	EQRQ
c:<иде	EQ
c:<из	AQQMRM
c:<из>	JQRM^Q
c:<изд	_Q
c:<изде	_Q
c:<ии	aS
c:<иии	aS
c:<ил	FRGMHLJVKMLRMRNQQRVM\K_MaM
c:<или	FRGMHLJVKMLRMRNQQRVM\K_MaM
c:<или>	FRGMHLJVKMLRMRNQQRVM\K_MaM
c:<им	XQ
c:<име	XQ
c:<имен	XQ
c:<ин	EQHQYQ_Q
c:<ип	QQ
c:<ип>	QQ
c:<ит	LQ_L
c:<ита	LQ
c:<итал	LQ
c:<ито	FQ_M
c:<итог	FQ_M
c:<иш	JR
c:<иши	JR
c:<ишин	JR
c:<к>	MQQQ
c:<ка	CQEUIRMJPMQSSIUQZQ[L]LaR
c:<каб	EQ
c:<кабл	EQ
c:<каж	^Q
c:<кажд	^Q
c:<каз	_Q
c:<каи	AQOQQQ
c:<каи>	QS
c:<каии	AQ
c:<каис	LQ
c:<каит	ORWQ
c:<как	DRIMOMQQTMVM[M]M
c:<как>	BQDRELJLNMSQUQ]MaR
c:<кака	FQIMJR
c:<каки	EQ
c:<како	JRLQQR
c:<кал	EMFMLQOQRQSMVR
c:<кала	FMLR
c:<калд	IQOQSMWQ\Q
c:<кан	FSHMJQXR
c:<канд	JQ
c:<канш	FQHM
c:<кар	BMEQZS_Q
c:<кара	BMZR
c:<кари	_Q
c:<карт	RQ
c:<кас	UQ
c:<касп	UQ
c:<кат	ER
c:<ката	EQ
c:<кате	aQ
c:<каш	]QaQ
c:<каша	]Q
c:<кашт	aQ
c:<ке	CRFMHMKMLRNQOQQLTRWQ]Q
c:<кеи	UQ
c:<кеии	UQ
c:<кел	LQTTVMZQ]Q_M
c:<келд	\Q
c:<келе	LRTRZQ
c:<келс	PQ
c:<кем	[Q
c:<кем>	[Q
c:<кер	IQWQ
c:<кере	IQ
c:<кет	\QaQ
c:<кетт	\QaQ
c:<кеш	AQRRWQ_Q
c:<кешб	RQ
c:<кеше	_Q
c:<ки	DMERFMGMJRKSLVMMNQTQWMXLZM[R]M_M
c:<кид	KQ
c:<кида	KQ
c:<кие	LQ
c:<кием	LQ
c:<киз	AQ[S
c:<кизд	AQ
c:<кии	PQ
c:<кис	JQ
c:<киск	JQ
c:<кит	JRTQ
c:<кита	JRTQ
c:<кию	JQ
c:<киюг	JQ
c:<кл	`R
c:<кле	\Q
c:<клее	\Q
c:<кли	`R
c:<клие	`R
c:<ко	AMCQDMFLGQHSKQLKMMPTQRSMTMYMZR^M_S`R
c:<ког	EMOM]Q_Q
c:<когд	OM]Q
c:<кого	_R
c:<код	`R
c:<кожа	JQ
c:<кои	HRRQWQ\L
c:<коии	WQ
c:<коля	QQ
c:<кон	[Q
c:<кор	JMKQLMPVRQSMZU\Q
c:<кора	RQ
c:<коре	EQKQPQZVaM
c:<корм	HQ
c:<коро	\R
c:<корс	KQPQ
c:<кот	_S
c:<кото	UQ
c:<кош	CS
c:<кош>	CS
c:<кр	KQRQ_M
c:<кро	IQ
c:<кру	KR
c:<круп	KR
c:<кт	AQ[Q_Q
c:<кто	AQ[Q_Q
c:<кто>	AQ[Q_Q
c:<ку	DREMFKIMJLKMLLPQQMRMSSVMZR[M]R_T
c:<куд	NQSRUQ
c:<куда	NQSRUQ
c:<кун	^Q
c:<кунд	MQ^Q
c:<куп	OQSQ_S
c:<купи	WQ_RaQ
c:<купл	SQ
c:<кур	MRPR]R_Q
c:<куре	PR]R
c:<кури	MQ
c:<курс	_Q
c:<кут	DRTQZQ
c:<куте	DQZQ
c:<ла	CQ_Q
c:<лад	CQ
c:<ладн	CQ
c:<ле	EQMMRQUQ]Q_Q
c:<леж	IQ
c:<лежи	IQ
c:<лен	RR
c:<лент	RR
c:<лет	EQMM_Q
c:<ли	EQJR
c:<ли>	IQ
c:<лин	JQ
c:<лиф	QR
c:<лифт	QR
c:<ло	DRHQ
c:<лу	LQ
c:<луч	LQ
c:<лучш	LQ
c:<ма	DQFKGMIQJTKMQSVK\L]M_R`Q
c:<ма>	FMISUM\M
c:<маг	QRSQ^Q`Q
c:<мага	QRSQ^Q`Q
c:<мал	LQ
c:<мало	LQ
c:<мама	QQ
c:<ман	_Q
c:<мани	_Q
c:<мар	EQQQ
c:<март	QQ
c:<мас	DQ
c:<мат	JR
c:<ме	FMGMJRKLLQNQPRQQVL[R_LaQ
c:<ме>	JRLQMQNQRQ\M]Q
c:<мег	QQ
c:<меж	ZQ
c:<межд	ZQ
c:<меке	QQ
c:<мен	DMHQQM[S\Q^Q_M
c:<мен>	LQUM
c:<мене	[Q
c:<мени	]R
c:<менш	HQ
c:<меня	TQURVL[Q^Q
c:<мер	aQ
c:<мере	aQ
c:<меря	PQ
c:<мест	PQ
c:<ми	AQDQFSGVHRIMMMNLSMURVMXL\M_Q
c:<ми>	GQ
c:<мил	DQ
c:<мин	FSGUHSNMUQVM
c:<мин>	HR
c:<мина	FR
c:<мини	GQUR
c:<мину	GQNM_Q
c:<мир	AQ
c:<мир>	AQ
c:<мм	DMZRaT
c:<ммм	DMZQaT
c:<ммм>	DMZRaR
c:<мн	HQOLSS[RaM
c:<мне	OMSR[R\Q
c:<мне>	OMSR[R\Q
c:<мо	BMDMHMIKJLNMQLSQTT[S\L]U_QaL
c:<мог	[Q
c:<могу	[Q
c:<мод	ERTR
c:<моде	ERTR
c:<моеи	TQ
c:<мож	JMRQVQWR[Q\M]M_MaM
c:<може	WQ
c:<можн	VQ[Q_M
c:<мои	YR]S^Q
c:<мои>	YR]R^Q
c:<мол	_Q
c:<моло	_Q
c:<моя	SS]R
c:<моя>	SS]R
c:<му	HQSQZR\Q
c:<муж	HQZR
c:<мужу	SQ
c:<на	BKEQGLHKITKMLQNMPQQUURXMYLZQ[M
c:<на>	BLISPRQRWM[M_Q
c:<наб	IQ[Q
c:<набе	IQ
c:<над	WQ\Q
c:<наде	\Q
c:<надо	WQ
c:<наз	GMORQQ^Q
c:<наза	GMOR
c:<назв	^Q
c:<наи	IQQR
c:<наид	IR
c:<нак	\R]Q
c:<накл	]Q
c:<нал	IQ
c:<нали	IQ
c:<нап	FRMQZR^Q`Q
c:<напи	ZQ`Q
c:<напо	^Q
c:<напр	MQ
c:<нас	AQFQJR
c:<наст	AQJR
c:<нау	AQ
c:<наур	AQ
c:<нач	FR
c:<наш	LR
c:<наше	LQ
c:<не	AMBKCMDQISJRMMPMRQSMUMVWWRXLYWZM]R_Q`LaQ
c:<не>	ESMMNMSLVSWSXMYQZQ`MaR
c:<нев	YQ
c:<неве	YQ
c:<нег	EM\Q
c:<неге	\Q
c:<нед	\Q_R
c:<неде	\Q
c:<недо	_Q
c:<нее	KQYQ
c:<нее>	KQ
c:<неи	JQ
c:<неи>	JQ
c:<нем	RS
c:<неме	RS
c:<неп	HQVQ
c:<непр	VQ
c:<нет	YQ]Q
c:<нет>	EMIQYQ
c:<неш	FS
c:<неше	FQ
c:<ни	IRRQVLYQ]Q
c:<ни>	YS
c:<ниб	IQ
c:<нибу	IQ
c:<ниг	RQ
c:<низ	BQ
c:<низк	BQ
c:<нико	_Q
c:<ним	]R
c:<ним>	]S
c:<но	ESFMGMILJRKMLURMSKWM[M^Q_M`QaM
c:<но>	IQJM
c:<нов	]Q`Q
c:<нова	`Q
c:<ног	JQLR\Q
c:<нога	JQ
c:<ногу	LQ
c:<нол	EQ
c:<нол>	EQ
c:<ном	JQNQQQVQ^Q
c:<номе	NQ
c:<нос	ESLQ
c:<ну	ELGSHQSQVMYQ_LaQ
c:<ну>	DQGSHQVMaR
c:<нуж	SQYQ
c:<нужн	YQ
c:<об	CQFQIMKQLQOSPQQQSMTMYQZM\S_M
c:<оба	PQ
c:<оба>	PQ
c:<обе	EMQQ
c:<обе>	FQ
c:<обед	QR
c:<обещ	]Q
c:<оби	LQ
c:<обич	LQ
c:<обме	OQ
c:<обр	OR
c:<обра	OR
c:<обс	[Q
c:<ог	DQ
c:<ого	DQ
c:<ого>	DQ
c:<од	ELFQJMQMSQUQVR\T
c:<одн	EMUQVR\S
c:<одна	\R
c:<одно	UQ
c:<одну	VQ
c:<ож	TQ
c:<ожи	TQ
c:<ожид	TQ
c:<оз	EQ
c:<ози	EQ
c:<ои	ULVTZRaT
c:<ои>	UMVQaQ
c:<оил	ZR
c:<оила	ZQ
c:<ок	DRGQ
c:<оки	DR
c:<окр	GQ
c:<окру	GQ
c:<ол	IQLQPS
c:<олш	LQPS
c:<олше	LQPS
c:<он	DQELIQJRQM[S]RaR
c:<он>	]R
c:<она	IR[R
c:<она>	IR[R
c:<они	JS
c:<они>	JS
c:<оно	DRaR
c:<оно>	DRaR
c:<оп	GQIMRMZQ[Q`Q
c:<опе	[R
c:<опер	[R
c:<опл	`Q
c:<опла	`Q
c:<опр	ZQ
c:<опре	ZQ
c:<опт	GQ
c:<ор	QQ
c:<ос	FMGMIVMQ
c:<оси	HQ
c:<осин	HQ
c:<ост	IS
c:<оста	IS
c:<от	BRELIMJMQQRSSLTMWTYLZL\R]R^S_I`SaK
c:<от>	BS]S_MaM
c:<отб	WR
c:<отбо	WR
c:<отв	[R`Q
c:<отве	[R`Q
c:<отз	HR
c:<отзи	HR
c:<отк	JMKQQRRSXRYK]M^Q
c:<отка	PQWQXRYL
c:<откр	KQQQRQ
c:<отл	RQ
c:<отло	RQ
c:<отм	WS
c:<отме	WS
c:<отп	\M
c:<отпр	RQ
c:<отс	^Q
c:<отст	^Q
c:<оф	QQSQ
c:<офи	QQ
c:<офиц	QQ
c:<офо	WQ
c:<офор	WQ
c:<оч	TR
c:<оче	TR
c:<ош	OQVQ`Q
c:<оши	OQVQ`Q
c:<ошиб	OQ
c:<ошир	`Q
c:<па	CSJSXLYUZM_MaJ
c:<па>	DRIQJQ
c:<пак	CTRSaM
c:<паке	RS
c:<пал	LQ
c:<палц	LR
c:<пар	FQGQRMTR
c:<пари	FQ
c:<парт	TR
c:<пас	XLYV
c:<пах	\Q
c:<пахн	\Q
c:<пе	EKQMVQZR]M^M_Q
c:<пе>	_Q
c:<пен	ZQ
c:<пенс	ZQ
c:<пер	EMOQQMVQ[Q]M
c:<перв	TQ
c:<пере	EMQMVQ[Q]M^M
c:<пи	RR\R^R
c:<пил	RQ
c:<пилн	RQ
c:<пис	\R^Q
c:<писа	\R^Q
c:<пиш	^Q
c:<пиши	^Q
c:<пл	KQRM\MaQ
c:<по	AMBRCSEUFSHMIMJIKMMRQIRSSMWLZS\L]R_SaK
c:<по>	EMFTGSKM[Q
c:<пог	ZQ[Q_Q
c:<пого	ZQ[Q_Q
c:<под	DSRQTMUR\K_Q
c:<под>	IQTM
c:<пода	OQRQ
c:<поде	DR
c:<подк	EQ
c:<подо	IMPQ
c:<подр	UQ
c:<подс	_Q
c:<поду	ZQ
c:<пое	SRXL_R
c:<пож	RQUM
c:<пожа	UM
c:<позо	[Q
c:<пои	JQ
c:<поим	JQ
c:<пок	CSKQMMPQRQ`QaL
c:<пока	KQWMZQ
c:<покл	BQ
c:<поку	OQWR
c:<пол	JMNROQQMRQSMTM
c:<поли	EQ
c:<поло	NR
c:<полу	NQSMVQ
c:<пом	ERPQVQ
c:<поме	PQVQ
c:<помо	BQEQ
c:<пон	OQ
c:<понр	OQ
c:<пор	ER
c:<пос	GQLQPMSMTQ]R
c:<поси	\Q]R
c:<посл	NQ
c:<посм	EQ
c:<посо	LQ
c:<пост	MQTR
c:<пот	EQ
c:<поте	MQ
c:<поч	\R
c:<поче	\R
c:<пощ	PQ
c:<пощу	PQ
c:<поя	IQTQ
c:<появ	IRTQ
c:<пр	BQEJIRJRKJLLOTPWSLTQVI[M\Q^M_Q
c:<пра	FRLQXQ
c:<прав	LQXQ
c:<праи	FR
c:<пре	JRSMWQ
c:<пред	WQ
c:<при	BQCMDQELFMGLJLKMLLMRORPWQMSLTQUMZS[M\T]R_MaL
c:<при>	PQ
c:<прив	AQTSVQ
c:<прид	HQZR
c:<прие	MR
c:<прик	DS
c:<прил	PQ
c:<прим	OSPU
c:<приш	\Q]Q
c:<про	DMGQIRPQQRVLWQZM\K_SaQ
c:<про>	_QaQ
c:<прод	IQWQ_S
c:<проц	GR
c:<прощ	CQ
c:<пу	PQXR[Q
c:<пус	XR[Q
c:<пуст	XR[Q
c:<пя	GQLQ\M
c:<пят	GQLQ\M
c:<пятк	LQ
c:<пятн	RR
c:<ра	BTEKHMIRKLLTORUM[M]L
c:<раб	QR
c:<рабо	QR
c:<раз	ELIQKMLTORPQQLUM]M_L
c:<рази	BQ
c:<разм	IRLTORPQ
c:<разр	`Q
c:<рак	BQ
c:<ракм	BQ
c:<рас	IQ
c:<рах	BQ
c:<рахм	BQ
c:<ре	EQHMPQRMVMZQ\M^R`R
c:<реб	EQ
c:<реж	`R
c:<режи	`R
c:<рек	^R
c:<рекл	^R
c:<рем	]Q
c:<ремо	]Q
c:<ри	ILKS
c:<рил	ILKT
c:<рилс	ILKT
c:<ров	GQ
c:<ровн	GQ
c:<росс	LQ
c:<ру	FQGR
c:<руб	FQ
c:<рубл	FQ
c:<рук	GS_Q
c:<рука	GS
c:<руки	_Q
c:<ря	KQ
c:<ряд	KQ
c:<с>	EMHMIMKRML[Q]SaM
c:<са	ARCQDMEUJQKMMRNLOMRQUQZM^MaS
c:<саг	_Q
c:<сага	_Q
c:<саи	EQQM
c:<саит	EQQM
c:<сал	ASMQRQVM_M
c:<сали	RR
c:<сам	EQIQQQaS
c:<сама	EQ
c:<сами	QQ
c:<само	aR
c:<сау	CQ
c:<сау>	CR
c:<сб	KR
c:<св	IMKQNQ[Q
c:<све	KQ
c:<свет	KQ
c:<сд	GQVR]R_R
c:<сда	_Q
c:<сдаю	_Q
c:<сдв	VR
c:<сдви	VR
c:<сде	GQSQ]Q
c:<сдек	]Q
c:<сдел	GQSQ
c:<се	BQEQFMKMMQQMSQVQWMZR[M\M]Q_Q
c:<себ	YQ
c:<себе	YQ
c:<сеи	ZR]Q
c:<сеич	ZR]Q
c:<сен	HQ
c:<сер	BQJRUMVQ
c:<серв	BQ\Q
c:<сери	JQVQ
c:<серт	JQ
c:<сз	KQ
c:<сза	KQ
c:<сзад	KQ
c:<си	AMCZIMKMLS_UaJ
c:<сиз	BQLR_Q
c:<сизг	BQ
c:<сизд	LQ
c:<сии	EQ
c:<сиил	EQ
c:<сим	_R
c:<симп	_Q
c:<син	OQaR
c:<сис	`Q
c:<сист	`Q
c:<сия	LR
c:<ск	FSGQIRNRQQRLSLTQ[M
c:<ска	IR`Q
c:<скаж	IQ`Q
c:<ски	GTNRQQ
c:<скид	GSNQ
c:<скин	QR
c:<скл	IQ
c:<скла	IQ
c:<ско	FQHQ
c:<скок	FQ
c:<скол	HQJQQQ
c:<сл	KRSM\Q
c:<сле	KQTQ
c:<след	TQ
c:<сло	XQ
c:<слов	XQ
c:<см	LS[Q
c:<см>	LT
c:<сме	[Q
c:<смен	[Q
c:<смог	VQ
c:<смот	EQ
c:<сн	KSPQTMWS\Q
c:<сна	PQ
c:<снач	PQ
c:<сни	KSWR
c:<сним	KSWR
c:<со	CLDQJMQLRLVMXSYLZR[UaR
c:<со>	KR
c:<соб	EQ
c:<собр	EQ
c:<сод	ZR
c:<сои	[T
c:<соил	[T
c:<сол	DRXR
c:<сол>	aQ
c:<сола	DQXR
c:<соли	DQ
c:<сон	GQZQaQ
c:<сон>	ZQ
c:<сонг	GQ
c:<сонд	aQ
c:<сони	aQ
c:<соо	^Q
c:<сооб	^Q
c:<сос	HQ
c:<сосе	HQ
c:<сп	BVJMYRZR\S^RaK
c:<спа	CQYQ
c:<спам	^Q
c:<спас	YQ
c:<спат	CQ
c:<спи	\Q
c:<спис	\Q
c:<спр	RQZQ
c:<спро	ZR
c:<спс	BWCMaL
c:<ср	MSRQSS
c:<сра	FQSQ
c:<сраз	FQSQ
c:<сре	FMRR
c:<сро	MQ
c:<сроч	MQ
c:<ст	ELFSGRHRIMQR^QaL
c:<сто	EMFSQSWQYQ^Q
c:<стои	MQ
c:<стол	FRHQIM
c:<стоп	WQ^R
c:<стою	QS
c:<сту	GR
c:<студ	GR
c:<су	EKJMKRRSZQ\Q_M
c:<сум	FQ
c:<сумм	FQ
c:<сур	KRRQ
c:<сура	ZQ
c:<суре	KS
c:<сю	RQ
c:<сюр	RQ
c:<сюрп	RQ
c:<та	ELIQKMLRQMTQVQWRYQZK[M^MaR
c:<та>	IQ
c:<таб	RQ
c:<таба	RQ
c:<так	HSIRKLRMYQ\QaR
c:<так>	DQ\RaR
c:<така	aQ
c:<таки	HQSR
c:<тако	IQ
c:<такс	MR_Q
c:<таку	TQ
c:<тал	LS
c:<тали	LS
c:<там	]SaQ
c:<там>	]SaQ
c:<тан	BQ
c:<тани	BQ
c:<тап	SQWR`Q
c:<тапс	SQWR`Q
c:<тас	KQWQ
c:<таст	KQWQ
c:<тау	TQ
c:<тауи	TQ
c:<те	HMIMKQLMQRVRYMZM\M`W
c:<те>	PQVQ
c:<теб	`Q
c:<тебе	`Q
c:<тег	OQ
c:<теги	OQ
c:<тек	VQ
c:<тек>	VQ
c:<тел	QR[Q
c:<теле	QR[Q
c:<тен	FQ`Q
c:<тенг	FQ`Q
c:<теп	EQKQ
c:<тепе	KQ
c:<тепл	EQ
c:<тер	RR
c:<тери	RR
c:<ти	FRHRMMRQSM]M_MaS
c:<ти>	aR
c:<тис	FQHR
c:<тися	FQHQ
c:<то	FKISLMOMPMQSSQTLVQWQXQ[M\R^L_L`QaS
c:<то>	KMQMXR\RaR
c:<тог	ZQ
c:<тогд	EQZQ
c:<тож	QQ
c:<тоже	QQ
c:<тои	KQ_Q
c:<тои>	_Q
c:<ток	WQ
c:<токт	WQ
c:<тол	FMHMSQVRZM_M`Q
c:<толе	_M
c:<толк	FMIQ
c:<тор	ZQ
c:<торо	ZQ
c:<точ	QQ]Q
c:<точн	]Q
c:<тр	EMGQHRUQ\Q]R
c:<тре	]Q
c:<трек	]Q
c:<три	HQUQ
c:<три>	HQUQ
c:<труб	\Q
c:<ту	AMCQDQFMHQIQKQNKQQRLUMWMXMZR[Q\Q^M`MaQ
c:<туд	aQ
c:<туда	aQ
c:<тур	CRGMHQJQ
c:<тур>	HQIQ
c:<тура	_Q
c:<тури	CR
c:<турк	JQ
c:<турм	ZQ
c:<турц	MQ
c:<тус	IRKQNLQQRMZQ[Q\Q]Q_M
c:<туси	IQKQ[Q\Q
c:<туск	QQ
c:<туст	IQ
c:<у>	MM_QaM
c:<ув	EMKQ^Q
c:<уве	^Q
c:<увед	^Q
c:<уви	KR
c:<увид	KR
c:<уг	SQXS
c:<угу	XS
c:<уд	CR
c:<уда	CR
c:<удач	CR
c:<уе	]Q
c:<уех	]Q
c:<уеха	]Q
c:<уж	IQJMOQWQ\Q]R
c:<уже	OQWQ\Q]R
c:<уже>	OQWQ\Q]R
c:<уз	EMLQQQ_Q
c:<узи	JQQQ
c:<узил	QQ
c:<узин	JQ
c:<узк	LQ
c:<узка	LQ
c:<узн	_Q
c:<узна	_Q
c:<уи	PRZQ_Q
c:<уиг	PQ
c:<уиге	PQ
c:<ук	EQ
c:<ука	QQ
c:<указ	QQ
c:<укс	ER
c:<укса	ER
c:<ул	LQMQ\Q
c:<улк	LQ
c:<улке	LQ
c:<ун	JQ
c:<ур	DRaM
c:<ура	DRaM
c:<ус	EQGRMQ
c:<усп	MQ
c:<успе	MQ
c:<уст	GQ
c:<усту	GQ
c:<ут	YR
c:<ух	CLDMZSaV
c:<уя	\Q
c:<фа	TR
c:<фаб	TQ
c:<фабр	TQ
c:<фи	IQaS
c:<фо	JQKU
c:<фот	KU
c:<фотк	KQ
c:<фото	JQKR
c:<ха	AQ\R
c:<хам	\Q
c:<хат	AQ
c:<хл	_QaQ
c:<хм	ZRaT
c:<хм>	aR
c:<хо	CQEQGRHMPQQMRMXQ`MaL
c:<хор	^Q
c:<хоро	^Q
c:<хот	GS
c:<хот>	GR
c:<хочу	EQIQ
c:<цв	IQKQ
c:<цве	IQKQ
c:<цвет	IQKQ
c:<це	FUHQRQ
c:<цен	FUHQRQ
c:<цене	GQ
c:<цени	FMHR
c:<ценн	RQ
c:<цену	FR
c:<ча	C[aG
c:<час	MQ
c:<че	ETFLHRJSNQOQQMRRSM\M_M
c:<че>	EQaR
c:<чег	XQ
c:<чего	XQ
c:<чек	ORRQ
c:<чек>	OQ
c:<чел	[Q
c:<чело	[Q
c:<чем	ESJQRQ
c:<чем>	ESJQRQ
c:<чес	HQ
c:<чест	HQ
c:<чи	RQ]Q
c:<чис	RQ]Q
c:<числ	]Q
c:<чист	RQ
c:<чит	\Q
c:<чита	\Q
c:<чт	ETGMNLQMTMUQVM_L
c:<что	ETGMNLQMTMUQVM_L
c:<что>	ETGMHQMMNMQLSQ\Q]Q_L`Q
c:<чтоб	MQ[Q
c:<чу	GS\Q
c:<чуж	\Q
c:<чут	GS
c:<чут>	GS
c:<ша	EQIQ
c:<ше	DMITOMRRSQUMZQaQ
c:<ше>	ITaQ
c:<шеш	SQZR
c:<шеше	ZQ
c:<ши	DQJQMMQM]Q
c:<шик	]Q
c:<шикт	EQ]R
c:<шир	DR
c:<шл	^Q
c:<шт	FQ
c:<шту	FQ
c:<штук	FQ
c:<шу	LQ
c:<шул	LQ
c:<шули	LQ
c:<ща	aR
c:<ща>	ZQ
c:<щас	aQ
c:<щас>	aQ
c:<я>	BMFMGQJMSRTMXMYQ[Q]L_M`M
c:<яс	DQ
c:<ясн	DQ
c:abl	QQ
c:able	QQ
c:able>	QQ
c:abo	IQ
c:abou	IQ
c:about	IQ
c:aca	RR
c:ach	EQ
c:ack	KQORZQ
c:ack>	KQORZQ
c:ad>	FQ
c:adr	QQ
c:adre	QQ
c:adres	QQ
c:age	FQ[R
c:age>	FQ
c:ain	JQ
c:ain>	JQ
c:air	FQ]Q
c:ait	aQ
c:ait>	aQ
c:ak>	IR
c:ake	DMMQSR
c:ake>	MQSR
c:al>	WQ[Q
c:ale	AQ
c:alf	NR
c:alf>	NR
c:alk	CQQQ[Q
c:alk>	CQ[Q
c:ama	FQ
c:amag	FQ
c:amage	FQ
c:ame	HR`Q
c:ame>	HQ`Q
c:an>	LMMQNQVQ[Q]L
c:anc	GQWR
c:ance	GQWR
c:ance>	GQ
c:ancel	WR
c:and	FRILJMNQTM\Q
c:and>	FSILNQRQTM\Q
c:ani	HQ
c:ank	BR
c:ank>	BR
c:ano	HQ
c:anot	HQ
c:anoth	HQ
c:ans	LQ
c:ant	OQSR
c:ant>	SQ
c:any	GRQM[Q
c:any>	EQGR
c:ape	FQ
c:aper	FQ
c:aper>	FQ
c:ar>	ERHQ
c:ard	JQ
c:are	BQCQIMJQQS`Q
c:are>	BQJRQQ`Q
c:ark	QS
c:ark>	QS
c:aro	PQ
c:arou	PQ
c:aroun	PQ
c:ars	FQ
c:ars>	FQ
c:ary	EQJR
c:ary>	EQJR
c:as>	]Q
c:ase	RQSR[Q
c:ase>	MMRQSQ[Q
c:asi	RQ
c:asid	RQ
c:aside	RQ
c:ask	JQZQ
c:ask>	ZQ
c:ast	JQ
c:at>	EQGMMU_MaT
c:atc	_Q
c:atch	_Q
c:atch>	_Q
c:ati	RQ`Q
c:atio	RQ`Q
c:ation	RQ`Q
c:ats	DRERFRJM
c:ats>	DRERFRJM
c:ave	EQIQRQ
c:ave>	EQ
c:aw>	DQ
c:ay>	FMNR_Q
c:ayb	ZQ
c:aybe	ZQ
c:aybe>	ZQ
c:bac	KQORZQ
c:back	KQORZQ
c:back>	KQORZQ
c:band>	RQ
c:be>	KQYQZQ
c:ber	^Q
c:ber>	^Q
c:bes	BR
c:best	BR
c:best>	BR
c:bet	LQ
c:betw	LQ
c:betwe	LQ
c:bit	GQ
c:bit>	GQ
c:bod	\Q
c:body	\Q
c:body>	\Q
c:bot	EQIM
c:bou	IQ
c:bout	IQ
c:bout>	IQ
c:bri	TQ
c:brin	TQ
c:bring	TQ
c:but	HQ
c:but>	HQ
c:buy	EQ
c:by>	MQ
c:bye	CR
c:bye>	CR
c:cal	WQ
c:cal>	WQ
c:cam	BQ
c:came	BQ
c:came>	BQ
c:can	MQVQWR
c:can>	LMMQVQ]M
c:canc	WR
c:cance	WR
c:car	EQ
c:cat	RQaQ
c:cat>	aQ
c:ce>	GQ
c:cei	MQ
c:cel	WQ
c:cel>	WQ
c:ch>	EQLRRM
c:cha	GQOQ
c:chan	GQ
c:chanc	GQ
c:che	DQIRZQ
c:chea	FQ
c:cheap	FQ
c:chec	ZQ
c:check	ZQ
c:ck>	EMORZT
c:cks	LQ
c:cks>	LQ
c:clo	KQ
c:clos	KQ
c:col	RQ
c:com	PQ
c:come	PQ
c:come>	PQ
c:comen	_Q
c:comp	EQ
c:con	`R
c:conf	`S
c:confi	`S
c:cou	FQILJMMMPQRQ
c:coul	FQILRQ
c:could	FQILRQ
c:cs>	KQ
c:cti	`Q
c:ctio	`Q
c:ction	`Q
c:cus	`Q
c:cust	`Q
c:custo	`Q
c:dam	FQ
c:dama	FQ
c:damag	FQ
c:dat	MU
c:day	_Q
c:day>	_Q
c:de>	JQKRRS
c:deal	GQ
c:del	LR
c:der	SQTRWR]R_M
c:der>	AQSQWR]Q
c:ders	TQ
c:ders>	TQ
c:did	]Q
c:did>	]Q
c:do>	LQNQSQ_Q
c:doe	GQJQ
c:does	GQJQ
c:does>	JR
c:dow	_Q
c:down	_Q
c:dre	QQ
c:dres	QQ
c:dres>	QQ
c:dy>	\Q
c:ead>	FQ
c:ealy	YQ
c:ealy>	YQ
c:eam	IQ
c:eam>	IQ
c:eap	FQ
c:eape	FQ
c:eaper	FQ
c:ear>	EQ
c:eas	RQSQ[Q
c:ease	RQSQ[Q
c:ease>	RQSQ[Q
c:ece	MR
c:ecei	MQ
c:eck	ZQ
c:eck>	ZQ
c:eco	_Q
c:ecom	_Q
c:ecome	_Q
c:ect	RQ
c:ed>	JMYQ\R
c:eft	\Q
c:eft>	\Q
c:ega	JQ
c:egan	JQ
c:ei>	JQLRNQ
c:el>	LSWQ
c:elo	AQ
c:elo>	AQ
c:elp	BQ_Q
c:elp>	BQ_Q
c:em>	OQPQ
c:eme	AQEQKQ
c:emo	^Q
c:emov	^Q
c:emove	^Q
c:en>	IR]Q_M
c:end	OQ_Q
c:end>	OQ_Q
c:ent	[Q_Q
c:ent>	[Q
c:eon	[Q
c:eone	[Q
c:eone>	[Q
c:eor	TQ
c:eord	TQ
c:eorde	TQ
c:ep>	RQXQZQ
c:er>	AQBMDMILKMLLMRUQWR]R_L`R
c:erd	NQ
c:ere	GRNMQQ]R_T
c:ere>	AQGQNMQQ]Q_S
c:ered	\Q
c:ered>	\Q
c:eri	IMJR\Q
c:ers	TQ[Q
c:ers>	TQ
c:erso	[Q
c:erson	[Q
c:ery	HQOQ
c:ery>	OQ
c:es>	DMJRMRPQXQ`Q
c:est	BQEQFMQQ_R
c:est>	BRERFMQR
c:este	_Q
c:esto	IQ
c:estoc	IQ
c:et>	FMGRLMNMOMRQVMZT]S
c:ete	EQ
c:ets	AQ
c:etu	OQ
c:etur	OQ
c:eturn	OQ
c:etw	LQ
c:etwe	LQ
c:etwen	LQ
c:eve	SM\Q`Q
c:eveni	]Q
c:ever	`Q
c:ew>	KS
c:ey>	BQ
c:fe>	GQ
c:fic	_Q
c:fig	`Q
c:fir	`Q
c:firm	`Q
c:firm>	`Q
c:fit	BQJQ
c:fit>	BQJQ
c:for	FQGQHSKMQMTQXQ
c:for>	EQFQHSQMSQTRXQ
c:fore	NQ
c:fot	LQ
c:fot>	LQ
c:fre	MQ`Q
c:fre>	MQ`Q
c:fri	GQ
c:frie	GQ
c:frien	GQ
c:from	QQ
c:from>	QQ
c:fron	HQ
c:front	HQ
c:ft>	\Q
c:gan	JQ
c:ge>	FQ
c:ged	BQ
c:ged>	BQ
c:gen	[Q
c:get	GRNMSQTQ
c:get>	GRNMSQ
c:giv	`Q
c:give	`Q
c:gn>	FQ
c:gon	IQ
c:got	DQIR
c:got>	DQIR
c:gs>	RQ
c:hal	NR
c:half	NR
c:half>	NR
c:han	BRHQ
c:hanc	GQ
c:hance	GQ
c:hank	BR
c:hank>	BR
c:har	JQ
c:hard	JQ
c:has	OQ]Q
c:has>	]Q
c:hat	DQETFQQQRMXQYQ[MaQ
c:hat>	EQXQaS
c:hats	DRERFR
c:hats>	DRERFR
c:hav	EQ
c:have	EQ
c:have>	EQ
c:he>	KRZL^MaQ
c:heap	FQ
c:heape	FQ
c:hec	ZQ
c:heck	ZQ
c:heck>	ZQ
c:hel	AQBQ
c:helo	AQ
c:helo>	AQ
c:help	BQ_Q
c:help>	BQ_Q
c:hem	OQPQ
c:hem>	OQPQ
c:hen	NQ
c:hen>	NQ
c:her	AQGRSM[Q]R_R
c:her>	[Q
c:here	AQGRNMQQUM]R_S
c:here>	AQGQNMQQUM]Q_S
c:het	IRUM
c:hey	BQ
c:hey>	BQ
c:hi>	LS
c:hic	LQ
c:hich	LQ
c:hich>	LQ
c:hil	RQ
c:hile	RQ
c:hile>	RQ
c:hin	ESLMaS
c:hing	ES_MaS
c:hing>	ERaS
c:hings	RQ
c:hip	MQ
c:hipi	MQ
c:hipin	MQ
c:his	[Q
c:his>	[Q
c:hm>	aQ
c:ho>	`Q
c:hol	RR
c:hold	RR
c:hold>	RR
c:hop	HQ
c:hop>	HQ
c:houl	LQ
c:hould	LQ
c:how	FQKQSQ_R
c:how>	FQKQSQ
c:ible	PQ
c:ible>	PQ
c:ic>	_Q
c:ice	\Q
c:ice>	MQ
c:ich	LQ
c:ich>	LQ
c:ick	IM
c:ics	KQ
c:ics>	KQ
c:id>	SQYQ[Q
c:ide	KSRR
c:ide>	KRRR
c:iend	GQ
c:iend>	GQ
c:if>	GQKQTQ
c:ige	BQ
c:igh	_Q
c:ight	_Q
c:ight>	_Q
c:ign	FQ
c:ign>	FQ
c:il>	IQSQUQWQZR_M
c:ile	RQ
c:ile>	RQ
c:im>	LQQQWQYR[Q
c:in>	BMHMISJQKMLQVQ
c:ine	EQ
c:ing	EUFMHMMMOLVLWQ]QaR
c:ing>	EUFMMMOLVLWQ]QaR
c:ings	RQ
c:ings>	RQ
c:ini	FQ
c:instr	`Q
c:ion	`R
c:ion>	`R
c:iou	IM\Q
c:ious	IM\Q
c:ipi	MQ
c:ipin	MQ
c:iping	MQ
c:irm	`Q
c:irm>	`Q
c:is>	EMGMHMLMNQQQRM[R\Q
c:ish	LR
c:ist	NQ
c:iste	NQ
c:it>	BQELLLPQTQXQ[L]Q
c:ite	RQ
c:ite>	RQ
c:ith>	LQ
c:iti	QQ
c:itin	QQ
c:iting	QQ
c:its	VQ]Q
c:its>	VQ]Q
c:ity	DQ
c:ity>	DQ
c:ive	JQMRSM_M`Q
c:ive>	JRMQ
c:izd	AQNQ
c:izde	AQNQ
c:izder	AQNQ
c:ize	IQOQVQ
c:ize>	IQVQ
c:izes	MQPQ
c:izes>	PQ
c:jus	VQ
c:just	VQ
c:just>	VQ
c:ke>	SS
c:kel	LS
c:kep	RQ
c:kep>	RQ
c:kin	JQ
c:kind	KQ
c:kind>	KQ
c:ks>	IMUQ
c:lan	QQ
c:lar	FRIM
c:last	IQ
c:last>	IQ
c:ld>	IMKRLQMMRSUQ
c:le>	PRRQ
c:lea	RR[Q
c:leas	RQSQ[Q
c:lease	RQSQ[Q
c:lef	\Q
c:left	\Q
c:left>	\Q
c:lf>	NR
c:lig	BQ
c:lk>	CQ[Q
c:lo>	AQ
c:los	KQ
c:lov	QQ
c:lp>	BQ_Q
c:ly>	HRIMTQYQ\Q
c:mag	FQ
c:mage	FQ
c:mage>	FQ
c:man	[Q
c:mar	QQ
c:mark	QQ
c:mark>	QQ
c:mat	SR
c:may	ZS
c:mayb	ZQ
c:maybe	ZQ
c:mbe	^Q
c:mber	^Q
c:mber>	^Q
c:me>	IMJQUQ[Q]MaL
c:men	_Q
c:mend	_Q
c:mend>	_Q
c:meo	[Q
c:meon	[Q
c:meone	[Q
c:mer	`Q
c:met	AQGQ
c:min	FQ
c:mov	^Q
c:move	^Q
c:move>	^Q
c:muc	BQFQ
c:much	BQFQ
c:much>	BQFQ
c:my>	SQZQ`M
c:nah	HQ
c:nah>	HQ
c:nce	GQWR
c:nce>	GQ
c:ncel	WR
c:ncel>	WR
c:nd>	FRGQILJMORPQTMWQ]M
c:ndo	_Q
c:ne>	EMGMIUVQZM[Q\Q
c:nea	QQ
c:near	QQ
c:ned	YQ
c:ned>	YQ
c:ner	EQ
c:ner>	EQ
c:nfi	QQ`S
c:nfig	`Q
c:nfir	`Q
c:nfirm	`Q
c:ng>	EUFMOMRMaR
c:ngs	RQ
c:ngs>	RQ
c:nin	AQ
c:ning	AQ
c:ning>	AQ
c:nk>	BR
c:no>	EQ
c:nob	\Q
c:nobo	\Q
c:nobod	\Q
c:nop	YQ
c:nope	YQ
c:nope>	YQ
c:not	VRYQZQ\Q
c:not>	VRYQZQ
c:nothe	HQ
c:now	ISMM_U
c:now>	IS_Q
c:nst	EQ
c:nstr	`Q
c:nstru	`Q
c:nt>	EQGQIM
c:num	^Q
c:numb	^Q
c:numbe	^Q
c:ny>	ERGR
c:obo	\Q
c:obod	\Q
c:obody	\Q
c:ock>	IQ
c:ode	LR
c:ody	\Q
c:ody>	\Q
c:oes	GQJQ
c:oes>	JQ
c:of>	KQLMWQ
c:ofe	_Q
c:oh>	DR
c:ok>	SQ
c:old	RRSQ
c:old>	RRSQ
c:ole	RQ
c:om>	QQ
c:ome	GQSM
c:ome>	MQPQ
c:omen	_Q
c:omend	_Q
c:omeo	[Q
c:omeon	[Q
c:omer	`Q
c:omp	EQ
c:on>	FMGSIMPRRQXQ[Q`R
c:one	ELGMHRIQQMSQ[R\Q
c:one>	ELGMIQVQ[R\Q
c:onf	`S
c:onfi	`S
c:onfig	`Q
c:onfir	`Q
c:ong	VQ
c:ong>	VQ
c:ont	WQ
c:ont>	HQWQ
c:op>	HQ^R
c:ope	KQQQYQ
c:ope>	YQ
c:open	KQQQ
c:open>	QQ
c:or>	FSHRJQKLPMTQXQ\M
c:ord	SQTRWR]Q`Q
c:orde	SQTRWR]Q
c:order	SQTRWR]Q
c:ore	PQ
c:ore>	PQ
c:ork	UQ
c:orks	UQ
c:orks>	UQ
c:ory	VQWRaQ
c:ory>	VQWRaQ
c:osi	KR
c:ost>	]Q
c:ot>	IQVRXR_M
c:ote	UQ
c:oth	NQ\Q
c:othe	NQ
c:other	NQ
c:ou>	BRCRDMJMOMTQ[MaM
c:oul	FRIMKRLQMM
c:ould	FRIMKRLQMM
c:ould>	IMKRLRMM
c:oun	GQ
c:our	UQ`Q
c:ous	FQIM
c:out	IR
c:out>	IR
c:ow>	FQISLMZM_R
c:own	_S
c:own>	_S
c:pai	FQ
c:pair	FQ
c:pan	QQ
c:par	QQ
c:pay	NRZQ
c:pay>	NR
c:pe>	YQ
c:pen	KQQQ
c:pen>	QQ
c:per	FR[R
c:per>	FR
c:pers	[Q
c:perso	[Q
c:pfr	HQ
c:pfro	HQ
c:pfron	HQ
c:pic	IMKR
c:pick	IM
c:pics	KQ
c:pics>	KQ
c:pin	MQ
c:ping	MQ
c:ping>	MQ
c:pit	DQ
c:ple	RQSR[Q
c:plea	RQSQ[Q
c:pleas	RQSQ[Q
c:pos	]Q
c:pre	TS
c:pre>	TQ
c:preo	TQ
c:preor	TQ
c:put	[Q
c:put>	[Q
c:ra>	ZQ
c:ran	_Q
c:rat	[Q`Q
c:rde	SQTRWR]Q
c:rder	SQTRWR]Q
c:rder>	SQWR]Q
c:rders	TQ
c:re>	FMIQJQLMNMQRSLULVM\M]Q_Q`R
c:rea	FQIR
c:real	HQYQ
c:realy	YQ
c:rec	MR
c:rece	MR
c:recei	MQ
c:reco	_Q
c:recom	_Q
c:red	\Q
c:red>	\Q
c:rem	^Q
c:remo	^Q
c:remov	^Q
c:reo	TQ
c:reor	TQ
c:reord	TQ
c:res	EQFMIQQR
c:rest	EQFMQQ
c:rest>	ERQQ
c:resto	IQ
c:ret	OQ
c:retu	OQ
c:retur	OQ
c:rie	PR
c:rien	GQ
c:riend	GQ
c:rig	_Q
c:righ	_Q
c:right	_Q
c:rin	TQ
c:ring	TQ
c:ring>	TQ
c:rit	RQ
c:rite	RQ
c:rite>	RQ
c:rk>	QS
c:rke	EQ
c:rks	UQ
c:rks>	UQ
c:rm>	`Q
c:rn>	OQ_R
c:rom	MMQQSQ
c:rom>	QQ
c:ron	VQ
c:rong	VQ
c:rong>	VQ
c:ront	HQ
c:ront>	HQ
c:roug	TQ
c:rough	TQ
c:roun	PQ
c:round	PQ
c:row	EQ
c:rs>	EMFRTQ
c:rso	[Q
c:rson	[Q
c:rson>	[Q
c:ruc	`Q
c:ruct	`Q
c:ructi	`Q
c:run	LQ
c:run>	LQ
c:rvi	JR
c:rviv	JR
c:rvive	JR
c:ry>	GQIMJRMMPRWR]M_M
c:sal	AS
c:sale	AQ
c:sam	HR
c:same	HR
c:same>	HR
c:saw	HQ
c:saw>	HQ
c:sca	HQ
c:se>	ERIQKUMMZM[Q
c:sen	OQ
c:send	OQ
c:send>	OQ
c:ser	IM\R
c:set	RQ
c:set>	RQ
c:sh>	RQ
c:shi	LSMQ
c:ship	MQ
c:shipi	MQ
c:sho	HQKQ
c:shop	HQ
c:shop>	HQ
c:shou	LQ
c:shoul	LQ
c:show	KR
c:show>	KR
c:sible	PQ
c:sid	KRRR
c:side	KRRR
c:side>	KRRR
c:sig	FQ
c:sign	FQ
c:sign>	FQ
c:sit	QQ
c:siz	AQIQNQVQ_M
c:sizd	AQNQ
c:sizde	AQNQ
c:size	IQOQVQ
c:size>	IQVQ
c:sizes	PQ
c:sk>	ZQ
c:so>	aQ
c:sol	SR
c:sold	SR
c:sold>	SR
c:som	GQ[Q
c:some	GQ[Q
c:someo	[Q
c:son	`Q
c:son>	`Q
c:sor	VQWRaQ
c:sory	VQWRaQ
c:sory>	VQWRaQ
c:st>	BQERFMQQSMZQ[Q]Q
c:sta	JS
c:ste	NQ
c:stil	GQ
c:stil>	GQ
c:sto	GQPQ^R
c:stom	`Q
c:stome	`Q
c:stop	^R
c:stop>	^R
c:stor	GQPQ
c:store	PQ
c:story	GQ
c:str	`Q
c:stru	`Q
c:struc	`Q
c:sur	JR
c:surv	JR
c:survi	JR
c:tak	SQ
c:take	SQ
c:take>	SQ
c:tal	CQ[Q
c:tal>	_Q
c:talk	CQ[Q
c:talk>	CQ[Q
c:tax	QQ
c:tch	VQ_Q
c:tch>	_Q
c:te>	EQRQ
c:ter	EMJTVQ
c:ter>	JQVQ
c:tha	BRDQFQHRIMXQYQ
c:than	BR
c:thank	BR
c:that	DQHQIM
c:that>	EQLQXQ
c:thats	DRHQ
c:the	HLJQKRPQWQZK^MaQ
c:the>	FQKRUQZL^MaQ
c:them	OQPQ
c:them>	OQPQ
c:ther	AQ[Q
c:there	AQUM
c:they	BQ
c:they>	BQ
c:thi	ESVM^QaS
c:thin	ESLMaS
c:thing	ES_MaS
c:this	[Q
c:this>	[Q
c:tho	FQ
c:thou	FQ
c:til	ZQ
c:til>	ZQ
c:tin	ZQ
c:ting	QQZQ
c:ting>	QQZQ
c:tio	`R
c:tion	`R
c:tion>	`R
c:to>	CRKQOQ
c:tock>	IQ
c:tom	`Q
c:tome	`Q
c:tomer	`Q
c:top	^R
c:top>	^R
c:tor	PQ
c:tore	PQ
c:tore>	PQ
c:tory	GQ
c:tory>	GQ
c:tow	_S
c:town	_S
c:town>	_S
c:tra	ZQ_Q
c:tri	PQ
c:trie	PQ
c:tru	`Q
c:truc	`Q
c:truct	`Q
c:try	PS
c:try>	PR
c:ts>	DREQHQJMLMRQ]Q
c:turn>	OQ
c:twe	LQ
c:twen	LQ
c:twen>	LQ
c:ty>	BQ
c:tyl	ZQ
c:uch	BQFQ
c:uch>	BQFQ
c:uct	`Q
c:ucti	`Q
c:uctio	`Q
c:ud>	KQ
c:ue>	NQ
c:ues	_Q
c:uk>	IRLQ
c:uld	FRIMKRLQMM
c:uld>	IMKRLRMM
c:um>	EM_Q
c:uma	ZQ
c:umb	^Q
c:umbe	^Q
c:umber	^Q
c:un>	LQ
c:unt	ZQ
c:up>	IM
c:upf	HQ
c:upfr	HQ
c:upfro	HQ
c:urn>	OQ
c:urv	JR
c:urvi	JR
c:urviv	JR
c:us>	IMLRUS
c:ust>	VQ
c:usto	`Q
c:ustom	`Q
c:ut>	IQRQ[Q
c:ve>	JRSM_M
c:veni	]Q
c:venin	]Q
c:ver	MQSM\R_M`Q
c:ver>	MSSM\Q
c:very	HQOQ
c:very>	OQ
c:viv	JR
c:vive	JR
c:vive>	JR
c:wai	aQ
c:wait	aQ
c:wait>	aQ
c:wal	QQ
c:walk	QQ
c:wan	SS
c:want	SR
c:we>	SQVQ
c:wea	EQ
c:wear	EQ
c:wear>	EQ
c:wen	LQ
c:wen>	LQ
c:wha	ESFQQR
c:what	ESFQQR
c:what>	aQ
c:whats	ESFR
c:whe	QR]T_Q
c:when	NQ
c:when>	NQ
c:wher	QR]R_Q
c:where	QR]R_Q
c:whi	LQ
c:whic	LQ
c:which	LQ
c:whil	RQ
c:while	RQ
c:who	`R
c:who>	`Q
c:win	_R
c:wit	LQ
c:with	LQ
c:with>	LQ
c:wn>	_S
c:wor	UQ
c:work	UQ
c:works	UQ
c:wou	JQ
c:woul	JQ
c:would	JQ
c:wri	RQ
c:writ	RQ
c:write	RQ
c:wro	VQ
c:wron	VQ
c:wrong	VQ
c:ybe	ZQ
c:ybe>	ZQ
c:ye>	CR
c:yep	XQ
c:yep>	XQ
c:yet	MQZR]R
c:yet>	MQZR]R
c:you	BSCRDMHMJLTQWMaM
c:you>	BRCRDMJMOMTQ[MaM
c:your	`Q
c:zde	AQNQ
c:zder	AQNQ
c:ze>	IQVQ
c:zes	MQPQ
c:zes>	PQ
c:аа>	aR
c:ааа	aQ
c:ааа>	aQ
c:аба	\Q_R
c:абан	RQ
c:абани	RQ
c:абе	IQ
c:абер	IQ
c:абл	EQ
c:аблу	EQ
c:аблук	EQ
c:або	QR
c:абот	QR
c:абота	QQ
c:абр	IQTQVM
c:абри	TQ
c:абрик	TQ
c:ава	GQWQZQ
c:аваит	GQ
c:аван	ZR
c:аванс	ZR
c:ават	WQ
c:ават>	WQ
c:аве	SQ
c:авер	SQ
c:аверн	SQ
c:ави	MRRQ
c:авил	LQVQ]Q
c:авилн	LQVQ
c:авит	MRVM
c:авит>	MS
c:авк	MR]L
c:авка	MT
c:авка>	MT
c:авко	FR
c:авкои	FR
c:аво	SQ\Q
c:авт	MQVR
c:авте	VR
c:авте>	VR
c:авто	MQ
c:автоб	MQ
c:авцо	_Q
c:авцом	_Q
c:авя	RQ
c:ага	ELGQHRRQVM]M_R`RaM
c:агаз	EMQR`Q
c:агази	QR`Q
c:аган	RQSQ[Q^Q`R
c:аган>	RQSQ[Q^Q
c:агас	FQ
c:агаси	FQ
c:агат	_Q
c:агат>	_Q
c:аги	ISJS
c:аги>	IQ
c:агина	JQ
c:агн	HR
c:аго	YQ
c:агод	BQ
c:агода	BQ
c:агу	RR
c:ад>	GMOR
c:ада	MQ
c:аде	IQ
c:ади	EQFQIRKQNRRQSMUM
c:ади>	FRIRKRNQSMUM
c:адк	ZQ
c:адм	`Q
c:адми	`Q
c:админ	`Q
c:адн	CQ]Q
c:адо	WQ
c:адо>	WQZQ
c:адр	`Q
c:адре	`Q
c:адрес	`Q
c:аем	_Q
c:аем>	_Q
c:ает	EMGQHQOQ\RaM
c:ает>	MQOQ
c:аете	GQ\R
c:аете>	GQ\Q]M_Q
c:аетс	IMJQKQ
c:ается	IMJQKQ
c:аж>	QQ
c:ажд	\Q^Q
c:ажди	\Q
c:ажди>	\Q
c:ажи	KQSMTR_Q`R
c:ажи>	`R
c:ажит	RMSMTR_Q
c:ажите	RMSMTR_Q
c:ажу	XRYL
c:ажу>	ZQ
c:аз>	EMPMVM[Q_M
c:аза	ELGLJMWRZQ\Q^Q
c:азад	GMOR
c:азад>	GMOR
c:азам	KQZQ
c:азами	KQ
c:азар	HQQR
c:азард	HQQR
c:азат	EMSQ
c:азат>	SQ
c:азатс	PQ
c:азб	^Q
c:азба	^Q
c:азбан	^Q
c:азв	^Q
c:азва	^Q
c:азе	VQ
c:азе>	VQ
c:ази	BQEMJLKLMMQSZQ[M_R
c:ази>	BQ
c:азив	\Q]Q
c:азива	\Q]Q
c:азин	EMQRUQ
c:азини	UQ
c:азип	RQ
c:азип>	RQ
c:азир	GRZQ
c:азира	GQ
c:азм	IRLTORPQ
c:азме	IRLTORPQ
c:азмер	IRLTORPQ
c:азр	`Q
c:азу	FQSR
c:азу>	FQSR
c:аи>	AMELJQKRLQMMPMQSSMTM[M\L`RaS
c:аив	aU
c:аид	GQIQLMMMPRUQWM
c:аида	ZQ
c:аида>	ZQ
c:аиде	IR
c:аидет	IR
c:аиди	GRIMJQ
c:аиди>	GR
c:аиду	PQ
c:аиду>	PQ
c:аии	AQVQZQ[M
c:аиин	BQZQ
c:аиин>	BQZQ
c:аиир	AQ
c:аиирл	AQ
c:аик	_R
c:аик>	_R
c:аим	CVDMVQaL
c:аин	BQ
c:аина	BQ
c:аис	EQLS
c:аиси	FQLQ
c:аисис	LQ
c:аит	AMDMEQHMKMMLSS
c:аит>	EQQM`Q
c:аита	ORWQaQ
c:аитам	IQaQ
c:аитар	ORWQ
c:аите	EQGQIMMMSTaM
c:аите>	EQGQIMMMSTaM
c:аити	_Q
c:ак>	BRDSEKFLGQHRJMMQNLOMPMTL\Q]MaS
c:ака	CQELKMOQPMQMTVWTXMZM]R^MaM
c:ака>	CSaM
c:акаж	TS
c:акажи	TS
c:аказ	ELFMPMQMTSWS]S`Q
c:аказ>	]Q
c:аказе	VQ
c:акази	]Q
c:акая	FQJR
c:акая>	FQJR
c:аке	MQPQRR
c:акел	MQPQ
c:акеле	MQ
c:акели	PQ
c:акет	RS
c:аки	EQKQSR_M
c:акие	EQ
c:акие>	EQ
c:акин	KR
c:акинн	KQ
c:акл	]Q
c:акла	]Q
c:аклад	]Q
c:акм	BQ
c:акме	BQ
c:акмет	BQ
c:ако	IRJQLQQRUL^R_M
c:акови	IQ
c:аковк	YQ
c:аког	IRJR
c:акого	IRJR
c:акои	LTQQ
c:акои>	LTQQ
c:аком>	EQ
c:акр	HR
c:акс	MQ_R
c:акси	MQ_R
c:аку	TQ
c:акую	TQ
c:акую>	TQ
c:акш	HR_Q
c:акша	HR\Q_Q
c:акшам	_Q
c:ал>	DQHQJR]Q
c:ала	ELFLIQJKMQPQQQVQZQ]M
c:ала>	DQELHQJMMLQQSLWQ[R_M
c:алаи	LS
c:алаи>	LR
c:алам	MQSS
c:алама	MQ
c:алами	SQ
c:алар	ZQ^Q
c:алас	MR
c:алас>	IQ
c:аласи	MR
c:алг	NQ_QaR
c:алга	NQ
c:алган	NQ
c:алги	aR
c:алд	EMHRIQJQRMSLTRWQ
c:алда	HQ
c:алде	IQ
c:алде>	IQ
c:алди	SMTSWQ\Q
c:алди>	OQ\Q
c:алдир	TR
c:але	ASIR
c:алеи	AQ
c:алеик	AQ
c:али	BMDMEJHMITJMKMOQRQVMWQXKYL[T\U]TaL
c:али>	BMEMIQXKZQ\U]WaM
c:алин	CQ[T]M
c:алини	CQ[Q
c:алип	MQWQ
c:алип>	MQWQ
c:алис	\Q
c:алис>	\Q
c:алит	WQ
c:алите	WQ
c:алич	IQ
c:аличи	IQ
c:алию	LQ
c:алию>	LQ
c:алк	HQ
c:алко	HQ
c:алко>	HQ
c:алл	BQ
c:алла	BQ
c:алла>	BQ
c:алм	VR
c:алма	VR
c:алмад	IQ
c:алмаи	VQ
c:алн	NQQQ
c:алное	NQ
c:ало	ERLQQM]Q
c:ало>	]Q
c:алог	ER
c:алог>	ER
c:алс	SM
c:алсам	EQ
c:алт	EQ
c:алте	EQ
c:алтер	EQ
c:алуи	UM
c:алуис	UM
c:алц	LR
c:алш	EQ
c:алше	EQ
c:алше>	EQ
c:аля	AQFM
c:ам>	BQCSFRGRIMJMKMLLMJOQPRRMSMTMVQYMZR_RaQ
c:ама	ASMSRM^Q
c:ама>	MR\M
c:амал	^Q
c:амала	^Q
c:аман	AS
c:аманс	AS
c:аме	ES
c:амен	EQ
c:амени	EQ
c:ами	GQKQQQXM\S]M^QaM
c:ами>	KRZQ
c:амин	LQSQ
c:амин>	LQSQ
c:амит	\Q
c:амо	aR
c:амое	aR
c:амое>	aR
c:амоч	RQ
c:амш	RR
c:амше	RQ
c:ан>	DMEQFMGMPLTS^QaL
c:ана	EQIQ]M_MaU
c:ана>	EQIQVQ
c:анаи	ZQ
c:анаии	ZQ
c:анау	aS
c:анау>	aS
c:анб	_Q
c:анби	_Q
c:анбир	_Q
c:анг	MQ
c:анд	FQGT\M
c:анда	BMFQGS\M
c:андаи	GQJQ
c:андат	GQ
c:ане	IQTQXR
c:анет	TQ
c:анете	TQ
c:ани	BRCMIMMQRQSMWR^QaL
c:ани>	MQ
c:ание	QQ
c:ание>	QQ
c:аниз	WQ
c:аниз>	WQYQ
c:аник	_Q
c:анин	RQ
c:анин>	RQ
c:анир	BQ
c:анс	ASZQ
c:анс>	ZR
c:анси	AS
c:ансиз	AS
c:ант	RQ
c:антия	RQ
c:ану	PQ
c:анш	FQHM
c:анша	FQHM
c:ап>	EQFMZQ_MaR
c:апа	MQ
c:апам	]Q
c:апама	]Q
c:апар	MQ
c:апи	_Q`R
c:апиш	RQZQ`R
c:апиши	RQ`R
c:апишу	ZR
c:апо	FQ
c:апом	^Q
c:апр	MR
c:апс	SQWR`Q
c:апси	SQWR`Q
c:апсир	SQWR`Q
c:ар>	ARDMERHQJLMQOMRMTMZM\Q^T_Q
c:ара	BMEQHMMQZR
c:ара>	SQ
c:арад	NQ
c:аради	NQ
c:арак	_Q
c:аран	RQZQ
c:арант	RQ
c:арас	EQLQUM
c:араси	LQUM
c:ард	GQHQQQ
c:арда	HQQR
c:арда>	QQ
c:ардан	IQ
c:арз	GSHQ
c:арза	GSHQ
c:арзан	GSHQ
c:ари	BRIMNRORSMURWQZQ_M
c:ари>	NQXQ_M
c:арил	BQ
c:арин	`Q
c:арип	OQ
c:арип>	OQ
c:арит	ZR
c:арит>	ZR
c:арк	NQ
c:арлас	]Q
c:арм	AQ_Q
c:арма	_R
c:арма>	_Q
c:армак	_Q
c:арми	AQ
c:армис	AQ
c:аро	RQ
c:арок	RQ
c:арок>	RQ
c:арп	RQ
c:арпл	RQ
c:арпла	RQ
c:арс	EQ
c:арт	KMQRTSVM
c:арта	QQRQ
c:арта>	QQRQ
c:арте	QQ
c:арте>	QQ
c:арти	TS
c:артия	TQ
c:ару	MQ
c:ару>	MQ
c:арю	BQ
c:арю>	BQ
c:ас>	ERGMHRIRJKKMLMNQOLSQUMXMYU\M
c:аса	ERZS
c:аса>	ZR
c:асам	EQ
c:асам>	EQ
c:асе	DQ
c:асел	DQ
c:аси	AMBSERFSILKMMQSM]M
c:аси>	ERFSIM
c:асиб	BRYQ
c:асибо	YQ
c:асиз	MQ
c:асизд	MQ
c:асин	BQLQUM
c:асин>	BQ
c:асини	_R
c:асип	aQ
c:асип>	aQ
c:аск	VQ\Q
c:аска	EQVQ\Q
c:аска>	VQ\Q
c:асов	MQ
c:асп	UQ
c:аспа	]Q
c:аспи	UQ
c:асс	EQ
c:аст	HMJRKQVRWQ\M
c:аста	JQWQ
c:астан	QQWQ
c:астир	VQ
c:асто	JQ
c:астоя	JQ
c:ат>	FMIJKLLQOQPQQRRRTRUMVLWQYQ[L]Q_RaK
c:ата	AQEQNQ
c:ата>	AQNQ
c:атал	EQ
c:атало	EQ
c:ате	BQ
c:ате>	aQ
c:ател	BQ
c:ателе	BQ
c:ати	ERKM\Q_R
c:ати>	PQ_Q
c:атив	EQ
c:атил	\Q
c:атила	\Q
c:атин	RQ
c:атин>	RQ
c:атини	WQ
c:атир	\Q
c:атит	NSSQ
c:атит>	NS
c:атич	_Q
c:атичн	_Q
c:атн	OR`Q
c:атно	MQWQ
c:атно>	MQWQ
c:ато	[R
c:атор	[R
c:атр	XR
c:атру	XR
c:атт	DTaM
c:ату	AQ]QaQ
c:ату>	AQ
c:атю	PQ
c:атю>	PQ
c:ау>	AQCQEMFQaR
c:ауа	[R_Q
c:ауа>	_R
c:ауап	[R
c:ауи	FQJQOR
c:ауи>	JQ
c:ауип	TQ
c:ауип>	TQ
c:ауир	FQ
c:ауири	FQ
c:ауис	OR
c:ауист	OR
c:аур	AQYQ
c:аури	AQ
c:ауриз	AQ
c:ах>	QMaR
c:ахм	BQ
c:ахме	BQ
c:ахн	\Q
c:ахо	QR
c:аход	QQ
c:аходи	QQ
c:ача	FQPQ
c:ачал	PQ
c:ачала	PQ
c:аче	`Q
c:ачен	`Q
c:ачи	FQ
c:ачив	SQ
c:ачива	SQ
c:ачн	CQ
c:аш>	LQZQ
c:аша	]Q
c:ашан	]Q
c:ашан>	]Q
c:аше	AQLQ_Q
c:ашем	AQLQ
c:ашему	AQLQ
c:аши	JQ\R
c:аши>	\Q
c:ашн	WQ
c:ашт	OQaQ
c:аще	EQ
c:аю>	HMLQSRVMZT\M_S
c:аюс	CQ
c:аюс>	CQ
c:ают	EQFQ\Q
c:ают>	\R
c:аютс	FR
c:аются	FR
c:ая>	FRJTKLLQNMQMRQSMZM\Q
c:аяк	EQIQLQ
c:ба>	AQ_T
c:баг	FQGR
c:бага	FQGR
c:багас	FQ
c:баз	HQQR
c:база	HQQR
c:базар	HQQR
c:бал	ZQ^RaR
c:бала	IQZQaQ
c:бан	RQ^Q
c:бани	RQ
c:бар	BQETHMIRLMNQQRSMYM\M
c:бар>	ET
c:бара	NQQQ
c:бари	BQ
c:бари>	XQ
c:барм	_Q
c:барма	_Q
c:бас	OQVQ\Q
c:баси	_Q
c:баск	EQ\Q
c:баска	EQ\Q
c:баст	`Q
c:бау	FQJQ
c:бауи	FQJQ
c:бауи>	JQ
c:бауир	FQ
c:бе>	FQGRIMKQOQRMTMYR
c:бед	QR
c:бед>	QR
c:без	JMPQ
c:без>	JMPQTMYQ
c:беи	RQ
c:бек	RQ
c:бек>	RQ
c:бел	IQJR
c:бер	BMIMJMLLNMRVSSXQZM^S
c:бер>	RQ`R
c:берге	]Q
c:бере	GQIQKQMQRQSQTQXQ\M
c:бере>	TQ
c:берем	SQXQ
c:берес	GQKQ
c:берет	IQ
c:бери	WQ
c:берип	\QaQ
c:берит	WQ
c:берм	WQ^S
c:берме	WQ^S
c:беру	IMWM
c:берут	EQ
c:берш	_Q
c:берши	_Q
c:бес	`Q
c:бесп	`Q
c:беспл	`Q
c:бет	]Q
c:беш	_Q
c:бещ	]Q
c:беща	]Q
c:бещал	]Q
c:би>	ERQQXR[Q
c:бил	IRMMQM_R
c:била	IQ
c:биле	_Q
c:билес	_Q
c:билм	_Q
c:билме	_Q
c:било	\Q
c:било>	\Q
c:бин	QQ
c:бир	HMIMOQRQSQUQ\Q]M
c:бир>	\Q_Q
c:бирк	OQ
c:бит	\Q
c:бич	LQ
c:бичн	LQ
c:бично	LQ
c:бку	\Q
c:бку>	\Q
c:бла	BQaR
c:благ	BQ
c:благо	BQ
c:бле	JQ
c:блу	EQ
c:блук	EQ
c:бля	FQ
c:блях	FQ
c:блях>	FQ
c:бме	OQ
c:бмен	OQ
c:бменя	OQ
c:бо>	BTYQaL
c:бог	BQ^Q_M
c:бог>	BQ
c:бои	MMURWR
c:бои>	URWR
c:бок	KS
c:бол	BQKMMROQVRWRXMYRZM]M`M
c:бола	MRNQ
c:бола>	MQ
c:боли	\Q
c:болит	\Q
c:болм	WQYQ
c:болма	WQYQ
c:болс	BQUQVQ
c:болса	aQ
c:болси	BQVQ
c:бон	RQ
c:бону	RQ
c:бонус	RQ
c:бор	BQ
c:бора	_Q
c:борах	_Q
c:бос	HQ
c:бот	QQ[R\M
c:бот>	[Q
c:бота	QQ
c:боти	FQ
c:ботин	FQ
c:бра	BQHMLQNMOSSMTM
c:брал	UQ
c:брала	UQ
c:брат	ERJMLROS
c:брат>	ERLR
c:братн	OR
c:бри	AQSQ_R
c:брии	AQaM
c:брик	TQ
c:брики	TQ
c:бро	\Q
c:брос	\R
c:бу>	\Q
c:буд	GSQQXQ
c:буд>	IQ
c:буде	_Q
c:буду	GQIMLQ
c:буду>	DQ
c:будут	GQ
c:бус	MQOQ
c:бус>	OQ
c:бще	^Q
c:бщен	^Q
c:бщени	^Q
c:бюд	HQ
c:бюдж	HQ
c:бюдже	HQ
c:ва>	CRHQKQRM\R
c:вае	KQ\Q
c:вает	KQ\Q
c:ваете	\Q
c:ваетс	KQ
c:важ	\Q
c:важд	\Q
c:важди	\Q
c:ваи	CQSS
c:ваит	CQGQSS
c:ваите	CQGQSS
c:вал	OQSM]Q
c:вала	SM]Q
c:вала>	SM]Q
c:вам	BQCRMM
c:вам>	BQCRMM
c:ван	QQZQ^Q
c:вани	QQ^Q
c:вание	QQ
c:ванс	ZR
c:ванс>	ZR
c:вап	aR
c:вар	HQ
c:вар>	HQ
c:варит	ZQ
c:вас	JLOMQQXQ
c:вас>	JLOMQQXQ
c:ват	EQMMNQPQWQ^Q
c:ват>	NQ^Q
c:ваш	AQ\R_Q
c:ваше	AQ_Q
c:вашем	AQ
c:ваши	\R
c:ваши>	\Q
c:вая	`Q
c:вая>	`Q
c:вдр	OQ
c:вдру	OQ
c:вдруг	OQ
c:ве>	FRVQ
c:вед	]M^Q
c:веде	[Q
c:ведо	^Q
c:ведом	^Q
c:вез	PQTT
c:вези	TR
c:везит	TR
c:век	[Q
c:вел	XQ
c:вен	IQ
c:венн	IQ
c:вер	ELHQKMMMORTMWQ\Q
c:вери	QQ
c:вери>	QQ
c:верн	OQSQWQXM\Q
c:верни	SQWQ
c:верно	XM
c:верну	OQ
c:вес	FMJR
c:вест	RQ
c:вести	RQ
c:вет	AQIQJRKSLQQMaM
c:вет>	AQ
c:вете	KQ
c:вете>	KQ
c:вету	LQ
c:ветуе	LQ
c:веч	CQJMZR[Q
c:веча	[Q
c:вече	AQJMZR
c:вечер	AQJMZR
c:взя	BMZQ\Q
c:взял	BMZQ\Q
c:взяла	BMZQ
c:ви>	HSJMMMNMOMQUSM\S
c:виб	BQ
c:вибо	BQ
c:вибор	BQ
c:вив	RQ
c:виве	RQ
c:виг	HQ
c:виго	HQ
c:вид	AMCVEMHQJQKTSMaJ
c:виде	HQJQKS
c:видел	YQ
c:видео	KQ
c:видет	KR
c:виду	CSaM
c:вие	IQ]R
c:вие>	IQ
c:виех	]R
c:виеха	]R
c:виж	_Q
c:виже	_Q
c:вижен	_Q
c:вии	JM_Q
c:виид	FQ
c:вииде	FQ
c:вил	LQVQ
c:вилн	LQVQ
c:вилно	LQ
c:вин	GQNQVQ\Q
c:вине	\Q
c:винт	VQ
c:винте	VQ
c:вину	NR
c:вину>	NR
c:вис	BQNQ
c:вис>	BQ\Q
c:вист	NQ
c:виста	NQ
c:вит	EQMRQMVM
c:вит>	MS
c:витр	IQ
c:витри	IQ
c:виш	JQ
c:вия	AQ
c:вия>	AQ
c:вка	MT
c:вка>	MT
c:вко	FR
c:вкои	FR
c:вкои>	FR
c:вле	HR
c:вле>	HR
c:вне	TQ
c:внес	TQ
c:вно	GQKQ
c:вно>	GQ
c:вном	KQ
c:вном>	KQ
c:во>	QRXQ\R
c:вод	IQNQ
c:вое	TQ
c:вое>	TQ
c:воз	EQIMMSTSVQ\L
c:возв	]Q
c:возвр	]Q
c:возм	MQVQ\M
c:возмо	TQ
c:возму	VQ
c:вон	QQUQ[Q
c:вони	UQ
c:вонит	UQ
c:вор	SQ[R\Q_M
c:вора	SQ
c:ворач	SQ
c:ворит	[Q
c:вот	SQaR
c:вот>	SQaR
c:впе	HR
c:впер	HR
c:впере	HR
c:вра	EQ]Q
c:врат	]Q
c:врат>	]Q
c:все	CQMLZL`R
c:все>	ZM
c:всем	`Q
c:всем>	`Q
c:вте	VR
c:вте>	VR
c:вто	MQQQSRUR
c:втоб	MQ
c:втобу	MQ
c:втор	SRUR
c:второ	KMUQ
c:втору	KQ
c:вуе	NQ
c:вует	NQ
c:вует>	NQ
c:вую	PQ
c:вую>	PQ
c:вцо	_Q
c:вцом	_Q
c:вцом>	_Q
c:вче	WQ
c:вчер	WQ
c:вчера	WQ
c:вя>	BQ
c:вяз	RQ
c:вяза	RQ
c:вязат	RQ
c:га>	EQJQKQSL
c:газ	EMQR`Q
c:гази	QR`Q
c:газин	QR`Q
c:гаи	RQ
c:гаит	RQ
c:гам	FS
c:гам>	FR
c:ган	SR[Q`Q
c:ган>	EQRQSQ^Q
c:гар	RQ
c:гара	RQ
c:гаран	RQ
c:гас	FQ
c:гаси	FQ
c:гаси>	HQ
c:гат	_Q
c:гат>	_Q
c:гда>	]Q
c:где	MMQQ]S_Q
c:где>	MMQQ]S_Q
c:ге>	BRILMSPSRQSM_MaM
c:гем	EQ
c:ген	]Q
c:ген>	]Q
c:гер	MQ
c:ги>	DMJQNQOS\QaQ
c:гие	EQ
c:гие>	EQ
c:гил	JR
c:гин	JR
c:гин>	OQ
c:гина	JR
c:гинан	JQ
c:гини	IQaQ
c:гини>	IQaQ
c:гис	MQQS
c:гис>	QS
c:гит	EQ
c:гите	EQ
c:гите>	EQ
c:гла	KR[Q
c:глаз	KQ
c:глаза	KQ
c:гли	GQ
c:гля	ERKS
c:глян	EQKS
c:гляну	EQKS
c:гну	HR
c:го>	DQHQISLLMLSMTMVMZM_RaQ
c:гов	[R\Q_L
c:гово	[R\Q
c:говор	[R\Q
c:год	BQ_Q
c:года	BQ_Q
c:года>	_Q
c:годар	BQ
c:гои	EMHS\R]QaS
c:гои>	EMHS\R]QaS
c:гол	ZQ
c:голо	ZQ
c:голов	ZQ\Q
c:голос	_Q
c:гот	\R]Q
c:гото	]Q
c:готов	]Q
c:гра	_Q
c:гу>	JMZQ
c:да>	ELFMHSIMLKNROMQRRMSSTMVLXS\M]RaQ
c:дав	GQWQ
c:дава	GQWQ
c:дават	WQ
c:давцо	_Q
c:даи	GQHRKQQQRM_L
c:даи>	HQKR_MaQ
c:даит	QQXQZQ[Q]Q
c:даите	QQXQZQ[Q]Q
c:дал	HQ
c:дала	DQ
c:дала>	DQ
c:далит	WQ
c:далш	EQ
c:далше	EQ
c:дам	LQRQ
c:дами	LQRQUM
c:дамин	LQUM
c:дан	HQTSZR^Q_M
c:дан>	HQTRZR
c:дап	HQ
c:дап>	HQ
c:дар	AQBRDMGQILJLMQNQRR^SaL
c:дар>	AR[M\Q^TaM
c:даро	RQ
c:дарок	RQ
c:дарс	NQ
c:дарю	BQ
c:дарю>	BQ
c:дат	MQNQTQUM]R
c:дат>	MQNQTQ]Q
c:дач	CR
c:дачн	CQ
c:даю	_R
c:даю>	_R
c:два	\S
c:дваж	\Q
c:дважд	\Q
c:две	FQQQVQ
c:две>	VQ
c:двер	QR
c:двери	QQ
c:дви	VR_Q
c:движ	_Q
c:движе	_Q
c:двин	VR
c:двинт	VQ
c:де>	GMHMISJQPQRLTQVM\M]S^Q
c:дев	AQQM[R
c:девч	AR
c:деи	CQNQRQ
c:деии	CQRQ
c:деиин	CQRQ
c:деис	NQ
c:деист	NQ
c:дек	MS]Q
c:дел	DSGRJLKMQMTQ_Q
c:дел>	EM
c:дела	DRGQJMKMSQ_R
c:делат	DQ
c:делд	TQ
c:делди	TQ
c:дели	EQVMZQ
c:дели>	EQ]Q
c:дело	aQ
c:дем	UQ
c:ден	ASCMFSHRIMKMVM\R]Q`MaM
c:ден>	ASaM
c:денг	FRHQNQOQ
c:денга	FR
c:денги	NQOQ\Q]Q
c:дене	\Q
c:дени	_Q
c:дент	GQ
c:део	KQ
c:део>	KQ
c:деп	aQ
c:деп>	_QaQ
c:дер	IQKMQRRQSMVL\RaM
c:дер>	QQ\R
c:дерг	QQ
c:дерге	QQ
c:дерд	LQQM
c:дерде	LQ
c:держ	RQ
c:держи	RQ
c:дес	QQ
c:дет	MRNQOMPQUM
c:дет>	ILMSPQ
c:детс	IQ
c:деш	HR
c:деше	HR
c:дешев	HR
c:дже	HQ
c:джер	[Q
c:джет	HQ
c:джи	EQ
c:джин	EQ
c:джинс	EQ
c:дза	WR
c:дзак	WR
c:дзака	WR
c:ди>	GQIQJKMJNQRMSLVLWSZK\R]S^Q`RaR
c:див	EQNQ
c:дива	NQ
c:диват	NQ
c:диви	EQ
c:дии>	HQ
c:дик	GQJQ
c:дик>	GR
c:дим	SQUMWQaS
c:дим>	SRUMVQWQaS
c:дин	IRQL[Q]Q
c:дин>	HQTQ[Q
c:дини	]R
c:диниз	]R
c:дир	RQTS\Q
c:дири	TQ
c:дирип	TQ
c:дит	NRUM
c:дит>	NQ
c:дите	aQ
c:дите>	aQ
c:дки	EQ
c:дла	_Q
c:длаг	_Q
c:длага	_Q
c:дли	LQVQ
c:длин	LQVQ
c:длинн	VR
c:для	SQ
c:для>	SQ
c:дми	`Q
c:дмин	`Q
c:дна	\S]Q
c:дна>	\R
c:дне	KQOQ
c:днев	KQ
c:дневн	KQ
c:днеи	OQ
c:днеи>	OQ
c:дни	XQ
c:дно	UQVQ
c:днои	UQ
c:днои>	UQ
c:дну	VQ
c:дну>	VQ
c:дня	CQZQ
c:до>	HLMSOLWQYLZQ\M_QaM
c:доб	AUSQXQ\M_Q
c:добр	AUSQ_Q
c:добри	AQSQ_RaM
c:дов	CSEQHQaM
c:дова	CSEQaM
c:дове	HQ
c:довер	HQ
c:дож	JQRRTQ
c:дожд	JQRRTQ
c:дожду	TQ
c:дои	IMPQ
c:доид	IM
c:док	XQ
c:доки	XQ
c:дол	NR
c:долл	NR
c:долла	NR
c:дом	AQMROMUQ^Q
c:дома	_Q
c:домл	^Q
c:домле	^Q
c:дор	FQHQ_Q
c:доро	FQHQ
c:доров	BQ
c:дорог	HQ_Q
c:дорож	FQ
c:дос	CV]MaL
c:дост	TQ]M
c:доста	TQ]M
c:дош	]Q
c:дпис	_Q
c:дписч	_Q
c:дра	AR
c:драв	AR
c:дре	QQ`Q
c:дрес	QQ`Q
c:дру	IMOSVQYQ
c:друг	IMOSVQYQ
c:други	EQ
c:друго	YQaQ
c:дск	_Q
c:дска	_Q
c:дскаж	_Q
c:дти	`Q
c:дти>	`Q
c:ду>	DQELIMQQRQUQZR_M
c:дум	OQZQ
c:дума	OQZQ
c:думал	HQ
c:думаю	ZQ
c:дур	DQ
c:дури	DQ
c:дурис	DQ
c:дут	GQPQ]Q
c:дут>	GQPQ]Q
c:душ	BS
c:души	BS
c:души>	BS
c:дую	TQ
c:дующ	TQ
c:дца	GQ
c:дцат	GQ
c:дцат>	GQ
c:дят	IQ
c:еа>	FXaK
c:ебе	RQYR
c:ебе>	YQ
c:ебя	EQ
c:ева	KQ
c:еве	UQ
c:евер	YQ
c:еверн	YQ
c:евл	HR
c:евле	HR
c:евле>	HR
c:евн	BQKQ
c:евно	BQKQ
c:евном	KQ
c:ево	HRNQ
c:евод	NQ
c:евр	EQ
c:евч	AR
c:ега	QQ
c:ега>	QQ
c:еге	\Q
c:еге>	\Q
c:еген>	DQ
c:еги	OR
c:егин	OQ
c:егин>	OQ
c:его	IQXQYMaQ
c:его>	IQXQYMaQ
c:ед>	FMHRMMQRTQ
c:еда	MRXQ
c:едат	MQ
c:едат>	MQ
c:еде	MRZR
c:едел	ZQ\Q
c:едели	ZQ
c:едет	MS[Q
c:едет>	MQ[Q
c:едж	[Q
c:едже	[Q
c:еджер	[Q
c:едз	WR
c:едза	WR
c:едзак	WR
c:еди	IQLQSQZM]RaS
c:еди>	EMLRZM]R
c:едим	SQVQaQ
c:едим>	SQVQaQ
c:един	IQ]Q
c:едини	]Q
c:едл	_Q
c:едла	_Q
c:едлаг	_Q
c:едо	CS_QaM
c:едом	^Q
c:едомл	^Q
c:едор	_Q
c:едоро	_Q
c:еду	ORTQWQ
c:едум	OQ
c:едума	OQ
c:едую	TQ
c:едующ	TQ
c:ее>	JMKT_MaU
c:еее	aS
c:еее>	aS
c:еем	\Q
c:еем>	\Q
c:еет	JRMR
c:еет>	JRMQ
c:ежд	IQZQ
c:ежду	ZQ
c:ежду>	ZQ
c:еже	`Q
c:ежи	IQ`Q
c:ежим	`R
c:ежит	IQ
c:ежит>	IQ
c:ез>	MQSMZM
c:езе	JQ
c:езет	JQ
c:езет>	JQ
c:ези	TR
c:езит	TR
c:езите	TR
c:еи>	ESHQKLLMMROQQMRRWR[Q\L_M`Q
c:еии	CREQ^Q_M
c:еиин	CREQ^Q_M
c:еиин>	CRZQ^Q_M
c:еиинш	KQ
c:еик	AQ
c:еику	AQ
c:еикум	AQ
c:еим	LQ
c:еими	LQ
c:еимин	LQ
c:еис	NR
c:еиси	_Q
c:еисиз	_Q
c:еист	NQ
c:еиств	NQ
c:еит	RQ
c:еич	ZR]Q
c:еича	ZR]Q
c:еичас	ZR]Q
c:ек>	NQOQRSVR]QaQ
c:ека	MQ
c:еке	HRVR]R
c:екен	HR]Q
c:екен>	]Q
c:екенж	QQ
c:екени	HQ
c:екеу	VQ
c:еки	JQPT
c:еки>	JQPT
c:екл	^R
c:екла	^R
c:еклам	^R
c:екс	MQ
c:ект	_Q
c:екте	_Q
c:ел>	EM\Q]Q
c:ела	DREMGQJLKMSSVR_RaM
c:ела>	VQXQ
c:елат	DQ
c:елат>	DQ
c:елаю	AQ
c:елаю>	AQ
c:елд	EQTQ\R
c:елди	TQ\R
c:елди>	\Q
c:еле	LQMSQRVMYM[Q]Q_M
c:еле>	DQMQ
c:елед	LQ]Q
c:еледи	LQ]Q
c:елен	BQ
c:елес	TQZQ
c:елеси	TQZQ
c:елеф	QQ[Q
c:елефо	QQ[Q
c:ели	JM^Q
c:ели>	EQ^Q
c:елин	_Q
c:елип	TQ
c:елип>	TQ
c:ело>	aQ
c:елов	[Q
c:елове	[Q
c:елс	PQ
c:ем>	AQDLKLLSMMOLRQSMTMURVMZM[Q\Q]M^M_RaS
c:еме	IMNMRQVTXMYR
c:еме>	EQ
c:емен	RS
c:емен>	RS
c:емес	VTXMYR
c:емес>	VTXMYR
c:еми	FMLQ]Q
c:емин	LQ
c:емо	]Q
c:емон	]Q
c:емонт	]Q
c:ему	AQFM\Q
c:ему>	AQFM\Q
c:ен>	AQLSNMPMQKSKYMZQ[R\Q_MaM
c:ена	RMWR
c:ена>	MMRMWR
c:енг	FSNROQ_M
c:енга	FR
c:енгам	FR
c:енге	EQFQ`Q
c:енге>	FQ`Q
c:енги	NQOQ\Q]Q
c:енги>	NQOQ\Q]Q
c:енд	EQIRJL]M^Q`QaQ
c:енде	IQ
c:енди	EQ`QaQ
c:енди>	EQ`QaR
c:ене	ZQ[R_M
c:енед	[Q
c:енедж	[Q
c:енес	VQ
c:енж	QQ
c:енжа	QQ
c:енжаи	QQ
c:ени	CMHQLLQLSL^U`RaM
c:ени>	FMHQ`Q
c:ение	^Q
c:ение>	^Q
c:ениз	PQ^R
c:ениз>	GQ
c:ении	^R
c:ении>	^R
c:енин	VQ]R
c:енин>	]R
c:енит	ER
c:енит>	EQ
c:енк	DQ
c:енки	DQ
c:енкие	DQ
c:енн	GMHQRQXQ
c:енни	HQRR
c:енник	RQ
c:енно	IQXQ
c:енно>	XQ
c:ено	_Q
c:енс	JQZQ
c:енси	ZQ
c:енск	JQ
c:ент	GSRQ`R
c:ента	IQ`Q
c:ентам	`Q
c:енто	GQ
c:ентов	GQ
c:ену	FS
c:ену>	FR
c:енш	CQHQLM
c:енше	CQHQ
c:енше>	CQHQ
c:еня	OQQMURVQWM[Q^Q
c:еня>	TQURVM[Q^Q
c:еняи	VR
c:еняит	VR
c:ео>	KQ
c:еп>	PR_RaQ
c:епе	KQ
c:епер	KQ
c:епер>	KQ
c:епис	[Q
c:епл	EQ
c:епла	FQ
c:еплат	FQ
c:епо	HQ
c:епр	VQ
c:епра	VQ
c:еправ	VQ
c:ер>	BMCMEMFMGMHMJMLKMSPRQQVSWMZL\T]Q_L`TaM
c:ера	EMHMISLMPM[S]R
c:ера>	ISLM]Q
c:ерат	[R
c:ерато	[R
c:ераш	WQ
c:ерашн	WQ
c:ерв	BQTQ\R
c:ерви	BQ\R
c:ервис	BQ\Q
c:ерво	TQ
c:ерг	QQ
c:ерге	QQ
c:ерге>	QQ
c:ерген	]Q
c:ерд	LQOMWQ]Q
c:ерде	LQ
c:ерде>	LQ
c:ерди	QM
c:ере	IRJLLLMSPRQKRQTSUMVQXQ[R\K]J_M
c:ере>	TQ
c:ерев	HQNQ
c:ерево	NQ
c:еред	HQTQ
c:еред>	HRMMTR
c:ереда	MRXQ
c:ереду	OQ
c:ереж	`Q
c:ереже	`Q
c:ерек	IQ
c:ерек>	IQSQaQ
c:ерем	PQSQXQ
c:ерем>	SQXQ
c:ерен	VQ
c:ерене	VQ
c:ереп	[Q
c:ерепл	FQ
c:ерес	EQKQ]M
c:ереси	KQ]M
c:ерет	IQ
c:ерж	JQRQ
c:ержи	RQ
c:ержит	RQ
c:ери	ELJQLRNMOMPSQTRSUMVQWRXQYMZM
c:ери>	LQ
c:ерии	VQ
c:ерин	QRRQ]Q^M
c:ерини	QRRQ]Q
c:ерип	\QaQ
c:ерип>	aQ
c:ерипс	\R
c:ерит	PSSMWQ
c:ерит>	PS
c:ерите	WQ
c:ерк	PS
c:ерка	PR
c:ерка>	PQ
c:ерки	NQ
c:ерки>	NQ
c:ерл	LR
c:ерле	IR
c:ерлер	IQ
c:ерм	WQZT\Q^SaM
c:ерме	WQ^S
c:ермеи	WQ
c:ермен	^R
c:ерми	ZTaM
c:ерн	IMOQSR
c:ерна	EQ
c:ерни	SQWQ
c:ернит	SQWQ
c:ерно	IMJQ
c:ерно>	JQ
c:ерну	OQ
c:ернут	OQ
c:еро	KMPQZQ
c:еров	LQ
c:еров>	LQ
c:ером	OQZQ
c:ером>	OQZQ
c:ероч	PR
c:ерочн	PR
c:ерс	LQ
c:ерт	JR
c:ерти	JR
c:ертиф	JQ
c:еру	YQ
c:еру>	NQ
c:ерут	EQ
c:ерут>	EQ
c:еря	PQ
c:еряе	MQ
c:еряет	MQ
c:еряю	PQ
c:еряю>	PQ
c:ес>	FMNLQQUQVTXMYR\R_M
c:есе	[R
c:еси	GRHMMQNMQQTRZQ\M]L
c:еси>	TQZQ
c:есиз	GR]M
c:есиз>	GR
c:есизд	MQQQ
c:еск	MQ
c:есл	IMaQ
c:если	IMaQ
c:если>	IMaQ
c:есп	`Q
c:еспл	`Q
c:еспла	`Q
c:ест	HQIRPQQQTLULVT[M^M
c:ест>	GQIRQQRMTMUL
c:есте	LQQQ
c:есте>	LRPQ
c:ести	RQ
c:ести>	RQ
c:естн	HQ
c:естно	HQ
c:естра	VQ
c:естри	ZQ
c:еся	JR
c:есят	JQ
c:есяц>	YQ
c:ет>	DQEMFIJTMSQLRLYS\K^M_R`Q
c:ета	QQ]R
c:етаж	QR
c:етаж>	QQ
c:ете	FKJMMRRRTSVM[M]KaM
c:ете>	FMMSOQRRTSUM[M]JaM
c:етес	QQ
c:етес>	QQ
c:ети	KULMRR_Q
c:ети>	KRRQ
c:етин	EQKR
c:етини	KQ
c:етк	MR
c:етки	MR
c:еткиз	MR
c:етн	HQ
c:етне	HQ
c:ето	HQIQSLVMWMYQaQ
c:ето>	LQSM
c:етог	aQ
c:етого	aQ
c:етои	`Q
c:етои>	`Q
c:етом	YQ
c:етом>	YQ
c:етот	IQ
c:етот>	IQ
c:етп	HQ
c:етпе	HQ
c:етпеи	HQ
c:етс	JRSM_M
c:ется	JQKQLMSM_M
c:ется>	JQKQLMSM_M
c:етт	\R^QaQ
c:етте	^Q
c:етти	\QaQ
c:етти>	aQ
c:ету	RQSR
c:ету>	KQSR
c:етуе	LQ
c:етует	LQ
c:еу>	VR
c:ефо	QQ[Q
c:ефон	QQ[Q
c:ефона	QQ
c:ефони	`Q
c:еха	QQSQXL\R]T
c:ехал	SQXL\R]T
c:ехал>	]Q
c:ехали	MQSQXL\Q
c:ехат	PQQQ
c:ехат>	PQQQ
c:еча	[Q
c:ече	AQZR
c:ечер	AQJMZR
c:ечер>	AQ
c:ечеро	ZQ
c:ечи	CQ
c:ечи>	CQ
c:еш>	XR\Q
c:ешб	RQ
c:ешбе	RQ
c:ешбек	RQ
c:еше	FQHQZQ_R
c:еше>	_S
c:ешев	HR
c:ешевл	HR
c:еши	WQ
c:ешк	ZQ
c:ешке	ZQ
c:ешп	FQ
c:ешт	SQ
c:еща	]Q
c:ещал	]Q
c:ещали	]Q
c:еще	ESIQKQ]R
c:еще>	ESIQKQOM]R
c:ею>	EQ
c:жа>	JQ
c:жаг	RQ
c:жаги	JQ
c:жагин	JQ
c:жаз	VQ^R_Q
c:жаза	ZQ^Q
c:жазам	ZQ
c:жазб	^Q
c:жазба	^Q
c:жази	RQUQVQ_R
c:жазин	UQ
c:жазип	RQ
c:жаи	QQ
c:жак	KR
c:жаки	KR
c:жакин	KR
c:жал	DRVQ^QaM
c:жал>	DR
c:жалк	HQ
c:жалко	HQ
c:жалу	UM
c:жалуи	UM
c:жан	ES_Q
c:жана	ERIQ
c:жана>	ER
c:жанб	_Q
c:жанби	_Q
c:жара	DQEQ
c:жари	BQ
c:жас	XQ
c:жат	]Q
c:жау	[R_Q
c:жауа	[R_Q
c:жауап	[R
c:жда	TQYQ]R
c:ждат	TQ]R
c:ждат>	TQ]R
c:жде	PR
c:жден	_Q
c:ждет	PR
c:ждет>	PR
c:жди	\Q
c:жди>	\Q
c:жду	TQYMZQ
c:же>	FQISLMPMQQRLSQWR[M_MaM
c:жел	AQ
c:жела	AQ
c:желаю	AQ
c:жен	EQGQ\M_Q`Q
c:жени	`Q
c:жени>	`Q
c:жение	_Q
c:женс	JQ
c:женск	JQ
c:жер	QQ[Q
c:жерд	QQ
c:жерде	QQ
c:жет	HRMQOMRQTRWQ_M
c:жете	RQTRWQ
c:жете>	RQTRWQ
c:жетк	MR
c:жетки	MR
c:жи>	`R
c:жиб	MQ]Q^R
c:жибе	MQ]Q^R
c:жибер	MQ]Q^R
c:жив	ISPQ
c:живи	IQ_Q
c:живу	PQ
c:живую	PQ
c:жид	TQ
c:жида	TQ
c:жим	`S
c:жин	EQ
c:жинс	EQ
c:жинси	EQ
c:жит	IRKQRSSMTRVL_Q
c:жит>	IQRQ
c:жите	IQKQRQSMTRVL
c:жите>	IQKQRQSMTRVL
c:жму	OQ
c:жмут	OQ
c:жмут>	OQ
c:жно	EMIMMQVR[Q_MaM
c:жно>	MQOQVR[Q_MaM
c:жо>	VQYQ
c:жок	IQVRYQ
c:жок>	IRVRYQ
c:жонд	RQ
c:жонде	RQ
c:жте	FMRR
c:жте>	FMRR
c:жу>	EMIMPQSRZR
c:жум	QQVQ_R
c:жуми	QQ_R
c:жумис	QQ_R
c:жур	EQ_Q
c:жус	XRYM
c:жус>	XRYM
c:за>	EMFQGQHUJMLMMQOMQMSMTMVM\R
c:заб	QQ]M
c:зав	RRSQ
c:заво	SQ
c:зад	KQOR
c:зад>	GMOR
c:зади	KQ
c:зади>	KQ
c:заи	CUDMPQaM
c:заид	PQ
c:заиду	PQ
c:зак	CMELFMKMPMRMTVWT]R_M`QaM
c:зака	ELFMJMPMQMRMTWWT]S
c:закаж	TS
c:заказ	ELFMPMQMTSWS]S`Q
c:зако	^R
c:зала	OQQQ
c:зала>	OQQQ
c:зам	JQRR
c:заме	EQ
c:замен	EQ
c:зами	KQ
c:замш	RR
c:замше	RQ
c:зан	FQGSHQ
c:зан>	HQ
c:занд	GT
c:занда	GT
c:зар	HQQRRQ
c:зард	HQQR
c:зарда	HQQR
c:зарп	RQ
c:зарпл	RQ
c:зас	^Q
c:зат	EMRQSQXQ
c:зат>	EMRRSQ
c:затс	PQ
c:затся	PQ
c:зба	^Q
c:збан	^Q
c:збе	RQ
c:зва	^Q
c:зван	^Q
c:зво	QQRQUQ[Q
c:звон	QQUQ[Q
c:звони	UQ
c:звр	]Q
c:звра	]Q
c:зврат	]Q
c:зга	[Q
c:зге	BR
c:зге>	BR
c:зда	AQJMQQ
c:здар	AQ\Q
c:здар>	ARQQ_Q
c:зде	EMJMQQZM\Q_Q
c:здеп	_R
c:здеп>	_R
c:здер	EMJMQR
c:здер>	PQQQ\Q
c:здерг	QQ
c:здерд	LRQM
c:зди>	^Q
c:здо	BQ
c:здор	BQ
c:здоро	BQ
c:здр	AR
c:здра	AR
c:здрав	AR
c:зе>	VQ
c:зет	JQ
c:зет>	JQ
c:зи>	BQ
c:зив	HQ\S]Q
c:зива	\Q]Q^Q
c:зивал	SM\Q
c:зиви	HR
c:зиви>	HR
c:зил	QQ_R
c:зили	QQ_Q
c:зин	QRZQ_M
c:зин>	JQ
c:зип	RQ
c:зип>	RQ
c:зир	GRZQ
c:зира	GQ
c:зирак	GQ
c:зит	MQTR
c:зите	MRTR
c:зите>	MRTR
c:зка	LQ
c:зкая	LQ
c:зкая>	LQ
c:зки	BQ
c:зкии	BQ
c:зкии>	BQ
c:зме	EMIRLUORPQQMRM\M
c:змер	IRLUORPQ
c:змер>	LM
c:змера	IQ
c:змери	LS
c:змерл	LR
c:змеро	LQOQ
c:змо	TQ
c:змож	TQ
c:зму	VQ
c:зму>	VQ
c:зна	HQZR_R
c:знает	_Q
c:знат>	_Q
c:знаю	LQZR
c:знаю>	LQZR
c:зно	LQ
c:зов	[Q
c:зови	[Q
c:зу>	MSOMSQ
c:зши	SQ[Q
c:зши>	SQ[Q
c:зял	BMZQ\Q
c:зяла	BMZQ
c:зяла>	BMZQ
c:иа>	aS
c:иалн	QQ
c:ибе	KQMRQQ]Q^R
c:ибер	KQMRQQ]Q^R
c:ибер>	`Q
c:иберг	]Q
c:ибере	KQMQ
c:ибери	\Q
c:иберм	^R
c:иберу	MQ
c:ибо	BWXQaL
c:ибо>	BTYQaL
c:ибор	BQ
c:ибора	_Q
c:ибу	OQ
c:ибуд	IQ
c:ибуд>	IQ
c:ива	AMEMFMHMSQ^R_MaU
c:ива>	aS
c:ивае	KQ
c:ивает	KQ
c:иваи	SR
c:иваит	SR
c:ивал	SM
c:ивала	SM
c:ивап	aR
c:иват	NQ^Q
c:иват>	NQ^Q
c:иваюс	ZQ
c:иве	AQRQTR
c:ивез	TR
c:ивес	RQ
c:ивест	RQ
c:ивет	AQ
c:ивет>	AQ
c:иви	EQHQ
c:иви>	HR
c:иво	AQ
c:иву	PQ
c:ивую	PQ
c:ивую>	PQ
c:ига	EQ
c:ига>	ER
c:иге	JMPQ
c:иги	JS
c:иги>	JQ
c:игим	]Q
c:игим>	]Q
c:иго	HQ
c:ида	HQIMTR`Q
c:ида>	ZQ
c:идаи	KQ
c:идаи>	KQ
c:идан	TR
c:иде	ARCMEQRQTMVMaL
c:идел	YQ
c:идела	YQ
c:иден	ASaM
c:идео	KQ
c:идео>	KQ
c:идет	NQ
c:идет>	IMKQNQ
c:иди	FMGRHRIMNQQQ
c:иди>	GQHQ
c:идив	NQ
c:идива	NQ
c:идим	aQ
c:идим>	aQ
c:идн	DQ
c:идно	DQ
c:идно>	DQ
c:идо	CR
c:иду	CSEMPRZQaM
c:иду>	PQZQ
c:ие>	BRCMESIVLMMMQMZM[M]LaM
c:иед	MR
c:иеде	MR
c:иедет	MR
c:ием	LQUQ
c:ием>	LQ
c:иен	`R
c:иент	`R
c:иента	`Q
c:иер	MQ
c:иех	]S
c:иеха	]S
c:иехал	]S
c:иже	_Q
c:ижен	_Q
c:ижени	_Q
c:из>	AQBMCRDLEQFMGRIMNLOLRQTRWQZQ[M\JaL
c:избе	RQ
c:изв	\Q
c:изг	BR_Q
c:изге	BR
c:изге>	BR
c:изд	AQDMELJLMQQSTQZM[Q\R^Q_R`MaL
c:изда	AQQQ\Q
c:издар	AQ\Q
c:изде	EMJMQQ\R_Q
c:издеп	_R
c:издер	EMJMQR
c:изди	^Q
c:изди>	^Q
c:изи	LQ
c:изк	BQ
c:изки	BQ
c:изкии	BQ
c:изн	BQ
c:изо	AQ
c:изу	MQ
c:изу>	MR
c:изш	SQ[Q
c:изши	SQ[Q
c:изши>	SQ[Q
c:ии>	AMCMELFLLSPMQLRLSQVR\Q^S_TaS
c:иид	ASaM
c:ииде	ASaM
c:иидет	FQ
c:иии	aS
c:иии>	aS
c:иил	EQ
c:иили	]Q
c:иин	CQDMGMUQVRWQZS]M^R_LaM
c:иин>	CQQQUQVRZR^Q_L
c:иини	WQ
c:ииниз	WQ
c:иинши	KQ
c:иип	PQ
c:иип>	PQ
c:иир	AQ
c:иирл	AQ
c:иирли	AQ
c:иис	LQ
c:ииск	LQ
c:ик>	FQGQHMIMLRMLQSRRURVM[M\M`Q
c:ика	QM
c:икат>	JQ
c:ике	PQQM
c:ике>	PQQM
c:ики>	TQ
c:ико	DR_S
c:иков	_Q
c:иков>	_Q
c:иком	SQ_Q
c:икому	_Q
c:икп	LQ
c:икпе	LQ
c:икпен	LQ
c:икт	DQEQMMRQ]Q
c:икти	EQ]R
c:икти>	EQ]Q
c:ику	AQ
c:икум	AQ
c:икум>	AQ
c:ил>	EQ`QaQ
c:ила	CMOQWQZR\R^RaM
c:ила>	ORRMWR\R
c:илаи	^Q
c:илан	ZQ
c:илана	ZQ
c:илас>	SQ
c:илг	JR
c:илд	OR
c:илди	OQ
c:иле	QMRR[T
c:илес	[S
c:илесе	[Q
c:илеси	_Q
c:или	FRGLHKIRJVKMLQMRNSQRYM[M\M^M_L`MaL
c:или>	FRGLHKJUKMLRMRNRQRYM\M_L`MaM
c:илиг	]Q
c:илиги	]Q
c:илин	_Q
c:илис	QQ
c:илис>	QQ
c:илк	BR]Q
c:илка	BQ]R
c:илка>	]S
c:илм	_Q
c:илме	_Q
c:илмеи	_Q
c:илн	RQVQ
c:илни	RQ
c:илник	RQ
c:ило	EM
c:илож	PQ
c:илс	IMKS
c:им>	BSEMIJJLKMNKQMRKSRVSWRXQZM[Q\M]V^L`M
c:имд	WQ
c:имди	WQ
c:имди>	WQ
c:име	IROQPTXQ[Q\M_M
c:имен	XQ[Q
c:имен>	[R
c:именн	XQ
c:имер	PU
c:имерк	PR
c:имерн	JQ
c:имеро	PR
c:имет	OR
c:имете	OR
c:ими	FMHMKRWR_M
c:имин	LQ
c:имин>	LQ
c:имит	KSWQ
c:имите	KSWQ
c:имн	CUDMNQaL
c:имна	VQ
c:имнан	VQ
c:имни	NQ
c:имнин	NQ
c:имо	FRJQaQ
c:имо>	YQaQ
c:имос	FR
c:имост	FR
c:имп	_Q
c:импа	_Q
c:импат	_Q
c:иму	JQ
c:иму>	JQ
c:ин>	FQGLIMKMNRPSQSVRWKZR[M]M_LaL
c:ина	FTHSJQMMZM
c:ина>	EM
c:инал	BQ
c:инан	JQ
c:инан>	JQ
c:инау	FQ
c:инау>	FQ
c:инб	[Q
c:инбе	[Q
c:инд	BQHQLQRMUM^R
c:инда	HQLQUM^S
c:индаи	HQ
c:индар	^R
c:инде	JQ
c:инде>	JQ
c:инди	BQ
c:ине	FMIQOQ\Q_M
c:ине>	IR`Q
c:инен	\Q
c:ини	BMCRDMHLKQMMOMPMRRUQWS[Q]Q_Q`MaM
c:ини>	IQaQ
c:иниз	AMCTDKJMNMOMPMQQRRSQWRZM[R\M]R_R`LaM
c:иниз>	CSDMIMQR
c:инизд	^Q
c:инизш	SQ[Q
c:иник	UR
c:иникт	DQ
c:инин	GQ
c:инин>	GQ
c:инк	EQ
c:инки	ER
c:инки>	ER
c:инн	RMVQ
c:инна	KQ
c:иннан	KQ
c:ино	IQ
c:ино>	IQ
c:иноч	FQ
c:иночк	FQ
c:инс	EQIQ
c:инси	EQ
c:инст	IQ
c:инт	ERGQQQ
c:инте	ERGQQQ
c:инте>	ERGQQQ
c:ину	KMNQZQ]L_R
c:ину>	NS]M
c:инус	GQ
c:инус>	GQ
c:инут	NMZQ_Q
c:ип>	EMGLIKJMNMORPRQQRSTUUMVQWR]M^MaR
c:ипс	\Q
c:ипси	\Q
c:ир>	\Q_R
c:ира	GQQQ\Q
c:ирак	GQ
c:ирак>	GQ
c:ират	_Q
c:ират>	_Q
c:ире	\Q
c:ири	FQGMILKQSQTRVRWRZM[R
c:ири>	[Q
c:ирим	BQFQ
c:ирим>	BQFQ
c:ирин	[Q
c:ирини	[Q
c:ирип	KQTQ
c:ирип>	KQTQ
c:ирис	SQWR`Q
c:ирис>	SQ
c:ириси	WQ
c:ирист	`Q
c:ирк	DROQ
c:ирки	DR
c:ирл	AQ
c:ирли	AQ
c:ирли>	AQ
c:иро	JQ
c:ирс	OR
c:ирса	OR
c:ирсам	OQ
c:иру	`R
c:иру>	OQ
c:ис>	JMQU\RaM
c:иса	\T
c:исал	\S
c:исала	\Q
c:исали	\R
c:исан	HQ
c:исат	^Q
c:исат>	^Q
c:иси	AQFQLQNQ
c:исиз	AQHQ
c:исизд	AQ
c:исим	WQ
c:исин	_Q
c:исис	LQ
c:исиси	LQ
c:иск	EQFMJQLRVQ
c:иска	JQVQ
c:иска>	JQVQ
c:иски	FMLR
c:искии	LR
c:исл	]Q
c:исла	]Q
c:исла>	]Q
c:ист	ERFLIMJQLMMQNRORPMQLRR\M_Q`RaL
c:иста	ETNQ
c:иста>	RQ
c:истав	NQ
c:иств	NQ
c:иству	NQ
c:исте	`Q
c:истем	`Q
c:исти	ORRR
c:истир	OR
c:истит	RQ
c:исч	_Q
c:исчи	_Q
c:исчик	_Q
c:ися	FQ
c:исяч	FQHQ
c:исяч>	FQ
c:исячи	HQ
c:ит>	ERFKGMHMKMMTNSPQQMRRVL`QaM
c:ита	JRLRORQMRQTQ
c:итаи	JR
c:итаид	JQ
c:итал	LQ
c:итам	IQaQ
c:итар	ORWQ
c:итари	WQ
c:итат	RR
c:ите	BLDLETFRHIIMJMKQLLMMNMRUSSTUUMVTWUXQYM[S\M]L^S_Q`JaK
c:ите>	BMCMDLESFRHJIMJMKRLLMMNMRTSSTUUMVTWUXQYL[S\K]L^S_R`JaL
c:ити	QRUM
c:ити>	QQ
c:итин>	EMRQ
c:ито	FQ_M
c:итог	FQ_M
c:итого	FQ
c:итр	IQ
c:итри	IQ
c:итрин	IQ
c:ифи	JQ
c:ифик	JQ
c:ифика	JQ
c:ифт	QR
c:их>	CSEMJRQM^Q
c:ице	EQ
c:ици	QQ
c:ициа	QQ
c:ициал	QQ
c:ицу	aQ
c:ича	EQZR
c:ичас	ZR]Q
c:ичас>	ZR]Q
c:ичи	IQ
c:ичн	DRLQ
c:ични	_Q
c:ично	DRLQ
c:ично>	DRLQ
c:ише	\R
c:ишел	\Q
c:ишел>	\Q
c:иши	JRRR]M`S
c:иши>	`T
c:ишин	JR
c:ишинд	JQ
c:ишит	RQ
c:ишите	RQ
c:ишл	]Q
c:ишт	DQ
c:ишу	ZR
c:ишу>	ZR
c:ию>	LQTQ
c:июг	JQ
c:июге	JQ
c:июге>	JQ
c:ия>	JSZQ\Q
c:иям	LQ
c:ка>	AMCTETFLGSHMILJTMQNMORQMTMVQWMXM[MaK
c:каб	EQ
c:кабл	EQ
c:каблу	EQ
c:каг	RQ
c:кага	RQ
c:каж	KQRMSMTRXSYL^Q`R
c:кажд	^Q
c:кажи	KQRMSMTR_Q`R
c:кажи>	`R
c:кажит	RMSMTR_Q
c:кажу	XRYLZQ
c:кажу>	ZQ
c:каз	EJHLJMKMQMRMTRWU\Q]S_QaM
c:каз>	]Q
c:каза	EMVQWQ_Q
c:каза>	TM
c:казат	EMSQ
c:казе	VQ
c:казе>	VQ
c:кази	\Q]R
c:казив	\Q]Q
c:каи	AQJQOQQQ
c:каи>	QS
c:каии	AQ
c:каиир	AQ
c:каис	LQ
c:каиси	LQ
c:каит	ORWQ
c:каита	ORWQ
c:как	DRIMOMPMQQTMVM[M]L
c:как>	BQDRELHQJLMQNMPMSQUQ]MaR
c:кака	FQIMJR
c:какая	FQIMJR
c:каки	EQ
c:какие	EQ
c:како	JRLRQRUM
c:каког	IQJR
c:какои	LTQQ
c:кал	FMHQIQJMOQPQSMVR\M
c:кала	FMLR
c:калаи	LR
c:калд	IQOQSMWQ\Q
c:калди	IQOQSMWQ\Q
c:кам	GT
c:кам>	GS
c:кан	FRHMJQMQXR
c:канд	FQJQ
c:канда	FQJQ
c:канш	FQHM
c:канша	FQHM
c:кар	ZS
c:кара	BMZR
c:кари	_Q
c:карт	RQ
c:карта	RQ
c:карте	QQ
c:кас	BQUQWQ
c:каси	BQ
c:касп	UQ
c:каспи	UQ
c:кат	ERJQ
c:кат>	JQ
c:ката	EQ
c:катал	EQ
c:кате	aQ
c:кате>	aQ
c:кау	`Q
c:каш	]QaQ
c:каша	]Q
c:кашан	]Q
c:кашт	aQ
c:кая	FQJRLQ
c:кая>	FQJRLQ
c:ке>	FMHMJQMRRRSM\Q
c:кед	CTaM
c:кеи	UQ
c:кеии	UQ
c:кеиин	UQ
c:кел	EMHMLQMRPRRMTS]Q_M
c:келд	\Q
c:келди	\Q
c:келе	LRMRTRZQ_M
c:келе>	JQMQ
c:келед	LQ]Q
c:келес	TQZQ
c:келин	_Q
c:келип	TQ
c:кем	[Q
c:кем>	[Q
c:кен	IQLQRMUQaQ
c:кен>	HQQMSMUQaQ
c:кенж	QQ
c:кенжа	QQ
c:кенш	CQ
c:кенше	CQ
c:кер	IQWQ
c:кере	IQ
c:керек	IQSQ
c:кес	LR
c:кет	RR\QaQ
c:кетт	\QaQ
c:кетти	\QaQ
c:кеу	VQ
c:кеш	AQRRWQ_Q
c:кешб	RQ
c:кешбе	RQ
c:кеше	_Q
c:кеше>	_Q
c:ки>	HRKMLRPR\R_M
c:кид	GSNRXM
c:кида	KQ
c:киди	NQ
c:кидив	NQ
c:кие	BRESIQJMUQ
c:кие>	BREQIRUQ
c:кием	LQ
c:киз	AQIMJMMR[S
c:кизд	AQ
c:кизда	AQ
c:кизу	MQ
c:кизу>	MR
c:кии	BQFMLSPQ
c:кии>	BQFMLS
c:киим>	EQ
c:кин	DSEQIMKRNQQR
c:кин>	DR
c:кини	DQ
c:кинн	KQ
c:кинна	KQ
c:кинт	ERGQQQ
c:кинте	ERGQQQ
c:кину	ZQ
c:кис	JQ
c:киск	JQ
c:киска	JQ
c:кит	JRTQ
c:кита	JRTQ
c:китаи	JR
c:кию	JQ
c:киюг	JQ
c:киюге	JQ
c:кия	JQ
c:кка	_Q
c:кла	IQZQ]Q^Q_M
c:клад	IQZQ]R
c:кладк	ZQ
c:кладн	]Q
c:клам	^R
c:кле	\R
c:клее	\Q
c:клеем	\Q
c:кли	`R
c:клие	`R
c:клиен	`R
c:кло	BQ
c:клон	BQ
c:кме	BQ
c:кмет	BQ
c:кмет>	BQ
c:ко>	FS\M_QaM
c:ков	IRYQ_Q
c:ков>	_R
c:кови	IR
c:ковие	IR
c:ког	EMIRJRLMOM]Q_QaM
c:когд	EMOM]Q
c:когда	EMOM]Q
c:кого	IQJR_R
c:кого>	IQJR_R
c:код	`R
c:кое	EQ
c:кое>	EQ
c:кожа	JQ
c:кожа>	JQ
c:кои	FQHQIMLROMQRRQUMWQ\K
c:кои>	EMFQLSQR\M
c:коии	WQ
c:кок	FQ
c:кол	DREMJRQS\Q^Q`MaL
c:коле	^R
c:колк	FQHQQQ
c:колки	FQ
c:колко	HR
c:коля	QQ
c:коляс	QQ
c:ком	IMKQNQRQ_R
c:ком>	KQ
c:кому	_Q
c:кому>	_Q
c:кон	[Q\Q
c:кор	JMKQLMPVRRSMZT\Q
c:кора	RQ
c:коре	EQPQZUaM
c:кореи	EQKQ
c:корм	HQ
c:корме	HQ
c:коро	\R
c:короб	\R
c:корс	KQPQ
c:корсе	KQPQ
c:кот	_S
c:кото	UQ
c:котор	UQ
c:кош	CS
c:кош>	CS
c:кпе	LQ
c:кпен	LQ
c:кпен>	LQ
c:кра	JQ
c:краси	RQ
c:кри	QQRQ
c:крив	KQ
c:крива	KQ
c:крит	QQRQ
c:кро	IQQQ
c:кру	GQKS
c:круг	GQ
c:кругл	GQ
c:круп	KR
c:крупн	KR
c:кс>	IQJQ
c:кса	ER
c:ксас	ER
c:кси	MQ_R
c:кта	RQWQ
c:ктат	WQ
c:ктати	WQ
c:кте	_Q
c:кти	LQMM]Q
c:кти>	LQ]Q
c:кто	[R
c:кто>	AQ[R
c:ку>	EMGRHMIMJLKSRTTM[R]MaM
c:куд	NQQQSRUQ
c:куда	NQQQSRUQ
c:куда>	NQQQSRUQ
c:кум	AQ
c:кум>	AQ
c:кун	^Q
c:кунд	MQ^Q
c:кунде	^Q
c:куп	EMOSQMSQVMWR_R`R
c:купи	WQ_RaQ
c:купил	WQaQ
c:купит	IQ
c:купк	OQ
c:купки	OQ
c:купл	SQ
c:куплю	SQ
c:кур	MRPR]R_R
c:куре	PR]R
c:курер	PR]R
c:кури	MQ
c:курс	_R
c:кут	DRTQZQ
c:куте	DQZQ
c:куте>	ZQ
c:кутем	DQ
c:кую	IQTQ
c:кую>	IQTQ
c:кци	GQ
c:кша	HR\Q_Q
c:кшам	_Q
c:ла>	BQDSEKFMGLHQIMJLKMOSSKTMVQWT\U]Q_KaM
c:лаг	BQ_Q
c:лага	_Q
c:лаго	BQ
c:лагод	BQ
c:лад	ISZQ]Q
c:лади	IQRQ
c:лади>	IQ
c:ладк	ZQ
c:ладн	CQ]Q
c:лаз	KQ
c:лаза	KQ
c:лаи	LRMMSQUQVQXR_R
c:лаи>	DQLRXR
c:лаии	SQ
c:лак	RQ
c:лам	GQMRSR^R
c:лама	MR
c:лама>	MR^Q
c:лами	SQ_Q
c:ламин	SQ_Q
c:лан	VQZQ
c:лана	ZQ
c:ланаи	ZQ
c:лар	NRZQ^Q
c:лар>	_Q
c:лас	GMHMMQTQZQ
c:лас>	IR
c:ласа	EQZQ
c:ласам	EQ
c:ласи	MR[Q
c:ласп	]Q
c:ласпа	]Q
c:лат	DQGMNROMPQSR`Q
c:лат>	DQEM
c:лата	NQ
c:лата>	NQ
c:лати	NQ
c:лати>	PQ
c:латил	\Q
c:латит	NSSQ
c:латн	`Q
c:латю	PQ
c:латю>	PQ
c:лах	aR
c:лах>	aR
c:лач	MR`Q
c:лаче	`Q
c:лачен	`Q
c:лаю	AQ
c:лаю>	AQ
c:лга	NQ
c:лган	NQ
c:лге	MQ
c:лги	aR
c:лго	\Q
c:лда	_M
c:лда>	IQ
c:лде	IR
c:лде>	IQ
c:лди	EMLMMMORTTWQ\S_M
c:лди>	\R]Q
c:лдик>	GQ
c:лдим	WQ
c:лдим>	WQ
c:лдин	TQ
c:лдин>	TQ
c:лдир	TR
c:лдири	TQ
c:ле>	DQHS\M
c:леб	^R
c:лев	KQ
c:лег	CQ
c:лед	EMLQTR]Q
c:леди	LQ]Q
c:леди>	LQ]Q
c:леду	TQ
c:ледую	TQ
c:лее	\Q
c:леем	\Q
c:леем>	\Q
c:леж	IQ
c:лежи	IQ
c:лежит	IQ
c:лезе	JQ
c:лезет	JQ
c:леи	AQESVQ_M
c:леи>	ES
c:леии	VQ
c:леиин	VQ
c:леик	AQ
c:леику	AQ
c:леим	SQ
c:леими	SQ
c:лек	RQ
c:лем	]Q
c:леми	]Q
c:лен	BRDQGMLMRRSM]Q
c:лен>	BQ
c:лени	^Q
c:лении	^Q
c:ленк	DQ
c:ленки	DQ
c:лент	RR
c:лер	IQ
c:лери	QQ
c:лерин	QQ
c:лес	TQ[R
c:лесе	[Q
c:леси	TQZQ
c:леси>	TQZQ
c:лесиз	_Q
c:лет	ERFM_R
c:лете	_Q
c:леф	QQ[Q
c:лефо	QQ[Q
c:лефон	QQ[Q
c:ли>	CRDLELFSHKITJRKJMQOTQLSQTMVMWMXLYL[M\S]W^R_L`MaL
c:лиг	]Q
c:лиги	]Q
c:лигим	]Q
c:лид	DQ
c:лидн	DQ
c:лие	`R
c:лие>	JQ
c:лиен	`R
c:лиент	`R
c:лик	IMLS`Q
c:лик>	LR_M`Q
c:ликп	LQ
c:ликпе	LQ
c:лин	CQDMEMJQLQVQ[T]M_R
c:лин>	MQ_Q
c:лини	CRRQ[Q
c:линиз	CR[Q
c:линн	VR
c:лину	[Q
c:лину>	[Q
c:лип	IMMRPQTRWQ\R
c:лип>	IMMRPQTRWQ\Q
c:лир	JQ
c:лис	ETQQ
c:лис>	QQ
c:лист	ET
c:листа	ET
c:лит>	\Q
c:лиф	QR
c:лифт	QR
c:лич	IQ
c:личи	IQ
c:лию	LQ
c:лию>	LQ
c:лка	BQ]R
c:лка>	]S
c:лке	LQ\R
c:лке>	_Q
c:лкен	LQ
c:лки	FQ
c:лки>	FQ
c:лко	HSXM
c:лко>	FR
c:лла	BQNR
c:лла>	BQ
c:ллар	NR
c:ллег	CQ
c:лма	VRWRXMYR
c:лмад	IQ
c:лмади	IQ
c:лмаи	VQWR
c:лмаи>	WQ
c:лмаим	VQ
c:лман	YQ
c:лмани	YQ
c:лме	PQ_Q
c:лмеи	_Q
c:лмеис	_Q
c:лни	RR
c:лник	RQ
c:лник>	RR
c:лно	DRLQaM
c:лно>	DR
c:лное	NQ
c:лное>	NQ
c:ло>	EM\Q]SaR
c:лов	GQXQ_M
c:лова	\Q
c:лова>	\Q
c:лове	[Q
c:ловек	[Q
c:лови	NR
c:ловин	NR
c:лово	XQ
c:лог	DRESQM_QaM
c:лог>	ER
c:логи	DR
c:лож	RR
c:ложи	RS
c:ложит	RQ
c:лок	_Q
c:лон	BQ
c:лон>	BQ
c:лос	_Q
c:лос>	IQ
c:лса	EQSMaQ
c:лса>	aQ
c:лсам	EQ
c:лсам>	EQ
c:лси	BQVS
c:лсин	BQVS
c:лсин>	BQVS
c:лся	JM
c:лся>	JM
c:лте	EQ
c:лтер	EQ
c:луи	UM
c:луис	UM
c:луист	UM
c:лук	EQ
c:луч	SLVQ
c:луча	VQ
c:лучат	VQ
c:лучш	LQ
c:лучше	LQ
c:лца	LQ
c:лше	LQOQPRVQYQ_M
c:лше>	EQ
c:лшем	VQ
c:лшеми	LQVQ
c:лшеп	PR
c:лшеп>	PR
c:лю>	SQ_Q
c:ля>	ESSQ
c:ляи	SQ
c:лял	IQ
c:лям	AQ
c:лян	EQKSLQ
c:ляну	EQKS
c:ляну>	EQ
c:лянут	KQ
c:ляс	QQ
c:ляск	QQ
c:лят	_Q
c:лят>	_Q
c:лях	FQ
c:лях>	FQ
c:ма>	ITMSNQRMSL[Q\K_Q
c:маг	EMQRSQ^Q`Q
c:мага	QRSQ^Q`Q
c:магаз	QR`Q
c:маган	SR[Q^Q
c:мад	IQ
c:маи	IMVQWRYQ
c:маи>	WQ
c:маим	VQ
c:мак	_Q
c:мал	HRLQ\Q
c:мала	HQ
c:мала>	HQWQ
c:малар	^Q
c:мало	LQ
c:мама	QQ
c:мама>	QQ
c:ман	ARXM
c:мани	YQZQ_Q
c:маниз	YQZQ
c:маник	_Q
c:манс	AS
c:манси	AS
c:мар	EQQQ
c:март	QQ
c:марта	QQ
c:мас	DQ
c:мат	JR_Q
c:мата	JQ
c:маш	OQ
c:маю	ZQ
c:маю>	ZQ
c:мди	WQ
c:мди>	WQ
c:ме>	ETGQJSMQSM
c:мег	QQ
c:меж	ZQ
c:межд	ZQ
c:между	ZQ
c:меи	HQWQ
c:меи>	HRWQ
c:меис	_Q
c:меиси	_Q
c:мек	_Q
c:меке	QQ
c:мекен	QQ
c:мект	_Q
c:мекте	_Q
c:мен	DLFMIMMQORPMQMSLVR[W^R_J
c:мен>	EMLRMQOQRRUM[S_M
c:мена	WQ
c:мена>	WQ
c:мене	[R
c:менед	[Q
c:мени	EQ]Q^R
c:мениз	^R
c:менин	]R
c:менит	ER
c:менн	XQ
c:менно	XQ
c:менш	HQ
c:менше	HQ
c:меня	OQQMURVQ[Q^Q
c:меня>	TQURVM[Q^Q
c:меняи	VR
c:мер	EKJRKMLWPZRLWMZM[M\L^Q_K
c:мер>	LMUQVQ
c:мера	IQ
c:мера>	IQ
c:мере	aQ
c:мерек	aQ
c:мери	LSPSSM
c:мери>	LQ
c:мерит	PR
c:мерк	PR
c:мерка	PQ
c:мерки	NQ
c:мерл	LR
c:мерн	JQ
c:мерно	JQ
c:меро	LQOQPR
c:меров	LQ
c:мероч	PR
c:меря	PR
c:меряю	PQ
c:мес	EMMMPQVUXLYT
c:мес>	NMVTXMYR
c:месте	PQ
c:мет	BRDQOR\M
c:мет>	BRDQ
c:мете	OR
c:мете>	OR
c:ми>	EMGRKQZQ
c:миз	ZUaM
c:миз>	ZUaM
c:мил	DQ\Q
c:мим	aQ
c:мин	AMGSHQJMKMLTNMTQVMWM\M]M^Q`Q
c:мин>	HQJMKLLSSQUM_L
c:мина	FR
c:минау	FQ
c:мини	GQUR
c:мину	GQNM_Q
c:минус	GQ
c:минут	NM_R
c:мир	AQ
c:мир>	AQ
c:мис	AQ_S
c:мис>	QQ_Q
c:миси	AQ
c:мисиз	AQ
c:мит	JMKSWQ
c:мите	KSWQ
c:мите>	KSWQ
c:мле	^Q
c:млен	^Q
c:млени	^Q
c:мля	UMXQ
c:мляи	SQ
c:мм>	CMDLZSaV
c:ммм	DMZQaT
c:ммм>	DMZQaT
c:мна	VQ
c:мнан	VQ
c:мнан>	VQ
c:мне	HQLQOMSR[RaM
c:мне>	OMSR[R\Q
c:мни	LQNQ
c:мнин	LQNQ
c:мнин>	LQNQ
c:мно	CUDMHQRQaM
c:мно>	CUDMaM
c:мо>	YQaQ
c:мог	[Q_QaQ
c:моги	EQ
c:могит	EQ
c:могу	[Q
c:могу>	[Q
c:мод	ERTR
c:моде	ERTR
c:модел	ERTR
c:мое	aR
c:мое>	aR
c:моеи	TQ
c:моеи>	TQ
c:мож	EMIMMQQMRRTSVQWR[Q]M_LaM
c:може	RQTRWQ
c:может	RQTQWQ
c:можн	IMMQVQ[Q_MaM
c:можна	XQ
c:можно	IMMQVR[Q_MaM
c:мои	IMYR\M]S^R
c:мои>	YR]Q^R
c:мол	EQ_Q
c:моло	_Q
c:мон	]Q
c:монт	]Q
c:мос	FR
c:мост	FR
c:мост>	FR
c:мот	ERIQKQOM
c:мотр	ERIQKQOM
c:мотри	KQ
c:мотрю	ER
c:моч	RQ
c:мощ	BQ
c:моя	SS]R
c:моя>	SS]R
c:мпа	_Q
c:мпат	_Q
c:мпати	_Q
c:мпл	IQ
c:му>	ASEMHQIMJSKMSQXQ
c:муж	HQSQZR
c:муж>	ZQ
c:мужу	SQ
c:мужу>	SQ
c:мше	RQ
c:мя>	VQZQ
c:на>	BLEMIUPRQRRM
c:наб	IQ[Q
c:набе	IQ
c:набер	IQ
c:над	WQYM\Q
c:наде	\Q
c:надо	WQ
c:надо>	WQZQ
c:нает	_Q
c:наете	_Q
c:наз	GMORQQ^Q
c:наза	GMOR
c:назад	GMOR
c:назв	^Q
c:назва	^Q
c:наи	IRQQZQ
c:наид	IR
c:наиде	IR
c:наии	ZQ
c:наиин	ZQ
c:нак	HQ\R]Q
c:накл	]Q
c:накла	]Q
c:нал	BQIS
c:нала	BQ
c:нали	IQ
c:налич	IQ
c:нам	EM
c:намал	^Q
c:нан	KQ
c:нан>	KQ
c:нап	FRMQZQ`Q
c:напи	ZQ`Q
c:напиш	ZQ`Q
c:напо	^Q
c:напом	^Q
c:напр	MR
c:нар	EQ
c:нари	\Q
c:нари>	\Q
c:нас	AQEQFQJR
c:наст	AQJR
c:насто	JQ
c:нат	BQ
c:нат>	_Q
c:нау	FQaR
c:нау>	FQaR
c:наур	AQ
c:наури	AQ
c:нач	FSPQ
c:нача	PQ
c:начал	PQ
c:начи	FQ
c:наш	LQ
c:наше	LQ
c:наю	FQZR
c:наю>	LQZR
c:ная	PQRQ]Q
c:ная>	PQRQ]Q
c:нбе	[Q
c:нби	_Q
c:нбир	_Q
c:нга	FT
c:нгам	FR
c:нгам>	FS
c:нге	EQFQ`Q
c:нге>	FQ`Q
c:нги	FLNQOQ]Q
c:нги>	FMNQOQ\Q]Q
c:нда	BMFQGSHRRMVM^T_L
c:ндаи	GQHQZMaQ
c:ндаи>	HQIQaQ
c:ндар	^S
c:ндар>	^S
c:ндат	GQ
c:нде	IQMQSM\Q]M^R_M
c:нде>	IQRM^R
c:нди	BQEQGQ[Q_M
c:нди>	EQaR
c:не>	BMDQERISMKNKOMQMUSVSWQZR[R\MaS
c:неа	FXaK
c:неа>	FXaK
c:нев	HQKQ
c:неве	YQ
c:невер	YQ
c:невн	KQ
c:невно	KQ
c:нег	EL\Q
c:неге	\Q
c:неге>	\Q
c:него	EM
c:него>	EM
c:нед	[Q\Q_R
c:неде	\Q
c:недел	\Q
c:недж	[Q
c:недже	[Q
c:недо	_Q
c:недор	_Q
c:нее	KTVR
c:нее>	KTVR
c:неи	JQ
c:неи>	JQ
c:нел	IQ
c:нем	RSZQ
c:неме	RS
c:немен	RS
c:нен	\S
c:нени	\R
c:неп	HQVQ
c:непр	VQ
c:непра	VQ
c:нес	VQ
c:нет	FMIQYR]Q
c:нет>	EMIQYR
c:нете	TQ
c:нете>	TQ
c:неш	FSXR
c:неше	FQ
c:нжа	QQ
c:нжаи	QQ
c:ни>	DMFLGLHSIQJRMSOMQMSMVMYRZM\Q_L`U
c:ниб	IQ
c:нибу	IQ
c:нибуд	IQ
c:ниг	RQ
c:ние	IQ
c:ние>	IQUM\Q
c:низ	AMCSDKILJMKQMMNLOMQRRRTQWUZM[R\L^R`LaL
c:низ>	CRDLILOMQRTQVQWRYQ\MaM
c:низд	^R
c:низде	]Q
c:низди	^Q
c:низк	BQ
c:низки	BQ
c:низш	SQ[Q
c:низши	SQ[Q
c:нии	IM\Q^R_R`Q
c:нии>	IM\Q^R_R`Q
c:ник	EMIRQMRSSQURVM\M_R
c:ник>	RRSQUR
c:ники	JQ
c:ники>	JQ
c:нико	_Q
c:ником	_Q
c:никт	DQ
c:никти	DQ
c:ним	EMKTSMWS[R\M]Q
c:ним>	]R
c:ниме	[R
c:ними	KSWQ
c:нимит	KSWQ
c:нин	FQGQQM\M]Q
c:нин>	FQGQKQQM]Q
c:нир	BQ
c:нис	JQ
c:нит	EQFQNMRRWSXQ
c:нит>	XQ[M
c:ните	FQNMUQWR
c:ните>	FQNMUQWR
c:ниц	EQ
c:ниш	DQ
c:ния	\Q
c:ния>	\Q
c:нки	DQER
c:нки>	ER
c:нкие	DQ
c:нкие>	DQ
c:нна	KQ
c:ннан	KQ
c:ннан>	KQ
c:нне	VQ
c:нни	HQRQ`Q
c:нник	RQ
c:нно	IQXQ
c:нно>	XQ
c:нное	OQ
c:нное>	OQ
c:нном	IQ
c:но>	CSDUEKFMHSMQQMSKVQXR_KaJ
c:нов	]Q
c:нова	`Q
c:новая	`Q
c:ног	EQLRaM
c:нога	JQ
c:нога>	JQ
c:ного	GQ
c:ногу	LQ
c:ногу>	LQ
c:ное	ERIM
c:ное>	ERIM
c:нои	SQUQ
c:нои>	SQUQ
c:нок	aQ
c:нок>	aQ
c:нол	EQ
c:нол>	EQ
c:ном	NQ^Q_M
c:ном>	IQKQ
c:номе	NQ
c:номер	NQ
c:нос	ESLS
c:нося	EQ
c:носят	EQ
c:ноч	FQ
c:ночк	FQ
c:ночки	FQ
c:нош	\Q
c:нра	OQ
c:нрав	OQ
c:нрави	OQ
c:нс>	ZR
c:нси	AR
c:нсиз	AS
c:нсиз>	AQ
c:нсизд	AQ
c:нск	JQ
c:нска	JQ
c:нская	JQ
c:нст	IQ
c:нта	IQ_Q`Q
c:нтам	`Q
c:нтам>	`Q
c:нте	ERGQQQ
c:нте>	ERGQQQ
c:нтия	RQ
c:нтия>	RQ
c:нто	GQ
c:нтов	GQ
c:нтов>	GQ
c:ну>	FUGQHQIMNR]M_M
c:нуж	SQYQ
c:нужн	YQ
c:нул	HR
c:нули	HR
c:нули>	HR
c:нус	GQJR
c:нус>	GQ
c:нуск	JQ
c:нуска	JQ
c:нут	FMIMKRNLORPQZQ\Q
c:нут>	KQOQ\Q
c:нутс	PQ
c:нутся	PQ
c:ную	OQ
c:ную>	OQ
c:нша	FQ
c:нше	CQ
c:нше>	CQ
c:нши	VQ
c:ня>	FMMQQMUQVL[Q\Q^Q
c:няи	VR
c:няит	VR
c:няите	VR
c:нял	aQ
c:няли	aQ
c:няли>	aQ
c:нят	HQOR
c:нят>	OQ
c:нятн	HQ
c:нятно	HQ
c:об>	EQMQ\M
c:оба>	PQ
c:обе	EMQQ
c:обе>	FQ
c:обед	QR
c:обед>	QR
c:обещ	]Q
c:обеща	]Q
c:обич	LQ
c:обичн	LQ
c:обк	\R
c:обме	OQ
c:обмен	OQ
c:обо	[Q
c:обр	AUIQOQSQ_Q
c:обра	EQOR
c:обрат	EQOR
c:обри	AQSQ_RaM
c:обрии	AQaM
c:обс	[Q
c:обу	MQ
c:обус	MQ
c:общ	IQ^Q
c:обще	^Q
c:общен	^Q
c:ов>	LQ\M_R
c:ова	CREQHQJM`RaM
c:ова>	CS\QaM
c:ован	QQ
c:овани	QQ
c:овар>	HQ
c:оват	EQ
c:овая	`Q
c:овая>	`Q
c:ове	HQPQ
c:овек	[Q
c:овер	HQ
c:овет	LQ
c:овету	LQ
c:ови	EQNQRM
c:овие	IR
c:овие>	IR
c:овин	NR
c:овину	NR
c:овн	GQ
c:овно	GQ
c:овно>	GQ
c:ово	XRZQ[R]Q
c:ово>	XR
c:овор	[R\Q
c:овую	FQ
c:овую>	FQ
c:овя	BQ
c:овя>	BQ
c:ог>	BQER
c:ога	ERIMJQ
c:ога>	JQ
c:огд	]Q
c:огда	]Q
c:огда>	]Q
c:оге	^Q_M
c:оги	DRERaM
c:огит	EQ
c:огите	EQ
c:ого	DRFQIRJQLMMM_R
c:ого>	DQIQJQMMWMZM\M_R
c:огов	FQ[Q_M
c:огово	[Q
c:огод	_Q
c:огода	_Q
c:огу	RMZR_Q
c:огу>	RMZR_Q
c:од>	QQTM
c:ода	JQRRWQ\M_R
c:ода>	_Q
c:одав	WQ
c:одава	WQ
c:одан	ZR
c:одан>	ZR
c:одар	BQRQ
c:одаро	RQ
c:одарю	BQ
c:одв	_Q
c:одви	_Q
c:одвиж	_Q
c:оде	DQERTR
c:одел	DQEQTR
c:одел>	EM
c:оделд	TQ
c:одели	EQ
c:одеш	GMHQ
c:одеше	GMHQ
c:оди	FQRM
c:одк	EQ
c:одки	EQ
c:одн	EMJMQMUQVR\R
c:одна	\R
c:одна>	\R
c:одно	UR
c:однои	UQ
c:одну	VQ
c:одну>	VQ
c:одо	EQPQ_Q
c:одож	TQ
c:одожд	TQ
c:одои	IMPQ
c:одоид	IMPQ
c:одош	EM
c:одпис	_Q
c:одр	UQ
c:одру	UQ
c:одруг	UQ
c:одс	_Q
c:одск	_Q
c:одска	_Q
c:одт	`R
c:оду	ZQ
c:одум	ZQ
c:одума	ZQ
c:одя	IR
c:одят	IR
c:ое>	ESGMILNQWQXMYM\Q_MaU
c:оеи	^Q
c:оеи>	^Q
c:ожа	JR
c:ожа>	JQ
c:ожал	UM
c:ожалу	UM
c:ожд	JRRRTQ
c:ожде	_Q
c:ожду	TQ
c:оже	RQTRWR]M
c:оже>	DQFQQQ
c:ожет	RQTQWQ
c:ожете	RQTRWQ
c:ожи	RRTQ
c:ожид	TQ
c:ожида	TQ
c:ожит	RQ
c:ожите	RQ
c:ожн	IMMQVQ[Q_MaM
c:ожна	XQ
c:ожна>	XQ
c:ожно	IMMQVR[Q_MaM
c:ожно>	MQVR[Q_MaM
c:ожу	PQ
c:ожу>	PQ
c:озв	[R]R
c:озво	[R
c:озвон	[R
c:озвр	]Q
c:озвра	]Q
c:озда	DQ
c:ози	ERMR
c:озм	MQVQ\M
c:озмо	TQ
c:озмож	TQ
c:озму	VQ
c:озму>	VQ
c:озо	[Q
c:озов	[Q
c:озови	[Q
c:ои>	ELGMHQILKMNMOLUSVRXM`QaR
c:оид	IM\MaQ
c:оии	WR
c:оиин	WQ
c:оиини	WQ
c:оил	ZR[T
c:оила	ZQ
c:оилан	ZQ
c:оиле	[T
c:оилес	[S
c:оим	FRJQ
c:оимо	FR
c:оимос	FR
c:оиму	JQ
c:оиму>	JQ
c:оит	MQ
c:оит>	MQ
c:оити	XQ
c:ок>	DRHMIQKMNM
c:ока	JMKRWM
c:ока>	PQZQ
c:окаж	KR
c:окажи	KR
c:оке	CSaM
c:оки	DRXQ
c:окии	LQ
c:окии>	LQ
c:окл	BQ
c:окло	BQ
c:оклон	BQ
c:око	FQ_Q
c:окр	GQ
c:окру	GQ
c:округ	GQ
c:окс	IQ
c:окт	WQ
c:окта	WQ
c:октат	WQ
c:оку	KROQWR
c:окуп	OQWR
c:окупк	OQ
c:ол>	EQFMaR
c:ола	MQNQXS_M
c:ола>	MQ
c:олаи	DQXR
c:олаи>	DQXR
c:олг	\Q
c:олго	\Q
c:олд	aR
c:олда>	IQ
c:оле	^Q
c:олеии	VQ
c:олеим	SQ
c:олем	NQ
c:олеми	]Q
c:оли	IMVQ\Q
c:олид	DQ
c:олидн	DQ
c:олит	\Q
c:олит>	\Q
c:олк	FQHRQQ
c:олки	FQ
c:олки>	FQ
c:олко	HR
c:олко>	FR
c:олл	NR
c:олла	NR
c:оллар	NR
c:оллег	CQ
c:олм	WQYQ
c:олма	WQYQ
c:олмаи	WQ
c:олн	DR
c:олно	DS
c:оло	MMNQ_U
c:олов	NR\Q
c:олова	\Q
c:олови	NR
c:олог	_Q
c:олок	_Q
c:олос	_Q
c:олс	BQUQVQ
c:олса	aQ
c:олса>	aQ
c:олси	BQVQ
c:олсин	BQVQ
c:олу	NQSMVQ
c:олуч	NQSMVQ
c:олуча	VQ
c:олш	IQLQOQPRVQ_M
c:олше	IQLROQPRVQYQ
c:олшем	VQ
c:олшеп	PR
c:оляс	QQ
c:оляск	QQ
c:ом>	KRMRNQPMQQSMTMZQ[M\L^M
c:ома	_Q
c:оме	IMNRVS
c:омен	VR
c:оменя	VR
c:омер	IMLQNQ
c:оми	^Q
c:омл	^Q
c:омле	^Q
c:омлен	^Q
c:омо	BQ
c:омог	EQ
c:омоги	EQ
c:омощ	BQ
c:ому	AQJQ
c:ому>	AQJQ
c:он>	BRKQNMYQ]R_S
c:она	IR[Q
c:она>	IR[Q
c:онг	GQ
c:онги	GQ
c:онги>	GQ
c:онда	aQ
c:ондаи	aQ
c:онде	RQ
c:они	JRNMSQ[Q]Q
c:они>	JR
c:онис	aQ
c:онит	UQ
c:оните	UQ[Q
c:оно	DRaS
c:оно>	DRaR
c:онр	OQ
c:онра	OQ
c:онрав	OQ
c:онт	]Q
c:ону	RQYR
c:ону>	YR
c:онус	RQ
c:онял	aQ
c:оняли	aQ
c:онят	HQ
c:онятн	HQ
c:оо>	FMHQ
c:ооб	IQ^Q
c:ообщ	IQ^Q
c:ообще	^Q
c:оп>	WQ^R
c:опе	[R
c:опер	[R
c:опера	[R
c:опи	ZQ
c:опит	ZQ
c:опите	ZQ
c:опл	`Q
c:опла	`Q
c:оплат	MMNQ
c:оплач	MQ`Q
c:опо	DQ
c:опоз	DQ
c:опр	ZR
c:опре	ZQ
c:опред	ZQ
c:опт	GQ
c:ор>	[Q
c:ора	RR_R
c:орап	RQ
c:орах	_Q
c:орах>	_Q
c:орач	SQ
c:орачи	SQ
c:оре	PQZUaM
c:ореи	EQKQ
c:ореии	EQKQ
c:ори	IRMQSRYM
c:орие	UQ
c:орие>	UQ
c:орили	\Q
c:орм	HQJQ
c:орме	HQ
c:ормеи	HQ
c:ормл	UM
c:ормля	UM
c:оро	BSDQEKIMKL\R]M
c:ороб	\R
c:оробк	\R
c:оров	BQ
c:оровя	BQ
c:орог	HQ
c:орого	HQ
c:ород>	VQ
c:орож	FQ
c:ороже	FQ
c:ором	BQ
c:ором>	BQ
c:ороп	ZQ
c:оропи	ZQ
c:орош	^Q
c:ороши	CQ
c:орс	KQPQ
c:орсе	KQPQ
c:орсет	KQ
c:орт	EQRQ
c:ору	KQ
c:орую	KQ
c:орую>	KQ
c:ос>	CRaM
c:оса	\Q
c:осв	CVaL
c:осе	HQ
c:осед	HQ
c:оси	FMJMLQVM\R]Q
c:оси>	KQ
c:осил	\R]R
c:осилк	\Q]R
c:осин	HQ
c:осинд	HQ
c:осл	HQNQ
c:осле	NQ
c:осле>	NQ
c:осм	EQ
c:осмо	EQ
c:осмот	EQ
c:осо	LR
c:осов	LQ
c:осове	LQ
c:осс	LQ
c:осси	LQ
c:оссии	LQ
c:ост	BQFQIQTRYQZM]L_MaM
c:ост>	FR
c:оста	EMIQLMMQTS]L`Q
c:остав	MSVQ]M
c:остал	IS
c:остан	PQTQ
c:ости	QQ
c:осу	EQ
c:осу>	EQ
c:ося	EQ
c:осят	EQ
c:осят>	EQ
c:от>	BRGRHMIQNMSQURVMXMZM\L]Q_MaT
c:ота	QQ
c:отб	WR
c:отбо	WR
c:отбои	WR
c:отв	CQ[R`Q
c:отве	[R`Q
c:ответ	[Q
c:отвеч	[Q
c:оте	NQ
c:оте>	NQ
c:отел	VQ
c:отер	MQ
c:отеря	MQ
c:отз	HR
c:отзи	HR
c:отзив	HR
c:оти	FR
c:отин	FQ
c:отино	FQ
c:отк	KTQRRRXQYL\R^Q
c:отка	KQPQXRYL
c:отказ	PQWQ
c:отки	\Q
c:отки>	\Q
c:откр	KQQQRQ
c:откри	KQRQ
c:отку	^Q
c:отл	RQ
c:отло	RQ
c:отлож	RQ
c:отм	WS
c:отме	WS
c:отмен	WS
c:ото	EMJQKSSQTQURYM
c:отов	]Q
c:отор	UQ
c:отп	\M
c:отпр	RQ
c:отпра	RQ
c:отр	ESIQKQOM
c:отри	KQ
c:отрит	KQ
c:отрю	ER
c:отрю>	ER
c:отс	^Q
c:отст	^Q
c:офи	QQ
c:офиц	QQ
c:офици	QQ
c:офор	WQ
c:оформ	WQ
c:оце	GR
c:оцен	GR
c:оцент	GR
c:оче	KQTRXQ\Q
c:очем	\R
c:очем>	FQ
c:очему	\R
c:очер	TQ
c:очк	GQSQ
c:очке	IQ
c:очке>	IQ
c:очки	SQ
c:очки>	SQ
c:очку	GQQQ
c:очку>	GQQQ
c:очн	PRSQ]Q_M
c:очна	PR
c:очная	PR
c:очни	FQ
c:очно	]Q
c:очно>	]Q
c:очу	EQ
c:очу>	EQ
c:ош>	CT^Q
c:оше	\Q
c:оши	CQOQVQ`Q
c:ошиб	OQ
c:ошир	`Q
c:оших	CQ
c:оших>	CQ
c:ошл	\Q
c:ошла	\R
c:ошла>	\R
c:ошу	ZR
c:ошу>	ZR
c:ощу	PQ
c:ощуп	PQ
c:ощупа	PQ
c:ою>	QR
c:оя>	SS]R
c:ояв	IRTQ
c:ояви	IQ
c:оящ	JQ
c:па>	IQaT
c:пак	CTRSaM
c:паке	RS
c:пакет	RS
c:пако	YQ
c:паков	YQ
c:пал	LQ
c:палц	LR
c:пам	^Q
c:пама	]Q
c:пама>	]Q
c:пар	HMMQRMTR
c:парак	_Q
c:пари	FQ
c:пари>	FQ
c:парт	TR
c:парти	TR
c:пару	MQ
c:пару>	MQ
c:пас	BSOQXMYX
c:паси	BRYQ
c:пасиб	BRYQ
c:пат	CQ_Q
c:пат>	CQ
c:пати	_Q
c:патич	_Q
c:пах	\Q
c:пахн	\Q
c:паю	AQ
c:пе>	_Q
c:пед	NM
c:педи	NM
c:пее	MR
c:пеет	MR
c:пеет>	MQ
c:пеи	HQ
c:пен	LQZQ
c:пен>	LQ
c:пенс	ZQ
c:пенси	ZQ
c:пер	ELGMHQIMOQPQQM[S\Q]M`QaM
c:пер>	KQ
c:пера	[R
c:перат	[R
c:перв	TQ
c:перво	TQ
c:пере	EMHRQM[Q]M^M
c:перев	HQNQ
c:перед	HQ
c:перен	VQ
c:переп	[Q
c:пи>	_Q
c:пил	ORRRWQaQ
c:пил>	aQ
c:пила	WQ
c:пила>	WQ
c:пилн	RQ
c:пилни	RQ
c:пис	MM[R\S^S_Q
c:писа	\T
c:писал	\S
c:писат	^Q
c:писк	[Q
c:писч	_Q
c:писчи	_Q
c:пит	IRZQ_Q
c:пит>	IQ
c:пите	ZQ
c:пите>	ZQ
c:пиш	EMRRZR`S
c:пиши	RQ`T
c:пиши>	`T
c:пишит	RQ
c:пишу	ZR
c:пишу>	ZR
c:пки	OQ
c:пки>	OQ
c:пла	MQNQ`R
c:плат	NRPQ`R
c:плата	NQ
c:плати	NQ
c:платн	`Q
c:платю	PQ
c:плач	MR`Q
c:плаче	`Q
c:плю	SQWM
c:плю>	SQ
c:пля	IQ
c:пне	KR
c:пнее	KR
c:пнее>	KR
c:пну	JQ
c:пнус	JQ
c:пнуск	JQ
c:по>	EMFTGSKM[Q
c:пог	ZQ[Q_Q
c:пого	ZQ[Q_Q
c:погов	[Q
c:погод	_Q
c:под	DRRQTMUQ\K_Q
c:под>	IQTM
c:пода	OQRQ
c:подар	OQRQ
c:поде	DR
c:подеш	GMHQ
c:подк	EQ
c:подо	IMPQ
c:подож	TQ
c:подои	IMPQ
c:подош	EM
c:подр	UQ
c:подру	UQ
c:подс	_Q
c:подск	_Q
c:поду	ZQ
c:подум	ZQ
c:пое	SRXL_R
c:пож	RQUM
c:пожа	UM
c:пожал	UM
c:поз	[Q\M
c:позд	DQ
c:позо	[Q
c:позов	[Q
c:пои	JQ
c:поим	JQ
c:поиму	JQ
c:пок	CSKQMMPQQM`QaL
c:пока	KQWMZQ
c:пока>	PQZQ
c:покаж	KR
c:покл	BQ
c:покло	BQ
c:поку	OQWR
c:покуп	OQWR
c:пол	JMNRPMQMRRSMTM
c:поли	EQ
c:поло	NR
c:полов	NR
c:полу	NQSMVQ
c:получ	NQSMVQ
c:пом	BQERPQVQ
c:поме	PQVQ
c:помен	VR
c:помер	PQ
c:поми	^Q
c:помо	BQEQ
c:помог	EQ
c:помощ	BQ
c:пон	HROQ
c:понр	OQ
c:понра	OQ
c:понял	aQ
c:понят	HQ
c:пор	ER
c:пос	GQLQPMSMTQ]R
c:поси	\Q]R
c:посил	\Q]R
c:посл	NQ
c:после	NQ
c:посм	EQ
c:посмо	EQ
c:посо	LQ
c:посов	LQ
c:пост	MQTR
c:поста	TR
c:пот	EQ
c:поте	MQ
c:потер	MQ
c:поч	SQ\R
c:поче	\R
c:почем	\R
c:пощ	PQ
c:пощу	PQ
c:пощуп	PQ
c:поя	IQTQ
c:появ	IRTQ
c:появи	IQ
c:пра	FRUMVQ`Q
c:прав	LQMQUMVQ`Q
c:прави	LQVQ]Q
c:правк	RQ
c:праи	FR
c:праис	FR
c:пре	JQQMSMWQZQ
c:пред	WQZQ
c:преде	ZQ
c:предз	WR
c:предл	_Q
c:при	BQCMDQELFMGLJLKLLMMQORPWQLSLTQULZS[M\T]R_MaL
c:при>	PQ
c:прив	AQTTVQ
c:приве	AQTR
c:прид	HQZR
c:приде	ZQ
c:прие	MR
c:приед	MR
c:приз	BQRQ
c:приз>	RQ
c:прик	DS
c:прил	PQ
c:прило	PQ
c:прим	OSPT
c:приме	OQPU
c:приш	\Q]Q
c:прише	\Q
c:пришл	]Q
c:про	AMDMGQIRJQKMLMPQQRTMVLWQ\K]M_TaS
c:про>	_QaQ
c:прод	IRWQ_S
c:прода	IQWQ_Q
c:продв	_Q
c:прол	aQ
c:пролд	aQ
c:проц	GR
c:проце	GR
c:прош	ZR
c:прошу	ZR
c:прощ	CQ
c:пря	MQ
c:прям	MQ
c:пси	BUWR\R`QaL
c:псиз	\Q
c:псизд	\Q
c:псир	SQWR`Q
c:псири	SQWR`Q
c:пус	XR
c:пуст	XR[Q
c:пуст>	WQXR[Q
c:пят	GRLQ
c:пятк	LQ
c:пятн	RR
c:ра>	BQDSEMIQJQLLPMQMUQVQ[R]RaL
c:раб	QR
c:рабо	QR
c:работ	QR
c:рав	AQRQTMUMVQ\Q`Q
c:рави	AQIMVQ]Q
c:равил	LQVQ]Q
c:равк	RQ
c:равко	RQ
c:раг	MQ
c:рад	EQ
c:раз	ELFRIQJMKLLUOQPQQLYQ\R]L_L
c:рази	BQ
c:рази>	BQ
c:разм	IRLTORPQ
c:разме	IRLTORPQ
c:разр	`Q
c:разу	FQSQ
c:разу>	FQSQ
c:раи	CQFR
c:раис	FR
c:рак	BQGQIMJQ
c:рак>	GQ
c:ракм	BQ
c:ракме	BQ
c:рала	UQ
c:рала>	UQ
c:рама	_Q
c:ран	BMIMMSRRZR\M
c:рани	MQ
c:рант	RQ
c:ранти	RQ
c:рап	RQZQ
c:рап>	ZQ
c:рас	ERHMUM
c:раси	LQUM
c:рат	ERLRNMOSSM[Q
c:рат>	EQLRNMQQ
c:рата	BQ
c:ратн	OR
c:ратно	MQ
c:рато	[R
c:ратор	[R
c:рах	BQMQ
c:рахм	BQ
c:рахме	BQ
c:рач	SQ
c:рачи	SQ
c:рачив	SQ
c:раш	WQ
c:рашн	WQ
c:рви	BQ\R
c:рвис	BQ\Q
c:рвис>	BQ\Q
c:рво	TQ
c:рге	EMQQ_R
c:рге>	EMQQ_Q
c:рген	]Q
c:рда	HQQR
c:рда>	QQ
c:рдан>	IQ
c:рде	EQ\M
c:рде>	LQ
c:рди	QM`Q
c:рди>	`Q
c:ре>	IQPQTQYQ
c:реб	EQ
c:рев	NQ
c:рево	NQ
c:ревод	NQ
c:ред	HSIMNRORSMTRWS
c:ред>	HRMMTR
c:реда	MRXQ
c:реде	ZQ
c:редел	ZQ
c:редз	WR
c:редза	WR
c:реди	NQ
c:редл	_Q
c:редла	_Q
c:реду	OR
c:редум	OQ
c:рее	JR
c:реж	FLRR`R
c:реже	`Q
c:режи	`R
c:режим	`R
c:рез	OQ
c:реи	EQKQ
c:реии	EQKQ
c:реиин	EQKQ
c:рек	^S_MaQ
c:рек>	IQ
c:рекл	^R
c:рекла	^R
c:рел	SR
c:рели	SQ
c:рели>	SQ
c:рем	PQZQ
c:рем>	XQ
c:ремо	]Q
c:ремон	]Q
c:рен	VQ
c:ренд	EQ
c:ренди	EQ
c:рене	VQ
c:ренес	VQ
c:реп	[Q
c:репис	[Q
c:репла	FQ
c:рер	PRZT]RaM
c:рер>	MQPQ]Q
c:рера	]Q
c:рера>	]Q
c:рере	PQ
c:рере>	PQ
c:рерм	ZTaM
c:реру	WQ
c:реру>	WQ
c:рес	MQNMOQ]L`Q
c:реси	GQKQOQ]M
c:ресиз	GQKQ]M
c:рет	IQKSPQ
c:рет>	KR
c:рети	KQ
c:рети>	KQ
c:ретс	IQ
c:речи	CQ
c:речи>	CQ
c:реш	PR
c:ржи	RQ
c:ржит	RQ
c:ржите	RQ
c:рза	GSHQ
c:рзан	GSHQ
c:рзан>	HQ
c:рзанд	GT
c:ри>	ELJTKQMRNQWQ]L_K
c:рив	AQTT
c:рива	KQZQ
c:ривае	KQ
c:риваю	ZQ
c:риве	AQTR
c:ривез	TR
c:ривет	AQ
c:рид	ZQ
c:риде	ZQ
c:рие	MU
c:рие>	UQ_Q
c:риед	MR
c:риеде	MR
c:риз	BQ_Q
c:риз>	RQ
c:рии	AQIQJQUMVQ
c:рии>	AMIQUMVQ
c:рик	DRTQ
c:рики	TQ
c:рики>	TQ
c:рил	BQILKUOQXQ\Q
c:рила	OQ
c:рила>	OQ
c:рили	\Q
c:рили>	\Q
c:рило	PQ
c:рилож	PQ
c:рилс	ILKT
c:рим	BQORPT\M
c:рим>	BQFQVQ
c:риме	OQPU
c:ример	PU
c:римет	OR
c:рин	CQDMEMHMQQRQTQ
c:рин>	QQ\Q
c:рине	IQ
c:рине>	IQ
c:рини	CROMQQRR
c:риниз	CRQQRQ
c:рип	HQPQ\R
c:рип>	HQOQPQ
c:рипс	\R
c:рипси	\R
c:рис	SQWQ
c:рис>	DQSQ
c:рисим	WQ
c:рист	`Q
c:рит	NMPSQQRRSMUMWQZQ
c:рит>	PSSMZQ
c:рите	WQ
c:рите>	WQ
c:ритс	KQ
c:рится	KQ
c:риш	\Q]Q
c:рише	\Q
c:ришел	\Q
c:ришл	]Q
c:ришли	IQ
c:рка	PR
c:рки	DRJQNR_M
c:рки>	NQ
c:рко	OM
c:рла	]Q
c:рлас	]Q
c:рласп	]Q
c:рле	IQ
c:рлер	IQ
c:рли	AQIMLR
c:рли>	AQ
c:рлик	LR
c:рлик>	LR
c:рма	JQSMZQ_R
c:рма>	_Q
c:рмак	_Q
c:рман	ZQ
c:рмани	ZQ
c:рме	HQWQ^S_M
c:рмеи	HQWQ
c:рмеи>	HR
c:рмен	^R
c:рмени	^R
c:рми	CMZVaM
c:рмиз	ZTaM
c:рмиз>	ZTaM
c:рмин	EQZQ
c:рмин>	EQZQ
c:рмис	AQ
c:рмиси	AQ
c:рмл	UMXQ
c:рмля	UMXQ
c:рмляи	SQ
c:рни	SQWQ
c:рнит	SQWQ
c:рните	SQWQ
c:рно	IMJQ
c:рно>	JQ
c:рну	OQ
c:рнут	OQ
c:ро>	_QaQ
c:роб	RQ\R
c:робк	\R
c:ров	BQXQ
c:ров>	LQ
c:ровн	GQ
c:ровно	GQ
c:ровя	BQ
c:ровя>	BQ
c:рог	HQ_Q
c:рого	HQ_Q
c:род	WQ_R
c:род>	VQ
c:рода	IQWQ_Q
c:родав	WQ
c:родв	_Q
c:родви	_Q
c:рое	QR
c:рож	FQ
c:роже	FQ
c:роже>	FQ
c:рои	UQ
c:рок	IQRQ
c:рок>	RQ
c:рол	aQ
c:ролд	aQ
c:ром	BQKMOQUQZQ`Q
c:ром>	BQOQZQ
c:рон	SQ
c:рони	SQ
c:роп	DQ
c:ропи	ZQ
c:ропит	ZQ
c:рос	LRRM\Q
c:росс	LQ
c:росси	LQ
c:роц	GR
c:роце	GR
c:роцен	GR
c:роч	MQPRSRaQ
c:рочн	MQPRSR
c:рочна	PR
c:рочно	MQ
c:рош	ZR^Q
c:роши	CQ
c:роших	CQ
c:рошу	ZR
c:рошу>	ZR
c:рощ	CQ
c:рпл	RQ
c:рпла	RQ
c:рплат	RQ
c:рпр	RQ
c:рпри	RQ
c:рприз	RQ
c:рса	OS
c:рсам	OS
c:рсам>	OS
c:рсе	ERKQPR
c:рсе>	EQ
c:рсет	KQ
c:рсети	KR
c:рст	LQ
c:рта	QRRQ
c:рта>	QQRQ
c:рте	QQ
c:рте>	QQ
c:рти	JRTT
c:ртиф	JQ
c:ртифи	JQ
c:ртия	TQ
c:ру>	OQTMYQ
c:рубк	\Q
c:рубку	\Q
c:рубл	FQ
c:рубля	FQ
c:руг	ILMQOSYQ
c:руге	MQ
c:руге>	MQ
c:руги	EQ
c:ругие	EQ
c:ругл	GQ
c:ругли	GQ
c:руго	YQaQ
c:руд	XR
c:рудн	XR
c:рудни	XR
c:рук	GS_Q
c:рука	GS
c:руки	_Q
c:руки>	_Q
c:руп	KR
c:рупн	KR
c:рупне	KR
c:рут	EQ
c:рут>	EQ
c:рую	KQ
c:рую>	KQ
c:рци	MQ
c:рции	MQ
c:рции>	MQ
c:рши	_R
c:рши>	_R
c:рю>	EQ
c:ряд	KQ
c:ряе	MQ
c:ряет	MQ
c:ряетс	MQ
c:рям	MQ
c:ряю	PQ
c:ряю>	PQ
c:са>	OQZQ
c:саг	_Q
c:сага	_Q
c:сагат	_Q
c:саи	EQQM_Q
c:саит	EQQM
c:саит>	EQQM
c:сал	ASRQ\S_L
c:сала	\Q
c:сала>	\Q
c:сали	RR\S
c:сали>	\Q
c:салип	RQ
c:сам	EUGMORQQRMSM_MaS
c:сам>	ESMMOS
c:сама	EQ
c:сами	QQ
c:сами>	QQ
c:само	aR
c:самое	aR
c:сан	HQLQ
c:сап	UQ
c:сас	ER
c:сат	UQ_Q
c:сат>	^Q
c:сау	CQ
c:сау>	CR
c:све	KQ
c:свет	KQ
c:сви	CVaL
c:свид	CVaL
c:сда	_Q
c:сдаю	_Q
c:сдаю>	_Q
c:сдв	VR
c:сдви	VR
c:сдвин	VR
c:сде	GQSQ]Q
c:сдек	]Q
c:сдел	GQSQ
c:сдела	GQSQ
c:се>	ERPQ
c:себ	YQ
c:себе	YQ
c:себе>	YQ
c:сед	HQ
c:сеи	ZR
c:сеич	ZR]Q
c:сеича	ZR]Q
c:сек	JQ
c:сел	DQ
c:сем	LQQQ_M`Q
c:сем>	LQQQ`Q
c:сен	PQ
c:сени	GQPQ
c:сениз	GQPQ
c:сер	BQJRUM
c:серв	BQ\Q
c:серви	BQ\Q
c:сери	JQVQ
c:серии	VQ
c:серт	JQ
c:серти	JQ
c:сес	EQGQ
c:сет	KQ
c:сет>	`Q
c:сети	KR
c:сетин	KR
c:сетк	LQ
c:сза	KQ
c:сзад	KQ
c:сзади	KQ
c:си>	FRJQMQRMTQ[M]M
c:сиб	BWYQaL
c:сибо	BUYQaL
c:сибо>	BTYQaL
c:сиг	ER
c:сига	EQ
c:сиз	ATDMGQILJKLQMQQRSMTRUMZM]M^M_SaM
c:сиз>	AQEQGR_Q
c:сизг	BQ
c:сизге	BQ
c:сизд	ARJMMRQTTQ\Q
c:сизда	ARQQ
c:сизде	MQQR
c:сиил	EQ
c:сиили	]Q
c:сиис	LQ
c:сииск	LQ
c:сик	FR
c:сил	OQQQ\Q]Q
c:силк	]Q
c:силка	]R
c:сим	WQ_R
c:сим>	_Q
c:симп	_Q
c:симпа	_Q
c:син	BQDQEMJMMM[R\T^Q_RaQ
c:син>	BRHMNQVR
c:синд	HQUM\R^Q
c:синда	HQLQUM^R
c:синди	BQ
c:сини	_T
c:синиз	_T
c:синик	DQ
c:сип	\QaR
c:сип>	aR
c:сир	KQSQWR
c:сири	KQSQWR
c:сирип	KQ
c:сирис	SQWR`Q
c:сис	LQ_R`Q
c:сиси	LQ
c:сист	_R`Q
c:систе	`Q
c:сия	LRZQ
c:сия>	ZQ
c:ска	JUPMRLVS[M`QaM
c:ска>	EQJSVR
c:скаж	IQ_Q
c:скажи	_Q`Q
c:скау	`Q
c:ская	JQ
c:ская>	JQ
c:ске	CQQQ
c:ске>	QQ
c:скен	CQ
c:скенш	CQ
c:ски	GTJMLSNRQR
c:ски>	QQ
c:скид	GSNQ
c:скиди	NQ
c:скии	FMLS
c:скии>	FMLS
c:скин	QR
c:скинт	GQQQ
c:скину	TQ
c:скл	IQ
c:скла	IQ
c:склад	IQ
c:ско	FRHQJQQSSM`MaM
c:ское	QQ
c:ское>	QQ
c:скок	FQ
c:скол	FQHQJQQQ
c:сколк	FQHQQQ
c:ском	LQ
c:ску	EQ
c:сла>	]Q
c:сле	EMKQNQPMTQ
c:сле>	NQ
c:след	TQ
c:следу	TQ
c:сли	]MaR
c:сли>	IMaQ
c:сло	XQ
c:слов	XQ
c:слово	XQ
c:см>	LT
c:сме	[Q
c:смен	[Q
c:смо	ERKQTQVQ
c:смог	VQ
c:смогу	VQ
c:смот	ERIQKQOM
c:смотр	ERIQKQOM
c:сна	GMPQRQ
c:снач	PQ
c:снача	PQ
c:сни	KSWS
c:сним	KSWS
c:сними	KSWQ
c:со>	KR
c:соб	EQ
c:собр	EQ
c:собра	EQ
c:сов>	MQ
c:сове	LQ
c:совет	LQ
c:сод	ZR
c:сои	[T
c:соил	[T
c:соиле	[T
c:сок	LQ
c:сол	DRXR
c:сол>	aQ
c:сола	DQXR
c:солаи	DQXR
c:соли	DQ
c:солид	DQ
c:сом	MR
c:сом>	MR
c:сон	GQZQ
c:сон>	ZQ
c:сонг	GQ
c:сонги	GQ
c:сонд	aQ
c:сонда	aQ
c:сони	aQ
c:соо	^Q
c:сооб	^Q
c:сообщ	^Q
c:сос	HQ
c:сосе	HQ
c:сосед	HQ
c:спа	BQCQYQ\Q
c:спам	^Q
c:спас	BQYQ
c:спаси	YQ
c:спат	CQ
c:спат>	CQ
c:спе	MQNM]R
c:спее	MR
c:спеет	MR
c:спи	NQUR\Q
c:спис	\Q
c:списа	\Q
c:спл	`Q
c:спла	`Q
c:сплат	`Q
c:спр	ZR
c:спра	\Q
c:спро	ZR
c:спрош	ZR
c:спс	BWCMaL
c:сра	FQSQ
c:сраз	FQSQ
c:сразу	FQSQ
c:сре	FMRR
c:сро	MQ
c:сроч	MQ
c:срочн	MQ
c:ссии	LQ
c:ссиис	LQ
c:ст>	FQIQKQVQXQ\M]L_S`MaM
c:ста	BMERFQLLMRPMTSUMVQWQZL]L^RaM
c:став	MS]M
c:стави	MQ
c:ставк	MQ]M
c:стаи	ER
c:стал	IS
c:стала	IQ
c:сталн	NQ
c:стан	WQ
c:стане	TQ
c:стани	WQ
c:стат	TQ`Q
c:стат>	TQ
c:ств	NQRM\Q]M
c:стве	IQ
c:ствен	IQ
c:ство	\Q
c:ство>	\Q
c:ству	NQ
c:ствуе	NQ
c:сте	LQOMPQQQTM^M`Q
c:сте>	LR
c:стег	JQ
c:стем	`Q
c:сти	HQORRSSMVQWQYQ
c:сти>	RQWQ]Q
c:стир	ORVR
c:стит	RQ
c:стит>	RQ
c:стн	HQ
c:стно	HQ
c:стно>	HQ
c:сто	FRJQNMQRRMYQZM\L^QaM
c:стои	MQ
c:стоим	FR
c:стоит	MQ
c:стол	FRHQIM
c:столк	FSHQIM
c:стоп	WQ^R
c:стоп>	WQ^R
c:стою	QR
c:стою>	QR
c:стоя	JQ
c:стоящ	JQ
c:стр	EQMQOQSQZQ
c:стра	MQVQ
c:стра>	VQ
c:страх	MQ
c:стри	ZQ
c:стри>	ZQ
c:сту	AQGS
c:студ	GR
c:студе	GR
c:ступ	AQ
c:стя	LQ
c:стян	LQ
c:сум	FQ
c:сумм	FQ
c:сур	KRRQ
c:сура	ZQ
c:сурап	ZQ
c:суре	KS
c:сурет	KS
c:счи	_Q
c:счик	_Q
c:сюр	RQ
c:сюрп	RQ
c:сюрпр	RQ
c:ся>	ITKQLQORPQQMRKSLVLaM
c:сят	JS
c:сят>	EQJR
c:сяц>	YQ
c:сяч	FQHQ
c:сяч>	FQ
c:сячи	HQ
c:сячи>	HQ
c:та>	EQNRPMQS\M]R
c:таб	RQ
c:таба	RQ
c:табан	RQ
c:тав	MS]M
c:тави	MQ
c:тавит	MQ
c:тавк	MQ]M
c:тавка	MS
c:тавко	FR
c:тад	MQ
c:тада	MQ
c:таж	QR
c:таж>	QQ
c:таи	EQJSLQ
c:таид	JQ
c:таис	LQ
c:так	HSIRKLLMRMYQ\QaR
c:так>	DQ\RaR
c:така	aQ
c:такая	aQ
c:таки	HQSR
c:такие	SQ
c:тако	IQ
c:таком	EQ
c:такс	MR_Q
c:такси	MR_Q
c:таку	TQ
c:такую	TQ
c:тал	FMISLS\M
c:тала	IQ
c:талас	IQ
c:тали	LR
c:талию	LQ
c:талн	NQ
c:тално	NQ
c:тало	ER
c:талог	EQ
c:таля	LQ
c:там	MS]RaS
c:там>	]S`QaS
c:тан	BSPQWQZLaM
c:тан>	ZM
c:тане	TQ
c:танет	TQ
c:тани	BQWQ
c:таниз	WQ
c:тант	\Q
c:тап	SQWQ`Q
c:тапс	SQWR`Q
c:тапси	SQWR`Q
c:тар	OQWQ
c:тари	OQWQ
c:тарип	OQ
c:тас	KQVQWQ
c:таст	KQVQWQ
c:таста	KQWQ
c:тат	MLRQ
c:тат>	MMTQ
c:тати	RQWQ
c:татин	RQWQ
c:тау	TQ
c:тауи	TQ
c:тауип	TQ
c:тбо	WR
c:тбои	WR
c:тбои>	WR
c:тве	[R`Q
c:твен	IQ
c:твенн	IQ
c:твет	[Q
c:твеч	[Q
c:твеча	[Q
c:тво	\Q
c:тво>	\Q
c:тву	NQ
c:твуе	NQ
c:твует	NQ
c:те>	BKCLDJERHGJKKRPQRXSUTWUGVVWTXQYM\L]I^R`HaK
c:теб	`Q
c:тебе	`Q
c:тебе>	`Q
c:тег	OQ
c:теги	OR
c:тегин	OQ
c:теи	^Q
c:тек	VQ
c:тек>	VQ
c:тел	BQILQSVQ[Q`Q
c:теле	IMQT[Q`Q
c:телеф	QQ[Q
c:тем	RQ`Q
c:тем>	RQ
c:тен	DSFQ`Q
c:тен>	DS
c:тенг	FQ`Q
c:тенге	FQ`Q
c:теп	EQKQ
c:тепе	KQ
c:тепер	KQ
c:тепл	EQ
c:тер	ERRQ[M\M`Q
c:тери	RR
c:тери>	RQ
c:терн	EQ
c:теря	MQ
c:теряе	MQ
c:тес	QQ\Q
c:тес>	QQ\Q
c:тет	_R
c:тзи	HR
c:тзив	HR
c:тзиви	HR
c:ти>	BMDRFMJMLMMLRS]Q^M_Q`SaQ
c:тив	EQ
c:тик	JQ
c:тик>	QR
c:тикт	RR
c:тила	\Q
c:тила>	\Q
c:тим	LQ
c:тим>	SQ
c:тин	EUFQIQOMRRWQ`M
c:тин>	EQOMRS
c:тини	KQ
c:тиниз	KQ
c:тино	FQ
c:тиноч	FQ
c:тир	MMOTVR\Q
c:тирс	OQ
c:тирса	OQ
c:тиру>	OQ
c:тис	FQHSNQ
c:тися	FQHQ
c:тисяч	FQHQ
c:тит	NSRQSQ
c:тит>	NSRQ
c:тиф	JQ
c:тифи	JQ
c:тифик	JQ
c:тию	TQ
c:тию>	TQ
c:тия	RQTQ
c:тия>	RQ
c:тка	KQPQWQXRYL
c:тка>	RQ
c:тказ	PQWQ
c:тказа	PQ
c:тки	IQLQMR\R
c:тки>	LQ\R
c:ткиз	MRRQ
c:ткизу	MQ
c:ткр	KQQQRQ
c:ткри	KQRQ
c:ткрив	KQ
c:ткрит	RR
c:тли	JR
c:тло	RQ
c:тлож	RQ
c:тложи	RQ
c:тме	WS
c:тмен	WS
c:тмена	WQ
c:тна	RQ
c:тна>	RQ
c:тне	HQ
c:тно	HSMQ\Q
c:тно>	HSMQ
c:то>	CMESGMHRKJNMQKRMXQZM\R`QaR
c:тоб	MSQQ\M
c:тоб>	MQ
c:тобу	MQ
c:тобус	MQ
c:тов	GRHQRM
c:тов>	GQ
c:това	HQ
c:тог	EQOQ_LaQ
c:тогд	EQZQ
c:тогда	EQZQ
c:того	FQ_MaR
c:того>	aR
c:тож	QQ
c:тоже	QQ
c:тоже>	QQ
c:тои	MRQM\M`Q
c:тои>	`R
c:тоим	FR
c:тоимо	FR
c:тоит	MQ
c:тоит>	MQ
c:ток	WQ
c:токт	WQ
c:токта	WQ
c:тол	UQVQ`Q
c:толе	_M
c:толем	NQ
c:том	IMMMYQ
c:тон	YR
c:топ	WQ^R
c:топ>	WQ^R
c:тор	EMGQJMKQMQQQSRUSVM[Q
c:тори	IQSQ
c:торие	UQ
c:торо	DQQRUR
c:тороп	ZQ
c:тору	KQ
c:торую	KQ
c:тот	IQ
c:тот>	IQ
c:точ	LQQQ]Q
c:точк	QQ
c:точку	QQ
c:точн	]Q
c:точно	]Q
c:тою	QR
c:тою>	QR
c:тоя	JQ
c:тоящ	JQ
c:тпе	HQ
c:тпеи	HQ
c:тпр	RQ
c:тпра	RQ
c:тправ	RQ
c:тра	MR
c:тра>	VQ
c:трах	MQ
c:тре	]Q
c:трек	]Q
c:трек>	]Q
c:трели	SQ
c:тречи	CQ
c:три	FMHQJQZQ
c:три>	EMHQ
c:трин	IQ
c:трине	IQ
c:трит	KQ
c:тритс	KQ
c:тро	IM
c:тру	XR[Q
c:труб	\Q
c:трубк	\Q
c:труд	XR
c:трудн	XR
c:трю	ER
c:трю>	ER
c:тса	UQ
c:тст	^Q
c:тся	FQHQIQKRLQOQPRRKSMVM[QaL
c:тся>	FQHQIQKRLQOQPRRKSMVM[QaL
c:тте	DT^QaM
c:ттен	DS
c:тти	CQ\RaQ
c:тти>	\QaQ
c:ту>	AQNLRRSR[Q
c:туа	WQ
c:туд	GRaQ
c:туда	aQ
c:туда>	aQ
c:туде	GR
c:туден	GR
c:туе	LQ
c:тует	LQ
c:туете	LQ
c:тук	FQ
c:туп	AQ
c:тур	CRGMHQJRaQ
c:тур>	HQIQ
c:тура	_R
c:тури	CR
c:турин	CR
c:турип	\Q
c:турк	JQ
c:турки	JQ
c:турм	ZQ
c:турц	MQ
c:турци	MQ
c:тус	IRKQNLQQRM[Q]R_M
c:туси	IQKQ[Q\Q
c:туси>	IQ
c:тусин	DQ[R
c:тусир	KR
c:туск	QQ
c:туст	IQ
c:тю>	PQ
c:тян	LQ
c:уа>	_R
c:уап	[R
c:убк	\Q
c:убку	\Q
c:убку>	\Q
c:убл	FQ
c:убля	FQ
c:ублях	FQ
c:уве	^Q
c:увед	^Q
c:уведо	^Q
c:уви	KR
c:увид	KR
c:увиде	KR
c:уге	MRPQRQ
c:уге>	MRPQRQ
c:уги	EQ
c:угие	EQ
c:угие>	EQ
c:угл	GQ
c:угли	GQ
c:уго	YQZM
c:угу	XS
c:уд>	IQ
c:уда	CQEMIMJMNRSRYM^R
c:уда>	NQQQSRaR
c:удал	^Q
c:удали	WQ
c:удач	CR
c:удачн	CQ
c:уде	GSHQ
c:уден	GR
c:удент	GQ
c:удет>	MQ
c:удете	QQ
c:удн	XR
c:удни	XR
c:уду	GQIMLQ
c:уду>	DQ
c:удут	GQ
c:удут>	GQ
c:ует	LQNQ
c:ует>	NQ
c:уете	LQ
c:уете>	LQ
c:уех	]Q
c:уеха	]Q
c:уехал	]Q
c:уж>	EQZQ
c:уже	WQ]R
c:уже>	OQWQ\Q]R
c:ужн	YQ
c:ужу	SQ
c:ужу>	SQ
c:узи	JQQQ
c:узил	QQ
c:узили	QQ
c:узин	JQ
c:узк	LQ
c:узка	LQ
c:узкая	LQ
c:узн	_Q
c:узна	_Q
c:узнат	_Q
c:уи>	JQ
c:уиг	PQ
c:уиге	PQ
c:уиге>	PQ
c:уип	TQ
c:уип>	TQ
c:уир	FQ
c:уири	FQ
c:уирим	FQ
c:уис	ORRQUMVQ
c:уист	ORRQUMVQ
c:уиста	RQ
c:уисти	OR
c:уит	]M_Q
c:уите	]M_Q
c:уите>	]M_Q
c:ука	GR
c:указ	QQ
c:указа	QQ
c:укен	aQ
c:укен>	aQ
c:уки	_Q
c:уки>	_Q
c:укс	ER
c:укса	ER
c:уксас	ER
c:уку	FQ
c:уку>	FQ
c:ул>	FR
c:ули	CSHRLQOQaL
c:ули>	CSHRaL
c:улик	LQ
c:уликп	LQ
c:улк	LQ
c:улке	LQ
c:улкен	LQ
c:ум>	AQ
c:ума	OQUMZQ
c:умал	HQ
c:умала	HQWQ
c:умаю	ZQ
c:умаю>	ZQ
c:уми	QQ_R
c:умис	QQ_R
c:умис>	QQ
c:умм	FQ
c:умс	XR
c:унд	^R
c:унде	^Q
c:унде>	^Q
c:уни	JQ
c:упа	AQRQYQ
c:упако	YQ
c:упат	PQ
c:упат>	PQ
c:упаю	AQ
c:упи	WQ_RaQ
c:упил	WQaQ
c:упил>	aQ
c:упила	WQ
c:упит>	IQ
c:упк	OQ
c:упки	OQ
c:упки>	OQ
c:упл	SQ
c:уплю	SQ
c:уплю>	SQ
c:упн	KR
c:упне	KR
c:упнее	KR
c:ур>	HQIQ
c:ура	BQDRZQ_QaM
c:ура>	BQDRaM
c:урап	ZQ
c:урап>	ZQ
c:ург	_R
c:уре	KQPSYQ]Q
c:уре>	YQ
c:урер	PR]R
c:урер>	MQPQ]Q
c:урера	]Q
c:урере	PQ
c:уреру	WQ
c:урет	KS
c:урет>	KQ
c:урети	KQ
c:ури	CQRQ
c:уриз	AQ
c:урин	CR
c:урини	CR
c:урип	HQ\Q
c:урип>	HQ\Q
c:урис	DQ
c:урис>	DQ
c:урк	JQ
c:урки	JQ
c:урм	VMZR
c:урмин	EQ
c:урс	_R
c:урси	QQ
c:урт	RR
c:урц	MQ
c:урци	MQ
c:урции	MQ
c:ус>	GQXQ
c:уси	KQ[Q\Q
c:уси>	IQ
c:усин	[R
c:усинд	BQ
c:усини	DQ
c:усир	KR
c:усири	KR
c:уск	JRQQ
c:уска	JR
c:уска>	JQ
c:ускау	`Q
c:усн	RQ
c:усо	MQ
c:усп	MQNM]R
c:успе	MQNM]R
c:успее	MR
c:уст	GQMMUQXRZM
c:уст>	WQXR[Q
c:усту	GQ
c:уступ	GQ
c:ут>	FLGTIMLQMMNLPRQMTMVQ
c:уте	DQZQ
c:уте>	ZQ
c:утем	DQ
c:уто	FQYR
c:утр	JQ
c:утт	_Q
c:ух>	aR
c:уча	VQ
c:учат	VQ
c:учат>	VQ
c:уче	HQ
c:учш	LQ
c:учше	LQ
c:учше>	LQ
c:уша	_Q
c:уше	BQ
c:уши	BS
c:уши>	BS
c:ушк	_R
c:ую>	ORTQ_M
c:ующ	TS
c:ующи	TQ
c:фаб	TQ
c:фабр	TQ
c:фабри	TQ
c:фив	aS
c:фива	aS
c:фика	JQ
c:фикат	JQ
c:фиц	QQ
c:фици	QQ
c:фициа	QQ
c:фон	QQ[Q
c:фона	QQ
c:фона>	QQ
c:фони	`Q
c:формл	UM
c:фот	JQKW
c:фотк	KR
c:фото	JQKS
c:фри	JR
c:хал	SQXL\R]T
c:хал>	]Q
c:хали	MQSQXL\Q
c:хали>	MQSQXL\Q
c:хам	\R
c:хами	\Q
c:хат	AQPQQR
c:хат>	PQQQ
c:хм>	aR
c:хме	BQ
c:хор	^Q
c:хоро	^Q
c:хорош	^Q
c:хот	GSVQ
c:хот>	GR
c:хоте	VQ
c:хотел	VQ
c:хоч	EQ
c:хочу	EQ
c:хочу>	EQ
c:ху>	NQ
c:ца>	LQUQ
c:цат	GQ
c:цат>	GQ
c:цве	ISJQKQ
c:цвет	ISJQKQ
c:цен	FUGSHQIMJMNQZQ
c:цене	GQ
c:цене>	GQ
c:цени	FMHR
c:цени>	FMHR
c:ценн	RQ
c:ценни	RQ
c:цент	GR
c:центо	GR
c:цену	FR
c:цену>	FR
c:циа	QQ
c:циал	QQ
c:циалн	QQ
c:ции	MQ
c:ции>	MQ
c:цом	_Q
c:цом>	_Q
c:чал	PQ
c:чала	PQ
c:чала>	PQ
c:час	MQZQ]Q
c:час>	ZQ
c:чат	AQVQ
c:чат>	VQ
c:чата	AQ
c:чата>	AQ
c:чащ	EQ
c:чаще	EQ
c:че>	ESHQILaS
c:чег	XQYM
c:чего	XQYM
c:чего>	XQYM
c:чек	ORRQ
c:чек>	OQ
c:чел	[Q
c:чело	[Q
c:челов	[Q
c:чем	ERJQ\Q
c:чем>	ERFQJQ
c:чему	\R
c:чему>	\R
c:чен	HQOQ`Q
c:чер	AQIQJMQMRMTRWQZQ\Q
c:чер>	AQ
c:чера	WQ`Q
c:чера>	`Q
c:чераш	WQ
c:чере	TS
c:черо	ZQ
c:чером	ZQ
c:чес	HR
c:чест	HR
c:честн	HQ
c:чи>	CQHQ
c:чив	SQ
c:чива	SQ
c:чик	_Q
c:чин	FQ
c:чис	RR]Q
c:числ	]Q
c:числа	]Q
c:чист	RR
c:чисти	RQ
c:чит	HM
c:чка	UQ
c:чки	SQ
c:чки>	SQ
c:чку	GQQQ
c:чку>	GQQQ
c:чна	PR
c:чная	PR
c:чная>	PR
c:чно	DRLR]QaM
c:чно>	DRLR]QaM
c:чное	EQ
c:чное>	EQ
c:чте	PQ
c:чте>	PQ
c:что	ETGMNMQMTMUQVMXM_M
c:что>	ETGMHQMMNMQLSQ\Q]Q_M`Q
c:чтоб	MQ[Q
c:чтоб>	MQ
c:чу>	MQSQ
c:чуж	\Q
c:чут	GS
c:чут>	GS
c:чше	LQ
c:чше>	LQ
c:шам	_Q
c:шан	IQ]Q
c:шан>	]Q
c:шбе	RQ
c:шбек	RQ
c:шбек>	RQ
c:ше>	DMFMISJQKMXM_R
c:шев	HR
c:шевл	HR
c:шевле	HR
c:шел	JM\Q
c:шел>	\Q
c:шем	AQBQFMLR
c:шеми	LQVQ
c:шему	AQLQ
c:шему>	AQLQ
c:шени	\Q
c:шеп	PR
c:шеп>	PR
c:шеш	SQZR
c:шеше	ZQ
c:ши>	AMBQCMDMHMJMKSMMPMSSVRYM[R_R`SaM
c:шиб	OQ
c:шик	]Q
c:шикт	EQ]R
c:шикти	EQ]R
c:шин	JSQM\Q
c:шина	HQ
c:шинд	JQ
c:шинде	JQ
c:шир	DRJQ`Q
c:шит	RQVQ
c:шите	RQVQ
c:шите>	RQVQ^Q
c:ших	CQ
c:ших>	CQ
c:шке	RQ
c:шке>	RQ
c:шла	\S]Q
c:шла>	\S]Q
c:шли>	BQ
c:шти	DSOQSQ
c:шти>	DS
c:шту	FQ
c:штук	FQ
c:шу>	ZU
c:шул	LQ
c:шули	LQ
c:шулик	LQ
c:ща>	ZQ
c:щае	HQ
c:щает	HQ
c:щал	]Q
c:щали	]Q
c:щали>	]Q
c:щас	aQ
c:щас>	aQ
c:щаю	CQ
c:щаюс	CQ
c:щаюс>	CQ
c:ще>	CMEWHMIQKQ]QaM
c:щен	^Q
c:щени	^Q
c:щуп	PQ
c:щупа	PQ
c:щупат	PQ
c:щую	TQ
c:щую>	TQ
c:юге	JQ
c:юге>	JQ
c:юдж	HQ
c:юдже	HQ
c:юджет	HQ
c:юрп	RQ
c:юрпр	RQ
c:юрпри	RQ
c:юс>	CRHQUMZQ
c:ют>	\Q
c:ютс	EQFR
c:ются	EQFR
c:ются>	EQFR
c:ющи	AQTQ
c:ющу	TQ
c:ющую	TQ
c:ющую>	TQ
c:яви	IQ
c:яди	KQ
c:яет	MR
c:яетс	MQ
c:яется	MQ
c:яза	RQ
c:язат	RQ
c:яи>	`Q
c:яит	VR
c:яите	VR
c:яите>	VR
c:яла	RQZQ
c:яла>	ZQ
c:яли	\RaQ
c:яли>	\RaQ
c:яну	EQKS
c:яну>	EQ
c:янут	KQ
c:янут>	KQ
c:яск	QQ
c:ясн	DQ
c:ят>	EUJRNMRMULWQ\Q_Q
c:ятк	LQ
c:ятн	HQRR
c:ятно	HQ
c:ятно>	HQ
c:ях>	ZQ
c:яц>	YQ
c:яч>	FQ
c:ячи	HQ
c:ячи>	HQ
c:яю>	PQ
cue:acknowledge	ALBVCTD[GLIMJMLKMMPLQKTQULVLWMXXYKZS^L_Q`MaQ
cue:any	FMGRHMIQLKMRNLOLPQQMTMUWWMYQZM^Q
cue:asking	AKBJCDDJERFWHJISJWLVMTNWORPUQVRRSLVJWIXKYEZJ\M]S^I_SaL
cue:bareHowMuch	FXHKJQKLLSMROQQMRMSLTS]M_Q`M
cue:browse	ALBKCMDME[ISLLNRRQSLTKUKVMWLZL[J\M]J_T`M
cue:budget	FXGQPQWQ[M_M
cue:cancel	ORSKUMW]YS^Q
cue:catalogue	EZFTKRNMQKTQ
cue:change	ERFLGJHMIJJLKMMKNKOXQLULV\WRXMYQZK\M]L^S_Q`KaU
cue:changedMind	UMVTWU
cue:compare	FQHMJWLRUQVM
cue:complaint	BMELHQIJLMOWRSSKXL\[]QaQ
cue:condition	ALBKDKGUJMKULQMQNROSPRRLSJTTURVQWJXQ[K^L_L
cue:delivery	ALCLDKELFMGMHMIKJILJM\NMOQPVQKRKTRVQYLZK[K]U_KaK
cue:discount	FSG]ILKQLMVM[K\L]M^R_L`R
cue:dontKnow	EUHQLWPSYKZT_M
cue:enough	BQDTESFMGMKRMMRLVMYUZL\M]T_M`M
cue:filler	BQDLGSJMLKPMQKRKSQTQURZS[R\R]Q
cue:firmYes	FMJLKQMMNQRQSXUSWLXXYM[M\M^S
cue:fitting	EMHQIMP[QSRMSRTMUMVMWMYM]M
cue:foreignAudience	IUOQQMVMWRZQ[M^Q_Q
cue:gift	ESFMHMOSR\VL[M]S_M
cue:goodbye	AMC^GMIMMMPSSRWLYRZX\L_M`M
cue:greeting	AaERFRHLIQJMLLMKNLPMQMRKTLUMZK\M]T^L_K`MaT
cue:hedge	DLGVHRJKOMPQQMRLTMVLWLXLYRZX_LaS
cue:hold	IMR\SRVMZS
cue:howMany	EMFMGSHQIU
cue:info	ALBRCKDJJ]LQNKOQPLQMRUSMTQWMZG[I\R]K^K_IaI
cue:injection	GQUM\M_Q`^
cue:instead	EQIMJMKMOQURVW\M]Q`T
cue:isThere	ALBKCJDJESFGHJIYKRLINQPRQRSMTMUJWQXKZI[R]M^K_L`QaM
cue:justLooking	EYZR
cue:no	ALBGCMFLGLJKKKLQMKOQPRQLRITQVRWVXMYZZL[K\R^RaQ
cue:novelty	EW^R
cue:objection	EMFQGSH^ILKMNSPMSKUMWRXMYR[L\L^L_L
cue:offTopic	BRELHMILKMMQNROMRMSLTMUQ[L\M_aaV
cue:optOut	EMWQYQZM[L\S]Q^]`M
cue:order	AJBJCKDJELFMGSHLIMJKKHLMNMOQPSQLSYTUUMWVXRYM\J]L^J_J`RaJ
cue:orderStatus	EMGMQMSKTMWT\T][^M`R
cue:payment	AMBKCLEIHUILJKKLLKN\OTPMRQTRZL[K^K`VaL
cue:person	CMEMHLJMKQOMQSRMSMVMWMZM[^\S`T
cue:photos	EMGIIKKaLMMMPMQKWMXM[K\Q]L
cue:pickup	IJMVQRRQSRUMVM
cue:pointing	BLCMDMEIFQGKHTIRJRMLPSQJSSURVRWLYRZL_KaW
cue:praise	BTDSERIMJLKMLMMKRRSLTQUMZQ_SaR
cue:preorder	DMEMFMGMHMISNQPQSKT[UMVMWSXRZM]Q_M
cue:price	F^GWHVIMJJKLLKMROLQKRQSKTMVMWMXM[M]L`TaM
cue:restock	FMGQIUJQRMSLTVZQ\M
cue:returns	FMHMJMLMMLNMO]PQRQSMTLVRWU[M`Q
cue:service	EKGQHLJRMLPMQLR\VMYR]Q_Q
cue:shopInfo	BMCQDMEMFMGMHSJQLKOMPTQ\RKSLTMUTVMWMXLZM\L]R_L`SaQ
cue:show	AMCLDKEVGJHMIQJLK]LSNQOLPRQSSKVLXMYL\K]S_L`SaK
cue:sizeAdvice	FMGMJSKML]PRUQVQZL
cue:thanks	AMB_CQDQEMHMIMLMRMSLWMYW\L]M_MaM
cue:think	CSESFLGMHTJQNQSLTLVMWMXLZ]\M`MaM
cue:wait	DTEMGMHMPQRMTRUIXMZX^RaU
cue:want	BLCJDKERFLGJIQJJQLSTTRUMWTYTZQ[Y\L]L_MaK
cue:yes	AKCRDQFJHLILJKKTLMMMNSPSSSVTXYYJZK[Q]K^L_I`I
e:✅	DTKQYM
e:🌙	CQ
e:🌹	B\aJ
e:🎉	DSaM
e:👋	A[CWDLZMaJ
e:👌	BSDWXRaK
e:👍	DUXUYMaL
e:🔥	BMDVaT
e:😂	BRFMZQ_S
e:😄	FQNRSUXQYL
e:😅	AQHRSMUMWQYS
e:😍	DVKMSQaM
e:😡	BMOR\baH
e:😭	BQOQ\Q
e:😳	FLGQHS
e:🙈	LLUQ
e:🙋	TQ
e:🙏	BWGTKKZRaM
e:🤔	BMHMZZaS
e:🥺	GS
first:<address>	MRUTVS
first:<brand>	ERJQ_R
first:<category>	HMJQLTPMRMTLVM_M`RaS
first:<city>	MVPQUY
first:<color>	ERFMGRHMIQKQQQRMSJUTXS\Q
first:<date>	CLMMNMQQUS]W_R
first:<few>	KMNRQTUR_M
first:<name>	MMURVQ
first:<payment>	GMHMIMMLNXUSVQ_Q
first:<phone>	UR
first:<product>	BSEQGQHRITKKQLUTVLZM\L_K
first:<quantity>	EMSRUUVR
first:<size>	GRHTISJMLQPQUSXM
first:<time>	UQVQ
first:<two digits>	FTHRIMJMLQMMNROQQSUMVMaS
first:actualy	EQ
first:admin	`Q
first:alright	DQ
first:and	ETFRKMNQ
first:ani	EQGU
first:are	JRQQ
first:betwen	LS
first:bye	CR
first:cal	WQ
first:can	EMMQQMSQVRZQ]M
first:cancel	WQ
first:chers	CQ
first:could	JMKSRQUQ
first:did	JQ]R
first:do	EQIRMQNQRQSLTQ
first:doe	JR
first:dont	WQ
first:from	MMOS
first:give	[R`Q
first:god	AR
first:got	IS
first:has	]Q
first:have	CQ
first:helo	AR
first:hiya	AQ
first:hm	aR
first:honest	HQ
first:how	GMHQ_T
first:i	DMEQKMMWORSLTQ[M^Q_M
first:id	OQSQYQ[Q
first:il	ZR
first:im	LSUQ
first:is	FRISJQKMPQRM[T\M]M
first:it	\Q]RaQ
first:just	ER[R]Q
first:let	`Q
first:love	DQ
first:make	BQDMXQ
first:mayb	ZS
first:much	BR
first:my	GQLRSQaQ
first:nah	HR
first:never	WQ
first:no	EQYQ
first:nope	YR
first:not	YSZQ
first:oh	DS
first:ok	SR
first:okay	DQUQ
first:pay	GR
first:pic	KQ
first:pleas	RR
first:price	FS
first:show	KR
first:so	IQ
first:sold	SR
first:someth	EQ
first:sory	VQaR
first:stop	^Q
first:sure	DQ
first:take	^Q
first:that	DMHQXQ
first:the	JMOQUUVM]R
first:unsubscrib	^R
first:wait	aS
first:want	SQ
first:we	_R
first:what	ERFRITQS
first:where	_Q
first:which	ERJQLLNQQR
first:wil	IQJQ
first:worst	\Q
first:would	IQJQLM
first:yeah	RQ
first:yep	XR
first:yes	XQ
first:you	CRIQOM\R`R
first:your	^Q
first:а	AQDREWFRIRKRMTNSOMSLULVIYMZM\L]L
first:аа	DR
first:аванс	SMZV
first:аг	XQ
first:админ	`R
first:адрес	QRUQ
first:азир	ZQ
first:азирак	GQZQ
first:аилик	HRaM
first:акша	\R_Q
first:акшасин	NQ
first:ал	SR
first:алаиин	SS
first:алгис	BR
first:алд	`Q
first:алдин	HQNQ
first:али	ZS
first:алк	IQaT
first:алл	BQCQ
first:амансиздар	AS
first:ан	_R
first:ана	aS
first:аннулир	WQ
first:апам	]S
first:арзанда	FQ
first:ари	KQ
first:армисиздар	AT
first:асиктирманизш	ZQ
first:ауил	MR
first:ауистир	OS
first:ашик	RR
first:аяк	EQLS
first:баас	FVaM
first:багасин	FQ
first:базард	ZQ
first:бал	IQZRaQ
first:бала	IQ
first:балам	_R
first:бар	DQIQXQ
first:барахолкад	HQ
first:барлик	`Q
first:бас	EQHQ\Q
first:баск	EMVR\Q
first:без	HQYQ
first:бер	SWUM
first:билгар	JQ
first:билмеи	LQZQ
first:бир	OS\S
first:бире	RQUQ
first:биринш	UR
first:бирк	OR
first:бо	HRUS
first:болад	XQ
first:болд	SR
first:болш	FS^Q
first:бонус	GQ
first:брат	GQ
first:буд	TQXQ
first:будт	SQXQ
first:бул	FQIQ_Q
first:в	EMFQIQJTMLRMTMUQYM\Q^Q_M
first:ваибер	QQ
first:вам	[Q
first:ваш	\S
first:верн	VQ
first:вечер	AS
first:ви	QMSM\S_T
first:виде	KQ
first:вмест	VQ]Q
first:внес	TS
first:возврат	OQ
first:воздерж	WQYQ
first:возм	SQ
first:вот	BRSQaL
first:врем	VQ
first:все	EMSSXQ^Q
first:всем	AQ
first:втор	KTQQUSaM
first:вчер	SR
first:гарант	RT
first:геолокац	QS
first:глаз	KS
first:гороскоп	_Q
first:да	BRGMIMUMWQXSaQ
first:дава	DRSQUMWQ
first:даит	JMVS\Q
first:две	IQ
first:денг	NQOQ\Q]S
first:для	GQHS
first:до	CQIQMS_M
first:добавт	SQ
first:добр	AWIQ
first:договор	OQ
first:дожд	RQZQ
first:доллар	NT
first:дор	GQHQ
first:дороговат	HQ
first:доставк	MTNM
first:дочк	BQ
first:дукен	IQRM
first:дума	HT
first:дурис	YR
first:е	DQaR
first:еее	aQ
first:ек	[Q\M
first:еке	VSXL
first:екеуин	FQGM
first:еки	GSPR\Q
first:енд	EQ
first:енем	ZQ
first:ереже	GQ
first:есл	GRMRVMXTZQaM
first:ест	EQ
first:ет	FRHJJRLMMQRMSQYQ\Q_R
first:етот	UQ
first:ех	DR
first:ещ	ESIQKQ^QaM
first:жазип	RQ
first:жак	CR
first:жакс	DQ
first:жал	DS
first:жалк	DQHR
first:жан	EQ
first:жана	ERIQaR
first:жараид	CQ
first:жарнама	^T
first:жартисин	NRZM\Q
first:ждат	]Q
first:жен	SQTQWQ
first:женилдик	OQ
first:жеткиз	MS
first:жибер	FQKMXQ
first:жо	BMVQYR
first:жок	VSYS
first:жумис	QQ_S
first:за	GRHKNQZQ
first:забуд	`Q
first:заверн	UQ
first:закаж	TS
first:заказ	WQ
first:заказива	OQ\S
first:замк	\Q
first:замш	JQ
first:запиш	TQ
first:здравств	EQ]M_Q
first:и	BMGLHMIROQVQZM\R]R^MaS
first:иа	KQ
first:ив	aR
first:из	MSaR
first:им	VQ
first:инстагр	QQ
first:интерес	EQ
first:ицук	aS
first:иши	RS
first:ка	IQQS
first:каблук	\Q
first:казакша	[S
first:казир	QM_S
first:каи	HRJQQT_M
first:каиир	AS
first:каират	_S
first:каитарип	OQ
first:как	JVLRNRQSSRTM\MaM
first:калаи	NRaQ
first:канда	EM
first:кандаи	EMIQJRKQ
first:каталог	ER
first:кате	aR
first:каша	IMTR
first:кашан	IR
first:келгенд	TQ
first:келе	TQZS
first:керк	WS
first:кеш	WR]Q
first:кешир	WQ
first:кешк	RQ
first:киз	_Q
first:кис	ERJQ
first:китаи	TQ
first:кишкентаи	IRaQ
first:когд	UQ]R
first:кол	IR
first:конечн	KQ
first:конира	\Q
first:корап	RT
first:корискенше	CR
first:корш	GQ
first:кот	aR
first:кош	CT
first:кр	NQ
first:кстат	KM_Q
first:куд	NQOQSR
first:куие	HQ
first:куп	OQ_Q
first:купл	_Q
first:курер	OLVUWS]R
first:кут	DQTR
first:куте	ZQ
first:ладн	CQDMaQ
first:ладненк	CR
first:лак	RQ
first:лучш	EQVQ
first:люб	IQLM
first:мага	SQ
first:маган	SQ[Q_R
first:мазаламаниздарш	\R
first:мам	EQ_S
first:меи	DR
first:мен	IQNQ
first:менеджер	[Q`Q
first:менеджерм	[Q
first:мерс	BQ
first:ми	FQGSUQ
first:мин	EMKR
first:мм	BQ
first:ммм	ZQaR
first:мммм	aR
first:мне	LMMQSSUQZR[Q\M]M
first:мо	EMSSYR]S
first:может	WT
first:можн	NLQMRMSRVTWQZQ[R^Q
first:молн	JM\R
first:муж	ZR
first:на	BKDQGQHRPQRLSMTQZR_L
first:набер	[Q
first:набоик	RR
first:над	ZR
first:напиш	_Q`S
first:напомн	FQ
first:не	DMEQFMHSIKKQMLNMPMSKTLVSXLYXZR]M^S
first:неверн	YR
first:нег	MR\Q
first:нет	HQTMVRWQXKYWZM
first:нешег	QQ
first:ни	WQYQ
first:нич	DQHQYKaQ
first:ног	UQ
first:номер	DQQUVQ
first:норм	TQ
first:нос	OQ
first:ну	DTEMFQGTHQPMXSYL_M
first:нуж	[Q
first:о	DQSS[QaL
first:обед	FMQU
first:обеща	\Q
first:обоид	YQ
first:ог	DQ
first:одн	OQUQ
first:оиба	UMVR
first:ок	BQXQ
first:округл	GQ
first:окше	JQ
first:он	DMITJQaR
first:онд	CQSRVM
first:оператор	[Q
first:оплат	]R
first:опт	IMRQ
first:оригина	JQ
first:ос	EMIQKQMQTQ
first:осида	`Q
first:осин	UR
first:осинда	HRaQ
first:от	BSFS]R
first:отвеча	`Q
first:отзив	HU\Q
first:отиз	IQUQ
first:откр	\Q
first:откритк	RS
first:откуд	^Q
first:отличн	CQ
first:отлож	RR
first:отм	WR
first:отправ	`R
first:отстант	^R
first:оформля	XR
first:патер	_Q
first:пахнет	JQ
first:пенс	ZS
first:перв	TSUQ
first:перевод	_Q
first:передума	VQ
first:пиш	UQ
first:по	MQNMTR[S
first:погод	ZR
first:под	JQTQ
first:подар	EMOQVQ
first:подарк	OQ
first:подарочн	SR
first:подожд	TQYL
first:подруг	UQ
first:подскаж	ILLQRL_R
first:подтвержда	XQ
first:позов	[Q
first:пок	DQSM
first:покаж	XR
first:половин	NSUQ
first:получа	VQ
first:помог	_R
first:понятн	DQ
first:посилк	]T
first:посл	LQ
first:последн	GSILUQ
first:поставт	TQ_Q
first:поч	\U
first:предзаказ	OQTMUQWQ]R
first:предлага	_S
first:предоплат	NQ
first:прежд	IQ
first:при	PQ
first:привез	TR
first:привет	AQ
first:придерж	RR
first:примерочн	PSQM
first:присла	\R
first:пришл	\R
first:провер	XR
first:прода	_Q
first:промокод	GQ
first:пропитк	IQ
first:прос	TR
first:прост	EQWQ
first:прош	QS
first:пуст	XU
first:работ	_S
first:раз	GQ
first:размер	LR
first:ракмет	BT
first:распродаж	EQ
first:ребенк	aQ
first:ремен	LQ
first:россииск	LR
first:с	FMHRKMLQOMTTUR`Q
first:са	CQ
first:саит	EQ
first:салем	AQEQ
first:сам	YQ
first:сда	EM_T
first:сдек	]R
first:сдела	GQ
first:сеичас	CQ
first:сен	HR
first:сериин	JQ
first:сертификат	RSSQ
first:сиз	TR
first:скаж	EMIQ`S
first:сказа	\Q
first:скинт	KR
first:сколк	FKGMHSMRQL_T
first:смотр	IR
first:снача	KRPQ
first:сним	KQ
first:со	GMKROR
first:сон	FMGS
first:сосед	HQ_R
first:спасиб	BRYR
first:сперв	OQ
first:стелк	LMRR
first:стоп	VQWQYR^RaM
first:супер	\Q
first:сурет	YQ
first:та	EQaQ
first:таба	JQ
first:табанин	KRRT
first:таблиц	LR
first:так	ISXQ
first:такс	MRQR_M
first:таксим	MR
first:тапсирис	]Q
first:тапсирисп	TQ
first:тапсирист	^M`R
first:телефон	[Q
first:тепер	KR
first:тер	RV
first:тир	aQ
first:то	_R
first:тогд	ESGMUQ
first:толем	]R
first:толк	KQVQ
first:тот	KQaQ
first:точн	LR
first:трек	]R
first:трет	IQ
first:три	HR
first:туд	aQ
first:тупнус	JQ
first:турак	FQ
first:туркия	JS
first:тус	QSUQ
first:тусинд	DMXQ
first:у	GQHSLQ
first:уговор	XQ
first:удачн	CU
first:уж	]Q
first:узин	JR
first:уиге	PS
first:уиде	PS
first:улкен	CQ
first:упак	RQ
first:успеет	MQ
first:утр	CQQQ
first:филиа	QQ
first:фот	KQ
first:хабарлам	^R
first:хм	DRaQ
first:хмм	ZRaQ
first:хорош	BQDQQM[M^S
first:хотел	PQ
first:хоч	ESIRKLPQSQXM\L
first:хош	CR
first:хух	aR
first:цвет	JRUQZM
first:цен	FS
first:ценник	FQHMRR
first:че	FMHQaQ
first:чек	JQNQRQ
first:чем	RS
first:через	MMTQ
first:что	EUJMaR
first:чут	FMGQ
first:ща	ZQ
first:я	PRSMWM[R
k:<brand> $	EQIR
k:<brand> <color>	IQ
k:<category> $	ARCQFMGKJSKMOMURVRZQ\L]M_R
k:<category> <category>	ERIQVQ
k:<category> <color>	ELVR
k:<category> <few>	HQ
k:<category> <not category>	\Q
k:<category> a	ILLQ\Q
k:<category> the	GQRQ
k:<category> you	EM
k:<category> your	GR
k:<category> би	EQ
k:<category> в	\Q
k:<category> друг	OQ\Q
k:<category> еди	JQ
k:<category> ест	ES
k:<category> жур	IQ
k:<category> кел	EM
k:<category> ма	EVIMNQ
k:<category> на	FRTR
k:<category> не	RQ
k:<category> с	OQ
k:<category> тур	BQ
k:<category> у	EMISJMTQ
k:<city> $	FLUTVR_S
k:<city> жибер	MQ
k:<color> $	EMFRGMHMKQSRTKURVQZL
k:<color> <category>	\R
k:<color> <city>	UQ
k:<color> <color>	FQISJRKRRMSMTMZQ\R
k:<color> <product>	SQ
k:<color> <size>	ER
k:<color> in	FTIM
k:<color> а	QR
k:<color> бар	EUIJ
k:<color> будет	GQ
k:<color> в	SQ
k:<color> виросл	LQ
k:<color> ек	]S
k:<color> и	SQ
k:<color> ил	IM
k:<color> ма	HQJQ
k:<color> не	GT
k:<color> под	TM
k:<date> $	EMFMMRQMRQUMVQZQ]S
k:<date> <date>	MQUQVQ
k:<date> <few>	`Q
k:<date> <time>	QR
k:<date> не	MQVM
k:<few> $	EMFMISJQMQUR]M_M`T
k:<few> <category>	HQMQ
k:<few> <two digits>	NS
k:<few> you	BQIMLQMQ
k:<few> деиств	NR
k:<few> на	[Q
k:<few> не	EQ
k:<like size> $	IQVSYM
k:<name> $	UKWU
k:<not category> <category>	VS
k:<not color> <color>	VM
k:<not size> <size>	YQ
k:<payment> $	HMVRXR_R
k:<payment> <few>	_Q
k:<payment> <payment>	NIURVT
k:<payment> ме	NQ
k:<phone> $	SR
k:<product> $	BMEMFUGRHLISKSMMNMQMRMSMWM_Q
k:<product> <color>	FMHQISQMSQ
k:<product> <product>	JQKSSMVQ
k:<product> <size>	ELFQISLMRQSMUT
k:<product> the	aS
k:<product> бар	EQ
k:<product> в	PQ
k:<product> и	IQPL
k:<product> на	IRQQSM
k:<product> не	JTMQTQ
k:<quantity> $	SQUR
k:<quantity> for	SQ
k:<quantity> ал	RQ
k:<quantity> керк	ES
k:<quantity> тож	MR
k:<size> $	ELGMHMISLQMMPLRMSRTQUSYM
k:<size> <city>	IMMQ
k:<size> <color>	\Q
k:<size> <size>	EKILLVPTSRTMUIYR\S
k:<size> бирак	LR
k:<size> в	LR
k:<size> ест	VS
k:<size> жив	IQ
k:<size> заказ	SM
k:<size> и	GQ
k:<size> ма	IURQUM
k:<size> не	LQVM
k:<size> нет	LQ
k:<size> что	LQ
k:<three digits> $	_Q`S
k:<time> $	MQRSSS
k:<two digits> $	FMGRHQKQ
k:<two digits> <category>	GR
k:<two digits> <two digits>	UQVQ
k:<two digits> ет	HR
k:<two digits> как	GQ
k:<two digits> не	ER
k:<two digits> у	NS
k:^ $	ARBRCUDUELFTGIIIJKLKNKOIPJQKRHSRUXVLXZYR\I]K_H`Ha[
k:^ <address>	UQ
k:^ <brand>	EMIR
k:^ <category>	BMEZJLKQLLPQQMTMVQXM\R_M`M
k:^ <city>	CQQSUT
k:^ <color>	AQFVHLITKUMMPMQMRMYQ]M^R
k:^ <date>	CRFMGQMRQRRMVM]U
k:^ <few>	NQ_QaU
k:^ <like size>	UR
k:^ <name>	UMWS
k:^ <not category>	VUWQ
k:^ <not city>	VQ
k:^ <not color>	EQYM
k:^ <payment>	GTNJRMSRUR
k:^ <product>	BQHMJUPLSW
k:^ <quantity>	SSVM
k:^ <size>	EKFQGLHLIRJLLQPSRMUSVT
k:^ <time>	MR
k:^ <two digits>	ERFQKMLQ
k:^ a	CQGQLQUR
k:^ about	IS
k:^ but	VQ
k:^ can	XQ
k:^ chanc	GS
k:^ do	HQZR_R
k:^ even	AR
k:^ flor	QQ
k:^ for	EQGQLQOM
k:^ god	XQ
k:^ i	DQEMGMHQJMKRNTPQSQTM
k:^ im	SRUMWQYQ
k:^ in	LQMQ
k:^ is	QQUQ
k:^ it	BQFRIQJQMLQQRRTRVLZM_Q
k:^ let	XQ
k:^ like	OQSR
k:^ make	VQ
k:^ me	AUJM[S_Q`Q
k:^ mind	WQ
k:^ much	FQ
k:^ my	]Q^QaQ
k:^ ned	OQYQ
k:^ new	ER
k:^ not	YMZQ
k:^ note	UQ
k:^ of	EQJRWQ
k:^ on	EQXR
k:^ one	JRVR
k:^ photo	KR
k:^ pleas	KQUQ
k:^ pls	FRSR[Q
k:^ rather	YQ[Q
k:^ sent	\Q
k:^ shiping	MR
k:^ size	IS
k:^ so	aR
k:^ someon	UQ
k:^ take	ST
k:^ text	ZQ
k:^ thank	YR
k:^ that	DSFQIMVQ
k:^ the	BLFRIQJTKKMROMQQUMXM\L_S
k:^ there	AQPQUM[Q
k:^ they	JS
k:^ to	CQ
k:^ transfer	UQ
k:^ u	BQ
k:^ want	FM
k:^ was	\Q
k:^ way	MQ
k:^ we	VQZQ
k:^ what	aS
k:^ work	UQ
k:^ would	ETXQ
k:^ you	HMIRJMLLMQNLQQRSSMTSVQ\M_Q`M
k:^ your	OQ`S
k:^ а	EMNMOQQQSMUMVTXR_S
k:^ ад	[Q_R
k:^ адамм	aQ
k:^ адрес	OQ`T
k:^ аит	IQaR
k:^ аитип	FQ
k:^ акел	PR
k:^ акилдас	ZQ
k:^ актуалн	WM^Q
k:^ акц	GQ
k:^ ал	HQNQ
k:^ алаиин	SMUQVQ
k:^ аламин	SR
k:^ алдирип	TQ
k:^ алип	MQWU
k:^ алс	FQGM
k:^ алсак	FMGR
k:^ апт	\Q
k:^ арк	MQNR
k:^ аяк	LT
k:^ бага	FLGWRM
k:^ багасин	FS
k:^ бал	aR
k:^ бар	ERGRIMOQTM[RaQ
k:^ барм	IL_S
k:^ бе	GR
k:^ без	EMJMKQ\Q^S
k:^ бер	RQUR
k:^ береиин	SQ
k:^ беруг	OQ
k:^ би	ERKSPSXR\M
k:^ бил	TQXQ
k:^ бир	FQRR
k:^ бол	CR_Q
k:^ болад	IRUM
k:^ болма	WRXLYS
k:^ болс	aS
k:^ болсин	BRDMURVR
k:^ болш	^M
k:^ бот	[S
k:^ буд	DQ
k:^ будет	FMVQ_S
k:^ в	ARCLGMHLIVJLKMLMNKQSRSSKYMZQ`Q
k:^ вам	AQOQUQ[M
k:^ вариант	UQ
k:^ вас	XT[R
k:^ ваш	AS\Q
k:^ верн	XQ
k:^ вечер	ZR
k:^ ви	AMDMFQHQIMQR_R
k:^ виск	JMLQ
k:^ влож	RQ
k:^ вмест	`R
k:^ внутр	JQ
k:^ возм	SQ
k:^ вот	DQHQXMaR
k:^ вперед	HQNQ
k:^ все	EQIMKQSLVQZM
k:^ вчер	IM\S
k:^ гана	\Q
k:^ где	]U
k:^ гис	QT
k:^ город	VQ
k:^ да	KRSQXQYQ
k:^ дава	SLTR
k:^ де	CQ
k:^ деиин	RS
k:^ ден	]Q
k:^ денг	GMNQOQ
k:^ деп	\RaR
k:^ для	FQ
k:^ дне	OT
k:^ до	DQ[R
k:^ добр	SQ
k:^ доллар	FQ
k:^ дополнителн	RR
k:^ доставк	NQOSVQ
k:^ друг	EQ
k:^ дурис	DR
k:^ душ	BT
k:^ е	RR
k:^ ек	GQHQ
k:^ еки	PT
k:^ елем	GQ
k:^ емес	KMNMSMVSXMYU\Q
k:^ енд	\Q^R
k:^ есл	IMORVR\MaS
k:^ ест	EVGTHQILKMMRORQMRLaQ
k:^ ет	DRHLJQLM`QaQ
k:^ ещ	EUSMXQ
k:^ жаз	ZQ
k:^ жазип	VQ_R
k:^ жак	_Q
k:^ жан	DQ]Q
k:^ жауап	\S
k:^ же	US
k:^ жен	BQ
k:^ жерд	HQJQ
k:^ жеткиз	MQ
k:^ жибер	KRMQXM\L]R^RaR
k:^ жиберинизш	EQKMSQXQ
k:^ жок	DRISTQZQ
k:^ за	CQHQOMZL]Q_R
k:^ забира	SQ
k:^ заказ	]R
k:^ заказа	OQSS
k:^ и	FTGQJMKRLMPSRQSQULVMWQXQYMZM
k:^ из	MMSMTSUQ^S
k:^ ил	EQIQJQLRMR]M
k:^ к	IQ
k:^ казир	NRZM
k:^ каи	QQ]T
k:^ каид	[Q
k:^ как	ERHLIVJSKMLLOKRRWQ_S
k:^ кал	CRDM
k:^ кала	_Q
k:^ калаи	LR
k:^ каша	QQ
k:^ кашан	\Q
k:^ кеиин	CQURZL
k:^ кел	IQXQ]Q
k:^ керк	EMIMJQOQ^R
k:^ кеш	_S
k:^ киз	[T
k:^ киим	EQ
k:^ кис	JMLS
k:^ киюг	JR
k:^ клиент	`S
k:^ когд	GRIR
k:^ коллекц	EQ
k:^ кор	PRXQ
k:^ коробк	JMRQ\R
k:^ котор	KQ
k:^ красив	BQ
k:^ кром	EQ
k:^ куд	SQ
k:^ куп	_S
k:^ курер	PQ
k:^ кут	ZQ
k:^ ли	JMMRPQQM
k:^ лучш	DQJQ
k:^ любезн	XQ
k:^ ма	ASIQJT_L
k:^ магазин	\Q
k:^ маган	RQ
k:^ мам	CQ
k:^ март	MMQT
k:^ ме	JS
k:^ мен	CQDMLUSMTSUL
k:^ мин	FQGRIMTQ
k:^ мне	JQMMRMSQTS[K\R]R
k:^ мо	HMIMSQ]T`Q
k:^ модел	ESIS\Q
k:^ может	MQ
k:^ можн	FUKQ[S_M
k:^ на	HMLUMQNIQQRQSSUSWM\L_T
k:^ налич	SQ
k:^ не	BMDQEQHKJLMMQMRLTQVRWLYR]MaR
k:^ недел	OR
k:^ неправилн	VR
k:^ нет	DQIQLMXLYQ\MaT
k:^ нешед	FQ
k:^ нибуд	EQIQ
k:^ но	XQ
k:^ нов	]Q_R`Q
k:^ номер	JQVQ]T
k:^ номир	JQRM
k:^ носк	LR
k:^ ну	DLWQZQaQ
k:^ нуска	`R
k:^ о	aT
k:^ об	SQ
k:^ обичн	UQ
k:^ обм	OMPQ
k:^ один	OQ
k:^ одн	FQ\M^Q
k:^ озвучт	FR
k:^ ози	ZQ
k:^ олш	MQUMVR
k:^ олшем	IR\Q
k:^ олшеп	PR
k:^ он	IQ_R
k:^ оплат	\Q`Q
k:^ от	LRMMRRWM^Q
k:^ отправ	]Q
k:^ оформ	SRWQXL
k:^ оформля	SQ
k:^ пар	JQVRWQ
k:^ передума	WQ
k:^ пиш	^Q
k:^ по	EMFSIQaR
k:^ под	YQ]Q
k:^ подожд	YQ
k:^ подошв	KQ
k:^ подскаж	IR
k:^ подтвержда	WQXM
k:^ пожалуист	JQXT]R
k:^ позов	[Q
k:^ пок	CQERWM
k:^ покаж	KQ
k:^ получ	DSSMYQZQ
k:^ похож	IQ
k:^ поч	FQSQ
k:^ почт	MMPRQR
k:^ правилн	LQ
k:^ предоплат	HQ
k:^ привезт	MMTR
k:^ примерк	HQPT
k:^ пуст	VQ\R
k:^ раз	BRPMSQ
k:^ размер	ELGQPQSRYR
k:^ рахмет	YR
k:^ реклам	GQ
k:^ с	EMIIKSOQZT\V
k:^ салип	MR
k:^ сам	EQIQYQaT
k:^ сво	\M^R
k:^ себ	DQHQaQ
k:^ сеичас	NTYKZS
k:^ сестр	ZQ
k:^ сиз	BR
k:^ скаж	FQWS]M
k:^ скидива	NR
k:^ скидк	OR
k:^ скинт	GQNR
k:^ сколк	HTJSLMMM
k:^ смотр	ER
k:^ снача	PQ
k:^ сним	KRWQ]M
k:^ сол	aS
k:^ сола	DSXR
k:^ сон	IQ
k:^ спам	\S^S
k:^ спасиб	BMYQ
k:^ списа	NR\R
k:^ сто	FKMU
k:^ стоимост	FR
k:^ стоп	WR
k:^ сумм	FQ
k:^ сурап	ZR
k:^ так	DMIQSLYQaR
k:^ там	]Q
k:^ тапсирис	SR
k:^ тегин	MR
k:^ тек	VQ
k:^ телефон	ILQV
k:^ тепер	`R
k:^ тисяч	HS
k:^ то	EQPQXQ
k:^ толк	VQXM
k:^ точн	]S
k:^ тур	CQIRRL\Q
k:^ тус	ISZQ]S
k:^ тусин	\R
k:^ тусинд	DR
k:^ у	BQEMHVIHQVRMSQ]M^R
k:^ убер	VQWQ
k:^ увидел	BQDJXR]Q
k:^ уговор	SQ
k:^ уж	MQOQUM^R
k:^ улкен	IQ
k:^ упаковк	YR
k:^ ушин	OQ
k:^ фирмен	RQ
k:^ фот	TQ
k:^ хват	UQYM
k:^ хорош	CQ
k:^ хот	GVKM
k:^ хоч	EMKQPQ
k:^ цен	\Q
k:^ чем	ERIQ
k:^ через	ERJM
k:^ что	BQDRELFQOMRMURZR[M\R_M`SaM
k:^ ше	ITaS
k:^ шерстян	LQ
k:^ шик	]Q
k:^ я	CRSQZS
k:a $	DRGQJRRQZQ
k:a <category>	TQ
k:a <few>	LQ
k:a <payment>	NM
k:a <size>	IQOQ
k:a for	HQTQ
k:a in	EQLQ
k:a of	JMKQ
k:a on	GQ
k:a one	HQIQUM
k:a or	QQZQ
k:a person	[R
k:a u	CQ
k:a what	SQ
k:about $	IRZQ
k:after $	VQ
k:and $	KQ
k:and in	LR
k:and the	PQVQ
k:ani $	ER
k:ani on	]Q
k:apreciate $	BQ
k:are on	QQ
k:are open	QQ
k:back $	KS
k:be $	YQ
k:can get	SQ
k:can help	_Q
k:can pay	NQ
k:check my	DR
k:day $	[Q
k:do $	ZR
k:do do	SQ
k:do get	_S
k:do have	LQQQ
k:do know	HQ_R
k:do ned	MQ
k:do run	LQ
k:do ship	MQ
k:do take	TR
k:even $	]Q
k:first $	ZQ
k:flor you	QQ
k:for $	HRMMTQXQ_M`S
k:for pair	FR
k:for the	TR
k:fre some	GQMQ
k:from $	MLOS
k:from on	`Q
k:from shop	UQ
k:get $	GTMM]Q
k:give the	`R
k:got $	DQ]Q
k:has order	]Q
k:have $	LQSQ
k:have in	IS
k:hold for	RQ
k:how i	HQSQ
k:how is	JQ
k:i $	LQSQ
k:i <payment>	NQ
k:i both	GQ
k:i for	]Q
k:i half	NQ
k:i in	IR
k:i the	_R
k:i to	ORQRSL
k:i you	\Q
k:id to	OQ
k:il it	SQ
k:im $	YR
k:in $	EQFQIRJQKMSMTQUQ
k:in <size>	EQIM
k:in me	TQ
k:in pleas	RQ
k:is $	QQYQ
k:is <product>	MQ
k:is a	PRUL
k:is in	IQ[S
k:is teng	`Q
k:is the	AQ
k:it $	RQTRWSZM]T
k:it <date>	VQ
k:it a	GQ
k:it my	RR
k:it not	VQ
k:it the	IR
k:it to	PQSQ
k:just $	ER
k:know god	_Q
k:me $	NS^S_M
k:me a	EQSM_R
k:me for	SQ
k:me on	FM
k:me the	TQ
k:me your	EQ
k:much the	FQ
k:my $	JRSQVMYRZR
k:my <product>	aS
k:my and	VQ
k:my got	GR
k:my is	SQ
k:no $	IQYQ
k:not $	VTYMZQ
k:number $	MQ]M^Q
k:of $	BQ_Q
k:of <category>	FQ
k:on $	GQILRR[Q
k:on <product>	JQQQ
k:one i	LR
k:open $	QQ
k:or $	JTLQ
k:order $	TQWR
k:order the	TR
k:other $	EQ
k:pic $	KQ
k:pleas me	ERSM
k:preorder $	TQ
k:price $	FR
k:put down	SQ
k:real $	[Q
k:recomend a	EM_R
k:right $	_T
k:same $	GQ
k:same for	HS
k:ship <city>	SQ
k:shop me	HQUQ
k:size $	EQOQ
k:so $	KR
k:stil $	GQIQ
k:swap for	OM
k:take $	MRSR
k:take order	TS
k:thank $	BQ
k:that $	NQPQ
k:the $	BQESFQJKKULMOQUQYMaT
k:the <category>	AQSQ]Q
k:the <color>	JQ
k:the <product>	FRIM
k:the for	]Q
k:the in	IQRQ]Q
k:the is	FQ
k:the of	_Q
k:the one	EMFQIMTRUQ\Q
k:the pair	HQ
k:the pleas	GQSQ
k:the take	MQ
k:the thing	ES
k:the to	CQ
k:this $	^Q_Q
k:to $	HQMLNQ
k:to for	HQ
k:to it	MSOM
k:to my	OQ
k:to real	[Q
k:to the	SR
k:to to	[Q
k:tri $	IMPT
k:u a	KQ
k:u acan	MQRQ
k:us what	LR
k:what capit	_R
k:what do	EM
k:what in	ERFQIL
k:what you	ETIL
k:where i	OQQQ
k:which are	IQ
k:which do	ERIMNQ
k:with $	XQ[Q
k:would recomend	EM_R
k:wrong $	\QaQ
k:yes $	XQ
k:you $	CRETIM
k:you <payment>	NQ
k:you a	QQTQ_Q
k:you for	LRNQ_M
k:you it	IQRM
k:you me	FQOM\Q
k:you on	EL_S
k:you the	NMRTVQ
k:you to	IQ
k:your $	BS`M
k:your polici	OQ
k:а $	DMFLILKUUQXRaS
k:а <category>	ESGL
k:а <city>	VQ
k:а <color>	RS
k:а <size>	LR
k:а в	MS
k:а денг	FQNQ
k:а дом	OMPRVQ
k:а ест	JR
k:а ет	EQ
k:а как	FQKQ
k:а ма	BQDR
k:а мен	EMOQ
k:а можн	MQ
k:а на	KQQQ
k:а не	IS
k:а нет	IRXRYM
k:а он	DT
k:а по	FQ
k:а пот	LR
k:а похож	EQIM
k:а сам	QQ
k:а так	ETJM
k:а точн	IQ
k:а у	EQ_R
k:а что	HR
k:аг $	BRDLXQ
k:ад ма	_R
k:адрес $	QR
k:азир $	ZQ
k:аитип $	FR
k:ал $	HQ
k:алаиин $	LQVQ
k:аламин $	UQ
k:аласиз $	TR
k:аласиздар $	[M_R
k:алдап ме	NQ
k:алдин тапсирис	TQ
k:алдин толем	NR
k:али $	ZQ
k:али жок	]Q
k:али ма	IR
k:алип $	WR
k:алип бол	PQ
k:алл болсин	BRCQ
k:алс болад	FQGM
k:алс ма	NS
k:ана $	aR
k:арнал бар	EMIR
k:ауил ме	MQ
k:ашик $	JQ
k:аяк $	\Q
k:ба $	HR
k:бага гои	FMHR
k:бар $	EUIJLMMRQQ
k:бар ек	IS
k:бар сиз	IILTQMRR
k:бас $	WQ
k:бе $	GR
k:без $	RMYT
k:без и	\R
k:без не	PR
k:без обув	HQPQWM
k:бер $	RVTTUJVRWM
k:бер ба	TR
k:бер ма	_R
k:береиин ед	SQ
k:беруг ма	RQ
k:би $	XR
k:бил $	\R_Q
k:билмеи $	_T
k:бистр $	MQ
k:бол $	FMLQOQPS_M
k:болад $	FQISNQUM
k:болип $	OQ\R
k:болма $	WQ
k:болс $	JQ
k:болш $	YQ
k:бот $	[T
k:брат $	VQ
k:буд в	DQLQ
k:будет $	QS
k:в $	AQFQHMJMOMPRQJSLVS[M\M_L`L
k:в <size>	LRUM
k:в брал	]Q
k:в в	IR
k:в год	RQ
k:в город	YR
k:в дом	UQ
k:в же	ES
k:в жив	UQ
k:в ил	FQMLQS
k:в можн	NQ
k:в на	TQ
k:в не	RQ
k:в по	FQ
k:в раз	HQ[Q
k:в так	TQ
k:в уж	QQ
k:в цен	FQ
k:в я	YR
k:вам $	BQCRHQaS
k:вариант $	NR
k:вас $	DQIRQMRR
k:вас в	PRQM
k:вас ест	QR
k:вас на	PQ]Q
k:ваш $	KM^Q_S
k:ваш мне	\T
k:вдруг $	HQ
k:ве $	KQ
k:вечер $	CQVQZR
k:вжив $	PQ
k:ви $	DMHS_T
k:ви как	QQ
k:ви не	\Q
k:возврат $	OQ
k:возм $	[R
k:возм <color>	SQ
k:вообщ $	EQOQ
k:вот $	IQKQ
k:все $	KQ
k:все ест	EMKQPQ
k:все кром	VQ
k:все спасиб	BQ
k:всег $	IQ
k:втор $	UQ
k:вчер $	\L]R
k:вчер <category>	SQVQ
k:где $	QQ
k:где можн	PQ
k:го $	RS]R^M
k:год $	JS
k:гои $	HRaQ
k:да $	KRSQUMXM
k:да <color>	VQ
k:да вам	BQ
k:дава $	TQUQ
k:даит $	VMZR\Q
k:далш $	EUQR
k:две $	FR_M
k:дег $	\R
k:деиин $	QQ
k:деиин ме	MR
k:ден $	^R
k:ден у	]Q
k:денг $	NR\Q
k:денг <payment>	NM
k:денг возврат	]Q
k:денг дважд	NQOQ
k:денг и	HQ
k:деп $	PRSQ
k:дешевл $	GR
k:длин $	LRVT
k:для $	FRHMSQ
k:дне $	OL]R
k:до $	DRLROMUM]Q_S
k:до и	GQ
k:до не	[R
k:до пор	]Q
k:до у	IQ
k:до я	RR
k:добр не	CQ
k:доллар $	NR
k:дом $	AS
k:дом помер	PLZQ
k:доставк $	HQ
k:доставк <city>	FSML
k:друг $	IMKQVRWR
k:дукен $	HSQL
k:дукен ма	QQRM
k:дурис $	LQYR
k:е $	DRYM
k:ег $	`Q
k:ек $	BQDLKQMM]QaQ
k:еки акел	MQ
k:емес $	YQ^R
k:емес керк	VRYM
k:енд $	^TaT
k:есл $	ILMMOQUQVR
k:есл не	ORXT
k:есл то	MQ
k:есл трудн	VQ
k:ест $	QMSQTM]Q
k:ест <category>	EMJR
k:ест <size>	PQ
k:ест вас	ER
k:ест не	EMQQ
k:ест нибуд	EROR
k:ест то	GQ
k:ет $	EKHRJSLMPMRVSQVL^QaM
k:ет в	HQ
k:ет вам	DR_S
k:ет за	\U
k:ет как	ESIM
k:ет модел	JS
k:ет на	HMQQ
k:ет не	HRPQYM
k:ет с	MRVQ
k:ет я	AQSQ
k:ещ $	GQIQ]Q
k:ещ <color>	SQ
k:жазип $	_QaQ
k:жак $	CRDQ
k:жараид $	DQ
k:жатир $	HQ
k:жауап $	GM[Q`Q
k:ждат $	ZQ[M]Q
k:жду $	OQ\S
k:же $	VQ\Q
k:же в	TR
k:женилдик ма	GS
k:жеткиз бе	MR
k:жибер $	KMMQXQ\LaS
k:жибер <color>	\R]S
k:жибересиз $	KQ[Q
k:жиберме $	^R
k:жив $	IQ_Q
k:жок $	WQ
k:жок емес	VSYM
k:жол $	CQ
k:жондеп ме	RQ
k:за $	EMFVJMMQUQZM_M`Q
k:за <color>	HU
k:за в	GR
k:за денг	JQ
k:за и	GQaR
k:за отделн	NQ
k:за пар	FR_L
k:за сумм	HR
k:заверн $	RQSM
k:заказ $	[S\Q]L
k:заказ келед	SQ
k:запиш мен	SQ
k:здравств <few>	\Q
k:здравств вас	QQ
k:зна $	YMZS
k:и $	DMIMJMLMPSQRRMVMXSZU]L
k:и <color>	SQ
k:и <date>	GS
k:и <size>	SQ
k:и в	^Q
k:и ест	EMISLM
k:и же	\Q
k:и и	ER
k:и как	IMJQLMPS
k:и не	WMZR]Q^Q
k:и он	]SaQ
k:и разреша	PQ
k:и так	FR
k:и что	LQ
k:иа $	KQ
k:из $	IQ
k:из <category>	IM]Q
k:из что	ES
k:ил $	FQGMILJVLTMS\L
k:ил <payment>	OQ
k:ил ест	QQ
k:ил получен	OR
k:ил у	GMRS]Q
k:ишин бар	JQ
k:к $	EMYR_R
k:к <category>	IQ
k:к успеет	]Q
k:кабилдаи $	OQ_M
k:казир $	GQ
k:каи $	QQWR
k:каи ма	OQ
k:как $	BRDQGQIIJJLMMMOQPMSQWMXLYQZQ\S]L`QaR
k:как в	EQ
k:как вас	QR
k:как до	QR
k:как ест	ELIQNQ
k:как на	KQ
k:как не	HMJQRQ
k:как них	JQ
k:как сеичас	ERGM
k:кал $	WR\Q
k:кал ма	OQPR
k:калаи $	GRLSNQ
k:канш $	FR
k:канша $	FU
k:карман $	HQ
k:кашан $	\Q]Q
k:кеиин $	ZS
k:кел $	ISMR]L
k:кенес $	ER
k:керк $	IQJMRQ
k:керк <color>	SR
k:керк кал	WQ
k:кеш $	GS
k:кешк $	ZR
k:киип бол	PQ
k:кишкентаи ма	IS
k:киюг ма	JR
k:когд $	GT
k:кои $	HQ
k:кор $	ZQ
k:кор едим	EQ
k:коробк пилник	RR
k:коробк там	\Q
k:корсет $	UR`Q
k:котор $	DQ
k:кош $	CR
k:кром $	IMJQ
k:кто $	AQOQ[M
k:куд $	SR]S
k:курер $	MM]S
k:курер жерд	]R
k:курер ма	MM]R
k:курер пок	PS
k:кут $	DQ
k:ли вас	EQ
k:ли на	LM
k:лучш $	NM_Q
k:люб $	EQUQ
k:ма $	AQDMEMIQLRMMQMRQ[R_R
k:ма <size>	IR
k:магазин $	QQ`R
k:маган $	SQ
k:маган бер	`Q
k:ме $	JQMQ
k:ме бе	LR
k:ме ме	JS
k:межд и	IQUQ
k:мен $	CQDMEMLMMQURYQ\M]R`Q
k:мен кида	HQ
k:месяц $	VQ
k:мин $	EQ
k:минус процент	GS
k:минут $	_R
k:мм $	BQ
k:мне $	LQMMSQZM[R
k:мне <color>	SQ
k:мне <size>	SQ
k:мне <two digits>	RQ
k:мне же	SM
k:мне за	HQMQ
k:мне на	JR
k:мне с	[S
k:мне так	SR
k:мне что	HQ
k:мо $	JMLR]T
k:мо в	YR_R
k:мо не	TR
k:можн $	EUFMJMNTTQVLXR
k:можн в	EMOQRMVR
k:можн на	VQ
k:можн у	TQ
k:муж $	HQ
k:мужск бива	EMIQ
k:на $	FLJQLLNLOQPSQRRQSRWR\M]L
k:на <category>	EMIR
k:на <color>	KMPSTQ
k:на <product>	LR
k:на <size>	TQ
k:на <two digits>	LQ
k:на а	ES
k:на болш	LQ
k:на в	ISMQQMVL
k:на дочк	EQ
k:на есл	PQ
k:на ест	GQIMKRQQ
k:на ет	UQ
k:на етап	]Q
k:на за	GQ
k:на и	ERSM
k:на ил	EQ
k:на им	NR
k:на как	LQ
k:на менш	LM
k:на над	NQ
k:на не	EMFRISPM\R
k:на подошв	FR
k:на размер	OQ
k:на с	_S
k:на тисяч	HQRQ
k:на у	[Q
k:на что	JR
k:над $	IMSLTQZS
k:над <size>	IQ
k:назад $	GKOV
k:наш $	LQ
k:нашл друг	WQ
k:не $	CMDSEJFRHMITQMRMSKTSWRXQYQZM[K\M]M^R_S`M
k:не <color>	aS
k:не <not city>	VS
k:не а	KRUQVQ
k:не болад	ES
k:не даж	ZR
k:не ест	ER
k:не заказ	IS
k:не и	WM^Q
k:не карман	HQ
k:не мен	ZT
k:не мне	YS^R
k:не на	EQOLPQVQ]Q
k:не отправт	KR
k:не перенес	VS
k:не пок	ZQ
k:не спасиб	YQ
k:не у	EQ
k:не уж	WS
k:не цвет	PQ\Q
k:не что	HQ
k:не я	IQKMOQWT]M
k:нег $	EMGQMM\Q]R
k:нет $	IQTQ]QaQ
k:нет ет	WQYM
k:нет не	YR
k:нешег ашик	QQ
k:ни $	WQYQ
k:ни ни	WQYQ
k:нич $	DQ
k:но так	HQ
k:ног $	LSZR
k:ног ранш	LQ
k:номер $	MQ[Q
k:номер даит	QR
k:номир $	[Q
k:ну $	KQ
k:ну до	DQ
k:ну поня	aR
k:о $	UMVQ
k:о не	DQ^Q_QaM
k:обратн $	OQVR
k:обув бер	HQPQWM
k:одн $	QM\U
k:одн две	VR
k:ок $	BRDS
k:окше сантиметр	JQ
k:олшем $	\Q
k:олшем ма	IR
k:он $	BQDSEMILLQQM]S
k:он в	[Q
k:оплат $	NT
k:ос $	EQLQ
k:от $	BQQS^R
k:отзив вас	HU\Q
k:откр а	\Q
k:оформ $	SRWR
k:очен $	CQ
k:па $	DS
k:пар $	JR]Q
k:перв $	YQ
k:перед $	WR
k:переда $	MRXT
k:писа $	QMSQ
k:пиш $	VQ^Q
k:по $	EMGWLR_T
k:по что	FS
k:погод $	_R
k:под $	EQIRUR
k:подошв $	FRJM
k:подскаж ли	LQ
k:пожалуист $	\Q
k:пожалуист ли	]R
k:позвон $	QQ[M
k:позов $	[Q
k:пок $	CRPRWQYQZM
k:покаж $	ER
k:покаж как	EMKQ
k:половин половин	NRUQ
k:получен $	OR^Q
k:помер $	PQ
k:посилк $	KQ
k:посл ног	LQ
k:пот $	CQPR
k:правилн $	LQ
k:предоплат $	HQWQ
k:при $	]M
k:привезт $	MMTR
k:приеха $	SL\S
k:пример $	PQ
k:примерк $	PQ
k:примет $	OR
k:пришл $	\M]S
k:про $	_SaR
k:провер $	PR
k:провер нет	XR
k:прост $	EQYQ
k:раз $	BQGMHQ[Q\Q
k:размер $	IQJQLVYR
k:размер на	VQ
k:размерлер $	IR
k:ряд $	QQ
k:с $	BRISMQNQOLPQTM]Q
k:с <color>	BQIJKT
k:с <size>	GQ
k:с до	FQ
k:с ест	]Q
k:с мисл	ZQ
k:с на	\R
k:с поговор	[R
k:са $	CT
k:сам $	MRVQWLYQ
k:сво $	[Q^R
k:сдек $	MR
k:сдела $	RQ
k:себ $	DQSLaQ
k:сеичас в	NQ
k:сертификат $	JTRL
k:сертификат <two digits>	RQ
k:сих не	]Q
k:скаж $	UR
k:скидочк $	GQ
k:скинт $	ES
k:сколк $	FHGSHULMMUQQ]M
k:сколк <two digits>	FJ_U
k:сколк в	FQ_M
k:сколк есл	TR
k:сколк за	MQ
k:сколк у	OQ
k:слов $	`Q
k:сним $	KR
k:снов $	AQ
k:сол $	IRVRaR
k:сон $	ZQ
k:сон канша	FMGS
k:сосин $	ZQ
k:спасиб $	\Q
k:списа $	NQOQ
k:суре ма	KR
k:таба кет	\Q
k:так $	IQJMMMNMOMSQ[Q\Q_MaQ
k:так <category>	HQ
k:так <color>	SQ
k:так ест	EQ
k:так не	FQHQ
k:так но	IR
k:так уж	EMIQOQ
k:так я	JQSM
k:тал как	JMLT
k:тандап $	ER
k:тапсирис $	SR
k:тегин $	MLOS
k:телефон $	ILQRaQ
k:тенг в	FQ
k:тепер поим	LQ
k:тисяч $	HRRQ
k:то $	GQ
k:то как	aR
k:то на	HQ
k:то то	ER
k:то у	PQ
k:тогд $	PMSR
k:тогд мне	\Q
k:тож $	MMQSSRVQ
k:толем ме	]R
k:толк $	JQMMNQVR
k:толк бесплатн	`Q
k:толк ил	IMQQ
k:точн $	]S
k:трубк берет	ZQ]Q
k:тур $	BQFMHQUQ_RaQ
k:тус $	EQUQZQ\Q
k:тус бар	QS
k:тус ма	IS
k:у $	HMJQLMNRQRSMZQ
k:у <product>	HQIR
k:у брал	UQ
k:у вообщ	IQ
k:у ест	ELOQPQRR[M_Q
k:у ил	PQ
k:у на	IQ
k:у не	LQ
k:у так	EMOQVQ
k:у уж	EQ
k:у что	LR
k:убет так	HQZQ
k:удал $	WRYM
k:уж $	HQIS
k:уж в	YQ^M
k:уж все	OQ
k:улкен $	\Q
k:успеет $	MQ
k:филиа <city>	QQ
k:хорош $	BQCR
k:хорош вам	CQ
k:хорош и	^S
k:хоч $	EMKQWRYR\Q
k:хоч <color>	SQ
k:хоч <size>	IQPL
k:хоч как	EM
k:хоч на	KL
k:цвет $	ITOMQM
k:цвет <color>	VQ
k:цвет на	OQ
k:цен $	FUHQJM
k:цен вас	HR
k:цен на	FQ
k:цепочк $	SRUQ
k:час $	MR
k:чащ $	ER
k:чек $	MQOQ
k:чем $	EQ\M
k:через $	JQMS
k:чист $	RR
k:что $	CMEKORRQUQ_Q
k:что <color>	IQ
k:что в	EM`Q
k:что вас	EQ
k:что на	IQPQ
k:что не	GMHQJQaR
k:чут $	GS
k:шик $	]Q
k:шикт $	]Q
k:я $	ESMMSQUQWSYQ\M]M
k:я <date>	VQ
k:я в	QQ
k:я вас	GQ
k:я друг	aR
k:я заказива	VQ
k:я на	PQ
k:я не	HR\R
known:address	CRDSGQIMMJRMURVTWMXY\RaK
known:category	CREWJMSQ
known:city	ALBMDTEIGRHLIEJJKILKMcNVOKPVQRRKSMTMUXWQXUYSZJ]V^K_JaL
known:color	AJBQDTETFQGHHHIZJIKVLBOHPJQHRVS_TVUXVQWJXTYZZJ[J\I]H^K_H`IaK
known:product	AFBHCHDLEFFQGSHXITJVKTLWMSNQOHPLQGRWSUTMUXVWXTYSZY[I\F]G^E_D`IaJ
known:product&cue:acknowledge	BTD[FMGMIMSUTRUKVLXM\MaS
known:product&cue:any	EMTMUQYRZM\R`RaQ
known:product&cue:asking	AKBKCLERFQGIIWJULSNROUPSQRTRUJVIWKYJZL[K\R]T^L_L`S
known:product&cue:bareHowMuch	EMFUGQKMMLPQQMTSUMVM\Q_L
known:product&cue:browse	E]FLHLJLKMNROMRMSRUKWMZM\Q`QaQ
known:product&cue:budget	GR
known:product&cue:cancel	PQSKULW[YQ
known:product&cue:change	CQDMETGLILJLLSMMOQVYXMZLaQ
known:product&cue:changedMind	UMVSWR
known:product&cue:compare	FQLRUR
known:product&cue:complaint	EMIMJTKQMMNQOMSMVRWSXLaR
known:product&cue:condition	CQFMIMKQLSOQQQRQSMTQURXJYMZRaM
known:product&cue:delivery	FQHKIKJMLKMXPSUQVRWMYLZM\M]R
known:product&cue:discount	FWGWIMKQLMMQORRMSRTLUMVMXM
known:product&cue:dontKnow	LUYMZQ
known:product&cue:enough	DQKRMMTMVKWQXQYS
known:product&cue:filler	ASBMCSEJFQHSIKKMMMNRRQVLZU[Q\U`QaM
known:product&cue:firmYes	IMKQNRSYURVLWKXWYK
known:product&cue:fitting	IMLMMQORPTQRSTUMYM
known:product&cue:foreignAudience	OQSMWRZR
known:product&cue:gift	FMGQRWVL
known:product&cue:goodbye	DQGMSRWJYQZV
known:product&cue:greeting	AWFQMMNMVQaQ
known:product&cue:hedge	EQGRHQILJMXKZTaR
known:product&cue:hold	RVSRVM
known:product&cue:howMany	GSHQUQ
known:product&cue:info	GKHRIIJ`LRMMOKPQSMUMYRZL\J
known:product&cue:injection	FR`W
known:product&cue:instead	ERSQUSVT
known:product&cue:isThere	EUFLIZKRLJPRQQRKSLTKWQXLZM`QaM
known:product&cue:no	HSMMSLTJVQWWYWaR
known:product&cue:objection	GUHVIMKMLQNSOQRMSKUMVQXM
known:product&cue:offTopic	HMLRPM_SaR
known:product&cue:optOut	^Q
known:product&cue:order	IMJSKMLMSZTVVKWQYJ[M\K]M`Q
known:product&cue:orderStatus	IQWS
known:product&cue:payment	GQHRMKN\RMUL]M`Q
known:product&cue:person	GQKRUL[]`Q
known:product&cue:photos	ELGLIKK^QMSQTMVMWMXMYQ[L
known:product&cue:pickup	MTQQRRULVM
known:product&cue:pointing	FWHSIKRMSLTJVTXLYRZL\L`SaU
known:product&cue:praise	BTDTHMKMRQaS
known:product&cue:preorder	DMIQNRSLTXVMWLXT]M
known:product&cue:price	F[GQJLLMRUSMTMVMXMYMZQ[M`TaM
known:product&cue:restock	IRJMSMTU]R
known:product&cue:returns	O[RMTMWR`Q
known:product&cue:service	GMJRRYSMVM]Q
known:product&cue:shopInfo	EMFQHMJSKMSLUTXMZM`QaQ
known:product&cue:show	EVFLKXLQSMTMUMVKWMXQYMZS
known:product&cue:sizeAdvice	FMJQKMLZOLPSRMSMUQVQ
known:product&cue:thanks	BTDMXQYTZM
known:product&cue:think	CUIMJRKMNRSJTMVLXMZ\[L\M
known:product&cue:wait	DVPQRMUIVQXMZWaR
known:product&cue:want	ELILJIKMLQMLOMPTQQSTUKWSZV[R^Q
known:product&cue:yes	ALCLDMFMGSHRIMJMKUNMPRQQRQSQTRUMVUWKXWYL[L]K^L_RaQ
known:product&v:address	FQQQRRUWVU
known:product&v:as asked	ALBLCLDLEKHLIQMWOLPRQQSMTLUXVRYLZK\L]L^M_LaL
known:product&v:category	ETGKIHJQOMPLTMUMVSWRYR\L`R
known:product&v:city	MTNQQQSMUXVRXQ
known:product&v:color	EMGLIVJSKULQNRPTTQUTVSWL\M`R
known:product&v:date	CMEMHMISKMMROMPLRSSTTLVQYSZR\L_M
known:product&v:foreign	EQUL[S
known:product&v:name	SMUTVQWQ
known:product&v:none	AHBLCKELFUGSHTJSKSLSPMQGRRSWTRUQVGWSXSYSZW[L\M]J^G_H`IaQ
known:product&v:not category	VR
known:product&v:not city	VQ
known:product&v:not color	ESUTYQ
known:product&v:not product	SQUQVQ
known:product&v:not size	URVMYR
known:product&v:other address	UQVSYQ
known:product&v:other city	MMVR
known:product&v:other color	EMFRIKJSKLMMRSVWWMZR\M
known:product&v:other product	DQILKMMQSRUQYMZR
known:product&v:other quantity	SMVR
known:product&v:other size	SLVTXQYQ\R
known:product&v:payment	IMKQMLNTPMQMRQTMVQWQYM\M_M
known:product&v:phone	NQUS[Q
known:product&v:product	DQGQILKMMQSQUQYMZR
known:product&v:quantity	FMGQSQUS
known:product&v:same city	VQ
known:product&v:same color	EQKMVQ
known:product&v:same product	VQ
known:product&v:same quantity	VQ
known:product&v:same size	VS\R
known:product&v:size	EKGSHRIWKLLYOMPQTQUVXTZM
known:product&v:time	IMMSOQPLRSSRVR
known:quantity	HMVbYM[M
known:size	AKELFMGLHJIYJLKHLRMMOTPUQLRSSTTUUVVTWWXWZL[K]K^K_J`K
lang:en	AQDKERHMJQKQLQMTPLQMRKTLUXXQYR[S\K]K_L`QaI
lang:kk	AIEQGRIQKMMQNMPRQLRSUSVRXSYQZT\T^M_Q`MaK
lang:ru	AMBJDJFLGMHMJLKMLLMLPIRJTMUYVSXK[K\Q]M^LaS
last:<address>	MSSRUSVYYS
last:<amount>	\R
last:<brand>	EQFQ
last:<category>	EMGMKLRRSM]RaS
last:<city>	ASFQQQSSTMUX
last:<color>	AQEKFLHTIMKQRLUSVRZM\T
last:<date>	CRIQMMRQSMTMVQYR]R
last:<few>	aV
last:<like size>	GQJQLLUQ
last:<name>	UV
last:<not category>	VQ
last:<not city>	VQ
last:<not color>	ITUQVQ
last:<not size>	VQ
last:<payment>	OQUSVQWQ
last:<phone>	UXVQ[S
last:<product>	BSEQGLHQ`QaM
last:<quantity>	UV
last:<size>	HUIQKLSVUU
last:<three digits>	VT
last:<time>	QS]M
last:<two digits>	FMHRVR_QaU
last:again	AQTQ
last:al	VQYQ
last:alreadi	IQ]R
last:amount	MR
last:anymor	WQ
last:best	BS
last:both	GQSQ
last:box	RQ
last:bye	CQ
last:cheaper	GR
last:coat	JQ
last:day	EL_S
last:english	AR
last:for	OM
last:fre	`Q
last:girl	_Q
last:god	YQ
last:haha	HQ
last:help	BS
last:here	GQJQNM]Q_Q
last:insid	JQ
last:instead	EQ
last:is	FQVQ^Q
last:it	BQPRSRXQ
last:json	`T
last:know	EQ
last:lol	FQZQ
last:me	ASEMIMJWMQOQTRaM
last:metro	JQ
last:model	LU
last:more	IQ
last:nope	YQ
last:not	\Q
last:now	CQ_S
last:number	QQ[R
last:of	GQ
last:on	GRXR
last:one	FSIR
last:order	SR
last:out	WQ
last:person	PQ
last:phone	aQ
last:pleas	NMRQSRVQZM[R
last:pls	FRSQ[Q
last:polici	OQ
last:proced	SQXM
last:recept	MR
last:rough	FQ
last:rush	DQ
last:shop	AQ
last:smal	LQ
last:sory	HQQQULWT
last:stock	UQ
last:sure	DQ
last:that	HQXQ
last:them	PQ
last:then	UQ
last:thing	SQYQ^QaR
last:to	CR
last:two	ZQ
last:unsubscrib	^R
last:yet	MRYMZQ]T
last:you	BTCR
last:а	[Q`S
last:аг	DQ
last:адрес	OQQQSQ
last:аиналаиин	BT
last:аит	ZR
last:актуалн	IQ
last:акц	^Q
last:ал	PQRQVQXQ]R^M
last:алаиин	UQ
last:аламин	GSSR
last:алгебр	_S
last:алд	CQWQ
last:алдим	ZQ
last:али	NL]R
last:алмаимин	YQ
last:аналог	EQ
last:ари	KQ
last:ашик	QQ
last:ба	ASMQ_R
last:бар	EQ
last:барм	IQ
last:бауир	FS
last:бе	FLKQMKOSQM^S_Q
last:бер	PRRLVR`Q
last:берет	GMORZQ
last:беринизш	GQ_R
last:берут	EQ
last:берш	_R
last:бесплатн	\Q`R
last:би	QQaQ
last:бива	EQ
last:бол	CR\R
last:болад	FRGMMMUQ
last:болам	NRUM
last:болд	SQ
last:болс	EQRQ
last:болсин	VS
last:болш	EQ
last:болшущ	BR
last:брак	OQ
last:брат	JMLU
last:будет	GRHRJQVM_M
last:будут	GS
last:бутик	PQQL
last:вам	CQDQWRZM_RaM
last:вариант	EQUR
last:вас	ASHMMRNROMQQRM
last:вез	PMTS
last:верн	CQWQ
last:вечер	JMOQ\Q
last:взял	aQ
last:взят	LQNM_Q
last:вибор	BS
last:вивест	RT\M
last:вид	DQ
last:виде	KM_R
last:видим	\Q
last:виеха	MQ]T
last:виполня	`R
last:випускн	SQ
last:виход	FQ
last:вниз	LQ
last:внутр	MQ
last:вод	ISJM
last:воз	IQ
last:возвраща	OQ
last:воздерж	WQYR
last:возм	JQPR
last:возмет	NR_Q
last:возмож	OQ
last:возможн	MQ
last:воидут	JQ
last:вообщ	\Q
last:вот	aV
last:все	IQWQ
last:всег	EQ
last:втор	UR
last:где	KQ
last:глаз	UQ[Q
last:глян	ER
last:го	DQ\Q
last:говор	KQaR
last:годовщин	_Q
last:гои	EMHUKMSMaR
last:гор	TQYM
last:город	YR
last:готов	RM]S
last:да	IQWQ
last:дава	KQXQ
last:дад	MR
last:дадут	PRRQ
last:дает	JQ
last:даж	ZR
last:даит	QQ]Q
last:дважд	NQOQ
last:две	VR
last:двер	FQQQ
last:девушк	RQ
last:деиин	CS
last:деиств	GQ
last:дела	_Q
last:ден	UQZQ
last:денг	FRNQ
last:денег	HQ
last:дожд	TQYM
last:док	BQDQ
last:дом	VQ
last:дор	GQ
last:доставк	GRMR
last:достанет	TR
last:дошл	]S
last:друг	\QaR
last:дурис	DR
last:душ	BTVQ
last:е	aR
last:ег	aR
last:ед	PR
last:едет	]S
last:еди	aR
last:едим	SR
last:ек	DRLQ_Q
last:емес	KQVMXLYW
last:енд	IS]M
last:ест	AMGMKQOLRRULVQYQ\M]M_QaM
last:ет	FMLQYR`QaS
last:ещ	EVIMKQTQaM
last:жаз	GQZR
last:жак	BQXQ
last:жал	DR
last:жалк	DQ
last:жараид	DQ
last:жаса	DMXR
last:жатир	\R
last:жду	DQ
last:же	FQHMMQNRSQ
last:жет	UQ
last:жибер	KSUQXM`S
last:жибересизб	FQ
last:жиберинизш	ESVQ
last:жиберменизш	^S
last:жив	AQIRUQ
last:жмут	OR
last:жок	DRZQ\Q
last:жолдамин	RR
last:жур	EQ
last:забер	GQRQSM
last:забира	QR
last:забра	IQ
last:заверн	RMSS
last:заказ	ISSQTK
last:заказа	SS
last:заказива	LQSQ
last:замен	EVRM
last:занов	KR
last:зарплат	_Q
last:захотел	VR
last:звон	_R
last:звонк	[M
last:здравств	AQ
last:зим	JQ
last:зна	YR
last:знат	DQ
last:знач	aQ
last:и	FMIM\SaR
last:извин	HQ
last:измер	LQ
last:имеет	QR
last:имен	XRZQ
last:ицук	aS
last:каблук	ER
last:каи	\Q]R
last:как	BQDSIT
last:кал	CRDMIQOQ
last:кала	FMMRZS
last:канда	FQ
last:кандаи	EQJMQT
last:канш	LQ
last:канша	EQ
last:караи	ZR
last:качеств	\Q
last:кеиин	UQ
last:кел	BQLQRQXQ_M
last:келистик	DQ
last:келл	QM
last:керк	ESVQYM[R
last:кет	\Q
last:кетт	CQDM
last:кида	KRNQXM
last:киз	AS
last:кил	`R
last:кинт	LR\Q
last:когд	GMIMNRQQ
last:кои	WS\M^R
last:коиинизш	HRTQ
last:кор	EQ
last:коргенше	PQ
last:кореиинш	KS
last:коробк	\Q_Q
last:корсет	ZQ
last:корсетинизш	KR
last:косточк	LM
last:котор	UR
last:куд	QRUR
last:куп	aR
last:купл	SQ
last:курер	UQ
last:леж	IS
last:ли	IQ
last:лучш	LQ
last:любезн	XQ
last:ма	BMFLHMLMNROSPQRRSL[M
last:мага	^R
last:магазин	AQQS
last:маган	[S
last:маломер	LQ
last:март	MR`R
last:матов	JR
last:ме	IRJRNQRR
last:мен	ERLM
last:менш	HR
last:меря	MMPS
last:мест	UMWQ
last:месяц	JRNQ
last:миленк	BQDS
last:мин	FQHQ
last:мина	FRHRaM
last:мне	EQTQ[Q
last:мног	HQ
last:мо	SS]Q
last:модел	LQMMTQ
last:может	RRTQ
last:можн	ERFSJRMMNQOMPSQMSMVM
last:мудрен	CQ
last:мундаи	^Q
last:наберет	IR
last:наверн	XMaQ
last:над	MQYQZM[Q_Q
last:назад	]R
last:назива	QR
last:наидет	IR
last:налич	EQ
last:напиш	QQ
last:напомина	WM^S
last:не	WQYMZQ
last:неверн	YQ
last:недел	_Q
last:неправилн	XMYR
last:нет	DRHMJMYM\QaL
last:нешед	FQ
last:нибуд	GQOR
last:никогд	PQ
last:ним	EMZQ]S
last:нол	ES
last:номер	^Q
last:нормалн	JQ
last:ноч	CR
last:ну	DKYRZQaQ
last:нужн	^Q_M
last:об	FQ
last:обм	OQ
last:обоид	YQ
last:обратн	OQ
last:обслужива	[Q
last:обув	RR
last:обяснен	\S
last:одн	\L]Q
last:ол	aQ
last:олшем	LMVR
last:он	DMIQ]SaR
last:онд	VQ
last:оператор	[Q
last:оплачен	]M`R
last:оплачива	OR
last:орналас	QQ
last:осинда	HQ
last:оста	EQGMIS
last:остав	MQSR
last:отб	WT
last:ответ	DQ
last:отвеча	[S
last:отд	VQ
last:отда	NQ
last:отдад	OR
last:отинем	[Q`L
last:отирмин	DQ
last:открит	QQ
last:откроет	QR
last:отлича	FQ
last:отм	WQ
last:отпиш	ZQ
last:отправк	MQ
last:оформ	UQ
last:оформля	ULWQZQ
last:па	JR
last:пар	FT_L
last:пе	_Q
last:перв	TSUQ
last:перевод	HQ
last:передума	ORSQ
last:пж	TQ
last:писа	\Q^T
last:плат	NMSR
last:плз	FQ
last:поговор	ZQ[Q
last:подарк	FMGQRS
last:подед	GQ
last:подоидет	EQ
last:подписчик	_T
last:подскаж	IRLQRQ
last:подума	ZR
last:пожалуист	EQIQQQUKVQXQ_Q
last:позвон	]R
last:поздн	AQ
last:поим	JQ
last:пок	CR]Q
last:покаж	KSXS
last:покупател	`S
last:получ	DSMQ
last:получа	HRMM
last:поменя	VQ
last:помер	PMZQ
last:поня	aR
last:посмотрет	KR
last:посоветует	JQLQRQ
last:пот	LR
last:потеря	MR
last:поч	_Q
last:почин	OQ
last:предзаказ	TQ
last:предоплат	TR
last:предупред	BQ
last:привезт	IQ\M]R
last:привоз	VQaQ
last:прид	WQZQ
last:придет	OM
last:приед	WR
last:приедет	MS
last:приеха	]Q
last:примерк	NQOMPQ
last:примерн	JT
last:примет	OQ
last:пришл	IRLQ
last:пробет	RR
last:пробива	SS
last:прода	RQ_Q
last:работа	QR
last:раз	YQ
last:разговор	ZQ
last:размер	LQ
last:разобра	FR
last:разреша	PQ
last:ракмет	BMDR
last:рахмет	YR
last:реалн	PQ
last:реклам	^T
last:рук	GT
last:сал	ARSR
last:сам	aR
last:сантиметр	JQ
last:свадб	YQ
last:свет	KR
last:связ	CM
last:сдела	FQGQJMRMSR_Q
last:сеичас	EMSRYMZS]R
last:сервис	BQ\Q
last:сестр	SR
last:сиз	IKLRQRRQ_R
last:сиздерд	IQ
last:симпатичн	DM_R
last:скаж	ZR
last:скидива	NQ
last:скидк	SQ
last:скин	KMQQTQ
last:скинт	GQQS
last:склад	TR
last:скок	FR
last:сколк	FQHSJMMQQR
last:слов	KRNMXR
last:см	JRLQ
last:сможет	JQRQ
last:смотр	UQ
last:смотрел	FQ
last:сообщен	^S
last:спам	\R^S
last:спасиб	BIEQZS
last:ссилк	_R
last:став	RQ
last:сто	FMMU
last:стоп	^SaM
last:сумм	HQ
last:счита	OQ
last:сюд	aQ
last:так	YQ[M\QaU
last:там	CQ
last:тастаниз	WR
last:тастанизш	KRQQ
last:телефон	KQaQ
last:тенг	_M`Q
last:тисяч	KQ
last:то	XR\SaL
last:товар	HQ
last:тогд	CRDMOS
last:токтатинизш	WR^M
last:толеи	MQ
last:тот	aQ
last:точн	XQ
last:три	MRUQ
last:трудн	VQ
last:туд	DQ
last:тур	CSOMQR
last:турмин	[S
last:тусинд	XQ
last:тут	\Q
last:убер	WR
last:уведомлен	^R
last:увидел	DRXQaM
last:удобн	QQUQXQ
last:уеха	WQ]R_M
last:уж	WR^S
last:узк	LQ
last:улкен	OQ
last:уна	HQYM
last:управля	[R
last:усин	ER
last:устро	UQ
last:утр	VQ
last:уход	]Q
last:учт	DQ
last:хабарлас	NM_R
last:хм	aR
last:хмм	ZRaQ
last:хоч	RQSRUQXQ
last:хух	aR
last:цвет	KQ
last:цен	GTRMZQ
last:человк	[Q
last:честн	JR
last:числ	]R
last:что	JRKMOQ\Q
last:чут	GS
last:шалинизш	[Q
last:шар	ZQ
last:ше	IUNQZM
last:шеш	ZQ
last:шик	FQ
last:ширин	JQ
last:шлет	MQ^R
last:штук	FR`R
last:я	AQDR\M
last:ясненк	DQ
no product&cue:acknowledge	AMCTDXEQLMMMQLSLUQXXZR^L_QaL
no product&cue:any	EQKRLLMSOLPRRMSMUS\M^Q`M
no product&cue:asking	BMCDDKERFWGTHKJTLTMUNVQUSLTMVLWLXLYGZL[R\J^K_U`MaL
no product&cue:bareHowMuch	FWHJLRMTORSM[M\M_R`M
no product&cue:browse	AMBLCMEZFRHSISJRKRLLRSSJTLVM[K\K]K_U`I
no product&cue:budget	FXHQPQWQ[M_M
no product&cue:cancel	EMOSWZ^Q
no product&cue:catalogue	EZFTKRNMQKTQ
no product&cue:change	DRELIMKMLJMMNKOVQLUMV_WQZM]K^U_Q`LaS
no product&cue:changedMind	WR
no product&cue:compare	IMJW_M
no product&cue:complaint	BMDQHQILJLKMOWPMRSTMVLWL\[]Q
no product&cue:condition	BMDMGTKRLMNSPRRJSLTQVQWLXUYQ[K\Q]Q^KaR
no product&cue:delivery	AMFLHRJLM\NKOQPQQMRMWQ[K\Q]R_LaM
no product&cue:discount	FKG^MLSLTQ[M\M]M^R_L`R
no product&cue:dontKnow	EVHRLQPRUMYMZR
no product&cue:enough	BQDRERGLHLJLOQRMSMWMZM]T_L`M
no product&cue:filler	AKBSCLDLESFMGSHLIRKRLMMRNJPMQMRISQTQUSVTXMZM\L
no product&cue:firmYes	CMFMHQJLMMNLPMRQSQVQXRYRZQ\M]M^S_MaM
no product&cue:fitting	ELLQOLP\QQSMWM]M_M
no product&cue:foreignAudience	IUQMSS^Q_Q
no product&cue:gift	ESGLOSRVSQ[M]S_M
no product&cue:goodbye	C^QMZQ\L_M`M
no product&cue:greeting	A`ERGLHMIRJMLLMMPMQMRLTMXQZM]T^L_L`MaQ
no product&cue:hedge	GSJMPQQMSQVMYQZR_LaQ
no product&cue:hold	RWZQ
no product&cue:howMany	ITOQ
no product&cue:info	AMBRCMDMERFMGSHMIVJWMQNKOUPJQMRVTQUSXQYMZL[K\U]M^M_KaL
no product&cue:injection	FMQMXQ\M_Q`]
no product&cue:instead	KMORVS\M]Q`T
no product&cue:isThere	BMCLDLEQFJHJIWQQRUSQTRULVQZL[R^M_M
no product&cue:justLooking	CMEYZR
no product&cue:no	BJDQEMHLJLKLLQMMPQQMRMTVWLY^ZM[L\S]Q^U
no product&cue:novelty	EW^R
no product&cue:objection	BMDMELGMHbILMQOLPMQQWSYQ[L\L^L_LaM
no product&cue:offTopic	BREMIMKMLMNQOMQQSM[L_`aS
no product&cue:optOut	EMWQ[L\R]Q^]`M
no product&cue:order	AMBMCMDLGSHLJIKLORPTSWULVRWTXQYRZQ[R^LaM
no product&cue:orderStatus	EMHMIMOQQMSLTMVR\T][^M`R
no product&cue:payment	BLEKGLHRIMJMKLLMMSNZOTRRTQWMYQZL[L\Q]R^L`S
no product&cue:person	AQCMGMIMQTRMUT[[\T_Q`S
no product&cue:photos	FQGLK`MLOMQLSLTRYM]K^M_Q
no product&cue:pickup	IJMRSQ
no product&cue:pointing	AMBMDMEIFHGJIUJRMMPRQLRQSUTTURWKXS[Q\Q_J`KaR
no product&cue:praise	DMESFQJMMLTRZQ_S
no product&cue:preorder	BMEMIQPQSMT[WVXM[M]S_L
no product&cue:price	EQF]GTHTIMJMKMLMMROMQKRKSMZM]L
no product&cue:restock	GRIQJSZR\M]L
no product&cue:returns	FMJMMMNLO[RRSMVQWR[M]Q
no product&cue:service	ELGSHLKMMLNMQLR[SQXQYQ_R`MaM
no product&cue:shopInfo	CQFKGMHUJMKQLLNMPTQ\RLTMWMYQ\K]R_LaM
no product&cue:show	AMCLDLERFQGIHMIRJLK\LRNSOMPQQRSMWQXKZL[M\L]T_L`TaL
no product&cue:sizeAdvice	JQL\MMORRQSQVQZM`M
no product&cue:thanks	AMB_CQDSEMHLIMLMRM[M\L]L_L`MaM
no product&cue:think	BMCMDQETFLHSLQMMZX[Q`MaM
no product&cue:wait	TR^RaS
no product&cue:want	ARCMDKETFMGKISJQKQMQPJQKRQSRTQURYSZL[U\K]M_MaL
no product&cue:yes	CSDSGLHIMMNUSTUTWRXSZJ[R_F`K
no product&v:address	SRYS
no product&v:as asked	MMNQU[VJ
no product&v:brand	BQERHMIUJSOMPMRMSQTMVM^M
no product&v:category	BRETFSITJMKMLLMKORRQSUVMWMXQYLZK\T_J`M
no product&v:city	AQCRFKGMIKJLKMMYNLPMSUULXQZQ\M]R_V
no product&v:color	BQCMERHMITJJKLLMPKQLRRSWTRULVMWSZR[L\Q^S_MaS
no product&v:date	CVFKHMIJJMKMLMMVNLPQQUSLTLVMYMZR\R]W
no product&v:foreign	AMBMDMFQIRJUMMNMOMPMTMWMZL_Q`RaR
no product&v:name	SQULVQ
no product&v:none	AYBSCVDRFHGGHMIHJGKKLKMMNLPMQURMSETKUIVEWRXQYTZJ[U\R]Q^Y_T`VaW
no product&v:not brand	EQ
no product&v:not category	ERILVR\T
no product&v:not city	VU
no product&v:not color	ISVQ
no product&v:not size	VTYM
no product&v:other city	MMPQVR
no product&v:other size	EQIMSM
no product&v:payment	HLIMKMMMNWOQPMRMSQTMUQ_V
no product&v:phone	UW[R
no product&v:product	AMBSCMDMEQFTIRJRKUNKPLSTVJXMYM^M`QaQ
no product&v:quantity	ERFSGSLMRMSRUMVM[M\R^S_M
no product&v:size	ERFRGJHLITLQMQOSQQRMSVVSYR[M\R]L`M
no product&v:time	BMFMHQIMPSQRUUVM\S]S
o:а	DQaT
o:адамен	aQ
o:азирше	ZQ
o:аиирбаста	OR
o:аиирмаши	JQ
o:аиналаин	BT
o:аирмашилиги	JQ
o:акилдасаин	ZQ
o:акци	^R
o:ала	BRCQ
o:алаик	SQ
o:алаин	LQVR
o:алиниз	IQaQ
o:аналог	EMIR
o:асортимент	EQ
o:ассорт	KR
o:аяка	IR
o:баси	FVaM
o:береин	SQ
o:боинша	LQMM
o:болшуще	BR
o:буирик	FS
o:вакансия	_Q
o:виберу	QQ
o:видет	FR
o:виполни	`R
o:високи	JMLR
o:виходн	FR
o:вобще	[Q\Q
o:возврат	EROM
o:возите	[R
o:возмут	MQNQ\L
o:входит	FR
o:говорю	HQ
o:даинмин	TQ
o:деин	CRMQQQRQSQ
o:добри	IQ]Q
o:доверяю	HS
o:долар	_R
o:доларах	FQ
o:доллар	NV_L
o:доллара	FQ
o:е	RQSQYMaV
o:европеиски	LR
o:електрони	RQ
o:жакинан	KT
o:жартисин	GQHQ
o:жогалт	OQ
o:забираю	QR
o:забрат	QQ
o:закрив	HQQQ
o:замена	OQ
o:замени	OQ
o:записк	RL_R
o:заране	MR
o:звонда	QQ
o:звонок	QQ
o:и	aT
o:имено	RMTQXRZQ
o:имется	QR
o:италия	LQ
o:кажди	^S
o:каирли	AQ
o:кеин	CRNQUR
o:кели	IR
o:кети	\QaS
o:ким	ERIQ
o:кип	KQPU
o:кишкентаи	IQ
o:клем	\S
o:коиниз	TQ
o:коиниздар	WS
o:коинизши	HRTQ
o:колекция	JR
o:компани	WQ_Q
o:кореин	EQPQZQ
o:кореинши	KS
o:котори	IQKQ
o:кудалика	_R
o:м	ZRaU
o:маленкие	BQDS
o:матери	BR
o:мошеники	HQ
o:мошенни	HQ
o:мошенник	HQ
o:мудрене	CQ
o:наверн	YR
o:наверно	YR
o:наличи	EQIQ`Q
o:не	KSVQ
o:несколко	FR
o:низки	BSLMUQ
o:нови	BQJM_R
o:обяснени	\S
o:оплачени	]M`R
o:орнина	XQ
o:оставит	SMVQWQ
o:отнине	[Q`L
o:паиз	`Q
o:перви	YQ\S
o:переве	NMPQVSZQ
o:переплач	FR
o:побщатся	[Q
o:повтори	MR`Q
o:подарочни	SR
o:подлин	RLSQ
o:подлинн	RLSQ
o:покрупне	KQ
o:покупат	PR
o:покупкои	OSWR
o:покупок	OSWR
o:получении	^Q
o:получения	^Q
o:получила	DS\Q
o:получит	DSSM
o:последни	GRILUQ
o:последню	FQ
o:постоянн	GR
o:потерял	MSTQ\M
o:прошли	[Q
o:расилки	^Q
o:рассил	^S
o:рассилк	^S
o:ребенка	WQ
o:ребенку	WQ
o:сатилик	CQ
o:сатилип	CQ
o:свадбу	YQ
o:сериин	JQ
o:серини	JQ
o:сиилик	SQ]R
o:силасам	ER
o:силик	EQRQ
o:силке	_R
o:силку	KQ
o:системи	`R
o:системн	`R
o:скоре	XQ
o:следующеи	IMTQ
o:смотрю	IQ
o:собщени	^R
o:собщение	^Q
o:собщите	IR]Q
o:согласн	WQ^Q
o:сообщен	^T
o:соответ	LS
o:соответств	LS
o:стипенди	HRZQ
o:сума	FQ
o:суму	FRHR_L
o:толеин	VS
o:трети	\Q
o:тураин	CQ
o:турци	MSTQ
o:уведомлени	^S
o:увидели	DRXQaM
o:указан	QS
o:успет	MS
o:успете	MQ
o:ценик	RS
o:четверти	]Q
rule topic:availability	EQOQUL_Q
rule topic:browse	AQEQHMIRKMULWLXQZM[T]M^Q_K
rule topic:delivery	GQKQOMPMQMVSWMZM\Q]Q^Q
rule topic:discount	GS[M\L`T
rule topic:fitting	HQPTSQULWM
rule topic:objection	HaLQUMWQ[M\M^M_M
rule topic:payment	HQNUOSVMWQZI^M`U
rule topic:photos	XX[M
rule topic:preorder	PRTM]Q
rule topic:price	FTHSLQZM\Q_M
rule topic:productInfo	EQJQORQQRMSSTQVJZM[M\U_L
rule topic:returns	OSVQWR\K_S
rule topic:service	QMR\SRUMVMWQ\J_R
rule topic:shopInfo	JQQV\L^T_L`K
rule topic:sizeAdvice	UM
rule:acknowledge	BRCTDZEMOMXTZR]R^M
rule:acknowledge&?	DM_Q
rule:acknowledge&asked:-	BSCTD[EMOMXS]R^M
rule:acknowledge&statement	BQCTDYEMOMXRZR]RaQ
rule:acknowledge&wordless	DTaM
rule:acknowledge&words:0	DTaM
rule:acknowledge&words:1	CKDY
rule:acknowledge&words:2	CMDZZQ
rule:acknowledge&words:3	CS_R
rule:acknowledge&words:4–6	BQCRDJEMHMSQUQXU_MaT
rule:acknowledge&words:7–12	BMCSDLHQKQ]Q
rule:availability	ARBSCMEQHSISKQNKOLPMTVUMVM[R^M_QaT
rule:availability&?	ARISJQKQLTMQOQ]R_MaM
rule:availability&asked:-	ASBSDQEQHTIRMLNLOMTVUKXMZR^M_QaU
rule:availability&asked:color	EQ
rule:availability&asked:confirm	[R
rule:availability&asked:size	IS
rule:availability&statement	ELFQHVIIKQLMMJOLPMaU
rule:availability&topic	BQEUFLHLIVMRRMTUaL
rule:availability&words:1	BSFMHVUM
rule:availability&words:2	AQIQKR
rule:availability&words:3	EKGQITJMTQ[Q_S
rule:availability&words:4–6	BQESFQHMIQJQLLOLPMQMYRZL_MaS
rule:availability&words:7–12	AQBMIQJMLTOMRMSSVKZR[M`L
rule:availability&words:more	ESHQIMORTU`R
rule:browse	ALBQESFQHRIQLQNQQL]R_QaQ
rule:browse&?	ERITJMKMMMQSRMVQ[R\M]M^R
rule:browse&asked:-	ALBQCQDQETFQHSISLRNLQLRLUMYM]R_Q
rule:browse&asked:another	EQ
rule:browse&asked:payment	EKNTUR
rule:browse&asked:photos	XQ
rule:browse&asked:preorder	YR
rule:browse&asked:size	aR
rule:browse&statement	BSDQEHGMHUJMMSPMQMTSVM\S]S_M`RaQ
rule:browse&topic	AMDMEUFSGQHKITJSKQLRMKNRPRRMTKVS\L^Q_S`M
rule:browse&words:1	aR
rule:browse&words:2	FSIQURXQ
rule:browse&words:3	CQHRIQKMNTQMZQ_L
rule:browse&words:4–6	EYFMHQISKQLQOKPKQKRTSMTMZM[M]S^Q
rule:browse&words:7–12	DQGLHKIJJQLQNLOVPRQSRJUMWM\Q_T
rule:browse&words:more	BREJFMGTHQJQMQPQ[Q]Q
rule:cancel	ORPQUMW[XLYS^R
rule:cancel&?	WQ
rule:cancel&asked:-	HQORPRW[YL]M^R
rule:cancel&asked:address	YR
rule:cancel&asked:city	ZQ
rule:cancel&asked:confirm	WSXM
rule:cancel&unusual	ORPQUMW[XLYS^R
rule:cancel&words:3	WY
rule:cancel&words:4–6	OQVRWUYR^R
rule:cancel&words:7–12	HQORPRVMWXYQ
rule:cancel&words:more	WQ
rule:change	EMILLSNQSRTRVYXMYQ
rule:change&?	LRVM
rule:change&answer	HQTQ
rule:change&asked:-	LQNQRQTRVV
rule:change&asked:address	LQVR
rule:change&asked:city	SS
rule:change&asked:color	aR
rule:change&asked:confirm	LQSMVWWQXLZQ
rule:change&asked:date	VQ
rule:change&asked:order	SRVMYT
rule:change&asked:payment	VQ
rule:change&asked:preorder	HQTQ
rule:change&change	HMILLSSSURVYXKYQ
rule:change&words:2	SMUQVQ
rule:change&words:3	SRUMVSXM
rule:change&words:4–6	IMSQVXXM
rule:change&words:7–12	HMIMJMKMLUTQVTXQYRZMaQ
rule:complaint	DQHRILJSOQRRSL[T\W^Q`M
rule:complaint&?	GQHRJSMQNRTQ\F_M
rule:complaint&asked:-	AMDQGQILJRNQORRSSMVMWQZM[T\V`M
rule:complaint&asked:address	VQ
rule:complaint&asked:confirm	ZQ
rule:complaint&asked:payment	HR
rule:complaint&unusual	DQHRILJSOQRRSL[T\W^Q`M
rule:complaint&words:1	DQ
rule:complaint&words:2	NR\Q
rule:complaint&words:3	DR\M^QaR
rule:complaint&words:4–6	DMELFQJQKQMTOMQSRQSMTRUL[Q\X_LaL
rule:complaint&words:7–12	BMEQFMGQHUIMJRKLMLQMRQSMVQWQZM[R\S]R
rule:complaint&words:more	OS\R
rule:delivery	ELFTHRMUOQURWQ\Q]X_M`M
rule:delivery&?	EMFQGQILMQQRRSTRVM^R
rule:delivery&asked:-	ELFQHRMUOQTQUMWQ\Q]X`M
rule:delivery&asked:address	FQUQ
rule:delivery&asked:city	MQ
rule:delivery&asked:confirm	VQ
rule:delivery&topic	ELFTHRMUOQURWQ\Q]X_M`M
rule:delivery&words:3	FQISMMTQ]Q
rule:delivery&words:4–6	EMHTIMMVOSPQRRTKWQYM\R^M
rule:delivery&words:7–12	BQEMFRILJMLMMQPJSQTSUMVS]S_M`M
rule:delivery&words:more	FQPR]Q
rule:discount	FTGZHRIMJMORZM^Q_M
rule:discount&?	FSGVIMKLMQNMOSRSSMTQ
rule:discount&asked:-	FTGZHQIMJMOQ^Q_M`Q
rule:discount&asked:confirm	OQ
rule:discount&topic	FTGZHRIMJMORZM^Q_M
rule:discount&words:2	GRQQ
rule:discount&words:3	GRQQ
rule:discount&words:4–6	FRGYKTMMNQOUQMRLSQTM\M_M
rule:discount&words:7–12	GTHRKMMQOKQMRSTR\Q^S`Q
rule:discount&words:more	OQ
rule:fitting	EMPXQS]M
rule:fitting&?	EMHQPUQR
rule:fitting&asked:-	ELGMMRNQPXQRSQ]M
rule:fitting&asked:address	PR
rule:fitting&asked:city	PQQQ
rule:fitting&asked:size	PMZR
rule:fitting&topic	EMPXQS]M
rule:fitting&words:3	NQPQ
rule:fitting&words:4–6	LQNLPYSQZQ
rule:fitting&words:7–12	ELNROQPRQT\Q
rule:fitting&words:more	PQ
rule:giveField	BKCSDLFIGMHLIMJLKMMVNROJRRSLTKUWVS]M_R`JaJ
rule:giveField&?	IQMTQTRLUKVLZR\M]M_T
rule:giveField&answer	AMBMCMDLFLGLKMLSMSOMPQRRTLUXVRWQZL[L\L]M^M_L`LaL
rule:giveField&asked:-	AQCTFLHMLMNROLPKQQSMUJVSWMXLYK[R\S^Q_S`MaM
rule:giveField&asked:address	UW
rule:giveField&asked:city	MRUW
rule:giveField&asked:color	UV
rule:giveField&asked:date	UWVM
rule:giveField&asked:name	URVRWS
rule:giveField&asked:order	PRULVMXR
rule:giveField&asked:payment	MMNQRQZS
rule:giveField&asked:phone	US
rule:giveField&asked:product	IQUS
rule:giveField&asked:quantity	US
rule:giveField&asked:size	LVMMPRSQUR
rule:giveField&asked:time	UQ
rule:giveField&statement	AQBMCTFLHLIMLMMQNQOLPMSLUHWLZS[R\R_R`MaM
rule:giveField&words:1	UTVMXS
rule:giveField&words:2	CMMLNKSQUV]S
rule:giveField&words:3	CTEQKQUWWM
rule:giveField&words:4–6	ARESGUJQKMMSNTSMUVVMWSYSZM_U
rule:giveField&words:7–12	AQCQEMGLIMJMMQQRRRUTWMZU[S\R]K
rule:giveField&words:more	TQUM]Q^S
rule:goodbye	C\DRSMZR
rule:goodbye&asked:-	C\DRSM
rule:goodbye&statement	C\DRSMZR
rule:goodbye&words:2	AMCZDM
rule:goodbye&words:3	DQZQ
rule:goodbye&words:4–6	AQCWDS
rule:greeting	A^BMUMZM[Q\MaQ
rule:greeting&?	AM[SaQ
rule:greeting&asked:-	A]BM[Q\MaQ
rule:greeting&statement	A]UM[Q\MaS
rule:greeting&words:1	AVaM
rule:greeting&words:2	AW
rule:greeting&words:3	AU
rule:greeting&words:4–6	AVDQaS
rule:greeting&words:7–12	AQ
rule:injection	FQUM`]
rule:injection&?	`S
rule:injection&asked:-	FQ`\
rule:injection&asked:address	`Q
rule:injection&asked:confirm	XQ
rule:injection&asked:name	`QaQ
rule:injection&unusual	FQUM`]
rule:injection&words:2	FS
rule:injection&words:3	XR[Q
rule:injection&words:4–6	SQ`\
rule:injection&words:7–12	UM_Q`[
rule:no	DSIRJQUMWSYWZM\M_QaM
rule:no&?	ISOQ_Q
rule:no&answer	HRIMKMSQUMVMYXZQ
rule:no&asked:-	DUEMJQTQVRWJYQZM\MaQ
rule:no&asked:another	WQYX
rule:no&asked:confirm	VRXQ
rule:no&asked:order	EQPQWQYRZQ
rule:no&asked:phone	WS
rule:no&asked:photos	SSWMXRYQ
rule:no&asked:preorder	HRIQYR
rule:no&asked:size	WQ
rule:no&statement	DTHMIRLMVQWRYMZL
rule:no&unusual	XTYL
rule:no&wordless	XKYW
rule:no&words:0	XKYW
rule:no&words:1	WQXLaQ
rule:no&words:2	DRXRYLZS
rule:no&words:3	DSYX
rule:no&words:4–6	EQGMJQKMMMPQTMXUYSZL\Q^Q
rule:no&words:7–12	CQDMIQSTTQWRYJ\M_Q
rule:objection	GQHYIMKMMQNSQQRMSLXMYR\M
rule:objection&?	FRHHQR
rule:objection&asked:-	FQGRHXIMMRNSOMQQSLYRZR
rule:objection&asked:order	OQ
rule:objection&asked:payment	HQ
rule:objection&topic	GQHYIMKMMQNSQQRMSLXMYR\M
rule:objection&words:1	DQ
rule:objection&words:2	HQ
rule:objection&words:3	FQHQ
rule:objection&words:4–6	HWJMMR
rule:objection&words:7–12	GQHSJRNQSMWQYS
rule:offTopic	BQFRIMRMTMUSZM]M_Z
rule:offTopic&?	GRIMNR[Q
rule:offTopic&asked:-	BRFTJMRMTMZM\Q]M_YaL
rule:offTopic&asked:address	UR
rule:offTopic&asked:city	UR_Q
rule:offTopic&asked:confirm	JQ
rule:offTopic&asked:size	UMVQaS
rule:offTopic&unusual	BQFRIMRMTMUSZM]M_Z
rule:offTopic&words:2	_Q
rule:offTopic&words:3	NQ_Q
rule:offTopic&words:4–6	EMFSJMLQQMVQ_XaQ
rule:offTopic&words:7–12	BSGRJRMMUR
rule:offTopic&words:more	FQPQQQ_L`R
rule:optOut	EMWRYR[M\S]Q^\
rule:optOut&asked:-	EMWQYS[M\S]Q^\
rule:optOut&unusual	EMWRYR[M\S]Q^\
rule:optOut&words:1	^S
rule:optOut&words:2	\Q^T
rule:optOut&words:3	^U
rule:optOut&words:4–6	WRYQ\Q]S^Y
rule:optOut&words:7–12	HQYR^S
rule:order	AMBLDMFLHMJQOKSWUSVSXQZS]S^LaM
rule:order&?	FMMKSKTX\R]R
rule:order&answer	SVXS
rule:order&asked:-	DMESFMGKJRKQNQOKSWURWQ[M]S^MaM
rule:order&asked:another	SVXS
rule:order&asked:color	ZQ
rule:order&asked:order	GSPQSKZT
rule:order&asked:size	VQ
rule:order&statement	BMDMEQFLHMJQOKSVUSVRXMYMZT]S^MaM
rule:order&words:1	SV
rule:order&words:2	SVUSZM
rule:order&words:3	NRQQSUUSXQ[M
rule:order&words:4–6	EKGRHLJMKMLMMLPMSUTUVS`M
rule:order&words:7–12	ETFLGLIRKRLQOMPQRLSSZV[M\M]U
rule:order&words:more	FMJSMQOMPQQMSJTLUMVQWQ[Q`Q
rule:orderStatus	EMQMTMVRWR\T]X_M`Q
rule:orderStatus&?	IQ]T
rule:orderStatus&asked:-	EMQMTMVRWS\U]X_M
rule:orderStatus&asked:confirm	`Q
rule:orderStatus&unusual	EMQMTMVRWR\T]X_M`Q
rule:orderStatus&words:3	]R
rule:orderStatus&words:4–6	OM[R\Q]U`S
rule:orderStatus&words:7–12	IQOQVQWR[M\T`M
rule:payment	ELHSILJMLMMRNWQQSQTSUQVQYMZR]R_Q
rule:payment&?	FMGMIMKMNVOMQRRTUR]R_L
rule:payment&asked:-	EMHTIMJMLMMSNWPQTRUQZQ]R_Q
rule:payment&asked:confirm	DQVR
rule:payment&asked:order	QQSQ
rule:payment&asked:payment	NMUQ
rule:payment&topic	ELHSILJMLMMRNWQQSQTSUQVQYMZR]R_Q
rule:payment&words:2	NT
rule:payment&words:3	NMSR]S
rule:payment&words:4–6	FMHRIMKMMRNVRKUQVQYMZQ\M]Q`Q
rule:payment&words:7–12	ELFRGQIMJMKQLMNTQUTRWM]L_Q`M
rule:payment&words:more	HQRQ
rule:person	AQHMKRRL[\\T^M_R`S
rule:person&?	QMUQ\Q_RaQ
rule:person&asked:-	AQHMKSRLUR[Y\S^M_S`S
rule:person&asked:city	UL[Q
rule:person&asked:size	[S
rule:person&unusual	AQHMKRRL[\\T^M_R`S
rule:person&words:1	[R
rule:person&words:2	[U\R
rule:person&words:3	QM[U\R
rule:person&words:4–6	ASEMGMKMMQOMQSRMSM[W\M]Q_U`Q
rule:person&words:7–12	EQGQ[X\Q_M
rule:person&words:more	KS[M
rule:photos	ERFQGQJQKWSQTMVM\Q`Q
rule:photos&?	FRKQ_R
rule:photos&asked:-	EQFRGRIQJQKWQMTM\Q]M`M
rule:photos&asked:order	KQ
rule:photos&asked:photos	KHXQYR`S
rule:photos&asked:size	KR
rule:photos&topic	ERFQGQJQKWSQTMVM\Q`Q
rule:photos&words:1	XR
rule:photos&words:2	KU
rule:photos&words:3	EQKQ
rule:photos&words:4–6	EQGSHMIQKTLMSR`R
rule:photos&words:7–12	FSJQKRPQSMYQZM_R
rule:photos&words:more	SQ
rule:preorder	HMIQNTSLTZVMWKXVYQZL]Q
rule:preorder&?	ISMR]S
rule:preorder&answer	NQTUWMXVYQZM
rule:preorder&asked:-	GMJMNRSMT[WM]Q
rule:preorder&asked:preorder	NQTUWMXUYQZM
rule:preorder&statement	TS
rule:preorder&topic	IRNRSMTXWM]Q
rule:preorder&words:2	XQ
rule:preorder&words:3	TQ
rule:preorder&words:4–6	IRMMNSTYUMWMXQYR
rule:preorder&words:7–12	MRYQ
rule:preorder&words:more	TR
rule:price	FWGSHVILPMRSSLUM_Q`TaM
rule:price&?	ERFMGSHRMS
rule:price&asked:-	EQFUGTHVIMLQMQRQSM\M_R`T
rule:price&asked:city	FS
rule:price&asked:order	FQHQ
rule:price&asked:preorder	ZR
rule:price&asked:size	FR\Q
rule:price&topic	FWGSHVILPMRSSLUM_Q`TaM
rule:price&words:1	HS
rule:price&words:2	FKHTMT
rule:price&words:3	FTHMQRRRZM
rule:price&words:4–6	EMFXGTHRJQLTMJQMSMUMZS_T`MaM
rule:price&words:7–12	ERFSGQLMMQNRRQSM_L`S
rule:price&words:more	`R
rule:productInfo	BQESJXKQLSRSTMUQXQ[M]M`M
rule:productInfo&?	ILJUMMOQPRVM]M_R
rule:productInfo&asked:-	BQETJWKRLRRRUQXQ]M`M
rule:productInfo&asked:color	JR
rule:productInfo&asked:order	JR
rule:productInfo&asked:size	LQ
rule:productInfo&topic	BQESJXKQLSRSTMUQXQ[M]M`M
rule:productInfo&words:2	JSXQ
rule:productInfo&words:3	JSLQVT\Q
rule:productInfo&words:4–6	BLELHRIKJYKQMMOSVL\R
rule:productInfo&words:7–12	BUEXIVLQMQOLSMTMVM\J]M_M`L
rule:productInfo&words:more	QQRR
rule:returns	JMMMNMOYPRRRVQWS\Q]S_L
rule:returns&?	ISOSPV]Q
rule:returns&asked:-	JMMMNMOYPRRRVRWS\R]S_L
rule:returns&topic	JMMMNMOYPRRRVQWS\Q]S_L
rule:returns&words:3	OU\Q
rule:returns&words:4–6	EMGQMMOWPQQQRVWR
rule:returns&words:7–12	ERGMNMOVPRRMVR]U`Q
rule:returns&words:more	ITOL
rule:service	MLPMQLRYSSVMYR]Q
rule:service&?	EMJLRT[R]Q_R
rule:service&asked:-	HMMMNMQLRXSTYS]Q
rule:service&asked:another	RQ
rule:service&topic	MLPMQLRYSSVMYR]Q
rule:service&words:2	YQ
rule:service&words:3	RSXR
rule:service&words:4–6	MMOMQMRYSRTQXMYQ]R
rule:service&words:7–12	EMFQGQWQZR[R
rule:service&words:more	IQ
rule:shopInfo	AQCREQGMHQQXRMUR]L^M_Q`R
rule:shopInfo&?	IRMQPSQS
rule:shopInfo&asked:-	AQCRERGMHRJQMMPQQX]L^M_Q`Q
rule:shopInfo&asked:address	aQ
rule:shopInfo&asked:order	FQ
rule:shopInfo&topic	AQCREQGMHQQXRMUR]L^M_Q`R
rule:shopInfo&words:2	CR
rule:shopInfo&words:3	QT_R
rule:shopInfo&words:4–6	AQHSILKLQXRMSQURZM\M]MaQ
rule:shopInfo&words:7–12	EQIRKRMSQI`S
rule:sizeAdvice	EQISJSLXMMOQPTURVR
rule:sizeAdvice&?	JSLWRQ
rule:sizeAdvice&answer	LQ
rule:sizeAdvice&asked:-	EQIQJSLXMMOQPSVS
rule:sizeAdvice&asked:size	IQUT
rule:sizeAdvice&topic	EQISJSLXMMOQPTVR
rule:sizeAdvice&words:3	LQ
rule:sizeAdvice&words:4–6	JRLSMMPURQ
rule:sizeAdvice&words:7–12	ERISJQLVUQ
rule:sizeAdvice&words:more	BMOSVQ
rule:thanks	AMBZDRYSZQ\MaM
rule:thanks&asked:-	AMB[DRYRZQ\MaM
rule:thanks&asked:photos	YQ
rule:thanks&statement	BZDRYSZQ\MaM
rule:thanks&wordless	BR
rule:thanks&words:0	BR
rule:thanks&words:1	BWDM
rule:thanks&words:2	BQYU
rule:thanks&words:3	BR
rule:thanks&words:4–6	BSCQDTYMZS
rule:thanks&words:7–12	BR
rule:think	CRDSFMGMHQJQKMMMNROMPRRRULVRXLZZ\LaS
rule:think&?	PRQRRRZM
rule:think&answer	ZQ
rule:think&asked:-	AMBMDQFMGMHRJRKMMMOMPRQQRSTQVQZW\L]M^M_M`MaT
rule:think&asked:address	CQ
rule:think&asked:city	ZQ
rule:think&asked:color	DQ
rule:think&asked:confirm	ZQ
rule:think&asked:order	CSYQZR
rule:think&asked:payment	WQ
rule:think&asked:preorder	ZQ
rule:think&asked:product	EQ
rule:think&asked:size	ZQ
rule:think&statement	CRDSFMGMHRJQKMMMNROMPRRRULVRXLZX\MaQ
rule:think&wordless	ZSaQ
rule:think&words:0	ZSaQ
rule:think&words:1	ZQ
rule:think&words:2	YQaQ
rule:think&words:3	DQLRZT
rule:think&words:4–6	CUHSNQQMSQULWQYMZVaR
rule:think&words:7–12	EMLMPTQSRRUMVUZQ[Q
rule:think&words:more	ERTR
rule:unclear	CQEQGLJRKQLQMMOLPLQSSJUSWMYLZQ[M\L_T`LaV
rule:unclear&?	ALBLDLEVFZGJHHIVKZLMMQNMOTPKQRRITQUMWRZM]Q^MaH
rule:unclear&answer	EQZR
rule:unclear&asked:-	ARBQCRDUFSHSIQJSKTMSOMPMQQTIUEWLYJ[Q\M_RaR
rule:unclear&asked:address	UMWQaQ
rule:unclear&asked:another	DQYT
rule:unclear&asked:city	\QaS
rule:unclear&asked:color	EQUTXMaS
rule:unclear&asked:confirm	DLUKVVaV
rule:unclear&asked:date	QS
rule:unclear&asked:order	KQUMXTZT
rule:unclear&asked:payment	NQaT
rule:unclear&asked:phone	DQUT
rule:unclear&asked:photos	XTYRaM
rule:unclear&asked:preorder	ERTVUMXSYQaL
rule:unclear&asked:product	ESUVXMYM
rule:unclear&asked:size	IQLU_SaQ
rule:unclear&asked:time	URWR
rule:unclear&statement	ARCRDSFKGMHJJSKMLRNQOMPLSKVQXV\K]K_U`LaV
rule:unclear&wordless	AMDJESFSHRKSQSUTXHYL\Q]T
rule:unclear&words:0	AMDJESFSHRKSQSUTXHYL\Q]T
rule:unclear&words:1	AQBLC\DQFRGMHJIMJMKKLMMMNMOMQKTQUJVLWKXQZR[K^J_L`MaY
rule:unclear&words:2	ASDQEQGMHLIRJJKQLMMLOMRLUQVLWMXWYQZJ[L\M]M^RaU
rule:unclear&words:3	BQDQIMJ\KSLMMROMQKRLSMTMULVKZS[K\L]M_Q`MaR
rule:unclear&words:4–6	ALBQCIDSGJHLIQJHKJLRMQOLQUVUWRYLZT[S]Q^RaJ
rule:unclear&words:7–12	BKCJDKEMFJHWIKJRMLNQOSPMRTSMTKUQVVWRXLZM[R\R]M^L_V`QaL
rule:unclear&words:more	BRGSLQ^Q
rule:yes	DQERGMHMISQQSSTMUMXXZK[L\M^Q_TaK
rule:yes&?	RQYR
rule:yes&answer	KQSLXU
rule:yes&asked:-	BRQQSMTMWR[M\M^R_TaQ
rule:yes&asked:address	MQRQ
rule:yes&asked:another	ESXQ
rule:yes&asked:confirm	DQIRUMXWaK
rule:yes&asked:order	SWVRXSYMZM
rule:yes&asked:photos	KQSLXV
rule:yes&statement	BQERGMIRSVTMUMXUYQZL[L\M^Q_S
rule:yes&wordless	DQXUYMaK
rule:yes&words:0	DQXUYMaK
rule:yes&words:1	ERKRXVaM
rule:yes&words:2	KMSUVQXTYSZM
rule:yes&words:3	IRKQXQaQ
rule:yes&words:4–6	BQQRSKURXQ_T
rule:yes&words:7–12	ISLQMQ^Q
s:a	BMCRDQFMGQHSMKTQUKVLWMYM\R]K^M_T`M
s:about	IS
s:acan	MQRQ
s:actualy	EQVQ
s:ad	VQ
s:admin	`R
s:adres	QR_M
s:after	VQ
s:again	AQZQ
s:al	CQVQ
s:alreadi	]Q
s:alright	DQ
s:amount	MR
s:an	JQ`Q
s:and	FQHMIKNRQMTM[M\S]M`Q
s:ani	EQGTJM
s:anoth	HR
s:anymor	WR
s:anyon	JQ[RaQ
s:anyth	`Q
s:anywher	IQ]Q
s:are	BREQJQQQ_M`R
s:around	EQPQ
s:as	`T
s:asid	RRSQ
s:ask	JRZR
s:at	GMHQMQQM
s:avail	IQ
s:awher	_R
s:babi	_Q
s:back	KSOTZR
s:bank	NR
s:be	DMKRMRYQ
s:beach	ER
s:befor	aQ
s:ben	\Q]Q
s:best	BRCQ
s:betwen	LR
s:bit	GR
s:both	GQSQ
s:bother	WQ
s:bought	^R`Q
s:bring	TS
s:but	VQ]Q
s:buy	ER
s:bye	CQ
s:cal	WR[R
s:came	BR\Q
s:can	EMKQLMMQQMVQZQ[R]L_Q
s:cancel	WT
s:capit	_R
s:cary	EQ
s:cat	aS
s:catalog	TQ
s:catalogu	EQ
s:chanc	GSIQ
s:chang	VQ
s:chat	aQ
s:cheaper	FRGQHQ
s:check	DR
s:chers	CQ
s:clean	RQ
s:close	KT
s:closest	QQ
s:cm	LQ
s:coat	JQ
s:colour	IQJQ
s:come	PR
s:comfi	EQ
s:configur	`S
s:cost	HQ
s:could	IKJMKRRSTQVR
s:courier	MMPR
s:custom	GR`R
s:damag	FS
s:daughter	JR
s:day	OQ_R
s:deal	GR
s:deliveri	HQOR
s:did	JQ]R
s:disapointed	\Q
s:discount	GR
s:discus	[Q
s:do	BMCMEQLQNROQSQYM[M\M]M_S`M
s:doe	GQJQPQ
s:doesnt	FMOQ
s:dolars	FS
s:dont	WQ
s:down	SQ
s:driver	]Q
s:drop	GQOQVQ
s:els	EQIQ
s:english	ARNMRQ[R
s:euro	FQ
s:european	IQ
s:even	AQ]R
s:ever	\R
s:everi	`Q
s:exchang	]Q
s:fe	GQ
s:fet	EQLMPQ
s:find	ZQ
s:first	ZQ
s:fit	BRJR
s:fli	CQHQ
s:flor	QQ
s:for	AMESFQGQHVKLOMPLQKSQTSWMXRYM\M^MaM
s:foreign	GQNQ
s:fot	LQ
s:found	WR
s:fre	GQMR`S
s:friend	GR
s:from	AQKQMLOQQSVM_M`Q
s:game	`Q
s:get	GUIMNLSRTR]Q
s:gift	RQ
s:girl	_Q
s:girlfriend	EQ
s:give	[R`S
s:go	LQ[Q
s:god	AR
s:goe	HQ
s:gona	ZQ
s:gone	IS
s:got	DQGQIR
s:haha	HQ
s:half	NT
s:hard	YQ
s:has	JQ\Q]R
s:have	CQESGQ_M
s:hel	VQ
s:helo	AR
s:help	BS_R
s:her	[Q
s:here	GSJQNM_Q
s:him	[S
s:hiya	AQ
s:hm	aR
s:hold	RTZQ
s:home	CQVQ
s:honest	HQYQ
s:hour	]Q
s:how	GMSR_U
s:human	[Q
s:husband	RR
s:i	BMEQHSILJJMTNSORPQRMTMWQYMZM`LaM
s:id	EMGQOQSQYQ[S
s:if	EMGRKRTS
s:il	SQUSZR
s:im	LRQRRQSQWSYS_L
s:imagin	KQ
s:in	BMERFRHLITJQKMLQML`MaM
s:insid	JQRQ
s:instead	EQ
s:instruct	`R
s:interest	_R
s:is	EKGMHLJQKMLMNRQSRLYQZM[S\S
s:it	CMEIHMJSKMLKNLOMRSTTVSYQ[K]X_M`M
s:itali	TQ
s:ive	]Q
s:jean	LR
s:json	`T
s:just	ERSMVQZQ[Q
s:kely	SQ
s:kep	RR\Q
s:kind	KQ`M
s:know	HQ_R
s:ladi	CQ
s:last	GQIR`Q
s:leav	RR]Q
s:left	\S
s:let	ZQ`Q
s:like	OQ
s:list	TQ
s:live	XQ
s:lol	FQ
s:long	MQ
s:lot	HQ
s:make	BQDMXQ
s:manag	[R
s:match	SR
s:mayb	ZR
s:me	ARBMCMDMILJSLSNQPMTRVLWMXQ[S]L^RaL
s:men	ER
s:met	FM
s:metro	QQ
s:mine	JQ
s:mini	FR
s:model	LU
s:money	NQ
s:month	TQ
s:more	IQJQ
s:move	VQ
s:much	BSFS
s:my	FLGMILMQQLRRSRTLYQZQ[L]Q^R`KaQ
s:nah	HR
s:name	VQ_Q`Q
s:near	HQ]Q
s:ned	MQTMWQZQ
s:never	ERSM
s:new	EQ`R
s:next	QR
s:no	ERYQ
s:nobodi	UMWQ\R
s:nope	YR
s:not	VTYSZR\Q]M
s:note	RQUQ
s:noth	]Q
s:now	CQGQIUSM_R`Q
s:number	QQVQ[Q^R
s:of	BQGRKRLMRMWS[M^Q
s:ofer	EQ_R
s:ofice	MQ
s:oh	DS
s:ok	SQUQ
s:okay	DQUQ
s:on	EMFKGUIMJQMLPQRRSMVQXQZQ
s:onc	OQ
s:one	ELFQGMHQIQORSQTQVR[M\S
s:onli	ARIQQR
s:open	KSQQ
s:or	FTGQHMJROSQQSM
s:order	SRTRWT]Q`R
s:other	NRaQ
s:out	RQWQ
s:over	MQ[Q
s:pair	EMFROMSRUQ]Q
s:pay	GQHRNR
s:person	PQ[R
s:phone	[R`Q
s:photo	KQ
s:pic	KS
s:pick	ZQ_Q
s:pictur	KR
s:pinch	OQ
s:pleas	EQNMRTSRTQVQYMZM[R^Q
s:pls	FRSQ[Q
s:polici	OR
s:posible	PQ
s:pre	TT
s:preorder	TR
s:proced	SQXM
s:put	SQ[S
s:quick	DQ
s:rang	ER
s:rather	YQ[Q
s:real	HQ[Q
s:realy	YR
s:receiv	MR
s:recept	MR
s:recomend	EM_R
s:refund	OQ
s:remov	^R
s:repli	BMDQ
s:rest	EU
s:restock	IR
s:return	GQOQ
s:right	AQGQNM\Q_S
s:rixo	VQ
s:romate	SQ
s:rough	FQ
s:rule	`Q
s:run	LQ
s:rush	DQ
s:sale	[Q
s:same	HT
s:save	RQ
s:saw	HR
s:say	]Q`Q
s:se	CQJMKV
s:second	HQ
s:sel	IQ
s:send	OS^Q
s:sent	\Q
s:servic	\Q_R
s:set	RR
s:she	SQ[Q
s:ship	SQ
s:shiping	MS
s:shop	AQGMHRIQUQ
s:should	LR
s:show	EQKS
s:side	KS
s:sign	FR
s:size	IRORPQVR
s:slush	RQ
s:smal	LQSQ
s:snaped	OQ
s:snow	MM_T
s:so	EQKQSMaS
s:sold	SS
s:sole	KR
s:some	GQMQ
s:someon	[S
s:someth	ER
s:sory	AQUMVQWTaQ
s:speak	AR[R
s:stil	GQIQZQ
s:stock	MQUQ
s:stop	^Q
s:store	PRQQ]Q
s:stori	GR
s:stranger	HR
s:stretch	LQ
s:student	GR
s:sued	RQ
s:suit	OQ
s:sure	DQ
s:surviv	JU
s:swap	OQ
s:switch	VQ
s:system	^Q
s:take	MQSSTR^Q
s:talk	CR[R
s:taxi	QR_M
s:teng	`Q
s:text	ZQ
s:than	\Q
s:thank	BSYQ
s:that	DSEQHSIMLQPRSMXR[M_M
s:the	BMELFQHMIMKTLMMMRQURWQZJ[M^MaR
s:them	EMORPS
s:then	aQ
s:there	AQGQIQJMMRUM[R
s:these	JS
s:they	JQLQOQ
s:thing	ESRRaU
s:this	AQVMZQ[R]M^R
s:thre	FQ
s:time	[Q
s:to	CSFMGMHQKQLMMQORPQQMRMSQZQ\L]L_L`M
s:town	_Q
s:transfer	NQUQ
s:tri	ILP[
s:turn	EQ
s:two	JQLQ]Q_M
s:u	^Q_R
s:uk	ISLR
s:unsubscrib	^R
s:up	LQZQ
s:updat	]Q
s:upfront	HS
s:us	IMLTUS
s:usualy	LQ
s:veri	BQ
s:view	KV
s:wait	PRTQaS
s:walk	EQ
s:want	FMMMOQSS
s:was	CQ\Q
s:way	MQTQ
s:we	SRVRZQ_R
s:wear	EQLQ
s:websit	KQ
s:wek	HQQQ
s:wel	SR
s:were	MQ
s:what	EWFRJMMMQTRMTMaQ
s:whatev	MQ^Q
s:when	NRZQ]Q
s:where	ILPQQT
s:which	EQLSNQQQ
s:while	PRRR
s:who	[R`S
s:wide	EQ
s:wife	FM
s:wil	IQRM
s:winter	TQ
s:with	DRLS[R
s:without	`Q
s:wont	WQ
s:work	MQUQ
s:worst	\Q
s:would	EQJSKRLRQMRMXQ
s:write	NMRR_Q
s:wrong	VR
s:yeah	RQ
s:yep	XR
s:yes	XR
s:yesterday	]Q
s:yet	MRYMZT]U
s:you	BTCTDMFMGMHMJLOLRRTS[L^MaM
s:youd	GQKR
s:your	BQ^Q`S
s:zip	OQ
s:а	AQDREQFSISJQKRNSOQQRSJTMUKVSWJXQYLZK]L^MaR
s:аа	DR
s:ав	WQ
s:аванс	HRSLTQZT
s:автобус	MSQQ
s:аг	XQ
s:ад	_Q
s:адамм	aQ
s:адем	aQ
s:адидас	LQ
s:админ	`R
s:адрес	KMQQ`T
s:азир	ZQ
s:азирак	GTKMZQ
s:аиирбаста	OQ
s:аиирмаш	JQ
s:аилик	HQNQaM
s:аиналаиин	BT
s:аинип	WQ
s:аит	IQXLZQaR
s:аитинизш	IT^Q
s:аитип	FRLQ_Q
s:аитпакш	aQ
s:аифон	_Q
s:акел	MRPQTQ\Q
s:акеле	PQ
s:акилдас	ZQ
s:актуалн	^Q
s:акц	GQ^R
s:акша	HW\R
s:акшам	WR
s:ал	HSPQXQ]R^M
s:алаиик	SQ
s:алаиин	LQVR
s:аламин	GSKMSSZM
s:алармин	ZR
s:аласиз	TQ
s:аласиздар	PQ[M_Q
s:алган	NROQ
s:алгебр	_S
s:алгис	BR
s:алд	CQWQ`Q
s:алдап	HQ
s:алде	IRJQMQQQRM
s:алдин	HQNQ
s:алдиртип	TQ
s:алеикум	AS
s:али	HMIRNLZT]T
s:алин	[U]L
s:алип	MQPRTRWU\M]M
s:алк	IQaT
s:алл	BRCQ
s:алмаимин	YQ
s:алмаитин	WQ
s:алматинск	UQ
s:алс	ERFQNSPQSL
s:алсак	FMGS
s:алтернатив	ES
s:амансиздар	AS
s:ан	VR_R
s:ана	aU
s:аналог	EQ
s:анекдот	_Q
s:ап	PQaQ
s:апам	BQ]R
s:апарасиздар	MQ
s:апт	\Q
s:аптад	MQ
s:арза	EQHR\Q
s:арзанда	FQ
s:арзанирак	HQ
s:ари	KQ
s:арк	MQNR
s:армисиздар	AT
s:арнал	EMIR
s:ас	AS
s:асел	]Q
s:асикпа	DQZM
s:асиктирманизш	ZQ
s:ассортимент	EQ
s:астар	JQ
s:аудар	GR
s:ауил	MR
s:ауир	JQ
s:ауистир	GMOV
s:ауистирип	RR
s:ачт	_R
s:ашик	QRRQ
s:аяк	ESISLWRM
s:ба	ASEMFMHRIMMQ_R
s:баас	FVaM
s:бабушк	_Q
s:бага	FMGUHQRL`R
s:багас	HQ
s:багасин	FSGQ
s:баз	^R
s:базард	HROMQSZQ
s:базарда	QR
s:бал	ZRaT
s:бала	IQ
s:балам	_R
s:балтир	LQ
s:бант	RQ
s:бантик	RMYR
s:бар	ESFTGMHMISOMRQTMXRYM\K]M_L
s:барад	NS
s:барахолк	QQ
s:барахолкад	HQ
s:барин	BR
s:барлик	GQ[M`R
s:барм	KQ_R
s:бас	ESILOQWQ\R^M_S
s:басип	aR
s:баск	EMVS\Q
s:бау	JR
s:бауир	FS
s:бе	GVHMKQLQMMORQMTM]M^T_Q
s:без	HQJKKQPQSMTMYT^R
s:бел	IQJT\Q
s:бер	BMEMGTHMJMKMLMMLPTQMRRSUTTVQWLXRZL_M`R
s:берг	SQWQ
s:береиин	SQ
s:берет	GMOQZQ\M]Q
s:беретин	EQOLRR
s:беринизш	TR_Q
s:бермеи	WQ
s:бермениздерш	^R
s:беруг	RQ
s:берут	ER
s:берш	_R
s:бесплатн	MQOM`T
s:бешбармак	_R
s:би	DMETGQKSMMPTQRXSYM[Q\M
s:биз	LQ
s:бил	EMIRMMYQ\Q]Q
s:била	^S
s:билгар	JQ
s:билмеи	LRZQ_S
s:бир	JQORRQ[R\R
s:бирак	LR
s:бирдене	ESZQaQ
s:бире	RQ
s:биреуин	SQ
s:бирин	SQ
s:биринш	UR
s:бирк	KQOR
s:бистр	MQ
s:бит	\R
s:благодар	BT
s:ближ	JQ
s:блогер	[Q_M
s:бо	HQLQRQUQ\M
s:бог	BSWQ_M
s:боиинш	LQMM
s:бол	CRFLMSPRUQVQ\Q]M_L
s:болад	EQFRGMIQNQXQ[Q
s:болам	NRUM
s:болд	SQ]Q
s:болип	HQIMOQ\Q
s:болма	WSXLYT
s:болмаид	VQ
s:болниц	WQ
s:болс	JQUQaS
s:болсин	BSVS
s:болш	FSORYQ^R
s:болшущ	BR
s:бонус	GQNR
s:бот	[T`Q
s:ботилон	]Q
s:ботиночк	FS
s:брав	\S
s:брак	OR
s:брал	UR
s:брат	GQIMJLLU
s:бренд	EQ
s:буд	BQDRLRXQ
s:будан	HQ^S
s:будет	GQHQJQQR_Q
s:будт	SQXQ
s:будут	GSIM
s:бул	FQJQ
s:бумаг	RQ
s:бутик	JR
s:бухгалтер	`R
s:бюджет	EQWQ
s:в	AQDRFQIRJQKLOMPRQQRSSJYQaL
s:ваибер	QQ
s:ваканс	_Q
s:вам	AQBVCVELGMHQJMLMMLWQZQ[M
s:вариант	EQNRUR
s:вас	AREQFQHRIQJIKMLMOKQSTSVMWMXRYMZL[R\M_MaL
s:ваш	ATBQEMGMKM[Q\S_U
s:вдруг	HROR
s:ве	ERKQ
s:вез	TSUQ
s:вер	KM
s:верн	CRPQSQUMWSZQ\Q
s:вернут	OT
s:вес	FKJW
s:весн	aQ
s:вечер	AQCRJMZV
s:вещ	IQ\L
s:вжив	JMPQQQYQ
s:взял	BKDQZS\TaQ
s:взят	FQLQNM
s:ви	CMHRIMJLKMLMNLOLQXRMSLTRVMXMZM[Q\U_TaQ
s:вибор	BS
s:вибра	EQ
s:вивест	RT\M
s:вид	KR
s:вида	`R
s:виде	KS_Q
s:видел	GQYQ[Q
s:видеозвонк	RQ
s:видеос	KQ
s:видим	\Q
s:виеха	MQ]U
s:виж	KQOM
s:виидет	FR
s:викинул	OQ
s:виполня	`R
s:виросл	LQ
s:виручк	`R
s:виск	JMLR
s:вистав	NQVM
s:витрин	IT
s:виход	FR
s:вишл	HQ]Q
s:вкусн	_R
s:владелц	`Q
s:влез	LQ
s:влож	RQ
s:влюб	SQ
s:вмест	FQJMKMVQ`R
s:внес	NQTR
s:вниз	LQ
s:внутр	JQMQ
s:внучк	SQ
s:во	MMQT]R
s:вод	ITJMRM
s:воз	EQMR
s:возврат	OR]S
s:возвраща	OQ
s:воздерж	WQYR
s:возм	EMPQSQVR[R\M
s:возмет	MQNQ\M
s:возмож	OQTQ
s:возможн	MQTR
s:возраст	EROM
s:воидут	JQ
s:воня	\Q
s:вообщ	[Q\Q
s:вопрос	[Q
s:восем	UQ
s:восм	MQVQ
s:восторг	BQ
s:вот	BQDQSSXMaR
s:вперед	HTNR
s:впритик	LQ
s:врем	VQZQ
s:времен	JQ
s:все	BQCRILKRMMRMSQTMUMZK
s:всег	FRIQMM
s:всем	AQ`T
s:всех	`Q
s:встреч	CQ
s:втор	KQQRRQSSUT\QaM
s:вход	QR
s:вчер	EMFQQM\R`R
s:вчерашн	WS
s:гана	\Q
s:гарант	RS_Q
s:где	JMLMMLPRQR]S_S
s:ге	LQVQ
s:геолокац	QS
s:гис	QW
s:глаз	KSUQ[Q
s:глян	ERKRZQ
s:го	DQRSZQ\Q]T^L
s:говор	IRKQ\RaR
s:год	JRRQ
s:годовщин	]Q_Q
s:гои	ELHVIMKMSM\QaU
s:голов	ZS\S_L
s:голос	[Q
s:голосова	_Q
s:гор	TQYM
s:город	MQVRYQ
s:гороскоп	_Q
s:готов	HQRMSQ]S
s:гравировк	RQ
s:да	BQCMDMHQJQKRMMOMPMRMUMVLXQ]M^M_M`QaT
s:дава	DQGRKQTQ
s:давн	QQ
s:дад	MQNQ
s:дадут	PRRQZQ
s:дает	JQ
s:даж	IQZQ`Q
s:даиинмин	TQ
s:даит	JLQSVQZR[Q]RaM
s:далш	EUQQ
s:дан	^Q
s:дар	EMMRRR`R
s:два	HQ\R
s:двадца	HQUQ
s:дважд	OQ\U
s:две	FRSQVR_M
s:двер	QT
s:двум	ZS
s:двух	\L]Q
s:де	CQSR`SaQ
s:девушк	RQ[S_Q
s:дег	\R
s:дед	VQ]Q
s:деи	MMTR
s:деиин	CRMQQQRR]M
s:деиств	GQNR
s:дел	aS
s:дела	ELRR_T
s:ден	TMUQZQ]Q^R
s:денг	EMFSHRIMMMNTOSWQ\R]R^M_MaM
s:денег	HQ
s:деп	ERPRRM\Q]Q_M`SaQ
s:дерматин	\Q
s:дес	PQ
s:дет	CR
s:детм	_R
s:дешевл	GQHQ
s:джинс	JQ
s:директор	\Q
s:длин	LTRMVT
s:для	ERGRHQLMMMNQQRSS[M\MaM
s:дне	OS]Q
s:дневн	KS
s:днем	_Q
s:дня	AQCSQM\Q]Q_L
s:до	CSHKMWOJQRRQTM\L_RaM
s:добр	AXCRSR\M_Q
s:договор	OQ
s:дожд	EMJSMMRUYMZQ\M
s:док	BQDQ
s:должн	\R
s:доллар	NT
s:дом	ASMSOMUSVQZR
s:домашк	_R
s:доплат	\Q
s:дополнителн	RR
s:дор	HQ
s:дороговат	HS
s:дорож	FT
s:доста	MMTQ^R
s:доставк	FRGRHRMSPMTMVQ]L`Q
s:доставл	\Q
s:доставля	MQ
s:достанет	TR
s:достик	QR
s:дочк	BQ
s:дошел	OM]Q
s:дошл	]S
s:др	GQ
s:друг	HMIKKQOSQMVRWRYR\R`RaQ
s:дукен	HRRM
s:дума	HT
s:дурис	DRJMLQRRYQ
s:душ	BVVQ
s:е	DQEQJLMQPMRRVM\MaQ
s:европеиск	LR
s:ег	`QaR
s:егер	aQ
s:ед	PRSQ
s:едет	VQWQ]R
s:еди	EMJQ]Q_MaS
s:едим	EQRMVQ\MaR
s:еее	aR
s:ек	BQHQKQRMSLVQ[Q]S_Q
s:еке	VSXL
s:екенин	HSQL
s:екеуин	FQGM
s:еки	GQJQPW\Q
s:екинш	VR\Q
s:екокож	HQ
s:елем	GQ
s:ем	DMaU
s:емес	NLVYXLYU\Q
s:ен	EQFQ
s:енд	IR]M^SaT
s:енем	ZQ
s:ереже	GQ
s:ес	HQ
s:есл	DMFQILJMKMMSORQMXRYM]KaQ
s:ест	GRHQIQJQORPQQSTLUMVRZM[M
s:ет	EMHQIMJQRQTLULXMYTZL\M]M`RaS
s:етаж	QT
s:етап	]R
s:етот	IRQMUR
s:ех	DR
s:еха	MQ\R
s:ешк	RR\R
s:ещ	CLDMEQFMGQHMIVJMKRMMOLTQUMZR]S^Q_MaM
s:ж	DSVQ
s:жа	EQRR
s:жаз	SQZR
s:жазд	[Q
s:жазинизш	VQ
s:жазип	QRRRaQ
s:жак	CRDMRSaQ
s:жакин	KS
s:жакс	DQ
s:жал	DS
s:жалк	DQHR
s:жалоб	^Q
s:жалпак	LQ
s:жан	]Q
s:жана	ESIQaR
s:жанар	AQ
s:жанбир	RQ]M_S
s:жар	CQ
s:жараид	CQ
s:жарнама	^T
s:жартис	GQHQ
s:жартисин	NRZM\Q
s:жаса	DMXR
s:жасаид	_R
s:жасап	GR
s:жатир	\Q
s:жауап	GMHM[R\R`Q
s:ждат	FMQMTRYQ[M]S
s:ждет	MMPS
s:жду	BMOQ\R
s:же	GQHQLLPMSQUQ\Q
s:жела	AS
s:жен	IQSRWQ
s:женилдик	GROQ`Q
s:женск	JS
s:жерд	JQWQ]R
s:жет	UQ
s:жеткиз	MV
s:жибер	FQGMMRSLUQ]Q^Q`RaR
s:жиберд	aQ
s:жибере	MRQR_M
s:жибересиз	KQ[Q
s:жибересизб	KQ
s:жиберинизш	ERKMSQVQ
s:жиберме	^R
s:жибермеи	HQWS
s:жиберменизш	^U
s:жиберуг	MR
s:жив	AQEMISUR_S
s:жил	ER
s:жмет	OQPQ
s:жмут	OR
s:жо	BMVQYR
s:жогал	OQ
s:жок	DQHMISUMVSXLYT\RaM
s:жол	CQ
s:жолдамин	RR
s:жолин	MQ
s:жондеисиздер	RQ
s:жондеп	RQ
s:жуа	LQ
s:жумис	QSVR_R
s:жумсак	IR
s:жун	JQ
s:жур	ETLQ
s:журе	PQ
s:за	BTEKFRGTHVIMJLLLMSQLSLTMVLWM\S^M`R
s:заб	_Q
s:забер	RQWQ
s:забира	QR
s:забра	BQIRQQ
s:забуд	`Q
s:заваля	IR
s:заверн	SR
s:заворачива	SS
s:завяза	RT
s:заел	\Q
s:заеха	QQ
s:заид	EMPSVQWL
s:закаж	TWVL
s:заказ	EMFMLMMQOMPMRMVQWRZM]U`S
s:заказа	OQSRTS]L
s:заказб	IQ
s:заказд	WR
s:заказива	SMWM\S]R
s:закрит	HRQQ
s:замен	EU
s:замк	JQ\Q
s:замш	IQJQRR\M
s:замшев	RQ
s:занов	KR
s:записа	RL_R
s:заплат	HQ\Q
s:заран	MR
s:зарплат	RS_Q
s:застрахова	MR
s:затрудн	XT
s:захват	PRSQUM
s:захотел	VR^R
s:заявк	SRWQ
s:звон	NM_Q
s:звонк	QQ
s:здоров	BR_M
s:здравств	AREQ]M_Q
s:зим	JQ
s:зимн	IQ
s:зна	ERLQZS
s:знает	_R
s:знат	DQHQ
s:знач	aQ
s:зовут	CR
s:и	DMFQGSJRKSLLNMOMPURRTJUMVIWMXRYLZR[M^T_K`T
s:иа	KQ
s:ив	aR
s:ид	ES
s:идет	FMQR
s:идут	IQRQ
s:из	AQERJSQMRLSMTQUQZM[M\L^R_LaQ
s:извин	AQWRYR
s:издеп	EM_U
s:измер	LQ
s:ил	BMEQFTGKHJJ\KLLUMWNRQTRQSLVK\H_L`MaL
s:им	NR]Q
s:имеет	QR
s:имен	QMTQXRZQ
s:имет	DQ
s:имеют	EQ
s:индивидуалн	TR
s:индраивер	MQ
s:инициал	\Q
s:инст	HR
s:инстагр	\M^Q_Q
s:инстаграм	_Q
s:интересн	EQ
s:информац	DS
s:ип	QR
s:испорт	RQ
s:исправт	\R
s:итал	JQ
s:их	SQ
s:ицук	aS
s:иши	RS
s:ишин	JSRM
s:ищ	ER
s:к	EQGMJMMTOMQQRMTMYQZR\M
s:ка	IQQS
s:кабилдаи	OQ_M
s:каблук	BQERLM
s:кагаз	RS
s:кажд	^S
s:кажет	HQ
s:казакша	[S
s:казир	FRGQIQNQ_R
s:каи	HQOQQRRMWS]R_M
s:каид	[Q
s:каиир	AR
s:каират	_S
s:каисис	JR
s:каитарип	OR
s:как	BSDRESGQHMJRKRLROKPMQSVMXMYQ[M]J
s:кал	CQDMIQLMMMOUPQRKWQ\Q
s:кала	FLMQZS
s:калад	RQ
s:калаи	GQLTNRQR
s:калга	VS
s:калд	WQ
s:калдим	IQ
s:калдир	RQ
s:калдирип	TQ
s:калмаид	HQ
s:канда	FSKQ
s:кандаи	JTKQQR_M
s:канш	LQ
s:канша	EQFRGQHMMQ
s:караи	ZR
s:карап	EQ
s:карман	HQ
s:карт	OMQRRSZQ\Q
s:картинк	EQIQTQaQ
s:касп	UR
s:каталог	ES
s:катар	OMQR
s:кате	aR
s:каша	IMQQTQ
s:кашан	IQ\Q]R
s:кашта	IQ
s:кезд	NQ
s:кеиин	CRNQUR
s:кел	BQGMLSMRPRQMVMXQ]Q_LaM
s:келгенд	TQ^Q
s:келд	\Q]Q
s:келе	CQTTZS
s:келед	IMTQ
s:келистик	DQ
s:келл	IRQM
s:келмес	PQ
s:кем	JQ[S
s:кенес	ER
s:кер	WR
s:кере	YQ
s:керк	ESIRSQYM[Q
s:кет	OQ
s:кетпеи	HQ
s:кетт	CQDMaR
s:кеш	ARGSSMWQZM_S
s:кешбек	RS
s:кешир	WQ
s:кешириниз	LMVR
s:кешк	RRZQ
s:ки	LQ
s:киген	EQ
s:кида	KRNRXM
s:киетин	EQ
s:киз	AR[S
s:кизима	ZQ
s:кииип	PR
s:киим	ER
s:киип	PS
s:кил	VQ`Q
s:ким	NS
s:кимбат	FQ
s:кинт	LR
s:кир	RQ
s:кис	ERIQLR
s:кит	HQTQ
s:кита	JS
s:китаи	JQTQ
s:киш	FQ\Q
s:кишкентаи	IR
s:киюг	JR
s:клатч	SQ
s:кле	\S
s:клиент	BQ`V
s:клиентпин	FQ
s:ко	YR
s:ког	_T
s:когд	BQEMGQMQOLPMUQ]S
s:кож	FMJQ
s:кожан	EQ
s:кои	HTWT\M^Q
s:коииниз	TQ
s:коиинизш	HRTQ
s:кол	IR
s:коллег	CR
s:коллекц	JR
s:коляск	QS
s:комектесинизш	_Q
s:компан	MQWQ
s:комплект	JQ
s:конечн	HQKQ
s:конира	\Q
s:конкурс	_R
s:конц	ZQ
s:коп	BQ
s:кор	EQPTZQ
s:корап	RU
s:коргенше	PQ
s:корд	HQ
s:кореиинш	KS
s:корип	PQ
s:корискенше	CR
s:корк	XQ
s:кормеи	HS
s:коробк	JMORRR\V
s:коротк	IQ
s:короч	aR
s:корсет	EMPQUR`R
s:корсетиниздерш	KQ
s:корсетинизш	KR
s:корш	GQ
s:кос	VR
s:косточк	LQ
s:кот	_SaR
s:котер	\Q
s:котор	IQKQUT
s:кош	CT
s:кр	NR
s:красив	DQKMRR
s:красн	JQ
s:крем	RR
s:кром	EQJQ
s:крупн	KU
s:кстат	KM_Q
s:кто	ARKMOQ[R_QaQ
s:куан	BR
s:куд	EMHMIMJLNRSVUS]Q
s:кудалик	_R
s:куие	HQ
s:кун	ERMRQMUQ^T_L
s:куп	EMUMWS_T`RaQ
s:купл	HQSSWL_Q
s:кур	HQ_R
s:курер	FMJMLMMROLPUQLRMSMTMVRWSYM[M\Q]T
s:курс	_S
s:куса	ZQ
s:кут	DQTTVM
s:куте	ZQ
s:ладн	CQ
s:ладненк	CR
s:лаик	_V
s:лак	RR
s:лев	OQ
s:леж	IS
s:лет	ESUQ]Q
s:ли	IRJRMQORQLSMTMZQ]Q
s:лифт	QU
s:личн	[Q
s:лишн	\Q
s:лучш	EQLRNMYM
s:люб	IQLMUQ
s:любезн	XQ
s:любим	RQ_Q
s:любл	[Q
s:ма	AQEJFLITJTMRNQPRQMUMZM\K`M
s:мага	SQTQ^Q
s:магазин	AQELMMOQQVZR_M`S
s:маган	RQSRVM[S_Q`Q
s:мазаламаниздарш	\R
s:мал	LQVM
s:маленк	EQ
s:маломер	LR
s:мам	EQQQVM_R
s:мамочк	RQ
s:мармонт	JQ
s:март	ERQS`Q
s:матов	JR
s:ме	GMJSKMLSMRNQQMRSUM\K]R
s:мег	QR
s:межд	EMIQZS
s:меи	DR
s:мекенжаид	QR
s:мен	DMFMLRMRNQOQQLRMSMVKWM[R\S]Q^R_M
s:менеджер	[R`Q
s:менеджерм	[Q
s:менин	LMVR
s:менш	HSLM
s:мер	LQ
s:мерк	aS
s:мерс	BQ
s:меря	MMPS
s:мест	NMPSUMWQ
s:месяц	JQSMXMYQ
s:метр	QQ
s:ми	FQGSUQ
s:мил	EQ
s:миленк	BQDS
s:мин	FUGRHTJM[Q
s:мина	FSHQ
s:минус	GU
s:минут	NMPR_Q`Q
s:минутк	DQZR
s:мир	AS
s:мисл	ZQ
s:мм	BQ
s:ммм	ZQaR
s:мммм	aR
s:мне	HRLQNMOKQLVLWMZS[V\SaM
s:мно	RQSR`Q
s:мног	HS
s:мо	DMFMIJJLMMNMOKQMSTTRVKYRZM\L]]^S_R`QaL
s:мог	EMZR[S\M_QaQ
s:модел	ESISJQMMPMQMTT
s:может	GQIQJMOMRRTQWS\M]M
s:можн	GMHMILJLMRPRQMRQVQXQ[S\M]M_KaM
s:молк	_S
s:молн	\R
s:мошенник	HQ
s:мудрен	CQ
s:муж	HSIMOQZT
s:мужск	IQ
s:мулдем	\R
s:мундаи	^Q
s:мюл	EQ
s:на	ALBHDQHMJQNMPUQRTQUSVSWL[L_R`MaM
s:набер	[Q
s:наберет	IR
s:набоик	RR
s:набра	[QaR
s:наверн	GQIMXMZQaQ
s:над	IMMRNQWRYLZS
s:надева	BQ
s:назад	GKOUWR]Q
s:назива	QR
s:наидет	IT
s:наидут	IR
s:наик	LQ
s:накладн	\R]S_M
s:налич	IU`Q
s:нам	IR
s:написа	FQVQ
s:напиш	CQEMRQZS`T
s:напомина	WM^S
s:напомн	FQ
s:нас	EQ
s:насколк	FR
s:настоя	JR
s:натуралн	JR
s:науриз	ARGQ
s:нахам	\Q
s:наход	QQ
s:начина	FT
s:наш	FLLUWQ
s:не	AKBLEUGJJTKQMKNJQLSLTMVUWVYW]R_M`JaQ
s:неверн	YR
s:невигодн	HR
s:нег	ELGQ\S]R
s:нед	JQ
s:недел	GQOQ\S_Q
s:недор	EM_T
s:нелз	NQUM
s:нем	EMRW
s:непонятн	HRKM
s:неправилн	VTXMYR
s:нет	FMGMMMOMPMRMUMXQYT]S^MaQ
s:неудобн	WR
s:неш	FQQM_R
s:нешег	LQQQ
s:нешед	FR
s:ни	WQYU
s:нибуд	EQFMGQIQ[Q_M
s:низк	BSLMUQ
s:ник	RRSR_R
s:никогд	PQ
s:ним	ZQ]S
s:нинч	EQ
s:них	JRLQ
s:нич	DRHQSMYL\R]Q
s:но	EQHRIRJMOQVM
s:нов	BQJM_Q`S
s:новинк	EQ^R
s:ног	EQJQLVPQSMURVMZQ\R
s:ножк	LQ
s:нол	ERUQ
s:номер	DQEMNRQRVR]R^R_M
s:номир	JQRM
s:норм	TQ
s:нормалн	JQ
s:нос	EVIMLQRQ
s:носк	LS
s:ноутбук	EQ
s:ноч	CREM
s:ну	DREMFQGUHTPMVLXQ_MaS
s:нуж	SQ
s:нужн	EMIQVMYR^Q_L
s:нуска	`R
s:о	OMSRaR
s:об	FRIMPSWQ
s:обед	FMQU
s:обеща	]S
s:обичн	KQLQ
s:обменя	ORVQ
s:обоид	YR
s:обработк	^Q
s:обратн	OWVQ
s:обслужива	[Q
s:обсуж	CQ
s:обув	RQWM]Q
s:обязателн	YQ
s:обяснен	\S
s:ог	DQ
s:огромн	BQ
s:одинаков	IR
s:одн	EMFQGMHMJLQLSQUSVS\V_M
s:однушк	EM_S
s:одобр	SQ_R
s:ожидан	TQ
s:оз	EQLQ
s:озвучт	FR
s:озгерт	VQ
s:ози	ERZQ
s:озим	MR[Q
s:ои	aQ
s:оиба	UMVR
s:оилаисиз	EQ
s:оиланип	VQ
s:ок	BQDQ
s:округл	GS
s:окшесин	OLRS
s:ол	aQ
s:олш	MQUMVR
s:олше	LRPS
s:олшем	IR
s:олшеп	PU
s:он	DQEKIUJSKQNLQLWM[T\M]TaT
s:онд	SQ
s:оператор	[R
s:оплат	MMNSPRRM]R`R
s:оплач	MQSQ`Q
s:оплачен	]M`R
s:оплачива	MQOR
s:опозда	DR\M
s:определ	ZT
s:опт	GRIM
s:опя	\Q
s:орналас	QQ
s:орнинд	BQXQ
s:ос	IQKQMQTQ
s:осен	EQ
s:осида	`Q
s:осин	UR
s:осинда	HSaQ
s:оста	GMIYRQ\M
s:остав	MSSR
s:оставт	SMVQWQ
s:осталн	IMNRWQ
s:остатк	IR`R
s:от	BUFRHLLQOMQQRQTM[M\M]T^Q_LaL
s:отб	UMWU
s:ответ	DQ
s:отвеч	CQ
s:отвеча	[S\R`Q
s:отвлека	CQ
s:отд	VQ
s:отда	HQNQ
s:отдава	RRSQ`Q
s:отдад	OQ
s:отделен	]Q
s:отека	LQ
s:отзив	HU\Q
s:отиз	HRIQUQ
s:отинем	[Q`L
s:отирмин	DQ
s:отказа	PRWS
s:отказива	^Q
s:открива	KT
s:открит	QQ
s:откритк	BQRR
s:откриточк	RR
s:откроет	QR
s:откуд	QR^Q
s:отличн	BQCQ
s:отлож	RR
s:отм	WS
s:отмен	WS
s:отменя	VQ
s:отмет	]M`R
s:отпиш	ZQ
s:отправ	MQOLRQ]R`R
s:отправк	KQRS]L
s:отправл	]R
s:отправт	KR
s:отпуск	EQ
s:отстант	^R
s:официалн	QS
s:оформ	SSUQXM
s:оформля	ULWQ
s:очен	CQHQSM
s:очеред	TS
s:ошиб	OS
s:ошибк	VQXQ
s:ошибл	WQ
s:ошир	`S
s:па	DSHMISJR\M
s:паииз	`Q
s:пак	CUaL
s:пакет	RQ
s:палц	LS
s:пар	FUGRHLIRRLVRWQ\M_K
s:парт	TR
s:партияда	TR
s:патер	_Q
s:пахнет	JQ
s:пе	_S
s:пенс	ZS
s:перв	TRUQ\R
s:перевар	ZQ
s:перевед	NMRQUR
s:перевод	HSNS_Q
s:перед	KQMMPRRRWQ]M
s:переда	MUUMXT[Q
s:передума	MMOSVQ
s:переключ	[Q
s:перенес	VQ
s:переписк	[S
s:перепиш	VQ`R
s:переплат	FR
s:пересилк	OR
s:перечисл	IR
s:пж	TQ
s:пилник	OQRS
s:писа	QM\V^S
s:пиш	^Q
s:пишет	]Q
s:плат	SQ
s:плз	FQ
s:плох	KQ
s:пляжн	EQ
s:по	EMFVGSKKLQMQQLRMTSYM[S]M_RaR
s:побежа	CR
s:поболш	IQ
s:поговор	ZQ[R
s:погод	ZQ_S
s:под	QQRSUR
s:подар	EQGQOQRMVQ
s:подарк	OQRS
s:подарочн	RQSR
s:подед	GQ
s:подерж	ZQ
s:подешевл	EQGMHR
s:подожд	DQYMaR
s:подоидет	ERIMPQ
s:подоидут	PQ
s:подошв	FQKR
s:подошел	OQ
s:подошл	BQDQ
s:подписчик	[Q_U
s:подруг	BQMQUR
s:подскаж	LS]Q_Q
s:подтверд	`Q
s:подтвержда	XQ
s:подума	ZT
s:поезд	MRUM
s:поест	_R
s:поет	KM_R
s:пож	RQ
s:пожалуист	HMJQKQMMRRULVQXQ]Q^Q`M
s:позвон	QQ]Q
s:поздн	AR
s:позж	CQ
s:познаком	_Q
s:позов	[T
s:поим	JR
s:пок	DQEQGMMMPRSQWLYQZU
s:покаж	ESKVXR`R
s:показа	EM_Q
s:показива	\Q
s:поклон	BS
s:покрупн	KQ
s:покупа	WQ
s:покупател	`S
s:покупк	OSWT
s:пол	OR
s:полага	GQ
s:полиста	EQ
s:полн	UM
s:половин	NU
s:половинк	LQ
s:полож	KQRR
s:полтинник	RLSQ
s:получ	DRMQSMYQZQ
s:получа	HRMMVR\Q
s:получен	OQ^Q
s:получк	NQSM
s:поменш	IQ
s:поменя	ORVU
s:помер	MMPSZQ
s:помест	LQ
s:помог	ES_R
s:помощ	BS
s:понима	KQNM
s:понрав	HQORPQ
s:поня	aR
s:пообща	[Q
s:попа	WQ
s:пор	OM]Q
s:посилк	BQMM\Q]U
s:посл	NSOQPL[Q
s:последн	GQIM`Q
s:посмотр	]Q
s:посмотрет	EQIQKQOMPQQQ
s:посовет	RQ
s:посоветует	JQLRRQ
s:пост	MR
s:поставк	OQTR
s:поставт	TQ_Q
s:постамат	MR
s:постоя	GR
s:поступлен	IR
s:пот	LQPQZMaQ
s:потерт	JQ
s:потеря	EQMS\M
s:поход	PQ
s:поч	FQXQ\U
s:почин	OQ
s:почт	PRQR
s:почтам	MQ
s:поштада	MQ
s:пощупа	PR
s:появ	IS
s:прав	`Q
s:правилн	LS
s:праздник	YQ
s:предзаказ	ORWS]Q
s:предлага	_V
s:предлож	EQ
s:предоплат	HQNQTRWQ
s:предупред	BQ
s:прежд	IQ
s:при	KQMQPS]M
s:привез	PQTQXQ
s:привезет	IRVQ
s:привезл	TQ
s:привезт	IQTQ
s:привезут	MM
s:привет	AR
s:привоз	TQaQ
s:прид	WQZQ
s:придерж	RR
s:придет	HQKMZQ
s:приед	WR
s:приедет	MUZQ
s:приеха	OQSLYR\R]Q
s:прилож	EMPR
s:прим	OR
s:пример	IQQQ
s:примерк	NQPWSQ
s:примерн	JS]R
s:примерочн	PUQM
s:примет	OU
s:принест	OR
s:присила	^Q
s:присла	\Q
s:пришел	\S
s:пришл	BQIQLQ]R
s:про	OQYM_SaR
s:пробет	RR
s:пробива	SS
s:провер	PRXR
s:прода	IRRQ_R
s:продава	WS
s:продавц	_R
s:продаж	CQ
s:продвижен	_T
s:промокод	GR
s:пропитк	IQ
s:прос	TRVM
s:прост	EQYQ
s:процент	GUJLNR
s:прош	QS
s:прошл	SQ
s:проща	CRDM
s:пряжк	UQ
s:прям	EMSQ
s:пуст	MMRQVRWSXT[R\Q]M
s:пят	GRIQRM[Q
s:пятк	LS
s:пятн	EMRU\L
s:работ	QQZQ_S
s:работа	QS
s:рад	WQ
s:радост	BQ
s:раз	BREMGQPMSQ\S
s:разбира	\Q
s:разв	NQUM
s:развал	OQ
s:развод	RR
s:разговор	ZQ
s:размер	BMDMEMHMITJQKMLTOTQMRMVQYQ[M\M_M`MaM
s:размерин	PSTR
s:размерлер	IR
s:разн	EQUM
s:разниц	FQ
s:разнос	LS
s:разобра	FR
s:разреш	`R
s:разреша	PQ
s:разрива	ZR
s:ракмет	BRDQ
s:ранш	HMQQ
s:расимдеи	ZQ
s:распродаж	EQ
s:рассилк	^Q
s:рахмет	BS
s:реалн	PQQQ
s:ребенк	aQ
s:реж	`Q
s:реквизит	NQ
s:реклам	[Q\M^U_M
s:ремен	LQ
s:ремонт	RM]T
s:реплик	HMYQ
s:рецептин	_Q
s:реш	SSVM
s:рилс	IKKT
s:робот	[Q
s:ровн	GRUQ
s:рожден	_Q
s:россииск	IMLS
s:рост	KQ
s:рубл	FS
s:рук	DQGT_R
s:рул	CQZQ
s:ряд	JQKQPMQQ_Q
s:с	AQBQELHLJLKQLLMKORRMTRZQ[V]R^M_RaL
s:са	CV
s:сагат	QM_S
s:саит	ESQL_Q
s:сактап	RQ
s:сал	SR
s:салем	AQEQ
s:салинизш	QQ[R_M
s:салип	MRRT\R
s:сам	EQIRQQUQVQYQ\M_MaW
s:сантиметр	JQLQ
s:саттилик	CQ
s:сатуш	_R
s:свадб	\Q
s:свет	KT
s:светл	OQ\Q
s:сво	\M^R_Q`Q
s:связ	CM
s:сда	EM_T
s:сдат	OQ
s:сдвинт	VR
s:сдек	MR]S
s:сдела	GTJLSS_Q
s:себ	HQRMSMYSaQ
s:сезон	_R
s:сеичас	CQEQGMNQRMSRUMZT]Q_Q
s:сел	MQ
s:семе	MS
s:сен	HR
s:сер	ULVS
s:сервис	BR\S
s:сериин	JQ
s:сертификат	JSRRSQ
s:сестр	ERFMIROQSRVR\M
s:сетк	LT
s:сзад	KS
s:сиз	BSHQILLTTQ_Q
s:сиздерд	IQQQ_R
s:сиилас	ER
s:сиилик	]R
s:силн	JR
s:симпатичн	_R
s:син	aS
s:синар	OR\S
s:синк	aR
s:сист	`R
s:сих	]Q
s:сиям	JMLS
s:скаж	EMFQIRMMRMUQWRZQ]M`S
s:скидива	GQNU
s:скидк	FQGTOQ
s:скидочк	GQ
s:скин	GLKMQQTR
s:скинт	EQGSNQQS
s:склад	EMIRTR
s:скок	EQFRJM
s:сколз	JR
s:сколк	FUHMJRLQPQQQUMVM[M`M
s:след	TT
s:слов	KQNMXR`Q
s:слома	\R
s:случа	YQ
s:случаин	WR\Q
s:см	FMLY
s:смен	[S
s:смог	VR
s:сможет	JQRQTR
s:смотр	ETIRKQ
s:смотрел	SR_R
s:смуща	HS
s:снача	FRMMPS
s:сним	KWWRZM]M
s:снима	WQ
s:снят	OQWR
s:со	GMIMKROQZQ
s:собра	ER
s:совс	HRIR
s:соган	LQ
s:соглас	^Q
s:согласн	TQ
s:сода	ZT
s:содержим	`R
s:созрел	SR
s:соиле	[R
s:соилес	[Q
s:соит	XR
s:сол	IQJMRQaS
s:сола	DQXU
s:солидн	DR
s:сомнева	HQ
s:сон	FLGRZT
s:сонда	aS
s:сонш	HQMR
s:сообщ	IR]R
s:сообщен	^T
s:соответств	LS
s:сосед	HS_Q
s:сосин	ZQ
s:сотрудник	AR
s:сотрудничеств	RM[R
s:сохран	ZR
s:спам	\R^T
s:спасиб	BQRMYSZR
s:спат	CR
s:сперв	OQ
s:списа	NR\T
s:списк	ERTQ^R
s:спрашива	IR
s:спрос	YQ
s:спрош	ZU
s:сраз	FSMSOMSR
s:среза	OR
s:срочн	MSSQ\Q
s:ссилк	_Q
s:став	RQ
s:статус	]Q
s:стелк	RR
s:стипенд	HRZQ
s:стих	_R
s:сто	EMFLHQJMMSQU\M]Q
s:стоимост	FU
s:столк	FTHRIL
s:стоматолог	_R
s:стоп	LQVQWRYQZM^RaM
s:сторис	GS
s:сторон	QQ
s:стоя	FQHMQQ
s:стран	JR
s:страшн	DQ
s:студент	GQHQ
s:су	RS
s:сумм	FSHQ_L
s:сурап	ZT
s:суре	KS
s:сурет	KQYQ
s:счита	HMOQYQ
s:сюд	aQ
s:сюрприз	RS
s:та	IQNQaQ
s:таб	_Q
s:таба	JQ\Q
s:табанин	KRRT
s:таблиц	LR`R
s:тазалаимин	RQ
s:так	HXITJLKKLLMKNLQMRKSSTRWLYSZM\T_KaT
s:такс	MRQR_M
s:таксим	MR
s:таксист	_U
s:тал	EMJLLU
s:там	SMUM[Q]TaR
s:тандап	ER
s:тапк	FQ
s:тапсирис	STWQ
s:тапсирисимд	WQ
s:тапсирисп	TQ
s:тапсирист	^M`R
s:тапсириста	WQ
s:тар	LR
s:тас	VQ
s:тастаниз	WR
s:тастанизш	KRQQ
s:тауард	GQ`M
s:тауип	TRWQ
s:те	LMPRSQVR`Q
s:теб	[M`S
s:тегин	OS
s:тез	`Q
s:тек	VR
s:тел	_Q
s:телефон	ILQU[R`QaR
s:тенг	FQGQ_M`R
s:тепер	KQLQ`R
s:тепл	ES
s:тер	RU
s:ти	SMaT
s:тиз	`Q
s:тир	aQ
s:тис	HQ
s:тисяч	FSGQHRMM
s:тишин	\Q]M
s:тищ	FQ
s:то	DMEQHQLMMQOMQLRLTMWRXQZM\T_QaS
s:товар	HR\Q`Q
s:тог	aR
s:тогд	CQESIMORPMUQZS
s:тогиз	IR
s:тож	IRQQSRWQYM
s:токтатиниз	WMYQ
s:токтатинизш	WT^L
s:тол	NMQQVS
s:толе	ZM
s:толеи	MQ
s:толеимиз	SQ
s:толем	NS]R
s:толен	`R
s:толк	EQFKHLRT\M`R
s:тон	IQ
s:торг	GQ
s:тороп	ZT
s:тот	KQ
s:точн	IQLQ]S
s:транспортн	MQ
s:трек	JQ]S
s:трет	\Q
s:трех	HQ
s:три	HTUR
s:тридца	GQ
s:трубк	ZQ\S]Q
s:трудн	VQ
s:ту	IQ[Q
s:туган	ER
s:туд	DQ_QaS
s:тупнус	JQ
s:тур	CVFLGMHUMKOMQQRL[M\R_RaQ
s:турад	FQ
s:турак	FQ
s:туринизш	RQ
s:туркия	JS
s:турмин	[S
s:турмис	_R
s:турц	MSTQ
s:тус	ISJMNMPMQRRMUQZR\R]R
s:тусин	\Q
s:тусинд	XQ
s:тусиникт	BLDR
s:тусир	KQ
s:тусирил	KQ
s:тусирип	KQ
s:тут	\Q
s:тц	QQ
s:у	AMHSIMJQKMMLQQTQUQVMZR_S`MaL
s:уакит	BMCQ
s:убер	SMWS^S
s:убет	HQZQ
s:уважа	AR
s:уведомлен	WM^S
s:увер	HQ
s:увид	HQ
s:увидел	DRXQ]QaM
s:увидет	JQKTSM
s:уговор	SRXQ
s:удал	WRYM
s:удачн	CU
s:удив	ER
s:удобн	UQXQ
s:уеха	VQWQ]R
s:уж	IQJLKMNQORTMWRYRZL\R]T^Q_M
s:ужасн	\Q
s:узак	MR
s:узилис	QS
s:узин	JR
s:узк	IMLS
s:узна	]Q_Q
s:уиге	MRPS
s:уиде	PS
s:указа	FQQS
s:укса	EQ
s:уксас	EQIM
s:улке	VQ
s:улкен	CQORUQ\R
s:умит	`Q
s:уна	HQYMZQ
s:упак	RQ
s:упаковк	YR
s:управля	[R
s:усин	ER
s:усп	QQ
s:успеет	MT
s:устро	UQ
s:уступк	GQ
s:утр	CQ
s:ухажива	RR
s:уход	]Q
s:учет	HR
s:учителниц	EQ
s:учт	DQ
s:уше	FMGR
s:ушин	OQ
s:уят	\Q
s:фабрик	TS
s:факт	FQ
s:фамил	VR
s:филиал	IRQM
s:филтр	KR
s:фот	JQKSTRXM`Q
s:фотк	KRYQ
s:хабарлам	^R
s:хабарлас	NM_R
s:хабарласпа	\Q
s:хабарласпад	]S^M
s:хам	\Q
s:хат	ARRQ
s:хват	UQ
s:хим	JR
s:хлеб	_RaR
s:хм	DRaQ
s:хмм	ZRaQ
s:ход	_Q
s:хорош	BRCSDQQMXQ[M^S
s:хот	GVKM\Q
s:хотел	VQ
s:хоч	ESIQJMPRSQWQZM\MaM
s:хочет	KR
s:хош	CR
s:хух	aR
s:цвет	ISJRKRQMZM\Q
s:цен	FXGRHUSMUMXM\Q
s:ценник	RT
s:цепочк	IQSRUQ
s:цифр	JS
s:час	MSVQ
s:чащ	ER
s:че	ERFMHQILaQ
s:чег	XR
s:чек	JQMQNQOURR\M
s:человк	KQ[S
s:чем	EUJQQMRS\L
s:через	MQTRZM
s:честн	HTJQSLZQ
s:четверт	]Q
s:числ	]S
s:чист	EMRS
s:чита	\R
s:что	DREXGLHSMLNLORPLQISRTLUQVM[M\T_I`S
s:чтоб	MSQQUQ[R\L
s:чуж	OQ\U
s:чут	FMGU
s:шаблон	\Q
s:шакир	QR
s:шакиринизш	[Q
s:шалинизш	[Q
s:шар	ZQ
s:шаршад	^Q
s:ше	ITNQZMaS
s:шебер	OLRW
s:шелков	IRJM
s:шерстян	LS
s:шеш	ZT
s:шешт	SR
s:ши	UQ
s:шигар	SR
s:шик	FQOM]Q
s:шикарн	aQ
s:шикт	ER
s:шин	JQ
s:ширин	JQ
s:ширк	JR
s:шлет	MQ^R
s:штук	FQ`R
s:шулик	JMLT
s:ща	ZR
s:щас	aR
s:юбил	EQ
s:я	BMFMGRJMKMMQOQQQSSTKWQXMYS[Q\Q]J_L`L
s:ясн	DQ
s:ясненк	DQ
v:address	EQFQLRQQRRSRUWVUYR
v:as asked	AKBKCKDKEJGMHJJLKMLQMUOKRLSKTJUYXMYKZJ[M\K]K^K_K`RaL
v:brand	BQERHMITJSOMPMRMTM^M
v:category	BQEUFRHQIQLLMJNLPMRQSUULVQZL\R^M_I`Q
v:city	ATBMCSEKFMGMIKJKKLLMMZQRSSTMUWVRWMXS\M_U`M
v:color	AMCKDKFQGJIVKTLMMMOLQJSWTTURVQWM[I]J_K
v:date	CTFJGQHKJLKKLLMWNLOMQURRSRTIWMZU]V
v:foreign	AMBMDMESFQGMIQJULQMLOLPLSLTLYLZK[S_Q`RaQ
v:name	NQRLUSVSWR`Q
v:none	AUCSDTFLGMHRIHJKMMNLPKQMSKTMUJVCWVXTYVZW[T\Q]K^R_JaX
v:not brand	VQ
v:not category	ERILSMVV\T
v:not city	MMSMVW
v:not color	IRUTVR
v:not product	SQUQVQ
v:not size	IMUQVR
v:other address	UQVSYQ
v:other city	MKPQVT
v:other color	EMFRIJJSKLMMRSVXWMZR\M
v:other product	DQILKMMQSRUQYMZR
v:other quantity	SMVR
v:other size	ILSKVVXQYQ\R
v:payment	DQGQHMIMMKNXOQPMSRTLUSVQWQ_V
v:phone	MMNQUXVQ[U
v:product	ALBRCMFSGRHQIQJRKRLQMQNKOMPLSUTMUQVLWMYKZQ\M^M`QaQ
v:quantity	FQGUIQKMLMNMPQRMSTURVM[L\Q^R_M`M
v:same city	VQ
v:same color	EQKMVQ
v:same product	VQ
v:same quantity	VQ
v:same size	VS\R
v:size	ALBKCLDLEMFQIVKJLYNMOQRLSUTRUWVSWKXQYQZK[K\Q]J^L_L`KaK
v:time	BMEMFMGMIKKMMTNMQSRRSRTMUTZM\R]R_M`M
w:<address>	EQLQMQQRRQSQUVVWYS
w:<amount>	FRQMWR\R]S_R
w:<brand>	BQERISJQ
w:<category>	DQEWFRGLIQLLMKPMRQSTTMUMZM_KaR
w:<city>	ASCRELFLILJLMYQSSRUYXR_U
w:<color>	BMCKDLFSGLIVKVLMMLQKSUTQUTVSXS[K]K_L
w:<date>	CUFKGQHMJMKMLMMVNLQTTKUQYQZS]U
w:<few>	AMCMDLFLIMJQKLLTOJPMQTSMTMUWXMYLZK]R_U`RaR
w:<like size>	EQGQHMIRMMUQVTYM
w:<name>	RMUTWS
w:<not category>	EQIMVUWQYM\R
w:<not city>	VT
w:<not color>	ISUT
w:<not product>	SQVQ
w:<not size>	UQVR
w:<payment>	HMMLNXSRTMUUVQ_S
w:<phone>	NQUX[T
w:<product>	AMBSFTHQIRJQKRNLPMSUUSVLYL\M
w:<quantity>	GRKMLMNMSTUV[M_M
w:<size>	AMBLCMDMELFQHRIWKKLWNMOQRLSTTQUXVSWLXQYQZL[L]K^M`LaL
w:<three digits>	EMFMJMLSVT]T_Q`S
w:<time>	BMEMFMGMIKMTNMQRRQSQTMUTZM\Q_M
w:<two digits>	BMCMDMEUFXGWHVILKMLZMMNSOMPKRRWLXMZH[M\K]M_MaQ
w:a	BMCRDQFMGQHSMKTQUKVLWMYM\R]K^M_T`M
w:about	IS
w:acan	MQRQ
w:actualy	EQVQ
w:ad	VQ
w:admin	`R
w:adres	QR_M
w:after	VQ
w:again	AQZQ
w:al	CQVQ
w:already	]Q
w:alright	DQ
w:amount	MR
w:an	JQ`Q
w:and	FQHMIKNRQMTM[M\S]M`Q
w:another	HR
w:any	EQGTJM
w:anymore	WR
w:anyone	[RaQ
w:anything	`Q
w:anywhere	IQ]Q
w:are	BREQJQQQ_M`R
w:around	EQPQ
w:as	`T
w:aside	RRSQ
w:ask	ZR
w:asking	JR`Q
w:at	GMHQMQQM
w:available	IQ
w:awhere	_R
w:baby	_Q
w:back	KSOTZR
w:bank	NR
w:be	DMKRMRYQ
w:beach	ER
w:before	aQ
w:ben	\Q]Q
w:best	BRCQ
w:betwen	LR
w:bit	GR
w:both	GQSQ
w:bother	WQ
w:bought	^R`Q
w:bring	TS
w:but	VQ]Q
w:buy	EQ
w:bye	CQ
w:cal	WR[R
w:came	BR\Q
w:can	EMKQLMMQQMVQZQ[R]L_Q
w:cancel	WT
w:capital	_R
w:cary	EQ
w:cat	aS
w:catalog	TQ
w:catalogue	EQ
w:chance	GSIQ
w:chat	aQ
w:cheaper	FRGQHQ
w:checking	DQ
w:chers	CQ
w:clean	RQ
w:closest	QQ
w:cm	LQ
w:colour	JQ
w:colours	IQ
w:come	PR
w:comfy	EQ
w:configuration	`S
w:confirm	`Q
w:could	IKJMKRRSTQVR
w:courier	MMPR
w:customer	GR`R
w:damage	FS
w:day	ZQ_S
w:deliver	MQ
w:delivered	MM
w:delivery	HQOR
w:did	JQ]R
w:disapointed	\Q
w:discount	GR
w:discus	[Q
w:do	BMCMEQLQNROQSQYM[M\M]M_S`M
w:does	GQJQPQ
w:doesnt	FMOQ
w:dolars	FS
w:dont	WQ
w:down	SQ
w:driver	]Q
w:drop	GQOQVQ
w:else	EQIQ
w:english	ARNMRQ[R
w:european	IQ
w:euros	FQ
w:even	IQ
w:evening	AQ]R
w:ever	\R
w:every	`Q
w:exchange	]Q
w:fe	GQ
w:fet	EQLMPQ
w:find	ZQ
w:first	ZQ
w:fit	BRJR
w:flor	QQ
w:fly	HQ
w:for	AMESFQGQHVKLOMPLQKSQTSWMXRYM\M^MaM
w:foreigners	GQ
w:fot	LQ
w:found	WR
w:fre	GQMR`S
w:friend	GR
w:from	AQKQMLOQQSVM_M`Q
w:game	`Q
w:get	GUIMMMNMSRTQ]Q
w:gift	RQ
w:give	[R`Q
w:go	LQ
w:god	AR
w:goes	HQ
w:going	[Q
w:gona	ZQ
w:gone	IS
w:got	DQGQIR
w:haha	HQ
w:half	NT
w:hard	YQ
w:has	JQ\Q]R
w:have	CQESGQIQ_M
w:hel	VQ
w:helo	AR
w:help	BR_R
w:her	[Q
w:here	GSJQNM_Q
w:him	[S
w:hiya	AQ
w:hm	aR
w:hold	RTZQ
w:home	CQVQ
w:honestly	HQ
w:hours	]Q
w:how	HQSR
w:human	[Q
w:husband	RR
w:i	BMEQHSILJJMTNSORPQRMTMWQYMZM`LaM
w:id	EMGQOQSQYQ[S
w:if	EMGRKRTS
w:il	SQUSZR
w:im	LRQRRQSQWSYS_L
w:in	BMERFRHLITJQKMLQML`MaM
w:inside	JQRQ
w:instead	EQ
w:interested	_R
w:is	EKGMHLJQKMLMNRQSRLYQZM[S\S
w:it	CMEJJSLLMQNLSQTSWQXQ[L]T
w:italy	TQ
w:its	RRVR]S
w:ive	]Q
w:jeans	LR
w:json	`T
w:just	ERSMVQZQ[Q
w:kely	SQ
w:kep	RR\Q
w:kind	KR
w:kindly	^Q
w:know	HQ_R
w:ladies	CQ
w:last	GQIR`Q
w:leave	RR]Q
w:left	\S
w:let	ZQ
w:lets	`Q
w:like	EQOQ
w:list	TQ
w:live	XQ
w:lol	FQ
w:long	MQ
w:lot	HQ
w:love	DQ
w:matching	SR
w:maybe	ZR
w:me	ARBMCMDMILJSLSNQPMTRVLWMXQ[S]L^RaL
w:met	FM
w:metro	QQ
w:mine	JQ
w:mini	FR
w:money	NQ
w:month	GQTQ
w:more	IQJQ
w:move	VQ
w:moved	WQ
w:much	BSFS
w:my	FLGMILMQQLRRSRTLYQZQ[L]Q^R`KaQ
w:nah	HR
w:name	VQ_Q`Q
w:near	]Q
w:nearly	HQ
w:ned	MQTMWQZQ
w:never	ERSM
w:new	EQ`R
w:next	QR
w:no	ERYQ
w:nobody	\R
w:nope	YR
w:not	VTYSZR\Q]M
w:noted	UQ
w:nothing	]Q
w:now	CQGQIUSM_R`Q
w:number	QQVQ[Q^R
w:of	BQGRKRLMRMWS[M^Q
w:ofer	EQ_R
w:ofice	MQ
w:oh	DS
w:ok	SQUQ
w:okay	DQUQ
w:on	EMFKGUIMJQMLPQRRSMVQXQZQ
w:once	OQ
w:one	EKFQGMHQIRORSQVR\S
w:only	ARIQQR
w:open	QQ
w:opening	KR
w:or	FTGQHMJROSQQSM
w:order	SSWS]Q`Q
w:orders	TR
w:other	NRaQ
w:out	RQWQ
w:over	MQ[Q
w:pair	OMSRUQ]Q
w:pairs	FQ
w:pay	HQNR
w:paying	GR
w:person	PQ[R
w:phone	[R`Q
w:photo	KQ
w:pick	ZQ_Q
w:pics	KR
w:pinch	OQ
w:please	EQNMRTSRTQVQYMZM[R^Q
w:pls	FRSQ[Q
w:policy	OR
w:posible	PQ
w:pre	TT
w:preorder	TR
w:proced	SQXM
w:put	SQ[S
w:quick	DQ
w:range	ER
w:rather	YQ[Q
w:real	HQ[Q
w:realy	YR
w:receive	MR
w:reception	MR
w:recomend	EM_R
w:remove	^R
w:reply	BMDQ
w:rest	EU
w:restock	IR
w:return	OR
w:right	AQGQNM\Q_S
w:rixos	VQ
w:romate	SQ
w:roughly	FQ
w:rules	`Q
w:run	LQ
w:rush	DQ
w:same	HT
w:saved	RQ
w:saw	HR
w:says	]Q
w:se	CQJMKV
w:second	HQ
w:sel	IQ
w:send	MQOR
w:sending	^R
w:sent	\Q
w:service	\Q
w:set	RR
w:she	SQ[Q
w:ship	SQ
w:shiping	MS
w:shop	AQGMHRIQUQ
w:should	LR
w:show	EQKS
w:side	KS
w:sign	FR
w:size	IQORVR
w:sizes	PR
w:slush	RQ
w:smal	LQSQ
w:snaped	OQ
w:so	EQKQSMaS
w:sold	SS
w:sole	KR
w:some	GQMQ
w:someone	[S
w:something	ER
w:sory	AQUMVQWTaQ
w:speak	AR
w:stil	GQIQZQ
w:stock	MQUQ
w:stop	^Q
w:store	PRQQ]Q
w:story	GR
w:strangers	HQ
w:stretch	LQ
w:student	GR
w:suede	RQ
w:suit	OQ
w:sure	DQ
w:survive	JU
w:swap	OQ
w:system	^Q
w:take	MQSSTR^Q
w:talk	CR[R
w:taxi	QR_M
w:tenge	`Q
w:text	ZQ
w:than	\Q
w:thank	BQ
w:that	ESIMLRPQSMXR_M
w:thats	DTHS
w:the	BMELFQHMIMKTLMMMRQURWQZJ[M^MaR
w:them	EMORPS
w:then	aQ
w:there	AQJMMRUM[R
w:theres	GQ
w:these	JS
w:they	JQLQOQ
w:thing	ESSQaU
w:things	RR^Q
w:this	AQVMZQ[R]M^R
w:thre	FQ
w:time	[Q
w:to	CSFMGMHQKQLMMQORPQQMRMSQZQ\L]L_L`M
w:town	_Q
w:transfer	UQ
w:tries	PR
w:try	IMPUQQ
w:two	JQLQ]Q_M
w:u	^Q_R
w:uk	ISLR
w:unsubscribe	^R
w:up	LQZQ
w:update	]Q
w:upfront	HS
w:us	IMLTUS
w:usualy	LQ
w:very	BQ
w:view	KV
w:wait	PRTQaS
w:walking	EQ
w:want	MMOQVQ
w:wants	FMSR
w:was	CQ\Q
w:way	MQTQ
w:we	SRVRZQ_R
w:wear	ER
w:website	KQ
w:wek	HQQQ
w:wel	SR
w:were	MQ
w:what	EQIRQRUMaS
w:whatever	MQ^Q
w:whats	ETFSQR
w:when	NRZQ]Q
w:where	ILPQQT
w:which	EQLSNQQQ
w:while	PRRR
w:who	[R`S
w:wide	EQ
w:wife	FM
w:wil	IQRM
w:winter	TQ
w:with	DRLS[R
w:without	`Q
w:wont	WQ
w:works	UQ
w:worst	\Q
w:would	EQJSKRLRQMRMXQ
w:write	NMRR_Q
w:wrong	VR
w:yeah	RQ
w:yep	XR
w:yes	XR
w:yesterday	]Q
w:yet	MRYMZT]U
w:you	BTCTDMFMGMHMJLOLRRTS[L^MaM
w:youd	GQKR
w:your	BQ[Q^Q
w:youre	`Q
w:zip	OQ
w:а	ESFRISJQKRMSNRORQRRMSKTMUKVTWKXQYLZI]M`MaR
w:ааа	DR
w:ав	WQ
w:аванс	SMTQZU
w:автобус	QQ_Q
w:автобусом	MS
w:ага	XQ
w:адам	_Q
w:адаммен	aQ
w:адеми	aQ
w:админмин	`Q
w:адрес	KMQQUQ`Q
w:адреса	`R
w:азирак	GTKMZQ
w:азирге	ZQ
w:аи	DRELZSaR
w:аиелим	VQ
w:аиирмашилиги	JQ
w:аилигимнин	GQHQ
w:аиликтан	NQ
w:аиналаиин	BT
w:аинип	WQ
w:аит	`S
w:аитам	ZRaR
w:аитинизши	IT^Q
w:аитип	FRLQ_Q
w:аитпакши	aQ
w:аифон	_Q
w:акеле	PQ
w:акелесиздер	MQ
w:акелип	PRTQ
w:акилдасаиин	ZQ
w:актуално	IQ^Q
w:акции	^R
w:акция	GR
w:акша	HQ_Q
w:акшам	WQ
w:акшани	HS\Q
w:ала	HQTQ
w:алаиик	SQ
w:алаиин	LQVR
w:алам	HQPQ
w:аламин	GSKMSSZM
w:алармин	ZR
w:аласиз	TQ
w:аласиздар	PQ[M_Q
w:алган	NQOQ
w:алганда	NQ
w:алги	aR
w:алгини	IQaQ
w:алгисим	BR
w:алдап	HQ
w:алде	IRJQMQQQRM
w:алдим	CQWQ
w:алдин	HQNQ
w:алдинги	`R
w:алдиртип	TQ
w:алеикум	AS
w:али	HMIRNLZT]X^M
w:алина	AQ[R
w:алип	MQPRTRWU\M]M
w:алла	BRCQ
w:алло	aQ
w:алмаимин	YQ
w:алмаитин	WQ
w:алматинская	UQ
w:алса	MQNS
w:алсак	FMGS
w:алсам	ERFQLQPRSL
w:амансиздар	AS
w:ан	_R
w:ана	VRaQ
w:аналог	EQ
w:анау	aU
w:анекдот	_Q
w:апам	PQ
w:апама	BQ]R
w:апарасиздар	MQ
w:апта	\Q
w:аптада	MQ
w:арзан	HR\Q
w:арзандау	FQ
w:арине	KQ
w:аркили	MRNR
w:армисиздар	AT
w:арналган	EMIR
w:асел	]Q
w:асиктирманизши	ZQ
w:ассортимент	EQ
w:астари	JQ
w:ау	AR
w:ауилга	MR
w:ауир	JQ
w:ауистириниз	VQ
w:ауистирип	RR
w:ауистиру	OS
w:ачто	_R
w:ашик	RR
w:ашиксиздар	QQ
w:аяги	LR
w:аяк	ER\Q
w:аякка	IR
w:ба	ASEMFMHRIMMQ_R
w:бааси	FVaM
w:бага	\Q
w:багани	`S
w:багаси	HS
w:багасин	FSGQ
w:базарда	HROMQS
w:базардан	QR
w:бази	^R
w:бала	aS
w:балаларга	IQ
w:балам	ZR
w:баламнин	_R
w:балтирим	LQ
w:бантиком	SQ
w:бар	ESISMQRRTMVM\L]M_M
w:баради	NS
w:барам	PQ
w:барахолкада	HQ
w:барахолке	QQ
w:бари	BRXR
w:барин	BR
w:барине	`Q
w:барлиги	FR
w:барлик	GQ[M`R
w:барма	KQ_R
w:бас	WQ
w:басип	aR
w:баска	OQVS\T]M
w:бауи	JR
w:бауирим	FS
w:бе	GVHMKQLQMMORQMTM]M^T_Q
w:без	HQJKKQPQSMTMYT^R
w:белдиги	JR\Q
w:бер	GM`S
w:берген	WQ
w:бергим	SR
w:бере	RRSMTT[T
w:береиин	SQ
w:берем	GRRMSSXR
w:бересиз	GQNM
w:бересиздер	GQIQRQ
w:берет	ZQ]Q
w:берете	GMOR
w:беретин	EQOLRR
w:беринизши	TR_Q
w:берип	RQSQ
w:бермениздерши	^R
w:берсениз	PSTR
w:беру	SRWMYR
w:беруге	RQ
w:берут	ER
w:берши	_R
w:бесплатная	MQ
w:бесплатно	\Q`Q
w:бешбармак	_R
w:би	DMETGQKSMMPTQRXSYM[Q\M
w:бивает	IQ
w:бивают	EQ
w:бил	TQ
w:била	YQ
w:билаи	^S
w:билгариси	\Q
w:билмеимин	LRPQ
w:билмеисиз	_R
w:било	\R
w:бир	LQOR\R
w:бирак	LR
w:бирге	JRRQ
w:бирдене	ERZQaQ
w:биреу	MQ
w:биреуи	UQ
w:биреуин	SQ
w:бирин	SQ
w:биринши	UR
w:бирки	JQ
w:бирку	JMKQOR
w:бистро	MQ
w:бит	\R
w:благодарю	BRYQ
w:ближе	JQ
w:блогера	[Q_M
w:бог	BS_M
w:бога	WQ
w:боиинша	LQMM
w:бола	FMMSPRVR\M_M
w:болади	EQFRGMIQNQXQ[Q
w:болама	NRUM
w:болди	SR]Q
w:болдим	SQWQ
w:болиниз	CQ
w:болип	HQIMOQ\Q
w:болит	\S
w:болмаи	WS
w:болмаиди	VQ
w:болса	JQUQaS
w:болсин	BSVS
w:болшая	FS
w:болше	ORYR^R
w:болшущее	BR
w:болят	EQ
w:бонуси	GR
w:бот	[Q
w:ботилони	]Q
w:ботиночки	FS
w:боюс	HQLQRQ\M
w:браво	\S
w:брак	JQ
w:брала	UR
w:брат	GQJLLV
w:бренди	EQ
w:будан	HQ^S
w:будет	GQHQJQMQ_Q
w:будете	QSTQ
w:будте	SQXQ
w:буду	BQDRLRXQ
w:будут	GSIM
w:бул	FQJQ
w:бутик	QQ
w:бутике	JQPQQM
w:бухгалтер	`R
w:бюджет	EQWQ
w:в	AQDRFQIRJQKLOMPRQQRSSJYQaL
w:ваибер	QQ
w:вам	AQBVCVEMHQML_M
w:вами	WR
w:вариант	UQ
w:варианти	EQNR
w:вас	AREQFQHRIQJIKMLMOKQSTSVMWMXRYMZL[R\M_MaL
w:вашего	_Q
w:вашеи	[Q_Q
w:вашему	ASBR
w:ваши	\T
w:вашу	_Q
w:вдруг	HROR
w:везите	TSUQ
w:вернемся	ZQ
w:верните	OQWS\Q
w:верно	RQ
w:верну	PQ
w:вернус	CR
w:вернут	OQ
w:верю	KM
w:вес	EQKQ
w:весит	JQ
w:веснои	aQ
w:вечер	ARSQVQ\Q
w:вечера	CRZQ
w:вечером	UQZS
w:вещ	IQ
w:вживую	JMPQQQYQ
w:взяла	BKZS
w:взяли	\S
w:взят	FQLQNM
w:ви	CMHRIMJLKMLMNLOLQXRMSLTRVMXMZM[Q\U_TaQ
w:виборах	_R
w:вибрат	EQ
w:вивести	RT\M
w:видаи	`R
w:видел	GQ[Q
w:видела	HQYQ
w:видео	KS_Q
w:видеозвонку	RQ
w:видеоси	KQ
w:видимо	\Q
w:виду	DQ
w:виехал	]R
w:вижу	KQOM
w:виидет	FR
w:виполняи	`R
w:виросла	LQ
w:виручку	`R
w:високии	JMLR
w:виставите	NQVM
w:витрине	IT
w:виходит	FR
w:вишла	HQ
w:вкусно	_R
w:влюбилас	SQ
w:вместе	FQ
w:вместо	KMOQVR]Q`R
w:внесу	NQ
w:внутри	JQMQ
w:во	MMQT]R
w:води	IQ
w:возврат	OQ]S
w:воздержус	WQYR
w:возите	EQMR
w:возмем	GQ
w:возмете	MQNQ\M
w:возмите	[R
w:возможен	OQTQ
w:возможност	TS
w:возму	PQSQVRYM
w:воидут	JQ
w:воняет	\Q
w:вообще	[Q\Q
w:восем	UQ
w:восторге	BQ
w:вот	BQDQSSXMaR
w:вперед	HTNR
w:впритик	LQ
w:временем	JQ
w:время	VQZQ
w:все	BQCRILKRMMRMSQTMUMZK
w:всего	FRIQMM
w:всем	AQ`T
w:всех	`Q
w:вторие	SQ
w:второи	QQRQUQ
w:вторую	KT
w:вход	QR
w:вчера	EMFQQM\R`R
w:вчерашнеи	WR
w:гана	\Q
w:гарантия	RS_Q
w:где	JMLMMLPRQR]S_S
w:ге	LQVQ
w:геолокацию	QQ
w:гис	QW
w:глаза	UQ
w:глазами	KS[Q
w:гляну	ERKRZQ
w:го	RS
w:говорила	IQKQ
w:говорили	\S
w:говоря	HQ
w:говорят	]Q
w:года	JS
w:годовщина	MM]Q
w:годовщину	_Q
w:году	RQ
w:гои	DQEKHWIMKMSM\S]S^L_MaT
w:голова	\S_L
w:голосом	[Q
w:горит	TQYM
w:город	VR
w:городе	YR
w:гороскоп	_Q
w:готова	HQSQ]Q
w:грузится	\Q
w:да	BMCMDMHQJQKRMMOMPMRMSQUMVMXQ]MaT
w:даваите	DQGSTQ
w:давно	QQ
w:дадите	MQNQ
w:дадут	PRRQZQ
w:даете	JQ
w:даже	IQZQ`Q
w:даи	BS`Q
w:даиинмин	TQ
w:даите	JLQSVQZR[Q]RaM
w:далше	EUQQ
w:даром	`R
w:два	HQ\R
w:двадцат	HQUQ
w:дважди	OQ\U
w:две	FRSQVR_M
w:двери	QR
w:двумя	ZS
w:двух	\L]Q
w:де	CQSR`SaQ
w:девочки	SQYQ
w:девушке	RQ[Q
w:девушки	`Q
w:девушку	[R
w:деген	\R
w:деиди	MMVQ
w:деиин	CRMQQQRR]M
w:деиствует	GQNR
w:делаете	RR
w:делат	SQ_R
w:делаю	_Q
w:дело	aS
w:ден	TMUQZQ]Q^R
w:денгам	FU
w:денги	HQIMNTOSWQ\R]S^MaM
w:денег	HQ
w:деп	ERPR\Q]Q_M`SaQ
w:дерматин	\Q
w:десем	PQ
w:дети	CR
w:детми	_R
w:дешевле	GQHQ
w:джинси	JQ
w:директора	\Q
w:длина	JQLQ
w:длини	LQ
w:длину	LQ
w:для	ERGRHQLMMMNQQRSS[M\MaM
w:дневном	KS
w:днеи	OS]Q
w:днем	_Q
w:дня	AQCSQM\Q]Q_L
w:до	CSHKMWOJQRRQTM\L_RaM
w:добрие	_R
w:добрии	IQ]Q
w:доброи	CQ
w:дожд	JRRQ
w:дождус	TQYMZQ
w:дождя	JQMMRQ
w:должно	\R
w:доллар	_R
w:долларах	FR
w:дома	MROMUQZR
w:домашкои	_R
w:домои	MQVQ
w:дому	AS
w:доплату	\Q
w:дополнителную	RR
w:дорого	HQ
w:дороговато	HS
w:дороже	FT
w:доставка	FMMWNMOR`R
w:доставки	HRVQ
w:доставкои	FU
w:доставку	GSMMVQ\Q
w:доставлен	\Q
w:доставляете	MQ
w:достанете	TR
w:достик	QR
w:дочка	BQ
w:дочке	EQ
w:дошел	OM]Q
w:дошло	]Q
w:др	GQ
w:другая	\R
w:другие	ES`Q
w:других	`Q
w:другого	KQ
w:другое	WQ\QaR
w:другои	OQ
w:другом	WQYR
w:другую	OQVQ
w:дукен	HS
w:дукенде	IQRM
w:думала	HT
w:дурис	DRJMLQRRYQ
w:духе	EQ
w:души	BV
w:е	DQaR
w:европеискии	LR
w:егер	aQ
w:его	`QaR
w:едет	VQWQ]R
w:еди	EMJQ]MaS
w:едим	EQPQRMSRZM\MaR
w:единиздер	]R
w:ее	RQSQaQ
w:еее	aR
w:еи	ESJMMR
w:екен	BQHQKQSLVQ]R_Q
w:екенин	HSQL
w:екеуин	FQGM
w:еки	EMGRJQLMPW[Q
w:екинши	VR
w:електроннии	RQ
w:елеме	GQ
w:емес	NLVYXLYU\Q
w:ен	EQFQ
w:енди	IR]M^SaT
w:ережелеринди	GQ
w:ережени	`S
w:есе	HQ
w:если	DMFQIKJMKMMSORQMXRYM]KaQ
w:ест	GSIQJQORPQQSTLUMVR[M
w:ета	FQYQ
w:етаж	QS
w:етапе	]R
w:ети	LMOQRR
w:етих	^Q
w:ето	EMHQIMJQKMLTSKTMUMZM\QaM
w:етого	PQaR
w:етои	FMHMIR`S
w:етом	DRYS
w:етот	IRQMUR
w:ету	EMSTWQ
w:ех	DR
w:ешким	\R
w:еще	CLDMEQFMGQHMIVJMKRMMOLTQUMZR]S^Q_MaM
w:ж	DSVQ
w:жагинан	JR
w:жаз	GQ
w:жазам	ZS
w:жаздим	[Q
w:жазиниз	KMSQ
w:жазинизши	VQ
w:жазип	QRRRaQ
w:жаи	EQRR
w:жакиннан	KT
w:жакси	CQ_Q
w:жал	DS
w:жалко	DQHR
w:жалпак	LQ
w:жана	ETIQ
w:жанар	AQ
w:жанбирда	RQ
w:жараиди	CQ
w:жартиси	GQHQ
w:жартисин	NRZM\Q
w:жасаиди	_R
w:жасаниз	DMXR
w:жасап	GR
w:жатир	\Q
w:жауап	GMHM[R\R`Q
w:ждат	FMQMTRYQ[M]S
w:ждет	MMPS
w:жду	BMOQ\R
w:же	GQHQLLPMSQUQ\Q
w:желаю	AS
w:жена	BQSQTQUMWQ
w:жене	EM
w:жени	LQ
w:женилдик	GT`Q
w:жерде	JQ]R
w:жерден	HQWQ
w:жердесиздер	QU
w:жетеди	UQ
w:жеткизесиздер	MQ
w:жеткизу	MV
w:жибер	`S
w:жиберген	]S
w:жибере	MRQR^Q_L
w:жибересиз	KQ[Q
w:жибересизбе	KQ
w:жибересиздер	MQ
w:жибериниз	KRSMUQ
w:жиберинизши	ERKMSQVQ
w:жиберип	\LaS
w:жиберипсиздер	\R
w:жибермеи	HQWS
w:жиберменизши	^U
w:жиберуге	MR
w:живем	UQ
w:живи	IR
w:живие	_Q
w:живих	_Q
w:живои	AQ
w:жили	ER
w:жмет	OQPQ
w:жмут	OR
w:жо	BMVQYR
w:жогалип	OQ
w:жок	DQHMISUMVSXLYT\RaM
w:жолга	CR
w:жолдамин	RR
w:жолин	MQ
w:жондеп	RQ
w:жуан	LQ
w:жумис	QT
w:жумиска	EQ[M_Q
w:жумсак	IR
w:журе	PQ
w:журеди	LQ
w:журмин	ESIQ
w:за	BTEKFRGTHWJLLLMTQLSLTMVLWM\S^M`R
w:заберу	RQ
w:забират	QR
w:забираю	SQ
w:забрала	BQ
w:забрали	IQ
w:забрат	QQ
w:забуд	`Q
w:завалялас	IR
w:заверните	SR
w:заворачиваите	SS
w:завязат	RT
w:заехат	QQ
w:заиду	EMPSVQWL
w:закажите	SLTWVL
w:закажу	SQ
w:заказ	EMVMWQ[Q]Q`R
w:заказа	WQ]Q
w:заказала	`Q
w:заказат	SSTS
w:заказбен	IQ
w:заказди	WR
w:заказе	VR
w:заказивала	SL\S]R
w:заказиват	LQSMTR
w:заказиваю	SS
w:заказу	TR
w:заменит	ER
w:замените	EQ
w:замену	OQ
w:замок	JQ\Q
w:замша	JR
w:замши	IQ
w:замшу	RR
w:заново	KR
w:записатся	RL_R
w:запишите	RQ
w:заранее	MR
w:зарплати	RQ_Q
w:зарплату	RQ
w:застрахована	MR
w:затруднит	XT
w:захотели	VQ^R
w:заявку	SRWQ
w:звоните	NMUQ_Q
w:звонка	QQ
w:здоровя	BS_M
w:здравствуите	ATEQ]M
w:зимои	JR
w:знаете	_R
w:знат	DQHQ
w:значит	aQ
w:знаю	EQLQZS
w:зовут	CR
w:и	DMFQGSJRKSLLNMPSRRTKUMVIWMXRYMZR[M^T_K`T
w:иа	KQXQ
w:ива	aR
w:идет	FMQR
w:идут	IQRQ
w:из	AQERJSQMRLSMTQUQZM[M\L^R_LaQ
w:извините	AQWRYR
w:издеп	EM_U
w:измерит	LQ
w:иии	aR
w:икра	JQ
w:или	BMEQFTGKHJJ\KLLUMWNRQTRQSLVK\H_L`MaL
w:имеется	QR
w:именно	RMTQXRZQ
w:имет	DQ
w:имеются	EQ
w:имя	NR]Q
w:инста	QQ
w:инстаграм	\M^Q_Q
w:инстаграма	_Q
w:информацию	DS
w:ип	QR
w:исправте	\R
w:их	SQ
w:ицукен	aS
w:ишинде	JSRM
w:ишине	RS
w:ищу	ER
w:ия	PQ
w:к	EQGMJMMTOMQQRMTMYQZR\M
w:ка	HQ
w:кабилдаисиздар	OQ_M
w:каблук	BQ\Q
w:каблука	EQ
w:кагаз	RS
w:каждии	^S
w:кажется	HQ
w:казакша	[S
w:казир	FRGQIQNQ_R
w:каи	EMIQOMQZZQ]Q_L
w:каида	OQ]Q
w:каидан	HSQL_Q
w:каиирли	AU
w:каират	_S
w:каисиси	JRLR
w:каитарасиздар	\Q
w:каитарип	OS
w:каитарсам	OQ
w:каитару	OQ
w:как	BSDREKHQILJIKSNMOMPLQQSTTMUSVM[M]K_RaS
w:какая	EQFRIMJSMMNMRQTQYQ\Q_Q
w:какие	ETHMIRMMNQPRQM_M
w:какого	ISJVLM
w:какое	EQIM
w:какои	LWQSRMUM
w:каком	QQ]R
w:какую	LQ
w:калаи	FMIMLUNRQQaQ
w:каласи	FMMR
w:калган	VR
w:калди	EMOSWR\R
w:калдим	WQ
w:калдима	IQ
w:калдирип	TQ
w:калмади	EQIR
w:калмаиди	HQ
w:калса	OR
w:кандаи	FRGMJSKSQR_M
w:канша	FSGQHMMQ
w:караимин	CQZQ
w:карап	EQ
w:карману	HQ
w:карта	RS
w:карте	OMQS
w:карти	\Q
w:каталог	ES
w:кате	aR
w:качество	\Q
w:кашан	MMQQTQ\Q]S
w:каштан	IQ
w:кезде	NQ
w:кеиин	CRNQUR
w:келгенде	TQ^Q
w:келди	BREQMM\S
w:келе	IMJRLRMS
w:келед	SQ
w:келеди	EMLTXQ]S
w:келеси	CQTTZS
w:келип	TQ
w:келистик	DQ
w:келли	IRQM
w:келмесе	PQ
w:кем	JQ[S
w:кенес	ER
w:керек	ESIRSQYM[Q
w:кери	WR
w:кетпеисиздер	HR
w:кетти	\QaS
w:кешбек	RS
w:кеше	AQWR_S
w:кешириниз	LMWQ
w:кешке	RRZQ
w:кидали	HR
w:кидат	NQ
w:кием	LQ
w:киетин	EQ
w:киздар	ARBQ
w:киздардин	[S
w:кизима	ZQ
w:кизимнин	LQ
w:кииип	PR
w:киим	ERIQ
w:киип	PS
w:килип	TQ
w:ким	TQ
w:кимбат	FQ
w:кимнин	NT
w:кинте	LR
w:кир	RQ
w:киси	_Q
w:киска	JT
w:китаи	JQ
w:китаидан	TQ
w:китая	HQTQ
w:киши	\Q
w:кишкене	FQ
w:кишкентаи	OQ
w:кишкентаии	IQ
w:киюге	JR
w:клатч	SQ
w:клеем	\S
w:клиентам	`T
w:клиентов	BQ
w:клиентпин	FQ
w:когда	BQEMGQMQOLPMUQ]S
w:кого	_T
w:кожа	FMJQOQ
w:кои	HQ
w:коииниз	TQ
w:коииниздар	WS
w:коиинизши	HRTQ
w:колда	IR
w:коллекция	JR
w:комектесинизши	_Q
w:компании	WQ_Q
w:комплекте	JQ
w:конечно	HQKQ
w:конирау	\Q
w:конкурсе	_R
w:коп	BQ
w:коргенше	PQ
w:кордим	HQ
w:кореиин	EQPQZQ
w:кореиинши	KS
w:корип	PQ
w:корискенше	CR
w:кормеи	HS
w:коробка	\R
w:коробки	OQ\R
w:коробку	OQRQ
w:короче	aR
w:корсем	EQ
w:корсет	`R
w:корсетиниздерши	KQ
w:корсетинизши	KR
w:коруге	PQ
w:косканда	FQ
w:косточка	LQ
w:кот	_QaR
w:котермеиди	\Q
w:которая	_Q
w:которие	UR
w:котории	IQKQ
w:которого	DQ
w:которую	]Q
w:котят	_Q
w:кош	CT
w:кр	NR
w:красное	JQ
w:кроме	EQJQ
w:кстати	KM_Q
w:кто	ARKMOQ[R_QaQ
w:куда	HMJLNRSVUS]Q
w:кудаликка	_R
w:куиеуим	HQ
w:кун	[Q\M
w:кунде	^T_M
w:куни	EQUQ
w:купил	aR
w:купила	OQWS
w:купит	IRSQ
w:куплю	HQSSWL_Q
w:кургансиз	_R
w:курер	MUPR\R]S
w:курера	UQ]T
w:курере	MMPT
w:куреру	WS]M
w:курс	_S
w:кусается	ZR
w:куте	VMZT
w:кутемин	TQXQ
w:кутип	DQ
w:куту	IQ
w:кутуге	TQ
w:ладненко	CR
w:ладно	CQ
w:лаик	_V
w:лак	RQ
w:лежит	IS
w:лет	EQUQ
w:лето	ER
w:ли	IRJRMQORQLSMTMZQ]Q
w:лифт	QR
w:лифта	QQ
w:лично	[R
w:лучше	ERLRNMYM
w:лучшие	DQ
w:любезни	XQ
w:любит	EQ
w:люблю	[Q
w:любои	IQLMUQ
w:ма	AQEJFLIUJTMRNQPRQMSMUMZM\K`M
w:магазин	MMOQQR`R
w:магазина	AQQQ`Q
w:магазине	HQ
w:маган	SSVMZM[S^S_Q`Q
w:мазаламаниздарши	\R
w:маломерят	LR
w:мама	QR
w:маме	ER
w:мамои	CQ
w:март	`R
w:марта	QT
w:ме	GMJSKMLSMRNQQMRSUM\K]R
w:мега	QQ
w:между	EMIQZS
w:меили	DR
w:мекенжаиди	QR
w:мен	CQDMLRUK\S`Q
w:менеджер	`Q
w:менеджермен	[Q
w:менин	LLVQ]S
w:менше	HSLM
w:меня	FLMRNQOQQLTRUSVKWM[S]M^S_M`M
w:мереке	MQ
w:мерит	LQUQ
w:мерси	BQ
w:меряю	PR
w:месте	IQNMPSUMWQ
w:месяц	TQYR
w:месяца	NQZQ
w:месяцев	VQ
w:метро	QQ
w:мех	JQ
w:ми	FQGSUQ
w:милая	EQ
w:миленкие	BQDS
w:мин	FRHUKM
w:мина	ELKRTQ[Q
w:минау	FSHR
w:минга	FQGQ
w:минус	GU
w:минут	NMPR_Q
w:минути	`Q
w:минутку	DQZR
w:мир	AS
w:мислю	ZQ
w:мм	BQ
w:ммм	ZQaR
w:мммм	aR
w:мне	HRLQNMOKQLVLWMZS[V\SaM
w:много	HS
w:мнои	RQSR`Q
w:могу	EMZR[S\M_QaQ
w:модел	ELJRLQMMTQ\Q
w:моделдин	TR
w:моделеи	ET
w:модели	ERIQ
w:моего	EQ
w:моеи	SQTR
w:может	GRIR
w:можете	KQRRTRWS
w:можно	GMHMILJLMRPRQMRQVRWQXM[S\M]M_KaM
w:мои	ILLQOMSMVMYS]T^S`Q
w:моими	]Q
w:молния	\Q
w:мошенники	HQ
w:мою	KQ_R
w:моя	SU]T
w:мудренее	CQ
w:муж	EQHRWQZQ
w:мужские	IQ
w:мужу	IMOQSQ
w:мулдем	\R
w:на	ALBHDQHMJQNMPUQRTQUSVSWL[L_R`MaM
w:наберется	IR
w:наберите	[Q
w:набоики	RR
w:наверно	GQIM
w:наверное	XMaQ
w:надо	IMMRNQWRYLZS
w:назад	GKOUWR]Q
w:називается	QQ
w:наидете	IQ
w:наидется	IR
w:наидутся	IR
w:наике	LQ
w:накладная	]S_M
w:наличие	IRSQ
w:наличии	EQIQ`Q
w:нам	IR
w:написали	FQVQ
w:напиши	`U
w:напишите	JQQQRR_Q
w:напишу	CQZT
w:напомните	FQ
w:нас	EQ
w:насколко	FR
w:настоящая	JQ
w:науризга	EQ
w:науризом	AS
w:нахамил	\Q
w:начинаются	FT
w:наша	HQ
w:не	AKBLEVGLHSKMMLNJOQQMRMSLTMVSWWYUZR]R^Q`KaR
w:неверно	YR
w:невигодно	HR
w:неге	\S]Q
w:него	EMGR
w:неде	JQ
w:неделю	GQNQ\Q_Q
w:недорого	EM_T
w:нее	KSVQ
w:неи	GMHMJSRR
w:нелзя	NQUM
w:немен	RW
w:непонятно	HRKM
w:неправилно	VRXMYR
w:нет	ELGMIQKMPMRMUMXQYT\M]R^MaR
w:нету	EQIM
w:неудобно	WR
w:неше	FQQM_R
w:нешеге	LQQQ
w:нешеден	FR
w:ни	WQYU
w:нибуд	EQFMGQIQ[Q_M
w:низкии	BSLMUQ
w:никогда	PQ
w:никому	RRSR_S
w:ним	]S
w:нинче	EQ
w:них	JRLQ
w:ничего	DRHQSMYL\Q]Q
w:но	EQHRIRJMOQVM
w:новая	`S
w:новии	BQJM_R
w:новинки	ER
w:нога	JRLQUQ
w:ноги	ER
w:ногу	LRPQVMZR\R
w:ножка	LQ
w:нол	ERUQ
w:номер	DQEMNQQRUQVR]R^Q_MaM
w:номеримди	^Q
w:номири	JRRM
w:норм	TQ
w:нормално	JQ
w:носит	LR
w:носком	LQ
w:носок	LQ
w:носят	ES
w:ноутбук	EQ
w:ночи	CR
w:ну	DREMFQGUHTPMVLXQ_MaS
w:нужен	SQ
w:нужна	YQ
w:нужни	^Q_M
w:нускауларди	`R
w:о	^Q
w:оба	PR
w:обе	EMFQWQ
w:обед	FMQU
w:обещали	]S
w:обично	LQ
w:обменят	OQ
w:обоидус	YR
w:обратно	MSVQ
w:обслуживала	[Q
w:обсужу	CQ
w:обув	ERRQWM]Q
w:обяснении	\S
w:ого	DQ
w:огромное	BQ
w:одинаковая	FQ
w:одинаковие	IR
w:одна	EM\T
w:одни	\R
w:одно	\Q^Q
w:однои	USVR
w:одну	FQSQVR
w:однушку	EM_S
w:ожидания	TQ
w:озвучте	FR
w:озгертиниз	VQ
w:ози	EQLQ
w:озим	MR[Q
w:озинен	ZQ
w:озиниз	EQ
w:ои	SRUM[QaR
w:оибаи	UMVR
w:оилаисиз	EQ
w:оиланип	VQ
w:ок	CQ
w:округлите	GQ
w:окшесин	OLRS
w:ол	aQ
w:олшем	\Q
w:олшемим	IQLLVQ
w:олшемин	MQUMVR
w:олшеп	PU
w:он	DMKQNM]S_Q
w:она	IU[U_MaQ
w:онда	SQ
w:они	EMJV
w:оно	BRDSaR
w:оператор	[Q
w:оплата	NQ
w:оплати	PR
w:оплатила	\Q
w:оплатит	MMNV
w:оплату	]R
w:оплаченнии	]M`R
w:оплачивает	OR
w:оплачу	MQSQ
w:опоздала	DR\M
w:опт	GQRM
w:оптом	IMRR
w:опят	\Q
w:орналаскан	QQ
w:орнинда	BQXQ
w:осен	EQ
w:оси	IQKQMQTQ
w:осидан	`Q
w:осиндаи	HSaQ
w:осини	UR
w:оставит	MSSR
w:оставте	SMVQWQ
w:осталас	IR
w:осталис	IQRR
w:осталное	IMNRWQ
w:осталос	GMIQ
w:остаток	IR`R
w:от	BUFRHLLQOMQQRQTM[M\M]T^Q_LaL
w:отбои	UMWU
w:ответ	DQ
w:отвечает	[Q
w:отвечаете	\Q
w:отвечаи	`R
w:отвечала	[R
w:отвечу	CQ
w:отвлекат	CQ
w:отдаваите	RRSQ
w:отдават	YQ`Q
w:отдадите	OQ
w:отдам	VQ
w:отдат	HQNQ
w:отделения	MQ
w:отзиви	HT\Q
w:отиз	HRIQUQ
w:отинем	[Q`L
w:отирмин	DQ
w:отказатся	PRWS
w:отказиваюс	^Q
w:откривается	KT
w:открити	QQ
w:откритку	BQRR
w:откриточку	RR
w:откроетес	QR
w:откуда	QR^Q
w:отлично	BQCQ
w:отмена	WS
w:отменит	WQ
w:отменяите	VQ
w:отмет	]M`R
w:отпишус	ZQ
w:отправ	`R
w:отправила	OL]R
w:отправит	MRRQ
w:отправкои	JQKQMMRS]M
w:отправте	KR
w:отстанте	^R
w:оформит	MQ
w:оформите	SRUQXM
w:оформляите	ZQ
w:очен	CQHQSM
w:очеред	TS
w:ошиблас	WQ
w:ошибок	XR
w:па	DSHMISJR\M
w:паииз	`Q
w:пакет	RQ
w:пакети	RR
w:пар	GQRMVR
w:пара	IR
w:пари	FRWQ_L
w:партию	TR
w:партиядан	TR
w:пару	FQGQHMMQ
w:патер	_Q
w:пахнет	JQ
w:пе	_S
w:пенсия	ZS
w:первая	UR
w:первии	YQ\S
w:первое	TS
w:переварит	ZQ
w:переведу	RQUR
w:перевод	NQ_Q
w:переводит	HR
w:перед	KQMMPRRRWQ]M
w:передаите	XT[Q
w:передат	MUUM
w:передумала	WR
w:передумаю	OR
w:перезвоните	[Q
w:переключите	[Q
w:перенесите	VQ
w:пересилку	OQ
w:пж	TQ
w:пилник	RT
w:пилника	OQ
w:писала	\S
w:писали	\Q
w:писат	QMSQ^S
w:пишет	]Q
w:пишите	^R
w:плате	EQJQ
w:платит	IQSR
w:платю	PR
w:плечо	PQ
w:плз	FQ
w:плохо	KQ
w:по	EMFVGSKKLQMQQLRMTSYM[S]M_RaR
w:побежала	CR
w:поболше	IQ
w:поговорит	[Q
w:погода	_S
w:погодите	ZQ
w:под	JQQQRSYQ
w:подарил	EQ
w:подарили	EMOQVQ
w:подарок	OQRR
w:подарочнии	SR
w:подеду	GQ
w:подезда	]Q
w:подем	JMUQ
w:подержите	ZQ
w:подешевле	EQGMHR
w:подождите	aR
w:подожду	TQXQ
w:подоидет	ERIMPQ
w:подоидут	PQ
w:подошва	JQ
w:подошве	FR
w:подошву	KR
w:подошел	OQ
w:подошло	DQ
w:подписчиков	[Q_S
w:подруга	UQ
w:подруге	MR
w:подруги	BQ
w:подружка	IQ
w:подскажите	LR_T
w:подтверди	`Q
w:подтверждаю	XQ
w:подумаю	ZS
w:поездом	MQUM
w:поест	_R
w:пож	RQ
w:пожалуиста	HMIMJQKQMMRSULVQXQ]Q^Q`M
w:позвонит	QQ[M]R
w:позвоните	UQ
w:позвоню	[R
w:поздно	AR
w:позже	CQ
w:познакомимся	_Q
w:позовите	[R
w:поиму	JR
w:пока	DQEQGMMMPRSQWLYQZU
w:покажи	KR`R
w:покажите	ETKSXS
w:показат	EM_Q
w:поклон	BS
w:покрупнее	KQ
w:покупат	WQ
w:покупателеи	`S
w:покупки	OSWR
w:пол	OR
w:полагается	GQ
w:полистат	EQ
w:полная	UM
w:половину	NU
w:положите	KQRQ
w:получается	HR
w:получат	VR
w:получении	NQ
w:получит	GQMQ
w:получится	NQYR
w:получки	NQSM
w:поменше	IQ
w:поменяете	OQ
w:поменяите	VR
w:поменят	VR
w:померит	PT
w:померю	ZQ
w:поместится	LQ
w:помогите	ES_R
w:помощ	BS
w:понимаю	KRNM
w:понравится	OQPQ
w:понял	DQ
w:поняли	aR
w:пообщатся	[Q
w:пор	OM]Q
w:посилка	ML]X
w:посилкам	\Q
w:посилки	]Q
w:посилку	KQMQ\M]L
w:после	NSOQPL[Q
w:последнии	GRILUQ
w:последних	`R
w:последнюю	FQ
w:посмотрет	EQIQKQOMPQQQ
w:посоветуете	JQLRRQ
w:посоветуите	RQ
w:поставки	OQTR
w:поставте	TQ_Q
w:постамат	MR
w:поступление	IR
w:потеряется	MS
w:потеряла	EQ
w:потом	LQPQZMaQ
w:почем	FR_Q
w:почему	FMXQ\U
w:почините	OQ
w:почта	QR
w:почтамен	MQ
w:почте	PR
w:поштадан	MQ
w:пощупат	PR
w:появилис	IQ
w:правила	`Q
w:правилно	LS
w:праздник	YR
w:предзаказ	ORWSYM]Q
w:предлагаем	_Q
w:предлагаю	_T
w:предоплата	NRTQ
w:предоплату	HQWQ
w:предупредили	BQ
w:прежде	IQ
w:при	KQMQPS]M
w:привезете	IR
w:привезите	PQTQXQ
w:привезли	TQ
w:привезти	IQTQ
w:привезут	MM
w:привет	AR
w:придержите	RR
w:придет	HQKMZQ
w:приду	WQZQ
w:приедет	MUZQ
w:приеду	WR
w:приехали	SL\R
w:приехат	YR
w:приложу	EMPR
w:примерит	IQQQ
w:примерка	PR
w:примерки	HQNRPM
w:примеркои	OMSQ
w:примерку	PQ
w:примерно	JS]R
w:примерочная	PUQM
w:примете	OU
w:принести	OR
w:присилаите	^Q
w:прислали	\R
w:пришел	\S
w:пришла	]R
w:пришли	BQIR
w:пришлите	LQ
w:про	OQYM_SaR
w:пробете	RR
w:проверила	XR
w:проверит	PR
w:продават	WT
w:продавци	_M
w:продавцом	_S
w:продаете	IQRR_Q
w:продаж	CQ
w:продали	IR
w:продаю	_Q
w:продвижение	_T
w:промокод	GQ
w:пропитку	IQ
w:просим	TR
w:простите	WQ
w:просто	ER
w:процентов	GUJLNR
w:прошлии	[Q
w:прошу	QS
w:прощаюс	CRDM
w:прям	JR
w:прямо	SQ
w:пуст	MMRQVRWSXT[R]M
w:пяти	RM[Q
w:пятна	RS
w:работе	UQZR
w:работи	QQ_Q
w:ради	WQ
w:раз	EMGQPMSQ[Q\Q
w:раза	HQ\R
w:развалятся	OQ
w:разве	NQUM
w:разводами	RR
w:разговору	ZQ
w:рази	BS
w:размер	IMSQTQVQYR
w:размера	IULLOQPM
w:размери	EMLT
w:размерин	PSTR
w:размерлер	IR
w:размеров	LT
w:разние	EQUM
w:разница	FQ
w:разносятся	LS
w:разработчика	`Q
w:разрешил	`R
w:разриваюс	ZR
w:ракмет	BRDQ
w:ранше	HMQQ
w:расимдеи	ZQ
w:распродажа	EQ
w:распродаже	JQ
w:рассилки	^Q
w:рахмет	BS
w:реално	PQQQ
w:ребенок	aQ
w:режим	`Q
w:режимине	`Q
w:реквизити	NQ
w:рекламе	GQ
w:рекламу	[Q
w:ремен	LQ
w:ремонт	]R
w:реплику	HMYQ
w:рецептин	_Q
w:решила	UQ
w:решилас	SR
w:рилс	IKKT
w:ровно	GRUQ
w:рождения	_Q
w:рублях	FS
w:рукам	GT
w:руки	_R
w:рулем	CQZQ
w:рядом	JQKQPLQQ_Q
w:с	AQBQELHLJLKQLLMKORRMTRZQ[V]R^M_RaL
w:сагат	QM_S
w:саит	ETQL
w:сактап	RQ
w:салем	AQEQ
w:салиниз	SQ
w:салинизши	QQ[R_M
w:салип	MRRT\R
w:салмаги	JQ
w:сама	UQVRYQ
w:самая	ERIQaQ
w:сами	QR
w:самое	aS
w:сантиметр	LQ
w:саттилик	CQ
w:сатуши	_R
w:сау	CV
w:свадбе	YQ
w:свадбу	\Q
w:свете	KQ
w:свету	KR
w:своеи	^R`R
w:свои	_Q
w:связи	CM
w:сдат	OQ
w:сдаю	EM_T
w:сдвинте	VR
w:сдек	]Q
w:сдеке	]Q
w:сдеком	MQ
w:сделаете	GRSQ
w:сделаи	_Q
w:сделаите	GQ
w:себе	HQSLYSaQ
w:сезон	_R
w:сеичас	CQEQGMNQRMSRUMZT]Q_Q
w:семея	MS
w:сервис	BR\S
w:сериинии	JQ
w:сертификат	JSRQSQ
w:сестра	VR]Q
w:сестре	OQ
w:сестри	SQZR
w:сестру	ER
w:сзади	KS
w:сизге	BS_Q
w:сиздерге	QU
w:сиздерде	LURQTQ_Q
w:сииласам	ER
w:сиилик	EQRQ
w:силно	JR
w:симпатичная	DR
w:сина	DQ
w:синари	OR\S
w:синок	aR
w:сих	]Q
w:сияма	JMLS
w:скажи	`S
w:скажите	FQIRJQQQWS]M
w:скажу	ZR
w:сказали	]Q
w:скидиваете	GR
w:скидиват	NT
w:скидка	GS
w:скидкои	OQ
w:скин	GMQQ
w:скинте	EQGSNQQS
w:скину	GMKMTR
w:складе	EMIRTR
w:скок	EQ
w:сколзят	JQ
w:сколки	FS
w:сколко	EMFSJRLQPQTQUMVM[M`M
w:скорее	XQ
w:следующую	TR
w:словами	KRNM
w:слово	XR
w:словом	`S
w:случаино	WR\Q
w:см	FMLY
w:смене	[R
w:смогу	VR
w:сможете	JQRQTR
w:смотрели	SS_R
w:смотрится	KQ
w:смотрю	ETIQ
w:смотря	IQ
w:смущает	HS
w:сначала	FRMMPS
w:снимите	KXWRZM]M
w:снят	OQWR
w:со	GMIMKROQZQ
w:совсем	HRIR
w:соган	LQ
w:согласна	TQ
w:содан	ZT
w:содержимое	`R
w:соедините	\Q
w:созрела	SR
w:соилесеиин	[Q
w:сол	IQJMRQaS
w:солаи	DQXU
w:сомневаюс	HQ
w:сон	ZS
w:сонги	FMGS
w:сондаи	aS
w:сонша	HQMR
w:сообщение	^Q
w:сообщении	^R
w:сообщите	IR]Q
w:сосин	ZQ
w:сотрудники	AR
w:сотрудничества	[Q
w:сохранила	CMDQZQ
w:спамит	\R^S
w:спасибо	BQRMYSZR
w:спат	CR
w:сперва	OQ
w:списали	OQ\R
w:список	ERTQ^R
w:спрашивала	IR
w:спросит	YQ
w:спрошу	ZU
w:сразу	FSMSOMSR
w:срезала	OR
w:срочно	MRSQ
w:ссилке	_R
w:ссилку	KQ
w:ставите	RQ
w:статус	]Q
w:стелка	JQ
w:стелки	JMRR
w:стипендии	HRZQ
w:стих	_R
w:стоимост	FU
w:стоит	FMMT
w:столко	FTHRIL
w:стоматолог	_R
w:стоп	VQWRYQZM^RaM
w:сторис	GS
w:сторони	QQ
w:стою	QV
w:стояли	FQHMQQ
w:стоят	HR
w:страна	JR
w:су	RS
w:сумма	FQ
w:сумму	FRHR_L
w:сурап	ZT
w:сурет	KS
w:сурети	KS
w:считается	OQ
w:сюда	aQ
w:сюрприз	RS
w:та	IQNQaQ
w:табани	JQ\Q
w:табанин	KRRT
w:тазалаимин	RQ
w:так	DQELHRJMLMOMRMTMYQ[R\U_MaR
w:такая	OQaR
w:таки	SQUMVQ
w:такие	SR
w:такое	FQaQ
w:такои	BQIQTQ
w:таком	ER
w:такси	MRQR_M
w:таксимен	MR
w:такую	HQIQMMTS
w:талию	JMLS
w:там	SMUM[Q]TaR
w:тандап	ER
w:тапсирис	SS
w:тапсирисим	WQ]Q
w:тапсирисимди	WQ
w:тапсириспен	TQ
w:тапсиристан	WQ
w:тапсиристи	^M`R
w:тар	LR
w:тастаниз	VQWR
w:тастанизши	KRQQ
w:тауарди	GQ`M
w:тауип	TRWQ
w:те	PRSQVR`Q
w:тебе	[M`R
w:тегин	OS
w:тез	`Q
w:тек	VR
w:телефон	ILKQQR[R
w:телефона	QT
w:телефони	`R
w:телефону	[Q
w:тенге	FRGQ_M`R
w:тепер	KQLQ`R
w:тери	RR
w:ти	SMaT
w:тири	aQ
w:тисяч	FSGQ
w:тисячи	HR
w:тишина	\Q]M
w:тищ	FQ
w:то	DMMRQLRMWSXQZM\T_MaS
w:товар	HS\R`R
w:тогда	CQESIMORPMUQZS
w:тогизи	IR
w:того	aR
w:тоже	IRQQSRWQYM
w:тои	KQQM_S
w:токтатинизши	WT^L
w:толеиин	VS
w:толеимиз	SQ
w:толеимин	MQ
w:толем	NR
w:толемим	]R
w:толесем	NQZM
w:толко	EQFKHLRT\M`R
w:тон	IQ
w:торопите	ZT
w:тот	KQ
w:точно	HQIQLQ]S
w:транспортнои	MQ
w:трек	]S
w:третии	\Q
w:третю	IQ
w:трех	HQ
w:три	HTUR
w:тридцат	GQ
w:трубку	ZQ\S]Q
w:трудно	VQ
w:ту	IQ[Q
w:туган	ER
w:туда	DQ_QaS
w:тупнуска	JQ
w:тур	HTIRMMRM
w:тура	BQ
w:туради	_R
w:тураиин	CQ
w:туракти	FQ
w:туриниз	CTZQ
w:туринизши	RQ
w:турип	HQ\R
w:турмин	[R_MaQ
w:турмис	_R
w:турсиздар	OMQR
w:турции	MSTQ
w:тус	VQ
w:туси	ISZQ
w:тусин	\Q
w:тусиндим	XQ
w:тусиникти	BLDR
w:тусип	\R
w:тусирилген	KR
w:тусирип	GMKS
w:туски	QS
w:тустен	UQ
w:тусти	EQ]R
w:тут	\Q
w:тц	QQ
w:у	AMHSIMJQKMMLQQTQUQVMZR_S`MaL
w:уберите	SMWS^S
w:убет	HQZQ
w:уважаемие	AR
w:уведомлении	^S
w:уверена	HQ
w:увидела	DRXQaM
w:увидет	JQKTSM
w:уговорили	SRXQ
w:удалите	WRYM
w:удачного	CR
w:удивите	ER
w:удобно	UQXQ
w:уехала	VQWQ
w:уже	ELIQJMKMNQOSTMWRYRZL\R]T^Q_M
w:узак	MR
w:узилис	QS
w:узкая	LS
w:узнат	_R
w:уиге	MRPS
w:уиде	PS
w:указано	XM
w:указат	QS
w:уксас	EQIM
w:уксаси	EQ
w:улкен	CQLQORUQ\R
w:улкенине	VQ
w:умит	`R
w:унаиди	ZQ
w:унамади	HQ
w:упакуите	RQ
w:успеет	MS
w:успеете	MQ
w:успею	QQ
w:устроит	UQ
w:утро	CQ
w:утром	QQ
w:ухаживат	RR
w:уходит	]Q
w:учетом	HR
w:учителнице	EQ
w:учту	DQ
w:ушеу	FMGR
w:ушин	OQ
w:уят	\Q
w:фабрики	TS
w:факту	FQ
w:фамилию	VQ
w:филиал	MQ
w:филтров	KR
w:фото	JQKSTRXM`Q
w:хабарлама	^R
w:хабарласам	CQ
w:хабарласпади	]S^M
w:хватит	UQ
w:химиеи	JQ
w:хм	DRaQ
w:хмм	ZRaQ
w:ходит	_Q
w:хорошего	CQGQ
w:хороших	CSQM
w:хорошо	BQDR
w:хот	GTKM
w:хотела	VQ
w:хотя	GQMM\Q
w:хочется	KR
w:хочу	ESIQJMPRSQWQZM\MaM
w:хош	CR
w:хух	aR
w:цвет	IQQMZM\Q
w:цвета	IMKQ
w:цвету	IR
w:цена	HRRMZQ
w:цене	GS
w:цени	FMGMHT
w:ценник	RS
w:цену	FW
w:цепочкои	SRUQ
w:час	VQ
w:часов	MQ
w:чаще	ER
w:че	ERFMHQILaQ
w:чего	XR
w:чек	JQNQOTRQ
w:чека	MQRQ
w:человека	[Q
w:чем	EUJQQMRS\L
w:через	MQTRZM
w:честно	HTJR
w:четвертии	]Q
w:числа	]R
w:чистит	JMRT
w:что	DREXGLHSMLNLORPLQISRTLUQVM[M\T_I`S
w:чтоб	MSQQ\L
w:чтоби	[Q
w:чужои	\Q
w:чут	FMGU
w:шакиринизши	[Q
w:шалинизши	[Q
w:шаршадим	^Q
w:ше	ITNQZMaS
w:шерстянои	LR
w:шешем	ZQ
w:шештим	SR
w:ши	UQ
w:шигади	FQ
w:шигарип	SQ
w:шикти	ERMM]R
w:широкая	LQ
w:широкое	JQ
w:шлете	MQ^R
w:штук	`R
w:шуликпен	JMLT
w:ща	ZR
w:щас	aR
w:юбилеи	EQ
w:я	BMFMGRJMKMMQOQQQSSTKWQXMYS[Q\Q]J_L`L
w:ясненко	DQ
w:ясно	DQ
words:0	BQDREQFRJMKRQRUR]S
words:1	ARBQCRDTFRGLILLMNMOLPMQMRKSRUWXXYQ\L]M_K`KaY
words:2	ATCQDWGJHLITJMKTLGMLNROKPKQLRMSRTJU\VJWJXWYT[M\K_K`HaT
words:3	BMDQHKIRJRKLOMPGRLUYVQWQXLYSZQ]M_T`GaT
words:4–6	AKBJCLDIERFLJMKKNROQPMQRRRTMUTVUWQXIYMZQ\S]M^K_V
words:7–12	AICKDDFLGQHSJQLVMQNKOQPVUMVUWQXHYKZS[R\W_U`WaE
words:more	AKCLFKGRHRKMLRMRNLOTPRSGTRUKWRXL]Q_I`XaK
"""##
}
