// swift-format-ignore-file
// Written by `vitrina eval intents learn`: not to be changed by hand.
enum IntentWeights {
    static let text: StaticString = ##"""
vitrina intents 1
greeting thanks goodbye acknowledge browse price discount objection availability productInfo photos sizeAdvice delivery payment returns fitting shopInfo service order preorder giveField change cancel yes no think person complaint orderStatus optOut offTopic injection unclear
!	AeBXCTDIEPFMGNHRIFLKMIPLQGRSSXTIUGVFWQXVYGZE[L\]]K_T`S
?	AFBDC@D<F\GYHIIhJ`KRL^M]N]O\P]QaRWSDU?V<WFXAYFZ;[Q\M]]^K_X`GaG
?&cue:acknowledge	ARDKFKGKHJILJVOIPTQJRJSQUQXQ[M\V]T_YaL
?&cue:any	EQGSIQJMKSLHMTNROLQJTK[Q]Q`S
?&cue:asking	BMDLEVFHGLH[IEJFKXLAMCNAPLQCS^UYV\WUXUYSZN\_]A^X_L`TaS
?&cue:bareHowMuch	ELFTGQHVIJJHLNMFNRQKTRUQXV]M_T
?&cue:browse	ETFKGRHUISJJKKLJMLNSOSPRSRTLUMVUXN[S\J]M
?&cue:cancel	NMOMWU]S
?&cue:change	FMGKHKI[LROUPHSKUMVM[J\W_L
?&cue:compare	FVIRJJLRPQQQ\J_LaS
?&cue:complaint	ELFNGTHXNPQMRTTSVM[H\N]L_RaR
?&cue:condition	ESFXGJHSIQJIKJLKMSNQOQPVRSSTTSVMXTZK\F]L_I`JaL
?&cue:delivery	IQJNKILLMXOLPXQYSPTPUPVMWJXVZM[L\L]I^R_M`L
?&cue:discount	FXG[HJIMJKKHMRNLOPPNRTSJTTUL\K^N_V`M
?&cue:enough	FIGRHJJIKVOUPIQVRMSPTLVQXLYM\T]T_S
?&cue:filler	ALEKFRGMIQJSKLLQMKNQOQPPQWSGUNXKYVZK[Q\T]K^M_T
?&cue:firmYes	FUGQHMILJMMJNTOKPUQMRITQVMXU\M]Y_L`J
?&cue:fitting	EMGMHTMSOQPQQSSK
?&cue:foreignAudience	EVFIHQIQJJLWMVPMRL\L]M_K
?&cue:gift	EKGYILLQMPNQQQRTTM\N]L_P
?&cue:goodbye	ARCIFTILJNOLPSVRYR]LaR
?&cue:greeting	CJEUITJSNKPMQHVN[R\P_Ja[
?&cue:hedge	ENGKIVJRKRLQOLRKTKUQVTYMZK\I]Q_\aL
?&cue:hold	PRRSSQ
?&cue:howMany	EMFMGTHTIMJLLROQSS]M
?&cue:info	AMBMDMEJFKHYJYMUNBPLQMRVTQUKVKWMXMYR[L][_MaM
?&cue:instead	EMGQMJOURS\M
?&cue:isThere	ALDME[FVGIHUIQNQOJQVRHUQWMXKYM]K_L`I
?&cue:no	EXFMHMJIKRMRNUOQQNRKT]WJXQYF\S]G_UaL
?&cue:novelty	EUIP^R
?&cue:objection	FSGLILMSNMOQPLQTRKUQ\G]S_LaS
?&cue:offTopic	EMFKGUHQIGJRKKN`PHQLRS[R]W_HaK
?&cue:order	FVGRILJUKNLKNUOIQJTRVRWJYNZM[L\R]Z_K`M
?&cue:orderStatus	GMISNQWM[L\U]V
?&cue:payment	EKFVHJIRJRKMLTNXOKQPRPSQVKYM[I]U_I`L
?&cue:person	EKGMIKKQMSNTOMPRQIRRTMUS_M`MaZ
?&cue:photos	FRGMHMJGKRMNOJPLQMSMT\[U_TaQ
?&cue:pickup	EMGTIHMTNROMRQ
?&cue:pointing	ALDMEJFSGGHJIKJJKNLXMKOQPUQSRKUMVVXMYQZQ[L\R]W_PaL
?&cue:praise	DLEMKMMKTP]Q_^aM
?&cue:preorder	ITNLOSRQTIWN]U
?&cue:price	EPFRGWH@ITJRLKMQNURJTMXS\V_K
?&cue:restock	ERISJLLKMMPM]R_S
?&cue:returns	ELHMISLMNMOSPXWL\Q
?&cue:service	ELFLGPHKINJUMRNLQMRPSQVM[T\Q]T
?&cue:shopInfo	ERGMHMIKJSKSPQQLSTTMWM[P\R]L^M
?&cue:show	EMFLGKHMISKLMSOLPHQJRRTTXR[Y\J]WaR
?&cue:sizeAdvice	EJFJHMJTL]NMPLQLRWTN\L]M_M
?&cue:think	IJKSLUNQQSRRSLUNYMZI[M]M_M
?&cue:wait	JTPQVQ
?&cue:want	ELFIGKHKINLSNTPNQJRRSSTWUMVKYLZM\R]T^Q_L
?&cue:yes	ASEIFJISJUKLLJMQOMQERTSLURV]WUXMZM[U]K^Q_MaL
?&v:as asked	EKFRGQHMIQJSKQMUNUOTQQSMUIVJXLYL_R
?&v:brand	ELFLGVLWMLOMPMQPRRSTTH\M]L`S
?&v:category	AMFGGTHUIFJQKTLUMJNMOKPWQLR[SGTSUMYQ\K]X_I`MaM
?&v:city	ERFUGNHIIKJKMVNUOLPJQSURVJXR\R_R
?&v:color	AMEMGLINJZKTOHP[QLRRVW[L\G]L^S_U`MaM
?&v:date	AMCMEWFKGHIWJJKNLMM\ORPGQVRDSKTKUT[T]W
?&v:foreign	EZGMHPIUJSKKLWNIOTPLQGRLTK[T\K_QaM
?&v:none	ALBFCCD>ETGTHIJYKJMcNYOYPSQXRTTXUEWIXDYJZA[Y\Q]X^I_X`MaN
?&v:not category	EVIJLQTQVQ
?&v:not color	EWIUOM
?&v:other city	MJPQQS]R_M
?&v:other color	FQISRUTLVLYT
?&v:other product	ENIQJT
?&v:other size	FPGMHMI[JNOUPKUMVNYM
?&v:payment	EMFVGTHMMJNVOVPLQKRLTLURVK]L_M
?&v:product	EJFUGKIHJQKXLRMTOKPKQRRMSQUS[L\R]K_T`J
?&v:quantity	EQFRGUHNISLUOWPUSDTJUKVM[M\K]L_Q
?&v:same size	IMLUOSSRTLVL]Q
?&v:size	FSGLHQIRJRLYMRNLORPFRJTSUMVIXMYK\X]R_L
?&v:time	IKJSMTQURKURVN[L\S]R_I
always	ANBJDGERFFGIHLILJMKJLJMMNHOIPHQMRHSFTBUnVVXPY\Z[\W]K_V`Ta^
asked:-	ARBVCWD`EVFQGTHZIRJVKKLMMGORQPSRTKU9VNWIX<Y8ZF[M\^]V^T_RaB
asked:-&?	ACBECAD>EVF[GXHSIVJXLQNUOSPUQXRVSMTYUKXJYBZF[S\H]Z^L_R`IaL
asked:-&cue:acknowledge	AMBYCWD_FQGHJMKMMLNNOSPJQKSQTNVMWFXSYNZP\L^L_U`K
asked:-&cue:any	ALBMCMESFRGTHLKTLGMYOJPPRPSJVKXM\M`T
asked:-&cue:asking	AMBMCFETFRGTHNIUJULWOSPWQTRSSNTXUFXKYIZB\L]R^K_M`LaK
asked:-&cue:bareHowMuch	ANDJELFRGQHMILJQKJLUMUNYOSQRRRTRVMWMXNZL[M\I^R`LaM
asked:-&cue:browse	AJBLCMDJEZFUGJHKIYJUKSLLMLNKPTQKRXSJTLVMWRYRZI[J]J_U`MaJ
asked:-&cue:budget	DMERF[HTIWJKLMMLNMOMQKSQUMWRYPZQ[M\L]L_KaM
asked:-&cue:cancel	AMBLDMEKFQGNHPINJMKNLMMMOWSKTKVRWXXNZP[R\L^Q_RaM
asked:-&cue:catalogue	EaFQIRJLKUMMNLPNQJRM[M\M_K`T
asked:-&cue:change	AKBQDSEQFJHLILJMKJNNOUPLQLRWTGURVXWVXKYSZK[R\J]K^V`RaS
asked:-&cue:changedMind	SSVUWQZL
asked:-&cue:compare	CMFRGMHKJVLVMLNSPTQPRLTKUMVKZS[M]J_S`LaS
asked:-&cue:complaint	AMBMDSEKFLGSHKJPNROZPLQMRVSHTRULVIWQXMYHZM\U]V^N_R`H
asked:-&cue:condition	AIBHDIETFLGRHRIRKLNROQPTQURMSLTRUNVHWMXUZR[J\Q_H`MaX
asked:-&cue:delivery	BRCLDJENFLGNILJJKKLJMZNLOXPTQMRSSPTXUMVXWVXNYKZG[M]U_I`MaK
asked:-&cue:discount	AQBMDMEQFUG]HWIKKSLLMINNOUPJQMRKTLUMVKXMYMZR[K\M]L^S`UaL
asked:-&cue:dontKnow	DMEVGMHTINJLPSQQSLZS\L`M
asked:-&cue:enough	AMBPDVEWFLGLHTIMKSMKPKRJSTTLVJYK[Q\L]W_M`P
asked:-&cue:filler	BSCMFTGULKMSNRORQSRLSNTRUFVTWPXIZK[S\H]R_L`LaQ
asked:-&cue:firmYes	BLCKDUERFKGSHTIJJSMJOQPKQQTRUZVKXPYRZL[K\L]L^S
asked:-&cue:fitting	BSENFMJLLQMSOTPYQSRMSRTLVNWMZL[M]M_K
asked:-&cue:foreignAudience	AICYEQGLHQIYJRLQMRNLPKRMTMUMVKZP[K\U]M_M`KaL
asked:-&cue:gift	BMETGNHJMPOTPMRSSRTKVLWRZP[J\U]R^M_FaN
asked:-&cue:goodbye	CkGKHLIRJKLMMKNMOLPTQMRMSVTLXNYMZR[J\L]M^M_J`L
asked:-&cue:greeting	AhCRDKEUFSHJITJNLIMKNIOQPLQNRISSUMVMWJXRYMZK\J]S^K_F`NaZ
asked:-&cue:hedge	ALCLETGSHQJLMSOJPSRLSMULWKXMYUZV[N]M^K_QaW
asked:-&cue:hold	CJEKGLHMINJNKLLNMMOMPVQKR]SRTUUNWXYMZV[M\M]L^M_K
asked:-&cue:howMany	EJFTGTHQITJPKMLSMLNMOQQLSRTK\M]R_LaM
asked:-&cue:info	AJCSDTESFSGMHRIRJUKULUMKNJOVPLQLRQSMTQVKWMXKZM[L\W]I^J_H`KaL
asked:-&cue:injection	DMGUHMIMJMMRNNORQLWMXRZM[N\L]M^Q_T`ZaL
asked:-&cue:instead	DLHRIMJMOVPLSITMUWVZWL\Q_LaM
asked:-&cue:isThere	AJBKCLDSEYFGHGIVJLKXLGMJPUQTRQSRUIVTYLZN[Q]Q^MaL
asked:-&cue:justLooking	BIE^YN]U_M
asked:-&cue:no	ANBDCMEQLLMVNQOSQFRESMTTUUVPWFYSZM]Q^U`MaQ
asked:-&cue:novelty	E^GMISJMQLTR\K]M^U_M
asked:-&cue:objection	ASCLENFXGXHPIJJSKLMTNUOGPKQSRNSJTLUNVLYSZW[I\L]L^L_Q
asked:-&cue:offTopic	BSDQFNGPHSIMJJKHLNMVQPSIUMVLWTXUYMZH[L\L]N^K_^aT
asked:-&cue:optOut	BNCMDMELGMJQKMMNOMQMRSSMTLVMWRYUZM\V]R^[_L`J
asked:-&cue:order	AIBLCKDGFQGNILKLPRQKSZT[U\VTWWXSYMZS\H]I^E_IaI
asked:-&cue:orderStatus	AMELFMGRHNIMJMLMMQNRPLQKSHTNUMVWWXZM]X^M`QaM
asked:-&cue:payment	AJBICMDGELGMHSIJJKKMLNMQNaOUPMRRSPTYURWTXL[M\Q^H_R`PaJ
asked:-&cue:person	ASCRFMGMHJINJNKQMLOLPMQRRLURVKWKXQYLZM[Z\P_R`TaQ
asked:-&cue:photos	AMCMDTERFSGJHMJRKiLMMHNMPMQISLTSVMWLYNZL[L\T]H^M_P`K
asked:-&cue:pickup	EMFMGRHMIDJMMTNROMPTQRRTSSTMWLZS]SaM
asked:-&cue:pointing	BLCLEIFVGMHVITKJOPPLQKRQSZTQUKWQZK[M\J]H_N`PaX
asked:-&cue:praise	BQCRDRFXHIIRJMKJLJMINLQLRSTRZT[M]K_T`MaR
asked:-&cue:preorder	ALBMCLDTEKGHIMJKKMLMMQNQOPPPQMRQSMT^UMVMW[YN[M]V^H_K`MaL
asked:-&cue:price	AKCLDLFZG[HQIQJLKILKMWOMQLRSTKUMVMWKXN[I\Q]K^N_L`YaL
asked:-&cue:restock	DMFMIYJVKLLQMHOLPLQQRLSIT\ZR\M]QaN
asked:-&cue:returns	APDMELFKGKHQILJKKMLKMIO[PRQKRRSLTNV[WY[I]Q^M`RaL
asked:-&cue:service	ALCNFKGTHMILKMLRNGPJQJR\SRTJVTWJXRYSZK\U]U_S`NaM
asked:-&cue:shopInfo	CQFKHQJSKULHNRONPTQ\RGSKTLULVQWLXLYLZN\L^S`S
asked:-&cue:show	AICJDHEYFQHKISJNKaLQMSNXOLPQQXRMSGUIVHWRXLYLZR[N\M]S_H`RaJ
asked:-&cue:sizeAdvice	BKGLHJJULdMJNMORPQRMSNTRUMVVZJ[L\R]L^M_K`MaK
asked:-&cue:thanks	BtDQHLJMLJNLPLQMRLSNTLUMWKXRZT[M\L]K^R_K`L
asked:-&cue:think	CQDQGLHSILJYKQLPMLNPONPLQMRSSRTMUMVQXMYKZY\H]J^J_QaN
asked:-&cue:wait	CMEMGQMJPRRMSLTQVRWSYRZL[N\L^XaU
asked:-&cue:want	AKBICLEPGKHPISJLKPNMQSRRS]TUUVVJWMXHYT[R\G]K_P`LaK
asked:-&cue:yes	CPDRELGUHMIJJJKMLPORPWQSRKSQTKURXQYMZM[S\L]J^L`JaW
asked:-&v:address	CNDMFMHMIMJMLPMQPRRQSWTNUTVVWLYNZR\M]R_MaK
asked:-&v:brand	ALBLDMESFRHIITJTKRMMORPJQLTLULWMYSZ[\M^M_L`SaM
asked:-&v:category	AIBRCNDLEQFVGNHVITKTLQMNRUSSUDWSXLYLZN[L^M_D`RaH
asked:-&v:city	ASDMFQGKHRKKLKM\ONPKQSRMSQTQURWMYNZN[J\J]U^L_U`LaM
asked:-&v:color	ARBTCKEUFRGCHRIZKULIMTNLPQQFRYSTTVULVHWLXHYDZQ[N\P]H^S`RaK
asked:-&v:date	AQCXDQFJGRHHJFKKLJMXOQPRQTRVSYTFUMWNXPYLZK[Q\N]Q^L_PaI
asked:-&v:foreign	CLFQGKHRITJXLSNMRTSQTJVKWNXMZK[J]L^P`RaS
asked:-&v:name	SQTMULVTWQ[P]W
asked:-&v:none	APBXCUD\EIFVGUHMILJKKRLSMQNQPJSXTQU:VJWIXHYHZT_H`IaU
asked:-&v:not category	ESKNSLTQWR\U
asked:-&v:not city	MMSLUQVZXU]R
asked:-&v:not color	ERIYLNNMOQRQSMUS\Q
asked:-&v:not date	VW
asked:-&v:not product	ERIMSLUSVR]Q
asked:-&v:not size	IWONSMUTYL\R
asked:-&v:other address	VTWM
asked:-&v:other city	MEPQQTSMV\]V_L
asked:-&v:other color	DMEQFVHJILJSKUPMSHTTVYWLYKZT\K_M
asked:-&v:other product	DSFIGRHTIJKNLTOTRPSITMVXXJZS\MaM
asked:-&v:other quantity	HMNTSMTLVUWQ
asked:-&v:other size	DMESFUGLHJIKJMLKNQORRLSGTVURVLYV\W
asked:-&v:payment	DMEKFUGPKQLLMLNWOPPJRLSQTHUSVJWS[M_S`R
asked:-&v:phone	QMSRTMUUVWWM[W\L]S_M
asked:-&v:product	CLDQEQFRISJRKUNJORPIRPSPTLULVMWLXRYIZT[R]K^SaJ
asked:-&v:quantity	CLDSELGWHRIVJKKLLQMPNKORQMSVTTUMVJXLZM\U]L^L_M`I
asked:-&v:same color	SMVS
asked:-&v:same size	HLIJLKORPSSKUMV[\R]T
asked:-&v:size	AKBKCKDJFQGRHVIZKJLXMKNLOSPLQLRKSYTVUVVJWKXKYVZL[M\R]L^K_J`JaR
asked:-&v:time	AKBJCLDQEKFLILJSNLQTRSSSTLUSYLZJ[Q\V]T_S`M
asked:-&w:<address>	IMMVUTVRaM
asked:-&w:<brand>	AMEUIM_V
asked:-&w:<category>	AUBMDTE_HKIWJJKNLMRMSIVPWNXLYP\M]MaJ
asked:-&w:<city>	MXSNUQ
asked:-&w:<color>	BUCQDWEJHUIIJJK[QMRMSDTRURXKYX\G_SaK
asked:-&w:<date>	BLCUDKMJRMSNUTVKXUZT]VaL
asked:-&w:<few>	CMDLENGRILLSQNXSaZ
asked:-&w:<payment>	GLHLIMMTNRQLVS\Q]S_L
asked:-&w:<product>	CRDRFYGLHLISJKOJRNSQTMUMVRXP]U^NaJ
asked:-&w:<quantity>	GMHTVRWQXMZMaS
asked:-&w:<size>	DRENFRHPITLJSLTNUSVTXN
asked:-&w:<time>	DQMLQRUX
asked:-&w:<two digits>	NMaU
asked:-&w:a	DMFWKR
asked:-&w:and	EVFPGMaQ
asked:-&w:for	BVHVJM
asked:-&w:got	CMDTEVISKQQM
asked:-&w:i	DKM\aR
asked:-&w:im	DKSTXPaV
asked:-&w:is	IMJNMV]MaT
asked:-&w:it	BQCSDSJNKMMMWKXKYSZS\V]NaP
asked:-&w:me	AWCNEMGMHMJ]KMMTNKSLUKXMYMZM]]^P_IaM
asked:-&w:much	DSFXMM
asked:-&w:no	DQIQVMYI[T\T^LaQ
asked:-&w:on	DNFWKMZS`SaM
asked:-&w:please	[V
asked:-&w:pls	DNFVGSJUSPZMaM
asked:-&w:stop	^T
asked:-&w:take	CWSN
asked:-&w:the	EXJMKQNQ
asked:-&w:there	IMMV
asked:-&w:to	BNCPGNNW
asked:-&w:u	EQIM[Q_W
asked:-&w:а	BMDKGRIYJMKTMLORQMTRXL]K_QaQ
asked:-&w:адрес	KMORQVaN
asked:-&w:аламин	RR
asked:-&w:алмаимин	WTYN^L
asked:-&w:бага	FVGLHM
asked:-&w:бар	FQIQOQQR_I
asked:-&w:бе	GSKP
asked:-&w:без	URYV[MaL
asked:-&w:беремин	NT
asked:-&w:беру	US
asked:-&w:буду	BJDQXQ
asked:-&w:в	ASBMCLDMEQHMIRJNKMSUUYXMYMZK^M_LaU
asked:-&w:вам	CTQMaM
asked:-&w:вас	AQBTDM
asked:-&w:ви	BTDKFRGSHSQJVM[Q\M_V
asked:-&w:все	CKDQSU
asked:-&w:гои	BQDRENFJGRXMZS\LaU
asked:-&w:да	BJDMIUKRWRZNaP
asked:-&w:даите	JMQLSPVTZL\S
asked:-&w:девочки	CU
asked:-&w:денги	NTOX[T\J
asked:-&w:до	CIFRMKQQZW
asked:-&w:е	DTXLaR
asked:-&w:екен	BSEMFSGPIQJK_LaQ
asked:-&w:енди	EQIS]L^Q
asked:-&w:ест	AMDPERIIKLLRMPVTYT[S_LaM
asked:-&w:ето	DRIUJVKMQNYLaT
asked:-&w:еще	DJEZIJKUXMZS^MaN
asked:-&w:жакси	CPDTXJaQ
asked:-&w:жанаги	IKaV
asked:-&w:жауап	[J\V
asked:-&w:жиберинизши	ERKLLT[Q
asked:-&w:жок	WMXWYRaQ
asked:-&w:за	BMDQFQGRHQJMMK
asked:-&w:здравствуите	AS[K
asked:-&w:и	DNENFMHPSKXM\VaX
asked:-&w:каида	NS
asked:-&w:как	ASBQDTFNMQNQQMRLSTTMaJ
asked:-&w:какая	DSFLJX
asked:-&w:какие	EPFKIWTS
asked:-&w:калаи	AKLLNQSQ_SaV
asked:-&w:кандаи	EKFVJTQQ_L
asked:-&w:канша	ENFTOMRU
asked:-&w:кашан	IRMMNQTR\Q]N
asked:-&w:келеди	IRMLTR]L^V
asked:-&w:когда	GTIQOTQRTN]LaN
asked:-&w:куда	NUQRSV_MaM
asked:-&w:ма	DWFQIILLMKNMRM]Q
asked:-&w:магазин	CU
asked:-&w:маган	IRMQRRSKTJ[R^S
asked:-&w:ме	AUOTQQRK
asked:-&w:ммм	ZU
asked:-&w:можно	EMFVJMLQNQOMSMWPXS[M\R_M
asked:-&w:мои	DMHXSPTMYL]P
asked:-&w:не	BMCMDWEKFQHTITKSNKUNYUZV]M^MaE
asked:-&w:нет	DMIQJNLPVMYV
asked:-&w:неше	QM_S
asked:-&w:ничего	DSHSYJaQ
asked:-&w:номер	KMMSQS\Q]M^L
asked:-&w:ну	CPDDFRHRSSXNZY\RaM
asked:-&w:ои	BRDMVMaQ
asked:-&w:ок	BSCSDHSMXQ
asked:-&w:онда	CSKR
asked:-&w:пожалуиста	DMKTNPQRRRWLXS[S^L
asked:-&w:пока	CSZM
asked:-&w:почем	FM_U
asked:-&w:сау	CSDMYQ
asked:-&w:себе	BRFMHVXQYJaQ
asked:-&w:скинте	KMNQQR
asked:-&w:сколко	FEGMHVJMLMMVQQ
asked:-&w:солаи	DSaM
asked:-&w:сонда	aX
asked:-&w:спасибо	BECRESYU
asked:-&w:стоит	FJMW
asked:-&w:так	DHXU\RaR
asked:-&w:телефон	IM[V
asked:-&w:туради	FX
asked:-&w:тусиникти	BJDU
asked:-&w:уже	DLMQXM]U
asked:-&w:фото	DMKS
asked:-&w:хочу	DMEQIQKQORTNXLZW
asked:-&w:хош	CWDM
asked:-&w:ценник	HLRSSQ
asked:-&w:что	BQDKELFNJVXR\R_QaM
asked:-&w:ше	DMERIWUL
asked:-&w:я	SSXYZL[LaM
asked:-&words:0	BQDMXMZRaY
asked:-&words:1	AVBUCWD]EPFUGKHWINKMLJMMNQOLPMQMRKSRTHUUVMWIXQZR\L]K_H`KaA
asked:-&words:2	AWBQCXDZEQGQIXKTLKNROKPLQKTEUTVKWHXUYSZJ_F`G
asked:-&words:3	APCPDPEKIUJPPGQRSPTLUKVKWHYQ[P_S`L
asked:-&words:4–6	CJDREQFKHTISJRMMNIOTRMSTTTUGWSXKYKZI\R]T^P_S`IaT
asked:-&words:7–12	ALBLDMESGPIEJMKNMMNROTPSQSRSTWUDVRWTX=YBZL\W_X`Y
asked:-&words:more	AICLDGEQFMGUIJJTKLLSMTPTQRRRSGTRUDVSWTXKYCZN[L\U]V^R`^aG
asked:address	BNDQEMFNGKINJJKKMTOKRQSJTLUWVRWUXK]K_K`QaX
asked:address&?	GMJMMTNPPQUP\Q_M
asked:address&cue:asking	IMJMMUQTUVVJWLXPZR_L`QaL
asked:address&cue:cancel	RQYT
asked:address&cue:change	LRUTVLWLYS[Q
asked:address&cue:complaint	VTWM
asked:address&cue:condition	FMMTNTUJVUZM
asked:address&cue:delivery	MKPQQSWL\S]M`T
asked:address&cue:enough	LSUIVUWQYN
asked:address&cue:filler	MKRVUHVQWUXLYTZI\Q`T
asked:address&cue:info	FRRTVN
asked:address&cue:no	MJSSUUVQWUYI
asked:address&cue:offTopic	UVVQXMYQ_M
asked:address&cue:order	MPPQRSSMUNXMYQZM
asked:address&cue:pickup	MRQSUHXRZM
asked:address&cue:pointing	VSXS[QaJ
asked:address&cue:shopInfo	DRHUMIPMRMUVWUZH`QaT
asked:address&cue:think	CSNQaP
asked:address&cue:wait	DRNRUKVQZS
asked:address&cue:want	NQZS[Q
asked:address&cue:yes	DMLRNMUJVVWQZR
asked:address&v:address	FQMQQRSMUSYKZM`R
asked:address&v:as asked	FQMQQRSMUSYKZM`R
asked:address&v:city	MLUU
asked:address&v:color	SLUVVTYN
asked:address&v:date	MMUU
asked:address&v:none	CRDREMFLGKIMJKKLLMMVOMPRQKRSSJTMVMWUXMYRZS[P\S]L_LaU
asked:address&v:other color	SMUUVQ
asked:address&w:<address>	MTQSUPVJYM
asked:address&w:<color>	VW
asked:address&words:1	MSVMaP
asked:address&words:2	DQQTUJXMYSZR
asked:address&words:3	DSQMSMURVRXKYMZIa\
asked:address&words:4–6	CRDMENJNLMRPSLVQWQXKZV\S]N`T
asked:address&words:7–12	DMGMHLJLMRRSURVQXWYK\M_MaJ
asked:address&words:more	HQMMUWVMZL
asked:another	ANBTCWDMETFKHJIMJMKLLNNMRRSUTNU@VLWIYeZG[N\Q]S_T`PaL
asked:another&?	EIHMIUJMLRMWNRQMRKSMTMYK\S
asked:another&cue:acknowledge	GQSQWMYT
asked:another&cue:asking	ETGRHMIKJSNKPMQTRMTRUMVKXZYCZM[M]U_SaM
asked:another&cue:browse	ESILXWYM
asked:another&cue:change	KQMRSKVVWSYK
asked:another&cue:complaint	YS\UaM
asked:another&cue:condition	EMMRPTVKYV
asked:another&cue:discount	EMGTRR
asked:another&cue:enough	BQCQEMIPKSSIXMY[ZL
asked:another&cue:filler	CLEQLRQLRWSQULVKXYYLZL\P]R_S
asked:another&cue:gift	EMGSRVYM
asked:another&cue:goodbye	CSSMYQZQ
asked:another&cue:info	EPITJRRM
asked:another&cue:isThere	EKGQIVJLSLTTXR
asked:another&cue:no	CXEJSRVKYVZQ
asked:another&cue:order	ILKMRSSYTSVKXTYE
asked:another&cue:orderStatus	YN]T
asked:another&cue:photos	KU
asked:another&cue:pointing	ESHMSNTRUMXL\P_R
asked:another&cue:service	RUXM
asked:another&cue:shopInfo	MRSMVRZR]T
asked:another&cue:show	ETSWVMXVYLZM
asked:another&cue:thanks	BRCQXLYS
asked:another&cue:want	BRIMSITWYL\Q
asked:another&cue:yes	BQCWEVHMMTPMRSTRVLYIZL_M`UaL
asked:another&v:category	CLESGNHLJMKSRKSWWLXPYR\U]NaM
asked:another&v:color	ELIMKJSVXVZM_S
asked:another&v:date	MRYS
asked:another&v:none	BUCVEWFKHMIKKMMMPLQRRSSMTLUGVLWMYVZI\L]T_QaN
asked:another&v:other color	KMSV
asked:another&v:other product	ENIPSV
asked:another&v:other size	IMSQUMVT
asked:another&v:product	CUEMGQKMSSUNVLYS
asked:another&v:size	ILSPTSVQXQ\M
asked:another&w:<category>	KQSLVQXJYT
asked:another&w:все	YR
asked:another&w:нет	CSSUYG
asked:another&words:1	ERYUaL
asked:another&words:2	SMUMXJY\aS
asked:another&words:3	DSEPHMULWMXJYW^PaM
asked:another&words:4–6	BSCXDLELHKMKPMQRRUSTUIVNWIXZYGZI[N\T]P^LaM
asked:another&words:7–12	BQERFMILJMKLMSRMSQULWR]S_R`M
asked:city	CMEMHLJMKSLLMWOMRLTNU]XDYL[U\Q]N_QaU
asked:city&?	EMFLGQMUQM[M\T
asked:city&cue:asking	EMFRHPSMVNWLXMYQ_W
asked:city&cue:bareHowMuch	MMQM\M_U
asked:city&cue:cancel	ERSQVRYLZS
asked:city&cue:change	SSVT
asked:city&cue:condition	FTHRITZL
asked:city&cue:delivery	FMMRUS
asked:city&cue:filler	FQHMMUUVVMYMZM
asked:city&cue:info	DTFMQMZM_U
asked:city&cue:no	EQUKVUYMZSaM
asked:city&cue:offTopic	UT_Q
asked:city&cue:order	ERSLUMVRWIZX
asked:city&cue:pointing	WQXMZQ_R
asked:city&cue:think	KUVRYMZR
asked:city&cue:want	MQSRUJVPWQ
asked:city&cue:yes	DSFQHMMMQQSTUSVQWMYLZR\MaL
asked:city&v:as asked	FLGQIMPQUSXL_T
asked:city&v:city	FLGQIMPQUSXL_T
asked:city&v:color	KUMSSRVJ
asked:city&v:none	ENFSGMHMISLMMSNMPMRMUVVNXLZS[R\SaL
asked:city&v:not product	SWVL
asked:city&v:other product	SSUTWN
asked:city&v:product	SSURWNXJaU
asked:city&w:<city>	MMUUXM
asked:city&w:<product>	USXKaU
asked:city&words:1	URXIYPaW
asked:city&words:2	UJXUZQ
asked:city&words:3	UYVMWSXM
asked:city&words:4–6	DSGMIKLMMWQRSPTNURWKXJYMZM[R\Q_M
asked:city&words:7–12	ELGQHLIUKTPLQJURVPXLYKZQ_U
asked:color	CMEQGLHLIRJVKPLLMMNLOMPKQLRLU[WKXGYMZT\M_R`MaX
asked:color&?	FRIRJUUK
asked:color&cue:any	KMUSYMZNaT
asked:color&cue:asking	DMETFLHRJQLMNMPMSMUQXMYIZS_V
asked:color&cue:complaint	SRZU
asked:color&cue:condition	EKIMUWVPZS
asked:color&cue:enough	KSUJVQYV
asked:color&cue:filler	DQYKZS_R
asked:color&cue:info	EMKMRRUQVTZPaR
asked:color&cue:isThere	EQIRKMUTVNYNaQ
asked:color&cue:order	SWTQUH
asked:color&cue:show	KW
asked:color&cue:think	JLRT
asked:color&cue:want	TQULVSWMYQ
asked:color&cue:yes	EMFMHRKRSLUSWMXLZQaQ
asked:color&v:as asked	EMIUJRKMMMTQUTVSXMaK
asked:color&v:color	EMIUJRKMMMTQUTVSXMaK
asked:color&v:date	SQUJZQaT
asked:color&v:none	ETGMILJTKRMMNMPMQMRMSKTMUYWKXJYNZJ\M_TaX
asked:color&v:not color	EMIKUTVUYT
asked:color&w:<color>	IRSMUWVKYPaK
asked:color&words:1	UZXLYLaS
asked:color&words:2	IQKNUSVLXTYPaN
asked:color&words:3	EMILJSUPVMYTaU
asked:color&words:4–6	ERGMHMJQKTLMMMNMQMSUUQXKYLZR_SaL
asked:color&words:7–12	DQFLHQIUJQPLRMVRXLZRaS
asked:confirm	BLEJHIILKMLSMKNKPMQMRPSDTIUEVfWVX\Y[ZX]N^L_J`SaG
asked:confirm&?	ARFJGSJRLRNSPQVGWMZK\M]UaM
asked:confirm&cue:acknowledge	NQSMWQXQYLZQ
asked:confirm&cue:asking	EMFQIMJLKMLSMTNTOTPMQMRUSMTMWKXJYR\U
asked:confirm&cue:bareHowMuch	FSGRJQMMNIVMYP\T
asked:confirm&cue:cancel	VLWSXMYR
asked:confirm&cue:change	NMOSRMSMU[VCWTXUYTZM
asked:confirm&cue:condition	FKGYMLNLOVSMUQVZWLXJYRZM[Q\M`M
asked:confirm&cue:delivery	GROLRMSQUUWJXRZR\L]L
asked:confirm&cue:discount	GRXKYQ\S
asked:confirm&cue:enough	DMKNLSVNWLXXYSZM\Q
asked:confirm&cue:filler	BNDRFLMTRLSNUNVTWMYR\W
asked:confirm&cue:firmYes	NRQRRSUKVKWQX[YQZL
asked:confirm&cue:hedge	LSSLULVRWMXNYVZK\RaQ
asked:confirm&cue:info	FLGRJXMMUQWRXKYKZQ
asked:confirm&cue:instead	UTVIXRYS
asked:confirm&cue:isThere	FSGQUMVNWRXKYQZQ
asked:confirm&cue:no	DLPSSMUQWTYG\SaR
asked:confirm&cue:objection	HUVUWQXLZM
asked:confirm&cue:offTopic	FTGSJQNMVIXLZU_N`Q
asked:confirm&cue:order	GMISKROQVIWWXG`W
asked:confirm&cue:payment	DSFRGMHMMQNROMPPUKVUWIXMZK\R]M`X
asked:confirm&cue:person	XLZT[P`R
asked:confirm&cue:photos	HQKXXL
asked:confirm&cue:pointing	ARLSMLVMWKXKYNZR[Q\S]T
asked:confirm&cue:price	GMWLXYZL
asked:confirm&cue:returns	OVPSVKWM
asked:confirm&cue:service	RUXJ
asked:confirm&cue:shopInfo	PSQQRTUPVKWRZK
asked:confirm&cue:show	KRXIZS
asked:confirm&cue:thanks	BMXXYK
asked:confirm&cue:think	LSNRORVMWRYL
asked:confirm&cue:wait	DXJQRNVFWJXIYXZYaQ
asked:confirm&cue:want	MQUSVKYMZL[V
asked:confirm&cue:yes	DMEMFJIRJRLMMLNPPSQQSNTNUMVMWHXUZQ\R`PaR
asked:confirm&v:address	MNUUWLXLYV
asked:confirm&v:category	FRRQWU
asked:confirm&v:city	MMUQVLXRYQ
asked:confirm&v:color	KNSMXQYX
asked:confirm&v:date	MLNQUSXKYJZS]T
asked:confirm&v:foreign	LMVVXLYPZR[S
asked:confirm&v:none	BLDNEKFKGQHLJSLRMROTQNRQSKTKU>VWWUXZZV[P\P]J^M_K`TaJ
asked:confirm&v:not city	UTVGXQYQ
asked:confirm&v:other address	MNUUWMXMYR
asked:confirm&v:other color	UUVLXLYT
asked:confirm&v:other product	VKXSZR
asked:confirm&v:other quantity	UQVIXRYS
asked:confirm&v:payment	DSNMV\YL
asked:confirm&v:product	VJXVYMZR
asked:confirm&v:quantity	VU
asked:confirm&v:size	LQXSYR
asked:confirm&w:<address>	MMUMVVWMYQ
asked:confirm&w:<size>	UNVTXL
asked:confirm&w:в	XX`M
asked:confirm&w:да	YKZSaR
asked:confirm&w:дурис	VS
asked:confirm&w:не	VQWUXHYP
asked:confirm&w:нет	VQXNYJaS
asked:confirm&words:1	DMUDVWW[YRZMaK
asked:confirm&words:2	DLNMVXYSaS
asked:confirm&words:3	CSFMHMIMMUUJVRXVZX`L
asked:confirm&words:4–6	AQBLCMELFQGRIKJMLUMGPLRQSKTLVSWLXXYP[P\T]M_K`RaL
asked:confirm&words:7–12	DRENFNHNISJURRSITMURXDZT\L]Q`T
asked:confirm&words:more	OQYU
asked:date	CNDLELFMGLHIINJMKMMWNPPMQURLSMTMU]WSXQYN]MaR
asked:date&?	MMNSQZUM
asked:date&cue:asking	EMQKUQVRWRYKZU_Q
asked:date&cue:change	MMUMVV_Q
asked:date&cue:condition	UUVMXMYL_Q
asked:date&cue:delivery	MMNTPLUPVLWW
asked:date&cue:no	UFVMWVYX
asked:date&cue:price	UT
asked:date&cue:shopInfo	VRYNZV
asked:date&cue:want	MQXUYN
asked:date&cue:yes	MRUYVLXPYL
asked:date&v:as asked	MSXYYQZKaM
asked:date&v:color	MMXMaW
asked:date&v:date	MSXYYQZKaM
asked:date&v:none	DMEMFMGMHKMTNQQWU\XIZT
asked:date&v:time	MSUTVMYPaM
asked:date&w:<date>	MSURVMXJYSaM
asked:date&w:<time>	MWUIXQaM
asked:date&w:в	MQUIYU
asked:date&words:1	UKYMaX
asked:date&words:2	MPUWXHZS
asked:date&words:3	MSUSVMXQaL
asked:date&words:4–6	GMHLMYNQQWVKWRYRZM
asked:date&words:7–12	ENMHPLUXVYXTYJ
asked:name	DMGLJMSLTMURWYYL]L`TaW
asked:name&cue:asking	NSUMVMXMZR]L_SaS
asked:name&cue:cancel	UMWXYQ
asked:name&cue:change	ORUEVYaS
asked:name&cue:filler	UUYM
asked:name&cue:order	SMURVKWPYS
asked:name&cue:pointing	VMXUYR
asked:name&cue:want	UPVPYL`T
asked:name&cue:yes	NTRKSNUMVPWVXM
asked:name&v:as asked	GLJMSLTMURVPWS]L`TaS
asked:name&v:name	GLJMSLTMURVPWS]L`TaS
asked:name&v:phone	USVM
asked:name&w:<name>	SNWR`RaR
asked:name&words:1	UKXT
asked:name&words:2	UQVMXHYS`RaS
asked:name&words:3	SNWVXLYLaP
asked:name&words:4–6	GMMLRRUUWRXNZR_S
asked:name&words:7–12	MQOQUMVPXT]L`Q
asked:order	BMDKFMGSHVILJPPQQQSWTKU@VDWHX]YVZ`\I]I^UaK
asked:order&?	ERFQGLJUKMMQNQOSQPRJTMXMZL
asked:order&cue:acknowledge	GQHQSLVNXQYPZJaS
asked:order&cue:asking	DMFQGLITPPQQRRSWTNUMVKWJZI]M_MaR
asked:order&cue:bareHowMuch	FTMSSM
asked:order&cue:cancel	KSPQSNWKXMZR
asked:order&cue:change	EMOQQSVGXSYTZK\T_UaP
asked:order&cue:complaint	HQJSNLXMYWZK\S
asked:order&cue:condition	FKGMINKYORPRRMTMUMVVXHYQ
asked:order&cue:delivery	FRHLKSMRNMPMSQVMXMZQ]R
asked:order&cue:discount	HRKRZK`Q
asked:order&cue:enough	CSGSWKXKZS]M^T
asked:order&cue:filler	CSHXIVKMQMSQWLYLZR\M
asked:order&cue:firmYes	HMISKQMQSMWNYQZL\P^S
asked:order&cue:fitting	HSPUYL
asked:order&cue:goodbye	HTSMWMXSYM
asked:order&cue:hedge	GSVMWQXIZVaQ
asked:order&cue:info	GRHMJRKSMQNLVQXLYSZK
asked:order&cue:isThere	EQHNILJQQQVTaQ
asked:order&cue:no	CLGLILKQPQRQUMVLYVZT\M]M^T
asked:order&cue:objection	HQOQZT
asked:order&cue:order	EMGXILJPKQMQONSGTNVQWHXXYRZH[R\Q]M^SaN
asked:order&cue:payment	FNGKHTMQNQQQRMSQVMXQZM
asked:order&cue:photos	KXSMYIZR
asked:order&cue:pointing	FMQRVQaS
asked:order&cue:price	HSXLZS
asked:order&cue:returns	OSVMWQ
asked:order&cue:shopInfo	HLIQQQSUUQVL
asked:order&cue:show	ETGQKPSLXLZQ
asked:order&cue:thanks	WRXNYR
asked:order&cue:think	CSEURMSLVMXJYR^R
asked:order&cue:want	IMKQLQPMSGVRWVZR^R
asked:order&cue:yes	ESFRGRJPKGMLPLRMS]TNVTWLXXYLZMaM
asked:order&v:category	IQUMVLXTYLZV
asked:order&v:color	EQGVHKIPKLPPSLUKWRXPYS
asked:order&v:date	RSSMXNYLZVaS
asked:order&v:none	BMDLFLHYIMJSKRLMMIPRQSSXTMUBVHWHXTYY\K]K^V`NaL
asked:order&v:other color	SMUNVWWQXSYLZQaL
asked:order&v:other product	SLVRYVZM
asked:order&v:other size	IMLTXM
asked:order&v:product	SLVRYVZM
asked:order&v:quantity	FRSQYLZW
asked:order&v:size	LRSLUSYM
asked:order&w:<color>	SJUNVQXWYQZLaQ
asked:order&w:да	SVVRXJ
asked:order&w:не	SLWRXLZU
asked:order&words:1	HLSSULVLWRXYZSaG
asked:order&words:2	CNDSENGMKMSUUKVMWQXMYLZW^VaR
asked:order&words:3	CNDMEMHUIMJMKLMPNLRNSUULVQXVYQZWaL
asked:order&words:4–6	CTDKETFPGVINJSKRNTPTQKSFTMUMWLXMYPZK[M\M]JaT
asked:order&words:7–12	BMFMGRHSILKSNNPMQVRUSQTMULVGWIXTYSZJ^Q
asked:order&words:more	HRITSLXKZU
asked:payment	DIEFHXKNLMMMNUOQQLRNSJTLUQWUXNYKZT^MaS
asked:payment&?	FSHJIUNIOTVLXLZQ]P_Q
asked:payment&cue:acknowledge	DMHLXVaQ
asked:payment&cue:asking	EGFSMMN_QMRLURVMWMXJZV_J
asked:payment&cue:bareHowMuch	FVNIUMZR
asked:payment&cue:browse	EJILN\UR
asked:payment&cue:change	IRUHVXZQ
asked:payment&cue:condition	GSMRPRUKVLXR
asked:payment&cue:delivery	HMMTUQ
asked:payment&cue:filler	UJVMYVZS
asked:payment&cue:info	ELHLJRNWUQ
asked:payment&cue:isThere	EKIMNUUMVMXVZR
asked:payment&cue:no	HRUHVVWQZL`R
asked:payment&cue:objection	HUNLYR
asked:payment&cue:offTopic	NRULVM_X
asked:payment&cue:order	IUNJUVZQ
asked:payment&cue:payment	FSGSITMMNDOSSMTMZS]P_M`Q
asked:payment&cue:pointing	HKVPZSaU
asked:payment&cue:shopInfo	HTJQRQUMVM
asked:payment&cue:think	NJPRZQ[S
asked:payment&cue:want	NTUMYL`R
asked:payment&cue:yes	DMELHPIQJPPTUTZM
asked:payment&v:as asked	FMHQMMNPORYQZU`L
asked:payment&v:color	UKVRZU
asked:payment&v:none	DJEFFQHWJPNTPRQMSLTLUPVKWUYI[Q`PaS
asked:payment&v:payment	FMHQMMNPORYQZU`L
asked:payment&w:<payment>	NUUPVQXNYL
asked:payment&words:1	DMHMUSXS
asked:payment&words:2	AQNPYKaR
asked:payment&words:3	FSHLUVVQWWXKZL
asked:payment&words:4–6	EKFLHSORPUSMULWPXSYNZR[Q]P_U`LaM
asked:payment&words:7–12	EKGQHYISMMNSPLTMUFWLXLZX_L`R
asked:phone	EMFMIMJKKMMMSJTMUWWVXNYKZN`RaV
asked:phone&cue:asking	JMQRURXM]Q`U
asked:phone&cue:cancel	WP^T
asked:phone&cue:enough	URWT[M\Q
asked:phone&cue:filler	US[L`S
asked:phone&cue:no	SMURVMWRYQ\Q
asked:phone&cue:order	SMVMWS]R
asked:phone&cue:pointing	DTUW[L^SaJ
asked:phone&cue:shopInfo	UUVQXR
asked:phone&cue:think	HVVM
asked:phone&cue:yes	QRSMUNWQXV
asked:phone&v:address	ULaT
asked:phone&v:as asked	NRUSVKXQYM
asked:phone&v:none	DQKMMLSKUTWWXNZJ[M`SaR
asked:phone&v:phone	NRUSVKXQYM
asked:phone&words:1	UJVNXJa^
asked:phone&words:3	URXQ
asked:phone&words:4–6	DSHQNSSKWSYMZL[Q]Q^SaK
asked:phone&words:7–12	GRHMJLNKRPUWVQ[L`R
asked:photos	CLDMFPGQHNJQK[LKMLNLPMQQTLUGVNWGX^YXZJ]R`RaF
asked:photos&cue:acknowledge	DUFQHLSMXLY]aM
asked:photos&cue:asking	EVGLJSNMQQVQXKYVZM]S_MaK
asked:photos&cue:change	FRJTKQQRXMYM
asked:photos&cue:condition	ERISKRSSVMXVYJZL
asked:photos&cue:filler	JSKQUMXKY\
asked:photos&cue:firmYes	KPST
asked:photos&cue:info	HVKLRRVKXSYK`U
asked:photos&cue:no	BSGUIQKLSTVMWJYPZM\R^Q
asked:photos&cue:order	KLSZ
asked:photos&cue:photos	BMDLGXHRK3SYULVMWMY[ZL[Q]Q`S
asked:photos&cue:price	FSGRKNXM
asked:photos&cue:shopInfo	KLQRYZ]Q
asked:photos&cue:show	GQHUKDQPSMUMVQXUZM_U`P
asked:photos&cue:thanks	BTXMYQ
asked:photos&cue:think	KKSTXJYQZX
asked:photos&cue:want	GUKMRSSVTMWKYH]R^R
asked:photos&cue:yes	DQEQGMHLKbQPSGUMXIYMZR^TaL
asked:photos&v:color	KVXLYR\R
asked:photos&v:none	BRCLERFQGRJIKTLMMLNLPMQQSRTMUBWHX_YXZK\M]R`RaG
asked:photos&w:не	KSXXYE
asked:photos&words:1	KWULXQ
asked:photos&words:2	EMGMHMK]SJUMVMXXYIZL_U
asked:photos&words:3	DMFRKRSMUMXUYTaL
asked:photos&words:4–6	BQGTHTKGLMNMQQRLSRVSWKXIYW[M_K`UaJ
asked:photos&words:7–12	ETHKJRKJRRSTTMUMVLWMXTYPZL[P]S
asked:preorder	BNCMDMEVGKHVJJKMNTOPPMQNRLSLTgUCVHWHX^YgZP[M\J]J_M`MaG
asked:preorder&?	HQISKRLTMMNKORSMVMXNYRZM]M
asked:preorder&cue:acknowledge	DQSQTWXTYD
asked:preorder&cue:any	EMIKJLKRTMY[
asked:preorder&cue:asking	EPFQIMJNKRLKMSNRORTLUMXRZKaT
asked:preorder&cue:bareHowMuch	FJHMMQNUTQXQZM
asked:preorder&cue:browse	EQHRJLKSNLSUTTUMXJYR
asked:preorder&cue:change	ERSQTTXMYIZR
asked:preorder&cue:condition	FUGMHMIQKMTUVMYNZS
asked:preorder&cue:dontKnow	EMYKZY
asked:preorder&cue:filler	HRMKTQVTWMZW\M
asked:preorder&cue:firmYes	TRVRXLYR
asked:preorder&cue:hedge	IRYJZT
asked:preorder&cue:info	ERMTNMTL
asked:preorder&cue:isThere	EPFPIMJLKSMMSRTNUNYVZM
asked:preorder&cue:no	ESHQISTNVMWQXSYNZN
asked:preorder&cue:order	FQIMJSMLSLTKUPVVWMXW
asked:preorder&cue:payment	FLHSNQXSZM
asked:preorder&cue:pointing	HWVM
asked:preorder&cue:preorder	DNFRIMORUQVNWKXZZJ
asked:preorder&cue:price	FQNRTKZS
asked:preorder&cue:want	ELFMHKTJWRYYZS
asked:preorder&cue:yes	DQEJFMGMIMKMNPORT`UKWNXSZJ
asked:preorder&v:color	ELHQIMNSSTTPUKVKXUYQ
asked:preorder&v:date	YU
asked:preorder&v:none	CMDMEYGMHUJNLKMLORSMTcUHVLWJXSYXZR[M\K]KaH
asked:preorder&v:other product	MQSJTW
asked:preorder&v:other size	LPTKVS
asked:preorder&v:product	MQSJTW
asked:preorder&v:size	LUSNTFVQXSYR
asked:preorder&words:1	TYWMXSYQZNaG
asked:preorder&words:2	DQSJTZWMXVYMZKaN
asked:preorder&words:3	DMETFKHSKQMMNUSTUMWL
asked:preorder&words:4–6	DNEUFRJMKLLRMLNRORSNTMUJWMY[ZT\L]LaR
asked:preorder&words:7–12	GLHTJMLKMTNKRKSMTUUKVIWQXTYWZS\M]M
asked:product	BMCMDJEZFTGLHMITLNMMNMQLRLS\UeWJXGYCZM[Q\M]S`MaM
asked:product&cue:asking	AKIVJQKUURXNZM[Q
asked:product&cue:browse	EXULXMZM]SaQ
asked:product&cue:dontKnow	EUKRUJaQ
asked:product&cue:filler	IQUU[L\Q
asked:product&cue:isThere	ELIRUUXMYQ_R
asked:product&cue:order	ERUK[Q]U
asked:product&cue:photos	EKKSUUVR
asked:product&cue:pointing	UV[RaM
asked:product&cue:show	EJFSUQVQ
asked:product&cue:want	EVFRYM[M
asked:product&cue:yes	EQFTIMSYUJXM
asked:product&v:as asked	SRURXL
asked:product&v:category	FQUTYLaV
asked:product&v:none	CMDKEUFSGLHMIQQMRMSZUZVPWKXKYH[R]S_RaI
asked:product&v:product	SRURXL
asked:product&w:<category>	SQULYLaV
asked:product&w:<product>	SPUSXL
asked:product&w:не	UJVRYLaW
asked:product&words:1	UZXHYM
asked:product&words:2	KKUZXPYM_SaI
asked:product&words:3	EVSRUKVQXPYJZNaT
asked:product&words:4–6	ARDLEVGMIMRMSZUSXN\MaM
asked:product&words:7–12	AKEKFWITJQKTQMSPWMXMYMZM[T\Q]S
asked:quantity	DMEKGSHLITJSMLPMRLSKU\ZR
asked:quantity&cue:asking	ELGUITMMNQSMUEXKY[ZT
asked:quantity&cue:enough	UXYL
asked:quantity&cue:no	UT
asked:quantity&cue:want	JTSMUSVRYTZL
asked:quantity&v:as asked	FQGQHMMMNQSMURVMXQYUZM
asked:quantity&v:none	EMFLGQHNISJSRLUZXMYIZT
asked:quantity&v:quantity	FQGQHMMMNQSMURVMXQYUZM
asked:quantity&w:<quantity>	XRYN
asked:quantity&words:1	URaM
asked:quantity&words:2	XSYMaT
asked:quantity&words:3	UU
asked:quantity&words:4–6	ELGPHMITJTNQRMSLVNZR
asked:quantity&words:7–12	GRUTVQXMYQZL
asked:size	BMCMENGKHKIPL\NKOLPQQKSLURVKXLYJZQ[U\P]R_R`LaZ
asked:size&?	EJIQJKKRLPMLRSSNVMWMYM]Q_S
asked:size&cue:asking	DSEPFLHLIPKQLRMTNMQLSKVMYKZK\S_Q
asked:size&cue:change	UQXT
asked:size&cue:compare	LJUV
asked:size&cue:condition	AREWFSIKKSLRMLPJRTVK
asked:size&cue:delivery	FMLMMSPU]Q
asked:size&cue:dontKnow	L\PPVMYMZL
asked:size&cue:filler	EMGQIKLVVKWMYL[T\S]R_L
asked:size&cue:firmYes	LUSQUGVR
asked:size&cue:fitting	PLSRUQZT
asked:size&cue:hedge	LTURVMZM
asked:size&cue:info	ILJSLLPURRUL
asked:size&cue:isThere	ETJSLNVM
asked:size&cue:no	ILLQSMTQULWRYVZL[SaQ
asked:size&cue:offTopic	ERHQLPUIVSZMaV
asked:size&cue:order	LRMSSSUFVUWM]R
asked:size&cue:person	US[S
asked:size&cue:photos	KU
asked:size&cue:pointing	JRMQPUYMZSaQ
asked:size&cue:price	FVHSLLUL
asked:size&cue:sizeAdvice	IQJMLKMQPPRSU[VJYNZT
asked:size&cue:wait	EUFQLMZLaQ
asked:size&cue:want	UMVLWUXNYRZR^Q
asked:size&cue:yes	DRENFLISLPMQSKTKWSYQ\R]RaM
asked:size&v:as asked	ERFQGMHNKRLRMRPPSRTSXKYNZMaM
asked:size&v:category	EQLTSMUQYMZMaS
asked:size&v:color	IMLQSNULVSaU
asked:size&v:foreign	LYUL
asked:size&v:none	ARCMEJFLGNHNISKMLSMLNLOMQLSKTLUWWRXLYIZQ[S\R]R_U`MaS
asked:size&v:product	JRLVUM
asked:size&v:size	ERFQGMHNKRLRMRPPSRTSXKYNZMaM
asked:size&w:<color>	UMaU
asked:size&w:<size>	IQSV
asked:size&words:1	DMLRaW
asked:size&words:2	DNIMLKSXUNVMXRYLaV
asked:size&words:3	AQDYEKFRIRPMSLVSWSXNYKZKaM
asked:size&words:4–6	DKEMGMIVJJKPLVMMNMOLPGQMSJTUUTWTXIYMZU[T\J^P_T`LaP
asked:size&words:7–12	DMEVFKHMIIJSKMLUMQPUQNRMSLTKUSVJWJYU[Q\V]PaK
asked:size&words:more	PU
asked:time	CMDKELFMGMHMIIJKKNMTNMPSQURMSMU^VSWTZJaS
asked:time&?	IKMSQRYR
asked:time&cue:any	UU
asked:time&cue:asking	EMFNILMQPTQRUKWSXTaN
asked:time&cue:delivery	UIVQXS
asked:time&cue:filler	MMUQXWZM
asked:time&cue:yes	MMPSUTVQXL
asked:time&v:as asked	IMMRVWZN
asked:time&v:date	UNVT
asked:time&v:none	DLEMFMHMILJLMRPTUYWUXTZL
asked:time&v:time	IMMRVWZN
asked:time&w:<time>	URYQ
asked:time&words:2	QSUVXLYM
asked:time&words:3	URYV
asked:time&words:4–6	EMIJMZQQSNVSXQYLZMaQ
asked:time&words:7–12	MKPUUQVQWVZM
b:<address> $	ANCMDMFMGLJMMTQRRRUQVUWLXNYSZN]RaR
b:<address> ал	MTVJ
b:<brand> $	ANETFRGSXTYTZK]Q_M
b:<brand> <category>	HMIUKQ
b:<category> $	ASBJDNFXHKILJVKMMJNMOMPMRTSKTMURVQXL\R^M`M
b:<category> <brand>	EJSVTMUTVMXQ
b:<category> <category>	EMIQKSRLSQVSWI\T
b:<category> <color>	EQFTIKJRLMRMSSVMYT
b:<category> <size>	EJIRSVTM\R]R
b:<category> came	BYEM\K
b:<category> for	FLGMITLRSRVQ`R
b:<category> in	EKFTGRISJRLMRR
b:<category> is	EMFMIJOSVKYR\[
b:<category> бар	ERMTPLRN
b:<category> бол	FMGWLMNT
b:<category> в	EMGQINJQNMRJSUWM
b:<category> да	EVKQXI
b:<category> ест	ERGJHQ
b:<category> и	EQIQKLSV\M
b:<category> ил	EVFMIS
b:<category> к	EKGSIQOLRMSS]S
b:<category> каи	ELFN_V
b:<category> как	E]FNJMKJMMPMQQ
b:<category> канша	EUFSGMHL
b:<category> керк	EWFMJTOMRLTQWMYS_M
b:<category> на	AJEUFXJRPURJSKXTZL\N]M
b:<category> не	ELOPSKVMWUZQ\K^RaX
b:<category> нем	KJR\\M
b:<category> с	ISRMSS
b:<category> так	EKIQJMRRTQWU
b:<city> $	APEJFVGMHKIMJLLMMMPMSUTJUWVRZM\M]W_P
b:<city> тур	IRML\U]M_M
b:<color> $	BTDKERFJGLHXILKQLLMMRHSQTQUQVUWMXPZJ[L]M_QaM
b:<color> <category>	EWFSHMIUJSPMQNRISTTK\N]T
b:<color> <color>	IQVLWSYU
b:<color> <date>	EQGXMLSQVMYMZKaU
b:<color> <product>	FXJMUQ
b:<color> <size>	FTHMMTRSSJUTVLZR_M
b:<color> for	DSSMZX
b:<color> one	ISJKSNTQUNVQ
b:<color> or	IMJ\
b:<color> the	SM\T_X
b:<color> аламин	ST
b:<color> бар	EMIR
b:<color> в	QMVR
b:<color> ек	DVHRIMKK\S
b:<color> ест	HQIJKQSRUL
b:<color> жок	DMIX
b:<color> и	IMKQSXUJVR_R
b:<color> кои	VLWVYW]L^Q
b:<color> на	EQFTIVKPTJ
b:<color> не	DREVILKRSMTTVL\L_UaK
b:<color> тус	ENFRJQTRVQ
b:<color> цвет	ITKP
b:<date> $	AQBLCWDLESGMITLMMMNMQJRWTMUTXH[L]SaU
b:<date> <date>	CH]Z
b:<date> <time>	CMMPQQSTURXMZQ[R]M_M
b:<date> деиин	CQDTMQRQVMZN]M_M
b:<date> кун	DRQT_M
b:<date> не	CSDMGXOSVL
b:<few> $	CNDLHMILKRLRMMUSVTWMXUYLZM]QaV
b:<few> <few>	GQJQKRNVQLUP_N
b:<few> <two digits>	GMNVQMUP
b:<few> гис	KNQY
b:<few> ет	LXaM
b:<few> мин	FRGUHQZM
b:<like size> $	EQFJITUT_M
b:<like size> см	JNLT
b:<name> $	NRRLUUVNWMXSYS`J
b:<name> <phone>	SU
b:<name> а	MMUJVY
b:<name> на	RRUIVLWQXUYQ
b:<not category> $	IRKNVRWTYJ
b:<not color> $	ITSPUS
b:<not size> $	ILLRVTYQ
b:<not size> емес	VTYM
b:<payment> $	FMGJHMJRNQOSRRUTVUWQXLYMZN\L]M_M
b:<payment> бер	FQRMSMVS_Q
b:<payment> на	FRNRQRVL
b:<payment> у	GWISNEQS
b:<phone> $	NMSMUWVTWMXQYQ[T\M
b:<product> $	AQDNERFRGHHJIMJSLKMQNSPKQLSQUPVTWLXTYQZL[L\K]R^M_S
b:<product> <color>	AMCHDMEKFVGNHJI^JKKTLNNLOLQMRSSYTVVLWRYQZT\K^L_H`MaM
b:<product> <size>	FRIRPKQSSTTM
b:<product> for	GQHLSL_X
b:<product> in	ELFUJMLRMRQKSS
b:<product> ест	EKIVLQ
b:<product> и	GUKRPR\Q
b:<product> мен	JQLLRT
b:<product> на	CTGUIRSLUMVQ_M
b:<product> сколк	FJGQJW
b:<quantity> $	GMHXIMOSPMRQUUVJWMXMZL[LaT
b:<quantity> <category>	JQSTVQ
b:<quantity> <product>	ITSTXN
b:<quantity> емес	VLYS
b:<quantity> мне	SLTV
b:<size> $	CNDLEUHPJLKIONPRRMSXTKURVTWNYMZM\S]L_SaK
b:<size> <color>	ENITPJTQUTVMXR
b:<size> and	GSIHMMORPQ\U
b:<size> for	IMLMOPVW
b:<size> in	IV
b:<size> pleas	ST
b:<size> а	IMMROTULVLYR\L]P
b:<size> в	LTPQVMYT
b:<size> ест	DSILSP
b:<size> и	EQFRHLIKLLMQPQQRSU\L
b:<size> ил	EMJNLX
b:<size> как	GRIMPSTMVKYU
b:<size> керк	ISTMVQ
b:<size> кие	LU
b:<size> мен	LXTNUI
b:<size> над	VVYL
b:<size> не	IRLR\M
b:<size> олшем	ITTMVMXQ
b:<size> размер	LKMRSRTQUS
b:<size> что	EMIMJTLSUK
b:<time> $	CNMUQRUXVSXLYLZM\M]K_MaR
b:<two digits> $	DLFJGKHYJKMMNQRMTLUSV\XNYLZM\M`PaV
b:<two digits> <category>	ELFLLWTW
b:<two digits> <color>	EVLQ
b:<two digits> k	FRHPRQSQ\T_M
b:<two digits> not	VWYM
b:<two digits> го	NMRWUP
b:<two digits> как	EMJMLW
b:<two digits> кун	OW
b:<two digits> лет	EQHLNU_M
b:<two digits> мин	EVFTGMHTJL\K
b:<two digits> см	EMFMISJJLZUP
b:<two digits> тисяч	FUHLIMRP
b:<two digits> тищ	FSGMHU
b:^ $	ANBSCMDWENFMGMHLINJMKNMMNMONQMRMSMUMVMWNX]YMZQ[L\S]M^M_M`Ma`
b:^ <address>	CMDMLRMQSMUQVTWQXK`QaR
b:^ <brand>	ERHQKQUKZM_V
b:^ <category>	AYBQCLEQFKGQHHJRKMLVMLNNORPSQHRQSJTJUIVKXQYSZK]M^MaU
b:^ <city>	AMEKFMJNMWQUSMTWUWXK]L_L
b:^ <color>	AMBKCLFKGSHTIQJXMMOKQTSMTJUKVSYLZK[X]M_M`MaW
b:^ <date>	AMDJEKGKILJMNLOLPRQSRKUSVNXVZT[M\Q]X_S
b:^ <few>	CNDKEQINKMLMNTQZURYLZP\M]M_LaQ
b:^ <name>	MLRTTMWLXRYMZQ[R]M`RaT
b:^ <payment>	FRGKIKKNMLNUOMPMQTSKUTWMXRYQ]S_V`M
b:^ <phone>	NRUT
b:^ <product>	AKBLCVETFVGSHQIRJQMQNMORQJTMUPVMWLXV[M\I]M^L_J`MaQ
b:^ <quantity>	DLERFQGSHVJMLMMMPMRLSUTKUSVTYK[L\LaM
b:^ <size>	DQEMFMGQHSISJKLKOSQNRLSMTSUPVSXKYQ
b:^ <time>	DMEKGQUSYSZR\TaK
b:^ <two digits>	CMDNFRGRIKJLLRNYOVQVRLSLVLWMXMZKaT
b:^ a	CMDMEMFUGUHLMXUWXLZL[M_KaV
b:^ and	EUFUGLIRJMKMNR
b:^ ani	EQFLGVITJLKRMMOLQNRQTM[R]Q_L
b:^ anyth	ESFQGLHRIP
b:^ are	EMFRILJSLP_U
b:^ aw	BSDT
b:^ betwen	LX
b:^ box	OQ\Y]M
b:^ bring	PQSLTU
b:^ cal	WS\M
b:^ can	ELFRGMHKILJTKQLLMSNUPPSRVUXL[R\L]N^K_Q`MaM
b:^ could	GLILKTQMRRSSURVQ]M
b:^ did	JU]Y
b:^ do	AMBLCHFLGTHMISJUMWNSPTQURSSHTQVLWNZK\K]L^K_S`KaM
b:^ doe	GQIRJZLN\M_L
b:^ dont	WTYSZR
b:^ fair	DVaN
b:^ fine	DMSRTKXR^U
b:^ from	OTTM`W
b:^ gime	DPSW
b:^ god	ATCMDRJTSQUNXMYQ_L
b:^ gona	HLKNWQYUZT
b:^ got	BRDMISKR\P
b:^ hapy	AVCL
b:^ has	ISZM]U
b:^ help	NM_U
b:^ hi	AUIRMM
b:^ hm	ELHQIMKRWQZS
b:^ hold	DRSMZQaS
b:^ how	DMELGJHQILJSQSRTTTVNXM\K]N^R_Y`L
b:^ i	BMCTDLETFLGRJMMXNMOSPJQKRKSMTWUQVLWPXSYJ[N^T_L`LaL
b:^ id	KMMSORZL[R
b:^ if	GPHMMQTRXUYM
b:^ il	ILMQSSUNYTZUaN
b:^ im	GKHNLSOQRLSKTRUQXMYWZL[M]K^T
b:^ is	ELF]GMHJISJVLSMRNRPTQPRMSMTKUJVLXLYM[T\F^M_S`M
b:^ it	CMELFLHSILJKKTMLQMRMUQVMWMXMYSZQ[M\T_MaX
b:^ just	BRDMEWISJRKLRSSMVRYM[Q`K
b:^ leav	YW
b:^ let	DSEMJMTQUMWQZU\M`R
b:^ make	GSSQXR
b:^ mayb	HRZX_NaM
b:^ my	BMFLGTHTIIJLLPMLNSOMPLRQSQTMVLWM\R]P_TaR
b:^ ned	ERFNZV`M
b:^ never	YRZM\S^RaS
b:^ new	OM`W
b:^ no	GMHTIRLQMQNLOMTMUPVQWKXM[S\P^Q`L
b:^ nope	CQYT
b:^ not	HUILPSSMXHY^\PaL
b:^ oh	BRDUHLUKVT
b:^ ok	BMESIQSTTQ
b:^ onli	HVKMPPYRZMaT
b:^ open	QY
b:^ order	SUTL]T
b:^ pleas	FSRRSLVMWY[Q^M
b:^ price	FWGLMM
b:^ put	JMRQSTTQUP[U
b:^ r	QTRV
b:^ same	EUGMHJMPSSUSXTaQ
b:^ send	NTPTQRSMXQ
b:^ show	FQKT`T
b:^ so	LQ[Q]UaU
b:^ sold	DNITSS
b:^ sory	FSRMUPVSYM_PaQ
b:^ stil	YNZT]T
b:^ sure	DSXP
b:^ take	CXDSGKNPRRSJWL^S
b:^ that	BPDJERHRKQWRaQ
b:^ the	AMBMCQETFMHVIKJKKMLQOTQKRMSLTTUWVLXQYLZM[M\P]S_LaS
b:^ this	JM\S^Q
b:^ to	ERHYIK
b:^ u	ELQMRMTMWR[P\U^T_R`T
b:^ wait	FQYMaT
b:^ wana	SWTV
b:^ we	EK_W
b:^ what	DMFTHKISKLLQMQNMOVPMQZRRSJTMUNWMXM\I_QaK
b:^ when	IWMQ]R
b:^ where	JSQQ]S_R
b:^ which	ESJZLKNQQURMUL]M_RaM
b:^ who	FMHQOTQMRL[Q_S`Q
b:^ wil	JVPSRM]L
b:^ would	DLELJRLKPSRQTRXR
b:^ wrong	VW\S^S
b:^ yep	UQXV
b:^ yes	KRXRYM
b:^ you	BUCPEMFMGRIVOMRMVLZN\T_M`T
b:^ your	GR\T]N
b:^ а	ARBRCLDSEVFRGTHIITJQKSMUNQOLPRQMSMTSUGVHWSXPYHZJ[L\G]I^R_S`M
b:^ аванс	NROQSMWLZU_L
b:^ аг	BPKSXRYMZN
b:^ адрес	MMQUURVRXSZL
b:^ аи	DREMHMXMZPaT
b:^ аиирбас	OL]U
b:^ аилик	GSHUaL
b:^ аиналаиин	FTLMQR[R]S_M
b:^ акша	AMFMMMOSRM[U\U]U_R
b:^ ал	SUZN[S_LaQ
b:^ алд	`T
b:^ алдим	HQKRZL
b:^ алдин	FNHSNWSNTPVM]R
b:^ али	XLYMZX\M]Q
b:^ алк	BJITaY
b:^ алл	ALBUCQPM[Q\MaS
b:^ ана	ISKR_MaV
b:^ ап	ALEQHMOQSQWS_R
b:^ армисиздар	AX
b:^ аяк	IMLWPL\S
b:^ бага	FQZR
b:^ бал	BLDREQZSaT
b:^ балам	ZU_S
b:^ бар	CRDPITRLSRXSYN_M
b:^ барахолкад	HV
b:^ бас	ETHSJMRMVQXMZM`T
b:^ баск	ELMTVT\Q
b:^ без	DMENGMHULQTMUSVRWQXMYR[MaM
b:^ бер	FMOSPQSVTKVMXQ
b:^ биз	MRUR_RaP
b:^ бир	GSHROUUM_MaT
b:^ бо	HTUSaM
b:^ болад	XXYM
b:^ болд	BLSVVMWPYQ^Q
b:^ болш	FRSMVSWM^Q
b:^ бонус	HMNXQLZR
b:^ бот	^Y
b:^ брак	OU
b:^ брон	WV
b:^ буд	BJDQTVXRYIZQ
b:^ бул	DMFTJNKSSMUMVQWLYQ\Q^T_Q
b:^ в	AMBMDIELFSHUIUJRKPMRSNTJURVVWMXKZL[M]S_F`MaS
b:^ ваш	HR[K\^^K
b:^ верн	QQRSSLULXP\U
b:^ вечер	ATDP
b:^ ви	FRGMHVIRJMLMMLNLSLUMWTXLYMZM[R\W]S^L_S
b:^ виде	KT
b:^ вмест	JMSQURVV\L]S
b:^ внутр	JQVK\S
b:^ во	DY]QaJ
b:^ возврат	\Q]S
b:^ возм	OMPQST[L_R
b:^ вот	BSDSHNIRLRSQUQZK\M_L
b:^ все	CUDREUKKSWWRYKZL\S^M`M
b:^ всег	BQCT
b:^ втор	KWQRSQUV\TaJ
b:^ вчер	HKST\U]P
b:^ гарант	EMJTRV
b:^ где	ENJLQURM^T_V
b:^ да	AKBUCMFKGLILKQLSMLPMQMSMUJWRXQYQZQaT
b:^ дава	DVGUHMUIVRWSYM`T
b:^ даит	HQJMQLVTXMZP[R\S
b:^ девочк	ARESSR\L
b:^ девушк	NRSMWR]M_R
b:^ денг	EMHLNVOQWN[T\P]V
b:^ для	DMETGUHUIMJSLLUR\M`QaM
b:^ до	EKGMIUJQLMMRNQQQVMXMYMZR]L
b:^ добр	AXCIDRIQ[K]Q_LaQ
b:^ доставк	GQHRMUVM\M
b:^ дукен	IQRLTR[W\S
b:^ дума	HWVPZR[M^Q
b:^ дурис	DTVLXKYV\Q
b:^ е	DSXRZMaR
b:^ еке	GRJUSMVUXL
b:^ еки	DREMGRMQOLPPSMTRXRZM\X
b:^ енд	EQIL]T`R
b:^ есл	EMFTGRHMIQMVNMOQPMRQSQTLUMVLXUYM^MaJ
b:^ ест	EUJLKMLMQMRTTR[U\M
b:^ ет	AKESFUGMHFIRJULIMQNMOMRLSQTMUIVLYS\S]V_R`LaK
b:^ ещ	DKEUGMKPSSXNYMZQ\Q^RaM
b:^ жак	CRHSXJYQZQaQ
b:^ жана	EXITTRVMWQZM]M
b:^ жараид	CSDQ
b:^ жартисин	NUZL\R
b:^ ждат	YTZL]R
b:^ жду	MRNQ]T_M
b:^ жен	EQILJMLRMNSQTSWQ\M
b:^ женилдик	EMFRGMOTQR_M
b:^ жеткиз	FTHLMTVQ
b:^ жо	BLVSYT
b:^ жок	BMCRDLHQIMVVXHYVaQ
b:^ жумис	EMIL[R_U
b:^ за	GXHRJILKMMNRPQRJSRTLUMXVYSaQ
b:^ заказ	SQTMUQVSWT
b:^ заказива	CMOSTKWM\V
b:^ записа	DYRM
b:^ запиш	FMRSTQVM`S
b:^ здрав	AW
b:^ здравств	FTJRNMOPQQRLWL]M_RaS
b:^ здраст	AR
b:^ и	AMBKCRDVEUGLHIITJLKMLMMMNNOQPLSQUNVTWLXUZH[M\T]T_N`MaP
b:^ иа	ERKTULXQZL\MaQ
b:^ из	ETHMIMJKMYNUTKUQZM]R^S_MaQ
b:^ им	VSYMaQ
b:^ имен	XV
b:^ инстагр	QT
b:^ к	ESVSXMYR
b:^ каблук	JSOT\P
b:^ казир	QKWMZU_V
b:^ каи	EMHRNKQXSMWQ\M]Q_KaR
b:^ каиир	ARCMDQEQQNaQ
b:^ как	BQEMFRGKIMJWMQNSPKQUSRULWMYLZS[L\J]M^P_T`QaL
b:^ кал	AW_I
b:^ калаи	LQNSSQ_MaQ
b:^ кандаи	ELFMIRJT_P
b:^ кате	_QaU
b:^ кашан	IU[M\Q]N
b:^ келе	SMTVZR
b:^ келин	EZGLSM
b:^ кере	WSYS
b:^ керк	WSXSYT^M
b:^ кеш	FQMLOMQSUQWU_Q
b:^ кешир	VRWU
b:^ киз	ENLPPTQMRMWSZQ[Q\M_Q
b:^ кизима	OT_T
b:^ киип	HQNMPS
b:^ кис	ETITJT
b:^ когд	GUNIOMQKTSUR]VaM
b:^ кол	DQIUTS_M
b:^ коп	BSHSJP\L
b:^ корап	JMRZ\R_M
b:^ коробк	OSRR\M
b:^ кр	NT
b:^ кто	HSOM\T_S
b:^ куд	MMNUORQRSRUKYR]LaM
b:^ кудаи	BTCV
b:^ кун	ES^X_L
b:^ куп	EMGQKQRQYM\S_X
b:^ курер	MROHQMRMTNUMVSWW\T]S
b:^ кут	DREQNLTQXSYM[R
b:^ ладн	CTDLNQWRXN
b:^ лучш	DMFRLLRLSMTQVVYQ
b:^ мага	SS
b:^ маган	GRILKMMSOMSPTIYM[P\U]Q_S
b:^ мам	ERFRGLJKMLNRPQTMUM]S_TaL
b:^ межд	ELLV
b:^ меи	CMDWXR
b:^ мекенжаид	URVTZJaQ
b:^ мен	DRGKLLMMNQOMPMRLTRVSWLXM[L\M]S^P`VaQ
b:^ ми	CREQFQGUKSOMQSURWL\K^R
b:^ мин	DMEMGMHNIQJPKRRQSU
b:^ мина	DMFSKW_M
b:^ мир	AW
b:^ ммм	ZRaT
b:^ мне	EPFQGLHTISJLKMLNMQNSONQLSQUSVMYPZV\K^M_L`KaN
b:^ мо	ATDMGMHRINLLOMSPURVMYS\K]T^Q
b:^ может	GSIRWWZR[M
b:^ можн	FKHLJMKKNMOMPKRRSTTRVVWRXSYMZQ[V\L^Q_MaM
b:^ молн	OS\X_N
b:^ муж	EQFJGQILJRQQRKWSZS\M
b:^ на	BIDVGXHYILJRKJLVMNPRRGSJTUVNWMXRYQ\S]M_I`K
b:^ над	DTHMUQZT
b:^ напиш	QM_R`T
b:^ не	CRGLHRIIJMKQMJNSPSQMSITJVWWRXEYZZT\Q_LaK
b:^ нег	FPHLMR\S
b:^ нет	CRDLEQHSILSTTNUQVUWRXGYWZL^LaL
b:^ неш	]T
b:^ ни	WSXLYTaM
b:^ никак	DNWSYR^RaM
b:^ нич	DQHTWLYK^RaQ
b:^ номер	DTHVNKQTUIVS^Q`M
b:^ нош	LU
b:^ ну	AMCUDREKGXHSIPJMMQNNPLQMTRVMWMXTYG[R\R^M_K`M
b:^ о	AQBSDXEMGQHQJLKQOMRLSSTMVJWKXR\L^L
b:^ об	KTSQUKWQ\N
b:^ обед	FKQV
b:^ обеща	\S]R
b:^ обратн	MGO\
b:^ оиба	DMFRHTUKVT
b:^ ок	BUGMHMSTXRaN
b:^ окшесин	OJRV
b:^ олшеп	LMPU
b:^ он	DLISLSOQSMWSXR\N]M_MaS
b:^ онд	CSDLETSVTMXLYM
b:^ оплат	]V
b:^ ос	GMIRKQLQMTSITRURVN]M
b:^ оси	ITKJ[R
b:^ осин	SPUT
b:^ осинда	HS^QaV
b:^ от	BTFSILJR\N]S_L
b:^ отзив	HW\S_M
b:^ отиз	IRUUVRXN
b:^ откритк	RW_M
b:^ отлож	RS
b:^ оформ	GLVPWTXQ
b:^ оформля	SMTSVPWLXR
b:^ перв	QRTUYMaL
b:^ передума	SNVU
b:^ по	ELGIHMLQMQNLPMQQTQ[U\R^L
b:^ погод	EQJTWMZT
b:^ под	DUHMIMMMSMTSURXQ
b:^ подарк	ELOVRI\S
b:^ подарочн	NQST
b:^ подожд	TTUMVRYLZRaQ
b:^ подскаж	ERIHLRQRRMSR_T
b:^ подтвержда	XS
b:^ пок	CLDTHUKMSLWQXLYQ
b:^ покаж	EQHQISKLXR
b:^ получа	DMVRXT\Q]MaM
b:^ помог	EL_Z
b:^ посилк	OM\P]T
b:^ посл	LQUUZR
b:^ последн	GTIHSRUQVQ
b:^ посмотрел	DVYQ
b:^ поч	FQHMXR\X]Q_R
b:^ почт	MMQVRLYQ]R
b:^ предзаказ	ORSKTLUSWP\T]P
b:^ предлага	[R\J_[
b:^ предоплат	NSOQ\M
b:^ при	GSHSOQPRSMUKYQ\M
b:^ примерочн	IMPWQL
b:^ пришл	JPLP\T]Q`Q
b:^ про	XWYM
b:^ промокод	GR
b:^ прост	BLESWRZP
b:^ прош	HLIQJRMRNQORQUZL\M`L
b:^ пуст	DLPQVTWMXUZS[RaM
b:^ раз	BRFPGSHMMMSRYL_R
b:^ размер	FQHQIJJUKMLSVM[Q
b:^ ракмет	BS
b:^ с	ASCQDLFJHRIQKJNMOIRLTUUSVTYQZL[M\Q]L_H`SaP
b:^ саит	IMQT\S
b:^ сал	APYMZSaR
b:^ сам	ERFUGMHJLSQQURXLYQ
b:^ сен	DQFQGMHWQMYL\M`R
b:^ сертификат	GMJLRZSR
b:^ сиз	GMHRQTRMTS[H_R
b:^ сиздерд	EQIVLM_M
b:^ сиилик	DMEKOVRSXR]M
b:^ син	ILTR_TaR
b:^ скаж	HLITVS\M_M`U
b:^ скинт	GRJQKVUQ
b:^ сколк	EMFJGJHSJRLHMRPRQNRMSMTR]Q^R_R
b:^ слуша	JT[R
b:^ смотр	DTHLIT
b:^ снача	EMFQKTNLPP
b:^ сол	SSURaS
b:^ сола	DLXVaR
b:^ сон	EMFNGTIKQMTRUMVQXT]P`R
b:^ спасиб	BPDQEMHMXNYR[Q
b:^ стелк	IRJKLMRVZT
b:^ стоп	DMLLVSWRYTZK^SaL
b:^ таба	JSOQ
b:^ табанин	IMKTRV_M
b:^ так	DPEMGMHMIUONQMSQYJZS]MaV
b:^ такс	MRQR[K_Q
b:^ тапсирис	TLVM[S\P]T
b:^ тапсирист	WLYT`T
b:^ телефон	QUVR
b:^ тепер	KV
b:^ тер	JURT\S
b:^ ти	QM_R`PaS
b:^ тир	QR_LaU
b:^ то	CNEMILKVLTUR_RaS
b:^ тогд	CQDPEXGMIKTLUQVLZM
b:^ толк	ALENKRMMSQULXQYQ\S
b:^ тот	ISKSSSaR
b:^ точн	DMKRLRQQXTYM
b:^ трек	JRVM\T]V
b:^ трет	DMFLGQHMTMUSVTXM\U
b:^ три	DPHTYS\M
b:^ тус	DKELIMKRORQVUJVNXMYPZM\Q_XaT
b:^ тусинд	BTDKXS
b:^ у	BVCMDMENGQHUKRLQMMNROKQLSKUP[R\H_V`K
b:^ увидел	BMDYaM
b:^ уг	CSSRTR
b:^ удачн	CW
b:^ узна	MN]W_L
b:^ уиге	PWTLVQ
b:^ уиде	MUPSYQ
b:^ утречк	AYDMaM
b:^ учителниц	EW
b:^ фот	GWHMKQYM\M]P
b:^ хабарлам	^Y
b:^ хват	SMYRZM\Q^R
b:^ хорош	BPDSHMQMTLXR[L^S
b:^ хоч	ESHMIRKIOLRLSQTRXMYRZU\L
b:^ цвет	JRTMVLZM\R_Q
b:^ цен	FUGMJLNS\Q
b:^ ценник	GMHMRWSQ
b:^ ча	CUaM
b:^ чек	GNJVMLOQQMRQYR]R
b:^ чем	EQJQRT_L
b:^ что	EYJNOMSQVQXL\M_T
b:^ ща	DRVMZW[L
b:^ я	CMDNETGPISJRLRPQQHRKSLYKZS\L]L^T_L
b:a <category>	FSGLJUMMSLVQXQYR
b:a <color>	IXKRUG\R
b:a <size>	INLJRQTQURVR\T
b:a bit	FRMNNMPTZS
b:a god	CQGPYM_T
b:a pair	SVTRURVM
b:a real	HTJJ[V
b:a wek	HRVT\Q
b:ad a	NMRX
b:again $	AT\U^Q
b:al $	ASCMIQVQWSXMYQ]Q
b:al day	EWMRQL]P
b:alreadi $	AMIU\V]R
b:and i	BUELSQ]Q
b:and the	ETFRJKKMNSOTPMSLTM\RaR
b:ani chanc	FRGUIRMJ
b:answer $	BZHL
b:anyth of	EJGW
b:are the	BUNQ
b:are you	AQEKQU_R
b:at the	DUISMMPRQL]Q
b:aw that	BMDV
b:back $	MMOSTLWQZU[Q
b:be $	LQNX
b:box $	OQRV
b:box was	OQ\V
b:buy $	EPSYULWRZL
b:buy the	ST
b:cal of	WV\M
b:can i	ESGKITJMLNMINWORPUQRRKTLVLWTZL]M_VaM
b:can it	MV]N_L
b:can the	MZ
b:can u	FUILJQMSOMQLRSSNTXVL]R_L
b:can we	GSMKVTZU
b:can you	EJILJSKQNMOMRRSQVS[M_S
b:charg me	JLSV\Y
b:check with	DTZM
b:close $	KRMMQV]Q
b:come $	MRQKRR]U
b:come in	GMPMQSZU
b:could i	GQJNKUNSPI
b:could you	ERILMNNKQMRQSQVU[P
b:day $	CRFT_R
b:do courier	MYQK
b:do i	FSHTILJLLSMGORQTRMSW\M^S_L
b:do they	FSJWLSRM_M
b:do u	CMFLGKHLIWJLMQNTORQPRWSMTPUM\K_WaM
b:do you	CKEWHMIPJIKNMXNRPSQQRWTNVMXMZM\L]N`L
b:doe it	GPIUJVMLQL]Q_M
b:doe the	GVIMJURM_M
b:down for	SWTL
b:first $	ELFRKPPPUMZQ
b:for $	EMFPIXOL\UaM
b:for <two digits>	HU
b:for a	ERGQHIIRJLLVOSRMZU_L
b:for me	EKFSHMIJJMRQSVUSYX[M]M
b:for my	BLDSFLHPIWJYLLNMSWVRXQZQ[K\M]J
b:for that	HW
b:for the	BXDMHMMLOMQSRMSMTV
b:from the	GTJLTRUTaR
b:get a	FUGLMSNM]L_U
b:get it	GMTU_P
b:go for	EMFXLRSL
b:go up	ISLS
b:god $	DNYS[R^L
b:got $	EVINJQQLSQXQ
b:got a	KTLQQTRL_R
b:has it	]S
b:have a	CUERIIKRQPSRYM
b:have it	ST
b:have to	YTZR
b:help $	BYLS[L\R
b:help me	NM[W_S
b:here $	JQLTNKQMZM]T_R
b:how do	GMHSMJPMQSSYTK^S
b:how doe	JMNMPPTT_S
b:how long	JILRMTQSRMTR
b:how mani	FSJROQ
b:how much	FMMSNT_N
b:how to	NMRX_R
b:i am	GWJRYR
b:i can	HQJLMLNMQTRRTPZR
b:i come	KMMMPQQZ
b:i dont	MMNT[R^P
b:i get	FSGRHMNLQQRLSSTM^R
b:i go	LU]Q
b:i have	CQMMNLOQPRQKUQYMZT
b:i know	HX_L
b:i ned	MUPRSLTSVN
b:i paid	MQ\V
b:i pay	NS
b:i se	DXEQHRNL
b:i send	EQIQKKMLNRORTQ
b:i want	EPTMUNVTZQ\Q
b:id rather	MSYQ[S
b:if i	FRG\PSQMSMTL]L
b:if you	ENTS
b:il have	ILSY
b:im a	FRGQLRUR
b:im buy	SVYL
b:im in	DKQRSRURXP_L
b:in $	DJFRQQSRTQXS
b:in <city>	HXMISKTMUQ]L_V
b:in <color>	ELFMIUJLLRQLSPTUVQ
b:in <size>	ESISJLSRVP
b:in a	HTJVLLNLTLVMYT\L
b:in for	TTXQ
b:in the	HKIZKKMMOSPMQRTMUMVL\W]L`M
b:in your	GRLTQK
b:interest $	_X
b:is <payment>	NTUM
b:is a	IJNUOSVM\V
b:is it	ETFRHKIQJMLRMKNKOLQRRLSLTPVM[L\L]Q_XaY
b:is that	FVHMNQPS\RaL
b:is the	FRGLI[JYKMMLNMOKPKQKRM[Q\K]U_UaM
b:is there	EQFMGRJRMTNKPSUN]N_M
b:is this	QY_M
b:it $	BRCLENGIHLIMLMMKRLSUTSUKWWXVYKZS]M_RaS
b:it <date>	RTZM]P
b:it <product>	AV
b:it a	FMGKHLJMMVRXVU
b:it come	IRMTQM
b:it for	FMHUIQQSSRTIVMXMYRZT[M]L
b:it in	ITJMKRMLRWSLWMXSYSZM]K_L
b:it is	FMHWIMJIMMSWVRYP]LaT
b:it posible	EPIQKLPQTW]M
b:it to	FVGSHLMSOMTKVSXL
b:kil the	WWYQ
b:know a	_V
b:ladi $	AU
b:leav it	MQWUXMYV
b:left <category>	EMIIOR\Y
b:let do	XU
b:let me	HQJMPQZW
b:list $	^T
b:lol $	ELWSZR\M_Y
b:make it	FSGQMR
b:me $	BMCMDLEKGRHMIJJWKNLMMRNJOVQMRLSUTPWLZJ[Q\L]V^S`NaL
b:me a	ERFMHMIQJLRRSNTPZR_T
b:me again	ZR\M^U
b:me the	HQJRNQTL`S
b:model $	LX
b:money $	HQSU
b:much $	DT
b:my <category>	EMIMMQSI\Q]X
b:my cat	HLaW
b:my contact	^W`L
b:my friend	BRGTHQ
b:my husband	DRHRRRUK
b:my number	^T
b:my ofice	MWVQXM
b:my order	OTVQ]I
b:my preorder	AM]V
b:my wife	BRDRGRHMSPXSZM]L
b:ned to	ELOSQQZT
b:night $	CVDMMR
b:no $	JMMTUNYU]M
b:no more	^T
b:no ned	ST
b:no thank	BNDLYU
b:not $	IQMMTQVMXT
b:now $	DMFSHMMQNLOLQQRPSMTVXM]M_T
b:number $	IQQV[S^S`QaL
b:of $	CQEJFRGYIMJQKMMLVMWR^R
b:of the	AQFQGMIMKZSLWV\K^M_M`R
b:of your	ESGKNLQT^Q_S
b:on $	DLELFVKMPSRMXYYM[S\S^SaM
b:on <date>	EVMLPMRSZQ_M
b:on it	HLTRZYaN
b:on me	FMGPHRNMORPUVRZM\T
b:on my	AMFRHMKRMMPQQMRMTMVN]X
b:on the	FIGUPLQLRPSMT[VMZR\N]S`L
b:one $	BQCPDMETFUGMHLJMNMPVQRRLVRWRYN\K_L
b:or <two digits>	FYJM
b:order $	OQSUTLUL[Q`U
b:order for	ST]T
b:order from	TTWS
b:out $	CUEUMM]SaM
b:paid for	\V
b:pay <payment>	GSMMUQVR
b:phone number	QQ`U
b:pleas $	ENHMJMKQMNONRRVPXSYMZM[U]Q`MaR
b:pls $	AMBLCMDMFUGTHLKRMMOLQTSRYL\L]R^P`LaM
b:posible $	EQIQKLPQTT
b:posible to	MLOQPTTP
b:pre order	NLTW
b:preorder $	AMFUTPWRXL]R
b:price $	FLGSZR
b:price tag	GLRZ
b:put me	SRTUXQ
b:r u	IPQX_S
b:rather not	MTVMWQYU
b:right now	GPIVSM_V
b:sent me	GQIROK\W
b:ship to	MTSRUM
b:shop $	CTHTJMMMNQQRRMZQ\M
b:should i	HLLWMM]R_Q
b:show me	ETJNKXVM`T
b:size $	IPLUMM
b:size <size>	ETILJQLLOQSQ
b:sold out	IU
b:sory $	HRNNQQUJWTXMYU
b:spot on	XV
b:store $	ENILNQQV
b:take it	CXSK
b:take my	GNSWWM^R
b:tel me	FTGMIRJT_S`M
b:thank $	BJDQYQ
b:that $	DSEKHTNSPQ
b:the <category>	EHIIKSMSPVRQSJTLVPWRYR\S_L
b:the <color>	EKFWKRPMQQSWTKXS_M
b:the <product>	FRGPIRJTLMOMQLSVZL]N_K
b:the best	BUCR
b:the box	KTOQRQ
b:the courier	FMMLPRRSUPWS\M]V
b:the damag	EMFXGQJM
b:the deliveri	GSMHNQVQ
b:the driver	IMMYNLPTRM]U
b:the insid	JLKU
b:the match	SS_W
b:the next	SLTY
b:the one	IT_MaW
b:the order	WTYQ
b:the other	NRQS\T
b:the phone	[U_MaV
b:the price	EQFTGNJMRT
b:the same	EPGRHSST
b:the shop	DLHQIQKMQWUR`T
b:the size	OQSMVT
b:the thing	EMaY
b:them $	PRSRWT
b:then $	DTEQUQVM_VaR
b:there $	GRIQJLNQVRXJYT[U\L
b:there a	EPGTIPNLRLUN\S
b:they squeak	JY
b:thing $	SRaR
b:this $	STXTZLaN
b:this is	JMOQVM\U^R
b:til <date>	MM_R
b:to $	BNCPFMHNNYXRYL
b:to <city>	FPSTUK
b:to a	HU
b:to me	SQ^S
b:to my	FQMLPSRVURVS]M
b:to send	OWQQ
b:to the	CRMTUR[Q
b:to tri	PS
b:to you	ARCVEMQUZT_MaR
b:transfer me	NK[W
b:tri on	LLOQPV
b:u have	EQKQQQ_M
b:up $	DMFLLTSVTM[M]P^U
b:ur page	HTSK_X
b:us <few>	ILLQUU
b:w the	^U
b:want to	BSOQPPWJ
b:way over	HUYQ
b:what $	\SaU
b:what <category>	EIFQJQKRQVRM
b:what about	FLIYMRaL
b:what do	ESFWINSTTL
b:what i	EMHUYR\Y
b:what if	OV
b:what the	FSGQIKJTLMMLQY\K_U
b:what would	EULSQM_L
b:where do	ESNROQST
b:which one	JTLS
b:with a	EUQS
b:with my	DTHPQSZM_Q
b:with the	EMIMKWaU
b:wont be	UMVNWV
b:would you	ESGMKQLQQKRM_S
b:yes $	DLVLXPZS_QaX
b:yes but	VSXN
b:yet $	ITMSONYMZP]U
b:you $	ASBQDREKGRIMMLQRYRZR\M_KaM
b:you are	BSHQ
b:you cary	EU
b:you do	EQITLMMMQMRSSP
b:you guy	BVCLITMRQSTQ]Q_L
b:you have	EYKTLRMMSK_M`Q
b:you know	NM_UaR
b:you open	QU
b:you to	BNCX
b:you write	RV
b:а $	DNEMHMISVMXS[S\M`S
b:а <color>	EKFUHMIVJMKSPLUSVHYR
b:а <few>	JU
b:а <size>	ISLRUSVH
b:а в	ERFKJMKMLRMQQRRTTLULVMXQ\Q]M_P
b:а ви	FMIMJMMSNMOQQS\J^SaQ
b:а вот	DSJRaL
b:а дава	VU
b:а есл	DMGSIMJMKKMSNSPMTTVM\MaW
b:а ет	FRJLKNORUMaS
b:а как	DLERFLHLILJUNRRSSQ\RaJ
b:а на	FMGRIVJKKQRRSLVQ
b:а не	HQLQOLRQYQZQ\M
b:а он	DMHQIQMMXN\S_SaS
b:а по	FRIRLWMPNI_L
b:а сколк	FLITORTQ
b:а там	OR\T
b:а то	ELIIMRQUUQXS\K]M
b:а у	ISJLORRQUMVT
b:а что	EVFQIK
b:а я	EYYL]S^T
b:аига $	NPOKRW
b:аиналаиин $	BV
b:аит $	BQFLGQOQQRUSXMYMZR[K\M_K`TaS
b:аит алмаимин	KRUQWKYLZT
b:актуалн $	AKFRIURLWQ[Q_S
b:акша канша	OVYN
b:ал $	EMFNGLISMMNLPTQSRSSLULVRWNXRYNZT[R]T^KaM
b:алаиин ба	LT
b:алаиин деп	ESSJ
b:аламин $	FRGQRRSSUMWQXLZK
b:аласиз ба	FNIQJMKRRRTS_K
b:аласиздар ма	ENIMJMMQNQOQPRQLRQTP[L]M_R
b:алдин ал	FMHTNSSMTNXQ]R
b:али $	ISMMNLOQQTUMXS]S
b:алип кел	ENIMJNLLPVTU]Q
b:алк $	BJaY
b:алл раз	BVDQ
b:алмаимин $	WSZQ[T^J
b:амансиздар ма	AUQM
b:аяк киим	ETHRLM\R
b:ба $	ARELGQIQJLMPNQOTRTUNWMZK[K]N^M_S`M
b:бага канша	FJGT
b:бал басип	DQaU
b:балтир жуа	JKLW
b:бар $	DMETFQGMINKMMSNMQLSRUMVLXWYP[R
b:бар ма	DMEKHQIHJKKRMTNNOQPPQRRYTKXM[M\J_V`M
b:бауир $	FUGQ`L
b:бе $	ARCRELFJHMJPKSLSMJNPOSQLRTTKUKXN[M^S_V`RaP
b:без <not category>	VQWRYJ\T
b:без чек	MSOU
b:бел <two digits>	LU
b:бер $	DMFLHMJMKNLSNROQPSQSRHUPVSWRXMYQ[L]L`RaM
b:бер <quantity>	FQGROQPQSGTR
b:бер аласиз	GRIRKLRMTS
b:бер аласиздар	PQRT
b:бер бе	ELFSGSKMRS\I]U_K
b:бер ме	GLJQOPSR]L_Q
b:бересиз бе	GMKPNQRT_M
b:бересиздер ме	RR
b:бериниз $	HRKLTMVQ]T
b:беринизш $	LMORQMTTUM_R
b:би $	DMESFLJLOS_VaQ
b:би на	JQKWPQYQ
b:бива $	DRGSILJMNQQM
b:бил $	DQIMQTXSYMZMaU
b:билгар ма	JT
b:бир синар	OS\W
b:бол $	AMCUHQNMUS\T_L`R
b:бол ма	ELFLGTLLMVNPPTQLTSVS[R\M]M_KaM
b:болад $	CMDMEUILJMLTNKOTPMQRRSSKVMXSZR_QaN
b:болад ма	IVLJMLNPOMPQTUULVR[R]M
b:болд $	BMDQFRGSHLIQWSXM\S_MaT
b:болип тур	CMHU
b:болма кал	INVMWWYQ
b:болма ма	EQITLRMRQM_M
b:болмаид $	UMZW
b:болсин $	BKDSEKKNTRUSVRZN_W
b:болш $	DSLM
b:болш не	SLVRWQ^S
b:брат $	FMGLLVSQUMXQZT
b:буд $	RSWQYRZM
b:будан била	^V
b:будет $	FRGTHUJSMKNROMQLTMWQ
b:будет <two digits>	FH_Y
b:будут $	GUIMZQ
b:бул не	[M\W
b:в <category>	BQEMILLURWSMVPZQ
b:в <city>	ESHKLMMQQPRLSSTIULVZYN\L]M_V
b:в <color>	EKGMISJNKQMLRSTQUVVMZS[L^W_L
b:в <date>	ELMPNWOPPSQ[RKSLTNULWNYR]J_K
b:в <size>	EMIQVMYT
b:в бутик	HMJQPQQJSQ\S
b:в друг	IQMTVMWUYU\M^L
b:в заказ	VSXP
b:в закладк	CMDSZW
b:в как	QS
b:в магазин	DQEMHMIRJMNUOURM_M
b:в наик	LUUM
b:в налич	ERQMTSVQ`R
b:в них	JSLQMKOQPRRQVM
b:в подарк	FMGX
b:в прошл	FSQMXQ[Q\M
b:в сторис	FRGV\M_M
b:в тенг	FXJM_K
b:вам $	BLCUDSHRPMQLRWWTXQYMZM\N_RaK
b:вариант $	KQNLTSUS
b:вас $	ARBTDTFMGMHKIPJQLQMZNVPNQSRMSMXJYM[M\M_LaL
b:вас <category>	ELFWOR
b:вас в	JLTTZT
b:вас ест	ELPSRS_S
b:вас как	HMIMLN\Q^S_V
b:вас не	XW[S^Q
b:вез $	MPPLRSTWUK
b:верн $	CTHQVMWRXQ
b:верн к	ZU
b:вечер $	CQJJOSULZS
b:взят $	LQNL_R
b:ви в	QR
b:ви мне	FQHLILORQQSM\R
b:ви на	FLHKIMQVTR[PaR
b:вибор $	BWMQ
b:виеха $	MT\M]S
b:виидет $	FQGTXQ
b:вмест <not category>	SNVW
b:вмест <not size>	UK\T
b:внутр $	KQMT
b:во сколк	FMMLQV]S
b:воз $	EPMRTR_M
b:возм $	DLGKHUJRPQSLTMURVMWQaS
b:вообщ $	MQ\S]M
b:вот $	DKaV
b:вот ет	BQDJESFVHMKQNMSUURaK
b:вот и	CTYR]Q
b:вот он	DTaL
b:все $	ERFLIUKQSMWS
b:все так	DMJSSQVSWLXQYM
b:где $	KT\P
b:где он	]V
b:глян $	ESIQKTXKZRaM
b:го $	FMHTNNUQ^Q
b:говор $	ISKSVR\K_QaP
b:гои $	DQEMFKHUILJLKMQRUTVSXI\S_NaS
b:гор $	MQTUaM
b:город $	KTYT
b:да $	BJDJELGQHLISKNSUVNWSXWYI[R`QaM
b:да бог	AMBT
b:да кор	EWIQKQXKZJ
b:да нет	IRSJVMXKYSaW
b:да но	NNUT
b:да толк	VVXM
b:дава $	CTKRSJURVMXQ
b:дад $	GRMSNRRSSM]L_Q
b:даит $	JWPQQS_M
b:два раз	HROQXQ\R
b:девочк $	CSYQ
b:девушк $	ATENHQRQ\U_N
b:деиин $	CUDMVM_R
b:деиств $	GTTW\M
b:дела $	ELNQST\S]M_Q
b:ден $	AQEMLQUPVMZS
b:ден в	AMEULK\T
b:денг $	FRJTMNWQ
b:денг за	NSOI]R
b:денг на	NIOT
b:денг списа	NU[S
b:деп белгиле	`V
b:деп ед	ERFRPTSRVL\S]L
b:деп еди	IQMQ]T
b:деп едим	LMQRRLTVUMVUZM[T`M
b:деп жаз	GSUQ`K
b:для мен	EUHSIQNTRQTMWR`J
b:дне у	MLOW`M
b:дневн свет	KV
b:до <city>	MRNQQM_S
b:до <date>	DKIMMSQMRRUKZZ]M
b:до <two digits>	FTGQIMSQZM
b:до вас	MKQX[S]P_L
b:до вечер	DUXMYMZQ
b:до как	EQFMITJTLMQQUM
b:до мен	`U
b:до нов	CVTQ
b:до оплат	PV
b:до сколк	CMFQQU
b:добр вечер	ES]S
b:должн бит	FPHK\V
b:дом $	DRUSVRXMYSZM_L
b:дом не	GMMRXUYM_Q
b:доставк $	GU\M
b:доставк бесплатн	UL`W
b:доставк тегин	MIOW
b:дошл $	DUJLNR\L]Q
b:друг $	EMOSYQaS
b:друг мест	WTYQ^M
b:друг модел	EQIMKQOU
b:дукен $	AQQT
b:дукен каи	QU
b:дурис $	QKXUYN_U
b:дурис емес	VMXIYV\S
b:душ $	BUHQUQVRZM
b:е $	DNaW
b:ег $	WPaT
b:ед $	DSGRKLPT
b:еди $	DTEUNQVMYQ_M
b:едим $	EQHMIMQSRLSTTRZM[U]R_MaL
b:ек $	ANCNELFRLQOKQKTMUJVMWQZQ\R]S_[aQ
b:ек гои	BRDMHJISSQVMaS
b:ем $	HMJLNRaU
b:емес $	MQOQVGXNYTZS]M`RaM
b:емес <color>	VRYL
b:емес пе	JULPNQQRRMVMYM[MaU
b:енд $	DMFQGXHLITKMMLVM]N`Q
b:есл <quantity>	GTMTNQUM
b:есл мен	MV
b:есл можн	ETMM
b:есл не	GMKRNQOIPPRPVUXRYMZM\M
b:есл что	CTEMZR
b:ест $	AMDLESIVKRLLNQOMPLRWSMTNVQXR\J]M_SaL
b:ест в	BQJPPUQK
b:ест ил	EKGRIQQRSR
b:ест как	EUGLORaP
b:ест ли	ETIPJJTR
b:ест на	GRILLQOSPSRLSM
b:ест у	EPKM_QaP
b:ест что	ESGMHQ
b:ет $	ALDMERHLJKKQNMTNWRXKYQZM]V`QaW
b:ет <category>	EKFIHRJWQRRQSSTM[R\M]M`R
b:ет <color>	FRHQKSNQVJYL
b:ет все	ET
b:ет ж	HX
b:ет же	FLHTKRSN
b:ет как	\TaQ
b:ет мисл	ZT
b:ет модел	IVLM
b:ет не	AMBMDUEMHNLMVM\S^L_SaR
b:ет по	DUFLJLLMNWaM
b:ет сколк	FLHNLZ_L
b:ет что	HLILJVLTPR\X_KaK
b:ет я	ARSNVUYM[Q_Q
b:ещ $	DKEXKZQMSMTWWMXK\K]M^MaN
b:ещ <category>	STUQXQ
b:ещ ест	IUYQ
b:ещ не	ELITTRYMZ[^M_M
b:ещ раз	AREMKRVNXMYR\T^T
b:жаз $	CRGQSQZQ[M`S
b:жазип кои	RSTQ
b:жак $	BRKLQRUKXXYMaR
b:жак ек	BRDHGQORSQTMaR
b:жатир $	ER\U]Q^N
b:жауап бер	DQ`T
b:жауап жок	HM\V
b:ждат $	FMGSIMMSTLWR]P
b:ждат есл	MLTS
b:ждат не	TMYSZM
b:ждет пок	PU
b:же $	ELFSHKNWPMSVUKVSXSaL
b:же но	IVJMTR
b:жет $	UQYR
b:жет ме	MU
b:жибер $	GMKTRQSQVRXN\R`TaM
b:жибериниз $	[Q_S
b:жиберинизш $	ETFQLSQN]Q
b:жиберш $	ERFSKSNM
b:жив $	ARDSUSXPZK[Q_MaQ
b:жок $	CNDWHSIMTMUQVJXWYL[R\M]R^LaL
b:жок болс	IMOS
b:жок па	ERFVGSIWJNTMYK\K
b:жокпин $	OQUMYU\R
b:жур $	BQCQETMLPM]T
b:за <category>	FQHWJM
b:за <payment>	GKHKNX
b:за <two digits>	FLGSHTKRSM
b:за возврат	NQOI]S
b:за две	FRNMSSYQ_K
b:за доставк	GMHQNRQQ\T
b:за ет	HQPRaR
b:за ког	QM\M_Y
b:за мно	CMGMHMNSRRSYTRVMXUZM\L`R
b:за рул	CSXKZU
b:за сколк	FW
b:за так	FIGRHRIQJVSLZS
b:за что	HR\U
b:забер $	GRORRTSGXQZR
b:заверн $	RLSW
b:заказ $	IVOMSVTMVJ
b:заказ бер	SVTL
b:заказ на	SMUQVS
b:заказа $	STTM
b:заказива $	DRGMHMLQSQTUWLYK\P
b:замен $	EWRLVN
b:звон $	HSNNZM_V
b:здравств $	AT
b:здравств ет	ATELITaK
b:здравств я	AKMQQS[M
b:зна $	DMTPYT
b:и $	ENFMIJSRUQXR\U]QaR
b:и <category>	ETIQKJSZWSYM\J
b:и <color>	DSERKRPTSSVMXMZM
b:и <product>	JTPMSSXQ\R
b:и <size>	IPMQPVSRTIUM\M
b:и в	GMIRJRMMQPRQ\M^T_L
b:и вам	ATBJCWZM
b:и все	KRSL]S
b:и не	BQESFSHJIRJRVRYP\K]S^NaM
b:и сколк	FUHMJMMMNMSS
b:и сним	KURM
b:и так	BQIMXMYZ
b:и то	ETHPXM[RaM
b:и что	EJIQJQORRQ\LaT
b:и я	FKG[HMSQVMZL
b:идет $	AQFQGRJPMJNMTQZS
b:из <category>	EJHQIRKQ
b:из баз	^T
b:из них	JSLS\R
b:из обув	EJIV
b:из турц	ILMUTQ]S
b:из чег	ESHJJS
b:извин $	FQUMVMWQYQZU_Q
b:икр <like size>	JVLL
b:ил <category>	EUFMPMQR
b:ил <size>	EMLT
b:ил ещ	EKFQIR]T
b:ил за	FYHM
b:ил как	NMaV
b:ил на	ILLTPPQT
b:ил нет	ILLSNSSQ]Q_M
b:ил с	OUQQ
b:ил толк	JKNRORPR
b:ил уж	HMITLRQQ
b:им <name>	]T
b:имеет $	EQJMQV
b:имеют $	ENGTIP
b:истеи ме	QT]M
b:ишин ме	IUJFQT
b:к вам	ATBMCMFMGLHRMMOLPPQXRV]R
b:к ним	EWFQ
b:к разговор	ZU
b:кабилдаи ба	IMNQOU
b:кажд ден	JRMM^S
b:казир $	DSHLIRPMRPWN_Q
b:казир аудар	FQGVNISQ
b:каи $	EVJLNSQLVSXM\U_L
b:каи жерд	JR\M]S
b:как $	BQDQFMGQITJNKMLWMLNLPTSMUNXM\L]M_Q
b:как <category>	EVFWINLLQMRL
b:как би	DMEMaW
b:как брат	LS
b:как вариант	EINSUQ
b:как ег	aT
b:как ест	EIISJRKSULVQ
b:как из	JR
b:как на	DMFRIRJMKLOIRVSQ]R
b:как нибуд	ERGRORQL]T_L
b:как он	IMK\NLQM
b:как раз	UNXWaM
b:как размер	ENIWLMUM
b:как так	OM\V
b:как то	FMHUIMJLLLMMOPQLRMWRXMYQ[M\Y^S_LaS
b:как у	EIIVMSTM_M`SaR
b:кал $	CREMNUOQVQWPXR[M\K
b:кал калаи	AX_I
b:кал ма	DQERITJMMN\S]K
b:кала $	AMDMFKMSXTZVaQ
b:калаи $	ASNQ_M
b:кандаи $	HMJMQTXT_M
b:канша $	EQFTGPHLLTYN
b:канша болад	FMMU
b:канша кун	FMOV
b:канша тур	EQFH_S
b:канша шик	FUGR
b:кашан кел	ISMM
b:кеиин $	MLNUUQ
b:кел $	ASBQCMDMEQFMLPMPPRQMRRUPVMWMXSYRZM]M^Q_MaL
b:кел ме	EMINJULTMLNQTL\M]T
b:келисеиик $	GU
b:кере жок	YV
b:керк $	ETFMNRQTRSTKURVTWLYJ[T_M`MaP
b:керк еди	EKJROQRMVQ]S
b:керк емес	EMMQUQVIWR[L\R]M^R_S`S
b:керк пе	EMJJLTNQQMRSTR[Q_L
b:кет $	HROSQMVSaS
b:кетпеи ме	HT
b:кида $	KTNS_MaM
b:киз $	ATBLCMKQLSXR
b:киз бар	SL[V
b:киип кор	IQMLPUQPUQ
b:кимбат ек	DMGRHU
b:когд $	GJNUQT]M
b:кои $	EMGMHRNMRQWRXL^SaT
b:кол бар	IT_M
b:коллекц $	JV
b:конечн $	KQSPXM
b:коп рахмет	BTCK
b:кор $	ESIQKTLSPMQMXN
b:корермиз $	DRZWaM
b:корзин $	OLSWWS
b:корип алс	PV
b:корк тур	HUQM
b:корсет $	ERKMXS`Q
b:корсетинизш $	ITKP
b:котор не	UMaW
b:красив но	DJEMHU\Q
b:кто нибуд	LLMSTQ[T\P
b:кун <product>	ESFILRMMOV^R
b:куп $	ITYR_LaS
b:купл $	DMHMSSWNZT
b:курер $	MRNLUTVL]L
b:кут $	TUXRYM
b:кут отирмин	DS\R
b:леж $	DRISJMQNYSZL
b:лет $	AKJVRS]S
b:лиш би	ETUT
b:лучш $	DQKRLQVL
b:лучш на	LMRLVT
b:ма $	BLCNEQFKGQHLJLKLMPNROWPQRTSJUMWMYMZL]V^M_R`L
b:ма <size>	ESIPLMVM
b:ма алде	FSIUJKMMQTRLTM]U
b:ма али	IPMMQU
b:ма еди	DLaV
b:ма ек	EJITKSLTaT
b:ма ишин	ILJXRL
b:ма ози	IULM
b:ма сиз	ELGSIIJNLURRUM[Q_R
b:магазин $	ATBSHMPQZR`VaM
b:маган $	DPIQQQSSTHXM^T`MaQ
b:маган <quantity>	TX
b:мам $	SS\U
b:ме $	AQFTGMHRIUMMOQQRTQ[M\MaM
b:ме <city>	MU
b:ме алде	JRLNMQaT
b:мен $	EQJLLMRRVNZR\M]L`U
b:мен <category>	GPIMSRTM]T
b:мен <date>	GVRSZM
b:мен <size>	ENHMLZTMYL[Q
b:мен в	AMHMMQSKTYVMWQ[R\L]N^T
b:мен де	CSDVGRaK
b:мен ест	ESIIJRMLOT\T
b:мен на	RQTL[M]S_R
b:мен не	LRMUUQ[L
b:мен уж	EWIKNQYL
b:менш $	GQHTTQUSVQYMZMaL
b:меня $	OSRUVR\J
b:мест $	DVSPULWS[Q^M
b:месяц $	EQJSVM\N
b:ми с	FRJMKQRMSNWM\M^R_X
b:мин $	DMFPKMSV
b:мин <category>	DRENFPGMHLIMJRKRTS
b:мне $	ESTWYKZM\L]Q^P_K`W
b:мне <quantity>	SRUIYU
b:мне би	FRIMJSQRRQTLUMZQ[U\M_PaM
b:мне в	ELMRPRRMUK[R_S
b:мне на	ENMMXR\S]U^M_L
b:мне над	IMRLSMTRZU
b:мне не	JTMQTQVMWQYJ\T^R
b:мне нужн	IQSMTMXLYTZQ[Q
b:мне так	ITSJXQ
b:мо $	DLGSHNIMNMQMRMSYWRXQYR^L
b:мо <category>	EM]X
b:мо заказ	[U]G`S
b:мо заявк	SLWW
b:мо номер	\Q^Q
b:модел $	ITKQMLORVQYM
b:можн $	ETFVGNIMJSNTOLPRRLSKTMURVKXJ[K\S
b:можн на	EKIMMRNMOTPMVT
b:можн с	KJTR[W
b:можн я	ELRRUQXRZQ
b:на <address>	MRVL
b:на <category>	ECFYGSIMPLQNSMUQVMWTYS\U]M
b:на <color>	FTIMJLKSVP_Q
b:на <date>	VXYPZM_Q
b:на <few>	ESGRHQNQQQSQ]M_L
b:на <name>	MQUWVGXS
b:на <payment>	DRHQNJOXULWSZQ\M_M
b:на <product>	ELIIQU\S_U
b:на <size>	EUFMGLJRLQNMSLUK_R
b:на <two digits>	DLGLHVITJKLMNSRRZR
b:на вечер	SRVT
b:на витрин	FKGSIVQMSM
b:на друг	EIINMQNSOUVR
b:на ет	DTEMGQYR
b:на заказ	TT
b:на как	EJJTNTQQRRSMXM\K]X
b:на мен	IRRLSYVMXS\M
b:на мест	DUIRNKPWQQSQTMUL[Q
b:на мо	ERIMOMSMVS_S`Q
b:на не	KXUMXU
b:на нег	EMGURQ[R
b:на ног	JQLTPUSMWM_M
b:на осен	ER
b:на примерк	OQSS_M
b:на работ	CUDMMRPQUQZR[L\M]Q_Q
b:на размер	LNOQVT
b:на ринк	FMHLLRQU]Q
b:на рук	IRKUQU]R_K
b:на саит	EPFUGMHRQKSQTP
b:на связ	ZM[V_LaR
b:на склад	ELITQPTT]Q
b:на след	TU
b:на тал	EMJMLU
b:на фот	DRFSJSK=ORTKVQ\T_Q
b:на юбил	EQRQUV_M
b:над $	HMJUMVRLSLWPYTZH\L^S_R
b:назад $	OSTM]R
b:наидет $	HMITQS
b:наик <size>	IMLUUM
b:налич $	ETILYQ
b:напиш $	DTGRJRKMQRUKVLZS
b:натуралн кож	\W
b:не $	DRELJMLKNSOKSTUNVKWUYQZRaR
b:не <not city>	UMVR
b:не <not color>	ESIQKQRP\QaN
b:не <not product>	UNVXYJ
b:не <not size>	LPUSVQYR
b:не алс	EW
b:не бар	E]FQILYM_M
b:не бер	EQHSKRPRSMYL
b:не болд	DKWM]TaU
b:не буд	CUDLLRNQPLRNSSTIVTYTZL[Q^Q
b:не будет	GMLRMUOSPMURWUYLZM
b:не в	HRKMXSYRZM
b:не вам	AMBMDUHMYM_SaS
b:не виж	FRKQOKQT\Q_K
b:не гор	MQTUaM
b:не ет	ULVTXUYMaQ
b:не затрудн	XW
b:не зна	FRHRVMYKZS_MaT
b:не знает	PQQM_V
b:не мо	DLETHWORSMYQ]K^L
b:не мог	SLVKWMZU[T\L^P_MaQ
b:не над	DMEMGUJRSSUTVKWTZH_T
b:не нос	OMWU
b:не нужн	IMOQSRVLWQXQ_P`R
b:не открива	KUQS
b:не писа	AM^TaQ
b:не пиш	^T
b:не под	ITJPQQTNXM
b:не подтвержда	WUXJYR
b:не поздн	VV\M
b:не поим	JSLUUJ
b:не понрав	HQOUPQ]L
b:не прода	IU_M
b:не реш	YNZT
b:не сеичас	YKZX
b:не смог	VV
b:не так	EQKSXKaS
b:не то	ERYNaT
b:не тороп	ASYMZX
b:не тот	UMVMWQ\T
b:не туд	DSVLYL_U
b:не усин	ERJRRR_M
b:не хоч	EQJRNQOKPSQMSMTSULVMWPYLZM[Q\R^QaN
b:не я	UTYS
b:недел $	HMNLYQ\U]R_R
b:нет $	BQEMFNHKJPLRNSOLQSSRTLUKVQXUYP\R^N`RaK
b:нет не	URVJYWaM
b:нет то	XWYJ
b:нет я	URYM\MaU
b:нешед $	FQQU
b:нибуд $	EKFMGRIMMNOQQQTT]S
b:нибуд из	EJIT
b:ник не	IRRRSQ_T
b:никак $	DNGRHQIMMQRRSQYUaM
b:ним $	ELVSZQ]T
b:нич не	ELGQHMJMKRPMVLWSZQ\U
b:нич себ	HUYKaQ
b:нич страшн	DU
b:но я	DLEQHVMQUM
b:нов год	TU
b:ног <color>	HQKNPVWM
b:ног не	IMJV\R
b:нол нол	UU
b:номер $	NTVLYN^Q
b:номирин бер	EMQS[L]U
b:нормалн $	DLMMXRZP\Q
b:ноч $	ANCXELIQYKZS[K
b:ну и	BSCMDHGKXRZMaT
b:ну не	WQZVaH
b:ну хот	GUKN
b:ну что	DVIT\L]M
b:нужн $	EMILKQOQQQSRXRYG^Q_L`Q
b:о $	DLaW
b:обоид $	BMYU[M
b:обратн пересилк	MJOY
b:один раз	MROVXQ
b:одн $	IPUJXU\L]R
b:одн <category>	ELJLOSZQ\X]M
b:ози $	DPFMIULPMLUNXSYM
b:ок $	PR`T
b:округл до	FLGVSSZL
b:ол кис	ORXU[M\L
b:он $	DMFRIVJSLKUMZM]TaR
b:он в	ITQRULZV[K
b:он ещ	EMIT
b:он как	BSDTIPaK
b:он мо	IMSR[Y]J
b:он у	ESILMR
b:онд $	DRKRSIXQ
b:оператор $	[T
b:оплат $	NKOLPTRRSQ`P
b:ос <category>	FLIQMQ
b:оста $	GKISQT
b:от душ	BX
b:отб $	ULWXYT
b:ответ $	ALBLDSZQ[Q
b:отвеч $	CSUMZV
b:отвеча $	HR[T
b:отзив у	HV\S_M
b:отирмин $	AMDQHSMMQMRMSMXRYS\S]Q
b:отключа $	CVYM
b:открит $	_W
b:отменя $	WSYS
b:отправ $	MLNR]Q
b:отправля $	PMSRVN\Q
b:оттуд $	YU
b:оформля $	EQGRULVLWQYLZR`R
b:па $	FRJRLRPUQLRMTNYM\M_S
b:пар $	FXGRILSR_K
b:пе $	ELFSGSJQLTNPQMRQSLTQ_R
b:перевод $	FUNM
b:перед отправк	JRMLRV]L
b:передума $	MLOSSQVMWMXTZN
b:писа $	HTLSUHZN[R\S^V_M
b:пиш $	DSSRYR[Q^M
b:плат $	FRMRNGPUQRSSZN\R
b:по денг	FX
b:по наш	DSLV
b:по сколк	JLLNNW
b:по цен	FKGV
b:под заказ	FRIVMQSKTJWMXRYR
b:под мен	ISMNNKTV
b:подар $	INSLVRWU
b:подарк $	FKGSRW
b:подожд $	DTTLXS
b:подскаж $	IRJMLTQR_N
b:подума $	DLXKZW
b:пожалуист $	BMCMDLEQIRJMKTOSQSRPTMUHVQXKYLZM^T
b:пок $	CXDMEMYMZR]R^T
b:пок не	RQSSWLXT
b:пок пок	CVDMZL
b:покаж $	ESKSXQ
b:покупа $	AREMSR
b:покупател $	`T
b:половин сеичас	NU
b:получ $	DUGQMSNPPQ]S
b:получа $	HW\Q
b:получа будет	VW
b:поменя на	RRVP\Q
b:помер $	PKUQVQZQ
b:посмотрет $	IQKWSM
b:посоветует $	IMJQLSRU_M
b:постамат <payment>	MXNJ
b:пот $	HMJSLSNPRQZT]MaL
b:потеря $	MTOM\M
b:поч так	HT_M
b:почт електрон	MMQ[RL
b:предзаказ $	NQTRUSYN^M
b:предлож $	IRQTRL
b:при дневн	KTZM
b:при курер	MJPV
b:при получен	MRNS
b:привезет $	ISKMNKTS
b:привезт $	IUMM\L]Q
b:приедет $	MUNLTP]M
b:принима $	NT
b:пришл $	ETFQGQITKJLTXL\L]K_U
b:пришлет $	HTKMRR^V
b:про не	XVYRaM
b:пробива $	SVUJ
b:прода $	ERITRQ_P
b:прос $	EPIRVU
b:прошл раз	IQUR[S
b:прям сеичас	EMGRITSSYQZM
b:пуст на	VW
b:работа $	GSHQQSRMTQUNYS]M
b:раз $	AQXLYTZM\R
b:раз болсин	BVDQ
b:разговор $	ZU
b:размер $	IPLQUT\M
b:размер <size>	ESFSIML@TWVQ\M
b:размер болш	JLOTPMVS
b:разобра $	FSIQJM
b:рахмет $	YS
b:реалн $	KKMSPR
b:реклам $	^W
b:реш $	DNEQKQUKVQYMZU
b:рук $	FPGSQT_L
b:с <product>	IJKVORSM[R
b:с вам	KJSL[Q\V^R_V
b:с доставк	FTHLMR]M
b:с дочк	PRZU[L
b:с ет	ZT`R
b:с кем	[S_R
b:с мен	FHHLNQOMPQSSYR\[
b:с мех	FRIVJL\M
b:с мо	]X
b:с не	JSRS[R
b:с ним	EM]V
b:с фабрик	TUVM
b:с чег	EXFLUKYV_L
b:са тур	BMCWDMYQ
b:сал $	DMEQFRNLSWaM
b:салинизш $	DNEMKTQTSM_R
b:салип жибер	ELMVRPSMUR\R
b:сам $	DKMLULVSXUYPZT[L_QaP
b:связ $	CIDRZR[T_LaR
b:сдела $	ELFSGKRJST\L_SaT
b:сеичас $	EKFQSQUMZT]T
b:сеичас половин	NU
b:семсот нол	UU
b:сертификат на	RU
b:сестр $	IQMQQMSVVMYRZM
b:си ма	LU
b:сиз $	BNDSESGTHMIIJNLRRQULXP[Q\M]Q_L
b:скаж $	MMZ[
b:сказа что	SLWQXMYSZQ
b:склад $	EMIIPQTT]T
b:скок $	EQFUJL
b:сколк $	GRHWIMJLLSNMOKQR
b:сколк вес	FIJ\
b:сколк дне	FMOURR]L
b:сколк ждат	MLTU
b:сколк можн	FMGMNLYQ\U^S
b:сколк на	FMJLNV
b:сколк см	JVLJ
b:сколк сто	HMMV\M
b:сколк у	FUQMRR
b:след парт	TU
b:см $	DNFMJTLQUW
b:смисл $	DL\QaW
b:сможет $	JTKMRR[Q
b:снача <color>	OKPV
b:снят $	ORRLWT]M
b:со времен	JUUN
b:согласн $	OLPVTT
b:сол $	IRUTXL
b:сомас $	DMFV
b:сон бага	FJGU
b:сообщен $	\Q^R_M
b:спам $	CM\S^W
b:спасиб $	BLESXNYRZT\M
b:спасиб вам	XR
b:спасиб за	CQDS
b:спасиб что	BVDPYM\L
b:сраз $	FPNMSNTUUMYS
b:сто $	FIHQIQJQMX\L
b:стоп $	LRPMWP^UaL
b:сюрприз $	RX
b:таб ма	IULM
b:так $	FRJMMQOMTKULVRXVYP[M\QaT
b:так денг	FLGRHLJUSMYQ
b:так же	EYFSGMHLIZJKKRNMOKRMSSTKURVLWSXMYM\J
b:так и	DQFUGLHMJSSMVMXRYL\L]SaM
b:так не	HMIKTSYR[S
b:так цен	FLHTJR
b:так что	DLHLIMUQVSWRYT\Z_M
b:тал <two digits>	EMJMLSUR
b:там $	AMCSQQ]Q
b:тапсирис бер	NQTUXM
b:тастанизш $	QSWQXQ^M
b:тегин бе	MLOV
b:телефон даит	QX[K]R
b:тенг $	FSGS_K`R
b:тищ $	HW
b:то $	GRHMKLMQNKOUPLQTXUYR\RaI
b:то ест	LUVM\RaP
b:то и	ERIQUQXM
b:то не	HSNMVQXLYL[RaV
b:то что	CNELIVKULPUQVM\LaR
b:тогд $	CQGQLMOTWQ
b:тогд и	SMZV
b:токтат $	^U
b:толк $	FIJPRUSQ
b:толк <color>	ITSMTKUQVQ
b:тороп мен	YMZX
b:точн не	ILLRVSXHYV
b:точн так	DMHTSSVMXTaM
b:три недел	WRYR]I
b:туган кун	ERRR
b:туд $	DTYM_SaK
b:туд же	KMSSaT
b:туд сюд	aV
b:тудлес $	CYaK
b:тун $	AMCSYQ
b:тур $	BMCRFMHPKMLMONQRXLYTZQ\Q^Q_LaL
b:тур ба	QRRV[L_MaS
b:тур ма	IYJMQLRKTR_T
b:турак клиентк	GW
b:тус $	EMISMMOSRLSQYQ
b:тус <color>	UUYR
b:тус бар	ELIU
b:тус ме	ERNL]W_M
b:тус узилис	QV
b:тут $	IRXT\SaK
b:у вас	AKBKCLDKEYFRGSHTIWJILMOPPTRSSTTRUMVLZK[L\M]J_P`LaL
b:у мен	BMDMHJIHJTKRLRNUORQMRLSKTIURVRWLYY[Q]Q^L_U`KaL
b:у нас	ESGMRQZQ_U
b:у не	DSLSSQXLYLZRaQ
b:у теб	`T
b:уакит жок	[W
b:убер $	OQSNVP^S
b:уж $	DKEMFMGMHMITOMQMUMVQWQXK\P]T^Y
b:уж в	YR]U
b:уж ест	EWIIUR
b:уж не	ASOUWR
b:усин $	JRRRXTYM
b:фот не	FSGUSM
b:фотос бар	IMKL_W
b:хоч $	DLKTMRPLQMRPSQTQUSXRYJZM
b:хоч <color>	IMOQSLULVUYU\M
b:хоч заказа	SSTM
b:хош $	CWDM
b:цвет $	DQELJQKR\Q_SaM
b:цен $	FLGVHILMMWRMZT[M`R
b:че ест	EWIL
b:через недел	ERHMISYQZJ\V_M
b:черн пятниц	EQQUZS
b:честн $	DQHLJTZQaM
b:что $	ELILJSKLORXR\U
b:что ви	BQHTQLST]M`Q
b:что ест	EEJQPTURYT\RaQ
b:что ещ	ETIMSPXQ
b:что за	HIKROQ\Z_L
b:что не	OQVUYR^Q
b:что нибуд	ITJKKQYM_R
b:что посоветует	EMJSLR\M_T
b:что с	IQJQKULMNMOR\L]U_M`MaL
b:что так	DKEMHQWRXUaL
b:что то	EMGSIRMQVQWQXLYM\L_MaW
b:что тогд	EMLMOU
b:что у	ETHMIPKRLYQM\M_K`QaM
b:что я	CNELVQaY
b:чтоб не	EUHMJIMLNQRVUQ
b:чут чут	GVKM
b:ше $	DLERHQIYJRORPSVMZM\M
b:шебер бар	IMRW_M
b:шигар $	DRSRYM`VaM
b:шик $	FUGRNRXMYR
b:шик ма	]U
b:я в	GPHMSMWPYRZL_M
b:я вчер	IRVU\L]L
b:я на	CUDJELGLHLJQLMMQQSUIVLXQYSZV]Y^Q_J
b:я не	DLFLHVJSUMWWXMYTZM\K]S
b:я про	VRXMYK]QaU
b:я с	PQQS[U
b:я тут	EQXT
b:я у	ELGPOPWR\MaS
b:я уж	CMFRQRSVVQWKYRZM^LaS
b:ясненк $	CLDV
before	AFBUCNDrERFIHTIJJ@KLL=MENEODPJQKRCT\ULV\XkYfZH\J]Q^S_E`JaG
before:delivery	BWDTEDFJGGIGJIKLLGM_NJO^PTQPRLSITDUWV[W[XTYNZF[G\k]W^F_G`Ia>
before:delivery&cue:acknowledge	B]CNDCTQXSZM\N_S
before:delivery&cue:asking	DLFLNMOMPMQXULV\XS]R_L
before:delivery&cue:bareHowMuch	FM]U_L
before:delivery&cue:delivery	HSMDQSVRWW\L]R
before:delivery&cue:filler	DSMSURXEYT\M
before:delivery&cue:info	HTMLRSVJXQ\S
before:delivery&cue:no	DKMMUVVMYN\R]U^N
before:delivery&cue:pickup	MLQSUMXR
before:delivery&cue:preorder	DLXT
before:delivery&cue:thanks	BR
before:delivery&cue:want	ORSMUUVMYM
before:delivery&cue:yes	CLD\MJPMQMRMSLURVYXPYQZM\MaM
before:discount	BRCKETGJHSILKLOQQMSQVMWIXXYUZR]L^X_MaL
before:discount&cue:cancel	KQWKXWYH^S
before:discount&cue:discount	DRGIOPSQWN^S
before:discount&cue:no	KQWMXW
before:greeting	A\BLCLDGEXGMHLJNKJNLUMVNXK[N_[aT
before:greeting&cue:asking	YS_U
before:isThere	AKBJCIDUEYFXGIH;I^JYKVLZMPNGOSPSR\SaT^UNV<WDX=YI[I\K]F^L`K
before:isThere&cue:acknowledge	DXHKILSVXP
before:isThere&cue:asking	ELFMIUJUKRLMNTRMSRTKUR]KaM
before:isThere&cue:bareHowMuch	NUTM
before:isThere&cue:browse	EWIQKJ
before:isThere&cue:delivery	ITKQMQ]L
before:isThere&cue:filler	aS
before:isThere&cue:firmYes	MQSMVR
before:isThere&cue:info	DLJUUR
before:isThere&cue:isThere	DWIKUQ
before:isThere&cue:no	DLIWYQ
before:isThere&cue:order	RRTMUQVR
before:isThere&cue:price	FVGMJLNR
before:isThere&cue:restock	IVTP]L
before:isThere&cue:show	EJGQKY
before:isThere&cue:want	KSMQRPSMTL
before:isThere&cue:yes	DQJQKRMRRMTKaM
before:order	ATCMDHEIFPGJHDIHJQMLO\QGRTSUTKUIV_WbXHYDZW[L\X]Z_H`IaM
before:order&cue:acknowledge	BNCLDQTSXQZJaT
before:order&cue:asking	AUDQEKGMHMISLMMTQLRQSSXKYKZL]U_LaR
before:order&cue:cancel	WQYS^J
before:order&cue:condition	GLSLVVXLZQ]S
before:order&cue:delivery	MTNM]Q
before:order&cue:enough	CNGSHQXKYKZM^T
before:order&cue:filler	DMHMSTTQUQW]XKYQZJaM
before:order&cue:firmYes	FRGPVMXQYTZN
before:order&cue:hedge	WQXJYTZUaK
before:order&cue:info	MQNMRQYT
before:order&cue:no	DLHLNMSLUQVKWPXLZV\R^P
before:order&cue:order	FQGTTTVLWKXQYRZK
before:order&cue:payment	HMMQNUZM
before:order&cue:pointing	XQZKaW
before:order&cue:preorder	SMTU
before:order&cue:shopInfo	HKMTQMUQVMYR
before:order&cue:show	EUGRKMSNXL
before:order&cue:think	ETHMWQXLaR
before:order&cue:yes	CLESGSKMORSVTZURWPXKYMZF[MaL
before:payment	CIDZEFGMHaIIKMLLMKNfOKQGRKSGTIUUVXYMZP\Q]X_N`QaA
before:payment&cue:asking	DMEMFTGLHKIKN\QLUTXM]S_M
before:payment&cue:browse	EMIMNUUS
before:payment&cue:change	RLVW
before:payment&cue:condition	GLHQMRNVUI]T
before:payment&cue:filler	HLNVRLUPVT
before:payment&cue:isThere	ILNSYR
before:payment&cue:no	NLVRYS
before:payment&cue:order	SLUV
before:payment&cue:payment	FTHKNGSLU[VVWMXLYUZL
before:person	BQCIDVEKGMHMKLNMRMSKTMUMVJWLX_YdZI[^^I_LaK
before:person&cue:acknowledge	BUCLDR[L
before:person&cue:yes	CLDVXN[L
before:photos	BWCHD^FQGEHAILJTKgLGMLNJOLPLRJSZTGVIWGXEYD[R\R^M_\`Qaa
before:photos&cue:acknowledge	BVDGFMHMKLXVaW
before:photos&cue:asking	BUDSEQGMHNIMKRSKYR_M
before:photos&cue:filler	BRDNXTaL
before:photos&cue:info	JQXT
before:photos&cue:no	DQSQXR^M
before:photos&cue:order	KNSRYR
before:photos&cue:photos	KGXPY]
before:photos&cue:praise	BSDWEMFKHMJMKQXMaS
before:photos&cue:price	FXGLHNXM
before:photos&cue:show	EMFRKTVRXMYM_U
before:photos&cue:want	SS
before:photos&cue:yes	BUDCERKQSRXMYUaQ
before:preorder	DKENFUGLJLKLMWOPQLTXULVMWUXRYEZR\K]U^L_MaP
before:preorder&cue:asking	FLLMMNNWTLXUYJaV
before:preorder&cue:filler	TLYS
before:preorder&cue:firmYes	STTLXKYS
before:preorder&cue:no	HMTLWRYS
before:preorder&cue:order	SMTPURWMXLYV
before:preorder&cue:preorder	ORSMTPUQXMYP
before:preorder&cue:yes	ORSHTTVMXW
before:price	AMCKEHFJG\HgIKJQKLLKNSOLPKQLRLSSTIUPVIXJYGZa[M]J^M_K`WaP
before:price&cue:acknowledge	BSDKSPZQ
before:price&cue:asking	DMFJGUHWIMJLNLST_MaU
before:price&cue:yes	BSDKGRNLXQ
before:returns	BWCLELFMGKHJIMJKKRMRNGOfPWSLTIUMVLXUZM[S\T_LaG
before:returns&cue:acknowledge	BSCMDKXW
before:returns&cue:asking	JMOZ
before:shopInfo	AWBXCLDSEKFJGKHJILJJLLNQOKPVQ_RTSKTKUSVRWVXNYMZN[Q\J]J^M_G`VaL
before:shopInfo&cue:acknowledge	BQXV
before:shopInfo&cue:asking	BPMNQ[
before:shopInfo&cue:filler	DIUSXT
before:shopInfo&cue:shopInfo	UV
before:show	BKDTEWFTIMJMLQPLRRSIVLWLXYY\ZH\M]M_M`MaI
before:show&cue:no	BNEKXV^U
before:show&cue:show	DLESKLXXYI^T
before:show&cue:yes	ETYVZL^M
before:sizeAdvice	ARDXELGMHKIRJTKRLVNLOMPTQMRMSRTKVDXCYEZK[W_[aS
before:sizeAdvice&cue:acknowledge	BNDUXM
before:sizeAdvice&cue:asking	BMENISKRLMUK[QaQ
c:<>	ULaY
c:<a>	DLERGPKQNMQQRRSLTQWLYN[Q]J^L_U`MaR
c:<ab	BQEMFMIQTS_QaR
c:<abo	BQEMFMHQIQ_QaR
c:<abou	BQIR_RaR
c:<ad	GSNMQQRSVV^S_M`R
c:<ad>	GTRSVS
c:<adr	QRVR_N
c:<adre	QRVR_N
c:<af	VRZR
c:<aft	VR
c:<afte	VR
c:<ag	ARZR\S^Q_M
c:<aga	ARZS
c:<agai	ARZS
c:<al	CTFLGLITJQLMMLNMOSQMUMVQZK`SaL
c:<al>	GMHMIRJRKRNMQMXQYQ_M`S
c:<alr	IQXM
c:<alre	IR
c:<am	DMHMIMMRNURPXQYQ
c:<am>	GSYQ
c:<an	BSDMERFPGSHJJQMKNQSQTIVJZQ\Q]S^N_G`QaR
c:<an>	JQ
c:<and	CRDLFSGQHLIKKNLQPSQLRKSQTLZQ[N\Q^M_K`QaR
c:<and>	CRDLFSGQHLIKKNLQPSQLRKSQTLZQ[N\Q^M_K`QaR
c:<any	AMERFNGRIQOLPLTM[S\M]R_LaQ
c:<any>	ETFMGQIPJLOMRQ]R_N
c:<ap	GRJMOMVT`V
c:<ar	BREUGLKLLMMMPSRLVMYQZM]J_M`Q
c:<are	BRFSMMQRRMYQ`S
c:<are>	BRFSMMQQRMYQ`S
c:<ari	ETTR]L
c:<ariv	ETTR]L
c:<aro	FMIQPS[Q
c:<arou	FMIQPS[Q
c:<as	BQEMHLJ\KMTMVMZS[M]M`R
c:<as>	BQDPFRGMJSSM`S
c:<ask	JSZT
c:<at	CRDRFNIRLMMPPRQKTMVM_R
c:<at>	CRDRFLHRIRLMMPPRQKTMVL]Q
c:<ba	ALELJLMLOWSKTRWRZR\U]M_T`M
c:<bac	GLIQJNKRMLOXSMTLWRZS\R]M
c:<back	GLIQJNKRMLOXSMTLWRZS\R]M
c:<be	ALDWEXFLGIKQLQNSRRSJTLUMXPZM_K`LaP
c:<be>	BMDMJMKQLQMRNROQPMRQSMWRXRYQZM\M
c:<bes	BRCREU`L
c:<best	BRCRET_M`L
c:<bet	BMDXLRXPaK
c:<betw	JRLRZR
c:<bi	JMLSMLPQXQZQ\Q
c:<big	LS\Q
c:<big>	LS
c:<bit	GQJMPRXQZQ
c:<bit>	GQJMPRXQZQ
c:<bl	HSJPYR
c:<bo	DMENFMHKIKJKKRLPMRNMOTQNRVSWVM^M_J`R
c:<bot	GRIMLMOQPQQN[R
c:<both	GRLMOQPQ
c:<box	JLKROQRQSR\S
c:<box>	KROQRRSR\S
c:<br	ESFLHROMPSQRRLSKTWZT]L_LaL
c:<bra	ESQR
c:<bran	ESQR
c:<bri	PSSMTT
c:<brin	PSSMTT
c:<bro	RLTR\R
c:<bu	DMESFKHUJLKMMKNMOMSSTMVPWTXMZL^Q_SaR
c:<but	ERSNVRWRXMZN^RaS
c:<but>	ERVRXN^RaS
c:<buy	FMHQIRSUUMVMWQZL\Q_R
c:<buy>	IQSP_S
c:<buyi	SSUMWQ\Q
c:<by	BLCSMSSNWR
c:<by>	MSSNWRZP
c:<bye	CT
c:<bye>	CT
c:<ca	AMBSESIMKQLKMTNKPQSNULWW\N^K_Q`K
c:<cal	IMMQWS[Q
c:<cal>	MQWS[Q
c:<cam	BU\R
c:<came	BU\R
c:<can	EMHRKRLKMQPSQRRQSMTPUMVPWSXR\L]M^L_L`MaL
c:<can>	ENKRLLMQOQPQRQSMTQVQWQXR\M]L^M`MaL
c:<canc	WS
c:<car	QL]Q_S
c:<cat	CS_PaS
c:<ch	AMESGSKLNLQKRLSPTLUKXQYM^M_V`T
c:<cha	ELQLRMSRUMVQ\Q_S`S
c:<chan	GQVR
c:<char	JMST\T_Q
c:<chat	`T
c:<che	DQERFPGRSKZP[Q]R_S
c:<chea	FQGSHQSL_T
c:<chec	DQEMIQZR]R
c:<cher	ET
c:<cl	IMKTQU]Q
c:<clo	KTQU
c:<clos	KTQU
c:<co	CLDSETFVKJLKNIOKPVRWTKUTVPWLZQ\I]N_FaL
c:<cod	GU_M
c:<code	GU_M
c:<col	DQERIQMMNMPQRQVQWM]L
c:<cole	ETMMRR
c:<com	ESFMGLHRIRKKMQOKPRQURRSKZR\M_L
c:<come	EMGLIRKLMROLQSRRSNZQ
c:<con	FTTLXR[R^R`T
c:<conf	XR`U
c:<cou	EKFRIKKPLLNLOMPRQKRTUSVQWQ_M
c:<coul	FSIKJMKQLLTRVS]M
c:<cour	PRQLUQWQ]R
c:<cu	DS`S
c:<cus	`S
c:<cust	`S
c:<da	FSHLJUMROQRLUQVKYMZP\R]K^S_L`LaM
c:<day	HMMSOQRM\S^Q
c:<day>	MRZQ^R
c:<de	ELGRILJMKLMLNUPQRMTRUKXQZW]L_R
c:<dea	CQGSJMXQ
c:<dec	PQZW
c:<deci	PQZT
c:<dep	NTOLTR
c:<di	GWJVLLNNQKSMYQZK[T\S]U_J
c:<did	KQYQ]W
c:<did>	YQ]W
c:<dis	ENGW`R
c:<disc	GU[Q`R
c:<do	ALBKDLEJFSGVHQKLLSMUNQOSPRRRVJYRZL[J\N]L_S`KaI
c:<do>	AMBMDLGRHMIRLRMTNSRTSQWMYNZM[M\L]L_R`LaM
c:<doe	FMGTIQJSNNPQRMSMTQ
c:<does	FMGTIQJSNNPQRMSMTQ
c:<don	IMSMTRWQYT^P
c:<dont	IMSMTRWQYT^P
c:<dor	HPMT
c:<dow	_R
c:<down	_R
c:<dr	DMJMKMMVNLPQQTRLSLTMVTWQXM]Q_K
c:<dri	MTNMPRQR]R
c:<driv	MTNMPRQR]R
c:<dro	QRSMWR_M`R
c:<drop	QRSMWR_M`R
c:<du	JRLQZM\U_T`SaM
c:<dy	ELRX\T_L
c:<ea	CUJRSJ_Q`Q
c:<em	JR[Q\V
c:<en	ASYQ[S`Q
c:<es	aV
c:<et	]V_MaV
c:<ev	ERXQZM\R_M`U
c:<eve	ERXQZM\R`S
c:<ever	XQ\R`S
c:<ex	FSJMORQRSMTS
c:<exa	QSTQ
c:<exac	QSTQ
c:<fa	DTEQHSQLSQ[LaN
c:<fai	DSHQ
c:<fair	DS
c:<fe	ESLRPQYQ\R]L
c:<fet	ESLQPQ
c:<fet>	ESLQPQ
c:<fi	DQIMKSNLPWRHSMTQZR[L]M^RaL
c:<fin	KLQRSLTT^S
c:<fine	SLTP^S
c:<fir	KQPQZR
c:<firs	KQPQZR
c:<fit	BQJQPW\M
c:<fit>	BQJQPR
c:<fl	JVSMWR_M
c:<fo	BPCMDMEQFSGTHSKMLSMMPMQKRMTS[L\L
c:<for	BQCMEQFTGTHTKMMMPKQLRMTTWN[M^M_M
c:<for>	BRCMEQFTGPHTKLNMPLQLSPWLXSZQ[M^L
c:<fr	ASFKGVJLPMQPSQTQUQVN\N^Q_K`R
c:<fre	GQMTNL`R
c:<fre>	GPMTNL`Q
c:<fri	BQGT
c:<frie	BQGS
c:<fro	ASFMJMMKPMQRSQTSUQVN^Q_L
c:<from	ASFMJMMKPMQRSQTSUQVN\M^R_L
c:<ge	GSMTSTTS^P
c:<get	GSNMSTTS^P
c:<get>	GSIMNMSTTR^Q
c:<gi	ENFMILJMLLNLQSRRSTVMZV[R\M`SaM
c:<gif	RR`Q
c:<gift	RR`Q
c:<giv	ZS[Q`S
c:<give	ZQ[Q`T
c:<go	AQCQDWETHLIWLMMLNPOLPLQRRNSLULVRXRYRZL\Q^L`LaK
c:<go>	HMIQJMLRVR]P_M
c:<god	AQBPCRJQLMUNXQYP_R
c:<god>	AQBPCQHMJQLMUNXQYP_R
c:<goe	QT
c:<goes	QT
c:<gon	HMISKNVPYSZR
c:<gona	HMYSZS
c:<got	DSERIRKRLNNMPMWQ\QaM
c:<got>	CMDSERISKRLNNNPMWQZM\RaM
c:<gr	BUERSQ
c:<gra	BSERSQ
c:<gu	BSCMMR[Q
c:<ha	AUBLFIGTHWISJVKQMJNUSRUMVJWQZM\H]V^M_K`KaK
c:<hal	FMHSNT
c:<half	FMHSNT
c:<hap	ASCMGRITRQ]R
c:<hapy	ASCMGRRQ
c:<has	ISUMVM]U
c:<has>	ISUM]S
c:<hav	CQEQIQJNMMQQRMSS\N_M
c:<have	CQEQIRJNMMQQRMSS\N_M
c:<he	BRFKHLIRLVMLNKOKQKRKSL[T]Q^M_RaQ
c:<hel	AQBTJSLPRL[S_P
c:<help	BTLQ[R_Q
c:<her	FMJMLUNMQMZM[S]P_QaS
c:<her>	JLLS[S\MaS
c:<here	GQLQNMQNZM]R_R
c:<hi	AVHLISMLRRSQULYM[R_W
c:<hi>	ARIQ
c:<hm	EMHRZQ
c:<hm>	EMHRZQ
c:<ho	AREIGLJRKLLMMWORPRRSTMUJXQYR\K_U`K
c:<hol	RUZR
c:<hold	JQRRZRaQ
c:<hot	MSUQ
c:<hote	MSUQ
c:<how	AQELGKILKMMSOPRQSQ\M^Q_T
c:<how>	ELGLHQILKMMSOPRQSR\M^Q
c:<hu	DRFKHQSMXQZQ[P\TaT
c:<i>	DUFNGRJLOPPTQMRITMVQWQ[M]M^P_K`JaV
c:<id	ERJMSR[T
c:<id>	SR[R
c:<if	ELFSGVHLKSMQNMOSQLSMVLXS]M
c:<if>	ELFSGVHLKSMQNMOSQLSMVLXS]M
c:<il	IMMQRMSRXQYRZR
c:<il>	IMMQRMSRXQYRZR
c:<im	ELIMJMLTMLSPTTUQVMWQYS[L]M_JaQ
c:<im>	EMHMIMKMLUMMSQURVMWQYRZQ[M]M_LaQ
c:<in	BMEQGMHRITJRKSLWNLOLQUWK[L\M]L^M`MaK
c:<in>	HQIVLSMLQQSQUMWLXQ`MaL
c:<ins	HRIMKSUQ_M
c:<insi	JQKS
c:<inst	HRQQUQ
c:<int	ERNRQR_R
c:<is	CQELHLIKKMLRNSQPRITNWLYTZL\S_MaS
c:<is>	CQEMHMKMLQQPRIWMXRZM[Q\SaS
c:<it	DNEIJPKRLLMTNJPKQLRSSSTQVSWQXRYP[H]W^L_M`LaS
c:<it>	AMEKGPHNJRKQLLMTNJOMPLQMSTUMVQWSXR[J]S^M_M`MaT
c:<its	ARJMRRUQYRZM\Q]T
c:<its>	ARJMRRUQYRZM\Q]T
c:<iv	GL_S
c:<ive	GL_S
c:<ive>	GL_S
c:<jo	]W^N
c:<ju	ERIQJSPP\M`M
c:<jus	IQJRPQ`M
c:<just	IQJRPQ`M
c:<k>	BMCMERFQGQHSTMUQXMZP\QaM
c:<ka	ITUK_R
c:<ke	LRMMNSQMRSSTTM\Q_JaQ
c:<kel	LTST
c:<kely	ST
c:<kep	LNPPRT\R
c:<kep>	LNPPRT\R
c:<ki	BRGRHTJMLXSKTMWTZM\M`L
c:<kid	DQJMLT
c:<kin	BS
c:<kind	BS
c:<kn	ASCMGSHQMMQNaR
c:<kno	ASCMGSHQMMQNaR
c:<know	DRHQMMQNaR
c:<la	ASCSELFKGQIRJLKLLQMMQTRMUQ]RaL
c:<las	FMGRVQ
c:<last	FMGRVQ
c:<le	BMFMGRHRILMMNLOLPPQLTRVMWRYR[M\W]RaL
c:<lea	RSWRYR\S
c:<leav	WRYS
c:<lef	\U]S
c:<left	\U]S
c:<let	JMPRSRXSZR
c:<let>	PRZS
c:<li	BSCMETFLGRJJKUMMNQTQVM]L`Q
c:<lik	BPERGMIMJMPPQMVM\Q]M_PaQ
c:<like	BPERGMIMJMPPQMVM\Q]M_PaQ
c:<lin	KRQU`Q
c:<lo	HTKRMPPMRLSLTNULVLWSXUZL[L`MaR
c:<lol	NSWQ\M_Q
c:<lol>	NSWQ\M_Q
c:<lon	JKMRQQ
c:<long	JKMRQQ
c:<los	^RaV
c:<lost	aV
c:<ma	BUCLDHEJGSITJQLJMQNMPSRKTMWMZR\J_U`MaN
c:<mad	GRJT
c:<mak	GTMR
c:<make	GTMR
c:<man	BQEMFQIQJQOP[S
c:<mar	ISQL^R_R
c:<mat	SR_T
c:<may	GMKQLKPRZS
c:<mayb	GMKQZT
c:<me	AUBKCIDJESFRHMLSMJOLQPSPTRVJWKXT^Q_U
c:<me>	BLCKDKFPIMLMMMQKSRTSVMWMXQ[R^S_UaL
c:<mea	LSXRaT
c:<mean	LPXRaT
c:<men	EVIRLQQM
c:<mes	^T`R
c:<mesa	^T`R
c:<mi	BREMHMIQKLQLSRTTUPXKZT
c:<min	FQIRPPSRVMZS
c:<min>	PPZT
c:<mo	CMDLFKHRKRLRMJNTOLPMQMUIVVXTYQ[N^R_N
c:<mod	ERLS`S
c:<mode	ERLS`S
c:<mon	BQDMELHRNVSQ
c:<mone	HSNTSR
c:<mor	IRJQKQULVTYQ^R
c:<more	HQIRJQKQ^R
c:<mov	MMVSWR]Q
c:<mu	BRELFQGLMTRSUQZM`R
c:<muc	BSFRMR_N
c:<much	BSFRMR_N
c:<mus	EL_R`S
c:<my	DTEMFMGLJMKMNMOMQMRRSSTLUSWQZT[J]T^R_T`I
c:<my>	DTEMFMGLJMKMNMOMPQRRSSTLUQWQZR[J]T^R_T`I
c:<n>	EQGQHMIPJMMMNLPUQR
c:<na	AQCPISUKVR`R
c:<nam	`S
c:<name	`S
c:<ne	CSDREVFLGMIRJKLKQVTSUKVLWQXMYQ\K]S^R
c:<nea	GMQU_S
c:<near	GMQU_S
c:<ned	HMMPSRVMWRYRZR
c:<ned>	HMMRSSVMYQZR
c:<new	EQGLRQ]R^Q`R
c:<new>	EQGLRQ_Q`R
c:<nex	CTSMTUUQ
c:<next	CTSMTUUQ
c:<ni	CUJRUM
c:<no	BKGLHNIYJIKKLKNMOKPMQLSLUQVWWRXJYZ[L\T]Q`Q
c:<no>	ERIRJMMQURVQWMXM_M
c:<nop	CQYR
c:<nope	CQYR
c:<not	BLCMFMGMISLMQMVRWQYT[M\Q]P_M
c:<not>	LMVSWRXNYTZQ[M\S_MaQ
c:<now	FQISOMPNSN_Q`T
c:<now>	FQISOMPNSN_Q`T
c:<nu	EQJQLRQQ\M^R`Q
c:<num	EMFQLRQQ^R`Q
c:<numb	EMFQLRQQ^R`Q
c:<of	ETGRHMKRLLOKQMSUTMWRZL]J^R`RaL
c:<of>	GSHNKRLLOMRRSRWSZL[M]L^R`RaL
c:<ok	CMDTLRSRUS
c:<ok>	LRUQ
c:<on	BLCLDLFPIRJIMKOVPUTTUSVRWMXSYN]M^K_K`L
c:<on>	AMBMCMFPGRIMJMKRLLMMOQPSRQSMVQWLXQYMZS]QaM
c:<one	DMFQGMJLLSMMORQMSSTVVQYMZN[L\Q]L`MaP
c:<one>	DMEKFQGMJMLSMMORSSTQVQYMZN[L\Q]L`MaQ
c:<ones	ESTT
c:<onl	HQIPLLPRQQYR_M
c:<only	HQIPPQQQYR_M
c:<op	CLIMJMKSPQQS_R`MaT
c:<ope	KSQS
c:<open	KSQT
c:<or	BMEMGNHJJYORTSUNVMWTZL[M\I]V^M_L`R
c:<or>	FRHLJZKQLPOQQQRRSLTLVL\K]S^M`L
c:<ord	GMJNMLQNSSTVUMWUZM\M]Q_M`T
c:<orde	GMJNMLQNSSTVUMWUZM\M]Q_M`T
c:<ot	FMGSJRSMWMZRaQ
c:<oth	JMNQZRaQ
c:<othe	JMNQZRaQ
c:<ou	CRGMHRIQMLWSaM
c:<out	CRIQMLWS
c:<out>	CRIQWS
c:<ov	HQNQ_M
c:<ove	HQNQ_M
c:<over	HQNQ_M
c:<pa	EKJMKMLMNQOMR[URZQ\P_RaK
c:<pai	FRIRNQOMSRUR\QaM
c:<paid	\S
c:<pair	FSIRMMNQUSVQ
c:<par	QR_Q
c:<pas	DLYXZL^Q
c:<pay	GPHQNTRTYLZS_L
c:<pay>	NRTR
c:<payi	HRRR
c:<pe	CRFQILJKMMPQUSYJ[Q\VaM
c:<per	FRJMSQYK[R
c:<pers	[R
c:<ph	JLKR[Q\Q`RaQ
c:<pho	JLKR[Q\Q`RaQ
c:<phon	KQ[Q\QaQ
c:<phot	KQSQ
c:<pi	DRIJKRQRRLTT_M
c:<pic	ILKRMQPRTQ
c:<pics	KR
c:<pl	ALBKCKDMEQFSGPHQLKMJOKQXRQSSVQWS[R\J_KaL
c:<pla	EQHUPRXQYS]M
c:<ple	HLMMOMRQSQTQWQZM[R_M`M
c:<plea	HLMMOMRQSQTQWQYMZM[R_M`M
c:<pls	CNDMFRGQHLQQRRSPVPYMZQ\M]RaN
c:<pls>	CNDMFRGQHLQQRRSPVPYMZQ\M]RaN
c:<po	BLCLFRHLIRJMKMLMM[OTPSQLRMXMZT\J_K
c:<poc	FTaU
c:<pol	MRORZT\M`Q
c:<pos	CMJMM[ORPRTQ\M_L
c:<posi	JMPRTQ
c:<post	MU
c:<pr	FTHTIMJRKMMLOTQLTSWRXI\M]R_I`VaL
c:<pre	EQGLOQSNTTWS]R_M
c:<preo	FQOQWQ]R
c:<pri	FVGQHSMMRS_M`S
c:<pric	FVGQHQMNRS`P
c:<pro	EMILJTRMSSZQ^R`T
c:<prom	\R^R`S
c:<pu	EMFLGMHMKKMMOQPRRSSSVUZM[U]L
c:<put	KMPRRSSQUQ[U_L
c:<put>	KMPRRSSQUQ[U_L
c:<qu	ELFTGMMS_S
c:<qui	MS
c:<r>	ISQURQZPaN
c:<ra	KLQQVMYQ[R_TaM
c:<rat	QQYQ[R
c:<rath	QQYQ[R
c:<re	BLEKFRHVIQJKLLMROZPKSJVL[Q\L]L_V`SaJ
c:<rea	EMHRIPLLMQRLYR[S]R
c:<real	HRIQRMYQ[S
c:<rec	ELMSOR_Q
c:<rece	MSOR
c:<ref	OSZR]N
c:<refu	OS]N
c:<ren	HRRM_X
c:<rent	HRRN_T
c:<rep	BMDQHJ`S
c:<repl	BMDQHJ
c:<res	ERFLKRMLRRTR
c:<rese	KSTRWQ
c:<rest	ETIQ
c:<ret	ORZQ
c:<retu	ORZQ
c:<ri	ARBMGRHQJLPMRUSTTMYPZN[L
c:<rig	GSXP\S_Q
c:<righ	GSXP\S_Q
c:<rin	MQST
c:<ring	MQST
c:<ro	BRDSELFRGUHMILJMMUQKRL[Q\M_UaL
c:<rou	FSGTHM
c:<ru	DRJMLSPQRMYLZR\S`U
c:<run	LR`R
c:<s>	CRFTISLMUXXM[QaK
c:<sa	AXBREKFKGRHQIMJKKLLMMMNKQRRWSQUQWKYRZK\I]R^J_W`L
c:<sal	AYOQRR[Q_P
c:<sale	AUGQOR[R
c:<sam	ERHTSRTRUQ\M
c:<same	ERHTSSUQ\M
c:<say	BTELQQYR]S_R
c:<say>	BUYQ
c:<says	]T
c:<sc	BRFRHRJTKQ_M
c:<sca	HT
c:<scam	HS
c:<scr	BRFRJT
c:<scra	JS
c:<se	ESFKGJHTJKKXLKOTPRSLTKXRZL[L\T]M^M_N`SaL
c:<se>	CRDRERIQJMKVPRSLXQYMaM
c:<sen	FMJMNQOVYS\Q]M_M
c:<send	NQOT]N_M
c:<ser	ILOQ\X
c:<sh	DMERGLHUIRJLKQNMOLPNQQSRTMXMZR[Q]Q^N_J`QaL
c:<she	ESRMZQ[S_M
c:<she>	SR[S
c:<shi	ARHQMTWQ
c:<ship	HQMTWQ
c:<sho	AQDMFMGMHTISJNKRMLOMQSSLZR]R^M_M`RaM
c:<shop	ARHTJMLLMMQTZR_N`P
c:<shou	LS]Q
c:<show	EQKS`Q
c:<si	BLDSGKHLIROQQMRLSRWMXS[M]L_U`LaM
c:<siz	FMIULRNRORPQQMRM]M_K
c:<size	FMIULRORPQQMRM_M
c:<sk	DLFRMVYM
c:<sl	JQMQZT
c:<sle	ZU
c:<slep	ZU
c:<sm	EXGMJJLRXR\S
c:<sma	AQJLLSXR
c:<smal	AQJLLSXR
c:<smt	EUKQ
c:<smth	EUKQ
c:<sn	KS_T
c:<so	DNENGQHLIMJLKQLSMSNHPLSPUUWRXIYTZL]T^K_K`MaX
c:<so>	BPGRLQMSNLOMRMSMTLUSYPZL_MaV
c:<sol	DMIQSUaM
c:<sold	DNIRSU
c:<som	GSILNMPMRSTMXM[S
c:<some	GSILNMPMRSTMXM[S
c:<sor	ARFQHQNMVQWSYQaR
c:<sory	ARFQHQNMVQWSYQaR
c:<sp	EMFMHQISMLNSQQTUXS[SaL
c:<spe	HRQQTR[T
c:<spea	QR[T
c:<st	BMCMGTIRJJKRMKNKOUPMQRSMTKXMYM[L]X^U`LaL
c:<sta	MLQSRS_R
c:<sti	GRISJKKROSQMTMZR]S_M
c:<stil	GRITZR]T_M
c:<sto	EMFQGVJMLMQQUQWQZM^T_M
c:<stoc	IQMQTQ
c:<stop	GQWQ^U
c:<stor	EMGUQR_M
c:<str	GLHRILJQLSQRTM\R_P
c:<stra	HRRS\R
c:<stre	LT
c:<stu	ETRQ\L]R_M
c:<stuf	ET]R
c:<su	AKDQEXFMGMJYKNRUSKTMYM\L_LaQ
c:<sur	DRERJUSM^R
c:<sure	DRIM
c:<sw	MMOSVT^Q
c:<swa	LMOSVP
c:<swap	LMOSVP
c:<ta	BWCSDPEMHKJULLMLNRSRTPVNXQYKZR[S\L]L_K`KaK
c:<tag	RU
c:<tak	CRDQGMNSSSTQXRYMZM\M_M
c:<take	CSDRGJJQNTSQTQWMXQZM_M
c:<tal	CRZR[U
c:<talk	CRZR[U
c:<te	FXJUQLRMYM]N_Q
c:<tel	BQFQJS
c:<tel>	BQFQJS
c:<ten	FS`Q
c:<tex	GMJLZQ[R^RaT
c:<text	GMJLZQ[R^RaT
c:<th	ALBUCJEGFRGNHVKULNNMPPQIRQSUTSUTXTYQ[L\M]H^R_G`K
c:<tha	BQDRHTILJKPQQLRLVLXTYS[M\R_K
c:<than	BPEMFRHRXQYQ\Q
c:<that	DRHSIMJMPQQMRLXS_L
c:<the	BPCMEMFRHKISJSKVPQQLRQSTWPXMZL[L]L_J`LaR
c:<the>	AMDNHLKULLMNPNRQSPWQYMZN^M_QaU
c:<them	EMMMPTYP
c:<then	HMSQXMZQ_SaR
c:<ther	AQFMGRISLMMTRSUM[Q]N_M
c:<thes	IQJQLRRLSQ
c:<they	BQFQJSLQOR\P_M
c:<thi	DMEPFMGMIMJMKLOPQPXRZQ[Q]M^RaR
c:<thin	ESRQVMZQaS
c:<this	FNJMQRXQ\Q^R`Q
c:<tho	HRZQ
c:<thr	GRXR[QaQ
c:<ti	CUDRGLRSZL]L_P`M
c:<til	CSIMJRRT_P
c:<til>	CSIMRT_Q
c:<tim	CQDSIMLQMRRMZM[Q
c:<time	CQDSIMLQMRRMZM[Q
c:<to	CVDEELFQHPJILJNUPQQKSQTKULVQWKYVZS[L\N]K^L_R`L
c:<to>	AQCSDMHQJLKQLKMQPRQMSSTMVQWLYP\M]L^M`M
c:<tol	NT
c:<tot	FV_Q
c:<tota	FV
c:<tr	CUESGLILJLLMNLP_QPRLTLZK[Q\L_Q
c:<tra	CRMR[R\M_R
c:<tran	[R
c:<try	IMLMP[QR
c:<try>	IMLMPXQR
c:<tw	MRNQQMZQ\T`L
c:<two	NRZR
c:<two>	NRZR
c:<ty	BYLLZR
c:<u>	AMCMEPIQJLLMOLPMQVRTSLTUWM_T
c:<uk	IRLSUS
c:<uk>	IRLSUS
c:<un	DRELNQSMWV]K^U_M
c:<und	DSFQWS
c:<uns	^V
c:<unsu	^V
c:<up	DMEMFKGMIQJLLSRMSUUQZP[K\S]V^V`MaM
c:<up>	FMIQJLLSRNSUUQZQ[L`M
c:<ur	GQKKLSQRSL]N_Q`Q
c:<ur>	GQKKLSQRSL]N_Q`Q
c:<us	EMFRILLUMRNWQKRRSMTKUS_I
c:<us>	ILLTRMUU
c:<va	CUNQRQ
c:<ve	BRDMJSZT
c:<ver	BRDMZT
c:<vi	EPGMK\
c:<vid	KV
c:<vo	DMZT[R
c:<w>	LQMMQMSLTSUQ[Q^S_L
c:<wa	DLFMGMILKTMINKPSQTSQTUULYQZK\U]R`LaP
c:<wai	LSTWZMaQ
c:<wait	TWZMaQ
c:<wal	EQKSPSQT
c:<walk	EQKSPSQT
c:<wan	ERFMKRMJSW
c:<wana	SS
c:<want	ESFMIQMKSSTN
c:<was	DMELSM\X]RaR
c:<was>	EMSM\T]QaR
c:<way	HT
c:<way>	HT
c:<we	ERJTMIRISRVVYRZVaM
c:<we>	MJSSVRZR
c:<wea	EQJRQMXMYQ
c:<wear	EQJS
c:<wek	RMVS
c:<wek>	VS
c:<wh	BLCMDIEVGIHLKKNQOQQWTLURVHYLZK[Q\T]V^K_TaQ
c:<wha	DMEUFTLPOQPMQQRNTKZM[M\RaQ
c:<what	DMEUFTLPOQPMQQRNTKZM[M\RaQ
c:<whe	DMGLHMKMLLNRPSQWTRVMWNXM]V
c:<when	IQLMNQTT]R_M
c:<wher	ILJQMMQVSQ\Q]Q_Q
c:<whi	GMLRQQRQUSaS
c:<whic	JPLRQQRMUSaQ
c:<who	FMQLVMYR[S_U`T
c:<who>	OQQMYR[S`T
c:<wi	DRERFJGSHLLTMSNTOLQMRMSLTPURVMXQYMZQ[P\K]H
c:<wif	FMGRXQ]M_S
c:<wil	LQMTPQRMZS]M
c:<wil>	LQMTPQRMZS]M
c:<wit	DRGMLQOMSMUQ[Q\M]L`Q
c:<with	DRGMLQOMSMUQ[Q\M]L`Q
c:<wo	EPFKJTKQLSRKSKTSUJWQXSYL^M_LaL
c:<wor	DROSRMSMTQVQXQ_M
c:<work	HMQQSMTSVRXQ]M_L
c:<wou	DMJSKQLRXQ
c:<woul	DMJSKQLRXQ
c:<wr	EMHMRSVUWMYP^S_SaS
c:<wri	RR\M^Q_S
c:<writ	RR\M^Q_S
c:<wro	VSYR\QaQ
c:<wron	OQVSYRaQ
c:<ya	DQFSVQ
c:<ye	BMDKEMGMHLISJMLMMPOMUQWMX^YIZR]V
c:<yea	RRXQ
c:<yes	DMISXQaR
c:<yes>	IQKQXQaS
c:<yet	IPMQYMZX]U
c:<yet>	IPMQYMZX]U
c:<yo	ARBWCSFLHJITJJKPMMOKPLQSRQTSWLZM[N\P]K^R`QaL
c:<you	ARBWCSFLHJIRJJKPMMOKPLQSRQTSWLZM[N\P]K^R`QaL
c:<you>	BQCTFMHMISJKOLQRTQ[L]M
c:<your	BQDQEPFNHMJMQPTQVLWMYS]M^R`S
c:<za	FMGSJMLSZR]W
c:<zh	CRDLMY
c:<а>	CMERFRHLIWKVNQOQPMQQRLTLWMYMZJ[N]N`KaQ
c:<аа	VMaX
c:<ааа	DLaX
c:<аб	WXXL_QaK
c:<ав	FMIWJMMTQPWMZPaL
c:<ава	IWTQWMZQ_MaM
c:<аван	TQWMZQ
c:<авт	MSQR
c:<авто	MSQR
c:<аг	ASITVQXP_SaN
c:<ага	ASKQXP
c:<аги	IT_TaM
c:<ад	CMDKEMJMKNMKRPSPXQZM[Q^M`U
c:<адм	[R`T
c:<адми	[R`T
c:<адр	KMOQQSSRXQ[M`R
c:<адре	KMOQQSSRXQ[M`R
c:<ае	XVaJ
c:<аз	CQGXKMSMXMZR_Q`Q
c:<ази	CQGQXMZS_Q`Q
c:<азир	CQGQXMZS`Q
c:<аи	ANCIEHFSGJHLIQLLMKNUPLSLUMVQWMXLZT\K]Q_W`SaY
c:<аи>	DRHSXRYMZRaQ
c:<аиг	DUNTOMRRVRXLaL
c:<аига	NTOMRR
c:<аии	GMOSSR
c:<аиир	GMOTSR
c:<аин	BQELKQZM]S
c:<аина	BQELKQ
c:<аит	CLEMFWGLHIISMLPMRLUMWLXKZU[M_V`UaT
c:<аит>	AR`T
c:<аита	DNFRHLISWMYMZW_R`M
c:<аити	FTGMLQSN_S
c:<аитк	]QaS
c:<ак	AKBMCMDNESFUHVJJLKNUPQQKRKTRURVMWQXKYL\P]R_NaK
c:<аке	EQLMMRPQQMTSVR]Q_L
c:<акел	MRPRQMTSVR]R_M
c:<аки	ESNRZS`Q
c:<акц	GR^S
c:<акци	GR^S
c:<акш	DMEMFRHXJMMMNTSLVMWQ\R]S^LaM
c:<акша	DMFRHXIMJMKMMMNTSLVMWQ\R]S^L
c:<ал	APCLDMGRJKKLLTMTOQPURJS[TZUNWQXMYKZR\G]J^I_F`J
c:<ала	AMCLDLFLGSHRIMJLMWRRS[TQURWMYMZR[J\M]K_K`LaM
c:<ала>	HPNPTRXQ\M
c:<алаи	SRUQVRZP
c:<алам	GRMSRSSRTM]M
c:<алас	HMJMMPPQQNRPTP[M
c:<алат	GQSS
c:<алг	DMHMJQNRORSRaU
c:<алга	JQNROR
c:<алги	SQaV
c:<алд	GLHSNROMQQRKTWUNVLZM_L
c:<алде	JPQQ]QaQ
c:<алди	GNHSILPQRMTYUNVMWQ
c:<але	AR[S_M
c:<али	ARDREMGLHMISLMNLPPQSTRUMWPYMZS[R_M`MaL
c:<али>	FQIVNMUMXQYMZT[M]R^M_M
c:<алин	ASDR[U]L
c:<алип	IMPQTTWP[N
c:<алл	ALBQCPXRaQ
c:<алм	HLOQPRTMVVXMYT^M
c:<алма	HLOQPRTMVVXMYT^M
c:<алс	EQGSLROPPQSL
c:<алса	EQGSLROPPQSM
c:<ам	AVCZXM_LaM
c:<ама	AVCTDQ_LaM
c:<аман	AVCU_LaM
c:<ан	ALBTDLFRHKJMKQQMRVSQUMYJZM[M\L]L_T`RaW
c:<ана	AMDMFRHLIRRUSRYK_KaZ
c:<ана>	AMFQSRYMaT
c:<анау	KQaU
c:<анг	BVaN
c:<ап	BRFLHKILJMLLMUOQRQSQTMUTYK[M]R^M_P`QaM
c:<апа	GRHMILLMMSRPTMUQYM\M_Q
c:<апар	MTRRVQ
c:<апт	UR\S
c:<апта	UR\S
c:<ар	APBMCVDKEKG[HUJKMPQKTRUJVTXL\M]M_LaJ
c:<арз	ERFRGYHVUN
c:<арза	ERFRGYHVUN
c:<ари	CTaM
c:<арк	MRNQTQUNVR_M
c:<арт	YS
c:<ас	ASBMCLIMJRKQSLTSZM\M_RaU
c:<асс	ATER
c:<асса	AT
c:<ат	DTNSRQVQXLYM`RaL
c:<ати	NSRRVRXM`S
c:<атт	DUaM
c:<атте	DUaM
c:<ау	CMGQHMLLMROPQKTMVS[R\L
c:<ауд	GQHMNQOMUQ
c:<ауда	GQHMNQOMUQ]P
c:<ауи	LLMROSVS]M
c:<ауил	MT
c:<ауис	LMMMOTRPVS
c:<ах	DTES
c:<аш	MKQV
c:<аши	MLQRRQ
c:<ашик	QQRQ
c:<ая	ESGMITJMLSMMPSRMSM\Q_K
c:<аяг	IRJMLRPR_M
c:<аяги	IRJMLRPR_M
c:<аяк	ETIS\Q
c:<аяк>	ETLM\R
c:<ба	APEYF]GXHUJMLNNSOMRLSKUJVJWLXLYMZI[R\I]F^K_T`UaQ
c:<ба>	AQELHQJRMQORRQSNZM[M\M]M`MaT
c:<баг	FQGUHSRM\Q`R
c:<бага	FRGUHSRM\R_L`Q
c:<баз	GRHQQUSM^S`S
c:<база	HQQU`Q
c:<баи	DRESTUaM
c:<бал	BRHMISKMSMZR\N_QaS
c:<бала	BRITKMVMZR\M_QaS
c:<бан	ERHRIRNTOKQLUMWM\M_LaQ
c:<банк	EQNTQL
c:<бар	BQETFPIQJLKROMPQQTRMTMVLXSYL[P\K]M^M`QaN
c:<бар>	EUILJMKQMRTLVLXP[RaQ
c:<бара	CPDMQSUM
c:<бари	BSDQGMYM\M_M`R
c:<барл	FT`Q
c:<бас	DSERFKIMJKNMORRMVQWRZK\S]M^M_U`Q
c:<баск	ESFMJMMQULVSWRYRZM\S
c:<баст	GR[R_R
c:<бау	ARFRJS`L
c:<бауи	ARFRJS`L
c:<бе	BKDGENFLGYHGIHKMLQPTQHRPSVUNVQZJ\V_U`VaN
c:<бе>	GRHMLQUJXN\K_PaW
c:<без	DLJKKQPRSMTMUQXMYSZN[M`R
c:<без>	DMJKKQPRSMUQXMYSZN[M^Q`Q
c:<бел	JSLR\Q`Q
c:<бер	ANBMCMDLGWHKIIJLKKMMOMPTQJRWS[TQXTYLZL[R_SaL
c:<бер>	SRXR`T
c:<берг	OLSR]S
c:<бере	GSHKIMKLNRPRQMRRSSTSWMXSYL\M
c:<бери	GPJMKNLMRSSRXQYL\R]Q_Q
c:<берм	RRWR[R
c:<берс	PQ
c:<беру	EQIMUPXLYS]K
c:<берш	WR_U
c:<бес	GTHMMT`S
c:<бесп	MR`S
c:<би	ALBMDUGQHTIQKSNKOQPQTHWLZM[R\P]L_R`FaS
c:<би>	ETHMKRPSQQTMUMVMXRYRZL[R\K`MaS
c:<бив	CRGPIPJQLMQM
c:<бива	CRERGPIPLMQM
c:<биз	LQMR_Q
c:<бил	DRELFQHWOMPMQMTMVMZM[M]T^Q_VaQ
c:<биле	HT_T
c:<билм	LQ_Q
c:<било	DMFQHQ\R_QaP
c:<бир	BMCMELGRJMKSNLOTQMRSSRUQZR[R\S]L^M_J`K
c:<бир>	GQHQIMORZQ\S
c:<бира	\Q
c:<бирд	ERHMOM
c:<бире	RQSQ[Q
c:<бирк	KROSSRWQ\M
c:<бит	LQYL\R^R
c:<бл	DLGQISJQRLSMXQaS
c:<бла	DLIRXRaS
c:<благ	XR
c:<бо	BVDSHPIJJLKLLUNUOQPKQKRTSLVQXRYRZK[S\J]G^R_LaB
c:<бог	AMBTDR^Q_K
c:<бог>	BU_M
c:<бол	BSEQHNIMJKKLLRMRNRORPKRKVTWRXPYSZK[L]J_NaM
c:<бола	BLCMDLGRIQMSNSQSTQVQWMXS\K]KaL
c:<болд	CMHLSR\Q]QaQ
c:<боли	BSDQIMOSQRUQ[N\S
c:<болм	EQIQKMWTXLYU
c:<болс	ARBRCRDQGMHMLMNQPMQMSQURVQYMZM\M
c:<болш	ERFRILLROQUQVQ[M^R_M
c:<бон	A\NSQMRRZQ
c:<бону	NSQMRRZQ
c:<бос	XS[Q
c:<бот	FQ[S^S_M
c:<бот>	[P^S
c:<бою	HRJQ\M
c:<боюс	HRJQ\M
c:<боя	HQRV
c:<бр	DMFNIJJLKLLTMMNMOUQVSRTKURVMWT[M\V^L_JaK
c:<бра	DMELGRIKJMLTNMOVQMTMUR\S]Q^M_MaM
c:<брак	OS\Q
c:<брал	EMILORUS]Q`Q
c:<брат	FMGRJNLTSPZQ
c:<бре	ERJLQX_MaM
c:<бро	SRTMWT\S
c:<брон	TMWT
c:<бу	BLEJFLHQILJQLRMLNMOMTNVQWLYRZJ\R^TaT
c:<буд	ELFMGRIILTPLRPSSVQXSYP\L^QaK
c:<буде	FMGPIMLQSQVPXMYR\L]Q_R
c:<буду	DQGQIKJNLRPMRQTQXQaM
c:<бул	DMFQIQKQUNWMYR\SaP
c:<бул>	FQIQUNWMYR\SaP
c:<бум	DT
c:<бут	ASJRUQXM
c:<бути	ASJRUQXM
c:<в>	DNENGLJQMSNMOMPRQVSLTLUY[M`LaK
c:<ва	AcBUCSFKHVIHJFKFLMMIOIQ^SKTQUQVIWLYLZM[T\T]N^U_W`HaM
c:<вам	ARBRCSDPEMGMHQILJMKLLLMLOLQSSLYNZR_QaR
c:<вам>	ARBRCTDPEMHQIMJMLMMMOMQRRQ\MaR
c:<вами	KLZQ\S_R
c:<вас	A\BPIRJJPQQPTQULVMWNYMZM\M]M`MaI
c:<вас>	APBQIRJJPQQSTQULVMWNYMZM\M]M`MaL
c:<ваш	ASBTDMFLHQKKLQOMQRRMSMVMWMXMZM[Q\V^S_R`M
c:<ваш>	QQ[M\S
c:<ваше	AQBTKLQR[Q_S
c:<ваши	HSLQ\S^T
c:<вд	DNHSOQaR
c:<ве	AQBUCUDLETFKGKIRJRKKLMNLOZRLSLTPUVWSXLYJZT]K_IaJ
c:<вег	JVaN
c:<вега	JVaN
c:<вез	LMORTUWR]Q_M
c:<вези	TS
c:<вер	BSCQDMELGMKLOUTMUQVMWRXPZQ\Q]NaM
c:<вери	BS
c:<верн	CQELKMOTPPTMUKVMWRXQZR\R]N
c:<вес	ESFKJSMRNQRMUV
c:<вес>	EPJMNQ
c:<весн	ERUU
c:<веч	AQCQJKXLZT
c:<вече	AQCQJKXMZT
c:<вж	JNQSZM
c:<вжи	JNQSZM
c:<вжив	JNQSZM
c:<вз	BKCYEQGMKSLQMLOSZT
c:<взя	BKDQERGMIMJNLRZQaR
c:<взял	BLDQZQ\PaR
c:<взят	EQLQ
c:<ви	BTCJDUFTGNIKKQLNOIQRSNUPVHXL]W`Q
c:<ви>	BTCMDMENFQGNHRIMJKKNPMQZSMVMXMZM\R]M_RaR
c:<виб	BREQPTZS_S
c:<вив	QQRSZR\L
c:<виве	QQRSZR\M
c:<виг	HSKQ
c:<вид	BMDVEMGMIKJSRQSLXMYQ[Q]TaM
c:<виде	DRGMJRYR[R
c:<вие	]S
c:<виех	]S
c:<виж	DTIQaM
c:<вижу	DTIQaM
c:<виз	KR
c:<вип	EQKMSRTS`T
c:<випо	`U
c:<вис	DRESLRNQRMUQVLWQ_M
c:<вит	EQGRHMISQM\M
c:<витр	EQGRHMISQM\M
c:<виш	JQNMUT]R
c:<више	JQNMUT
c:<вк	IL_V`Q
c:<вл	LR\L
c:<вм	JLMNNQOPVQZR]Q`Q
c:<вме	JLMNNQOPVQZR]Q`Q
c:<вмес	JLMNNQOPVQZR]Q`Q
c:<вн	DRFMKUNTOMTPUJVM\P]M^MaR
c:<вни	DWKRaJ
c:<вну	CQDKKROMVM\R
c:<внут	EMKSVM\S
c:<во	BSCMDWFSGJITJKKJMWNLQSRKSTTSUTXHYPZJ[Q]P^K_G`M
c:<во>	FQQS]S
c:<вод	IVJM
c:<воз	AQDLERFQILKMMYOQRLSRTQXL\K_M
c:<возв	AROSSQ]R
c:<вози	MT
c:<возм	FQHSILMRPPQMRMSQVPYMZR\J]K
c:<воо	OQ\P
c:<вооб	OQ\P
c:<воп	[Q
c:<вопр	[Q
c:<вос	ELFMQQRSTRURVRZL
c:<вот	BQDQRMSSUQXM[M\MaS
c:<вот>	BQDQRMSSXM\MaT
c:<вп	HSLRMMNQUMVLXTYQaL
c:<впе	HSNQYQ
c:<впер	HSNQYQ
c:<вр	ELHMJTLSUJXMYRZR]R
c:<вре	EMJSMRUMVQ
c:<врем	JQUMVR
c:<вс	ARCTDTEUHJJMKVLMMLNMQKRLTLUSVMYQZL[L\R]M^N_J`V
c:<все	ASCSDUEUHMJMKQMKNMQMRMTLWQZN[M]M^L_L`UaL
c:<все>	CPDRKQMLRNSQYR^M_M
c:<всег	ESFQ
c:<всем	ATCQ`R
c:<вт	US\RaM
c:<вто	US\RaM
c:<втор	US\RaM
c:<вх	JMQR_SaQ
c:<вхо	JMQR_SaQ
c:<вч	EMHMVRWR\R]Q_R`Q
c:<вче	EMHMVRWR\R]Q_R`Q
c:<вчер	EMHMVRWR\R]Q_R`Q
c:<га	IMNVOLRRSN[M]M_SaL
c:<ган	\S
c:<гана	\S
c:<гар	HQRS\M_V
c:<гара	EMHQRS\M_V
c:<гд	ANDMHMIMJMMKNMPQQQUQXM]T^R_QaW
c:<где	HMIMJMMKPQQQUQXM]T^R_QaR
c:<где>	HMIMJMMKPQQQUQXM]T^R_QaR
c:<ги	QV_M
c:<гис	QT
c:<гис>	QT
c:<гл	ESGLISKRQMSRVMYLZP[U\LaM
c:<гла	XRYM[T
c:<гля	ESIQKPYMZRaM
c:<глян	ERIQKQSMZRaN
c:<го	ANDUEKFIGKJMKQLKNMOMPKQQRQTTUQVPWKXMZR[Q\R]W^K`IaS
c:<го>	LNRSSQ
c:<гов	JMMMVQ\Q]QaQ
c:<гово	JMMMVQ\Q]QaQ
c:<год	DMILMMRUSRTR\M
c:<гои	DQELHTJMRMWMXQ\P]Q_M`MaT
c:<гои>	DQELHTJMRMWMXQ\P]Q_M`MaT
c:<гол	FMHMJRMQZT[RaQ
c:<голо	ZT[R\QaQ
c:<гор	KRMSQPSMTQYQ_TaM
c:<горо	KQMQQQ_S
c:<гот	]T
c:<гото	]T
c:<гр	FMRR\R]S
c:<гу	CUDRKMSS[R]S
c:<да	AKBXCJDJFLHSJJMKNKOKPRQTRRSTUIVMWPXSYKZZ[Q\L]L^M_K`X
c:<да>	BLCMEQHQIRKQNLPKQMUMVMWSXVZM_LaT
c:<дав	AMGPHRMNRMUPVR
c:<дава	CQGQUPVR
c:<дад	MQPSRRXPYNZR]M
c:<даи	BRDMPQQUWMXMYMZU[T]Q^M_MaM
c:<даи>	BR[Q
c:<даит	PQQUZU[Q]Q^M_L
c:<дал	GQJMLQMLPMQTSSVM]Q
c:<дал>	GRLRYQ
c:<дан	BVYMaL
c:<дар	ELMQRU`R
c:<дв	ALBMDLFQGMHLKMMPNSQSRKVTYM\R]Q_L`MaS
c:<два	KMNQRMSM\V]K_RaT
c:<два>	NP\RaS
c:<двад	aQ
c:<дваж	\R
c:<две	FQHLNQQRSRVQXQ_LaM
c:<две>	HLNQSRVSaM
c:<дво	QSWR
c:<дву	JRVQ\K
c:<дд	AgCLDKaC
c:<де	ATBHCWEPHUIRJLKILINROPPMQMRTSQTMUQVSWJYGZE[S\U]U^J_K`RaR
c:<де>	CTDTISJKORQQSQXMZM_M
c:<дев	ARCSDMELFKHQJLLSOMQLSM[S\R_P
c:<дево	CQ
c:<деву	AQQM[S]M_Q
c:<девя	DNHR\R]R
c:<дег	VQXRYLaS
c:<деге	VQXRYLaS
c:<деи	NQRSTRWL]M_M
c:<деии	MRQRRS]N
c:<деис	NRTR`Q
c:<дел	ESVQ[Q_RaS
c:<дела	EMRQVR_R
c:<дело	EUaS
c:<дем	JQUR
c:<ден	ASDMEMFSHTIMJRKMLLNROSQMRMWQZM\S]R_I`MaK
c:<ден>	JQRNYR]Q^R
c:<денг	ELFTGNIMJQMMNSOUWQZM[Q\P]Q^M
c:<деп	DMEQLLOMSPWMYMZM]R`QaT
c:<деп>	DMEQLLOMSQWMYMZM]R`QaT
c:<дер	XQ\T
c:<дес	GRZR
c:<деся	GRZR
c:<деш	FSHS
c:<деше	FSHS
c:<дж	ALCMDPUQaT
c:<джд	aV
c:<ди	FQHLJSTM\S]S_L
c:<дир	FQRS[L\S_M
c:<дл	DMFMGPHRLQNRQRSQVQ\K
c:<дли	JNLTVQ
c:<длин	JNLTVQ
c:<для	EQGPHRLLNRQRSQ\L
c:<для>	EQGPHRLLNRQRSQ\L
c:<дн	CSFKIMKSMSNLOSPMQKRRZS]T`MaM
c:<дне	DQFMKSMSORRQ]S
c:<днев	KS
c:<днеи	DQFMOSRP]S_M
c:<дня	CTQLURZS
c:<дня>	CSQL
c:<до	ARCVDTEJFVIGJSKKLLMSOHQMRQSPTLUUWJXSZT[F\N]Q^N_UaB
c:<до>	ALCTFQHKJPMTOLQSRPTMUQXLYM[LaM
c:<доб	AVURVQWMZM[L\M
c:<добр	AV[M
c:<дов	HTMRQMYR
c:<дове	HTMRQM
c:<дог	DT^Q
c:<дого	DS
c:<дож	JUMMRRTRYLZQ\M_R
c:<дожд	JUMMRRTRYL\M_R
c:<дол	JMMLNSYR\R_Q
c:<долл	NT
c:<дом	AREMIMMQUTXSYPZR\L_Q
c:<дома	MQOQVMZS_S
c:<домо	MRVP]Q
c:<доп	RS\R_P
c:<дор	FUHUILLMQM
c:<доро	FUHUIL]Q_L
c:<дос	CWDMGSINSRWL]L`TaK
c:<дост	GSINSRWLXQ]L`R
c:<доч	BTQMZR[M\M]M_M
c:<дочк	BQZQ
c:<дош	DROM]T
c:<дошл	DROM]T
c:<др	CMDMERGRHKILMQNQOSPMRKVPWTXM\U]M_L
c:<дру	CMDMEQHKILNQOSPMRLVPWTXM\T]M_M
c:<друг	CMDMEQHLILNQOSPMRLVPWTXM\T]M_M
c:<ду	ARBQDQEUFMGMHQJKLQMLNKOLSNTSUMVQWLZS\Q]L_QaM
c:<дук	ASIPJMPQ[Q\Q
c:<дуке	ASIPJMPQ[Q\Q
c:<дум	ZR_R
c:<дума	ZR_R
c:<дур	DREQJMLQUNVP
c:<дури	DREQJMLQUNVP
c:<душ	BT
c:<души	BT
c:<е>	IQaU
c:<ев	IMLRUT
c:<евр	IMLRUT
c:<евро	IMLRUT
c:<ег	OQ`QaT
c:<его	`QaR
c:<его>	`QaR
c:<ед	BMCMDRGMHLIUJMOSRKTRWSXMZL[P]U^M_M`LaS
c:<еде	JMWQ]Q
c:<едет	JMMP]Q
c:<еди	CMDSGMHMIVKMORRLTQWQZL[Q^M`MaS
c:<еди>	EMOQVMYP[QaT
c:<едим	DREQRMSQTQVPZM]M
c:<един	IT]Q
c:<ее	DNJMMMRQSRTQUNYMaX
c:<ее>	JMRQSRTQ\QaR
c:<еее	aU
c:<еи	MR\MaS
c:<еи>	MR\MaS
c:<ек	AMCMDSELGQHSIQJQLMMSNMPRQKSRTLVRXMYN\S`LaL
c:<еке	AMCNDUGQHRKPNMOQQJSRTMUMVRXMYM[M`M
c:<екен	BQDUHSKPNMQKUM[M\Q_Q`M
c:<екеу	GRJRSQVR
c:<еки	ELJRKMLMPSUQWM\Q]Q
c:<еки>	EMJSLMOMPSYMZQ[Q
c:<ел	GUJSOM_R`M
c:<еле	GQQR_S`M
c:<ем	DLENGMHMIMNMVWXJYS]RaW
c:<ем>	aT
c:<еме	DNGMNLQQVUXJYT\QaQ
c:<емес	DNGMNLQQVUXJYT\QaQ
c:<ему	VQ]S
c:<ему>	VQ]S
c:<ен	ETGPHLJRKNSMVNXMYLZR[M^P_MaQ
c:<енд	GQKNXM\Q]Q^QaR
c:<енди	GQKN\R]Q^QaR
c:<ене	ZT
c:<енем	ZT
c:<ер	JSQR`RaS
c:<ес	ATCMELFLITLQMQPSRQSTTLUNVMWLXSYLZM\N]I_LaT
c:<есе	ATGMHQSR_Q
c:<есл	DMGQHMILLQMPNQQMRQYL\M]LaQ
c:<если	DMGQHMILLQMPNQQMRQYL\M]LaQ
c:<ест	DQEMFNGPIQKQPQQSTLULWNZN\N]NaQ
c:<ест>	GPIQKQPQQRTLUMYQZM\N]NaP
c:<ет	CKEKFKGLJRKQLQOMPPQSUNVLWNXMYV[K\I]R_Q`QaS
c:<ета	QTXM\M]XaL
c:<ета>	]VaL
c:<етаж	QU
c:<ети	DNHRJRKQOQRRSSUQYL\MaL
c:<ети>	HQKQORSR_QaL
c:<ето	AQDRFMGMLSNQOLPRQMSITMUKVMWKYU[L]L`RaS
c:<ето>	AQDQEMIMKNLUMRNQPRSJTMULYPZN\R]N_QaR
c:<етог	HQPQaR
c:<етои	ERIRLNZR`Q
c:<етом	DQYS
c:<етп	YU
c:<етпе	YU
c:<ету	DNIMJMQQSSTR
c:<ету>	DNJMQQSS
c:<ех	DUFNMSSRXM]S
c:<еха	FNMS]S
c:<ехат	FNMR]S
c:<еш	RS]Q_L`Q
c:<ещ	ETFMIRJKKQLMNMRMSQTRUNVQXQZQ[N]S^R_L`MaL
c:<еще	ETFMIRJKKQLMNMRMSQTRUNVQXQZQ[N]S^R_L`MaL
c:<еще>	ETFMIRJKKQLMNMRMSQTRUNVQXQZQ[N]S^R_L`MaL
c:<ж>	EMGQHSXS]L
c:<жа	ALBJCQDXESFTGQHMIJJILIMLOLQTRRSITSVQWTXLZH[T\K]L^X
c:<жаб	HRQSWR
c:<жаби	QSWR
c:<жаз	BLGKHKJLKNLMOMRTTRUQVQWLZQ[U\M]L^X_N
c:<жаза	ZT^S_M
c:<жазб	^S
c:<жази	GLHLKNQRRTSQTSUSVPWMZM\L_T
c:<жак	BPCQDNIIKROQQRRM\L_SaR
c:<жаки	KT_Q
c:<жакс	BQCRUN_R
c:<жал	DYHRPQSMZL_SaK
c:<жан	ERIQJMOMRQTPaR
c:<жана	ERTQ_MaS
c:<жар	CPGRNTTMZM^R
c:<жара	DQESGQLRYQ
c:<жарт	HRIQNTZM
c:<жас	GQJRLMNLTQVQWRXR]M
c:<жаса	GQJRLMNLTQVQWRXR]M
c:<жат	CRFSHLQSRM\P]U_MaM
c:<жати	EQQRRM\Q]S_M
c:<жау	[U\R_S`Q
c:<жауа	[U\R_S`Q
c:<жд	BLDTFMNPPQQLRMSLTRUJVMXJ\W]T_MaS
c:<жда	FMQMTRYQ\S]S
c:<ждат	FMQMTRYQ\Q]S
c:<жду	NR\R]Q
c:<жду>	NR\R]Q
c:<же	BSDKEUFQGSJULKMRNMOJPKQMRHSRTJUQVWZI\J]V^N`MaK
c:<же>	EQFRLMMNOMPLQMSQURVVXSZJ]M_MaQ
c:<жен	EUGQITQMVQ\KaL
c:<жени	OP`Q
c:<жер	DMIMQR]Q_Q
c:<жерд	DMIMQQ_Q
c:<жет	DMENIMMWNQOMRLTMURWRXMYR\L]W_LaM
c:<жете	MSYQ
c:<жетк	BQMTWR
c:<жи	ASBLCLDLHKITKSMTNMONPLQMRISITIYPZK[R\P]T^S_Y
c:<жиб	CMFRGLHLJMKRMURLTMZM]R^T
c:<жибе	CMFRGLHLJMKRMURLTMZM]R^T
c:<жив	ATDSELISLMUQZM[R]L
c:<жива	ITRQ\M
c:<живи	ARDQZM[T_Q
c:<жиз	HQ_S
c:<жизн	HQ_S
c:<жил	DMHMJRVS_T
c:<жин	GQTMYQ]T
c:<жина	GQTMYQ]T
c:<жм	OURQ
c:<жму	OSRQ
c:<жмут	OSRQ
c:<жо	BKCSEKGNHMITJLLMMRNKOSPMQMSNTQUMVLWRY[[L]U^L_L
c:<жог	VLYR`Q
c:<жога	VLYR`Q
c:<жои	WV
c:<жоии	WU
c:<жок	HMITJNNMRMSMUMYUZQ\Q]S^N_M
c:<жок>	HMITNMSMVPYQZQ\P]Q^M
c:<жол	CTOQSQVMYQ]R_Q
c:<жон	RRXRYK]Q
c:<жу	CREPGQJSKMLSOLRKWMXNZK\Q]L_VaM
c:<жум	JRVRZM_S
c:<жуми	IMQQVR_S
c:<жур	CRERFMHRLQ
c:<жур>	IRLQ]Q
c:<журм	EQ
c:<за	AICLDIEKGLHTLKMSOUPRQRRWSTTXUIVJWRXIYR[F\R^S_NaF
c:<за>	BQELFUGTHUIMJMLMMQNRQLVMWL^M
c:<заб	BTGLHLKMOSQRRQSRWMYMZM[M^Q
c:<забе	OS
c:<заби	EQGMMQQQRMSQ]R
c:<забр	ISQPTQ]M
c:<забу	BSRQYM^R
c:<зав	FLHMIUKMNMRTSPVMXMYQ]M^Q
c:<заи	EMMRPTQQ
c:<зак	ALCNEIFMJMLMNSOSPKRJTXUJVLWVYQZQ\Q]U_K`RaL
c:<зака	CMEJHNMSPMQLRLTVVMWTYQZM\S]W^M`Q
c:<зако	OR^T
c:<закр	WSZR
c:<зам	ERHMJPQMRUZR\Q
c:<заме	ESZS
c:<замо	IMJQRQ\S
c:<замш	ISRU
c:<зап	DRFMJQSQTTWMXP]M`Q
c:<запа	JRSRUQ
c:<запи	DQPQ`Q
c:<зар	HRRQSLTQYQZM
c:<зарп	HQRSZM
c:<зас	DQKULQQRSM
c:<зат	ERXS
c:<зая	WS
c:<заяв	WS
c:<зв	NMYSZM[T_R
c:<зво	NMYSZM[R]P_R
c:<звон	NMYSZM[R]P_R
c:<зд	AZBQDMQS\Q_LaL
c:<здр	A^DN\QaK
c:<здра	AU\Q
c:<зе	EMIMPVZR_R
c:<зер	EMPV
c:<зерк	EMPV
c:<зи	JRLQUL_S
c:<зим	JRLQUL_S
c:<зн	CMDSFQHSINNMQMZV\L_T
c:<зна	CMDSFQHSINNMQMZV\L_T
c:<знае	NM_U
c:<знач	DRaQ
c:<знаю	DPLPZQ
c:<зо	XR[P
c:<зов	XR[P
c:<и>	DJEMGQHMLLMMOLPPQPRMSQTLUQVNXXYM[L\W^R_K`RaW
c:<иа	DREQHMKQaQ
c:<иа>	DREQHMKQaQ
c:<иг	\S_L
c:<ид	CMEQHMJPLQQQULZR\MaR
c:<иде	ERJQULZS
c:<ие	ARQL[S
c:<иес	ARQLXR[S
c:<из	AQBMCMGLIRJSNQPMQKTRVKYTZT_K
c:<из>	BMIQJQNQQNRLTSURVMZM\M_J
c:<изв	AQWQYR\R
c:<изви	AQWQYR\R
c:<ии	JSPRUJaZ
c:<ил	BMCMDLFUGMHJIPJZKMLTMTNRPQQURQSLVJWMXLYMZL\G^M_L`LaT
c:<или	BMCMDLFUGMHJIQJZKMLTMTNRPQQURQSLVJWMXLYMZL\G^M_L`LaT
c:<или>	BMCMDLFUGMHJIQJZKMLTMTNRQVRQSLVJWMXLYMZL\G^M_L`LaT
c:<им	FMGRHNITJLNRSKTQVTWMXPYM_M
c:<име	GRIPJMQQSLTQXPZR_L
c:<имее	QS
c:<имен	GQIQQNSMTQXQ
c:<имя	NSVR]Q
c:<имя>	NSVR]Q
c:<ин	ALESHSILKRLLMRQMTSUMYQ\I]K_U
c:<инд	LLMQTU
c:<инс	ERHRYQ\L_R
c:<инст	ERHRYQ\L_R
c:<инт	JMKRMRYQ_T
c:<инте	JMKRMRYQ_T
c:<ип	QT
c:<ип>	QT
c:<ис	OKQSWMYQ[M\Q]M`R
c:<исп	HM\Q`Q
c:<ист	QSSR_Q
c:<исте	QSSR_Q
c:<ит	FRHQLTMMTR]Q_H
c:<ита	LTTR_M
c:<итал	LTTR_M
c:<ито	FS]R_K
c:<итог	FS]R_K
c:<их	ELRSSSXQ
c:<их>	ELRSSS
c:<иш	GLJUKSRR
c:<иши	JUKRRR
c:<ишин	JRQQRR
c:<ия	DUXR
c:<ия>	DUXR
c:<к>	BMEQHLJKMRNLPQQSVQWMYRZP[U\K_L`QaM
c:<ка	BGCWEVFTGKHIIRJYKQLRMKNVOQPHQXR[SKTGWIXU[E\J]M^L_W`IaP
c:<ка>	NMUS
c:<каб	DRERHLLMOU]M_K
c:<каби	DROS
c:<кабл	ESOQ
c:<каг	JQRW
c:<кага	JQRW
c:<кад	KT_M
c:<каж	GQHPJTKLURYS^T
c:<кажд	GQJQ^T
c:<каз	CQHMIRMRNKPMWMZR[R\L]L_T
c:<кази	FQGQHMIRPMQMSQZR\M_Q
c:<каи	BMCMDLFMGLHMIMJRKMLRMNNSORQTRMSLULXKZM[L]U_V`M
c:<каи>	EKFMJQNSOMQXRM\N]U_Q
c:<каид	NQ\Q]Q_S
c:<каии	AREQ
c:<каир	_T
c:<каис	ESJRLTQRSM\M_M
c:<каит	OUQMWR\R]MaQ
c:<как	BRCMDRFRHLIKJLLSONPLQSRLSPTLURVKWMXQYP[L]LaS
c:<как>	BQDREJFLILJHKQNKPLSUUSVLXRYQ]KaU
c:<кака	DQERFQIM]NaQ
c:<каки	EQFRLMPR]M`R
c:<како	DLHLJSLTMQNSQWRLSLTMUNVMXM]W_QaL
c:<каку	LQXR
c:<кал	ASBMELFKGLHRIRKMLRNSOQPMQMRWTKVSWPXR[K\M^M
c:<кала	ASBMDMELFKIMLQNRRSZQ\MaQ
c:<калд	EMGMITOPSMVQWS[M\P
c:<кали	ASCQFR_L
c:<калм	HQJKLRSR
c:<кан	DMEQFXHLQWSMUMXS\MaJ
c:<канд	EQFRGMIQKRQP
c:<канш	FSGPHKMPSM
c:<кар	AMBLDMERFMHTISJPKQOKQMSLUMVPXQYIZT_S`M
c:<кара	BLESKSNMSMUMVQYMZU]RaM
c:<карт	AMNSOLRRVM_R
c:<кат	ERKROMVP^L_R
c:<ката	ERKS
c:<кате	VQ_R
c:<кач	CWJQ_M
c:<каш	FRHLIR]R_R
c:<каша	HL]R_Q
c:<кв	DMULXLYM_Ta[
c:<ква	ZQ_T
c:<ке	ALBLCVDIENFKGVHLILKHLSNROXPQQLRVSNTVUTVJWRXJYJZS\J]R^S_JaK
c:<кеи	CRNQUQZS`Q
c:<кеии	CRNQUQZS`Q
c:<кел	DNFNGSKLPVRNSKT^VJWL[M\P]U^R_I`MaK
c:<келг	KMTS
c:<келд	BQOQSMTL\V]T
c:<келе	BMDLELJPLSMQOMQQSQTSYQ\K^Q_LaM
c:<кели	DQERGSRMSLTT
c:<келс	PSTR
c:<кен	LS
c:<кер	FMIPJMOSSQTMWTYP\M]M
c:<кере	FMIPNQSQTNVPWRYP\N
c:<кери	OS
c:<кес	IMLU_M`Q
c:<кест	IMLU_M`Q
c:<кет	CRDMELGMHSOUQMRUTLZM[M]Q^Q_L
c:<кетт	CRJMRQ\TaQ
c:<кеш	CQGRLLRRSLWRXMZQ\L
c:<кеш>	US
c:<кеше	WQ_RaQ
c:<кеши	WRYQ
c:<ки	BMCMDIEZFQGNHTIRKSLWNYOVPTQLRJSKUQWKYKZL[V\L]F^J_F`QaI
c:<киг	JMKS\S
c:<киге	JMKS\S
c:<кид	HRKRNR
c:<кида	HRKRNR
c:<кие	ERIMLTOR
c:<кием	LSOR
c:<киз	ARERHMQMZQ[Y\M^M
c:<киз>	SM[S
c:<кизд	AQQM[R
c:<кизи	PQZR[M_P
c:<кии	EUISLLPQZM
c:<киим	EU
c:<киип	PP
c:<кил	GRPQSLUMVT^Q`R
c:<кили	FQSMTQUMVT
c:<ким	HPIMNTOTZM
c:<кимб	FPHQ
c:<кин	ENKMNSQQSQVM\Q]L_R
c:<кир	FQGRIRJMMQOLQQ\K
c:<кис	ERJSLQVMXQ\N
c:<киси	JQXQ[Q
c:<кит	ELHVJSTR
c:<кита	ELHVJSTR
c:<киш	FRIQJMLVOR
c:<киши	LUOQ
c:<кишк	FRIR
c:<кл	DLGRHMIMKQNLOMQMRQSSZL[M\Z`X
c:<кла	ERJQKQQNSSaQ
c:<кле	DM\X`Q
c:<клее	\V
c:<кли	GRHM`V
c:<клие	GRHM`V
c:<ко	AKCRDMFNGMHTIRJJKRLHNMOLPWQLRSTHUSVHWLYRZR]F_V`R
c:<ког	BSELGQHMJMOLPMQQ]S_TaM
c:<когд	EMGRNPOMPMUQ]TaM
c:<кого	_U
c:<код	MMNSQM[M]Q_R`W
c:<кож	FRHQYQ\R
c:<коз	DRYR[Q
c:<кози	HPYS[Q
c:<кои	BMFIGKHVIMLMOMRSUKVPWUXMYUZM[L]Q^RaT
c:<кои>	FMHPUKVQ_RaS
c:<коии	FMHSSQWQYR^S
c:<кол	CRERHMIRLQMTPMQRSLTRXLZS[L]J`LaL
c:<колд	IS
c:<коли	MV]L_U`M
c:<колл	CRERGSIQJQRNTR]M_L
c:<коля	QS
c:<ком	HLNSQLVMXQ[R\W_Q
c:<кон	NLRMURVLZS[T]K`R
c:<конс	MR[R\R
c:<коп	BQERHRJR\L
c:<коп>	BQER
c:<копи	JS
c:<кор	AMCREQFRGMHRJKKWLIMSNJORP\QJRRTLUNVMZR[L`LaM
c:<кора	RT
c:<коре	ETHMKQPVSMZW\MaM
c:<корз	STWQ
c:<кори	CVELGMPR
c:<корк	HT
c:<корм	FQHR
c:<коро	EMFQHLJKMROQRQ\QaS
c:<корс	ESKQVM_Q
c:<кору	PR
c:<кос	BQDKINVQXS[U\L_L
c:<коси	NRRLXT[U
c:<кот	EMFRRJSRUQ\L]L_SaS
c:<коте	FRRLUMXR
c:<кото	EMIQSQUR\LaR
c:<кош	CUQQ\Q
c:<кош>	CU
c:<кр	BQCLDJEQFLJRLKNVRRTLVRXKYU[M\SaM
c:<кр>	NS
c:<кра	BRGQJRKLXL]Q
c:<крас	BRGQJRKM
c:<кре	JMRRYS
c:<кру	JQKRYQ
c:<кс	_SaU
c:<кт	ASELGMHRJMLMRMSMUMXNYPZR[U\P]M_Q
c:<кто	ASELGMHRJMLMRMSMUMXNYPZR[U\P]M_Q
c:<кто>	ASELGMHRJMLMRMSMUMXNYPZR[U\P]M_Q
c:<ку	DWFIGJILJGLLMQNTOVPQRISSURVMYNZS[L\S]T^K_V`LaL
c:<куд	CRGMHLJLMLNQOQQPSSTMUQ\L]NaQ
c:<куда	CRGMHLJLMLNQOQQPSSTMUQ\L]NaQ
c:<куи	_T
c:<куие	_R
c:<кун	EQHMILMPNMOSVRXMYMZS]Q^Q`M
c:<кун>	KQOQZR]R
c:<кунд	FMMROS^Q
c:<куни	QQ_Q
c:<куп	DNENIQOTSRVK\Q]M_SaS
c:<купи	IQSQUNVMWQZL_RaT
c:<купл	OSSPWMZR
c:<кур	EMFMJMMVNSOLPVQMRNTLUQWQXMYL]V^M_TaM
c:<куре	MQNRPUQMTMUQWRYN\Q]R
c:<курс	_R
c:<кут	ARBMDVHLMLNMSLTVXQZQ\P]T_M
c:<куте	DTTTXRZQ]Q
c:<кути	DR\Q
c:<ла	BKCYDMEKGMRVWRXLZL\M^LaU
c:<лад	CQDWWRXM
c:<ладн	CTWRXNaQ
c:<лак	RU
c:<ле	ALDQERFLHKIRKMMJNQRZSLTLVLYVZL\UaL
c:<лев	\T
c:<леви	OQ\T
c:<леж	DQIU
c:<лежи	DQIU
c:<лен	IMRX
c:<лент	IMRX
c:<лет	AMEQFMLRMLNRRTUMYR_R
c:<лет>	EQNRYQ
c:<ли	DLEWGMHRJUKKLKMSNROQQRRLSITKXMZQ[Q\P`K
c:<ли>	FQIRLLRMTMZS]S_M
c:<лин	IKJWKM\Q
c:<лис	EU
c:<лист	EU
c:<лиф	MRQU
c:<лифт	MRQU
c:<лл	DMaW
c:<ло	DTIRRP
c:<лу	DRGMIMOMQYWN]M^M_RaL
c:<луч	DRJQWN^N_R
c:<лучш	DRJQWN^N_R
c:<лю	ESGLHQLMUPZL_RaQ
c:<люб	ETIRUQ_R
c:<люби	ESRR
c:<ма	AUBWDRFJGWHMIPJYPQQSRMSMVIWLXHYLZH\M]K^J_R`Q
c:<ма>	CNESFNGQIQJWNQOMPRQRSNUMWMXLYMZM\K]Q^N_L`LaS
c:<маг	ELQSSRTRVMWM^P_M`T
c:<мага	ELJLQSSRTRVMWM^P_M`T
c:<мал	FQJKLVOQRLSLUQZQ]M
c:<мале	FQQQUQVS_M
c:<мало	LTYR
c:<мам	JMSQTMVM
c:<мама	JL
c:<маме	EQSRVM
c:<ман	FL_U
c:<мар	IQJTQQRLSMUP_L
c:<март	QQRMUQ
c:<мас	BQDWEKJMKS[R\M_Q
c:<мат	GTJSQM
c:<мате	GT
c:<ме	DTEJFJGKJRKLLVNTPRQQRLSLTRUSYRZG\I]P^P`M
c:<ме>	ENGNJSLSMTNRUMZM[M\K]TaQ
c:<меж	ELLSZR
c:<межд	ELLSZR
c:<мек	QQZM_Q
c:<мен	BNCPFLHQIKJMNRPKQLTQVQZL[Q\Q]V^R_LaJ
c:<мен>	CSEMFSGRKRONRMTMUK`R
c:<мене	[R
c:<мени	DRLLMM[N]V
c:<менш	HRUQaM
c:<меня	DLEQFJGMILJMMQNQPMQLRSSPTSXRYQ[Q\M^S`L
c:<мер	BQINLRPUQLYM]MaS
c:<мере	aS
c:<мери	LQ
c:<меря	PT
c:<мес	DQEMFRHPMMPQRMTRVLWPYS]MaM
c:<мест	DRNLPRUMWRZL
c:<меся	FRHPNQTQVNYR
c:<мех	FQIS\M
c:<мехо	FQITJM
c:<ми	AVCUDWENFUGYHZILMJNHOMQLRNVNWLXM\G]L
c:<ми>	GQSM\L_Q
c:<мил	HSTP
c:<мин	DRFWGXHVINKPMLNKOMQLSQVNYMZM\M]L
c:<мин>	FSGRHVIMVMXQ
c:<мина	DSEMFTINJQKSTQZM_KaR
c:<минг	GSHS
c:<мину	FMGSHLLRMMNMRMZQ_U
c:<мис	CUZR
c:<мм	CLDNUMYLZSa\
c:<ммм	DLZRaV
c:<ммм>	DLZRaU
c:<мн	CMDNELFQHQKMOLPNQMSVVLXRZM[R\R]QaM
c:<мне	DMEMFQOMPNQNRLSR[R\S]RaN
c:<мне>	DMEMFQHQLQOMPNQNRMSR[R\T]RaN
c:<мно	RQSSXS
c:<мнои	RQSSXS
c:<мо	BJCMDNESFIIJJHKTLNMLOLQISSTTUTVSWS[Q\I]Y^V_QaJ
c:<мог	DRELORZQ[Q
c:<могу	ELORZQ[Q
c:<мод	EUJRKRMMQMSNTTUMVSYMaM
c:<моде	ESJRKRMMSNTTUMVR
c:<мое	AQERHMWQXR
c:<мож	DMHMJKKSNPRRVRWU[Q\K]L_M`MaM
c:<може	GRHMKQLQOMSMWTZQ\L
c:<можн	DMGMINJMKQLNMQNQQRRQVS[Q]M_MaM
c:<мои	GRILQMVLWLYT[Q]U^S_LaM
c:<мои>	GRIMQMVLWLYT[Q]Q^T
c:<мол	VQ^SaM
c:<мою	OMTQWQ_S
c:<мою>	OMTQWQ_S
c:<моя	DMHSIMSTVNXR]T
c:<моя>	DMHSIMSTVNXR]T
c:<му	CRFMHRIMJRKKOQQKSQURVKWRXLZT]L_K`MaL
c:<муж	IMOQQMSSURWQZS\M]M_MaM
c:<муж>	FMOQUQWR
c:<мужа	ZQ
c:<мужу	HQILSS
c:<мя	ITRMURVQ
c:<мят	ISURVQ
c:<н>	DFXLY^aR
c:<на	AMBGDKEQFXGNHIITKJLRNKPRQYSRTLURVGWLXFYTZV[L^U
c:<на>	ALBIIXMQPSQRTNUPVMWLXS[L]Q^M`NaM
c:<наб	FKISRR[UaS
c:<набе	IT[S
c:<нав	GRIMQR^T`R
c:<наг	XKYS
c:<над	HLIMLLMPOSPRRMWPYNZT^M
c:<надо	DQINLMMQWQZR
c:<наз	FSGJHLJMORQVTMUR
c:<наза	GLOTWQ
c:<наи	CRESFMGMHMIUJLKMQSRQTT]L
c:<наид	GMIXKNRQTR
c:<нак	EMFMGTHSJLLQSQZR\T]R_L
c:<нако	GTNMSQ
c:<нал	ISSQ`Q
c:<нали	ISSQ`Q
c:<нам	EMIQSRUT_S
c:<нап	FRHMILKMMSSKWMXLZS]M^U`PaM
c:<напи	GQKMSMYMZS^P`P
c:<напо	^U
c:<нар	EQFPVKYS
c:<нас	AQGMJTVR`Q
c:<наст	HRJS`R
c:<нат	JP_R
c:<нау	AR
c:<наур	AR
c:<нач	CQERFUXR\M
c:<нача	CQERXR
c:<наш	LSSS[R
c:<не	AJBHCHDQELFRGGIWJULSNKPLQMSKUFVZWRY^ZK[N]W_S`LaS
c:<не>	ALBMEUFLGLHRNKQMRMSLTMUSVVWRXKYRZP`LaT
c:<неа	DTaN
c:<нев	ESYRZM\R
c:<нег	ELGQYR\RaP
c:<неге	\T
c:<нед	DLMPORVM\R]Q_Q
c:<неде	DLMQOSVM\R]Q
c:<недо	_S
c:<нее	BMELKRLQUMWPXRYU_M
c:<нее>	ELKRLQUMWPXRYS_M
c:<неи	GMHMJRQMRTSPaR
c:<неи>	HMJSRSSP[Q
c:<нем	KLNRRTVR\MaQ
c:<неме	EMRVaQ
c:<неп	HTVRXL
c:<непр	VRXL
c:<нес	UMXS
c:<нет	GMISMLNMPMRMVQXRYUZM[N\M]Q
c:<нет>	GMIUJMMMPMRMVQXQYT\L]R
c:<нету	ILJRTP
c:<неш	DMEKFYHMLWMPQTUM\M_SaM
c:<неше	EMFSHMLTMQQQUM_TaM
c:<ни	ALCLESFNGSMQNJOLPRRSVKWSXMYVZH\S]S`IaL
c:<ни>	PQWSXMYXaN
c:<ниб	GQIQKQLMTR[Q
c:<нибу	GQIQKQLMTR[Q
c:<низ	BSKQNM_Q
c:<ник	MSPQRRUMVMYQZJ[M\RaM
c:<ника	GQIMMQUMWQYSaN
c:<нико	DQRRZM_R
c:<ним	VQ]SaQ
c:<ним>	ER]T
c:<них	IMJTLRVM
c:<них>	IMJTLRVM
c:<нич	DSYM]Q
c:<ниче	DSYM]Q
c:<но	ANBJCQDTEWFJGKJUKNL\MKPMRDSHUVYZZR[G\S]V^U_IaA
c:<но>	BMEQISJMNKRMaM
c:<нов	CRERHMJLZS]R^R`S
c:<нови	CS^R
c:<ног	INJTLVMMPQRMSMYR\R
c:<нога	IMJSLSYR
c:<ноги	ESJP
c:<ногу	JMLRPPVNZQ\R
c:<нол	ERHQUR
c:<нол>	ERHQUR
c:<ном	DQELGMJRKMLMNUQSRLUQYM[L]V^V_K`R
c:<номе	DQENJQNSQQWM[M]R^S_M`RaM
c:<номи	RMUQWQ]R^S_L
c:<нор	XS
c:<норм	XS
c:<нос	EUJMLVORWQXR\S_M
c:<носи	OR
c:<носк	LR\R
c:<носо	LS
c:<нося	ES
c:<ноу	JS_R
c:<ноут	JS_R
c:<ноч	CTEMJQMQYMZQ[L
c:<ночи	CTYM
c:<нош	LS
c:<ношу	LS
c:<ну	AMBLEKGQIQOLPLQRSSVLWQXUYXZM[R\L^M_HaR
c:<ну>	BMDQGSHQJMPMQMRMSQVKXSYLZP^M_K`NaU
c:<нуж	ELHLIRQQSSWQYR[R\M
c:<нужн	ENIQQRSQWQ
c:<о>	DRXQ
c:<об	AKDIESFQGMHRIMKRLQMRNLOTPRQLSPTHUMVRWRXSZL[T\R]K^N_HaJ
c:<оба	KQPQSRUM
c:<оба>	KQPQSRUM\Q
c:<обе	EJIMJMLRQRSR\S]R`Q
c:<обещ	\S]R
c:<оби	LQSMUR
c:<обич	LQUR
c:<обл	JT
c:<обле	JT
c:<обм	HQOQPPRM
c:<обме	ORPP
c:<обо	EQFSTMYT
c:<обои	FSYQ
c:<обр	FLMMOUPMWS[R\M]M^R
c:<обра	FLMMOUPMWS[R\M]M^R
c:<обс	[T
c:<обу	ETHRPQRQVQWM_L
c:<обув	ETHRRQVQ_L
c:<од	BMDMENFSGJHLJMKMLLNNPVRKSTTMUQVTWLXP[R\T^Q_Q`MaK
c:<оди	EMFQPRSR\Q
c:<один	EMFQPRSR\Q
c:<одн	FRGKHNIPLMNKPSRLSQURVSWMXQ[R\R^Q_QaL
c:<одна	GMPQUJXS\S
c:<одно	UR[Q
c:<одну	FRHMNMPQSSTPVR_R
c:<оз	ESFQGMHJKQMQNLQMRLSL]MaV
c:<ози	ESGMKQRMSM]M_KaV
c:<ози>	ERFLIPLQMMXQaS
c:<озим	DRMPPQUQ
c:<озин	CQKRaS
c:<ои	BSCMEMHRJMOLQMUIVTWLYMZW\L^L_UaU
c:<ои>	BTGPOMUKWMXM\M^M_QaS
c:<оил	VQZTaM
c:<оила	VQZTaM
c:<ок	CMD^FKGRHLMMOMPPSRTMVMZL\Q_R`SaH
c:<ок>	PQSQ`Q
c:<оке	DUaL
c:<океи	DUaL
c:<оки	DV`QaL
c:<окш	RR
c:<окше	RR
c:<ол	DUEMGLIQJMLSPYRMSMTMXRYS[L_L`M
c:<ол>	DQXRYQ[MaS
c:<олш	IQLSPYTM_L
c:<олше	IQLSPYTM_L
c:<он	BPDTGKHLJWKRLLNJQLRLTKULVKYTZQ[S\L]S^M_N`MaT
c:<он>	DMJQMMNMUMXR]SaQ
c:<она	HJISJPKQZQ[SaQ
c:<она>	HJISJPKQQMZR[U_MaR
c:<онд	CQDSPQSQVNYR
c:<онда	CQDSPQSQVNYR
c:<они	ILJUMQSMWQYR\M
c:<они>	JTMQSMWQYR
c:<оно	BQDRaR
c:<оно>	BQDRaR
c:<оо	XLaX
c:<ооо	XLaV
c:<оп	GVHKIKPQQMRLTMUMXKYMZR[P`TaT
c:<опе	[R_Q
c:<опер	[R_Q
c:<опл	HLMQPRQMSRVPXM]Q`U
c:<опла	HLMQPRQMSRVPXM]Q`U
c:<опр	ZT
c:<опре	ZT
c:<опт	FQGUIM
c:<опто	GTIM
c:<опя	TM\RaU
c:<опят	TM\RaU
c:<ор	EMIMQVVR`R
c:<ори	HQQT
c:<ос	CLEQFKGKHTI[JIKLMQNPPRRLSQTLUTYSZR]K^R_J
c:<осе	ESGPUU
c:<осен	ESGPUU
c:<оси	HWIWJKLROMQMRLSRUQVLWMXLYRaQ
c:<оси>	IQLRMQ
c:<осин	HUISJMLMSQUQaR
c:<ост	BQEMFLGKIRLLNRPTQQTLULVRWQXRZQ[M]M^R_K
c:<оста	EMFLGKIRJLLMMQNRPTQQTLULVRWQXR[N]M^S_K
c:<от	AHCYECFMGIILKRLLMSNPORPNRSSJTJULVRW]XIZL[T\U]W^V_G`VaD
c:<от>	BSDMEQFPHLIQJQPMQRRPTMVM[M\M]R`QaL
c:<отб	ULWXYQ
c:<отбо	ULWXYQ
c:<отв	CUDPYMZS[S\Q`S
c:<отве	CRDQEMZS[S\R`S
c:<отд	DQEMMSNRRR[R\M]Q_M
c:<отда	FQGPNROQ
c:<отде	MRQN[S\M]R
c:<оте	JQNRUL
c:<отз	GRHUWQ
c:<отзи	GRHUWQ
c:<оти	ELHSIRJMORRLTLURWLXQ[T]R`L
c:<отиз	HQIRURVQ
c:<отир	HRTMWMXQ[S]Q
c:<отк	CTDLEKGMINJLKWMMNLORPRQVRSUKWYYJZL[L\S]J^SaM
c:<отка	NMPQWXXTYJ
c:<откл	CVWRXL^QaL
c:<откр	KVMMQS\Q]L
c:<отку	QTTQUM
c:<отл	BQDRINJQRQZQ
c:<отли	BQDRJQ
c:<отло	RR
c:<отм	WU`S
c:<отме	WU`S
c:<отп	HMKRMSNPOMTM\J]R`R
c:<отпр	KRMSOMRQSQTM[M]R`R
c:<отс	MQTQVS
c:<отст	VS^R
c:<отч	CTUR\M
c:<оф	IMKQRMSRULXWYK]QaG
c:<офо	NQSRWPYN]R
c:<офор	NQSRWPYN]R
c:<оч	KRTS
c:<оче	TSXS
c:<ош	ORVRWQXR`Q
c:<оши	ORVRWQXR`Q
c:<ошиб	OQVQXS
c:<па	ALBMCWGUIRJULLMLNSOMPSQSSLUMWRXGYUZK[L]K^L_NaG
c:<па>	DREQFQITJTPTRMTMYL\K
c:<паи	FMNZ`RaM
c:<пак	CWDMENJNRWYRaK
c:<паке	ENJNRWYR
c:<пал	DMHTIMLRUM
c:<пар	CQDMFRGTHMLLNLOLQRRLSRTRaM
c:<парт	TS
c:<пас	JRQRSLWRXJYX
c:<пв	DLaV
c:<пд	XHaY
c:<пе	ASBMCLELFSGRLQNLSNTQURVSWNYL[Q]J^K_V`QaK
c:<пе>	EMGQLRNQVN]M_QaR
c:<пен	GSIMLLRP_S
c:<пенс	GSLM_T
c:<пер	CMIPJNLRMQNLSMURVVYL[R\R]L^L_N`SaK
c:<перв	AQRLTSUQ\P
c:<пере	CMGMLQMRNKPQSMTKVWZR[S\Q]K^K_M`SaL
c:<пи	DREKGMIRLQMKNKRTSQTMUPWLXRYLZK[S\P]R^U_QaL
c:<пил	RT
c:<пис	MLULZM[R\S^U_Q
c:<писа	LQQLULZM[R\S^U_M
c:<пиш	EMISNLSRUR[Q]Q
c:<пиши	SQURXP
c:<пишу	DQEMISNL[Q\M
c:<пл	AMDQERJVKRMQOSQRRISQUUVMWMYL\I]M_M`M
c:<пла	JRKLMRORQRRMSRTMUUVLXM_MaM
c:<плат	JSKMMQORQRRMURVM_M
c:<пле	JRKRRLXQaM
c:<по	AHBLCSEYINJKKLLRMZPVQKRRSLTPULVNWIXPYEZY\I]U^M_ZaF
c:<по>	CMENFSGRIRKILQMQPSQMRMTQVMWMYLZL[S^M_M
c:<пов	NRSQVMXQ_Q`R
c:<пог	HRUMVQZT[P_Q
c:<пого	UMVQZT[P_Q
c:<под	ALBMCMDUESGVIKJRKMLQMSNIOPQURSSMUQVMYMZJ[L\J]M_P
c:<под>	DRHMIQJRNJRRTPUQVMWN\M]N
c:<пода	EMGSHMIMOSRRWR_L
c:<поде	DRHPINOQQTURVRYL_M
c:<подо	DRILKQLKOTPRRQUNVN]M
c:<подп	CREMGQZM\M_R
c:<подр	EQLRMSRLSLURVR\M
c:<подс	EQFQLQQQZQ]Q_R
c:<подт	WQXSZM`R
c:<поду	ZQ
c:<пое	MRSTWQ\M]R_T
c:<пож	BMDMFQHMJRRRUM^Q
c:<пожа	BMDMHMJQRPUM
c:<поз	AQMQURVTXL[Q]R_T`MaM
c:<позв	QRUQ]Q
c:<позд	AQVR\M_S
c:<позо	[R\S
c:<пои	DQJQLRTRUJ
c:<пок	BSCVDMIKJKKWLLMLOQPTQLSQTLUKVLWSXQZP\M`RaJ
c:<пока	CQEPGNIMJLKULMMMPRWMXQYPZS[Q\M
c:<покл	BU
c:<поку	GQORPQSPULWT`Q
c:<пол	CLEQFLHRKRLQNWPJQLRTSKTJUSWJZR[K]M_LaM
c:<поли	ES
c:<полн	PM
c:<поло	EMFMKQLRNSRRTMURVMWMZMaQ
c:<полу	JMLMNQORSKUSVRWMZQ\Q_MaM
c:<пом	EUHLKLNQPQQMVQXQYK_SaM
c:<поме	HMKMMLNRPRVRXRZS
c:<помо	ER[Q_S
c:<пон	DNFRGMHQILJMKROQSKULZQaS
c:<пони	HQJMKQNM\S
c:<поня	FRSMUMaR
c:<поп	DMEQRQXT
c:<пор	EUIQJM\Q
c:<пора	ET
c:<пос	ESGSHRJKLQMQNKQLSJTTURWLXMYNZT]T^LaK
c:<поси	MSOQTM\R]T
c:<посл	EKGRMMNROQPMQMUQ\Q
c:<посм	EQIQJMKQOMPRQP]R
c:<посо	LQRRZS
c:<пост	FMGRITMRNKRMSKTY\M`Q
c:<пот	DNGMJSMQOLRQTQURYLZL\K]LaV
c:<поте	DRJRRP\I
c:<пото	LQPQZMaR
c:<пох	HQPT
c:<похо	HQPT
c:<поч	AQDQGLILORQSRKTLXQ\S_T
c:<поче	DQGMIMXRYM\R_R
c:<почт	AQQTRM
c:<пош	CQMR
c:<поя	IQJLTS
c:<появ	IRJLTS
c:<пр	AKCJEJHPJQKGLHMJNQOYP^RJSMTQUNVHWQXQYKZM[K\Y]T^P`SaH
c:<пра	ELFSKMLTNMORPMRMVLXTYM]M`S
c:<прав	ELLTORUMVMXUYM`Q
c:<праи	FUKM`Q
c:<пре	ALBTJRMMORRLSLTRWQ
c:<пред	FMHQORRLSLTSWQXLYS\L^M
c:<при	BQCKEJFKGIJKKJLIMSOUP`QLRQTVVMWNYL[L\S]S^Q_LaL
c:<при>	KRPS]M
c:<прив	ASFMKMLLMQNNOLPRTXVSZM_Q
c:<прид	HRJMMQOKPPWQZR]Q
c:<прие	GNIPMS\R
c:<прик	DQPS_Q
c:<прил	PRRS
c:<прим	DMEMOUPWSQ\L_L
c:<прин	NSOSTMYQ`Q
c:<прис	\Q^Q
c:<приш	HRKLORQMTQWMXL\S]Q^Q
c:<про	AMBKCSDKGRLKMKNQPTTJUNVNWTZM[R\M]R_P`R
c:<про>	RMSMUMVQXT\M_R
c:<проб	DQPQRRSRUM]Q
c:<пров	\R]Q`R
c:<прод	HLITJLRP[R^M_V
c:<прое	QU
c:<пром	GR`R
c:<прос	CMDQEPHTRMXM\M^R
c:<проц	GTNR
c:<прош	FRILJQZM]R_L
c:<прощ	CV
c:<пря	DTEKJTRMZM\T_M
c:<прям	DSELJRSQ
c:<пу	DMEMGLHLIMNMPUUUVSWQXRYK[TaM
c:<пус	DMRQVRWRXRYM[T]L_L
c:<пуст	DMRQVRWRXRYM[T]L_L
c:<пя	CLEMGSLROLPMRQURZSaN
c:<пят	CLEMGSLROLPMRQURZSaN
c:<пяти	US
c:<пятн	OMRS
c:<р>	BTCUFWIKSLUV_MaK
c:<ра	BWCKDFEJFRGQHNIRLRNVOSPRRMTTURVKWRYR[L]E^P`RaM
c:<раб	CQDMENIMMRQU_Q
c:<рабо	CQDMENIMMRQU_Q
c:<раз	BQCLDLEMFRGNHMISLTNTOTPRQHRLTQVMWQ\Q]I_I
c:<раз>	AQEMINSSURVNXRZM^PaR
c:<разб	NRWR\Q
c:<разг	ZS_Q
c:<рази	BT
c:<разм	BMENGNIUKPLUOQPRQLRMTRVR]M
c:<разо	FTNR
c:<разр	PT
c:<раи	US_Q
c:<ран	HMQSUP\Q
c:<ранш	BRHMQRUQYM
c:<рас	BPDJGLIRJTMKNRQMRQTSUMVMWQZQ^Q`TaM
c:<раси	JPSRXQ
c:<расп	MMNR
c:<расс	FROQTR\L^Q_Q
c:<раст	NMRTUNWRZR`S
c:<рах	BQ
c:<рахм	BQ
c:<рв	\X
c:<ре	ALCMDLFLGLHKIMLKTMVLXLYSZW[S^W_S`TaL
c:<реа	[R
c:<реал	[R
c:<реж	`V
c:<режи	`V
c:<рек	HMNR[Q^X
c:<рекл	[Q^X
c:<реш	PRSRYLZX
c:<реши	VPZR_Q
c:<ри	BQIKKTQR
c:<рил	IKKU
c:<рилс	IKKU
c:<ро	DQGUHLJQKQLROLQLTMVMXSYL[P\K]M`TaL
c:<роб	[R
c:<робо	[R
c:<ров	GT
c:<ровн	GT
c:<род	DRJQXSaM
c:<рол	`U
c:<рос	IMJPKQLTNSPS
c:<рост	KQPS
c:<ру	BMDSFTPRRQ
c:<рук	DRGRHMKQ
c:<рука	GRIQQQ_M
c:<руч	JQRR
c:<ручк	RS
c:<ря	EMIQJRKTQQ_Q
c:<ряд	EMIQJRKTQQ_Q
c:<рядо	DQKQQQ_R
c:<с>	ARHKIMJLKQLQMMOQRMUPVN[T]Q^N
c:<са	AQBLCZDCEVHSIMKHMPOHRVSRU[VIWKXUYM[I]J_U
c:<саб	UWaL
c:<саби	UVaM
c:<саи	EQGMIMMMTQ\S_R
c:<саит	EPINTQ\S
c:<сак	RT
c:<сакт	RT
c:<сал	ATDKFRILMRNROKPSRUSRVJYM[L\P]N^R_L`L
c:<сала	SR
c:<сале	AQ
c:<сали	DMELKSMRPRRTSQVM\Q
c:<салм	JR^S
c:<сам	DLESXX\K]LaS
c:<сама	EQXKYRZQ\LaT
c:<сами	EQQRXSaM
c:<само	HRXRZM[Q]MaR
c:<сан	JRKKLQ_U
c:<сант	JRLQ
c:<сап	JK\T
c:<сат	EPITUQ[L_T`Q
c:<сати	ISSQZQ_M
c:<сату	[M_R
c:<сау	C\DLGT
c:<сау>	CUDNYQ
c:<сауд	GU
c:<сб	KTNV
c:<сбо	KT
c:<св	CPDVFLIJJMKRLRORPMQKTRUQVJXRYJZK[V_UaM
c:<све	HSIKKTUQVLXRYL
c:<свет	HQILKT
c:<сви	CSDTaL
c:<свид	CT
c:<сво	EMLRTSYMZM_U
c:<свои	JMLR]Q
c:<свя	[U
c:<связ	[S
c:<сд	EJGPHLILMQOSSPVTYMZM]V_W
c:<сда	ELGMOU]Q_W
c:<сдат	ORWQ
c:<сде	EMGRHMMRSQTQWMYM]S
c:<сдек	MR]T
c:<сдел	GSSQTQaQ
c:<се	BWEQFMGPHWIKKMMTNSPMQKRHSSTIWKXMYQZU[I\M]K^M_R`Q
c:<себ	ERHPILOMRLSMWQYR`QaQ
c:<себе	BQHPIMRMSLWQYR`QaQ
c:<сеи	FQGTHMNQZR\M_Q
c:<сеич	EQFQHMNQZR\M]Q_Q
c:<сел	EKKRMS
c:<сем	UR
c:<сен	BSHVQMYM`R
c:<сен>	`R
c:<сер	BQHRIMJURPUKVQ[L_QaM
c:<сери	HSJSRMULVR_Q
c:<серт	JQRQSQ
c:<сес	ISJLQMSQVQYQZQ\M
c:<сест	ISJLQMSQVQYQZQ\M
c:<сет	LTQQ
c:<сз	KT
c:<сза	KT
c:<сзад	KT
c:<си	ALCaDPFMHLJPKILSMKNMOPPNQSRMSIUHYIZS[I\U^L_V`RaQ
c:<сиз	AMBSDQFMHRIPJMLSMMQRSMUMVM[M_Q
c:<сизд	BQDRHRIPJNLQQSSM[M_MaM
c:<сии	ESFROQRS_M
c:<сиил	ESFRJMOQRS_M
c:<сим	YI_RaY
c:<син	HLLMOQQQRMWQ\U_SaU
c:<сис	`T
c:<сист	`T
c:<сия	LU
c:<ск	AMDHFXGRJSKLMJOMPLRHSM[I]V^L_J`W
c:<ска	EQFRHMIRJPMKQLRMSMTMVRWRXMZT_M`QaR
c:<скаж	MMNMTNWQZT`R
c:<сказ	FQMMSLVQYP\QaS
c:<ски	FQGTNPRMTQUQZM[M]R_L
c:<скид	FQGSHQMLNRSQXN_M`R
c:<скин	QSTRUR]S^M
c:<скл	EMLQ]T
c:<скла	EMIQ]T
c:<ско	DMEQFTHPKMRMZM
c:<скок	ERFTJL
c:<скол	CMDNFPHPJQQQ_Q
c:<сл	BLCRDUESFNGMKPLLMRNMSITPUQWLYQ]L`S
c:<сле	ARKRORSMTS
c:<след	TS
c:<сли	DTHS
c:<слиш	DRHS
c:<сло	XR`R
c:<слов	KQXQ`RaR
c:<слу	IRJQMTSLaR
c:<случ	IRSLaR
c:<см	BLCNDLEKFLISJQLTNMQMSRUQVQWMYN^R_TaP
c:<см>	EMFMISJRLUUU
c:<сме	ELUMVQXQZQ
c:<смо	BMSTTPVQ
c:<смот	EPKPSSUP_R
c:<сн	CSDMEMGMJLKUMMPQTKWYXM]K_QaM
c:<сна	OLPQ
c:<снач	OLPQ
c:<сни	JMKURRTMWV]M_Q
c:<сним	JMKURRTMWV]M_Q
c:<сня	RMWS\R]M
c:<снят	RMWT
c:<со	BLCDDIFRGMJGKJLUMKNFOJPLRMSKTTVJX[ZZ[Y\M^R_K`TaV
c:<со>	FRKRQS_M
c:<соб	ETNMQTRRSMZR\L]T_M
c:<сов	ARCKHRIRTQ
c:<сог	ANDMHLLQPQSLTVXYYM[UaH
c:<сога	LQTR[Q
c:<соги	[T
c:<согл	ANDNOMPRTRXZaH
c:<соз	DMLTZU`S
c:<сои	LSWMYR[W\T
c:<соил	[W\U
c:<сол	CMDWEQHLIQJKNMOMSQUPVQXQ]M_M`M
c:<сол>	HMIQJMSQVQaR
c:<сола	DSQQXS
c:<сом	DNFT
c:<сон	DMGPHRISJHKLLKNMOQRMURXQYLZR\L_LaX
c:<сон>	ORZT
c:<сонг	FMGSIQTP
c:<сонд	IQLMURaU
c:<сони	ERJLKLSRUMXQaU
c:<соо	LR^S`QaQ
c:<сооб	IR^S`QaQ
c:<сор	USWQ
c:<соро	US
c:<сос	HRJRSLZR\M_T
c:<сосе	HS_S
c:<соси	ZS
c:<сот	WQ[R_Q`Q
c:<сотр	WQ[R`Q
c:<сох	JQYTZQ
c:<сохр	YTZQ
c:<сп	BYCRDSEKGLHKJKLLNQQMSLTUVLWMXLZS\U^WaG
c:<спа	CRDMJMYQ\R^TaM
c:<спам	HR\Q^T
c:<спас	BQHNYPZQ
c:<спе	DTLKPRTT
c:<спер	FQPS
c:<спец	LLTT
c:<спи	ILKRNRTQUQVLYMZQ\S^Q
c:<спис	ERIMNRTRUQ\S^Q
c:<спо	CRDRYM
c:<спр	EMFMIRRUZS\Q
c:<спра	IS
c:<спро	JQZT\Q
c:<спс	BZDNaL
c:<ср	BMEMFNILMUOSQLRSSUTRZL]L_M
c:<сра	FQJQSR
c:<сраз	FQSR
c:<сре	FLOSRR
c:<сро	MSSRTR
c:<сроч	MSSR\Q
c:<ст	AMCLELFXGRHUJMKSLKMPNMOLPLRKSKTKYRZS[L\Q^S_Q`K
c:<ста	EMUSVMXQZR[M]S
c:<став	XT
c:<стар	ZR
c:<сте	LMVQ\R
c:<стел	JRLMRQVQ\R
c:<сти	ESHSSLZR\R^R_R
c:<сто	EJFWISJLNKQTRLSNUQWRXMYTZK\L^P`MaR
c:<стои	EMFPGMHNISMRYRaQ
c:<стол	FQHUINUR
c:<стоп	DNLQVSWRYPZM^RaM
c:<стор	EMFSQRaQ
c:<стр	DRHRMSUL\Q
c:<стра	DSFQMS
c:<сту	GUHRILJMKR\M
c:<студ	GTHRIMKR
c:<су	ELFSHRKSLLMROMPMQLRXSIUSVL\S_HaK
c:<сум	EQFRHSJMMRNSRRSM_L
c:<сумк	ES
c:<сумм	FTNQ_M
c:<сур	ELFQGKKSRSSMXMZQ\Q]M^Q_L
c:<сура	EMFQGMSMZR\Q^R_M
c:<суре	KR
c:<сч	HMOT
c:<сю	RSUM^QaS
c:<сюд	UM^QaS
c:<сюда	UM^QaS
c:<сюр	RT
c:<сюрп	RT
c:<та	AMDREJFLGHHPIVJVKILVMQPLQLRNSLTPWVXTYPZJ[H]R`LaT
c:<та>	ISTMaT
c:<таб	ENGMHQISJQLS
c:<таби	IT
c:<так	CLDSHTISJNKILMNKRKTRUQXKYS[M\Q]M^N`LaS
c:<так>	DWELFQGMHQKMLLQMRMSNTLYQZP[Q\T_LaQ
c:<таки	FMHRLQSSUQWP\M
c:<тако	BQEQFQGQIQJNKLTRaR
c:<такс	MRQT[M_SaN
c:<таку	IQTS
c:<тал	JMLRUQ
c:<тали	JMLRUQ
c:<там	FMHLILLNMRNQUL]V_P`MaQ
c:<там>	FMHMIMNQUL]U`MaR
c:<тан	AQBQILPQXQ[M_U
c:<тани	BRXQ_U
c:<тап	HMJMSQTQUMWU]S_M`S
c:<тапс	HMIMSRTQUMWUXMYQ]P_M`S
c:<тар	IMLUOUSM
c:<тар>	LROR
c:<тас	JTKQQQRMWRXQ\M]L^T_M
c:<таст	KQQQVQWRXQ]L^T_M
c:<тау	IRNRTR`M
c:<тауи	IQTS_Q
c:<те	ALBMDVHMILKQLJMINSPMTLUWWMYJZH\G]M^R_S`daW
c:<те>	PQUQVQ_R
c:<теб	[M`UaQ
c:<тебя	`S
c:<тег	OR`Q
c:<теги	OR`Q
c:<тек	ZM]R`Q
c:<тек>	VRYQ
c:<текс	XS]R`R
c:<тел	BMDTGMIMKQLMMLQSRMSMZM[R\M^R_R`RaP
c:<теле	BMDPIMKQLMMLQSRMSMZM[R\M^R_R`RaQ
c:<тем	JSSRaR
c:<тен	FSGQINUR`R
c:<тенг	FSGR`R
c:<теп	EQFMJKKSLSWRYM`Q
c:<тепе	KSVQWRYM`Q
c:<тепл	ERIQJLLQ
c:<тер	JRNQQKRQVM\Q
c:<тери	JRRQ
c:<ти	AMBUDIFSGNH[ILLLOJPNRTSIVLWMZK[S\J]K_J`Sa[
c:<ти>	DMSL[Q`RaX
c:<тиг	JSRQ
c:<тик	QSaS
c:<тир	[PaR
c:<тири	[PaR
c:<тис	BUCMFTHSIMJMRRaM
c:<тися	FTHT_M
c:<тк	AMBdCMDMaD
c:<то	BKCNDHELFDGJHQISJMLRMMPKQYSUTLVUWUX[YKZJ[J\W]R_FaZ
c:<то>	CMDMHSIQJNKKLRVMWQXSYMZM\Q]M_L`MaT
c:<тов	HQ`R
c:<това	HQ`R
c:<тог	CQGMINJQNMPMURVRXMZS]M_LaV
c:<тогд	CQEQIMOPPMSQUPVRZS]M_MaR
c:<того	`QaS
c:<тож	GLIQLQQQSQYM
c:<тоже	GLIQLQQQSQYM
c:<тои	IMKUQMYQZM_S
c:<тои>	KTQMYPZM\M_Q
c:<ток	WT^Q
c:<токт	WT^Q
c:<тол	ENFJHKIQJQMSNQRQSRTKVTYRZL_K`RaL
c:<толе	NQSQVRXQZM]S_J
c:<толи	JR
c:<толк	FLHMIQJPQQRQSPTLVQYQ]M
c:<тор	ARDSGMHMJLZQ\T_R
c:<тот	DKKQQRUMXS]QaR
c:<тот>	DKKQQRUMXS]QaR
c:<точ	DMIRJQLQNMQWRMXR[MaN
c:<точк	QW
c:<точн	DMIRLR]Q
c:<тр	BMDJEHFQGUHRJPMRNLOKQKRLSUTLUUVRXLYRZL[S\Y]U_J`MaL
c:<тре	DMEMGTJRKLOLRMSPTMUQWMZM\W]X_K
c:<трек	JR]W
c:<трет	EMGUIRKMUQVR[Q\R_M
c:<три	EMFRMRUTZM]LaM
c:<три>	FRMQSRUR
c:<тру	KQ[S\Q_M
c:<труб	[S\R
c:<ту	AKBKCVDSEVFTHSIVLNMMNAOLPIRQTRUNWHZS[R\S]K^I_T`KaS
c:<ту>	SS]M
c:<туг	ER_Q`Q
c:<туд	CSDQKMYM_RaT
c:<туда	DQKMYM_RaV
c:<тун	CRZP
c:<тур	AKBMCTHYLMMMNLOMPMRQTRVMXMYPZP_T`LaM
c:<тур>	DREMHSIRJLMNQLXMZQ]R_R
c:<тура	CSFQGRILRPYM\L]M_S
c:<тури	CQIRRRVMXMZR\Q]L
c:<турм	HQZR
c:<турц	HRMRTP]Q
c:<тус	CLDREPGQHIITKTLMMLNHPMQRSLUSVLWMXMZT[R]R^K_M
c:<тусе	FRGQHMNMOR
c:<туси	CMDQEMHMIQJQKTOLURZM[T]L^L_NaS
c:<туск	QRRQZQ\L
c:<туст	EQISNMUQ]R
c:<тут	QMUMXR^NaQ
c:<тут>	QMUMXR^NaQ
c:<у>	AMBQCSFQGMLPMMNPSMUIVMWLXKYR]M_Q`KaV
c:<уб	RRWRZQ^S
c:<убе	WRZR^P
c:<убер	SMVQWR^P
c:<ув	KTOMQMSMWMYSZM]R^RaM
c:<уве	^S
c:<уви	GMKT]QaM
c:<увид	KTXQ]R
c:<уг	DKPQSRX\aJ
c:<угу	CRSRXTaL
c:<уд	CRDTERFLNQWSXTYFZM]M^R_L`Q
c:<уда	CSFKNRSMWTYL]M^R`Q
c:<удал	NRSMWTYL\R]M^R`R
c:<удач	CT
c:<удо	XU
c:<удоб	EQXS
c:<уе	ULWQYT]SaQ
c:<уж	DMERFMHQIRJIKMNMOQRLVRYQZL\S]S
c:<уже	DMEPIRJKKNORRMWPYPZM\Q]T
c:<уже>	DMEPIRJKKNORRMWPYPZM\Q]T
c:<уз	BSEJHMJTLTQQVM\K]S
c:<узи	LQQRXQ\L
c:<узн	FQ]U
c:<узна	FQ]U
c:<уи	CQELJLLMMSNLPSQSRMTLUMVSXQYSZS\L_SaM
c:<уиг	MQPRTMZQ
c:<уиге	MQPRTMZQ
c:<уид	MQPPULXQYRZP_Q
c:<уиде	MQPPUMXQYRZP_Q
c:<уии	CRJMQT
c:<ук	ERFRJQLTQQ_LaL
c:<укс	ES
c:<укса	ES
c:<ул	CRFRGMHMLTMROQPLSMVTZM
c:<улг	MS
c:<улк	LUORUQVR_M
c:<улке	LUORUQVR_M
c:<ум	NSZM\Q`Q
c:<ун	HPJROQQM_SaM
c:<уна	HQOQSR_P
c:<уп	ORRTUHVRYU[R
c:<упа	ORRTUKYU
c:<упак	RTYQ
c:<ур	BRHTaL
c:<ус	CMD[ERHKMPPNQLTUWQXSYLZM\LaK
c:<уси	ESXQ
c:<усин	ESXQ
c:<усл	DRTUXM
c:<усп	DSIMMSPMWR]Q
c:<успе	DQIMMRPMWR]Q
c:<уст	DQGQHMIQJQNRQMXRZN
c:<усту	GS
c:<ут	AUULYRZSaR
c:<утр	AUZQ_M
c:<утре	AS
c:<уу	DQaW
c:<ух	AMCMHMRSXMYWZT\M]T_L
c:<ух>	DRXMYVZMaM
c:<ухо	]T
c:<уц	GXIM
c:<уце	GXIM
c:<уцен	GXIM
c:<уч	ESHQ
c:<учи	ES
c:<учит	ES
c:<уш	CRFJGRNQQLUU[M]R
c:<уя	\T
c:<уят	\S
c:<фа	CQDSJKMMSKTT\T_K`R
c:<фаб	HQJLTT
c:<фабр	HQJLTT
c:<фи	HRITKQUMYMaX
c:<фив	UMaW
c:<фо	GPHRJRKTLMOQRLURXLYL[M_RaM
c:<фот	GQJQKTLMRMTQXMYL[M_Q
c:<фото	GQJQKTLMOQRMTQXMYL[M_Q
c:<фр	BV_M
c:<ха	AWBMCMDQFMGJKMSMVLWLYL[Q\V]R^RaL
c:<хаб	GMTQYMZQ[S\P]S^Q`Q
c:<хаба	GMTQYMZQ[S\P]S^Q`Q
c:<хам	\V
c:<хат	ASRQ
c:<хв	ARSSZM
c:<хва	SSYP^P
c:<хват	SSYP^P
c:<хе	AXDN[QaH
c:<хел	AXDNaJ
c:<хи	JS\N
c:<хим	JT
c:<хими	JT
c:<хм	XKZXa^
c:<хо	AKCSDPERGPHKJPKRLKPUQKRKVSZK_Q`KaN
c:<ход	EU
c:<хор	BRCRDQQM[M_R
c:<хоро	BRCRDQQM[M_R
c:<хот	GSRMVQYMZM\RaR
c:<хот>	GTHMIQUP]R
c:<хоч	DLEPGMPRVPWQ_N`MaM
c:<хочу	DLEPPQSQaM
c:<хош	CT
c:<хош>	CT
c:<хр	BQCREMQMRU[S_L
c:<хра	BQCREMRU_M
c:<хран	BQCREMRU_M
c:<ху	AVCL
c:<цв	ISKRMMQMRMUMVRZL\Q_R
c:<цве	ISKRMMQMRMUMVRZL\Q_R
c:<цвет	ISKRMMQMRMUMVRZL\Q_R
c:<це	CQDMEKFUHTIRKSLKRQSRUQYLZQ[NaM
c:<цен	FVHUIMLMRRSRZR_L
c:<цена	FQGMHRSQZQ`Q
c:<цени	FNHR
c:<ценн	FQRS
c:<цену	FT
c:<цеп	EMIQKSUR
c:<ча	ASCSGLMRNRRLSL[S]Q^Q_KaN
c:<час	MRNR\Q]R
c:<чат	ATHQKRUM^Q
c:<че	CMDSE\FLGGINJTLKMLNSOUQJRTSGUNXLYX\V]V_E`I
c:<че>	EQHRINJMLMMNUNYP\U_MaT
c:<чег	ESJQULXSYS_M
c:<чего	ESJQULXSYS
c:<чек	JROTRR
c:<чек>	JRMMNQOQ
c:<чел	VQ[R
c:<чело	[R
c:<чем	BQDQETFQGLJRQKRRSMVNYQ\L]S_L
c:<чем>	BQDQEUFQQLRS\M_M
c:<чер	EQIQMR_L
c:<чере	IQMR
c:<чет	DSKQUQ
c:<чи	ORRR]S_T
c:<чис	RQ]T
c:<чист	RR
c:<чт	ETFQGKMMNMQKSQUTZL_K`PaR
c:<что	ETFQGKMMNMQKSQUTZL_K`PaR
c:<что>	DRESFPGLHQLQMKNLPNQLRLSRTLURYQ[M\Q]R_L`Q
c:<чтоб	DMEQHMJSMRRRTQUQVMZM\K]L^Q_LaR
c:<чу	EQGUJLOQZR\R
c:<чуж	\S
c:<чут	EQGUVMZR
c:<чут>	EQGTLQ
c:<ша	AREPHMMQSMULVRYS[Q`MaL
c:<ше	CMDLERHLIYKLQMRQSRTQWMXLYLZX[M\K]M_M`MaS
c:<ше>	DMIYOQVMZMaT
c:<шеш	BQSSVMYNZ[
c:<шеше	ZT
c:<шеши	ZU
c:<ши	AMDTERGMHQIMJVLQMJOLPMQJRLSRTMUQVKZL\M]U^S_TaR
c:<шиг	ERNQSRXMYQZL\MaR
c:<шига	NRZM\M`P
c:<шик	DLEQGMMMNMPMVMWR]S^R
c:<шикт	EPJMMM]U
c:<шин	HQJRQK_S
c:<шир	DRJRLQ
c:<шл	MQOQ^T
c:<шу	HRJLLQNQPQ\R
c:<ща	DSKMXMZSaT
c:<ще	DQIRKT
c:<щел	DQKT
c:<щелк	DQKT
c:<щи	BZCNDMJRaK
c:<я>	BMGTIMJLKMRLTIUQVRXVYR[S]L^Q_K`KaQ
c:<яс	CMDSaL
c:<ясн	CMDSaL
c:abl	NSQR
c:able	NSQR
c:able>	NSQR
c:abo	BQEMFMHQIQ_QaR
c:abou	BQIR_RaR
c:about	BQIR_RaR
c:ace	CSHMPSXQ]Q_Q
c:ace>	CSPSXQ]Q_R
c:ack	GMJMKQMSNMOXTLVMWQYRZS
c:ack>	JMKQOXTLVMWQYRZS\Q]M
c:act	ERGMQTTQ^S
c:ad>	GSJJKQMRNMOLQLUQVTWM]M_U
c:ade	JXQM
c:ade>	JX
c:adr	QRVR_N
c:adre	QRVR_N
c:adres	QRVR_N
c:ady	EQIRMM]S_M
c:ady>	EQIRMM]S_M
c:aft	VR
c:afte	VR
c:after	VR
c:ag>	JSRTTQ\R
c:aga	ARMRVRZR^Q
c:agai	ARZS
c:again	ARZS
c:age	EMFSSK[W\L^R_S
c:age>	EMFSSL\L^P_S
c:aid	HLJMYSZR\T]S
c:aid>	HLJMYSZR\T]S
c:ain	AREKGKILJWQLRSYRZU\P]L_S
c:ain>	AREMGLILJXQMYRZS\Q]M
c:air	DSFSIQMLOMQQURZM\LaM
c:air>	DSIROMURVQ\MaN
c:airs	FRLMMMNQQS
c:airs>	FRLMMMNQQS
c:ait	TWZMaQ
c:ait>	TQaQ
c:ak>	ISJTUK
c:ake	CQDMEMIMNSSRTPWMXR_L
c:ake>	CRDREMNSSRTPWM`M
c:al>	ARENFRGLHKISJTKRLJNIPLRJTQULWTXSYRZJ[T^L_N`QaK
c:ale	AUGQJLLQOQ[S
c:alf	FMHSJPNT
c:alf>	HRJPNS
c:alk	BMCRJMKSMMPRQSZQ[T
c:alk>	CRPSZR[U
c:alo	EQSQ_T
c:alr	IQXM
c:alre	IR
c:alrea	IR
c:als	JRKLRS
c:aly	BRFMISNMQM
c:aly>	BRFMISNMQM
c:am>	AUCTDMELGSNQQLRRSTYQ\M_MaJ
c:ame	BTEQFMGLHVILKLNTOKPMSSUPWLYMZM\Q`S
c:ame>	BTGMHSIMOLPMSTUPWLZM\Q`R
c:an>	BMEJGMJVKQLIMQNVPRQQRQSKTPXTYM[Q]M^L_M`MaM
c:ana	EMSTUP[U\Q
c:ana>	EMSU[Q\Q
c:anc	EMGRJROLQSWS
c:ance	GSOMWS
c:ancel	WS
c:and	ESFTHMIKKLPRTKZS\Q]Q^M_J`Q
c:and>	ERFUIKKMPSQLTLVMZS[M^M_K`QaQ
c:ands	ES
c:ands>	ETIQ
c:ang	EQOSSMVR
c:ange	ERHROSVR
c:ange>	EROSVRWM
c:ank	NRYR
c:ank>	NRYQ
c:ans	BTLQ[S
c:ant	ERFLHSIRLMMJPQQRSSTMULVQWMaS
c:ant>	HRIRMLPRTMULVRWMaS
c:any	BQETGQHLIRJRLNTMVM[R\K_JaQ
c:any>	BQEVGPHLIQLNQS_M
c:ap>	HLKTLLMMOSSMTMURVQ\S]Q_T
c:ape	FQGSHSISNLRSSK]Q
c:aper	FQGSHRNMRT
c:aper>	FQGSHRRT
c:apy	ASCMGRRQ
c:apy>	ASCMGRRQ
c:ar>	ARDQESGSHQIJJQNMSM]Q
c:ara	LTQM[Q_R
c:arc	ITQM
c:ard	IMJRRRTRaQ
c:are	BQCSFSILMKQYRMVMYS]M_K`SaM
c:are>	BRFRIMMMQQRMYS_M`SaM
c:arg	FMJLMSSS\S
c:arge	JMSR\T
c:ari	ETLMTRVS
c:ariv	ETTR]L
c:arive	ESTR]M
c:ark	QWZR_P
c:ark>	QW
c:aro	FMIQPS
c:arou	FMIQPS[Q
c:aroun	FMIQPS[Q
c:ary	EPIRJUTQ
c:ary>	EPIRJVTQ_M
c:as>	BPEMHLJWKLLQMNOMQLRMSJTTUMVLWRYXZJ\R]T^QaQ
c:ase	HLRQSTWRYMZM[S^Q_M`M
c:ase>	HLMLRQSTWRYMZM[S^Q_M`M
c:ash	EQNS
c:ask	JSZT
c:ast	CQESFLGRHSJRRL
c:ast>	FMGSVQ
c:at>	AMBMDSEQFRGLHQJKLJMTNSPQRLSKTKVKXR[K^KaX
c:atc	CSJRSRTRZL_U
c:atch	CSJRSRTRZL_U
c:atch>	CSJRTSZL_U
c:ate	EQJRRM[M]R^RaL
c:ate>	DPERSQ[M]S_Q
c:ath	RQVMYQ[R
c:athe	RQVMYQ[R
c:ather	RQVMYQ[R
c:ats	DQESFUGSKMRLVM]N_SaM
c:ats>	DQESFUGSHQKMRL]N_SaM
c:ave	CSDMESFMIQJLMMNMQPRRSRWQYRZN\M_KaM
c:ave>	CSDMERFLIQMMQPSRWQXMYSZM\M_LaM
c:aw>	BQDTGR
c:ay>	ASBUFKHTJLKMLJMRNQPSQMRUSLWMZN_KaL
c:ayb	GMKQZT
c:aybe	GMKQZT
c:aybe>	GMKQZT
c:ayi	HSRTTMaR
c:ayin	HSRTTMaR
c:aying	HSRTTMaR
c:ays	HLOSURZS[S]T_M
c:ays>	HLOSURZS[S]T_M
c:bac	GMIQJNKRMLOXSMTLWRZS\R]M
c:back	GMIQJNKRMLOXSMTLWRZS\R]M
c:back>	GMIQJNKRMLOXSMTLWRZS\R]M
c:ban	NRUKZR
c:be>	BMDMEPFMGKJLKSLQMQNRPLRQSMWRXSYQZQ\L]M
c:bei	JU
c:ber	EMHRJQLRQQ^R`Q
c:ber>	EMFQJQLQQQ^R
c:bes	BRCREU`L
c:best	BRCRET_M`L
c:bet	BMDXLRXPaK
c:betw	JRLRZR
c:betwe	JRLRZR
c:big	LS\Q
c:big>	LS
c:bit	GQJMPRXQZQ
c:bit>	GQJMPRXQZQ
c:ble	GMKLNRORPRRQYS\L]L_LaM
c:ble>	FLISKLNRPRQQTPYS\L]M_M
c:bod	ULWQ[R\S
c:body	ULWQ[R\S
c:body>	[R\S
c:bot	GRIMLMOQPQQNZM[U
c:both	GRLMOQPQ
c:bou	ARBQELFMNM]Q_QaR
c:bout	BQEMFMIQ_RaR
c:bout>	BQIR_RaR
c:box	JMKROQRQSQ\S
c:box>	KROQRRSQ\S
c:bra	ESQR
c:bran	ESQR
c:brand	ETIQ
c:bri	PSSMTT
c:brin	PSSMTT
c:bring	PSSMTT
c:bro	CQRLSLTU
c:but	ERSNVRWRXMZN^RaS
c:but>	ERVRXN^RaS
c:buy	FMHQIRSUUMVMWQZL\Q_R
c:buy>	IQSP_S
c:buyi	SSUMWQ\Q
c:buyin	SSUMWQ\Q
c:by>	MTRMSNWQZQ
c:bye	CU
c:bye>	CU
c:cal	DSEQMQWS[Q
c:cal>	DQMQWS[Q
c:cam	BUHS\R
c:came	BUHQ\R
c:came>	BU\R
c:can	EMHRKRLKMQPSQRRQSMTPUMVPWSXR\L]M^L_L`MaL
c:can>	ENKRLLMQOQPQRQSMTQVQWQXR\M]L^M`MaL
c:canc	WS
c:cance	WS
c:car	QL]Q_S
c:cat	CSRRZMaS
c:ce>	CQEPFRGUJLKLLLNMPQTRZM]M^LaL
c:cel	WSXQ]R
c:cel>	WS]R
c:ch>	ERGJHPJRKMLVMUPLRMSJYLZH\K]M_V`R
c:cha	EKFLIMKMNLOUPMQLRLSTTMUMVQ\R_S`T
c:chan	GQOSRMVR
c:chang	OSVR
c:char	JMST\T_Q
c:charg	JMST\T
c:chat	`T
c:che	ERFWGSIRJLKMMLOMRSSKTMUKXMYMZQ]S_RaM
c:chea	FQGSHQSL_T
c:cheap	FQGSHQSL_T
c:chec	DQEMIQZT]R
c:check	DQEMIQZT]R
c:cher	ETGQ
c:cia	CRQR
c:cid	PQZT
c:ck>	AQBTCLEKHLISNKOWQLSNTMVKZX]L^M_L
c:cke	MSaU
c:cki	DQMS\M]U
c:ckin	DQMS\M]U
c:cking	DQMS\M]U
c:clo	KTQU
c:clos	KTQU
c:close	KSQU
c:cod	GU_M
c:code	GU_M
c:code>	GU_M
c:col	DQERIQMMNMPQRQVQWM]L
c:cole	ETMMRR
c:com	ERFMGLHRIRKKMQOKPRQTRQSKZQ\M
c:come	EKGLIQKLMROLQSRQSNZQ_R
c:come>	IRKLMRPRQT
c:con	FTRMTKUSXQ[R^R`S
c:conf	XR`U
c:confi	XR`V
c:cou	EKFRGQIKKPLLOLPQQJRTUSVQWQ_L
c:coul	FSIKJMKQLLTRVS]M
c:could	FSIKJMKQLLTRVS]M
c:coun	DRGROMRR
c:count	DRGROMRR
c:cour	PRQLUQWQ]R
c:couri	PRQLUQWQ]R
c:cra	JS
c:cs>	KW
c:ct>	QL[R^RaS
c:cti	ET`S
c:ctio	ET`Q
c:ction	ET`Q
c:ctl	QS
c:ctly	QS
c:ctly>	QS
c:cus	`R
c:cust	`S
c:custo	`S
c:da>	VMXRaV
c:dam	FTGS
c:dat	DMMT]T^R
c:date	]T
c:day	ASESHKJLLMMSRRSMWMZS\T_M`MaM
c:day>	ASESFLHMIQMRRSSM\Q`MaM
c:de>	FLGSIMJXKVMKNQRVTMVL]K_J`S
c:dea	CQGRJMXQ
c:dec	PQZW
c:deci	PQZT
c:decid	PQZT
c:del	ERLS
c:den	WQ_T
c:dep	NTOLTR
c:der	CMDRELFRGMHLIMLMNRORPNQMSSTVUMWVYMZJ\M]T^L_I`S
c:der>	AUELJQLMMTRRSQTMWRZK\N]Q^M_M
c:ders	DSMLNMOQTXUM`S
c:ders>	MLNMOQTXUM`S
c:did	KQYQ]W
c:did>	YQ]W
c:din	EUIRJQ_L
c:ding	IRJQ
c:ding>	IRJQ
c:dis	ENGW`R
c:disc	GU[Q`R
c:do>	AMBMDLGQHMIRLRMTNSRTSPYMZM[M\L]J_R`MaM
c:doe	FMGTIQJSNNPQRMSMTQ
c:does	FMGTIQJSNNPQRMSMTQ
c:does>	EMGSHMIQJSQLTQ\M
c:don	IMSMTRWQYT\R^P
c:dont	IMSMTRWQYT^P
c:dont>	IMSMTRWQYT^P
c:dor	HPMT
c:dow	GR_R
c:down	GR_R
c:dre	ERQRVRZQ_M
c:dres	ERQRVR_M
c:dres>	ERQRVR_M
c:dri	MTNMPRQR]R
c:driv	MTNMPRQR]R
c:drive	MTNMPRQR]R
c:dro	QRSMWR_M`R
c:drop	QRSMWR_M`R
c:drop>	QRSMWR_M`R
c:ds>	ETGLHMJQLRNQ^S
c:dy>	IQML[R\T]T_L
c:eac	CSESMQ
c:ead	EQIQQLUQZL]T`Q
c:ead>	FROMUR`QaQ
c:eady	IQMM]S
c:eady>	IQMM]S
c:eak	JUQR[S\R_L
c:eak>	JUQQ
c:eal	GSHQRMSS[S
c:eal>	GRHPQQRMTQ[S
c:ealy	ISYQ
c:ealy>	ISYQ
c:ean	ELJQXRaT
c:eap	FQGSHQSL_T
c:eape	FQGSHR
c:eaper	FQGSHR
c:ear	ILMMNMQTRNSMTRYS[M_PaM
c:ear>	CQFMGQILJRYQ
c:eas	CTHLJRMLOMRQSLTQWRYLZM[R_M`M
c:ease	HLMMOMRQSQTQWRYMZM[R_M`M
c:ease>	HLMMOMRQSQTQWRYMZM[R_M`M
c:eat	DSJRQLRQ_Q`S
c:eav	WRYS
c:eave	WRYS
c:eave>	WRYS
c:ece	GRMROQ
c:eci	PQTRZT
c:ecid	PQZT
c:eck	DQEMIQZT]R
c:eck>	EMZU
c:eco	EMUSVQ_R
c:ect	EUMM[SaS
c:ect>	MMZQ[RaS
c:ecti	EU
c:ed>	BRDSEKGKJEKMLLOYPMRHSVTHWWXMZM\a]X_S`JaJ
c:eft	\U]S
c:eft>	\U]S
c:efu	OS]N
c:eig	GSJQNRZS
c:ein	NT
c:ek>	VS
c:el>	EUFTGKHLIRJSKLLUNKOKQLRLTMWSZN[K\S^MaL
c:ele	EQWRaQ
c:elo	AQ[T`T
c:elp	BTLQ[R_Q
c:elp>	BQLQ_S
c:els	ESHRRM
c:ely	CSSTUNXPZM\R
c:ely>	CSSTUNXPZM\R
c:em>	DMELFSGMMLNSOUPVZL[M\L_L
c:en>	AMFLGLHLIZMPURVLXIZV^L`NaT
c:end	CMETFKHQILKRNROTSMULVRYM[M\L]L_R
c:end>	FKGPHRKSORSM[M\L]L_TaN
c:eng	ASFR[R`Q
c:eni	LQQS]Q
c:enin	LQQS]Q
c:ening	LQQS]Q
c:ens	FRHLJRLQRM
c:ent	FLHQIMKKQMRL_W
c:ent>	FMHQXRYL[T\P_TaM
c:eon	KQOQRS[R_M
c:eone	KQOQRS[R_M
c:eone>	KROQ[S
c:eor	FQMROQWQ]R
c:eord	FQOQWQ]R
c:eorde	FQOQWQ]R
c:ep>	HTMMPPQMRTTLXS\Q]R_M
c:epl	BMDQHJ
c:er>	BLERFQIJKILMMUNMQQRWSJUTWTXIZK[Z_D`SaM
c:erd	IQNS
c:ere	BMGQHLKMOMQRTLULZK\S]X^M_S`LaL
c:ere>	ESFKGQHLIROMQRRSTMUMZL]R^M_S`MaM
c:ered	FRWR]R
c:ered>	FRWR]R
c:eri	BRGQHRILJVNKZM\S
c:ern	DMERNRZT
c:ers	DSGQHUIMNLTVUMXLYLZK[R_L`R
c:ers>	GQHTNLQMTWUMYL_L`S
c:erso	[R
c:erson	[R
c:erv	TRWQ\R
c:ery	BRDLHQNRPQSNWMXQZM]L^Q`S
c:ery>	BQDLHROQPQWMXQ]M^Q`P
c:es>	FKGSHTIVJQLLMTNIOHQTRKSKTUWLXSYMZM\K^M`RaR
c:esa	RM^T`R
c:esag	^T`R
c:esage	^T`R
c:ese	GNKRLSZM\Q_M
c:ese>	IQJRLSSQ^Q
c:esi	ERIQMQWQ_V
c:est	BRCREVFLGLIRJMKMMLNUQTSMTL_SaK
c:est>	BRCRETFLGLIMLQNSQV_K
c:este	NQ_S
c:et>	BKCKDZFNGSITJHNKOKPRSQTPUGWNYQZZ\L]S_LaN
c:eta	]V
c:etc	HQLT
c:etch	HQLT
c:ete	MT^S
c:ete>	MT
c:eth	GQ_Q
c:ets	AVSRXRZL
c:etu	OR`S
c:etur	ORZQ
c:eturn	ORZQ
c:etw	JRLRZR
c:etwe	JRLRZR
c:etwen	JRLRZR
c:eve	DQETFLJLQLRMSKVLZL[M\U^T`TaQ
c:ever	DQESILRMSLVMXQYQZM\U^T`R
c:ever>	DRSM\W^R
c:every	XQ^Q`S
c:evi	HW`Q
c:ew>	EQGLKVNMOL_U`R
c:ews	HW]R
c:ews>	HW]R
c:ex>	NV
c:exa	QSTQ
c:exac	QSTQ
c:exact	QSTQ
c:ext	CSGLJMSMTUURZR[Q^Q
c:ext>	CSRMSMTUUQZR[QaT
c:ey>	BQCMGMHRJRLQMMRNSQ]R^M_L`UaQ
c:fai	DSHQ
c:fair	DS
c:fair>	DS
c:fe>	GSHMUQ]L_U
c:fer	DRHQ[S
c:fer>	[T
c:fet	ESLQPQ
c:fet>	ESLQPQ
c:fin	KLQRSKTTXR^S
c:fine	SLTP^S
c:fine>	SLTP^S
c:fir	KQPPTMZR`S
c:firs	KQPQZR
c:first	KQPQZR
c:fit	BQJQPW\M
c:fit>	BQJQPR
c:for	AMBPCLFVGSH[JLKLMLPMQLRMTSWMXQ[L\K^L_L
c:for>	BRCMEQFTGPHTKLNMPLQLSPWLXSZQ[M^L
c:fore	EMNS_M
c:fot	LS_Q
c:fot>	LS
c:fre	GQMTNL`R
c:fre>	GPMTNL`Q
c:fri	BQESFMGT`M
c:frie	BQESFMGR`M
c:frien	BQESFMGR`M
c:fro	ASFLHQJMMKNTPMQRSQTRUQVNYM^Q_L
c:from	ASFMJMMKPMQRSQTSUQVN\M^R_L
c:from>	ASFMJMMKPMQRSQTSUQVN\M^R_L
c:ft>	IMONRR\V]R`R
c:fte	VR
c:fter	VR
c:fter>	VR
c:fun	ELOQ_R
c:gai	ARZS
c:gain	ARZS
c:gain>	ARSR
c:ge>	FVIMKKOSRLVQWL_R`RaM
c:ged	\U
c:ged>	\U
c:ger	DUHR[S\R
c:ger>	DU\S
c:get	EMGTKMNMSSTSXM
c:get>	ENGSIMNMSTTRZQ^Q
c:ght	CUFLGRHSNMOQQLWRYKZQ[MaM
c:ght>	BMCUELFMGQHSIMNMOQQMYMZP[M
c:gif	RR`Q
c:gift	RR`Q
c:gift>	RR`Q
c:giv	ZS[Q`S
c:give	ZQ[Q`T
c:give>	ZQ[Q`Q
c:go>	CWIQJKLRQMRMVRZL]S_LaM
c:god	AQBPCRJQLMUNXQYP_R
c:god>	AQBPCQHMJQLMUNXQYP_R
c:goe	QT
c:goes	QT
c:goes>	QT
c:gon	HMISKNVPYSZR
c:gona	HMYSZS
c:gona>	HMYSZS
c:got	DSERGQIRKSLNNMPMSNUMWQ\QaM
c:got>	CMDSERGQISKSLNNNPMSNUMWQZM\RaM
c:gra	BRERNRSQ
c:gs>	RS^Q
c:hal	FMHSNT
c:half	FMHSNT
c:half>	HRNS
c:han	BPEJFSHSLMNRORRMSMXQYQZM\Q_L`M
c:han>	FRHRNT\R_M
c:hang	OSVR
c:hange	OSVR
c:hank	YQ
c:hap	ASCMGPISRSYM]Q
c:hapy	ASCMGRRQ
c:hapy>	ASCMGRRQ
c:har	IMSS\R
c:harg	JMST\T
c:harge	JMST\T
c:has	ISORSRUMVM]T
c:has>	ISUM]S
c:hat	BMDQERFSHSILJNRKTLVLXR[L^M_L`TaS
c:hat>	BMFQHQJMRMTMXS[M^M_MaV
c:hats	DQEQFRGQHSKMQQRM]N
c:hats>	DQEQFRGQHSKMQRRM]N
c:hav	CQEQIQJNMMQQRMSS\N_M
c:have	CQEQIRJNMMQQRMSS\N_M
c:have>	CQEQIRMMQQRMSS\N_M
c:he>	AMCQDMHKKULJMKQMSSWQXQYL^LaU
c:hea	GSOMSIZS_T`Q
c:heap	FQGSHQSL_T
c:heape	FQGSHR
c:hec	DQEMIQZT]R
c:heck	DQEMIQZT]R
c:heck>	EMZU
c:hel	AQBSJRLRRL[W_P
c:helo	AQ[T
c:help	BTLQ[R_Q
c:help>	BQLQ_S
c:hem	EMFSMMPTYPZM
c:hem>	EMFTMMPTYPZM
c:hen	FMGMHLKMLLPRTTVMXMZR\M]QaS
c:hen>	FNGMHLKMLMPRTSVMXMZR\M]QaS
c:her	BLDJEVFHGUHMIRJLMQQURRSLUMVNYQ[R\Q]T^K`J
c:her>	FLIMJKLQPMQRRRSMWRYQZS[S_M`MaS
c:here	BMDLFKGRHKITJQQTRRTMULZK\Q]U^M_R`MaM
c:here>	ESFKGQHLISOMQRRSTMUMZL]R^M_S`MaM
c:hes	IRJQLTRKTM_Q
c:hese	IQJRLRSQ^Q
c:hese>	IQJRLRSQ^Q
c:hey	BQJSLQOR_M
c:hey>	BQJSLQOQ_M
c:hi>	ARIQLT
c:hic	JQLSQQRMUS
c:hich	JPLRQQRMUSaQ
c:hich>	EQJPLRQQRMaQ
c:hin	ARCMEUHKIJLMNQQMTMVLXRZQaQ
c:hing	EVHKNRQMVLXRaR
c:hing>	EUHLNRQMRLVLXRaS
c:hink	ZR_S
c:hip	HQMTWQ
c:hip>	MPNQSRWQXM
c:his	FNJMQQXQ\Q^R`Q
c:his>	FNJMQQXQ\Q^R`Q
c:hm>	EMHRZQ
c:ho>	ORQMYR[S`T
c:hol	EQRSZR_M
c:hold	JQRRZRaQ
c:hold>	JQRRZRaQ
c:hom	FRORXQ
c:hon	KQRI[Q\Q_UaQ
c:hone	KQRI[Q\Q_UaQ
c:hone>	KQ[Q`PaQ
c:hop	ARHTJMLLMMQT_M`RaM
c:hop>	ARHQJNMMQT_N`R
c:hos	JRLPPQSP_R
c:hot	KQMSUQ
c:hote	MSUQ
c:hotel	MSUQ
c:hoto	KQSQ
c:hou	GMLQMLNROLSLVRZQ]R
c:houl	LS]Q
c:hould	LS]Q
c:how	AQGKKQMSRQSPULVM[M_S
c:how>	GKIMKRMSRQSQVM\L]M^P
c:ht>	BMCUELFMGQHSIMNMOQQMYMZP[M
c:ial	JTNLRQ
c:ibl	JMPRTQYQ
c:ible	KMPRTQYQ
c:ible>	KMPRTQYQ
c:ic>	HSTR_R
c:ice	ESGQHSQMRQ\T]K`Q
c:ice>	ESFQGQOMQMRQXM\S]K_L`Q
c:ich	HRJPLRQQRMUSZM
c:ich>	HRJPLRQQRMaQ
c:ick	IILRMVPR
c:ics	KR
c:ics>	KR
c:id>	BMEKFMHJIKJLKQNNWQYV[Q\T]Y_LaL
c:ide	ETGMILKWMKNMRRSUTLVMZQ
c:ide>	ILKVMLNMRRSRTMVMZR
c:ien	BRESFMGRHQ`M
c:iend	BQESFMGR`M
c:iend>	ESFMGS
c:ier	FUPRQLTLWQ]S
c:ier>	FUMKPRTLWQ\Q]R
c:ies	ARCRDULLQL_Q
c:ies>	ARCRDULLQM_Q
c:iew	HWKU
c:if>	ELFQGVHLJSKSMQNLOSQLSMVLXS]M
c:ife	DTGRXQ]M
c:ift	RR`Q
c:ift>	RR`Q
c:ig>	LS
c:igh	CVFMGSNMPMQMTMYLZR]S`M
c:ight	CVFMGSIRNMPMQMSQYL`M
c:ight>	CVGRSQ`M
c:ign	CQGRNR[Q
c:ike	BPDMFMGLILJMPPQLVM\Q]M_TaQ
c:ike>	BPGMJMMLPQQLVM\Q]M_UaQ
c:il>	BLCVEKFNGTHKKLMSNMPQQLSQVKWRZ[\LaL
c:ild	]W^N
c:ildi	]W^N
c:im>	CQDMELHLIMKMLWMLSQUPVMWQYRZSaQ
c:ime	DSHMIMJRLQMQRLSV[Q
c:ime>	CQDTIMLQMQQLRMSVZR[R
c:in>	APBLDMEMGKIUJVKNLRMMNQQTRKSSUKWJYQZX[M]K_LaK
c:inc	LU
c:inch	LUOQ
c:ind	BRFRQQRUTR_M`M
c:ind>	BSFQMMQRRSTS
c:ine	ASCMDRESFMRLTP^RaL
c:ine>	ASDREMFMTQ^RaL
c:ing	BMCQDJESFKHLIPJLKSLJMNNJOKPRQJRVSUTTUNVJWSXQZT[K]Q_S`J
c:ing>	ALCRDJETFLHLIQJMKTLJNJOLPRQLRSSUTTVJWSXQYMZU[K]R^S`J
c:ini	FQISJQ
c:ink	QUZQ_R
c:ink>	QU_R
c:ins	IMJQKSNMRSSMUQZT\L_L
c:insi	JQKS
c:insid	JQKS
c:inst	HRQQUQ
c:int	ERGQJLQRYR
c:ion	FMILLSMSPQQLVM]L_U`U
c:ion>	EPGQIMMSPQQL]L_T`R
c:ions	JRLS`R
c:ions>	JRLS`R
c:ip>	CRIMSSTMWQXMYM
c:ir>	DSIRNSOMURVQZM\LaN
c:irs	FSIMLLPRQSZR_M
c:irs>	FRLMMMNQQS
c:irst	KQPQZR
c:irst>	KQPQZR
c:is>	ELHLIKJMKKMMQURITLWLXSYQ[Q\Q^Q_S`RaQ
c:isc	GU[Q`R
c:ise	AREV\S
c:ise>	AREWRR
c:ish	ASLRUL[R
c:ish>	ASJQUL[R
c:ist	JMLRMMNTTXVR^Q_L
c:ist>	LSTV^R
c:iste	NS_M
c:it>	ALBPEKGQLNMPNNPSQJSTTPULVRWRXSYKZK[I\N]Q^L`MaV
c:itc	JLKSVS^Q
c:itch	JLKSVS^Q
c:ite	FRGPHMNMOQRUSM\K^Q_Q
c:ite>	CQGRHMRS\M^Q
c:ith	DRGMOMSMWR[Q\M]L`Q
c:ith>	DRKQLQOMSNYM[R\M]M
c:iti	JRPSRRUQ
c:its	ARFMJLPQRRUQYSZM]T
c:its>	ARFMJLPQRRUQYSZM]T
c:ive	BMGNKLMWOQPTRLWL`QaM
c:ive>	GMJRKMMVNLQLTMZQ[S\L`Q
c:iver	MSPSQQWM]Q_M
c:iver>	MVNMPRQRSQ]Q
c:ize	FMIULRMQORPQQMRM]M_M
c:ize>	DQLPMMOQ
c:izes	ISLQMSPS
c:izes>	ISLQPS
c:jus	IQJSPQ\M`M
c:just	IQJSPQ\M`M
c:just>	IQJRPQ`M
c:kaz	JM]W
c:ke>	CQFMIKJMNTOSQJRLSRTQ\R]K_S`K
c:kel	LTST
c:kely	ST
c:kely>	ST
c:kep	LNPPRT\R
c:kep>	LNPPRT\R
c:key	DQ]Q_MaT
c:kid	DQJMLT
c:kin	AMBRHNIUJTKTVMWRYMZR\J]Q_K`MaM
c:kind	BS
c:kind>	BS
c:king	HLITKRMQQQRLWRZQ[Q\L]Q
c:king>	HLITKRMQQQRLWRZQ[Q\L]Q
c:kno	ASCMGSHQMMQNaR
c:know	DRHQMMQNaR
c:know>	DRHQMMQNaR
c:ks>	KMLRRMTUXSYQ\R
c:lac	HMPSVMXQYR_R
c:lace	HMPSXQ_R
c:lad	ARCRGM
c:lan	HRQTWR]Q
c:lar	ERFTHTIINT
c:las	ESFLGRHTRL
c:last	ERFMGRHTJMRM
c:last>	FMGRVQ
c:ld>	BLDMHKJRKRLSNLOLQLRQSTUTWMXS\K]L_R`M
c:ldi	]W^N
c:le>	BQCMERFHGVITNROQPTXLYTZM]K^L_S`L
c:lea	DLHLJSLMOMPMRVTPWUZL[S\P_M`LaM
c:leas	HLMMOMRQSQTQWRYMZM[R_M`M
c:lease	HLMMOMRQSQTQWRYMZM[R_M`M
c:leav	WRYS
c:leave	WRYS
c:lef	\U]S
c:left	\U]S
c:left>	\U]S
c:lem	AVESIMKUNTOS
c:lep	ZU
c:les	FQGTNM[U`Q
c:les>	FRGTNM[U`Q
c:let	JMPRSPWQXRZQ\L^S
c:let>	PRZS
c:lf>	HRJPNS
c:lic	HJOR`Q
c:lik	BPERGMIMJMPPQMVM\Q]M_PaQ
c:like	BPERGMIMJMPPQMVM\Q]M_PaQ
c:like>	BPGMJMMMPQQMVM\R_PaQ
c:lin	IRKQQYRQ
c:lis	ASERIMTV[Q^P_L
c:list	EQTV^R
c:list>	EQTV^R
c:lit	BRGTNT
c:liv	MR
c:live	MR
c:lk>	BMCRDSJLPRZQ[U_Q
c:lol	NSWQ\M_Q
c:lol>	NSWQ\M_Q
c:lon	HRJKMRRM_S
c:long	JKMRQQ
c:long>	JKMRQQ
c:los	ILJLKTMMQT\R]R^RaT
c:lose	KRQU^S
c:lost	aV
c:lost>	aV
c:lou	ORSUWM
c:lov	BVDRKPQR[R_MaM
c:love	BVDRKP[R
c:love>	BVDSRQ
c:low	YR^S
c:lp>	BQLQ_S
c:lre	IR
c:lrea	IR
c:lread	IR
c:ls>	DMFQGRHVJROMRSVQ\N_LaM
c:ly>	CREMHQPMQQRMTSWKXQYTZL\U]L`Q
c:mad	GRJT
c:mag	FS
c:mak	GTMR_R
c:make	GTMR
c:make>	GTMR
c:mal	AQJKLRXR\S
c:mal>	AQJMXR\S
c:man	BQDRFQHMIQSM[U`L
c:many	BQFQJQOP
c:many>	BQFQJQOP
c:mar	ELIRZR^R
c:mat	SU_S
c:may	GMKQLKPRZW
c:mayb	GMKQZT
c:maybe	GMKQZT
c:mbe	EMFQLRQQ^R`Q
c:mber	EMFQLRQQ^R`Q
c:mber>	EMFQJQLQQQ^R
c:me>	CNDKERILMUOLRHSXURVKWKXTYM_RaH
c:mea	LSXRaT
c:mean	LPXRaT
c:men	ETFMGMHMIRJRLRRKVS\M
c:ment	NSVR
c:ment>	VR
c:meo	KQRS[R_M
c:meon	KQOQRS[R_M
c:meone	KQOQRS[R_M
c:mer	EVGRTTXM`S
c:mer>	EVTTXM`Q
c:mes	GLOMQSRTSMZQ\M^T`QaQ
c:mes>	GMQSRUZQaR
c:mesa	^T`R
c:mesag	^T`R
c:met	AXFLGSNMPMRQZQaQ
c:mil	BRUP
c:min	FQGMIQQMVMXMZR
c:min>	PPZT`R
c:mis	\U
c:mod	ERLS`S
c:mode	ERLS`S
c:mon	BQDMELHRNVSR
c:mone	HSNTSR
c:money	HSNTSR
c:mor	DGIRJQKQULVTXWYT^T
c:more	IRJQKQ^T
c:more>	IRJQKQ^T
c:mov	MMVSWT^Q
c:move	MLVRWT^Q
c:mth	EUKQ
c:mth>	EUKQ
c:muc	BSFRMR_N
c:much	BSFRMR_N
c:much>	BSFRMR_N
c:mus	EL_R`S
c:my>	DTEMGLJMKLNMOMQNRRSRTLUQVSWQZR[I]T^Q_T`H
c:na>	ELHKINMMSTVTYTZQ[Q\P
c:nam	`S
c:name	`S
c:name>	`R
c:nce	EMGRIQRLWS
c:nce>	EMFQIQOR
c:ncel	WS
c:ncel>	WS
c:nch	LUQS
c:nd>	BPDNESFSGUHMIKMLOVPVQMRRSLTLWP[L]L^K
c:nde	DSFQZM]R
c:nder	DSFQ]P
c:nds	BQESVR
c:nds>	BQESVR
c:ne>	AUBMCLELGLHMITJKKSLRMNNMOSQMRLSPTRVRYKZK[U\Q]J^PaP
c:nea	GMQU_S
c:near	GMQU_S
c:ned	GNHPMPRLTMVMWQYRZR\RaM
c:ned>	HPMQOQRLSPVMYRZR\R_M
c:ner	EUNQ[R
c:ner>	EU[R
c:nes	EQJSTS_T
c:nes>	ERHQTS_T
c:new	EQGLNM]R^Q_T`R
c:new>	EQGLRQ_U`R
c:nex	CTSMTUUQ
c:next	CTSMTUUQ
c:next>	CTSMTUUQ
c:ney	HSNTSR
c:ney>	HQNQSR
c:nfi	QRXR`V
c:ng>	BMCRDIERFKHLJJKRLJNJOLPQQMRQSTTTUNWSZS[I\T]Q`H
c:nge	FTHRIMKLOTSMVR
c:nge>	EQFTOSVRWM`P
c:ngl	ASFLHR[R_T
c:nig	CT
c:nigh	CT
c:night	CT
c:nin	BMCQKQQSULVQ
c:ning	CQKQQSULVR
c:ning>	CQKQQSUMVR
c:nit	CRJURR
c:nk>	HMNRQWYQ\M_S
c:nly	HQIPPQQQYR_M
c:nly>	HQIPPQQQYR_M
c:no>	CMERIRLQMQNNUQVQWMXM\K_M
c:nop	CQYR
c:nope	CQYR
c:nope>	CQYR
c:not	BLCMFMGLISLMVQWQYSZR[L\Q]P_M`L
c:not>	LMVSWRXNYTZQ[M\S_MaQ
c:noth	IROQXR]Q^R
c:now	DRFQHPIRMKNMOMPLQLRSSM\M]M_X`SaQ
c:now>	DRFQHPISMLNMOMPLRSSM\M_R`SaQ
c:ns>	FMJRLXRTSMWSXN`Q
c:nsi	GQINJTKR
c:nsid	JQKS
c:nside	JQKS
c:nst	HRQQUQ
c:nsu	^V
c:nsub	^V
c:nt>	CMDNELFLGRHTILJMLJMJNUORPRRJTMUEVUWSYS\W]Q
c:num	EMFQLRQQ^R`Q
c:numb	EMFQLRQQ^R`Q
c:numbe	EMFQLRQQ^R`Q
c:nus	DMZW
c:nus>	DMZW
c:ny>	BQESGPHKISJMLM_R
c:oad	KQMQQMTR^Q_U
c:oad>	KQMQTR_U
c:obo	UKWQ[R\T
c:ock	ARBRCLGRIRKLNMRLTPZM]M_MaS
c:ock>	ASBSGSISKMMQQMRM
c:od>	AQCQHQJQLMQMUNXQYP_Q
c:ode	ERGULS_M`S
c:ode>	GU_M`S
c:ody	ULWQ[R\S
c:ody>	[R\S
c:oes	FMGSJRNMPQQRSMTQUL
c:oes>	EMGRIPJRQQSMTQUL\M
c:of>	GSHNJRKRLLNNOLRRSRWSZL[L]K^R`RaL
c:oin	FQ\S]R
c:ok>	BLEQFMIRKRLRSRUQVM
c:ol>	CMDUNRSMWQ_Q
c:old	HLIQJSLMRQSTTMUQVLZQ\M_R
c:old>	HLIRRQSTTMUQZQ\M_R
c:ole	ESGLJLKQMKNSQQRRZM[Q]M
c:oli	ORRU`Q
c:olo	IQJRNMPRWM\Q^S
c:om>	AREKJKKRMKQPSQTSVM[P\M^Q
c:ome	DMEKFKKKMTNMQTRRSMTLZP[Q^M_Q`P
c:ome>	CRDMEMIQKKLMMVPSQRRKSMTMVQXQ\M_L
c:omeo	KQOQRS[R_M
c:omeon	KQOQRS[R_M
c:omer	`S
c:omet	_QaR
c:omi	\U]Q
c:omo	DGXW^S
c:omp	`SaQ
c:on>	AMCLDLGTIJJLLLOQPUSMWMXQYLZR[R\L_SaM
c:ona	HMYSZS
c:ona>	HMYSZS
c:one	ALDKEJGLHQJMKPLQMLNQOQQKRISSTSVPYNZN[T\U]S^L_TaS
c:one>	AMDLEIGLJJKSLRMMNNOSQMRNSQVQYLZM[S\S]K_SaT
c:ones	EQJTQMTS
c:ones>	ERJRTS_R
c:oney	HSNTSR
c:oney>	HQNQSR
c:onf	XR`U
c:onfi	XR`V
c:ong	IMMQORRMVRYRZM\Q
c:ong>	INMQOQRMVRYSZM
c:onl	HQIPLLPRQQYR_M
c:only	HQIPPQQQYR_M
c:only>	HQIPPQQQYR_M
c:ons	LSRT`R
c:ons>	LSRT`R
c:ont	ELFMHRIMNUQMSMTRUJWSYT^T`LaM
c:ont>	HRIMNRTQUJWSYS]M^P
c:op>	ASDLEMFMGRHPKMLKMNQZSLWTZL^T_L`QaL
c:ope	ELKSLKQSYR
c:ope>	CQTRYR
c:open	KSQT
c:or>	ALBPDMEQFTHQIMJWKLLSMSNLOPPKQRRQSLTKUQWKXQ\J]Q^K_L`L
c:ord	EMGMINJMKMMMNLORSTTWUMWXZL\M]S_L`V
c:orde	ENGMHMINJNNNORQMSTTWUMWWZM\M]T_L`T
c:order	ENGMHMINJNNNORQMSTTWUMWWZM\M]T_L`T
c:ore	BMEKIRQRTMWMZN^S_K`RaT
c:ore>	EKGLHRIRORPQQS^S_M
c:ork	HMQQSMTSVRXQ]M
c:ork>	TQUMVRZQ
c:orm	TTXM\S
c:orn	ORULVRZT
c:ort	HVTT
c:ory	ARFQGQHQIMNMVQWSYQaR
c:ory>	ARFQGQHQIMNMVQWSYQaR
c:os>	SQYQ_R
c:ose	INKRMRPQQTSQ\L]R^S_LaL
c:ose>	KQLPPQSQ]Q^S
c:osi	JMNSPRTTYQ]M
c:osib	JMPRTQYQ
c:osibl	JMPRTQYQ
c:ost	FQGMJLMUQR\M]RaU
c:ost>	MU]S_MaV
c:ot>	CKDPEQFNHWISJLKUNKOLQLRMSMUJVPWTXQYR[L\Q^M_K`M
c:ota	CRFVWR
c:otal	FV
c:otal>	FV
c:ote	FVMSUS_M
c:otel	MSUQ
c:otel>	MSUQ
c:oth	DMEQISJMLLMKNQOSQRRMVMWMZR[M\Q`L
c:othe	EQJLMMNQQSSMZS\Q
c:other	EQJLMMNQQSSMZS\Q
c:oto	JNKQSQ[R
c:ou>	BQCTFMHMISJKOLQRTQ[L]M
c:oug	ELFRGMHRIKKLTTULXMYR^Q
c:ough	ELFRGMHRIKKLTTULXMYR^Q
c:ought	HSIMSMTRZQ`Q
c:oul	DMFQIMJRKSLSNMQMTSURVQ\M`MaM
c:ould	DMFQIMJRKSLSNMQMTSURVQ\M`MaM
c:ould>	DMIMKSLTNMQMTSURVQ\M`MaM
c:oun	FLGUHLKLOLPRQKRRSMWQ
c:ound	FMGSPSSMWQ
c:ound>	FMGSPSSMWQ
c:ount	DRGQOMQLRS
c:ount>	GRMQOM
c:our	ASBPCMFMGMJNMNQLTUUTVLXLYS^Q`QaM
c:our>	DRESFNQPRMWK^R
c:ouri	PRQLUQWQ]R
c:ourie	PRQLUQWQ]R
c:ours	LRRQ
c:ours>	LRRQ
c:ous>	DRSR
c:out	BQCRGNITKMMLSNWS]LaQ
c:out>	BQCRFMGMITQLSNWSaQ
c:ove	BVEMFLGLHQMRQMSLUKVQWS[R\K_J`R
c:ove>	BVDRMMRRVR`RaM
c:over	HQNQSN_MaS
c:ow>	FQGJKQMQNMPNRUTLVLXRZL[M\J]L^U_S`T
c:own	DM_U
c:own>	DM_U
c:ows	DFRTXW_R
c:ows>	DFRTXW_R
c:ox>	KROQRRSQ\S
c:pai	FRIQNQOMRRSRUR\PaM
c:paid	\S
c:paid>	\S
c:pair	FSIRMMNQONUSVQ\L
c:pair>	IRUSVQ\M
c:pan	QU
c:par	JMQRTSVQ
c:pas	DLYXZL^Q
c:pay	CQHRNWQMRTZR\M_K
c:pay>	HSNSSMTQ
c:pe>	CQRQTSYR
c:pea	CSLLQRUQ[T`RaL
c:peak	QR[T
c:ped	[Q_U
c:ped>	[Q_U
c:pen	ELHPKSQSSKZS]S_Q`M
c:pen>	ITQP_S
c:per	FRGRHTIMJKKMMLNMRUYI[W
c:per>	FSGSHQJKRS_M`S
c:pers	RQ[R
c:perso	[R
c:pho	JLKRRI[Q_V`RaQ
c:phon	KQRI[Q\Q_UaQ
c:phone	KQRI[Q\Q_UaQ
c:phot	KQSQ
c:photo	KQSQ
c:pic	DREQKRLKMQOMPQTQ
c:pics	KR
c:pics>	KR
c:pin	FQHRMQQRSLZR]M_M
c:ping	FQHRMRSLZR]M
c:ping>	FQHRMRSLZR]M
c:pla	EQHWIMJMPRXQYS]M
c:ple	HLLMMMOMSRTQWQZL[R_M`M
c:plea	HLMMOMRQSQTQWQYMZM[R_M`M
c:pleas	HLMMONRQSQTQWQYMZM[R_M`M
c:pli	HINT
c:pls	CNDMFRGQHLQQRRSPVPYMZQ\M]RaN
c:pls>	CNDMFRGQHLQQRRSPVPYMZQ\M]RaN
c:poc	FTaU
c:pol	MRORZT`Q
c:pos	CMJMMXNRPRTTYQZM\L_L
c:pose	MT
c:posi	JMNSPRTTYQ]M
c:posib	JMPRTQYQ
c:post	MU]Q
c:post>	MU]Q
c:pre	DRGLOQSMTTWRXK]Q_M
c:preo	FQOQWQ]R
c:preor	FQOQWQ]R
c:pri	ETFVGQHSJMRS[M\L_L`S
c:pric	FVGQHQMNRS`P
c:price	FPGQHQMNRS`P
c:pro	DMHMILJTRMSSZV^Q_M`UaM
c:prom	\R^R`S
c:promo	^S
c:ps>	JKKQRQVRZR^SaT
c:pt>	QLVQ`V
c:pti	MSPR
c:ptio	MSPR
c:ption	MSPR
c:put	KMPRRSSQUQ[U_L
c:put>	KMPRRSSQUQ[U_L
c:py>	ASCMGRRQ
c:que	JT_R
c:qui	MS
c:rai	ZT
c:ran	EVHSJMKKMMQRZM[R\M_V
c:rand	ES_Q
c:rands	ETIQ
c:rans	[R
c:rap	RR\S
c:rap>	\S
c:rat	JRQPYQ[V`TaM
c:rath	QQYQ[R
c:rathe	QQYQ[R
c:rce	TT
c:rd>	NLWR\L`SaQ
c:rde	ENGMHMINJMNRORQMSTTWULWWZL\M]T_K`T
c:rder	ENGMHMINJNNNORQMSTTWUMWWZM\M]T_L`T
c:rder>	FMMQSQWSZM]R
c:rders	MLNMOQTXUM`S
c:re>	BRCMDSELJRKRLMMRPRQSUKVMWKYRZM^Q_L`UaL
c:rea	BSIVLKVMYR[R\M]S_L
c:read	IQMM]S
c:ready	IQMM]S
c:real	HRIQRMYQ[S
c:real>	HQQQRM[S
c:realy	ISYQ
c:rec	ELLQMSOQ_QaS
c:rece	MSOR
c:rect	aS
c:red	DQMMSQWQ\S]R_L
c:red>	DQMMSQWQ\T]R_M
c:ref	ORZR]N
c:refu	OS]N
c:ren	FRHPIMNMRM\Q_V
c:rent	HRIMRN_S
c:rent>	HRINRN_S
c:reo	FQOQWQ]R
c:reor	FQOQWQ]R
c:reord	FQOQWQ]R
c:rep	BMDQHK`S
c:repl	BMDQHJ
c:res	ESFKGLIQJKMMPMQWRQSKVRWQZK\R`QaL
c:res>	QTVR\R_L
c:rese	KSTRWQ
c:ret	LSOTPM
c:retu	ORZQ
c:retur	ORZQ
c:rev	HWNT
c:revi	HW
c:rge	JLSR\T
c:rib	RU
c:ric	FVGQHUMNRS_M`Q
c:rice	FPGQHQMNRS`P
c:rice>	FRGRHMMNRS`P
c:rie	BQDSFMGULKPTQJTLUQ]S`L
c:rien	BQESFMGRHQ`M
c:riend	BQESFMGR`M
c:rier	PRQLUQWQ]S
c:rier>	MKPRUQWQ\Q]R
c:rig	CQDTGSSQTMYL\R_Q
c:righ	CQDTGSSQTMYL\R_Q
c:right	CQDTGSSQTMYL\R_Q
c:rin	BRJMNMOMPRQMRKSRTWVRXMZL\M
c:ring	BROMPRQMRLSRTWXMZM_R
c:ring>	BROMPRQMRLSRTWXMZM_R
c:rit	MRRS\M^Q_R
c:rite	RT\M^Q_R
c:rite>	RR^R_R
c:riv	ERHRIPJMMUPSQRRM[M_M`M
c:rive	ERIPJMMUNMPSQRRM_M`M
c:river	MTNMPRQR]R
c:rk>	QVTQULVRZQ]M
c:rme	TTYM
c:rn>	EMISJLMLNQOUQKZY\L_T
c:rne	AS\R
c:roa	MRTR^Q_U
c:road	MRTR^Q_U
c:road>	MRTR_U
c:rom	AREKFMJMKKMKQQSTTRUQVN^T_K`T
c:rom>	ASFMJMMKQQSQTSUQVN\M^Q_L
c:romo	^S
c:ron	FMJQOPVRYQ\RaQ
c:rong	JQOQVRYRaQ
c:rong>	JQOQVRYRaQ
c:rop	QRSMWR_M`Q
c:rop>	QRSMWR_M`R
c:ros	DLZT\Q
c:rou	ERGSHLKKPTQMTR[R
c:roug	FRTS
c:rough	FRTS
c:roun	FMGSPS
c:round	FMGSPS
c:rov	MT`R
c:row	DGXY
c:rs>	ELFVHUIKMKNRSMTVUMVMYK[M_I`RaM
c:rso	[R
c:rson	[R
c:rson>	[R
c:rst	DRKQPQZR\R
c:rst>	KQPQZR
c:rt>	FRJMLS
c:run	LR`R
c:rvi	JU\R
c:ry>	AQCMDNHSJVKLLLMLNMPXQPRKSNWTYQZJ[M]J_IaQ
c:sag	^T`R
c:sage	^T`R
c:sal	AYGPOQ[T\M_P
c:sale	AUGROR[T
c:sam	ERHTSRTRUQ\M
c:same	ERHTSSUQ\M
c:same>	ERHTSSUQ\M
c:say	BTELQQYR]S_S
c:say>	BUYQ
c:says	]T
c:says>	]T
c:sca	HT
c:scam	HS
c:scr	BRFRJT
c:scra	JS
c:se>	AQDIEWFMGJHMITKULTMJNLORPQRRSSWQYJZM\K]M^U_N`K
c:sed	DQMMQS\X
c:sed>	DQMMQS\X
c:sel	ESHRKQMQ`PaM
c:sen	FLGLJMKQNQOURQYS\P]M_M
c:send	FMGMKSNQOT]M_M
c:send>	FMKSNQOR\M]M
c:sent	OQRQ\R
c:ser	ILOQTRWQ\W
c:set	RQZM`U
c:sfer>	[S
c:sh>	ASDRFMJQLMMRRSSMULVSYM[R^M_L
c:sha	NT
c:she	ESMQOR[S]M_M
c:she>	SR[S
c:shi	ARCQLSMSOMQMRM
c:ship	HQMTWQ
c:ship>	MPNQSRWQXM
c:sho	AQDMGMHTISJNKRMLOMQSSLZQ[L]R^M_M`SaM
c:shop	ARHTJMLLMMQTZR_M`R
c:shop>	ARHRMMQU_N`R
c:shou	LS]Q
c:shoul	LS]Q
c:show	EQKS`Q
c:show>	ERKS`R
c:sib	JMPRTQYQ
c:sibl	JMPRTQYQ
c:sible	KMPRTQYQ
c:sid	JQKWMLRQSQ
c:side	JQKWMLRQSQ
c:side>	JQKWMLRQSQ
c:sin	FMQQ_U
c:sing	QL_T
c:sis	SQVQ_R
c:sit	HMNSOLTRZR
c:siz	AUFMIULRMQNQORPQQMRM]M_K
c:size	FMIULRORPQQMRM_M
c:size>	DQLPMMOQ
c:sizes	ISLQPS
c:sle	ZU^Q
c:slep	ZU
c:sli	aV
c:sma	AQERJLLSXR
c:smal	AQJLLSXR
c:smal>	AQXR
c:smt	EUKQ
c:smth	EUKQ
c:smth>	EUKQ
c:snt	YS\T]R
c:snt>	YS\T]R
c:so>	BPGRLQMSNLOMTLUSVQXMZL\M_M`MaV
c:sol	DMEMIPLQRSSVaM
c:sold	DNIRSU
c:sold>	DNIRSU
c:som	GSILNMPMRSTMXM[S
c:some	GSILNMPMRSTMXM[S
c:someo	KQOQRS[R_M
c:somet	_QaR
c:son	[R
c:son>	[R
c:sor	ARFQHQNMVQWSYQaR
c:sory	ARFQHQNMVQWSYQaR
c:sory>	ARFQHQNMVQWSYQaR
c:spe	HRQQTR[T
c:spea	QR[T
c:speak	QR[T
c:st>	BQESFJGMIMJLLSMUOKPRRMSKUMVTWKXKYRZQ\M_F`T
c:sta	JVQTRQTM[L
c:ste	HTJLNUOMUQVQWMZL]S
c:ster	NQVQ]R
c:sti	GQHTISJJKRMMOSQLSLZQ]R
c:stil	GRITZR]T_M
c:stil>	GRITZR]T_M
c:sto	ENGXHMIQJLKMLMMRQPSNTQUQZL^U_L`TaM
c:stoc	EQITJMTQ
c:stock	EQITJMTQ
c:stom	`S
c:stome	`S
c:stop	GQWQ^U
c:stop>	GQWQ^U
c:stor	EMGUQR_M
c:store	ENQS
c:str	GLILJQLTQRTM\R`Q
c:stra	HRRS\R
c:stre	LT
c:stret	LT
c:stu	CQETRQ\L]R_M
c:stuf	ET]R
c:stuf>	ET]R
c:sty	EWQR
c:sub	^V
c:sur	DRERIMJTLSPQSM^R
c:sure	DRIMLTPR
c:sure>	DRIMLSPR
c:swa	LMOSVP
c:swap	LMOSVP
c:swap>	LMOSVP
c:ta>	BZCPDKEMQR]V
c:tag	GRQLRU
c:tak	CRDQGMNSSSTQZM\M_L
c:take	CSDRGJNTSQTQZM_M
c:take>	CSDRGJNTSQTQZM_M
c:tal	BMCRFTGMHMJSLMMMNLQMZR[T_R
c:tal>	FTJT
c:talk	CRZR[U
c:talk>	CRZR[V
c:tar	JW
c:tch	CSEMILKSLRMMVSZK[L_U
c:tch>	CSILLRMMVRZL^Q_U
c:te>	DSEUFUHLKMMQNLOLPMRSTL[L^U`RaJ
c:ted	UR_R
c:ted>	UR_R
c:tel	BQFRJSMS
c:tel>	BQFRJSMSUQ
c:ten	FSRR
c:ter	EIFKGQJVMKNTRSTLUQVR\L]MaM
c:ter>	CRFMGQIRMMRTURVR\MaM
c:tex	GMJLZQ[R^RaT
c:text	GMJLZQ[R^RaT
c:th>	DQETKSYLZR[P\M]L
c:tha	BQDRHTILJKPQQLRLVLXTYS[M\R_K
c:than	BPEMFRHRXQYQ\Q
c:thank	YQ
c:that	DRHSIMJMPQQMRLXS_L
c:that>	EQIMPQRMURXS_M
c:thats	DREMHUMQUM
c:the	CLHJITJRKULNNJPPQJRSSSUMVSWRXLYQ[K]L_J`KaS
c:the>	AMDNHLKULLMNPNRQSPWQYMZN^M_QaU
c:them	EMMMPTYP
c:them>	EMMMPTYP
c:then	HMSQXMZQ_SaR
c:then>	HMSQXMZQ_SaR
c:ther	AQDMFKGTIRJLLKMURTSLULYRZQ[R\Q^M_K`L
c:ther>	FMQSSNYQZS\Q`M
c:there	AQFMGRISLMMTRSUM[Q]M_M
c:thes	IQJQLRRLSQ_R
c:these	IQJRLRSQ^Q
c:they	BQFQJSLQOR\P_M
c:they>	BQFQJSLQOQ_N
c:thi	CMDLETFMHLKJMMORPMTLVLXRYRZQ]N^T`QaP
c:thin	EVHLJRKLLMNQQMVLZP\LaR
c:thing	EVHLJRKLNRQMVMXQZM\LaS
c:think	ZR_S
c:this	FNJMQRXQ\Q^R`Q
c:this>	FNJMQRXQ\Q^R`Q
c:tho	FRGMHQNR
c:thou	FRGMHPNR
c:thr	GRXR[QaQ
c:tic	HTOT
c:tic>	HT
c:til	AMCUEMHMIRMMQMRUXMZU[M\M][^MaM
c:til>	CUEMGPHMIRMMQMRUXMZV]R
c:tim	DSIMLQMQRMZM[QaQ
c:time	DSIMLQMRRMZM[QaQ
c:time>	CQDSIMLQMRQLRM[R
c:tin	IUMMPRQLRMUSZR
c:ting	MMPRRMUSZR
c:ting>	IQMMPRUSZR
c:tio	EQMSPQ]L_S`U
c:tion	EQMSPQ]L_S`U
c:tion>	EQMTNLPQ]L_T`R
c:tly	JMQSTQ
c:tly>	JMQSTQ
c:to>	AQCSDMESHPJKKSLKNUPQSQTLVQWLYP\K]K^M
c:toc	EQITJMQMTQaS
c:tock	EQITJMTQ
c:tock>	ITJMMQ
c:tol	NT
c:tom	DGRQWLXW[R`R
c:tome	`S
c:tomer	`S
c:top	GQWQ^U
c:top>	GQWQ^U
c:tor	EMGTJMQRZR[U_M
c:tore	ENQS
c:tore>	ENQS
c:tot	FV_Q
c:tota	FV
c:total	FV
c:tow	DM_V
c:town	DM_V
c:town>	DM_V
c:tra	CRGMHRMQRRTMXMYMZQ[S_Q
c:tran	HS[R
c:trans	[R
c:tre	LS
c:tret	LT
c:tri	CRPS
c:tro	GMJTQU\R
c:tru	HU`Q
c:try	DRIMLMP[QR
c:try>	DRIMLMPXQR
c:ts>	AQCLERFSHPKLMLQRRRSTVLXRZH\L_QaJ
c:tuf	ET]R
c:tuf>	ET]R
c:tur	ORPMRM\R
c:turn	ORPMZQ\R
c:twe	LRZR
c:twen	LRZR
c:twen>	JRLRZR
c:two	NRZR
c:two>	NRZR
c:ty>	BQCSDRELGTKL\R
c:uch	FQMRRRZS_M
c:uch>	BRDQFQMR_N
c:ues	MR_S
c:ugh	EMFQGMHQIKKLQMTTXMYQ]L^Q_L
c:ught	HSIMJSSMTRZR
c:ught>	HSIMSMTRZQ`Q
c:uk>	IRLSUS
c:ul>	BSWS\U
c:uld	DMFQIMJRKSLSNMQMTSURVQ\M`MaM
c:uld>	DMIMKSLTNMQMTSURVQ\M`MaM
c:um>	RSUSVMaS
c:uma	ZS[Q
c:umb	EMFQLRQQ^R`Q
c:umbe	EMFQLRQQ^R`Q
c:umber	EMFQLRQQ^R`Q
c:un>	LQQSSLWR`Q
c:und	DSGSHMPRSLWUZK]L
c:und>	FMGSHMNLORPSSMWQ
c:unde	DSFQ
c:under	DSFQ
c:uns	^V
c:unsu	^V
c:unsub	^V
c:unt	CQDRGPHLOMQLRRZU
c:unt>	GRMQOM
c:up>	ALFMJLLSMRRMSTZS[LaP
c:ur>	DSERFKKHLPMMORPMQRRLSKTTURVLWJXL]M^S_R`RaL
c:ure	BQDTILLTPR`Q
c:ure>	BRDQIMLSPR`Q
c:uri	MSPRQLUQWQ]R
c:urie	PRQLUQWQ]R
c:urier	PRQLUQWQ]R
c:urn	ARORPMRM\R
c:urs	LRUS
c:urs>	LRRQ
c:us>	GMHSIKLSRLTMUTZU[S]QaL
c:use	ELRQSLXJZR\T]MaU
c:use>	RRSLXKZR]MaU
c:ush	CRDRSMVSYL
c:ush>	DRVSYMZQ
c:ust	FLHUIPJVMROLQLSMWLYQ_L`RaM
c:ust>	FMHTIPJRSMYQ\L_M
c:usto	`S
c:ustom	`S
c:ut>	AMDMERGKHLIUJLKJLLMLOKQIRSSRUTVRWRXNZK[S\L^S_LaW
c:uy>	_S
c:uyi	SSUMWQ\Q
c:uyin	SSUMWQ\Q
c:uying	SSUMWQ\Q
c:ve>	BVCREQFMIRJRMRNKPMQLVSXLYQZN\I]N_K`TaJ
c:ved	EQJKOUWS
c:ved>	EQJKOUWS
c:ver	AMBRCMDMFPGMHQIIKMMTNRPRRJSLWJYQZQ[M\V^S_I`R
c:ver>	AMFMGLHQIMKMLMMXRLYQ\U^Q_K
c:very	BRNROQPQSNWMXQ]M^Q`S
c:very>	BQOQPQWMXQ]M^Q`P
c:vid	CRKV
c:vie	HWKU
c:view	HWKU
c:wai	LSTWZMaQ
c:wait	TWZMaQ
c:wait>	TQaQ
c:wal	EQKSPSQT
c:walk	EQKSPSQT
c:wan	ERFMKRMJSW
c:wana	SS
c:wana>	SS
c:want	ESFMIQMKSSTN
c:want>	EQMLVQ
c:wap	LMOSVP
c:wap>	LMOSVP
c:was	DMELSM\X]RaR
c:was>	EMSM\T]QaR
c:way	FMHT\M
c:way>	FMHT\M]Q
c:we>	FSMJSSVRZR
c:wea	EQJRQMXMYQ
c:wear	EQJS
c:wear>	EQJS
c:wek	RMVS
c:wek>	VS
c:wen	LRZQ
c:wen>	JRLRZR
c:wer	BTHLYQ
c:wha	DMEUFTLPOQPMQQRNTKZM[M\RaQ
c:what	DMEUFTLPOQPMQQRNTKZM[M\RaQ
c:what>	EQFSHPJNTLUM\TaS
c:whats	ESFQHLJQLQMMQRUR
c:whe	DMENFMGLHMKLNRQWTQVMXM]X
c:when	IQLMNQTT]R_M
c:when>	IQLMNQTR]R_M
c:wher	JQMLQWSPTM]T_Q
c:where	JQMLQWSPTM]T_Q
c:whi	GMLRQQRQUSaS
c:whic	JPLRQQRMUSaQ
c:which	JPLRQQRMUSaQ
c:who	FMQLVMYR[S_U`T
c:who>	OQQMYR[S`T
c:wif	FMGRXQ]M_S
c:wil	LQMTPQRMZS]M
c:wil>	LQMTPQRMZS]M
c:wit	DRFMGMLQMMOMSMUQVS[Q\L]L`S
c:with	DRGMLQOMSMUQ[Q\M]L`Q
c:with>	DRKQLQOMSNYM[R\M]M
c:wn>	DM_U
c:wo>	NRZR
c:wor	DROSRMSMTQVQXQ
c:work	HMQQSMTSVRXQ]M
c:work>	TQUMVRZQ
c:wou	DMJSKQLRXQ
c:woul	DMJSKQLRXQ
c:would	DMJSKQLRXQ
c:wri	RT\M^Q_S
c:writ	RT\M^Q_S
c:write	RT\M^Q_R
c:wro	VSYR\QaQ
c:wron	OQVSYRaQ
c:wrong	OQVSYRaQ
c:ws>	DFHVRTXW]R_P
c:xac	QSTQ
c:xact	QSTQ
c:xt>	CSRMSMTUUQZR[QaT
c:ya>	ATCTDQFRUQVQaL
c:ybe	GMKQZT
c:ybe>	GMKQZT
c:ye>	CTDLELRXUQXW[Q\T_LaI
c:yea	RRXQ
c:yes	DMISXQaR
c:yes>	IQKQXQaS
c:yet	IPMQYMZX]U
c:yet>	IPMQYMZX]U
c:yin	CRHRNMQMRUSUTMVNWQ_LaQ
c:ying	CRHRNMQMRUSUTMVNWQ_LaQ
c:ying>	CRHRNMQMRUSUTMVNWQ_LaQ
c:you	ARBWCSFLHJIRJJKPMMOKPLQSRQTSWLZM[N\P]K^R`QaL
c:you>	BQCTFMHMISJKOLQRTQ[L]M
c:your	BQDQEPFNHMJMQPTQVLWMYS]M^R`S
c:your>	DREQHLQQTQVLWM\Q^R_R
c:ys>	BRCMJLLMORRM[T]T`LaK
c:yth	NS_M`R
c:ythi	NS_M`R
c:ythin	NS_M`R
c:zak	JM]W
c:ze>	DQLPMMOQ
c:zes	ISLQMSPS
c:zes>	ISLQPS
c:аа>	BSDRJMULVMaX
c:ааа	CMDLZSaT
c:ааа>	aS
c:аба	BMDLEMFLGKHQJRNKWMYL[Q^T_WaL
c:аба>	HR_S
c:абан	JQLRRQ^R_M
c:абани	JQLRRQ
c:абар	GMYMZQ[S\P]S^Q`Q
c:абарл	TRXR[S\Q
c:абе	ISOS[S\M
c:абер	ISOSTMUM[S\M
c:абере	ITOR
c:абери	[S
c:аби	CNDREMGLHLIQKRLLORPMQUTMUUWQXM[M^MaL
c:абил	ARDRGMHMISLMOR
c:абила	IT\M
c:абилд	OS
c:абин	ELKRUVWRaL
c:абина	UVaM
c:абл	ERRM\U^K
c:абло	\T^K
c:аблу	ESOQ
c:аблук	EROQRL
c:або	CPEMFMILMRNROLQVWXXK[MaI
c:абор	QQSRWXXMaK
c:абот	CQENIMNROMQS\M
c:абота	NQQRRM]M
c:аботу	]R
c:абр	HPISJKMQQTTVZL]M
c:абра	ISQPaS
c:абри	HQJLTT
c:абрик	HQJLTT
c:абу	BSRQYL^Q
c:абуд	BSRQYM^R
c:ав>	GQJTOQUNXQ`V
c:ава	CRDTEMFKGQIYMMQMYP[M_K`RaK
c:аваи	FNGQHMIVMMSSUPVQaM
c:аваит	CQGQHMRQUR
c:аван	TQWMZQ
c:аванс	TQWMZQ
c:аве	DRGSNMSQWN
c:авер	IMSQXLaQ
c:аверн	IMSQXLaQ
c:ави	ASEMFLGMHUIILQMTNRRTTLULVTWM[L^M_K
c:авил	HSVQ\M]Q`Q
c:авили	HR
c:авилн	LQVQ
c:авит	FMHSILMRNSRSSRTMVR
c:авит>	HRIMMURRVTZL
c:авите	MMNTVMZS
c:авк	GSIMMTNMORPMWM]J
c:авка	MUOQTM
c:авка>	MUOR
c:авку	GR\Q
c:авку>	GR\Q
c:авл	HMPSYSZR\R_T
c:авля	XQYR]M
c:авляе	MSPQSMXR
c:авн	TR
c:аво	IQSQ\S
c:авс	[K\Q^S`R
c:авст	\R
c:авств	\R
c:авт	AMEMIMJMKQMSOMQQRMURVU]M
c:авте	KQOMRKSQTQURVV^P
c:авте>	KQOMRKSQTQURVV^P
c:авто	MSQR
c:автоб	MTQR
c:авц	_S
c:авцо	_S
c:авцом	_S
c:авя	RT^R
c:ага	AVCKEGFQGUHVJMLLMRNNOKRVSQUMVNXLYPZJ]M`WaL
c:ага>	ARGPHSNLXP^Q
c:агаз	ELHQLMQURVSL]M_L`RaM
c:агази	EMHQLMQUSL]M_L`R
c:аган	DQEMIMNMONQLRQSTTQULVMZK\R]Q^P`V
c:аган>	ELHMLQPMQMRQSSTRUMVMYQZK\Q]Q^Q`T
c:агас	FQGQHR
c:агаси	FQGQHR
c:аги	DMFTGMHJIRJSKRNLQMSNURYK]M`R
c:аги>	DNEMFSHLMQYMZQ`QaQ
c:агин	IRJQKS
c:аго	XRYQ]Q
c:ад>	GLIMJROVXTYM\M]Q
c:ада	CLDKERJMKSMROMRLUPVMWMXU]QaM
c:ада>	ERHQMR\Q
c:адам	AS
c:адам>	ASQM[R
c:адан	EPHKKSNQQU
c:адан>	EPHKKSNQQU
c:аде	BRDKELGQIPPRRQVM\S
c:ади	CLERFRGMJJKSMQNVOUQRTMUKVJYQZK]M^J_P`LaJ
c:ади>	AMESFTGMISJKKSNUOTRLVMZL\L]M^L_S`MaJ
c:адим	HRVMXR[Q\R
c:адим>	HRVMXR[Q\R
c:адит	GQMRPQRQSQ]M
c:адите	GQMRPQRQSQ]M
c:адк	CSZS_Q
c:адка	JQZT
c:адм	[R`T
c:адми	[R`T
c:админ	[R`T
c:адн	CTWRXN\R]SaQ
c:адно	CRWRXNaQ
c:адо	DQETIMLLMQRMWRZR\M
c:адо>	DQINLMMQWQZR
c:адр	EMKSOQSSVRXQZM[M`R
c:адре	KMOQQSSRVRXQ[M`R
c:адрес	KMOQQSSRVRXQ[M`R
c:аду	DWFMJQNMORRQZRaK
c:адут	GLMQNMORZR
c:адут>	GLMQNMORZR
c:адц	DMGQOQQMYL]Q
c:адца	DMGQOQQMYL]Q
c:адцат	DMGQOQQMYL]Q
c:ае>	XVaJ
c:аем	UIWVYU_U
c:аем>	AMUJWTYU_U
c:ает	EIGTHUIKKMLLMQOSPRULVLWMXUYR\V]M_T`MaM
c:ает>	DQENFLGQHVKLMQNMOQQKVMWMXS[R\Q]RaJ
c:аете	ELFQGTHLJKQQRRUK[M\T]L_S
c:аете>	ELFRGTHLJKRRUK[L\Q]K_U
c:аетс	GMIMJTKQORQQRLXPaR
c:ается	GMIMJTKQORQQRLXPaR
c:аж>	QS_V
c:ажа	JQWQaT
c:ажд	GQJP\P^S_M
c:ажди	JR\Q^S
c:ажди>	\R
c:аже	ELGMHSLLNMQQTQUSXKZP[Q
c:ажет	HRLMTQUR[Q
c:ажете	TQ[Q
c:ажи	DMIRKRLRPMQRSMTSUMXQYNZL\M_Q`TaM
c:ажи>	KQ`U
c:ажит	EPIQJRLRPMQRRKSLTSXRYNZL_S
c:ажите	EPIQJRLRPMQRRKSLTSXRYNZL_S
c:ажу	SQXTYKZT
c:ажу>	SQZT
c:аз>	AQBMCMDLGRHNLKMRPLQKTSURVMWSXRZM\P_M`R
c:аза	ANBLDMEMFRGLHQJKMKNKOSQUTKULWRXKYQZP\T^R_L`Q
c:аза>	ZM\P]Q
c:азад	GMOT`Q
c:азад>	GMOT
c:азал	EQFQRRSKVQWQYQ[M\Q]MaQ
c:азал>	SMVQYR
c:азала	EQRS]LaQ
c:азам	KRZT[R
c:азам>	ZR
c:азар	HRQU
c:азард	HRQU
c:азат	ELRQSSTQ]M
c:азат>	ELQQRQSSTQ]MaQ
c:азб	FMHMNRWS\Q^R_M
c:азба	^S
c:азв	ORQS
c:азва	QSUQ
c:азг	RRSMZR[R\M
c:азга	RR
c:азго	ZS_Q
c:азгов	ZS_Q
c:азд	GRTQURWR]L
c:азда	GTUR
c:азди	EQRQWR]M
c:азди>	WR
c:ази	AMBSCLDQFVHIJIKLLKMMOLPLQVRPTPUTVLWMYJZT\R]S`SaK
c:ази>	BTJP\S^Q
c:азив	CMFQHMJMQR\Q]R_M
c:азива	CMFQHMJMQR\Q]R_M
c:азил	TT^Q_T
c:азин	EMFSJMKMQUUTVP\M_K`QaM
c:азин>	CRQRSM`Q
c:азина	QQ`Q
c:азини	SQUSVR
c:азип	QQRTUPWMXSYM
c:азип>	DQQQRTUPWM
c:азир	FPGSHMIRKLPMQMVMWMXMZV_Q
c:азир>	FQGQHMIRPMQMSQWMZT_Q
c:азм	BMENGMIUKPLVOQPRQLRNTRVRZN]M
c:азме	ENGMIULVOQPRQLRNTSVRZL]M
c:азмер	ENGMIVLVORPRQLRNTSVRZL]M_L
c:азн	JRLQMQTLYM
c:азо	FWHLNRSM`R
c:азр	PT
c:азре	PT
c:азреш	PT
c:азу	FPOMSTWLXLYSZL[R\L
c:азу>	FQOMSTTQWMXLYR
c:аи>	BTELFHHRIJJVKULRMLOMPMQWRJSKTHURVHWUXT[H\D]M_U`UaU
c:аив	aT
c:аиг	CQDTJQNTOMRRVRXLaK
c:аига	CRJRNTOMRQ
c:аига>	CRNTOMRQ
c:аид	AMBLDLGPIUJRKNMLPUQQSLTTUQVMWMYT[M_R`L
c:аида	HRLMNQQLSMTRVLYQ_T
c:аида>	JRNQ\P]P
c:аидан	HTSNTQYPZM_TaQ
c:аиде	IURQ
c:аидет	IURQ
c:аиди	GRIMJRMMYR[M
c:аиди>	GRIMLQMMYR[M
c:аие	IQSMTU
c:аии	ASCTDJERHKJNKQMLNNOQQKRKSSTSVQXJZR[Q\M]Q^L
c:аии>	DMHRIQQLaR
c:аиик	CSGR
c:аиик>	CSGRSQ
c:аиин	CQEVHJJLKQNNQPRKSRULXMZR[R^M
c:аиин>	CQEWHKJLKQNNQPRKSRXNZQ[M`M
c:аиир	AQGMOSSR
c:аиирб	GMOTVQ
c:аиирл	AR
c:аик	DQLR_S
c:аил	CSFMHRIVRSYM_M`QaJ
c:аил>	IWaM
c:аила	RR[R
c:аим	AMCXEMIMMROLVPZQ[P\M`MaJ
c:аими	DQHQIMOLZQ[Q\M_Q
c:аимин	DQEMHQOMZR[Q\M
c:аин	BQELJLKRQQRMXRYLZM]S_LaR
c:аина	BQELKQQQ
c:аинал	BQ
c:аип	NWaM
c:аипа	NWaM
c:аир	_W
c:аира	_W
c:аират	_T
c:аис	EUFRKMLUOPRMSLTNUMXM[M\Q_J
c:аиси	ERFQGRJPLSOQRMSM\Q_K
c:аисиз	GSJLOQ\T
c:аисис	JRLTSM
c:аит	ALBMDNEPFSHFIKJRKMLMMHNLQTRPSSTSUJVQXMYTZS^S`R
c:аит>	ARESQL[M`S
c:аита	CMDMELFRHKIQNKOVQMRRVMXMYNZV\Q]MaR
c:аита>	RQWMZQ^Q
c:аитам	ITXMZP_MaQ
c:аитар	NLOUWRZSaL
c:аите	ALBMCSDNESFMGSHKILLMMLOKQQSUUKVSXRYT[Q\M]R^P_K`LaK
c:аите>	AMBMCRESFMGSHKILLMMLOKQQSTTQUMVTXR[R\M]Q^Q_K`MaL
c:аити	DQFTGMJQKMSM[M_T
c:аитин	FQJRSN
c:аитип	FR\Q_Q
c:аитк	]QaS
c:аитка	]QaS
c:аитт	DQELQU\R
c:аитта	EMQU\Q
c:ак>	BSCMDXEHFKGRHQIHJMMPNJPKQSTKURXRYT\W]I^L_M`MaT
c:ака	AMCSEJGLIMJMKNLINLOSPKQJSNT[WVXMYSZK[N\R]V^J`QaN
c:ака>	CVRPaL
c:акаж	TWVMXQ
c:акажи	SLTUVMXQ
c:аказ	CMEKFMLKMRORPMQMRLTUWVXMYSZM\T]U^L_M`Q
c:аказ>	EMLKRMTTWR^M_M`Q
c:аказа	MQQNSSWQ
c:аказд	WR
c:акази	SL\T]W
c:акая	DQFRNMOQaR
c:акая>	DQFRNMOQaR
c:аке	HMLMMQPQQLRVTSYQ_L
c:акел	MRPRQMTSVR]R_M
c:акеле	MRQM
c:акет	ENJNRWYR
c:акет>	RRYR
c:аки	AMDKEUHTJMNWRLSQTNUJXJZU\H]J_R`QaJ
c:аки>	NRVR
c:акие	ETFQGRIQLLOMPQSRUQWR[M]M_L
c:акие>	ETFQGRIQLLOMPQSRUQWR[M]M_L
c:аким	HSJLZR`R
c:акин	EQIMJMKTNUULXM_Q
c:акит	CSJQZQ[R
c:аких	YS^Q
c:аких>	YS^Q
c:акк	DQJMZR\K_T
c:акл	ZR\T]S
c:ако	AMCMDJFSGRHLITJQLRMQNQQVSMUKXKZM[L]T^S`LaM
c:аков	FRGKYQ
c:аког	EMIQJSTR
c:акого	EMIQJSTR
c:акое	DMESFQ\R]QaQ
c:акое>	DMESFQ\R]QaQ
c:акои	ELGQLTMQNQQVRMSMZQ\N]Q
c:акои>	ELGQLTMQNQQVRMSMZQ\N]Q
c:аком	DMHSQQUMXM]S_T
c:аком>	EPQR]Q_Q
c:акон	ORSQ
c:акп	ORPQ
c:акпа	OR
c:акр	EMHTQRWSZQ
c:акри	NMWR
c:акс	BPCQFPHRILKLMTNMQT[L\M_TaM
c:акси	BQCQHSKMMRQTUM[L\M_UaM
c:акси>	BQCQMQQQUM[L\N_Q
c:аксис	_TaN
c:акт	ALCMERFRGQHLJRMMOMVMWQ]LaR
c:акта	ESILRS_M
c:актап	RT
c:акти	GSILJRKRSSZR]M_QaM
c:акти>	GRJRKRSR_QaM
c:акту	AMFRITWR[R\Q
c:аку	DLFLMLNMTSXT\L`R
c:акую	DMFLJQLQTRXR
c:акую>	DMFLJQLQTRXR
c:акц	GR^S
c:акци	GR^S
c:акция	GR^S
c:акш	CMDMELFQHXJMLMMMNRSLVMWQ\Q]S^LaN
c:акша	CMDMEMFRHXIMJMKMMMNRSLVMWQ\Q]S^LaN
c:акша>	HSWQ[R
c:акшаг	HTRQSM
c:акшан	HRNR\R]Q
c:акшас	FROQ
c:ал>	DSEIFNGQHRIKKKMLNWPMRLUMXMYQZQ[M\R]Q^M
c:ала	BTCLDTFGJFKIMQNROTPSRRSTUUYKZS[N\M]J`GaV
c:ала>	BSCNDYFKGIHVIMJKKLMJOSPSSJTPWRYSZJ[S_HaT
c:алад	NR_R
c:алаи	ASDMELINJMLRRRSRTLUR\MaQ
c:алаи>	ASELFNIMLRPLRQ_PaR
c:алаии	BQSRUQVQ_M
c:алам	BRGRMRNQSSWMXLYMZR]L^K_Q`M
c:алам>	BREMHQPQQPRRSPWNZQ\L
c:алама	MS
c:алами	GSMMNSSRXM]M
c:алар	ESJMKMYMZT^S_Q`M
c:алар>	ER_P
c:алари	APER\Q^S_Q`M
c:алас	FLGSHLIPLMMTRRSRTPWQYM\N]M
c:алас>	IQ
c:аласи	FLHMMTPQQNRQTQ[M
c:алат	GQSS
c:алати	GQSS
c:алг	DMHMNSOQSR[L\L_RaT
c:алга	JQNSOQXQ[M\M
c:алган	JQNSOQXQ\M_M
c:алги	SQaU
c:алд	ENHRKMNQRJSMTVUMWUXRZM[K\P]R^M_L
c:алда	HRJQ
c:алде	JPQQ]QaQ
c:алде>	JPQQ]QaQ
c:алди	HRJLLMMNQNRLSMTVUMWUXR[L\P]R
c:алди>	BQEMGSJLMMOQRNTLWQ\R]S
c:алдим	CQIRUMWU\M
c:алдин	HPNQSNTQVN]Q
c:алдир	IMSMTWXR\M
c:але	AUBMCLFQGMHLISJKLTNSPRQSRLSKTMVQYMZM[P_KaT
c:але>	IRPQQL[R
c:алеи	AR
c:алеик	AR
c:алем	AQ
c:ален	FQJLNSQQUQVRYM\M_M
c:аленк	FQJLNQQQUQVS_M
c:али	AUBICQELGMHFITJLKRLQPQRRTRUTVIWRXMZK\X]R_GaC
c:али>	BJCLEMFRHJIWJJLMMQNJORRMTLVLYQZR[N\Y]YaH
c:алин	AWEMJPKRRR[V\L]KaM
c:алина	AV[Q
c:алини	CQDLKSRQ
c:алип	GMIKLMMSPTRPSRTRWP[M\Q_L`M
c:алип>	EMIKLMMSNLPTRQSRTRWP[M\Q_M`M
c:алис	DRNQOQRQYRZL\R_M
c:алис>	DSNQOQ\R_M
c:алит	WTYM
c:алите	WTYM
c:алич	ISSQ`Q
c:аличи	ISSQ`Q
c:алк	DQHUUN
c:алки	HS
c:алл	ALBQCRXRaQ
c:алла	BQCRXR
c:алм	DMGMJMLQPRVUYUZL\M^Q
c:алма	DMGMJMLQPRVUYUZL\M^Q
c:алмаи	HRIMJLLQNQOLVPXMYT^M
c:алн	AMDMEQGMHMJMMLNSSQTRULVMXU[S]M^R
c:ални	SQXR
c:ално	AMDMFMIRMMNRRQTRXR[R_N
c:ално>	AMDMISKMTRXQ
c:алное	NSWQ
c:ало	ATCMDLEWFLGLHVITJJLQMLPSQLRMVL[M]U^R`L
c:ало>	DQELHQIMPRQL]V_L
c:алог	EUIRYM
c:алог>	ET
c:алом	AQDLHSJMLRPQ
c:алп	DRFQGQHMRT
c:алс	GRJLLSORPSSLUNVRWM]M_P
c:алса	GSLTOPPSSM
c:алсам	EQFRLTPSSM
c:алт	ERIMRMUQYK
c:алу	BMDMGMJTQLRRSQTMUM^RaM
c:алуг	HSRR
c:алуга	HSRR
c:алуи	BMDMHMJSUM^Q`M
c:алуис	BMDMHNJQRQUMVQ]Q^Q
c:аля	FLHRIRJKLQ^R
c:ам>	AUBSCQDHFTGWHPIGJIKLLJMHNROQPWQWRNSRTJULWJXSYLZV\K^K_S`J
c:ама	AVCQEKGKHQKKLLMUQLRLSMTLUTVKWRXIZP[L]N^U_U
c:ама>	CLEJGLMRNRTMXKYPZQ^T_RaQ
c:амад	HRQS
c:амаи	HQJSWRYQ
c:амал	DQ^R_T
c:аман	AVCT\R_MaM
c:аман>	ASCQZP
c:аманс	AS
c:амат	MRNM
c:амд	OPZQ\Q^R
c:амди	OPZQ\Q^R
c:амди>	OPZQ\Q^R
c:аме	EVGRJROSQKSQVMWMZR]L_M
c:аме>	ERGRQMSRVMYQ
c:амен	ESMQOSQMRLUQ
c:амен>	MQORRM
c:амени	ES
c:ами	CPDKERGRHJIPMMNTQQRSTLUJWRXSYL[L\U]I^S_R`SaG
c:ами>	CMEQGQJQLMSLTMVLXM\P]K^R`SaL
c:амиз	NQOMULXR
c:амиз>	NQOMULXR
c:амин	ELGSHLISKLLSQPRRSPWQYL[M\N]L_SaL
c:амин>	ELGSHLISKMLSRRSQWR[M\N]M_TaL
c:амн	ZR_R
c:амни	EMZR_R
c:амнин	ZR_Q
c:амо	DMELHTIMPMRUXPZJ]MaQ
c:амое	EMUMXQaQ
c:амое>	EMUMXQaQ
c:амоч	HQRT
c:аму	XR^P_R
c:амш	ISRU
c:ан>	DHEUFLGMHVINJQKSMVOGPIQRRKSJTZVLWHXMZK[K]S^U_R`SaI
c:ана	AMBMCPDMFTHLJTLMOLPMQURQTSUIYM[M\R^Ma[
c:ана>	ANERISKMPMQRRLTRUKVPXMZM\Q]L_RaU
c:анаг	aS
c:анал	QUTQYM
c:анам	EKJSZQ
c:анама	JS
c:анау	KQaU
c:анау>	IQKQaR
c:анг	BUEPFMHQIQMUNM\MaM
c:анга	HRMS
c:анд	BMCMETGTKKQQRKTMVMWMYKZR`R
c:анда	BLEUFSGTQPRKVMWMYKZQ_LaM
c:андаи	EQGSKQRMYM\N_M
c:ане	EMIQRSTUXR\KaK
c:ани	AJBSCUDLEJFMKXMRNWOKRWSKVQWPXJYMZJ\M_L`R
c:ани>	DMFMJSMSTMWMYMZN\S_L`QaR
c:ание	KRQT_M
c:ание>	GQQU
c:аниз	BMDMGPRTSMTSUNVPWRYT]L^Q_L`M
c:аниз>	GPKLRQSMTTVQWQYTZM^P
c:анизш	RR^QaQ
c:аник	IQ_S
c:аним	JRLR\M
c:анин	EMFQHQKSNSRRUTXMYLZL_KaQ
c:анин>	FQKSNSRRUSZM_KaR
c:анис	[R_V
c:анк	BWEQJRNTQKaL
c:анк>	NTQM
c:анке	BWEQJQaL
c:анн	ELJSWRYMZR
c:анни	EMJS
c:ано	GLKTNLQRRRTQYQZL\U_M
c:ано>	QQZM\U
c:анс	AQFRQMRMTQWMZR_VaM
c:анс>	OQTQZQ
c:анси	ARIM_W
c:ансиз	AR
c:ант	ESFKGMHSJRLQPMRTUQ]M
c:анти	ESFMHSJRLQNQRQUQXQ\L
c:антим	JRLQ
c:ану	HTPQYR
c:анш	BQFRHJMQQTRQYL_Q
c:анша	FSGPHKMPQQRQSM
c:анша>	FQGQHMQRRQ
c:анше	BRHMQRUQYM
c:анше>	BRHMQRUQYM
c:ао>	CiaB
c:ап>	BQCMDVGNHLIRJMLKMMONQKRRSUTKWLYKZU[Q]S^P
c:апа	FLGRIKKQMSQMRQSRTMUSYM^M
c:апар	MTRRVQ
c:апи	DREMHLKMUNWMZQ]M`U
c:апис	FQJMRNZM^QaQ
c:аписа	DRFQRMVQ
c:аписи	SR^Q
c:апиш	FMGQHMKMRSSMULZT`R
c:апиши	RSSM`R
c:апишу	CQDQGQUMZU
c:апо	^U
c:апом	SM^U
c:апоми	^U
c:апп	GSJMXR]Q
c:аппа	GTXR]Q
c:апр	DLMSYRaS
c:апс	HMIMRQSRTQUMVRWUXLYQ]P_M`S
c:апси	HMIMRQSRTQUMVRWUXLYQ]P_M`S
c:апсир	HMIMSRTQUMWUXMYQ]P_M`S
c:апт	URXQ\S]R_M
c:апта	URXQYL\S
c:ар>	AVCSDMEPFLGMIJJFPKRMTKVNWPZI^V_V`RaK
c:ара	AMBLCSERGUIMJRKRLTMROKPQQRRPUJWLXLYKZU[L\N]M^L`MaJ
c:ара>	JPKTQMSSUS_M
c:араи	CQEQGPKQLQYMZRaM
c:араид	CPLR
c:арам	CPDMHMNPPQQQRS
c:арами	NQQPRS_M
c:аран	HQRRTRZR\L
c:арант	HRRS\M
c:арап	]R
c:арап>	]R
c:арас	ESLSMRUHVRYR
c:араси	LSMRUHVS
c:арах	FQGSHQ
c:арг	NMVSZQ\Q
c:ард	ERFLGRHRNMOMQSRMUSXM]Q_T`SaH
c:арда	HRQR_R
c:арди	NMSQ]R_Q`T
c:арди>	SQ`S
c:аре	CTFQHQNMRLTQ_P
c:арз	ERFRGYHVUN
c:арза	ERFRGYHVUN
c:арзан	ERFRGYHVUN
c:ари	BQCXDQEUGMILKRLMNSPKQQRJSIUPWWXLYN[H\U]G^U`QaH
c:ари>	DREQGLIRJRNRXQZM
c:арив	CTaL
c:арил	BRIMORRNWR
c:арим	UR
c:арин	AQEUGMHMJLKRNLOLPMQSRLSMUMWQXKYM\T]M^V_M`QaK
c:арин>	BQERNMQR\R`Q
c:арини	AQBMFQJLMQRMTP^W_M
c:арип	NRQQRL_Q
c:арип>	NRQQRL_Q
c:арит	GRZS
c:арит>	ZS
c:арк	MSNROLQSRSVSYM]M_K
c:арки	FQMRNRRRTQ_M
c:аркил	MRNQRRTQ_M
c:арко	QQUMVS
c:арл	EQFSHMKMNLTRUMXR[R`Q
c:арла	TRXR[S\P
c:арлам	^S
c:арлас	QQXS[T]Q^L
c:арли	EQFT`Q
c:арлиг	FT
c:арлик	ERGQ`Q
c:арм	ARCLDMHUJQMMQMRMXQYMZY[Q_RaK
c:арма	HT_T
c:арми	ARZVaL
c:армин	ZVaL
c:арн	EJGRITXQ^S
c:арна	BMEKGRITXQ^S
c:аро	GPHMIMNRQMRRVL]R`Q
c:арок	GQOQVMZQ
c:арок>	GQOQVMZQ
c:арп	HRRSZM
c:арпл	HRRSZM
c:арпла	HRRSZM
c:арс	DLPQXS
c:арси	DLXTYM
c:арт	ALGSHRIQJLLMNVPMSKTTUSVMXLYS_QaM
c:арта	QPRPUQ_Q
c:арти	HSIRNTSLTSURVMYQZL
c:артис	HSNSZM
c:ару	GSHLIQKMMRORQMVMZR\M]M_M
c:ару>	GQMRVM
c:арш	CQQM[U\R
c:арши	[Q
c:арши>	[S
c:ас>	CVFTGJHRIUJIKKLMOSPQQRTJUJWSXFY\]L_R`KaJ
c:аса	BMDMEXGTIMKKLLNJOTTRXTYLZU[M\K]M_R`MaK
c:аса>	KMOSQQXRZT\L_M
c:асаи	GS
c:асам	ESHMZQ
c:асам>	ES
c:асе	DYLRQQYL[RaL
c:аси	AJBQDMESF_GLIIJTKMLLMRRQTRUMVLXSZL[T\S]K_T`JaF
c:аси>	DLFcHRIKJSLLRLVQXL\T_KaJ
c:асиб	BQHNYPZQ
c:асибо	HNYQZQ
c:асив	GRRR
c:асиз	ESFMHLMTQQRTSMTS[M\M]L
c:асиз>	ETFMHMMPRTSMTP_K
c:асизд	MRTQ[M]M_T
c:асим	HQJPSRXP]R
c:асимд	SRXQ
c:асин	BRCMLRMMRSULVMZL[S_T
c:асин>	BRFRSQTQ^M
c:асинд	LSQQ^S
c:асип	[QaR
c:асип>	[QaR
c:асит	NU
c:аск	GMKRMRQQSMULVSWQYRZM\S
c:аска	ERFMGMHQMSULVSWQYRZL\S_L
c:аска>	FMJMMSRNSMULVRYS\S_M
c:асн	KSOMPRTRVL\R
c:асо	BQHMMQYR
c:асп	FMJSNROQRMSMTQ]Q^M
c:асс	A^BLCLETFSGMIMJSMMTQWLXL\L^Q_P`QaK
c:асса	ATQQ
c:ассал	AT
c:асси	^R
c:ассил	^R
c:асск	_S
c:асска	_S
c:аст	AQDLFLIKKTMMOLRRSKVSWQXR[S\H^S`UaK
c:аста	FLINJRKROMQRUMWQXTYLZQ\L]L^S`R
c:астаи	KQXQZR
c:астан	QRWQ]M^Q
c:асте	APBQFQJLKQ\L
c:асти	HMNQYR[RaM
c:астр	_M`R
c:астя	JMRR
c:ат>	BHCQELFNGJIBJJKNLVMSPTQTRWTWUKVKWSYSZK[G]X^__V`IaF
c:ата	DKERGLJQKRMQRMSSTSULVUZL]KaL
c:ата>	ORTQVR\M]M_M
c:атал	ERJQ
c:атало	ER
c:атас	TQUMVS_S
c:ате	APBQCXGSILKMMLNQOLQKVPXNZS\M]K^L_R`SaI
c:ате>	ARMMPQQMUMVQZS[R
c:ател	BRLMXM]L`TaM
c:ателе	BR`R
c:атер	CZ_R
c:атес	GT
c:ати	AMBLDPEXGMJKKJLKMQNRPRQTSRVNWTYJZM[M\RaJ
c:ати>	HPPRSLTM_S
c:атив	ETXQ
c:атил	BMISNKOQSM\S]R_M
c:атила	BMEQNLOR\S]Q
c:атин	ESGQIMQQRRSRWR^M
c:атин>	EQGQHQILNMQRRSSR
c:атини	EQWS
c:атип	HQSRTQ\M
c:атип>	HQSRTQ\M
c:атир	DREQHLQRRM\R]S
c:атир>	DS\Q]S
c:атит	GLNTPQRKSSWRZM]L^R
c:атит>	GMNSRLURWRZM]M^Q
c:атн	DQHMJLMSNMOWQQULWU\M]L`R
c:атно	MROSWU]M
c:атно>	MROSWU]M
c:ато	DJFQRRXL[S\M_PaQ
c:ато>	DLGQHPaS
c:атом	RS
c:атор	CTIM[S
c:атр	XR
c:атс	ASGQHLMMRMSMUQ[Q]TaK
c:атси	AS]R
c:атся	RM[Q]Q
c:атся>	RM[Q]Q
c:атт	DUESQQRL^Q_LaL
c:атте	DUaM
c:ату	ATHMJVMMUM[L\R]S`PaR
c:ату>	AT
c:атур	JU\RaQ
c:атуш	[M_R
c:атуши	[M_R
c:ау>	BMCSFTIQRQSM[R_KaR
c:ауа	BQ[U\R_S
c:ауап	BQ[U\R`Q
c:ауап>	BQ[R\R`R
c:ауд	GWHLNQOMRLUQaR
c:ауда	GWHLNQOMRLUQaR
c:аудар	GQHMNQOM]P
c:ауи	ARGMJVLJMROSTQVQXL\L]L_R`K
c:ауи>	JU
c:ауил	MT]M
c:ауип	IQTS_Q
c:ауип>	IQTS_Q
c:ауир	ARJR_R`L
c:ауис	LMMMOTRPVS[R
c:ауист	OTRQVS
c:аул	AR_L`Q
c:аур	AR
c:аури	AR
c:ауриз	AR
c:ах>	AMBMCLDTFSGMHRIRJSMKSMTKUL[Q]T
c:аха	JS
c:ахм	BQ
c:ахме	BR
c:ахмет	BP
c:ахн	OT\T_M
c:ахо	HRMRQTUQVR
c:аход	QT
c:аходи	QT
c:аци	DSQW
c:ацию	DSQT
c:ацию>	DSQT
c:ач>	BSCWDN_MaM
c:ача	CQERFQMMOLPSUMVMXQ
c:ачал	CQFQOLPRUMVMXQ
c:ачала	OLPQ
c:аче	HTYP\Q]M`T
c:ачен	`T
c:ачи	DRFTMRRMSQWQZMaQ
c:ачит	DRaQ
c:ачит>	DRaQ
c:ачн	CT
c:ачу	NQPMSQTR
c:ачу>	MQPMSQTR
c:аш>	ARBLQQUQZQ[L\S
c:аша	DRIPJMOLWM[Q]R_L
c:аша>	AQDRGR_JaS
c:ашан	]R_R
c:ашан>	]R_R
c:аше	BUCWGMLQQQRM[R\L_QaK
c:ашем	ARBRELIRLQ
c:аши	FLGLHQMLQRRTTMVLZL\R^R_S`M
c:аши>	HQ\S^T
c:ашив	IS]R
c:ашива	IS]R
c:ашик	QQRQ
c:ашн	DRHSULWR_Q
c:аю>	BMCSDJESGLHQILJKKMMKNLQKRMS]TLUMVLWSZa\H_W`MaI
c:аюс	CYXMaL
c:аюс>	CYXMaL
c:ают	DQEUFRNQQL]M
c:ают>	NQRQ\Q]M
c:аютс	ESFSQM\M
c:аются	ESFSQM\M
c:ая>	DVFTGRHJJ\KGLSMMNNQQSJTRUPYLZJ\T]M^MaM
c:аяв	WS
c:аявк	WS
c:аяг	IRJMLRPR_MaT
c:аяги	IRJMLRPR_MaT
c:аяк	ETIS\S_M
c:аяк>	ETHRLM\R_M
c:ба>	ATDKELHQJQKRMRQMUKWLXQYLZL[L]L^T_X`MaR
c:баг	FQGUHSRM\Q`R
c:бага	FRGUHSRM\R_L`Q
c:бага>	GQ\R
c:багас	FQGQHR
c:баз	GRHQQUSM^S`S
c:база	HQQU`Q
c:базар	HRQU
c:баи	ESTTUMaM
c:бал	FMIRKMSMZR\K^U_QaR
c:бала	BRITKMVMZR\M_QaS
c:балам	BSZR\M_QaQ
c:бан	EQFMGMJSNSOLQJRRSMXRYR[M\L^S_KaP
c:бани	JQLRRR_M
c:банк	EQJRNTQL
c:банк>	NTQM
c:бар	DLETFPGNHNJNKQLNNMOLPQQVRLULVKXUYJZQ[R\L`RaL
c:бар>	EUILJMKQMQTKVKWM[R\N
c:бара	CPDMQSUM
c:бари	BSDQGLYM\L_M`S
c:бари>	DRVQXR\L
c:барин	BRZQ`Q
c:барл	FSNMTRUMXR[Q\P`Q
c:барла	TRXR[S\Q
c:барли	FT`Q
c:барм	_R
c:барма	_R
c:бас	CMDSEQFKIMJKNMOVPMRLVSWRZK\R^M_V`S
c:бас>	GMOU
c:баск	ESFMJMMQULVSWQYRZM\R
c:баска	ESFMJMMQULVSWQYRZM\S
c:баст	GR[R_S
c:баста	GRVQ_S
c:бат	HQQS
c:бат>	FPHSQS
c:бау	ARFRJS`L
c:бауи	ARFRJS`L
c:бауи>	JT
c:бе>	DMEKGPILLPMRPQQNRLTLUKWQXMYSZL[N\M`Ra[
c:бед	FLQSaT
c:без	DLJKKQPRSMTMUQYRZM[M`R
c:без>	DMJKKQPRSMUQXMYSZN[M^Q`Q
c:беи	ELRR[Q\Q`Q
c:бел	JSLR\Q`Q
c:бен	HMWR\S
c:бер	ALBKCJDIHLINJJLMMQNRORPSQLR]SXTKUMWRXVYLZL[V^RaL
c:бер>	GMHRRQSRXR[M`W
c:берг	OKSR]X
c:берге	OK]Y
c:бере	ENGQHJIRMRNSPQQMRRSRTRWLXTYK[R\L]L_LaM
c:бере>	GQMTSMTQ
c:берем	NPRMSRUQVMXSYM
c:берес	FQKQRQ
c:берет	GMIRNRORPR
c:бери	CNDMESJMKMNMORRTWSXQYL[R\U_Q`L
c:берин	GRSSVPWLYL\L^L_S`M
c:берип	NMVL\UaR
c:берит	ETSLWTXQ^P
c:берм	RRWTYR\L^V
c:берме	RRWTYR\L^V
c:берс	FQORPQ_L
c:берсе	FQOSPQ
c:беру	MTSQTLWMXMYR\M]K^R_L
c:беру>	ELMRSPTLWMXMYR]L
c:берут	ER
c:берш	WQ_T
c:берши	WQ_T
c:бес	GTHMMT`S
c:бесп	MR`S
c:беспл	MR`R
c:бещ	\S]R
c:беща	\S]R
c:бещал	\S]S
c:би>	EUJTKQLLMLNQPTTLVLWMYQZK[S\N]L^M`LaS
c:бив	CRGQJQLMQMSRUMaM
c:бива	CRGQIPJQLMQMSRUM
c:бивае	GQQM
c:биз	LQMR_Q
c:бил	ARBMCMDSEMHTISJKPLQKRMTLURVLYMZN[K]Z_T
c:бил>	ARDRTR\Q
c:била	ISSR\M]R^R_M
c:била>	FQIQSQVMXP]R
c:билд	OS
c:билда	OS
c:биле	HTQMUS\M_S
c:били	DQIQRMVQ\Q]S
c:билм	LQ_Q
c:билме	LQ_Q
c:било	DMFQ\Q_QaP
c:било>	DMFQ\Q_QaP
c:бин	IMKSQSUWWRaL
c:бин>	ELKSQS
c:бина	EPINUVaM
c:бина>	UVaM
c:бир	BMEKIKJKKSNLOSRTSRTLVPZR[R\T]J^M_N`J
c:бир>	FQGQHQIMOR\R]L
c:бира	LSQRUL\S
c:бирак	\Q
c:бираю	SR
c:бирд	EQHMOM
c:бирде	ERHMOM
c:бире	RQSQ[Q
c:биреу	RQSQ[Q
c:бирк	KROSSRWQ\M
c:бис	FTMQ
c:бист	FTMQ
c:бит	ESJPNQRM^Q
c:бит>	JQNQ
c:бич	LQUR
c:бичн	LQUR
c:бично	LRRQUQ
c:бку	JMMQOQ[R\P]R
c:бку>	JMMQOQ[R\P]R
c:бла	DLIQULXQaR
c:благ	XR
c:благо	XR
c:бле	DRJS
c:блез	JT
c:бли	HMKSLSXRYM
c:бло	GQRN\T^K
c:блу	ESOQ
c:блук	EROQRL
c:блук>	\R
c:бме	ORPP
c:бмен	ORPP
c:бно	DLERWQXRYT
c:бно>	DMWQXRYR
c:бо>	BUHNUQYQZQ_RaL
c:бог	AMBTDR^Q_K
c:бог>	BU_M
c:бож	EQUKYU
c:бои	ELFQIRJMKMNMRQVLWWYRZMaL
c:бои>	HQWWZNaM
c:боид	FTYQ
c:бок	IMJQKUXR_T
c:бол	BRCTEPHNIMJKKLLTMQNROQPKRKVSWRXPYSZJ[L]IaL
c:бола	BLCMDLGRIQMSNSQSTQVQWMXS\K]KaL
c:бола>	EMFMGRLMMSPRVQ[P\N_M
c:болад	DMFQIQXQYQ\NaN
c:болам	NRPMXR
c:болд	CMHLSR\Q]QaQ
c:болди	CMHLSR\Q]QaQ
c:боли	AMBSCRDPILLQOSQQUQ[N\S
c:болин	BSCS
c:болип	DQIMLQUP
c:болм	EQIQKMWTXLYU
c:болма	EQIRKMMQWTXLYU_M
c:болс	ARBRCRDQGMHMLMNQPMQMSQURVQYMZM\M
c:болса	DQaQ
c:болси	ARBSCQEMSQVQ
c:болш	ERFRLTOQUQVQ[M^R_M
c:болше	LQ\Q^S
c:бон	A\NSQMRRZQ
c:бону	NSQMRRZQ
c:бонус	NSQMRRZQ
c:бор	BRETIMQQWWXLYM^Q_RaL
c:бос	XS[P
c:бот	EMFPIMJMNROMQQ[T\K^S`P
c:бот>	[S^S
c:бота	NQQRRMVL]M
c:ботае	GQNQ
c:боту	]R
c:боту>	]R
c:бою	HRJQ\M
c:боюс	HRJQ\M
c:боюс>	HRJQ\M
c:боя	HQRV
c:бра	CMDHGSHMJILRMLNLOZPLTKWQZS[S_M
c:брак	OU\Q
c:брал	IQJLUR\L]R`Q
c:брала	EMORUS
c:брат	GQHNJJLSNMOUPMQQTMUMWSZR\K]M_L`M
c:брат>	EQJKLTMQQPZR\M
c:братн	OVWS
c:бре	EQGNJLNMQXSRaM
c:бри	ARHQIQJLTS_SaL
c:брии	ASIQaL
c:брии>	IQ
c:брик	HQJLTT
c:бро	ARBRRQSSWS[K\R_LaP
c:брон	RRSRWT
c:брон>	WS
c:брос	\T
c:бу>	GMHSPRTMaU
c:був	ETHRRQVQ_L
c:був>	EU
c:буви	EKVQ
c:буви>	EKVQ
c:буд	AMBRELFKGTIKJLPKRRSRTTVPWLXTYM\L^TaK
c:буд>	GQIQKQLMTR[Q
c:буде	FMGPIMLQXMYR\L_R
c:будет	FMGPIMLQSPXMYR\M_Q
c:будт	RQXSYL^R
c:будте	RQXSYL^R
c:буду	BRGQIKJMLRPMRQTQXQaM
c:буду>	BRPMRQSQXRaN
c:бук	EQJTVSYL\M_R
c:бул	DMFQGMIQKQUNWMYR\SaP
c:бул>	FQIQUNWMYR\SaP
c:бум	DT
c:бус	MTOQQR
c:бут	ASJRPRUQXM
c:бути	ASJRUQXM
c:бутик	ASJRUQXM
c:бще	MRQL^S`QaR
c:бще>	EQOQ\P
c:бщен	^S`QaQ
c:бщени	^S`QaQ
c:бюд	EQHS
c:бюдж	EQHS
c:бюдже	EQHS
c:бя>	`R
c:ва>	BLCREIGMJSLNORPRRGUNYJ[M\QaU
c:вад	EQ_UaP
c:вадц	aQ
c:вадца	aQ
c:вае	DRELGSINLLNKWV\S]R_IaR
c:ваем	WU
c:ваем>	WS
c:вает	DREJGTLLNJ\R]R_IaR
c:вает>	DREMGPHRNLOQQM]T_M
c:ваете	GSMQRQ\Q_M
c:ваетс	JQKRQRaT
c:важ	GR\Q
c:важд	\R
c:важди	\R
c:ваи	ALCTFMHMITJMMMSXYLZL]M^QaK
c:ваи>	CRXL`Q
c:ваил	IWaM
c:ваит	AMCRGPHMIMMNSUZM^R
c:ваите	AMCRGPHMIMMNSUZM^R
c:вал	BRCMEKFMGMHRIRLLMQNMOVRLTMUQWQXMZJ[Q\PaR
c:вала	BRCMOQSNZM[R\P
c:вала>	BRCMIQOPSL
c:вали	DREMIMJQMRSRUQ
c:вали>	EMIMMRSRUQ
c:вам	AVBREMFMGMHQILJNLLMLOLQRSLVMYN_QaQ
c:вам>	AUBRCQDPENHQIMJMLMMLOMQRRQYN\MaR
c:вами	SNZQ\S_R`Q
c:вами>	SNZQ\S_R`Q
c:ван	GMJSQUSMTPZR\S_LaM
c:вани	QS
c:вание	QT
c:ванс	TQWMZQ
c:вар	HSIJPMSMUQZR_S`R
c:вар>	HQNM`R
c:вас	A[BPHQIRJJPQQPTQULVMWNYMZM\M]M`MaI
c:вас>	APBQIRJJPQQSTQULVMWNYMZM\M]M`MaL
c:ват	DLERFMGQILLRNUSRTQVNYT\M]M^P_LaJ
c:ват>	DMESFLINNVTQYSZM\L]L^Q
c:вати	PRTQ^P
c:ватит	PRTQ^P
c:ваш	ASBTDMFLHQKKLQOMQRRMSMVMWMXMZM[Q\V^S_R`M
c:ваш>	QQ[M\S
c:ваше	AQBTKLQR[Q_S
c:ваши	HSLQ\S^T
c:ваши>	HQ\S^T
c:ваю	CWERGMJROMQNSSTMUMWSXL\K^RaL
c:ваю>	CTSSWRXM\L
c:ваюс	CRZR
c:ваюс>	CRZR
c:вают	ETJR
c:вая	DQHLKLRSUQ\Q`QaM
c:вая>	DQHLKLRSUQ\Q`QaM
c:ве>	DSFRHKNTSRVRYPaL
c:вег	JVaN
c:вега	JVaN
c:веган	JVaN
c:вед	CSGRHMNJOMRRWLZQ[U]L^Q`QaL
c:веде	CSGQNMQR[R]LaL
c:веди	`R
c:вез	FMGLIQJLKMLLMRNKONPTT[VQZM\P_M
c:везе	ISMRTRVQ]M
c:везет	ISMRTRVQ]M
c:вези	IMLMPRTTXR
c:везит	IMLMPRTTXR
c:везл	INTQ\T
c:везли	INTQ\T
c:везт	IRNMTR
c:везти	IRNMTR
c:везу	RS]S
c:везут	EQ]S
c:век	BREQGQYMZM[R
c:вел	CSTQULXS
c:вен	HUIRVMYK
c:вер	BRDKEIHSKMMKOSTKUUVLWQ\R^N_M`PaM
c:верд	`R
c:верди	`R
c:верж	WQXR
c:вержд	WQXR
c:вери	BSHPXT
c:вери>	BSFQ
c:верил	XU
c:верн	CQDMEMGMOUSPTMUMVMWQYQZR\S]N
c:верне	ZS
c:верни	OSSQTMWRYM\R
c:верно	IMUMWMYR
c:верну	CREMHPOQPQ
c:верт	XLYQ]TaR
c:вес	EVFJJQNROMSMUTYM\L_LaR
c:вес>	EPJMNQ
c:весн	ERUU
c:вест	ERRTaR
c:вет	APCMEQFNGMHMIPJTKTLSMLORPMQJUJVRXM[R\P]M^M_UaJ
c:вет>	DQIQQMULVRZL\RaN
c:вете	KQ
c:вете>	KQ
c:вети	BRUM[R\Q
c:вето	ZS_S
c:вету	KQLQRR\M
c:ветуе	JQLQ
c:веч	AQCSJKXLZV[P
c:веча	[P\Q`Q
c:вече	AQCQJKXMZT
c:вечер	AQCQJKXMZT
c:вечу	CQZS
c:вечу>	CQZS
c:вжи	JNQSZM
c:вжив	JNQSZM
c:вживу	JNQSZM
c:взя	BKDQERGMIMJNLRZQaR
c:взял	BLDQZQ\PaR
c:взят	EQLQ
c:взят>	EQLQ
c:ви>	BRCNENGLHWJGLMNMPMQXRQSLUNVMXMZL[Q\VaQ
c:виа	DMaW
c:виб	BREQPTZS_S
c:вив	QQRSZR\L
c:виве	QQRSZR\M
c:виг	HTQR
c:вид	C[DTELGKHQIHJRKTLMOMQLSKTSZM]V_MaG
c:виде	DRENGLHQILJRKTSMYQZL[Q]RaM
c:видел	]RaM
c:видео	DRGMYQ[Q
c:видет	KUSM
c:види	CSKQaM
c:видим	CT\Q
c:виду	CSTQaM
c:вие	AQDMEQQLZM[R]Q
c:вие>	AQEQQM[R
c:виех	]S
c:виеха	]S
c:виж	DTOL]SaM
c:вижу	DTIQaM
c:вижу>	DTIQaM
c:виз	HQKRQRSM
c:вии	ARELFRHKIQLMML\P_V
c:вии>	ARELHLIROQ\R_S
c:вил	ELHSUM]Q`P
c:вили	HR
c:вили>	HR
c:вилн	LQVQ
c:вин	FMGRJSMMNSPMQMRLSMTLVTYRZM[M\Q
c:вини	AQHRJRWQYR
c:винит	AQWQYRZQ
c:винт	VV
c:винте	VV
c:вину	NS
c:вину>	NS
c:вип	EQKMSRTS`T
c:випо	`U
c:випол	`U
c:вис	BPHKLSNQQLRLVLYM[M\TaM
c:вис>	BQ\U
c:вит	CLDQESMSNRQMRSSTVQWM[Q]MaJ
c:вит>	DSEQIMMVRRVTXMZKaL
c:вите	DMMMNTVMXRZR[R
c:вите>	DMFQMMNTXRZR[R
c:витр	EQGRHMISQM\M
c:витри	EQGRHMISQM\M
c:вих	CTIQ\MaQ
c:вих>	CSEMIQ
c:виш	EMJQNMUT]R
c:више	JQNMUT
c:више>	JQNMUT
c:вия	AS
c:вия>	AS
c:вка	MXQRSQTL]M
c:вка>	MWOPQRSQTM\M]M
c:вку	GQMLSRWR]M_S
c:вку>	GQMMSRWR
c:вле	DRHRKMMMSMYIZR\S_S
c:вле>	FPHSYM
c:влен	DTYKZR\S_R
c:вля	JLTQXRYR]L
c:вляе	MSPQSMXR
c:вляет	MSPQSM\Q
c:вме	JLMNNQOPVQZR]Q`Q
c:вмес	JLMNNQOPVQZR]Q`Q
c:вмест	JLMNNQOPVQZR]Q`Q
c:вне	NSTR
c:вни	DWJQaJ
c:вно	BQGTJMKSTQ
c:вно>	BQGT
c:вном	KS
c:вном>	KS
c:вну	CQDKKROMVM\Q
c:внут	EMKSVM\S
c:внутр	EMKSVM\S
c:во>	DLEKFSGLHSJRLLQSSLXSZM\Q]T_L
c:вог	QR[R
c:вого	QR[R
c:вод	FPHRIUNSQKSQ[Q\Q]M
c:води	FQHQIRQM
c:водит	FQHQQM
c:вое	EMIQKRTQUM`SaT
c:вое>	EMIQKRTQ`QaS
c:воз	DLESILJKKMLLM\NMRJSQTWVQXL]K_L
c:возв	AROSSQ]R
c:возвр	AROSSQ]R
c:вози	IRMQQMTSUQ
c:возит	MRTSUQ
c:возм	FQHSILMRPPQMRMSQVPYMZR\N]K
c:возмо	MQTS
c:возму	JQPQSQTMVR
c:возя	MV
c:возят	MV
c:вои	AQEUGMLSMMRKSLWRZQ\R
c:вои>	AQEVJLLSQMRLZR[M\R
c:вок	QURQ
c:вон	BQCQJLKJMQNMOMQQVLYT[U\S]Q^M`M
c:вони	NMQQURYS]R_R
c:вонит	NMQQURYT]Q_R
c:воо	OQ\P
c:вооб	OQ\P
c:вообщ	OQ\P
c:воп	[Q
c:вопр	[Q
c:вопро	[Q
c:вор	AQHMJKMLQPRMSRTMZQ[U\R]Q^M`L
c:вора	ARQSWQ
c:вори	KQSQVQ[R\Q
c:ворил	HMIQKQVP\RaM
c:ворит	IN[S
c:ворю	aS
c:ворю>	aS
c:вос	ELFMQQRSURVRZL]R
c:вот	BQDQRMSSUQXM[M\MaS
c:вот>	BQDQRMSSXM\MaT
c:воч	CQ
c:вочк	CQ
c:вочки	CQLQYQ\M
c:вп>	DNUNaV
c:впа	aT
c:впе	HSNQYQ
c:впер	HSNQYQ
c:впере	HTNQ
c:впр	LRUJaV
c:вра	ARNLORSQYQ\S]R
c:врат	OS]Q
c:врат>	]R
c:вре	EMJSMRUMVQZR
c:врем	JQUMVQZS
c:время	VR_Q
c:вро	IMLVUP
c:все	ARCSDUETJMKPLMMJNMQLRMYQZN[J]M_L`XaL
c:все>	CPDRKQMLRNSQYR^M_M
c:всег	ESFQMM[L^T`R
c:всего	ERFR
c:всем	ATCPEMTQYQZM`R
c:всем>	ATCPEMTQYQZM`R
c:вст	DR\Q
c:вств	\Q
c:вству	\Q
c:вте	KQOMRKSQTQURVV^P
c:вте>	KQOMRKSQTQURVV^P
c:вто	DMGPHMJLMRNQOMPMQSRQSRTMUTZL\RaM
c:втоб	MTQR
c:втобу	MTQR
c:втор	GQHMNROMSRTMUSZM\R`QaM
c:второ	KLUR\R]Q
c:ву>	CRXP[R
c:вуи	\Q`Q
c:вуит	\R
c:вуите	\R
c:вут	\T
c:вуш	AQQM[S]M_Q
c:вушк	AQQM[S]M_Q
c:вушка	[Q_R
c:вую	ASEMJMPQQS_M
c:вую>	ASJMPQQS_M
c:вхо	JMQR_SaQ
c:вцо	_S
c:вцом	_S
c:вцом>	_S
c:вче	EMHMIQVRWR\R]Q_R`Q
c:вчер	EMHMIQVRWR\R]Q_R`Q
c:вчера	EMHMIQVRWR\R]Q_R`Q
c:вяз	RT[S^R
c:вят	DM\R]S
c:га>	BLCTDNERFLGQHZJRKRMROJPQQMRTSKTRURVKYQZJ[L\J]L^N_Q`MaM
c:гад	NPXV
c:гае	WR\L_R
c:газ	ELHQLMQURVSL]M_L`RaM
c:гази	EMHQLMQUSL]M_L`R
c:газин	EMHQJMQUSL]M_L`R
c:гаи	DMERIMRQYS
c:гал	ARERMQ\K^Q
c:гам	FURL]M
c:гам>	FT\Q
c:ган	AMCMFLHLJYLSPMQKRRSRTQUNVMWKZJ\T_M`XaM
c:ган>	CMEQHLJRLTNLPKQMRTSQTSUMVMWLYPZM`TaM
c:гана	JS\R
c:гана>	SL\S
c:гани	JRNQZM_L`S
c:гар	EMGKHVNQRRZK\J^S_W`TaM
c:гара	EMGMHQRS\M_W
c:гаран	HRRS\M
c:гари	JQ^S
c:гас	EMFPHRJRNRUR
c:гаси	EMFPHRJRNRUR
c:гаси>	EMFPJRUR
c:гат	MQYQaL
c:гда	CQDSFMGPILJMKMLMOMUP[L]Q
c:гда>	CQDSFMGPIMJMKMLMOMPMSPUP[K]R_L
c:где	HMIMJMMKPQQQUQXM]T^R_QaR
c:где>	HMIMJMMKPQQQUQXM]T^R_QaR
c:ге>	BSDJGVIGLJMVOLPUSJVUWLXLYK\K]U_MaK
c:гел	BXGQ_L`QaM
c:ген	DRGMHMKPNQOLQNSLTTULVMXQYKZM\R]X_M
c:ген>	DSGMHLKPLTONQMRQVLYL]X_LaQ
c:генд	TR
c:генде	TR
c:гени	ERKMXR\R
c:гер	BREMGTINMTQLVT[QaR
c:ги>	ALBMCMDFFQHLIJJWKLLTNRORPMQJUSVQWSXLZM[M\S^L_F`UaV
c:гиз	IRMR
c:гил	JSNLZQ_R`R
c:гим	ORPQRMSUTMZR\M]LaM
c:гим>	EMQMRMSUTMUP\L
c:гин	DMFLIUJTKSLSSMTMUMWLXM[R\L]L^M`RaR
c:гин>	ELKRLTOQZQ[M\M`S
c:гина	HQJSPQ
c:гини	ERITXM[T_Q`MaR
c:гиниз	BRER[U
c:гип	MLRQ]R_MaS
c:гип>	RQ]R_MaS
c:гис	IRMSNLQWXMaR
c:гис>	BQQT
c:гиси	ISaR
c:гиси>	BMISaR
c:гит	ESZM_U
c:гите	ES_R
c:гите>	ES_R
c:гла	OMPQ[V\M_M
c:глас	NQOMPQXL
c:гли	GSSQ_S
c:гля	ESGMKVSRVMXMYQZQaM
c:гляд	EQHQSSXJYS
c:глян	EQIQKUXRYMZQaM
c:гляну	EQIQKUXRaM
c:гм>	A`BMCLDUXMaC
c:гне	XEa\
c:го>	CQEUFKGQIRKNLJMHNKOLPMQSRUTQUNVLYR[R\K]S^L_QaR
c:гов	CSDSFQJKMLNMRMSPTMVQZP[U\T]Q^L`L
c:гово	GLHMJLMLSQTMVPWMZR[V\R]Q^M`M
c:говор	HMJLMLSQTMVPWMZR[V\R]Q^M`M
c:год	DKERHRILMLNSOMRTSQTRUKZR\L_PaM
c:года	NSTQULXP_Q
c:года>	NSTRUL_R
c:годи	EQJQSSZS
c:гои	ELHPRMSNVQWL[M\Q_M`MaT
c:гои>	ELHPRMSNVQWL[M\Q_M`MaT
c:гол	FMHMJRMQZT[RaQ
c:голо	ZT[R\QaQ
c:голос	[R_SaR
c:гом	MQUQWRYR
c:гом>	MQWRYR
c:гор	KQMSSMTPUMVSYRZM_VaL
c:горо	KQMQQQ]M_S
c:город	KQMQQR]N
c:гос	CWDL
c:гот	EMQM\R]T
c:гото	]T
c:готов	]T
c:гра	ALIMRR_UaR
c:гру	KQ\Q]S
c:гу>	BLCQEJFMJJKMLRPPWLZS
c:гул	JTSTVRXL[S
c:да>	AIBLDRFLHRILJJLJMSNVOLPGQURISRVLXWYPZK[I]W_RaY
c:дав	FMGQHQIMJLMMPMSQUPZL_R`R
c:дава	CPFNGRJMSRUPVQWRZM`R
c:даваи	CQGQHMRQSSUPVQ
c:давц	_S
c:давцо	_S
c:даг	FRHL\Q`Q
c:даги	FR`Q
c:дад	MTPSQMRRSMYMZR]M
c:дади	MRPQ\R]M
c:дадит	GQMRPQ]M
c:дае	FQRR]M_Q
c:дает	GNRR]M
c:даж	HQIRZQ
c:даи	ALBRDQFNGUHPLMMLOSPSQSRJSQTLVLZT[Q]M^M_G
c:даи>	BSDQHSIRJSKULLMLNNPQRKTMVL\M]K_KaQ
c:даис	GQOS
c:даиси	GQOS
c:даит	DMKLPRQUSQZT[R]Q^L
c:даите	DMKLPQQUSQZT[R]Q^L
c:дал	CLFMGTHQJLLQMJNRQRRLSRTQVKWRYNZJ[M\S]Q`T
c:дал>	GRLRYQ
c:дала	DSGSTQ
c:дали	ISMMSNWSXT\S`S
c:дали>	ISXT`S
c:далит	WTYM
c:дам	ASIMLUZR
c:дам>	ASQMZR[R
c:дами	LTMRRSUL
c:дан	AMBSDKESGJHULLOMPMQWRLSNTTUSWLXLYL\J^S`Q
c:дан>	BMCMDLERGKHTJRLKOMPMQURKSNTTVMWMXN\K^R_N`R
c:дани	CQQR_LaQ
c:дап	EQGRHP]S
c:дап>	ERGRHP]Q
c:дар	ARBSCTDKEJGRHJIIJIKLLINSPLRVWUZL\T^V_RaH
c:дар>	ARBSCSEKGLIMJKLLQTWRZM[K\S^X_P`MaK
c:дари	APGRIMKMNQQLSMWS
c:дарил	ORWS
c:даро	GQOQRRVMZQ[M_M`Q
c:дарок	GQOQVMZR
c:дарш	[S
c:дарши	[S
c:дас	MMPQZR
c:дат	ENFMGRHQIMMSNRORPMQLSLTRWQYP]S
c:дат>	ENFMHQIMMSNROSPMQLSLTRVMWRYQ[M]R
c:дач	CT]R
c:дачн	CT
c:даю	PRXQZS_S
c:даю>	PQXRZS_S
c:два	KMNQRMSM\V]K_RaT
c:два>	NP\RaS
c:двад	aQ
c:двадц	aQ
c:дваж	\R
c:дважд	\R
c:две	FQHLMQNQQRSRVQXQ_LaM
c:две>	HLNQSRVSaM
c:дви	GRVWZM\L]T_R
c:двин	GSVWZM
c:двинт	VV
c:дво	HRJMQSSLWR\R
c:дву	JRVQ\K
c:де>	BJDSEMFPGQHEIULTPUQVRFSLUJVHWMXKYR[L]P^V`Q
c:дев	ARCSDMELFKHSJLLSQJSMTM[T\T]Q
c:дево	CQ
c:девоч	CQ
c:деву	AQQM[S]M_Q
c:девуш	AQQM[S]M_Q
c:девя	DNHR\R]R
c:дег	FLVQXRYL\RaS
c:деге	VQXRYLaS
c:деген	VQXRYLaQ
c:дед	QRST
c:дез	VS
c:дезд	VS
c:деи	JLNQRTSRWMXLZM\M]LaR
c:деи>	GQYMaR
c:деии	MRQRRSSR]M
c:деиин	MRQRRS]N
c:деис	NROQRRTR\L`Q
c:деист	NRTR`Q
c:дек	GMHMMZNLZL]T`Q
c:дек>	MR]R
c:дел	CKESFNGRLKOQPNQITUUIVVWMXL[V]V^M_L
c:дел>	EJGRIMKROQQMSMTQVTYM[TaM
c:дела	DQELGRJKLLMMRPSRULVVWMXNYRZK\R_R
c:дела>	BQHQJLVQZM\S
c:делае	GPSQ
c:делаи	GTKPSMVT
c:делат	DREMJMNQRQSQ_R
c:деле	ER]Q
c:дели	AREQTQVKWRZS[R]P_M
c:дели>	EQIRTQVL]P
c:дело	EURQaS
c:делю	\R]R
c:делю>	ZL\R]R
c:дем	BMEMGRPQRSSLUTVMWQYL
c:дем>	EMJLPQUTWQXMYL
c:ден	AVCLDLFVGWHTIKJTKMLLMLOQQKRKURZN\V]Q_L`KaE
c:ден>	ATDMFRHMIQJQOMRJUSYS\Q]R^QaJ
c:денг	ELFTGNIMJQMMNSOUWQZM[Q\Q]Q^M
c:денга	FU
c:денги	EMFMIMJQMMNSOTZM\Q]R
c:дене	EQ\P_M
c:дене>	DQERZQ
c:дент	GTHS
c:део	DRGMYQ[Q
c:део>	DSGMKQ
c:деп	DMLLMMOLSRWMYMZM]QaS
c:деп>	DMLLMMOLSRWMYMZM]Q`QaS
c:дер	CQDIETFKGRITJMKMLJPRQTRTULVIWQ[M\U_K`SaK
c:дер>	DMFMJMKMLLQTRQTPVMWSYMZN\UaL
c:дерг	BREMQS[M
c:дерге	BREMQS[M
c:дерд	GQIVLPQJ\M
c:дерде	EPGQIVQL
c:держ	JRRRULVMYUZN\RaR
c:держи	RRZS\QaS
c:держу	UMYW
c:дери	ESQQ
c:дерин	ES
c:дес	EMFQGSHMIMLQMMXMYMZS[Q
c:деся	CLFRGSIMLRXMYMZS
c:десят	CLFRGSIMLRXMYMZS
c:дет	DLGRMSNLOMTRUMVMXLYS\K`LaL
c:дет>	DLFKIKKRLSMVPQUKYRZR\M`MaM
c:дете	IQQRTS
c:дете>	IQQRTS
c:детс	FRIRLL
c:дется	FRIQRQ
c:деш	EQFSHV
c:деше	EQFSHV
c:дешев	EQFSHV
c:дж>	aZ
c:джа	DRRQ\Q
c:джд	CMDMaX
c:дже	DQEQGMHTKL[RaM
c:джер	DR[R
c:джер>	DR
c:джет	ERHRUQ
c:джи	AMERJSSL_M
c:джк	UM\RaV
c:дза	ORSMTQWR^M
c:дзак	ORSMTQWR^M
c:дзака	ORSMTQWR^M
c:ди>	AHBNCFDTELGTHSISJIMLNTOUPKQIRFSMTGUHVRW[XHYUZK\Y]Z^V_M`W
c:див	DRGSMMNSSQTQ
c:дива	GSMMNSSQYR
c:дик	EVHLILJURTSL_L`RaQ
c:дик>	ESGPMMOMQQRS
c:дики	JWMQ
c:дики>	JUMQ
c:дим	ANBMCRDUELGLMMNKRJSQUIWTXSYRZM[Q\S^L_K`KaU
c:дим>	DWILKLMMNKOQRKSRUJWTXSYPZM[Q\Q]Q^M_M`LaW
c:димс	CT
c:димся	CT
c:дин	AMBRCMDMEIGKHRIRMLNSOMPRRLSNTQWLZL[R\Y]W^M_I`UaL
c:дин>	EKFLHVILNQPRRLSNTQZM[R_M`SaM
c:дини	BSHLMLOM\Z]V_L
c:диниз	BSHMMLOM\Y]W_M
c:дир	BQGLILQQRUSKTVXQYM\S]M_K
c:дири	RRSMTR[R
c:дирт	TS
c:дит	HQJKMUNTPRQMRLSQTNUKWL[U\M^M`M
c:дит>	FRGMHRJKLRNTPRRLTNULZL[Q\M
c:дите	ERLMMTQNSPULWMXLZR[S
c:дите>	MRQMULWMXLZSaQ
c:дих	DTQQ
c:диха	DTQQ
c:дка	GRJRRMWQXMZS
c:дка>	GSJQWQXM\R
c:дле	CTVQaM
c:дли	DQLTVQ
c:длин	LTVQ
c:дло	ERQQaQ
c:для	EQGPHRLLNRQRSQ\L
c:для>	EQGPHRLLNRQRSQ\L
c:дми	[R`T
c:дмин	[R`T
c:дна	PQUIXX\U]R
c:дна>	GMPQUJXU\S
c:дне	FMKTMSORRQ]R
c:днев	KS
c:дневн	KS
c:днеи	DQFMORRP]S_M
c:днеи>	DQFMORRP]S_M
c:дни	CTKMMTNKRLTMUSXR[S_R
c:дно	DREQGLJRMLQMSKTMUQVVXMYLZL_RaQ
c:дно>	AQCQDRHRILJRNQQMSLVUWRXKZL_QaR
c:днои	USXQ
c:днои>	USXQ
c:дну	FRHMJMMSNMPQSSVR\N
c:дну>	FRHMNMPQSSTPVR
c:дня	CSFMHQQKURZR
c:дня>	CSQL
c:до>	ALCSDQFPHIJQLNMVOMQRURXMYLZS[L^LaL
c:доб	AUDMERFMGNHKQQRLUQXQYW[M\LaM
c:добн	DLESWQXQYT\M
c:добно	DLWQXRYT
c:добр	AVHLIQ[L\M_R
c:добри	ARIQSQ_SaL
c:добро	ARBRaQ
c:дов	CVEUHTJLNMQKRS\MaJ
c:дова	CVDMEUaL
c:дове	HTMRQM
c:довер	HT
c:дог	DT^Q
c:дого	DS
c:догов	DS
c:дое	]T
c:дож	DRJTMLRRTSWMYLZR\M_R
c:дожд	DRJTMLRRTSWMYLZR\M_R
c:дожду	TSXQYLZS
c:дои	EQIMPRQRSR
c:доид	EQIMPQSQ
c:доиде	ER
c:дол	JMMLNSYQ_Q
c:долг	TMYR
c:долго	TMYR
c:долл	NT
c:долла	NT
c:дом	ARBMELFMGMKQMTRLTLURWLXQYQZP[L\J^R_T`MaM
c:дом>	DQELKQQR\M_R
c:дома	MQOQVMZR_S
c:дома>	HMMQOQXQZS
c:домо	MRVP]Q
c:доп	HQMMOQQMRRTRWQ
c:допл	HRMMOQTRWQ
c:допла	HRMMOQTRWQ
c:дор	BQDMFUHVIJLMQM_TaL
c:доро	BQDMFUHVIK\MaL
c:дорог	HSIM_Q
c:дорож	FTHSIL
c:дос	CWGTINSRWL]L`TaK
c:дост	GTINSRWLXQ]L`R
c:доста	GRINSRWMXQ]L
c:доч	BTQMZR[M\M]M_M
c:дочк	BQNQZR
c:дош	DSIMKQ]S
c:дошв	EMFQIMKRRQ
c:дошва	JT
c:дошл	DS]S
c:дошло	DS]S
c:дпи	EMGQRQ[Q_R
c:дпис	GQHQ[Q_R
c:др>	AXKRaI
c:дра	AUHM]M_UaQ
c:драв	AT_SaP
c:дравс	\R
c:дре	KMOQQSSRVR[M`R
c:дрес	KMOQQSSRVRXQ[M`R
c:дрес>	OQSQURVKXQ
c:дру	CMDMEPFNLQMTOTRJSLTLUQVSWTXK\Q]L_L
c:друг	CMDMEPILMROTPLRKTMVRWTXLYQ\S]M_M
c:друга	VQ\R
c:други	EQIMZR
c:друго	EQGMHMNROQWSXMYRZL\RaQ
c:дск	FQLRQS_R
c:дска	EQLRQQ]Q_R
c:дскаж	EQLRQQ]Q_Q
c:дтв	VLWQXJ`RaY
c:дтве	WQ`R
c:дтвер	WQ`R
c:дте	RQXSYL^R
c:дте>	RQXSYL^R
c:ду>	CMDTEKFLHMLRMMQSRQTQUTWTXPYMZU^M_I`J
c:дук	ASIPJMMMPQ[R\Q
c:дуке	ASIPJMPQ[Q\Q
c:дукен	ASIPJMPQ[Q\Q
c:дум	DQMMORSSUMZU[M_Q
c:дума	DQOQSQUMZT[M_Q
c:думал	DSSSZK
c:думаю	ZS
c:дур	DREQJMLQUNVP
c:дури	DREQJMLQUNVP
c:дурис	DREQJMLQUNVP
c:дус	TRZU
c:дус>	TRZU
c:дут	EMLSMQNLZS\M]R
c:дут>	EMIKLRMRNMZS]R
c:душ	AMBSDTaL
c:души	BT
c:души>	BT
c:дую	TS
c:дующ	TS
c:дца	DLGRLSOQQMRMSMXRYL\Q]Q_S
c:дцат	DLGRLSOQQMRMSMXRYL\Q]Q
c:дцат>	DMGRLSOQQMSL\Q]Q
c:еа>	F\VQaJ
c:еал	[R
c:еалн	[R
c:еат	DTaN
c:ебе	IKJLOMQMRQSLUQVMWQYS[L`SaS
c:ебе>	BQHPIMOMRMSLWQYR[M`SaT
c:еби	FV
c:ебя	ETGM`R
c:ебя>	`R
c:ева	ENGMIMKSMLNMORSMVRWRZQ]S_M
c:евае	WS\R
c:еве	CQESIQNMUSYPZKaM
c:еви	FR\R
c:евл	FPHSNSYM\M
c:евле	FPHSYM
c:евле>	FPHSYM
c:евн	BQKS
c:евно	BQKS
c:евном	KS
c:ево	EQHWNROMQKSQVMWL
c:евод	FQHSNS
c:евоч	CQ
c:евочк	CQYQ
c:евр	ERIMLRUT\P
c:евро	IMLRUT
c:еву	AQQM[S]M_Q
c:евуш	AQQM[S]M_Q
c:евушк	AQQM[S]M_Q
c:евя	DNHR\R]R
c:ега	ERJWMMQRYQ\MaL
c:еган	JVaM
c:еган>	JVaM
c:еге	BQPMQQSLULVRXQYKZL\T]T_LaS
c:еге>	FQJMQQ\S]Q_M
c:еген	NRTRXRYL]QaP
c:еген>	DQTQYMaR
c:еги	AMBRDMJRLROSSRURVLXNZM[L]L_MaQ
c:еги>	URWQYR\Q
c:егин	BQLROQ`Q
c:егин>	LROQ`Q
c:его	DPEUGQIRLLMKNKOLPLUKVLXRYT[S
c:его>	EUGQIRLLMKNKOLPLUKVLXRYS[QaP
c:ед>	DSFKHTMLPQQSRQTRURVLXMYQ_M
c:еда	JLMTXQ]R
c:еде	CQDIEMJNLQMTNJOSPMQQRJTQXMYLZU\Q]R^M_QaH
c:еде>	MPQS
c:едел	DMMPOSQMRMZV\R]Q_L
c:едели	EQOQTQVMZS
c:еделю	\R]R
c:еден	FSJQUR
c:еден>	FSUR
c:едет	JMMTNLTR[R]P_M
c:едет>	JMMTNM[R]P_M
c:едж	[R
c:едже	[R
c:еджер	[R
c:едз	ORSMWR
c:едза	ORSMWR
c:едзак	ORSMWR
c:еди	AMBMCKDWELFRGIHLIQJLMUNLOPPMQJRNSSTSUKXIZJ[T\Q]T_S`MaW
c:еди>	BMCMDSEIGLHQLQMUNMOQQKVLXMYQZL[Q\M]TaQ
c:едим	CMDPHMNNRLSTUNVSZM\R^M_N`MaU
c:едим>	CMDPHMNNRLSTUNVSZM\R^M_N`MaU
c:един	IT\R]Q_M
c:едини	\R]R
c:едл	DQERRMYQ_SaM
c:едн	HQ
c:едо	CVDMHQTR\M^S_RaL
c:едов	CVaL
c:едоп	HRTRWQ
c:едопл	HRTRWQ
c:едор	_S
c:едоро	_S
c:еду	ELGSHKOSQRTRWRZR\K_L
c:еду>	GRQRRPSRWR
c:едум	OR
c:едума	OR
c:едую	TS
c:едующ	TS
c:ее>	AMCSDLFRGMIJJMKSNLOPPMSRTSUMVPWRXRZN]L^M_KaS
c:еее	XMYPaT
c:еее>	XMaU
c:еет	JUMSQSRLUKYQ\R_M
c:еет>	JVMQYP
c:еехал	QSYR
c:ежд	ELISLSZR
c:ежду	ELLSZR
c:ежду>	ELLSZR
c:ежи	DQIUJMMR\M`V
c:ежим	`V
c:ежим>	`S
c:ежит	DQIUJMMQ
c:ежит>	DQIU
c:ез>	CLGMHRJJMSNROSPRSNUPXLYTZL[J`QaM
c:езд	CRMWVTWQ_L
c:езд>	VS
c:езе	GMIRJTKMMRTT]M
c:езет	GMIRJSKMMRTR]M
c:езет>	JS
c:езете	ISMRTR]M
c:езж	QRULYT
c:езжа	QQULYT
c:ези	IMLMPRTT
c:езит	IMLMPRTTXR
c:езите	IMLMPRTTXR
c:езл	IMTQ\Q
c:езли	INTQ\S
c:езли>	INTQ\S
c:езн	HT
c:езт	IRNMTR
c:езти	IRNMTR
c:езти>	IRNMTR
c:езу	JLLTRR]S
c:езут	]S
c:езут>	]S
c:еи>	AMDPEPGKHKKLLJMSNLOUQIRVURVLXKYIZU[Z\K]Q^L_J`S
c:еид	ELHRORSMVQYQ\RaQ
c:еиди	ELHRORSMVQYQ\RaQ
c:еиди>	ELHRORSMVQYQ\S
c:еии	BMCRERFLGPHJKPLRPRWLXNYMZY[S\L]M_LaK
c:еиик	GTSR
c:еиик>	GTSR
c:еиин	BMCRGLHLKQLRPSRPXMYMZX\M_MaM
c:еиин>	CRGLHLLRPQRQYLZW\M_MaM
c:еик	ARJPKM
c:еику	AR
c:еикум	AR
c:еил	DSGUXQ]K
c:еим	ERLRNKOMSQVMWRYUZM_L
c:еими	ERLRNLOLSQVMWRYUZM_L
c:еимин	ERLTNLWRYUZM_M
c:еис	DUHQJLLQMMNRRQUM\JaK
c:еиси	DUHR\K_RaL
c:еисиз	HS\L_Q
c:еист	NRTR`Q
c:еиств	NRTR`Q
c:еит	EMJLNQRX[Q
c:еич	EQFQHMNQZR\M]Q_Q
c:еича	EQFQHMNQZR\M]Q_Q
c:еичас	EQFQHMNQZR\M]Q_Q
c:ек>	DQGNHKJPNSRWSLTLVSWMXLZM\M]U`J
c:ека	KNMUOQQRZL[Q
c:ека>	KMOQ[R
c:еке	AMCMDTIPJRKQNMRNSQTLVSXNYLZN[K
c:екен	BQCMDUHRIPKPNMPNQMYM[L\QaP
c:екен>	DUEQIPJLOQQMUM[M\R_Q
c:екеу	GRJRSQVR
c:еки	BMELFMJSKMLLONPSWMZQ\S]QaM
c:еки>	EMJULMOLPTYMZQ\Q
c:екл	[T^X
c:екла	[Q^X
c:еклам	[Q^X
c:еко	QSVR`Q
c:екр	HSNQUR
c:екс	JRMXVLXR`RaM
c:ект	EQQTZL[K\S_R
c:екте	\R_R
c:екц	ERGRIQJRTR
c:екци	ERGRIQJRTR
c:ел>	DMEKFMIMORQKRLSJVUXNYKZL[X\U]T^M`S
c:ела	AQCKDTEJGQJIKMLJQMRRSVULVYWLYQ[M\S]K^M_S
c:ела>	CKDREMGMJJKMLMRQSUVTZP\S_M
c:елае	GPSQ
c:елает	GP
c:елаи	GTKPSMVT
c:елаит	GTKPSMVT
c:елат	DREMJMNQRQSQ_R
c:елат>	DREMJMNQRQSQ_R
c:елг	KMMQSMTSZQ`Q
c:елге	KMMQTS
c:елген	KMTS
c:елд	BQESJULMMLSL\V]R_MaL
c:елде	ESIQ
c:елди	BQJULMMMSL\W]S
c:елди>	BQMMOQSM\W]S
c:еле	BSELGRIKJQMQOKQYRJTQVL\G^R_L`SaM
c:еле>	DUELLRMQOQYLZQ\M_R
c:елед	EMLRMRQLSS\M^Q
c:еледи	EMLRMRQL\M^Q
c:елеи	ERGQ`R
c:елеи>	ES`R
c:елен	BSJQ]Q
c:елер	BRGQQT_M
c:елери	BRGQQT_M`M
c:елес	FQTUZQ
c:елеси	TUZQ
c:елеф	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:елефо	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:ели	AQEWFMGQHKIRJIKMNMOPPRQLRMTWVLXN[R_Q`LaL
c:ели>	DMETHMIQJLMMRQURVM_Q
c:елин	AQERTU_Q
c:елини	TT
c:елип	PSSR
c:елип>	HQPSSR
c:елис	GU
c:елисе	GS
c:елк	DRJTKULMMLOLVSYL
c:елка	DRJT
c:елка>	JS
c:елн	ERGSJLLMMRRTYR_MaM
c:елна	GU
c:елная	GUNM
c:елно	HRMSYQ
c:елно>	HRMSYQ
c:ело	AVBSDLEQTMUNXSYNZM[Q`MaL
c:ело>	AWDNUMXQaN
c:елов	BSDMET[Q
c:елове	[R
c:елс	BUPSSLTQVVYM_KaM
c:елсе	PSTQVQ
c:елт	ELJTRTUL]S
c:елу	CRGTTQ
c:елю	\Q]R
c:елю>	ZL\Q]R
c:ем>	ASCQDHEKFQGIHKIMJHKILSOKPTRUWQ[R\M]K^M_W`IaR
c:ема	ARDQNR
c:еме	BMDNFJHKIKJTKJMSPTQRRTSKTMVVWTXIYTZR[M]MaR
c:еме>	ETNR`M
c:емен	EMFLIMJRRV\M_QaQ
c:емен>	RW
c:емес	DNGMNLQQVUXJYT\QaQ
c:емес>	DMGMNMVVXJYS\QaQ
c:еми	CSDIEKGRHKJRLPPLRQXRYRZS_J
c:еми>	HMOQRQ
c:емиз	CUUMXSZQaM
c:емиз>	CUUMXSZQaM
c:емин	LSNPPMQQSQURYR\M_L
c:емин>	LRNPQQSQURYR\M_M
c:емн	BUHSJMSRVQZQ
c:емно	BUHS
c:емо	]V_Q
c:емс	BLDRGRUQZQ
c:емся	CQGSZQ
c:емся>	CQGSZQ
c:ему	AQBQDRFKGMLQQLRLVSXS\P]VaM
c:ему>	AQBQDRFKGMLQQLRLVSXS\P]VaM
c:емя	VRZQ_S
c:емя>	VR_Q
c:ен>	ARBMDNESFVGMIUJQLSNLQHRPSIUPVLXIYLZT[Y\M]Q^K_IaV
c:ена	DSEMFQGRIMJLOSQMRLSRTRWRYM_L`QaM
c:ена>	DSFQGRJLMLOSQMRLSRVRWRXKYM_M`QaM
c:енг	FWIMLMMKNQOTRMVMWQZL]Q^M`QaM
c:енга	FU
c:енгам	FT
c:енге	ERFRGQRM`R
c:енге>	FRGR`R
c:енги	EMFMIMJQMMNSOTZM\Q]R
c:енги>	EMFMIMJQMMNSOTZM\Q]R
c:енд	GQHSISJLKMMMPQQKRMSLTQVLZR[L\R^RaP
c:енде	ELISNQPRRMSMTSZQ\R]M^Q_M
c:енде>	IQNRPRQMRMSMTSZQ]M
c:енди	ERGQHSKMNMQMVMZS[M^Q_M`RaQ
c:енди>	ESGQIPKMQMVM[M^Q_M`RaR
c:ене	GSIMJQNLXKYKZV[R_J
c:ене>	DRFRGPQRSQVMWMZR\L_K
c:енед	[R
c:енедж	[R
c:енем	JQRQZT
c:енес	VS
c:енж	QRZM
c:ени	ASBMCJDKFMGWHSINJTKLLFMMNKORPLQFRPSKTMVUWQYJ[H]X^[_Q`VaJ
c:ени>	DMFNGSHTJQKLMRQMSMZM\Q]M`T
c:ение	ATEMHMMMOMQMRSSLUMZV]Q_U
c:ение>	AQEMHMMMQMRRSMUMZS]Q_U
c:ениз	GTIMPQSSUSWSXMZL\K^TaM
c:ениз>	GTHMMQSSXMZM
c:енизд	UQWR^P
c:ении	\Q]R^S
c:ении>	\Q]R^S
c:енил	OQ`Q
c:енилд	OQ`Q
c:еним	HSYM
c:енин	DSEMHRIQLJVRXR[M]T_MaM
c:енин>	DREMHRLKQMVQ[M]UaM
c:енит	ETVQWP
c:енит>	EQ
c:ените	VR
c:ения	EMGRIM^Q
c:ения>	EMGRIM^Q
c:енк	BYESILJJNQPQRMUSVRYM]M_LaK
c:енка	EQIMJKNQQR
c:енки	BSFQJKUR
c:енко	ERaM
c:енн	DSELGJHSIQKRMLNSOSTQWLXQ[M\M_N`T
c:енни	DSGMHRIMMMRR`T
c:еннии	DTJP_R`Q
c:енник	HRRS
c:енно	GLITKROTQMRLTQXQ_M
c:енно>	IQRKTRXQ
c:енное	GMOU
c:ено	FKGQJLZR\U_R
c:енс	AYEQGRHPLLQJ_PaM
c:енси	AVGRHQINLMQK_S
c:енсиз	AT
c:ент	ERFNGWIKJMLMPMQRRWTMURZL[M]M`VaM
c:ент>	EQFMGR_T
c:ента	GRIQNMRQUR_L`R
c:ентаи	IR
c:ентам	GRNM`R
c:енти	NQQT
c:енто	GQNQRR
c:ентов	GPNR
c:ену	FSUM
c:ену>	FS
c:енш	CRFQHRLMMMURVQZMaM
c:енше	CRFQHRLM
c:енше>	CRFQHRLM
c:еня	CMDLFJGMILJLKMMQNQOTPLQLRSTRVTYQ[Q^QaN
c:еня>	DLEQFIGMILMRNQPNQLSQTSURVKYS[R^S`M
c:еняе	RRUNVQWR
c:еняет	RR
c:еняи	VR
c:еняит	OQVS
c:енят	OQVQXQ
c:ео>	DSGMKQ
c:еп>	BMCMDLKMLKMMOJPTQSSRWLYNZR]R_TaR
c:епе	KSSRWRYM`Q
c:епер	KSVQWRYM`Q
c:епер>	KSVQWRYM`Q
c:епи	NRVR[R\Q`T
c:епл	ERFQHKJKLQYR
c:епо	HTKM]Q
c:епр	VRXL
c:епра	VSXL
c:еправ	VSXL
c:епт	SR_R
c:ер>	AUCHDQFHGLHRIKJNLIMSQPSSTLUXVUYMZG[K\W]T_H`[aF
c:ера	ANEKGUHKIUMLPMQKRMUMVQWQXL[U]U
c:ера>	CQELHMIVPMQMUNXL[S]U`QaM
c:ерат	JS[R
c:ерато	[R
c:ерв	AQBQEMHLIMMQPRSMTUXL[L\W]QaL
c:ерва	EMFQMQPR
c:ерва>	FQPS
c:ерви	AQBPTR[L\V
c:ерво	TS
c:ерг	BQELMMNQOIQQTM]X
c:ерге	BQNQOJQQ]Y
c:ерге>	BQEKNRQQ
c:ерген	OL]V
c:ерд	DMGQITKMMLOKPQQKSNVK[R\K]Q_Q`Q
c:ерде	DMGQIT_R
c:ерде>	EPGQQL_S
c:ерден	IR
c:ерди	MMOLQLXR[P_M`R
c:ерди>	HMOLWQ`P
c:ердин	HR[Q
c:ере	AKBKCLDLFKIRJMMYNUPTQJRSSMTSUMVUXT[R\L]H^K_K`S
c:ере>	LMMSONPRSMTR_M
c:ерев	HSNQOLQMUQVM_R
c:ереве	UR
c:ерево	FQHSNS
c:еред	HRNROQSMTQUMVRZM_L
c:еред>	HTMMPQSMTSVMYQ
c:ереда	MTXQ]R
c:ереду	OR
c:ерее	QSYR
c:ереех	QSYR
c:ерез	IQMRQMZQ\Q_M
c:ерез>	IQMR
c:ереи	SQVR
c:ерек	FMGMJMMRNQSQ[S\L]MaS
c:ерек>	FMNQSRTNVQ\MaS
c:ерем	PSRMSQVMXVYM
c:ерем>	GQXSYMZQ
c:ереме	PR
c:ереми	NRSQUMXR
c:ерен	MRVR
c:ереп	FQVP[R_L`T
c:ерес	HMJLKRQMRR]L_R
c:ереси	KQRR]M
c:ерет	GMIRNRORPR
c:ерж	JRMSRRTMUKVLWQXQYUZM\R]LaR
c:ержд	WQXR
c:ержи	RRZS\QaS
c:ержит	RRZS\R
c:ержу	UMYW
c:ери	BTDJHUJVKKLSNIOTPUQWSLTLUJVQWPXTYFZK[S\R^J_K`IaL
c:ери>	BRDLIRJTMRORPMUMVLYM\S_L
c:ерии	JQQQULVR
c:ерил	FQXT
c:ерила	VQXS
c:ерим	VS
c:ерин	BRDMETGSIMJLMMQURPSRWLYJ\K]U^J`MaM
c:ерин>	BRERPQ
c:ерини	ERGQJMMMQURQSSWLYK\M]S^K`M
c:ерип	NLVL\U]RaR
c:ерип>	NL]RaR
c:ерипс	\T
c:ерит	HMLSMMNMPVSJTMWTXQ^P_M
c:ерит>	EMJMLSMMPVQQ
c:ерите	ETSLWTXQ^P
c:ерк	ELGRILJLLRPYRMSRYL\M_M
c:ерка	EMPX
c:ерка>	LPPR
c:еркал	EMPV
c:ерл	LTNQ
c:ерле	ISNQ
c:ерм	ALELGQIMNRPLQLWSXMYRZP[R]M^V_LaQ
c:ерме	GRPMWTYS[R^V
c:ермеи	WSYR
c:ермен	^U
c:ерми	NRQLZR
c:ерн	CQDMGLINMMOTSPTNUMVLZR\R
c:ерне	KRZS_R
c:ернет	KR_R
c:ерни	OSSQTMWRYM\R
c:ернит	OSSQTMWR\R
c:ерно	FQIMJRUMWMYR]Q
c:ерно>	IMJRUMWMYR
c:ерну	CREMOQPQ]N
c:ернус	CRHQ
c:ернут	OS
c:еро	DMILKMLRNRPVQMSQTLZQ]L
c:еров	LU
c:еров>	LU
c:ером	LLNSOQPQZQ]L
c:ером>	LLNSOQPQZQ]L
c:ероч	PUQM
c:ерочн	PUQN
c:ерп	DV
c:ерс	BUCYDKFQMRORPQQLSKTSYM\N]K`PaI
c:ерсе	FQOSPQ
c:ерси	BW
c:ерсин	BT
c:ерт	GMJQRRVSXL]RaT
c:ерте	YQ]R
c:ерти	JRRQSQaR
c:ертиф	JQRQSQ
c:еру	GQIMJLMQORQMSPXMYQZR\L]L^R_K
c:еру>	EKGRLMNROQSPVRXMYQZQ\M
c:ерут	ER
c:ерут>	ER
c:ерч	CTEQaN
c:ерчи	CT
c:ерш	DMKR\M_U
c:ерши	KR\M_U
c:ерши>	KR\M_U
c:ерю	HRPNZT
c:ерю>	HRPNZT
c:еря	ERHROMPUQL]M
c:еряю	MMPR
c:еряю>	MNPR
c:ес>	BLCQDGFLGXHMILJLKMPMQVRLSLTLUVYTZK\W_I
c:есе	ATGKNVPQRLSQUM[V]KaM
c:есе>	HQNSPQUM
c:есеи	[T
c:есеии	[T
c:есен	AT
c:еси	BLDMFMGQHKLQNLRSTVURXS[Q\J]J
c:еси>	ARLRTRUMXS
c:есиз	GQHMJMRRTRXQ]L_R
c:есиз>	GQMMRP[R
c:есизд	MPNQRP]K
c:есин	LPOMRQUQYQ
c:есин>	LQOMRRYQ`Q
c:еск	LMQTRW_K
c:ески	IQLMRU_K
c:есл	DMGQHMIKLQMPNQQMRQYL\M]LaQ
c:если	DMGQHMILLQMPNQQMRQYL\M]LaQ
c:если>	DMGQHMIKLQMPNQQMRQYL]LaQ
c:есн	ERUU^Q
c:есп	HMMS`S
c:еспл	MR`R
c:еспла	MR`R
c:есс	DSEQSQXQaL
c:ест	CMDUFMGTHSIRLRMJOPPPQMSRTIULVVWMYR[K\K]L^H_R`Q
c:ест>	ELGPHRIQQRTLUMVQWNZK\M]MaS
c:есте	JMLUMMPRQRSSTMULVMWQZQ\M_M`QaL
c:есте>	JMLRMMNMPRSSTMUMVNWRZR\N`Q
c:ести	ELHRMMNROQRRUMVSaQ
c:ести>	ELNROQRTUMVS
c:естн	EQJQSLZQ
c:естно	JQSLZQ
c:есто	OQTQVQ`Q
c:есто>	ENOQTQVQ`Q
c:естр	ISJLQMSQVQYQZQ\M
c:есу	QNVQ[R
c:еся	CLGSILJQMLNTWMXKZX
c:есят	CLGSIMJQLQXMYMZV
c:есят>	CLGQJQZT
c:есяц	FRHPNQTQVNYR
c:есяц>	HRTQYS
c:ет>	AKBKCLELF@GTHSIMLTMYNPPTQKRJSLUHWNYWZS]Q_QaL
c:ета	DMHSKQQSSMUSXLZR\L]WaK
c:ета>	HRKRQMUT]V_MaK
c:етаж	QU
c:ете	AMBLCJDJEKFKGQHKJFLMMUNWOSQTR\SRTYUJVGYS\T]C^R`MaI
c:ете>	ALBMCMDKENFJHLIPJGKRMZNXOUQQR\SQTVUHVIWQXUZK]B^R`MaK
c:етеи	ZT
c:етес	QR\R_L
c:етес>	QS\R_L
c:ети	BSDLFKIKKVLJMLNLQLRXSSUQXKZK[Q\U_VaL
c:ети>	DLELFLIQKSOQRQSR_SaL
c:етин	EUKSLM_R
c:етин>	ETILKQPQ_R
c:етини	EPKR
c:етк	AMITLSMSNMOMQLSMWQ[R\J]RaM
c:етке	EL[R\M]S_R
c:етке>	RQ_T
c:еткен	HQ]S
c:етки	BQIRMTWR
c:еткиз	BQMTWR
c:етн	FQHTNM
c:ето	CMDRHRIQLTNROKPQQLRRSITKUJVKWKXNYV]L_R`QaR
c:ето>	DQENIMKMLUMQNRPQRSSJTMULYQZN\R]NaR
c:етог	HQPQaR
c:етого	HQPQaR
c:етои	ERIRLNZR`Q
c:етои>	ERIRLNZR`Q
c:етом	DQHRULYS\L_T
c:етом>	DQHQULYR^M_T
c:етп	DMGSHRJSNRYT\L_M
c:етпе	EMHQJTNRYU\L_M
c:етпеи	HRJSYR\M
c:етр	FMJSLS
c:етс	CMERFQHQIPJWLMMSNKOQRRSKVK[M\J_J`M
c:етсе	ORRT\M
c:ется	FRIQJXLKMSNLPQRMSJVLZP_L`M
c:ется>	FRIQJXLKMSNLPQRMSJVLZP_L`M
c:етт	CRDMGMJMKJLMQMRSUR[M\X]R^R_LaQ
c:етте	KKUR\S^Q_M
c:етти	CRGMJMQMRT\S]SaQ
c:етти>	JMQMRTYP\S]SaQ
c:еттим	CS
c:ету	CMDMIJJQKSNKQQRQSTTR\MaM
c:ету>	DMIMKSNLQQST
c:етуе	JQLQ
c:етует	JQLQ
c:еу>	LSSTVRXM\L_T
c:еуи	FQGRIQJQYS_K
c:еуин	JRPQ
c:ефо	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:ефон	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:ефон>	KQQQ
c:ефони	^R`R
c:ех>	DUGQJQSQXM\K`Q
c:еха	BLDMELFLHMJMLMNMPRQVRMYTZM[M]\_M
c:ехал	BMDNEMYR\P]X_M
c:ехал>	MM]S
c:ехали	IPMSQRXIYQaN
c:ехат	FMPSQU]S
c:ехат>	FMPSQU]S
c:ехо	FQIQLR\M
c:ец>	FLGRSQ\R
c:еча	RM[P`R
c:ече	AQCQGSJKXLZT^M
c:ечер	AQCQJKXMZT
c:ечеро	ZS
c:ечи	CQIS
c:ечк	ASCUDMaM
c:ечн	ARUQ
c:ечно	ARUQ
c:ечу	CQESZS
c:ечу>	CQESZS
c:еш>	IMPQURXRaL
c:еша	PRXR
c:еше	CLDLFTGNHRKLLSMQPQRLULVMXMYLZU[M\J_T
c:еше>	DPJQQMWQXN\M]R_T
c:ешев	EQFSHV
c:ешевл	FPHSYM
c:еши	SLWRZW\K]Q
c:ешил	VPZQ
c:ешим	ZT
c:ешир	WRYQ
c:ешири	WRYQ
c:ешк	HMQRRSUQZQ`Q
c:ешке	RQZR
c:ешу	ZR
c:ешу>	ZR
c:еща	\S]S_R
c:ещал	\S]S
c:ещали	\T]S
c:еще	EUFMIQJJKPLMNMSQTQVPXQZQ[M]U^R_L`MaL
c:еще>	ETFMIQJJKPLMNMSQTQVPXQZQ[M]S^R_L`MaL
c:ещи	\T
c:ею>	CKERQQXQZV\Q
c:жа>	FMJSNRRQZQ
c:жаб	HRQSWR
c:жаби	QSWR
c:жае	UJYT
c:жаем	UKYT
c:жаз	BLGKHKJLKNLMOMRVSQTRUQVQWLXQYN[U\L]L^Y_N
c:жаза	ZT^T_M
c:жазам	ZT
c:жазб	^S
c:жазба	^S
c:жази	GLHLKNQRRTSRTSUSVPWMXRYLZM\L_T
c:жазил	TT^Q_T
c:жазин	SQUSVR
c:жазип	QQRTUPWMXSYM
c:жаи	EQQQYPZL[R`Q
c:жак	BPCQIIKROQQRRM\L_SaR
c:жаки	KT_Q
c:жакин	KT_Q
c:жакс	BQCQUN_R
c:жакси	BQCQUN_R
c:жал	BMDUEJFSMLNPRQUMZI^Q_U`L
c:жалу	BMDMHMJQRPUM]Q^Q
c:жалуи	BMDMHMJQRQUM]Q^Q
c:жан	ESFUIRJJLMOMSLZM[QaR
c:жана	ERTQ_MaS
c:жана>	ETIQTQ
c:жар	GRNTTMZM^R
c:жара	DQESGQLRYQ
c:жарт	HRIQNTZM
c:жарти	HRIQNTZM
c:жас	GQLMNLRMTQVQWQXR]M
c:жаса	GQJRLMNLTQVQWRXR]M
c:жат	CRDQFRHLIMJQQTRM]VaM
c:жати	DRQRRM\Q]S_M
c:жатир	DRQRRM\Q]S_M
c:жау	[U\R_S`Q
c:жауа	[U\R_S`Q
c:жауап	[U\R`Q
c:жд>	JQRQUMXN_RaT
c:жда	DQFMGRSLTRVMWQYR\R]T
c:ждат	FMQMTRYQ\Q]T
c:ждат>	FMQMTRYQ[M\Q]S
c:ждаю>	XR
c:жде	BLDSGQPS]M
c:ждет	PS
c:ждет>	PS
c:жди	JQ\R^S
c:жди>	[Q\R
c:жду	CLDREKLRNQSMTSVLYLZV\Q]Q_M
c:жду>	CLDRELLRNQSMTPVMZT\Q]Q
c:же>	AMDLEUFRGKIRJMNMOSPLRKSTTKVXWPYMZK[M_I`M
c:жел	AQGQJUNMUK_R`M
c:жен	ETGQHKITJSMKPMQKRMSQVS\H_R`RaK
c:жени	HM\L]T_Q`T
c:женил	OQ`Q
c:жер	ILMMQRUL[S]Q
c:жер>	DR
c:жерд	DMIMQQ_Q
c:жерде	DMIMQQ_Q
c:жет	CMDHGRHSKKMUOKPMQMRRTQUWVLWYXNYTZQ\I]V^M_L`LaK
c:жет>	EQGRIRLQSMZS\M
c:жете	GMINLMMPNLOMPMRUTTWT\M
c:жете>	GMHMLMMQNLOMPMRUTTWTXT[Q
c:жети	USYT
c:жетк	BQMTWR
c:жетки	BQMTWR
c:жи>	HQJKKQRTSKYR\M`UaQ
c:жиб	CMFRGLHLJMKRMURLTMZM]R^T
c:жибе	CMFRGLHLJMKRMURLTMZM]R^T
c:жибер	CMFRGLHLJMKRMURLTMZM]R^T
c:жив	CQDREJGLISLLMRQQRTSMTMVMZL[X\K]N_LaR
c:жива	AMDQISMQRVYM\KaR
c:живи	ARDQZM[T_Q
c:живие	ARIL[S
c:живу	PQQSRMYQ
c:живую	JNPQQS
c:жиз	HQ_S
c:жизн	HQ_S
c:жил	DQHMJRRMVT_TaM
c:жили>	DRIQ
c:жим	MN`X
c:жим>	`S
c:жин	ERGPLRRMTL]T_M
c:жина	GQTMYQ]T
c:жир	\WaM
c:жит	BLCLESHLIVJQKRMMPMQRRXSLTPUMWM\N_S`LaM
c:жит>	DQERHMITLMMMRTTMYR
c:жите	CNDNISJQKSPNQQRSSMTRUMXQYM\L_P
c:жите>	CNDNISJQKSPNQQRSSMTRUMXQYN\M_P
c:жка	IRLRUMYQ\S
c:жка>	IRLRUMYQ\S
c:жму	OSRQ
c:жмут	OSRQ
c:жмут>	OSRQ
c:жни	NMQS_Q
c:жни>	QS
c:жно	DLEMGMHLKQLMMPNQOQRQTRVT[P\T]L_L`MaM
c:жно>	DLGMHLJMKRLMMQNQORRRVT[P\T]M_MaM
c:жог	VLYR`Q
c:жога	VLYR`Q
c:жои	WV\Q
c:жоии	WU
c:жок	HMITJNNMRMSMUMYVZP\Q]S^N_M
c:жок>	HMITNMSMVPYSZQ\P]Q^M
c:жол	CTOQSQVMYQ]R_Q
c:жон	RQXRYK]Q
c:жск	IS
c:жу>	AMCPDUEIFQGQHRILKLNMPTQRRNSTUMVLWMZ[]M_K`MaL
c:жуи	`RaS
c:жум	JRVRZM_S
c:жуми	IMQQVR_S
c:жумис	QQVR_S
c:жур	A]CPERFLHRLQZMaH
c:жур>	A\IQLQ]Q
c:журм	EQ
c:журми	ER
c:жус	XS
c:жус>	XS
c:за>	AMBQENFVGUHUILJLLNMQNQONQKUSVMWLZN\R^KaQ
c:заб	BTGLHLKMOSQRRQSRWMYMZM[M^Q
c:забе	OS
c:забер	OSTM
c:заби	EQGMMQQQRMSQ]R
c:забр	ISQPTQ]M
c:забра	ISQQ
c:забу	BSRQYM^R
c:забуд	BSRQYM^R
c:зав	FLHMIUKMNMRTXMYQ]M^Q
c:зад	GMKTMMOUTM\M`S
c:зад>	GLOV
c:зада	`S
c:зади	KT
c:зади>	KT
c:заи	CZDIEMMRPTQPXPYLaK
c:зак	ALCMEHFKGMHMJMLLMRNQOUPKQNRIT^UKVKWXXMYSZQ\U]U_K`RaL
c:зака	CMEJFMHNJMLJMSOQPLQLRLT\VLWWYSZM[N\T]X^K_L`Q
c:закаж	TWVMXQ
c:заказ	CMEKFMLKMRORPMQMRLTUWVXMYSZM\T]U^L_M`Q
c:зако	OR^T
c:закр	WSZR
c:закри	NMWR
c:зал	DKEQGMHTJMOTQRSKVPWQYP[L]K
c:зал>	ELORSMVQYR
c:зала	EQJMOQQTRR]K
c:зала>	EQOQQTWQ\M]L
c:зам	DMEQGLJPMLQLRTXLZXaM
c:зам>	ZR
c:заме	ESORZT
c:замен	ESOR
c:замо	IMJQRQ\S
c:замш	ISRU
c:зан	BTESFSGWHUMLNMUMVNXL\N_K`SaM
c:зан>	BTHSUN
c:занд	FRGW
c:занда	FRGW
c:зап	DRFMJQSQTTXP]M^M`Q
c:запа	JRSRUQ
c:запи	DQPQ`Q
c:запис	DQSQ
c:запиш	RQ`Q
c:зар	HTQWRPSKTQYQZN]M
c:зард	HRQU
c:зарда	HRQS
c:зарп	HRRSZM
c:зарпл	HRRSZM
c:зас	DQKUQQSL^S_L
c:зат	HLIMKKLMPQRWSSTQWRXR]L^M
c:зат>	ELIMKLRVSSTQ
c:зах	CRNLPRQS^Q
c:зая	WS
c:заяв	WS
c:заявк	WS
c:зба	AR^S
c:збе	HMKRRSWT\S
c:зва	QSUR
c:зве	JRZSaR
c:зви	AQWQYR\R
c:звин	AQWQYR\R
c:звини	AQWQYRZQ
c:зво	CQDKELKJMRNLQRVLYS[U]Q^M_Q`M
c:звон	CQDLKKMRNMQRUQVMYT[U]R^M_Q`M
c:звони	NMQQURYS]R_R
c:звр	AROSSQ]R
c:звра	AROSSQ]R
c:зврат	OS]Q
c:зга	ESRSSL\M
c:зга>	ESRQ
c:зге	BR_Q
c:зге>	BRGPYQ_Q
c:зго	ZS_Q
c:згов	ZS_Q
c:згово	ZS_Q
c:зд>	VS
c:зда	ARCREKFNILJKLLONQUSMTQURWRXMZK\S]TaL
c:здар	ARCRDMEMGLIMJKLMQQTQWSZM\T`MaL
c:здар>	ARCSDMELGLIMJLLMQSWRZM[L\Q]R^QaM
c:здарш	[R_Q
c:зде	EKFLJKMKPQQQRQTRVMWTXL\QaN
c:зде>	DRKR\M
c:здеп	_Q
c:здеп>	_Q
c:здер	BRCLDLEMFMGQJKPRQSRRTQVMWT\QaL
c:здер>	DMELFMILJLKNLLQTRQSPUQWSYM\TaN
c:здерг	BRQSZQ[M
c:здерд	EPGQISLQQK\M
c:зди	EQMRQSSM]K_L
c:зди>	EQNQQRWQ]M^R_L
c:здн	AQVR
c:здо	BRCRMSTQaM
c:здр	A^CMDN_SaL
c:здра	AU_SaR
c:здрав	AT_SaP
c:зер	EMPVTQ
c:зерк	EMPV
c:зерка	EMPV
c:зет	GMIRJSKMMTRMTQVU]M
c:зет>	JT
c:зете	ISMRTR]M
c:зете>	ISMRTR]M
c:зжа	QQULYT
c:зи>	BUCLFKGLJSLQQLRLVLXP\T]L^R_LaS
c:зив	CMHSIMJLQQWRZL\T]Q^T_LaM
c:зива	CMFQGMJMQRWRZL\Q]Q^U_M
c:зивае	FRJMQS
c:зивал	OPTN\R]Q
c:зиваю	SRWR^S
c:зил	HMLTQQTS^Q_S
c:зили	QRTR\M^R
c:зим	FRHMILJRKMLQPRQMSMWQZS\J_R`L
c:зим>	FSIMMQTM[Q\L]Q
c:зимн	ZS_Q
c:зимни	_R
c:зин	ARDMEKGMQTRSSSUSYM[N]M_H`Q
c:зин>	CRLMMLQQRQXQ`Q
c:зина	QQ`Q
c:зина>	QQ`Q
c:зине	IQ_M
c:зини	CQIMURVR\Q
c:зиниз	CQIMURVR\Q
c:зину	SRWQ
c:зину>	SRWQ
c:зип	JKQQRRWMXSYMZM
c:зип>	DQJKQQRSUPWM
c:зир	GSHMIRKPPMQMSQVMWMXLZV\M^M
c:зир>	FQGQHMIRPMQMSQWMZT_Q
c:зит	GMHMIMLKMRPQTWXRYLZM_L
c:зите	LMMSPQQMTVXR_M
c:зите>	LMMSPQQMTVXR_M
c:зка	LT]R
c:зли	HRINTQ\S
c:зли>	INTQ\S
c:зме	BMITLWOSPRQKTRVQZL\L]L_K
c:змер	ENGMIULWOQPRQLRNTSVRZM]M_L
c:змер>	IMJLKPUSVQYQ
c:змера	ISVQ
c:змери	IRJRLRPQ
c:змо	MQTS
c:змож	MQTS
c:зму	JQPQSQTMVR
c:зму>	JQPQSQTMVR
c:зна	BRCKDSFSHTINNLQLSNVNYLZV\K]T_V
c:знае	NM_U
c:знает	NM_T
c:знат	BSFTQM]S
c:знат>	FT]S_Q
c:знач	DRaR
c:значи	DRaQ
c:знаю	TQZS
c:знаю>	TQZS
c:зни	MQSK\Q_Q
c:зно	JSLQ
c:зов	EKFQIRJSVQXR[S`QaM
c:зови	DMFRXQ[T
c:зовит	DMFRXQ[S
c:зре	CMPTSRZV
c:зреш	PT
c:зти	IRNMTR
c:зти>	IRNMTR
c:зу>	FQIMJKLTMTOLRTSRWMXLYR\L
c:зут	]S
c:зут>	]S
c:зши	AMBMCLDLEQFQGQJMKPLQMLQQSQTRVRYL[Q\K_Q`K
c:зши>	BMCLDLEQFQGQIRJMKQLQMLQQSQTRUMVSYL[Q\K_Q`K
c:зял	BLDQZQ\PaR
c:зят	EQIMLPMV]M
c:зят>	EQIMLPMV]M
c:иа>	EQHMKQUMYMaW
c:иал	ISYQ
c:ибе	CMDMFQGKHLJMKRMVQSTLZM]R^T
c:ибер	CMDMFQGKHLJMKRMVQRTLZM]R^T
c:ибер>	_Q`R
c:ибере	KRMS]M_M
c:ибери	\R^M_QaQ
c:иберм	YQ^U
c:иберу	MU^Q
c:иби	RM]T
c:ибо	BZDNEQHLIMXSZQaK
c:ибо>	BUHNUQYQZQaL
c:ибу	FMGQKQLLORTR[Q
c:ибуд	GQIQKQLMTR[Q
c:ибуд>	GQIQKQLMTR[Q
c:ив>	GQHLIQKMLLTRWQ\RaR
c:ива	AHCVDSEJFLGSHKIRJTLJNRPMSXUIVKWRXLYKZK[L\P^W_I`LaZ
c:ива>	ISYMaU
c:ивае	DRELGTKQLLMQNKQRWR_KaR
c:ивает	DREJGTKQLLMRNJQR_KaR
c:иваи	CSSUUL^QaM
c:иваит	SUUM^QaM
c:ивал	CMEMHRIQOPTMWM[R\S
c:ивала	CMHRIQSNTM[R\RaQ
c:иват	GPHKNSRTSLYR^R
c:иват>	GPHKNSRTSLYR^R
c:иваю	CWGMJRLNNQOMSSTLUMWSXMZQ\K^R
c:иваю>	CTSSTMWS\L
c:иваюс	CRZS
c:ивают	ERJR
c:иве	ARCSDMGMKMLMNLOLPSRTTSVPXQYQ\L_QaJ
c:ивед	CTaL
c:ивез	GMKMLNNMOLPSSQTTVP\Q
c:ивезе	ISSQVQ
c:ивези	PRTQXQ
c:ивезл	ILTQ\S
c:ивет	AR
c:иви	AQERFMHSQMZK[T\Q
c:иви>	DQHSIQZM
c:ивие	ARDL[S
c:ивие>	ARDL[S
c:иво	GRHPILLLMQTS_LaQ
c:ивоз	MRTT
c:ивп	DNUNaX
c:иву	CSPQQSYQ
c:ивую	JNPQQS
c:ивую>	JNPQQS
c:ига	BMCQEVGMHSMMNVOLRTXMZL[M\K]R`P
c:ига>	CRETHQJMNTOMRT
c:игар	GLHRRMZM_Q`P
c:иге	KRLMMTPRTLVTXM\Q]M
c:иге>	MTPRTMVQ
c:иген	JKKR\S
c:иги	DLFQIKJZLWMLNMQMTMVLXMYQ]Q
c:иги>	FSIMJTLT_M
c:игин	JRYQ_S
c:иго	CTDMHSXM
c:ида	CLDQEMHTILJTNVQIRLSMTSVLYR^L_S
c:ида>	HMJRNSQM
c:идаи	DQJSKRUMXQ
c:идал	HRIMTQ
c:идан	HSTSVM_T
c:идан>	HTTRYP_U
c:иде	ATBNCKEUFPIQJRLJOKRRSRUFVKWLXRYUZR`MaK
c:иде>	MRPQULYR
c:идел	ZM]SaM
c:идела	IQJL\R
c:иден	AS_RaM
c:иден>	AS_RaM
c:идео	DRGMYQ[Q
c:идео>	DSGMKQ
c:идет	DMFPIRJRKQNSOMRRUIVLZR\M]M_M
c:идет>	DMIMJQKRNSQQUKVMZS]M_M
c:идетс	FSIQ
c:иди	AMBLCRDPEKFLGUHRILJSMLNRQRRKTNVVWLYVZN^L_L`KaM
c:иди>	DLEKFMGRHRKQRMTLVUYT_M
c:идив	GSNS
c:идива	GSNS
c:идим	CSDR
c:идим>	DT
c:идимс	CT
c:идк	FRHRXM\Q_M`R
c:идка	GRHRXM
c:идка>	GSXN\Q
c:идн	DREUKL\Q
c:идно	DRESKL
c:идо	CS
c:иду	BMCUDREKGKLRNMPTUQWRXMZP\K_LaL
c:иду>	DSELPTQRRMURWQZQ
c:идут	ISLS]Q
c:ие>	ASCKDLEQGMHMIWJQKRLJMQNKPMQLRRTKVIXTYM[R]K_U`RaJ
c:иед	MZWR
c:иеде	MR
c:иедет	MR
c:ием	LSOQ
c:иен	GRHM`V
c:иент	GRHM`V
c:иер	MSPQTU]T
c:иес	AXQLXR[S
c:иеу	_R
c:иех	IP]Q
c:иеха	IP]Q
c:иехал	IP]R
c:иже	ERKP]R_R
c:ижу	DVZT_LaL
c:ижу>	DVZT_LaL
c:из>	AQBHCTDEETFLGXHKIQJHKVLJOKPIQQRUSTTYUQVUWPXWZI\K]N^P_J`KaI
c:изб	ARHMRRWS\R
c:изв	JSWQYR\QaR
c:изви	AQWQYR\R
c:извин	AQWQYR\R
c:изг	BSET\M_R
c:изга	ET
c:изга>	ET
c:изге	BR_Q
c:изге>	BRGP_Q
c:изд	ATCRDMFMHSIMJHNQOMQXRSTSVLWRXLZK[R\V]Q^R_K`JaH
c:изда	ARCRDMGKIMJKLMQRTQWSZL\T^P`MaM
c:издар	ARCRDMEMGKIMJLLMQQTQWSZM\T`MaM
c:изде	BRCMELFMJKMLQQRQTQVLWRYM\R`LaL
c:изде>	DRKQLQ
c:издеп	_Q
c:издер	BRCMDMEMFMJKPRQSRRTQVMWSYM\Q`LaL
c:изди	HRNQQSWM\M^R
c:изи	DMKQLTNSXRYL[LaM
c:изим	PQTRXRZR[L\M_P
c:изим>	LQXQ
c:изк	BSNM_Q
c:изн	BTJQUL_R
c:изу	EPKRMT
c:изу>	MS
c:изш	AMBMCLDLEQFQGQJMKPLRMLQQSQTRVRYL[Q\K_Q`K
c:изши	AMBMCLDLEQFQGQJMKPLQMLQQSQTRVRYL[Q\K_Q`K
c:изши>	BMCLDLEQFQGQIRJMKQLQMLQQSQTRUMVSYL[Q\K_Q`K
c:ии>	ALCIDKEJFLGSHKIQJVKHMKNLOKPJQIRKUWVWWIYNZM\R]Q^T_]`UaR
c:иид	ASFQGQaM
c:ииде	ASFQGQaM
c:иии	PQUL`RaU
c:иик	BMCWGVHLJSLMNMSSZS\L]M_MaL
c:иик>	CTGWHLST\M
c:иил	EQOQRS
c:иили	EQOQRQ]Q_M
c:иилик	EQOQRQ
c:иим	DRETHQ`QaL
c:иим>	DREQ`QaL
c:иин	CRDMESGLHJINJKKTOLPRQSSRWQXJZZ[R\J]L^R`MaK
c:иин>	CSEVGKHIJMKPLROLPPQPSQVQXKYKZX\K`KaN
c:иини	EMIMSQVLWRYS]M_M
c:ииниз	EMSRVMWSYR
c:иип	FLGMHSKSPRSMTMUNWT\Q]MaR
c:иип>	GMHPKSPRRQSMUNWS\Q]MaR
c:иир	AQCROSRMYQZL]P
c:иирб	GMOTVQ
c:иирба	GMOTVQ
c:иирл	AR
c:иирли	AR
c:ик>	BLCQEPFPG[HIIKJXKJLSMGOGPMQ]RZTJUTVKWJXT[M\K]L^J_MaN
c:ика	EQHPINJQKMMQQLRRTRUMVMWTYUZL[R\L]L_L
c:ика>	GMHQIRJQUS\L
c:икак	GQIMMQUMWQYSaN
c:икаки	YS
c:икат	JQRQSQWQ_M
c:икат>	JQRRSQ
c:ике	JQPPQM_RaR
c:ике>	JQPPQM_SaR
c:ики	ESFLGMHRJUMMNMPRQKTPVMYL[L
c:ики>	ETFMJTQKTQVM[M\M_P
c:икин	MLPS\Q]R
c:икину	PS\Q
c:икк	OQ^R
c:икл	DWaK
c:ико	DSELJRTMWMZN[R\L_U
c:иков	LM[R_R
c:иков>	[R_R
c:иком	LRRQSR_R
c:икп	GLLRORZM
c:икпа	DRJRZM
c:икпе	GMLSOQPQ
c:икт	ARBKCTDSGLSNVM]V_H
c:икта	CS_M
c:икти	ARBLDTMMVM\M]T_K
c:икти>	ARBLDUEQJKMM]T_K
c:ику	AWEQHLQKTRXQ_Q
c:икум	AR
c:икум>	AR
c:ил>	DSEUFLGTHLIWJNLMMQNLPMQLRKSKZM[J\T]L^Q`RaK
c:ила	BMCHDRFRGLHIIQJKMKOVPJRRULVRXWZQ[K\Y^T`KaG
c:ила>	CLDTELFSGMHIIRJLLSOXPKRJSKTLUNVPWRXRZL[K\X]T_M`MaK
c:илаи	UL^Q_Q
c:илан	DMZS[R_S
c:илана	ZS
c:илас	EQQPSRWN_M
c:илг	JTMROM]M_M
c:илга	MR`Q
c:илд	INJLOTRSZS[P\M_M`R
c:илда	MQOSZT\M
c:илдаи	OS
c:илди	OPRR`R
c:иле	FLILJMKLNMQLRXSMUVVNWMZM[U^M_R`Q
c:илеи	US_L
c:илер	US
c:илес	WM[V_S
c:илесе	[V
c:или	AKBTDKEKFRGLHNITJWKMLQMWNTORSJTSUHVRWRXTYEZH\K]W^Q_F`K
c:или>	ALBUELFRGJHMIQJTKLLSMUNSSLTRULVMWSYHZL[M\N]S_H`LaR
c:илик	DLEQHQOQRRXUYM
c:илик>	DLERRSXTYM
c:илин	DQUMVT_Q
c:илини	UMVS_Q
c:илип	EMFQIQJRTS
c:илип>	EMFQIQJRTS
c:илис	QS[R\M
c:илис>	QT\M
c:илк	BSIMMRORTL]R^Q
c:илка	BSOR]S
c:илка>	MLOR]T
c:илку	MS\M
c:илку>	MS\M
c:илм	KRZQ\M_T
c:илме	LQZQ_Q
c:илмеи	LQZQ_Q
c:илн	JRORRRULVR\L
c:илно	JSULVQ
c:илно>	JSULVQ
c:ило	DKEJFQJMPRRQSMTM\R]T
c:ило>	DMEMFQJMQM\S]Q`RaP
c:илс	EMIMKU
c:илс>	IKKU
c:илт	KR`S
c:им>	CSDREKGLHWIEJJNIPIQIRJSRTMUQVUWTXVYJ[P\I]Y^S_S`KaV
c:има	EMGLIPJQKQLLNPOSSPTMUMWP
c:има>	ERGMIRMUOSPQRMXL\N`Q
c:имае	JQNRRR
c:имает	JQNRRR
c:имаи	JQWR
c:имб	FPHQ
c:имба	FPHQ
c:имбат	FPHQ
c:имд	IMNTOLSQWT]M^QaM
c:имде	GRNSSRXP
c:имдеи	SS
c:имди	OMRQWS]M^R
c:имди>	OMRQWS]M^R
c:име	CLIRJRKRMQOQPVSMTLWMZS[W\I]M^M_FaQ
c:име>	IS[Q
c:имее	QS
c:имеет	QS
c:имен	IMJQKQOMQMRRTPUKZQ[U\M_KaQ
c:имен>	GMIMJRQMRQUNXMZQ[V\MaR
c:имени	GQRS
c:именн	IQRKSMTRXS
c:имер	JQPUSQ]Q_M
c:имери	IQQR
c:имерк	NQPRSR
c:имеро	PUQN
c:имет	FMJPLQMROS_M
c:имете	OS
c:иметр	JRLQ
c:ими	ALFKKVLUNMOMPPTKVMWVXQYS[Q\M]K`Q
c:ими>	EKLSORVQ\Q`P
c:имиз	GROLSQWQ
c:имиз>	OLSQWQ
c:имин	AMERJMLTNLOMPRVMYRZP\L
c:имин>	AMEQJMLTNLOMPRVMYRZP\L
c:имит	KWSNTMVMWR]M
c:имите	KWSNTMVLWR]M
c:имн	CYDJLQNRQMRRSLWLZR\M^S_S`LaK
c:имни	EMLQNR_U`M
c:имнин	GQLRNR_Q`M
c:имо	FSJSLSSLUKXJYU
c:имос	FT
c:имост	FT
c:имс	CSHS_R
c:имси	HT
c:имся	CS_R
c:имся>	CS_R
c:иму	DLHSJQLRUKXQ
c:имя	NSVR]Q
c:имя>	NSVR]Q
c:ин>	BLCTDKEKFRGKHPIMJHKPLUMJNSOIPYQXRQSRUTVVZU[K\C]M^H_R`SaC
c:ина	ATBMCLFVGLHUIFJVKSLJMKNWRSSKTLUXWMXLZG[R\U_J`M
c:ина>	AUBMCLELIKJQMMNRQQRUSKUWWLZL[U]N^LaM
c:инал	BQDMKMNRTMYP]S
c:инан	IMJQKS_L
c:инар	OQ\S
c:инас	ES
c:инау	DRFQaR
c:инау>	FR
c:инг	CREQGRHRJLRMSM`T
c:инга	GSHSJM
c:инга>	GSHS
c:инги	`T
c:инги>	`T
c:инд	ALBUDRFKGRIQJLKMNLOJQURNSLTUVJWLYMZM[U\P]M^T_H`VaL
c:инда	BRCSJKLROMQTRMSMVLYM[T\Q^V
c:инда>	SMZQ[Q
c:индаи	HRaS
c:индар	JMQR[R\Q^UaM
c:инде	ESIQQSRM\Q_L
c:инде>	IQQSRM
c:инди	BRDTFMGRLQ[Q\M^M_L`WaM
c:инди>	DRGS`U
c:индир	BQ[S
c:ине	CMEULLNRPMRTXUYM]I_S`LaL
c:ине>	DLGKIRKSLLQMRWSPXSYMZM\L]M_QaM
c:инет	EMGUZR
c:инете	GT
c:ини	BKCSDMENGLHGIRK[MJOKPKTRUQVXWSZK[X]P^N_T`HaJ
c:ини>	GLHSITJMKSQLSRTRUQZK
c:иниз	CSDGESHHILJGKUMKNKOLPLQTSSTSUMVYWTXRYMZL[W\R]S`GaJ
c:иниз>	AQCSDIHLIIJJKQLLNLOMPMQUTRVUWRXU[P_L`KaN
c:инизд	CQDMEQGMHLKQMLOMQQWQXLZM]S^U`MaM
c:инизш	CMDNEQFQGQISJMKQLRMMSQTQUMVSYM[Q\L^K_R`LaM
c:иник	BLDRUR
c:иним	JSNR
c:инима	JQNR
c:инин	BMENJTKSRLXP\L_R`QaQ
c:инин>	BMFQGMJUKSRM\L_Q`QaQ
c:инит	YR_S
c:ините	YR_S
c:инк	ERHQLRQR^R_L
c:инке	LQQS
c:инке>	LQQS
c:инн	ERGUJMKRVRXM
c:инни	ESGTHLSQ
c:ино	EMFMIRSKTMUSWTYI\P_PaU
c:ино>	DQISURXM_Q
c:инс	ETHQISRMYPZM\M]M
c:инст	ERHRISYQ\K_Q
c:инт	DMESGSHMILKSMQQRRMVTXLZM_R
c:инте	ESGSHMILKSMQQRRMVTXLZM_R
c:инте>	ESGSIMKQQSVUXLYMZL
c:интер	JMKRMRYQ_T
c:ину	CKEIFLHKKHLVMMNUPRQMSPWQXLYMZT[R_U
c:ину>	CMELGLKJLRNUOLRRSRTRVKWR[R]K
c:инус	FMGSLR_Q
c:инус>	FMGS_Q
c:инут	JMMLPTZS_S
c:инут>	JMLQPTZR
c:инш	DLFLHMJLPRRLUSVQWMYR[T\R]QaL
c:инши	DMEMHMUSVQYR[Q]Q_MaL
c:инши>	UQVR[R]Q_M
c:ион	GRHRUSYM_Q
c:ионе	GSHQUS
c:ип>	ALBMCGEKFSGIHTIFLSNHOWP\QRRYSRTXULVLWTXJYKZL[M\N]J^L_L`KaX
c:ипа	JMNW\RaM
c:ипал	JMNW\RaM
c:ипо	`T
c:ипол	`U
c:иполн	`U
c:ипс	VM\U
c:ипси	VM\U
c:ипсиз	\S
c:ир>	AQCLDPFSGRJRMLPKRMSPTLULWJZT[N\R]Q^NaN
c:ира	DMFLIJPMQRSMTMWMYMZR[R\R]R_WaL
c:ирак	DNETGQHQIMJQSMZQ\P
c:ирак>	DNERGQJQSMZQ\P
c:ират	_S
c:ират>	QQ_S
c:ираю	JMRQSR^Q
c:ираю>	SR^Q
c:ирб	GMOTVQ
c:ирба	GMOTVQ
c:ирбас	GMOTVQ
c:ирг	CQGQRS\MaQ
c:ирге	CQRRaQ
c:ирд	BQEQHMIMOL_Q
c:ирде	ERHMOM
c:ирден	ERHMOM
c:ире	JKLTNMRWTMUR\R]MaM
c:ирек	FQLR[L\Q_M
c:ирек>	LS
c:иреу	RQSQ[Q
c:ири	AMCLDKEIFRHLIKJQKRLMNMOLSSTUVRWVXLZJ[S\R]R`LaP
c:ири>	RM[R\RaR
c:ирим	BRLR^Q`L
c:ирим>	BRLR
c:ирин	EKGLHMJQKSSMTSVQWR[P_M
c:ирини	GLKTSMTPWR[R
c:ирип	RTUM_R
c:ирип>	RTVL_R
c:ирис	IMSRTQUMVQWVXMYQ]Q`S
c:ирис>	SRTQ]Q
c:ириси	WR]P
c:ирист	WUYQ`S
c:ирк	DRELILKQOSRRSRWQ_P
c:ирл	AUWR`Q
c:ирли	AQWS
c:ирли>	AQWS
c:ирм	GQHRRLSNTMVMWQXR
c:ирми	XQZR
c:ирмин	XPZR_M
c:иро	BZCMEKLRRQSR^LaK
c:иров	ELSRTQ
c:ирова	SSTQ
c:ирс	CRORTRVSXQ\L
c:ирса	CRMMOSVS
c:ирт	GMHRJQTS
c:иру	DMFMILKSRU]L^L`S
c:ируи	KT`Q
c:ируит	KT
c:ис>	AKBSCMDWEMFQGLHKJMKLMKONPQQVUMZJ\V_VaK
c:иса	ELNQQJRNTSYMZM[Q\V^S_L
c:исал	DRHKJMSMVRYL\VaQ
c:исала	DQ\R
c:исали	OR\Q
c:исат	LQQLRNTSZN[R^U
c:исат>	LQQLTSZN[R^U
c:исе	AMCRDUGSJSLQMMQS\N_MaI
c:исе>	CMDWHQaK
c:иси	BMCJELFSHQJQKLLVMLNQOSPLRLSMTNWQZM[R]N^R_P`L
c:иси>	BLCMDQEQISJRMLUS[L\M_MaP
c:исив	SR^S
c:исива	SR^S
c:исиз	ARGSHSJKMNOQRR]M
c:исиз>	GSHQOR
c:исизд	ARHQJLRS
c:исим	BRIMWR[R_R
c:исин	EMLRNRRL
c:исин>	LSMQNRWR
c:исис	JRLTSM
c:исиси	JRLTSM
c:иск	EVFKGSIMJQKMLUMMQLVQ[M\J^R_Q`RaM
c:иска	ESJRKMLPVR[M^Q
c:иска>	EQJRVS[M_P
c:иски	LR_R
c:исл	DMEMUMXMZR\R]SaR
c:исла	OQ\Q]T
c:исм	BVCNHM
c:исо	ESRMTRUQ^Q
c:исок	ETJLRMTRUQ^Q
c:исп	HMYR[Q\Q`Q
c:исс	CU
c:ист	AKBLCMEXHFIMJRLJMROTPMRUUSVQWTXKZH[V\K]J_V`VaH
c:ист>	ERTQ_S
c:иста	BMDLEXHLQLWQZL[R_TaK
c:иста>	BMDMHMJQRQUM_UaL
c:иств	NRTR`Q
c:иству	NRTR`Q
c:исте	OMQSSR]M_Q`S
c:истеи	OMQR
c:истем	`T
c:исти	DQEMFSHMLMOTQLRSSLTMVRWS\M_M`P
c:исти>	FTWSYR`Q
c:истир	OTRQVS[Q
c:истит	RT
c:истр	MQNMQR[Q
c:ися	FSGRHU
c:исяч	FTHT_M
c:исяч>	FSHR_M
c:ит>	BJCKDQFHGGHQIRKILQMVN[PUQJRRTIULVKWPXLZS[S^P_TaK
c:ита	AMBLCMDLEGHQJRLQMLNJOXPMQLRQSMTUUMVJXLZ[\R]J_T
c:ита>	KRQMWMZQ^Q_R
c:итаи	FLHSJSQMTQ`S
c:итал	JQLTMMTR_LaQ
c:итам	ITXMZP_MaQ
c:итам>	IQZP_MaQ
c:итар	NLOUWRZSaL
c:итари	OPWR
c:итару	OS
c:итат	MMRTZR
c:ите	AKBGCMDBEYFSGUHEILJMKZLIMLOLQJRYSWT^UNVSWVXVYNZH[V\G]I^V_X`@aD
c:ите>	AMBHCLDFEVFSGQHBINJMK[LIMKQKRXSUT_UPVVWWXWYGZJ[V\E]J^U_V`AaG
c:ител	ESGSHRIMNM\R
c:ителн	ESGSNM_M
c:ити	CMDSFQPTQTSJUMVQXMZM\K^Q_R`SaM
c:ити>	DSEMMLPRQXSMTQ\M_S
c:итин	FPIQJPKMQMSMVSZM^RaM
c:итин>	ELJPNPRRWQ
c:итини	FQSMVT
c:итип	FR
c:итип>	FR
c:итк	QQ\QaR
c:итка	QR]QaS
c:иткан	]QaS
c:ито	FSKQ]Q_L
c:итог	FS]R_K
c:итр	GRHMISQMRQ\L
c:итри	GRHMISQM\M
c:итрин	EQGRHMISQM\M
c:итс	EPFLGMILKQMKNTQKSRTMVMYQZP\Q_P
c:ится	FLGMIMKQMKNSQKSRTMVMYQZP[Q\Q_Q
c:ится>	FLGMIMKQMKNSQKSRTMVMYQZP[Q\Q_Q
c:итт	CRDQELQTTQ\R^S_L
c:итта	CQEMQU\Q
c:итти	BRDR\Q^S
c:итти>	BR^R
c:ифи	JQRQSQ
c:ифик	JQRQSQ
c:ифика	JQRQSQ
c:ифт	MRQU
c:их>	ALCZDLELFMGKIMJWLSMLQLRTSVVKWMYQZL\M^Q_LaL
c:иха	DT_Q
c:ихо	FQQMaQ
c:ица	DMILQSSR\UaM
c:ица>	DMILQSSRXQ\U
c:ице	ES[R
c:ици	QSUQ
c:ицу	MQ[R]R
c:ицу>	MQ[R]R
c:ича	FRHMIQNQZR\M]Q_Q
c:ичас	EQFQHMNQZR\M]Q_Q
c:ичас>	EQFQHMNQZR\M]Q_Q
c:иче	DTLMQQRQSMUMVRYM
c:ичег	DQYM]Q
c:ичего	DQYM]Q
c:ичес	QQRRVQZM
c:ическ	QQRS
c:ичи	ISJPQMSQ`Q
c:ичн	DWILKRLQXQYM[R]M
c:ично	BQILLRSMXQ[S
c:ично>	BQILLRRQSM[S
c:иш>	CRERUR
c:иша	DSJQXM
c:ише	CQHMILNMSLUS[Q\U]T_M
c:ише>	JQNMUT
c:ишет	[Q\R]S
c:иши	GJHJJVLTRTUQVRWMZL[M]L`U
c:иши>	FMJSOQ`X
c:ишин	IRJROLRR
c:ишинд	IRQQ
c:ишине	RT
c:ишит	FPGMJQKMRRSQURVRWM^R_Q`M
c:ишите	FPGMKMRRSQURVSWMZM^R_R`M
c:ишк	HRIPKQRMaN
c:ишке	FRIR
c:ишкен	FRIR
c:ишко	DPHSKQ
c:ишком	HS
c:ишл	HTKLLQORTMXL\R]S^R
c:ишла	ERKMOQ\P]R
c:ишла>	ERKMOQ\P]R
c:ишле	HT^R
c:ишли	ELGQLQOQXM_Q
c:ишлит	KRLQOQ
c:ишу	DSEMIRNLQRZS[Q\L
c:ишу>	DSEMHMZT[R
c:ище	JU\Q
c:ию>	DTEMHMIQLRNQQSTQ\N_M
c:ия>	ARCLDUEKGTHSIIJYLRNMQKSLVKYKZS[K^R`QaJ
c:ияд	MQTT
c:ияда	MQTT
c:иядан	TT
c:ка>	AMBMCPDMETFJGNJ\KKMTNJOXPLQSRQTGUTVQYXZI[M\W]L^J_E`LaK
c:каб	DRERHLLMOTQTUS]M_K
c:каби	DROS
c:кабил	DROS
c:кабл	ESOQ
c:каблу	ESOQ
c:каг	EMJQRW
c:кага	EMJQRW
c:кагаз	JQRW
c:кад	HRJQKTQM
c:када	HR
c:каж	AMBLDKEQJSKQMKNKPLRMTTXSYM[Q\K^S_S`RaM
c:кажд	GQJQ^T
c:кажди	JR^S
c:каже	HRLMTRUR[Q
c:кажет	HRLMTQUR[Q
c:кажи	DNIPKRLRPMQQRKSLTSUMXQYNZL\N_T`T
c:кажи>	KQ`U
c:кажит	EPFQGMIQJRLRPMQRRKSLTSXRYNZL_S
c:кажу	SQXTYKZT
c:кажу>	SQZT
c:каз	AMBMCMEJFRHKIRJLLMMRNIOQPMQMRITSVPWYXKYT\R]T^J`R
c:каз>	EMLKRMTTWT^M_M`Q
c:каза	EMFRNLRMULVQWRXLYSZL^MaR
c:каза>	]R
c:казал	EQFRSKVQWQYQ[M]M
c:казат	ELSSTQ]MaQ
c:казд	WR
c:казди	WR
c:кази	CMDREPFRHKIQJMPMQLTMZQ\P]X
c:казив	CM\Q]R
c:казир	FQGQHMIRQMSQZR_Q
c:каи	BMCMFLGLHLIMJSLRMNNSORQTSJTMUKXLZM[L\R]T_V`M
c:каи>	DMEKFMHMJQNSOMQXRM\N]U_Q
c:каид	NQ\Q]Q_S
c:каида	NQ\Q]Q_S
c:каии	AREQ
c:каиир	AR
c:каир	_T
c:каира	_T
c:каис	ESJRLTQRSM\M_M
c:каиси	ESJRLTQRSM\M_M
c:каит	EMKROUQMRQWRXM\Q]M_MaQ
c:каита	NLOWQMWR\R]MaQ
c:как	BQCLDQFRGQHMIJLRMQONPLQSRMSQTKVJYT[L]L^PaR
c:как>	BQDREIFLGQHQIKJIKQMQNKONPLQMSUURVLXRYQ]KaU
c:кака	DQERFQIM]NaQ
c:какая	DQERFQIMYP]NaQ
c:каки	EQFRLMPQQNYR]M^R`QaN
c:какие	EQFSJMLNPR]M_M
c:каких	YS
c:како	DLHLJSLTMQNSQWRLSLTMUNVMXMYM]WaL
c:каког	IRJS
c:какои	HMIMLTMRNQQSRLSMTM]Q_PaM
c:каком	QR]S_R
c:каку	LQXR
c:какую	LQXR
c:кал	ARFJGLHRISJJKMLRMNNTPSQLRXTKVSYL[K\L^L_J`N
c:кала	ARDLFKINJLLPNRRTSQTMYMZS\L
c:калаи	ASELFNIMLQRQ_PaR
c:калар	ESSQ
c:калд	EMGMITOPSMVQWS[M\P
c:калди	EMGMITOPSMVQWS[M\P]P
c:кали	ASFRRRUP_L
c:калм	HQJKLRSR
c:калма	HQJKLRSR
c:кало	IPPT
c:кам	GUHQMLPRTM]M_R
c:кам>	GUMM\Q
c:кан	DKERFWHKNRPMQXSMTSUKXQ\M]M_Q`QaM
c:канд	ESFRGMIQRM`Q
c:канда	ESFSGLIQRM`Q
c:кани	aR
c:канс	FR_U
c:канси	_U
c:канш	FSGPHKMPSM
c:канша	FSGPHKMPSM
c:кар	AMBMDKEPFNHTISKQMQOKQLSKUNXQYIZT_S`MaQ
c:кара	BLESKSMRNMQMSMUMVQYMZU]RaM
c:караи	ERKQXNZS\QaM
c:карап	]R
c:карс	DLXTYN
c:карт	AMNTOLRRVM_Q
c:карта	RQ_R
c:кас	BQGMHQIL]Q
c:каси	BQGMHQIM\Q]R
c:кат	DQEQGKHMINJUKROKQMSRWSZM]L^L
c:кат>	JURRSQ
c:ката	ERKS
c:катал	ER
c:кате	VQ_R
c:кате>	VR
c:кати	WS
c:ках	QQZR^Q_M
c:ках>	QQZR^Q_M
c:кач	CW_M
c:каш	CUEMFRHLIR]R_QaL
c:каша	HL]R_Q
c:кашан	]R_R
c:каше	CUEMIQaL
c:кая	DQFQGKILJTLWQQVRXMZM_K
c:кая>	DQFQGKILJTLWQQVRXMZM_K
c:ква	YM_T
c:кдж	a\
c:ке>	ALBXEVFIGRHMJSKSLLMSNLPMQQRVSIWKXJZS]J^M_TaN
c:кед	CWaL
c:кеи	DYLRNQXMZR`QaK
c:кеи>	DSaN
c:кеии	CRNQUQZS`Q
c:кеиин	CRNQUQZS`Q
c:кел	DMFMGRHLKKMRPWQLRMTaVMWM[M\R]W^Q_G`LaJ
c:келг	KMTS
c:келге	KMTS
c:келд	BQMMOQSMTL\W]T
c:келди	BQMMOQSMTL\W]T
c:келе	BMDLELLSMSOMPQSRTTYQ\K^Q_K`MaM
c:келе>	IMJQLRMQ
c:келед	EMLRMRQMSS\M^Q
c:келес	TUZQ
c:кели	DQEQGSLMPSRLTT]L
c:келин	ESTU_Q
c:келип	PSSR
c:келис	GU
c:келс	PSTQVT
c:келсе	PSTR
c:кем	ERJTRM[Q
c:кем>	JT[Q
c:кен	DPFPGKISLTMLNJRLUQXLYM]Q^M
c:кен>	DRESGMLRMMNMOQPLQLTLYM\Q]Q^MaW
c:кенд	EMIQPQRMTQZT
c:кенде	IQPQRMTQZQ\Q
c:кени	HSLRVQ_M
c:кенин	HSLMOQVQ
c:кент	IR
c:кента	IR
c:кенш	CSRQ
c:кенше	CSRQ
c:кер	FMJMORSQTMWTYPZM\M
c:кере	FMIPNQSQTNVPWRYP\N
c:керек	FMIQNQSRVQ\M_Q
c:кери	OS
c:кери>	OS
c:кес	IMLU_M`Q
c:кест	IMLU_M`Q
c:кесте	IMLU_M`Q
c:кет	CQDLFLHRIMLMOTQKR]TMURXMYSZL[M_L
c:кет>	RRYR
c:кети	RS
c:кетт	CRJMRQ\TaQ
c:кетти	CRJMRQ\TaQ
c:кеу	GRJRSQVR
c:кеш	CQGRLLRRSLWRXMZQ\L
c:кеш>	US
c:кеше	WQ_RaQ
c:кеше>	WQ_R
c:кеши	WRYQ
c:кешир	WRYQ
c:кза	IUQT
c:ки>	AQBLCPDREQFKGQHVIUJRLWMKNSQLTPUKVLWKYLZK[K\V]L_IaE
c:киг	JMKR\S
c:киге	JMKS\S
c:киген	JMKS\S
c:кид	DRGSHTKRMLNVQMRMSQXLZM_M`QaK
c:кида	HQKSNT
c:киди	DSGSNSaL
c:кидив	GSNS
c:кидк	FRHRXM\Q_M`R
c:кидка	GRHRXM
c:кие	AMBREUFSISQMSQTMURVMWQ[M\K]L_J
c:кие>	AMBSERFSGQIULLOMQMRQSQTNUQWR[M\L]L_L
c:кием	LSOR
c:киз	ARERHLMSQLYM[Y\L^MaM
c:киз>	SM[S
c:кизд	AQBSQM[R
c:кизда	AQQM[Q\Q
c:кизи	PQZR[M_P
c:кизим	PQZR_P
c:кизу	MR
c:кизу>	MS
c:кии	BTETJLNKPPRMUVZM]M_T
c:кии>	BSILLRNLRMSPUV_U
c:киим	EU
c:киип	PP
c:киип>	PP
c:кил	EQJMMRNPPRSKTQUMVSZR[M\L_L`R
c:кили	IMMQNQRRSLTRUMVT_M
c:кили>	MRNQTQ_M
c:килин	UMVT^Q
c:ким	EMGMHUILJLKLNSOUQMRRUQWM^R`Q
c:ким>	HSJMOQUQ[Q^S
c:кимб	FPHQ
c:кимба	FPHQ
c:кин	CMDSHLILJLMRNVOMPQQSRMTTXL[L]T^L_Q`LaL
c:кин>	DRGLIMQS]R
c:кинт	ESGSIMKQQS
c:кинте	ESGSIMKQQS
c:кину	ELGJJMKINTPRTRZS^L
c:кину>	GLIRKJNRTRVMZR
c:кинут	LQNQPS
c:кир	GQMROLQRRQ\M^K_P
c:кири	GRIQ\M_P
c:кис	ERJSLQORPMUQVMXQ\M_M
c:киси	JQOSXQ[Q
c:кит	CSELFLGMHVJURLTQZQ[Q]M
c:кита	ELHVJSTR
c:китаи	HUJTTQ_L
c:ких	CSERYS^PaM
c:ких>	CSERYS^PaM
c:киш	FRIQJMLVOR
c:киши	LUOQ
c:кишк	FRIR
c:кишке	FRIR
c:кк>	DMXHa^
c:кка	_S
c:кке	DSaN
c:кла	ALBMDVHLJSKQMLOKQKSRWLZQ\T]V^U_KaH
c:клад	EKJSMMSRZS[L\S]W^M_L
c:клади	LQSSYQ
c:кладк	ZT
c:клам	[Q^X
c:кле	DLRS\X`Q
c:клее	\V
c:кли	GRHMJM`V
c:клие	GRHM`V
c:клиен	GRHM`V
c:кло	BULRWSXL
c:клон	BULRWSXL
c:клон>	BU
c:клю	CREMRM[R^T_R`Q
c:ключ	CRRM[R^T_R`Q
c:ключа	CS_Q`Q
c:ключи	[S^U
c:кни	KTWR
c:книт	KTWR
c:кните	KTWR
c:ко>	CLDVFWJJKMOLPLQSRRTKVRXN\M]Q_QaH
c:ков	FRGKITLLTMVSXMYR[S\K_Q
c:ков>	EMYQ[R_S
c:кови	ITMQSRVR
c:ког	BSGQHLIQJPLMONQQTQVMZL\M]Q_SaL
c:когд	ELGRNPOLUQZM]TaM
c:когда	ELGRNPOLUQZM]TaM
c:кого	EQIQJQQPTQ\M]L_T
c:кого>	EQIQJQQPTQ\M]L_T
c:код	GQHMMMNSQM[M\M]Q`[
c:код>	GQNQ_R`R
c:кое	EUHLNQOMSKTL\Q^R_L
c:кое>	EUHLNQOMSKTL\Q^R_M
c:кож	FRHSYQ\Q
c:кожа>	FMJRRR
c:коз	DRYR[Q
c:кози	HPYS[Q
c:кои	AMBLGJHQIHJPLQOIQURTSQUMVQWSXLYT[K\H_R`MaR
c:кои>	EKFSHLIMLRMROKQWRRUMVSXNZS[M\K^M_T`N
c:коии	FMHSSQWQYR^S
c:коиин	EMSRTQYR^T
c:кок	AQETFS
c:кол	FQGRJRKLLQMUOMPLQTTSWMXLZQ[K]H^T_R`KaJ
c:колд	IS
c:колда	IS
c:коли	MW]L_U`M
c:колим	MX
c:колк	CNDNEMFRHPIMQQ_Q
c:колки	FQGQQR
c:колко	ELHQ_Q
c:колл	CRERGSIQJQRNTR]M_L
c:колле	CRESGSIQJQTR]M_L
c:коля	QS
c:коляс	QS
c:ком	DLERFKGKHULWOLTKWMXRZL\T_W
c:ком>	EUFLHSLTPLQQUQWM\L
c:кому	DMLRRQ_T
c:кому>	DMLRRQ_T
c:кон	EMKMNKOSRMTLVLYPZS[S\Q]K_S
c:коне	FMSQVMXS
c:конс	MR[R\R
c:коп	BQEQGVHSJQNLQLZM\L
c:коп>	BQER
c:копи	GSJRNM
c:кор	AMCTGLHRKVLIMSNIOSP\QJRQTLVLWNYMZR[L_L`LaL
c:кора	RT
c:коре	ESHMKQPVXSZW\MaM
c:кореи	ERKRPSZP\N
c:корз	STWQ
c:корзи	STWQ
c:кори	CVELGMPR
c:корип	PR
c:корис	CV
c:корк	HT
c:корм	FQHR
c:корме	FQHR
c:коро	EMHMMQNMORRP\PaS
c:короб	HMJLMRORRR\Q
c:корс	ESKQVM_Q
c:корсе	ESKQVM_Q
c:кору	PR
c:кос	BQDKINVQXS[U\L_L
c:коси	NRRLXT[U
c:косип	SM[S
c:кот	FRRJSRURYN\K]L^M_SaS
c:коте	FRRLUMXR
c:кото	EMIQSQUR\KaR
c:котор	EMIQSQUR\LaR
c:кош	CUDNQQ\Q
c:кош>	CU
c:кпа	JROTZM
c:кпаи	JR
c:кпе	GMLTOQPQ
c:кпен	GMLSOQPQ
c:кпен>	GMLSOQPQ
c:кпи	EQYS
c:кр>	NS
c:кра	BRKLRPSMXL\P]Q_P
c:крас	BRGQKMSM\Q_Q
c:краси	GQRQ_R
c:кре	GMJLNRRRYS
c:кри	GLKVMLQSSMUMVLXL\Y]K`R
c:крив	KR\R
c:крива	KR\R
c:крил	OR\S
c:крит	KRPQZM]M_Q`R
c:крити	HQKRQQ`R
c:кро	EQQS[M
c:кром	ERIMJQ
c:кру	FLGSHRJUKVLIUMZL
c:круг	FMGTJR
c:кругл	FMGTJRSQ
c:круп	KUYQ
c:крупн	KUYQ
c:кс>	AMBdCLDLJUaF
c:кса	ETFRKMOLUS\Q
c:ксас	ES
c:кси	BQCQKMMQNMQVUM[M_WaM
c:кси>	BQCQMQQQUM[L\N_Q
c:ксис	_TaN
c:ксист	_TaN
c:кск	\QaW
c:кт>	FQHLQL^RaR
c:кта	CRESGLILNQOMRTSLWTYS\L^P_K
c:ктап	RT
c:ктап>	RT
c:ктат	WU^R
c:ктати	WR
c:кте	ARERFMGNJSMMQQ]U
c:кте>	]V
c:кти	ARCRGSIKJQKRLQMLRKSSVMZQ[L]RaK
c:кти>	ARBLDTGQILKRLRMMVMXN]RaM
c:кто	ARENFMHQJLLLMRRMSMULXNZQ[U\V`QaR
c:кто>	ARELGMHQJMLMMRRMSMULXNZR[T\T
c:кту	AMFRITWQ[R\R
c:ку>	ELFNGSHFIKJFKRLTMPR_SNTKUIVLWRYLZU[W]M_U`MaM
c:куд	CRGMJKMLNQOQQUSRWM\L]N
c:куда	CRGMJKMLNQOQQUSRWM\M]N
c:куда>	JLMMNQOQQUSRXQ]NaR
c:куи	RRSS_T
c:куие	_R
c:куиеу	_R
c:кул	HRIQ
c:кум	AR
c:кум>	AR
c:кун	HLILMPNMOSVQXMYMZU]Q^Q`M
c:кун>	KQOQZR]R
c:кунд	FMMROSZQ^Q_M
c:кунде	FMMROS^Q
c:куни	QQ_Q
c:куни>	FMQQ_Q
c:кунин	FT
c:куп	DMENFLJLMLOWQLSUTTULVIWT[L]L_P`UaR
c:купа	ST`R
c:купат	`R
c:купаю	SU
c:купи	IRTRUNVMWQZL]M_RaT
c:купил	EMOQWQYR_MaQ
c:купит	IRSQ_T
c:купк	GQOSPRWR
c:купки	OSPRWR
c:купл	OSSQWMZR
c:куплю	SQWMZR
c:кур	EMFMIMJJLMMVNRONPUQMRMTLWRXMYL[M]U^L_YaM
c:куре	MQNRPUQLTMUQWRYN]R
c:курер	MQNRPUQMTMUQWRYN\Q]R
c:курс	_V
c:кус	HS_S
c:кут	ARBMDVHLMLNMSLTVXQZQ\P]T_M
c:куте	DTTTXRZQ]Q
c:куте>	ZR
c:кутем	DQTRXRYM
c:кути	DR\Q
c:кутип	DR\Q
c:кую	AMB[CMFKISJQKQLQMMRLSLTRXQ\M]MaK
c:кую>	AMB[CMFLISJQKQLQMMRMSLTRXQ\MaK
c:кци	EQGVJRQMTR]M^S_N
c:кция	GRJRTR^R
c:кция>	GSJR^R
c:кша	CMDMFRHXILJMKMMMNRSLVMWQ\Q]S^LaN
c:кша>	HSWQ[R
c:кшаг	HTRQSM
c:кшага	HTRQSM
c:кшан	HRNR\R]Q
c:кшани	HRNR\R]Q
c:кшас	FROQ
c:кшаси	FROQ
c:кше	RRUR
c:кшес	RR
c:кшеси	RR
c:ла>	AMBQCLD_EMGEHUINJCKGLLMJOYPRQJVUWUXQ[L\W]\^N_C`KaS
c:лаг	DMEMFQIRQMXQYR\M_T
c:лага	IRYQ_T
c:лаго	XR
c:лад	BKCRDSEKGLIQJRMNNTVLYQZR[M]V^LaH
c:лад>	JSXS
c:лади	CLIQLQNRSRWMXMYR]L^M_QaI
c:лади>	ISNROQWMXMYP\M]M_RaL
c:ладк	CSJQZT
c:ладка	JQZT
c:ладн	CTWRXN\R]SaQ
c:ладно	CRWRXNaQ
c:лае	GPSQ
c:лает	GP
c:лаете	GP
c:лаи	ARBQFLGTHKIKJMLTMMNMQSRQVVXUYL[L\K]M_R
c:лаи>	ASDREKFMIKJMLRMMPMQQRPXR\M]N^R_QaR
c:лаии	EPLRSRVRZQ_M
c:лаиин	BQERRMZQ
c:лаит	GTSLVU
c:лаите	GTSLVU
c:лак	EPRWZM
c:лал	KLOQ\QaR
c:лала	KMaR
c:лам	CLDLELGRHQJNKNLLMSNTSRWLXRYK\M]J^X_T`MaN
c:лам>	BREMHRINMQPQRRSPURWNYN\L_Q
c:лама	MSNRPMUL\S^T
c:лама>	IQMSNRPMUL^S
c:лами	EQGRNRSQXTZM]M
c:ламин	GSSQUQ]M
c:лан	CRDLEMHMLMRMTSVQYMZS
c:лана	ZS
c:лани	CSIQQQTRVR
c:лап	DRKRQMZS
c:лап>	DQZS
c:лар	AQBMDLERJLKMNSQMYMZT]M^U_VaL
c:лар>	AREQ_V
c:лари	ERNRYM\R^S
c:ларин	ZM\R^T
c:лас	BLFMGQHJIQLLMRPSQVRRSRVMXKYV[T]M^M_K`JaJ
c:лас>	EJHQISRQSSTLULVRXIYU]M
c:ласа	EUGRHLQRZS
c:ласи	FKHMMSPPQRTP[V\M]M
c:ласиз	FMHMMRPQQSRPTQ[M]M_L
c:ласин	XS[S_R
c:ласт	URVMYR
c:лат	ALBKCXEKGMIKLLMQNSORPTQQSVVMXLYM[K`RaG
c:лат>	DRELGMIMJMRSSQ^P_R
c:лата	TSVQ`Q
c:лата>	TRVQ`Q
c:лате	CZEQJQMLNRURaJ
c:лати	BMHQPQRMSSTMVMZM[L\R]Q
c:лати>	HQPRSM
c:латил	NKOQ\S]S
c:латин	EPGQSS
c:латит	IQNTRMSR
c:латн	MUQQ`R
c:лач	MSNRPMSPTR]L`S
c:лаче	`T
c:лачен	`T
c:лачу	NQPMSQTR
c:лачу>	MRPMSQTR
c:лая	FLMR
c:лая>	FLMR
c:лга	CQFMJRNRQMXS[M
c:лга>	CRMQ_S
c:лган	NROQXS_L
c:лган>	OQXQ
c:лге	FSMVTT
c:лген	TS
c:лгенд	TR
c:лги	SQZQ`QaU
c:лгис	aR
c:лго	NSPQTMYR\R
c:лго>	TMYR
c:лда	EMGMMQNSORSQZR\M_L
c:лда>	IS
c:лдаи	OS
c:лдаис	OS
c:лде	EUIRJPRMVL[Q_M
c:лде>	JPQQVLYR]QaQ
c:лди	BQEJFLGQLJMKOSQLSMTUUKWUZL[K\X]V^M_L`Q
c:лди>	BQELFLGQHMISJILLMJNMOSPMQMTLUMWPYRZM\[]Y
c:лдик	JR`Q
c:лдик>	GROM`Q
c:лдим	CQDRIQUMWU\M
c:лдим>	CQDSSQWVZM
c:лдин	EMJRKQNQSMTRVM\P
c:лдин>	EMHQJRKQNQSMTRVM
c:лдир	IMSMTWXR]M
c:лдири	TR
c:лдирт	TS
c:ле>	EKGMHRJRLSNSORSLTLUQXKYI[Q]M_RaR
c:лев	KR\T
c:леви	OQ\T
c:лег	BQDQJRKMMLNRQR
c:лед	DREJHQLRMRNLOMQJSSTSVQZN^PaM
c:леди	DQEMHQLRMRNMQL]R^Q
c:леди>	EMHRLRMQQM^Q_N
c:леду	TS
c:ледую	TS
c:лее	OQ\U
c:леж	DQITJN]R
c:лежи	DQIUJN
c:лежит	DQIU
c:лез	JULROR
c:лезе	JS
c:лезет	JS
c:леи	ARDLEQJLKLLMQLRRSSUS_K`Q
c:леи>	ESUS`R
c:леик	AR
c:леику	AR
c:лек	CTERHMJQMLOLPLQURTTQ[MaM
c:лек>	FRJMRS\Q
c:лект	CRJPQR
c:лекц	ERGRIQJRTR
c:лекци	ERGRIQJRTR
c:лем	ASCQLMMSPRQLSMTMYR^M_M`L
c:лем>	HRMRNQXLZR
c:лен	BTDVELGKHKJPKMLJOSRUSHURVQXLYJZS[L^R_M
c:лени	ELJULLSKWMZU]P^S
c:ление	IQZV_R
c:ленк	JLNQQQURVSYM_M
c:лент	IMRX
c:лер	BREQHQISQSUSYM_K
c:лери	BRESQS_L
c:лерин	BRQS_L
c:лес	BNCUDMHMSMTUVL[U]M
c:лесе	NQ[V
c:лесеи	[U
c:леси	TUZQ[M_S
c:леси>	TSZQ
c:лесиз	TQ_S
c:лет	ALERFIHSILKMLQOLRRSMUMXMYQ^S_V
c:лет>	EQNRYP
c:лете	HQIMMROM[Q^T_Q
c:лете>	HQMTOM[Q^T
c:лето	ALLQRRUM_Q
c:леф	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:лефо	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:лефон	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:лжи	VS
c:ли>	ALBKCXDFEJFXGLHLIZKDMQNROTQIRLUKVHWTXNYKZQ[H\[]]_J`SaJ
c:лив	CWJS\L
c:лива	CUJR\L
c:лиг	FT_R
c:лиги	FT_R
c:лиги>	FS
c:лид	ET
c:лие	GRHMJR`V
c:лиен	GRHM`V
c:лиент	GRHM`V
c:лиз	KV]R
c:лии	IQLSMMTR_Q
c:лии>	IQLRMMTR
c:лик	FMIJLWMMNTQLUMXWYMZN^MaM
c:лик>	ARERFLGRIKJSLVQMRRSMULXTYL`Q
c:лил	\R
c:лим	IQMUQRSJUR]K^R_K
c:лин	AXCREKFMGMHKIIJVLSNLSJTSVTWLXLYMZL[T]I_QaK
c:лина	AU[Q
c:лина>	AU[Q
c:лини	CRDMEMHMIMJLKRRRTSVRYM_R
c:линиз	CRDLKRRPTTUMVSYM\M_R
c:лип	CLFRGLILKMMTNLORPXSVTSVMYLZL[K\T]M_K`LaM
c:лип>	AMCLGMILKMMTNLORPXSVTTYMZL[L\Q_L`LaM
c:лир	JSWR
c:лис	DREXGTHLIRJKNRQQSMVKYQZJ[T]M_KaM
c:лис>	DRELITJLNQQSVL\Q
c:лисе	GS
c:лист	E[GQIMQMYQ[S
c:листа	DMEZQMYQ
c:лит	GRIRKSLQOSSMUMVMWSYJ^R
c:лите	GQISKSLQOQSMUMWTYK^R
c:лите>	GQISKSLQOQSMUMWTYK^R
c:лиф	MRQU
c:лифт	MRQU
c:лич	AMBQDQEQIQJPNQ[R\M
c:личи	IRSQ`Q
c:личн	BQDPEQIMNQ[S
c:лично	BRIMNQ[S
c:лиш	DWESHUJMKMQMSLUQXM
c:лиша	DSXM
c:лишк	DQHS
c:лишко	DQHS
c:лия	JS_M
c:лка	BQDRHRIMJUMNZM]S
c:лка>	JTMKOR]T
c:лке	EQFMHMLTOQPMTMUQVQ]L
c:лке>	_T
c:лкен	LTORURVQ_M
c:лкен>	EQLQUQ
c:лки	CMDNFQHSLKQQRRUM\Q_Q
c:лки>	CMDNFQHQLLQQUM\Q_Q
c:лко	DQFQGNHTKMOMRQSRTLUQVQXLYP]LaM
c:лко>	DQEMFSHQKMOMRRSPTMXMYQ]LaM
c:лку	KTMSZS
c:лку>	KTMSZS
c:лл>	DMaV
c:лла	BPCRNSXS
c:ллар	NT
c:лле	CRESGSIQJQTR]M_L
c:ллек	CRESGRIQJRTR_M
c:ллекц	ERGRIQJRTR
c:ллл	AMCMDMaY
c:лло	AUCMaN
c:лло>	AUCMaM
c:лма	AMDJEQGLHSIRJKLRORRKTMVUWSXJY[ZL\K]M^Q`MaM
c:лмаи	HRJJLSOKTMVQWRXLYR\M^M_R
c:лмаи>	JKLTVMWR
c:лмаим	OLVSXMYRZP^M_Q
c:лман	HQYT^R
c:лмани	HQYT^R
c:лме	IMLPPSVLWRYMZQ^Q_Q
c:лмеи	LQZQ_Q
c:лмеим	LQ
c:лна	GTLR[S
c:лная	GTNM
c:лная>	GTNM
c:лне	UMXU_QaL
c:лни	ERFQHMIMORRVUKXS]M_K`P
c:лник	RS\M
c:лниц	ERFQXS
c:лно	AMBMDQEMFMHRIQJRNQQQRQTRUJXRYT[R\K_MaL
c:лно>	AMBMDQHSITJSKKTRUJXQYT\MaL
c:лное	NRWQ
c:лное>	NRWQ
c:ло>	A\CJDSEJFPGMILJIKLPRQKTMUQVLXRZN\W][^MaL
c:лов	BRDLESKRLRNRQMRKSLVLXQ[Q_K`Q
c:лова	BRDMKR\S`Q
c:лове	[R
c:ловек	[R
c:лови	LRNSUS
c:ловин	LRNSUS
c:лог	EVGTIRQJYL_P
c:лог>	ETQN
c:лод	EQQMRRXQ
c:лож	CMEPFRHLINJLMKPRQQRXTMWLZR]R
c:ложи	ERFRMMRWTMWL
c:ложит	EQKRMMRVSPWMZM
c:лок	QTUR_R
c:лом	AQDKHTLRPQ
c:лон	BULRWSXL
c:лон>	BU
c:лос	ASDLENGLISJMKPLMQQRL[R_RaT
c:лос>	ARDLGLIRJLKPQQ\R
c:лосо	ZQ[RaR
c:лс>	BVIKKUaN
c:лса	DQEPGRHMLSOPPRQMSM\M]M_QaQ
c:лса>	DQGMMQOQ\M_SaQ
c:лсам	EQFRLTPSSM
c:лсам>	EQFRLTPSSM
c:лсе	NRPSTQVQ
c:лси	ARBRCQEMTRVXWM\MaM
c:лсин	ARBRCQEMVXWM\MaM
c:лсин>	ARBRCQEMVXWM\MaM
c:лся	EMIQJJOSTRVR\P
c:лся>	EMIQJJOSTRVR\P
c:лта	IMJTLS[R\R_Q
c:лтан	[R\R
c:лте	QR
c:лти	FMJQLQRTSQ\M
c:лтир	ELFMLRRW\M_Q
c:лто	MS]R
c:луг	GRHQPRRQTR
c:луга	HRPRRRTQ
c:луга>	HRPRRRTQ
c:луи	BMDMJSUMVR]S^Q`M
c:луис	BMDMHNJQRQUMVQ]Q^Q
c:луист	BMDMHNJQRQUMVQ]Q^Q
c:лук	ETHLOQRL
c:лук>	EQ\R
c:луч	BMDTGMHRNPSLTMUQVSWK
c:луча	DMGMHQIQSMUQVSXQ_M
c:лучаи	IRSLaR
c:лучат	VS
c:лучи	DSOPSQYQ
c:лучш	CRDRJQOMWN^M_R
c:лучше	CRDQJQOMWN^M_R
c:лше	BMFMGMHMIPLUPV[M\Q^R_JaM
c:лше>	EPPMSR\Q^R_M
c:лшем	ISLP
c:лшем>	IQ\Q
c:лшеп	PTQQ
c:лшеп>	PTQQ
c:лши	_S
c:лю>	DUHQMMSSWL]S
c:люб	ETIRUQ_R
c:люби	ESRR
c:люс	DTYP
c:люс>	DTYP
c:люч	CRRM[R^T_R`Q
c:люча	CS_Q`Q
c:лючи	[S^U
c:лючит	[P^U
c:ля>	DMETGPHQLLMMNQQRUJXL[M\LaT
c:ляд	EQHQSSXJYS
c:ляе	MRUMVQXR
c:ляет	MRPQ\Q
c:ляете	MRPQSM
c:ляи	SSVL^Q`R
c:ляит	SRXL^Q
c:ляите	SRXL^Q
c:лял	ITJLTR]S
c:лян	EQIQKULTXRYMZQaM
c:ляну	EQIQKUXRaM
c:ляну>	ERKQZQaN
c:лянут	KSXR
c:ляс	QS
c:ляск	QS
c:лят	ORSTUMVMWQXQ_S
c:ма>	CJDMESGPHJIUJYKMMXNUPQRJSKTMWMXGZQ\H^Q`MaS
c:маг	ELQSSQTQUMVLZL^R_M`T
c:мага	ELJLQSSQTQUNVLYPZL^R_M`T
c:магаз	EMHQJMQUSL]M_L`R
c:маган	HMLQQMSTTRUMVMYQZK]R^Q`Q
c:мад	ASDMHQJLOS\Q]Q
c:мади	HROS
c:мае	NQRQZR_R
c:мает	NRRQ
c:маете	JLNR
c:маз	US
c:маи	AMDMHUIMJPLROKPRQMTMUMWYXLYTZM^M`M
c:маи>	HQLSVLWSZM
c:маим	OLVRXKYRZP^M
c:маими	OLXLZQ^M
c:маит	WS
c:мак	HSJQ_R
c:мал	DSGLILJKLUMLNRORXQZL[M]L^Q_U`MaL
c:мал>	DR_R
c:мала	DROQWPZL^R_Q
c:мала>	DSOQWQZL
c:мале	FQJLNQQQUQVS_M
c:мален	FQJLNQQQUQVS_M
c:малн	XQ
c:мало	LTYR
c:мам	JMSQTMVM
c:мама	JL
c:мама>	JL
c:маме	EQQMSRVM
c:маме>	EQSRVM
c:ман	ATCUDMEHFJGMHXJQLMMROMQKUMXKYRZR[L]L_U
c:ман>	ASCQEL_S
c:мани	ELRRXKYT^P_R
c:маниз	RQXKYT^Q
c:манс	AS
c:манси	AS
c:ману	HU
c:мар	IQJTQRRLSMUP_J
c:март	QQRMUQ
c:марта	QRUQ
c:мас	BQDTEMFSJLMQOQQM[R\M_R
c:маси	DNFR
c:мат	ATBJGTJRMRNKQKYMZS\R]M_QaM
c:мате	GT
c:матс	AT
c:матси	AT
c:маш	MLORRQVM[Q_S
c:маши	RQ[R_Q
c:маю	MMNMOQZS
c:маю>	MMNMOQZS
c:мбат	FPHQ
c:мбат>	FPHS
c:мде	EQGSNSSRXP
c:мдеи	SS
c:мди	DMFNQMRQTMVSWSZR\Q]L^UaM
c:мди>	DMQMRQVSWSZR\Q]L^UaM
c:ме>	EVFMGVHLJVKMLQMRNUTLUMVLWMXKYQZM\K]R^N`K
c:мег	QS
c:мед	FQHMaQ
c:мее	NSQUUL\R
c:меет	NSQUUL\R
c:меж	ELLSZR
c:межд	ELLSZR
c:между	ELLSZR
c:меи	CLFRIMKQOQPRSMULWV]M
c:меи>	FQHQPQXMZP
c:меим	LQPRULWR
c:меими	LQPRULWR
c:меис	_S
c:меиси	_S
c:мек	EPNQQQ
c:мен	ANBNDMEKFLIHJSKLLJOTPMQHRVSLTPVXWTXMZW[Z\M]Q^S_D`QaM
c:мен>	CREJFSIKJRMQPQQMRUSMTKUIWLXKZX[Y\K]K^M_JaT
c:мена	ORWR
c:мена>	ORWR
c:мене	JR[S
c:менед	[R
c:мени	DQEQHLJMKMLLNMQMRQVUWSXL[L]T^U_M`RaL
c:мени>	MQRQ]M`Q
c:мениз	WQ^U
c:менин	DRLL[M]R`QaM
c:менит	ESVQWP
c:менн	IQRLSMTRXS
c:менно	IQRKSMTRXS
c:менш	FQHRURVQZMaM
c:менше	FQHRLM
c:меня	CMDLFJGMILJLKMMQNQOTPLQLRSTRVTWRYR[Q^QaN
c:меня>	DLEQFIGMILMRNQPNQLSQTSURVKYS[R^S`M
c:меняе	RRUNVQWR
c:меняи	VR
c:менят	OQVQXQ
c:мер	CMEHGKJRKML]MMNRPdQLRJTPURVQWLXLYK[M\L^Q_H
c:мер>	BMDSILJNNRQPRMUVVPWMXMYQ[M\M^QaK
c:мера	ISVQ
c:мера>	ISVQ
c:мере	aS
c:мерек	aS
c:мери	ELISJRLVMMPVRMSMULVRZN_M
c:мери>	IRJSLP
c:мерит	LTPTQR
c:мерк	JMLQNQPRSRYM
c:мерка	PR
c:мерл	LS
c:меро	IMLROQPVQM
c:меров	LU
c:мероч	PUQN
c:мерю	ZT
c:мерю>	ZT
c:меря	LPPU
c:меряю	MNPR
c:мес	BMEKGMKKLMMKNROQPRQQRKUSVSWRXIYWZQ
c:мес>	DMGMNLUTVUXJYS\QaQ
c:мест	DQEMJNKMMLPRUMVPWQ_QaM
c:месте	JMMMPRQQSSTMUMVNWRZR\N
c:место	ENOQTQVQ`Q
c:меся	NUTQVNYR
c:месяц	FRHPNQTQVNYR
c:мет	FLIMJSLRMSOUTMVL[R\L]J_J`R
c:мет>	BPDRPRRQYQ]L_M`R
c:мете	JMNROU\M
c:мете>	JMNROU\M
c:метр	FMJTLSMQ
c:мех	FQIS\M
c:мехо	FQITJM
c:меш	FLXR_T
c:ми>	DJGVHMIQJNMMOSSJTJUIVRXL\Q_S`S
c:миз	CSFMGQHMOKSQTLUNVMWRXTZT]M_QaL
c:миз>	CSFMOKSQTLVMWRXTZT]M_QaL
c:мии	FRHLJTXR\M
c:мии>	FRHLJTXR\M
c:мил	BRDMHXMLSMYLZM\Q
c:мили	DLHSSMVS]R
c:мим	SMYSZM_R
c:мин	AKBMCKDQFRGZHVJNLXMLOIQKSSUQVKZU\H]I^R_I`SaJ
c:мин>	ALCMGTHWJMKKLWOKSRVHWSXRYPZV\H]L_J`RaJ
c:мина	DSEMFTINJQKSQLSMTQVMWMXMZM^T_KaQ
c:мина>	EMJQTQ[Q
c:минау	DRFQaR
c:минг	GSHR
c:минга	GSHS
c:мине	ST`R
c:мине>	ST`R
c:мини	IQUQVR_MaM
c:мину	FMGSHLLRMMNMRMZQ_U
c:минус	FMGSLR_Q
c:минут	NLVMZR_S`P
c:мир	ARGLHMJSRMUQWQ\M]Q^S
c:мири	RMUQ]T^R
c:мис	APCUDLHMILMRRLULVRXMYMZQ]L_YaQ
c:мис>	QQ[Q_T
c:миси	AS
c:мисл	DMUMZRaS
c:мит	CLDLJMKYNQTMVMWQYLZL^Q`Q
c:мит>	NQ\R^R
c:мите	KWVMWQYLZM[R]M_R
c:мите>	KWVMWQYLZM[R]M_R
c:мле	^S_Q
c:мля	SRULXQ]R
c:мм>	CKDJUMZYa_
c:мме	DRGQPQZS_L
c:ммен	PQZS_L
c:ммм	DNZQaV
c:ммм>	DNZQaV
c:мму	FR
c:мму>	FR_M
c:мна	HQVRWL^R
c:мне	DLFQLRNNPNQMSQ[R\R]Q^R
c:мне>	DMEMFQHQLQOMPNQNRMSR[R\T]RaN
c:мни	EKFQGSKMLSNQQMRKULZS[M\L_V`LaM
c:мние	UMXQ_T
c:мние>	UMXQ_T
c:мнин	GRJMLTNRZR_R`M
c:мнин>	GRJMLTNRZR_R`M
c:мно	BUCWDJEMHSKMQMRSSSXRZMaK
c:мно>	CZDIHTRR
c:мног	BTGT
c:много	BTGT
c:мнои	BQHNRQSSXS
c:мнои>	BQHNRQSSXS
c:мо>	DSSQYS\S
c:мог	KMSMTMVQ[R\N]Q_TaR
c:моги	ES_R
c:могит	ES_R
c:могу	ELORVRZQ[Q\M
c:могу>	ELORVRZQ\M
c:мод	EUJTKRMMQLSMTTUMVSYM]RaM
c:моде	ESJRKRMMSNTTUMVR
c:модел	ERIQJRKRMMSNTTUMVR
c:мое	AQGMSRXSYMaQ
c:мое>	AQVQXQ]MaQ
c:мож	AMDMFLHLINJLKRMRRUTTVQWUZQ[Q\L]K_L`MaL
c:може	GQHMRSTRWTZQ\L]L
c:может	GQHMRSTRWTZQ\M
c:можн	AMDMGMILJLKQLNMSNQRPTQVR[Q]N_LaM
c:можно	DMGMIMJLKQLNMRNQRPTQVSWPXM[Q]M_LaM
c:мои	ELFMHQIKKMLSNMONPLQLWKYTZJ\Q]W^U_LaM
c:мои>	FMHQILKMLSNMONPLQLWKYTZJ\R]S^U_MaM
c:мок	EQGR
c:моко	GR
c:мокод	GR
c:мол	EQIMZL[P^TaM
c:мон	ZQ]S_Q
c:мос	FTaQ
c:мост	FTHMaQ
c:мост>	FTHMaQ
c:мот	DQEQJMKQOKPQRMZP[M\L]Q_TaM
c:мотр	DQERIPJMKQOLPQRMZP\L]QaM
c:мотре	FRJMOMPR\L
c:мотри	DQIMKPSQ]S
c:мотрю	ESIQZQ
c:моч	HQRT
c:мою	OMTQWQ_S
c:мою>	OMTQWQ_S
c:моя	DMHSIMSTVNXR]T
c:моя>	DMHSIMSTVNXR]T
c:мпл	DNIR\QaS
c:мси	HTLS
c:мся	CUGQZQ_QaM
c:мся>	CUGQZQ_QaM
c:му>	AVBRFMGKHSIIJUKKLTMRNLOKQIRLSPTNUNVTXSZM[Q\P]UaJ
c:муж	EQFNIMQLSSURWQZS\M]MaM
c:муж>	FMOQURWR
c:мужа	ZQ
c:мужа>	ZQ
c:мужу	HQILSS
c:мужу>	HQILSS
c:мут	JNOTRQ\Q
c:мут>	OTRQ
c:мую	MRXSYN
c:мую>	MRXSYN
c:мя>	EMNTSMVU_RaQ
c:мят	ISURVQ`R
c:на>	BFCKHJITJPLLORPUQQRQSLTVUSWKXWYKZL[T\R]M^H_M`RaM
c:наб	FKISRR[UaS
c:набе	IT[S
c:набер	IT[S
c:нав	DQGRIMQRXM^T`R
c:наг	SQXIYRaS
c:наги	aS
c:над	HJILKRLLMPOTPQQMRLWSXRYKZR[M\R]R^L`L
c:надо	DQIMLMMQWSZR
c:надо>	DQINLMMQWQZR
c:надц	XQYM\Q]R
c:надца	XQYM\Q]R
c:нае	NMYR_U
c:нает	NMYS_T
c:наете	_S
c:наз	FSGJHLJMORQVTMURZM
c:наза	GLOTWQ
c:назад	GMOT
c:наи	BMESFLIUJMKMMMQQTW[M_PaL
c:наи>	_T
c:наид	GMIXKNRQTR
c:наиде	IURQ
c:нак	ELGQHTSRUJZR\S]R
c:нако	GQHQSR
c:нал	BQDMISJRKLMKNSQTZM]Q
c:нала	BQQS_P`M
c:нали	ISSQYR`Q
c:налич	ISSQ`Q
c:нам	EHJRQMRQSRUTVM^R_R
c:нам>	IQSR_P
c:нама	EKJROQUTVMZM^S_Q
c:нан	EQHQILKVRQWL]M^R_KaR
c:нан>	ERIMKTSMWLZP]M^R_L
c:нап	FRHKIKKMMTWLXKZT^UaR
c:напи	GQHMIMKMSMYMZS^P`P
c:напис	FQVQ^Q
c:напиш	CQGRUMZT`P
c:напо	^U
c:напом	^U
c:нар	EQFPHMORVLYS[R\Q
c:нари	OQ\S
c:нас	AQERILJUOMRRVR`P
c:наси	ERJQRR
c:наст	HRJS`R
c:нат	BRCQESFRILNMQLYL]R_SaM
c:нат>	CQFTQMSM]S_Q
c:нау	ARBMDQFQKRaR
c:нау>	FRIRKQaQ
c:наур	AR
c:наури	AR
c:нач	DRERFWJMOKPQRMUMVMXRYLZN\LaR
c:нача	CQESFQOLPRUMVMXQ
c:начал	CQFQOLPRUMVMXQ
c:начи	DRFUaQ
c:начит	DRaQ
c:наш	LRSS[R
c:наю	FRTQVNZS
c:наю>	TQZS
c:ная	DRGTHMNKPRQQXT\S_M`LaL
c:ная>	DRGTHMNKPRQQXT\S_M`LaL
c:нга	EPFVGRHVMQNMTM\M]M_L
c:нга>	GSHTMS
c:нгам	FT
c:нгам>	FT
c:нге	BUESFRGTHMVR_M`QaM
c:нге>	FRGRHMVR`R
c:нги	ELFJGQIRNSOSQLZL]Q_M`T
c:нги>	ELFLGRJQNSOSQLZM]R_M`T
c:нда	ALBNCTDSESGRHRJJMLNMQTRITMUPVJWJXLYK[T\Q^W_J`Q
c:нда>	CSDQILJMUQVNWMXQYL[Q]TaQ
c:ндаи	CMEQGSHSIRLNRKUQVMZM[M]M_KaR
c:ндаи>	EQGLHTISKQLLMMRLUQVM]M_MaS
c:ндар	ERJMKMQR[R^W`QaL
c:ндар>	\Q^V
c:нде	FNHLITMWOQPQQRRMSMTSVLWL[L\U]J^U_H`M
c:нде>	DMHLISMQOQPRRJSMTRZQ\P]K^T_J
c:ндер	QR
c:нди	AMBQCLDTERFJGTHUKLLRNLOMQLSMVMZR\K^P_I`Y
c:нди>	CMDSESFNGTHQISJRKMNMQMRLTMXM[M^Q_K`WaP
c:ндир	BQ[S
c:нду	KL_U
c:не>	AKBNCKDKEVFQGJHMIQJLKSLLMGNJOMPLQMRRSUTLUXVTXKYPZR\L]Q^N_Na^
c:неа	DTF\aI
c:неа>	F\aJ
c:нев	ERHRKTVQXMYRZK\R
c:невн	KS
c:невно	KS
c:нег	ELHRYQZM\S
c:неге	\T
c:неге>	\T
c:нед	MPNMORRMVMXL[R\R]R_P
c:неде	DLMQOSVM\R]Q
c:недел	FMMQOSVM\S]Q
c:недж	[R
c:недже	[R
c:недо	_S
c:недор	_S
c:нее	BLCRDMHSKTRLTQULVRWQXPYV[M]M_L
c:нее>	HSKTRLTQULVRWQXQYT[M]M_L
c:неи	FLGMJSNMORRW\L]Q_M
c:неи>	ENFLGMJRNMORRV\M]R_K`M
c:нем	MQNQQMRWUKXTYLZV\L`K
c:нем>	JQMRUKXS`K
c:неме	RW\NaQ
c:немен	RWaQ
c:нен	ORRRZR\S_K
c:нени	EMRT\S
c:неп	HSKMVRXL
c:непр	VRXL
c:нер	GTIMQMSM\Q]Q
c:нес	NSORTRULVQXTYM_Q
c:неси	TRXSYM
c:нест	EMOS
c:нет	EIFLGSIQJSKQMNVMXQYTZU[J\M
c:нет>	ENFMIUONRMVPXQYS[K\N
c:нете	GSOQVN
c:нете>	HROQ
c:нету	ILJRTP
c:нету>	ILJRTP
c:неч	GRUQVM
c:неш	DMELFXHMKMLXMPQTUMXQYM_RaK
c:неше	FRHMLTMPQQUM_TaM
c:неше>	JR_R
c:ни>	ALDIFJGMHUITJWLNMVNJOISITLVMWQXHYTZE\V_K`XaV
c:ниб	GQIQKQLMTR[Q
c:нибу	GQIQKQLMTR[Q
c:нибуд	GQIQKQLMTR[Q
c:ние	ARCLDKGNHMPMRQSLTKULVLXRYLZV\Q_X
c:ние>	CMDLGNHMPMRPSLTLUMVLXRYLZS_Y
c:низ	ALCUDDEUGUHEIGJEKULLMJNFOKQSRSSVTVVZWZZH[V]P^U_M`DaJ
c:низ>	CTDGGUHIIHJIKRLLNLOLQSRPSSTUULVWWUXRYTZJ^P_J`JaL
c:низд	AMCSDMGMHNKQMLQQWTXLZL]R^U`LaM
c:низда	CSDMMMWR\P^R
c:низде	KRNLQMUQWT]S
c:низди	ERNQQS^R
c:низш	AMBMCLDLEQFQGQJMKPLQMLQQSQTRVRYL[Q\K_Q`K
c:низши	AMBMCLDLEQFQGQJMKPLQMLQQSQTRVRYL[Q\K_Q`K
c:нии	AMCMDRELIIJSKLNRPMQLSRTL[R^R_S`R
c:нии>	AMCMDRELIIJSKLNRPMQLSRTL[R^R_S`R
c:ник	ANBKCLDZHQIRKMLRNMOMRVSSTKVLWMYQZJ[L]R_TaH
c:ник>	FQIQOMQURQSQUQWL
c:ника	GQMQQMRRUMWQYS\LaN
c:никак	GQIMMQUMWQYSaN
c:ники	HRML\M]R_M
c:ники>	HRSQ\M
c:нико	DQLQRQWM_S
c:ником	LQRR_R
c:никт	BLDR\R]Q
c:нил	DQHMIQJMSMWR[M\Q
c:нилд	OQ`Q
c:нилди	OQ`Q
c:ним	EKFLHRIKJQK_LQPKQJRSSLTKWT\K^P_QaQ
c:ним>	BMGRHKJQSMUP\L]S_R
c:нима	ELHRIMKSNPWR]M
c:нимае	JQNRRR
c:ниме	SQaT
c:нимен	SQaT
c:ними	KWLQSMTMWR]M
c:нимит	KWSNTMVMWR
c:нин	BNENFVHRISKSMMNTOLSKTMURVSWLXTYIZQ[K\K]S^L_L`R
c:нин>	BMENFUGMHRISKSNTSLTNUSWMYK[L\K]U^M`T
c:нина	VS
c:нина>	VS
c:нини	XS
c:ниниз	XS
c:нип	IMXQ
c:нип>	IMXQ
c:нир	BRCMLTSR_K
c:нире	LT
c:нис	ELIMJR[S_V
c:нист	[S
c:нит	CRDLEPFRGLILLMNKOQPLTLVQWXXLYS\L^N_R`L
c:нит>	DMERQQRQWSYQZM]R
c:ните	CSEMFSGMJMNMORRLTMVQWTXNYR]M_S`M
c:ните>	CSEMFSJMKPNMORRHTMVQWUXNYR]M_S`M
c:них	HMILJSLROQVM^R
c:них>	HMILJSLROQVM^R
c:ниц	ESFQHMKMSMVMXR\S_N
c:ница	QRXR\R
c:ница>	EQQRXR\R
c:нич	DRRMSKULWSXRYM_R
c:ниче	DRYM_Q
c:ничег	DQYM]Q
c:ния	EKGRHLILKRMRQLYK\Q^P`R
c:ния>	ELGRHMILKRQLYK\Q^P`R
c:нк>	BSNTQM
c:нка	IMNQQTSQ]M
c:нка>	QQ
c:нке	BWEQJSQRaL
c:нке>	BVJQQSaL
c:нки	BSESIRJJUQ\L_L
c:нки>	BRERIR_L
c:нко	ESaM
c:нкт	MQPQUR]T
c:нку	GQLRRR[Q_S
c:нку>	EMLRRS[R
c:нна	GRKR
c:ннан	KS
c:ннан>	KS
c:нне	VT]Q
c:нни	GSJRMMPMRRTMVMWMYM]M`T
c:ннии	DTHLJQ]M_R`Q
c:ннии>	DTHLJQ]M_R`Q
c:нник	HRRPSQ
c:нник>	FQSR
c:нно	AQGLITKROTQMRLTQXQYMZT\M_L
c:нно>	IQRKTRXQ
c:нное	GMOUZQ
c:нное>	GMOUZQ
c:но>	AMCUDVEFFIGIH[IRKQMTQNRNVRWTXPYWZN[R]K_H`MaH
c:нов	ARCVESFLGLJLLMMMPMQVSMTQUMVMZQ]S^S_M`S
c:нова	AQQR\L]Q`Q
c:нови	CREQFM^S
c:ново	AQTRZQ
c:ног	BTCPGRJRLUMMPQQLRMSLXNYR\T^M_LaL
c:нога	IMJSLSYR
c:нога>	EMIMJSLSYR
c:ноги	ESJP
c:ноги>	ESJP
c:ного	BTCPEMGSTM\Q]QaM
c:ного>	BTCQHQTM]RaM
c:ногу	JMLRPPVNZQ\R
c:ногу>	JMLRPPVNZQ\R
c:ное	EQGJHMKRNQOUZS\K_T
c:ное>	EQGJHMKRNQOUZS\K_T
c:нои	BQDXFJHKJTOMPMQLRTSRUSXTYJ_LaK
c:нои>	BQFJHKJTOMPMQLRTSRUSXUYJ_L
c:нок	HQ[RaR
c:нол	ERHQUR
c:нол>	ERHQUR
c:ном	CLDRFMGLJQKTNTPMQQRKSMVLYJ[J]V^V_K`Q
c:ном>	CMIRKVQMXQYLZR\QaQ
c:номе	DQENIMNSQQWM[M]R^S_M`RaM
c:номер	DQENIMNSQQWM[M]R^S_M`RaM
c:номи	RMUQWQ]R^S_L
c:номир	RMUQWQ]R^S_L
c:ноп	AMCMDMY^aL
c:нор	XS\T
c:норм	XS
c:норма	XQ
c:нос	EUFMJMLXORQMSMTRWQXQYMZM\T]M_MaM
c:носи	OT
c:носк	LR\R
c:носо	LS
c:ност	TS
c:нося	ESLR
c:носят	ESLR
c:ноу	JS_R
c:ноут	JS_R
c:ноч	CTEMIQMQYLZQ[L^M_Q
c:ночи	CTYM
c:ночи>	CTYM
c:нош	LSOQ\S
c:ношу	LS
c:ношу>	LS
c:нра	HROR
c:нрав	HROR
c:нрави	HROR
c:нс>	OQTQZQ
c:нса	ARFR_K
c:нси	AYGRIJQKRK\Q_ZaM
c:нсиз	AWaN
c:нсиз>	AR
c:нсизд	AT
c:нсии	LM_T
c:нсии>	LM_T
c:нсия	_V
c:нск	ERIRLRQM
c:нст	EQHRISORYQ\L]M_Q
c:нт>	DRFMGQ_V`R
c:нта	GRIQJMNMRP^Q`S
c:нтаи	IR
c:нтам	GRNM`R
c:нтам>	GQ`R
c:нте	ESGSHMILKSMQOMQQRMVSWMXKZM[M_R
c:нте>	ESGSIMKQQRVTXKYLZL]R
c:нтер	JMKRMRYQ_T
c:нти	FMGMHSJTNSUQVMYS\L]M
c:нтим	JRLQ
c:нтиме	JRLQ
c:нто	GQNQRR\M
c:нтов	GPNR
c:нтов>	GPNR
c:ну>	ALCLFVNTOKPQSUTPVJZT[T]J^M_I`JaQ
c:нуж	EKHLIRQQRMSSWQYR[R]M
c:нужн	ENIQQRSQWQ
c:нужни	QS_M
c:нук	QR
c:нул	EMFRHUKM\Q
c:нула	\S]Q_Q
c:нула>	\S]Q_Q
c:нули	DMFSHVOQWRaM
c:нули>	DMFQHVOQaM
c:нур	RRXV]R
c:нус	CRGRIMJSLRMNNQQKRQUMXP`QaM
c:нус>	CRFMGTUMXPZP_Q
c:нуск	JR`R
c:нуска	JR`R
c:нут	EJFKHKJRKXNLOQPUTKVLYLZR\U]M
c:нут>	EMFMHMJMKSLRPSQMTMYMZQ\S
c:нутр	EMKSVM\S
c:нутри	JQQQVM\S
c:ную	ESJMRUSMVRZQ_M
c:ную>	ESJMRUSMVR_M
c:нша	FRHRMRNLQQSL_R
c:нша>	FQGQHRMRQQSM_R
c:нше	BQCRHPLNQRVQYLZN\L
c:нше>	BQCRHPLNQRVQYLZN\L
c:нши	DLEMFMHLJMRMUVVSXM[Q\RaJ
c:нши>	UQVR[R]Q_M
c:ню>	HMSQZW[T\M^R
c:ня>	CQDLEQFIGMILMRNQPMQISRTRUSVJYS[Q^R`LaM
c:няе	FRRPUNVPWR\Q
c:няет	FRRQ\Q
c:няете	RR
c:няи	VQYR`S
c:няит	VRYR
c:няите	VRYR
c:нял	DRNR\RaR
c:нял>	DV
c:нят	DKELHSIMLQOSRNTMUMVQWRZR_L
c:нят>	ELKQOQRNTMWR
c:нятн	HS
c:об>	EQFQMSRRTQZN\L]M_L
c:оба	KQOMPPQRSRTMYR
c:оба>	KQPQSRUM\Q
c:обе	CSELGLHKIMJLLRNQQRSQ\R]S
c:обед	FMQS
c:обещ	\S]R
c:обеща	\S]R
c:оби	ERFLIKJRNQRRaR
c:оби>	JRMMNR\MaQ
c:обич	LQUR
c:обичн	LQUR
c:обк	HMJLMQORRQ\Q]R
c:обл	JSYM
c:обле	DQJT
c:облез	JT
c:обм	HQOQPPRM
c:обме	ORPP
c:обмен	ORPP
c:обн	DLEURMWQXQYT
c:обно	DLERWQXRYT
c:обно>	DMWQXRYR
c:обо	FRNLTLYR[S\L_R
c:обои	FSOQYQ
c:обоид	FTYQ
c:обот	[R
c:обр	AUERHKIRLMMLOSPLSRTLULWQ\N
c:обра	ERIPLMMLORPMWR[Q_L
c:обрат	FQJMMMOUPMWS\M
c:обри	ARIQSQ_SaL
c:обрии	ASIQaL
c:обро	ARBRaQ
c:обс	[T
c:обу	EUGLHRJLMTPTQPRQWMXS_NaL
c:обув	ETHRRQVQ_L
c:обув>	EU
c:обуви	EKVQ
c:обус	MTQR
c:общ	EPGMIRMSQMZM^S_L`QaR
c:обще	MRQL^S`QaR
c:обще>	EQOQ\P
c:общен	^S`QaQ
c:ов>	AMCTDMEJGPHTIMLVRMUTVMYQ\J]M^L_SaL
c:ова	ASBQCPDLESGLHSILKRMMPLRKSSUMXMYL]Q^L_I`UaK
c:ова>	CVDMRL\R]Q_M
c:овал	BRWQ_QaQ
c:ован	JSQT
c:овар	DQHQZM\Q`R
c:овар>	HQNM`R
c:оват	EUHQJMMMRMSQ_M
c:оват>	EUOQRMSRTQ
c:ове	HXLQOLQMRQVMWMYLZR[Q_N`QaL
c:овек	[R
c:овен	HUYL
c:овер	HSMMQL]R
c:овет	LRRRZR
c:овету	JQLQRR
c:ови	CSFKIRNPPMRIWLXPZN[R\M^RaM
c:овин	LRNSTMUS^R
c:овину	NS
c:овит	DMXQ[S
c:овите	DMFQXQ[S
c:ових	CSIQ
c:ових>	CSIQ
c:овк	MQQSRQYR
c:овка	MRQS
c:овка>	MQQS
c:овн	GTUR
c:овно	GT
c:овно>	GT
c:ово	BMDSGIHJIRJJKRMJNLPLQMWLXUZS[V\Q]U^LaR
c:ово>	FRGMKRXU
c:овои	ETIQZR
c:овои>	ETIQZR
c:овор	HMJLMLSQTMVPWMZR[V\R]Q^M`M
c:овори	KQSQVQ[R\Q
c:оворю	aS
c:ову	FQ]R
c:ог>	BUEUFQQM
c:ога	FLIKJTLUNLSKTRUSVKYTZM\L]M`R
c:ога>	EMIMJSLSVMYU
c:оган	ERLRTR[Q
c:оган>	ERLRTR[Q
c:огд	CQDRFMGQINLMPMSQURVP]R_MaP
c:огда	CQDRFMGQINLMPMSQURVP]R_MaP
c:огда>	CQDRFMGQINLMPMSQURVP]R_MaP
c:оге	BRQNRM]T^Q_K
c:оге>	KQ]T_M
c:огер	BRGQ
c:оги	EWHMISMRWM[S
c:оги>	ET
c:огит	ES_R
c:огите	ES_R
c:огл	ANNQOMPQTRXZaH
c:ого	CQDUFRGTKMLLMLNLQSSKUNWMXIYK[S^L_V
c:ого>	DQEQFKLNQSSLTQWLXKZL\L_TaQ
c:огов	DSFRHP[R_MaM
c:огово	[R
c:огод	GSZS_Q
c:огоди	JQZS
c:огу	DSELJLKLLRPRRNSMWMZS[Q
c:огу>	DSEKJLKMLROQPRSMWMZS
c:од>	CRDRHJIQLMQQRQTPUQWLZL]L_T`R
c:ода	DLERHMJSKJNSORPKQKRTUKWTXQZQ[L^M_P`L
c:ода>	JRNTTQ\M]M_R
c:одав	WR\R_Q
c:одавц	_S
c:одан	JQZR]SaQ
c:одан>	JQZSaR
c:одар	GSHMIMOSRRWRXQYR[M_K
c:одари	GROQRMWR
c:одаро	OQRRVMZQ_M
c:одв	GS_S
c:одви	GS_S
c:оде	CMDQEQHTLSMMNMORQSRLSMTSVTXJ\L^M`SaK
c:оде>	LSYR_Q`Q
c:одез	VS
c:одезд	VS
c:одел	DSERJRKRMMSMTTUMVRXNaM
c:одел>	EKKRLQORTRVTYM
c:одели	EPIRVM
c:одж	DRRQVQ
c:оди	DJFSGLISJLKMMMNUONPRQKRJSWTKULVNWMYT]Q_M`Q
c:один	EMFQNRPRSR\Q`Q
c:один>	GQJMPR\Q
c:одит	FRGMHQLQNRPRRKSRTMUMVN
c:одит>	FRHQJLLRMMNRPSRLUMVMZM\M]Q
c:одите	EQJRZQ[Q
c:одк	JQXQZN
c:одн	DNEKLLMVNJPQQKRLVTXXZM[Q]L_V`MaL
c:одна	PQUIXX\SaM
c:одна>	GMPQUJXU\S
c:одни	MUNLUR_P
c:одно	URVQ]M_S
c:одно>	HR\M_RaQ
c:однои	USXQ
c:одну	FRHMMSNMPQSSTPVR\N
c:одну>	FRHMNMPQSSTPVR
c:одо	DSEQGMILKQLLOSPQRSSQUNVMZR[M]M
c:одож	DRTQ
c:одожд	DRTQ
c:одои	EQIMPRQR
c:одоид	EQIMMQPQ
c:одош	ELFQKQOS
c:одошв	EMFQIMKRRQ
c:одп	CREMGQZM\M_R
c:одпи	EMGQRQ[Q_R
c:одпис	GQHQ[Q_R
c:одр	EQLRMSRLSLURVR\M
c:одру	LRMSSLURVR
c:одруг	MQURVQ
c:одс	BMFQLQNMQSUQZQ[R_Q
c:одск	FQLRQS_R
c:одска	EQLRQQ]Q_R
c:одт	WQXSZM`T
c:одтв	WQ`R
c:одтве	WQ`R
c:оду	ETZQ
c:оду>	ET
c:одум	ZQ
c:одума	ZQ
c:ое>	APCMDKETGFHIIQLLMMNSOSPMQMRLTLWUXQZM[L\Q]Ma_
c:оех	QTSU]S
c:оеха	QTSU]S
c:ожа	BMDMEQFSIRJQ[SaL
c:ожа>	FMJRRQ
c:ожал	BMDMJQRPUM
c:ожалу	BMDMHMJQRPUM
c:ожд	DRJUMKRRTSVMWMYKZR\K_T
c:ожду	TSXQYLZS
c:оже	ERFPHKLRMMRTTPUKWTYN[M`M
c:оже>	FRGLQQSQULZM]M
c:ожет	GQHMRSTRWTZQ\M
c:ожет>	GSIRLRZQ\M
c:ожете	RTTRWU
c:ожи	HSJKMMRYSLWLXM
c:ожит	EQKRMMRVSPWMZM
c:ожит>	ERRR
c:ожите	KRRRSQWMZM
c:ожн	AMDMGMILJLKQLNMSNQRRTQVQ[Q]N_LaL
c:ожно	DMGMIMJMKQLNMRNQRRTQURVR[Q]M_LaL
c:ожно>	DMGMIMJLKQLNMRNQRRURVRWP[Q]M_MaL
c:ожу	ELGQIMPUQQZQ
c:ожу>	GQPUQQZQ
c:озв	ARCRFSHLKKORPMSQ[R]T_M
c:озво	CRKKQQ[S]Q
c:озвон	CRKKQQ[S]Q
c:озвр	AROSSQ]R
c:озвра	AROSSQ]R
c:озд	AQVR`Q
c:ози	ESGKHQIRJKLSMPNMQKRLSLTRUQ[Q\L]L_IaV
c:ози>	ERFLHQLQMMXQaR
c:озим	DTFRMPXMYR[R\M_M
c:озим>	DRFRMQYQ[R_M
c:озин	CQKSaS
c:озит	MRTSUQ
c:озите	MRTQUQ
c:озм	FQHSILMRPPQMRMSQVPYMZR\N]K
c:озмо	MQTS
c:озмож	MQTS
c:озму	JQPQSQTMVR
c:озму>	JQPQSQTMVR
c:озо	LM[R\U_R
c:озов	[R
c:озови	[R
c:озр	CLSRZW
c:озре	CMSSZW
c:озя	MV[R
c:озят	MV
c:озят>	MV
c:ои>	BUDNERFLGPHIIJJLNMOKPHRQTIVQZT[K\T]R^R`MaT
c:оид	BMFRGRIKJTLPMQRMSRTMYT
c:оиде	ERFQGSILMRSRUMYR
c:оидет	ERFQILMRSSUMYQ
c:оии	ENFMHSINLRQMWWYR]K^R
c:оиин	EMINSQVLWRYR]M^T
c:оиини	EMSRVMWSYR^Q
c:оиип	HRKRVQWT
c:оил	RMWMZS[V\T
c:оила	VQZTaM
c:оилан	HLSQVQZT
c:оиле	[W\T_M
c:оилес	[V
c:оим	EKFSGMKMLQUK\M]U_M
c:оимо	FT
c:оимос	FT
c:оин	DRETIKSLWTYMaR
c:оис	CMDUSLTSWRaK
c:оит	EMFKIRLMPSQQVLYR
c:оит>	FLIQMP
c:ок>	FJHHIRJNNLOQQKTSUTVGWJXKYVZS\S_Q`T
c:ока	AMBMCQDSEQGMJKKSMLPQQTTMWMXQZQ[Q\M^MaL
c:ока>	CKEQJMPQWMYQZRaQ
c:окаж	EQKSXP[R
c:окажи	KTXP
c:оке	CSDSQRUSYRaH
c:океи	DUaL
c:оки	DVEMFR^KaK
c:окл	BU
c:окло	BU
c:оклон	BU
c:око	EUFTGRIKJK\M^P_T
c:окод	GR
c:окои	DRESIK
c:окр	GSKRZM
c:окру	GSKSZM
c:окт	HQJRWT]M^Q
c:окта	HQWT^Q
c:октат	WU^Q
c:оку	ILKTMMOQPQRLVMWU[M_R`Q
c:оку>	KU
c:окуп	GQORPQSPULWT`Q
c:окупа	SR`R
c:окупк	GQOSPRWR
c:окш	RRUR
c:окше	RRUR
c:окшес	RR
c:ол>	CRDRGMJKLLMMORPMQMUQZM[M\L^L`RaY
c:ола	AMCLDVFMGSJMKMMUNSQTSMWMXWZM\J]J^MaJ
c:ола>	EMFMGRLMMSPRVQ[P\N_M
c:олад	AMBNCMDSEQFQIQXQYQ\NaL
c:олади	EQFQIRXMYQ\N
c:олаи	DSXS
c:олаи>	DSXS
c:олам	NRPMXR
c:олами	XR
c:олг	CQJMNSTMYQ\T
c:олго	NSPQTMYR\R
c:олго>	TMYR
c:олд	DLELHKISSSYRZM]SaT
c:олда	ENIR]Q
c:олда>	IS
c:олди	CMHLSR\Q]QaQ
c:олди>	HMYQ]QaQ
c:оле	CRDMFNGMJTLINPQLTMVRXQZS]R^S_LaM
c:олен	JSLJ
c:оли	ALBRCRDSEYGMHQIJLMMVOSPLSNUTWLXK[K\Q]I_SaJ
c:олик	JR_R
c:олик>	JR
c:олим	MUQS]L_L
c:олин	BSCR
c:олини	CR
c:олип	DQESUP
c:олип>	DQESUP
c:олис	ES
c:олист	ES
c:олк	CLDMFSHTOMQRRQSPTLXLYQ]L_SaL
c:олки	FQQR_R
c:олки>	FQQR_R
c:олко	DMENFQHSKMOMRRSQTMXMYQ]LaM
c:олко>	DMENFSKMOMRRSQTMUPXMYQ]LaM
c:олл	CRERFRGRIQNSRMTR]M
c:олла	NT
c:оллар	NT
c:олле	CRESGSIQJQTR]M_L
c:оллек	CRESGRIQJRTR_M
c:олм	EQIQKMNMOQWSXLYU
c:олма	EQIQKMNMOQWSXLYU_M
c:олмаи	IPLQWR
c:олн	CMDQLPPMRQUIXT_L`TaL
c:олни	RSUL\R`R
c:олно	DQ
c:оло	FLHMIKMJNSPMRQSMTLUWVMWLXN[Q\T]L^M_X`LaQ
c:олов	LRNSTMURYR\R_L
c:олови	LRNSUS
c:олож	KQRSaQ
c:оложи	KQRSaQ
c:олос	[R_SaR
c:олосо	ZQ[RaR
c:олс	ARBQCQDSEMGMHMPMQMSRURVQYLZM\M
c:олса	DQaQ
c:олса>	DQaQ
c:олси	ARBSCQEMSQVQ
c:олсин	ARBSCQEMSQVQ
c:олу	GMJJLLNSOQQMUTVSWLZQ\Q]MaL
c:олуч	JLLMNQOQUSVRWMZQ\Q_MaL
c:олуча	HRUQVTXQYM
c:олучи	DSOPSQYQ
c:олш	GLHMJMLXNLPVQMSMVR[L]M^Q_KaM
c:олше	EMFMGMIQLUNMPW[M\Q^R_KaN
c:олше>	LPPMRQTQ\Q^S
c:олшем	ISLP
c:олшеп	PTQQ
c:оля	IMJSQSULaV
c:оляс	QS
c:оляск	QS
c:ом>	ESHQIUJLKULRMWNSOLQMSKTKUUWN\B]H^L_Q`Q
c:ома	DMFROQQMVLWMXRZW_W
c:ома>	HMMQOQXQZS
c:оме	GMILKLNWPQQQRNSLTLVSWLYM[M]Q^R_K`SaL
c:оме>	EQIMJQYP
c:омен	FQMMOQVQ
c:оменя	OQVQ
c:омер	DQEMILKMLSNROMPQQQRMVPWM[M]R^S_M`RaM
c:омер>	DQNQQQWN]Q^RaM
c:омери	PRVS
c:оми	BRDKHULMSMYIZM[M]R^X_R
c:омин	^U
c:омина	^U
c:омир	RMUQWQ]R^S
c:омири	RMUQ]T^R
c:омн	FQZLaQ
c:омо	ETGQKMMROMUQZM\L]Q_Q
c:омог	ER_T
c:омоги	ES_R
c:омок	GR
c:омоко	GR
c:ому	AVGMIKJSKLQMYQZK[Q_S
c:ому>	AVGMIKJSKLQMYQZK[Q_S
c:он>	B[CMEKFJGLIRKQLKMLNLOUPMRMVLWQXS\L]S_W`L
c:она	CRHIIRJQKQMMRMSMTMUN[QaS
c:она>	CRHJIRJRKQRM[T_LaQ
c:онг	FMGU
c:онги	FMGSIQTP
c:онги>	FMGSINTQ
c:онд	CQDSGMJMLLNLRQSPTMURYQZM_KaS
c:онда	CQDRGMJMLLNLSQURYQZM_L`QaT
c:онда>	CRSQURaQ
c:ондаи	DQLMYSaS
c:оне	GRHRIMUTVMYLZR]RaM
c:оне>	ESUS
c:они	BMCLDLETGKHQIJLMMQNKPKQSSSVKWSYQZR[Q]R_LaS
c:они>	FQGMIKJTMQSMVNXMYQ\M]Q_L`QaR
c:оним	HQIMKQNM[Q\R^RaR
c:онима	HQKQNM\S
c:онин	ERIRJLKMXRZS
c:онин>	EQHQIRJLKMXR
c:онир	SR
c:онит	NMQRURVMWRXMYR]Q_R
c:онит>	QRWSXLYQ[M]R
c:оните	NMUR[Q_Q
c:онк	KKNM[R_S
c:онн	QS]M
c:оно	BQDSORUM_MaU
c:оно>	BQDRaR
c:онс	MR[R\R
c:онт	RM]S^RaQ
c:ону	HMNRRRUPYSZQ[R
c:ону>	YS[R
c:онус	NSQMRRZQ
c:оня	EMFRHQLRMQSL\R_MaQ
c:онял	DQHLaR
c:онял>	DT
c:онят	HTLSUM]Q
c:онятн	HS
c:оо>	FLHQQRXLaY
c:ооб	ISOQZM]R^S_M`QaR
c:ообщ	ISOQZM]R^S_M`QaR
c:ообще	QM^S`QaR
c:ооо	FMHRXKYRaV
c:ооо>	FMHRXLaV
c:оп>	BQDMERQMVQWRZM\M^Q_TaM
c:опа	RQUUaK
c:опе	ANCMDLLRY^[R_RaI
c:опе>	CMDMY_aI
c:опер	[R_Q
c:опера	[R_Q
c:опи	GSJUNMQLZR[L\L
c:опит	GTNMZS[M
c:опите	GTNMZS
c:опл	GMNQPPQMSRTRVPYMZL[M\T]P_L`T
c:опла	GMNQPPQMSRTRVQXM[M_L`T
c:оплат	MKNRPQQMTQVQ]R_L`Q
c:оплач	MSNNSQ]L`T
c:опо	RRUL\KaX
c:опол	RSULaV
c:опр	DMERHMWQXTZT[SaL
c:опре	ZT
c:опред	ZT
c:опро	DMEPXT[RaL
c:опрос	[S
c:опт	DSFPGVIMaM
c:опто	GTIM
c:опя	TM\RaU
c:опят	TM\RaU
c:опят>	TM\RaU
c:ор>	HSQT[M`Q
c:ора	AQEUHSJLLMMLQPRSSRTMZM[S\S]L_QaM
c:ора>	QR[R
c:орад	ET
c:орг	DSGLHLIMSMWQXQ
c:орд	DMHQNMYR]Q_S`Q
c:оре	ESGMKQPUXSZW[M]M_LaL
c:ореи	ERKRPSZP\N
c:ореии	ERKRPSZP\N
c:орз	STWQ
c:орзи	STWQ
c:орзин	STWQ
c:ори	AKCWELFRHMISJLKQLKMSNROMPPRKSTURWLZK[S\Q]M^K_SaI
c:ории	KQ_T
c:ории>	KQ_S
c:орил	HMIQKQVP\QaM
c:орип	PR
c:орип>	PR
c:орис	CUFSIQ
c:орит	NSSQTP[R\R
c:орит>	TQ[S
c:орк	HSQL]R^R
c:орм	HPIKJSQMRMSPYL]R_MaL
c:орма	XQ
c:ормал	XQ
c:орме	FQHRURXM
c:ормеи	FQHR
c:орми	SQWQ
c:ормит	SQXM
c:ормл	UM]S
c:ормля	SQUM]R
c:орн	VQ_Q
c:оро	BWCTEIFVIILKMRNHOUPJSJTLUSVR[K\S_R`KaR
c:ороб	HMJLMRORRR\Q
c:оробк	HMJLMQOR\Q
c:орог	HRIMMQ]R_QaN
c:орого	FQHQ_QaN
c:ород	KQMQQR]N
c:орож	FTHSIL
c:ороже	FTHQIM
c:орои	VPWQ\Q
c:орои>	VPWQ\Q
c:орок	US
c:орош	BRCRDQQM[M_R
c:орс	CTESKQVM_Q
c:орсе	ESKQVM_Q
c:орсем	EQXL_R
c:орсет	EQKRVMXQ
c:орт	ESHLQLRRWWXMYN_QaK
c:орт>	JRWXXMaK
c:ору	KSPRZR
c:ору>	PQZS
c:орю	aS
c:орю>	aS
c:оря	]Q_RaS
c:ос>	CWDJENGKJMQRRLSLXRZM[S\S`Q
c:оса	RQXV
c:осв	CXDMaK
c:осе	BQDLEQGRHTLQSLUVVRYLZL\N_TaM
c:осед	HS_S
c:осен	ESGPUU
c:осен>	ERUU
c:оси	BNCLDLFJGLHUITJKKNLROTPLQJRKUQVLWMZR[S\V]P`L
c:оси>	IQLQMQ_S
c:осил	ELHMMQORPMTMXR[L\W]R^Q
c:осила	NRORXR\S
c:осилк	MRRQTM]S
c:осин	HTISLMMMRLSQYMZR[Q_MaR
c:осин>	KRSMZS
c:осинд	HRaS
c:осини	HRIRSS[R
c:осип	SM[S
c:осип>	SM[S
c:осит	EPHQLQ
c:оск	EMLQ\Q
c:оско	LR
c:осл	EKGRHQLQMLNROPPMQMUQ\Q
c:осле	ELHQLQMMNROQPMUQ\Q
c:осле>	MMNSOQUQ\R
c:осм	EPOMPQQRSMVQ]R
c:осмо	EQJMKPOMPQQQSM]S
c:осмот	EQIQJMKQOMPRQPSN]R
c:осо	HMLTOMRQZT[R\LaQ
c:осов	LQRRUMZU\L_S
c:осове	LQRRZS
c:осом	UQ[R
c:осом>	UQ[R
c:осп	CQEUIJYSZP
c:осс	LRNSSQVR
c:ост	AMBQCKELGPHQIRKTLMOLPWRJSLTUUJVRWRYT[K\M]J^R_G`V
c:ост>	EMFTHLJQPQRMTSUM_MaQ
c:оста	EJFLHRIRJMLKMRPTTTUKVRXTYQZL[M]J^R_L`TaM
c:остав	BMELGQHRLMMTNMQLTRVSXRZM[L\S]L`S
c:остал	GMIQMNNS\L^Q
c:остан	DQGMLMPRTRYQ
c:ости	BSDPGQMLQSZR
c:осто	GTLQVL\M]M
c:осто>	EQHR
c:остоя	GT
c:осту	IRSNTR]R`R
c:оступ	IRSNTS]R`R
c:ося	ETLQ
c:осят	ETLR
c:осят>	ET
c:от>	AMBSCMDJGRHGIWJRMLOKSRTNURVIXQZK\J]U^U_MaV
c:ота	JSLMNRQRRLVLaS
c:ота>	JSLM
c:отае	GQNQ
c:отает	GQNQ
c:отб	ULWXYQ
c:отбо	ULWXYQ
c:отбои	ULWXYQ
c:отв	CUDPEMILJQUMYMZS[S\Q`S
c:отве	CRDQEMIMUMZS[T\R`S
c:ответ	DQJQLR[S
c:отвеч	ZR[P\Q`Q
c:отд	DQEMMSNRRR[R\M]Q_M
c:отда	FQGPNROQ
c:отде	MRQN[S\M]R
c:отдел	MRQN[S\M]R
c:оте	FQIMJRKMMQNQOLULVSXR\K]J
c:оте>	JQMQNRUMZQ
c:отел	SQUQVT^Q
c:отела	SSVQaQ
c:отер	EQFRMPRLUMXS\K
c:отз	GRHUWQ
c:отзи	GRHUWQ
c:отзив	GRHUWQ
c:оти	AMCLDMELHPNMOQRLSQTLUTVR[T]Q`K
c:оти>	BRUP_Q
c:отиз	HQIRURVQ
c:отиз>	HQIRURVQ
c:отип	OT
c:отип>	OT
c:отир	HRTMWMXQ[S]Q
c:отирм	QNXQZQ\Q
c:отк	CSDLEHGLHNKZMLOQPQQTRRSLUIWYXNYJZL[L\T]I^T_M
c:отка	INKTPRWXXTYJ\M_M
c:отказ	NMPQWU
c:отки	ELJM\R
c:откл	CVWRXL^QaL
c:отклю	CR^R
c:откр	KVMMQS\Q]L
c:откри	KV\R]M
c:отку	QSTQUM
c:откуд	QTTQUM
c:отл	BQDRINJQRQZQ
c:отли	BQDRJQ
c:отлич	BQDRJQ
c:отло	RR
c:отм	WU`S
c:отме	WU`S
c:отмен	WW
c:ото	EJIMJSKUOQQLRLSUTQUQWLXLYHZK\K^M_V`RaS
c:ото>	FQGRIQOQSQXMYN
c:отов	]T
c:отом	PQZM`QaR
c:отом>	PQZM`QaR
c:отор	EMOQSQURYN\L_QaR
c:отори	IRKQSQUS\M
c:отп	HMKRMTNPOMTM\J]Q`Q
c:отпр	KRMSOMRQSQTM[M]R`R
c:отпра	KRMTOMRQSQTM[M\L]R`R
c:отр	DQERJLKPOKPRRLXMYR\L_RaL
c:отре	FRJLOMPR\M
c:отрет	JMKQPQQP
c:отри	DQIMKPVQ]R`R
c:отрит	DQKQWQ]S
c:отру	[S
c:отруд	[S
c:отрю	ESIQZQ
c:отрю>	ESIQZQ
c:отс	IMMQTRVS`Q
c:отст	VS^R
c:отт	JMRQYR
c:оту	]R
c:оту>	]R
c:отч	CTUR\M`Q
c:отя	ZM\R_SaR
c:оут	JS_R
c:офо	MQNQSRWPYM]R
c:офор	NQSRWPYN]R
c:оформ	NQSRWPYN]R
c:охо	HRLNMQNQPT_L
c:оход	IRMRPR
c:оходи	IQPS
c:охр	MQVMYTZQ
c:охра	MQVMYTZQ
c:охран	MQVMYTZQ
c:оце	GTNR
c:оцен	GTNR
c:оцент	GTNR
c:оч>	EMIRKQXLZS[M
c:оча	DTaM
c:оче	DRGMIHJSQMTQXUYL\P
c:очем	DQGMIMXRYM\S_R
c:очем>	FS_Q
c:очему	DQFMXRYM\T
c:очи	CTELOQQQWMXQYLZL]M_R
c:очи>	CTYM
c:очин	_T
c:очк	BUDMEJFMGSIQKMQQRTSTTM[M\M_K`M
c:очка	BQEMGQHKKMQQSQTM\R_MaR
c:очка>	BQEMHLQQ\R_MaR
c:очке	ITSL
c:очке>	ITSL
c:очки	BRCPDMHQJMKQLSRLSQ\M
c:очки>	BRCPDMHQJMKQLSRLSQ\M
c:очко	SQUQZR[M
c:очкои	SQZR[M
c:очку	EMGQQQRUWQ^Q_M
c:очку>	EMGQQQRUWQ^Q_M
c:очн	BMDMEKGKJPKQLTOLPSQMSSULZP]S_L
c:очна	PS
c:очная	PS
c:очно	DMEMGMHQIQKRLQSR]RaM
c:очно>	DMEMHQIQLRMPSR]QaM
c:очт	AQMQQSRM]N
c:очта	MSQR
c:очу	DLEPGMPQQQaM
c:очу>	DLEPGMPQQQaM
c:ош>	CYDMIRaM
c:ошв	EMFQIMKRRQ
c:ошва	JT
c:ошва>	JT
c:оше	EMJKOSQR\R]TaR
c:ошел	\Q]SaQ
c:ошел>	]SaQ
c:оши	CRLKOQQMSMTRUMVSXRZM`Q
c:ошиб	OQVQXS
c:ошир	`R
c:ошл	AMDRHSJLQMVM\T]P_LaL
c:ошла	\T
c:ошли	ERUQ
c:ошло	DSGRJL]P
c:ошло>	DS]Q
c:ошу	HMLSQQZR
c:ошу>	HMLSQQZR
c:оща	CS
c:ощаю	CTDM
c:ощаюс	CTDM
c:ощу	PT
c:ощуп	PT
c:ою>	MMOLTTWQYL]R_V
c:оюс	HRJQ\M
c:оюс>	HRJQ\M
c:оя>	DMHSIMQMRQSTVNXR]T
c:ояв	IRJLTS
c:оян	GS
c:оянн	GS
c:па>	ALCNEQHMITJSOMPSTMYL\M_SaW
c:пад	OSQSVMXR
c:паи	EMFMGSILNYOMYS\LaL
c:паи>	DPGS
c:пак	CWDMEMJKLQR\YTaL
c:паке	ENJNRWYR
c:пакет	ENJNRWYR
c:пал	ARDMFKHQIMJLLTMMNUZL\SaK
c:пал>	FMHQNVaL
c:пам	IM\Q^SaM
c:пан	KQZL_Q
c:пар	CQDMGTHLKQLLMSNLSRTRUTVSZM]NaI
c:пара	RRSRUP
c:парт	TS
c:парти	TS]Q
c:пару	GQHNMRVM
c:пару>	GQHNMRVM
c:пас	BQEMILNMOTQRSJUMVMY\]MaM
c:паси	BQJLRMULYTZQ\R
c:пасиб	BQHNYPZQ
c:пат	CRPRRMSM[M_S`R
c:пат>	CRMMPSYQ
c:пате	_R`R
c:пател	`R
c:пах	JS\S_M
c:паю	SU
c:паю>	SU
c:пе>	ANCMDLELHMLRNPVMY\\L_SaK
c:пев	VQWS
c:пева	VQWS
c:пее	MT]Q
c:пеет	MT]Q
c:пеи	HRJQLRWQXLYV\M
c:пеим	YU
c:пеими	YU
c:пен	EMHRILRRVMZR[R\M_QaM
c:пен>	GLOQPQQQRSTQ[S_M
c:пенс	GSLM_T
c:пенси	GSLM_T
c:пер	CKEMGMKRLSMNNLPSQKRKSKVWXMZQ[S\T]M^M_N`SaK
c:пер>	KRVQWRYM\R`Q
c:пера	JT[R
c:перат	JS[R
c:перв	AQHMPRRLTSXLaM
c:перва	FQPS
c:перви	AQ_R
c:перво	TS
c:пере	CMEMGLHSLPPQSLTKVVZR[S\Q]K^K_M`SaL
c:перев	HSNQOLQMUQVM\P_R
c:перед	HSOPPQUMVRWQ_M
c:перее	QSYR
c:переп	FQVP[R_L`T
c:пец	LLTT
c:пил	EMJLNROSRWSMYR
c:пила	OQWQYQ
c:пила>	OQWQYQ
c:пин	BMEPFRILKSORRSSMUMYSZM]M
c:пин>	DRESFRUMYT
c:пина	RT
c:пис	ALCLDQGSHMIKJJKMMJNQQJRKSQTXWNYJZJ[X\R^[_Q`Q
c:писа	CMEMJLORQJRLTSULYMZL[S\V^T_L
c:писал	DRHKSMVRYL\VaQ
c:писат	LQQLRNTSZN[R^U
c:писи	SR^S_R
c:писив	SR^S
c:писк	EQGR[Q\L^Q
c:пит	AQCMGUHLIRNLQLSQVMWMYLZT[L\M]L_W
c:пит>	EMIRMRSRZQ[N_T
c:пите	AQCNGUNLZS_R
c:пите>	AQCNZS_R
c:пиш	BMCRDQEKHLIRKLNKQRRRVQWLZP[Q\M`UaM
c:пише	CQ[Q]S
c:пишет	[Q\R]S
c:пиши	EMHMKMLQRRSQURVRWMZL[M\M]L^Q_Q`V
c:пиши>	FM`X
c:пишит	FPGMKMRRSQURVSWMZM^R_R`M
c:пишу	DSEMIRNLQSZS\M_M
c:пишу>	DSEMHMZT[Q
c:пки	OSPRWR
c:пки>	OSPRWR
c:пл>	DNaW
c:пла	GLKLLMMVNUOSPQSPTRURXJYM[M_L`VaL
c:плат	BMGMKMMRNSOSPSXM[M_L`R
c:плата	TSVQ`Q
c:плате	EQJQMMNRUR
c:плати	HQNPPQTMZN\R]R
c:платн	MUQQ`R
c:плач	MSNRPMSPTR]L`S
c:плаче	`T
c:плачу	NQPMSQTR
c:пле	GKKQOTRMTR\QaL
c:плен	GKISOTTQ
c:пли	LQYS]R
c:плю	DUGRSPTQVMWMZP\K]L
c:плю>	HQSQTRWMZR
c:плюс	DTER
c:плюс>	DTER
c:по>	CMEMFSGRIRKILQMQPSQMRMTQVMWMYLZL[S^M_M
c:пов	NRSQVMXQ_Q`R
c:пог	HQUMVQZT[P_Q
c:пого	UMVQZT[P_Q
c:погод	JQZS_Q
c:под	ALBMCQDUESGTHQIKJRKMLQMSNHOPQURRSMUQVMYLZJ[L\J]M_P
c:под>	CRDRHLIQJRNJRQTPUQVMWN\L]N
c:пода	EMGSHMIMOSRRWR_L
c:подар	EMGSHMIMOSRRWR_L
c:поде	DRHSINOQQTURVRXMYL_M
c:подез	VS
c:подо	DRILKQLKOTPRRQUNVN]M
c:подож	DRTQ
c:подои	EQIMPRQR
c:подош	ELFQKQOS
c:подп	CREMGQZM\M_R
c:подпи	EMGQRQ[Q_R
c:подр	EQLRMSRLSLURVR\M
c:подру	LRMSSLURVR
c:подс	EQFQLQQQZQ]Q_R
c:подск	EPFQLRQQ]Q_R
c:подт	WQXSZM`R
c:подтв	WQ`R
c:поду	ZQ
c:подум	ZQ
c:пое	MRSTXJ\M]R_T
c:пож	BMDMFQHMJRRRUM^Q
c:пожа	BMDMHMJQRPUM
c:пожал	BMDMHMJQRPUM
c:поз	AQDSHLMQURVTXL[Q]Q_T`MaM
c:позв	QRUQ]Q
c:позво	QRUQ]Q
c:позд	AQVR\K_S
c:позо	[R\S
c:позов	[R
c:пои	DQJQLRTRUJ
c:пок	BSCYESIGJKKVLLMLPUQLSPTLUKVLWQZP\M`SaI
c:пока	CQEPGNIMJLKULMMMPRWMXQYPZS[Q\MaM
c:пока>	CLEPPQWNYQZTaQ
c:покаж	EQKSXP[R
c:покл	BU
c:покло	BU
c:поко	DQESIKYN^Q
c:покои	DRESIK
c:поку	GQORPQSPULWT`Q
c:покуп	GQORPQSPULWT`Q
c:пол	EQFLHQKRNWPJQKRXTIWJXQZQ[H\K^N_L`S
c:поли	ES
c:полн	PLUKXT`U
c:полни	RS`R
c:поло	EMFMKQLRNSRRTMURVMWMZMaQ
c:полов	LRNSUS
c:полож	KQRSaQ
c:полу	JLLMNQOQUSVRWMZQ\Q_MaL
c:получ	JLLMNQOQUSVRWMZQ\Q_MaL
c:пом	ETHKKLNQPQQMSKVQWLYK\M]M^T_R
c:поме	HMKMMLNRPRVRXRZS
c:помен	FQMMOQVQ
c:помер	PSZQ
c:поми	^U_R
c:помин	^U
c:помо	ER[Q_S
c:помог	ER_T
c:пон	DNFRGMHSILJLKQORSKUL\Q_MaS
c:пони	HQJMKQNM\S
c:поним	HQKQNM\S
c:поня	FRSMUM\MaR
c:понял	DQHLaR
c:понят	HR]Q
c:поп	DMEQRQXT
c:пор	EXHMNM
c:пора	EV_M
c:порад	ET
c:порт	ERHMJR
c:пос	ESGSHQJKLRMQQLSJTTURWLXMYNZT]T^LaK
c:поси	MSOQTM\R]T
c:посил	MSRQTM]T
c:посл	EKGRLQMMNROQPMQMUQ\Q
c:после	ELHQLQMMNROQPMUQ\R
c:посм	EQIQJMKQOMPRQP]R
c:посмо	EQIQJMKQOMPRQP]R
c:посо	IMLQRRZS\M
c:посов	LQRRZS
c:пост	FMGRITMRNLRLSKTY\L`Q
c:поста	HQMQNLSMTV\M`R
c:посто	GT
c:посту	IRTS]R
c:пот	DNGMJRMQOLRQTQURYLZL\K]L_QaV
c:поте	DRJRRP\I
c:потер	DREQ\J
c:пото	PQZM_Q`QaR
c:потом	PQZM`QaR
c:пох	HQPT
c:похо	HQPT
c:поч	AQEJFQGMILLMOSQRRJSQTLXQ[M\P_T
c:поче	DQGMIMXRYM\R_R
c:почем	DQGMIMXRYM\S_R
c:почк	EL]QaR
c:почт	AQMQQSRM]N
c:почта	MSQR
c:пош	CQLLMSTR
c:поя	IQJLTS
c:появ	IRJLTS
c:ппа	GTXR]Q
c:пра	ELFRLRMSPNTKULVPWMZL]Q_P`WaM
c:прав	ELFMIMKQLSMTQLTLULVPZM^M_R`U
c:прави	IMMRNQUMVQ]R`Q
c:правл	SP[R
c:правт	KQMQOMUMVQ
c:праи	FUKM`Q
c:праис	FUKM`Q
c:праш	IS]R
c:праши	IS]R
c:пре	ALBTERKMOQQLSLTRVMWPZT\L]M
c:пред	EQFMHQLQORRLSLTSVMWQXLYRZR\K^M
c:преде	ZT
c:предз	ORSMWR
c:предл	ERRMYQ_T
c:предо	HRTRWQ
c:при	BRCKEJFKGIILJKKJLKMROTP`QLRVTVUMVKYL[L\S]R^Q_LaL
c:при>	KRPS]M
c:прив	ASFMKMLLMQNNOLPRTXVSZM_Q
c:приве	ASGMKMLNNMOLPSTT_R
c:приво	MRTT
c:прид	HRJMMQOKPPWQZR]Q
c:прие	GNIPMS\R
c:приед	MRWR
c:приех	IQYQ\Q
c:приз	BSPMRS
c:прик	DQPS_Q
c:прил	PRRS
c:прим	DMEMOUPWSQ\L_L
c:приме	ENOQPW\M_M
c:прин	NSOSTMYQ`Q
c:прини	NR
c:прис	\Q^Q
c:приш	HRKLORQMTQWMXL\S]Q^Q
c:пришл	HSKLORXM\R^R
c:про	AKBKCRDHERGQJRKMLKMKNPPSTKUHVMWT[T]P^Q`SaT
c:про>	RMSMUHVQXS\M_RaW
c:проб	EQPQRRSRULXS]Q
c:пров	\R]Q`R
c:прове	\R]R`R
c:прод	ERHMIUZM[R^M_U
c:прода	ERISRPZM]M_R`M
c:прое	QU
c:пром	GR`R
c:промо	GR
c:прос	AMGLHSRKTRWRXL[Q\Q]L^Q_M
c:проси	JQKMTR\R^R
c:прост	DQEPHQWR
c:проц	GTNR
c:проце	GTNR
c:прош	FRILYMZR]R_L
c:прошл	QM\Q
c:прошу	QQZS\M^P
c:прощ	CU
c:проща	CS
c:пря	CLDREKJTMQPLRQSPTMZL\T_L
c:прям	DSELJRMRSQ
c:прям>	DRJR
c:прямо	SR
c:пси	BVDMEMIMJMLMQMSQULWU\W^M_M`RaK
c:псиз	\T
c:псир	HMIMSRTQUMWUXMYQ]P_M`S
c:псири	IMOMSRTQUMVQWVXMYQ]Q`S
c:пта	URXQYL\S
c:пти	DR\QaM
c:пти>	DSHQ\QaM
c:пто	GVIM
c:пус	AQCLFMTLVQWQXR[T]L_KaM
c:пуск	DRERTLYR
c:пуст	DMIMPQRQVRWRXRYM[T]K_L
c:пуст>	DMRRURVSXRYM[T]L
c:пят	CLEMGTHMLTNMOKPLUQZQ\R]MaS
c:пят>	\Q_QaT
c:пяти	US
c:пяти>	IQUS
c:пятн	OMRS
c:ра>	BPDWELGQHKIUKRLMNLOMPNSSTLUSVRWKXL[V\Q]R^L_KaH
c:раб	CQEMILMRNRQSRRXM[M_RaM
c:рабо	CQEMIMMRNROMQT[M\M
c:работ	CQENIMNROMQS\M
c:рав	ASCMEKFMIKJRLRMSOSQLTKULWKZM[M\S^N_T`T
c:рави	ASFMILMQNQOPTMUMVP]P`P
c:равил	LPVQ\M]Q`Q
c:равит	IMNQ
c:равл	_S
c:равля	SQ
c:равс	\R
c:равст	\R
c:равт	KQMQOMUMVQ
c:равте	KQMQOMUMVQ
c:раг	KRMS
c:рад	DSEUIMRM]M_P
c:ради	FQLQMQ
c:ради>	FQLQMQ_Q
c:радо	ES
c:раз	CKDKENFRGRHIIRLUNSOSPSQIRLSRTRVLYQ\U]H_G`M
c:раз>	AQBMDMIMNMSRURVNWMXR^PaR
c:разб	NRWR\Q
c:разг	ZS_Q
c:разго	ZS_Q
c:рази	BT\S
c:рази>	BT
c:разм	BMENGMIUKPLVOQPRQLRNTRVRZN]M
c:разме	ENGMIULVOQPRQLRNTSVRZL]M
c:разо	FTNR
c:разр	PT
c:разре	PT
c:разу	FPGQSRWMXLYT
c:разу>	FQSRXLYS
c:раи	BMCVEPFSHMNMSMUUWMXKZQ[M^QaK
c:раид	CPLR
c:раиди	CPLR
c:раии	CSEQSM
c:раим	JQZT
c:раис	FUKM
c:рак	DNESGWIKJRLRNMOUPMRKSL\Q^L
c:рак>	DMERJRLRNMORSMZQ\R
c:ракт	EQGU
c:ракти	GU
c:рал	GMIQJLKMMLQKRQTMUQXNZR[R\RaT
c:рала	EMIMJMOQUSZS_M
c:рала>	EMIMJMOQUS
c:рали	HQIQ[R
c:рали>	HQIQ[R\Q
c:ралн	RR\R
c:рам	DLGSILMLQRRQSRZL]M_U
c:рам>	CPDMGTQRSRZM_P
c:рама	_U
c:рами	NQQQRS
c:ран	BSEJFLGMHLKMMWPKQQRWTQUQVMWMXKYSZR\K
c:рани	BTJMMSRQ]Q
c:рант	HRRS\M
c:ранти	HRRS\M
c:ранш	BRHMQRUQYM
c:ранше	BRHMQRUQYM
c:рап	BMKMZR
c:рап>	KMZR
c:рас	BSCLDHEUFLHMJVMLNQPMQKRTSKUGWPXL[M^Q_S`SaN
c:раси	DMGQJQKMRTUHVS_S
c:расив	GRRR
c:расиз	MQRR
c:расим	JPSRXQ
c:расп	MMNRYR
c:расс	FRJSOQTR\K^Q_Q
c:расси	^R
c:расск	_S
c:раст	APNMOMRTUNWRZR`S
c:раста	JQRQVMZR`S
c:растя	JMRR
c:рат	AQESGVILJKLRNIOYPKQQRKTLUMWSYMZQ[U\J]L_RaL
c:рат>	ARDMEQGMHNJJLUPMQQTMZQ[M_TaM
c:рате	GT
c:рати	ESHSNM[R\M
c:ратн	DQJMOXWS\M
c:ратно	OSVQWS
c:рато	[S
c:ратор	[S
c:рах	BPFRGQHQMR\M_S
c:рахм	BQ
c:рахме	BR
c:рахо	HRMS
c:раш	DRHQISNQWR\Q]R
c:раши	IS]R
c:рашив	IS]R
c:рашн	DRHQWR\Q
c:раю	JMRQSR^Q
c:раю>	SR^Q
c:рба	GMOTVQ
c:рбас	GMOTVQ
c:рва	ELFQMPPR
c:рва>	FQPS
c:рви	AQBPDMTR[L\V
c:рво	TS
c:рга	FQHNJQKQNLSMWQZR_N
c:рган	FQKROQZR\M
c:рган>	FQKQQQZR
c:рге	BQEKLLMKNQOLSMTLXM\K]W_S
c:рге>	BRFMLMNROMQQXMZR\M^Q_S
c:рген	DQFQVL]U_M
c:рген>	DQVMWQ]U
c:рги	MROMSRVS
c:рда	FLHRJMQR_UaL
c:рда>	HQJMQR_Q
c:рде	BMESGQHLISMMNMOLRQVMZQ`Q
c:рде>	EPGQIRQL_S
c:рден	EQIQ_M
c:рден>	IR
c:рдене	DQERZQ
c:рди	BPHRKLMLOLQLRLSRTRZM[R]T_Q`V
c:рди>	OLSS`T
c:рдим	HQNMXR]R
c:рдим>	HQNMXR]R
c:рдин	BQ[S]S
c:рдин>	HR[S
c:рдини	BR]R
c:ре>	HRIUKMMRONPSSLTQZK]L_JaQ
c:реа	QY[Q]M_LaM
c:реал	[R
c:реб	ERGM\R
c:рев	CQHRNPOLQMSQUQ
c:реве	CQNMSQURZM
c:рево	FQHSNS
c:ревод	FQHSNS
c:рег	JTWQYR
c:реги	LRRQWQYR
c:ред	FKHUIKKMLSNROTRLSJTVWSYT\L^L
c:ред>	HTMMPQSMTSVM
c:реда	MTXQ]R
c:реде	ZT
c:редел	ZT
c:редз	ORSMWR
c:редза	ORSMWR
c:реди	NR
c:редл	ERRMYQ_T
c:редо	HRTRWQ
c:редоп	HRTRWQ
c:реду	OT
c:редум	OR
c:рее	JQQRUQ
c:реж	FLISRQ_M`Y
c:режи	`V
c:режим	`V
c:рез	JSMROSQMSMTRXMZQ[L
c:рез>	IQMR
c:реи	ERKRLRPRVRZQ\L
c:реии	ERKRLRPSVQZP\N
c:реиин	EPKSLQPSVQZP\N
c:рек	AKBMFNGNKKMRNROMPLQRTLZM]T^XaQ
c:рек>	DNFMGMKLLRSQTM]SaS
c:рекл	[T^X
c:рекла	[Q^X
c:рел	FRSUZQ
c:рела	FQSSZR
c:рела>	FQSSZR
c:рем	BTDLELIMLLOMPTRPULXSZY_R`MaM
c:рем>	DMJLNMPQRQXSZR_PaM
c:реме	JSPS
c:ремен	JS
c:реми	LMNRSQUMXQZT\Q_M
c:ремя	VR_Q
c:ремя>	VR_Q
c:рен	EQHQNMWR
c:ренд	ES
c:реп	FQVPYR[Q`T
c:репи	NQVR[R`T
c:рер	HMMQNROMPUQMTLUQWRYMZR\Q]RaN
c:рер>	MRPTQNTMWM\S]R
c:рера	]R
c:рера>	]R
c:реру	MLWQ
c:реру>	MLWQ
c:рес	AMJLMQNLOPPMQRRUSUVRXQ]K^L`Q
c:рес>	OQSQURVKXQ
c:реси	GQHMJMKQRTSR]M
c:ресиз	GQJMKQRS[R
c:рет	DLEMHMIRJLKRLLPTUQXLZM\R^Q_L`L
c:рет>	HRJNKRPPSM^R
c:рете	NROSPR_L
c:рети	KSPQ[P\Q
c:рети>	KR
c:реу	RQSQ
c:рех	FQGQIMLS
c:реч	ASDLGQISYS_M
c:речи	CQIS
c:реш	DLJMKSPVSQYLZW\M`RaM
c:реши	VPZQ_Q
c:ржд	WQXR
c:ржи	RRZS\QaS
c:ржит	RRZS\R
c:ржите	RQZS
c:ржу	UMYW
c:рза	EQFRGYHVUNXQYMaN
c:рзан	ERFRGYHVUN
c:рзан>	HSUN
c:рзанд	FRGW
c:рзи	STWQ
c:рзин	STWQ
c:ри>	AMBPCMELGKISJ_KULKMVOQPRRJTKVKZL\U]K^M_JaL
c:рив	AQBLCSFNGMHLLKMQNMONPQTWVRYL\T]M
c:рива	KSOQZQ\TaQ
c:ривае	KR
c:риве	ARCSGMKMLNNMOLPSTT_RaK
c:ривез	GMKMLNNMOLPSSQTTVP\Q
c:ривет	AR
c:риво	MRTT
c:ривоз	MRTT
c:риг	CQEMHSJR
c:рид	JLKMOKPPQRUQWQ_L
c:рие	ALEMGLHMIRMWRM\P]R^L
c:риед	MRWR
c:риеде	MR
c:риех	IQYQ\Q
c:риеха	IQYQ\Q
c:риз	ARBUERJRPLRS\L]M_T
c:риз>	AQRQ_TaQ
c:рии	ARFMIRJSKRUMVR_QaK
c:рии>	ISKRUMVR_P
c:рик	DPEMGQHQPRSMTTVM
c:рики	PSTQ
c:рил	BSDMGMHIIJKXMLOTSRWQXTZL[M\S_MaK
c:рила	HLORVQXS\Q
c:рила>	HMIQORVQXS\Q
c:рили	HMOQSRWSZL\Q
c:рили>	ORWS\R
c:рилс	IKKU
c:рилс>	IKKU
c:рим	BRDLEKFSILOTPWQMSSTLUQVRWMXMYM\J^Q_M`KaM
c:рим>	BQIMLRUPVSXL
c:риме	ENOQPW[Q\M_M
c:ример	JQPUSQ]Q_M
c:римет	OSPQ
c:рин	BPCRDLESFLHLISJLKTMLQYRPSQUNVMXKYL\L]S_IaK
c:рин>	BSETGLNLPRQSRLUMVMYMZM[M\T]SaN
c:ринд	GQJMQS
c:ринда	JMQS
c:рине	IRKSOQQM
c:рине>	ISKRQN
c:рини	BKCRDLHLIMJJKQNRPMQSRUSTWQYNZQ[Q\K_L`K
c:риниз	BKCRDLERHMIMJJKQQTRSSQWQYNZQ[Q\M`K
c:риним	NR
c:рип	ELILLLMNOQPTRPUMVJZL\W]L_T`K
c:рип>	EMHPILLLOQPTRQVJZL]L_T`K
c:рипс	\T
c:рипси	\T
c:рис	CSDQFTGNHMJMMMPMQKRMTRULVSWVYQ\Q`SaK
c:рис>	DRJMOMQLSQTQ
c:риси	JQVRWR^Q
c:рисим	WR
c:рист	WTYQ`T
c:ристи	WSYR`R
c:рит	DQFMIJJNKQLSMLNMOMPVSKULVLWTYR[P\R_RaK
c:рит>	EMJLLQNLPXRMSLYRZS[R^M_SaN
c:рите	GQIMNQQMTLWUXQZM\R]Q^R_L
c:рите>	GQHLIMNRQMTLWUXQZM]R^R
c:рити	HQKQLQQQ`R
c:риш	HRKLOQQMTQWMXL\T]Q^Q
c:ришл	HSKLORXM\R^R
c:ришли	EMGQIQLQOQXM]M_Q
c:рка	ENILJSMMPX_L
c:рка>	LPPQ\Q
c:ркал	PV
c:ркало	PT
c:рки	DREKGLHSIJMQNUPLQKTS^R_L
c:рки>	EMHPIMNROQSR]R^R
c:ркил	MRNQRRTQ_M
c:ркили	MRNQRRTQ_M
c:ркк	XHYMaY
c:рко	OJQQUMVS
c:рку	IMORPP
c:рку>	GQIMORPQ
c:рла	NMTR[S]R
c:рлам	^S
c:рлама	^S
c:рлас	QQXS[T]Q^L
c:рласи	XS[V
c:рле	EPIUNQ`R
c:рлер	EPHQIT
c:рли	ARERFSILLSQNWR[M_L`Q
c:рли>	AQWS
c:рлиг	FT
c:рлиги	FT
c:рлик	ERIMLS`Q
c:рлик>	ERIMLS`Q
c:рм>	DMaT
c:рма	FLGQHTJSRLSLWQXP_S
c:рма>	GR_R
c:рмал	XQ
c:рмалн	XQ
c:рман	HSJRMQZQ
c:рме	DMFRGRHRPLUQWRXLYR[T]L^U_K`LaL
c:рмеи	FQHSMPWSYQ
c:рмеи>	FQHR
c:рмен	PMZR[Q^U
c:рмени	^U
c:рми	AQBMCKFMHQLMNRQMRLVMZ][PaL
c:рмиз	ZR_Q
c:рмиз>	ZR_Q
c:рмин	ERHRJRMMNQRMXQZ[[Q_JaN
c:рмин>	ERHRJRMMXQZ[[Q_JaN
c:рмит	SQXM
c:рмите	SRXM
c:рмл	ULXQ]S
c:рмля	SRULXQ]R
c:рна	BMISQSTTXRYL^S
c:рне	KRPQZS_R
c:рнет	KR_R
c:рни	BRDKHMOPRRSRTMVQWPXQYM\R
c:рнит	OQRRSRTMWRXM\P
c:рните	OSSQTMWR\R
c:рно	FRILJQUMWMYR]Q_Q
c:рно>	IMJQUMWMYRaM
c:рное	GM_RaQ
c:рное>	GM_RaQ
c:рну	CREMOQPQ]N
c:рнус	CRHQ
c:рнус>	CRHQ
c:рнут	OS
c:ро>	B[ELIMRLSLTMULVQWMXQ\M]Q_QaS
c:роб	ERHLILJNMRNMOQQMRTSQTLULXS[Q]RaL
c:робк	HMJLMQORRQ\Q]R
c:робо	[R
c:робот	[R
c:ров	BQDMEJGSHTJKLSUSVKYK[M\Q^L_K`S
c:ров>	LV
c:рова	SRTQ
c:рове	HTMMYM\R]Q`R
c:ровер	]R`Q
c:ровн	GT
c:ровно	GT
c:рог	ARESHRIL]QaM
c:рого	DQFQHQ_RaM
c:рого>	DREL_R
c:рогов	HR
c:род	BMDQHMISJQKRLRNLPKQPTMUJVNXQZM[R]L^M_V`LaJ
c:рода	ERISMQNMRPZM]M_R`M
c:родав	WR\R_Q
c:роде	LSYR_R
c:роде>	LSYR_R
c:рое	QWUR_LaR
c:рое>	USaS
c:рож	ERFSHRIL\M]M_R
c:роже	ERFTIM
c:роже>	ERFTIL
c:рои	CPELFMOQSQWR_M`R
c:рои>	CQEMWQZP]Q_M
c:рок	DMGRHMIUORSMTRUSVLYU_MaM
c:рок>	GQORTQUQVL
c:рол	_R`UaR
c:рол>	`T
c:ром	BRDMESGQHKKJLKNTPRTMUKVSZU[L]L`TaM
c:ром>	BRKKLLNUORPPVQZS]L_L`Q
c:ромо	EQGR
c:ромок	GR
c:рон	QWRSSRWS\K]M_LaQ
c:рон>	WS
c:рони	QRSR_MaQ
c:роп	DRFLHSLUMMSMZQ
c:ропи	ZS
c:ропит	ZS
c:рос	ALGLHRILJTLUNSPRQKRKUMXLZM\V]K^P
c:роси	JQKMTR\V^Q
c:росил	[L\W^R
c:росит	HR
c:росс	LRNS
c:рост	CMDQHQIMJRKSLQPTUMWQ\M]M_M
c:росто	EQ
c:рот	BRWR
c:роц	GTNR
c:роце	GTNR
c:роцен	GTNR
c:роч	CMDMELFMGMILMRPTQLRSSVTMZM\X]M_LaT
c:рочк	RQ\S
c:рочн	EMIKMRPTQMRQST\R
c:рочна	PS
c:рош	ALBRCQFSHMIMLMQNZR]Q^Q`L
c:роше	]RaQ
c:роши	CS
c:рошл	QM\Q
c:рошу	QQZS\M^P
c:рошу>	QQZS\M^P
c:рощ	CU
c:роща	CS
c:рощаю	CTDM
c:рпл	HQRSZM
c:рпла	HRRSZM
c:рплат	HRRSZM
c:рпр	RT
c:рпри	RT
c:рприз	RT
c:рса	CRMMOTPRVT
c:рсам	MMOTPR
c:рсам>	MMOTPR
c:рсе	EUFRLMOQPRSLTQUQVIWM[M\M]K_S
c:рсем	OQTQXL]L_Q
c:рсем>	OQTQXL]L_Q
c:рсет	EQKRVMXQ
c:рсети	EPKR
c:рси	BVDKXUYL_Q
c:рсин	BSXQ
c:рсин>	BTXQ\L
c:рт>	JQTQWWXLYL
c:рта	RPUQXM_R
c:рта>	NLQPRQUQ
c:рте	GRYQ]S
c:рте>	YQ]S
c:рти	GMJPKRNTPLRSTUUSWMYPZK[L
c:ртин	HRSMYM
c:ртис	HSNSZM
c:ртиси	HSNSZM
c:ртиф	JQRQSQ
c:ртифи	JQRQSQ
c:ру>	JRLINQORPUQLXMYPZT[M\J_K
c:руб	FTHR[R\T_L
c:рубк	[S\R
c:руг	CMDMERFKGRHNILMTOURMVSWUXLZM[M\Q]L_L
c:руга	VSWQ\Q
c:руга>	FMRQVS
c:руге	MTUQ
c:руге>	MTUQ
c:руги	EQIMZR
c:ругл	FMGTJRSQ
c:руго	EQGMHMNROQWSXMYRZM\QaQ
c:ругои	NQOQVR
c:руд	RMXRZM[R
c:рудн	KQRMXRZM[R
c:рудни	XS[R
c:руи	KT`P
c:руит	KT
c:руите	KT
c:рук	DRGRHMKQ
c:рука	GRIQQQ_M
c:руп	KUYQ
c:рупн	KUYQ
c:рут	CRERKQLRSMUL
c:рут>	ERLR
c:руч	EQIRJQKMRU\R]Q
c:ручк	RS
c:рую	GRKSZS
c:рую>	GRKSZS
c:рци	HRMRTP]Q
c:рчи	CT
c:рши	ERKQNMYMZM[S_VaL
c:рши>	ERKQWQ[V\N_VaM
c:рю>	DMEQNMPLSQXMYSZW\LaR
c:ря>	DRISQTUSZL
c:ряд	IQJSKTQR[M_Q
c:рядо	DQKQQQ_Q
c:рядом	DQKQQQ_R
c:рям	DSELJRMRSQ
c:рям>	DRJR
c:рямо	SR
c:рямо>	SR
c:рят	LSNQQLRQ
c:рят>	LSNQQL
c:ряю	MMPR
c:ряю>	MNPR
c:са>	ALBLCQFSGKIMJRKMLMOTRRXSYJZS\L]M
c:саб	UW_SaL
c:саби	UVaM
c:саи	IMJLNMTRUU\Q_UaM
c:саит	EPTQ\S
c:саит>	ESQK\Q
c:сак	GQRS
c:сакт	RT
c:сакта	RT
c:сал	AXBMCLDMFTHLIMLMMQNSPSQMRTSPTLUMVMYJ[M\V_J`M
c:сал>	KMZR\R`QaQ
c:сала	HMSP\Q]M
c:сала>	DQ\R
c:салам	NRSRTQ
c:сале	AQ
c:салем	AQ
c:сали	CMDMEKFPHMKTMRPRRTSQTMYMZM\T^MaM
c:сали>	OS\Q
c:салин	DMKSRQ
c:салип	EMMRPRRRSQVM\R
c:салм	JR^S
c:салма	JR^S
c:сам	BMDJE[FSHLJKKLLSNSORPSRLULWMX\\K]I^M_L`MaQ
c:сам>	EXFRHLJKLSMLOTPTRMSMUJVQXU[L]M_LaM
c:сама	XKYRZQaT
c:сама>	XLYRZQaQ
c:сами	EQNRQRXSaM
c:сами>	NRQR
c:само	HRXRZM[Q]MaR
c:самое	EMUMXQaQ
c:сан	DMEMHTJTKKLQQM_S
c:сант	JRLQ
c:санти	JRLQ
c:сап	JJUS\S_R
c:сап>	UR
c:сас	ES
c:сат	ERISJLKLLPMMNMPSRLTTVM^S_RaM
c:сат>	LQPRQLTSZM[R^U_M
c:сати	ERISQRZQ\M]M_L
c:сату	[M_R
c:сатуш	[M_R
c:сау	AQC\DLGT_J
c:сау>	CUDNYQ
c:сауд	GU
c:сауда	GU
c:сбо	KT
c:све	HSIKKTNRUQVLXRYL
c:свет	HQILKT
c:сви	C[DRaH
c:свид	C\aJ
c:сво	EMJMLRTSYMZM\L_W
c:свои	JMLR]Q
c:свои>	JMLS]Q
c:свя	[U_M
c:связ	[S
c:сда	ELGMOU]Q_W
c:сдат	ORWQ
c:сдат>	ORWQ
c:сде	EMGRHMMRSQTQWMYM]S
c:сдек	MR]T
c:сдек>	MR]R
c:сдел	GSSQTQaQ
c:сдела	GSSQTQaQ
c:се>	AMD^LLMMNRORPTQMSLULVKYS[K\K]K^K_S`RaL
c:себ	ERHPILOMRLSMWQYR`QaQ
c:себе	BQHPIMRMSLWQYR`QaQ
c:себе>	BQHPIMRMSLWQYR`QaQ
c:сег	BSESFQ[K^S_M
c:сего	ERFR
c:сего>	ERFR
c:сед	DVHQNMOQRQSMYM]S_TaL
c:седи	FRNMOR]Q_R
c:седи>	FRNMOR]Q_R
c:сеи	CQDMERFQGVHLKMNPOMRLYLZR[V\M]M_R
c:сеии	GQ[V
c:сеич	EQFQHMNQZR\M]Q_Q
c:сеича	EQFQHMNQZR\M]Q_Q
c:сек	DRJQZQaM
c:сел	DTEJKQMRUQYK[R
c:сем	ASCUDMELFKJKKKLTNRORQVRMTTUSWKXLYMZJ[Q]J_KaK
c:сем>	ASFMHRJKKLLSNROQQVTRURWLXKZK[R\M]J`PaL
c:сен	ATBQCMDLETFRGTHTJLLLNMPQQMRMTQUUVMWMYKZL[N\K`QaL
c:сен>	ETUT`Q
c:сени	FQGWHTPQYLZM\M_P
c:сениз	FQGUPQ
c:сер	BQDMGMHRIMJUNRUJWL[LaM
c:сери	HSJSRMULVR]R_Q
c:серт	JQRQSQ
c:серти	JQRQSQ
c:сес	ERGRIRJLQMSQVQYQZQ\MaM
c:сест	ISJLQMSQVQYQZQ\M
c:сестр	ISJLQMSQVQYQZQ\M
c:сет	EPJNKQLVVMXQ`R
c:сети	EPKR
c:сетин	EPKR
c:сетк	LU
c:сех	DPYR`R
c:сза	KT
c:сзад	KT
c:сзади	KT
c:си>	F_IQJVKMLSNMOSPMRLSLTQVQWKZQ[H\S]J^L`K
c:сиб	BYHNYPaL
c:сибо	BWHNYQaL
c:сибо>	BUHNYQZQaL
c:сив	DLGQKMRQSQ[Q^S
c:сива	BQHMSQ^S
c:сиг	ETJQLS_L
c:сиз	A[BQCMDLERFLGSHVJEQVRXSITUUKVLWKZL[M\P]M^M_R`LaI
c:сиз>	ATCMDMEVFLGTJLNMOPRUSLULWMZM\PaM
c:сизд	ATCMELFNHUJIKLNRPRQXRSSLTTWM[L\R]N`MaK
c:сизда	ARGMJLLMMQQSTS[L]R
c:сизде	FNHRJKKMNRQVRRVN\P]KaM
c:сии	EQFRIMNROQQMRR_R
c:сии>	LMNR_T
c:сиил	ESFRJMOQRS_M
c:сиили	EQOQRQ]Q
c:сик	DQFS
c:сик>	FTRS
c:сил	DKFMHJLLNSOTPMTLULXXYMZL[K\V]P^U_S`M
c:сила	NRWQXR\R^R
c:сила>	NROR\R
c:сили	DMXVYM
c:силк	MRORTL]R^Q
c:силка	OR]S
c:силку	MS\M
c:сим	CMEKGMHUIKJQKNLMOMQKSQWQYJ[T_YaW
c:сим>	IMYI]S_RaX
c:симд	SRWRXP_S
c:симде	SRXP_S
c:симе	HQJPQNYR[T
c:симен	HQJPQNYR[T
c:син	BUENFLGMILKMLRNKOKPLSMTQVUWNXSYLZL[V\S]K_X
c:син>	AQBYCSDKEMHIIKJMLROIQKTSV[ZQ[M\H]M^L`RaL
c:сина	ESFLORRS\P
c:синд	BRCMDQEMFMHQLSRMTMVKZM[S\T^S
c:синда	EMHQLR\S^S
c:синди	BRDQ[R_M`Q
c:сини	BLCMDQGMJRNMRKSRXTZM[T\M]M_U
c:синиз	XS[S_V
c:синин	FQIQJSXQ
c:сип	EMIMLTQNRSSLVL[S_MaT
c:сип>	EMIMJPLTOLRSSLVM[S_MaT
c:сир	GLILKTLMOMQMSTWVZL^L_S`RaL
c:сире	_S
c:сири	EMFSGMIMKSOMSSUMWUYPZM]P^M`R
c:сирин	KT
c:сирис	IMSRTQUMVQWVXMYQ]Q`S
c:сис	FMGMJRLTQRSMVM\M_S`T
c:сиси	JRLTSM
c:сиси>	EQJSLQaQ
c:сисин	LR]Q
c:сист	_T`TaN
c:систе	`T
c:сит	GLJRLRNTRLSLTRVR[R
c:сит>	HLJQLRNSZQ
c:сите	HRTSUQVQ[Q
c:сите>	HRTSUQVQ[R
c:сия	LURL_U
c:сия>	LSRM_S
c:ска	AMBLCKEVFPGKJXKMLTMQNLPKQMRKSMTLUMVYWRXLYT[J`RaM
c:ска>	DMEPFLGMJTMRNMULVVYSZM[M\PaM
c:скаж	FPHNLRMLNKPMRMSQTNZS\M_U`R
c:скажи	FQHLJQLSPMQRRLVQWQZN_T`R
c:скажу	ZT
c:сказ	FQMMSLVQYQ\QaS
c:сказа	FQMMSLVQYP\QaS
c:скал	ESRQZM
c:ске	CQGQILQPZP[M\M
c:скен	CQZP[M\M
c:ски	DMGUISJJKLLRONPMQVRRUQWMXNZL[M\R^M_NaM
c:ски>	EQIQJLQT\T_M
c:скид	FQGSHQMLNRSQXN_M`R
c:скиди	GSNS
c:скидк	FRHRXM\Q_M`R
c:ские	IRLLRT
c:ские>	IRLLRT
c:скии	LSUQ_S
c:скии>	LSUQ_S
c:скин	QSTRUR]S^M
c:скинт	GTKPQPSN]Q
c:скину	GKKLTRUQ]R
c:скл	EL]T
c:скла	EMIQ]T
c:склад	EMIQ]T
c:ско	EUFVHSKMLTOLPLQSSLUMVMWMYMZM\M_PaL
c:ское	ETSL
c:ское>	ETSL
c:скои	QS
c:скои>	QS
c:скок	ERFTJL
c:скол	CMDNFQHPIMJRQQ
c:сколк	CNDNEMFRHPIMQQ_Q
c:ском	HQIPLTPM
c:ском>	HQIQLS
c:скр	GMHMJSXQ\R`R
c:ску	CREQYP\L`Q
c:сла	CSDQELIL\R]SaM
c:сле	AQELJMKRNQOSPLTQUQXL\R]M_LaQ
c:сле>	DMMMNSOQ\SaS
c:след	DQEMTSVQ]L
c:следу	TS
c:сли	DUFLGQHTJLKLQKRPWLYN\N]K`Q
c:сли>	DMGQIKKMLPMPNQQMRQWMXRYM\M]K`R
c:слиш	DVHSXM
c:слиша	DSXM
c:слишк	HS
c:сло	NMQLXR_Q`S
c:слов	KQNMXQ`T
c:слу	DQHMIQJQMSSL[R
c:случ	IRSLaR
c:случа	IRSLaR
c:см>	BVCNDNEMFMHMISJQLUUT\MaM
c:сме	EKUMVQXQZQ
c:сми	DMUM\PaS
c:смо	BMEPHNKPNLOMTQUQVQXM\K]QaM
c:смог	VS
c:смот	DQERIPJMKQOLPQRMZP\L]QaM
c:смотр	DQERIPJMKQOLPQRMZP\L]QaM
c:сна	DMEQGMKQOLPQRRUSaL
c:снач	OLPQ
c:снача	OLPQ
c:сни	ALFMJLKYOMPQQMRSSMTLVKWWYP\N]L_P
c:сним	JMKYRRSNTMVLWV]M_Q
c:снима	RQWS_Q
c:сними	KWSNTMVMWR
c:сно	CSWM_U
c:сня	RMWS\R]M
c:снят	RMWT
c:снят>	RMWT
c:со>	FRKRQR_M
c:соб	ESIMQTRRSMZR\L]T_M
c:сов	AQCJEMGMJQLTQMRQSQULVLYQZT\M_S
c:сове	LRRRZS\M
c:совет	LRRRZR\M
c:сог	ANDMHLLQPQSLTVXYYM[UaH
c:сога	LQTR[Q
c:соган	LRTR[Q
c:соги	[T
c:согл	ANDNOMPRTRXZaH
c:согла	OMPRTS
c:соз	DMLTZU`S
c:сои	LSWMYR[W\T
c:соил	[W\U
c:соиле	[W\U
c:сок	ETIMJKLVRLTRUQ^Q
c:сок>	EQIMKMLSRMTR^Q
c:сол	CMDWERHLIQJKNMOMSRUPXP]M_M`M
c:сол>	HMIQJMSQVQaR
c:сола	DSQQXS
c:солаи	DSQQXS
c:сом	DNFTMVUR[Q_M
c:сом>	MVUR[Q_M
c:сон	DMHQISJHKLLKNMOQRMURZR\L_LaX
c:сон>	ORYPZS
c:сонг	FMGSIQTP
c:сонги	FMGSIQTP
c:сонд	IQLMURaU
c:сонда	LMURaU
c:сони	ERJLKLSRUMXQaU
c:соо	LR^S`QaQ
c:сооб	IR^S`QaQ
c:сообщ	IR^S`QaQ
c:сор	EQUSWQ
c:соро	US
c:сорок	US
c:сос	HRJRSLZR\M_T
c:сосе	HS_S
c:сосед	HS_S
c:соси	ZS
c:сосин	ZS
c:сот	BQJRRMSMUR[R
c:сотр	WQ[R`Q
c:сотру	[S
c:сох	JQYTZQ
c:сохр	YTZQ
c:сохра	YTZQ
c:спа	CQDJJMSLYV\R]R^SaL
c:спам	HR\Q^T
c:спас	BQHNSMYPZQ
c:спаси	BQHNYQZQ
c:спат	CR
c:спат>	CR
c:спе	DUFQHMILKMLJMQNKQSRLTVWR]T_LaM
c:спев	VQWS
c:спева	VQWS
c:спее	MT]Q
c:спеет	MT]Q
c:спер	FQPS
c:сперв	FQPS
c:спец	LLTT
c:спи	ILKQNSQMSNTQUQVLZQ\R]M^Q
c:спис	ERIMNRTRUQ\S^Q
c:списа	\T
c:спл	MSNRZQ`R
c:спла	MQNR`R
c:сплат	MR`R
c:спо	CTDRERHLIIJQMR_Q
c:спок	CRDSESIKYN
c:споко	DRESIK
c:спор	HMJQMQ_Q
c:спорт	HMJRMQRR
c:спр	FLHLIRLMOMRUYRZR\Q
c:спра	ISYQ`Q
c:спраш	IS
c:спро	FMJRZT\Q
c:спрош	ZT
c:спс	BZDNaL
c:сра	FQJQSR
c:сраз	FQSR
c:сразу	FQSR
c:сре	FLOSRR
c:сро	BMMSSRTRaQ
c:сроч	BMMSSR\QaR
c:срочн	MSSR\Q
c:сс>	CU
c:сса	ATQQVR
c:ссал	AT
c:ссе	DS
c:сси	HMIMNUOMQQSQWM\M]M^Q
c:ссил	QP^R_S
c:ссилк	QP^R_S
c:сска	_S
c:ссо	ER
c:ст>	DKFUHMJRKQMLNMPQUMVSXRZI[S\J]J^MaT
c:ста	AJBMEQFIISKTLKMTNJQQRMTRUNVTWQXX[L\L]I^X`RaG
c:ста>	BNJQRQULVR_UaL
c:став	BLDMELGQIMMRPRRNTRVSXXZM[L]K`SaL
c:став>	JRUNXR`R
c:стави	MQRRSQVQ
c:ставк	GSHQMRPMWM]M
c:ставл	PSXR\S
c:ставт	MLRMTRURVQ^Q
c:стаг	DQEQ_R
c:стаи	DMETIQKQZR
c:стал	DQFLIPJLNS\L]M^Q
c:стала	IQ_S
c:сталн	ILNS
c:стан	CREMFLJMMSPQQURMWSYSZL]L^S_K
c:стан>	CSGQZM_M
c:стани	WR
c:стар	BREMJRNMZR[L
c:стат	ERQM]R_R`R
c:ств	ASDUELJTOQRLSQTRZM]L
c:ство	JSUR\P
c:ство>	JSUR\Q
c:ству	ARILNPTS[Q]M
c:ствуи	\Q`Q
c:сте	ELJJKQLUMNNQOKPQQRSVTKUKXL]L`TaK
c:сте>	APFRIRJMLRMMPRSSTMUMVMWQXNZQ\M_M
c:стеи	OMQR
c:стел	JQLMRQVQ\R
c:стелк	JRLMRQVQ\R
c:стем	NR`T
c:стер	BR
c:сти	AMBQCKGQJLLJMHOSQLRVSITJVWWQYRZS[R_M`R
c:сти>	EPHJJKLMQKRSVPWRYT]R_M`S
c:стик	DQGQUSaM
c:стик>	DQGQUS
c:стил	BQETKQ\M
c:стин	RQXT
c:стир	LLMMOUQMRQVW^R_M
c:стира	LMRQ^R
c:стири	RQVQ
c:стит	EMGRRRZQ
c:стит>	RSZR
c:стите	GRYQ
c:стн	ESSK
c:стно	ERSLZQ
c:сто	AMBLCLEMFTGRHRITJRNMPMQRRHSLUQWWXKYTZJ\J^Q_R
c:сто>	BMDQJMNRORRMSKTQVPXMYR_RaM
c:стои	GMHMISJQMRVKWRYRaQ
c:стоим	FT
c:стоит	FLISMQVLYR
c:стол	FQHUIMUR
c:столк	FRHVINJM
c:стоп	DNLQVSWRYPZM^RaM
c:стоп>	DNUMVRWSYPZM^RaM
c:стор	FSIPQRRMWQ\M]MaP
c:стори	FSGQIQ
c:стоя	GTHLJRMMNMQQ
c:стоян	GS
c:стр	DSESLMMWOTPMQNRKSQVQXL]M_J`RaL
c:стра	DTFQMT\M]L
c:стре	CQDMGQIQMR
c:стро	ES\Q]M_M`R
c:строи	ZP`R
c:сту	GWJLKQOMSMTQ\K]RaM
c:студ	GTHRIMKR
c:студе	GTHS
c:ступ	HMLQNMTR]S
c:стя	QRRR_M
c:суг	JSQM[T
c:сум	EQFRHSJMMRNSRRSM_L
c:сумк	ES
c:сумм	FTNQ_M
c:сумму	FR_M
c:суп	AZ
c:сур	ELFQGKKSRSSMXMZQ\Q]M^Q_L
c:сура	EMFQGMSMZR\Q^R_M
c:сурап	FQIQZR
c:суре	KR
c:сурет	KR
c:счи	GRZS[Q_Q
c:счит	ZT
c:счита	HMZT
c:сюд	UM^QaS
c:сюда	UM^QaS
c:сюда>	UM^QaS
c:сюр	RT
c:сюрп	RT
c:сюрпр	RT
c:ся>	ALBLCSITJPKSLRMKOUPRQMRHSLUIVNWSZT\Q`KaM
c:сят	CLERGTILJSLTMMOMXMYMZUaM
c:сят>	CLESFMGQIMJQZT
c:сяц	FRHPNQTQVNYR
c:сяц>	HRTQYS
c:сяч	FSHSJMLMNS\Q_M
c:сяч>	FSHR_M
c:та>	BLCKDLEJFSGHIQJTKSLIMSNNPKQQRRSKUXVSXJYM]V_SaL
c:таб	EKGMHQIRKULS
c:табан	JQLRRQ_M
c:таби	ELITKSLM
c:табил	IT
c:тав	BLDMELGQIMMRPRRNTRVSXXZM[L]K`SaL
c:тав>	JRUNXR`R
c:тави	MQRRSQVQ
c:тавит	MQRRSQVQ
c:тавк	GSHQMRPMWM]M
c:тавка	MS
c:тавку	GR\Q
c:тавл	PSXR\S
c:тавт	MLRMTRURVQ^Q
c:тавте	MLRMTRURVQ^Q
c:таг	DQZQ_R
c:тад	MR\Q
c:тада	MR\Q]M
c:тае	HQNQ
c:тает	GPHQNQ
c:тает>	NR
c:таж	QU
c:таи	BLDLESHQITJUKRNMQKRKVLXP\M_K`R
c:таи>	HQIPXP`S
c:таии	HMZR
c:таит	ES
c:так	CKDRHTIRJMKHLKNKRKTQUQXKYSZQ[M\S]L`MaU
c:так>	DWELFQGMKMLJQMRMSNTLYQ[Q\W_LaQ
c:таки	FLGQHSKLNNSSUQWPZR\MaM
c:такие	ERFMGQIPSRUQVMWR\M
c:тако	BQEQFQGQIQJNKLTRaR
c:такое	DNERFQKMaR
c:такс	MRQT[M_SaN
c:такси	MRQT[M_SaN
c:таку	IQTS
c:такую	IQTS
c:тал	DTERFKIQLUMLNROQPMQMURVM\K]M_L
c:тала	GMIQ_RaQ
c:тали	EMIQLRMLTR\L_L
c:талн	ILNS
c:тално	NSWQ
c:тало	DRETGMIRZQ
c:талог	ER
c:там	AMEMKMLMMXSMTMUMVKWQXK\M]S`QaR
c:там>	AMDLLMNQQQSMUMXMZP]T_M`RaS
c:тами	IQWR
c:тан	BQCRENFJGLHRKLMSOLPTQWRJSLTRUQWQZJ\S]L^Q_P`JaK
c:тан>	AQCRGPHRRMSMZL
c:тани	BQEMJSUSWQYL[L\M]L_WaM
c:таниз	VQWQ]M
c:танис	_V
c:тано	DQQQ\T
c:тант	[R\S
c:тап	DQEMGKHMJLLLPMRTSQULWS]T`TaM
c:тап>	DQGLIRRSZM
c:тапс	HMIMSRTQUMWUXMYQ]P_M`S
c:тапси	HMIMSRTQUMWUXMYQ]P_M`S
c:тар	DMERILKRLUMLNJOWPNQTRLSLURWSYLZT[K]K_KaJ
c:тар>	KRLROR
c:тари	BMESJRKQNMQTRKWS[L]M_L
c:тарин	NMOLQURL
c:тарип	OQ
c:тару	OSZQ
c:тас	JVKQRLTQUMVTWQXQ\L]K^S_R`MaM
c:таси	JSTQ_R
c:таст	KQQQUMVTWRXQ]L^T_M
c:таста	KQQQVQWRXQ]L^T_M
c:тат	DKEPGMKMMJORPMQRRTSMUMWSXM^Q_SaS
c:тат>	EQIMMKNMQSZR^R
c:тати	RQWR_R
c:татин	RRWQ
c:тато	DLIRaT
c:тау	CRFMIQJRNRTR
c:тауи	TS_Q
c:таю	DKERMQSSYR
c:таю>	DKERSSYR
c:тая	JRXQ
c:тбо	ULWXYQ
c:тбои	ULWXYQ
c:тбои>	ULWXYQ
c:тве	AMCRDSELIQLRMMUNYMZQ[R\Q_M`UaM
c:твер	ZM`Q
c:тверд	`R
c:тверж	WQXR
c:твет	DQJQLR[S
c:твети	BR[R\R
c:твеч	ZR[P\Q`Q
c:твеча	[P\Q`Q
c:твечу	CQZS
c:тво	JSUR
c:тво>	JSUR\Q
c:тву	ATILNPTS[Q]M
c:твуи	\Q`Q
c:твуит	\R
c:тда	FQGPIMNROQ
c:тде	CLHLMRQMZQ[S\M]R
c:тдел	MRQN[S\M]R
c:те>	BDCKD@EPFUGQH;JEKZLMMTNZPWQKR`SYTYUEVYW\X\YHZM[X\D]E^W_R`>aD
c:теб	[M`UaQ
c:тебя	`S
c:тебя>	`S
c:тег	GQOR`Q
c:теги	KLOR`Q
c:тегин	OR`Q
c:тед	UQYQ
c:теди	URYQ
c:теди>	URYQ
c:теи	DQOLQRZS^Q
c:тек	GMJP]R`Q
c:тек>	VRYQ
c:текс	XS]R`R
c:тел	CJDTFLIILHMKOKQVVTZM[Q\T]I^R`S
c:тела	CMSSVQaQ
c:тела>	CMSSVQaQ
c:теле	EMGMILLMMLOMQWRLSNZM[Q^R`TaQ
c:телеи	`R
c:телеф	BMDPIMKQMMNQQQRMSMZM[S^R_L`RaQ
c:телк	JRLMRQVP\R
c:телка	JS
c:телн	ERGTRRYS]L_MaM
c:телна	GU
c:тем	FLHLIRJSKLLMRRSSTQUQXQYL\L`SaQ
c:тем>	AQIQKMRQXSYL\MaQ
c:тен	ARDPFQGUILJLRKSRUSWM]N`QaL
c:тен>	DQHQaM
c:тенг	FSGR`R
c:тенге	FSGR`R
c:теп	ALERFKIQJKKRLSWR_R`Q
c:тепе	KSVQWRYM`Q
c:тепер	KSVQWRYM`Q
c:тепл	ERIQJLLQ
c:тер	BQCZESFSGTMROLQJRJUMVJXR\I]K_TaF
c:тер>	YS\N
c:тере	ERUMXQ
c:тери	FRJTRPYM\R]M
c:терн	KRYL_R
c:терп	DV
c:теря	ERMQ\M
c:тес	AMDMELGWHLINJLMMOMPQQRRTVM\R`RaN
c:тес>	DLEMGXHMMMQS\T^QaL
c:тет	DRMM_U
c:тзи	GRHUWQ
c:тзив	GRHUWQ
c:ти>	BNDYEKFKGLJILIMCORPRRSURXFYXZH\S]R^M_V`[aJ
c:тив	DMEUJLWQXQ\LaM
c:тиг	JURQ
c:тиги	JURQ
c:тие	MX
c:тиз>	HQIRURVQ
c:тии	OM`S
c:тии>	OMVP\P]R`Q
c:тик	ATCMFMJULQQQTMUTVMXMYR]M_L
c:тик>	LQQRTMUSYR_L
c:тика	ERJR
c:тика>	JR
c:тил	BRESGLNJPMQLSL[T\S]P
c:тила	BMEPNLOR\S]Q
c:тила>	NLOR\S]Q
c:тиле	CRRS
c:тили	BR[Q
c:тим	CUDHESFLJQKRLPQMVM
c:тим>	CUDIEQFMKQZM
c:тиме	JRLQaR
c:тимет	JRLQ
c:тин	AMDLEVITJLLKNSOJQNRQUTVTWSXTYJZI\M]M_QaM
c:тин>	DLEQHRKMLLOMRUSRURWRXLZL]M_UaM
c:тинд	BR_M`S
c:тине	RQXV`L
c:тини	ERFQHMIQKRRLSLVWWQYMZN
c:тиниз	FPGRHMIRKQQMRLSLVWWQYMZN
c:тинк	HR
c:тип	DPEKFRHUMKNMOUTQZT^M
c:тип>	DQELFSMLNMOUQQSRTQ]Q^M
c:тир	BLCLDSEMFLGNIKLMMIOWPMRUSLTLVVWKYKZR[R\V]X^Q_L`K
c:тир>	DRQRSMTM\R]U_L
c:тира	LMRQ\M]Q^R
c:тире	RV
c:тири	LRYM[QaQ
c:тири>	[PaR
c:тирм	RMXPZS
c:тирми	XQZR
c:тирс	MLORTQVS
c:тиру	VQ
c:тис	BUCMDMFTGQHXJLLMMLNSPQRQZKaK
c:тиси	EMHSNSZM_Q
c:тисин	NS
c:тися	FTHT_M
c:тисяч	FTHT_M
c:тит	EKHQIKJRMMNSOLPQQMRPSRUMVNWSXLZN[S\L^Q_L`MaU
c:тит>	ENGMHQJRNRRRWR^Q_M
c:тите	GQIMKQUM
c:тите>	DQKQUM
c:тиф	JQRQSQ
c:тифи	JQRQSQ
c:тифик	JQRQSQ
c:тих	JQUT_R
c:тия	RRTQ
c:тка	ETFLHMINJJKSLQRRTMVRWXXSYI[L\M_KaR
c:тка>	EVJKNRRR_L
c:тказ	NMPQWU
c:ткан	aS
c:тке	EKJRQMRP[T]R`Q
c:тке>	RQ_S`Q
c:ткен	EM]R
c:ткен>	HQ]S
c:тки	GMISJMLSMT\S]M_MaM
c:тки>	ERIRLTRM\UaM
c:ткиз	BQJMMUWQ
c:ткизу	MR
c:ткл	CVWRXL^QaL
c:тклю	CR^R
c:тключ	CR^R
c:ткр	KVMMQS\Q]L
c:ткри	KV\R]M
c:ткрит	KRRR_Q
c:тку	CRDQITKLLRQRSMUKVMXMYMZQaQ
c:тку>	CRDQITKLLRVMXMZQ_RaQ
c:ткуд	QTTQUM
c:ткуда	QTTQUM
c:тли	BQCRDQIMJT
c:тлич	BQDRJQ
c:тло	RR
c:тме	WU`S
c:тмен	WW
c:тмени	WQ
c:тменя	WR
c:тна	ISJMRR]Q
c:тная	DQITJLQP\M
c:тная>	DQITJLQP\M
c:тне	HU
c:тни	MQOM\SaR
c:тно	DUHRIMKMMSNLOSPMSLTNWTXLZT]MaK
c:тно>	DTFQHRKMMQNLOSPMQMWTXLZR\LaL
c:то>	AQCKEQGKHWIJJIKRLTNNONQLRMTNUGWNXPYPZL\X^N`QaT
c:тоб	DMEQHMJRLMMVQQRSTQUQVMZL\K]L`MaR
c:тоб>	MTRQTR\M]M^Q_L
c:тоби	ESIMJRMMNQ\MaQ
c:тоби>	JRMMNQ\MaQ
c:тобу	MTQR
c:тобус	MTQR
c:тов	GTHQILOMPMRLSRURVMYM]U_M`R
c:тов>	GPNQ
c:това	HRSRZQ]R`Q
c:товар	HQ`R
c:тог	CQDMFRGMHRIMNLUUVRWKXLYLZU[M_IaX
c:тогд	CQEQIMOPPMSQUPVRZS]M_MaR
c:тогда	CQEQIMOPPMSQUPVRZS]M_MaR
c:того	DLFPPQWKZR`PaU
c:того>	DLPQWKZR`PaU
c:тож	GLHMIQLQQQWSYM
c:тоже	GLIQLQQQSQYM
c:тоже>	GLIQLQQQSQYM
c:тои	EQHKITKULKMSNLQLSKVKWQYSZQ\N`QaP
c:тои>	ERHMIQKULMMQQLSLZQ\L]M`Q
c:тоим	FT
c:тоимо	FT
c:тоит	FLISMQVLYR
c:тоит>	FLIRMQ
c:ток	KRQRTMWR\M
c:ток>	KR
c:токт	WT^Q
c:токта	WT^Q
c:тол	CMDMFLGLJQKMLNNPSQTLUQVSYQZM`QaM
c:толе	FMNQVRXQZM]S_J
c:толи	JRUQ
c:толк	HRRPTLUPYQ]M^M
c:толко	HRRQTLUPYQ\M]M^M
c:том	EJGRHSIMLQOLRTSMUNZK\L]K^M_S`QaP
c:том>	ELGQHQLROLRQUMXMZM\K]L^M_QaQ
c:тому	YR
c:тому>	YR
c:тон	ELIRYS
c:топ	DMJMKMUJVTWRXLZM^R_QaT
c:топ>	DNUMVRWSYPZM^R_QaM
c:тор	BLDREMFRHLIQLMMSPKQURLSQTKUVXLYJ[Q]M^J_R`R
c:тор>	QT[M`Q
c:тора	FQHTIQ[S
c:торг	GMHMQQWR
c:тори	EMFSGQHMITKRMSNRQMSSTMUSVLZM\L]M`Q
c:торис	FSGQIQ
c:торо	DSHMKLQTURVQYLZQ\R_LaQ
c:торои	VPWQ\Q
c:тос	XS_R
c:тот	DKIQKQLMXS^Q
c:тот>	DKIQKQLMXS^Q
c:точ	DMEKIRJSLUNLQWULVLXP\L]Q
c:точк	EMGQQW
c:точка	IQQS
c:точку	QSRR
c:точн	DMGMIRLTUMZQ]Q
c:точно	DMHQIRLR]QaM
c:тоя	GTHLJRMMNMQQ
c:тоян	GS
c:тоянн	GS
c:тпе	ELHQJTNSXMYX\L_M
c:тпеи	HRJSYU\M
c:тпеим	YU
c:тпи	GTHR\K^R
c:тпр	KRMSOMRQTMYP[M]R`R
c:тпра	KRMTOMRQSQTM[M\L]R`R
c:тправ	KRMTOMRQSQTM[M\L]Q`R
c:тр>	FMJSLQRQ_Q
c:тра	DUGMHRIMMUPMQMRLSRXMYU]L
c:тра>	YQ
c:тран	MR_Q
c:трах	JRMS
c:тре	ASDJGVIQLLNMOLPPRLURXMZK\T]U_K
c:трек	JR]W
c:трек>	JQ]T
c:трет	GUISOLPQRMUQVQ\Q_M
c:трет>	KQPQQQ
c:трети	[Q\R
c:треч	ASDL
c:три	EMHJIPJRKSLNMSNLSUUSYQ[K_KaK
c:три>	EKKQLMMSSSUQVNYQ[M\Q]LaM
c:трин	EQGRHMISQM\M
c:трине	IS
c:трит	DQKQWQ]S
c:тро	EQFMGMHMIMKRQUTMVQZS_K`S
c:тро>	MR
c:трои	SQZP`R
c:тру	QMRLXR[WaM
c:труб	[S\R
c:трубк	[S\R
c:труд	KQXRZM[R
c:трудн	KQXRZM[R
c:трю	ESIQZQ
c:трю>	ESIQZQ
c:тса	US
c:тсап	US
c:тсе	ORRT\M
c:тси	AUCQFQ`QaM
c:тсиз	AUFR]Q
c:тст	ILJQLRVS
c:тся	AMBMCMEQFQGMHSIRJUKQLRMLOQPSQNRISMTKULVMZT\Q_L`K
c:тся>	AMBMCMEQFQGMHSIRJUKQLRMLOQPSQNRISMTKULVMZT\Q_L`K
c:тта	BMNLQU\Q^Q_M
c:ттар	QSRL_M
c:ттари	CQQSRL
c:тте	DUKKUR\SaL
c:тти	CREKGJJMLMQMRTSTWLXLYQZM[M\X]T^S_L
c:тти>	AQEMGKHQKLLMRRSTZM\T]R^RaP
c:ттим	CTDM
c:ттим>	CTDM
c:ту>	ASCLDPHLJQMLNIOMQTRVSVVQWQZM[V]Q^M_KaM
c:туа	IQWS
c:туг	EQFLRQTRZM`Q
c:туга	ERRQ_Q
c:туд	CRDPGTIKUL_QaR
c:туда	DQKMUM_RaU
c:туда>	DQKMUM_RaU
c:туде	GTHS
c:туден	GTHS
c:туе	JQLQ
c:тует	JQLQ
c:туете	JQLQ
c:туи	ERKM`Q
c:тун	CRZP
c:туп	EMFQNMTRWL]S
c:тур	AKBMCTHWJVLLMMNLOJPMRSSPTRULVNXL[N_Q`L
c:тур>	DREMHSIRJLMNQLXMZQ]R_R
c:тура	EQFQGRILJSRRYM]L_T
c:тура>	RRZR
c:турад	FR_Q
c:тури	CQIQRRVMXMZR\Q]L
c:турин	CQIQRSXMZR
c:турм	HQZR
c:турц	HRMRTP]Q
c:турци	HRMRTP]Q
c:тус	CLDREPGPHIITKSLMMLNHPMQRSLUSVLWLXMZS[R]U^K_M
c:тус>	UL\Q]RaR
c:тусе	FRGQHMNMOR
c:туси	CMDQEMHMIQJQKTOLURZM[T]M^L_NaS
c:туси>	EMITUPaQ
c:тусин	DSIM[U_L
c:тусир	EQKU
c:туск	QRRRZQ\L
c:туст	EQISNMUQ]R
c:тусти	ERIRNMUQ]R
c:тут	QMUMXR^NaQ
c:тут>	QMUMXR^NaQ
c:туш	[M_R
c:туши	[M_R
c:туши>	_R
c:тя>	GRRMVQ_RaR
c:уал	KRRMTQWR
c:уан	BULS
c:уап	BQ[U\R`Q
c:уап>	BQ[R\R`R
c:уар	GQNU`M
c:убе	WR^P
c:убер	SMVQWR^P
c:убери	SMVQWR^P
c:убк	[S\R
c:убл	FT
c:ув>	EU
c:уве	^S
c:уви	EMGMHRKUVQ_MaM
c:увид	KTXQ]R
c:увиде	KTXQZM]R
c:уга	DIEPFIHSIMJSKJLMOMPSRTTRVPZK^R_SaM
c:уга>	ELFKGMHRJSPQRUTSVRZM\L
c:уган	ER\Q_Q
c:уге	DNFMGQMTPQQKTRZM[S]Q`Q
c:уге>	FMGQILMTPQQKTRZM[S\L]Q
c:уги	EQIMZR
c:угл	FMGTHQJRKM
c:уго	DMEQGMNROQRMWSYQZM\Q
c:угои	NQOQVR
c:угои>	NQOQVR
c:угу	CQORSQXSaL
c:уд>	GQIQLMTR[Q
c:уда	AMCWDPEMFLGVHMIMJKKLMMNUPNQPRLSSVMWQYKZJ[M\N]K^T_Q`RaY
c:уда>	DQEMFMIMJMKLMNNQOQQSSTULVNWMZL[M]N_SaU
c:удаи	CS
c:удал	GRNRSMWTYL]M^R`R
c:удали	WTYM]M`R
c:удар	GQHMNQOM]P
c:удач	CT
c:удачн	CT
c:уде	FNGUHSILVQXMYQ\K_QaM
c:уден	GTHS
c:удент	GTHS
c:удет	FMGPIMLQSPXMYR\M_Q
c:удет>	FMLRMRQMSQTMVPXMYR\M_R
c:уди	DTKQYJ[S\Q^S_M
c:уди>	^T
c:удн	CTRMXRZM[R
c:удни	CTXS[R
c:удо	ERWQXSYR\M
c:удоб	DMESWQXRYR\M
c:удобн	DMESWQXRYR\M
c:удт	RQXSYL^R
c:удте	RQXSYL^R
c:удте>	RQXSYL^R
c:уду	BRGQIKJMLRPMRQTQXQaM
c:уду>	BRPMRQSQXRaN
c:ует	DSFMGSILLQMMNQRRTR\L
c:ует>	DRGRHQNR
c:уете	LQQQRR
c:уете>	LQQQRR
c:уж>	EQFLHRLMURVRWQYR\L]MaM
c:ужа	ZQ\S
c:ужа>	ZQ
c:уже	DMIUJMKMOQQMRLSRWRYRZK\P]S
c:уже>	DMEPIRJLKNORRMWPYPZM\Q]T_M
c:ужн	ENIQQRSQWQ
c:ужни	QS_M
c:ужни>	QS_M
c:ужу	HQILOQSS
c:ужу>	HQILOQSS
c:уза	BRJS\QaR
c:узи	LQQRXQ
c:узил	QS
c:узк	ILJQLSSQ]R
c:узн	FQ]U
c:узна	FQ]U
c:узнат	FR]R
c:уи>	JVWMYRZL\M`U
c:уиг	MQPRTMaS
c:уиге	MQPRTMZQ
c:уиге>	MQPRTMZQ
c:уид	MQPPULXQYRZP_Q
c:уиде	MQPPUMXQYRZP_Q
c:уиде>	MRPQUMYR
c:уие	UQ_Q`R
c:уиеу	_R
c:уии	CVJMQTYRaM
c:уил	MT]M
c:уим	VR
c:уим>	VR
c:уин	JQPQ_KaQ
c:уип	IQTS_Q
c:уип>	IQTS_Q
c:уир	FRJRULYS_V`L
c:уис	BMDMHMJQLLMLOTRRVTYL[S^P`MaM
c:уист	BMDMHMJPLMMLOTRRVUYL^Q`MaM
c:уиста	BMDMHNJQRRUMVQ]Q^Q
c:уисти	OTRQVS
c:уит	CLDLEQFQHMIMKURTSRXS^M
c:уите	CLDLEQFQHMIMKURTSRXS^M
c:уите>	CLDLEQFQHMIMKURTSRXS^M
c:ук>	DPHKJTLRRMVSYL
c:ука	FRGQHLIPQSXMZM_L
c:уке	ARJKKQMMPQRM[Q\Q
c:укен	ARJMMMPQ[Q\Q
c:укс	ES
c:укса	ES
c:уксас	ES
c:ул>	FXIQVQWMXNYQ\S
c:ула	\S
c:ула>	\S]Q_Q
c:улг	MS
c:улге	MS
c:ули	AQCUDLELFRHTIMJNKMORSM\RaK
c:ули>	CUDMFQHUORaK
c:улк	GMLUORUQVR_M
c:улке	LUORUQVR_M
c:улкен	LTORURVQ_M
c:улл	AXCMaJ
c:ум>	ARHSLM\Q
c:ума	DSMMOQZS[L\M_Q
c:умал	DSSSZK
c:умала	DSWQZL
c:умаю	ZS
c:умаю>	ZS
c:уме	MLNSQR[Q\R
c:уми	ILVQZM_R`R
c:умис	IMQQVR_S
c:умк	ERHQMRRQTQ
c:умм	FTNQ_M
c:умму	FR_M
c:умму>	FR_M
c:ун>	CSOQZR]R
c:уна	HQOQSR_P
c:унг	JQVR
c:унд	MSOS\Q^T_L
c:унде	MSOS\P^S_M
c:унде>	MROS^S_M
c:уни	JTMMSLVQ_TaR
c:уни>	FLGMQQ_QaS
c:унин	FT
c:упа	AQFMHMPRRTSRUIVMYVZL[M]P`S
c:упак	RTYQ
c:упат	PS`R
c:упат>	PS
c:упате	`R
c:упаю	SU
c:упаю>	SU
c:упи	EMHMLQTRUMVLWPYQ[M_SaS
c:упил	ELKQOPWQYRaP
c:упила	OQWQYQ
c:упит	IRSR_S
c:упит>	ISSR
c:упите	TQ_S
c:упк	GSORPRWR\M
c:упки	OSPRWR
c:упки>	OSPRWR
c:упл	GLIQOSSQTRWMZR
c:уплю	SQWMZR
c:уплю>	SQWMZR
c:упн	JQKU
c:ур>	A\ELGMHSISJKKMMLQKXQZQ]V_RaH
c:ура	AMBQCSDSFRULYLZS]K^R_TaJ
c:ура>	BRDSRRZQaL
c:урад	FRIM_Q
c:уради	FRIM_Q
c:урап	FQIQZR
c:урап>	FQIQZR
c:ург	FQKR\L
c:уре	EMGLIMJLKQMQNROMPVQLURWRXKYSZK[M]Q_M
c:урер	MQNRPUQMTMUQWRYN\Q]R
c:урер>	MRPTQNTMWM\S]R
c:урера	]R
c:уреру	MLWQ
c:урет	KR
c:урети	KT
c:ури	AQBNERFMGLLQNNOMPSQKRRUMYQ[M\Q]R^MaM
c:уриз	AR
c:урин	CRIQRSVMXMZR\M
c:урини	CRRSXMZR
c:урип	SR\R]M
c:урип>	SR\R]M
c:урис	DQEQJMLQUNVP
c:урис>	ERJMLQRP
c:урм	EQZR[P
c:урми	EQ_R
c:урмин	ER_M
c:уро	HT
c:урс	QQ_U
c:урт	RU_R
c:урц	HRMRTP]Q
c:урци	HRMRTP]Q
c:ус>	BLCQEMFKGRMKQTSLUKXUYPZPaQ
c:усе	DSFRGQHLIQKLMMNMOQ_RaL
c:уси	CMDSHLJQKSOLQLUQVLXRZM[S\M]L_NaS
c:уси>	ELISUP_MaR
c:усин	DSERILJQOMXP[U\L_L
c:усина	ET
c:усинд	BRDQ[R_M`Q
c:усини	BLDRXQ
c:усир	EQKU
c:усири	FRKT
c:уск	DREUJUQQTLZP\K`QaM
c:уска	DRJSTL`R
c:уска>	JS
c:усл	DRHSTTaM
c:усн	RR_V
c:усп	DRIMMSNMPMQSWR]T_MaN
c:успе	DQIMMRNMPMQSWR]T_M
c:успев	VQWS
c:успее	MT]Q
c:усс	LPZS
c:уст	CMERGQHJITLMOLQLUTVQXUYLZM[S_JaL
c:уст>	DMRRURVSXRYM[T]L
c:усти	DMEQIPJNNMXT\R]Q`Q
c:усти>	ESNM\R]R
c:усту	GS
c:уступ	GR
c:ут>	DMEPGPHLLYNHPVQIRQTMULXTYMZU]S^M_K`M
c:утб	JS_S
c:уте	DTTTXRZQ]Q
c:уте>	ZR
c:утем	DQTRXRYM
c:ути	ASDQJRKQMMPQURVMXMYL]R_M
c:утик	ASJQUQXM
c:утип	DR\Q
c:утип>	DR\Q
c:уто	GPSMYRZT\MaR
c:утр	AUELFMJQKRQS\S_L
c:утре	ASKR
c:утри	JQQQVM\S
c:утри>	JQQQVM\S
c:утс	ORVR\S
c:утся	ORVR\S
c:утся>	ORVR\S
c:утт	AR_T
c:уу>	DMaX
c:ух>	DPXKYTZL\La]
c:ухо	JQ]T
c:уце	GXIM
c:уцен	GXIM
c:уча	CQDLESGMHQIQOMUQVRXP
c:учаи	CRETIRaR
c:учат	VS
c:уче	HQ\Q]R
c:учен	NQ\R]R
c:учи	DRERIPJMRQST\L
c:учил	BQDSOQ
c:учит	ERJMNRRRSSYQ\M
c:учите	ES
c:учк	EQRT
c:учш	CRDRJQOMWN^M_R
c:учше	CRDQJQOMWN^M_R
c:учше>	DQJQOMWN^N_R
c:уш>	NQUR\R
c:уши	BSKMQKUQ[L_P`U
c:уши>	BT[N_Q
c:ушк	CMDTELSM[U\Q]M_SaM
c:ушка	[S\M_R
c:ушка>	[S\M_R
c:ушки	DT`Q
c:ушки>	DT`Q
c:ую>	BXDKFJGQHKISJKKTLQNMQSSJTRVTWMXRYNZS\N^L_JaH
c:ующ	TV
c:уят	\S
c:фаб	HQJLTT
c:фабр	HQJLTT
c:фабри	HQJLTT
c:фив	UMaX
c:фик	JQRQSPYTZQ
c:фика	JQRQSQYR
c:фикат	JQRQSQ
c:фис	JSPQ
c:фон	BMLMQTRMSMZM[R\L^R`RaQ
c:фон>	EQQQ
c:фони	^R`R
c:фор	ILJRSRUQWPXLYM]QaM
c:форм	HMILJSSRUQWPXLYM]RaM
c:форми	SQWQ
c:формл	UM]S
c:фот	GQJRKYLMXMYL[M_P
c:фотк	KS
c:фотка	KS
c:фото	GQJQKULMOQTQXMYL[M_Q
c:фото>	EMFQGRIQOQSQXMYN
c:ха>	JS\M
c:хаб	GMTQYMZQ[S\P]S^Q`Q
c:хаба	GMTQYMZQ[S\P]S^Q`Q
c:хабар	GMTQYMZQ[S\P]S^Q`Q
c:хал	BMDNEMGMYR\P]W_K
c:хал>	AQMM]S
c:хали	IPMSQRXIYQaN
c:хали>	IPMSQRXIYQaN
c:хам	\X
c:хат	ARFMPRQVZL\M]S
c:хат>	FMPRQV]S
c:хва	BQPRSSZM^P
c:хват	PRSSZM^P
c:хвати	PRTQ^P
c:хел	AXDNaJ
c:хим	JTXQ
c:хими	JT
c:хм>	XLaY
c:хме	BR
c:хмет	BP
c:ход	ESGMHKJLLQMQNQPQQQRLTMVMYS]Q_M
c:ходи	GMJKLRMMNRPRRLVNYS^Q
c:ходит	JLLRNQPSRLVN]Q
c:хож	ILJRPR
c:хор	BRCRDQQM[M_R
c:хоро	BRCRDQQM[M_R
c:хорош	BRCRDQQM[M_R
c:хот	CMDMGSJMRLUQVUYMZM\QaR
c:хот>	GTHMIQUP]R
c:хоте	SQUQVT^Q
c:хотел	SQUQVT^Q
c:хоч	DLEPGMPRVPWQ_N`MaM
c:хочу	DLEPPQSQaM
c:хочу>	DLEPPQSQaM
c:хош	CT
c:хош>	CT
c:хра	BQEMRTVMYSZQ_L
c:хран	BQEMRUVMYSZQ_L
c:хх>	AMCMUKXMYMZVaZ
c:ца>	DMLTOLQTSRVMWMXPYM\S_Q
c:цат	DLGRLSOQQMRMSMXQ\Q]P
c:цат>	DMGRLSOQQMSL\Q]Q
c:цве	IVJPKQMMQMRMULVRZL\Q_RaM
c:цвет	IVJPKQMMQMRMULVRZL\Q_RaM
c:цвет>	TQUMVQYM\R
c:це>	EQFRYQ
c:цел	BTCQDMIQ
c:цело	BSDM
c:цен	DMEMFUG^HWIJJKLLNRQMRQWKYMZS]M_M
c:цена	FQGMHRSQZQ`Q
c:цена>	FPGMSRZQ`Q
c:цене	GS
c:цени	FMGRHU
c:цени>	FMHU
c:ценн	FQRS
c:ценни	FQRS
c:цент	FLGRNR
c:цену	FT
c:цену>	FT
c:цеп	EMIQKSUR
c:ци>	DSEMQQVR\R_L
c:ции	MQ_Q
c:ции>	MQ_Q
c:цию	DSGQQS
c:цию>	DSGQQS
c:ция	GRHQJQTR\M]M^R_M
c:ция>	GSHQJQ\M^Q_M
c:цом	_S
c:цом>	_S
c:цу>	MQZR[R]R
c:ча>	DVaM
c:чае	FQHQRMWMXQYQ_S
c:чает	FQHRRMXQ_R
c:чаетс	FQXQ_R
c:чаи	BQCRESIQ_L`QaR
c:чаин	IQaS
c:чал	CVFQMMOKPRUMVMWMXQ
c:чала	MMOKPQ[R
c:чала>	MMOKPQ[R
c:час	ERFQGLHLJLMSNTOMPMWMYMZQ]T
c:час>	EQFQGMHMNROMYMZQ]R_Q
c:чат	AVESIPJMQMRLVTYMZQ\L^U_LaL
c:чат>	ERRMVR^U
c:чате	ARZS
c:чаю	CSHQ
c:че>	ERGMHSIKKRLMMMPQUN\T_MaU
c:чег	DPESJQPMULXSYR_M
c:чего	DPESJQPMULXSYR_M
c:чего>	DPESJQPMULXSYR_M
c:чек	ILJUOSRS_M
c:чек>	IMJTMMNQOQRQ_M
c:чел	VQ[R
c:чело	[R
c:челов	[R
c:чем	DRESFRGJIMJRKLMLOMQLRQTLVNYRZM\S]SaM
c:чем>	BQDPETFTGKKMOMRRTMXL
c:чему	DQFMWQXR\S
c:чему>	DQFMWQXR\S
c:чен	GMNQOR\R_L`UaM
c:чен>	XS
c:чер	ESGPHJITJLKMMRPLQMRKSNTRVSWTXJZS[L\R]Q
c:чера	CQEMHLIRVQWRXM\R]Q_Q`Q
c:чера>	CQEMHMIQXM\P]Q_R`Q
c:чере	IQMRSMTT
c:через	IQMR
c:черо	ZS
c:чером	ZS
c:чес	DRJRLMQQRSSLURWLaM
c:ческ	QRRS
c:чески	RS
c:чест	DQHQJSSMUS
c:честн	DQJQSLZQ
c:чет	DSHSKRORVRXL_M
c:чет>	VS
c:чи>	C[DLSRYMZM_M
c:чик	[R_T
c:чил	BQDRFR\L
c:чин	FSJKKM\R_S
c:чина	FT
c:чис	ELISRS]S
c:числ	IS]T
c:чист	EMRS
c:чисти	RS
c:чит	BLCLOQSSVKWLYS^S
c:чит>	DQEMSSXRYMZM\M^RaQ
c:чита	HMORYRZS\R_R
c:чите	ES
c:чител	ES
c:чка	AQEMHKJMKMQRRSSQTM\S_LaS
c:чка>	AQEMHKKMQRRQ\S_LaS
c:чке	ERISKMSL
c:чке>	ERISKMSL
c:чки	CWDLELKQLSQLSQ[L\JaK
c:чки>	CWDLELKQLSQLSQ[L\JaK
c:чко	ARSQUQZQ[M
c:чкои	SRVQZQ[M
c:чкои>	SRVQZQ[M
c:чку	EMGQKMQQRYWQ\L^Q
c:чку>	EMGQKMQQRYWQ\L^Q
c:чна	JQPS
c:чная	JQPS
c:чная>	JQPS
c:чни	FQGMKRLRSQ`QaR
c:чнии	SR_Q
c:чнии>	SR_Q
c:чно	CRFLGLKVLSNRPMVMXUZL[RaL
c:чно>	EKFLGMKRLTMQNRSPTLURVMXSZL[RaL
c:чо>	JRZMaS
c:чта	MSQR
c:чте	AQFSHL
c:чте>	FSHL
c:что	ETFQGKNMQKTMUTZK_K`PaR
c:что>	DRESFPGLHQLQMKNLPNQLRLSRTLURYQ[M\Q]R_L`Q
c:чтоб	DMEQHMJSMRRRTQUQVMZM\K]L^Q_LaR
c:чтоб>	MTRQTR\M]M^Q_L
c:чтоби	JRMMNQ\MaQ
c:чу>	DLETISLMMTRMSQTRZT_L`LaM
c:чуж	\S
c:чут	EQGUVMZR
c:чут>	EQGTLQ
c:чше	CRDQJQOMWN^M_R
c:чше>	DQJQOMWN^N_R
c:ша>	BMELFPGSHTSLTMUL[T\P`M
c:шаг	ARHSRQSM
c:шага	ARHSRQSM
c:шага>	ARHSRQSM
c:шад	ERFRHLIQ[R
c:шак	FM[S_Q
c:шал	DRXNYQ\R
c:шам	ERMQQL_T
c:шан	IRJMNROL\R]TaL
c:шан>	]R_R
c:шани	HRNR\R]Q
c:шани>	HRNR\R]Q
c:шар	[T
c:шас	FROR
c:шаси	FROR
c:шат	UMVS
c:шва	JT
c:шва>	JT
c:ше>	EPGNHQIVJVKJLSMJNJQTUQXIYNZJ[L\L_P
c:шев	BQEQFSHVJM\L
c:шевл	FPHSYM
c:шевле	FPHSYM
c:шег	AMDMGRQQ[R_R
c:шего	CQ[R_S
c:шего>	CQ[R_S
c:шед	MPQSTQaL
c:шеде	MPQSaL
c:шеде>	MPQS
c:шеи	BRLS[Q
c:шеи>	BR[Q
c:шел	GMJM]U
c:шел>	GMOQSL\Q]UaQ
c:шем	ARBTCREMGMHMITLUPMTMaM
c:шем>	LRTMVM
c:шеми	ELISLPMQPMVQ
c:шеп	PTQQ
c:шеп>	PTQQ
c:шес	ESJMLVMLRQVR
c:шеси	LQRR
c:шет	TS[Q]R
c:шеу	GQPS
c:шеш	BQSSVMYNZ[
c:шеше	ZT
c:шеши	ZU
c:ши>	AKBPCHDIHJIUJLKUMKNLPLSQTSUNVUXKYJZM[W\M]M^S_Z`SaM
c:шиб	OQVQXS
c:шив	IRLKTR]R
c:шива	IS]R
c:шиг	ERMQNQRMSRXMYQZL\LaR
c:шига	NRZM\M`P
c:шигар	GMZM_Q`P
c:шии	UT[MaM
c:шии>	UT[MaM
c:шик	DLEQGLJRMMNLPMQRVMWR]R^R_Q
c:шикт	EPMM]T
c:шикти	EPJMMM]U
c:шил	KRLSUSYMZP
c:шила	VQ
c:шим	ZT`Q
c:шин	FLIRJSOMRTSMURVLZM\Q^M_YaM
c:шинд	IRQQ
c:шине	RV_Q
c:шине>	RV_Q
c:шини	QM[L_S`Q
c:шип	VR
c:шип>	VR
c:шир	DRIMJQLRRMWSYQ\M`R
c:шири	JRWSYQ
c:ширин	JRWSYQ
c:шит	GMHMJRKMRRUSVSWM[M\M_R`M
c:шит>	ZT
c:шите	DRFPGMHMKMRRSQUSVTWMZK_R`M
c:шите>	DRFPGMHMINKMRRSQUSVTWMZK^R`M
c:шка	ELISNRYR[S\M]M_P`Q
c:шка>	ITNR[S\M_Q
c:шке	CQFRHMIPRRZU
c:шке>	RRZU
c:шкен	FRIR
c:шкент	IR
c:шки	ARDTEM]L`R
c:шки>	ARDTEM]K`R
c:шко	HRKQ_R
c:шком	HS
c:шком>	HS
c:шку	[Q\S
c:шку>	[Q\S
c:шла	CQESHRKLMLOPSQTM\U]T
c:шла>	CQESHRKLMMOPSRTM\T]T
c:шле	HTMS^T
c:шлет	HTMS^T
c:шлете	HQMS^T
c:шли	AMDMIQKQYL_Q`QaL
c:шли>	IQKM]Q_Q`S
c:шлит	KSLQOQ
c:шлите	KSLQOQ
c:шло	DTJL\S]Q
c:шло>	DT\T]Q
c:шни	HTSLVQ_Q
c:шнии	HTSLVQ_Q
c:шнии>	HTSLVQ_Q
c:шно	DUELHR
c:шно>	DRHQ
c:шта	ELKSMR
c:шти	DVHMKKMLOR[Q_SaL
c:шу>	DRHIKMLQQQVMXMZY[T\J]M_R`KaL
c:щал	\S]S
c:щали	\S]S
c:щали>	\T]S
c:щаю	CTDM
c:щаюс	CTDM
c:щаюс>	CTDM
c:ще>	CMDLEXFLHMIQJNKPLJPNQMSPTQUSVP[M\T]T^Q_J`MaL
c:щел	DQKT
c:щелк	DQKT
c:щен	AQOLQMZM^S_Q`QaQ
c:щени	AQ^S`QaQ
c:щин	ERRR\S_Q
c:щон	BWaL
c:щуп	PT
c:щупа	PT
c:юби	ERRSUS
c:юбил	SRUS
c:юда	UM^QaS
c:юда>	UM^QaS
c:юдж	EQHS
c:юдже	EQHS
c:юджет	EQHS
c:юрп	RT
c:юрпр	RT
c:юрпри	RT
c:юс>	CWDUEQHTJQLTSMUNVLWLXKZV\J_MaK
c:ют>	ARJROR\R]L
c:ютс	EUFR\M
c:ются	EUFR\M
c:ются>	EUFR\M
c:юча	CS_Q`Q
c:ючи	[S^U
c:ючит	[P^U
c:явк	WS
c:яги	IRJMLQPR_MaT
c:яда	MQTT
c:ядан	TT
c:ядан>	TT
c:яде	EQLRXKYT
c:яди	JQKS
c:ядо	DQKQQQ_Q
c:ядом	DQKQQQ_R
c:ядом>	DQKQQQ_R
c:яем	ULVSWQXR
c:яем>	ULVSWQXR
c:яет	JMMU\U]L
c:яете	MQRRSM\R
c:яете>	MQRRSM\P
c:яже	RPXU
c:яза	BTRT
c:язат	RT
c:язи	CMSM[P^RaT
c:яи>	`W
c:яит	DMMNSRURWKXLYS^Q
c:яите	DMMNSRURWKXLYS^Q
c:яите>	DMMNSRURWKXLYS^Q
c:як>	CMDMETHRLM\R_MaT
c:ял>	DVXM]QaS
c:яла	ITJLZS\LaM
c:яла>	IRJMLQZS\L
c:яли	OLRLUN\UaR
c:яли>	OM\TaR
c:ям>	CRDSEKHSIQJQNMOQ
c:ямо	SR
c:ямо>	SR
c:янн	GS
c:яну	EPIPKURQSQYLaM
c:яну>	ERKQZQaN
c:янут	JQKSSQ
c:янут>	KSLQSQ
c:яск	QS
c:ясн	CLDR[SaL
c:ят>	BMCLEWHSIKJTLQMQQLRLTKUJVLWTXRYK]L^L_R`LaR
c:яти	GQHMISRMUQ`R
c:яти>	GPUS`R
c:ятн	IRRSXN]SaM
c:ятно	DSHR
c:ятно>	DSHR
c:ятс	EMGQLT
c:ятся	HQLTOQ
c:ятся>	HQLTOQ
c:ях>	FSZR\Q
c:яц>	HRTQYS
c:яч>	FSHR_M
c:яю>	MNPTSLZQ
cue:acknowledge	AMBWCTDcGJILJKKJNPPHQJRNTTUMVJWRXYYM[P\K^K_S`IaT
cue:any	ALBMCLEJGUHQJLKQLFMXNKOIRTSLTNU^VKXLYU\L_P`SaR
cue:asking	AHBHCBDEERFZGQHIIYJ\KMLYM^N]OVPVQZRQSGUFV@WCXJYEZI[N\L]X^G_Y`KaQ
cue:bareHowMuch	ANDIEJFaGQHFJTKILUMWNTOSRPSKTTULVKWMYL[L]M^R_T`LaL
cue:browse	AIBLCLDIEgGKHKIVJQKSLNMQNSQJRSSNUJVPXLZJ[J^M_Q`L
cue:budget	DMETF[HTIXJKLLMKNMOMQKTMUQVSWRXMYR[M\L]L_J`LaM
cue:cancel	AMBLCMDLGLIMJMLMMJNMOVQMRRSITKULVRW_XMYTZR[Q\K^S_QaL
cue:catalogue	E_FYGMIQJKKXMMPLQJRKXLZM[M\M_K`T
cue:change	ESFJGJHJIJJLKKLNMNNKOZPJRRTJUMVjWWXMYRZE[R\L]J^T_NaS
cue:changedMind	DNHMSQUKVUWXXQYRZM
cue:compare	CMEIGMHJJZKLLPPSQPTKUSXNYJ[M]J_R`LaV
cue:complaint	ALBLEJFKGQIMJSLLNQOVPKQLRUSIUNVQXLZM[L\b]S^M_R`H
cue:condition	ALBFCKDGEUGVHTJKKVMRNSOXPVRKSKTSVUWJXKZQ[L\M]N^I_I`IaR
cue:delivery	ALBQCKDIEMFIGMHLIJJJLGMeOSPXRNSQTXVXWTXNYIZI[L]Y_H`RaI
cue:discount	AQBLDMFQGpHTIJJMKPLKMLNIOSPIQNRMTMUNVNXNYLZM[J]J^R_L`VaK
cue:dontKnow	DMEZGMHTILJLKRLYMMPTQQSKULVIWMXMYJZY[M\L^M_M`MaR
cue:enough	AMBVCSDPEQHMKTLUMHNMOMPKQMRHSSTKWQXLYT]V^T_LaK
cue:filler	APCKDNFMGQHQJKMNNMPKQKUSVPYSZU\U^L`Q
cue:firmYes	AMBJCJDQERFJHLILKULSMJNSPMQSSZTRUQVNXYZI[J\L]J^U_N`PaL
cue:fitting	BSDMEMFMJLORPhQTRLSSTKVLWKYK[L]M_J`MaM
cue:foreignAudience	AICXDNEQGLHQIZJRLTNLPKRLUSVIWRXLYJZS[K\S]M_M`JaL
cue:gift	BMERGRHJILLMNNOWPLR_SQTJULVFWQXQYNZT[I\U]R^M_FaM
cue:goodbye	CnERGKJKKKLLMMNMOKPQQMRMSQTKUMVKWMYQZ[[J\L]L^M_J`KaT
cue:greeting	AwCTDMESFRGNHGIRJMLMMGNROQPLQNRIUIWHXMYLZH\L]R^J_L`MaU
cue:hedge	ALBLCKDMFMGUHRIMJJLUMROIPRRKSKUSVRWIXGYTZZ[M]M^Ja[
cue:hold	CJEKGLHMINJNKLLNMMOMPVQKRaSSTUUMWVXMYMZW[M\M]L^M_K
cue:howMany	EJFTGSHQIWKMLUMLNMOQQLRNSRTKVQYM\M]R_LaM
cue:info	AICQDRERFNISJgLQNJOSQHR\TLWKYMZE[J\S]G^I_K`NaK
cue:injection	CMDMGTHMIMJMMRNMORQLRMUMVMWMZL\L]M^Q_S`d
cue:instead	DLEMHQILJKOUPLSLTMUUV_WKYPZL_L`TaM
cue:isThere	AJBKCMEUFGGQHCIgJKKULDNQPRQTSRWQXRZK[S\L^KaL
cue:justLooking	BIE]ZR]U_M
cue:no	AMBGDJJLKNLLMKORPQQERETUUKW\XFYeZL\R^W_L`R
cue:novelty	E^GMISJMQLTR\K]M^V_M
cue:objection	ASBNCKDLEKFTGTHmIJJQKKLWNSOIPJQSRLSITMUIVMWQXJYSZR[H\K]L^K
cue:offTopic	BRCKHPIJKHMQOMPLSKTKUSVJWQYM[J\J]K^J_jaU
cue:optOut	BNCMDMELFMGLJQKLMMNLOMQMRRSMTLVLWTXLYTZM\U]Q^g_L`J
cue:order	AHBKCIDEFSGUHLIMJQKKMSNKPPQIRQScTWUMVVWUXSYLZS[R\I]Q^H_G`SaF
cue:orderStatus	AMELFMHMIMJMLMNRPLQKSFTMVSWUYKZL\S]d^M`TaM
cue:payment	AIBICKDJEJHWIMJHKLLKNmOVQMRTTSVLWNXNYPZI[M\Q^F`[aK
cue:person	DLFMGLHLIMJMLMNNOLPMQRRLSMVIWJXLZL[q\Q^N`U
cue:photos	AMBMCMDQEJFSIKJQKyLMMHNLPLQHSQTRUQVMWKXKZJ[M\S]I^L
cue:pickup	EMFMGRHMIDJMMZNROLPSQTRSSSTMUMYLZQ]S_MaM
cue:pointing	ASBKCKEJFQGIHQLPMKNQQKSTUSVPWK]K^QaY
cue:praise	BSCRDTFVHPJMKHLIMHNLPNQLRUSNTQYQ[M]K_S`L
cue:preorder	ALBMCLDREIFQGHISJLKLLLMQORQMSNTfULVKWVXRYK[M]W^H_K`MaL
cue:price	AKBNCLDKELFtG[H`INJJKFLHMUNROLPLQKRTSMTFUMVJWGYLZR[I\P]J^N_K`\aK
cue:restock	DMENFLGQIZJVKLLQMJOLPLQQRLSIT\VMZR\M]PaN
cue:returns	DMELFJGJIKJKKLLKMIOqPTQLSKTKVTWXXLYL[I]P^M_N`SaL
cue:service	ALCMDKEJFMHMJULRMNNKPKQIRfTLUKVSWGXTZI[M\S]T^L_V`MaL
cue:shopInfo	BLENFMGKHSJQLGOJPSQaRKSKTJUTVQXIYM[L\K]T^Q_M`U
cue:show	AIBMCHDEE[FUIQJLKdLTNTOKQXRKSITKVHWQYJZM[M\K]S_L`SaH
cue:sizeAdvice	AMBKCNELGKHLISJQLgMINMOPPUSNTPUQVXWNXLZL[K]K^M_J`MaJ
cue:thanks	B{CREMGNHIILJLKLLJNLPLQMRLSKTKXRYT[M\K]K_K`K
cue:think	CTDMEUFMGIHRIKJQKRLVQKRQULVJXIYMZi\F]I^L_Q`KaL
cue:wait	ANCLDZFQHLIMKJLLMKPSQMRHSLTRUDVQWQXKYRZ^[L\K^X_M`MaZ
cue:want	AJBKCJDJEQGLHJJLMPNQPMSRTWVNWTYU[Y\G]J^V`TaI
cue:yes	AMCSDPELFLGLHJILJLKRNSPYQTRLSWTTUTVRWLX`YFZN\K]K^L_I`LaK
e:✅	DXZNaM
e:👋	A\C\DJSMVLZMaI
e:👌	BVDSHNXQZMaL
e:👍	DWXSZMaL
e:💕	BYCNHM
e:🔥	BMDVSQXMaR
e:😂	BSEMFIGRHRIKJRLLNKTLXMZT[M\L_\
e:😄	DVERFRGKHJIMKLLLNSQURKSYWLXXYLZL\MaJ
e:😅	DQGWHUINJLLRQMSKUMXRYV\M_MaM
e:😍	BTDXJMSSXMYMaM
e:😏	NSXM_Y
e:😡	KMOX\Q
e:😳	DMFLGTHW
e:🙈	EULKUVWQ[R
e:🙏	DMGUKNRY
first:<address>	CMDMLRMQSMUQVTWQXK`QaR
first:<brand>	ERHQKQUKZM_V
first:<category>	AYBQCLEQFKGQHHJRKMLVMLNNORPSQHRQSJTJUIVKXQYSZK]M^MaU
first:<city>	AMEKFMJNMWQUSMTWUWXK]L_L
first:<color>	AMBKCLFKGSHTIQJXMMOKQTSMTJUKVSYLZK[X]M_M`MaW
first:<date>	AMDJEKGKILJMNLOLPRQSRKUSVNXVZT[M\Q]X_S
first:<few>	CNDKEQINKMLMNTQZURYLZP\M]M_LaQ
first:<name>	MLRTTMWLXRYMZQ[R]M`RaT
first:<payment>	FRGKIKKNMLNUOMPMQTSKUTWMXRYQ]S_V`M
first:<phone>	NRUT
first:<product>	AKBLCVETFVGSHQIRJQMQNMORQJTMUPVMWLXV[M\I]M^L_J`MaQ
first:<quantity>	DLERFQGSHVJMLMMMPMRLSUTKUSVTYK[L\LaM
first:<size>	DQEMFMGQHSISJKLKOSQNRLSMTSUPVSXKYQ
first:<time>	DMEKGQUSYSZR\TaK
first:<two digits>	CMDNFRGRIKJLLRNYOVQVRLSLVLWMXMZKaT
first:a	CMDMEMFUGUHLMXUWXLZL[M_KaV
first:and	EUFUGLIRJMKMNR
first:ani	EQFLGVITJLKRMMOLQNRQTM[R]Q_L
first:anyth	ESFQGLHRIP
first:are	EMFRILJSLP_U
first:aw	BSDT
first:betwen	LX
first:box	OQ\Y]M
first:bring	PQSLTU
first:cal	WS\M
first:can	ELFRGMHKILJTKQLLMSNUPPSRVUXL[R\L]N^K_Q`MaM
first:could	GLILKTQMRRSSURVQ]M
first:did	JU]Y
first:do	AMBLCHFLGTHMISJUMWNSPTQURSSHTQVLWNZK\K]L^K_S`KaM
first:doe	GQIRJZLN\M_L
first:dont	WTYSZR
first:fair	DVaN
first:fine	DMSRTKXR^U
first:from	OTTM`W
first:gime	DPSW
first:god	ATCMDRJTSQUNXMYQ_L
first:gona	HLKNWQYUZT
first:got	BRDMISKR\P
first:hapy	AVCL
first:has	ISZM]U
first:help	NM_U
first:hi	AUIRMM
first:hm	ELHQIMKRWQZS
first:hold	DRSMZQaS
first:how	DMELGJHQILJSQSRTTTVNXM\K]N^R_Y`L
first:i	BMCTDLETFLGRJMMXNMOSPJQKRKSMTWUQVLWPXSYJ[N^T_L`LaL
first:id	KMMSORZL[R
first:if	GPHMMQTRXUYM
first:il	ILMQSSUNYTZUaN
first:im	GKHNLSOQRLSKTRUQXMYWZL[M]K^T
first:is	ELF]GMHJISJVLSMRNRPTQPRMSMTKUJVLXLYM[T\F^M_S`M
first:it	CMELFLHSILJKKTMLQMRMUQVMWMXMYSZQ[M\T_MaX
first:just	BRDMEWISJRKLRSSMVRYM[Q`K
first:leav	YW
first:let	DSEMJMTQUMWQZU\M`R
first:make	GSSQXR
first:mayb	HRZX_NaM
first:my	BMFLGTHTIIJLLPMLNSOMPLRQSQTMVLWM\R]P_TaR
first:ned	ERFNZV`M
first:never	YRZM\S^RaS
first:new	OM`W
first:no	GMHTIRLQMQNLOMTMUPVQWKXM[S\P^Q`L
first:nope	CQYT
first:not	HUILPSSMXHY^\PaL
first:oh	BRDUHLUKVT
first:ok	BMESIQSTTQ
first:onli	HVKMPPYRZMaT
first:open	QY
first:order	SUTL]T
first:pleas	FSRRSLVMWY[Q^M
first:price	FWGLMM
first:put	JMRQSTTQUP[U
first:r	QTRV
first:same	EUGMHJMPSSUSXTaQ
first:send	NTPTQRSMXQ
first:show	FQKT`T
first:so	LQ[Q]UaU
first:sold	DNITSS
first:sory	FSRMUPVSYM_PaQ
first:stil	YNZT]T
first:sure	DSXP
first:take	CXDSGKNPRRSJWL^S
first:that	BPDJERHRKQWRaQ
first:the	AMBMCQETFMHVIKJKKMLQOTQKRMSLTTUWVLXQYLZM[M\P]S_LaS
first:this	JM\S^Q
first:to	ERHYIK
first:u	ELQMRMTMWR[P\U^T_R`T
first:wait	FQYMaT
first:wana	SWTV
first:we	EK_W
first:what	DMFTHKISKLLQMQNMOVPMQZRRSJTMUNWMXM\I_QaK
first:when	IWMQ]R
first:where	JSQQ]S_R
first:which	ESJZLKNQQURMUL]M_RaM
first:who	FMHQOTQMRL[Q_S`Q
first:wil	JVPSRM]L
first:would	DLELJRLKPSRQTRXR
first:wrong	VW\S^S
first:yep	UQXV
first:yes	KRXRYM
first:you	BUCPEMFMGRIVOMRMVLZN\T_M`T
first:your	GR\T]N
first:а	ARBRCLDSEVFRGTHIITJQKSMUNQOLPRQMSMTSUGVHWSXPYHZJ[L\G]I^R_S`M
first:аванс	NROQSMWLZU_L
first:аг	BPKSXRYMZN
first:адрес	MMQUURVRXSZL
first:аи	DREMHMXMZPaT
first:аиирбас	OL]U
first:аилик	GSHUaL
first:аиналаиин	FTLMQR[R]S_M
first:акша	AMFMMMOSRM[U\U]U_R
first:ал	SUZN[S_LaQ
first:алд	`T
first:алдим	HQKRZL
first:алдин	FNHSNWSNTPVM]R
first:али	XLYMZX\M]Q
first:алк	BJITaY
first:алл	ALBUCQPM[Q\MaS
first:ана	ISKR_MaV
first:ап	ALEQHMOQSQWS_R
first:армисиздар	AX
first:аяк	IMLWPL\S
first:бага	FQZR
first:бал	BLDREQZSaT
first:балам	ZU_S
first:бар	CRDPITRLSRXSYN_M
first:барахолкад	HV
first:бас	ETHSJMRMVQXMZM`T
first:баск	ELMTVT\Q
first:без	DMENGMHULQTMUSVRWQXMYR[MaM
first:бер	FMOSPQSVTKVMXQ
first:биз	MRUR_RaP
first:бир	GSHROUUM_MaT
first:бо	HTUSaM
first:болад	XXYM
first:болд	BLSVVMWPYQ^Q
first:болш	FRSMVSWM^Q
first:бонус	HMNXQLZR
first:бот	^Y
first:брак	OU
first:брон	WV
first:буд	BJDQTVXRYIZQ
first:бул	DMFTJNKSSMUMVQWLYQ\Q^T_Q
first:в	AMBMDIELFSHUIUJRKPMRSNTJURVVWMXKZL[M]S_F`MaS
first:ваш	HR[K\^^K
first:верн	QQRSSLULXP\U
first:вечер	ATDP
first:ви	FRGMHVIRJMLMMLNLSLUMWTXLYMZM[R\W]S^L_S
first:виде	KT
first:вмест	JMSQURVV\L]S
first:внутр	JQVK\S
first:во	DY]QaJ
first:возврат	\Q]S
first:возм	OMPQST[L_R
first:вот	BSDSHNIRLRSQUQZK\M_L
first:все	CUDREUKKSWWRYKZL\S^M`M
first:всег	BQCT
first:втор	KWQRSQUV\TaJ
first:вчер	HKST\U]P
first:гарант	EMJTRV
first:где	ENJLQURM^T_V
first:да	AKBUCMFKGLILKQLSMLPMQMSMUJWRXQYQZQaT
first:дава	DVGUHMUIVRWSYM`T
first:даит	HQJMQLVTXMZP[R\S
first:девочк	ARESSR\L
first:девушк	NRSMWR]M_R
first:денг	EMHLNVOQWN[T\P]V
first:для	DMETGUHUIMJSLLUR\M`QaM
first:до	EKGMIUJQLMMRNQQQVMXMYMZR]L
first:добр	AXCIDRIQ[K]Q_LaQ
first:доставк	GQHRMUVM\M
first:дукен	IQRLTR[W\S
first:дума	HWVPZR[M^Q
first:дурис	DTVLXKYV\Q
first:е	DSXRZMaR
first:еке	GRJUSMVUXL
first:еки	DREMGRMQOLPPSMTRXRZM\X
first:енд	EQIL]T`R
first:есл	EMFTGRHMIQMVNMOQPMRQSQTLUMVLXUYM^MaJ
first:ест	EUJLKMLMQMRTTR[U\M
first:ет	AKESFUGMHFIRJULIMQNMOMRLSQTMUIVLYS\S]V_R`LaK
first:ещ	DKEUGMKPSSXNYMZQ\Q^RaM
first:жак	CRHSXJYQZQaQ
first:жана	EXITTRVMWQZM]M
first:жараид	CSDQ
first:жартисин	NUZL\R
first:ждат	YTZL]R
first:жду	MRNQ]T_M
first:жен	EQILJMLRMNSQTSWQ\M
first:женилдик	EMFRGMOTQR_M
first:жеткиз	FTHLMTVQ
first:жо	BLVSYT
first:жок	BMCRDLHQIMVVXHYVaQ
first:жумис	EMIL[R_U
first:за	GXHRJILKMMNRPQRJSRTLUMXVYSaQ
first:заказ	SQTMUQVSWT
first:заказива	CMOSTKWM\V
first:записа	DYRM
first:запиш	FMRSTQVM`S
first:здрав	AW
first:здравств	FTJRNMOPQQRLWL]M_RaS
first:здраст	AR
first:и	AMBKCRDVEUGLHIITJLKMLMMMNNOQPLSQUNVTWLXUZH[M\T]T_N`MaP
first:иа	ERKTULXQZL\MaQ
first:из	ETHMIMJKMYNUTKUQZM]R^S_MaQ
first:им	VSYMaQ
first:имен	XV
first:инстагр	QT
first:к	ESVSXMYR
first:каблук	JSOT\P
first:казир	QKWMZU_V
first:каи	EMHRNKQXSMWQ\M]Q_KaR
first:каиир	ARCMDQEQQNaQ
first:как	BQEMFRGKIMJWMQNSPKQUSRULWMYLZS[L\J]M^P_T`QaL
first:кал	AW_I
first:калаи	LQNSSQ_MaQ
first:кандаи	ELFMIRJT_P
first:кате	_QaU
first:кашан	IU[M\Q]N
first:келе	SMTVZR
first:келин	EZGLSM
first:кере	WSYS
first:керк	WSXSYT^M
first:кеш	FQMLOMQSUQWU_Q
first:кешир	VRWU
first:киз	ENLPPTQMRMWSZQ[Q\M_Q
first:кизима	OT_T
first:киип	HQNMPS
first:кис	ETITJT
first:когд	GUNIOMQKTSUR]VaM
first:кол	DQIUTS_M
first:коп	BSHSJP\L
first:корап	JMRZ\R_M
first:коробк	OSRR\M
first:кр	NT
first:кто	HSOM\T_S
first:куд	MMNUORQRSRUKYR]LaM
first:кудаи	BTCV
first:кун	ES^X_L
first:куп	EMGQKQRQYM\S_X
first:курер	MROHQMRMTNUMVSWW\T]S
first:кут	DREQNLTQXSYM[R
first:ладн	CTDLNQWRXN
first:лучш	DMFRLLRLSMTQVVYQ
first:мага	SS
first:маган	GRILKMMSOMSPTIYM[P\U]Q_S
first:мам	ERFRGLJKMLNRPQTMUM]S_TaL
first:межд	ELLV
first:меи	CMDWXR
first:мекенжаид	URVTZJaQ
first:мен	DRGKLLMMNQOMPMRLTRVSWLXM[L\M]S^P`VaQ
first:ми	CREQFQGUKSOMQSURWL\K^R
first:мин	DMEMGMHNIQJPKRRQSU
first:мина	DMFSKW_M
first:мир	AW
first:ммм	ZRaT
first:мне	EPFQGLHTISJLKMLNMQNSONQLSQUSVMYPZV\K^M_L`KaN
first:мо	ATDMGMHRINLLOMSPURVMYS\K]T^Q
first:может	GSIRWWZR[M
first:можн	FKHLJMKKNMOMPKRRSTTRVVWRXSYMZQ[V\L^Q_MaM
first:молн	OS\X_N
first:муж	EQFJGQILJRQQRKWSZS\M
first:на	BIDVGXHYILJRKJLVMNPRRGSJTUVNWMXRYQ\S]M_I`K
first:над	DTHMUQZT
first:напиш	QM_R`T
first:не	CRGLHRIIJMKQMJNSPSQMSITJVWWRXEYZZT\Q_LaK
first:нег	FPHLMR\S
first:нет	CRDLEQHSILSTTNUQVUWRXGYWZL^LaL
first:неш	]T
first:ни	WSXLYTaM
first:никак	DNWSYR^RaM
first:нич	DQHTWLYK^RaQ
first:номер	DTHVNKQTUIVS^Q`M
first:нош	LU
first:ну	AMCUDREKGXHSIPJMMQNNPLQMTRVMWMXTYG[R\R^M_K`M
first:о	AQBSDXEMGQHQJLKQOMRLSSTMVJWKXR\L^L
first:об	KTSQUKWQ\N
first:обед	FKQV
first:обеща	\S]R
first:обратн	MGO\
first:оиба	DMFRHTUKVT
first:ок	BUGMHMSTXRaN
first:окшесин	OJRV
first:олшеп	LMPU
first:он	DLISLSOQSMWSXR\N]M_MaS
first:онд	CSDLETSVTMXLYM
first:оплат	]V
first:ос	GMIRKQLQMTSITRURVN]M
first:оси	ITKJ[R
first:осин	SPUT
first:осинда	HS^QaV
first:от	BTFSILJR\N]S_L
first:отзив	HW\S_M
first:отиз	IRUUVRXN
first:откритк	RW_M
first:отлож	RS
first:оформ	GLVPWTXQ
first:оформля	SMTSVPWLXR
first:перв	QRTUYMaL
first:передума	SNVU
first:по	ELGIHMLQMQNLPMQQTQ[U\R^L
first:погод	EQJTWMZT
first:под	DUHMIMMMSMTSURXQ
first:подарк	ELOVRI\S
first:подарочн	NQST
first:подожд	TTUMVRYLZRaQ
first:подскаж	ERIHLRQRRMSR_T
first:подтвержда	XS
first:пок	CLDTHUKMSLWQXLYQ
first:покаж	EQHQISKLXR
first:получа	DMVRXT\Q]MaM
first:помог	EL_Z
first:посилк	OM\P]T
first:посл	LQUUZR
first:последн	GTIHSRUQVQ
first:посмотрел	DVYQ
first:поч	FQHMXR\X]Q_R
first:почт	MMQVRLYQ]R
first:предзаказ	ORSKTLUSWP\T]P
first:предлага	[R\J_[
first:предоплат	NSOQ\M
first:при	GSHSOQPRSMUKYQ\M
first:примерочн	IMPWQL
first:пришл	JPLP\T]Q`Q
first:про	XWYM
first:промокод	GR
first:прост	BLESWRZP
first:прош	HLIQJRMRNQORQUZL\M`L
first:пуст	DLPQVTWMXUZS[RaM
first:раз	BRFPGSHMMMSRYL_R
first:размер	FQHQIJJUKMLSVM[Q
first:ракмет	BS
first:с	ASCQDLFJHRIQKJNMOIRLTUUSVTYQZL[M\Q]L_H`SaP
first:саит	IMQT\S
first:сал	APYMZSaR
first:сам	ERFUGMHJLSQQURXLYQ
first:сен	DQFQGMHWQMYL\M`R
first:сертификат	GMJLRZSR
first:сиз	GMHRQTRMTS[H_R
first:сиздерд	EQIVLM_M
first:сиилик	DMEKOVRSXR]M
first:син	ILTR_TaR
first:скаж	HLITVS\M_M`U
first:скинт	GRJQKVUQ
first:сколк	EMFJGJHSJRLHMRPRQNRMSMTR]Q^R_R
first:слуша	JT[R
first:смотр	DTHLIT
first:снача	EMFQKTNLPP
first:сол	SSURaS
first:сола	DLXVaR
first:сон	EMFNGTIKQMTRUMVQXT]P`R
first:спасиб	BPDQEMHMXNYR[Q
first:стелк	IRJKLMRVZT
first:стоп	DMLLVSWRYTZK^SaL
first:таба	JSOQ
first:табанин	IMKTRV_M
first:так	DPEMGMHMIUONQMSQYJZS]MaV
first:такс	MRQR[K_Q
first:тапсирис	TLVM[S\P]T
first:тапсирист	WLYT`T
first:телефон	QUVR
first:тепер	KV
first:тер	JURT\S
first:ти	QM_R`PaS
first:тир	QR_LaU
first:то	CNEMILKVLTUR_RaS
first:тогд	CQDPEXGMIKTLUQVLZM
first:толк	ALENKRMMSQULXQYQ\S
first:тот	ISKSSSaR
first:точн	DMKRLRQQXTYM
first:трек	JRVM\T]V
first:трет	DMFLGQHMTMUSVTXM\U
first:три	DPHTYS\M
first:тус	DKELIMKRORQVUJVNXMYPZM\Q_XaT
first:тусинд	BTDKXS
first:у	BVCMDMENGQHUKRLQMMNROKQLSKUP[R\H_V`K
first:увидел	BMDYaM
first:уг	CSSRTR
first:удачн	CW
first:узна	MN]W_L
first:уиге	PWTLVQ
first:уиде	MUPSYQ
first:утречк	AYDMaM
first:учителниц	EW
first:фот	GWHMKQYM\M]P
first:хабарлам	^Y
first:хват	SMYRZM\Q^R
first:хорош	BPDSHMQMTLXR[L^S
first:хоч	ESHMIRKIOLRLSQTRXMYRZU\L
first:цвет	JRTMVLZM\R_Q
first:цен	FUGMJLNS\Q
first:ценник	GMHMRWSQ
first:ча	CUaM
first:чек	GNJVMLOQQMRQYR]R
first:чем	EQJQRT_L
first:что	EYJNOMSQVQXL\M_T
first:ща	DRVMZW[L
first:я	CMDNETGPISJRLRPQQHRKSLYKZS\L]L^T_L
k:<address> $	MQULVQZR
k:<brand> $	EUFSHMIRLQUKZR_T
k:<category> $	ASDMEQFQGLHWJRKLLLMQOMPJQJRMTHUTV]WDXL\I]Z`LaL
k:<category> <category>	EUFVGRHMISJQOMPMQMRLTMVTWM\N]M`M
k:<category> <color>	IKSLTRUQVUXS\P
k:<category> <size>	INJRLRSTTLUNVL
k:<category> бар	EJIUKS
k:<category> в	IMJRORVM\T
k:<category> же	EKSNTQWU
k:<category> жур	EQIW
k:<category> ма	E]FNGYHMJKLKNTOMPLQMRK]M
k:<category> мо	OLPQSX
k:<category> на	EJFVSQTT
k:<category> не	EVILJR\M
k:<category> оставт	VWWI
k:<category> с	EJKQOURMUR\R`Q
k:<category> тур	FVZQ\M
k:<category> у	EIIYLNPMSS
k:<city> $	ARFKIRJRQRSRTLUTVSXT]J
k:<color> $	AMBMCLDQFQGMHRJKLMPRQRRISJTKUXVVWQXLY[ZE[M\V]K_KaT
k:<color> <color>	FRHLIUOXPMRLTIVSYMZR\S]N_N
k:<color> <product>	SV
k:<color> <size>	ERKPUMVQ
k:<color> for	RQSRTKYV
k:<color> in	FYIL
k:<color> бар	ERIIPSSPUS
k:<color> в	JSKMSTUL\T
k:<color> же	FUIKKMSRVS
k:<color> ил	ILJSSR_R
k:<color> ма	EMHQIUJPLRPLSN_M
k:<color> на	ELRUTQ
k:<color> не	ERGXHMITJMWQ\K]M
k:<date> $	CHDFEJFNGPNQOMPMQLRXSNTNUMVVWLXSYUZS[L]Q_V
k:<date> <date>	MWNMRMUSVMYL\R
k:<date> не	MUNRUR]M
k:<few> $	BMCVDLEKFHGUHMIRJRKVLJMXQJUPVRXMYM\J_J`SaS
k:<few> <few>	LRVUYMaM
k:<few> <two digits>	GMNVQM
k:<few> деиств	GNNV
k:<like size> $	FRQMVTYK_T
k:<name> $	SNTMULVJWXXJ`SaU
k:<not category> <category>	SMVT
k:<not size> <size>	LMUSVKYQ\R
k:<payment> $	DRGJHIMTNMOQQKRMV[WMXRYJ\M]M_T`Q
k:<payment> вас	GWISNDQS
k:<phone> $	SUUM
k:<product> $	ATBMCTDSFXGSITKRMKRRTLVRXDYKZK\L]M^L`MaM
k:<product> <color>	EMFQIUJMLSMSQLUQVMWSYR\M
k:<product> <product>	ESFMIRJRKSQMRKVRWN
k:<product> <size>	EKFTIVJMLMRSSKUVZR\M_N
k:<product> the	EMGQJS^U_JaU
k:<product> ест	IKKV
k:<product> и	IRPIQQSQ
k:<product> ма	ELGYIKJKPSQM_R
k:<product> на	ISLQQQSKTN
k:<product> не	EMJSTU
k:<quantity> $	GLMMTWWQXRZL[W\M
k:<quantity> <category>	ERIU
k:<quantity> керк	EVTR
k:<size> $	EJIPJULNOYPJQNRLSUTUUVVSXNYHZM\L]MaQ
k:<size> <city>	ILMSVMXR]R
k:<size> <size>	EHHKIIJLL`PZSSTGUFVRYR\XaM
k:<size> в	ILLRTM
k:<size> ест	VT
k:<size> ма	ERIULMUM
k:<size> на	IKLUOTPLRQUMVL\M
k:<three digits> $	WL]U_P`U
k:<time> $	DQIMQRRVSVTMULVJXQZS\M
k:<two digits> $	EKGZIJJTKRNMQMUSXMYM_W`LaM
k:<two digits> <two digits>	FRVWYLZR
k:<two digits> ет	HTNQYM
k:<two digits> не	EVMSUSZK
k:<two digits> у	GMNVQM
k:^ $	ARBSCSDREQFQGGJLLKOJPLQKRGSRUYVIWRXbYUZK\H]H_D`Gaa
k:^ <address>	MMPRQSSSZM
k:^ <brand>	HNITJMKMLSUUZP_M
k:^ <category>	ETFPGNJLKPLJMSNKOUPSQTRZSHTIULXKYN[M\R_J`KaM
k:^ <city>	EJHSIJJMMINQPRQVSNUQZM\R]R_T
k:^ <color>	BMCUESFXGRHKKPLLOQPIRLTKUPVIWTXPYV[M\T]L^R`MaJ
k:^ <date>	DTGSHMIPMWNMPMQSRLUHVKXN[R\L]X_FaS
k:^ <few>	AMBMCMDMEGFLG[HNIJKKL[MMNQPTQJRMSXUUVMXHYL\Pa[
k:^ <name>	MUOQSMUJVLWUYSaM
k:^ <not category>	VVWRYJ
k:^ <not color>	ITKQVRYK
k:^ <not size>	IRVYYK
k:^ <payment>	FPGRHSIROLQIRKSUUVVTWQYJ]L_L`M
k:^ <product>	ARBSDPFQGTINJUMIOMPIQMRJWTYKZT[L\J]M`SaL
k:^ <quantity>	DWHIJQLMMRPPTKWMYP]N
k:^ <size>	EGFUGLHIIVJKLWOPPURMTFUXVZZLaM
k:^ <three digits>	EMLV]W
k:^ <time>	DSMUPMQSSMURVJYMZR]L
k:^ <two digits>	EUFRHQKNLRNSOMQLRMSMUT_M`SaM
k:^ a	ELILJIKSLZNROLSMTMUS[V\R_LaM
k:^ about	FLIXMRaR
k:^ al	`S
k:^ and	ATEPIQ
k:^ are	BSKMNQQLYU\Q`V
k:^ as	DTHLUR_Q`NaQ
k:^ be	DLRQTXXSYR
k:^ but	DMHSUQVTXM^UaM
k:^ buy	FMHQIR\U
k:^ courier	PQRMUP\T]L
k:^ day	AQMPQU_M
k:^ deliveri	MYNH
k:^ do	EJFWGKHQMVOMPMTMUMYMZU\N^S_SaM
k:^ doe	JMNMTU_R
k:^ dont	NRWQYM^S
k:^ for	BUFLHUIQJULTMMOKTJYRZM\M]Q_M
k:^ from	AWaM
k:^ god	BQDPXU
k:^ got	CMDUGKHPIQNNQR_S
k:^ have	CQELGRIKPQSTVMXNYQ
k:^ i	AQCLDYEMGJIUJLKTLLN_PQQSRKTGUMVSWPXNYKZK\L]L^M_R`N
k:^ if	FMGVKMMLNIOWPPUUZN
k:^ im	DIINLQSSUJWUXRYRZMaU
k:^ in	HPILJKKULSMTRLVM
k:^ is	AKELGMHUMMNKQSRLUQVRXR\Q]L_MaS
k:^ it	CTEMFVGQHGISJSLLMINMOLQSRTVKWMXSYLZF]R_W
k:^ just	KRVNYSZT
k:^ like	KMORPQTT\R
k:^ long	HQJLLRQTTS
k:^ mani	FSJROQ
k:^ me	A[BLCLDMEFFSHJIQJMLMMNNJOMSTTVUKVMWMYLZR[U\L]J^S_[`QaM
k:^ more	YQ^S
k:^ much	FVMSNT_M
k:^ my	DQGMHLJMLKQMRKVS\L]T^X`M
k:^ ned	ILMTOQTQYR
k:^ not	SRYKZR]U
k:^ now	FTGMHRZM`W
k:^ of	AQBLETJRLLNTRMWQ\V
k:^ on	DRERFMGMHLIRLLRMSRXJZU]S_NaR
k:^ one	HQILJWSMTPVRaT
k:^ or	JUUQ
k:^ order	QMTRUMVRWI`X
k:^ other	EUIRZMaR
k:^ out	CUITaM
k:^ over	HUMS
k:^ pls	GTJVSR[T
k:^ price	FLGUHKRR
k:^ rather	MS[TaM
k:^ ring	SV[M
k:^ se	CQDMERKUXSYK
k:^ sent	IQ\T
k:^ size	EMITJMLQUR\S
k:^ so	aU
k:^ sory	AVVQaU
k:^ take	SU
k:^ thank	YT
k:^ that	DWEKFSGTHRIMJLXTYSZV\MaF
k:^ the	BHCMDTFWGQHNIRJZKNLNMQNSOFQMRLSSVJXNZI\P^L_XaK
k:^ there	ASGQIJJQMSNKOQPTQMRYUNXLYS[L\M]M_LaM
k:^ these	IRJULPRM
k:^ they	JZLTRL_M
k:^ thing	OQVLZNaV
k:^ this	GMJMQTSLURXMYSZTaS
k:^ to	BLCTDQGMHPILJLNUORPLQKRVSLURYLZS[L]M_RaN
k:^ u	CNEQFRGJHNIPLLQQRUSNTWVKWL[L\K]T_U`MaM
k:^ ur	EMFJGQIMLROTQT\L_M`R
k:^ vam	C[
k:^ was	JROQWS\S
k:^ we	ERMIVTZU
k:^ what	EMFRHMYQ\SaQ
k:^ wil	JMLTMVTLZS
k:^ with	KX
k:^ would	EUKQQM_L
k:^ ya	FW
k:^ you	AMBNEQGLHLKQLENGQSRZTPUPVUXMZJ\L^M_[`KaM
k:^ your	BRELFKNRORTQ_M`X
k:^ а	AQEMFJJSKKLMQSRMUMVSXUZL\R]M_S
k:^ ад	QM_T
k:^ адрес	KLMMORUIVT_Q`V
k:^ аига	NWTQUR
k:^ аитт	DUGLSQ`R
k:^ акша	HSNPQRSLWQYR
k:^ ал	DMFMHPNWQSXQZM
k:^ аламин	SSUQXM
k:^ алип	EMHRLRMSNMQISQTSWS\T
k:^ алл	DMXVZS
k:^ алс	FSGLMPOSUMWQ
k:^ арк	MUNR_M
k:^ аяк	ETKMLWPT_M
k:^ ба	ATaL
k:^ бага	FMGXRKUM`S
k:^ банк	NUQK
k:^ бар	CRERFQHLJMKNNMPMQTRLUSXRZP[S\M]M_IaR
k:^ бас	KSURVRXMYQ\P^M
k:^ бе	GRLLPSUL`MaU
k:^ без	ELFMGQIMJKKRMMOSPSURYQ\Q^T_L`R
k:^ бер	DLEMHNJPKQMLNMORPMSPTSUVVQWLXSYLZK\R_Q
k:^ берг	OJVMWV]S
k:^ би	BUDJEUFPKWSLULVMXSYMZN[Q\L^M_P`MaM
k:^ бива	CUISaM
k:^ бил	DMSQTRUQXTYM\Q]QaM
k:^ бир	FRGMJLNMQMRSUTYRZS\SaQ
k:^ бог	BU
k:^ боиинш	LQMQ[X
k:^ бол	BUEMGYILMMSMURXS
k:^ болад	ELGQIRNMXU
k:^ болма	WUXIYU
k:^ болс	DQIMRLSQTSUQVLXR`QaV
k:^ болсин	AKBRCRDKSUUV
k:^ буд	BRDQPMRSUSVMWKYS
k:^ будет	FLWLYQ_U
k:^ в	ATBMDPEIGKIWJQKLLLNMOKPTQTRUUMVKWJXSYL[K^L_S`UaN
k:^ вам	AVBVCRDMFQILLMOSQPUR[J\L_LaK
k:^ вас	APBQCRDTEQGMIQJMKQMLNMRLXRZT`MaL
k:^ ваш	AUCMETGMHTIMMLQUZL[R\U^P_J`M
k:^ верн	CQOQWLXVYM
k:^ вечер	AMESPPVMYTZR]S
k:^ ви	BSCMDKEKFRGRHQJLLRMQNLQPVL[P\S]LaP
k:^ возм	GUILSU[S\N
k:^ вот	CRDRFMHRIMaR
k:^ все	CPDQIMSMURVSXKYUZN\Q]M
k:^ всем	AV
k:^ втор	FSMKVQ\Q
k:^ вчер	IMNPOT\P]R_R
k:^ гана	\U
k:^ где	NQQM]VaR
k:^ гис	QS
k:^ говор	IMLTSRUQVQZS]Q
k:^ гои	SQVMXUYM[R\LaU
k:^ да	FLGLHVIQKSMRNMONTLUSVMYS
k:^ дава	ERINSDTRUTVR
k:^ де	ARCWDKEQGLIWJIOUQRSQXKYM_LaL
k:^ девочк	CRENOMWMYQ\S
k:^ деиин	IQRVSSTLWNYSZK
k:^ ден	EMIQOQUMVPYQ\U
k:^ денг	GMHSNQOPSS
k:^ деп	JLSRUPVLWMYM\T]M^QaY
k:^ длин	OQVT
k:^ для	FQGQHKIPJLNTQQRR
k:^ дне	DROVTMZR]M
k:^ до	ALFRHMITLMRPSKTMWMXM[S\L_U
k:^ дом	OQVJXV
k:^ доставк	FMGMHMMSOTVR
k:^ друг	ESWQYM
k:^ дурис	VSXQYM\Q
k:^ душ	BUZT
k:^ е	IRJMRTSSXMZL
k:^ ек	BSEMFRGTIL\P]MaR
k:^ еки	NQPVZR\L
k:^ електрон	QVRR
k:^ емес	DKERGMKLLNNLRMSJVWXIY_ZK[T]S^M_MaQ
k:^ енд	SMYR\W
k:^ есл	DMFJGSIKJMKLLQOTPLRLSQTRVS\L^TaV
k:^ ест	AQDQEVFMGTHTIFKLLVMVORPMQMRKTMULVMYTZM[J]M_MaP
k:^ ет	AVBSCMFRGMHNITKSLJMLNSOMQMRMSMTMUTWLZK[J\I]M`XaL
k:^ ещ	ARCRDQEUGMKLQRSNTKVSWM\M]Q^N_LaM
k:^ жак	CQDKESORSQUNXRaR
k:^ жал	_X
k:^ жауап	\U
k:^ ждат	MNTWYJ
k:^ же	BRDQEMFMIRSLUXXPZK\MaS
k:^ жибер	KPMRNSOMXN\J]UaU
k:^ жив	ELIHKU[X
k:^ жок	EQIZJMORSMTWVHXTYMZS[M\M]KaI
k:^ за	CTDQGJJPMPNSRPTTVNWNXKZI\K]P_S
k:^ заказ	HRMVOMSKTKWUYR
k:^ заказа	MPORQMSV
k:^ звон	QRXRYR[K^N
k:^ здравств	AL\U
k:^ зна	DQEMLSRTVMYKZR
k:^ и	ATBQCMDKFYHPIMJJLKMMNMOSPTTQUFVTWRXK\N^L_LaT
k:^ из	EKFLGRJZMKNTRMSMUQWK[L\M^S_M
k:^ ил	FMHQJKLNMPOMRSTWUQ[S]M
k:^ к	BMDSENGQHNISJNKRMSQURHVUZL_M
k:^ ка	FQNJSQUP]PaT
k:^ каи	AMFMJTMMNSOLQ[VMZM\K]Q_S
k:^ как	AQBND[ELFKGJHHIXJTKLLHM[OFPMQLRTSMTQVJWRXPZL[L]N_S`RaL
k:^ кал	CSDLIRaQ
k:^ калаи	AYJMNMRTSM_N
k:^ кандаи	EQJQKQSQXLYM
k:^ канша	ESFPGMNIOTRUUMXRZR]M
k:^ карт	GMNNQMRTUS_Q
k:^ кеиин	CRURVQZG`RaQ
k:^ кел	EMIPLRPTTLXSZQ
k:^ керк	EKIMJSORYQ^R
k:^ кеш	AQCSYM_Q
k:^ киз	QM[V\R_M
k:^ киим	\S
k:^ киип	KRPJQQ
k:^ кимбат	HR
k:^ кин	EMKMZT_V
k:^ кис	JKLWNRVM
k:^ когд	GRISNMOTQM]P
k:^ код	DLMMNTQMUQVM]S`T
k:^ коллекц	ETGUIRJJKM
k:^ кор	KJXSZR
k:^ корип	PTSQ
k:^ кормеи	HTKRXM
k:^ корсет	EMKIURXSZT
k:^ кот	_V
k:^ котор	DNIRKSMRSRUSVM
k:^ кто	ALSLULXMYSZU[S
k:^ куие	_U
k:^ кун	ALBMHMJKKQMQOQQURRVVXLZL]S^L_J
k:^ курер	MGOQPUVU
k:^ кут	ATDQIMTRVMZP
k:^ ли	EUIQJJMWNQOLQM]L
k:^ лучш	DQJUQRRTSRVKWMXNYL_Q
k:^ ма	AVDMEMFMGMIQJSLTQRRMZQ]L_JaT
k:^ магазин	GSNUQH\S
k:^ маган	ILLRRUSKTMYS]Q
k:^ март	MMQVTTUR
k:^ ме	AXJV_L
k:^ мен	ALBMELFSGKHRIMKVLQNQOJQMSNWRZM[U\T^P`KaL
k:^ мех	IU\L
k:^ мин	ETFTHKILJLRLSVTSVLXU
k:^ мне	BQESHQJPKMLMNMQLRGTSWLYQ\Q]S_Z`L
k:^ мо	DSEMHSNMOKRPTRYLZM[M]T^W_M`S
k:^ модел	ESISKSVPXM\P]Q
k:^ можн	ALELFXIMMKNKONQRRMUNVRWP[U^R_N
k:^ муж	YQZQ
k:^ на	CHDIEKFLGJHIKSLNPQSVTJUTVaXSYMZP\H]R_S`IaM
k:^ над	HSRNSPTSUQVNWMYIZQ
k:^ не	ALBRCLDSEVHGJJLVMMNROUQMRNULVRWRXKYV\P]F`R
k:^ недел	OWYR
k:^ неправилн	UQVTYM
k:^ нет	DSIVLHUIVQWQXIYWZM\L]PaW
k:^ неш	JTOQTP]M
k:^ нешед	MTQSaN
k:^ но	ETKRNMTLURVKXRYR]M
k:^ нов	CQERJK\L_U`R
k:^ номер	JRKLMSNMQPVSZM]R`Q
k:^ номир	JSRLWV]R^S_L
k:^ носк	LUPM
k:^ ноч	AUCJMPORWM
k:^ ну	BJDTGQWQZT
k:^ обув	EV
k:^ один	GUOQ
k:^ одн	FQGMJKNIUTXT\R^S
k:^ ози	HMMRULXTZRaM
k:^ олшем	I[TM
k:^ он	BPERHMIPKQMMXKYR]M_S
k:^ онд	DUVM
k:^ оплат	WMZQ\S]Q
k:^ ос	ST
k:^ от	EQHMLTMIOMPMRTWLZR\Q]L^S_Q
k:^ отключ	^Y_M
k:^ отправля	SQWS
k:^ оформ	MRNQSQVMWRXG^S
k:^ пар	CRFLJRMQVTWQ\M
k:^ перв	ATEQGRJQYPZM\M_M
k:^ по	DREKFPGTIWKQLRNNOMQMRNTKUNXPYM\M]QaS
k:^ под	FRMMNIRTTPURYR\M_S
k:^ подскаж	ELITQM_M
k:^ пожалуист	DLJTKUQLSKWTXTYM[U\M]W^J_M
k:^ пок	ETWJZU
k:^ покаж	KU
k:^ посл	NU\T
k:^ поч	FKHTSR_S
k:^ предзаказ	TXWM]M
k:^ предоплат	TS
k:^ примерк	HRMNOMPU
k:^ пришл	EMKQXL\R_W
k:^ раз	BUDMGMMTPJSRULXQYR[S
k:^ размер	DMELGRIZJLKLOLPVSRTNUQVLYT_R
k:^ рас	SKXU
k:^ рахмет	DNYS^Q
k:^ с	DLFQHLIEJLKUNUORQKSMUJVKWHXQYNZZ\X_R`LaL
k:^ сал	DMRVXQ
k:^ сам	DMESHMIRKLUKX]YQZM\LaT
k:^ сво	QRRLTMWR\J^V
k:^ себ	DUFMHVONRLSLXMYLZR`SaS
k:^ сеичас	ELNSTPXRYGZU_Q
k:^ сиз	DSLP_P
k:^ скаж	FRMMTMUMWU[P\Q]L
k:^ сказа	EZVQ
k:^ скидк	GGOWSR
k:^ скинт	ERFMGTKKNRSN
k:^ сколк	BPCMDNEMFGGNHXJWLJORSQZR_K
k:^ см	JVLL
k:^ смотр	BLDMEVISYM
k:^ сним	RMTLWT\R]M
k:^ сол	IMaW
k:^ сола	BRDYHMQMXQaL
k:^ сон	IUJMOUaP
k:^ спам	CM\V^T
k:^ спасиб	BHWMYT\W
k:^ списа	NVOS[T
k:^ сто	FKHLMWUMYT
k:^ стоимост	FT
k:^ студент	GUHR
k:^ сурап	ZU
k:^ так	GRISKJNMSITTUKVQYTaV
k:^ там	]S_RaQ
k:^ тан	AS
k:^ тапсирис	NQOLSSVRWMXL`R
k:^ тар	LHOW
k:^ телефон	DSIMJMQTVLWM[W]R`Q
k:^ тепер	SUYI\S`S
k:^ то	EWFMHNIMLMNMOMSRURWRYK\N]LaT
k:^ тогд	DTUQVVYMaM
k:^ токтат	^U
k:^ толк	EKGQSMUPVUXKYR[Q
k:^ точн	JQYU]S
k:^ тур	CUDNELFUHPJMPRRKTQ]S_IaM
k:^ тус	EWGRHLIPJRKMMMOLQLSLTMUTVMXQYMZQ]R_KaR
k:^ туссин	ZW
k:^ тут	ATIKSQ_QaP
k:^ у	AMBMCTEIGTHVICJILVMMNHQ`SRZR[I\S_JaK
k:^ убер	RMVQWU
k:^ увидел	BSDGTRXS
k:^ увидет	JRKVSK
k:^ уж	BQDLEQJMMSORSMTIULVPYSZM]V^R_RaM
k:^ узилис	QV
k:^ уиде	UMXLYU
k:^ улкен	BRLMRSVP[S\J
k:^ фот	DMGLIMJWKNORTRXMYQ\T
k:^ хим	JW\N
k:^ хот	GWKMMR
k:^ хоч	ELPVSPTMUIVLWLXQYSZM[T\R_M
k:^ цен	FNHMNLSS\R_M`Q
k:^ че	JNLMMMPR\T_QaT
k:^ чег	FLJRSRUKXMYV
k:^ чем	ESFRIRVN
k:^ через	E[JMMQUP
k:^ что	BUDSEIIUKTLKOJPLQMRLSSTMUVWMXQZW[M\K]H_K`W
k:^ шакир	QT_L
k:^ ше	DMIVJP
k:^ шигар	RMSQWQYSZK^S
k:^ шулик	LQ\W
k:^ я	AJBLCTDKGLJLPJQSRLURVNWJXVYTZT\L^SaP
k:a $	CMEJGLIIJYKRLJMMQZRTSLTLXMYSZX\Q]M_J`K
k:a <two digits>	FMGVLR
k:a for	EGFWHIMQSMUR_Q
k:a of	ERFQGPJLKSVR\M
k:a on	DNEMFWKMORRLZN[Q_Q
k:a or	EXILJMKQZR
k:a to	SUVMaX
k:about $	BSIV_QaL
k:after $	VS
k:al $	JTKTOQXP
k:and $	BLCQEMFSGKILJRKRLNMMPV\MaT
k:and it	FMJU
k:and shop	AUCMQMTRZS
k:ani $	ELILMSQTRS[M
k:are $	AQYV_M`S
k:as $	BLDSFSSL`Y
k:back $	AMIRKUZL_QaR
k:be $	EMHKJKKSPLRTULWTXRYQ]S
k:be the	TX
k:by $	KRLLMQTL`R
k:can come	KMMQQWRL
k:can driver	MV
k:can get	EQFSGLRMSRTT_M
k:check my	AMDTZM]R
k:come $	KNMSOLQMRSZQ
k:day $	[R\R^U
k:do $	CUDMLMMKPRRMSKTRUKVUXSZW_M
k:do do	ISLMMMQMRSSQTR_L
k:do get	ELGUMMNLPP^R_U
k:do have	EQFQHQLSMLPQQVSL_L
k:do know	HUMMQM_T
k:do order	MISRTV
k:do pay	MKNSTR
k:do ship	MS
k:do squeak	JY
k:do stretch	LV
k:do take	GLMMNWOTTS_L
k:dont it	VMWT
k:for $	BQDMELFPHXIKKMLMMINRPNRMSKTT[L]R^M_H`TaX
k:for pair	FYJM
k:from $	AUITMKNWOSQKSVTMWQ_L
k:get $	ERGU]R_M
k:go $	EMFRUKVRXR\S]Q
k:god $	AQCSUN_T
k:got $	CMDUEMIUWT]S
k:have $	KNLSMMST
k:how i	GMHVLSMJPMQSSUTL^S
k:how is	IMJWQR
k:i $	CMDREKIMJNLSMMQQSZTNURVLZL^L_Kaa
k:i a	EKFUIMMQNMRMTR]M_U
k:i for	HMNMOQ\T]V
k:i it	GLMPNTOSSLVKYS]R
k:i my	DSNLOQPQZM]L_WaS
k:i se	JMKWQQSM]Q
k:i the	EMJKKSMQNKORQMSPVVWM\M_U
k:i them	KQPT
k:i to	HTNLOQQTSMTMVQZSaR
k:i up	LU
k:il it	CMSVYQ
k:im $	DJHLLMSUYRZW\TaU
k:im it	ST
k:in $	ERFTIPJRKILSMIPKQYUTVPXLYMZS\K]M
k:in <size>	ETIJJRTM
k:in size	ILJQLU
k:is $	ASDUFNHMJMMLQSVRXS\Q]J_KaS
k:is <size>	FTIHOR\T
k:is a	EQGRKQNSPRQMRLUJ_KaQ
k:is courier	ML]Y
k:is deposit	NXOJ
k:is in	IU[R]R
k:is not	VUYM
k:is posible	PTTT]M
k:is the	BSQS]R
k:it $	CSDLFNHQIQJXKGMKNJORRMSITZULVUYHZK\W]SaM
k:it <size>	GTLQSL
k:it a	HKJTKRRMYTZS
k:it again	AW
k:it for	FRGRJLRM]U
k:it in	FRIQJJQK]Q_Y
k:it it	JMPR]NaU
k:it like	KW
k:it me	HTOQRRSRTJXLYR[M]M
k:it my	MVRQSSUTXL]K_M
k:it or	FUJIaU
k:it the	IRMUPNQRRVZK\Q_M
k:it to	FIHLPRSRTSXQYMZM]Q_V
k:k $	BMELFQZX
k:like $	EKNTOR_S
k:love $	BICRDWYM
k:me $	AUFQGMHQJMMMNTOKQMSQUQZM[L^T
k:me for	SU\R
k:me the	JRTSWQ
k:much $	FWNR
k:my $	ALBMCLDQEMFTHTKQLMMJOPQKRWSVTMWUZM[K]L_LaL
k:my <product>	_KaW
k:my and	SLVQXRZT
k:my first	ELZT
k:my from	WR^W`L
k:my is	ASBRCQFMGRHQIMPMQMSS\K]S_LaM
k:my on	TR_U
k:my order	SKWR]U
k:next $	CTSMTRURYQ
k:no $	AQDWIQMMUP^M`R
k:not $	KSMQOLRKUQVTXJ\T]TaM
k:not i	HMVQYV\SaN
k:noth $	ERGMIV
k:of $	BRGMITJMMSQLRMSXUPWLXQ^M_UaM
k:of <category>	ERIMKS
k:on $	DMFLGSILMSQLRYSMUSZQ]L_MaM
k:on <category>	ELGQRT]T_MaS
k:on <product>	JVKLRR
k:on fet	ETPQ
k:on price	FJGVZR
k:one the	aT
k:onli $	ATERQSYSaL
k:or $	EQJTKQLSRSSM[K\K_S
k:order $	STTRVMXR_M
k:other $	CRETJMQSWLZS\M
k:pay $	GLHQRTVQ
k:pleas my	WV
k:price $	GLHT`S
k:put on	PSTS[U
k:right $	IQ_V
k:s $	CUF\UL[T
k:same but	EXGM
k:send back	OWWQ
k:shop $	AUDL`S
k:size $	DSERIILTOPVL\T
k:so $	BTDUKRURVM\QaK
k:someth $	EFGRYU_U
k:spot $	XV
k:stil $	GUIRQMZQ_L
k:take $	CMDMGUMRNXOMRMSYTLWQZM
k:take money	SV
k:take order	NKTUWMXQ
k:that $	FKHLLQMRNRSRXSYS\M
k:that or	FV
k:the $	BTETFQHMJKKQLKOSQYSITRURWTXH\M]J_F`KaP
k:the <category>	EJHQLRS\WN]M`L
k:the at	ELPQ]Q_X
k:the betwen	FLJX
k:the come	ITMMOLRXZM
k:the for	EMFSGQQRTYaM
k:the from	GTIRJJOWRL[PaV
k:the in	EMJRMQRRSRTM]S
k:the is	CRJLKLOQYQ\Q
k:the of	GLJU_V
k:the on	FQPQQTVQaM
k:the one	BQDMELFSGMIQJKPMQSTRWRZS_M`M
k:the or	JT
k:the pleas	GQSRULVS
k:the pls	JLKWRM
k:the road	QL_[
k:the tag	GLRW
k:the thing	EV
k:the to	AQKVMKOMVSWQ\M
k:the with	ERFQMM[RaT
k:them $	PSYQ^R
k:they $	BUOQ
k:this $	HMJMQJRTSSVRZM\M^WaL
k:til $	SRZU
k:to $	BTEFGUHXJPKLMPNLONQQRLSXTKUIXRYT\T]L^M_K`LaL
k:to <color>	EWJLRS
k:to a	NMTP_U
k:to for	EMFVGQHUTL
k:to it	IQMTOKRR\Q
k:to the	PSST
k:tri $	IMMQPU
k:two $	FMNV
k:u $	AMEWKSQRVX\M
k:u a	ILNMQWRR
k:u it	FVIQJRKKMYOLPMQMTLVK]R
k:under k	EKFSKR
k:ur $	DREMFLHMKILQQWUS^T_M`R
k:what $	aU
k:what do	ELFPMTNQQLRU
k:what you	ETILLQQLSUTLXQ_L
k:where i	IMNRQPSS_Q
k:with $	DQPQQMRRXRYM[S_MaM
k:you $	ARBMEUFMIMKMZR`P
k:you a	FMIJJMLLNMPQQQRVTS_Q
k:you it	CTIQJMKWRGSPTPURVU]M_JaM
k:you me	FQIQKLMMOK\T_V
k:you the	BTEMGRIMOQQRRTSKVS[Q\M_LaR
k:you to	CMIWMW
k:your $	BQDREZFNQMVKYT_K`J
k:а $	DKEQHRIMKULMORQKSMURVPXPaS
k:а <category>	EUGIHQ
k:а <color>	RU
k:а <date>	ERIMMMQSUPVM[Q]M_S
k:а в	FSHSJMMV
k:а ест	JT
k:а ет	DSEQXNaS
k:а ещ	HSIKWW
k:а как	DMEKISJSKSMKOVQM]S
k:а на	KQMQPLQSVM]P
k:а не	IRJQPMXS\LaQ
k:а нет	IQNQOMXUYJ\S^U
k:а он	BQDWaL
k:а по	FQIMMT
k:а с	FMGTLRMINSUMaR
k:а так	EUFLHRJMVNYP
k:а то	AQFUNSVM
k:а у	EUHMQK_Q
k:а что	DNGMHSIL]T
k:аг $	BRDLERKS
k:ад ма	QL_S
k:аит $	EMFRISWNYMZR_S
k:аитип $	FUHL\S
k:акел $	MUQLTR
k:акша $	FRHUNQYN[K\Q
k:ал $	DMHSMTSSTRXQ\M
k:аласиз $	IQMMRSTS
k:аласиздар $	MPQMRQ[L_S
k:алатин $	GTSV
k:алде ма	JSMM]Q
k:алип $	HLLMNQPTTSVLWV[M\N^Q
k:алк $	BJIUaT
k:алл болсин	BUCQDQ
k:алмаимин $	FRWMZR
k:ама $	AUBSDR_M
k:ауистир ма	OKVV
k:ба $	FMGRHUOQPMRQSMaS
k:бага $	FLGT
k:бар $	CRDMERIHJNKTLLMTNLOSQSRSTMURVQXNYLZM[KaM
k:бар ек	EKIVKS_K
k:бар сиз	GMIKLVPQQLRTUM[Q_L
k:бас $	WS
k:бас бар	IPULXV
k:басип $	aV
k:басталад $	EL_X
k:бе $	GRKMMR_R
k:без $	HMJRKQMMVQWRXLYX[M\L`TaM
k:бер $	BLDMIMMMNQQMRTTYUKVTWKXTYLZL`Q
k:бер ба	GUIRKKRLTS
k:би $	BTDMEMIRYS
k:бива $	CU
k:бил $	HQSQUQWPXMYM\U_Q
k:билмеи $	_V
k:бир $	JRKRRSUQYRZL\P
k:бол $	ELFMHMIMJMLRMTNQOPPUQJTPVMXS[U_M
k:болад $	DKELFSGLHSISLNMLNTOLPLRMTTVQXWYT\N_MaN
k:болд $	BRFIYR[Q_V
k:болип $	CMIMNROSVM\S
k:болма $	EQIUQMWS_M
k:болсин $	ATBRKP
k:болш $	LUYS^M
k:бот $	[W
k:буд $	CMDSEPULXQ
k:будет $	DRQSYT
k:будет на	FKVP]V_T
k:в $	AWBLCJEMJLKMLLNJOJPVQLRNSLUQVRWRXZYK[R\M]M^W`IaT
k:в <category>	GRIMJW
k:в <size>	FQHQIMLWSMUL
k:в <time>	ERJRPMQSRMVP
k:в до	CV[M
k:в ест	EKIRJMMLPRTQ[R_S
k:в ет	FQJLML]V
k:в же	ETJN\T
k:в ил	FSITJLMLQSTK
k:в как	EUINLQTR
k:в мест	CRHQWTYQZK^M
k:в на	EMMWQKRMTS\M`R
k:в не	GRJRLLMMOSVQWSXMYL\M]M_P
k:в раз	HSVR[S
k:в списк	^W
k:в так	DQILTUVR\M
k:в у	FMGLHRIRJMLQNLQSSQ_S
k:в цвет	JQKRTSVM
k:в я	FSIMVQXRYT\Q
k:вам $	DMHRMLOKQLSMUQVLXM\U]S_LaV
k:вас $	APBLFLGSHQLMMKOLQTRYZM[P\N
k:ваш $	BWCUDLGRKLLQNLQTWLXMZL[W\K^S
k:ваш мне	\U^L
k:ваш не	\M^Z
k:верн $	OLPSSQVNXTYM
k:верн разговор	ZU
k:вечер $	CSDTRRVPXJ
k:ви $	BSDKFQHSIMKMQHURVM[P_V
k:ви и	BQFQNR\I
k:ви как	QT
k:ви на	CNQU]M
k:вмест $	OQUJZS\R
k:внутр $	IT\L
k:во $	DQFKQT
k:возм $	SR[V\M
k:вообщ $	ESIKNQOT\L]T
k:вот как	DRJQaM
k:все $	CLDMESNMSSUHVQXWYQaM
k:все не	CQDQSKVMWRaQ
k:втор $	USVSWS\M
k:втор в	JM\X
k:гана $	SM\S
k:где $	ERKMLPMNQT\M]W_JaR
k:го $	NMRWSQVMXLYR]V^K
k:год $	JPRSSPTSVRZM
k:гои $	DSFMGQHSIVKNNQVLXPZK\KaK
k:гои каи	QM\X
k:да $	BQEVHRISKRSTTRUKXDYQZIaP
k:дава $	DNEPGLHNSPUSVQ
k:даит $	SRVLZT\V]Q^M_M
k:далш $	CMEUNQQQSUXM
k:дар $	RP[L`W
k:двадца $	ERGMUQaS
k:деиин $	CLDU
k:ден $	JR^S
k:денг $	EMIMNUOUWM\R
k:денг и	HX
k:деп $	CLGPLKNRPRQTRISVTRUPWMZJ[S_M`N
k:длин $	ELJMLXRMVU
k:для $	EMFQGSILKSMMNLORQTRJSPVRZM
k:дне $	OHRQ]T
k:до $	AMCSDQFQGQHMIMJMLTNKONPSRRUJVQYMZJ[M\L]R_R`TaN
k:до ил	MT]M
k:добр $	CQ
k:дом $	OTXQ
k:дом помер	LQMQPHURZQ
k:доставк <city>	FWMI
k:друг $	CLDMEKHMILKQNROTULVWWSXLYSZR\Q^L`Q
k:дурис $	DRERGMLRUMVUXM
k:е $	DQESFMHLILKKSTTQVMYJZT[S\M]S_Q
k:ек $	BRD[FLHMWQZM\Q_MaP
k:екинш $	DKORYX\S
k:емес $	ENJUNQUKVHY[ZL[M\R^Q_Q
k:енд $	WRYM^XaT
k:есл $	ESHKIHLLRXURVTXNZQ
k:есл не	HQKQMQOSPMXW^M
k:ест $	DQIPJLQJSRTLYV[R]R_K
k:ест <size>	EQIJLUNNPT
k:ест вас	EPIQJQKKQMaQ
k:ест жив	AXIL[IaQ
k:ест нибуд	EUGIHQOS
k:ест то	GQISKKQQXM
k:ет $	AMBMDVEMGJHQIUKJNLOSPLQTRWSQVKWMXRYQZT[K^R_KaH
k:ет вам	AMBMDUHMRQYM_SaS
k:ет за	OQ\U_L
k:ет как	EUILKQLR\P_M
k:ет не	FLHRKSMTPQSMVKYL_Q
k:ет с	MTVS\L]M
k:ет сколк	JLNW
k:ещ $	GUHLIPJMKLRMSLTMVLWVYUZM\U_TaN
k:ещ ил	IT
k:жаз $	UQZU
k:жазип $	DTUSXMZM^MaQ
k:жак $	CSILJTXM
k:жак гои	BSDFSRURaQ
k:жараид $	DVSMXP
k:жауап $	GM[S]R`S
k:жду $	DKKQNROT\V
k:же $	HLIKJMKQOLPRSQVUWS\T
k:женилдик ма	FRGSQM
k:жибер $	GLKLMPSLXV\K^S_PaU
k:жибере ба	MVNM_M
k:жиберме $	^U
k:жив $	ATDREMIXKL[T\M_S
k:жок $	FTJLUMVMWSYL]WaT
k:жок емес	SRVVYL\P
k:за $	BQFTHJKLLRMTQMRMTVXQYK]KaL
k:за <color>	H[JKML
k:за денг	FNJWSN
k:за ил	FXHNMM_Q
k:за с	BW_L`R
k:заказ $	MLNQSTVMWKYQ[V\R]K
k:замш $	IW
k:зарплат $	CPHSZJ
k:зна $	YLZU
k:и $	AMCKDLELGMHVJLKVLMNPOKPSQRRKSRTUVJWJXQYIZd[L\W]H^K`J
k:и <color>	DSGMKMSS\M^S
k:и в	OQSU\L^R
k:и и	BRETSVUKVPXMZM\MaR
k:и как	ERFJGQILJPLMPVTMUR
k:и мне	GSSLYPZM_L`X
k:и не	ATHQULVTYM^P
k:и он	ZM]TaS
k:и так	FTSMUR
k:и что	CRDREKFLGRHSJSKKLQZK\M
k:иа $	KUTLXT
k:из $	EQFSJNMMSRTLURVLYV
k:из что	ETIQJMYM
k:издеп $	EL_T
k:ил $	FQHQIHJWLVMQOLPMQSRLVMXNYL\K]M_KaW
k:ил в	EQJS]T_M
k:ил по	LHTX
k:ил у	ELGKIMJRNLRV]R
k:к $	ASCLLUMSNMQMRYSRTMULVKWMXSYQ[T\M]MaM
k:к <category>	IT
k:ка $	LQQV
k:кабилдаи $	IMNUOU]M_L
k:казир $	FRIQSPZT
k:каи $	ORQRSNWSZM\T]L^T_I
k:каи <color>	JW_M
k:каи болад	ERGM_U
k:каи ма	RU\M
k:как $	ATDPEQGUHJIHJIKMLSMJNROPPKQKSTTMUMWMXIYSZQ\X]T_IaM
k:как вас	ENHRJPMRQSUN_M
k:как ест	ELNSQP_Q
k:как на	EJFWILJRKSLMMMOKRMSSVQ]T
k:как с	AMEPQL_[
k:как сеичас	EWGL
k:как теб	`X
k:как у	DSLLUR
k:кал $	EQFUISJLMNWPYR\S]KaQ
k:кал ма	JTNLOSPQRM
k:кала $	FNGU
k:калаи $	AMEMGSHQIMLUOSPLRKSQ]M_Q
k:калд $	]U
k:кандаи $	ERSQXLYM
k:кандаи бар	ERIRNQ_K
k:канш $	FSGK
k:канша $	F`HMIQLMNLOMRQ]M_K
k:карап $	EQUMZT]V
k:кашан $	MKNQ\Q]T
k:кеиин $	CSEQZUaQ
k:кел $	ETHRIUKNMTNQOLPMQXTMVLZM]L_M
k:керк $	CQHRJJLTOQRRTQ\R]L_G`R
k:когд $	EMGZNISQXQaN
k:кож $	EMFLHTJLRTYQ
k:кои $	GUSSTLVR
k:кол ма	ITMP_M
k:коп $	HSMRXR\M
k:коп каи	EV_L
k:кор $	ENKLPQUQYM_V
k:корд $	NL]U
k:котор $	DSOQUQaN
k:кош $	CVDM
k:кром $	ERIJJT
k:кто $	ASHRMSOQ[L\L_LaQ
k:кто вас	\V
k:куд $	HMJLNLQUSS]SaQ
k:кун $	DNMQTSVWZR]L
k:курер $	NMPQ]S
k:курер пок	MLPT
k:кут $	DSHMKQTRXPYLZL\R
k:лучш $	LTNLVQ_U
k:ма $	BRDLESFMGTHMITJJKRMHOKPUSLTVVMZM[S_N
k:магазин $	EMOQQS\S
k:маган $	TW`R
k:ме $	ASENFMGQJKMUNMQQTM]W_HaS
k:межд и	CLLRZS
k:мен $	CRDQELGQIRKQMTNMOMRLTIUUVLWQXN[M\K]S
k:мен <category>	EMNMTQ]S^R
k:мен на	GLIQJQNT_R
k:мин $	DLESFQGSSSXQYLZM
k:минус процент	GW\M
k:мне $	GQHMIMLQMKSVTJUTXQYJZK[V^V_L
k:мне на	ETJT_S
k:мне не	OQRM^T_W
k:мне работ	MM]W_M
k:мне так	BQSUXNYQZM[M
k:мне что	ERHYOM\M_Q
k:мо $	DNGRHYIJJMLSMLOLRMSYTMVKWQXSYIZM[M]W^P_H`PaM
k:мо в	VQYT_W
k:мог $	EMGRUQ]S
k:можн $	ESFNJLNSOMQRRQVJXTZM_N
k:на $	AJBKDSEGFHHNIKKDLQMNPQQSRUSTTSUVVWWTYM[U]Q^M_J`H
k:на <category>	AREJIRKMSRTS
k:на <color>	JMKJORPURQSMVNWM
k:на <name>	UQVM]T
k:на <two digits>	ELLURR
k:на болш	LQVS
k:на в	HLIWJRMSSRUQVK
k:на ест	ELGRIJKYNLQR
k:на ет	PRVLXU
k:на и	ESPMRSSJYRZM_K`Y
k:на ил	EPFKIQJRNMOS]Q_M
k:на месяц	HLNQ
k:на на	LQUKVMXU
k:на не	DMEJFRIVJKMSPKWMXMYRZU\P^Q
k:на ног	IQJLKRLV\Q
k:на номер	NUVL\Q
k:на пок	CLVQZV
k:на продавц	[K_W
k:на размер	IHJMKTOSPMTQVQ
k:на с	FQNMOQQLTM\L]L_Z
k:на тисяч	EMFMGRHVRR_M
k:на что	IKJUSQ
k:над $	GUIMSLTRVSYMZS
k:назад $	GLOV
k:налич $	ELIW_M
k:не $	AQBMCGDVEFHMITJRKMMNNIOSPHQSRQSGTXVIWRXWYVZW[L\J]G^U_W`LaI
k:не <category>	FTIKKRSLTSWW
k:не <color>	UJYT\MaW
k:не а	ELFMILKYUUVVWMYM
k:не болад	EU
k:не в	JXMLSQVRWM
k:не ек	DLE_HKIM\K_V
k:не ет	VR\S
k:не ещ	EMHQTVWMYQZQ\L]M
k:не заказ	IUJPTMXMZQ]R
k:не и	SLXNZM^X
k:не как	FRLTMRUM
k:не мен	YLZX^P
k:не мне	TMWRXKYVZM
k:не на	CUEQKJLLRLYQ\U]R
k:не не	GMJPVMYVZP^MaR
k:не с	PRYQ\T_L
k:не уж	IPWU
k:не что	ERFLHSLLRQaS
k:не я	DRHRIRJMKKORPLVUWUYJZR[Q^L
k:недел $	ARMSSRTK
k:нет $	CMDLFRKRSMTQVMXLYNZT\N]Q^TaR
k:нет не	YS^M
k:неш $	FTLQMM
k:неше $	FRIQLVUM
k:ни $	IQWRYUZMaM
k:ни ни	WSaM
k:них $	JT
k:нич $	DQETHNIQVQWMXMYT]MaM
k:но $	DTEQGRHIYQZT
k:нов $	CV
k:ног $	EMJMLUVQYVZR_M
k:нол нол	UU
k:номер $	KMMSQT\P
k:носк $	JMOS\V
k:ну $	BJCMDWEVFRGMKXXKZMaR
k:ну поня	DMaX
k:о не	DTSQVM^Q_RaL
k:обратн $	OQUMVU
k:одн $	EMHNMSNIOLPQQKUXZQ[Q\T]Q_P
k:озим $	DQMTNLURVQZR_M
k:ок $	BTDQSMXQ
k:олшем ма	IWLL
k:он $	BTDREKGMHSIISRVMXSYSZM\L]RaL
k:он в	IRTM[U
k:он мен	ETIL
k:ос $	ERFLLSZR\M]L_T
k:от $	BRERQXRSUP]L^S_KaM
k:отзив вас	HV\S_M
k:отмен $	WS
k:оформ $	SUVMWTXK
k:па $	DTGTIRYM]MaR
k:пар $	FLGMHMIRJSTMYQ]U
k:пе $	LQMRYN]L_SaU
k:перв $	OS\K
k:перед $	IQRRWS
k:переда $	KMMQXU
k:пиш $	UMVTXTYL^R
k:плат ил	MLNWPK
k:по $	FQG]HMIPKNLTMKNROQQKVMZL[J\K]M_U`MaN
k:по <size>	LGTX
k:по на	FMJMLNNZ
k:под $	IQSMTSUXWMYK]M_R
k:пок $	CRGMPVYQZL
k:покаж $	EUIMJQKIVS
k:половин половин	NQUV
k:пот $	CREPKMMMPSSMUTZM_M`SaR
k:поч $	FQTM_U
k:предоплат $	HPTKWT
k:при $	JRMSUQ]L
k:привезт $	OMTT_Q
k:приеха $	ITOQSM]L
k:примерк $	PSXQ_M
k:примерк ил	MLPU
k:примет $	OU
k:пришл $	KS\L]T_L`S
k:про $	DMKSXRYL\M_WaR
k:процент $	GPHLNUTQ
k:прям $	HYSR
k:пят $	DQUU[S_R`Q
k:раз $	AKDQEMGLHQNPOMURZL[T^R_MaT
k:размер $	DMIIJVKQPMTWUNVQYT
k:размер на	INLSMQPLVR
k:рук $	DV\L]RaT
k:ряд $	QS
k:с $	AWBTCKDKGMITKNLMMWPSTJUZVLXKZU[J\Q_HaM
k:с <color>	IJKV
k:с мисл	ZT
k:с на	DRFRTQUQVM\S_U
k:с по	KIPS[Y_Q
k:са $	CSDMYR
k:сал $	APDMNSRPWRXR
k:салип $	MMRUVL\S
k:сам $	MSSQUJXRYR]L_SaK
k:сатасиздар $	IMQJ_[
k:сво $	ELKMMRORQLTRXM[Q\L^S_V
k:сдек $	MX]L
k:сдела $	RTTQUM
k:себ $	FMHVJTRLSJWNYS\RaQ
k:сеичас $	CNEPNMSPTLZQ_QaT
k:семсот нол	UU
k:сен тур	HXYL
k:скинт $	ES
k:сколк $	CMFNGTHXJKMPNJQRSQTQ\Q]M_L
k:сколк <two digits>	FFHMJLLMNW_Y
k:сколк есл	MKTU
k:смотр $	BLDTEXHLIQUKYN
k:сним $	KTWLYQ
k:со $	DRFSILJT]R
k:сол $	DREQITJMVUYR
k:сола $	DSQRXRaM
k:сон $	UMXSZV
k:сосин $	HMKSSMZU
k:спасиб $	DKMRXR\R
k:та с	ERIUKL\LaS
k:так $	BQDQEKFSHQMNQLSTWLXKYIZW\T_LaQ
k:так не	DMFSOMVSWQXKYUZP]S
k:так но	IUJMTR
k:тал как	JMLV
k:там $	NSUKYTZR[L]Q
k:тапсирис $	NPSRTR
k:тапсирист $	OQVMWYYQ^M`P
k:тегин $	MJOV
k:телефон $	DSIM[W^L_KaS
k:тепер $	DLKUSUULYL
k:тисяч $	GRHRRR_M
k:то $	ERFMGQHRIQJLLLMROMPRRQTSVLYJZM\S_LaQ
k:то на	HUIYKKQMSR
k:то с	IMKVLWNMaM
k:то то	ETLQXNaM
k:тогд $	EPHQMQPKSSVS
k:тож $	ESFLGJKPMLOSQRSSUT[L
k:толк $	HMJQMJNQORPVTKXN[N\QaQ
k:точн $	DMSMXRYNZP]TaM
k:тур $	CQDQEMFRILMMPRRQUQYSZM[K\K_QaR
k:тус $	EQJMLMNMORRRSMUT]M_RaR
k:тус ма	ISJM
k:тусин $	SRVM`U
k:у $	DSEKGKHLIUJUMUNTPMRLTM\M]MaP
k:у <category>	EJFUIMJTORQM
k:у <date>	DRGU
k:у <size>	IMLQTMUUVM[Q
k:у в	ETINJJSLTU
k:у ест	EHILJRMLOTPUQLRR\S_R
k:у как	HMIMQM]R^S_R
k:у на	ARELSS]S
k:у уж	EWGTIK]J
k:уакит $	BKCTJTZT[S_M
k:убер из	WU^J
k:уж $	EWFMGMHVIQJMLRNLOIUQYL\T]M_M
k:уж не	PRWMXT
k:узилис ма	QV
k:фот $	GQIUTR\K
k:фотос ма	IMKL_W
k:хват $	YLZN^V
k:хорош $	CVDNXR_U
k:хоч $	EJKQNROXQSSLTLUIWPXLYV[I\U
k:хоч <color>	FQMLOKPTSU
k:цвет $	ESIYOMPQQLTQVJ
k:цен $	FUGVHSJKSKXM
k:че $	EVILUNYR
k:чег $	E[JJUQ
k:чек $	MSOURMWQ
k:чем $	ETFQRRWS
k:через $	EMMWOMVSYQZK\T
k:что $	BPDMEIFRHQIKLTNNOTPJQMSKVJXTYT\T_Y`MaM
k:что в	ELKQMMNROSSNUQ]M`R
k:что вас	ETHMIPKRLVQM\M_L`QaM
k:что дела	ELNQSV
k:что из	ELIS
k:что на	IQJSPSQU_J
k:что не	GLHVJQLRRQSQTMVQXK\LaR
k:что уж	ITWR\M]M
k:чтоб $	EVMMTQUM
k:чтоб не	IRRWaQ
k:шебер ма	IMRW_M
k:шигар $	SNWRYSZJ_R
k:я $	FKGRHLIRLMMJPRQMRKSSTMUUVLWUXV[L]I_MaM
k:я <city>	GQMRQM
k:я в	DQESQRSMWMYR
k:я вас	EMGQIMOPQLWR]R^Q
k:я мне	JTYN^P
k:я на	GMHQMRPSVMWL[R\M_S
k:я не	FSHQJMMMURVNXSYK\VaM
k:я с	DRGRKKUMXS[S\Q
k:я у	ERGTHM]K
known:address	BKDTEKFKIJKJLKNTOIPMQJSMTKUWVQWNXUYR[X\Q]P_MaT
known:category	AMBJCQDLEfF^GMHEIXJLLTMMQLRLSUTKUWVMYK[M\J]N^M_JaI
known:city	BICTDWEFGTHKIEJIKHLLMjNWOMPTRNSUTMU\VHWEXVZH[K\Q]]^J_G`H
known:color	ALBUCNDTEVFUGEHMI_JJK\LAMROBPEQHRSSbTSUYVPW?XVYSZF\J]K^N_J`KaP
known:product	ADBJCCEFFWGXHbIVJ^KZLZNVOJQCR^S\UYVSWQXSYKZ][D\?]?^?_?`HaD
known:product&cue:acknowledge	BPDVEHGNILKGLKMWPQRMSQTPVJWUYT[M\H]L^M_R`MaX
known:product&cue:any	GLHUIKJKKLLLMTNKOMSQTMUXXLYS\R]P`RaS
known:product&cue:asking	ALBJDRFSGHHMIYJTKHLTMWNTOXPTQTRLSHTNUGVFWIXJYN[J\R]S^N_MaT
known:product&cue:bareHowMuch	BPDKELFWGUJJKLLTMRNROMQSRMTQULVLYLZP\Q]KaN
known:product&cue:browse	DKEaFJGHHMIRJLLTMRQMTMVSXHYM\R]K^L_L`RaS
known:product&cue:budget	FLGSIVJMLNMLRPSRURVS
known:product&cue:cancel	ERFQHQJMNJOKPRRQSJUMVTWXYTZR
known:product&cue:catalogue	FRKQNUXM
known:product&cue:change	BQDQEWFLHLIHJMKMLSNMOTPMQRTLVWWLYMZJ[M]L^L_Q`QaQ
known:product&cue:changedMind	OLSRUKVSWUXQYQZM
known:product&cue:compare	EGFQHMIRJNMRPWTLUUYKZMaU
known:product&cue:complaint	DPELGTJSLJMIQMRMVXYKZT\T
known:product&cue:condition	AQBKCRDDEYFJGQHNITKQLSOZPSRQTSUSVRWLXIYHZS\J]J^M`LaM
known:product&cue:delivery	BMDLEKFUGKHQIHJMKQLJMWNRPRSQTSURYKZK\M]V^N_M`QaM
known:product&cue:discount	EMF\GYIKJULMMSNNORRKSSTKUNVKWMYLZP]L^M_M
known:product&cue:dontKnow	EMINJLLWPSTQUSVKZQ
known:product&cue:enough	BQCUDKGSIQJHKSLUMLNLOKQMRMSPTKUIVNWRYLZS\R]R^S_N`LaP
known:product&cue:filler	ARBGDKEFGHHTJHKKLKNQPLRMSLTSVSWLYSZX[R\\^L`YaP
known:product&cue:firmYes	BMDRFLHGINKTLRMMNSOLQVRMSVUSVKXVZL[L\M]M^Q
known:product&cue:fitting	ELIKJMKSLKMVNJOQPSQVSWTLVLWMXRYKZR
known:product&cue:foreignAudience	EMHQISKMMLQQTQUTVLWSXMYKZU\Q
known:product&cue:gift	FLGYOQRWVHZS
known:product&cue:goodbye	CZGLHQIMKMOLRLSRTMVLWJZZaS
known:product&cue:greeting	AZGWHIILJMLRMJNQRMSRXJZK]MaT
known:product&cue:hedge	BMEYGSKJMSRLSJTLURXGZU]M_MaS
known:product&cue:hold	FLGMIMMNPVRUSRTUUNWJZR
known:product&cue:howMany	EMFKGVHSIRJQKMLSSPVRYM]M
known:product&cue:info	BJD]GLHLIKJ]KSLVMKNTOMPUQJRUSKTFUHWMXVYTZJ[K\N]KaM
known:product&cue:injection	FTULYP[Q`W
known:product&cue:instead	DLESHMJNLQMLOWPMRLUVVPWMZL
known:product&cue:isThere	BNDMEYFIGSHJI^JMKTLHMKOJPRQSRJSRTJVRWRZS[M\M]Q_KaN
known:product&cue:no	CQDGERFUGQHKJJKTLLPTQMSLTLUJVTWWXKYWZL\L]G^Q_Q
known:product&cue:objection	DJFRGXHSILJSKKLTNTQNRLSKUIXIYS\N_M
known:product&cue:offTopic	DKEQFTHTILJULWMTNLOMPJQMRQSLTKWMZR\L]K_WaQ
known:product&cue:optOut	VMWPXMYV\Q]L^T
known:product&cue:order	BMCLDKEJFTIJJUKMLNMPOIQRRMSWTYUTVNXQYJ^R_M`R
known:product&cue:orderStatus	GMIROKSMTTVKWQYL\Q]V
known:product&cue:payment	CQGWILJLLRMGN[QJRPSMTTVJWQXMYQZL[M]K^L_J`YaM
known:product&cue:person	CWDSFMHNKRQMRMSPTRUFVLXKYQZI[e\J_L
known:product&cue:photos	DTEHHTIEKaNNPKQMRLSRTJVLXLYPZM\W`LaM
known:product&cue:pickup	INMTNSOMPWQRRRULYLZL
known:product&cue:pointing	AUBLCMDIELFWGJIHLLQMRKTNULVQYX]M_TaW
known:product&cue:praise	BUCMDXEIHTKHNMRRSNTKVMWLXNYQ\M_SaR
known:product&cue:preorder	DIEMFSIPMMNRRLSNTYVLXTZR]Q
known:product&cue:price	DIEMF`GRHTIQJGKMLKNVOMPMQMRVSPTHVLWKYN[M\Q_M`XaL
known:product&cue:restock	EMFNITRMSJTY]R^R
known:product&cue:returns	EMGLHKIMJKMMNPOaPVRJSMTLWUXMYMZS]M`Q
known:product&cue:service	EMGLIQJWLVMLOMQMRWSQUMWJXMZK[M\K_TaM
known:product&cue:shopInfo	BLCLELGMHMJUKLLMNSOJPUQURRSHUUVRWTXM[M\M]RaP
known:product&cue:show	BNDLEYFLGQHLIMKXLQMLRKSNTJUSVLWLXQYNZU[Q\I]LaM
known:product&cue:sizeAdvice	EKFLGMJQKLL[MMNMOMPQQRRLSKTLUQVXWMXL\T
known:product&cue:thanks	B^CMDIHMKMRMSKWTYW\V
known:product&cue:think	CUDIGNHRIMJRKMLSMSNPOQPRQLRUSJVGXIYRZ][L\L]M^Q`LaI
known:product&cue:wait	CMDWERFSHMJRKKLLMLOMRJSMTPUFVSWTXLYQZY\M]M^K_MaS
known:product&cue:want	CKDSEKFJGSILJJKILQMLNUOKPRTJUKVRWRZW[V\K^U_K`RaL
known:product&cue:yes	AMCLDIFIGSIJJMKULMNPONPVQYRMSRTVVUWKX\YKZP[K]M^M`LaI
known:product&v:address	INPTQQRPTMUPVRYNZL`SaN
known:product&v:as asked	CNDLEMHGJLKNLLMVNJORPKQSSLTQUZVSX\YVZK\L]K_S`QaF
known:product&v:brand	HRJSLQXSYMZL
known:product&v:category	ALBMCREQGLHUIGJVNKOLPKQPRQTNVVWTXPYJ[N\S]M_K`Q
known:product&v:city	EIHQLLMUNTONQMRLSITRUUWMXRYN\M]S
known:product&v:color	ANCKDLEQGMHQIVJXKZOSPSQMRQSLTQVGWL[J\H]I^M_LaL
known:product&v:date	CHDJFMGSHLIRJKKMLLMTOMPSQNRUSXTJUGVRWNXQYTZ[[M\J_M`LaQ
known:product&v:foreign	ELGMHRIRKULWMLNNOMPPSSTKUKYRZM[V\P]M^L_M`MaM
known:product&v:name	GLJMRTSLTMUSVSWQXQYL]L_S`QaM
known:product&v:none	AKDQFUGUHRJTKULQMNOPPNQISUVHWTYMZP[L]N^G_H`J
known:product&v:not category	TQVUZL
known:product&v:not city	URVUYM
known:product&v:not color	JLMMORRPTNUVVVWMXMZM\QaM
known:product&v:not date	MKVVYIZT
known:product&v:not product	STUSVT
known:product&v:not size	LRSLUQVMXNYT\P
known:product&v:other address	MMVYXMYS
known:product&v:other city	MIPQULVYXRZM]U
known:product&v:other color	DMEMFUHLIHJRMMNQOMPMTSV`WKXMZT\L_MaJ
known:product&v:other product	CLDQELFIHRIKKLLTNMOSPMSQTRUQVRXQZP\L^M_M
known:product&v:other quantity	FQHMNTSMTLURVSYRZL
known:product&v:other size	ELFTGKHJIJJLLQMNNQOQRLSNTSUJVZYT\V
known:product&v:payment	DRGRIJKRLMMLNQPLQMRTSQTLWSXQZV\J]M_L`K
known:product&v:phone	NRUQ[S
known:product&v:product	CLDQFHGTHQILKLLTNMOSPMTUUQVR\L^M_M
known:product&v:quantity	DTEKGQIRJKKMLNNVQMRLSLVLWMXQYRZV]L_MaS
known:product&v:same color	ERUSVS
known:product&v:same quantity	SMVU
known:product&v:same size	EMHLIILUOSPRSKUJVWXQYL\R]T
known:product&v:size	DMEKFPGYHSIUJKKJL\OPPTQMRKUWVLWLXSYLZH[M\J]P_K`NaK
known:product&v:time	ENHMILMXPLRUSQTMUNVLZR\M]M_S
known:quantity	CLDJEIFUGRIJKLMNPRQMRLTIUIVjWHXAZU[S\H^M_MaY
known:size	APBKCRDIEGFKGKHFIZJLKHLUNMOYPRQLRWSZTUUSVUWXXVYMZL[H]Q^K_F`I
lang:en	BLDHEPFLGLKPLPMRNXONQLRFSJTJUZVTWQXMYVZS[U]K^Q_I`TaH
lang:kk	AKCMDJFQHKIKJQKKLMNFQMSKTKUVVQXSYUZS[P\T]M^P_V
lang:ru	ATCUFIILJLKMLJMHNJONPHQSRMSNTMUYVRXLYSZS[J\Q^K_V`PaZ
last:<address>	ANCMDMFMGLJMMTQRRRUQVUWLXNYSZN]RaR
last:<brand>	ANETFRGSXTYTZK]Q_M
last:<category>	ASBJDNFXHKILJVKMMJNMOMPMRTSKTMURVQXL\R^M`M
last:<city>	APEJFVGMHKIMJLLMMMPMSUTJUWVRZM\M]W_P
last:<color>	BTDKERFJGLHXILKQLLMMRHSQTQUQVUWMXPZJ[L]M_QaM
last:<date>	AQBLCWDLESGMITLMMMNMQJRWTMUTXH[L]SaU
last:<few>	CNDLHMILKRLRMMUSVTWMXUYLZM]QaV
last:<like size>	EQFJITUT_M
last:<name>	NRRLUUVNWMXSYS`J
last:<not category>	IRKNVRWTYJ
last:<not color>	ITSPUS
last:<not size>	ILLRVTYQ
last:<payment>	FMGJHMJRNQOSRRUTVUWQXLYMZN\L]M_M
last:<phone>	NMSMUWVTWMXQYQ[T\M
last:<product>	AQDNERFRGHHJIMJSLKMQNSPKQLSQUPVTWLXTYQZL[L\K]R^M_S
last:<quantity>	GMHXIMOSPMRQUUVJWMXMZL[LaT
last:<size>	CNDLEUHPJLKIONPRRMSXTKURVTWNYMZM\S]L_SaK
last:<time>	CNMUQRUXVSXLYLZM\M]K_MaR
last:<two digits>	DLFJGKHYJKMMNQRMTLUSV\XNYLZM\M`PaV
last:again	AT\U^Q
last:al	ASCMIQVQWSXMYQ]Q
last:alreadi	AMIU\V]R
last:answer	BZHL
last:back	MMOSTLWQZU[Q
last:be	LQNX
last:box	OQRV
last:buy	EPSYULWRZL
last:close	KRMMQV]Q
last:come	MRQKRR]U
last:day	CRFT_R
last:first	ELFRKPPPUMZQ
last:for	EMFPIXOL\UaM
last:god	DNYS[R^L
last:got	EVINJQQLSQXQ
last:help	BYLS[L\R
last:here	JQLTNKQMZM]T_R
last:in	DJFRQQSRTQXS
last:interest	_X
last:it	BRCLENGIHLIMLMMKRLSUTSUKWWXVYKZS]M_RaS
last:ladi	AU
last:list	^T
last:lol	ELWSZR\M_Y
last:me	BMCMDLEKGRHMIJJWKNLMMRNJOVQMRLSUTPWLZJ[Q\L]V^S`NaL
last:model	LX
last:money	HQSU
last:much	DT
last:night	CVDMMR
last:no	JMMTUNYU]M
last:not	IQMMTQVMXT
last:now	DMFSHMMQNLOLQQRPSMTVXM]M_T
last:number	IQQV[S^S`QaL
last:of	CQEJFRGYIMJQKMMLVMWR^R
last:on	DLELFVKMPSRMXYYM[S\S^SaM
last:one	BQCPDMETFUGMHLJMNMPVQRRLVRWRYN\K_L
last:order	OQSUTLUL[Q`U
last:out	CUEUMM]SaM
last:pleas	ENHMJMKQMNONRRVPXSYMZM[U]Q`MaR
last:pls	AMBLCMDMFUGTHLKRMMOLQTSRYL\L]R^P`LaM
last:posible	EQIQKLPQTT
last:preorder	AMFUTPWRXL]R
last:price	FLGSZR
last:shop	CTHTJMMMNQQRRMZQ\M
last:size	IPLUMM
last:sory	HRNNQQUJWTXMYU
last:store	ENILNQQV
last:thank	BJDQYQ
last:that	DSEKHTNSPQ
last:them	PRSRWT
last:then	DTEQUQVM_VaR
last:there	GRIQJLNQVRXJYT[U\L
last:thing	SRaR
last:this	STXTZLaN
last:to	BNCPFMHNNYXRYL
last:up	DMFLLTSVTM[M]P^U
last:what	\SaU
last:yes	DLVLXPZS_QaX
last:yet	ITMSONYMZP]U
last:you	ASBQDREKGRIMMLQRYRZR\M_KaM
last:а	DNEMHMISVMXS[S\M`S
last:аига	NPOKRW
last:аиналаиин	BV
last:аит	BQFLGQOQQRUSXMYMZR[K\M_K`TaS
last:актуалн	AKFRIURLWQ[Q_S
last:ал	EMFNGLISMMNLPTQSRSSLULVRWNXRYNZT[R]T^KaM
last:аламин	FRGQRRSSUMWQXLZK
last:али	ISMMNLOQQTUMXS]S
last:алк	BJaY
last:алмаимин	WSZQ[T^J
last:ба	ARELGQIQJLMPNQOTRTUNWMZK[K]N^M_S`M
last:бар	DMETFQGMINKMMSNMQLSRUMVLXWYP[R
last:бауир	FUGQ`L
last:бе	ARCRELFJHMJPKSLSMJNPOSQLRTTKUKXN[M^S_V`RaP
last:бер	DMFLHMJMKNLSNROQPSQSRHUPVSWRXMYQ[L]L`RaM
last:бериниз	HRKLTMVQ]T
last:беринизш	LMORQMTTUM_R
last:би	DMESFLJLOS_VaQ
last:бива	DRGSILJMNQQM
last:бил	DQIMQTXSYMZMaU
last:бол	AMCUHQNMUS\T_L`R
last:болад	CMDMEUILJMLTNKOTPMQRRSSKVMXSZR_QaN
last:болд	BMDQFRGSHLIQWSXM\S_MaT
last:болмаид	UMZW
last:болсин	BKDSEKKNTRUSVRZN_W
last:болш	DSLM
last:брат	FMGLLVSQUMXQZT
last:буд	RSWQYRZM
last:будет	FRGTHUJSMKNROMQLTMWQ
last:будут	GUIMZQ
last:вам	BLCUDSHRPMQLRWWTXQYMZM\N_RaK
last:вариант	KQNLTSUS
last:вас	ARBTDTFMGMHKIPJQLQMZNVPNQSRMSMXJYM[M\M_LaL
last:вез	MPPLRSTWUK
last:верн	CTHQVMWRXQ
last:вечер	CQJJOSULZS
last:взят	LQNL_R
last:вибор	BWMQ
last:виеха	MT\M]S
last:виидет	FQGTXQ
last:внутр	KQMT
last:воз	EPMRTR_M
last:возм	DLGKHUJRPQSLTMURVMWQaS
last:вообщ	MQ\S]M
last:вот	DKaV
last:все	ERFLIUKQSMWS
last:где	KT\P
last:глян	ESIQKTXKZRaM
last:го	FMHTNNUQ^Q
last:говор	ISKSVR\K_QaP
last:гои	DQEMFKHUILJLKMQRUTVSXI\S_NaS
last:гор	MQTUaM
last:город	KTYT
last:да	BJDJELGQHLISKNSUVNWSXWYI[R`QaM
last:дава	CTKRSJURVMXQ
last:дад	GRMSNRRSSM]L_Q
last:даит	JWPQQS_M
last:девочк	CSYQ
last:девушк	ATENHQRQ\U_N
last:деиин	CUDMVM_R
last:деиств	GTTW\M
last:дела	ELNQST\S]M_Q
last:ден	AQEMLQUPVMZS
last:денг	FRJTMNWQ
last:дом	DRUSVRXMYSZM_L
last:доставк	GU\M
last:дошл	DUJLNR\L]Q
last:друг	EMOSYQaS
last:дукен	AQQT
last:дурис	QKXUYN_U
last:душ	BUHQUQVRZM
last:е	DNaW
last:ег	WPaT
last:ед	DSGRKLPT
last:еди	DTEUNQVMYQ_M
last:едим	EQHMIMQSRLSTTRZM[U]R_MaL
last:ек	ANCNELFRLQOKQKTMUJVMWQZQ\R]S_[aQ
last:ем	HMJLNRaU
last:емес	MQOQVGXNYTZS]M`RaM
last:енд	DMFQGXHLITKMMLVM]N`Q
last:ест	AMDLESIVKRLLNQOMPLRWSMTNVQXR\J]M_SaL
last:ет	ALDMERHLJKKQNMTNWRXKYQZM]V`QaW
last:ещ	DKEXKZQMSMTWWMXK\K]M^MaN
last:жаз	CRGQSQZQ[M`S
last:жак	BRKLQRUKXXYMaR
last:жатир	ER\U]Q^N
last:ждат	FMGSIMMSTLWR]P
last:же	ELFSHKNWPMSVUKVSXSaL
last:жет	UQYR
last:жибер	GMKTRQSQVRXN\R`TaM
last:жибериниз	[Q_S
last:жиберинизш	ETFQLSQN]Q
last:жиберш	ERFSKSNM
last:жив	ARDSUSXPZK[Q_MaQ
last:жок	CNDWHSIMTMUQVJXWYL[R\M]R^LaL
last:жокпин	OQUMYU\R
last:жур	BQCQETMLPM]T
last:забер	GRORRTSGXQZR
last:заверн	RLSW
last:заказ	IVOMSVTMVJ
last:заказа	STTM
last:заказива	DRGMHMLQSQTUWLYK\P
last:замен	EWRLVN
last:звон	HSNNZM_V
last:здравств	AT
last:зна	DMTPYT
last:и	ENFMIJSRUQXR\U]QaR
last:идет	AQFQGRJPMJNMTQZS
last:извин	FQUMVMWQYQZU_Q
last:имеет	EQJMQV
last:имеют	ENGTIP
last:казир	DSHLIRPMRPWN_Q
last:каи	EVJLNSQLVSXM\U_L
last:как	BQDQFMGQITJNKMLWMLNLPTSMUNXM\L]M_Q
last:кал	CREMNUOQVQWPXR[M\K
last:кала	AMDMFKMSXTZVaQ
last:калаи	ASNQ_M
last:кандаи	HMJMQTXT_M
last:канша	EQFTGPHLLTYN
last:кеиин	MLNUUQ
last:кел	ASBQCMDMEQFMLPMPPRQMRRUPVMWMXSYRZM]M^Q_MaL
last:келисеиик	GU
last:керк	ETFMNRQTRSTKURVTWLYJ[T_M`MaP
last:кет	HROSQMVSaS
last:кида	KTNS_MaM
last:киз	ATBLCMKQLSXR
last:когд	GJNUQT]M
last:кои	EMGMHRNMRQWRXL^SaT
last:коллекц	JV
last:конечн	KQSPXM
last:кор	ESIQKTLSPMQMXN
last:корермиз	DRZWaM
last:корзин	OLSWWS
last:корсет	ERKMXS`Q
last:корсетинизш	ITKP
last:куп	ITYR_LaS
last:купл	DMHMSSWNZT
last:курер	MRNLUTVL]L
last:кут	TUXRYM
last:леж	DRISJMQNYSZL
last:лет	AKJVRS]S
last:лучш	DQKRLQVL
last:ма	BLCNEQFKGQHLJLKLMPNROWPQRTSJUMWMYMZL]V^M_R`L
last:магазин	ATBSHMPQZR`VaM
last:маган	DPIQQQSSTHXM^T`MaQ
last:мам	SS\U
last:ме	AQFTGMHRIUMMOQQRTQ[M\MaM
last:мен	EQJLLMRRVNZR\M]L`U
last:менш	GQHTTQUSVQYMZMaL
last:меня	OSRUVR\J
last:мест	DVSPULWS[Q^M
last:месяц	EQJSVM\N
last:мин	DMFPKMSV
last:мне	ESTWYKZM\L]Q^P_K`W
last:мо	DLGSHNIMNMQMRMSYWRXQYR^L
last:модел	ITKQMLORVQYM
last:можн	ETFVGNIMJSNTOLPRRLSKTMURVKXJ[K\S
last:над	HMJUMVRLSLWPYTZH\L^S_R
last:назад	OSTM]R
last:наидет	HMITQS
last:налич	ETILYQ
last:напиш	DTGRJRKMQRUKVLZS
last:не	DRELJMLKNSOKSTUNVKWUYQZRaR
last:недел	HMNLYQ\U]R_R
last:нет	BQEMFNHKJPLRNSOLQSSRTLUKVQXUYP\R^N`RaK
last:нешед	FQQU
last:нибуд	EKFMGRIMMNOQQQTT]S
last:никак	DNGRHQIMMQRRSQYUaM
last:ним	ELVSZQ]T
last:номер	NTVLYN^Q
last:нормалн	DLMMXRZP\Q
last:ноч	ANCXELIQYKZS[K
last:нужн	EMILKQOQQQSRXRYG^Q_L`Q
last:о	DLaW
last:обоид	BMYU[M
last:одн	IPUJXU\L]R
last:ози	DPFMIULPMLUNXSYM
last:ок	PR`T
last:он	DMFRIVJSLKUMZM]TaR
last:онд	DRKRSIXQ
last:оператор	[T
last:оплат	NKOLPTRRSQ`P
last:оста	GKISQT
last:отб	ULWXYT
last:ответ	ALBLDSZQ[Q
last:отвеч	CSUMZV
last:отвеча	HR[T
last:отирмин	AMDQHSMMQMRMSMXRYS\S]Q
last:отключа	CVYM
last:открит	_W
last:отменя	WSYS
last:отправ	MLNR]Q
last:отправля	PMSRVN\Q
last:оттуд	YU
last:оформля	EQGRULVLWQYLZR`R
last:па	FRJRLRPUQLRMTNYM\M_S
last:пар	FXGRILSR_K
last:пе	ELFSGSJQLTNPQMRQSLTQ_R
last:перевод	FUNM
last:передума	MLOSSQVMWMXTZN
last:писа	HTLSUHZN[R\S^V_M
last:пиш	DSSRYR[Q^M
last:плат	FRMRNGPUQRSSZN\R
last:подар	INSLVRWU
last:подарк	FKGSRW
last:подожд	DTTLXS
last:подскаж	IRJMLTQR_N
last:подума	DLXKZW
last:пожалуист	BMCMDLEQIRJMKTOSQSRPTMUHVQXKYLZM^T
last:пок	CXDMEMYMZR]R^T
last:покаж	ESKSXQ
last:покупа	AREMSR
last:покупател	`T
last:получ	DUGQMSNPPQ]S
last:получа	HW\Q
last:помер	PKUQVQZQ
last:посмотрет	IQKWSM
last:посоветует	IMJQLSRU_M
last:пот	HMJSLSNPRQZT]MaL
last:потеря	MTOM\M
last:предзаказ	NQTRUSYN^M
last:предлож	IRQTRL
last:привезет	ISKMNKTS
last:привезт	IUMM\L]Q
last:приедет	MUNLTP]M
last:принима	NT
last:пришл	ETFQGQITKJLTXL\L]K_U
last:пришлет	HTKMRR^V
last:пробива	SVUJ
last:прода	ERITRQ_P
last:прос	EPIRVU
last:работа	GSHQQSRMTQUNYS]M
last:раз	AQXLYTZM\R
last:разговор	ZU
last:размер	IPLQUT\M
last:разобра	FSIQJM
last:рахмет	YS
last:реалн	KKMSPR
last:реклам	^W
last:реш	DNEQKQUKVQYMZU
last:рук	FPGSQT_L
last:сал	DMEQFRNLSWaM
last:салинизш	DNEMKTQTSM_R
last:сам	DKMLULVSXUYPZT[L_QaP
last:связ	CIDRZR[T_LaR
last:сдела	ELFSGKRJST\L_SaT
last:сеичас	EKFQSQUMZT]T
last:сестр	IQMQQMSVVMYRZM
last:сиз	BNDSESGTHMIIJNLRRQULXP[Q\M]Q_L
last:скаж	MMZ[
last:склад	EMIIPQTT]T
last:скок	EQFUJL
last:сколк	GRHWIMJLLSNMOKQR
last:см	DNFMJTLQUW
last:смисл	DL\QaW
last:сможет	JTKMRR[Q
last:снят	ORRLWT]M
last:согласн	OLPVTT
last:сол	IRUTXL
last:сомас	DMFV
last:сообщен	\Q^R_M
last:спам	CM\S^W
last:спасиб	BLESXNYRZT\M
last:сраз	FPNMSNTUUMYS
last:сто	FIHQIQJQMX\L
last:стоп	LRPMWP^UaL
last:сюрприз	RX
last:так	FRJMMQOMTKULVRXVYP[M\QaT
last:там	AMCSQQ]Q
last:тастанизш	QSWQXQ^M
last:тенг	FSGS_K`R
last:тищ	HW
last:то	GRHMKLMQNKOUPLQTXUYR\RaI
last:тогд	CQGQLMOTWQ
last:токтат	^U
last:толк	FIJPRUSQ
last:туд	DTYM_SaK
last:тудлес	CYaK
last:тун	AMCSYQ
last:тур	BMCRFMHPKMLMONQRXLYTZQ\Q^Q_LaL
last:тус	EMISMMOSRLSQYQ
last:тут	IRXT\SaK
last:убер	OQSNVP^S
last:уж	DKEMFMGMHMITOMQMUMVQWQXK\P]T^Y
last:усин	JRRRXTYM
last:хоч	DLKTMRPLQMRPSQTQUSXRYJZM
last:хош	CWDM
last:цвет	DQELJQKR\Q_SaM
last:цен	FLGVHILMMWRMZT[M`R
last:честн	DQHLJTZQaM
last:что	ELILJSKLORXR\U
last:ше	DLERHQIYJRORPSVMZM\M
last:шигар	DRSRYM`VaM
last:шик	FUGRNRXMYR
last:ясненк	CLDV
no product&cue:acknowledge	ANBVCTD\EVGKJIKRLUMIPFQGSKWLXZYH\Q]P`KaK
no product&cue:any	ALCMDKENGXHKIRKTLJMRNPOLRRSJUUVLWM\J]L`P
no product&cue:asking	AKBMCADBEQFVGXHKJWKTLUMVNXOMPQQURTVIWIYFZL[S\J]T^H_Z`KaL
no product&cue:bareHowMuch	BMDMEMFYGJHHIMJXKLLPMTNQOVQJRRSKTQWMZM[M\L]Q^R_S`MaM
no product&cue:browse	AJBLCMDMEVFTGRISJTKSLJNRQLRRSKUKVLXSZI[K\N]R_S`IaM
no product&cue:budget	ERF^GLHVIQJNKRLNMNNMPQQLRLWRYQ[M\L]M_KaM
no product&cue:cancel	AMBLDMEKFNHKMKOZSNTLVMWUXMZP[R\M^T_SaM
no product&cue:catalogue	E^FVIRJLKUMMNLPNQJRM[M\M_K`T
no product&cue:change	BMCNDLEKFMGJHMLJMMNMOVPLQMTLULVaW[XLYTZK[T\K]M^W`MaR
no product&cue:changedMind	ORVQWR
no product&cue:compare	CMEPGNINJ\NSPKQQRLUMVLZS]K_S`L
no product&cue:complaint	AMBMEMFJGLINKNLQMVNSOYPKQMRWSJTNUMVHXLYSZI\]]S^N_S`H
no product&cue:condition	AJBICHEKFVGSHUILJLKTLLMSNUOMPRRISJULVRXQYTZM\R_JaS
no product&cue:delivery	BSCLDLFDHJIQJLKMLMM]NMOSPUTTVWWUXKYMZM[K\N]R_JaK
no product&cue:discount	AQBMDMEPFDGfHTINJGLMMINKOPPJSJTRVRZL[K]M^T`UaL
no product&cue:dontKnow	DME\HSINKSOMPPQQSLTMUHVMYJZW[M\L^M_M`MaS
no product&cue:enough	ANBTDUGIHKILJVMKPMRJSRURVQXKYWZM\K]SaJ
no product&cue:filler	AMBWCIETFMGXISJRKWLTMNNJQJSSTLUVVMWQZL\H`GaK
no product&cue:firmYes	BLCKEQFMHTIMMLORPLQLRSSTTQVQXQZL[M\N]L^SaK
no product&cue:fitting	BSFNISJNKLLSMINRPdRMSKWMZN[M]M_K
no product&cue:foreignAudience	AICYESGMIWJSLUMSNMPKRMSRTLVL[L\Q]N`KaM
no product&cue:gift	BMDQESFSGHHKNMOUPMRWSRTKVMWRXPYMZQ[J\V]R^M_FaN
no product&cue:goodbye	CcEQHMJKLMMJPSTMXMYTZP[J\M^M_J`L
no product&cue:greeting	AlCSDKETFPGFHMIULJMMORPLQNRKSNUHWJXRYMZL\L]S^K_M`NaQ
no product&cue:hedge	ALCMDKEGFKIMJKKSLTOJPPRNSPTQWKYVZT[N^K_R`QaV
no product&cue:hold	CKDREKFRGNHMKMNQQKRZVNW[ZT]M^M_K
no product&cue:howMany	ELFXGMHMIULQMMORPQQMTM]T_M
no product&cue:info	AJBRCQDDERGRHTIXJZLJMTNEOUPGQMRVSRTUUSVSXNYIZJ[N\U]L^J_JaM
no product&cue:injection	CMDMGTHNIMJMMRORQLWMXRYMZM[N\L]M^Q_T`\
no product&cue:instead	EIGQHTIMJLLKMRRRSLV^WL]Q_L`U
no product&cue:isThere	AJBLCLDRELFNGMHHIXLKMRNSORPPQPRSTUUNXQZG[U]L^K_Q
no product&cue:justLooking	BICLEZYNZT]U
no product&cue:no	ANBIDREMFHGLHSIMJQKIMLOPPLQFRCSRTXVKWUXJY]\U]W^U_J`R
no product&cue:novelty	E^GMISJMQLTR\K]M^V_M
no product&cue:objection	ATBMCLENFQGLHhIMJMLQOHPLQTSMTMVMZP[I\L]M^L_R
no product&cue:offTopic	BSDRENFKHKIMJJKJLFMLNQPRQPRMUUVLWSXSYN[K\M^K_b`QaS
no product&cue:optOut	BNCMDMELGMJQKMMMNKOMQMRTTMVMWSZM\S]U^b_L`J
no product&cue:order	AIBMCMDJEVFNGTHLIRJKKNLTMRNKOSPTQFRSS[TMUHVWWXXQZQ[R\J]Q^E_I`PaG
no product&cue:orderStatus	AMELFNGRHLIIMQNROTPMQKSHTIUNVWWSZM\Q]]^M`TaM
no product&cue:payment	AJBICIDKEIGIHYJKKKLHMYNaOSQRRTSQVQWLZK\Q]R^I_S`QaL
no product&cue:person	ASBNCJDHGKHNIMJMKLNMOMQSSLTLUVVKWKZQ[[\V_S`VaQ
no product&cue:photos	AMBNDMERHJIUJQKgLLMINNQJTWURWKYKZM[L]H^M
no product&cue:pickup	FMGSIEJMMTPKQRSUVQZT]SaM
no product&cue:pointing	ANBNCMDSEMFIHTIUJRLSMNNQQMRTSQTRUVWJYI[M]M_KaQ
no product&cue:praise	BLCUDKEVFUHKIQJKLJMJNMQMRRTU[M]K`MaM
no product&cue:preorder	ALBMCNDXEKFNGIIRJLKMMRNNOQQMRRT\VNWWXNYKZN[M]V^H_K`NaL
no product&cue:price	AKCLFcGXH[ILJRKHLLMTNKQMRMSLTMUMVMWKYM[J]K^N`SaN
no product&cue:restock	FNGQIUJWKLMHOLPMQRRMTRZT\MaN
no product&cue:returns	APENFKHUJNKMLLMKNLO`PMQLRUSNUMVTWRZK[I]R^M`QaM
no product&cue:service	ALBRDKGSHJLKNIORPLQKR^TMVTWLXVZM\V]T`NaN
no product&cue:shopInfo	CRFMGMHTJKKRLINMQZRHTJWLXK]P^R_L`V
no product&cue:show	AICIDHEQFXGMHRITJLK[LRMSNSOLQWSJUNVLWTXKYKZG[K\Q]V_J`SaJ
no product&cue:sizeAdvice	AMBLFQGNHMISKRL[MKORPSQNRRSSTTZK[L\L]L^M_L`MaK
no product&cue:thanks	BlCTDUFRHKJLLJNMPMRMTMWLXR\D]K^R_K`L
no product&cue:think	DSEWFNGKKTLRMMONPKRKSSULVRYJZ[[R\I]J^J_PaR
no product&cue:wait	DREMHNRNSMTQULVMWLXNZT[M\M^\aV
no product&cue:want	AKBJDEEUFVGIHNIRJQKTMSOQPJSRT]UQVKWQXKYPZH[R\K]K_P`RaL
no product&cue:yes	CVDUENFQGHHJIRJNLSNROQPRQISTTMUQXSYKZM\N]M_JaQ
no product&v:address	CNDNFNINJMLQPKSWUWXNYQZS\M]S_M
no product&v:as asked	EMGLHRLVNZPPQMSPUaVLXEYJZM_LaP
no product&v:brand	ALBLERFRHJIYKRLIORPKQMTLUQVKWLYSZZ\N^M_L`SaM
no product&v:category	AJBTCHDKESFXHHI[JJKTLTMMOSQIS[TSULVHWPXRYQZI[L^M_F`M
no product&v:city	ATDMESFMGLIJJNKKLMM\NJPLQURNSXULXQ[L\K]P^L_W`LaM
no product&v:color	ARCMGJHIIQJEKILHNNOJPKQKRRS]TRUQVTXLZQ\W]N^S_SaS
no product&v:date	AQC[DUENFKHJIJJIKLLKMTORPKQSSKTJURVLWM[R\Q]R^M_UaL
no product&v:foreign	CLETGMHMIRJTKLLQPLRRSMTNUQVLWLXKYR[K\M]M^P`RaS
no product&v:name	MKRKSQTMWSXK\M]W_MaU
no product&v:none	AUBPCPDLFGGEHQIIJGKLLIMQOLPJQRSGUMVHXUYTZV[Y\M^Y_V`VaY
no product&v:not category	ETKLSMVTWQYK\U
no product&v:not city	SMVUXU]R
no product&v:not color	IRSRVR
no product&v:not payment	NMUTVU
no product&v:not product	ERIMUMVSYN]Q
no product&v:not size	IRVWYK\Q
no product&v:other city	MKQUVV_L
no product&v:payment	ELFRHMIRKMNWOQPKRLTJUQVQYMZM[M\P]R_S`Q
no product&v:phone	QMSRTMUXVS[T\L]S_M
no product&v:product	CSDMFWHMIUKULMNKOMPJSXTKULVCWKXQ[R]L^TaQ
no product&v:quantity	CLDLFPGSHLKMLRNGORPSSWTRURVLXLZM\S^M`JaL
no product&v:size	AKBKCLDLERGDIUJRLUNJPHRNSZTUVZWLXLYV[N\R]J^L_K`KaR
no product&v:time	AKBJCLDREKFLIMJTMQNLOMPQQURKTMUSVRYMZN[R\W]U_N`M
o:а	CMDWJLVKXR\QaS
o:азирше	CUERXM
o:аиирбаста	RMVS]S_Q
o:аиналаин	BUFSLMQRZM[Q]R_LaM
o:аирбас	GJOW
o:ала	BTDQXMZU
o:алаин	EQIQLSTMURVSZS]M
o:англиски	_V
o:асортимент	EVIM
o:ассорт	ESIMKU
o:б	CQUKaX
o:бити	\P^X
o:боинша	LQ[X\P
o:буирик	FUGQ_S`I
o:видет	FSGSNRXQ
o:виходн	CQFSHQJLMLQMTMWQ\MaS
o:вобще	ESNQOSQM\Q]Q_M
o:возите	[V\M_Q
o:возмут	FQHUJMNTOQQM[T\I_Q
o:входит	CQFSJLMLQMTMWQYQ\M]MaS
o:деин	DRGMHLLMMWPMQVRVSQTMVMWL[M]L
o:добри	DQIROQ]SaM
o:доверяю	HXQL
o:доллар	FRNYOM
o:е	DMHMIMJLMLNMOQRRSTTSYKZM[Q\R]MaZ
o:жакинан	KXXM
o:жети	YR\Q]U
o:жирма	GW
o:забираю	CRQTSM
o:забрат	CRQTSM
o:закрив	HRNKQUWRZR]M
o:записк	BRDVPRRISLXU_P
o:заране	MRTU\M
o:звонил	YV[S
o:звоните	YV[S
o:и	ULaW
o:имено	ISQMRHSLTUXUZS]S
o:имется	EPFMPRQQ
o:италия	JMLQMLTUXQ
o:кажди	GRIMJUMM^S
o:каирли	ASEQQN
o:кеин	CVHQLRNURLUSXNYKZR[M\M]K_MaQ
o:келисеик	GU
o:кети	BLCMGNJLOSQLTMVS[M\X]Q^QaT
o:кетим	CXDN
o:ким	ESHRISLM\R
o:кип	BRKRLLMMORPUSMZL\Q
o:клем	\W
o:коиниз	DMEMGTHMRQSRTUURWLXMYU[L^P
o:коиниздар	WU]L^S
o:коинизши	HTSRZQ
o:коип	GKHQKUVRZN
o:колекция	EQGRIQJVRNTR]M_M
o:кореин	EQHMLQPSXQZV\M
o:котори	IQJSKSNRSRUSXM\L_M
o:м	BRCLSLULVRZVaQ
o:матери	BTDRFSJIRQ[S\L
o:наверн	QRVRXLYVZM\QaM
o:наверно	QRVRXLYVZM\QaM
o:наличи	ERQMTSVQ`R
o:не	DQEJHLIQKULSMMRMSRUNWPXTYR_L
o:низки	BYNKUR_S
o:о	KMSQXKaZ
o:оставит	HNSJTQV]WQ^S_M
o:отделен	ISJKMRRS\M]R
o:отирмин	EL]T
o:отуда	YU
o:паиз	FMNT`U
o:пенси	LLZR_V
o:перви	ASBMEMJMORTQ\Q
o:переве	FMGTKNMRNHOLPTQWRMVUZR[M]M_M
o:передали	QW]M
o:перехали	QWYQ]M
o:подарочни	RKSU
o:покупат	PX
o:покупкои	EMOVPTWU
o:покупок	EMGTMMOVPSRMSLWVXR_M
o:поменя	FMJLLLNWZR
o:помест	FMJMLMMPNWRQ
o:последни	GTIJUR
o:постоянн	FNGY
o:потерял	DTMSTR\J
o:прити	PTQQ
o:прошли	SSUS[R]M
o:работи	QS^Q
o:рабочи	QS^Q
o:рабочие	QS^Q
o:рассил	HVJUTRWM^U_K
o:рассилк	WM^U
o:расскажи	AMFROP_W
o:растаи	GLOQRSWR`T
o:ребенка	ILMRWRYM\U
o:ребенку	ILMRWRYM\U
o:сами	FVHJIMSQURXT
o:сиилик	EMORRKSRXR
o:силик	EUGSRSSM]Q_M
o:силика	OSXR
o:собщение	ULZM\M^Q_Q`SaU
o:собщения	^S`R
o:согласн	FRHMSMWR^T`K
o:сообщен	QLZM]M^X`U
o:сума	FRNT
o:суму	FVHRUTVM_K`Q
o:то	QUUR
o:трети	[R\R]RaQ
o:турци	ILMUSMTQ]S
o:тусин	ZW
o:уведомлени	WK^W
o:увидели	BRDQJMSSTQXRaL
o:умете	ALNVUJ\W
o:успет	MS]S
o:ценик	FUHIRQSPXQ\R
o:ш	UJXMaZ
rule topic:availability	DQESFVIWJMKLLSMQOSRMSRVCWRXJ]L`J
rule topic:browse	AMBMETGLJUKNMVNROIPMRLUMXVYQ[L\Q^R_G`LaM
rule topic:delivery	FMGWHQIKJMKROJQKRLSMULVSWUYMZK\W]U^S_L`K
rule topic:discount	EMGXHMJJNLOLQKUSWRXRYNZM\Q`X
rule topic:fitting	HRLMNLOLP`SPWLYKZN_L
rule topic:objection	ASGIHdLUMLUJVMZK[J\K]M`SaR
rule topic:payment	ETGRHTIQJKMKNWPMQSRLTLYTZL[N\M]N^I_N`X
rule topic:photos	DRHLJIKDOSPMRMSSXZZT[N\X_K`M
rule topic:preorder	PPXM]S
rule topic:price	EMFUHSIPJLMQNMRRSMTLURVMXMYMZK[L\S`X
rule topic:productInfo	CMGKHUIQJPKLLVNMOSPMRWVJZK\W_KaK
rule topic:returns	MMNLOXVRWUZM[K\I]N_U`R
rule topic:service	ELHMILMNReSTUKVXWJYLZL\I^L_N
rule topic:shopInfo	CMETFQKRMLNMOLQVRYULYJZR\E]V^X_J`JaM
rule topic:sizeAdvice	IVJQMQUQZLaL
rule:acknowledge	BTDXELFKILJLLLNKOKPMQRRRUTVMXQYK[M^L`U
rule:acknowledge&?	ARDLFMKRRQ]R_S
rule:acknowledge&asked:-	BUDUELFLHSILJMLLNKOKPMQRRRVMWKXVZU[M^L_Q`UaG
rule:acknowledge&statement	DWELFLHPILJLLLNKOKPMQRRRUTVMYKZP[M^L`UaQ
rule:acknowledge&words:1	CKD^HMXKaL
rule:acknowledge&words:2	BMCLDUUTaM
rule:acknowledge&words:3	BPHMRQSUXPYQZKaP
rule:acknowledge&words:4–6	DDESFNHQNMOMRMTMUSWQXQYJZT[L\M]R_M`TaX
rule:acknowledge&words:7–12	AQBQCSDJEJHSKQLMMQONQRRRSMWNXLZM\U
rule:availability	AQBQCVEQFKIVJLLQNKOJSLTSVRWKXQZL\N`MaQ
rule:availability&?	ALDLFRGJHVIPJWKSLWMJNUOVQLSSTUVJWMXJYIZN[L\E^L_TaI
rule:availability&asked:-	AQBQCUDQELGTHPIJKMMMNMOLRKSMTVUGZL[L]QaS
rule:availability&asked:another	CQEJQQVQXU
rule:availability&asked:color	EX
rule:availability&asked:confirm	RRVTXIZR[S
rule:availability&asked:order	ITSQXRYLaP
rule:availability&asked:preorder	LVVQZN
rule:availability&statement	ASBRCVDSEIGUHRIMJKKSMKNGPNQRRRSJTNUMVMWMYKZK[P\L]J_Q`RaX
rule:availability&topic	AMDKEWFHGKHJITKKLNMSNSOMPPQMRJTVURVUWLXQYS]T^M_N`KaG
rule:availability&words:1	C[DNFLHUIQUKXI
rule:availability&words:2	ARBNCRDSEMFKHMIPJMKSSMTMUUVQXZYMaI
rule:availability&words:3	AMBSCKDSELHJIWJJLLMMQLULVSXLY][T\J]L_XaQ
rule:availability&words:4–6	DMESFUGWHLKLLMOLPJQRRNTRUQVPWQXRYKZM_FaQ
rule:availability&words:7–12	AMCLDJEZGMHJIQJILUMROMPQQMRSSNTRVGWJXLYJ\S]R^Q_Q
rule:availability&words:more	ASEHFHGJHWIFJYKKLRNMPSQUTPVSYL[L\R_PaR
rule:browse	ASGQHQJSOMPMQMSJVLWJXSYPZT[M\L_V`L
rule:browse&?	AMEHFMG\ILJIKRLMMNNVPRQSRESMTJVTXP[R]V^R_KaL
rule:browse&asked:-	AUEVFLHRJQMKNEOKUJWLXLYYZH\N]S_X`NaL
rule:browse&asked:another	EQGSIKRRXUYK
rule:browse&asked:order	ESHQKLYMZU
rule:browse&asked:payment	EJILNZUS
rule:browse&asked:preorder	YT
rule:browse&asked:product	EQFTIRXMaQ
rule:browse&asked:size	ELIRURYLZTaS
rule:browse&statement	AUBRDQEHFKGLHRIGJPKJLNMVNKOKPJQQRRSTVJWRYUZR[N\L]Q^M_W`LaQ
rule:browse&topic	ANBLDMEQFTGTHNIUKSLTMHNROQPRQKRLSFVQWHXRYJZQ^QaN
rule:browse&words:1	ATEYFLJMUMXQYM
rule:browse&words:2	CLDMEJFVIUKLNMQLUQXSYMZR[Q^T_TaM
rule:browse&words:3	BMDSFSGPHTJLKLMLNPSLUWVPYSZQ\L]M_KaJ
rule:browse&words:4–6	BLCVDJGNHPISKVLPMQOEPNRXTHVMXRYYZM[J\L]M^M_Q`JaJ
rule:browse&words:7–12	ASBUCLDTFHGIHQJQMSNQO\QLRMUHVQXLYJ[J\K]Q`QaV
rule:browse&words:more	EHGZHKIIJRMJNMOKQQRISRTSVLWLXLYLZR[U\W]T^MaU
rule:cancel	AMBLCMDLGMIMJMLMMMNMORPRQMRRSLTLULVLWaXMYX[R\M]K^T_RaL
rule:cancel&?	NMWU
rule:cancel&asked:-	AMBLCMDMEKFQHQJMKNOTPQSNTLVQWYXMYJ[S\M]L^V_RaM
rule:cancel&asked:address	RQWQYR
rule:cancel&asked:confirm	VLWSYP
rule:cancel&asked:order	KSPQSMVMWIXSZQ
rule:cancel&unusual	AMBLCMDLGMIMJMLMMMNMORPRQMRRSLTLULVLWaXMYX[R\M]K^T_RaL
rule:cancel&words:2	BMWUXMYV
rule:cancel&words:3	RRVMWTXMYT^Q
rule:cancel&words:4–6	EQFRJNKNMMOTRPSMUMVQWUXQYIZR[R\M^P_M
rule:cancel&words:7–12	ELHTKUVMWVYL]M_S`L
rule:change	AQBRCMDJEMFMGJHIIHJMMQOMQLSQTVV^WRXV\Q]L^M_P`L
rule:change&answer	LLMQSLTVULVSXU
rule:change&asked:-	BSFMGMHMJLNRRUTRUMVRXMYLZM\VaL
rule:change&asked:address	LSSSUQYK[Q
rule:change&asked:city	SWUWVKYM
rule:change&asked:confirm	EMFQGNHNIMJMKMNLRLSJVVWSXUYTZQ\NaL
rule:change&asked:order	HMSRVMYT_U
rule:change&asked:payment	VWXL
rule:change&asked:photos	JRKVUMYK
rule:change&asked:preorder	ELIMLLMQTUUKWNXTYRZR
rule:change&change	AQBRCMDKENGKHHIJJNQLSTUSVZWS\Q]L^M_Q`M
rule:change&words:2	SIVQWQXS
rule:change&words:3	BTDLEMHMKTULXQYMZS
rule:change&words:4–6	ARDRFQGMIMJSKMLMMKOLRLSQTQVSWRXIYQ_T
rule:change&words:7–12	DJEMFLGNHKILJJKKLRMWNMRRSVTSWMXVYS\T`MaM
rule:change&words:more	NRVTXR
rule:complaint	AJBNEMFLHSJVKNPLRQSKUNVQWQXLYS[T\Y_L`LaJ
rule:complaint&?	ELFNGUHXJMNRPQRPTSVM[M\H]M_LaR
rule:complaint&asked:-	AJBNDUENFMGQHKJSMQOQPMQQRTSITSUMVKWTXMYJ[V]R_M`MaN
rule:complaint&asked:address	VU
rule:complaint&asked:another	YS\UaM
rule:complaint&asked:color	SRZU
rule:complaint&asked:confirm	NQXQYS
rule:complaint&asked:order	HQJSNLXMYWZK\S
rule:complaint&unusual	AJBNEMFLHSJVKNPLRQSKUNVQWQXLYS[T\Y_L`LaJ
rule:complaint&words:1	CUDNURYR[Q\PaK
rule:complaint&words:3	DTFSGQHMIMJSKRMMOLRMTMWMYL]M^QaR
rule:complaint&words:4–6	EJFQGLHXIIJWKTLKMRNIOSQTSMTVUJVNWLXRYKZM[T\W]M^M_HaL
rule:complaint&words:7–12	ALBLCIERFJGLHVIJJMKLLJNPOPQMRQTNVWWRXKYKZV\S]S`M
rule:complaint&words:more	BREQFLGTHHIVJNKJLWNSOMRPSMTLVJWQYR[L\J_R
rule:delivery	BRCMDKEKFVHTLKMUNQOPQJRMTTUTVNYK[K\Q]V_J`LaK
rule:delivery&?	ENFRGWIMMIOMPQQURWWLXR[M]J^S
rule:delivery&asked:-	BSCMDLELFRGLHXKNLLMQOSPLQLSMTQUIVRWSYMZM[K\U]T_K`MaL
rule:delivery&asked:address	FSMMPQUW
rule:delivery&asked:city	FMMPUT
rule:delivery&asked:confirm	GRMRNMXRZS]M
rule:delivery&asked:date	MMNT
rule:delivery&asked:order	FRKSMPPNSQVNXM]R
rule:delivery&topic	BRCMDKEKFVHTLKMUNQOPQJRMTTUTVNYK[K\Q]V_J`LaK
rule:delivery&words:2	FNMT]Q
rule:delivery&words:3	ATFRGSITPMQQRMUR^M
rule:delivery&words:4–6	BQDMEKFTGMHRIMJTMYOSQHRLSLUTXNYMZK\P^LaN
rule:delivery&words:7–12	FTGQHRIKKJLMMINNOQPMRQSTWTXTZU[L\R]R_KaM
rule:delivery&words:more	ALBSERFJGMHPJKKTNWOKPRSMUMWJ\N^S
rule:discount	BMFQGXHRILJNKQLKMMORPMSQUKWL[L\M]N^VaL
rule:discount&?	FSGSHKJLKHMSNLOQQTRUSKTUUL\M]R^N_R
rule:discount&asked:-	BMFTGRHSILLLMJNSOSPMVKWMXMZT[L\J^V`QaL
rule:discount&asked:confirm	YQ\S
rule:discount&asked:order	HRKRZL
rule:discount&topic	BMFQGXHRILJNKQLKMMORPMSQUKWL[L\M]N^VaL
rule:discount&words:2	GVQT
rule:discount&words:3	GVKLOMQSXN
rule:discount&words:4–6	CMFUGQHQIMJKKUMRNROVQLRJSQTLVQWMXPZS[M\M^R_F`MaM
rule:discount&words:7–12	CUFHHSJSLMNMOGQKRUSLTRUMVMYP]M^V`V
rule:discount&words:more	BMEKFRGMMKOTQSSQ_W`L
rule:fitting	BSEMFMJLLQMPOPPZQTRMTKVMZQ[M]M_M
rule:fitting&?	EMGMHTMTOQQTSK
rule:fitting&asked:-	BSENFNHKIQJMLRMSNQOQPVQSTKVNZM]M_M
rule:fitting&asked:size	PKUQZT
rule:fitting&topic	BSEMFMJLLQMPOPPZQTRMTKVMZQ[M]M_M
rule:fitting&words:4–6	ELILLTMQNLOMPYQQTM\M
rule:fitting&words:7–12	BRELGLITLIMQNSOTPJQT
rule:fitting&words:more	ESGTLRMMPS
rule:giveField	BICSDMFJIKJQKJOGTTUVVXXLZR[P\J^J_L`RaV
rule:giveField&?	ENFLGKHMIUJRMXNYPMQTRKSLTLUGVIYM[T_U
rule:giveField&answer	AMBNCMDKIPJRKMMPNNOMQMSQTQU`VSWSYSZJ[K\L]L^N_I`XaK
rule:giveField&asked:-	ARBKCXDSFMGMHSJPNUOKTUULVSWKYNZK[V^L_V`Ka>
rule:giveField&asked:address	MMQRSMVTWMYL`SaS
rule:giveField&asked:city	MXVQXHYMaT
rule:giveField&asked:color	JVMMSSTQUNVKXNYZZR
rule:giveField&asked:date	HNMQQMUWWQYQZJaS
rule:giveField&asked:name	NMSLTMUHVWWTXPYMZR`TaQ
rule:giveField&asked:order	GTHMINKNMMRRSRUQVIXS
rule:giveField&asked:payment	GRHRMNUHVKWSYLZZ_M`Q
rule:giveField&asked:phone	VMXQYMaS
rule:giveField&asked:product	ERFPIRSPUVVQXMYIZMaT
rule:giveField&asked:quantity	GQSMUQVMXRYU
rule:giveField&asked:size	EQGMHNKMLUPPSSTSULVMXNYQZMaS
rule:giveField&asked:time	QSVUZM
rule:giveField&statement	ARBJCUDQFLIJKLNSOIQQSMUEVTWJYLZV[T^K_R`Ja[
rule:giveField&words:1	CRDMHUUKVKXKYL]Naa
rule:giveField&words:2	CJDJHNIKJNKMMJQUSUVPWNXZYJ]V_M`MaT
rule:giveField&words:3	BLDVFMHLIUJQKMSKTRUTVQWNXFYUZS[L]M_K`S
rule:giveField&words:4–6	CRDPFNGVHNISKILHNSOLPPQQSMTMUPWVXRYSZP[I]K^M_U`IaG
rule:giveField&words:7–12	BMEKGIIIJTKVLPMRNJOMQLRUSQTSUKVSWIXKZP[Z^M_M`VaI
rule:giveField&words:more	DMETGRILLSMQPMQLURVQZM
rule:goodbye	CVDREKPRSLULXLYQZR\L]M_MaW
rule:goodbye&?	ARCIPSaR
rule:goodbye&asked:-	CXDSELHLPRSMZR\L]M_MaR
rule:goodbye&statement	CVDREKPRSLULXLYQZR\L]M_MaW
rule:goodbye&words:1	CPaN
rule:goodbye&words:2	AMCWDLZMaR
rule:goodbye&words:3	AUHVZK
rule:goodbye&words:4–6	BSCMDWEMHLPSSMYQZR_MaP
rule:goodbye&words:7–12	ZRaV
rule:greeting	A^DREKFMHLILKMLRNTOMSMUJWMXLYLZL[Q]M_UaT
rule:greeting&?	IM[UaT
rule:greeting&asked:-	AREKFNILNROM[RaW
rule:greeting&statement	A^DREKFMHLILKMLRNTOMSMUJWMXLYLZL[Q]M_UaT
rule:greeting&words:1	ARaN
rule:greeting&words:2	AV
rule:greeting&words:3	AT[S_Q
rule:greeting&words:4–6	DSEMQMUM[QaY
rule:greeting&words:7–12	AKCULSNS[L\T]M_S
rule:injection	CMDMHMIMJMMRNMORQLRMUMVMWMZM\M]M^Q_R`d
rule:injection&asked:-	DMFQHMIMJMMRORQMXR\M]M^R_S`ZaL
rule:injection&unusual	CMDMHMIMJMMRNMORQLRMUMVMWMZM\M]M^Q_R`d
rule:injection&words:3	XV`P
rule:injection&words:4–6	ETGKXJ^S_R`YaQ
rule:injection&words:7–12	ELGVOJUNYQ_S`X
rule:injection&words:more	MROY_L
rule:no	CTDSEKHRJMKHLLNKPLQMSRVSWVYTZL]K^Q`MaR
rule:no&?	ERGKIXJMMVOSTJWMYM]L^N_TaM
rule:no&answer	BSCXENFMGRHVILJMKJMLNMONSVUKVJWTXIYW\L]M
rule:no&asked:-	BMCLDXEIFRGMHSIQKMLMMQOSPLQMSQTMUQVVWCXQYEZM^SaY
rule:no&asked:another	CZVKXMYSZPaM
rule:no&asked:confirm	DLVV\SaM
rule:no&asked:order	ETGLHQILKMRRUMVLWWXRYJZV]M^Q
rule:no&asked:photos	BSGUKMSTVRWJXLYTZM^M
rule:no&asked:preorder	HTIRYRZJ
rule:no&statement	BMCKDUELFQGLHLIRKLLLORPLQMRMTLUSVUWQYSZK[QaT
rule:no&unusual	SNVRXVYI
rule:no&words:1	DLVPWQXKYSZQ^Q
rule:no&words:2	CMDSHPSLVRXRYKZS\M^RaK
rule:no&words:3	DLHTIMMQVLWKYT[T\R^KaT
rule:no&words:4–6	AQBTCUDQERFJGSHJIQKILMMQOQTMUSVTXRYSZF[M]H^W`LaM
rule:no&words:7–12	BMDREMFUGLHTMJSTTRUMWVXMYJ\L]R^J`P
rule:objection	CLEMFQGQH\IKKKMSNQPMRJSJTMWQXKYVZT[N\N`MaM
rule:objection&?	FRHMIMMTNMRMUQ\L]S
rule:objection&asked:-	CMFTGUIKKMMWNQOLRKSKTLUNVMYSZW_S`MaN
rule:objection&asked:order	HQOQZT
rule:objection&topic	CLEMFQGQH\IKKKMSNQPMRJSJTMWQXKYVZT[N\N`MaM
rule:objection&words:2	DPFMHU
rule:objection&words:3	BRDIGQHTYLZQaR
rule:objection&words:4–6	CMDSFXGNHVIMJGMQNSQQUPVQXLYN\K]MaM
rule:objection&words:7–12	ETFKGSHHJRKLLNMJNQOMSMWRYZ\T_S
rule:objection&words:more	AQEJFPHLJTLQMUNKQLRMZW\M]S
rule:offTopic	ARBRDPEMGRHJKMNQRLTLUQXNYQZM^M_V`Q
rule:offTopic&?	EMGRHMILJJMHNYRJUP[R]VaK
rule:offTopic&asked:-	ARBSDREKGPHMMPNQOQSMTLVMXVYMZI\Q^M_I
rule:offTopic&asked:address	UUVQXMYQ_M
rule:offTopic&asked:city	UT_Q
rule:offTopic&asked:payment	_X
rule:offTopic&asked:size	ERLPUIVSaV
rule:offTopic&unusual	ARBRDPEMGRHJKMNQRLTLUQXNYQZM^M_W
rule:offTopic&words:2	UM_W
rule:offTopic&words:3	N[_KaT
rule:offTopic&words:4–6	AYCNEIFTGWHKILJLLUMLNMOLPRQMRLSMUDWLXLYQZM_\aW
rule:offTopic&words:7–12	ALBQCQEPFNGMINJQLLNIPLSRUVWSXL[P\Q]R`L
rule:offTopic&words:more	AMBQERFMITMSOTQSUR]L_F`TaM
rule:optOut	BNCMDMELGLJQKMMNNLOMQMRRSMTLVLWTXLYSZM\S]R^a_M`N
rule:optOut&asked:-	BNCMDMELGMJQOMQMRSSMTMVMWRYTZM[T\T]R^U_M`N
rule:optOut&unusual	BNCMDMELGLJQKMMNNLOMQMRRSMTLVLWTXLYSZM\S]R^a_M`N
rule:optOut&words:1	YM^U
rule:optOut&words:2	WQYL\U^Q
rule:optOut&words:3	WPYL^WaQ
rule:optOut&words:4–6	ARYV[K\U]W^Q
rule:optOut&words:7–12	BMJSWQYT[U]L
rule:optOut&words:more	RSWP[S\I^P
rule:order	AJBICSDMELFKJLKRLQOIQQRMSUTTVRZS[P]V^LaM
rule:order&?	EJFKGSHJITJRKLLHMJNUOMQMSKTTVTWLZL\X]P
rule:order&answer	CRHNIQKQRKSWWMYT\Q]NaM
rule:order&asked:-	AKBJEMFMGIHSKRMQNQOJQSRRSYUPVMWPXNYKZJ\M]S^K_S`PaL
rule:order&asked:another	CRHNJMKQMQPSRKSTTRUMWMYU\T]LaM
rule:order&asked:order	GWHLIMLRSNVSWKZR
rule:order&asked:size	SMUIVRWMYNZU[S]R^Q
rule:order&statement	AKBIDNEKFLIMJMLROIQRRQTSVTWRYLZR[Q\M]W_R
rule:order&words:1	DNHWSUUJXSZJ
rule:order&words:2	HMQSS]TQWLXLYSZM]L
rule:order&words:3	CUGMHKIMMQNSRPSSTNUTVLZJ[M]MaR
rule:order&words:4–6	BLEMHIIWJMKLMNNTORQMRMVUWTXKYL[S]S^Q_R`I
rule:order&words:7–12	ALEQFTGSIRKSLWMPNHOIQLRKSHTSUSVLWLXNYNZW[P]R^M_IaL
rule:order&words:more	FIGMHRIGKRLJNMOMPTQQRSSJUMVSWQZU\L]S_T`V
rule:orderStatus	AMELFMIMJMMROQPLQKSLTKVUWQYLZM\Y]Z_J`QaM
rule:orderStatus&?	GMISNQWM[M\R]V
rule:orderStatus&asked:-	AMEMFNGSJNMSOQPMQKRRSMTLVXWSZM[R\X_KaN
rule:orderStatus&asked:another	YN]T
rule:orderStatus&unusual	AMELFMIMJMMROQPLQKSLTKVUWQYLZM\Y]Z_J`QaM
rule:orderStatus&words:4–6	GLMPQMSMUMVNWQYN[U\W]S_M`W
rule:orderStatus&words:7–12	GVIRMRNMOQTNVPYM[L]P_M`L
rule:orderStatus&words:more	ILMMNQRSSNVVWK\S]P`L
rule:payment	AKBNDLEJGRHSIHJMKNMQNUQQRRSQTSVRWMYMZM]S^L_Q`L
rule:payment&?	EMGRINJRLUMKOMPSQVTRVLYM[M\L_L`M
rule:payment&asked:-	AKDIELHQIKJMLQNPQQRKSQTUUTVNXMYT\J]R^L_SaK
rule:payment&asked:confirm	DSFSGMHMMNNQONPPVXXNYM\S
rule:payment&asked:order	FNGMMQNUQQSRVMXSYL
rule:payment&asked:payment	FTJQNAOSUQ]R
rule:payment&asked:preorder	FLNRXSYM
rule:payment&topic	AKBNDLEJGRHSIHJMKNMQNUQQRRSQTSVRWMYMZM]S^L_Q`L
rule:payment&words:2	NWQL[T
rule:payment&words:3	DMGMHKKNMSQLSUTMURVRXU]R_K
rule:payment&words:4–6	CRDMEMFHIMKJLLMRNTUQVPWQXMZM[L][_UaM
rule:payment&words:7–12	AMDREJFXGRHQJRKRLSPSQSUMWNXMYL\L]G_R`MaN
rule:payment&words:more	ERHTJMKSMLNJQSRTSKTU_L
rule:person	CREMFNHMINJLKROMPMQRRKTMUPVIWKYJ[]\U]M_Q`UaL
rule:person&?	EKGMIJJQKPMTNTPRQHTMUS\N_R`MaS
rule:person&asked:-	CREMHKJMKTQRRKVLWLXR[G\U_R`TaM
rule:person&asked:confirm	XLZT[Q
rule:person&unusual	CREMFNHMINJLKROMPMQRRKTMUPVIWKYJ[]\U]M_Q`UaL
rule:person&words:2	QM[Y\T
rule:person&words:3	QJ\]^X`QaM
rule:person&words:4–6	CRDLEIGMHSIMNMOMPMQYRITQUQVLWMXTYLZQ[T]L^J`M
rule:person&words:7–12	AQBKCSDRGSHKILJQMKOQPMQRTLUQVMWMXMYM\G]R^Q`R
rule:person&words:more	ERGMITJLKTMUNRPQQLSMTN[L\L]M`S
rule:photos	AMCMJTKUNKQJSTTKUMVIWLYRZQ[R\R]K^M_S`T
rule:photos&?	FRGRITJJMMOJPJSMTS[T\L]MaQ
rule:photos&asked:-	DQHLIRJUNKORQKSSTMVMWMXMYMZQ[S\V]L^M`M
rule:photos&asked:color	KS
rule:photos&asked:order	KRSMXMYMZU
rule:photos&asked:photos	BMDMFRHTK?UMXQYZ\M_U`W
rule:photos&asked:size	IMKX
rule:photos&topic	AMCMJTKUNKQJSTTKUMVIWLYRZQ[R\R]K^M_S`T
rule:photos&words:2	KSSMUTYMZQ_U
rule:photos&words:3	HRKPSMXMYS
rule:photos&words:4–6	BSDLETJKKSLLOMPMQNRUTJUKVMYM[T\U]M_P`V
rule:photos&words:7–12	BLDUEKFQIRJQKKLSOUPVQMRKSUTRULVLXMYR[I\G
rule:photos&words:more	ELFLIJJWMTNMPLST[S\V
rule:preorder	ELHKITJMKMLLMPNUOLQMRRSKT[WKXT[M]P_MaM
rule:preorder&?	FMITMQPLRQTIWN\R]Q
rule:preorder&answer	FQMMNRTQVQWJXXYSZJ
rule:preorder&asked:-	HMJLLMMPNSQMRSSKTZXMZT_M
rule:preorder&asked:preorder	FQNRVQWJXXYSZJ
rule:preorder&statement	MQSLTRWTXLZU
rule:preorder&topic	HMIVLMNRQMRSSMTVWKXM]Q_M
rule:preorder&words:2	DUTPXN
rule:preorder&words:3	DMMMTVUQXSYL
rule:preorder&words:4–6	DLFUIUJMMJNSRMSLTQULVRWLZT\N]S
rule:preorder&words:7–12	FLHLILMZNQOMPQSNWQXSYPZL]J
rule:preorder&words:more	IQMMRUTLYR
rule:price	ALBLCMDLEQFZGSHZILKLLUMNNUOJPKQRTKUJWMXKZQ[L\M]Q_SaK
rule:price&?	EQGSJSLLMPNLRLSN\U
rule:price&asked:-	ALBMCMDLERFFGSHRJQKMLWMQNPOKPKQSSRTMWMXM[L\M]Q_TaL
rule:price&asked:city	FUMM\M
rule:price&asked:size	FTHRULZM\S
rule:price&topic	ALBLCMDLEQFZGSHZILKLLUMNNUOJPKQRTKUJWMXKZQ[L\M]Q_SaK
rule:price&words:2	FJHWJMMW
rule:price&words:3	ESFXHKIMJMMMQRRRSPZL_S
rule:price&words:4–6	DMEIFWGTHSILJNLUMINROMSRULXMYQZR\K]T^M_U`LaM
rule:price&words:7–12	ETFKGSHLILJPNXONPMQLRLSLTMUMXMZT[M\U^M_M`T
rule:price&words:more	HRITJSLRMJNLQVSLVQZL\L]L^U_L
rule:productInfo	BRDRFMGLIMJ[LQNSOLQRRSSQTMWNYJ\Q]L^K`KaN
rule:productInfo&?	ELFUHQINKQLRNMOXQKRRSIXMYS[K\K]Q
rule:productInfo&asked:-	BREPFSHQIKKVMMOMPQQURNSRUSXMYLZM\T]M^K_K`KaL
rule:productInfo&asked:city	DTQMUL_U
rule:productInfo&asked:color	EMJQKMRMUSZQaR
rule:productInfo&asked:confirm	JYVRXIYMZP
rule:productInfo&asked:order	JSXMYQZM
rule:productInfo&topic	BRDRFMGLIMJ[LQNSOLQRRSSQTMWNYJ\Q]L^K`KaN
rule:productInfo&words:1	BVHMULXU
rule:productInfo&words:2	CXEMILJ[QLRMUM\M
rule:productInfo&words:3	DSEKFLHRJVKMLRQMSMVT\LaX
rule:productInfo&words:4–6	BICMFIJSKWMINROURUSMVQWRXJYMZQ[J\V]K_NaK
rule:productInfo&words:7–12	BTCJESFMIUJGONPIQYRSSQTKUTVGWLXRYNZL[V\G]S^M_T
rule:productInfo&words:more	FXGLIJJLKJMTOHPURLST\X_M
rule:returns	ARDMENFJGLHRJJKMLKMKO]PSQMRQTJVTWRXLYM[M\S]T^M_I`QaM
rule:returns&?	ELHMITLMNMOQPVTLWM]T
rule:returns&asked:-	ARDMFKGMHSJKKMLKMLNSOJPQQLRRTMVWWUZR[M\S]U^N_I`QaM
rule:returns&asked:order	OR
rule:returns&topic	ARDMENFJGLHRJJKMLKMKO]PSQMRQTJVTWRXLYM[M\S]T^M_I`QaM
rule:returns&words:3	NMOW\Q
rule:returns&words:4–6	ELGRHKILLMMMNJOSPXRTSLTLWVXMZM]S`M
rule:returns&words:7–12	GKHRILJKLNNUOLPRRJSQVVWLZS\Q]S_K`R
rule:returns&words:more	HSITNROUPGVN]K`P
rule:service	AMCJGQIQJMMGONQIRYSRTTVLWTXR_Q`MaM
rule:service&?	GQHMITJMMJRSSTVMWM[Q\P]P
rule:service&asked:-	AMCJDQGSJGKLLLMINNQJRQSUTTWWXQYR[S\S_N`MaN
rule:service&asked:another	RS
rule:service&asked:order	FRHQISLPSNYM
rule:service&topic	AMCJGQIQJMMGONQIRYSRTTVLWTXR_Q`MaM
rule:service&words:3	BRDLILJLOURPWPXR[P
rule:service&words:4–6	CLDSFMGYHJIJJRKMMIOKPLRVSSUKYSZK\K]Q^Q_RaM
rule:service&words:7–12	CMEJFQGKHUITKQQMTVWJYLZQ^M`LaR
rule:service&words:more	ESFRGLIUJLOMQKSKTLWXXK\V]K_M
rule:shopInfo	AQCSFNGIHTJLLKNLPPQXRJSSTL\M]L^M_M`R
rule:shopInfo&?	EUFVGLHLKKNMPPSUTNUT]J_K`P
rule:shopInfo&asked:-	AQCTEQFNGJIMKPLLPSQSRLTLWLXMYL[Q]H^N`RaR
rule:shopInfo&asked:address	DRHTMJUPVKWUZM`QaR
rule:shopInfo&asked:order	IRQRST
rule:shopInfo&asked:photos	KMYW
rule:shopInfo&topic	AQCSFNGIHTJLLKNLPPQXRJSSTL\M]L^M_M`R
rule:shopInfo&words:2	AVKMORQSaT
rule:shopInfo&words:3	ATDQEMFLHMJMKMMMNRQXUSZM
rule:shopInfo&words:4–6	AFCLGMHVIIJPMWNLPRQVRMSWVQWKXSYRZT[R\L]L^M_H
rule:shopInfo&words:7–12	CQDMGKIRKMNLOKPQQERMSKTMUQWUXMYJZR[M\R]R^S_T`R
rule:shopInfo&words:more	ALCTERIUJLKULMMJPLQI[R
rule:sizeAdvice	BKEQFQGLHNISJRKMLXMIORPXSNTPURXM[L]L^M_K`MaL
rule:sizeAdvice&?	FMJRLXNMPNQMRUTM\M
rule:sizeAdvice&answer	LU
rule:sizeAdvice&asked:-	BLDRERFRGMHLJULVMLOTPQQLRNTQUNVRZM[L]L_L`MaN
rule:sizeAdvice&asked:size	IQJMPRRSUTVLYNZT
rule:sizeAdvice&topic	BLEQFQGLHNISJRKMLRMIORPYSNTPURVQXM[L]L^M_K`MaM
rule:sizeAdvice&words:3	JJLTRRUR
rule:sizeAdvice&words:4–6	DRELFKIJJTKMLRMMNNOKPQRSTXVRYMZL\M_M
rule:sizeAdvice&words:7–12	ETFUHLIVJWLTMKRKSLTHULVJYS[M\R
rule:sizeAdvice&words:more	BKJKLIOVPYUMVQ
rule:thanks	BUCRDUEMHLSMYV[M\L
rule:thanks&asked:-	BRDVHMXSZQ[N\M
rule:thanks&statement	BUCRDUEMHLSMYV[M\L
rule:thanks&words:1	BTDM
rule:thanks&words:2	CMDLXMYVaT
rule:thanks&words:3	BNCQDQXQ
rule:thanks&words:4–6	CSDUYMZS\NaN
rule:thanks&words:7–12	BTDRZN
rule:think	AMBKCSDTFJGMIJJMLMMMNSRPTMUKVQXPYPZ[\M^S_MaS
rule:think&?	HLJRLRPTQTRRZJ
rule:think&asked:-	AMBKEIFLHUIKKLLKMINROLRTSSTMUMVVWMXLZS[Q\N^Q_LaT
rule:think&asked:address	CSMLNUUNZQ
rule:think&asked:another	XVYL_SaR
rule:think&asked:city	KUVRYMZQ
rule:think&asked:confirm	DSLUOSVIYT
rule:think&asked:order	CSETRMSLWTXJYQZM^R
rule:think&asked:preorder	MRNMXTYPZQ
rule:think&statement	AMBKCTDVFKGMHRIJJNLNMJNTRPSQTKUKVRXKYRZS\N^SaP
rule:think&words:2	CKURYNZQ
rule:think&words:3	CMHSJQLSSKZW^RaL
rule:think&words:4–6	C\DREPFLGLJKKLLQPRQKSSTLWS[L\S]L_K`MaQ
rule:think&words:7–12	DRFMGRHRIKJNLJNVPRQTRTTKUIVUWJXMYRZI[U\K]L_S`Q
rule:think&words:more	HLJQKRLLMMPLTQ]WaR
rule:unclear	APBPERHIKPNKOLPLSKTQUQWQXSYQZR[K\J]L^L_R`NaW
rule:unclear&?	AJBKCKDIEZFTGSHMIUKTMVNJOUPNRHTSUJWXXFZL[S\U^Ra@
rule:unclear&answer	EUYMZRaQ
rule:unclear&asked:-	AWBTCZDWELFRGSIQJUKSLSMJNXOLRHSRTNUDVIWJXHYJZD[J\G]V^T
rule:unclear&asked:address	MYNMPMQLVMXVZVaR
rule:unclear&asked:another	BTCMDRLRQQULWMXKYXZL_W
rule:unclear&asked:city	DMFSIMMQUSWMXL\S_MaU
rule:unclear&asked:color	DNIRJQU[XLYKZKaU
rule:unclear&asked:confirm	DKGMIMJMKLLQMUOMQNRSTNUDV]WVXT[MaL
rule:unclear&asked:date	NMQZYLZS\QaQ
rule:unclear&asked:order	BMCNEMFMHNIMJSLMMJNQORPTRXSSUIXUYQZX]L^M_MaJ
rule:unclear&asked:payment	DMHTNJUWVMYL[S\R_LaS
rule:unclear&asked:phone	DSHNUQVQXKYN`SaU
rule:unclear&asked:photos	BMDKEMKZULX_YUZK_M
rule:unclear&asked:preorder	DNEYFSIPJMKMLLNLOQTZUJVMWMYPZVaJ
rule:unclear&asked:product	EXUX[V_MaL
rule:unclear&asked:size	ELFLHMISKLLSMNVPWS\S_[aL
rule:unclear&asked:time	UVVPWVXMYLZM
rule:unclear&statement	APBPELHJJQKPNKOLPLSKTQUSWRXTYS[L\J]L^L_S`NaU
rule:unclear&words:1	ATBHDWEKFVGLHEIPLMNQOMQIRNTQURVKWRXGYRZS[K^F_K`Lad
rule:unclear&words:2	ANBYCNDVEMFNGWHHJLKSLLMINLOKPNQPRLSSTQUKVLWHXYYWZM[H^S_I`LaT
rule:unclear&words:3	BTCPDKESGLIFJZKXLJNMPMQJRISSTIVLWRXRZW[J\K]T_T`JaM
rule:unclear&words:4–6	AIBQELGJHMJGKKLWMTNUOKPLSMVWWKXPYFZR[W\V]K_P`UaK
rule:unclear&words:7–12	ASBHCHDFESFHGKHWISMLNIOXPQQTRXSGTKVSWRXMYSZI[V\L]J^U`WaF
rule:unclear&words:more	BMESFVGVHTJJKKOKPQQNTSUSWSYNZL[L\K]P^K_W`KaM
rule:yes	ARCJDUERFTHLIQJLMMNLOQPMRQSUTGUJVRWNX\YPZL[J\H^R_Q`PaL
rule:yes&?	KQMSNQRQVMXLYS
rule:yes&answer	ERGMHMKRQPSNUMVNXWYLZSaN
rule:yes&asked:-	ATCLDUEIFVIQKMLQMJNMOSPKQLRRSITJXCYV[K\K_S`RaU
rule:yes&asked:another	BQE[KNSMVMYL
rule:yes&asked:confirm	DQISSRUMVQXRYTZNaL
rule:yes&asked:order	ELHMKMMQSTVUWNXSZM^SaM
rule:yes&asked:photos	ERGMHMKUQPSMUMVMXWYKZSaN
rule:yes&statement	ARCJDRFTHNIRJLKLMNNMOQPNQNRQSVTGULVTWNXSYTZI[J\I^S_Q`Q
rule:yes&words:1	DQEQKRSVUKVNWQXQYKaL
rule:yes&words:2	ALBMCMEQGMKLSZUNXUZL^MaX
rule:yes&words:3	DZFLISKSLTOQQNRQSJTMULWMXP^MaK
rule:yes&words:4–6	AXDHGRILJMLLMMNNORPMQQRSSITJUQVKY[[N\M]S_U`K
rule:yes&words:7–12	BRCNDKFYIRKLNMOMQPRLVVYN\M]N^S`QaM
s:a	DKEUFMGSHUKPMSNLQPRUSKTQULVKWJXMYL[T]G^K_[`L
s:about	BSELFKITQMRMXM[P]Q_UaU
s:abov	HUYQ`Q
s:actualy	EVSRVU[R\M
s:ad	ELGVJMNMRVTMVU^W
s:admin	`U
s:adres	QTVU_L`R
s:after	HSOQVSZR\M
s:again	ATST\S^R_M
s:al	ARBPCRDMEPFLGLHLJTKSLMNLORQKRLSMWRXRYQZM]Q^M_K`WaL
s:alreadi	AMESITMLOV\S]Q_L
s:am	GWHMJQMRYR
s:an	FMJRLMNQQRSQTMZR]R_M`R
s:and	ARCTDJEQFSGRHJIHKMLROSPWQJRHSSTKVKYQZT[M\P^K_H`SaS
s:ani	EUFMGSHMJJKQLNNMOLPLQRRS]T_M
s:anoth	HQOQVMXQZT
s:answer	BZHL[R\S
s:anyon	AMJT[V\MaR
s:anyth	FRGRJRKMNTRM_L`Q
s:are	BTFUGMINJSKMMLPMQQRLSMUMVMYT]M_N`WaM
s:around	ESFLISKLPUQM[S
s:as	BRDREMFSGLHMJTKMSLURZM`W
s:ask	GQHLJWZV]K_L
s:at	DTFJHVIQJLKMLKMSNRORPTQHTLVKXPYM]R`M
s:avail	ELITNT
s:aw	BSDTHM\S
s:back	ALDMEMGJIRJMKTMKNMO_SKTJWTZV[Q\T]L_M`M
s:bank	NTQS
s:be	BMCMDKELFMGMJLKULRMSNVORPKRRSLWSXUYRZJ\J^M_N`LaL
s:befor	DVEKFRHRIRJMTMYL_L`QaQ
s:ben	BUELQSRLVQ[S\R`R
s:best	BUCUNR\T
s:betwen	EMJULTPRZT
s:big	DPILLUMMOQ[Q
s:bit	FQGRJLMMNMPTXRZQ
s:both	FSGRLKNQORPTSTTM
s:bought	HQIMOR`S
s:box	JJKSMROSRSSS\W]Q_M`M
s:brand	EXISVQ
s:bring	MQNMPVRMSLTX
s:budget	FMHUYRZQ
s:bunion	LX
s:but	DMEVGLHPMLPMSMUSVRWQXMZM]S^TaU
s:buy	ESFLHSISLLQMRPSXTMULVKWRZK\S_TaM
s:by	KQLPMUOLRLSMWTYQZQ_L
s:bye	BLCWDM
s:cal	MRWV[T\N^L
s:came	B[ELVL\U]Q
s:can	AMBMENIJKTLJMTNROTPRQQRVSMTRUMVQWQXR[Q\K]I^K`LaJ
s:cancel	OLWV]S
s:cant	HXPRQR
s:card	HMJRMMRTSR_R
s:cary	ERITRLTR_M
s:cat	HL_RaV
s:chanc	FQGSMS
s:chang	ORSLVT
s:charg	JLSV\X
s:cheaper	FSGVHU_M
s:check	AMDTEKITYNZS]W`R
s:clean	JURR
s:close	JLKYMLQT]Q
s:cm	JRLS
s:code	G[RM_L
s:colection	E[]M
s:colour	IRJTNLOUQMSTVSWK[K
s:come	EKFMGKIQKIMROIQVRXSKUNZS[M]T_MaM
s:conect	RL[V
s:confirm	XT`T
s:contact	^X`L
s:cost	FSGLMRPQ
s:could	IIJMKRLMNLPQRQTTURVU\M]L
s:countri	DTJV
s:courier	JMMUOMPSQIRQTMUQWR\R]U
s:custom	FMGSMSNLOLTQWK\S`W
s:damag	EMFXGQJM
s:day	CQEQFQHKJKKMLLMTORPMRKSMURVMZQ\V^T_M`LaM
s:dear	ARCTELGRXSYS
s:decid	PSZY
s:deliv	ST\R
s:deliveri	GRNSORSN]K
s:deposit	MJNXOJTT
s:did	JTQMYRZM]\
s:didnt	KT
s:discount	GTOL`S
s:do	ALBKDJERGVHLIQKMLTMZNTQMRUSSTTWKYMZM[K\J]J_Q`JaL
s:doe	ELGTHLIQJXLSNNOMPQQJSMTRUK\L]Q
s:dont	GMILMRORQMSLTSUNVLWQXNYW]L^S
s:driver	ANEMIMMXNLPTQVRM]T_L
s:drop	GSOQQSRLSMVQWTXM_L`T
s:els	ETGMISOS\K]R
s:em	FLIQJVKQPR\M
s:english	AXQQRR[V^L
s:enough	LQXMYU^U
s:even	ITJLLSOR]Q
s:everi	FMXR^T`S
s:everyth	ESHLKRNRYQ`S
s:exact	DLNRQXSMTR
s:exchang	OV\P]Q
s:fair	DVaN
s:fet	EVFMGMIRJQKQLRMMPSQL\S]M
s:find	KKQTTT
s:fine	AQLRSJTQYN^U
s:first	IMJMKRMTPQRLTMUKYRZU_M`SaM
s:fit	BSJQOQPW\L
s:fiting	PV
s:fli	CRDTHRJSLLOR
s:for	ALBVCKDMETFUGTHWKJMMNKPJQKRMSRTQWKXSZR[L\K]Q^J_M
s:foreign	GSNU
s:fot	JLLVPR
s:fre	GQKRMXNJQL`S
s:friend	BRFMGVNR
s:from	AWDMFLIRJLMHOUPLQSSRTUUSVMYL\L]M^U_K`R
s:get	GXHMILKMMQNLOMSUTVVLWMXM[S\M^R_Q`M
s:gift	ELRTSQ`S
s:gime	DPSWZU
s:girl	CRGQ[R_S
s:give	CQELHTJLMQQLSKZW[T\K]R_L`V
s:go	CQFUHLIPJKLTQLRMTRVTYMZL]S_IaM
s:god	ASBQCSFMHKJSLKNMQMUMXSZM^L_U
s:goe	QWRR
s:gona	HLKMMMVPWQYUZT
s:gone	IX
s:got	CLDREUFMHRIWKRLNNLPKSMTMULWSZK\RaL
s:guy	BVCLQSRMTP[R_S
s:half	DMGQHTNUVNaM
s:hapy	AUCLGSRSSQ
s:has	HMIUJTQLTQUKVL]U
s:have	CSDMEUFLGQIQJMKRMLOQPSQRRKSUXM\M]M_LaN
s:he	JMOLPSXS]S
s:helo	AR[R
s:help	BXLRNM[T_S
s:her	ELGKJKLVMQUQWR[V\L]MaU
s:here	ALESFMGTHMLSMLNMQLXKYRZL\Q]S^M_R`L
s:hi	AUIRMM
s:hm	ELHTIMKRWQZS
s:hold	DRIMJRRTSMVKXQZSaR
s:home	DLLLMROTPRRLUQXR
s:hotel	MVUSVQ_L
s:how	ASEJGIHQIJKLMUOQPRRSSRULVMZM\K]M^R_W`LaM
s:human	[R\R
s:husband	DRRRUKZT
s:i	BQCRFKGRHRIMJJORPVQKRESPTLVQWQZQ[L]K^S_K`FaV
s:id	EMGQKLLMMRORSSVMYQ[U\P]MaM
s:if	EKFUGXHKKUMSNLOTQKSLTQUSVJWMXTYMZM\L]K
s:ignor	[U_Q
s:il	BLGRHNILNLPQRLSSURXRYSZUaM
s:im	BMCMELHLIMKLLVMMNQPNRQSRUQVMWSXPYRZT[L]L^R_JaR
s:in	BMERFUGKHTIVLSMJNLQPTSULWKXRZR[M^L`KaJ
s:insid	INJUKUNLRQ\M
s:instagram	HVQK
s:instead	MSUR
s:instruct	`T
s:interest	EKILNT_X
s:into	EWQS
s:is	CRELFRGNHMJTKKLRMLOLQVRETMURWKXSYSZL[T\T]Q
s:isnt	GQILJRYU[M\R
s:it	DLEFGLHKJRKULJMXNIOMPIR\SVVWWUYSZL[D\S]\^J_J`K
s:ive	GJKLPQSQTMUMVRYS]R_V
s:just	ETGMIRJTOMPQSMTMVQYQ\L]S^M_L`JaM
s:k	BLCLDNEUFSGQHSIMKQRQTMXMZT[M\S`MaM
s:kely	SXTN
s:kep	IQLMMMPQQMRXTMUL\T_L
s:kid	DSJLLWWS
s:kil	GSSMWWYQ
s:kind	BUGQKRRT^S`L
s:knock	AVEMFRGVKM
s:know	CMDTEQHSMLNMQNRRSMWQXRYM\M_RaT
s:ladi	AUCTGKIS_Q
s:land	]T
s:last	EMFLGVJMKLLRRMVR[R\M]S
s:later	CWGROQUSVM
s:leather	JTRT\Q
s:leav	CRRSWSXMYU
s:left	ELHQOMSLUQ\W]V
s:leme	DLESKVZQ
s:les	GUHSNL
s:let	EMGMJLLMPTSTXTZS\M`Q
s:like	BQDMETFMGKHRILJKMMNSPQQLVL\T]K`LaR
s:line	EP`T
s:link	KRQX\M
s:list	ESJNKQTQ^S_M`T
s:litle	GY
s:lol	EKHRNVQMWS\K_R
s:long	AQCQHPJIMTQSRL^M
s:lost	]Ra[
s:love	BUCPDSJQKRQMZM\QaL
s:made	JW
s:make	BWGWJLMRSQXTYN_P
s:manag	QQ[W`L
s:mani	BSEMFSJROQ
s:match	SU_W
s:mayb	GKKSLMXQZV_R
s:me	BICHDIESFQIJMMNSOMQHTXVIWLXQ[W\R]R^T_U`PaH
s:men	EUFMITLTQMRM_M
s:mesage	\M^T`T
s:min	PQVMZV
s:mind	RUSLTQaS
s:mine	JSRMSTUQ
s:mini	FSIVSQ
s:model	EULX
s:money	HWNRSS
s:month	EKGQNUXRYQ
s:more	HSITJRKRNLQMRMVQZM^T_M
s:morn	UKVUYS
s:move	MLUJVUWTXT\K]T^R
s:much	BVDSFTGMJMMRNSTQYMZM_MaM
s:mum	RWUS
s:must	MS`W
s:my	DXELFIGKINJMKKNLOKPRRTSVTJURWTZR[F]W^W_U`D
s:n	ERHLIQJMKMMKNKPYQURM\R]L`P
s:name	ELQRRQVR[M`W
s:ne	EVIVUFVQ[U
s:near	GKHR]S_X
s:ned	ERHLJMMROQSUTLUNVMYRZT\M]M^M_M
s:never	DRESHSNLSKUMYQ\S^VaR
s:new	ESFMGJIPOLRR_S`V
s:next	CYQRRMSKTYUR_M
s:night	CVDMMRRLVR]T
s:no	CLDTESFMGMJKKMMUTMURWMXLYT\K]M^R_L
s:nobodi	UJWS\X
s:nope	CQYT
s:not	CMDMFMGMJLKSLKOLQLRKTRUKVUWTXLYWZR[L\V_L`LaR
s:note	DTRQUS
s:noth	EPGMHMIWKKXQ]T^T
s:now	ELFQIUJMKMNNOLPMSMTRVQWMXMZM\M]M^Q_T`Y
s:number	EKFRGMJRKLLUNKQTTLVR\M^T_M`SaL
s:of	CRFQGVHLKTLKMNNMOJRTSSTLVMWUXQZK[L\R]I^U`TaJ
s:ofice	DQETHMMVOLSSXM\K`Q
s:oh	BRDUHLUKVT
s:ok	BLCLEQFMLSMQSRUR
s:on	ALBKCLGSHRIKJNKTLJMMORPTQQRRSLTRVRWJXRYLZS]PaK
s:onc	IROV\M
s:one	AMDKFRGJIQJKKMLUMKNNOTPQQKRMSVTZURVRYLZM[I\R]I`LaR
s:onli	HQIQJLLMPQQURMSMTLUQYS[N\M]M_LaQ
s:open	EMKWMMPLQWZR_S`L
s:option	PV
s:or	BMCMDMEMFXHJIQJYKQLQNPOSQTRVSJTJVKWMXMYM[M\G]U^L_N`K
s:order	EMFMGLHLINJMKLLMMINMORPMQLSUT]ULW\ZK\L]S_K`X
s:other	CQERFMJLNRQQSMWLZU[M\QaS
s:our	HWUSYQ
s:out	CTDMESIRJMMMRRSNWV[M_MaM
s:over	BRGLHRJRLMMRNSPMSMZQ_K
s:page	DRHSSK_X
s:paid	\U]R`Q
s:pair	FUIULMMLNSOLSSUTVQZM\L
s:parcel	RR\R]R
s:park	QV_T
s:pay	FMGQHYMRNSOQQMRRYLZM\M]M_L`M
s:person	HSQRZL[T^T`M
s:phone	HMJKKSRMSM[S\S`RaS
s:photo	JMKSSS`R
s:pic	JMKRTQUS
s:place	PTXT
s:plastic	FNHYRM\R
s:pleas	AMDLFRHJLLMLOLPMRSSSTRVSWTXQYKZL[U_L`L
s:pls	AMBLCLDLFSGVHJKQLMMMQTRTSQVQYLZQ\K]Q^Q_MaM
s:polici	OU`T
s:posible	FMKLORPUTR]L
s:post	CMMX]Q_M
s:pre	NLTW
s:preorder	AMFTORTRWRXJYL]U^M
s:price	GUHSJMKMMMRV\L_M`R
s:print	`T
s:promo	^U_M
s:purchas	MMOTSU
s:put	EMGMHMJNKJPTQMRWSRTRUQZM[Z]M_K
s:question	QM_X`Q
s:r	IWLRMMQWRTZP\MaM
s:rather	MRQTVLYS[UaL
s:real	EMHSILQSRL[V\L
s:realy	IUKLPRTMYS
s:recomend	ELLQ_V
s:refund	OS`R
s:remov	OXWS
s:rent	DLHURN_U
s:repeat	`W
s:repli	BJDS_Q
s:replica	FSGRHFZR
s:resend	KW
s:reserv	SMTVWT
s:rest	EWFL
s:return	GSOSPKZR
s:right	DSGVMMPMRLSPTMXQ\T_S
s:ring	MTSVUR
s:road	JLMVQKRL_Z
s:rough	EMFVTP
s:round	GWHM
s:rule	`U
s:run	JMLTPQ`T
s:rush	DVYKZS
s:s	CUEKF[GMIULLRMUTXM[TaL
s:said	GSJMYR\R]T
s:sale	GROTZM[V_R
s:same	EVHXKMMQOLSVTMURVMWLXT[R\L]M`L
s:save	JLRW
s:saw	DREMGSHU
s:say	BXDLEMJMMLNMRRSMWLYS\L]W^M_L`QaP
s:scratch	JWVQ
s:se	AQCSETFMIQJLK\NKOMPTSJWMXRYL[M\L]S_LaL
s:second	HRKLUVVSWS
s:sel	EUISML_S`Q
s:sen	XKYW
s:send	FMGLILJMNROXQQ[M\M]L^S_L
s:sent	GQIQMROSTL\T
s:set	RUVMYQZL
s:she	ERLMORRKSTZR[V]L_L
s:ship	MRNSSSTNVQWSXL
s:shiping	FSHTMVSLTM]L
s:shop	ATDLFMGMHYIRJKKMLLMLOMPNQWURZT\M_M`QaL
s:should	LVMM]R_Q
s:show	ETKUSMUMVM\R^M`T
s:sign	BLCTFTGQSQUQ^S
s:singl	HRQL_X
s:size	DSFLGMHLIWLSNLOSPTQKRLWL]L_L
s:skolko	DJFWM\
s:smal	ASGMIQJMLQOQXT
s:smth	EXJMKR
s:so	BSCMGUINJMLRMWNKOLRLSKTKUTVQXMYPZJ\L^M_K`LaY
s:sock	LX
s:sold	DMITSZaL
s:sole	KS\Q
s:some	CRGUMR
s:someon	EMKSNMOSQMRVTMURXK[U\P_L
s:someth	ERGPNMPMRQYT_T
s:sory	AUDMFRHTINJMNKRMULVRWUXMYRZMaV
s:speak	ASQT[X
s:split	NX
s:spot	XV
s:squeak	JY
s:step	HYIMJM]R
s:stil	ELGSIYPMQLSMXNYMZU\M]W_L
s:stock	IRJMMRNMQMTSUR
s:stop	DMGSSMWRZL^Y
s:store	EMORPRQV]Q
s:stori	GXUQ
s:strap	RRTM\V
s:stretch	IMJLLW
s:stuf	EWRQ]U_L
s:sued	ISJPRU\M
s:sure	DSIKLQPRSLYMZQ\R
s:surpris	ETMQRV
s:surviv	J\
s:swap	LKOWVR
s:switch	MLVV^S`R
s:tag	FMRZ
s:take	BMCTDSEMGLHMIMMKNVORSUTTWRXTYKZK\L]M_K`LaM
s:talk	BLCUDQHMZU[Y
s:taxi	QU
s:tel	BRFSGLIQJUWQ_R`M
s:teng	FU`S
s:text	GKJJURZR[T^TaY
s:than	FUGMHUXQ\U_M
s:thank	YS^Q
s:that	AMCMDTHSILJLMQNROLPRQKRJXSYSZS[M^M_J
s:the	AKCNDNEKHHJPKTLIMMPLRTSPVQWSXLYLZL^K_UaW
s:them	EKFMIMJMMKORPXSQTMWSYQZM]M^R_M
s:then	CQEQGMHLJMSQUQXMZS\M]M_VaS
s:there	ARFKGUHMIWLKMUPQRVTMULVQYR[S]L_KaM
s:these	FRHRIRJULUORRLSRTMZM^S_MaM
s:they	BTEMFRGMILJWLSMMOSRN_MaN
s:thing	EWHMQMRSVLXQZL\L]M_MaW
s:think	UQZR_V
s:this	ASELFMJLKMLLMMNLPMQSXS\R]M^U`SaM
s:thought	HTZT
s:thre	GUXQ\S
s:til	CUILRXYPZR]M_Q
s:time	CSDVHLILLSMTRKSRZL[T^MaM
s:to	ASCVDKGNHTIMJMKRLIMTOQPSQJSTTLVRWJYQZQ\I]J^M_S`L
s:torn	ZX
s:total	F[MM
s:town	DLHSMQ_U
s:track	MV\L]S
s:transfer	UR[W
s:tri	GMIKJLLINMOTPjQTRMZM]L
s:twice	HRWS\W`L
s:two	HKKMNSOSQKTNVQZT[R`M
s:tysm	B\
s:u	AKBMCLDMESHLITJHLLMQNLOJPLQWRTSKTYUMVQWMXMYM\S_T`SaM
s:uk	ITLUUQZM
s:under	FRKRRTUQZL
s:up	CLDLELFKIPJKKQLVNMQMRMSXTRUQZS[K\T]Q^X_M`KaL
s:updat	MK]X^R
s:ur	GRIRJLKILTQSSKURYMZM]M^Q_R`SaM
s:us	ILLVNRRKUV[S
s:use	ELFLNQRXVR\S^R
s:usualy	GQLRMUQK
s:vam	C[
s:veri	BTGNHRLROQPR
s:view	ILKZ
s:w	FPGMLSMLNRQKSKTVURWMZQ[S\L]R^T_K
s:wait	PTSMTRWMYQZLaS
s:walk	ESJMKVPU_L
s:wana	EMHLKRSVTTYRZL[Q
s:want	BSEVFKIRMHQSRMSUTLUMVQWK^R
s:was	DMEKGQHQILJRMLSKWRYQZM\W]TaT
s:way	EMHWMRNMQMTQ\M]R
s:we	GRMIPMSVTMVSZT]M_U
s:wear	ESFMIMJSKSLQMMQLRNXKYQ_M
s:wek	IQRLVT\R
s:what	BLDLEZFVLPMIORPLQWRMSMTIULVMWQZL[K\S^MaQ
s:when	ELFNHMIRKMLLMQNRPSRRTSZQ\M]V_K`MaQ
s:where	DKGLIJJSLMMLQ[RMSPTLWMXM\S]T_VaM
s:whi	SQXTYJ\V
s:which	ERGLHMJSKMLUPMQSRLSMTMZM[R\MaR
s:while	PURRaT
s:who	FMHPMMNMOSQKRMVLYT[W_R`X
s:wife	BSDRERFLGTXSZM]L^R_M
s:wil	DRFNHMJQLSMUPRRLTMVMZU]M
s:winter	EPGSTP_M
s:with	DUGMIMKSLRMMNMOKQSRSSMUQYK[U\K]LaQ
s:without	GMNSOLWRYS`S
s:wont	HQMMUIVTWU
s:word	TM`U
s:work	FMGPHKMSOMPQQSRMSLTWUKVTXRZQ[R]K_I
s:would	DKEPGTJUKSLTQMXR]L
s:write	EMNMRTTMURVQ\J^S_VaT
s:wrong	HMORVWXLYTZM[M\Q^S_QaS
s:ya	FWVU
s:yep	UQXV
s:yes	DLGMHMIQKRXQYM_QaX
s:yet	BMHLIQMSOMVNYLZ]\M]Y
s:you	AQBSCYFKHKIRJINMOKPLQSRTTRVQWMZL[K]L_S`R
s:your	BRCLDRESFLGNHKINJKLQMLPMQRTRVJWJXMZM[R\S]L^V`WaM
s:zara	HSLV
s:а	CJDVESFUGPHSISMQNPPMQTRJSHUKVRWLXQYIZI[L_L`KaR
s:аванс	CRHRORSMTSWLZT_L
s:автобус	MWRS_T
s:автобусп	QV
s:аг	KSXRYMZN
s:ад	KQQL[T\S_R`M
s:адам	HTIQTS[J
s:админ	[T`S
s:адрес	EMHSJMKLOQSVUKVTXRZK[M^M`T
s:азирак	GUHRKKVNZQ
s:аи	DREMHMXMZPaT
s:аига	NXOJRUTQUQ_M
s:аиирбас	GJOS]S_R
s:аилик	DMGSHXRSZK\LaJ
s:аиналаиин	BUFSLMQRZM[Q]R_LaM
s:аит	AUBRDMEKFTHLIPQSUTWLXJYKZU[K\L]Q_L`RaR
s:аитинизш	EMFRIUJNLRRMSMTL^R_T
s:аитип	FVGMHMKNLPML\R_T
s:аитт	DTEMGLLNQRXKYR\R^P`R
s:аитш	FQTR_T`RaR
s:акел	HMKLLMMWPRQLSQTXZM\Q]R_L
s:аки	FRMLNUOR\M
s:акс	FU
s:актуалн	AKFRISRLWR[Q_S
s:акц	GV^U
s:акш	HUNLPQ\Q]P^M`R
s:акша	AMCMDMELFUHbILJLLMMKN[RRSKTMULVLXM\P]R^MaM
s:акшам	WSZQ\R]U
s:акшасин	TRWQYR^M
s:ал	BMCMDKEJFKGLHTISLWMXNPOLPSQQSQTRWLXQYMZS\H]R^J_F`L
s:алаиин	CMEQIQLSTMUQVSWMZS]L
s:аламин	FQGWHMKNMKRQSSTPVRXI]M
s:аласиз	FLHMIQJMKRMQRRTR_L
s:аласиздар	ENIMJMMQNQOQPRQLRQTP[L]M_R
s:алатин	GSSWVMWT
s:алган	GMHMJUNTOUSQVL\M
s:алгис	BY
s:алд	CSDRSTVKWWZJ[M\K`SaL
s:алде	GMIQJRMQPMQTRLTL\L]T_LaR
s:алдим	EQFRGMIMKQPSUMVQZR
s:алдин	FMHSNSSLTTVLXQ
s:алдиртип	TSUQ
s:али	FSGMHMITJMMLNJQTSMTMXRYKZW\R]R_L
s:алин	AY[Z]I_M
s:алип	BQEMFKGMIJKMLMPTQRSQTYVSWS[L\Q^R_M`LaM
s:алк	BJDMISSRVQaZ
s:алл	AJBSPMXUZRaR
s:алмаимин	FRNROLPPSQVQWLYLZU[U^I
s:алс	ESFUHMIMJMLUNQOQPTQMRLSKUMVM]N_T
s:алсак	FKGW
s:ама	AVBRCUDS_K
s:амансиздар	AUQM
s:ан	ALDMFTHKSSVRYM_RaW
s:ана	IRJMKR_LaZ
s:англииск	LQ_V
s:ап	ALBTFMHLIMOSQRRMTLWS\L^L_U`T
s:апам	ETGRUQ]Q
s:апт	RSXR\R]S
s:аптад	MR\UaL
s:аренд	ELQMWR_V
s:арза	ESGQHYUMaM
s:арк	JLMVNSRRTSULV[YN[M_K
s:армисиздар	AX
s:артик	DKYX
s:асикпа	CPDSETZI
s:ассал	AU
s:ассортимент	EVIM
s:ат	NRVRXLYM]R_R`U
s:атин	EMMRNURSVQ_M`Q
s:аудар	FQGUNROM_L
s:ауил	ERMT
s:ауистир	GNIMLLMMOZQLRNVV
s:ауистирип	OMPQRUVKWR
s:ашик	KMMLQURSXQ
s:аяг	IS
s:аягин	ZU
s:аяк	DMEYFMGLIVJNLZMMOLPWQLRLSKUPYRZK[M\T]L_I`QaM
s:б	RQ[Q\R_V
s:ба	AUBMDMEMGSHSJRKQMUOTPLRQSNUNWMXMYMZJ[K\L]L^M_S`KaS
s:бага	EMFLG[HWILRITMUM\T_K`T
s:багасин	FTGTHMSQXN\Q^M
s:баз	GQSM^T`R
s:базар	HMQT
s:базард	FLHSJKQVZR_T
s:бал	ASBUCLDQHMLLNMSMXMYT\L_Q`MaY
s:бала	EMIX
s:балам	ZT_S
s:балтир	LU
s:банк	N[QKWK
s:бант	IURS
s:бантик	ESKQRJXTYR\M_M
s:бар	DRFSGLITJLKQMSNMQKRRSQTJUQVLWKXUYL[R\L]J^M_Q`N
s:барахолкад	HV
s:барин	BUCMKSUKWRXMZQ[Q`S
s:барип	PQQRUPZS
s:барлик	ESGTXQ[K`U
s:барм	IRKS[Q_P
s:бас	CMDKEUFKGLJLKRMLOXPMRMTMUNVQWVZL[L\T]L^L_S`RaN
s:басип	DQaU
s:баск	EKHSMTOMVRWQXMYS
s:басталад	GMHM_X
s:бастик	HMQQ[X
s:бау	JW
s:бауир	FUGQ_S`I
s:бе	AQBMCRDMEMFMGUHKILLSOPPQQNTNUKXMZM\H]Q^R_T
s:без	CLDLEMGLHRJGKRNQOPPTQRSLTLURXLY[ZM[J]K^T`TaN
s:бел	ELJVLURLSLZR\U
s:белгиле	`V
s:бер	BKCLDMEIFUGRHGIKKJNPPTQMRQSZTXUSVQWKXTYIZJ\R]J^K_Q`RaM
s:берг	OGSSTLWP]Y^Q
s:бересиз	GMKPNQRT_M
s:бересиздер	IMRR
s:берет	NVPUZR\M_L
s:бериниз	HRKLSSTLVQ]S
s:беринизш	KRLMORQLSRTRUM_R
s:берсин	BU
s:берут	ETIMLS
s:берш	VQWT_\
s:бес	GU
s:бесплатн	GRHMMVUKVM_S`W
s:би	ALBRCMEVFLHLIRKULMMNNMPWQQTKUNVKWMXTZJ[T\H]L^K_T`KaT
s:бива	CVDQETGQHLIRJSLLNQQK_MaL
s:биз	EMHQILLRMUWQ\M]M_R
s:бил	BMELFVHVIPJJMKOLPLRJZK[M\R]T_V`MaP
s:била	^V
s:билгар	EMJSRQ
s:билмеи	ETLTPM_R
s:бин	NQQYZL
s:бир	BMCLGSHVIIKRNLOQQLRRTLUQWLYR[S\U]K_K`KaS
s:бирак	LSNMORPMSL\T]Q^N
s:бирдене	DRETHMJQRQZR\M_L
s:бире	IQRRUR\S
s:биринш	ELISLMSMTTURVR
s:бирк	ELIMJRKROWSUWR\K
s:бит	HLIRLRULYJZR\W^T
s:благодар	BQCQDMXMYS
s:ближ	JTKQ
s:блогер	GVQMRL[R_L
s:бо	EMHUJTLRRSURYM\KaM
s:бог	AKBZCLDT_J`SaL
s:боиинш	LQ[X\P
s:бол	AKBSCUDLEMFKGRINKMLHMUNTOQPSQKTTURVUYLZL[P]L^L_GaN
s:болад	AMBMCMDKERFUIRJMNQQQSNTRUMWLXRYRZQ\L]L^M`MaM
s:болам	NUOQPKUK
s:боламин	AQDQMQUUXQZM[L`S
s:болд	BQCLDLELFKGRHISTULWQYRZM[Q\R]T_RaQ
s:болип	CMDTHRIKLSNRORYL[M\R]M
s:болма	EQIRLRMQQMVLWVXIYX_M
s:болмаид	ZV
s:болмас	ETHRKJMTYU
s:болс	BMDTEQFMGLHLJQLMOPQMURYMZM\M_RaS
s:болсин	AWBWCTEJLMOLPLSTVRXLYLZM[M\LaL
s:болш	EUFRGLHMIKJKLWNLORPLQLRMSLURVTXMZN[K\S]L^T_LaM
s:бонус	EMHMNYQLZR
s:бос	ETINLQSMXVYM[R
s:бот	QL[T^X_M
s:брак	OY\Q^L
s:брал	ELIJJLOTRQTMUV\M]S`S
s:брат	FLIMJMLZMRNLSSWPZR\M]M^M_M
s:бренд	EUHQIQ
s:брон	RTSNWV
s:буд	DRGLHMJMMLPMRUSUVRXUYLZM[P]MaM
s:будан	HR^V_M`S
s:будет	EKFNGRILLSPMSRTMVSXLYR[L\K]T^M_P`MaM
s:будут	GUIJLQZQ
s:бул	AQDLFTGMISQMRMSLUMWKXMYR[M\X]M^SaP
s:бурин	JSPT]P^Q`R
s:бутик	JTNNPQUSXLYM\R
s:бухгалтер	DRNRQT[U_L`R
s:бюджет	EWFQGMHJWRZR
s:в	AIBMFRGJIRJQKMMPNMOIPTQURPSMZS[L\R^P_R`JaH
s:ваканс	RL[Q\L]L_^
s:вам	AWBYCTEKFLGKHUIJJJKHLJMKNSOIQTRRSJTMVMWRYNZT\R_R`KaP
s:вариант	EVHRIINQPMTTURZM
s:вас	ATBTCRETGSHRISJFKNLKNHONPRQWRQSRTTUKVLWMXRYKZM\L]L^R_J`KaI
s:ватсап	QSUSXQ_R
s:ваш	AVBXCRDKFHHSILKHLSMLNMOJPNQURKSJVKWLXKYMZK[U\\^Y_V`IaM
s:вдруг	HUOSQR\M
s:ве	ASERILJJNSRLUQ
s:вед	RQZV
s:вез	ILLMRSTUWR
s:вер	BUDMHSKLOQ
s:верн	CSDNEMGMHPKKMMPSRSTKUIVNWRXRZU\U]M_MaM
s:вернут	OWWS\S]M
s:вес	FHJ^MS
s:весн	AKCRDKEVQMUZ]L^R
s:вечер	AQBMCTDRHMIQJIKLORTMULXJZZ
s:вещ	ETFRIRJLMQOUSN\L
s:вжив	CREMJLPQQWRMYQZK[S
s:взял	BICMDSGLLQQMZS\S_MaU
s:взят	ESFQILJMLRNL_Q
s:ви	BRCLDLELFRGLHVILJGKMLLNLOMPLQ_SKTRUNVNXKZK\W]K_UaU
s:вибор	BVEUMQ_R
s:вибра	ESJLPQVRZS\L_R
s:вигляд	EPHRKS
s:вид	KUQKZQ]S
s:виде	DUGKIMKVYQ[K\M_R
s:видел	BMGSHPIQRRSM
s:видеозвонк	KFRR[X
s:виеха	MR\L]V
s:виж	DVEMFQHMITKSOKQTRLZQ_KaL
s:виидет	FSGSNRXQ
s:виполн	DMUM`WaR
s:виск	EUFRJCLVUQ
s:висот	JULL
s:витрин	GVHKIVQMRQSSZM\K
s:виход	CQFSHQJLQMTMWQ\MaS
s:виш	JRNLUV\R
s:вишл	HQIM]U
s:включ	`U
s:вкусн	DQ_W
s:вмест	BMDMELFQHLIMJJKLLLMLNROQSTTMVRXMYMZW]S_Q`S
s:внес	NRTVULXR
s:внук	CSJL_S`LaS
s:внутр	DLELFMIRJVMQQSRRSLTMVKXQ\W
s:во	DYEMFTQVSL\L]U_NaJ
s:вод	I^JKRKUQ
s:воз	ERM\QLTQUR]L_M
s:возврат	OXPMRM\S]S`P
s:возвраща	OTSU]M
s:возл	MMQU_P
s:возм	DKELFSHRILJRNMOMPQRKSUTMVQYMZT[U\K]KaR
s:возмет	FQHUJMNTOR[M\K
s:возможн	IMMSSMTXZS
s:вообщ	ESNQOSQM\Q]Q_M
s:вопрос	ALEMFRHMLQWQ[U`R
s:вот	BSCRDTEQFQGMHNJRKKMLRLSTUQWMXLZM[M\K]M_N`MaW
s:вперед	HWMLNTTRVMYQ
s:вполн	UKX[aJ
s:впритик	LT
s:врем	UMVTYNZR_T
s:времен	JTMTPRUNWQYR]M_M
s:все	BRCRDREUINKRLLMJRLSTTMUMWRXPYQZL[L\R]L^K`QaM
s:всег	CUETFTIRMLQL_L
s:всем	AVCREMHMRQZM\L_M`VaL
s:всех	DQIRTM`U
s:встреч	CTDLMT
s:втор	DLFSGQHMIRJMKROMPMQQRQSQTLUVVRXMYNZM\S]S_LaK
s:вход	HMJKMSQUaS
s:вчер	DMELFRGSHJLMNLPMQLVRWMZN\S]R_V`SaL
s:вчерашн	ALVRWX[M\S
s:гана	SLVQ[M\W`RaM
s:гарант	EMNQRX\M
s:где	DMERFLHLILJLMGNLPSQSRNSMTMUSVMXL[M]Y^U_QaS
s:ге	ERGQHWIMLPNMVQYM
s:гис	KNQY
s:глаз	ESIRKU[X_L
s:глян	CRDLESKSSMZUaM
s:глянут	IQLQQMXVYL
s:го	DSEMFLGKLMMMOMRUSLTRWMXMYRZR]Y^LaP
s:говор	HMJKKRLSMKSPTMVQWLXMZM\S]S^KaR
s:год	GLIKMMOLRWTVVR\K]M_M
s:гои	BRCLDPEJGTHXJKKNNPRLTLURWKXRYLZL[L\V_K`KaV
s:голенищ	JZLI
s:голов	ORYRZU\U_K
s:голос	ARUR[VaP
s:голосов	ULaV
s:гор	ETMQTS]RaM
s:город	ELKSMSQRSMUMYS\M]L_R
s:готов	XS]Z
s:границ	MQ]W
s:гулнар	[X
s:да	AKBQCKESGLHRITKSNKPHQKVKXWZK]K^L_K`TaX
s:дава	AMCQDREQFNGRIMJMKRMMPMQMRMVUWPYLZL`S
s:дад	GRMSPTQLRSSM]L_Q
s:дадут	GNPRRRZU
s:дает	JRPTRL]L_M
s:даж	BQEMGLHQISKLLMORSQVMYLZS`R
s:даит	CMDMGMHKKMMNOMPTQ\RMUMVRWLXLYKZZ[T\T]T^K_J`MaM
s:дал	AQDMELGTHQJLLTSRTQULVLYRZM`R
s:далк	QW]Q
s:далш	CMEUIMNQQRSUXM]S_M
s:дам	ESHSUKVMZS
s:дан	IQYLZQ^R`S
s:дар	EIJKMTR[SR[J\L`V
s:два	EMHRIMKMMRNRONPRRMUM\U]L_QaT
s:двадца	GRJLLRNMPQQLSMUQ\NaS
s:дважд	ALHMOUSLVPWT[R\U]L
s:две	DLFQGLHJJQMRNSSUVT\S_KaM
s:двер	FRMQQU]M_M
s:двор	JLQV_L
s:двух	JQTQVT\H]S
s:де	BMCZDWEMIUJHLMOTQRRMSRTMXLYK[L\J]L_K`S
s:девочк	ARCREQFKHLQKSRUQVMWLYS_M
s:девушк	ASELILNROMQLRSSLZM[Y\Q]K_S
s:дег	FJHLRQSMYLZM]U_PaY
s:деген	HTUKVTXT\MaM
s:дед	HMMLSVTRVRZM\R]P
s:деи	ERMMSMTRVUaR
s:деиин	DRGMHLIRLMMWNMPMQVRWTMVMWL[M]L
s:деиств	GRNTRRTW\M_L`S
s:дел	EQGLSQ[Q\LaX
s:дела	EJFMNRPMQMRSSRTMVTXVZJ\Q_V
s:ден	AQGRHMJSLLOLQMRLTLWMXRYSZQ\R]S^T_L`MaL
s:денг	CMDMEIFWGLHTIKKLLMMJNWO\QMSQTMVLWSXMZK[T\Q]R^K_L`MaL
s:денег	HUYM\Q
s:деп	BLCKDKESFQIRKMLHMLOJPPRLSSTRURVRWKYKZJ\R]U_N`UaS
s:держ	BLCQFMLLRSUMYR\W
s:дет	CTFR
s:дешев	EPFUGMHW
s:дешевл	FPGRHTNR
s:директор	ESQQ[J\T_L`R
s:длин	EKJMLYRLVT\M
s:для	ALCMDLEUFLGTHTIRKSLIMLNUQVSSTQULXM[L\I]S^LaL
s:дне	DRFKMQOVRRXM]X_L`M
s:дневн	KXZM
s:дня	ASCVMMQISQZQ]R
s:до	AHBMCZDQFQGNHGIQJRKMM\NNOIPPQVRRTJWLXJYK[J]U^M_R`QaK
s:добр	AWBMCPDUHMIP[J\L_RaP
s:довезет	MU
s:довер	HU
s:догар	WQ^V
s:договор	DSFQGLOTQS[S
s:доеха	MNOLXQ]W
s:дожд	EMGMILJ[MKRVTTVMYKZS\K]M_S
s:долг	TJWRYU
s:должн	HL\V_R
s:доллар	FTJMNV
s:дом	AUBMCMELFLGMILMRNLOQPSRMTMUUWLXXYRZU\J]Q_K`LaM
s:домофон	MRUSVM
s:дополнителн	RX
s:дорог	ARESFUHHMSRP\M]R
s:дороговат	DMHTWQ
s:дорож	FXHTIKLM
s:доставк	BLGYHUILJMMVNNPLRLSSTIVRWL]L
s:доставл	MM\W
s:достанет	KQTW
s:дочк	BTNROQPRQLRLTRZS[M\L]L_LaT
s:дошл	DUJLMMOL[K]YaM
s:друг	CKDLEQGNHHIJMUNUOXPKQLRHTMULVSWXXKYR\Z]K^L_K`PaR
s:дукен	ELHRITJLKMMKNLQSRLTRWMYS[V\U]L_LaM
s:дума	HTJMLROMYLZU[L^Q_T
s:дурис	DVEUGLJKLSQJRRULVPYR\Q_S
s:дух	EXIMKQTL\Q_R
s:душ	ALBWVRZSaM
s:е	BMDRFMGLHJIRJKMQNLOQPMRUSUVLWNXQYMZN[Q_M`MaW
s:европеиск	LV
s:ег	LMMQOQVMYN`RaS
s:ед	BMDSFQGRMKPTQRRPVLZM[Q]KaM
s:едет	JLMPVQWR]S
s:еди	FRHMJQKMLNOSQLRKTMVLWQYP\M]Y^M`MaW
s:едим	DQFLGLHNISNMQRRKTUUNVUWSZL[S^M`L
s:еее	XMaU
s:ек	AMBTCMDVESHLJJKQNLOSPLQKTKUKXMYLZT\P]U^M_S`LaP
s:еке	GQJTSSVVXL_M
s:екенин	EMHWJQKRNNQJ
s:еки	BMEKFMGLHRJWLKMRNQOJPXRRVLWMYM\T
s:екинш	DKJMKLOQSPURVUYW\S^SaL
s:електрон	JMMMQYRR
s:елуг	DMGZ
s:ем	DLFMHLJJQMVT[S\M]V_MaU
s:емес	BMCMDKENGKILJSKNNKQQSLTMV\XFYTZQ\W_KaQ
s:ен	BQEXHJIRWQ
s:енд	BMEPGTJNKLMNSMTMVMXMYLZL[L\V]T^TaS
s:ени	IMJVLM
s:ереже	GS`M
s:ес	GLHU
s:есен	AZ
s:есеп	SVZL_R
s:есл	CRDLELGRHJIJKLLRMSNQORQKRSSRTRWMXSYJ[M\L]H`R
s:ест	FNGSHTJQOQPRQRTKUMVPWMYRZK\N]N^MaP
s:ет	ARCJDPEMGLHSIKJTKTLQMQPSRQSNTHUNVLXM[K\L]Q_I`XaS
s:етаж	MTQ[XM
s:етот	IRMMNRQLUQWLYQ^T
s:еха	BLFMMUZM\Q]S_V
s:ештене	GSWMZQ^U_L
s:ещ	BMCNEPFLHMIXJFKSLKMLNLOMQLRLSSTTULVRWPXQZV[L\R]U^T_J`LaK
s:ж	EKGSHWVRXUYM[R\M]JaM
s:жа	EQYU_Q
s:жаб	HUUQVRZN
s:жабик	QX_L
s:жаз	BMCQFTGPHMIQSQUQVMZU\M_M`R
s:жазинизш	QRUSVU
s:жазип	DSGMHMJMQVRXUSWKZL[R\M^LaQ
s:жак	BQCUDJEVILJQKLLLMLPMQQRUTLXR\K]L_QaU
s:жакин	KXQRSMTSXM_S
s:жакпа	EMOUPT
s:жакс	DUEMMQ_P
s:жал	DY_WaL
s:жалк	DTHS
s:жан	DRITJNRP\M
s:жана	EUFURRSMTSWQZM\Q]MaT
s:жараид	CRDRLUSQ
s:жартисин	HQNXZL\R
s:жаса	DLEQIQRMXV
s:жасап	GTNLZQ_S
s:жатир	DSESGQHMKMNRPMRMSLTM[M\T]Y_K`LaM
s:жатирмин	QV_K
s:жауап	GLHLNM[V\U]Q`U
s:ждат	BSFLGSIMJMOMQKRMSLTWWPYR[L\R]V
s:ждет	PU
s:жду	BLGMMRNQOSRNSM\U]U^N_M
s:же	ETFSGQHSLKMMOLPJQLSUUTVSWPXUYNZG]K^L_L`MaR
s:жен	ERFKIRJLKQMMRMSTTRUMVT[L\J^T`LaK
s:женилдик	FQGRHMINOSQQ^M`S
s:женск	EVISJTLLQLaM
s:женщин	EWIPQM
s:жерд	DMIKJQMLOMVMWTYM[R]Q_T
s:жет	MSRMURYQ]U
s:жеткиз	FSMWOMRMVR\L
s:жибер	CMDLEMGIHLIMJMLMMXNROSQKRJUTWKYL]Q^R_Q`UaR
s:жибере	KQMYNLQR_J
s:жибериниз	GSSL[Q_S
s:жиберинизш	EQGMISKKLSNRQRSRUM
s:жиберме	VRYR^U
s:жиберш	ERFRKSNMQR]T
s:жив	AWDVEJFMGMHLIVKRLKTMUSVMZK[V\K]J_Q`L
s:жизн	ESHSPMSLUL\R_V
s:жиирм	GW
s:жил	ITJRRMXQ\M_R
s:жмут	JLOVPLRSVQ\R
s:жо	BLVSYRaQ
s:жок	BLFRHLITJNKMLLNLPLQNRKSKTRXQYSZR\S]W^J_LaM
s:жокпин	OQUMWMYU\R^R
s:жол	CYMQORQMSRVLWLYR
s:жуа	JKLW
s:жуие	`U
s:жумис	AKEQILQVVU\M]L_V
s:жун	EMJX
s:жур	CQEVFMIRJQLTMKOMPLQLSTVLWLZM[Q\M]SaM
s:за	ALBTEKFYG[HYIJJKKKLLMQNSONPKQITSVKWI\U^J_SaL
s:заб	AQCMEQGMHMOMRKTR\Q]S^M_RaR
s:забер	FRIMOQRSTKWRZQ
s:забира	CREQGMMRQTSTZM
s:забра	IWMQQR]M
s:забуд	BW`P
s:забудт	RTWMYJ^V
s:заваля	IX
s:заверн	SSUSXL
s:завоз	ERISQQTQ]M
s:закаж	EMIRSNTZVJXS
s:закажет	TT
s:заказ	ELJLLLMXOLPLQMRLTIUMVTWVYQ\R]T^K_J`U
s:заказа	EMMQQMSUTUWQ]H_Q`Q
s:заказд	VMWXXL
s:заказива	CMDQGMHMIMLQMMOQSKTPWKYR\W]S
s:закладк	CMDSZW
s:закон	OV`M
s:закр	NMOQQMWPYQZT\Q_Q
s:закрива	CRWT`Q
s:замен	EYOSXM
s:замер	ZW
s:замк	JP\V
s:замуж	EQ_V
s:замш	ELIXJQRQ
s:записа	BRDVRKXQ_Q
s:записива	DKSWTUYPaQ
s:запиш	FMRRSMVRWMYQ`S
s:заран	MRTU\M
s:зарплат	HTRVSIZL_S
s:зат	EQGNSPVQWTZR]S`M
s:затрудн	XW
s:заявк	HMOMSTTRWX
s:звон	DLHRMSNKOMVLWMYXZK[R]T^M_W
s:здоров	AFBTCVKQXSaL
s:здрав	AX
s:здравств	AQFSJRKMNMOPRLWL\T]MaR
s:здраст	AQ
s:зеинетак	ZX
s:зерка	IKPX
s:зим	JRLTUK\N_T
s:зимн	ELJRQMRRZT_R
s:зна	DQEQINLRSLTQVLXMZR\M_LaR
s:знает	GMNLQLVQ[R_Z
s:знат	FSHTSN]Q
s:знач	CLDUFPHMYMZMaS
s:зря	DUEMIR\S
s:и	ALBQCPELFQGYHLJPKULIMLOGPXQMSTTMUHVGWNXQYLZT[J^U_F`WaP
s:иа	ERKTTKULXWYM\MaP
s:игнор	\Z
s:идет	AQEMGRJSMLQRRRTRUKZS]M
s:идут	FTIRLUUN
s:иес	AVQJULXR[U
s:из	BKDMEQGLHQIQJSKQNTPLQMRISNTZURVKZL[K\L]R^R_F
s:извин	ASCMDQEMRLULVLWSYVZS
s:издеп	EM[Q_U
s:икр	JSLJPS
s:ил	ALBKCKDIESFVGKHFIRJbKKL]M\NWORPQQXRSSITRUNVEWKXKYKZJ\?]P^L_K`HaS
s:им	IPJMNVSMVUWMZM]R
s:имеет	FMPRQX_M
s:имен	ISQLSKTUUKVRXQZR_M`R
s:имеют	GTJM
s:индивидуалн	ILTU
s:инст	ERHWIRORQLYQZM\L^L
s:инстагр	HMQS\M^Q
s:интернет	EKKTVM_W
s:ип	QY
s:исправт	VQYR\Q
s:истеи	QU]M
s:итал	JSMLTUXQ_M
s:их	EJIQKQMMNQORRXSVUMXRZL^M_M
s:иши	EMJUKRRV
s:ишин	ETGLHKJTKSOLQSRQ_M
s:ищ	AKESIQJLLMQSTQ]Q
s:к	APBLCNDKEUHIIMJGMUNIOLPSQSUMVSWJYTZT[[\G_K`TaL
s:ка	DLELIVQTSQTMXM]R_IaS
s:кабил	ATDU
s:кабилдаи	IMNUOWPM]M_L
s:каблук	EUHKIQLLOSPRRIWQ\T_M
s:кагаз	ELJRR`
s:кадр	IMKZQMSQ_L
s:кажд	GTILJRMMRSTM\M^X_M
s:кажет	HSJSKJUS
s:казакша	NK[U
s:казир	DREQFRGRHJIVKMLMMMNQOMPLQLSSVMWMZW\L^L_R
s:каи	ALBMCMDKESFJGIIKJPKNMLNQOWQ[SJWTXJ[I\S]W^R_U`L
s:каиир	AREQQNaQ
s:каират	_Y
s:каисисин	LWSM]T
s:каитарип	OV
s:как	BSCKDQEUHKIFKSLWMROLPIQPRKTLVJWMYQ[K\S]I_S`SaQ
s:кал	AUCRGLIQJVKLMKOWQMRHVPWRXQ[K\T]M_D`M
s:кала	ALBLCMDMEMFIGSIMJRMTRMSRXSZS_U
s:калаи	AZEKFMILJKLXNQORPIQSRQ[M\M
s:калганин	NU
s:калд	IMWX]TaS
s:калдим	IWSM
s:канда	ENFWGMHSJHKUORRM\N_M
s:кандаи	ESGMHMIPJYQRYLaM
s:канш	GLHNIMLPMQTQ]R
s:канша	DMETFRGTHILNMQQRRSSMTLUMYMZP]K
s:кар	ERGKKXSMUTXL
s:кара	GRKQUIVV
s:караи	ZW]Q
s:карап	CREQGSHQIRKKQMUMVMXRYN]V_M
s:карман	HVJR
s:карт	DRIMNTOIRXURVL
s:картинк	ERHUIQKRYL_LaS
s:кат	DSJQSSXR
s:каталог	EVQM
s:катар	GKKVOLQQ\S
s:кате	VWWL\Q^L_PaS
s:каша	ILNLQSTR]T
s:кашан	ISJMMWNROI[L\R]Q_V
s:квартир	ELMQUS_V
s:кеиин	CVHPLRNURLUSXNYKZR[M\M]K_M`T
s:кел	ARBQCLDKFMGJHQKKLTMTOQPWQUSKTKVJWLZR\R]U^S_H`KaK
s:келгенд	LNSMTU^R
s:келе	CSTWZS
s:келед	HQIMMMSWTQUNWKYQ
s:келин	DREXGLOQSLTQWL]M_S
s:келисеиик	GU
s:келистик	DUGSTL
s:келл	IVJRLMQLSSTQ`R
s:келс	FQPUSLTUYLZM
s:кем	JQ[S\R_R
s:кен	IMJQLT
s:кенес	ETLSULZQ
s:кер	OWWT
s:кере	WSYV
s:керк	ALBMCRDMERFKGLIRJLMRNRPMRRSSTKVTWPZM[R\L]M_S`L
s:кест	IKLX_M`UaM
s:кет	GMHSILJMLRMQOSQLTLYRZM[M\R]L^Q
s:кетк	HQ]T_M
s:кетпеи	HT
s:кетс	OTR[\M
s:кетт	CVDMHMIQJNOQ\S]R_MaS
s:кеш	ATCSEQGSMNNLQSRMUQVLWRXMYKZL\L_SaM
s:кешбек	NLQLRV
s:кешир	INSMWVYTZQaS
s:кешк	CQRUSMVSWMZU
s:ки	IQLTOU_M
s:киг	JMKU
s:кида	HSKSNU^L_MaM
s:кие	LTUQ
s:киетин	EW_M
s:киз	AVCMDMELHMLSMMQJVNWRXRYL[[^L`MaM
s:кизима	OTXLYMZT_S
s:киим	ETHRLM\R
s:киип	BRLMMMORPRSMZM\Q
s:кил	FRGQSKUKVUXL\M^V`U
s:ким	AMELHKIMN\OWPSQMUPWLZMaS
s:кимбат	DMFSHWMRZM_M
s:кин	ELKJQMRQUQZS\R_VaP
s:кинт	ELLSQTSTVMZM\Q
s:кирик	GVITLLTQUQ\L
s:кис	EWGMIPJSLVMLQMRJUQVLXT[S\J_M
s:китаи	HRJVTS_L
s:киш	FTJRKMOT
s:кишкентаи	FQIUJMVQ
s:клад	JTRQSV
s:класс	ET\Q
s:кле	\]_M
s:клиент	BQHMNN_R`[
s:клиентк	GUIMJM]R`S
s:ко	EKHKMMSQVQXTYR\R]T_Q
s:ког	JLKQRR\M_Z
s:когд	BRDMEJFMGQHKIRJMLMNROJPLQRSQUSVM]YaK
s:код	DLHKMLNSQLUQVMWL]R_V`W
s:кож	ELHQILJQOQRYTMYQZM[Q\X_L
s:кожан	ERFXIRJIRK\L
s:коз	DSFRGMHPKTWLYTZL[T
s:кои	BMFGHZKMOLRSSQTSUMVQWTXM[L\N]L^V`KaT
s:коид	VLYR\Q_QaU
s:коиинизш	HTSRZQ
s:кол	DQEQGMHLIVJMMNOQTRURZQ]L`J
s:колик	IM_X
s:коллекц	ETGYITJUKLQLRMTR]L_L
s:колодк	LSRS
s:коляск	DRIMQW
s:ком	GMOP[S\R_T
s:компан	EMHMMSNRQLWR_T
s:комплект	\T
s:конечн	BMDUHQKRURVL
s:конира	QQZQ[T
s:консултант	KL[R\U
s:контакт	QJ^U`SaV
s:конц	QQYLZV
s:коп	BTCLEVFMGSHXIQJTLMMRNMQMRMXQYN\I_K
s:кор	FLGMHMITKMOTP[QMRMSMTMUSZS\L]M_TaM
s:корап	DPEMINRY\S_M
s:корд	FQGLHRKNNJOQPMTRXMYV]T_S
s:корермиз	DRZWaM
s:корзин	OLSWWS^Q_M
s:корип	PT
s:корискенше	CS
s:корк	HVNMQMXT
s:кормеи	FTHTKSXM
s:коробк	EMGRHLIMJJMWNLOURS\R]S_Q
s:короч	SQaT
s:корсет	FSIMXSZT`S
s:корсетинизш	ITKR
s:кос	GMJMQLSSTRVWXRYM[T\L_M
s:косил	DLGRXY
s:косточк	JRLR
s:кот	\M_YaT
s:котор	ALDQEKGMISMRORRMSTUUVPXLYLZM[T\H]M^M`RaS
s:кош	C\DL
s:коше	QT_M
s:кр	NVQM
s:красив	BQDKEQGUKLLMRRSNTMZQ_Q
s:крем	DMEMJKRVVRYU_M
s:крив	\X
s:кром	ERIMJSMQPRQQXMYP[M
s:крупн	EMJPKYUKVQYS
s:кто	AUEJFLGLHUINJKKKLJMSPMRLSLUKXMYRZU[\\Q]J_T`QaQ
s:куд	DLEIFNHMJKKMMJNSOTPMQSSZTMUSVMWMXRYRZN\LaT
s:кудаи	BSCUDQZRaM
s:куие	NQVSWRXMYM_T
s:кун	DQEUFDGMHLIKKRNLOUQRSMTRVSWMXKYMZT]S^U`L
s:кунин	F[VR
s:куп	BMEMIRJMKQLSPLSRTMULVJWSYQZJ[M]L^M_V`RaV
s:купл	DMHRMMSRVMWLZT_Q
s:курер	HLJMLMNUOLP\QJTJVSWUYMZM\U]T_M`M
s:курс	NRQM_T
s:кут	AUBKDSEQHKLMMMNLRLSMT[VMXVYKZM]R_M
s:куте	DRPPRMTMWMYSZT
s:кутем	TNYL]S
s:ладн	CWNQWUXLZLaS
s:лаик	_Z
s:лак	ELRZ\M
s:лев	MMOSPRUQ\X
s:леж	DRIZJMLMMMUKYSZL
s:лент	IKRZYT_M
s:лет	AKERFLLTMMNTOLPQRXSMTLULVMYT[M\M]S_QaR
s:ли	FQHQIUJQLJORQLRKSMTLULZV[L]W_KaQ
s:линеик	EQJSKJ_S
s:линз	EMGMILJZ\S
s:листа	DME^XM[R
s:лифт	CRJLMUPLQ[
s:личн	NS[V
s:лиш	ETUT
s:лишн	HTSJVQWU\S
s:лучш	DTGMHRIMJROLUKWLXMZM\M^L_WaM
s:люб	E[GMHTKNLLUSXM\M`S
s:люд	DQEMJRXT[QaT
s:ма	ASBMCLEGFLGTHLIZJ_LRMSNQOLPTQSRTSLTSUKWLXJYJZK[L\G]Q^L_K`HaS
s:мага	EMGSHMIMQMSTTS[Q^Q
s:магазин	BREKHRJKKMLLNRQZSIYLZQ]J^M_J`VaL
s:маган	DLFLGLJNLTOLPMRRSQUKVLWJYMZK\R]U^S_R`TaQ
s:мал	CQILOURMSMVGYWZT_S
s:маленк	ERFTJHKSLUPTQSRMSLUSVWYL\L_J
s:маломер	LT
s:мам	AQBQCRHLJLMMPQSSTLVHWRXM\T_SaL
s:марк	JUVR
s:март	GQMSNMQSRLTRUR\M_M`R
s:машин	FLJKRTVMWRYRZL[V\M_T
s:ме	ATBMEKGLHLJYLWMXRRTNULVNWLZK[K\F]V`MaR
s:мег	MLQW\M
s:межд	CLEJLVZV
s:меи	CMDWXR
s:мекенжаид	QUURVSZJ_LaQ
s:мен	AMBMCTDRELFKKRMQNSOHPJQLRJSUTTVFWRYTZK[M\X]Q^V`SaJ
s:менд	JMLVNRXR
s:менеджер	ASUK[Q
s:менш	GQHTOQTQUSYMZMaL
s:меня	JMMNNROSRWULVWWMXRYL\H_L
s:мер	LSPRQM
s:мерк	YMaU
s:мерс	BT
s:меря	MMPU
s:мест	CRDVEMISLMMMNKPURMTRUKVMWTYQZJ[R\N]L^L_R`LaN
s:месяц	FTHPNROTPMRLSMTTVMWMXKYSZR]M
s:мех	FSITJQ\K
s:мешк	FKYQ_U
s:ми	CQEKGRILJLKRLMNLORPRRNSKTMUMXRYR\J]R^Q_U`L
s:мим	ULVQXLYUaS
s:мин	BQDNF\GSH\LKOMPMQLRRULWMXRYKZK\K]L_KaM
s:мина	EMFYKVZM]M_K
s:минус	FLGZHKJSMMQMRMVRZM_R
s:минут	HMNMPRZT_R`R
s:мир	AWJQ
s:мисл	ZU
s:ммм	DNZRaU
s:мне	CNDKEMFSHRKNLSMLNMOKPMQKRJVLXNZR[U\X]S`RaL
s:мно	BQCLDRGMHMMNNSOMRRSXTRVMXT]M
s:мног	HUTLWR
s:мо	BMDNFLHTIFJHMGNKOEPLQFRRS]TRVIWRXUYRZH]d^V_S`TaI
s:мог	EIJMOUPRSNTMWMZS[R\L^P_QaQ
s:модел	EXFMITJRKUMKNMORPLQLRKSMTXULVUWMXLYMZN[M^M_LaL
s:может	GVHKISJLKSLUOKQMRSSKVNWYZP[N\H_P
s:можн	AKBLDLGLIKJKKSLLMRNTORPSQTRRVSWRZM[V]K^S_J`LaK
s:молн	LSOS\V_M
s:муж	BMEKFKHSIHJRKMMKOSRTSSWUYRZX[M\K]L_M`LaL
s:мужск	EQFRIT
s:мятн	IVTSVS\L
s:на	AJBCDMEQFLHQJTKRMQOQPWQSRSSQUQVTWJXKZQ[H\R]R^L`MaJ
s:набер	[X
s:наберет	IWUM[P
s:набоик	RX
s:наверн	IKXLZSaS
s:над	DRFLGRHJILLKMVRLTQWRYLZ][M]M^L`LaM
s:нажа	EMWSaY
s:назад	GJMMOZPQRMTKWS]Q
s:назива	FRJMQXUQ_L
s:назов	FTHMWL_P`U
s:наид	NNORTU\Q
s:наидет	ERGLHMI[JMKLQRRUVN
s:наик	ILLS
s:наит	DRIMOQTT]M
s:накладн	NRQL\W]W_L
s:накопителн	GZNK
s:налич	AMERIVQLSSTS_L`R
s:нам	ELFLITKROMPQSTWM_S
s:написа	FRJKUQVU
s:напиш	CSDSGUHMIMJQKLOMRSSMUKVLXKZX_R`QaM
s:напомина	SLWM^Z
s:нарс	EWVMZQaU
s:нас	ERGLRQZT_R
s:настоя	JV_P
s:натуралн	HMJRSR\V
s:науриз	AVZT
s:нача	CREV_L
s:наш	DSLWWQZM_L
s:нашл	SU
s:не	AHBLCNDIEUFJGEHRITJVKUMMNIQJSJTJVTWYXSYW[S]Q^T_K`HaQ
s:неверн	VRXLYVZM\QaM
s:нег	EKGSNMQMYQ[S\X]R_L
s:недел	ARBMDLFLLMMQNMOVQMRMVLWPXLYPZN[M\X]TaM
s:недор	EK[Q_Z
s:нем	KJR[VRXQ\L
s:неправилн	VVXHYW
s:нет	DMGKISJRMJNLOMPLRLSSTQULVTWLXSYTZM[L\L]T_M`R
s:неудобн	EQWTYW
s:неш	EMJULQQMTR_V
s:неше	FRIQLVUM
s:нешег	FVJNLPQS
s:нешед	FQMTQP_SaN
s:ни	MMOLPRSLWVXKY]ZL]M^S`MaM
s:нибуд	FLGTIQJLKSLKMRNMPMTUYM[T_M`M
s:низк	BYESIJNKUR_S
s:ник	IRQVRTSRWMZM]L_T
s:никак	DNGQILMRQNRRSQUKWTYVZM^QaM
s:никт	ALMQ[M\W]T
s:ним	BMEQFQHMLRVRXMYM]TaS
s:них	GMHLILJYLSORPTRRSQVL
s:нич	DVIQPMSLTNWSYK\S]S`M
s:но	BJERFRGRHSITJKNHRLTPUQXMZT[Q]R_M`LaL
s:нов	ASCUDMFMHLIQJIMMSLTSUMVMYMZV\J]R_S`W
s:новинк	^V
s:ног	ERFMGMHMILJVL^MKNMOMPSQLRKSKTRWMYT\U]L^M_I`M
s:нол	ETHTUUWRYM\R
s:номер	DRELGMHRILJSKKLMMRNTOLPMQVRLTMWLXNZN[K\P]U^U_L`VaL
s:номир	JRNRRLUSWTYM[L\L^[_K
s:номирин	EMQS[L]U
s:нормалн	JMMLXT
s:нос	E^FMHMKLMMOTWTXTYLZM]M_L
s:носк	EMJKL]OQPMRL\W
s:ноутбук	ESJTRL_V
s:ноч	CYEKJTLMMRORURWLXMYKZQ[J]M^L_R
s:нош	LXPMUR
s:ну	ALBJCSDYEQFQGXHSIQJKLMOMPKQKRKURVIXRYK^K_H`LaU
s:нуж	EKHMKMOMRMSRYQ[U\M
s:нужн	ELHKIRKRNKQVSRVLWR\L]N_J
s:о	ARBQDUELGRJKRLSRTLVKWJXQYL_R`LaQ
s:об	DMEIFTGMIMJNKSLUPTSWTKULVNWQZN]M^M`R
s:обед	CQFKQW
s:обеща	MMOKQM\W]V
s:обичн	IMKSLTMQNMRRSMUSXP
s:обм	OXPR\L
s:обменя	OSRLVQ
s:обоид	BMWQYU[M
s:обоидет	FW
s:обратн	EMMLNLO^PMUMVSWX\L]M
s:обсуд	ZS[U
s:обув	ETHSJLRSVSWLYMZS\L_J
s:обясн	[U
s:один	EMGSHMIMJKMQPUSRYR\S]M_MaM
s:одинаков	FTGJITJRLMNR
s:одн	BLDMFTGHHKISKNLLNHPWRISRUZVUWLXQZM[T\V`LaK
s:оз	EUJMMMSMaQ
s:озвучт	FYHJOQ
s:ози	ARCSDKETFIGMHPISLPQLULVMXQ]L_JaS
s:озим	FQHMLLMSNMPRQQUR_M
s:оиба	DMFRHUUJVT
s:оиланип	STVT
s:ок	BSGLHMPRQNSRVN`TaM
s:окид	DXaJ
s:округл	FLGVSSZL
s:окшесин	OJRV
s:ол	DSEMORXUYS[J_MaU
s:олше	LSPX
s:олшем	ELI[ORSMTMWMXQ\P
s:олшеп	IMOKPZQSUMZS_M
s:он	BSCMEKGJHJIVJYKVLLMMNHORPLQHRKTJUJVMXRZR[Y\L]Z^M_J`LaX
s:онд	CSDRERSSTMVNZM
s:онда	DTNMPSXMYT
s:онлаин	QR
s:оператор	[S_R
s:оплат	HJMKNVPVQLRMSRTLUNVQWNXM[L]X_L`U
s:оплач	HMMTNJSTTR`R
s:оплачен	]L`V
s:оплачива	MUOQ
s:определ	ESLQQMVMZX[R_M
s:опт	FTGVII[R
s:опя	DLHMNLTLUMXMYQZM\U]M_SaY
s:орап	ST
s:оригина	HTJS
s:орналас	QV
s:орнин	VU\S
s:ос	EQFMIQLSMSTPURVMXNZP\N_R
s:осен	DKEVGRUY\MaL
s:оси	HQITKLLP[R
s:осин	HVLMMMSSTUUSVM
s:осинда	EMHSIQJMSQ[N\R^RaV
s:оста	FMGKHQIXJMMLOSQSRSTMZQ\L]M_L
s:остав	MVNMSR\R
s:оставт	SJTQVVWQ^T
s:осталн	IHNWSRWRXQ
s:останов	DUGMWQ^S
s:от	AMBVCLDKERFSHIITJULSNROKPKQRRTTKVKYM[K\J^R`TaJ
s:отб	UJW`YQZM
s:ответ	BRDREMHMJR[U\R`S
s:отвеч	CSUMZW
s:отвеча	FQHR[R\T_L`T
s:отд	HINQURVT
s:отда	FRGRHROQWQ
s:отдава	GQNTRTSQYS[L`S
s:отдад	OS
s:отдел	QMRQ[V
s:отделен	JSMRSL]S
s:отделн	ISJKMRRS\M]R
s:отдиха	CRDXQT
s:оте	EQJTNSUL
s:отзив	H[\R_M
s:отиз	ELHSIVJKRMSSUUVTWMXMYM
s:отип	OVYS]Q
s:отир	HRSMWLZL[V`RaR
s:отирмин	AMDQGLHQQLRMTLVMXQYRZT[Q\R
s:откаж	BLKRWLXX
s:отказа	PSVRWR\L
s:отключ	EM\Q^W
s:отключа	CWYM
s:откр	BRKQOQPRTQ\S
s:открива	CMKWQTaS
s:открит	KV\M]M_W
s:откритк	BQRR\T_M
s:откуд	HRQVTTUK^Q
s:отличн	BTCQDLILJRXQ
s:отлож	CLPQRRVQWMYMZS
s:отм	WS_P
s:отмен	WU
s:отменя	WVZM\P^M
s:отмет	]L`V
s:отпиш	ZR\M^S
s:отправ	FMMTNUOHYL[M\M]X`R
s:отправк	JRMSOSRVTM]H
s:отправля	NMRMSTVLWP]L`S
s:отправт	KUMQOLPSUM\K`Q
s:оттуд	YU
s:офис	JWMMPT
s:оформ	MQNPOSSSUQWUXKZM]M^S
s:оформля	GRSSTRUJYLZR[K]U`Q
s:очен	CRDKHSXWaL
s:очеред	SMTV
s:ошибл	UJWTXU
s:ошир	OPVLWS`U
s:па	DUERFSGRHNIVJZKLNNOMPXRKSMTLYK\H^N`M
s:паииз	FMNT`U
s:пак	CYDNaJ
s:пакет	EMGTRVYU]M
s:палц	KSLXUIVU\R
s:пар	CUDMFYGZHLITKSLKNKOLQJRJSSTMVQWSXMZL]R_I`MaM
s:парковк	QU
s:парт	IQSMTSYQ]S
s:паспорт	JWKMNMOR\M
s:патер	_W
s:пе	ELGRHMJQLUNRSMVMYL\M]K_SaS
s:пенс	EQHQLLNMZR_X
s:пенсионер	ASEKFQGZIM
s:перв	ASBLDMEMGQHMOQRJTXUTXLYLZL[M\P_UaM
s:перевед	GQHLNIRRUT[R_S
s:перевод	FTHWNWQLSQYMZL]M_R
s:перед	DRMMNMPTRUWS
s:переда	KMMWULXU[P]V_M
s:передума	MLOVULVQWRXQ
s:перееха	QWYT\M]M
s:перезвон	ZU\Q
s:переключ	[V
s:перенес	MSUQVUYM
s:перечисл	IZ`R
s:перешл	DMKV_Q`SaL
s:пилник	OSRW\K
s:писа	ANCLDMLRMLORQIRMSSUHXMZK[U\X]Q^Z_K`P
s:пиш	ASDREKGMHMIMRMSTUTVQWMXPZM[R\J]M
s:пишет	[P\Q]X
s:плат	GMIRJQKKMTNJOUPRQPRKSSVM_L
s:платн	MSQU
s:плач	HRKLMQNQOQPMSTTM
s:плеч	DQJUKRLLPSRKUQ\M
s:по	AKBNCLDREMFRGUISJRKCLRMSOQPWQKRLTUVLWKXMYIZJ[Y^J_M`L
s:повтор	GQNVSRVL`R
s:поговор	CTFMGQ[Q
s:погод	EQGMJSMMULWMZX_R
s:под	CMDSGLHKIQJSKLNFOQPLRSSMTSUXVKWLZM[R\K]M_R
s:подар	GWHMIMOSPMRJSKVUWW
s:подарк	GSHMMQOQRQSMTNVLZT\R`M
s:подарочн	GKIMNURVST_L
s:подезд	MQVVXL\R]R
s:подешевл	EQGMHSYK
s:подожд	DTTRULWMZUaR
s:подоидет	EUIMMQPRZP
s:подоит	QU
s:подошв	EKFRIKJQKURR\T
s:подписчик	GRQLZM[T_Y
s:подруг	IMKRLRMSRMUSVS\M
s:подружк	IWLRMRPRSJUQ
s:подскаж	EUFQGMJMLVNMQTRLSQ\N]R_Q
s:подтверд	IR`U
s:подтвержда	WTXS
s:подума	DQHMZT
s:поезд	KQMUUL
s:поет	HTKL\M_S
s:пожал	SRWMYX
s:пожалуист	AMBKCMDKFRHLISJSKRRUTMULVQWQYL[R]R^R`JaL
s:позвон	QUURYQZM\K]T`M
s:поздн	ATCMVV\M
s:познаком	_W
s:позов	[V\S
s:поим	JRLSUJ
s:пок	CFDRERFRGMHSIMKLMMPTSQTMVLWLYRZV^T`MaR
s:покаж	EVFLKUVRXRYNZN`S
s:покажет	EM[T
s:показа	HSJMQQRQ\L_Q
s:показива	KVSSXS]S
s:поклон	B\\M
s:покупа	ARSUULWQZM
s:покупател	[M`X
s:покупк	EMGTMMOVPTQNRLSLWYXQZM\M_M
s:полгод	NW
s:полиста	EWQM
s:полн	GQIUKSLJPLQSYS
s:половин	FMJSMMNZTMXRYRZL
s:полож	EMGQKSRXVLWK\RaS
s:полразмер	LV
s:получ	DZHMLMORRRSLVLWMXMYS\K_LaL
s:получа	DMGMHWOMUSVXXTYMZM\S]MaM
s:получен	MQNSOS^R
s:поменш	ETFTIPMK
s:поменя	ELOTPMRTVT\Q`R
s:помер	LRMMPRQNVR
s:помест	JWLQ
s:помог	EWKMLRRLZL_W
s:понима	EMHSIKKRNKTQULXTYMZQ[R\W
s:понрав	HUIMOUPQ]L
s:поня	DSEKFTGMHJKSMQNRSK\LaT
s:пор	ITOK\Q]U
s:порадова	EXHR
s:посилк	BQFMGLNMPMRUTK\Q]X
s:посл	LRMKNWOSPLQMURVMZP[R\T_MaN
s:последн	EJFRGTHRSQVQ`Q
s:посмотр	CRTMVQ]Y
s:посмотрел	DVPQYQ
s:посмотрет	ERIRJLKROLPSQRRMSM\N
s:посовет	RS\M
s:посоветует	JRLSRS\M
s:постав	HUON`R
s:поставк	OTSMTU
s:поставщик	ISTU`S
s:постамат	MWNJ
s:постоя	FNGW
s:поступлен	GLIUSMTT]P
s:пот	CQDLEKGMHTJRKKLSMRPTSRVMXMYMZK]L_K`RaR
s:потеря	ETISJLMSOMWQ\I_R
s:поход	MMPW
s:похож	HSIJOMPRSSXL\R
s:поч	DRFRGLILRNTMXSYM[M\X]R_UaM
s:почт	HQMIQ[RKTLUNVS\M
s:пощупа	PX
s:прав	LROU\T_M`T
s:правилн	HQLSPMUKVMXWYM_Q
s:праздник	QVYQ^S
s:предзаказ	FLOPSKTRURWTXMYT\R]Q^L
s:предлага	YS[R\J__
s:предлож	EQFQIQQTRL
s:предоплат	HUNRTTWS\K]M
s:прем	ZU
s:при	EMFMGRKVMSPWSMTQZL]J
s:приб	OQ]Y
s:привез	IMLMNLPWRSTQXS
s:привезет	GMIWKLMLPMSSTQVS]M
s:привезл	EKIHMQPSTR\X
s:привезт	ISNMOMSQTQ]M_Q
s:привезут	ERMLQQ]S
s:привоз	IKLLMXPMQLTXaR
s:прид	JMPTRMWTYQZR
s:придет	HSKLMSNR\Q
s:приедет	MVNLTR
s:приеха	CRIRMMOSPRSMWMYS\S
s:приит	PTQQ
s:прикинут	MMPXZR
s:приличн	EW
s:пример	IRPLQVUM
s:примерк	HRPWQMSU_M
s:примерн	FSJUQM]T
s:примерочн	ILKRP[QL
s:примет	HMMLOWPR\N
s:принима	NUOTTM
s:приня	DUHQSS
s:присила	GMNQVQXQ^T
s:присла	ILOR\T
s:пришл	GSHMKKLTOWPMQLSMTMUMWMXJYMZM\V]R_R`Q
s:пришлет	HYKMOMRR\M^V
s:про	DMKQMMNQQMRKSLTNUKVSWMXWYM\M]P_VaQ
s:проб	PUTM
s:пробива	SVUJ
s:провер	PSXUYLZQ
s:проверт	YSZN]U
s:прода	ERIZJJRWSRXMZM[M_T`L
s:продавц	AQ\L_V
s:продвижен	[R\J_Z
s:промокод	GV\M`Q
s:прос	ENFQGMHWIRRNTSVQZL^P
s:прост	AMBKCLDTERHTMMNRORWUXLYS\L]K_L`MaR
s:прот	WTZU
s:процент	FMG[HMJMNR\M_S
s:прош	HKJSMQNQQUWQZM[T\K^R`K
s:прошел	]W_LaT
s:прошл	AMFRGMHSLMMMNLPRQLSRTRURYM[P\SaL
s:прошлогодн	GZ
s:проща	CYDM
s:пряжк	CKDRFRJTKRORSLUR
s:прям	DTEJHUJVKMPLRLSTTLZL\Q_L
s:пункт	GLHLMSPSQLUT]U_U
s:пуст	CMDLGMHLIMJMMLNMPRQRRTVWWVXSYLZR[Z]I_I`MaM
s:пят	AMEKGTISJMMSPLRLUTVQYMZP[QaN
s:пятк	LV
s:пятн	EMRY
s:пятниц	EQHMOKQUZS
s:р	BWCTFQUQaK
s:работ	CSDLEMGLIMJMKMPSRQTMURVSZQ[M]R_X
s:работа	GSHQIMNQQVRMTQVLYR]L
s:рабоч	QS^Q
s:раз	ARBVCMEKFSIKLMMPNKORPJRLSTTMVLWKXSYQZK[Q\T]M^R_L`M
s:разбер	LQWS\V
s:разговор	ZW[R_S
s:размер	BLDLFMIYJSLROVPQQKRMTVUNVUWMXMYRZL\M]K^M_LaL
s:разобра	FSIQJM
s:раион	EQUW\M_R
s:ран	BMYTZM\V
s:ранш	BTEMHLQUSQUQVQYK
s:рас	TMXS
s:рассилк	WN^S
s:расскаж	AMEJOQ_X`Q
s:рахмет	BSYRZM
s:реалн	MRPQQP[U]M_K
s:ребенк	JLQMUPYQ\U_T
s:реж	`X
s:реквизит	NVQUSL
s:реклам	HLQM[S^[_M`M
s:ремонт	JK]W_S
s:рет	HRNQPMYPZM\Q]R^U
s:реш	CMDMJMPTRRSWUNYKZW\L_R
s:рилс	IKKV
s:ринк	LRQU]Q
s:робот	[U
s:ровн	GXSM
s:родн	JQRRUMXU
s:рожден	GSSRUQ_S
s:рол	OM`\
s:росс	MQNW
s:рост	EMIMJQKSLSPV
s:рубл	FY
s:рук	DUEMGRHLIQKSNMQSSQWMZM_U`M
s:рул	CSXKZU
s:ручк	BLDQIRKLRWVR\Q
s:ряд	DSEKISJRKUPMQSRLTMZL[M_T
s:с	AVEPGQHGJKMJNLORPSQLRKTLUQVNWKYKZQ[[\S]L^LaN
s:са	BMCZDLLSYR
s:сагат	MV_R
s:саит	EQGLHQILTP\Y
s:сактап	IMR[\M]Q
s:сал	CMDJFRGTIMMMNSRSSSVKYMZT\P]M_Q
s:салинизш	DNEMKTQTSM[R
s:салип	EJIMMVPWRWSSTMVL\S_L
s:сам	BMCMDJERFUGLKLMQNMONRSSSTMUPX\[M\G]J^N`MaW
s:сантиметр	FLJVLUUQVM
s:сатип	FTPTQRSVWM\M_L`R
s:сатуш	[I_V`R
s:саубол	C`
s:сбер	NZ
s:сбок	KW
s:свет	HSKYUL_R
s:сво	ELGMJMLVRKTWVMXLYJZL\J^T_W`UaR
s:связ	[V_KaQ
s:сда	EL_W
s:сдат	EMOTWS_R
s:сдек	FQGLMWVS]T
s:сдела	DLEKGXHLIMKQLMSTTSWMYL]MaS
s:себ	BRDREUFMHSIKJROKPRRISIVLWRYS[M\R`RaR
s:сеичас	DMETFSGLHLJLKMLLNSOLPLRMSRVMWMYLZT\L]S_SaR
s:сел	AQBQELIMMUQMRL\R_Q
s:сем	QTSS
s:семсот	UU
s:сен	DQFQGMHWQLYL\M`V
s:сер	UKVV
s:сервис	BSDM[K\X]QaM
s:сертификат	FSGLIMJSRSSS]M_L
s:сестр	DQERFKGRHQIWJILNOSPLQLSRTMVTYS[L\J_MaM
s:сетк	KML\
s:сзад	KWRM
s:си	LUZR
s:сиж	DUKKUQZV\R
s:сиз	ALBWCMDREJFLGRHRINJKKMLTMMOMQURRSLULZL[J]R_X`M
s:сиздерг	BRNTZU_K
s:сиздерд	EPGLIWLL
s:сиилик	ETGSJMOTRRSMXR]S_L
s:силн	JWLMOQUL
s:син	AMDTINQRUMVQ[M\K_UaV
s:синар	OS\W
s:сист	FN`R
s:систем	`W
s:скаж	FRHIJTKMLNMKPLRLSNTKVSWTXMYMZX`U
s:скажет	HTNLSR
s:сказа	EQFSHMMJSJUMVSWQXLYR[K\T_LaV
s:скидива	FMGYMKNXSQ\M
s:скидк	FVHMOUQMRMSRXKZM\S^Q_L`V
s:скин	FMGEIRKJQUTVXQ
s:скинт	EQGZILKQNQPMQSSLXM\L]S`M
s:склад	EKIQTS]U`Q
s:скок	ETFXISJKOQRL
s:сколк	CMDMEKF[HIIMJPKMLRMQOKQRTQUMVMZM[N^R`MaN
s:слев	FRKW
s:след	CQDRRMSLTYXM]L
s:слишк	ETHXJMKMZQ
s:слишн	DU_M
s:слов	JQKSNLXQ`XaT
s:случаин	ISJMKRRMVLWQ^R_LaU
s:слуша	JT[R
s:см	DMEMFKGMHNJUL\UV\M
s:смен	VSZT\L^R
s:смисл	DLMSUL\Q_SaU
s:смог	ORVV
s:сможет	FMJTKMNMRSSQTS[Q
s:смотр	BLDSEUHLISKRONSRUP[M
s:смотрел	JLMRSU_U
s:снача	FQHRKRMLOJPTSRVNWMXMZS
s:сним	GMKYSMTLWVYQZM]L
s:снима	AMBQFMNMOQRTTMWW\M_T
s:снов	ARCY
s:снял	HMNQ\U
s:снят	OQRLTLWW]M
s:со	BQEMFTGJHMJQKTLMNQQVRMULXM]Q_J
s:собак	QU\M
s:собра	ESOKSM]X
s:совс	ELHUIVJMKLMMTSVLYR\Q^R
s:соган	DMESFKJMLUMQTW
s:согласн	OLPVTU
s:сода	UQZXaS
s:соедин	[V\Q
s:соз	LVVMWS[Q\S`T
s:созвон	CVZR[L\M
s:соилес	HMQQ[QaS
s:сол	DRHKIRJJLMMMOMRUSSURVTXK[S\M]M^M`LaQ
s:сола	BQDWIMJMNMQQXX]M_M
s:солидн	DREW
s:сомас	DMFV
s:сон	ETGSHRIRJHKILMMMNKOTQPRMTRWLXPYLZZ\M_K`U
s:сонд	FQIMMRUSVR_MaT
s:сонда	IULKNMOQWQaU
s:соним	STZLaW
s:сонш	HUJNMR\L
s:сообщен	QLULZM]M^X`UaT
s:сорк	UT
s:сосед	GRHSRRYM\M_V
s:соседк	HQMSVS_R
s:сосин	SMZY
s:сохран	CMDRHMOLWQYTZT
s:спам	CM\U^V
s:спасиб	CQHLJMLMRMYRZT\S]M
s:спат	CUMLYQ]R
s:сперв	DQEMFSHMKMORPUXMZQ]R
s:спеш	DVZK
s:списа	NR[S\Y
s:списк	EXIKJMKKMMNRRMTUUSVLYM[L\M^T`S
s:спит	APCMMRZTaQ
s:спокоин	CRDUXMYJ
s:спрашива	IWQQRL]T
s:спрос	FKHLJTKMTS\S]M^S
s:спрош	ZX
s:сраз	FSGQILLRNQOLQMSSTRUTWMXMZL]M
s:срок	ORTW
s:срочн	BLEMMXNLSTWQ\U
s:ссилк	EPKRNTQQ_X
s:став	RSULXT
s:стар	EMGRKRTQYQZU[K
s:старш	UR[R\T_L
s:статус	WM]U`Q
s:стелк	FMIRJRLKRUUKVSZR\U
s:стипенд	HYZV
s:стира	RR^V
s:сто	EIFFHKITMQNLQVYT]WaR
s:стоимост	FZHM_M
s:столк	FSGLH\JKQMRMUQWRZR\M]M
s:стоп	DLKMLTPLVTWUXNYSZL^SaL
s:сторис	DUELFQGTISKRNM\M_Q
s:сторон	JQQW_KaS
s:стоя	DQFQHJISJMPR
s:страшн	DUHQNSPMULYM\P
s:строчк	KR\W
s:студент	GUHQ
s:сумк	EYFLHR
s:сумм	EKF[GRJLMRNURRSMUTVM_K
s:сурап	EMFRHMIQJRMRSMZV]M^S_L
s:суре	KT
s:сурет	IMKRURYQ
s:суретин	FQKTTQZM
s:сутк	\U
s:счет	OUSQUR
s:сюд	IMNRULYM[R^S`RaU
s:сюрприз	PLRZ
s:та	IVKKTKVR_MaW
s:таб	HTIULM_R
s:таба	JSOQUQ\R
s:табанин	IMKTRV_M
s:таблиц	IKLW`V
s:так	BSCJGNH[IUJMKELKMKNJQDRLTVUSWTXPYXZS\P]M^L_F`JaU
s:такс	ERGQMSQU[K
s:таксист	QU_XaM
s:тал	EMJLLTUR
s:там	ALCSDMFKGNHKIKJSLLNTORQRSMTLULWMYT]X_P`LaS
s:тан	ASPPYM\S
s:тандап	ETMQUM_Q
s:танис	ELNL_\
s:тапсирис	FNINJLLMMMOLSVTRVRXLZN[S\R]X
s:тапсирисимд	TMWX]M
s:тапсирисп	FSTU]M
s:тапсирист	NLSMVLWWYV\M^M`W
s:тар	ILJNLUOW_M
s:тас	JTVSXM
s:тастанизш	KSQSXQ
s:тауип	IRRMTW_T
s:те	JLLKPSTMURVQZQ_SaQ
s:теб	CR[J\M`\aS
s:тегин	GROV]M`T
s:тез	BSDSHRJKORRLSSXQ[L\M_R
s:тек	QSTQVTYRaM
s:тексер	]X
s:текст	ZL[R`T
s:тел	_U
s:телефон	BMDQGMIKJRKQLLMKNROLPMQWRLSLVRYRZL[V\L^Q_LaS
s:температур	JY
s:тен	GMRJ_T`R
s:тенг	FYGWJM_L`Q
s:тепер	ELFKJMKTLSMMNMPLRMSTVTWTYKZM^S_M`V
s:тепл	EUISJILT\M
s:тер	JVRT\S
s:тещ	IMQQRRUV_R
s:ти	BMDKQLSITQ[T`Ua]
s:тиз	ESTSXS[L^R
s:тик	FLHMJU\S_LaR
s:тим	FLHU
s:тир	[Q_LaU
s:тис	HQILRQ_T
s:тисяч	ERFXGSHYJMLMVMYQZL_K
s:тищ	FSHU
s:то	CLDLFLGSHXIQJKLPMRNLOKPMRJSPURVIWRYQZI[S\R]J`LaY
s:товар	FQHSILOM]Q`U
s:тог	DLUMWMYR`SaU
s:тогд	AMCTDRETFNGMIJLMNMORPLQMSRTMUQVSXNYLZV]K_KaS
s:тож	CQFLGHHKIRJLLROQPTSSURVRXRYKZM[L\L_M`L
s:токтат	WRYN^UaN
s:токтатинизш	WU^K
s:толе	NVOS]M
s:толем	HQNSVR]R_L
s:толик	EMJULMNQ_M`R
s:толк	FIHKIRJSNQQRRTSSTIVQYQZL[R\R]L^K_M
s:тороп	ASYMZX
s:тот	KSLMQTUKVNXU[M\R]R`MaQ
s:точк	KMNLOQQ_RLWRXS[M_M
s:точн	DLFMGMHRIVJRKRLSMLOMUMVNWMXP[M]TaN
s:трек	JVKLONVL\Q][
s:трет	DLEKFMGZHLITKLMMOLRLSQTMUSVTXMYM[R\W]R_J
s:трещин	EMZM\Y
s:три	EMFUHSMQSTTMUUWQYPZM[M\L]JaM
s:тридца	GQLUSMXQ\Q
s:трубк	[T\V_M
s:ту	EPIRSWUR[R\L]K
s:туган	EUFLRQ_T
s:тугел	IS\R`T
s:туд	DREMKKMSSQUMVMYL_TaZ
s:тудлес	CYaK
s:тун	CTDMFUMSYQ]K^S
s:тупнус	JTNM
s:тур	BMCVFRGMHZIRJHLNMINKONQSUKXMYSZQ[G\U]L_T`J
s:турак	FSGX
s:туринизш	DQRV\M_Q
s:туркия	GLHSJUTS
s:турц	EMHUMUSMTP]S
s:тус	BLCMESFMGRHGIUJMKQLKMINIOSPLQRRQSLUUZT[L\R]U^M_V`LaL
s:тусед	FVNM]Q
s:тусин	INMQOLSRTQUSVQXM_M`T
s:тусинд	BQDSEMXRaM
s:тусиндир	QRVL[V
s:тусир	GQKPXS
s:туссин	ZW
s:туст	EPISNM\R_Q
s:тут	ATGMNLPMQLULXQYS\Q]M^MaT
s:у	ALFRGMHPMKNQPQQRSLVMWIXIYRZR]K^M_U`HaT
s:уакит	BKCSFLJSQURMTLXRZS[V\M^M_M
s:убер	OQRRSLVSWVYR[L\M^R
s:уведомлен	WK^Y
s:увидел	BRDQGMIMJMSSTQXR]TaL
s:увидет	JQK[SK
s:уг	CSSRTRXNaN
s:уда	DRFI`U
s:удал	NRSLWYYL\U]KaV
s:удачн	CY
s:удобн	DMERJTQSXW\M
s:уезжа	UKWQYW^L
s:уеха	ELQLVSWR]V_LaT
s:уж	DJEQFLGNHVITJEKLLMMKNLOTPMQNRKVUWPXLYUZH[M\S]X`M
s:узилис	QV
s:узк	IJJRLWSR
s:узна	DMFUGQHMJMQMZR]\
s:уиге	MTPVTLVRZS
s:уиде	CMDRLNMWPSUNXKYTZM_L`R
s:уиик	CWDMYTZU
s:указа	FUNQQVSQXMZL
s:улиц	JLQS\S_R
s:улк	ESIKJSLP
s:улкен	CSGMIUJKLQORUT[Q
s:умеет	ALNUQRUJ\V
s:умит	FR]S_M`V
s:уна	HQORYKZQ
s:упаковк	RSYS_M
s:управля	[X
s:усин	JRRRXTYM_M
s:услиша	DVQMXK\Q
s:усп	PMQTXR
s:успева	DPEMIMMLVSWW]R
s:успеет	MYRM]S
s:уст	LPRSXW
s:уточн	FTZU_KaU
s:утр	ARCSDREMKMOQQRUKVQXLZT]Q_L
s:утречк	AYDM_M
s:ух	DUXMYWZNaM
s:уход	EQMLRM]X
s:уценк	GZIJ
s:учителниц	EXFQ
s:уш	NTURXMZQ\T_M
s:ушин	IQOTPQQKRRTQWL\Q
s:ушл	CV[M\M]R
s:уят	HQNQ\U
s:фабрик	HTJITZVM
s:фамил	MMVV]V
s:фот	BMEKFRGTISJRLMORPQRNSSTQWMXLYM[N`RaM
s:фотк	BQKRYLaQ
s:фотос	IM_W
s:фурнитур	HMOJRWVR\L
s:хабар	TLXNYMZR]U^S`R
s:хабарлам	^Y
s:хабарласип	[U
s:хат	AURUXQZL^S_RaQ
s:хват	BRDQSMUSWMZM^S
s:хвата	DISWYR
s:хим	JX\M
s:хлеб	aY
s:ход	BQEVLPPRQM\M
s:хорош	BUCUDSEKFQHKJKKQMNQLYQ[I^Q_UaL
s:хот	DMFRGUIRLMNMRMSNZK\W]SaS
s:хотел	CMEMJMPSSUTQVQ[S]LaS
s:хоч	ANBMCMDKESGLHNIRLMMSOQPRQURLTQWRYJ^L_N`LaK
s:хош	CWDM
s:цвет	DQFRGLHLITJPKTMLOQQLRKSNTUUMXMYKZJ\S]L_W`LaM
s:цел	CTIR
s:цен	BMDNEKFUGWHYIMLLMRQLRMSRXKZU[M_J`SaN
s:ценник	FSGMRWWMXQ\R
s:цепочк	EMLLSRUR]R
s:цифр	BKJVVQ
s:ча	BTCUaM
s:час	MVOMQQSLZL\T]R
s:част	GLHMNU]R
s:чат	AVEMHSKURMUJVMZR[R\L^S_L
s:че	ETFNGMHSIMJLLMMKNLOTPQUMWQYQ\TaU
s:чег	EZGMJRMMNMRMTQULXUYR]M_K
s:чек	GLHMJVKLNROYRUTMUMVMYR_L`M
s:человк	GQKRNR[TaM
s:чем	BTDRE[FQGLHNJPKNLMOLPRQJRVSKTMVLWRXMYSZM[L\K_J
s:через	BLCMERISMUORPLQLSLTRXLYR[L\S]S_K`M
s:черн	EQHMQUZS
s:честн	DRERHRILJSRSSHUQZSaM
s:числ	]Y
s:чист	ELRUWM_R
s:чита	OQQQYS\S_Y`L
s:что	ANBRDUE[FPGIHSJMMFNIOQPKQGRJSWTIUUVSYS[L\U^N_L`T
s:чтоб	DKESHKJXLLMTNRPSRTTSUSVLWMYLZK[S\G]J^T_I`LaT
s:чуж	JMOSRMVR\X
s:чут	DMERGVKMLR
s:шакир	QTUL[U_L
s:шаршад	[V^P
s:ше	DLIWJQOQPSVMZL\M_MaX
s:шебер	IMRW_M
s:шест	LQVW
s:шеш	BQIMNQSQVMYMZ^\L
s:шешт	SU
s:шигар	DSGMNRRLSSWQYQZJ^S_R`SaL
s:шик	ALFRJMLTMKNQOJPMSRUSVLXLYQ]V_L
s:шикпаи	JVNKWR\M]M_T
s:шикт	CRESIQJLULVMWUXR]S
s:шин	FLGQJQQL_T
s:ширин	JUTP
s:ширк	JQLSPMQP
s:шлет	MU^S
s:шулик	EMJJLUORPS\V
s:ща	DRUMVMXLZX[LaQ
s:щас	DTFQHPIRKKaT
s:щелкн	K[SLZM
s:ю	BUDMRQ
s:юбил	EQRQUV_M
s:я	BLGXIJJJKLLQNLRJTDVQWQXRYX[W\R]K^S_G`GaR
s:ясн	DT[RaL
v:address	AMCMDMGLHMIMJLLSNMPPQQRQSUTMUYVSWLXN[M\L]R_M`P
v:as asked	AMBNCMDKEKGNHJIMJKKNLRMUNUOQRLSMUmXRYPZI[N\K]I^N_Q`QaG
v:brand	ALBLDMERFQHMI[JSLKMMORPJQLTKURVLWLXRYPZW\L^M_L`RaM
v:category	AHBQCKDJETFXGMISJQKTLRMLNMPKQJRPSXTRWUXTYLZM[J\S]M^L_B
v:city	ASBNDLFLGMHQILJNKJLJMbOMPMQSRKSRURVQWMXTYM[L\J]T^L_W`KaL
v:color	BQCIDLEKGHHKIXKTLIMRNNONQIRSSYTTUSWMXLYQZR[K\P]H^QaQ
v:date	CTEMFIGQHGINJEKJLHMYQRRUSTTDUJWLXQYTZZ\L]U^L_S`L
v:foreign	CKGJIVJSKSLYNLOMRRSQTJWMXKYTZN[Q\M]K_M
v:name	EMGKHMILJLMMNSPMQMTLUSVWWUYM\M]T`RaS
v:none	AQBRCQDMGKHTIKJLKRLKOMPIQLSLTKUKVAWVXXYRZW[V]N^P`QaW
v:not category	ESKMRMSMVZWSYJZL\T
v:not city	DMMMUSV[XUYKZM\M]R
v:not color	FMHMIRJMLMMMNMOQPMSSTMUUVXWMXMZMaM
v:not date	MKUSVYWMYKZT
v:not payment	HMNSUUVW
v:not product	ILSSVXYL]Q
v:not size	EMITLQOMSLUQVUXN\R
v:other address	MMSMV[XMYR
v:other city	MDPQQSUKVaXQZM]U_K
v:other color	DMEMFUHLIHJRMMNQOMPMTSVaWKXMZT\L_MaJ
v:other product	CLDQELFIHRIKKLLTNMOSPMSQTRUQVRXQZP\L^M_M
v:other quantity	FQHMNTSMTLURVSYRZL
v:other size	DMFTGKHIIJJLLQMNNQOQRLSITQULV`WNYT\UaM
v:payment	DQEKFRGSIMLLMKNYORPHQLSRTFUQVQWRYLZT[L\L_Q
v:phone	EMJMNQOMQMRMSRTMUZVRWL[X\K]S_M
v:product	CPELFQGPIRJSKRLRNJOQPHSYUMVFWMXSYLZQ\M]J^R
v:quantity	CLDQEMGUHMISJJKKMRNNOQPSQMRMSUTQURVIZT[P\T]K^K_K`H
v:same color	ERUSVS
v:same quantity	SMVU
v:same size	EMHLIILUOSPRSKUJVWXQYL\R]T
v:size	AKBJCJDJFRHRI[JNKLLcNMOQPMQLRJS[TTUWVWWIYRZI[L]K^K_G`I
v:time	AKBJCKEIFKIJJSKMM[NKQTRRSQTKURWMYM[Q\U]S_Q`L
w:<address>	AMCMDMHMINJMLQMUNMQQRPSRTMUSVYWLXM[M\M_M
w:<amount>	DLELFTGLHJILMMOKQKTTVMXVYKZL\Q]Z_V`T
w:<brand>	ALDMEUFRHMIWJQPLQMTMUQVMWMXSYPZQ\N^MaM
w:<category>	BNCLDLEbFWGLHMIWKQLKMJOMPIQMSYTMXQZK[N\Q]Q^M_H`L
w:<city>	ARDMEIFLGLHRIJJMKLLKM\ONQURNSSUZWMXSYN[L\M]Q^M_V`LaM
w:<color>	BQCMEPFQGMIYJLKULKMLNMQNRLSRUSVQXMYRZL[L]H_M`MaS
w:<date>	CTELFJGRHIILJIKLLJMZNKPMQSRQSTTGWMYSZZ\K]W^M_S`MaR
w:<few>	AJBJDDFJGWIELdMROAQWRHU\VXWHXKYFZK[M\R]Y^J_Q`TaQ
w:<like size>	EQFQGSIXJLKMLTMMNJQKRKSUTKUZVSYJZM_R
w:<name>	EMGLHMIMJMMMTLUQVRWT\M]Q`RaT
w:<not category>	EQKNSMUNVYWTYJZM\R
w:<not city>	USVVXTYM
w:<not color>	HMIRJMMMSQUVVUWMXNZMaM
w:<not date>	MLURVXWMZS
w:<not payment>	UTVV
w:<not product>	SRVVYN
w:<not size>	LQSMUQVUXN\R
w:<payment>	ELGQHNILLMMNNYOQPJQKSQTIUTVUWPYKZQ[M_P`M
w:<phone>	NQQMSRTNUXVQWM[V\L_M
w:<product>	BNCRFSGRHLIUJUKRMLNLPHQLSVVJWNXS\I]K_M`NaP
w:<quantity>	CLDQFQGRHSIQJKKLLLQMRMSSURVMXQYP\S]J^L_K`JaQ
w:<size>	AKBLCKDKELFSHRI]JKKMLWMMNNORQMRLSUTTU^VVWKZJ[L\L]K^L_K`KaL
w:<three digits>	BMDMEHHMILKQLUNJOMPMQMRMSMTRUPVIXRYK\K]__Q`V
w:<time>	ALBKCLEKFMIKMWNKQURPSSTLUVVMWMYMZR\S]R_P`M
w:<two digits>	AKBJCIDHEWFcG`H_IGJIKJLcMNN\PFRRUVVUWIXDYFZE[J\L]F^J_K`SaK
w:a	DKEUFMGSHUKPMSNLQPRUSKTQULVKWJXMYL[T]G^K_[`L
w:about	BSELFKITQMRMXM[P]Q_UaU
w:above	HUYQ`Q
w:actualy	EVSRVU[R\M
w:ad	ELGVJMNMRVVU
w:admin	`U
w:adres	QTVU_L`R
w:after	HSOQVSZR\M
w:again	ATST\S^R_M
w:al	ARBPCRDMEPFLGLHLJTKSLMNLORQKRLSMWRXRYQZM]Q^M_K`WaL
w:already	AMESITMLOV\S]Q_L
w:am	GWHMJQMRYR
w:an	FMJRLMNQQRSQTMZR]R_M`R
w:and	ARCTDJEQFSGRHJIHKMLROSPWQJRHSSTKVKYQZT[M\P^K_H`SaS
w:another	HQOQVMXQZT
w:any	EUFMGSHMJJKQLNNMOLPLQRRS]T_M
w:anyone	AM[V\MaR
w:anything	FRGRJRKMNTRM_L`Q
w:are	BTFUGMINJSKMMLPMQQRLSMUMVMYT]M_N`WaM
w:around	ESFLISKLPUQM[S
w:as	BRDREMFSGLHMJTKMSLURZM`W
w:ask	GRZT
w:at	DTFJHVIQJLKMLKMSNRORPTQHTLVKXPYM]R`M
w:available	ELITNT
w:aw	BSDT
w:back	ALDMEMGJIRJMKTMKNMO_SKTJWTZV[Q\T]L_M`M
w:bank	NTQS
w:be	BLCNDKEMJLKRLRMSNVOSPKRSSLWTXUYRZK[M\K]L^NaL
w:before	DVEKFRHRIRJMTMYL_L`QaQ
w:ben	BUELQSRLVQ[S\R`R
w:best	BUCUNR\T
w:betwen	EMJULTPRZT
w:big	DPILLUMMOQ[Q
w:bit	FQGRJLMMNMPTXRZQ
w:both	FSGRLKNQORPTSTTM
w:bought	HQIMOR`S
w:box	JLKSMMOSRSSS\W]Q_L`M
w:brands	EXIS
w:bring	MQNMPVRMSLTX
w:budget	FMHUYRZQ
w:bunions	LX
w:but	DMEVGLHPMLPMSMUSVRWQXMZM]S^TaU
w:buy	ESPQSQTMVMZL_V
w:buying	RQSVULVNWRZM\T
w:by	KQLPMUOLRLSMWTYQZQ_L
w:bye	BLCWDM
w:cal	MRWV[T\N^L
w:came	B[ELVL\U]Q
w:can	AMBMENIJKTLJMTNROTPRQQRVSMTRUMVQWQXR[Q\K]I^K`LaJ
w:cancel	OLWV]S
w:cant	HXPRQR
w:cary	ERITRLTR_M
w:cat	HLaW
w:chance	FQGSMS
w:change	OQVUWL
w:charged	\Y
w:cheaper	FSGVHU_M
w:check	ELZV`S
w:checking	AMDTIRZL]V
w:clean	JURR
w:closed	KRQW
w:cm	JRLS
w:code	GZRM_L
w:colection	E[]M
w:colour	JTOUVSWK
w:come	ELGMHRITJSKJMTOLPTQWTMVQ\L_M
w:comes	GKIMOLRYSNTRZV
w:conect	RL[V
w:contact	^X`L
w:could	IIJMKRLMNLPQRQTTURVU\M]L
w:courier	MIPTRRTMUQWR\T]S
w:couriers	M[QJ\M]R
w:customer	GSOMWL^R`S
w:damage	EMFXGQJM
w:day	CQEPFMHMLMMSOQQQRMURZQ[M^T`M
w:days	FSJLOP[S\U
w:dear	ARCTELGRXSYS
w:decide	PQZT
w:deliver	MSSTVQ
w:delivery	GRNSORSN]K
w:deposit	MJNXOJTT
w:did	JTQMYRZM]\
w:didnt	KT
w:discount	GTOL`S
w:do	ALBKDJERGVHLIQKMLTMZNTQMRUSSTTWKYMZM[K\J]J_Q`JaL
w:does	ELGTHLIQJXLSNNOMPQQJSMTRUK\L]Q
w:dont	GMILMRORQMSLTSUNVLWQXNYW]L^S
w:driver	ANEMIMMXNLPTQVRM]T_L
w:drop	GSOQQSRLSMVQWTXM_L`T
w:else	ETGMISOQ
w:em	FLIQJVKQPR\M
w:english	AXQQRR[V^L
w:enough	LQXMYU^U
w:evening	LR]S
w:every	FMXR^T`S
w:everything	ESHLKRNRYQ`S
w:exactly	DLNRQXTQ
w:exchange	OV\P]Q
w:fair	DVaN
w:fet	EVFMGMIRJQKQLRMMPSQL\S]M
w:find	KKQTTT
w:fine	AQLRSJTQYN^U
w:first	IMJMKRMTPQRLTMUKYRZU_M`SaM
w:fit	BSIMJROQPT\L
w:fiting	PV
w:for	ALBVCKDMETFUGTHWKJMMNKPJQKRMSRTQWKXSZR[L\K]Q^J_M
w:fot	JLLVPR
w:fre	GQKRMXNJQL`S
w:friend	FMGV
w:from	AWDMFLIRJLMHOUPLQSSRTUUSVMYL\L]M^U_K`R
w:get	GXHMILKMNLOMSUTUVLWM[S\M^R_Q`M
w:gift	ELRTSQ`S
w:gime	DPSWZU
w:give	CRJLMRSKZR[T]R`T
w:go	CQETFQHLIQJLLUQMRMTRVTXSYMZL\M]Q_KaM
w:god	ASBQCSFMHKJSLKNMQMUMXSZM^L_U
w:goes	QWRR
w:gona	HLKMMMVPWQYUZT
w:gone	IX
w:got	CLDREUFMHRIWKRLNNLPKSMTMULWSZK\RaL
w:guys	BVCLIRQSRMTP[R_S
w:half	DMGQHTNUVNaM
w:hapy	AUCLGSRSSQ
w:has	HMIUJTQLTQUKVL]U
w:have	CSDMEUFLGQIQJMKSMLOQPSQRRKSUXM\M]M_LaN
w:he	JMOLPSXS]S
w:helo	AR[R
w:help	BSLRNM_U
w:her	ELGMHLJKLVMQUQWR[V\L]MaU
w:here	ALESFMGTHMLSMLNMQLXKYRZL\Q]S^M_R`L
w:hi	AUIRMM
w:hm	ELHTIMKRWQZS
w:hold	DRIMJRRTSMVKXQZSaR
w:home	DLLLMROTPRRLUQXR
w:hotel	MVUS_L
w:how	EJGIHRIKKLMUOQPRRSSSULVMZM\L]M^R`L
w:human	[R\R
w:husband	DRRTUKVLZT
w:i	BQCRFKGRHRIMJJORPVQKRESPTLVQWQZQ[L]K^S_K`FaV
w:id	EMGQKLLMMRORSSVMYQ[U\P]MaM
w:if	EKFUGXHKKUMSNLOTQKSLTQUSVJWMXTYMZM\L]K
w:il	BLGRHNILNLPQRLSSURXRYSZUaM
w:im	BMCMELHLIMKLLVMMNQPNRQSRUQVMWSXPYRZT[L]L^R_JaR
w:in	BMERFUGKHTIVLSMJNLQPTSULWKXRZR[M^L`KaJ
w:inside	INJUKUNLRQ\M
w:instagram	HVQK
w:instead	MSUR
w:interested	_X
w:into	EWQS
w:is	CRELFRGNHMJTKKLRMLOLQVRETMURWKXSYSZL[T\T]Q
w:isnt	GQILJRYU[M\R
w:it	AKCRDLEHJUKTLJMXNGOLPJRUSXTQULVQWW[F]T^K_K`L
w:its	ASCMELFLGMJKMMORRVSMURVTWLYTZL[L\Q]YaL
w:ive	GJKLPQSQTMUMVRYS]R_V
w:just	ETGMIRJTOMPQSMTMVQYQ\L]S^M_L`JaM
w:k	BLCLDNEUFSGQHSIMKQRQTMXMZT[M\S`MaM
w:kely	SXTN
w:kep	IQLMMMPQQMRXTMUL\T_L
w:kil	GSSMWWYQ
w:kind	BUFQGRKR
w:knock	AVEMFRGVKM
w:know	CMDTEQHSMLQNRRSMWQXRYM\M_RaT
w:ladies	AUCTGKIR_R
w:last	EMFLGVJMKLLRRMVR[R\M]S
w:later	CWGROQUSVM
w:leather	JTRT\Q
w:leave	CRRSWSXMYU
w:left	ELHQOMSLUQ\W]V
w:leme	DLESKVZQ
w:les	GUHSNL
w:let	DSJMPTZW\M
w:lets	STWPXTZK`R
w:like	BQDMFMGKHSJLMKNTPQQLVL\T]L_P`LaR
w:link	KRQX\M
w:list	ESJNKQTQ^S_M`T
w:litle	GY
w:lol	EKHRNVQMWS\K_R
w:long	AQCQHPJIMTQSRL^M
w:lost	]Ra[
w:made	JW
w:make	FMGWMRSQZQ_P
w:many	BSEMFSJROQ
w:maybe	GKKSLMXQZV_R
w:me	BICHDIESFQIJMMNSOMQHTXVIWLXQ[W\R]R^T_U`PaH
w:mesage	\M^T`T
w:min	PQVMZV
w:mind	RUSLTQaS
w:mine	JSRMSTUQ
w:mini	FSIVSQ
w:model	LX
w:money	HSNRSS
w:more	HSITJRKRNLQMRMVQZM^T_M
w:morning	ULVU
w:moved	WUXT\L^R
w:much	BVDSFTGMJMMRNSTQYMZM_MaM
w:mum	RWUS
w:must	MS`W
w:my	DXELFIGKINJMKKNLOKPRRTSVTJURWTZR[F]W^W_U`D
w:n	ERHLIQJMKMMKNKPYQURM\R]L`P
w:name	EMQRSRVR[M`U
w:ne	EVIVUFVQ[U
w:ned	ERHLJMMROQSUTLUNVMYRZT\M]M^M_M
w:never	DRESHSNLSKUMYQ\S^VaR
w:new	ESFMGJIPOLRR_S`V
w:next	CYQRRMSKTYUR_M
w:night	CVDMMRRLVR]T
w:no	CLDTESFMGMJKKMMUTMURWMXLYT\K]M^R_L
w:nobody	\X
w:nope	CQYT
w:not	CMDMFMGMJLKSLKOLQLRKTRUKVUWTXLYWZR[L\V_L`LaR
w:noted	DTUS
w:nothing	EPGMHMIWKKXQ]T^T
w:now	ELFQIUJMKMNNOLPMSMTRVQWMXMZM\M]M^Q_T`Y
w:number	AREKFRGMJRKLLTNLQUTLVR\M^U_MaM
w:of	CRFQGVHLKTLKMNNMOJRTSSTLVMWUXQZK[L\R]I^U`TaJ
w:ofice	DQETHMMVOLSSXM\K`Q
w:oh	BRDUHLUKVT
w:ok	BLCLEQFMLSMQSRUR
w:on	ALBKCLGSHRIKJNKTLJMMORPTQQRRSLTRVRWJXRYLZS]PaK
w:once	IROV\M
w:one	ANDKEHFSGKIQJLLUMLOTPQQLSWTRVRXQYLZM[J\R]I_Q`LaS
w:ones	EVTXUP_L
w:only	HQIQJLLMPQQURMSMTLUQYS[N\M]M_LaQ
w:open	KRMMQPZS\Q_T`M
w:option	PV
w:or	BMCMDMEMFXHJIQJYKQLQNPOSQTRVSJTJVKWMXMYM[M\G]U^L_N`K
w:order	ENFMJMKMLMMQORPMSPTLWRZL\N]Q`Q
w:ordered	QMVRWV]Q_M`P
w:orders	MINKT\UM`U
w:other	CQERFMJLNRQQSMWLZU[M\QaS
w:our	HWUSYQ
w:out	CTDMESIRJMMMRRSNWV[M_MaM
w:over	BRGLHRJRLMMRNSPMSMZQ_K
w:page	DRHSSK_X
w:paid	\U]R`Q
w:pair	GMIUOMQMSTUTVQZM\L
w:pairs	FULKMMNTPR
w:parcel	RR\R]R
w:pay	HTMQNSPQQMSLTTUMVQYM
w:paying	GQHURSSQTLUQ
w:person	HSQRZL[T^T`M
w:phone	HMJKKSRMSM[S\R`RaS
w:photo	KR`R
w:pics	KUYQ
w:plastic	FNHYRM\R
w:please	AMDLFRHJLLMLOLPMRSSSTRVSWTXQYKZL[U_L`L
w:pls	AMBLCLDLFSGVHJKQLMMMQTRTSQVQYLZQ\K]Q^Q_MaM
w:policy	OU`T
w:posible	FMKLORPUTR]L
w:post	CMMY]Q_M
w:pre	NLTW
w:preorder	AMWS]T
w:price	FSGUHKJMKMMMRV\M_M`R
w:print	`T
w:promo	^U_M
w:purchase	MMOTSU
w:put	EMGMHMJNKJPTQMRWSRTRUQZM[Z]M_K
w:question	QM_X
w:r	IWLRMMQWRTZP\MaM
w:rather	MRQTVLYS[UaL
w:reach	MU
w:real	EMHSILQSRL[V\L
w:realy	IUKLPRTMYS
w:recomend	ELLQ_V
w:refund	NKOV
w:remove	RRWS
w:rent	DLHURN_U
w:repeat	`W
w:resend	KW
w:reserve	SMTW
w:rest	EWFL
w:return	OTZS`R
w:right	DSGVMMPMRLSPTMXQ\T_S
w:ring	MTSVUR
w:road	JLMVQKRL_Z
w:roughly	EMFVTP
w:round	GWHM
w:rules	`U
w:run	LRPQ`T
w:rush	DVYKZS
w:s	CUEKF[GMIULLRMUTXM[TaL
w:said	GSJMYR\R]T
w:sale	GROU_S
w:sales	[W
w:same	EVHXKMMQOLSVTMURVMWLXT[R\L]M`L
w:saw	DREMGSHU
w:say	BYPRYR`R
w:says	FNGQMMWMZS]Y
w:scratch	JWVQ\M
w:se	AQCSETFMIQJLK\NKOMPTSJWMXRYL[M\L]S_LaL
w:second	HRKLUVVSWS
w:sel	EUISML_S`Q
w:sen	XKYW
w:send	FMGMJMNROTQQ\L]M^R_M`P
w:sent	GQIQMROSTL\T
w:set	RUVMYQZL
w:she	ERLMORRKSTZR[V]L_L
w:ship	MRNSSSTNVQWSXL
w:shiping	FSHTMVSLTM]L
w:shop	ATDLFMGMHTIRJMKMLMMLOMPNQXUR_M`QaL
w:should	LVMM]R_Q
w:show	EUKUVM`U
w:single	HRQL_X
w:size	DSLPMLORPMTSWM\R]M
w:sizes	IULRNMPWQLRMTM
w:skolko	DJFWM\
w:smal	ASGMIQJMLQOQXT
w:smth	EXJMKR
w:so	BSCMGUINJMLRMWNKOLRLSKTKUTVQXMYPZJ\L^M_K`LaY
w:socks	LV
w:sold	DMITSZaL
w:sole	JKKS\Q
w:some	CRGUMR
w:someone	KTNMOSURXK[V\M_M
w:something	ERGPNMPMRQYT_T
w:sory	AUDMFRHTINJMNKRMULVRWUXMYRZMaV
w:split	NX
w:spot	XV
w:squeak	JY
w:stil	ELGSIYPMQLSMXNYMZU\M]W_L
w:stock	ISJMMRNMQMUR
w:stop	DMGSSMWRZL^Y
w:store	EMORPRQV]Q
w:strap	TM\V
w:stretch	IMJLLW
w:stuf	EWRQ]U_L
w:suede	ISJPRU\M
w:sure	DSILLQPRSLZQ
w:surprise	ETMQRV
w:survive	J\
w:swap	LKOWVR
w:tag	RW
w:take	CUDTEMGGHMJRNWORSSTTWLXSYMZM\L]N_K`M
w:talk	BLCUDQHMZU[[
w:taxi	QU
w:tel	BRFSGLIQJUWQ_R`M
w:tenge	FU`S
w:text	JJZR[TaZ
w:than	FUGMHUXQ\U_M
w:that	ESFJILNSOMPSQLRLURWSXS^M_K
w:thats	DREKGSHXJMLMMQULVLWM
w:the	AKCNDNEKHHJPKTLIMMPLRTSPVQWSXLYLZL^K_UaW
w:them	EKFMIMJMMKORPXSQTMWSYQZM]M^R_M
w:then	CQEQGMHLJMSQUQXMZS\M]M_VaS
w:there	ARFKGSIRLKMVOLPQRWULVQYR[T\J]M_KaM
w:these	FRHRIRJULUORRLSRTMZM^S_MaM
w:they	BTEMFRGMILJWLSMMOSRN_MaN
w:thing	EWHMIMQMVLXQZM]M_NaX
w:think	UQZR_V
w:this	ASELFMJLKMLLMMNLPMQSXS\R]M^U`SaM
w:thought	HTZT
w:thre	GUXQ\S
w:til	CUILRXYPZR]M_Q
w:time	CSDUHMILLSMTQJRLSRZM[U
w:to	ASCVDKGNHTIMJMKRLIMTOQPSQJSTTLVRWJYQZQ\I]J^M_S`L
w:torn	ZX
w:total	F[MM
w:town	DLHSMQ_U
w:tracking	MV\L]S
w:transfer	NMUR[W
w:try	ILJMLKP]QUZM
w:twice	HRWS\W`L
w:two	HKKMNSOSQKTNVQZT[R`M
w:tysm	B\
w:u	AKBMCLDMESHLITJHLLMQNLOJPLQWRTSKTYUMVQWMXMYM\S_T`SaM
w:uk	ITLUUQZM
w:under	FRKRRTUQZL
w:up	CMDMELFKIPJKLVNMRMSXTSUQZS[K\T]Q_M`KaM
w:update	]X
w:ur	GRIRJLKILTQSSKURYMZM]M^Q_R`SaM
w:us	ILLVNRRKUV[S
w:usualy	GQLRMUQK
w:vam	C[
w:very	BTGNHRLROQPR
w:view	ILKZ
w:w	FPGMLSMLNRQKSKTVURWMZQ[S\L]R^T_K
w:wait	PTSMTRWMYQZLaS
w:walk	PVQS
w:walking	ETKW
w:wana	EMHLKRSVTTYRZL[Q
w:want	ERHMIQMJNQTMUNVSWKZQ^R
w:wants	ESFLHPMMNLQTSU]L
w:was	DMEKGQHQILJRMLSKWRYQZM\W]TaT
w:way	EMHWMRNMQMTQ\M]R
w:we	GRMIPMSVTMVSZT]M_U
w:wear	ESJSLRMMQLRNYQ
w:wek	IQRLVT\R
w:what	BMDMETFTGMHQJMPMSMTIULZN[M\V_LaT
w:whats	EUFQHLJSKMLRMKOQQXRM\L]N
w:when	ELFNHMIRKMLLMQNRPSRRTSZQ\M]U_K`MaQ
w:where	GLIJJSLNMLQVRMSRTL_X
w:which	ERGLHMJSKMLUPMQSRLSMTMZM[R\MaR
w:while	PURRaT
w:who	FMHPMMNMOSQKRMVLYT[W_R`X
w:why	SQXTYJ\V
w:wife	BSDRERFLGTXRZM]L^R_M
w:wil	DRFNHMJQLSMUPRRLTMVMZU]M
w:with	DUGMIMKSLRMMNMOKQSRSSMUQYK[U\K]LaQ
w:without	GMNSOLWRYS`S
w:wont	HQMMUIVTWU
w:word	TM`U
w:work	GQHLJSPQSNTSUKVUZR_K
w:would	DKEPGTJUKSLTQMXR]L
w:write	EMNMRUVQ\L^T_T`R
w:wrong	HMORVWXLYTZM[M\Q^S_QaS
w:ya	FWVU
w:yep	UQXV
w:yes	DLGMHMIQKRXQYM_QaX
w:yet	BMHLIQMSOMVNYLZ]\M]Y
w:you	AQBSCYFKHKIRJINMOKPLQSRTTRVQWMZL[K]L_S`R
w:your	DTEUFMHIJLLLPNQTRLTRVJWJZM[R\S]M^V_V`SaM
w:youre	BTDMHQ_M`S
w:yours	LURS
w:а	BLCLEVFYHKIWJUKPMQNQOSPMQTRKSLTNUMVVWLXHYMZE[M\R]N`GaQ
w:аванс	HRORSLTSWLZT_L
w:автобусом	MX_L
w:автобуспен	QV
w:ага	KSXRYMZN
w:адам	KQQL[T\S_R`M
w:адрес	ENHRKLOQQSSRUTVHXSYRZL
w:азирак	GUHRKKVNZQ
w:азирге	CUERXM
w:аи	DTEKFLHWILSLTQUMXSYMZU\MaR
w:аига	NXOJRUTQUR_M
w:аиирбас	GJOW
w:аиналаиин	BUFSLMQRZM[Q]R_LaM
w:аит	AVFLGR[L`X
w:аита	EMFRKRUQWKYLZT_S
w:аитам	FSISQSUQVMXLYNZR_KaS
w:аитинизши	EMFRIUJNLRRMSMTL^R_T
w:аитип	FVGMHMKNLPML\R_T
w:аитши	FQTR_T`RaR
w:акелип	MQPUSQ
w:актуално	AKIT
w:акция	GW\N^S
w:акша	DMEMHYIMJMMLNRORPSRMTMULVLWTYR^M
w:акшага	HXOMRTSL
w:акшам	OHYQ]T
w:акшамди	HMKMORZR\S
w:акшани	HVNUOLRMWL\U]T_M
w:акшаси	FVORYN
w:акшасин	TRWQYR^M
w:ала	DMFMHRIMMSNQRMTVXSZL\L
w:алаиин	CMEQIQLSTMUQVSWMZS]L
w:алам	ELFMHRIMMQPSQSRUSPURWMYMZS]M_M
w:аламин	FQGWHMKNMKRQSSTPVRXI]M
w:аласиз	FLHMIQJMKRMQRRTR_L
w:аласиздар	ENIMJMMQNQOQPRQLRQTP[L]M_R
w:алатин	GSSWVMWT
w:алган	LQOUVM
w:алганда	NTSQ\M
w:алганим	JV
w:алги	VQaV
w:алгим	SUTM
w:алде	GMIQJRMQPMQTRLTL\L]T_LaR
w:алдим	BKCSDRLQSRVKWXZL\LaL
w:алдимен	FRGMKRPSUMVQZR
w:алдин	FMHSNSSLTTVMXQ
w:алдинги	`U
w:алдиртип	TSUQ
w:али	EMFSGMHLI\NJQSSMTMULXRYKZZ[L]V^K_L
w:алина	AY[S]M
w:алип	BQEMFKGMIJKMLMPTQRSQTYVSWS[L\Q^R_M`LaM
w:алла	BTDQXMZU
w:алло	AK[QaS
w:алмаимин	FRNROLPPSQVQWLYLZU[U^I
w:алсак	FKGW
w:алсам	ETFUJMLWOSPTRLSKUMVM
w:алуга	HVSRTL
w:аман	AVBRCU_K
w:амансиздар	AUQM
w:ана	ALDMFTHKSSVRYMaX
w:анау	IRKRaT
w:апам	BQHMIMOSQRSQTLWT\M
w:апта	RSXR\R]S
w:аптада	MR\UaL
w:арзан	FRHYUMaM
w:аркили	JMMVNSRRTS[M_L
w:армисиздар	AX
w:артик	DKYX
w:ассортимент	EVIM
w:атина	HMMRNWUP
w:ауилга	ERMT
w:ауистирип	OMPQRUVKWR
w:ауистиру	IMOYVL
w:ашик	JQKMMMQRRTXQ
w:аяги	IQJMLUSMVR\Q
w:аягим	IUUQYR
w:аягин	ZU
w:аяк	EZHQISJMLKPRQM\U_L
w:б	RQ[Q\R_V
w:ба	AUBNDMEIFPGTHSJSKQMUOUPMRRSNUNWMXMZJ[K\L]L^M_S`KaT
w:бага	GT\V_K
w:багани	FQHQUM`S
w:багаси	FQHRMQTM\M
w:багасин	FTGTHMSQXN\Q^M
w:базарда	FLHSJKQV_T
w:бази	^T
w:бала	AUYU[M^RaS
w:балам	BXCMDRLMZR\K_PaU
w:баламнин	ZT_S
w:балтирим	LU
w:банк	N[QK
w:бар	BMGNITJLKRMWNNQLRSTJURVIWMZL[T\N]L_T`MaS
w:барахолкада	HV
w:бари	DUISJLSNVSXTYMZL\J
w:барин	BUCMKSUKWRXMZQ[Q`S
w:барип	PQQRUPZS
w:барлиги	FY
w:барлик	ESGTXQ[K`U
w:барма	IRKS[Q_P
w:бас	OTWQ
w:басип	DQaU
w:баска	DNFLGMHQJLMTRLSLUJVWWSYWZN\Y]L_L
w:басталади	GMHM_X
w:бауи	JW
w:бауирим	FUGQ`L
w:бе	AQBMCMDMEMFMGUHKILLSOPPQQNTNUKXMZM\H]Q^R_TaQ
w:без	CLDLEMGLHRJGKRNQOPPTQRSLTLURXLY[ZM[J]K^T`TaN
w:белгиле	`V
w:бер	GMKRSTXTZL`Y
w:берген	OJVLWU]S^Q
w:бергим	SV]M
w:бере	GTHMIQKKMQOMRRSKTT[U\M]L_S
w:береиин	LRSQUMVR
w:берем	GSNMRMSSTRURVLXUYLZQ
w:беремин	NVSS_M
w:бересиз	FRHNJMLROMRWUL]T_J
w:бересиздер	OPRNSQTQXQ]L_R
w:берете	NVPU_L
w:бери	\U]R
w:бериниз	HQKJQRSSUQXSYL]R^M_L
w:беринизши	GTHMKRLMORQLSRTRUMVL_R
w:берип	AQFRHQMSNKOLRSVMZM\Q
w:берсениз	FRGTPTTR
w:берсин	BU
w:беру	EMGQHRJRNQOQSRTMUQWNXHYU]JaQ
w:берут	ETIMLS
w:берши	VQWT_\
w:бес	GU
w:бесплатно	MT_S`S
w:би	ALBRCMEYHLIQKULMMNNMPWQRTKUNVKWMXTZJ[T\I^L`LaT
w:бивает	DRGRHMJRLMQL\R_M
w:бивают	ETLNNQ
w:биз	MSURWQaP
w:бил	QRTT\R
w:билаи	^V
w:билгари	JS
w:билмеимин	ESKQLTQRZM_L
w:било	DLFRGRHSLLQMTLXSZM\T_UaQ
w:бин	NQQYZL
w:бир	BNCLGSHUIKJNLRNNOUPMQLSLVQWMZR\V]M_L`K
w:бирак	LSNMORPMSL\T]Q^N
w:бирге	FNGRLLRSaT
w:бирдене	DREUHMJPKSRPZR\M_L
w:биреуи	IQRQUQ[V
w:бири	HR[U
w:биринши	ELISLMSMTTURVR
w:бирки	KQOTRMSU\L
w:бирку	JMOT
w:бит	IQLSULYLZS\U_Q
w:битти	\P^X
w:благодарю	BPCRDMXMYS
w:ближе	JTKQ
w:бог	AKB[_K
w:боиинша	LQ[X\P
w:бола	ELFLGTLLMVNQPTQLTSVS[R\M]M_KaM
w:болади	DLESFUISJMNQQRSNTRUMWMXLYRZQ\L]LaM
w:болама	NUOQPKUK
w:боламин	AQDQMQUUXQZM[L`S
w:болди	CLDKEMFKGMHJSQUMWRYRZM[R]T_RaR
w:болдим	BRGSSRXN
w:болип	CMDTHRIKLSNQORUQYL[M\R]M
w:болмаи	EQIRLRMQQMVLWWXN_M
w:болмаиди	ZV
w:болса	BMDTEQFMGLHLJQLMOPQMURYMZM\M_RaS
w:болсин	AWBWCTEJLMOLPLSTVRXLYLZM[M\LaL
w:болшая	DTERFTILJKLV
w:болше	BMELFMIMNMOQPLQNURVQYQ[M\T]M^W_M`Q
w:болшои	EVLLUQ\Q
w:бонусами	GKNW
w:бос	LRSMXWYM[R
w:бот	QL[Q^Y_N
w:боюс	EMHTJTLRRSYM\L
w:брак	OT\R
w:брала	ELIMJLOTRRUV]P`Q
w:брат	FLJMLZMRNLSSWPZR\M]M^M_L
w:брон	RRWV
w:будан	HR^V_M`S
w:будет	ILLTMSQKSRTLVSXLYR[L\K]U_QaM
w:будете	ENGRMJQS
w:буду	DRGMHMJMMMPLRUSSVSXUYLZN]M_MaM
w:будут	GUIJLQZQ
w:бул	AQDLFTGMISQMRMSLUMWKXMYR[M\X]M^SaP
w:бурин	JSPT]P^Q
w:бутик	QSUQXLaQ
w:бутика	JTNMUQ
w:бутике	JQPQQJSQ\S
w:бюджет	EWFQGMHJWRZR
w:в	AIBMFRGJIRJQKMMPNMOIPTQURPSMZS[L\R^P_R`JaH
w:вам	AWBYCWEMFLGLHUIJJKLJMKNSOJQTRSSLTM[M\K^M`LaQ
w:вами	CLKISLWSZT[Q\V^R_U
w:варианти	EWHQIINSUQ
w:вас	ATBTCRETGSHRISJFKNLKNHONPRQWRQSRTTUKVLWMXRYKZM\L]L^R_J`KaI
w:ваш	ARHMJRQSUP[K\X_L
w:ваша	ASFLGVHQ[Q\Q
w:вашего	AMNMOMTR[R\I_W
w:вашеи	BVDLRL[T\S_Q
w:вашему	AUBTCS\M_L
w:ваши	HTJLQM[M\W]M^[_N
w:ваших	HRLS
w:вдруг	HUOSQR\M
w:везите	LMTUWR
w:вернемся	ZU
w:верните	KLMMNMOVTLUMVRWUYN\V]N
w:верно	NRQQRSULVNWM
w:верну	OIPV
w:вернус	CUHRZQ
w:вернут	NMOPWS\S
w:вернутся	OV]M
w:вес	ASERFMILJJMRNSRLUQ
w:весит	FMJUMQ
w:вечер	ARCMJMOSVSZK]S
w:вечера	CTDTVMXKYQZR
w:вечером	CRDLMSPPRRVMZV]L
w:вживую	CREMJLPQQWRMYQZK[S
w:взял	DRaU
w:взяла	BIDQLSWQZT\M
w:взяли	ESMM\V
w:взят	ESFQILJMLRNL_Q
w:ви	BRCLDLELFRGLHVILJGKMLLNLOMPLQ_SKTRUNVNXKZK\W]K_UaU
w:виглядит	HRKT
w:видела	BMHQIQSMYQ\R
w:видео	DUGKIMKVYQ[K\M_R
w:виехал	MK\M]W
w:вижу	DVEMFQHMITKSOKQTRLZQ_KaL
w:виидет	FSGSNRXQ
w:виполни	DMUM`WaR
w:витрине	IVQMSM
w:виходит	CQFSHRJLTMWQYQ
w:више	JRNLUV\R
w:вместе	FRJLMLNQSTTNZX\M_Q
w:вместо	EMHMJLKMOSVS\P]S`T
w:внесите	TW
w:внутр	RUXQ
w:внутри	DLELIQJUKPMRQSRLVK\W
w:во	DQEMFTQVSL\L]V_N
w:возврат	MM\S]U`P
w:возврата	OW
w:возите	ERIQMUQLTQUR_M
w:возле	MMQU_P
w:возмете	FQHUNTOR\L
w:возмите	[V\M_Q
w:возму	EMFQHRIMJSNMPRSTTLVSYMZT]L
w:вообще	ESNQOSQM\Q]Q_M
w:вопрос	ALWQ[V\R_L`R
w:вот	BSCRDTEQFQGMHNJRKKMLRLSTUQWMXLZM[M\K]M_N`MaW
w:вперед	HWMLNTTRVMYQ
w:вполне	UKX[aJ
w:впритик	LT
w:временем	JUUN
w:время	UMVTYNZR_T
w:все	BQCSDREPINKSLLMJRLSUTMUMXQYTZM[L\Q]L^K_L`QaM
w:всего	CUETFTIRMLQL_L
w:всем	AVCREMHMRQZM\L_M`VaL
w:всех	DQIRTM`U
w:второи	OMQRRQSLVSWS\U
w:вторую	GQKW
w:вход	JKQV
w:вчера	DMELFRGSHJLMNLPMQLVRWMZN\S]R_V`SaL
w:гана	IMSLVQ[M\W`RaM
w:гарантия	EMJSNQRU
w:где	DMERFLHLILJLMGNLPSQSRNSMTMUSVMXL[M]Y^U_QaS
w:ге	ERGQHWIMLPNMVQYM
w:гис	KNQY
w:гляну	CRDLESKSSMZTaM
w:глянут	IQLQQMXVYL
w:го	GLHMLMNRPMQQRVTQUQXLZQ]Q
w:говорила	HKIRKSVQ[M\QaL
w:говорили	IQMMSN\U
w:говорит	DRHQJLUQVS[S^L
w:говорю	aV
w:говорят	EPHMLU]U
w:года	JTRQTS
w:году	ILRQTS[Q
w:гои	CMDUEIFNH[JKKNRKSKTMVKWJXS[M\T]U_L`KaW
w:голова	OQYRZQ\V_K
w:голосом	ARUR[UaP
w:горит	MQTTaM
w:город	DRKTVQ
w:границу	MQ]W
w:да	AMBKCKETFSGLHSITKSNKPHQKUMVLWPXWZJ[L]L^L_J`SaZ
w:даваите	AMCRDSFNGSHLIMJMMMPMRMUSVSWQXPZM\M^R_P
w:дадите	GRMSPTQLRSSM]L_Q
w:дадут	GNPRRRZU
w:даже	BQEMGLHQISKLLMORSQVMYLZS`R
w:даи	BV[SaM
w:даите	CMDMGMHKKMMNOMPTQ\RMUMVRWLXLYKZZ[T\T]T^K_J`MaM
w:дал	ELGUHRJLLTTQUMVNYRZM
w:далеко	QW]Q
w:далше	CMEUIMNQQRSUXM]S_M
w:даром	GQSM[L`W
w:два	EMHRIMKMMRNRONPRRMUM\U]L_QaT
w:двадцат	GRJLLRNMPQQLSMUQ\NaS
w:дважди	ALHMOUSLVPWT[R\U]L
w:две	DLFQGLHJJQMRNSSUVT\S_KaM
w:двора	JLQV_L
w:двух	JQTQVT\H]S
w:де	BMCZDWEMHMITJHLMOTQRRMSRTMXLZK[L\L]L_K`S
w:девочки	AQCSSTUQWLYT\K_M
w:девушка	NRQMWQ[S\L]M_U
w:девушки	ASHQ`RaQ
w:девушку	[T\R_M
w:деген	FJHMRQYL\S]U_QaT
w:деиди	EMMMVU\SaR
w:деиин	DRGMHLIRLMMWNMPMQVRWTMVMWL[M]L
w:деиствует	GRNTTW\M
w:делат	ELNRSUVM_U
w:дело	EQGMSR[QaU
w:ден	AQGRHMJSLLOLQMRLTLWMYSZQ\R]S^T_L`M
w:денгам	FX
w:денги	EKFKGMHSILJRKMMLNXOYPRQMSRTMUMVMWRZK[S\R]U^K_M`MaL
w:денег	HUYM\Q
w:деп	BLCKDKESFQIRLHMLOJPPRLSTTRURVRWKYKZJ]U_N`UaS
w:дешевле	FPGRHTNR
w:дешево	H\
w:директор	QU[I`T
w:длину	ELJMLV
w:для	ALCMDLEUFLGTHTIRKSLIMLNUQVSSTQULXM[L\I]S^LaL
w:дневном	KXZM
w:днеи	DRFKMQOVRRXM]X_L`M
w:дня	ASCVMMQISQZQ]R
w:до	AHBMCZDQFQGNHGIQJRKMM\NNOIPPQVRRTJWLXJYK[J]U^M_R`QaK
w:добрии	DQIR]RaM
w:доброго	AU[M
w:доброе	AQaS
w:доброи	CS
w:довезете	MU
w:дожд	JSMNRR\M_T
w:долго	TJWRYU
w:должно	FPHKJL\V
w:дом	MKPRUTXUYM
w:дома	EMFLHLIMLQMROTVNXRYQZV\M
w:домои	JMMSOLVT]S_M
w:домофон	MRUSVM
w:дому	AV
w:дороговато	DMHTWQ
w:дороже	FXHTIKLM
w:доставка	FMIMMXNMOQQLSQUKVMXR\M`R
w:доставки	GQHVVS
w:доставкои	FTHLMQ
w:доставку	GVMLRMTLURVQWM\U]N
w:дочка	DQFRIMNROSSS_KaT
w:дочке	BREPSKTRVR
w:дочкои	PRZU[L
w:дошло	DUJMMM[L]X
w:другие	ETINKQ`Q
w:другое	ERHMIQKLNRSRTLVLWRXM\SaS
w:другои	IMNSOSVWXL
w:другом	IQMTVMWUYU\M^L
w:другую	INOUVQ
w:дукен	AWHSMMQM[T\Q`RaL
w:дукенде	IRPSRLTRYQ
w:думала	DQELHVMQSQVPZL
w:дурис	DSEUGLJKLSQJRRULVQYR\R_T
w:души	BX
w:е	DSIR_MaS
w:его	LMMQOQVMYN`RaS
w:едет	JLMQVQWR]S
w:еди	EJHMKMMLOSPMQMSMVMXMYPZM[T\N]R_RaX
w:едим	CLDSERGNHMOSPRRJSQTTUMVRWSZK[R]M^M_N`KaK
w:единиздер	MQQN]V
w:ее	INJLMLNMOQRRSUTSXPYLZL[Q\R]MaR
w:еее	XMaU
w:еи	EPFLGMHLMUTMUMZR\LaV
w:екен	AMBTCMDVESJJKQNMOTPLQKTKUKXMYM[K\V]Q^M_S`LaP
w:екенин	EMHWJQKRNNQJ
w:екеу	OQSTVWXL
w:екеуинин	JU
w:еки	BMEJGLJWLKMRNPOJPXQMRQVLWMYKZS[T]S
w:екинши	GQKLSQVU^S
w:елуге	DMGZ
w:ем	HMJLNRaV
w:емес	BMCMDKENGKILJSKNNKQQSLTMV\XFYTZQ\W_KaQ
w:ему	FNQMVS[S\M]V_M
w:ен	EXHLIS
w:енди	BMEPGTJNKLMNSMTMVMXMYLZL[L\V]T^TaS
w:ени	IMJVLM
w:если	CRDLELGRHJIHKLLRMSNQORQKRSSRTRWMXSYJ[M\L]H^Q`R
w:ест	GTJQOQPRQRTKUMWMYSZL\N]N^MaP
w:ета	FRHRJQQMTMUQXLYR]XaL
w:етаж	MSQV
w:ети	AMDMELFNHRKRNMOUPMSSVP\M_SaL
w:етих	BRHRJTUTYK^R_L
w:ето	AUBRCMDREKFIIKKMLXMUNSPSRRSFTKUKVMYLZN\T]M_R`R
w:етого	ERHRPSWM_NaT
w:етои	ETFMITLMULYMZT[M^S`S
w:етом	DUERFPKQRMYT^M
w:етот	IRMMNRQLUQWLYQ^T
w:ету	CMDLILJLKRQSSUVRXQ`PaM
w:ехат	FLMTQL]W_T
w:ештене	GSWLZQ^U_L
w:еще	BMCNEPFLHMIXJFKSLKMLNLOMQLRLSSTTULVRWPXQZV[L\R]U^T_J`LaK
w:ж	EKGSHWVRXUYM[R\M]JaM
w:жаба	HUUQVRZN
w:жаз	GQ^M`T
w:жазам	BMCRZX^Q
w:жазиниз	FUSTUSVL
w:жазинизши	QRUSVU
w:жазип	DSGMHMJMQVRXUSWKZL[R\M^LaQ
w:жаи	ERRPYU
w:жак	UU
w:жакиннан	KXXM
w:жакпаса	EMOUPT
w:жакси	BQCUEMFRKLTMULZQ[M\M_U
w:жалга	_X
w:жалко	DTHS
w:жана	EXISJMTSZM\R]M
w:жанаги	ELFWIJVMWQaV
w:жараиди	CRLUSQ
w:жартисин	NXZL\R
w:жасап	GTNLZQ_S
w:жатир	DSESGQHMKMNRPMRMSLTM[M\T]Y_K`LaM
w:жатирмин	QV_K
w:жауап	GLHLNM[V\U]Q`U
w:ждат	BSFLGSIMJMOMQKRMSLTWWPYR[L\R]V
w:ждет	PU
w:жду	BLGMMRNQOSRNSM\U]U^N_M
w:же	ETFSGQHSLKMMOLPJQLSUUTVSWPXUYNZG]K^L_L`MaR
w:жена	EQGRHLJMLSMLRMSQTSUNVQWQ\K^S
w:жене	DREIISKRSS]Q_M
w:женилдик	FQGVHMINOMQQ`S
w:жерде	ILJQOMYM[R\R]R_T
w:жете	MV]N
w:жетеди	HQUS]Q
w:жеткизу	MXVQ
w:жетти	YR\Q]U
w:жибер	GM_U`W
w:жиберген	FQ]Y_M
w:жибере	KPMXNMQRRNXS[N^Q_I
w:жибериниз	GRKQMPRPSGTMURVTXN^M_S
w:жиберинизши	EQGMISKKLSNRQRSRUM
w:жиберипсиздер	\W
w:жиберуге	MV
w:жиберуди	GN^U
w:жиберши	ERFRKSNMQR]T
w:жива	IV
w:живие	ATQL[U_S
w:живои	AS[K\QaQ
w:живу	ERLMMRUR
w:жизни	SLUL\S_T
w:жиирма	GW
w:жили	EPITRN_S
w:жмут	JLOVPLRSVQ\R
w:жо	BLVSYRaQ
w:жок	BLFRHLITJNKMLLMRNLPLQNRLSKTRXQYSZR\S]S^JaM
w:жокпин	OQUMWMYU\R^R
w:жуан	JKLW
w:жумис	ELILQUVR[T_S
w:жумиска	ERQMUMVR[K_R
w:жур	BQITJLLTMLPLQM]T
w:журмин	EWMM[R]Q
w:за	ALBTEKFYG[HYIJJKKKLLMQNSONPKQISKTSVKWIXL\U^J_SaL
w:заберу	FRIMRSTMZQ
w:забили	RK\T]U
w:забират	CRQTSM
w:забираю	EQGMSV
w:забрат	MRQS
w:забудте	RTWMYJ^V
w:заверните	SSUSXL
w:закажете	TT
w:закажите	SJT[VKXS
w:заказ	EMIPKMLLPLRLWRYS_L`S
w:заказа	GQNPOMTMVQWRZM]U
w:заказала	MQ]J_Q`Q
w:заказат	QMSWTU]N
w:заказди	VMWXXL
w:заказе	VU
w:заказивала	CMORSJTLVQWM\V]R
w:заказиват	LQSKTSXQ
w:заказиваю	DRSWTKXMYQ
w:заменит	EUVM
w:замок	JP\V
w:замша	JURL\R
w:замши	IYJKRK
w:замшу	EMRV
w:записиваите	DKSWTUYP
w:запишите	RRSMVRYQ
w:заранее	MRTU\M
w:затруднит	XW
w:заявку	STTRWX
w:звонит	YV[S
w:звоните	NKXRYQ^N_V
w:здоровя	AJBVCR
w:здравия	AX
w:здравствуите	AQFSJRKMNMOPRLWL\T]MaQ
w:зеинетаким	ZX
w:зимние	QM_U
w:зимои	JSLTUK_U
w:знаете	QMVR_W
w:знат	FSHTSN]Q
w:значит	CLDUFPHMZMaS
w:знаю	DQEQINLRSLTQVLXMZR\N_MaR
w:зря	DUEMIR\S
w:и	ALBRCQDHEMFPGZJPKULIMLOIPVQMRNSPTKUIVGZU[J]P^V_F`XaQ
w:иа	DUEQHLKTULXUYM\LaP
w:идет	AQEMGRJSMLQRRRTRUKZS]M
w:идут	FTIRLUUN
w:из	BKDMEQGLHQIQJSKQNTPLQMRISNTZURVKZL[K\L]R^R_F
w:извините	ASCMDQEMRLULVLWSYVZS
w:издеп	EM[Q_U
w:икру	IQJULF
w:или	ALBKCKDIESFVGKHFIRJbKKL]M\NWORPQQXRSSITRUNVEWKXKYKZJ\?]P^L_K`HaS
w:имеется	EPFMPRQQ
w:имени	QMRUVTXL`R
w:именно	ISQMRHSLTUXUZS]S
w:имеются	GTJM
w:имя	ELNVSMVUWMYM]R_R`LaQ
w:инстаграм	HMQS\M^Q
w:ип	QY
w:исправте	VQYR\Q
w:истеисиздер	QT
w:их	EJIQKQNQORRXSWZL^M_M
w:ишинде	ETHKJTQSRL
w:ишине	JQOMR[
w:ищу	AKESIQJLLMQSTQ]Q
w:ия	DQPQRRXV
w:к	APBLCNDKEUHIIMJGMUNIOLPSQSUMVSWJYTZT[[\G_K`TaL
w:кабилдаисиз	IMNQOU
w:каблук	BQDPHMJRLMORRK\V
w:кагаз	RV
w:кадр	KUQMSQ_M
w:каждии	GRIMJUMM^S
w:казир	DREQFRGRHJIVKMLMMMNQOMPLQLSSVMWMZW\L^L_R
w:каи	AMBMDLEGFKGLHKISJRKMNWOJQfRLXMZR[K\L]Y_TaM
w:каида	HMNVQL\V]T_L`M
w:каидан	ERHVZM_\
w:каиирли	ATEQQN
w:каират	_Y
w:каиси	ETQRVSXM
w:каисиси	DMESGMIMJXLSQRSMVM\L_MaR
w:каисисин	LWSM
w:каита	KQOSRTXMYR\Q^U_M
w:каитарип	OTRMWT\M
w:каитару	OU
w:каитаруга	OR
w:как	APBRDUEFFJHQIHJCKULQMRNIOMPIQLSXUUVJXUYR\T]F_TaT
w:какая	DTETFRIKJQNMPMQLRRSMWMXLYRZM\P]LaS
w:какие	EZFQGRIRJJLLNPOMPUQMVPXMYMZQ]K_J
w:какого	EMIVJWLLOSQRUM_M
w:какое	EPIMKQNRQN\S]U_MaM
w:какои	DLFTGRHKIKJQLYMUNSQWRJSLTKVMWMZQ\L]S_Q`NaL
w:каком	QSXM\M]S_T
w:какую	FLJTLSSMXS
w:калаи	AXEIFLGSIJLVMMNROQPIRPTMXM[L\M_UaT
w:калган	IMVTXU[M\L
w:калганин	NU
w:калди	BRELFMGLJLMLOTPMRKWUXMYR\V]S
w:калдим	WVaS
w:калдима	IWSM
w:калин	AV_I
w:калмаи	HSIMJHLUNSVM
w:калса	NMOT
w:кандаи	ETFUGKIQJQKVMMORQQRLYL\N]MaK
w:канша	DMEMFQGSHLILJSMRQRRRSMUMYMZP
w:каншадан	EUFPHKIR
w:кара	ENKWUT
w:карап	CREQGSHQIRKKQMUMVMXRYN]V_M
w:карта	NKRV_Q
w:каталог	EVQM
w:кате	DRUMVVWM\Q^L_PaS
w:кашан	FMHMIPJMLMOJQRTSVM[L\Q]V_U
w:кеиин	CVHQLRNURLUSXNYKZR[M\M]K_MaQ
w:келгенде	LNSMTU^R
w:келди	ATBSEQJMLMMMOTSKTJWL\]]UaM
w:келе	EMIKJSLUMTQS]L_M
w:келеди	EKHRIQLVMPOMQMSRULXSZM[S\K]P^U_M`MaM
w:келеси	CSTXZS\M
w:келип	ENHSIMPRTTZR\M
w:келисеиик	GU
w:келистик	DUGSTL
w:келли	IVJRLMQLSSTQ`R
w:келсе	FQPSSLTU
w:кем	JQ[S\R_R
w:кен	IMJQLT
w:кереги	WUYU
w:керек	ALBMCRDMERFKGLIRJLMRNRPMRRSSTKVTWPZM[R\L]M_S`L
w:кери	OWWT
w:кесте	IKLX_M`UaM
w:кеткен	HQ]T_M
w:кетпеисиздер	HU
w:кетсе	OTR[\M
w:кетти	AMBLCMENGMJLOSQLRTTMVS[M\W^QaT
w:кеттим	CXDN
w:кеш	AREQUT
w:кешбек	QKRV
w:кеше	DQGMMNWT\M_T
w:кешириниз	IMLKVSYTZQaS
w:кешке	CQRUSMVSWMZU
w:кидали	HU
w:кидат	NUUQ_N
w:кием	LROU
w:киемин	LUUQ
w:киетин	EW_M
w:киз	IRJRRSSL[V\L
w:киздар	ATBTELKRPMQMWR[Q
w:кизим	ARDMENFQIMKQLTXS[M]R
w:кизима	ESKMOSXLZS\M_S
w:киим	ESHRISLM\R
w:киип	BRLMMMORPRSMZM\Q
w:килип	FSSJTT
w:ким	OSQN_QaT
w:кимбат	DMFQHWMRZM
w:кимнин	NVUL
w:кинте	ELLSQTSTVMZM\Q
w:кисем	EQJKLWVM
w:киси	UQXT[J\L
w:киска	EQIRJV
w:кишкентаи	ISUTVP
w:кладите	RQSV
w:клеем	\W
w:клиентам	`T
w:ко	MMYM\R]T
w:когда	BRDMEJFMGQHKIRJMLMNROJPLQRSQUSVM]YaK
w:кого	JLKQRR\M_Z
w:код	DLHKNSQLUQVMWL_V`W
w:кожа	FLJUORRT_M
w:кожи	ELHUJIRSYR
w:козим	DRFSYS[T\L
w:кои	DRFKGLHSNMSMUIVT_UaU
w:коидим	VLYR\L_QaV
w:коииниз	DMEMGTHMRQSRTUURWLXMYU[L^P
w:коииниздар	WU]L^S
w:коиинизши	HTSRZQ
w:коиип	GKHQKUVRZN
w:колда	ENIVTRYR]M_M
w:коллекция	EQGRIQJVRNTR]M_M
w:кому	GM[S\S_T
w:конечно	BMDUHQKRURVL
w:конирау	QQZQ[T
w:контакт	QK^VaX
w:коп	BTEVGRHSXQYN\L_M
w:копия	HSJU\M
w:кордим	FQGMHSKNOQPMTRXMYV_S
w:кореиин	EQHMLQPSXQZV\M
w:корермиз	DRZWaM
w:корзину	OLSWWS^Q_M
w:корип	GMLMPUZL
w:корискенше	CS
w:коркип	HTQM
w:кормеи	FTHUKSXM
w:коробка	\S
w:коробку	BRHMJLMTOSRQ\L]T_R
w:короче	SQaT
w:корсем	KMUQXK_V
w:корсет	EMKMXS`T
w:корсетиниз	ESXQ
w:корсетинизши	ITKR
w:коруге	IQPR
w:коса	FRMLRUTQ
w:косип	QMRKSKTT[Y
w:которая	IQUM[S_S
w:которие	ISMRSPUS`P
w:котории	IQJSKSNRSRUSXM\L_M
w:кош	C\DL
w:кр	NVQM
w:крем	DMJLRQVRYU
w:кроме	ERIMJSMQPRQQXMYP[M
w:кто	AUEJFLGLHUINJKKKLJMSPMRLSLUKXMYRZU[\\Q]J_T`QaQ
w:куда	DLFMHMJKKMMJNSOSPMQSSXTLUSVMWMXRYRZM\LaT
w:кудаига	CV
w:кун	BMGMHLJLKSOQQMRMSMTRVMXMYMZU[R]U^R_L
w:кунге	IMJRRQVWYM
w:кунде	FLJMLMMTNMOV]M^T_K
w:куни	BQDRETFHGLLQQSRMUR_R`M
w:кунин	FZVR
w:купил	GQKR_LaS
w:купила	ORRQSMVLWUYS\S
w:купит	EMIULRNQSU]M
w:куплю	DMHRSRVMWLZT_Q
w:курер	FMHMMVNMOLPYQLRRTLWLXM[M\X]R
w:курера	PMVM]T
w:курере	MJPV
w:куреру	MHNROSWT
w:куте	DRPPRMTMWMYSZV
w:кутем	TQXUYK]S
w:кутемин	DLNLTTUQ
w:кутип	DVHMMMSLYMZR\R]Q
w:кутпеимин	XJYW
w:ладно	CWNQWUXLZLaS
w:лаик	_[
w:лак	ELJQRV
w:лежит	DRIZJMLMXLYSZL
w:лет	ERFMJMMMNTPRYR]L_M
w:лето	AKEQRUYR
w:летом	HQJRLRRPUK_U
w:ли	FQHQIUJQLJORQLRKSMTLULZV[L]W_KaQ
w:лифт	CRJMMQQW
w:лично	NS[V
w:лиш	ETUT
w:лучше	DRGMHRIMJROLUKWLXMZM\M^L_WaM
w:любои	HTISKMLLSQ`R
w:ма	ASBMCLEGFLGRHLI[J_LSMSNROLPTQTRRSLTRULWLXJYJZK[L\G]R^L_K`HaS
w:магазин	CUELGRMLOSQTSKTR]M_M`UaM
w:магазина	ASGQHQNMQSWL`R
w:магазине	DQFSGMISJMMRNR\M_L
w:маган	AMEJHLLSOMPLQKRPSTTVUKVLWIYMZK[R\Q]V^T`RaQ
w:маломерят	LT
w:мама	ARBQFRGMJIPQQQRMUQVLWSZQ]R
w:маме	ERGQJPMMRQSRTMUMVLYR[M\S
w:марта	IQMSQTRMTMUR]P
w:машине	FLJKRT[R_U
w:ме	ATBMEKGLHLJYLWMXRRTNULVNWLZK[K\F]V`MaR
w:между	CLEJLVZV
w:меили	CMDWXR
w:мекенжаиди	QUURVSZJ_LaQ
w:мен	BLCYDQELFUGTJRKUMMOLPLQQRLTKUFXLZK[M\R]M_N`V
w:менде	JMLVNRXR
w:менеджер	ASUL[P\R]M`S
w:меники	RPST
w:менин	DUGLISJMLHRMUQVR[K\R]W`SaK
w:менше	GQHTOQTQZM
w:меня	ALCKDKEPFDGKIMKMMTNUOLPMQJSQTXUSVHWSYT[U\R]M^W`IaM
w:меняете	RW\J
w:мерит	LRPRQMUQ
w:мерси	BT
w:меряю	MMPT
w:месте	ISNKPVQQSQTMUKVMWUYQZN^M_N
w:место	DPTU_R
w:месяц	HUOUPMTSVMYU]M
w:мех	JT
w:мехом	FRIVJL\M
w:мешок	FKKMYR_U
w:ми	CQEKGRILJLKRLMNLORPRRNSKTMUMXRYR\J]R^Q_U`L
w:мимо	ULVQXLYUaS
w:мин	BRFWGVH[IKKLLMRQSMVLXSZM\L_N
w:мина	DREJFPGLINJSKRSMTS[Q\Q
w:минау	FUGRHS\R
w:минга	GXHVLMTM_L
w:мини	ERISSMVU
w:минус	FLGZHKJSMMQMRMVRZM_R
w:минут	PRUMZT_R
w:мир	AUJQ
w:мислю	ZT
w:ммм	DNZRaU
w:мне	CNDKEMFSHRKNLSMLNMOKPMQKRJVLXNZR[U\X]S`RaL
w:много	HUTLWR
w:мнои	BQCLDRGMHMMNNSOMRRSXTRVMXT]M
w:могу	EIJMOUPRSNTMWMZS[R\L^P_QaQ
w:модел	EGIMJQKULRMLOTSLTUUNVZWMXNYKaL
w:моделеи	EYIRJMKL
w:модели	ERIUKRLMVJYQ
w:мое	ATESHMOQVQWRXQ]L^L
w:моего	EQRT]M
w:моеи	SRTPXR]T
w:может	FMGXHLIULUSLYLZQ\K
w:можете	GMIMJMKSMNOLQMRTTSW[[M\M
w:можно	AKBLDLGLIKJKKSLLMRNTORPSQTRRVUWSXJ[V]K^S_J`MaK
w:мои	ALFMGUHPIKKMLRNLONPMQJRLVKWJXLYU[S\S]R^[_J`RaM
w:молния	JQ\T
w:мою	LLOKSQTRWT\L_Z`Q
w:моя	DLELHWILMLQMSYVMXSYMZL]W_L
w:муж	FKGQJROSVPWUYS\K]L_M`MaM
w:мужа	HMJRNRZT
w:мужские	ELIU
w:мужу	ELHUIJRSSSTQZR
w:на	AJBCDMEQFLHQJTKRMQOQPWQSRSSQUQVTWJXKZQ[H\R]R^L`MaJ
w:наберите	[U
w:набоики	RW
w:наверное	FQGKXLZSaS
w:надо	DSGRHKILLKMRNQRLTQWRYMZY[M]M^L`LaM
w:назад	GJMMOZPQRMTKWS]Q
w:називается	FRJMQVUQ_L
w:наидете	GMIUKMRS
w:наидется	ERHMIVRQ
w:наити	DRIMOQTT]M
w:накопителная	GZNK
w:наличие	EMITSS_L
w:наличии	ERQMTSVQ`R
w:нам	ELFLITKROMPQSTWM_S
w:напиши	FNGRQM`T
w:напишите	FPJSQTRSVLXK`L
w:напишу	CSDTGRKMUKZXaM
w:нарсе	EURSVHXMYWZQaU
w:нас	ERGLRQZT_R
w:науриз	AT_S
w:нашему	DSLV
w:нашла	SU
w:не	AHBMDIEVFJGHHXJQLKMNNKOTPSQMRLSJTLURWWXKY\]S^V`JaS
w:неверно	VRXLYVZM\QaM
w:неге	HQ\Z_L
w:него	ELGUNNRQYQ[R
w:недели	ARDLORTSVMWQXMZS
w:неделю	EQIQMMOQTMYQZI[N\U]V
w:недорого	EK[Q_Z
w:нее	DQEJHLIQKULSMMRMSRUNWPXUYQ_L
w:неи	GKHKJVNMQMRWVQ[T\M
w:немен	EMKJR^\M
w:неправилно	VTXHYW
w:нет	DNFMGKIWJKMKONPLRLSRVUWMXTYRZM[M\K]U`S
w:нету	BQFRIJJUNMTQUM\Q
w:неудобно	EQWTYW
w:неше	EMJULQQMTR_V
w:нешеге	FVJNLPQS
w:нешеде	MTQP_SaN
w:ни	MMOLPRSLWVXKY]ZL]M^S`MaM
w:нибуд	FLGTIQJLKSLKMRNMPMTUYM[T_M`M
w:низкии	BYNKUR_S
w:никак	GRHQIMMRRRSQULWRYM
w:никаких	DNYX^QaM
w:никому	RTSRWM_U
w:никто	ALMQ[M\W]T
w:ним	BMEUFQ]UaQ
w:них	GMHLILJYLSORPTRRSQVL
w:ничего	DTHPPMSMWSYK\R]S
w:но	BJERFRGRHSITJKNHRLTPUQXMZT[Q]R_M`LaL
w:новая	\L`TaQ
w:нових	CV
w:нога	ELHMILJTLXMLNMPSRMVQYTZM_M
w:ноги	EVJQLK
w:ногу	IRJLKMLVPQSMVMWMZS\U_M
w:нол	ETHTUUWRYM\R
w:номер	DRELHRIMKLLNMRNTPMQVRMWLXN[M]S^T_M`QaL
w:номиримди	WM^S
w:номирин	EMQS[L]U
w:нормално	DKMLXT\Q
w:носила	WR
w:носит	ERLPOT
w:носки	JM\V
w:носком	JMLUPM
w:носок	LY\R
w:носят	EXWR
w:ноутбук	ERJQRL_V
w:ноч	EMISZU[K`Q
w:ночи	CYSRYKZM
w:ночю	IMJTLMMRORURWM^M_T
w:ношу	LXUR
w:ну	ALBJCSDYEQFQGXHSIQJKLMOMPKQKRKURVIXRYK^K_H`LaU
w:нужен	EKHMKMOMRMSRYQ[U\M
w:нужна	MRRMTSYM[S`Q
w:нужни	NKQYVMWR^Q_J
w:нужно	EJITJQOQYQ
w:о	BMDUIMJMORTMUQXSYMZM\R^Q`M
w:оба	KSOMPSSRTMUL\R
w:обе	EJFSORSUWQ
w:обед	CQFKQW
w:обещали	MMOKQN\X]V_M
w:обично	LUMQNMRRSMURaQ
w:обмен	PR
w:обмена	OV
w:обменят	VS
w:обоидется	FW
w:обратно	EMMQNMOTPMUMVSWX\M]N
w:обув	E\HQILJLRQSMWM\M_L
w:обуви	EGHQISKPRRVSZQ_M
w:один	EMGSHMIMJKMQPUSRYR\S]M_MaM
w:одна	GLJQLMMMPTQQRMUIXT\V
w:одним	MQNIUV_T
w:одно	JSKLNR[S\L^S
w:однои	HMUXVRYM
w:одну	DNFSGNHLJMNLPSSUTQVTZM\MaM
w:озвучте	FYHJOQ
w:ози	EUFIGMHQISLRMKQLVMXSZM_MaU
w:озим	ERFRMSNMSNUQVQ]M_MaQ
w:ои	AQBSDLEMGQHSIQJMKQNROLRMSQUMVIWKXNZT\L^L_RaT
w:оибаи	DMFRHUUJVT
w:оиланип	STVT
w:ок	BQCQGLHMPRQNSRVN`T
w:окшесин	OJRV
w:ол	DSEMORXUYS[J_MaU
w:олшем	ENISLQPQTMVMXQYN\Q]Q
w:олшемин	LSMSPLVQ
w:олшеп	IMOKPZQSUMZS_M
w:он	BMDKELFLHSIRJRKRLLMKNKPMUKVMXT]W_RaS
w:она	ALBSENFQGMHGIWJQKSNMQJRMTMWMYLZT[[\N_JaS
w:онда	CSDRERSSTMVNZM
w:ондаи	DTNMPSXMYT
w:они	FRGMJXMRORQMSKUMVNWRXLYSZM\L]R
w:оно	BRDS_MaS
w:оплата	VQXM`U
w:оплати	PV
w:оплатила	NKOP\S]T
w:оплатит	MLNWRLSQ
w:оплату	]T`P
w:оплачу	MTNJSTTR
w:оптом	FQGTIJRS
w:опят	DLHMNLTLUMXMYQZM\U]M_SaY
w:орап	ST
w:оригинал	HRJT
w:орнина	VU\S
w:осен	DKEVUYaL
w:оси	EQFMIQLSMSTPURVMXNZP\N_R
w:осиндаи	EMHSIQJMSQ[N\R^RaV
w:осини	HVLMMMSSTUUSVM
w:осинин	FPIV[R
w:оставит	MVNMSR\R
w:оставте	SJTQVVWQ^T
w:осталас	IS
w:осталис	IRNRRS_M
w:осталное	ILNWWSXR
w:от	AMBVCLDKERFSHIITJULSNROKPKQRRTTKVKYM[K\J^R`TaJ
w:отбои	UJW`YQZM
w:ответ	BLDS`T
w:ответили	BV
w:отвечает	HS[R\L
w:отвечаи	FR`U
w:отвечу	CSUMZW
w:отдадите	OS
w:отдам	HINQURVT
w:отдел	QN[V
w:отделно	ISJLMR\M]R
w:отдихаите	CRDX
w:оте	ERJTNSUL
w:отзиви	HX\S_M
w:отиз	ELHSIVJKRMSSUUVTWMXM
w:отип	OVYS]Q
w:отирмин	AMDQGLHQQLRMTLVMXQYRZT[Q\R
w:откажус	BLKRWLXX
w:отказатся	PTWR
w:отключаюс	CWYM
w:отключит	^Y_M
w:откривается	KW
w:откритку	BQRS\Q_M
w:откуда	HRQVTTUK^Q
w:отличается	IQJS
w:отлично	BTCQDLILJRXQ
w:отложите	PRSSVQYMZL
w:отмена	WV
w:отмените	WQYS
w:отменяем	WS
w:отмет	]L`V
w:отпишите	^T
w:отправили	MQ]P
w:отправит	MVRQ
w:отправите	MLNV
w:отправкои	JRMLRV]L
w:отправляете	MRON\Q
w:отправляите	MNSTWQ
w:отправте	KUMQOLPSUM\K`Q
w:оттуда	YU
w:оформим	GLSMUR\Q^S
w:оформите	SVUQXK
w:оформляите	EQGSSQWJZS
w:оформляла	[L]V
w:оформлят	ULVMWW
w:очен	CRDKHSXWaL
w:очеред	SMTV
w:па	DSERFSGRHNIVJ[KLNNOMPXRKSMTLYK\H^N`M
w:паииз	FMNT`U
w:пакет	EMRWYU
w:пар	FMGVJMPMRKVUWQ\Q
w:пара	CRFSIVKQLMQM_M
w:пари	FTGLPRWRYQ_K
w:парковка	QU
w:партию	TUYQ
w:пару	ERFRGSHLMROKVL\M
w:паспорт	JWKMNMOR\M
w:пе	ELGRHMJQLUNRSMVMYL\M]K_SaS
w:пенсии	LLZR_V
w:первии	ASBMEMJMORTQ\Q
w:переведу	GRNKRSUU
w:перевод	NRSQ]M_S
w:переводит	FUHVYMZL
w:перед	MMNMPTRUWS
w:передат	MY]R
w:передумала	SNWSXQ
w:переехали	QWYQ]M
w:перенесите	MSUQVUYM
w:перечислите	IZUK
w:перешлите	DMKV_Q
w:пилник	RW
w:писала	AMWQ\WaR
w:писат	CMHTLSQKRMSSUKZL[S^[_M
w:пишет	]X
w:пишите	ILRMSSUTVQWNXPYQ^R
w:пишу	ASDSELKQ[S\K
w:плате	EQJTKLRMZS\M_M
w:платит	FRGMISMTNLSSZN
w:плечо	JULLQPRKUQ\M
w:по	AKBNCLDREMFRGUISJRKCLRMSOQPWQKRLTUVLWKXMYIZJ[Y^J_M`L
w:повторите	NVSTVL
w:погода	_T
w:погодите	EQJTUMWMZU
w:под	CMDSETGLHKIRJUKLNFRTTSUSVKWLZM[R\K]M_R
w:подарили	EIIMOSSMVQWW
w:подарок	GTHMOTSMVLZT\R]S_N
w:подарочнии	RKSU
w:подезд	VWXL
w:подем	UT
w:подешевле	EQGMHSYK
w:подождите	VQXLaS
w:подожду	DRTQUMXTYNZU
w:подоидет	EUIMMQPRZP
w:подоити	QU
w:подошва	ELJYRJ\R
w:подписчиков	HR[U_T
w:подруга	GMVTZL
w:подскажите	ETFQGMJMLVNMQSRLSQ\N_T
w:подтверди	`S
w:подтверждаю	WRXS
w:подумаю	DMZT
w:поетому	HT
w:пожалуи	SRWMYX
w:пожалуиста	AMBKCMDKFRHLINJSKROPRWSQTMULVQWQYL[R]R^R`JaL
w:позвонит	MQQX[F\L]U
w:поздно	ATCMVV\M
w:познакомимся	_W
w:позовите	[R\T
w:поиму	JSLSUJ
w:пока	CGDRERFRGMHSIMKMMMPTSQVMWLYRZW`MaR
w:покажете	EM[T
w:покажи	JMKT`T
w:покажите	EUFMHQKTVRXSZM
w:поклон	B\\M
w:покупателеи	`X
w:покупаю	SUYN]Q
w:покупки	EMOVPTWU
w:полгода	NW
w:полистат	EUQM
w:половину	HLMMNZTMYRZM
w:положите	KSRSVMWK
w:полразмера	LV
w:получается	DMFRGNHTXU]MaM
w:получат	VW
w:получении	MRNS
w:получится	MLNWPQRSYS
w:поменше	ETFTIPMK
w:поменяите	RRVQ
w:поменят	OR
w:померит	PUQN
w:помогите	EWKMLRRLZL_W
w:понимаю	HTIKKRNLTQ[R
w:понял	DWMRXM
w:поняла	BQDLFRHMNRYRZR[R
w:поняли	XQaT
w:понят	EMFRKS]Q
w:порадоват	EXHR
w:посилка	MJORTM\K]Z
w:посилкам	MM\S
w:посилку	KRMW\L
w:после	LRMKNWOSPLQMURVMZP[R\T_MaN
w:последнии	GTIJUR
w:посмотрела	DVPQYQ
w:посмотрет	ERIRJLKROLPSQRRMSM\N
w:посмотрите	TM]Z
w:посоветуете	JRLSRS\M
w:потеряла	ETISJM\K
w:потом	CQDLGMHTLSMRPTSRVMXMYMZK\M]L_K`RaS
w:походит	MMPW
w:почем	FVGMHMTM_T
w:почему	DSEMFKHRIMJRSQXSYM[M\Y]RaM
w:почта	MPQVRL
w:пощупат	PX
w:правила	GROS
w:правилно	HRLSPMUKVMXU_Q
w:предзаказ	FLOQTSURWUYL\S^L
w:предоплата	NROPTV\M
w:предоплату	HPNNWT
w:при	EMFMGRKVMSPWSMTQZL]J
w:привезете	GMIWKLPLSSTQ
w:привезите	IMLMMQNLPUTSXS
w:привезли	EKIHMQPSTR\X
w:привезти	ISNMOMSQTQ]M_Q
w:привезут	ERMLQQ]S
w:привозите	MLTRVRWQXQ
w:придет	HSJMKLMRNR\Q
w:приду	PPRMWTYQZR
w:приедет	MVNLTR
w:приехал	\T
w:приехали	CSIROQSMTR]K
w:приити	PTQQ
w:прикинут	MMPXZR
w:примерит	IRPLQVUM
w:примерка	PU
w:примерки	HSNTPK
w:примерку	PTSS_M
w:примерно	FSJUQM]T
w:примерочная	IMPXQL
w:примете	HMMLOXPM
w:принимаете	NTOTTM
w:прислали	ILOR\U
w:пришла	EVIMJMKLORTM\P]U
w:пришлете	HSOMRR\M^V
w:пришли	EMITKMXL\Q]L_T`U
w:пришлите	EMFRGRJQKTLUOSXM_M
w:про	DMKQMMNQQMRKSLTNUKVSWMXWYM\M]P_VaQ
w:проверте	YSZN]U
w:продавцом	QLRL_X
w:продаете	ITJMRU_P
w:продали	IU\Q
w:продвижение	\J_[
w:промокод	GU
w:просите	HX
w:простите	AMDSEMGQHRWTYQ^M_KaT
w:просто	BLCMESKQNRORVNXM\M]L^R
w:против	WTZU
w:процентов	GSJMNU\M
w:прошел	]W_LaT
w:прошлии	SSUS[R]M
w:прошу	HKJSMQNQQUWQZM[T\K^R`K
w:прощаюс	CZDK
w:прям	DRELHWJV
w:прямо	GQHMMQPKSUTMYQZM\R
w:пуст	DLHMIMJMMLQLRTVXWSXTYLZR[Z\N]J_L`MaM
w:пят	DQGRHS_Q
w:пяти	FQISRMUU[R
w:пятна	EMRW
w:р	BWCTFQUQaK
w:работает	NTPRQLURVL
w:работаете	GSHRRMTQ
w:работат	IMMMQY
w:работе	CRDMMTUQVLZS]M
w:работи	EMRRVS\Q_P
w:работу	CQIMPQQQVQ\L]T
w:рабочии	QS^Q
w:раз	ASBLDLELFQGQHMILMRNKPLQKRLSUURVMWLXTZL[S\Q^R_N`MaS
w:раза	HROQXQ\S
w:разговору	ZU
w:рази	BYDQ
w:размер	BMDMHQIKJJKQLQORQMRMSSTLUTVTYT[M\M]M_QaM
w:размера	IYJPLIMQULVS
w:размери	ENIUJYLRVL
w:размеров	KLL]
w:размером	EQLJOTPS\R
w:рано	BMYRZM\V
w:ранше	BTEMHLQUSQUQVQYK
w:рахмет	BSYRZM
w:реално	KKMRPQQPTQ]M
w:ребенок	DQILMRZS\U
w:режим	`X
w:реквизити	NVQUSL
w:рет	HRNQPMYPZM\Q]R^U
w:решила	VS
w:решу	EPKMPSZR
w:рилс	IJKV
w:ринке	FMHLLRQUUM]Q
w:робот	[T
w:ровно	GXSM
w:родная	XU
w:рождения	EMGTSRUQ_U
w:рол	ON`X
w:рост	IMJQKRLQPT
w:рублях	FW
w:руках	ISQU]R_L
w:руки	_V
w:рулем	CSXKZU
w:ручка	BLDRJGRQ\W
w:рядом	DSELIPJRKTPMQSRLTMVRZL[M_T
w:с	AVEPGQHGJKMJNLORPSQLRKTLUQVNWKYKZQ[[\S]L^LaN
w:сагат	MVQK_T
w:саит	EVQI\S
w:саите	FTGMHSTP
w:сактап	IMR[\M]Q
w:сал	EQGSKJXMZV\R
w:салам	DMFQSTTQ_S
w:салем	SM[M_QaT
w:салиниз	DLKTRQSQXSYM
w:салинизши	DNEMKTQTSM[R
w:салип	EJIMMVPWRWSSTMVL\S_L
w:сама	ELJROMPQUQVQWPXIYRZT[M\MaS
w:сами	FMGRNMQTaM
w:самии	FVHJIMSQURXT
w:самое	EKFRHRMQSRUMXQaT
w:сатип	FTPTQRSVWM\M_L`R
w:сатуши	[N_V
w:сау	BMCZDLYS
w:сбоку	KW
w:свои	JLLWOQRL\M]R_R`R
w:связи	CL[RaR
w:сдат	EMOTWS_R
w:сдаю	EL_W
w:сдек	FQGLMW]T
w:сделаете	FRJNPMSS
w:сделаите	DMFLGZKRTR
w:себе	BSFMHSIKOKRKSHUQVMWSYT[N`SaR
w:себя	ETJTRL
w:сеичас	DMETFSGLHLJLKMLLNSOLPLRMSRVMWMYLZT\L]S_SaR
w:семсот	UU
w:сен	DQ`V
w:сервис	BSDM[M\V]QaM
w:сертификат	IMJTNMRUST_L
w:сестра	HQURVQYRZLaM
w:сестре	GRIROSRMVR
w:сестри	DRIMJMMQQMSRYQZR
w:сестрои	IRSQZT
w:сзади	KWRM
w:сижу	DUKKUQZV\R
w:сиз	EM_U
w:сизге	BUCRVMYR_S
w:сизде	DTIMLQQQ\M
w:сиздер	FLHLQX\S_K
w:сиздерге	BUELGMHQQZZT[K]P
w:сиздерде	ERGRISLTNMQKRRUM\L]M
w:сиздерден	IVSM]S
w:сиилик	EUGSRSSM]Q_M
w:сииликка	OSXR
w:силно	JWLMOQUL
w:син	ILTRVQWQ_TaR
w:синари	OS\X
w:сия	LU
w:скажи	`V
w:скажите	FTHKISJVKMMMPMQRRLSMTLVSWUZM
w:скажу	IMQLUQZZ[Q
w:сказал	EMSKUMVSXMYSZQaP
w:сказала	EVQPWR[M\L
w:сказали	FSQL\P]Q
w:скидиваете	GZMK
w:скидиват	NU
w:скидка	GUXM\T^P`Q
w:скинте	EQGZILKQNQPMQSSLXM\L]S`M
w:скину	EMGJKKSQTVXQ
w:складе	ELITQPTT
w:скоко	FV
w:сколки	CMFSGSQT
w:сколко	DMEJFVGMHKJPKNLRMQOKQMRSSQTQVM\Q^RaN
w:слева	FRKW
w:следующую	TU
w:слишком	ETHXJMKMZQ
w:слишно	DU_M
w:словами	JRKRNM`T
w:случаино	ISJMKRRMVLWQ^R_LaU
w:слушаите	JT
w:см	DMEMFKGMHNJUL\UV\M
w:смогу	ORVV
w:сможете	FMJTKMNMRSSQTS[Q
w:смотрится	DTERHLIMKS
w:смотрю	BLCMEXGQIR
w:сначала	FQHRKRMLOJPTSRVNWMXMZS
w:снимаите	WWYN
w:снимите	GMKYSMTLWVYQZM]L
w:снова	AS
w:сняли	HMNQ\U
w:снят	OQRLTLWX]M
w:со	BQEMFTGJHMJQKTLMNQQVRMULXM]Q_J
w:совсем	ELHUIVJMKLMMTSVLYR\Q^R
w:соган	DMESFLHMJMLUMRRRSKTUVMZM[R
w:содан	UQZXaS
w:соилесеиин	[V
w:сол	DRHKIRJKOMRSSSVTXM[S\M]M^M_L`LaT
w:солаи	BQDWIMJMNMQQXX]M_M
w:сомаси	DMFV
w:сон	GLNLOTQQURXMZY_M
w:сонги	FKGXILTSVQ^Q`R
w:сонда	FQIMMRUSVR_MaT
w:сондаи	IULKNMOQWQaU
w:сони	IJZS]R`RaQ
w:сонимен	STZLaW
w:сонин	ETFUHRITJIKIULXTaL
w:сонша	HUJNMR\L
w:сообщение	ULZM\M^Q_Q`SaU
w:сообщения	^S`R
w:сорок	UT
w:сосин	SMZY
w:спасибо	CQDRHLJMLMRMYSZT\S]M
w:спат	CUMLYQ]R
w:сперва	DQEMFSHMKMORPUXMZQ]R
w:списали	OT[S\T]M
w:список	EWIMJMKKMMNRRMTVUQVLYM\M^R`S
w:спит	MRZT
w:спрошу	ZX
w:сразу	FSGQILLRNQOLQMSSTRUTWMXMZL]M
w:срочно	EMMTSTWQ
w:стелка	JV
w:стелки	ISJJLHRW\S
w:стелку	VTZS
w:стоимост	FZHM_M
w:стоит	ELFIGMISJRMROQYP]Q_M
w:столко	FSGLH\JKQMRMUQWRZR\M]M
w:стоп	DMKMULVSWUYTZK^SaM
w:сторис	DUELFQGTISKRNM\M_Q
w:стою	MMQV\Q]V_L
w:страшного	DU
w:сумма	FRNT
w:сумму	FVHRUTVM_K`Q
w:сурап	EMFRHMIQJRMRSMZV]M^S_L
w:сурети	KU
w:суретин	FQKTTQZM
w:сюда	IMNRULYM[R^S`RaU
w:сюрприз	MRPMRU
w:та	IVKKTKVR_MaW
w:табани	JSOQUQ\R
w:табанин	IMKTRV_M
w:табила	IULM
w:таги	RSXQZU\L
w:так	DVEIFSGKHSILKKLJNQPQQJRKSKTJUQXTYTZQ[U\Y^M_I`LaP
w:такая	DMFQGMHQIPORVQ\L]RaQ
w:таки	JTLQSQVRWM
w:такие	DQETFKGRHQIRLMNMOMSTTLURVLWVYQZM[M\K
w:такого	BQEMFQHMIKTTYQ
w:такое	DLEUFSGSHKIQJMKKOMTLZM\RaT
w:такои	ELHPIRMMTRZQ
w:такси	ERGQMSQU[K
w:таксист	_V
w:такую	DMFLGMHRIRKRMLTYWMYR
w:талию	EMJMLU
w:там	ALCSDMFKGNHKIKJSLLNTORQRSMTLULWMYT]X_P`LaS
w:тан	ASDQ
w:тандап	ETMQUM_Q
w:тапсирис	LMOLSUTSWLXL[S\P]T`P
w:тапсирисим	WQ]R
w:тапсирисимди	TMWX]M
w:тапсириспен	FSTU]M
w:тапсиристи	NLSMVLWWYV\M^M`W
w:тар	ILJNLUOW_M
w:тастаниз	NTVRWRXL
w:тастанизши	KSQSXQ
w:тауип	IRRMTW_T
w:те	EMIMJLLMPSTMURVQZQ_SaQ
w:тебе	CR[L`TaT
w:тебя	`W
w:тегин	GROV]M`T
w:тез	BSDSHRJKORRLSSXQ[L\M_R
w:тек	QSTQVTYRaM
w:текст	ZL[R`T
w:телефон	BNDQILKTLMMLNQQTRMVRZM[R\M]R_N`LaP
w:телефона	QSYP`M
w:телефоним	^UaM
w:тенге	FUGUHMJM`T
w:тепер	ELFKJMKTLSMMNMPLRMSTVTWTYKZM^S_M`V
w:тери	JRRR\S
w:теще	IMQQRRUV
w:ти	BMDKQLSITQ[T`Ua]
w:тизимнен	^T
w:тим	FLHU
w:тири	[Q_LaU
w:тисяч	FWGRHUYQZL_L
w:тищ	FSGMHU
w:то	CLDLEKGRHYISJMKJLRRLSRVKWSXQZM[S\R]J_J`KaX
w:товар	HTIMNKPM\Q]Q`U
w:тогда	AMCTDRETFNGMIJLMNMORPLQMSRTMUQVSXNYLZV]K_KaS
w:того	DLUMWMYR`SaU
w:тоже	CQFLGHHKIRJLLROQPTSSURVRXRYKZM[L\L_M`L
w:тои	KVLMMQNMQKYSZL\L_UaP
w:тоига	ILRR\T]R_R
w:токтатинизши	WU^K
w:толик	EMJULMNQ_M`R
w:толко	FIHKIQJSNQQSRTSSTIVQYRZL[S\M]L^K_M`Q
w:тоо	QUUR
w:торопите	ASYMZX
w:тот	KSLMQTUKVNXU[M\R]R`MaQ
w:точка	QV[M
w:точку	KMOQQYRLWRXS_M
w:точно	DLFMGMHTIVKRLSMMOMUMWMXPYR[M]TaL
w:трек	JSKLVM\R]X
w:третии	[R\R]RaQ
w:третя	GWKMRLURVQ
w:три	EMFUHSMQSTTMUUWQYPZM[M\L]JaM
w:тридцат	GQLUSMXQ\Q
w:трубку	[T\V_M
w:ту	EPIRSWUR[R\L]K
w:туган	EVGRRQ_T
w:тугел	IS\R`T
w:туда	DREMKKMSSQUMVMYL_TaZ
w:тудлес	CYaK
w:тун	CUDM
w:тур	BMDTEKHYISJJKLMLNMQHRMSQTQULWMXKYQZS[N]U^M_W`M
w:тура	BQGQHQRQWMXSYLZU\M]M
w:туради	ERFTHMILLRMQ\M_T
w:туракти	FSGX
w:турасиз	RW
w:турган	ERFTHMKTQS\K_M
w:туриниз	CSDMRQVMWRXLZT]M
w:туринизши	DQRV\M_Q
w:турип	CQKRPR\V]K
w:туркиядан	GLHSTU
w:турмин	DQHSZQ^R_KaR
w:турции	ILMUSMTQ]S
w:тус	DQIQUK\TaS
w:туседи	DQFUHLMLNKOSZR]T_R
w:туси	DLELGMIWRPUSZQ\R]M_LaQ
w:тусин	MQOLSRTQUSVQXM\Q
w:тусиндим	BQDSEMXRaM
w:тусиникти	BHDW
w:тусип	GUIMJROKRU
w:тусирип	FSGSHQXR
w:тускенде	ZW
w:туски	QV
w:туссин	ZW
w:тусти	EWIPJNNJQLRMTSURWM\S]V
w:тут	ATGMNLPMQLULXQYS]M^MaT
w:у	ALDRFRGMHPMKNQOQPQQRSLVMWIXIYRZR]K^M_U`H
w:уакит	JTOQTLXRYLZT[V
w:уберите	OQRRSLVSWVYR[L\M^R
w:уведомлении	WK^W
w:увидела	BRDQJMSTTQXRaL
w:увидет	JQK[SK
w:уговорили	ST
w:угу	CSSRTRXNaN
w:удалите	SLWZYL]N^Q
w:удачного	CW
w:удобно	DMXW
w:уж	ASHUJMLMVUYQZM\M_Q
w:уже	DKEPFLGNHPIUJGKLMKNLOUPNQNRKUMWQYSZJ[N\U]Y^Q_LaR
w:узилис	QV
w:узкая	JMLX
w:узнат	FUJM]V_Q
w:уиге	MTPVTKVRZS
w:уиде	DRLMMVPSUJXQYTZM`R
w:улкен	CRERGMLROQUT[Q]M
w:умеете	ALNVUJ\W
w:усинасиз	EUJRRR_M
w:успеет	MS]S
w:успею	PMQTXR
w:утречко	AVDM_M
w:утро	CTYQ
w:утром	OQQSUMVQZS\L
w:ух	DUXMYWZNaM
w:уходит	EQMLRM]V
w:учителнице	EV
w:уш	NTUR\T_M
w:ушин	IQOTPQQKRRTQWL\Q
w:ушла	CW[M]R
w:фабрики	TUVM
w:фото	BMEKFRGTISJRLMORPQRNSSTQWMXLYM[N`RaM
w:фотоси	IMKM_W
w:хабарлама	^Y
w:хабарласип	[U
w:хватит	BRDQSMUSWMZM^S
w:хлеб	_Ea[
w:хорошего	BSGQYQ_U
w:хорошо	BQCLDUEMXP[L
w:хот	ELGXHKISMQUP[K]T
w:хотела	CNSUTQVR]LaT
w:хотя	HSMMULVRZK\U_QaT
w:хочу	ANBMCMDKESGLHNIRLMMSOQPRQURLTQWRYJ^L_N`LaK
w:хош	CWDM
w:цвет	DRISMMNROQQMRMSMTSUNWQYLZM\U]M_MaM
w:цветом	_Z
w:цена	FNGLHSLMNRQMRMSSZS_M`T
w:цене	FTGS
w:цени	FNHUJM
w:ценник	FUHIRQSPXQ\R
w:ценои	FIGUKNRQZS
w:цену	EMFWIMJPMR\Q^S_M
w:цифри	BKJVZS
w:чао	CUaM
w:час	SM\R]Q
w:че	ETFNHTIMJLLMMMPQUMWQYQ\T]Q_LaU
w:чего	EZGMJRMMNMRMTQULXUYR]M_K
w:чек	GMHMJUMKNTOTRPYR_M
w:чека	JPKLMSOU
w:человека	GQ[T
w:чем	BTDRE\FQGLHNJPLMOLPRQJRWSMTMVLXMZN[M\K_K
w:через	BLCMERISMUORPLQLSLTRXLYR[L\S]S_K`M
w:честно	ERHSJSSNURZP
w:числа	]X
w:чистит	EMJLRW
w:что	ANBRDUE[FPGIHSJMMFNIOQPKQGRJSWTIUUVSYS[L\U^N_L`T
w:чтоб	DMHLITMXQPRSTUUPVLYMZM\K]L^U_H
w:чтоби	JWKMLLMJNTORPRQLRPUR\K]MaR
w:чужои	\T
w:чут	DMERGVKMLR
w:шаршадим	[V^P
w:ше	DLIWJQORPSVMZL\L_MaX
w:шештим	SU
w:шига	_MaU
w:шигар	DSWRYQZJ`VaM
w:шикпаи	JVNKWR\M]M_T
w:шикти	ERFQGMJJLSML]Z
w:шлете	MU^S
w:шуликпен	JJLUPS
w:ща	DRUMVMXLZX[LaQ
w:щас	DTFQHPIRKKaT
w:щелкните	K[SLZM
w:ю	BUDMRQ
w:юбилеи	EQRQUV_M
w:я	BLGXIJJJKLLQNLRJTDVQWQXRYX[W\R]K^S_G`GaR
words:0	BQDRXRaT
words:1	ARBRCQDQFQGJJMLLOLPMQLRJSRUUVKWQXZYSZL\K]J_H`Ja[
words:2	AYBNCRDWEMFNGJHGITJKKSLEMKOJPJQRRISRTMU]VEWJX\YZZM[L\K]M^Q_L`Ha^
words:3	ASDUFQGKHJKNMROKPCQLRISTTHU\VTWRXRYXZL[N\K]J`DaY
words:4–6	ANBMCPDFETFKGQHQIIJMKJMNNRORPMQQRSTKVVXGYPZT[Q\W]M^K_YaI
words:7–12	AFBKCJDFFJGTHTJSKLLRNJOQPUQLRSSKTMULVTXFYGZX[T\Y]T_S`]aD
words:more	AICLDEFLHSJSLTOQPWSCTPULVTWQXBYLZS\R]U_T`^aE
"""##
}
