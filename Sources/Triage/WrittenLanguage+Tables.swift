// Made by contrib/dev/language/train; not to be edited by hand.
// swift-format-ignore-file

/// Weights of character n-grams (1 to 4, and whole words; `_` is a word's edge), one language a column. A row is the
/// n-gram, a space, and two weights a character: its code less 40 is nine times the first step and the second.
extension LanguageModel {
    static let latin = LanguageModel(
        languages: "en de fr es it pt nl pl sv da nb fi cs sk hu ro tr vi id sl hr lt lv et ca is", unit: 0.10378,
        prior: [13, 11, 7, 7, 7, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, 0, 0, -7, -9, -5],
        rows: latinRows)

    static let cyrillic = LanguageModel(
        languages: "ru uk bg be mk sr", unit: 0.11209,
        prior: [6, 0, 0, -14, -8, -5],
        rows: cyrillicRows)

    private static let latinRows: StaticString = #"""
        _a cc[EHWX[G;4=b _a_ rmdI)Mxt2)_3e _aa <W=7dqHGG>ZZQ _aad PPPG=>PPPPPTP _aan FPPt4=PPP>POP
        _ab TXGR;ZZ2Y`F4` _abe \FIPQGWOIQHNZ _abr XdTXXZGN?[GNY _ac XZJWPX:@NFAcl _acc Zm2QHP=FGZXSb
        _ace @IAQYb>]RYOG6 _aco PA2PFGPJPPPPk _act PHaQ`YZFOGOWZ _ad X_iZ=F=emmE;o _ada P3M<YZYWlm<E3
        _ada_ PEWPRYOE5tYb= _add kYb>>5PbGPPSE _adr 6:)djXc=X@e_a _adres_ P=cxE@=YvZF66 _adresa_ ZN>D5Qw]?Ni?4
        _adresse_ Jl358lFYGZPNG _af XaIs96XQ5.EHe _af_ <>OHf?GNH5YRJ _afm NPPYS>PPPPPPQ _afs FPPbAGFOPPPPQ
        _aft iPP>F?PPGGQIJ _ag a@XN<>d3amHn` _aga kQEb@YQ??aPBE _ah )Tke3HEi72d^m _aho PJDFPQmaPO>P>
        _ai <cD5`\[7m>:Xj _ai_ PvZXQMQ@I5M54 _aid 5jRHY[cXGPO3G _ain QaKQRJQMG?N\F _aiu PPjPPOPPPPOOG
        _aix PFDPPPPOPPPPt _aj 6NIM>]9@HV68a _aju GNSYPYWBQ>OIk _ak 7QW5H;KiGcRSH _ako PPPOGPKGPDiGP
        _ako_ PPPPGPBGPDiGP _aku OPPQbGDGPuFEP _al c?`lIc;PGAh4a _al_ 39qsP7?BXEmhv _ala =Ec>@b<_[cGeO
        _ale ;27/37oelMZ;b _ale_ GG4BW@wXQa?Xc _alg N\JXO,HO?OYJm _all A_hbehFM=W?S/ _allerede_ OOG>EtPP>PPPP
        _alm aPaZI=P7bYGQ@ _als ]N<kY>QGPXP?X _als_ /FGkYGROPPP=a _alt SGm?7`Q@kY=PN _am Amb`7<Dl?RW<b
        _am_ oJ_4WZOBIEQR? _ama <2bcdak2mOGcH _ama_ POWPPPPWt>HO= _amb WE<mXlZOQJ`Ok _amb_ GGFPPPPOPPPPt
        _an f<N@dXd<eR>FM _anc EZrGPGEQjPYP? _and :5NQE7N^Yvh[- _and_ p6A7:R>DW6dMd _ang <XO8>YGZ@7Z`G
        _anh JRNPH>PPRPPPP _anh_ FPPPPPPPSPPPP _ank WPPGHaXGbOQIO _ann :bEQ6`ONbb[ZD _ano Y?8NaOw?YW<FQ
        _ans HlN=SbGOGHGX4 _ant 363[ad<bOIeIW _anu <SHQOcESHQGPb _ap ?R?>?J3=7Zeu= _apm PGPPPPOOPPPkP
        _app WabR83cFdIaI< _aq >8[PPGPFOPPPk _aqu >8[PPGPFOPPPb _ar jN;WQZ=D\>\v; _ar_ 3DXRt@Zx?>Kt*
        _ara FW_Q5YObva=5l _arg 7c;[lQaE>I`JE _arr @ucbHaOiHOGNE _arv >=HQNnPGPPFTP _as qXcW<ea9e`=I=
        _asi ?]<HcInD[=EWH _ass <becADP=IHYWr _ast 5PMXG[=JHYIVR _at _>K?Kh;>_k]qJ _at_ s7m@9sR^E7N7.
        _atb PPPPFGPPGPObR _atc GPPPOPPGPPOkP _ate 4[A?`5PEbI\5j _atg PPPPXGPGPPQYP _atk YPPOF=F>G<RvQ
        _atm >ZXYNF``Gcj`F _atn PPOPPPOOPG?kP _atr YI@OFPYEHHAd` _ats PPOPPPPOPGJXG _att `uVYh<PXQGNjI
        _att_ =GPPs,P>GPPGP _atv PPOPPPPPPPSGQ _atš PPPPPPPPPPR>P _au JlEdZ`m@44g4? _au_ Msa[YmG]WHW>4
        _auf TGF>XYPOPGPOO _auj PYPPPPPPPPPPP _aus e`<@N`OOQYcWR _av XliYru2@XK;8G _av_ GF@ZrtYNQMGEG
        _avb PPPPiYPPPOGPP _ave GmklQ4ISPV?NF _avm PPPPObPPGPPOP _avs PPPP`bXOGS>GP _avu G>FPG?PSXPPOk
        _ay 4BOPFOPEmlPZW _aye OBOPPGPG5PPPY _ayu PSOPPPPP>bPPP _az <RM`PHQwm`F4P _az_ GDMZYQmqcaGGP
        _að PPPPPPPPPPPPS _að_ PPPPPPPPPPPPR _aș PPPPPPPRPPPPP _b cNFbcia=faXDJ _ba [cdERW<HRN3<X
        _bag ZEY>SHP@bkGXO _bai =I?GEGQP?cOfk _baj PTQQaHNbPaG>Q _bak EIPNc@5Rb?@=S _bal FRNQX=n`<Y\``
        _ban EH=QQ=IAd`[`H _bao PPOPPPPPSPGPP _bao_ PPOPPPPPSPGPP _bar E>@Gel`h5J2N[ _baş PPPPPPPPbGPPP
        _be u>Zkab<O`i\UN _bea 4bY=cP[aFRFF[ _bed ?Fbd?YWIkF>YE _bei \[?5Z5PFO>IYJ _bek APPYIYFYYF<GP
        _bel F\Ol46[daSM=` _bem HPSFQPGdGGOPG _bem_ GP]PPQGIPPPPG _ben Cauk;5H@m_?FQ _ber 7iF?`ba?QvFaY
        _bes SbGjmdF<HnN5e _bet d7QN=YNW>FfsJ _betaling_ 4GFb8bPPPGOPO _bez @<O[OQn>GDsZP _bi \P<7<E5acdjc>
        _bi_ XRFWWdP=JBl?X _bie FocQ<YRP[GFcG _bien_ ExYEGGXPMQZH? _bij PPPlPPPQPV-kP _bil <Z>Ge[_<aBbNF
        _bin 8G>caPY]X`4\O _bir XF`FmZOct`@FJ _bir_ FOPPOPPPtGPPN _bis S=lI5IJI>jlNQ _bisa_ FPOOPPPOGt>PP
        _bl @@?Pekb<<?YI< _bli @FHcvu?O>eXF4 _bo <ZIQ>;I@WSL3[ _bom_ HO]PE?MPQm6ZG _bon PkAjZdHb<F>Ps
        _bon_ FjWuFGQZOGQZt _bor Z[VNjk<`GNjOI _br Z`>WdcNI3IWWF _bra YXRJdcR=><=Ij _bra_ HYXXsuPOXa?QF
        _bro d>EOQ=I[XhkFc _bu _?jY>5YdiD@MF _bu_ PPPOOP3Psk35O _bue F\XHZGGPQH`GP _bun dN>Y@GdSROd><
        _buo POkPPPPPOPNPP _by `?>@dNwP;>PSI _by_ mRGE<Y9ZEWYXY _byc FPPRPPhPPPPPP _byl PPPSPPhPPPRPO
        _byt =>PMlXJGPPNSN _bū GGPPPPPPPPSbP _bạ PPPPPPPPQPPPP _bạn PPPPPPPPQPPPP _bạn_ PPPPPPPPQPPPP
        _bị PPPPPPPPSPPPP _bị_ PPPPPPPPRPPPP _c XddEHOOdT`E`` _c_ @su;bl@EL=@S, _ca dYO`[a>7A5<Vd
        _ca_ Sq)NekNS?=?I6 _cal @>dS>XWFiWbNW _cam [XaWROWQJ+=<[ _can kPHQMZ<eaW>>` _can_ u;IRIIZMF=HY?
        _cancel_ kEEGPPOEPPPPt _car aM@HQZQ<XXn>, _care_ YF5HHGXTPPGPG _cas Phd>WImQNSF3l _ce =r>H;;dAhem_Y
        _ce_ ?rGWHQ3T<SlPQ _cen l+OS\5[;a@@iH _cena_ GDdS=YdO>A*j> _ch U`G8dER`\cE@< _cha a;dDd>ORFcaS@
        _chc GGOSPPlONNPPP _che Wik;?>EZ?RcWW _che_ =*sPOPPNRQPPb _chi Z\HFQbGW=dFNP _chi_ >F@POkONSPbPP
        _cho cj?ec>4ERFRW? _cho_ G<WEPYEPTPPPP _cht OPP>PPqPOGPPP _chu WIGFObFRR?POb _chy PPPRPPmPOPOYP
        _chà PPPPPPPPQPPPP _chào_ PPPPPPPPQPPPP _chư PPPPPPPPQPPPP _chỉ PPPPPPPPQPPPP _chỉ_ PPPPPPPPQPPPP
        _chị PPPPPPPPQPPPP _chị_ PPPPPPPPQPPPP _ci R<i@abOj_hGr` _cie GBFSPQGFXRYuH _cij PPPYPPPPPNkGG
        _cl R@>MNY5H4H[W7 _cli YcnbYbGRGNONH _client_ 4`FFPGPSOPOPb _cliente_ P7dPPPPMPPPPP _co bdQSYE`7lW<4j
        _co_ Y1(B[PwOJFHYH _col _[Ra?Y?;I@kHE _com Z[m`O?;I<<=Rd _com_ 5FS>@HWVOGH[t _comanda_ PD2PPPPSPGPPt
        _como_ GS8GPPPOPFPPG _con WAe`>GHJ7@HHa _con_ >9qGEYZNIIQX5 _cor GI[dEG?H?=GQG _cos YHhQ[GGH=W==l
        _cou YaEOcbF`OPY[G _cr l@RXIY<?3Hr;k _cre 5JiQGPHIFG>Ok _cs IG>aIPalO?ZdG _csa YPPPPPOjGGPGP
        _cse PPGPOGPkPPPPP _cso PPPPPPPbPPPPP _cu b6m`N[<I@`>;i _cu_ Q4PPZZP]RGHHH _cua GT2PPPPNSPPPb
        _cua_ PNGPPPPNSGPPb _cue >J=PPPPOPPPP> _cum HG@GPYPRjkPG5 _cum_ ?OWGPYPTO>PPF _cus kOQGGPPQPQGPP
        _cz YPPRGPmFOOGGP _cze bPPRPPHOPPPGP _czy GPPRPPGPOPPPP _czy_ GPPRPPGPOPPPP _cá PRQPPP<>SPPPG
        _các PPPPPPPPQPPPP _các_ PPPPPPPPQPPPP _câ G=PPPPPSIPPPP _có PSEYPPO5SPPP= _có_ GMPGPPP>TPPPG
        _că PPPPPPPRPPPPP _cả PPPPPPPPSPPPP _cảm PPPPPPPPRPPPP _cảm_ PPPPPPPPRPPPP _củ PPPPPPPPRPPPP
        _của PPPPPPPPRPPPP _của_ PPPPPPPPRPPPP _d YabZbMP7KYXD_ _d_ 5rn54AEQ_YKfu _da S3`a@aE?e[N_6
        _da_ APo<9v3\n9r32 _dag ;GGjnmZFFGQGT _dag_ NQGGllPFFPPPS _dal _Oi>Y4wWaN\`6 _dam mGGSamRY<[NO[
        _dan Hl?`5E`W.nb>` _dan_ W@EtDFZQ<xmcE _dar mB>PX7Hm<qBl; _dar_ WY[c`HZKF3K>3 _das TVIH=P[FFcV5H
        _das_ KMSPZH[PG@V>R _dat ac3ieRm;>EGSW _dat_ FHQsEGdPSGZP? _dau `GOGPGXQJPRYY _day N@>G<cYN>WNYb
        _de aedDX_<eQP=Gn _de_ )o8r`I)xd2-Dv _dea kDGGd>bbIZZN5 _dej PwMOFPIKPI<Y> _del i?u7[G;<=BiSl
        _del_ 4BhA[J?WFOIck _della_ PNkP>`PPPPQP@ _dem e`3<ndVNHW;Ob _den S<@X\Xn<Re4F6 _den_ AWP5njoF81QZ6
        _dengan_ POOPFGPPPkPPP _der AV;48uH`r;Zd6 _der_ 92WY86ZY<=PcH _des Jj7=V<Q5>dc;Z _des_ 9q_QFHRPdQPGI
        _det _@YGnkS64_`FY _det_ NGYHwk6NG?HP@ _dev Hbn4D6F>cVi[6 _dez I<AtPPGGGQ>PG _değ PPPPPPPPbPPPP
        _di dSmie=<H@r3Mh _di_ R>sH`n?b7sH?4 _dia `486?Z><HbG?d _dia_ >?AFFGWNRkYZl _dib GH=GPPGNYbPbb
        _did tN>QFZQZbP]G= _die T2<j<YIVSI\>d _die_ T<@lHHFWXI`QI _dik OPPbNFw>FWFOQ _dil bQ>GEY_PkWbGY
        _din @@,Znr<\aON`j _din_ OOQ?njQ]=GcY> _dir JiP>ZRFM=AAJW _dis knR@caNRE<M<? _dl YYNSFGeQO\?OF
        _dla PbPTGP;PPRPPG _dn ;>Oc2ZwHNHbK3 _dne FOYOOHnPPSbOH _dni YQGTGP9GPI5OO _dni_ YQGSGP9GPJ5OO
        _dní PPPPPP8PPPPPP _dní_ PPPPPP8PPPPPP _do iV;\FDm>[JhP? _do_ kU/B=YoEI?_Y6 _doa POOOPPPRRYPPG
        _dob ==DA@ImbPBtZP _dobro_ PNONPP3PPSkPP _doi YYJ>OPPRROPPG _doi_ PGEPPPPRRPPPP _dom 3[k7hON?>?2dR
        _don iejO77P`ADdEv _don_ sDdaQP=P8RJX> _dop @OjAPlnOQDGGQ _dor \dR[FPdBFM6G4 _dos >W=Z=O\<aeVOk
        _dot XZOJXFh=FHQbY _dov >GsHNZ?GbORPG _dr d=<c7E[m<[PE@ _dru aPO\EHeFH\aGQ _du d<akn`;P[3V(V
        _du_ Tvc;xv3W73-4G _duo c`>YPPPORGHPG _dv GE>>4ZnAOSoE6 _dz EPPJPPD>GWmbP _dzi PPPTPPEPPOEbP
        _dé GkHGJGNGOPPPa _dés PbPPPPPGPPPPG _dí PSNYPPiYPPPPF _dík PPPPPPIGPPPPO _dü QPPYPPPYaPPOP
        _dė PPPPPPPPPPQPP _dėk PPPPPPPPPPQPP _dě PPPPPPaPPPPPP _děk PPPPPPPPPPPPP _dạ PPPPPPPPRPPPP
        _e =[d<WH3ld;3He _e_ 35xIi>=n=[jeI _ed 4Zi>;T=?e\Fbe _ede QN>?EJGOmSP@G _edi bE5QObAIkd?`i
        _ee 38FuHDXFkQYSY _een >OPtQEPPPPPNP _een_ >OPtQEPPPPPNP _ef Dh`?\5cE>kc<] _eft 4GO>o5PPGPPOI
        _eg Oj<=`lbRPOdaA _egy OPPYG?ckPGPNF _egy_ GGPPPPPkPPPPP _ei [32l3fY5EZRT@ _ei_ EP2>OfZ@PGMKV
        _eil DGGGPIPOPPRKN _ein B4c?ILPNF[R;S _ek EGP7ei>5lmGbS _ekk PPPFNXPPGPPOT _ekki_ PPPFPOPPGPPOS
        _el `\S?IPWid<bCi _el_ =9L5[5IeHAdFr _ell <n2Hd_R??bY`3 _els cOOG?OGbPQYGn _els_ GFOGOPPGPPPGs
        _em k?7@7NIbKa`2` _em_ NQTENd53BOQEd _en _m6VdR22M9;>m _en_ (x;i\b<MV2[Mf _enc Ye7GFPaFG=PPX
        _end d;?6ejIaHWPWF _enn E=a>3mPYGOPTH _ent oJn?37PDIVXNb _env YnFHOFPPYPPR> _eq GZXGOYPOOPPQb
        _equ GZXGOYPOOPPPb _er B2dkm\;d4=4IS _er_ 5<:vftcD4OR`9 _erh SPPGG=PGYPPPP _es Afn4<7>jb3Awq
        _es_ 9/LHGFQsbP`qb _esc ORIG[PODZ[PGl _esp `kePG[Q;QGN<` _est _xT[;=A\IY=2r _est_ =rYQPQW6PZQE5
        _este_ N,3GOHBfQYFP6 _et JwOHYn=4r4d8M _et_ ;vb5/bPP*IbTj _etm PGPPPPPPkPPNP _ett ;55GpwP>kPPNN
        _eu @+P6cimYDPRM) _ev nb3I?MdFmj`27 _eve m6OcN=><lWaY> _ex adIka=jA?Y?`D _exc P`=QIdOFPYPRY
        _exp [H=YQ4cGHOFVX _ez G<E<RP>t>NZZG _f NZdEe_Od7EFGa _fa bZd[@aWFFR<3` _fac HlQaYA=SG=INX
        _fai [XVRX=OG=bN\G _fak FXE@PPm>Z[eIE _faktura_ OOFRnbdP>)7GG _fal ZJT@d<EbZFPE[ _falta_ PS7Y>OPFGPPGi
        _fat aW>GP@QGmIH;5 _fav aSJZF>FNZaPPP _fe V`PNOW?jOWXUn _fei E=QYOkPFPPPPi _fel NAcXkH?aPP=OS
        _fel_ EFOHs?O[PPPP< _fen OGFHFcbbaZFQ[ _fi `=RQ>Zb\WRHDV _fin eIiF\kW;P6PW` _fiz GOSPPP=bGPZPP
        _fj GNOGIkPGPPGOJ _fl dZ?Qk`E27OaOR _fo Y_eWbOHIXFHVW _fon Fb`PG5eWOHdj= _for XcW6IdG:G7II?
        _for_ j<E[[dWNZQOW5 _fr lFYFmbP@A@P`J _fra 5bXabjPF@Xba@ _fra_ GObQ0uQEWYHQ> _fre PXW=<[YF?GYER
        _frá OORPOGF>PPPPJ _frå GPPPiGPPPPPPP _fu @JdEVWRbX=bWD _fun <NHOaYn>HGVOc _funciona_ PR@PPPPNPPPGY
        _fy FPPPmbaGGQOYI _fyr PPOPR>PPPPOPR _fyrir_ PPOPPGPPPPPPR _få PPPPdYPGPPPPO _fåt PPPPaYPPPPPPP
        _fö PPPPjGPbGPPPN _för QPPPjGPGGPPPO _för_ OPPPYPPPPPPPQ _fø OPPPQbPPPPPPP _fü RPPROGPkGPPNG
        _für RPPROPPG>PPPP _für_ RPPROPPG>PPPP _g ZEOZP`F4fZX<? _ga V`<a@ibI>ARhl _gai H>OPOPPQR>Wkj
        _gal H6FG[7\NNE\ak _gav a>HPeGPHPOS=F _gd PQYAE?GPPEu\O _gdj PPP=OGPPPOkPP _gdz PPPQPPPPPPPPP
        _ge 8Gbi:3IahlSMo _gea EPOkQGPQPPPPH _gee ?YQkFPPPPPPOP _gek PPPkGGPGGPPPO _gel \`db<GP=jWROM
        _gen gml-RWW@==bFh _ger \;A5@5XYjNTFn _ges AdaZD><F>]FPc _get v>ZH3P[=G3OeT _gi e6sjej6D]WH<<
        _gia XFiFYGYOTHWP7 _gia_ YPjOPGPOQGPPG _giao_ PP=PPPPPRPPPP _gik OPPPJbPPGGPOO _gik_ OPPPK>PPGGPPP
        _gio YPbGFGOYSYFPP _giá PPNPPPOPSPPPP _giú PPPPPPPPRGPPP _giờ PPPPPPPPRGPPP _giờ_ PPPPPPPPRGPPP
        _gj PGOHluZ?QOPPN _go m?F@YO@Oca_<e _god EPOlel<F@VjaJ _god_ XGPaiuPFPW?GN _goe FPPkb5PQOPPPG
        _goi PPPRXGPQRGPPP _goi_ GGOPPPPQSPPPP _gos YVAFYPEGbRaPm _gr SIa[QOOI4PRbd _gra P\k>QbaZ<EM<`
        _gre `<ENMcP@I\AHH _gri XIRP@GadG?6`I _gro d`WiOF@OQXXZF _gru @@I@\PEFFV[da _grą PPPQPPPPPPPPP
        _gu nc_@djE@ji<UE _gut ]GQPEbPPGPPF> _gut_ KPPPGGPPGGPP> _gy ZQPOm>Gk=GJQH _gå PPPPAbPPOPPPP
        _går PPPP?kPPPPPPP _går_ PPPP7bPPPPPPP _gæ PPPPNGPPPPPPS _gó PONWPPiGSPPPa _gö QPPPPaP>kGPOQ
        _gör OPPPYbPGbPPPN _gü OPPPPPPGkPPOP _gün PPPPPPPPYPPPP _gọ PPPPPPPPRPPPP _gọi PPPPPPPPRPPPP
        _gọi_ PPPPPPPPRPPPP _h NI3ddiGW\<NEn _ha n@hPcY2W`V;Nb _ha_ 3[s?jiGl=P@aq _hab Se[H<>PQ=PPaE
        _haf EPOPd>PGk>PPJ _hai bPiQOPZ?akOGO _hai_ GGkYPOQ=GtOGG _hal GD=l[\?EiiGd7 _han =>WH\R7dI=[O@
        _han_ 3@N?ovHV<>\Xq _hang_ POQ>H>PPT>PPO _har 5YE`[Z?6PjjM2 _har_ ;NX?ouY?55HQD _has mcEJ7;ZXbNPJ`
        _hav i:JGSFiZOY>Xj _hay FJQYOFG>X?PPa _he aA2vmb`<i`P<m _he_ r9E?M7OY@RZWs _hea EYR@=DHPRlQfW
        _heb RaZuEHG?PbQXG _heb_ GGPtOPPPPPPOG _hee 4GRtFFPPPbPPO _hei <aP6ImQGG[O`A _hei_ OQFGNnZOPYYjE
        _hej POPGmPNGPObGO _hej_ PPPE\PWPPOYPP _hel nM?>mbE`6O?I? _her e?F58b[?i>cD3 _hes ?OYFA?nGk<GPI
        _het GHQt>AGs?PQRO _het_ GGPt+4PkQPPPG _hi mY,dEJ>_;Q3NH _hi_ uMXQP<RG;=QXu _hie 8iHk<8P=SGPQF
        _hil 9XOO8WQ?=l[c= _hin -GEQQRP??<PTJ _hj GO[GoaP?PEPMJ _hje PPPG?kPPPPPOO _hl POPN<EnGIObPS
        _ho Z4kaX;<PRNGQ` _ho_ >MqZ>>YHOR>Or _hoa GPOGPOPOTGPPG _hoe GPOkGbPGPPPOG _hoe_ GPPtF>PPPPPPP
        _hog ERHtEHPkOGPYH _hogy_ GPPGPPOkOPPPP _hoi GGNkGQPOPGPSF _hoi_ PGNtPOPOPPPOG _hoj PQTF[><PPQ<PP
        _hol @\H=6QacGG[N` _hom cR@I=@FZTD6JY _how tPO=HPGFa?POY _how_ tQO>PGOGOGPOY _hoy HSPGEkPP=PPPP
        _hoy_ FSPPOYPPOPPPP _hoà PPPPPPPPRPPPG _hoạ PPPPPPPPQPPPP _hr DQXGENnIGSuZJ _hri PPPPPGERP@bPR
        _ht D>IQ@2[@;Zl_h _hu klGYkl?`W=<X_ _hui GvEkOPPONPPOY _hul >aYkA>PYFPPSN _huo GPGPPSPPPGOPO
        _hur YHOGn6XPZPGOE _hur_ >GPPrGPPY>PPN _huy >XPPPPPPSPPPP _hv PYYH9t=PG\cNJ _hva PPPP@k3GGSbOR
        _hve PPYHIcaPPOQOJ _hvo FOPPSbPPPPPOO _hvor_ POPPQkPPPPGPN _hvordan_ PPPPPkPPPPGPM
        _hvorfor_ PPPPPbPPPPPPN _hy dkPPcR<H?QNPD _hyv PPPPGJNPPPPPP _hyvä_ PPPPPQOPPPPPP _hà PGPPPPPPRPPPY
        _hàn PPPPPPPPQPPPP _hàng_ PPPPPPPPQPPPP _hä OPPPjHOPOPPSO _hæ GPPPPYPPGPPPS _hí OOQPPPGbPPPPW
        _hív PPPPPPPbPPPPO _hó PPOPPPPPRPPPP _hóa PPPPPPPGRPPPO _hóa_ PPPPPPPGRPPPO _hô PbOPPPOPRPPPP
        _hôm PGPPPPOPRPPPP _hôm_ PGPPPPOPRPPPP _hö IPPPaFPGGPPPP _họ PPPPPPPPSPPPP _hỏ GPPPPPPPSPPPP
        _hủ PPPPPPPPQPPPP _hủy PPPPPPPPQPPPP _hủy_ PPPPPPPPQPPPP _i d;WRmh7a`GbEN _i_ t5`Kxsi;2(w.x
        _ia >W?E@=OKuujZ? _iad GGOPGPNQt>PPP _iar GOPOGPPTPGPPP _iar_ GPNPPPPTPGPPG _ic Aj=@ak@Dt<YTS
        _ich JHPAYQAPGGGYQ _ich_ JHPAYQAPGGGYQ _ida PRFGj>QGbGGPF _ie DWkrG=VSGGOwY _ier PFkYGPOSGOOFP
        _ig ;d6=l?OuQKkBG _ige DOP5f5OkPQGPG _igen_ DOP5\5PtPOPPG _igj PPPPFkPGPOPPP _ih BGPGlK[FG2bNO
        _ihr SPPPPOHPGOGPP _ik EYOrI_W>l_RRW _ik_ FQPtWGOG5>FWP _ikk PPP>S_PP>PPTO _ikke_ PPP>RbPPPPPMP
        _il ;vk@;ADcl;m`> _il_ PrsGEIQ[7OHYO _im Td@A?W56,9`2_ _imm bXkd4GYNQOPOj _imp _ekPWa`GH;XHd
        _in PJldW;[@6Z2=; _in_ x3uvE2Xf398l2 _inc aa?>NP`AIOXRY _ind `c_?KHbN7GY^j _ing 2Jd5maZ`bjFO>
        _ingen_ COP,]kPOP>PPG _ini ?J8>PPWMGr<Hk _ini_ OO>PPP@OPrFGG _inn @dF9FrEZPFPWd _int hdP?`4H6bHP^I
        _inte_ O<3HsHPMQPPYZ _inv d[aP@Q`@GO>EX _ir I?SYa@ai760r3 _ir_ ;IYZFHR?@XTu3 _is l<Zj47;rmhd37
        _is_ r<ju`SmsI?P5> _iss abAGPFP>PbJGO _ist 9;H6`D8Hmmdi= _ist_ BQP>H>RFGGGQO _it j7m55AMinwI;7
        _it_ uAd?=jF5A5ea@ _iy PPPPPOPPYbPPP _iyi PPPPPOPPbGPPP _iyi_ PPPPPOPPbGPPP _iz FXDOFQ?>-fqtb
        _izm PPOPPPOGPQFkP _iç PPOPPPPPbPPPG _içi PPPPPPPPbPPPP _iš PPPPPPFPPMB>P _j eidN=Xj?R_=@V
        _j_ `uO<<[5NGVIdY _ja R<`ke`d6d;4QD _ja_ K27sxoY2N1Nnu _jag aYOHtZZGQbGFF _jag_ =GP>r>PPPPP=P
        _jah IGGPXXFbP3PTP _jak FPPKQNp?YFW<I _jak_ PPPJOGjGG=PPP _jas FXZIG?eE[mYD< _jau OQGPYNOXXYIsa
        _jau_ PPPPPPPOO>RkG _jaw YPOXOPPFPbPPG _je S`OA<;e4Q\N^e _je_ @rEqD6fNQTpOI _jed fFPBNH\ZHR=PQ
        _jeg PGFIJlGGZN6bN _jeg_ NPY=KkP>YO>PN _jel GGPPQ=EtPkNYP _jer b;ZEA55YHYjYQ _jes a<@9ldX=IV`=e
        _jest_ GPPKFG7GPPGPP _ji aYdhkE_I=n07F _jo b3dabS4dd;iF_ _jo_ @U:FenktPF<v` _joo >QFPXIPPYYOSG
        _jop PPPPOSPGPQ>bP _jou HQWkccFFPGPP= _js PIOGOPrPQNGGP _jse PPPPPPbPPOPPP _jsem_ PPPPPPbPPOPPP
        _ju eSXcRa.=QFW2` _jut PN<S>QYjH]ajP _jutro_ POESGPPPPOjPP _já PMSPPPIQOPPPR _já_ PNSPPP`GOPPPR
        _jä NPPP>OOPPPPTP _jó POPQOPFkOPPP? _jó_ POPPPPPkOPPPE _jā PPPPPPPPPPPbP _jū GPPPPPPPPPPkP
        _jūs GPPPPPPPPPRYP _k ?<<WREcYBZHZ< _ka IFG`RcD3hZdeP _ka_ cZZE@MEQ>DJxX _kad PXPI3HEQlIfiN
        _kad_ ZYQFFQHQHNfjX _kada_ PPPOGPGP5;xFP _kae PPPPd6PPGGFIS _kah NbPPOQPPa=PSO _kai IHPGFRP>OOT7P
        _kak OPPF>l<P>\`@N _kako_ PPPPPOFPPHjGP _kal FPPQ`cG>bhRNI _kam IPZXI`ZYbiP<E _kan S=Pkml[Q4*Y;G
        _kan_ DZZkoqGH?+GF` _kap IPPcA<djbHNVF _kar XFIG=jQcZAY;V _kas QOPY@`>>GHNJR _kas_ OPYY=EPHH=FfY
        _kat jedF<FA??cEId _kd YPPFXGnbGJGOX _kde PPPGOGePGOPPP _kde_ PPPGOGePGOPPP _kdy PPPOPPqPPPPPP
        _kdy_ PPPPPPiPPPPPP _ke `Qd42*6ker?IJ _ked >PPOQFBbO`GXO _kel <PRY<<YmNYfFF _kem YPPGcFGYRb=ER
        _ken G[RX?7<?l=aVI _ker FOYZ=JWbWKXmO _kes FPPZYIOYjaOQN _kh FQYY>O>RTGPNa _kha =QXYOPPROZPOY
        _khi PPPPPPPPRGPPP _khi_ PPPPPPPPRGPPP _kho PPPPPPPPRGPPP _khá PPPPPPPPQPPPP _khô PPPPPPPPPPPPP
        _không_ PPPPPPPPPPPPP _ki jcRNXaFld?<)^ _ki_ QPRVbNQji9?EN _kie GORQFSNRIFS5Y _kii POPPPRPGGPNSP
        _kim OSNEYQQFm_<VF _kin eQGPN_S64V_[a _kir GZbF`dN@cEFRO _kit ZQ[P>MOOiwKXR _kj PPP5WkF>PKFNR
        _kje PPP5a5FGPTGOO _kl 7<Fmebc>*@G_H _kla @PPeR`D@5XbeW _klage_ NPP=5tPPPPGNP _kli IFPSYGcOG_[EI
        _ko @22bQZ22hcWl7 _kod OPPFMXW>Y_\@O _koh PPPFOS>PREPSP _koj PPPOON=PGMr>P _kok GPPWZ\N>PD>aQ
        _kom EEG[jimPGOHYT _kom_ NPPaIcVGO<5FT _kon ??>Id_e?ESIEI _konto_ SZ>Jnj;?Q3;AY _kr @GEcclc?<EigG
        _kt WZQB<@n>F`A@Y _kte PPPNNGpPPPPPP _kto ZZPTGP0GPE<FZ _ku 6E?[ln,`_P`R; _kui YPPYGSPPFPDTO
        _kui_ PPPPPMPPOGNTP _kun GQRrnnN=4<<RN _kunne_ OPP48hFGPPPNP _kur dP[<F=`bbFJkV _kur_ NPPP<GPPG>TjM
        _kus OPPXFGm>bE<KP _kv =PP>nid>GE?VR _kve PPPP<YiGPOFGS _kvö PPPPPPPGPPPPR _ky aRbFX[<HSP`OR
        _kyl bRQOOOFQXPcOQ _kys OPPPQS@POPNPN _kä PPPPaNOPPPPSP _kæ PPPPR>PPPPPPS _kær PPPPQ>PPPPPPS
        _ké PGP>OP<tRPPPP _kér PGPPPPGbPPPPP _kí PPPPPPFbRPPPO _kö SPPGFEGbbPPOO _kön SPPGGOPG>PPPO
        _kös PPPPPPPYPPPPP _kü HPPGOPPYYPORP _kün RPPGPPPGGPPPP _kā PPPPPPPPPPPbP _kā_ PPPPPPPPPPPYP
        _kı PPPPPPPPbPPPP _l Ydd=YX<69NORb _l_ <ts7>@AeVOnIr _la cNOcA[2X7a6WN _la_ Ixta8jFTn<HGq
        _lab lEEQQZ[MNP]ta _lag 8?GPqlZGPjZNS _lagi_ PPPPG>PGPbPOJ _lah OPPPOSZP>AGSX _lahko_ PPPPPNGPPJGPP
        _lai ?>=>POYFdRSnG _lai_ YGGGPOPFR5MsP _lan Q5FiXibdb;X?7 _las Sf_cNAFkaT35` _le FIZNVWfi;dY<7
        _le_ 4xr<M?2oRT@Z5 _leg WakaA[a8GEaWV _leh XPGGFAikb3GSa _lei @>e4ZNQEQFPA7 _lem XEAY[H>kH`Hab
        _lep H>OFGQkbN9jcP _les Qh3P`mQ<NZH3m _les_ 3uEcaYb=X[EGr _let s=Ql8Xv3PKaGI _lev Yb8adlNWaI=G3
        _levering_ 4POk/bPPPPPNP _li i@>dca`RMDaVG _lie J`Oi<ZAW\QIt> _lig 5WBj.4dHbYR<6 _lii GGPGQRPOPGPTP
        _lij PPPGPPPPPNkPP _lis `cE@6S@ObSa62 _liv F`Ac`m?IP`GNR _lj PPPPaFPGPRjDS _ll rK=P>GZGa[\ar
        _lla GRFPFPPGO>QPt _lle FKFOGRZPZYZXb _lli PDGPGPPPPPPPt _lo l?ZPdb<8@;DIA _lo_ 4KjabbFWcWGRt
        _loi GjHPPNPNSPPPG _loo bQPPRFGPPFPZO _los N\NcQ=WNQ[O<a _los_ @KNc=>HNZ[X?j _lp >IHG<cRbOKtNG
        _lp_ ?PQG<cRbOKtEP _lu aPddZE4@?P282 _lug FJRYbGPOPGP[< _ly 4c?Eem<?HYONS _là PbGPPPPPSPPP5
        _là_ PbGPPPPPSPPP5 _làm PPPPPPPPRPPPG _làm_ PPPPPPPPRPPPG _lä NPPPjRPPPOPRP _läh NPPP>SPPPPPQP
        _lö IPPPaHP>EPPOR _lạ PPPPPPPPRPPPP _lại PPPPPPPPQPPPP _lại_ PPPPPPPPQPPPP _m aaFOROZP8XX<b
        _ma IaadRW[a>RENX _ma_ >qqBJbnxK=<B6 _maa NGPjbQPObkPGF _mag @4HiZbelN3a3Y _mai \6JGbY=\=FVNc
        _mai_ IZ`FNjPTQ=M>c _mak iHPadJEbQbY8N _mam ?d;S<am\4Y7`G _mam_ OQPTPQnF=EG?P _man [8[=[iP;EiBqO
        _man_ B;OkwiY[>,Ju< _mange_ 3GGG@tPPPGPPP _mar >`=XNRPmXAldI _mas W7A[a;`[3a_?a _mau =Q[bPGFWRm`G=
        _mau_ EGQYPPPORkOGG _me E@d`caEZEj=Vd _me_ h9ecV>^_8A;Gs _mea lOQGYNPSPGPOF _med I;YXnlIP3JW_A
        _med_ +>G5ntIFPK>P\ _meg WXZ>AmasR=>X@ _meg_ OQPGMkPkPPPPE _mei JFFcQ@PEPGOlA _mel PWJ=cthbbiGiH
        _mem XbjOGFY[?qX?X _men ;>dQen8`QtJ== _men_ ^EY7whV=R,JP6 _mer FiQ3ad=fjdQF? _mes 5cZ3S_e<=\[FO
        _mes_ 5tWZOGFFPOTll _met aOPl<5d6OaeA= _met_ jbQu<=PF>IEbQ _meu FES>PPPSNGPGb _meu_ F5RGPPPSNPPGk
        _mev POFcPPPObPGPt _með GPPGPPPPPPPPS _með_ PPPPPPPPPPPPR _mi @6bFdXFcNREQY _mi_ >Bi\G`jek=r<_
        _mia Zaa[PN_bGIPO6 _mia_ Gar_QWO<O[QP? _mie <Rj=FSJk[O]PH _mij PORlPPPIPN>GP _mik NH\=3\Hbb;3Qe
        _mil `anZ<<dPaYEcF _min MD7YbiZk7a;_4 _min_ <XPXoqc3<FQm\ _mio QNjGJPbYPR4YG _mio_ QNjGJPbYYR4PG
        _mir_ TEXZPQkQ?IXH; _mis VJaYOV`;OYW8Z _mit 8W<@S\P2XElKj _mit_ BcYH0<i`bIHN? _mitt_ MPPPrjP>PPPMN
        _mo I`<dHNHcdPL<Y _moc =FIRPPkNORHPG _moc_ FPPFPPuOOOGP> _mod Wan<@>?\bE<PX _mog OO?eOQOPQIsYZ
        _moh GROPNXmPPjQXb _moi >l<AYTFOOFGQY _moj PGWJOE\GGS_HG _moj_ PGPRPP6PGSbPP _moje_ PGOIOPnGPM3PP
        _mok PPPOPO=PPRAPP _mol YJmWb@M@F<kXm _mon [nNNRJGbP3D[_ _mon_ =sQG@EXFXIQ[k _mor c`[EJb5GbAaE@
        _morgen_ JFPc8aPGPOQZO _mot GEdFviXHeaSE7 _moż PPPRPPPPPPPPP _mož PPPPPPPPPOjPP _mu iAAaNIWH[GW=b
        _muc iSRFOY=PQIGPG _mui YDA>PSPOIGP[O _mul QcZP=j@A=iGZW _mut [YWOHJGIaHOjO _muu POPYPRPPQGPRP
        _muy PSOPPPFPNGPPP _muy_ PSOPPPFPNGPPP _muố PPPPPPPPQPPPP _mv bGZQecHFaOGOP _mvh GPPQnkFPPOPYP
        _mvh_ GPPQnkFPPOPYP _my t<RNbn`?@@OYH _myc FPPPbPPPPPPPP _má PQOPPPmbPPPPa _mám POPPPPe>NPPPN
        _mám_ POPPPP\GNPPPN _már POPPPPFkPPPPF _már_ PPPPPPObPPPPO _mä QPPPPNOPPPPKP _må GGPGSbGPPPPPP
        _mé P6GGFPXbPPPPv _mì PPPPPPPPQPPPP _mìn PPPPPPPPQPPPP _mí OPQPPPhYOOPPS _mó PNRSOPWGOOPPa
        _mô PGPOPPJPROGPP _mü RPOGFQPGkQGNP _mă PGPPPPPRPPPPP _mů PPPPPPjPPOGPP _mộ GPPPPPPPRPPPP
        _một GPPPPPPPRPPPP _một_ GPPPPPPPRPPPP _n FWZOQbOGB>YdE _n_ =qlb>8be:D[Ki _na ?=?e@bnM>\h;;
        _na_ \M9w5WxiMAv4= _nad <]Id4?J?XAGIb _naj RPPMPN8=PSa>P _nam mO<HiJ<G\nn>J _nao OQSEPPAHIW5PP
        _nao_ OOSPPPOPRP>PP _nap Hba7I=nrQ8jGH _nar bQEObkGFYae=; _nas aCdAQ=eAsJ`3k _nau NFPRPR<PP=[k[
        _nay =POPPROPSPPPP _nay_ =POPPROPSGPPP _naz QcaFdG_FXMj>Y _ne R>s:V>mjiFoge _ne_ =r<F;0^orfxrc
        _neb Qa=YHGt>HG@XY _ned 3NH`ZjI?lGXjX _nee a>HkOWGYPPFdP _nee_ >GGtPNXPPPPPP _neg W\A`IG=@>hmGb
        _nei ec`HRjRMPQaFJ _nei_ MZ`QQsP<NPQ>K _nej ZPPNoPiGQD<?P _nej_ PPPNoP:GPNOGP _nek NPGOWX<b>JikO
        _nem NF[b@Per4Il4A _nem_ QPSGNP<sFNPG= _nep FGPbHbdZP=RYP _nes G=Kc;t@Eabnb= _net PI?m8ZP<=`JJ`
        _nev l?=@EYenGb<bO _ng FEQbNOY?KlaZO _nga GPOPGPPPSGPPO _ngh GPGPPPPPSPPPP _ngu bN[YY>G@;?bZP
        _ngà GPGPPPPPRPPPG _ngày_ GPPPPPPPQPPPP _ngư PPPPPPPPPPPPP _nh OPMYXRaYKQGbN _nha OPNPPFPPSPPPP
        _nhi PPPPPPPPQPPPP _nhu PPPPPPPPRPPPP _như PPPPPPPPQPPPP _như_ PPPPPPPPQPPPP _nhậ PPPPPPPPPPPPP
        _ni Q\2IjN75Nc_-_ _nic d_M8@?kR`b+NA _nicht_ SPP5QGGPPPPPP _nie R7kw>GJNZXJ4I _nie_ OFP8OPKNPXOPP
        _niet_ FPPrF>OPNPPPP _nik XXQd==mRQV=_O _nim @=>SOSm]>P+T4 _nin cbHE6`Njd_3W^ _nis QGQE?O<\bKsIP
        _nj bGPPWPEFPIkOR _nje PPPPF>FPPSbPP _no jY\N@W2@V_(km _no_ s96?EH[D[C2nu _noc A>O@GPdNOOb?G
        _noe <NP>YkYYPaYRG _noe_ GOO>DtXbPPPQP _nog <YFmo>PNPJ4W> _nog_ GPPthGPOPQ5PO _noi >=l>QG[\SGPEk
        _nom =ne>4>QEYr=bb _non XasHXOXOPXb\? _non_ Pju?PXYOPFbNH _nor REO6cn=`jITD@ _not mQd??W_QENE4A
        _nou 5bDYPS7TOGP=k _nov PdGZW>XDHHjYF _nu e]Zbm<2?>D/?D _nu_ N4XsxG5f>a2Vc _num `ieS>[OIb4GZ_
        _number_ iHP>FQbYHPPOO _nummer_ ?>PjcbPPPPPEN _nuo FNjYPRPNQP@OP _ny HHPExnDj<HXYA _nyh PPPP[XPGPPPPP
        _nà PPPPPPPPSPPPG _nào PPPPPPPPRPPPG _nào_ PPPPPPPPRPPPG _này PPPPPPPPQPPPP _này_ PPPPPPPPQPPPP
        _ná PNOPPPe4NPPPS _nã PPRPPPPPOPPPP _não PPRPPPPPOPPPP _não_ PPRPPPPPOPPPP _nä PPPPb[OPOPPSP
        _när OPPPbXPPPPPNP _när_ OPPPYYPPPPPOP _nå PPOPXjPPOPPPP _nú PRHPPFMGQPPPe _núm PRHPPONGOPPPc
        _ně PPGPPPkPOPPPP _o WW4[Q[Q>j5U4F _o_ 45KJM1nom3JAm _ob \e?@2<n85TN;i _obj ZcRNFF[FP^ZGY
        _obr FIRQGP[NP`Y>b _oc iZX6tHaJ>@PEb _och <HF>sRkRXPPYG _och_ EGP=sQVOOPPPP _ock PPPPjFPPPPPPP
        _od 9F`85@wElAu2R _od_ <ZZS;Fn<?SlPO _odg PPOPPPFGPRbPP _odh PPPOPOdGGR>PP _odj PPPPXP`GPQbPP
        _odl PPPOXP*PPQkPP _odo POGOPJIGPMbPP _odp PPPROPbOPR>PP _of kAH@NGER@`?`v _of_ sOei;YZa@HGVP
        _og =PtA9tP;m[5iK _og_ =Z>=9uRDQW5XT _ogg PPkPP>PPPPPPN _ogs PPGO8jPPPPPGE _oi c8B>aRYND[Hak
        _ok bImm`D>F?X<[W _ok_ kSd/;fU,,*.OV _oka cPY@\;dY4D4OO _oke 4QPirDMbHsF\Z _ol `=\EDBWjwh?]@
        _ola RWKO`iOck>Hb> _ole HFOFQKd??sQKb _ole_ ?GGPO]GPPGQQc _olm PRFPGNPPkGPOP _olu GPYPGHPOtGZZN
        _om 3WDronV7?d3JW _om_ 4HXtxsMJPW?W5 _oma QbFb<JFO[k?]> _on `;@v;8dDSMs\h _on_ ihO,,Ac<7>7fr
        _ond =<fY[PXO?OlOH _ont Fl]ijGP=QY?W> _oo =XYuFHPGZOH\P _oot POP>PNPPPGPTP _op EQ_m93RY=\l>3
        _op_ >PbrJGXXZNZY> _opp aXa>1tPFPXGNW _opr X@=GQ>`QPSYFG _or m`h3DD;dmi8`Z _ord i@kOjbG>YNYac
        _os 41[4fn\V=8h@- _oso G>MSPSmHPEYEP _ot aJAOGHnibasn< _otk PPPNPO<GPNtPP _otr HKEObP<HHT5sY
        _ott ?XWb@cFkGGYON _otá PPPPPP[>PPPPP _ou luJjNa2NFHcXa _oui PkOPPPPOPPPPP _oui_ PkOPPPPOPPPPP
        _out m,J4Z<ZPPOYQ= _ov XEilde;XPVrN@ _ove `XFlJl>NPaGXH _p NZQ@IEc>?HZF_ _pa QQGE[V<<QR5cE
        _pac d5e?G>WRHa=EH _pag D8eW;PI?@iIcj _pai l\IGOIPYO>MFb _pak @N=hQP_==_c\Z _paket_ AQZ6E<>HknhDP
        _pal jPeE`\@OIiGeI _pan GFWT=[wl?`=?Q _pan_ PYQTHGBPY7SYY _paq PANPPPPPPPPPb _par ka[F4A@bk=_aN
        _par_ <rDPJce`?Ils, _para_ QK9Q6XPDulH<, _pas `mFd<a>APd7;c _pas_ =pMc>GIScFW5c _pat NZFZ>aA?k2AW?
        _pay ZhacHOFdH=j`G _pe <dHEP7?Rli6=m _pe_ >=EIXQG]QHYYH _ped GS\P<bFjPdW`F _pel X8e?>JMNG`7<t
        _pem PHPPPPOFctPOP _pen =ci<n`kbYj=2R _pentru_ PFPPPGGTPGOPP _per PQdEcG;H5aeDi _per_ G2ql^GOVG<BPt
        _perfekt_ MPPFdkOGPGP5P _pes HAcPR=FAHnjFc _ph nEY[?X?ETQ@;> _pha IYPGOPPFSGPPP _phi RbYYXQRW>I>NO
        _pho rEWG?bEYPZXFP _pi _3mWR6<jY=WeX _pie L66NER`Ad[hiJ _pin ?I6OHWHFGQd<k _pir @X5XabF`QQBrZ
        _pit aa?OOSYRQWsEQ _pl ju;Y?WPJ4ImWO _pla IOHQ@`3?3[YXk _po @<N8Y>eQWAj<c _po_ GM1SOPnOOJeR?
        _pod G\TJEYd<QHFXk _podpora_ POFNPPSPPQGPG _pog GPFdPQFPQSiaZ _poi abiXSQ?Ead@N6 _pok RObHZNi>HGjE[
        _pol P<4Zc`;bkb<\= _pom GW?Ja@dNH\OO> _pomoc_ PPORPP@OPHaPG _por G[\=FJ?WGMW@b _por_ G]KZOQEWH=?XQ
        _pos ?I<N\Vc=akVR3 _pot XFiEY=cAYJOHm _pou 4i[FSGANR[GPP _pov POJPOOIQPRHPG _pow OQYXEXGjd>HYY
        _poz POFSPP\QPPGPG _pozdrav_ PPPOPG@FPNtPP _poš PPPPPPYPPMkPP _pr ZPF[QWd=<RY>E _pra ><SdcOYE=QRF<
        _pre dPaEV5RR>RNac _pri a\;`Ji[>=eRFb _pris_ =YZ?xv=XZ<DG? _pro HZXNYR_dmMFGF _prv PPOPOP9PY\bEP
        _prz PPPSOP=GPPPPP _pu imdabjN@YEP_V _pue OIHbOXGZGPGPc _puh QPPPXJGOP>GSO _pui Ga=GPOPRPGIab
        _put W\6H>YGSRNiW> _puu PPPPPQGPPPPJP _py bOYQRSWPPGOPG _pyt YOYR=`OPPPOPP _pá OOQPPPm>NPOPY
        _pä PPPPPQPPPPPRP _päe PPPPGOPPPPPRP _päi OPPPPOPPPPPRP _på PPPOmkPPPPPPQ _på_ PPPOebPPPPPPQ
        _pé PIOGOPWbPOPPY _pén PaOGPPGbPPPPP _pö PPPPGPPPGPPQR _pön PPPPPPPPGPPPR _pā PPPPPPPPPPPYP
        _př PPPPPPjPPOGPP _pře PPPPPPbPPPPPP _při PPPPPPbPPPPPP _q decFO_N>JZEH` _qu Zec=GWE=S>NI`
        _qua [LeYOGPNR>PXk _qua_ PY<PPPPPSPPP> _quando_ G<lPPPPPOPPP> _que E4w>XX[RbFPOZ _que_ 48/GOHRXNFbXu
        _qui aGF>RPXQMQYQj _r XXXQGIR?9aF\F _ra [=2=7SHPA[l4H _rad =b=dkPlZE@_`; _rah HPPPPS<FjH?TG
        _rap Qam?ZHRAb<GN= _raz PSQSOP2?OTVOP _rač PPPPPOGPPRbGP _račun_ PPPPPOGPPQbGP _re kdHGcNWY;aOWi
        _rea *7ec`Y[M=E`\O _reb YXRRWZGXZO?Gt _rec eiaXFY[GFGH@l _red 8RIQ`X;HaS`VW _ree +[?a[aXGYHGFb
        _ref NX=HHYY[PcYN` _reg dNaOFbedFOPY6 _rei NRIGakPMbaHWj _reikningur_ PPPPPPPPPPOPQ _rek EPP?EdaYPIaaR
        _rel dHa@ca=GGW>Wa _rem Wk7c6<Fm?NIH> _ren ajb=b@EvkX7N= _rep jNIPc>jHGMYZX _res YVv`kPP<af<6a
        _ret W[XjScM?><=?b _reç PkOPPPPPGPPP> _ri GOhRdcM_MW3`R _ric 4[Y?I62`bd=Ec _rim POkPcYROG@dEP
        _rin 4?=@wuPGGQRhD _ring_ 3P>GfYPQY?QWO _ris m`mYF=NPYaEXH _ro ?GIcIOe8eV<ER _rot \KWNGaDI`POac
        _roz FOOePPeF>N6YP _ru aNZi`X`G?7c;` _rui OOSkYFHOPPPPG _ry >WQEd[[@=HIaO _rá PMRPPPdYQPPPN
        _rán PNPPPPj>OPPPQ _ré PmPPPPFPPPPP? _rép PaPPPPPGPPPPP _rü QPPPPPPGYGPOP _rüc QPPPPPPPPPPOP
        _ră PPPPPPPQPPPPP _răs PPPPPPPPPPPPP _rī PPPPPPPPPPPbP _rồ PPPPPPPPRPPPP _rồi PPPPPPPPRPPPP
        _rồi_ PPPPPPPPRPPPP _s WN`=ZVZ6AZ`=> _s_ ksLa36xnDBi9a _sa lc=O=Q5?cEi`X _sa_ Or4fws9f>2v@=
        _saa RFH>dPPWakGBG _sai XZePHIPEQ>DA= _sai_ P>bPPQPGR>NAP _sak =YPFidXHZN8e< _sal <nmlG?VA<NAPa
        _sam V=2nQmlM2S;.@ _sam_ QQNH<?PGW@m4N _san NRGb6G`NHZ34h _sao QPFYOYRPRP5PP _sao_ QPFYOYRPRP5PP
        _sav jF3cIF=dZNekH _say j=PPOQQbFkGPO _sağ PPPPPPPPbPPPP _saņ PPPPPPPPPPPYP _sb YPbOEGjOOXbPI
        _sba PPbPPPPPPPPPP _sc bViN?jcSN_n;4 _sch dEb`QF`bX?GNQ _scu >PkFPPPSPPGPG _se 3\S6D@XNhkX_l
        _se_ )]J3kTpn/9q1k _sea k\EkHNOS[>HK< _seb FWGPOcnaPWjFH _see u3W>XWQYGOQK> _see_ a4XPaEQYPOQSP
        _seg GJmI_tIOH_Gai _seh SOPPPOXPbaPO> _sei f\mcFXZNGGFF? _sek PPPbF[@>?dAaP _sel mlHF@m2;XiXA@
        _sem W[dNO;@l=c3;\ _sem_ FQHN=HRk>AZP9 _semana_ PJBPGPPPP,PP= _sen jQR8OA4mr<7_c _ser VAAS_<GWXX>cm
        _set c<Sd@Ea@?aFGm _seu G`K>OSPMO>POm _seu_ P5SPPOPOOPPPd _señ PRPPPPPPPPPPG _sh kII@=HNO`dP[<
        _shi ?QIbR>GQNFGR< _sho [IZ=EcPXXIRNF _si eJIHZc<NW?FM` _si_ QxeWMgoK48DEq _sia GNuOP<WWXu\Y?
        _sie \AW8<mN`PGIaY _sie_ KFG9O>MNPGPYP _sig E[WaJ4XIXEjde _sii >GPPPRPPPGOSP _sil abFRW@eH?N7\>
        _sim_ OYTPbP<O?WGYG _sin BA[`ki<H7RV2V _sip PQPPGHOPkYPOY _sis ;<H<U[<R>c[oi _siu POFPPOPNPPTPG
        _siz jPWFQb>NdW>JI _się PPPRPPPPPPOPP _się_ PPPRPPPPPPOPP _sj PPP<wGXGZDYNS _sk lFQ[ng>I=N@iS
        _ska ZPGPerEPP2<jY _ske IPPPk+GPGaHGT _ski kbY_@aOQ?;?QR _sku NPPPdNdQHJAEV _sl i=ajejb@48`k6
        _slo dZlHY>IOYPFP= _sm =?OS[8KF6ni>6 _sn EaIinimGP`dFI _so eY4MFP:Wt[2[h _so_ x:3PFZ9IJB<mY
        _soi alOPPOPPOPPPG _sol SJlIOjG7>EcNY _som kH5umjAFH:3WQ _som_ 3GZ6nuTFPD?Pb _son RxjPFRIEr<@Tc
        _soo uPHGGEPPPZGQP _sor WiGj[8E`atGWa _sou <bbPQEiEdYGNO _sp \;MZ[iaPE@5X. _spe aE`bVcO[G[7Y=
        _spo EID\?a\Gb\I`4 _spu >GGGHYISQ?bFS _spø PPPPObPPPPPPP _sr F??FG?db?Su>N _st cD_dGLXP<Yc_-
        _sta d;b[HDmbFI>N2 _ste 4AZH<ZA`IRQ2A _ste_ NF>>E60NY\kPY _sti m<bbD><fPFeiH _sto cP>[niODbW>>S
        _str Y`NQE@ccNJaR? _sty QcF<cEGZGXERc _stá PPPPPPl>PPPPP _stø PPPPPbPPPPPPP _su NfeD<<7R?Xf7`
        _su_ OKrOYV.`e;x*H _sub b[RNOb=TbONNk _sud cj`>DP5P>Wbil _sui ekh>RGQNOPEOP _sun N;6<dYPTHjJi>
        _suo >NjGPSPPQPVPY _sup dG=d@Wb=HQXMi _super_ B`)8K,nKbJiR- _sut GO=OaNR[QGvNG _suu GPP>PRPOQGOSP
        _sv ?iW=m`m<<?vVA _sva PG>Gek@XQR=WR _svar_ PPPP[bGGPOFPO _sve O5PPiGSPQSdjE _svo P>XPQGRPPS;GT
        _sy JmGXcmAG5aD[F _sz HPGJPQFuGNXGP _sza PPPQPPPcPPGPP _sze RPPGPPPbPPPPP _szi PPGNPPPkPPOGP
        _szá PPPPPPFbPPPPP _så FPPGebPOPPPPP _så_ PPGPmYPPPPPPP _sæ GPPPEkPPPPPPS _sæl PPPPMGPPPPPPS
        _sé G5dGOPE>PPPPo _sí PJPPPP<YOOGPm _sí_ PSNPPP2POPPPq _sím POPPPP<GPPPP\ _sü QPPPPGPGkPPRF
        _să PPPPPPPRPPPPP _są PPPSPPPPPPOGO _sū PPPPPPPPPPRGP _số PPPPPPPPSPPPP _số_ PPPPPPPPSPPPP
        _t _HG[PEY<TbOQX _t_ rud?;3@N1P[Ad _ta IN3NIcc=Z@?jM _taa OPP>aJPPPGOHP _tac G`RQs?<QQPGX>
        _tag B4bH\4Yb<PO[P _tah OPPYP?XPajGJO _tai HQQFORFHI7RIb _tai_ PHGYQJGPR@N`P _tak iOZA\=n5E\<2S
        _tak_ =QZKT5m65a5GN _tal O8[PI72?2aX_n _tam PAIF=@d<jdn2k _tar >SmM<nDni388h _te 26Rd25=`Ud_a[
        _ted >`kDXHt[PK>`P _teg NNEeI>PYG\GI? _tei S>O4P[PNPGJfE _tek OPPWJe2>kOc4R _tel kcY4QVAX4j=?[
        _telefon_ JD:8eajSb@hAO _ten Vmn/1Dw@7;H2[ _ter <NS6387d_uXA` _terima_ POFGPPPOGsGNG _tes [PE?dG@ZlFY73
        _teş PPPPPPPPYPPPP _th lW`IWNQ?Ac>CK _tha `@d@P=O>?WHPJ _thanh_ PPPPPPPPQPPPP _thank_ kPP>PPPPNYPPO
        _the eN=?XbG`NYQ`I _the_ D<@IkYWZ`YR`N _thi WOR>ZFQ>HWYEN _tho >WMHPb[GbAMEP _thu @OPjOGFPQGPPR
        _thế PPPPPPPPQPPPP _thế_ PPPPPPPPQPPPP _thể PPPPPPPPRPPPO _thể_ PPPPPPPPRPPPO _ti =4Z;el=d-jX^@
        _tid GNIHnkPOFlPND _tie []E4;ASW\GJbP _tik XZZH<FO?G7KsY _til >O<dnoEaQ<HbK _til_ GPOQ/sFOYFZZT
        _tin >WH>\iE\R?>Hr _tis HYYGW?lXPK5>> _tiề PPPPPPPPQPPPP _tiền_ PPPPPPPPQPPPP _tj SPP6eaX5O_jFE
        _to eX3cXNN6`PWRR _to_ t:)9Aiw[>@Xt@ _tod n]KO?\<FPZ==X _toe FPOk<FPPOYPSP _toi QkOFISPORGPRP
        _toi_ PkFGPNOORPPOG _tot PGdiOYe8@DE<u _tou @m_5I=8QH[HGO _tr HWZNQ`P4A7Z1_ _tra I\m>G=5Se`M@`
        _tra_ POiPPQFOKPGQ> _tre W3jHHd`AF@Zi@ _tro 5idcwj[N?;<>j _trong_ GPPGPGPPSGPPP _tru WGWR3b4G?WAPm
        _trū PPPPPPPPPPQYP _trả PPPPPPPPRPPPP _trả_ PPPPPPPPRPPPP _tu ;dmNWQ>iY5XG: _tud QNBPGQFvNBXNP
        _tudi_ PPGPPPG>OK>PP _tul PGF><fG`?cXdI _tuo GNXPPSPPOYHPP _tut dFaRYRjJlOGMP _tuy GZPPPPPPAYPPP
        _ty daNedYn@5=EO< _tà PPPPPPPPRPPPG _tä OPPPPFPPPPPSP _tän OPPPPNPPPPPSP _tô PYQPPPOPQPPPP
        _tôi PPPPPPOPRPPPP _tôi_ PPPPPPOPRPPPP _tö QPPP5PPkGPPSP _tör PPPP>RPbPPPOO _töö PPPP>NP>GPPTO
        _tü PPPPPPPGaPPRP _tüh PPPPPPPPGPPRP _tý OPPGFGmPFPPPO _tā PPPPPPPPPPPbP _tạ GPPPPPPPRPPOP
        _tại PPPPPPPPQPPOP _tại_ PPPPPPPPQPPOP _tố PPPPPPPPQPPPP _tốt PPPPPPPPQPPPP _tốt_ PPPPPPPPQPPPP
        _u P3`I[id`H@`6E _u_ wAYudO_`E2r9< _ud QWOAK6kkQRkWF _ug GFOXJQFalS@dF _uge FGPPK>PPPPGOP
        _uge_ FGPPTGPPPPGOP _ui F>=tOcGRYcYSF _uit F>PtPYPIPPPO> _uk acO@Ajm=8dEIN _uke >PPGRtOPPF>PP
        _um 8EfEO4eAIok?A _um_ JQKXNHONIOQXS _un mxk3aVEA@;6tr _un_ 3xvI`4[f3=Isr _una ZSkb>bYNRWb=s
        _una_ GSkYQYPNRO>=t _und `ENIlZY]@PQEA _und_ 9QPH2>cNPPQPF _une ?t>PO>PPZGOPb _une_ >tHPPGPNGPPYP
        _unn PPPP<jPbPPPPQ _uns K=RPE>PMPYP?k _unt nNHHE>POHkPQ= _untuk_ PPPPPPPPGkPPP _up l>a[jHON@JRM8
        _upp ?P4Qt3PQPFHZf _ur <OQWj>ev7AN6Y _us rRA@5JX6Rki4h _us_ nNNZF>bGYHF[u _ust 7TFJ=EIRke5N>
        _ut ;m`?qral>`PWK _uv HGWP?ad=?\j<P _uw HPGnOPPPP>GOP _uw_ GPPrPPPPPPPPP _uz EWNEYQeNlMntZ
        _uz_ ENNCPPn>5NdtP _už PPGPPPmPOQ8GP _už_ PPPPPPePON@PP _užs PPPPPPPPPPQPP _v ?PG`WXn?KJ<Ib
        _v_ a[P@27x2Mo7IX _va <ZW?c[2H>;NZj _va_ Qwqc?3;BTW3<k _vag QZ[HXGGZFOb=d _vah PPOPGRYPYPPRG
        _vai Q@\H>SP=OPEnj _vai_ P=]PPQPFOPLr> _vak GPPY?d>GaE8iI _val a8e?QH1`>U>`R _vale_ HBB@Y>=WYbQSR
        _van Y45u?`Vi?_?@R _van_ G@Hv62PqGY=Mq _var Z<;5neV_ib4k6 _var_ PN_QKl?=tYNQ7 _vas Wm2?@RmP=Ah7O
        _ve P@P;ZaNNq<bhd _ve_ u@2IN?q>xa>Ok _vec Y7<GkQJSEQji> _ved ,WrHAm[A>\-OF _vee GORcPFPPGPQTP
        _veg c`;IQ?GlYMF<m _vei W\EcFbGFOOPc[ _vel 3O_?8`m_4ITr\ _ven Xlm?9dEG@d=4M _ver KmQj27<``Q[>7
        _vez GAKGPPOR>Mm>G _vez_ PBSPPPPFGN5PG _veľ PPGPPPRPPOPPP _vi HbYYna2a<Vb`A _vi_ dSSIxrN?RWF3;
        _vie \cj=2A@<[YJNN _vig XQQ?@5PPPOOKa _vii P=cYFIFXPQ`eX _vik WQR><[WPIG`<K _vil >DRPnk>aFDJbe
        _vil_ >HOH9lF>ZOYXJ _vin ;>XjQaO\YH;i[ _vir c=@c@SPOIGE`@ _virker_ OPPGHkPPPOPPN _vis bRNdNMWaERf``
        _við PPPPPPPPPPPPQ _við_ PPPPPPPPPPPPQ _vl [OOb3H[F=[tON _vo fmedF33S=FN8d _voc O<fGPP=RPNGP5
        _voi EH_GPSROQOGSF _voi_ P5W>PROQROPSP _vol `ZZcDW_h`DaEa _voo FPRbPOPPPPPRP _vor J;_Zn5DTGE>\S
        _vos YshQYPEOZXGYu _vot jnZ@ON;FP[=Jb _vou ik\>PP4OPXPPG _vp I>PPHY?PPT=OP _vpr PPPPPPZPPPGPP
        _vr WG<lRQRJ<fsXO _vra FbGbHYmMFS5PP _vre P>=PaG6TGRYPP _vri OGPkaYFOPNYOP _vrn PPPPPPFPPR>PP
        _vrá PPPPPP`GPPPPP _vs cHFZ>>eQjf4EG _vu Onic[FVFdYF2i _vui P=GPPPPPSPPPY _vui_ PGPPPPPPSPPP>
        _vul Y>XcGEXQE[GEt _vuo PGkGPRPPOPEPG _vy PQPPFEwGHNJPO _vz PPPFPPn>GG=PP _và PGGPPPPPSOPPG
        _và_ PGGPPPPPSPPPG _vá POOPPPRYQOGPX _vál PQPPPP`YPPPPP _váž PPPPPPQPPPPPP _vä NPPPkHHPONGSP
        _väl OPPPYQOPPOGRP _vän PPPPbOPPPPPOP _væ PPPPRbOPPPPPR _võ PPPPPPFPOPPSP _või PPPPPPPPNPPRP
        _võt PPPPPPGPPPPRP _vý GPPPPPePOOGOO _výb PPPPPPYPPPPPP _vým PPPPPP8PPPPPP _vč PPPPPPcPPQ>PP
        _vče PPPPPP[PPR>PP _vē PPPPPPGPPPPkP _vēl PPPPPPGPPPPbP _vẫ PPPPPPPPRPPPP _vẫn PPPPPPPPRPPPP
        _vẫn_ PPPPPPPPRPPPP _vậ PPPPPPPPRPPPP _vận PPPPPPPPQPPPP _vận_ PPPPPPPPQPPPP _vớ PPPPPPPPQPPPP
        _với PPPPPPPPQPPPP _với_ PPPPPPPPQPPPP _w nFNR>XQQI@YXF _w_ 4IGBcY>NXN[e< _wa WOd_<QZ=QO`<Q
        _waa FPPkEYPPPPPOQ _wac XPOaGPPPPYPPP _wai k>Q@GXPOPPPRP _wan dc>Nc?R`cFPO< _war TaN>NdeNPGP\=
        _was kFaZVaPcQ7WNO _was_ mEWkFQPOP?OPG _wc GPPORGPbPRGPP _wcz PPPQPPPPPOPPP _we abN_E>EEdHZ_Z
        _wee abQXHaGIGYPGP _wel IP?ZXY`GPQPb= _wel_ <PPtPPPPPPPPP _wer eI>dEIGFGYPPF _wh qH><ROOZN?ZW[
        _wha ;IZF@HZ6H@PYX _whe `YGHNaZFYO>OZ _why ROQXXYNOOPQPP _why_ ROQXXYNOOPQPP _wi [=X_ROeGG[XIE
        _wie AGG[PXOOOPPGP _wie_ JGP_OPPOPPPPP _wij PPPaPPPPPOPPP _wij_ PPPaPPPPPOPPP _wil @QRi>IYI=QiN@
        _wil_ EPPsOPPOPFPPP _wir TPO=OPPPPPPPP _wir_ JOOPPPPPPPPPP _wit aGcHbb?EX4RPP _wo \OYCaaZR[HPEP
        _wor ^cI_;QNYHYGPG _wou XPOYEYPRPPPPP _wr jOPQcZOPOPZZP _wro kOFHcGPPOFPPP _ws OPPePP=PPOGPP
        _wy >PPJQbFRGGPPP _wym PPPQPPPPPPPPP _wyp PPPRPPPPPPPPP _wys PPPQPPPPPPPPP _x 3?iS>IN`T[nXi
        _xi aDc<X><`RZnNX _xin GFGPPPPOSYOPb _xin_ FPPPPPPPSPPP> _xu PPRbPPPOSGPPF _y F]Z;W8)2m`3Z[
        _y_ .x`XNMEaO?Zn` _ya aRS6?V@>sXFYN _ya_ ZfGYHFPG5kPbF _yan FXRHGFQHaYPPG _yang_ PFRQEGRP<kPPG
        _yap PFPPPPPPk>PPP _yar QNQPQOPPb>PPP _ye tDacQ;ZEnQFOH _yes kEXYRGQY4ZFPH _yes_ bEXYPPQYFHPPH
        _yet tGPPOFPG<GPOP _yh GPPPPJPP>YPOP _yi IFPYSEPPjPPYP _yk PPPPG@PPGGOPS _yo [?IcX_=@FIiXX
        _yok YXPPPFPGk>POP _you b3P@d`=a<@cZE _you_ v>D=[X;W?ZIQ? _yr POPP`IPPGPSPO _yra POPPGPPPPPSPN
        _yra_ POPPGPPPPPSPN _z @M2wPEw.5]d@; _z_ V<NJFm\N?\*Jb _za @<3ebPnDZKsa? _za_ OWF@GQlEGSi?P
        _zad PPOYPPHPGPaGP _zah SPPFPPOQGOkOP _zak OPPdFPYPGI5YP _zam PQF@PPWIkX>GG _zap ORGIPP[H>H`>G
        _zas POPEPPnP?PiGQ _zav PPPFPPcaGMcGO _zd PPPJPPi=GS<>P _zdr OPPRPP7PPRWGP _ze EWEbPW?GcacdF
        _ze_ <QGePQeE>T+=Q _zel PYbEYP6=>JbXY _zi XGOvH>FBcWHiQ _zij PPPaPPRPPOGPP _zl FPGIbPA=>Qk>P
        _zn OPGIPP[GPRa>P _zna PPGHPPEGPQkGP _zno PPPSPPdPPO4GP _zo `m[q@F.6cU<<X _zou PGPkPPEPPPPPP
        _zou_ PGPkPPEPPPPPP _zr FPPFOPZ`GRcGP _zru PPPNPPnNPOGGP _zu TRY_PH=a>YOOG _zur QQY>PPEOGZPbP
        _zv OPP=PPIFGR[bP _zva PPPPPP>OPN[kP _zw JYPjPQFOQOPRQ _zwr OPPJPPPPPOPPP _zá PPPOPPdGPOGPP
        _zák PPPPPPcGPPPPP _zás PPPOPP@GPPPPP _à Ht9PPYPQMQPP> _à_ Hu9PPYPQNQPP, _á PP@PGG/jQPPPK
        _á_ POMPPPE>PPPPT _ár PRHPPPEOPPPPI _ä RPPPtNOOPPGSP _är PPPP>OPPPPPTP _är_ NPPPkPPPPPPNP
        _å FGPGnkPGQGPOG _å_ PPPP1tPPPPPPP _ç PtMPPPPPkPPP5 _ça PtMPPPPPGPPP5 _çal PPPPPPPPYPPPP
        _ço PPPPPPPPbPPPP _çok PPPPPPPPbPPPP _çı PPPPPPPPPPPPP _çık PPPPPPPPPPPPP _é =l]b@Y2jFGPGI
        _éc PjMPPPPGPPPPG _ég PYOGPPP,PPPPT _ég_ PGOGPPP,PPPPT _és G5MGPPPtPPPPj _és_ G2MGPPPtPPPPj
        _í PMQGPG2kSPPPB _í_ PNOPPG<PNPPPB _î P5GPPPPTPGPPO _în P>PPPPPTPPPPP _în_ PGPPPPPSOPPPP
        _înc PPPPPPPQPPPPP _înt PGPPPPPRPPPPP _ó aNIaPONkOPOP@ _ö EPPPjFPblPPNS _öd PPPPPPPGbPPPP
        _öde PPPPGPPPbPPPP _ø OPPG@kPPPOPPP _ú PREYOQskPX>Pn _új PPPPPPFbPPPPO _úč PPPPPPkGPOGGF
        _úče PPPPPP[GPOGPP _ü QGPPOGGkYOPSG _üb SPPPOPPGGPPOP _übe SPPPPPPGGPPOP _üd PPPPPPOkGOPOP
        _üdv PPPPPPOkGOPOP _þ OYPOGPFPYQYPT _þa PPPPPPPPPGPPR _þe OPPPPOPOPPPPS _č GP>PPOnFPAtkO
        _ča GOPPPPIPOSNkP _čak PPPPPP7PPSYGP _če PP>PPP`PPSRbP _ček PPPPPP_PPMkPP _čí PPPPPPIPPOGPP
        _čís PPPPPPaPPPPPP _đ GPOPPPPGTP>PG _đi PPPPPPPPRPGPP _điệ PPPPPPPPPPPPP _điện_ PPPPPPPPPPPPP
        _đâ PPPPPPPPPPPPP _đã PPOPPPPPQPPPP _đã_ PPOPPPPPQPPPP _đơ PPPPPPPPPPPPP _đơn PPPPPPPPPPPPP
        _đơn_ PPPPPPPPPPPPP _đư PPPPPPPPQPPPP _đượ PPPPPPPPPPPPP _được_ PPPPPPPPPPPPP _đặ PPPPPPPPQPPPP
        _đặt PPPPPPPPQPPPP _đế PPPPPPPPQPPPP _đến PPPPPPPPPPPPP _đến_ PPPPPPPPPPPPP _đị PPPPPPPPQPPPP
        _địa PPPPPPPPQPPPP _địa_ PPPPPPPPQPPPP _đổ PPPPPPPPPPPPP _độ PPPPPPPPQPPPP _độn PPPPPPPPPPPPP
        _į PPPPPPOPPPTOO _į_ PPPPPPPPPPSOP _ś PPPRPPOPPPPPP _św PPPQPPPPPPPPP _świ PPPPPPPPPPPPP _ş PPPPPPPPkPPPP
        _şi PPPPPPPPbPPPP _š GPOGPPmGQSxeO _še PPPPPPMPPSc=P _še_ PPPPPP=PPT4PP _ši GPOGPPEPPN\\P
        _šo PPPPPP=PPR3tP _št PPPPPP9GPTDPP _što PPPPPPNPPNjPP _što_ PPPPPPNPPNjPP _ż PPPSPPOPPPPPP
        _ž GFFPPPmFPSo>Q _ža PPPPPP=PPRjPP _žal PPPPPPEPPSXGP _že GPPPPPJPPSQPP _že_ GGPPPPnPPS*PP
        _žel PPPPPP3PPRiPP _ži PPGPPPnPPP?GP _živ PPGPPPHPPR`GP _ơ PPPPPPPPRPPPP _ơn PPPPPPPPRPPPP
        _ơn_ PPPPPPPPRPPPP _ș GPPPPPGSPPPPG _și PPPPPPPRPPPPG _și_ PPPPPPPRPPPPP _ở PPPPPPPPSPPPP
        _ở_ PPPPPPPPSPPPP a EHQGW@=H`aZcX a_ 2@d6_OIRAI`Ed aa 8D<vxxY<b`3T3 aa_ bYF.xwQW>4GWE aad OPQY.ePYP=GKO
        aadr PPPG=>PPPPPTP aag FPPkiFPPPGPOP aag_ OPPtE>PPPPPNO aak PPPsWHOPG>POP aal EOFta\OXc=PSG
        aald OPPkWFPPPPPOP aan <PPtjAPF=kQRP aan_ FPPk=AYPGtPNP aang OPP>r=PPPGPPP aanu PPPPFRPPPPPQP
        aar A<PkJdYH?6YJF aar_ RPXtJiZOH>PNE aaro G=QP<FPIYQbN[ aas QOOPRAPOG>OAG aat JHPl_JGNkb=eF
        aat_ QQPtW2POjkPOG ab dS=?7;=bjb6[P ab_ fFOI[bF=@kSAO aba <ASO3XNbbPKbn aba_ Z]`OPPF`k?HH4
        abai POQPPPPPPGSFG aban O@@PPHPb>WN\m abb @al5iGPabYGOQ abe AAA@ZaQ5@<GBj abe_ BPJO[>NH?Q?Q5
        aben JGQGIbX=GGQOY abi MibNNabI3[4@Q abi_ Y><bNQHbF`QoY abil YEcQFb?JG<XY@ abl jn<ON>a`cR`WR
        able dkEOF>OV=caNc abo i>Qd4nQdPOihH abon >bFRPYP[b=Pb> abr >IR[i>MHIWm;b aby F<bcE[\`HRcNP
        ac XZXI5N[[FFaNZ ac_ =VNAZa7ae2u;P aca =R@h>?RR`vaaW acc Zb_F\G3EGZQRX acco diaYEPPFPYPN5
        ace b\V;`d`H6N3G5 ace_ cN5`[ad`7C<@Q ach \O8[=YF@?PFH@ ach_ P><@?Z7XSR=Qd acht WPbjPbIOGGPPP
        aci ER<M=Gmaj5eXk acia Z]OOOQ9RGOGQ6 acij PNPFPPFPGTHPP acio FI=aPZFjQXaHl ació POOPPPF>PPPPk
        acił PPPPPPPPPPPPP acj PPPSPPGPPNGPP acja PPPRPPPPPOGPP ack i?cVHW;QONb?N ack_ ?RYPQ>E[Y`>D>
        acka iPPR`GFPYabNP aco 4NTGaYP[Z<4Ed acor >?HGFGPOPPPPt act anGjXHJOOFX[c actu 5nEaOPPNPPPOk
        acz PPPSPPFPPOPPP acze PPPPPPPPPPPPP ad aRGRFDRbFYbaX ad_ V8hbe;bM3Hmi8 ada ;d@>E@FYk`W\i
        ada_ bJ@F4IP@?teAa adal GX`SPH<Fb??Sl adas FQSPGPPjP=VkP add aYaFMuPacYQKE ade O`Wam<34dcIJR
        ade_ w:S>q?7=@YWb6 ades E<`ZiG`GcObIl adet QQPP2j>OPI?JP adi WNGN@jQ@Xl\NJ adi_ ZG=GN=[Fkdjjn
        adie `fO=PZ?OPPQ>> adig PPP>9>PGPXPPX adn YOFPFYIaPQaFb ado YeS8QP=XQ=ajX ado_ YKANQP=aPcG?6
        ador bGIGZ?Y<QIGPm ados YJcRPP`PPF<P5 adr 6HkmNPd?Y<mI< adre 6I`ei>d=aERe; adz GPGRPP@PPR>>P
        adzw PPPPPPPPPPPPP adı PPPPPPPPYPPPP ae S?Q+xK357WXTB ae_ NJAP2fXRQXHMK aea PPPPFSPPPPPPN
        aeae PPPPFSPPPPPPN ael M`=?c_<=RPmN` aen >WP>knOPFQ>R? aer ZIc>GqPQGXPG] aer_ ESOPq@P[PGQNR
        aet JFZH[GQOGGG?K af =<=ddVc@hj,WS af_ 3GNI]FWPXvGPA afm NPPbS>PPPPPPR afme NPPYS>PPPPPPO
        afs FPPbJ>FOGbYPQ aft lPN5>cPOklQID aftu GPPPOPPPPGPPR ag bbaIZVWb_E;FG ag_ Sc=mnj=cj3OiE
        aga <?a>VN=aPSRSc aga_ =R@@FQYmbX=BJ agad PSDPFPPkPYOiF agai k?QGbYPPGYNWG agal PNEPPPPGP\SY>
        agam >DdOGPPaPcaQb agar FIYPr>PFGkPOM agas Gc@Y@GP`@5O\G agat GW`bQGHPP7<ak age kaRI=cl57>N[3
        age_ nk<F85IGIdO[O agen ,8IiV=d=Hc[WG ager ;W`Y>uaR?>QIG aget =G>GlbPHPGPOO agi `bdYW=dSOsE=[
        agi_ PO=dEHQjHlOIe agit EcFPkGPHPGPPG agl FFa\=bXYj<IbP agli OPkP>YPPGPPPQ ago RISD`@IA?JOMb
        ago_ YYGEQYGQ?e`O? agom PPPGi>PPPOcPP agt JGPGJYPPGPGFP agt_ HPPPMtPPPPPXQ agu QA7a?PakFl=AW
        agus GQOPEPPOYkPEI agy >OPPGPbtGPPYP agyo POOPPPYbGPPPP ah AaWXEA[PruE@` ah_ ``nk[VNPFnF>N
        aha i;M?mRb@G`=d? aha_ lE<Hdcj=j<Zn= ahan FOPPFJPO=PYSY ahe dbOPFFIP>6GSR ahet PPPPGQPPPPPQP
        ahi ?\HYHGP=jb?Nj ahj OPPbPRPPPGPGO ahju PPPPPOPPPPPIP ahk OPPPPNIPP\GOP ahko PPPPPOHPPJGPP
        ahl RPGGeaWP>c>OP aho a\MFOc\m>@5N6 ahoj ONPOPQn>PN>PP ahr TPPGPG[PY`PNP ai khR_2A2a8^9mM
        ai_ 7lwiFV3v9i9M5 aid jP<>XZaZa?AbF aid_ t@OPHNPIYGXOG aide GtYGOIFXYRQOH aidu PPPPPPPPPPOaP
        aie 5sPFPOPSOGMSG aih PPPPPQPPPYPOP aik OPPGYJP>GkSYP aik_ OPPGbHP>PtNNP ail l7;YO=bMc>_Q4
        ail_ j=VRXYROR?aJI aili X>GGPRbPPOOTP aill ItGkFMPHPPPD> aim `aEXGRPYXcY`> ain lk=dd[RE<a<R+
        ain_ aHXFZU[N`b<7> aina >=_Qa\OR?bTNX aind P=TPPNPPGGPFG aine Qa<c[AGeQYOEI aino GPOPPSPOPGNbP
        aint r[NPPOPHP>bN> aip PHPPPQPPGPTWG aip_ PGPPPOPPGGTFP air l;GvdXR<@m;;> aire .n3dNGQDbGHGu
        ais 6wAY?A<O?2ncO ais_ 5mT?PWZ>P?NWc aise cIEbPIPOIPOOG aisi GkPPPSOPG>NaG aiso IjFPPOPOPPObP
        ait `kE7P[GXjPSK> ait_ OtP?OXGWkPO<> aita GFFPPRPPOGS@P aiti bPPGPRPQG>N\Y aiu HGlPPXPPOG^K>
        aiut PPjPPOPOPPOOG aix GNJPPPPOOGNNt aixa PGQPPPPPOPPOb aj aG;725ena[_XU aj_ H=XE\N7[mTk3G
        aja bdWW>IV)Gi>e2 aja_ jd`YcMd*Y_><E aje P]OS`@h8HaN>H aje_ GBNIPPEJPEXPH ajo_ PSNPPPF>PSF>G
        ajt PPPNFP0jPQkGP aju GNS[>P@APEdXb aju_ PPPSGOIEP`hWG ajud PNSOPPNDP=H=k ajun FPMPPPPTPPSF>
        ajut PPOPPOOIPGGeG ak X<DZ<QR_imaX5 ak_ <<<SRMm`lkhh; aka GYX=>?@aX[[_Y aka_ YYYZ`DH>>F_r\
        akaa PPPPPQPPPPPPP akaj PPPOPPNPPIGYP akan OPPb=YGGPjS>P akar YcPE=GNb>NebV akas PPPPFSGYb=EXO
        ake l=dVVHW6=4[A? ake_ jQd<I=Nc?<@[G aket AGG5i@d6a\j?O aki bRX?5H6kbW3ZY aki_ PRQNORHYRE=AO
        akk HPPWHl<Yb<=>R akk_ GPPFEXOPGGPTR akka OPPGORPGbbPPO akke OPPbJiPPGFGNN akki PPPPPEPPbGPNS
        akn OPPObb;P?e<BQ akna OPPOk>NPGZFBO ako QYREjFlc>7kFW ako_ PYPO=NeHP@l>Y aks =PG<4fEYYeV\Q
        aksa PPPP>IPPYa=iO akse OPP>NaPPGRPSP aksi PPPGF^OYPQdJO akst PPPPYOPPGPEkP aksā PPPPPPPPPPPYP
        akt QF<IePdOGdd_G akt_ PPP?Mi[GY<`aQ aktu XXFQmakG?u7>F aku ZPPJ[3H66t?RN akuj PPPSPP7PPQ>PP
        aky PPPOPOaPFXSGP akym PPPPPP@PPPQGP akyt PPPPPPPPPPQPP al OQYZ=QPG=Q?QN al_ n\8j=V@=\m2<a
        ala <<6G`@GtYjcR3 ala_ =45Rd<nJjBWm? alah GPPPQFPYGkPOP alam GX[QXXEO3sFeZ alan X<Q><nI<lYSEb
        alas PHNP@eO=@jIjG alat JHa>`QNJcOb@= alau PPOPPSPPPbR<a alb `N_7@HY@>2m3P alba GO=NXY`[GDvFY
        ald 7IEOea@@YERdA ald_ SWHc=Z?IYIXOE alda GQbY>PQF?GOnS aldi FH=PX>PYbGOb[ ale @Ia[[W[8IFa33
        ale_ >Wum6`n7<@FS3 alem cvFGWHXEPR4X[ alg Me[<8tO<YWNGk ali XQHZ?N[cbEJ=< ali_ mFIF\N?G>nmW3
        alia aQPZ;a6bQjPRX alik OcZGOFn??N>eP alin ;`cYGcN?Q;@HY alit >iVcIBk>Y<QLY alj QPPFZS>GQOjAN
        aljo PPPPGJPGPObOO alk dbI3;R4cZ>`HF alka PYGO=I@kZIjFP all cbXO`[=R=V2bA all_ a=bH@dRF@kHH:
        alla 3cc=WIIjk>WGn alle S>Rd=XH65N=NH alli W@R=@JO[PX>ca allo 8_aj>XOQFFQad allt ;PGGhkPGPPPNS
        alm iRIYc=<jcX<Dm alma GZcHGNQlbOaGF aln NN=SWNc>ZBrIG alni PPPOjGjIPHc>G alo Nk>7Q7er=cRjE
        alo_ F<?IYQcFGvmbb aloo GPPGPQXGP>PSP als e<MiMWd3=Z4mm als_ J;>kZ>HNQPW`m alt =IZOJ[HAk<GNd
        alt_ WEXPdkP<aRNAG alta E[dXN=Yi>PRab alte ?[F=_FQ?RFP[? altr O;iPXGPNPPPPs alu WXOE3d`>5nISh
        alua bIOGPTPOG5PPY alud PSNPQPXOPPOFb alut Hjtc=iQSH?X=b alv ?<ekR\<3=>?db alve GMtPHIP>PGNe@
        alá PNNPPPXkOPPPO alí PNQPPPdGPPPPF alė PPPPPPPPPPPPP alī PPPPPPPPPPPYP alı GPPPPPPPbPPPP
        alış PPPPPPPPPPPPP am N=QZdOFYFdQEG am_ =<@[7<RR\eVq< ama [`5<4db6Z`=GI ama_ \>@N<\F@jilR`
        amaa PPPGOJPPPP>OP amac XOHSPPdOY@F>Y amak PPPPPOPPPFGiP aman ?bPa@@?Jjm<=J amar IJeb@bZV5?FGG
        amas Xm>PbXORI>\QG amat >@NGGEeQ6V`n< amb <@dZ=a36NQe;l amb_ GGFPPPPOPGPPt ambi FJsYRZHHGX[P>
        ambé PNRPPPGGPGPPk ame l=bm=HdS@Ah=F ame_ m`Fk`bON=mBJ> amen 7AeH?3RIOS<Vt ami QdHOHWHiERFHV
        ami_ cM7\D;[<XcENY amie XROOHRGXYIPbP amin >d5><PO[bGRR4 amis HcIGG@OXHWEeX amj PPPPPPGYPObPO
        amje PPPPPPGPPObPP aml FYQFebGXXF=ZI amla PPPOkGPbkF>PP amle OYPGAbPF>PPXP amm dG``dc<<QF<nI
        amme WQGY8iPPcGPMF amo EZj8>Q\aE5WXa amo_ QNh[FF?HPIrjP amp PIEaJd?YWdGOb ampa bYa[W=FWb7>Nd
        amó POQPPPP>PPPPQ amów PPPPPPPPPPPPP amı PPPPPPPPYPPPP an cYbXHQ>QWXEEN an_ Y@??`GWadjaOI
        ana `dW_3?;acWHZ< ana_ ObI>@e<OdiGPN anak PZQOPG<HHhkkP anan cKGaXZI@F@OJH anas OEG_GQOmPQvHP
        anat XFIPQPPjcPYZk anc PYiY5Ndc7=HV< anca Q_mOOZOEk@>GO ance \a@PRb@`6XGi` anco O>caHG`ERJGPH
        and QaQXPH<>6X[@4 and_ [`?aa[PIHGFCV anda [@c==PN@XiNYk ande 6iFdjHWE6Ie<Z andi F`YIRYZEFlAM@
        ando aA[>HGW=I<RZa ane O@R=RFaIIS?md ane_ PNbOXMm[dDeA7 ang N`FQIcYYEm@AH ang_ 3NYYZNXEekWF`
        anga bV?GWJPJXjN?J ange daNQNIO=>O`QQ angg PPGPOGPYPbPPO angl ai<P7k[XPA7ba angs 6GOYAPaQFPYFG
        angt DGPGAbPPOGQOT anh IR\GPSZORGZPF anh_ FPOPPPPPTGPPP anho OORYRGPPPPPPP ani YG[?Na[@k=a?N
        ani_ EFcJ=@n\YQ<[; ania kRWRObAIP=@PG anie _H>;adRNYFY@I anj GRQXFZ@IGfa>E anja PRQPR@PRPWkGF
        anje PIOYWaAQPEjPP ank [<P`?<W7YIONW ank_ eGPl<AOI?W5XX anke JYO5jaPQHWbPY anko NPPG@aEPPPmFP
        anks `PPGYaHPQYQHO ankt MPPlIGGPPObGP anl @YFGkdaQlFHGH anla QOP>I>PXkPPPH ann RNl`XHWc`FGN@
        ann_ SG>HiNRPXFQNS anna =R5[@YXYAPQbb anne M65Ea[GIicXGZ annu `iibA7GOGPPPO anny FQPQOGcbXQYYG
        ano <@YSFSl`32?[G ano_ =anORXxZOM8>@ anow PPPRPPP>PPPPP anq Gk?PPPPPGGPPY anqu Gk?PPPPPGGPPY
        ans `b3cdeE?_ONa@ ans_ Hs_XIYaMa>Nie anse <>NkXrRRHbGWO ansk GPP=mdIPPFP>N answ iGPPPPPPPPPPP
        ant VlQ`GVF3NZZDN ant_ kiObaldGG7TEr anta _ODPdPcdGNFWA ante E\ebPd=?bF=EQ antu P>HGPOYXPj[e=
        antw IPPaGPPPPPPPG anu a=I\E[bm>5_Pa anud PPPPPOPPPGPRQ anul GQORGPEnGPGNb anut PPPPGSPPPPPFP
        anv FO=cm>IOPPPXl anvi YX=GA>POPPPPj any rEPcW<WjOOESt anya GOPP>GPbbYPPb anz T]_>YFR=GWE?G
        anı PPPPPPPPbPPPP ao d_A`cVEIB;g8I ao_ cM]`@X4XKLr=c ap X=Yb;XFlRa@VW ap_ cD<lImEioiDEl apa WS7EN@[IEvi<e
        apa_ HbQOP>J[Gq<>e apan jOaX?W<QPaaYP apl >ZH@GXeRYD,a> apla PRRIPPdObD6Y5 apm PYRPPYOPY?GjP
        apma PYRPPYPPY?GaP apo YR<cA<Wfa>F@c apot HPPtbGOiGF>FG app P`cZd=b3H7WF< appe lacGMjPGP>PIH
        apt `IR?H`?nFW@Y> apta b@RORG>wP>I>> apu ]R<HHBaXOOlGY apł PPPQPPPPPPPPP apła PPPQPPPPPPPPP
        aq YSSGHGGFOPPOk aqu >\JHPGGOXPPXb aque >a?GPPPPPPPOt ar XIXFXHEcYX?Pc ar_ O78;kV2c<dYUl
        ara Z=>Y=5>cWZDdI ara_ 854Hu@?7`tiGb aram GRJ?GaPEmW`I= aran QcGIkYNi=`??i arar GGRPb>bFlGPGb
        arb da?XHaAFZ68`F arbi YHZYOGPaPFObO arbo aeQPWPX=QXPP> arc `c<ZZcGaXEPNH arch ;n=[FP\ERbQPH
        arcz PPPRPPPPPPOPP ard _iWZ;Nb6m<IM_ ard_ jjRO@Y?F@[NZE arda G`iQY=cO>HIOv arde ;eAY`b?A>PXE>
        ards bYWQaYYYG>PYP ardz PPPSPPOGPOOPP are j5mbjXc6=a<R< are_ n;p[m`aB45Q;? area bJ4GRbdRGbPNG
        arei N``PPPPOPPRNZ aren l_Rk`F>b?r`RQ arf J`?>`PQRYGPFS arfa GYGPObPQPPPPP arg Wd`7NNO?lh;@Z
        arga =ReG=P[XJj>Nb arge llIIDZGFGZPN> ari cQDl>Gj>`XV<[ ari_ b<Gk`AYb4schl aria \c3PIFi<X=Pd6
        arin OXbbEj?NGmXNY ariş PPPPPPPPPPPPP arj PQQPaAFPQS3RO arja PPPP>SPYP?PFO ark nIA=WdNQYP7?F
        arl ><VdcYcO=DQ;R arm ZYZWeIR`5=;)? arme G]WZdaNYHPXG? arn <``[jlFa<dlAF arna Qa>cEkGaP[?GI
        aro 3JANG<ev>Q\m- aro_ HNBFXRIXOWSbP arol PXdPOPHA[N<h@ arom FOObQ>cbGWQFO aroč PPPPPP<PPRYPP
        arr `e[F4IIkHI`Nr arri aIXHOFPXHRbI` art YRkeHEd?X`WDM arte e@kXFmF8GQEaR arti PZAJjidI[>;F`
        aru J_H=63ZZ4qde; arud PPPOPPOPPEjGP aruč PPPPPPGPPObPP arv P`I>YJO>>R4\H arvo POHPPSPPPPPNP
        arē PPPPPPPPPPPYP arı PPPPPPPPbPPPP arı_ PPPPPPPPPPPPP arın PPPPPPPPPPPPP arł PPPQPPPPPPPPP
        as N@FQ<IPcicIP3 as_ >A9>bF[X<c\_3 asa >?<H<<bebu[k@ asan PQXYFfG=Pja>P ase H?<=F8d6*Zc\X
        ase_ Y<SG<GfQ=iI7c asi I[>DbXY@jjQW< asi_ [AEXS<REPn[JG asia G[@IaSNQH>NPQ asih PPPPPOFPGm>OP
        ask ljH_>R<Nd<68G aska ZcPj><cGd_IEG asl PFORHG7Qkd[WX aslo POPSPPDPPSYPP asn jFG@>InQGXiaP
        asp >FibGZRIG?NYX ass eiWWZr<`5>E5k assa DORlc6Pd>=FEm asse kiEZAXZFPPYXj assi ?GnGeG=GIZb[>
        assw dGPFI>PPPYPQG ast b<PQlSQ??<W>H ast_ [FNmOMP_QN`G\ asta >AWNR>4ZaISSS astu YIW>YNHOPNcKO
        asu =G<[HHdJQn<J> asut PPPPPNPOGYEeP asz PPPRPPFbPOGPP asz_ PPPRPPGYPPPPP asza PPPPPPPYPPPPP
        aszt PPPOPPPYPPPPP ası PPPPPPPPbPPPP asū PPPPPPPPPPPPP asūt PPPPPPPPPPPPP at WEYbF>cdNaaaW
        at_ FD<ddJnSosO=r ata bRePEO=eau;7> ata_ bWhd@@aA<XM\= atal ld[QO;Xb74ROr atan P`SOaZFEjnQN@
        atb YPPOFGmWGPFbI atba PPPXPPmNPOGPG atbi PPPPFGPPPPPbP atc iiX5jQDEWHcmP atce GPPRFP>GPPOkP
        ate t6lNO_b.OA=?6 ate_ r5m5=WFA7m[K8 aten @I?j<a@PkdFOl atg F<OPXGPFPPPjt atgr PPPPPPPGPPOYP
        ati Y`F_YMHYcQV<< ati_ G<rQEWL\>ohd` atie O<Gtd4NRP>POA atil PGPF=HlOlMkFX atio ca;a@dNNI?>GH
        atit P@HHFPJSQMmYG atk YPPP=JN=>RHTO atka PPPNFJH>GF`iO atko PPPQPQFbPR@GP atn PXGR@Gji?VlaJ
        ato X?bdHc=`XO@J4 ato_ >Yu<PkMNdAQ<Q atr =J@RRZII>3i`d atra GFSOOQG\G=mbX ats 5cFZcdF>F=oDl
        ats_ EiNQZXXOZQJFm atsa 5QQZQ>cIGIZFX atsi PPPPFZHPYGSFP att dWhDcbFVYZWE> att_ R>GZblPFHHc>H
        atte daWGmOG>GHGm= attu PYbPFRPOGPPGQ atu XN@@GGV?WlNJM atud PPPPPPPPPPPRP atur dcbI@j6Nl><F`
        atv HPOGNO>YQN\lR aty ?cP[FERkY@KNP atym PPPPPPXPPPRPP atyt PPPPGOFPPPSPP ată PPPPPPPQPPPPP
        ată_ PPPPPPPQPPPPP atš PPPPPPPPPPR>P atša PPPPPPPPPPR>P au Ti>`?e53-;Ai\ au_ \QWjJi;TBq8;r
        auc @mO>QPFWOOZk> auco >bPPOPPPPPPPP aud =`H<`aWJXc8mX auda RQOPPPPGPbNkO auf JGFYR=PPQGPNP
        aug iFaYbj\Q=?9j_ auj PXQOPN8PPEAaF aujo PYQPPPPPPORPG auk NGYdP>EYG5JaT auki PPPPPQPGPGIOR
        auks PPPPPHPPPPQPQ aun i9=bN@QYPbJm7 aus n?GH?AWEG<e>e aus_ B3Rb<fbRYHF2c ausi YGPPPOPPPPRZP
        aut Wm;d4HlEF;lm? autt PGPPPRPPPPPGP auv PjOPPPGOPO`PP av OPk=GdZ4j@ab_ av_ FE=Xvi`@HHnmI
        ava ZY[=28N`c?=Aa ava_ c2RG@3a<aRibQ avai kjOPQGPPGPQEG avau PPPPPPPPPPS>G avb PPPPiYHPPR>PP
        avbe PPPPEkQPPOPPP ave lc<Q?>W7,_D6e avek PPPF@bZGGR>OO avi >[>6)7b`ZHY2V avim PPEPPP@PGN\PP
        avit PPGGPOdQGPbGP avl PPPPc>HPGOkOP avlj PPPPPP=PPQbPP avm PPPPObQPGOPOP avme PPPPObPPGPPPP
        avn GPPG]k<PF[kFP avo Ydba<6YPa_Ai< avo_ Q`3cIQ:QbTBGX avol POkFPP\YGN>G> avon IYPYOQPYGPYPF
        avor NSmZE>GOcaYPa avs PPPPiGdOYNXXP avsl PPPPXbPOPPPPP avu G>FPG?dSaMWlk avui P>FPPOPNOPPPt
        aw q3[A[aZY=i<Fb awa >PI`ROZbFkPOb awa_ PPPRPPPPPYPPP awab PPPOOPPGPbPPP awi PPPRPPFPPbGPP
        awia PPPQPPOPPPPPP ay ceZ:?<)EvbVM@ ay_ dXI;eY<Pe4IW? aya PIWbPFP>XtPPF aya_ PEYYYGPHPbPPP
        ayan GZPPPPPGaYPPP ayar PPOPGPPP>kPPO ayd PPPPQHPPYGPPX aye cnGPW=Q<O?PPR ayg PPPPPPPPbGPPP
        aygı PPPPPPPPPPPPP ayi YOQPPOPGkYGPF ays NbQGOaOdR@NI< ays_ jcZ?O`YaG@NR= ayu PSOPPPPP5kPPG
        ayud PSOPPPPPG>PPG ayı GPPPPPPPbPPPP ayın PPPPPPPPYPPPP az _JREN`\II7mX= az_ ?I@\FPdmb<NYH
        aza ckDaOP;ScGJbG aze ;YBcOI]?bRcOG azi mYREcYN?mIGIP azi_ [G4ORPAA4<iIY azie XFsHPPONYNEPP
        azil XHFNPPl`[NPPP azio GPcYPPFOPa`PP aziv PPPPPPEPPRbPP azn POONPPV>FRmGY azv PPPPPPYPPROGP
        ază PPPPPPPPPPPPP ază_ PPPPPPPPPPPPP aç GFSPPPPPbPPOb açã PPQPPPPPPPPPP ação PPQPPPPPPPPPP
        að PPPPPPPPPPPPK að_ PPPPPPPPPPPPR aði PPPPPPPPPPPPI aði_ PPPPPPPPPPPPQ añ PSGPPPPPPGOGY
        aña PSOPPPPPPGPGP ać PPPSPPOPPNYPG ać_ PPPSPPPPPP5PG ač PPPOPOdPPOmPP ača PPPPPP[PPMbGP
        ačal PPPPPPmPPN5PP ače PPPOPPEPPS>PP ači PPPPPP>PPPd>P ačil PPPPPPXPPS5PP aču PPPPPOPPPRabP
        ačun PPPPPOGPPRbGP ağ PFOPPPPPtPPPP ał GPPSPPPPPOGPP ał_ PPPRPPPPPPGPP ała PPPQPPPPPPPPP
        ała_ PPPPPPPPPPPPP ałe PPPQPPPPPPPPP ań PPPSPPGPPPGPP aņ PPPPPPPPPPPbP aņē PPPPPPPPPPPPP
        aņēm PPPPPPPPPPPPP aş PPPPPPPPkGPPP aš PPOFPPdPORnOG aša PPPPPP?PPREbG ašau PPPPPPPPPPQGP
        ať PPPPPPdPPOGPP ať_ PPPPPPePPOGPP až PPFYGPePPHnPP aș GGPPPPPSPPPPP aț PPPPPPPRPPPPP ați PPPPPPPRPPPPP
        ați_ PPPPPPPQPPPPP ație PPPPPPPQPPPPP ații PPPPPPPPPPPPP b RFXH[McaFZGcP b_ d<=R@G<kEcWTH
        ba PZXX<V=ZVWdFN ba_ W6ESN<emjeAJ< bag QWY=K6Q@bkFaW baga PPGOXYPHPbGaP bage GOPPS5PPPPPPY
        bagl PPGPPPPPk>GPP bagu PYPPQGPPGkPPO bah HaIPHGXOccGaG bai =Z@GOOPFGcIek bai_ YGFPZYPOcGHFY
        baik OPPPPPPGGtOFP baix PFSPPPPPOGONk baj PTPRaH?jPW=>G baja PTQOGPIGPEPGG bak GIPWid5IYI3`S
        baka PPPOG=OGk4OPT bake HPPG<cIR>NaPP bal NY@E@<d[4Ic_M bali HGYGYHnI>c<FP balí PPOPPPdGPPPPE
        ban V?QZFF<l>?OGc ban_ ?XQ@4?`u97c>3 bani QOIWPZOK>R?QP bant GFPPPPPbXkRG> bany GOPPPPP?PbPPP
        bao OINPPPPPSP>RP bao_ PRNPPPPPRP>PP bar >OMYdcON?I[;[ bar_ cGi=E5ZYI_w?2 bard YH`SWYFGPOOPb
        bare 5X4l8ucFiEbQG bas Xljld`34`6>Ph bas_ <dDYGPOQbbeXG bat FmB?iFk@Si>W` bat_ FkQF`GcOeb>=Z
        bata RIOQ?PQHGkbQG bay @`FPOIHFYaIPZ baya POPPGPPPYbPPO baş PPPPPPPPbGPPP bb iVt_qw2qW`FQ8
        bb_ <G>XhkRtQbHWE bbe FFac\tP4[`GRF be H>Hb[OHXXPHVE be_ vHX)W3RiQ7S3i bea 4aY=cY[aHREF[
        beau XbOYNQbNPYOPQ bed @E[J>Y@Ik_jY< beda OPPd=GOPPjHGP bei \d>>NkZGO>QOd bek APP[QFEPbW<HO
        bekl NPPP8PPPbPPYP bel ZG\c<=X[<mDR< bell EnddEN[7b>GOF belu >PP>OPGmGjbPO bem FISFPQadGHEGY
        bem_ FP]PPQbIGPQPc ben 7Gb<63WmG[QWH ben_ <`d?=WNvZ8EPa bend JQ=GOHPGYc\OI bene YQu?b5O>4OOY[
        beni Xb=>PP>FtJGGG benv FPOGPPPPPPPPk ber Nb[<;8a>Ie<@\ ber_ e4NX@Z>ZYA+A@ berh QPGPPOPPGkPPP
        bes Sd3`dZ;=GnEXI besc IPPY=PPQPPPPP besk GPPGdGFPPEbPO best vFGaQmPOc33=e bet G?NclFH>?O\r@
        beta 3RPuel[YQFE5E bez IAM[OQ]=HEilQ bi aRdSFDN[_a`Q= bi_ OF8WSIiVj9meD bia YIEONXNH@b?<c
        biam PObPPPPPPGQPP bid i\Hbal[F=aGNJ bido GZHPPPPPPPPPO bie N\JTX>7NQWF3d bien Nn\>c>OOMGO>P
        bij POPmPPPHPV<kP bil 3Ni3dbW7>[YhG bil_ ><4Gkb@JPe5I@ bild JPOPpkPO>FOj` bili hj[XI>?HPHJ<[
        bin R;GiH`Xn`>@mM bio EP<YebZPEdXFa bio_ O[EE[YZXNOiY> bir E?W<dPE[kd7Fe bir_ =RRPOPPOtGFPW
        bis JGbAOZ>@>nbFQ bisa OPOOaPPOGs>PO bit e<jNa<\?R8i@` bitý PPPPPPYPPPPPP bj YYHD`aQWPN=@e
        bje ccREJ5b=Pa5IY bjed FOPNPPdPPN>OP bl keOOd`6?63H=j ble dXQ<lZ,N4XQEZ ble_ i\3?;uN`Fi>[n
        bli Pjcmna>@4=`;W bn ?Y=Z85cEFQiPa bo XH[HZGZGWIkEF bo_ <<<ei[dX@].=` boa kHKHHFQVN=HZP bod vH=`>l@QGZGHP
        body tGPWR>4PGXPRP boj QOONFYeGPQNkG boja POPPGOIPPNFkG bok =QPIqk=G><sY[ bol =7@R4NBZY`dd<
        bols PIIXOPOPPGP`G bon Gk7kFb?Z<W=Ok bon_ PmWuF>HGFbHZs bona PFEZPPP[GOHGs bonn ZXOGXYOPPQYPO
        bor E`ONcack=@_;c borg GHlHKHPGZFHPA born acFPA5cPPNGP= bors >GYbFGPXPZGPb bou `cWQF[HFGj?Y>
        bour IbOGO>FXP[PRQ br D\ZZOW>?35`NZ bra l>ddHOH<?6WEV bra_ ZH<=sk>RWRk`N bre Noki35YF=d7>m
        bre_ >n[<O?nEPM?Ol brev GIbG`kGGPNPPP bri dIPP=6EdRWadN brig aOR>HGHGP[k4@ bro RHJPd5<OOlm<[
        bro_ P[SNn?4OPRdQ= broj PPPQFPNPPMsPP bry FGQIcYZGFY>PQ bry_ GPPI`bIPPN>PP brz FPPOOP`OPNtPP
        brze PPPSPP=PPOGPP bré PGPOPPcPPOPPP bré_ PGPOPPcPPOPPP brý PPPPPPZPPPPPP brý_ PPPPPPYPPPPPP
        brī PPPPPPPPPPPYP bs WE<\IXdI7A2dH bsc bHHGQPPRPNPO> bscr bFQPPPPOPPPOG bu E?O><XRHNle[=
        bu_ b@=`\GdVri`jE bud X`FSXdoj5.`4V bue EnNHZbGOQH`GG buen EeXHXPGPQH`GG bul RbE=c>c>nP]FF
        bun QVA[HOZJGVb3D bung YPPPPPPOHkOPO buo POkPPPPPOPNPP buon POkPPPPPNPNPP bur [A<YVbPObHNWE
        bus =[SWWYN<<7Wei bus_ G`kY==OFX[bd? but sdWdIbFEQFAra but_ kX[X?>c;Q=Fic by FEW]\bw@2G=IQ
        by_ cGWcIAAR<`PNa byc FPPQPPiPPPPPP bych FPPNPPqPPPPPP byl GGPRXPiPPPRPO bym GPPSPP=PPPPPP
        bym_ GPPSPP=PPPPPP byt =>POlX[GPPNSE byta PPPOkGFPPPOPO bytt OGPPIkFPPPPNP bä NPPPkOPPPPPNP
        bæ PPPPOYPGPPPPR bé POHGPP<PIGPPs bí FNOPPPhbRPPPN bú POPPPPXbEPPPB bū FGPPPPGPPPSbP bạ PPPPPPPPQPPPP
        bạn PPPPPPPPQPPPP bạn_ PPPPPPPPQPPPP bị PPPPPPPPSPPPP bị_ PPPPPPPPRPPPP c Xcc[32[II>;>_ c_ D_2?3GaZ\HPJb
        ca `SmD?E>@ib_al ca_ @F[\b`7A`>iM< cac <W[HOYFMJbGSG cad OdkX?GMH>EPWZ cada GIAPPPPNFGGOb
        cado GH@PPPPPPPPPG cak GPGEYH9PjAO>P cal tkY?FO`Z`J>J` call j87GIZaOOXZO5 cam ZQQPHO?GdN4EH
        camb >S`PRYYNOFPPI can W7d<O?N[E_j>P can_ bQ=Qa[ID<@YX. canc Y@eG`PENGGPPb canv PF=POPPOPPPPt
        cao GQIkPPOORF>P> cao_ G`8kPPOOSF>P> car HPH>=Q`POi[7E car_ blYPEZPb>=mXX cara >[PaGPOW=lYPa
        care Y@D?HG`TXOYQG cas ?m@<ZcnE<J<@? cat PWWa;X`@Ga?I\ cat_ @WF>GG?TGXYXY cati X?=YEOGQZ@HZI
        cc c_qinG__;j6IG cci GINF[GFIPPPRk cció PPPPPPPPPPPPY cco diaaWPWNPYPN4 cco_ PFjYPPGPPGPPP
        ccou d5GbFPPFPYPN> ce D>a?O4nHhemi? ce_ OEW@=bhZ[Y<@8 ceb 6FfG`eNVd<@Xb cei tNJGPPPQPPOFF
        ceiv bPOPPPPPPPPPP cek OPP<FPm>bVjPP cel n\NQ5XRF5@NWd cel_ s3<IRdI]FPHOd cela 5vINGPiRGNkG.
        cell IElPFaQWIYHQ? celt PFbPOGPEPPPkY cen W<EJl3dWW7dd= cena GIRS<b[Pb?<a> cer OAePQ?j<3\@N`
        cere k?WXSH?IlNGbH ces <J3c?EdA?I`Za ces_ abZ[HPEY?O`F> cev Q=iPPZ<RtTP>? cevu PPYPPPPPPPPPP
        ch Tc`nX`n>72825 ch_ e;2ZcPmDA;5<Z cha U\7H;cHD<Rmb< chad @ZQWFYIHbPGPP chan dbX7a4=XEIH[Q
        chas XSNGOPGZQ@YOH chc GGOSPPeONNPPP chce GGORPPSOONPPP chci PPPQPPiPOOPPP che Ymd;XN3A<ddNQ
        che_ .irbGY<ZQP>R@ cheg G=SPPPPPPGPPP chei IGHGPGPROPPPP chen BXF>WPPXOPPOZ cher PkYXX><ZE[PYO
        chi PRs`cbaK=cbNI chi_ ?FmOOlFRROcYH chia PWjFFG`IQ>PPP chim ?GYGQPPRRYPOP chl [GP?GYcYNPPPP
        chn bNPHPP`NREJ=b cho `e8\dFO;NH@SA cho_ <A?F[P*OSZGRP chod FGPRPPdPPNGOP chon 9GQG>PPPPGPPP
        chr WQ@n[Z@XNjFFP chri Q?HYbc2aXQXFO cht AOarXalYEGGVY cht_ IObjQbENGGPOY chte IGObOYiROPGXZ
        chtě PPPPPPPPPPPPP chu ORHS>bXRG>HNQ chul \GP=NYGOPPPOP chuy GPPPPPPPRPPPP chw [GG?ZGYOOGPPP
        chwe IPG>ZGPPPPPPP chy EXGIbPmPNPOYY chyb PPGRPPdPOPOPP chà PPPPPPPPQPPPP chào PPPPPPPPQPPPP
        chư PPPPPPPPQPPPP chưa PPPPPPPPQPPPP chỉ PPPPPPPPQPPPP chỉ_ PPPPPPPPQPPPP chị PPPPPPPPQPPPP
        chị_ PPPPPPPPQPPPP ci 2>P=d2eW^@Z^V ci_ IqhJ2cw7_IhH< cia ?6md[aNMI58<J cia_ I@??Za8M[3I=S
        cial WW>_d>`GRH>`? cias PI[PPPPOPPOG> ciał PPPPPPPPPPPPP cib P[WOPPPOGGGbG cibi PRWPPPQPGOGPP
        cid bbe=EQOIcGc=F cie WcReHFRNEP;Wc cie_ FG`\NPSDPGF>Y cien k27E<YceNZNtG cies Y3QjPPOOPGOGk
        cij PMO<PY;GHJnYG cija POOFPPOGPPdkP cije POPGPPFPPSaPP cil ilZdaG;<Ge<X> cio =8ANOQ7kG@@Yl
        cio_ GE`aGPNkPO>Pt cion ?98FPZEDQIaZZ cios PMIPPPOdPPQPG ció PPOOPPEkPPPPk ció_ PMOPPPGYPPPPk
        ción PSOPPPOPPPPP5 cił PPPPPPPPPPPPP cj QPPKPP3PQR=OP cja PPPSPPOPPQGOP cja_ PPPSPPPPPRGOP
        cji PPPSPPFPPQ>PP cji_ PPPSPPFPPO>PP ck xPd;vIJ63;jIa ck_ RZ\;QP1I>@6NZ cka `YPRrGZGPQOEF
        cka_ GPPRkGZPYRPGO cke AZOYaGnEFXP[[ cker NOYY`>OGGYPRX cket iRObaP=PPOGQ> cks bXcXbEGQYPODO
        cky PZFYId6NPc>Pb cky_ PZFYId4OPc>Pb cký GPPPPPZGPPPPP cl kk[_M[E=HFIJv cla IdabI=aS>@XEe
        clam GWmPPPGPO=GQb cli b[daOaFRbEFFc clie 4[cFGGOROPOPb cn a8RGGHnNFSbHH co GdeVQM46W_2>Z
        co_ >=<[blmDYF>_5 col NWm`?Y;I@>kIa cole @87GOPOTPaZN@ com kImaEH>@<;abc com_ 5FS>?HRVONcdt
        coma P>3PPPPTOGGOk come 67`>ddPHGY>aH comm sb>b3XPEPbPNG como GJ@GPPPNPFPPG comp YW`j?>GPQ=bRR
        con `Rki><<R7@>Ab con_ 4JqGWYYVQRHR5 cons O[QP>>PRQ=PNb cont b@OaXaF\W>YHF cor RlZIGYEX?3?Oa
        cora HEiZPbPNPYPPY cord X\cENPWEPPQNb core 7i3FObQd>>PS> cort YAjGIGPNYGPP5 cos bAicRGFX?H==Y
        cou R[=abb@`GOYP4 coul kGPGOPPQPPPPP coun Z4EP[bO`PbYRG coup [bOYOPGOOGPPG cr ime_@=;@<[WA`
        cre ?JYP?=aHXN5Ab cri XeeR`POQI>5Fb crib kJDPPPPOPPPP5 crip GGOYOPPNQPPRY criv >OmPPPPMPPPPG
        cs d`;X[PJs<=Gek cs_ b`DHXHNaFYYSt csa YPPPPPOtG>PG> cse PPGPOPPkPPGPY cso PGPPXYPkPPPGG
        csom PPPPPPPYPPPPP ct he2r=akJIX3Sm ct_ kDaiI>@eO[GS, cte <_<cOH[[YEGPk cte_ >DFRPQJOYOGNu
        cti EZ;bWbYIPPFMd ctio W;d5WkcGPcPX? cto cd?FGj3HR@aQ> cto_ >JAGRGOOPObY5 ctu PdEbRHXRRQPFj
        ctur Pe;FQHGQRZGGY cu h\caD`38i\_;V cu_ Gi<IQQRTHHsj5 cua PK1PRPPNSYPPY cua_ PNFPPPPNSGPPY
        cue Xn;YXbPOOPPP5 cuen PKEPPPPPPPPP> cul dnAOIG=IPZ?Fl cum HO=XNlaSbkHPb cum_ >FWGPYaTO>PP=
        cun =Vk=YOOM[BuPa cur H4[kPIQJ>WFJQ cus iEldc>>_[;jX5 cusa >ZaPPPPNPGPPb cust kNQGGPPQPQGPP
        cuz GGFGPP@SGWbPP cy a_PTn5<@<Z`P[ cy_ Y;QIabD?E[PO\ cz YOFTQZWOYN=HQ cza POOSPP<GYOPGP cze bPPSPP>OPOGGP
        czeg PPPPPPPPPPPPP czek PPPRPPGPPOPPP czk PPPRPPFPPPPPP czn PPPSPP=GPPPPP czni PPPQPPPPPPPPP
        czo PPGSPPPPPOOPP czon PPPRPPPPPPOPP czy GPPSPPFPOPPPP czy_ GPPRPPGPOPPPP cá PSOPPP<GSPPPF
        các POQPPPPPQPPPP các_ PPPPPPPPQPPPP câ G=IPPPPSIPPPP cê P=SPPPPPPPPPP cí PFOOPPhsNPPPN có PTEXPPO4SPPPX
        có_ GPOGPPP>TPPP> că PPPPPPPSOPPPP că_ PPPPPPPRPPPPP cț PPPPPPPPPPPPP cți PPPPPPPPPPPPP cả PPPPPPPPSPPPP
        cảm PPPPPPPPRPPPP cảm_ PPPPPPPPRPPPP củ PPPPPPPPRPPPP của PPPPPPPPRPPPP của_ PPPPPPPPRPPPP
        d F==R[WdaWHP[? d_ m`Mjd`<R=WD8S da 6>Z>N=EFWWRQR da_ =HSDbO`>j[j[b daa OPPth?POPbPNP daag PPPb>PPPPPPOP
        dad lKBGkHWOHZ<@a dad_ l]DGkHPQZcG=a dade =IKQXQXOHHPH? dag E<`jwvnO5RGPS dag_ EQHXnkPO>PGFR
        daga OXEZi>PGGYQOS dage N>HjAlPOOPQZN dah FP=PJP=Fs[ZNZ dah_ GPPPPPPP>mGOY daj PNPQFOb=GIbAP
        daj_ PPPRPPEGPSGPP dak ccR`4PKGkCX<` dak_ PPPX=>WP>jbOP dal MVj83VcaO?@Q[ dal_ RWqAOck=GdGKb
        dala PQGOYYNX=hanH dam c`NP[QF7<?b>@ dame 9ta6db>O=>aNZ dami @>PbGHFHYIQJP dan FjYPA@4NPRb4H
        dan_ ;7DidSN6hmkO8 dana XI<HdPIO`rr\F dane F>NIWQSROT=P> dani g3S3`mgiY<?Id dank KHQs;H@GO;>ZZ
        dann JPbH7XaYa>PPN dar <8?3;6\EWeAlZ dar_ E`Sb<HPBkJn5Q darb NXPY@QNPlFFtQ das AHJGb=Q`Gb\[@
        das_ JJRFQFQ<GHJd> dat PY<k@b<G5A_H_ dat_ ?QOsNInS\FbFX dau aGPGPGY[JGSPP day s;IbOcIO=XNYX
        day_ bN?cXQ@G=FPYX days k>ZPGbYYOGOPP db NYGPAbdcIAk?@ dd j;hbjl*ik?*R7 dda PPXRn5FF?\5EQ
        ddag PPPP9>PGPPPPM dde NFasekNGlRHEG de HHZVHZX?`NHEM de_ 4[@_n_>G`NV>V dea cAQmF@cN@FaCO
        dec Y@_QF>HdW@XQ> ded acNO?>8EkPBHb ded_ kGGGNPPGPPPRP deg __W?;tFZjN@cG dega POPPPPPPGaPJX
        dei I=w@EOYWORNN\ dei_ NPqROXPWORNXG dej PmVN;Oi\P7bi> deja PlMPFODJP8RF> del <?`=ccQ<38\dO
        del_ >A_IXRd3=N\di dela WI5F_kkWG\=lP dele NNIWmbXXGZF\= deli j`Fc5aRHb=IX@ dell 6WvY=AXO[FQN7
        dels 6>OGRZXGQPQ=t delu Y=XNIGIZcJ>GQ delé PGPPPPPYPPPPG dem Jc<`IcHPkWV<j dem_ 8ZY=dkAIIW>O,
        dema _s?G=?PN>>XPt den IGEW>YS<OZd_< den_ 35WamdmDlID<Y dena FOWP3GFYQKk[k deng FNPG7>PPGtRPP
        der QPdkRd3EeWX<W der_ eAOWdG=NSZFd< dere J<mb<kOA>=YP6 deri ``IG@ZFNlb=Xb ders V5W@7IYEk@c=I
        des PRZ2[R_Y5E`Ia des_ S[MFm@FNR<Ddc desc N@JGOPPRGOPQP dese ^FIH@j`ZG@YEm det A4F4\lmHEic@X
        det_ A>P?nngEk>>Z@ dev =`m3;5<6YQNcY devo E\cGGYFNQOYPk dez IW@iGP?Q>R>Gc deza PPFPPPPRPPPPG
        değ PPPPPPPPbPPPP deği PPPPPPPPYPPPP deň PPPPPP9PPPPPP deň_ PPPPPP9PPPPPP dg tWXbFIN@??a`8
        dga GOOYAYXIGHGbE dgan GPPPJ>PPPGPPQ dgo PPNPOYF>PRbPR dgov PPOPPPFPPRYPP dh DcNcFZ==EQcWP
        dhl ORPdEd=?a?mbN dhla PPPPPOdPGO>PP dhlá PPPPPPZGPPPPP di H[cL<Na=hbF[b di_ @ak<@P<:imi[e
        dia WaHZ`QH<H?2WP dia_ Z=HH?NI_dm<=b dial ?Ij3WYJIPFQQP dias GkRYZGPGP>OPG dib b>WGPPFMYbGjb
        diba GOPPPPPP>bPaG dic >\e<G?DW7bS<b did k[@>=>I<YAKWA didn kPPPPPPPPPPPP dido GRIPPPHPPPOPP
        die d5WEdXANIPA_W die_ e9OWc6WWEYM4? dien HV3bN5MQS>Tt= dies J<G>QYPPOYVFt dig \R@kdlGkP?aE;
        dig_ ;POcncPtPOPO< digd OPPkPPPPGPGPP dige S=ab7GO?YXGOY digt RPPG`>PPPPPPP digu RPPGPGPPPPPPb
        dik @OPGH=kkFdP4P dik_ OPPGNQ0kP5>OO dil aQ5PE?nEl[bJE dile PY>PPPGOYRPQP dim ON>FPPGRkYmMH
        dim_ EPOOPPiHk@GXY din F<WNPIdAa=nId din_ =F>QenaTONH\> dine 3As?@c[M=EmOt ding e<Pl47`N?HmN\
        dinh PORPPPPPIPPPG dir >Wc=H?3=WZR9Z dir_ @4ZQG?GOb3WBn dire >`SGd[<PG=`Z> diri GRXZRQQIHrFN`
        dis `FO?daI=>aZId dis_ =iaHNHOGZbfI\ dist QWbF[6IGG;_YG dit O`IveNHEX?j@` diy POPPFGPPYbPPP
        diyo PPPPFPPPYPPPP diz >dKGPP7W>DZ>P dizi QPIPPPFOYPOPP dj OaO`ma;mPR`W@ dja POPNIXFkPRWGR
        djav PPPPPPOGPQbPP dje PGPaZkN>PNjXP dje_ OGPacbFPPR4OP dl l2D8ZlxN6?<65 dla ?aGJd5ZPHIXII
        dli OPG=lG@GYJPQH dlic RPPPPPEPPRbPP dlič PPPPPPOPPQPPP dm ZR3;6Nl>4Fc]Q dn d5=S@Gna<8iAG
        dn_ kPPYOPPQOPP[b dna iOXcPcIHZ=>EQ dnal FOPNPPePPO5OP dne S@PP<GeYGSaNX dne_ FPPPZGYGPRGQP
        dnes bOYOOQoPPV>OH dni >QIAjblFGIaNQ dni_ PQHS>QeXGI>FP dnj PPPOPPFPPRPPP dno FO>IPP[YPRaGP
        dno_ POGRPP6PPRaGP dny GPPOOGrGPOGOR dná PPPPPPPPPPPPP dnáv PPPPPPPPPPPPP dní PPPPPPcPPPPPP
        dní_ PPPPPPIPPPPPP do =RdN<>bmadJ`W do_ lJoIaEO;?nR3` doa POQOPPPRRbPPG dob <5<[@?fXQBiZP
        dobi POGMOP>OPJjGG dobr GDEKOQnGPObQ6 dod XWXacb<N>jWk> doi YXJ>OPPRROPPG doi_ PGEPPPPRRPPPP
        dom VZ`JSE4G>XHne dom_ kXDbdQDdXdFQP doma Y<sOa>dDYZIc= domn P>PNPP<TPQG=Q don ZSi3OYENlWcE`
        don_ j6@GbP=[l?@Q+ dona ?<d[Gd@GGHHbj doo @FXlXbWNQNGOG dop I_iJFlnIQDGGb dopr PP>PPPePPMGPP
        dor JY8dX>ReF34=l dora jIDaOb\DGNGPX doru PPPOPPeOGN5PP dos ?[IH<>d;OYY`Y dos_ Y8S=NP=WYN@>k
        dost HODSHQlFQHia> dot XZcRFK_`>G@kP dota PPISGSh>G?>YF dov ?Ej>QPPAbRe>? dova PO=PGPGJGQJ>>
        dove >PsGQP=IPNiPG dow <[E;[[c?N=@RI dp IGQG8JeYZn6O> dpo >OHQQGmPRE>NG dpor POFOPP[PPRGPG
        dpov PPPPOPePPMGPP dpow PPPQPPOPPPPPP dr IONbZWc=>Ij`b dra XXVWYkE@6=@Q> drav PPPNPGYXPRaGP
        dre EX3RIb[<Z5H`m dre_ 3dn=eu<=5Q>Pl dres b3,S`Fd@aD[d) dri H5WWbjW2@Y<hd dria GSEFHHPPPAYQl
        drie N`PkOHFXYPQHu drow OPPQPPPPPPPPP dru ZEIl<>c@>TN=@ drug YQRAVZFOHAjGE ds WDQh]`R;6R_G?
        ds_ jXXbbZ`aGO`iG dsb QPPGHPPPPPPPP dsk GPPOIPbPPNkGN dsky PPPPB5HPPPPPO dst IPGFK5`PPS>OP
        dt 8Y`jTk=i[JGA< dt_ @dlj8tNPdOZ<E dta IPOPNlOkPGQPQ dtag @PPGJ>PGPPPPP du G>aG<O3[iiX[e
        du_ 8i;5njlN<6[d4 duo cd8YPPPOR>GG? duoc PPPPPPPPRPPPP dur Rnb=35O@k<Akn dur_ MFPG?GPFbbPHn
        durg PPOPPPPPPPPPR dus PXNsMn=JH7[nN dus_ F`Gu==ZI>?SeP dv `<6XRNej?Am;? dy [DHJ\Nj?2`S<Q
        dy_ JXFR`>eR<b`FR dz NY=KYQ/;>aesQ dz_ OPOPPPEGGOXtP dze PPPHPP?PGNbkP dze_ PPPSPPGPPPG>P
        dzi YPGKPP`EGW8XP dzi_ PPPSPPAOPXF4P dzia PPPRPPNPPPR>P dzie PPPJPPNPPPOGP dzis PPPSPPNPPPP>P
        dzię PPPPPPPPPPPPP dzo PPGQPPEGPSIGP dzo_ PPPSPPOGPOQGP dzu OPPNPPFPOZHkP dzu_ PPPNPPOPOQFkP
        dzw OPPRPPPPPPPPP dzwo PPPPPPPPPPPPP dzy PPPRPPOPPPPPP dzy_ PPPRPPOPPPPPP dzī PPPPPPPPPPPYP
        dzīb PPPPPPPPPPPPP dá POQPPPmYOOPPM dä PPPGGSPPPPPNP dé Gk<>mb`POPPGW dés PbOPPPPYPPPG>
        déso PYPPPPPPPPPPP dí PTEYGPd>OPPPX dík PPPPPPRGPPPPO dó PSMOGPOYOPPPd dón PTNPPPOPPPPP4 dü QPPYGPPPjPPNP
        dā PPPPPPPPPPPbP dă PPPPPPPROPPPP dă_ PPPPPPPQPPPPP dē PPPPPPPPPPPYP dė PPPPPPPPPPSPP dėk PPPPPPPPPPQPP
        dėl PPPPPPPPPPRPP dėl_ PPPPPPPPPPRPP dě PPPPPPjPPOPPP děk PPPPPPPPPPPPP děku PPPPPPPPPPPPP
        dī PPPPPPPPPPObP dı PPPPPPPPkPPPP dı_ PPPPPPPPYPPPP dım PPPPPPPPYPPPP dım_ PPPPPPPPYPPPP
        dın PPPPPPPPPPPPP dž OPOGPP2PPPmkP džb PPPPPPPPPNbPP dži PPPPPPOPPPJGP dạ PPPPPPPPRPPPP e ZZQa?QGHNOO[N
        e_ YjbX@_Z>G6`42 ea vdm`IJ=T73>BF ea_ dS_dGJaTXOHJF eac h<>aHZ<YNQYN[ each _>HXOPFYNZYO[
        ead cid<NQO_JjPeW eae PPPPFSPPPPPON ear j=cO?3Rn@WjEb ear_ sZZbF?PD?GGR= eas vA<=@d>?[ZN;G
        ease lWHYYPHDPaPNP eat @=I?Q>>aG[A\a eat_ rQR>HHNFN?RN5 eau NjblT>[PWXEX6 eau_ Ykcl\PIONFNG>
        eauc GkPGOPPOPPPPP eaz PNGPPPPSPPPPP ează PPPPPPPPPPPPP eb 7@a<<GeEQjcdX eb_ D[aWR4i>OHOdc
        eba Zn=@RcR;3bi?O ebb `Etk?>ObQYGP> ebe AA=HG>aSjdma4 eben TRH>HGPFGOQPP eber YYcFWYHHPY>FF
        ebi ?HAdXY<IYiJOF ebr t<X>mO=mdF=cH ebra mWd?iOOFdX=Wk ebu RQ=FH=[J>e?AY ebut >QPPR>HNGaPOk
        ec `d@RE2`7WWjdN ec_ I`<>WGn;@Bki[ ecc YHiIaYNNPX>Pb ecci PI3GPPPOPPPPk ece W8]<Y><ktcs<b
        eceb PDTPPPOPGNGOY ecei tFOGPPPMPPPOG ech @e3Z?QnTFD8AP echn dNYFPYHNRDJ=b echt IFPkPPWPPPPNY
        eci EAl\wH<YPbd<> ecib PSEOPPOOPPPbG ecie FAad[PDPPPN>= ecio PT2PGPOOPOIP> eck ]5GHGGdFGI4Sb
        ecka PPPPkP`PPQ>GP ecl YilPGPPRY=GFG ecla GimPPPPRGFGO> eco iNF_?O\R?QONb ect hGIiEb=@IZ6Gl
        ect_ aDXaEYO\QGGQ- ecte P`OkPP`OPPPOk ecto P[WGFP?FP>GRk ecz PPPRPPFPbPPPP eczn PPPQPPPPPPPPP
        ed `5_?ZFRO>HcN< ed_ sGdFAYX_\FX@> eda <6<`Z<[7<a[Ae edan OcParGWYGRQOX edat PPbGGP5PYRbPk
        ede 5>iR>@Onk=cZ< ede_ <?m@BHN<k@>QP edem OOObDGY[GRYPY eden OdaJE;QPvSkAQ eder QaR`OFW@P_ZXb
        edi db[H<FGQaQQ;P edi_ PoVEW>aWk67<J edid PQSPGGOPPPRGH edil PPPPPP<PkKGON ediy PPPPPPPPYPPPP
        ediz QPYPPPPPPPPPP edl QP<Gdb`FPR=OR edn HOGIWYcHPQkOO edna FOPRGPcHPR>OO edno OPGNPPkPPR>PP
        edná PPPPPPYPPPPPP edo IY[`WGdN=NeIF edos GQOPPPdGGMa>P eds ERHYIadGPVPaY eds_ ORHkE>FGPXPbY
        edu `YaQF@R<>nn\P edu_ OGQQ3>ZOGJm=Q edy QOQJWa[=XGXPP edy_ ZPQG`Fd=FGYPP edz PPPOPPAbGNEjP
        edzi PPPOPPKPPOH=P ee tmZv<B<I@`=T< ee_ >iEQXA6_db?;c eed @cHbDYOdQPP[b eeds X>QkFGPPPPPPP
        eek ll[FIRPI?FGNQ eek_ lk[_HPP>?=PIG eel O<FkZdG<QGZS> eel_ iEEkbXQF[FZO? eem aAIkGFPY?EPSG
        eemb >IIGPPPGPGPOb een `;[@R@cQE`XF6 een_ hDZ7>[cH<WYN? eer Q@WtG>PEGGQS= eer_ =JWkRXPNYGPM>
        eerd OPOkPPPPPPPOP eeri ?PP5POPOGGPTP eers i>PYOGPPPPPOP ees 3jEtGZYFG[Gdc eesm PPPPPPGPPPObP
        eet I8n5OJ<Oc[bHb ef M66YY<R>h4YHS efe aII?X5bJabQ@` efer [aYHaGX<bH?J4 efn PPPPGPPPPPPPS
        efo @?RQPOaYP?dXN efon ?5\5[WVON6QP< efoo GPOkPPPGPPPNP eft iGOldG`GPGQOF efu jOPGHbNNHIGP\
        efun uPPGMPXOPPPPO efus 4OPPKbPOPGPPX eg @@PcI`<i<@=Se eg_ EO=`@uEkH@j[] ega lFZPW?<,=dR7X
        ega_ EOeObIO=R9XJR egad GREPFPPGPGGZr egar jaHQ<HQOHjFYS egat ?R`GbYHIO<aGi ege ><4OjcYncac@;
        egen d<<Q<?Z`c?ZO= eget >ZG>SbGIPYGNE egg GOjG<lPaPHPRE egge =OkY?GPjPPPQF eggi PPYPQGPPPPPPP
        egi ZR3`H<bFiEcX[ egn E3j6\lOXPJGN\ egna b=jOa>PbPRPO7 ego HZae@Wd<@WEE` ego_ NY?B[YFIFVkO5
        egou PGRPPPPPPPPPP egu ZSd?`GOE>@8S` egue GUnPPPPPPPPPP egun ZS<PFQPOHFOJc egy XPGG?cYjGbPNE
        egy_ PGPPPGFkPbPPP egye PPPPPGPbPPPPP egā PPPPPPPPPPPPP egād PPPPPPPPPPPPP eh A?_=aJYOhn`\N
        ehe AQQb=RiiGWQSa ehet OPPPGRGtPOPMP eho El=allnYG<>O> eho_ PP>OPQfPPM>PP ehr TPP>OG`Pb>GPP
        ehr_ SPPPPPGPPGPPP ei ]NBi2o)I,29wo ei_ \6wX[I<]23781 eic SHE>POPPPYPjP eich SGG>PPPQPGPPP
        eici PPPPPPPPPPQYP eid 7DDt<nQ?G[Il= eid_ @OPk>WPPP[OJM eide IGOkNRPPPROHO eie G=X4NrZYYZWBj
        eig aiEX33QPQOSV\ eik DYZb=JYGROJiS eiki PPPPPFPPPOHkO eikn PPPPGPPPPPOPR eil Jt;b<AHYAGe57
        eil_ \jEHZjYOIFkNE eile I>G>P\QPPYSAO eim QF_GObYFPEcc\ eimi PGPPPGPPPGPOJ ein SwNcb;?WIcFMA
        ein_ AQZcH`FG>YX<C eine 9cNbYPYjPPOFV eir hNJHcOZjQOMYS eira GNKPPPPaPNO>8 eiro PNJPPOXPPONkY
        eis 9APdGrYGcHK3O eise IPNYFFPRGPSHP eisi OPPYPOPPPGRXG eist FFE[NjQYcYT>S eit B48b=RF_Q?Sa9
        eit_ J?WlFrP_ZZO<= eite BJNGF<PPPPOiO eito OOAPPQPPPPOPP eitt OPPPP,PPPPPPT eiv `OOYEePPPPFXX
        eive YPOPPPPPPPPPP eix =3?HPPPNYPONt eixa PPRPPPPPPPPPG eiz hXNkdHFOH[EtP eizs PPPPPPPPPPObP
        eið PPPPPPPPPPPPP eiðs PPPPPPPPPPPPP ej 3KA/o*wcFcBrD ej_ H<OBvY9?Z?<XP eja HmJM2Q87PjGai
        eja_ PkJN<REAP_ab< eje O[N<c5=rP\A?> ejel PPPPPG=YPT>PP eji PQONOPWPYEckP ejo ZSRO;OGEQJIbG
        ejs GOPRnP>PPIaPP ek 322dGOl_hnnm+ ek_ `aGna3jkkeIGH eka HPP7c><G>lmER ekal OPPOFbRPGjGGO
        ekam QPPQFY_YG;v>P eke EGGlVI<vGm[;O eken <PPmH<Od>aHOO eki PGXEX@ObbFmiS ekk OPPm;`FGbE=>S
        ekki PPPdP<FPGOGRR ekkü PPPPPPPPPPPPP ekl GPQ<@@aPbA`iO ekla QPP>JRJP>HO=P ekli PPPFOP<PbIbaO
        eko JPP?HMc>bWRbN eko_ PPPIPPVGGXZbP ekom SPPXW5EGYIXFP ekor QPPR7bG>PO>WO ekr MPPlN`WGkNQRN
        eks DGPdAm2?HcjAM eks_ XGPP=lPGYabGN eksi PPPPQAPPkFa;P ekt RGO=AmH>HZmdP ekt_ IGPW[adPG?<-H
        el F=?bF[HlGcRX< el_ >cY_NM=3\@IGc ela >YJ>b6b3RuEI> ela_ Z_8O`>R<?@j[3 elac GQRQPPPPPPPPP
        elag OPPG<kPPPOPP[ elam PMJOPObPs>GQP elan ?eDZG>QF[O>P[ elar 4TZYj>IO6XbG5 eld eGdtGkX=b=I@A
        eld_ dOdkGta==GPOW elde eGQk;5PGbPPRF eldi EP>Y7kP>kPPON ele =3cHEN?ea[R[; ele_ -3TmAEbfG?IS4
        elef 64\X[WS>O6QO; elen `k_XO`WZZEWN/ eler @cHP2bPEtPGPb eles D3T?Xd=aI\Nc> elet `cHFF?O`GMXeb
        eli _RN85@Q=jnmHE elig [@O@8kGIGFbFG elij bQQbPQHGPEGGP elik GPPZ>5_kbB<?N elim Z>aGPQFHc[`Fa
        elis QIaQNDOGHZJeQ eliv tO>PMbWPPQ=PG elj PPP>4@<bQIjJJ elk ;PPt77nbPM3=N ell NEk7aP=R[<b>d
        ella `>cPl\GHRXRN> elle ?h=RSOGcNOPe@ elli `Zmj63H4lOGS- ello sd`7>kPdPXHP< ellt IPGGj5PGPPPPG
        elm JHQXEbndYWEEE elme OHI>WbObbPOYF eln TGQI`>ObPMSkG elo Xa\N@=>R>A_j[ elp jOZb>dFHPiFlN
        elp_ sPR>?aQGP<GSM els =_3Znc``F<QMd els_ QjXk@GF>QYOik else aX?PmbGEPYcWG elsz PPPOPPPbPPPPP
        elt d5<ZelEaO<QWH elt_ PGbbe`O4YPYb; elte YFXG@ZPlPPOXP elu NeF\>[=m5n`XF eluj POPNOa=PPKGPP
        elum GPP>PPYOGtGPO elv cJ<?JnYcQFE?G ely jPX<PHZsHFRPX ely_ jGPFPQIjRGPYY elä NPPPPRPPPPPPP
        elé PA>GPPRbOPPPF elés PGPPPPPYPPPPG em O<HQdF`baeH`` em_ 6)0\iDidI8LYr ema R\mENFY43ilIW
        emai EiX?PcZH?6P;> eman eeSahH`VPP=<Q emb =`[jFP/`GdNcR emba P[>GYPEF>kbX> embe [4;kaPHrP>>E8
        embo >[@G?PP>bGGIZ eme OaMW_<cdkYdI4 eme_ S<i=<Pc\v>[O? emek PPPPPPGkGFbOP emen <vVlD?G3?eb?6
        emi OWk``__@ZYaY4 emm `jEd7ed[O==N7 emo cAjYiQaXO=bnG emon dQZQEa=cG<Fa5 emp SmbEIe4<?_7Gi
        empu POGPPOPOPkPPF emu PQ<JNHH[=mb`A en IZPWQcOWDaGE_ en_ A?2vnn``a7<;h ena RkQ=E6[*?mXe;
        ena_ IRa5A@k46W\NE enar GYGOiHZWZfOGE enas ORSPjGPPP=DkG enc Wa76I><^NkXIc enca GPXGPPPDFaQPt
        enci HA6>ObR=ZakGb enco PcAQOPHFPYYP> end akm@>O=NOdFAc end_ aNE\I=[ZZOFZ; enda WERQic`46AWAI
        ende Y4mWZa=`YjXNG endi N8RG<cF?l?<JS endo kNmPacXGPEXPG endu G`WZO>cFG?HZI ene `Ai<HZNdFcNjX
        ene_ O6l`?r6PZ4_=a eng kAMO=mNZiioaJ enga cdiGlYPEFFEOX enge PF?b7cPjaYHXE engi QNX>EIPFc@QNJ
        enh MFSGbXGIHPPNR enha XF[GA?PGOGPOQ eni E>WN3[S8iP`NN eni_ OMFEZ@l\k5Qd< enia >A<RHP9GHFGZk
        enie RN@?QG0OPXGPb enim YNHFQFJOb[@Gl enin O<@PG>OYPOFRJ enj kNPZ<F<YHQXGc enja YOQR=aP>HHXGj
        enk @FHhW`baY@\WE enki OPR`=HPt?EROO enl baGkc5GGl=OYb enli OYPGe5PPbGPGP enn [PH4bY=mSF`GJ
        enn_ S?PGEjPYPGYNY enna XWZF`HHGPPPPJ enne Dba?eHWbcEPRD ennl OPPPEkPPPPPPP eno @7cai>m>?OS`N
        eno_ GOaFIIhbOF[bQ enor GARcW`GQQ=PPb enos H<P>PGZ>RI[Y> ens PYndRYFG?25Di ens_ =NJ\ek=IRFSNE
        ense amFl>=GYZGPPc ensk NPPGdFRPPOEPS ent `cdAFQP6><OFX ent_ `g;SEPY@`X`5d enta dP>YE<W?>?ZYa
        ente D@e`\j3kHYIF5 enti XFjP?[aRHQDdF ento 4ASOG>e<bb[FR entr YAmPWY5N=<cX` ents diPGFO`PPGF8Y
        entu d?WNRFWcRHI`G enu `h`>j<YY4n\I= enum >?PPjPPSPGRPH env bnG>EXFFYYP[X envi c<JGFGPPPPP[P
        envo =hRGPFPPPPPOk eny GObGEWmk?aGZu enya PObPXYP>G>PPk enz ?Yh4HQPmH?j?@ enza OOrGPPXPPOGPG
        ená POPPPP[GPPPPP ená_ PPOPPPRPPPPPP ené PIFGPGcYPPPP> ené_ PYGGPP8PPPPPP ení ORPPPP[GPPPPF
        ení_ OOPPPPAPPPPPY ený PPPPPPQPPOPPP ený_ PPPPPP@PPOPPP eo O-W=ce3AShg@6 ep M=<@N=QlZ`PV?
        ep_ i<OkSZ;Ee9OW` epa @cW?@<@34lS[N epa_ bNYPaGXFPAd>X eply bGPPPPFPPYPPP epo a[Z?P?N<=`cG5
        epon >sOPPGPFQjPY? epr Za=XR>[MbS<EX eps cNNR`ORQbA?F? ept SI<_QRZ44>ceO eq d=RYXGPNOPPQP
        equ dFRYXPPNOPPOG equi RH<GXYPOQPPOb er RQaacc<OR_==W er_ mjQ`nj><SA_3F era XRX7q=H.;bHeX
        era_ NvbQ<5n7EDYjd erad e@<br>FN?`QY? erai OOIbPRPNOPRGG eran X8O=ii@?YVaQk erar >>dPm5FR>RFRW
        erat H<W3mFGcY=m[P erb [aYcj5IOGiFJQ erbi PHXYXPPPP>QOG erc Dncd=FFac<dDc erch i3rYPPOPPPPPG
        erd 5dPa<`DP`V=?n erd_ <XPkNYPQ>PPOB erde <WmZI>GllXGN> erdó PQOPPPPGPPPPb ere >6PG8bknVO<J2
        ere_ AEhW.lX6`7N\N ered jXE5Wb>ikXGZY erek YZZ@OGFIcrOKY eren W-;mI[b<4F[Qa erer IaH>lbbFGGGP>
        eres G@OGJj=k6=l_Z eret =bG>B,XjHbcG@ erf cRR[JP=N[@E`F erfe W>aGdPQPH?EaX erh dFGcdFPOljGOO
        erha QOPb``P4kbPPP eri D5_6GHc7YAe[= eri_ OXiG?IMlt@iHb eria P@@I66ad<7=ZH erim X`N>YaRDkn=QG
        erin @W>vIQa`aNPNc erio <=Wbba>JQ<d`c erj QFQ><`Fblm?`[ erk 7POjO[?=kn?W[ erke GYOFE`YFkcHOb
        erkt OPPY?bPPGGQGO erl A[bb=EX<Q`IQ@ erm bemXHMES>WaG` ern Jd[NdIGQI=G`X ern_ KEO>ORZeG>QZi
        erne ?ROc.YEPcIPD@ ero =Jb3c88ZE6`dN ero_ bnc3XS4a=@;@k err R`G?NRWW@?Z?X erra NbnkAA[>=FH_j
        ers dNR[WE[JI`43Y ers_ iaHi5RGE[5<Ie erso GWbGbXa@P?EiY erst \=ZQAYmEGM?E@ ert XNZ<Zc3a=_OYQ
        ert_ 3@H?ak7cQ3jW8 erta `ZeO7YN5>a<HN eru Z==Z@dai4XW`B erug PPYtNPPGP>GOO erun SGP@AHPOPYPPY
        eruu PPPPPRPPPPPOP erv PYWiHSX?G;6HM erve dN`POfSG?<FYj ervi ?aEXZEEGcWG[Y erw JPPcOGPPPPPOP
        ery kHPRGG\PQXHRO ery_ lQPQQ>dYGbG[O erz EROXOGcXPSb>F erze NPGdPPWPPS?PO erð PPPPPPPPPPPPQ
        es ORR==EGYbZRXa es_ dw7d?YD_H>GE` esa <@b==4c7cm]`G esa_ F@cO`>kE6JW`m esan P<>PaYG=>rmbG
        esc PReXPZEJZEOGc esc_ GGQGPQPTPPPPG esca PFIPYPPEPZPGb esch @GYb=PPRPOPPP escu b5APXbPRPPGP>
        ese I7iN<`?nVAlh5 esem S<bQNbOPYNbOR esen eYRFi<R`PQ=<@ eser aFIHAbPPcjIAP esi F6W?E@OYiaQn5
        esi_ Q<bP[QE`t>Ahe esk OPYO@>mbkhN8G esl <MHZQ?bkj8<aE esli ZPQ\I@<Yt<OOP eslo FOHaX>dPGTFPX
        esm PDBWQ?RFl`im= esmu POONPP?PPNakY eso 6kV8=We34bImW eso_ FIrYbPHbPMZYY esp NJIWQRR8>;<Dl
        espe 5d?=RXhYPEFOm espo bOAPFR`NQXGPk espu PROPPPPPPPRP> ess lVmPdb<<8W;7@ ess_ h@<@k7`R@b`@@
        essa RO[bZWG=HOYGc esse eje<Za?Y@P>D< essi HQWaFjOO[bGOc esso ONmbJ@QFPFGR> essu NP_YWkPOPPGSR
        est V@ZWHPQc>FW>G est_ hi`AYYHaHNjYM esta @5?_kQm2FPD>c este ?:cd>c6nH`5E< esti EiW?8Z_QONQ4a
        esto aHDbO<PXbcdZ5 estu FH?OJ=OIGJZee está PSRPPPE5PPPPF estä NPPPbPPPPPPPP esz OPPRPPFkGPPPP
        et =FP?YQ?X`QXX> et_ 1QFFel`;cXeML eta ?RQRHD`+)ddAP etaa OPPbFIPPPGPPP etal =D@cSk>JQYEI`
        etas PROGOPPGP5IiP ete PHajV3al[`PbH ete_ aa`*M?d4`@ZR, eten XZHaaaEdPFPGG etet OGPPqOGbPFXRP
        eti Fd6=33kdic`XY etl OOY><FYkbNbQ\ etle OPb>OG@kbPGRP etm PPPPPPaPlFYFk etma POOPPPGPGFYHk
        etme GPPPPGPPkPPOP etn YZ[@YYOXERFWF etne PPPPPGXkPNY`P etni OQQZGbE?PPYbY etné PPPPPPYPPPPPP
        eto <c>EYHa`<R[VH etou =bOtDG`PPGPPG ets 3c[a\cjFXF`4` ett jji?_e<adE`?H ett_ Q>IHr<IIZYYPN
        etta >OaPZ7PGGPPPS ette WYN=5PHi?WPIV etti XGbc=XPakFEQQ etto ?OjG@FPYGYPOP ettu YFYPPRPPGGPOR
        että PPPPPQPPPPPPP etu aO<QlZ_O>\]>7 etud PjXPFOPPPbPOJ etul GPOPGPPQPbPPP etur aFHYvbGRH<E>@
        etz ebGOOP=>POPPR eté PGRPPPGbPPPPG eu BvTrII?e8P<3q eu_ Y`B=mY<fB@3=v eur ;`Lm@\nDQDeN`
        eur_ NvFkFZjNPYQb* eurs WtPbPPPOPPPG5 eut n\NGZHaOOGPR? eute n5PGFGPOPPPOY eux PkPPPPPPPPPP>
        eux_ PkPPPPPPPPPPG ev Y?`IPjW@tRFd` ev_ XN[Gn4[`=K4wG eva [?ZP@GQ4GR+IY eva_ RVDQA3D<6hkRc
        eve a=ReIHGb?NZ2W even `QGmbX?JIFYR= ever a`6dkdH3IYaE< evi c?FQW@X@HFWkk evie =W=Nb[AX[aNb@
        evil b`=PR4NRR]=Ga evo =djYH<Fe>bcHa evol ?@@bPF@IGYGPb evr Gc<bY>hYYRYGI evro GHGbFP`O>SYPQ
        evu PcF>OO>PYPZIG evut PPYPPPPPPPPPP ew m=A?P5<I@m`;S ewe PP=bIYPOPQPPG ewel aPPXPPPPPPPPP
        ex cd?>kWeIFP3@J exc P`=QIdOFPYPRY exch j5QQOPOPPPPOP exp [Q=YQ4d>QXPba ey F\[N>N2?vA_JT
        ey_ OdRaeF3m;IQEV ez ;d>dE<ieaSd`< ez_ MvcGO=O6=RV<l eza HAAEOP>>YbXb> ezab PPPPPPIRPPGPP
        ezad PNSPPPOPPOYPP eze b=@jPH2oZRiF? ezet PPPbPPPaGO>PP ezt OOPFPPOjPPQYP ezt_ PPPPPPPYPPPYP
        ezy PPPSPP=PPPOPP ezz POsFPPFWGOPGP ezzo PPbPPPOPPOPPP eç OaJPPPOPbGPPb eço PPJPPPPPPPPP>
        eço_ PPIPPPPPPPPPG eçu PkOPPPPPGPPP> eð GPPGPPPPPPPPS eð_ PPPPPPPPPPPPR eðj PPPPPPPPPPPPP
        eñ PJNPPPPPPPPP> eño PJOPPPPPPPPPG eñor PRPPPPPPPPPPG eć PPPQPPOPPOtPP eće PPPPPPPPPPaPP eč OPPGOGcPPJkYP
        eď PPPPPPnGPEPPP eğ PPPPPPPPkPPPP eği PPPPPPPPbPPPP eľ PPGPPPKPGNGGP eń PPPRPPPGPPPPP eń_ PPPRPPPGPPPPP
        eņ PPGPPPPOPPPbP eň PPPPPPKPPPGPP eň_ PPPPPPlPPPPPP eś PPPSPPFPPOGPP eş GGPPPPPOkGPOP eşe PPPPPPPPPPPPP
        eşek PPPPPPPPPPPPP eš PFGGOHeOPNnYP ež PGOPPP@PPSamG eș PPPPPPPSPPPPP eșt PPPPPPPRPPPPP
        ește PPPPPPPRPPPPP eț PPOPPPOTPOGPG eți PPPPPPPQPPPPP f eXX`d`<GWN<@S f_ k`=`PPNNllFAH fa G`d@X`PH`>H<a
        fa_ G<`II>aWbOQjn fac mbRaOA4S>=INW fact ad?aQ>ODPPYYb fai [jVR[=OG=bO]> fail O>>YOPGPHYYfY
        fait akPPPGPPQPPMG fak HXF@PPm>lReIE fakt POFIYbmG6he>E fal 8@\6caDaP>OVG falt FS6YEXQEYGPbk
        fan ?>X`lPRE>83ec far b2qO[QoaZ<aE@ fara PE<PP>aI>>GPo fat WNF>HIQHmdQ;3 fatt EGjPlaPF>PPPN
        fatu HN8ONGPMuPPQ> fav aSIZG>FOZaPPa favo `JRZE>GOcbYPa fe e@I@DD@[a>Y^` fec =[IHXPO[HGPFa
        fect =eDIXQY\HGPFa fei E<\YOkPFPPPGi feil NGOGOtPPPPPP< feit ENJbPPPPPPPP? fek EPG=dYdY>dOaO
        fekt NPG>dYdG>OXaN fel I7ZaVa=m>O>NS fel_ AF=bu5O\GYPO< fen e=XPGaX`jQFGl fen_ AFPYQXPPkGQP=
        feng GPPPObaHFHGPJ fer D`k@2FGARIcSd fet PieFGQQ@kHHbr fett HG`PQGPGYPPPG ff lhqNje=V6c4S1
        ffe akakSlPD@YGG< fg ]XOkNHdFYH?XE fi VdZAWEaaEG`[O fic 7RSOd6?@6NPN` fica YXeYFPPNGFPPX
        fin JdaNmj?N>QcMX fint 3>G>]tP7PPON4 fiz IOJ>PP=bGPZPP fize GPPPPPGkPPPGP fj FNOP>kPYPPGOJ
        fl [FIQdY;A@ZO<R flo Gd=>8YHFORRZS fm <XXY@PPHFGQ[X fme OPPYS>PPPPPPO fmel NPPYS>PPPPPPO fn AYPP>b=OFEZRK
        fo <=GPQ``nFNZei foe NPE5mYPPPPPOP foer OPE>u>PPPPPPP fon 3Sd6QN`ENI\j` fon_ J2:8ebjSbAiAs
        fonc PbOPOPPPPPPPP fono PTgPPP>YPNMGG foo ZQYY>@FNZXQN? foon GPOkPPPGPPPNP for k@F?IeIN7@\WG
        for_ h<NRdnON[QPW4 fork GPPPA>PGPPPQO fors 6GkG]6PFPOEOI fort OacQ`XF@H[ONa forw tGPGN>PPPPPPG
        fr cRNEacW>[7;Ha fra 6aEaccW>@GWV@ fra_ FNbQ9uPFWcHQ= frag KG<Hh?bOYPQRM frak OPP=gkPPPYPGN
        fram OOWQpcZNOPQPT fre 4[[Q=IQGlFZDI frem >>OP8kGGPOPPH freu SGRGPPPPPPPP= frá OORPOGF>PPPPJ
        frå GPPPiGPPPPPPP fs =iFkcGFIPbXRA ft Z3=Ndi@Na`d@5 ft_ J=ekRF7c3YHX@ fte kGO6nkOO>HQRE
        fter lPO>c?PYPPQRN ftu HPPPOPPPPGPPR ftur GPPPOPPPPGPPR fu kJc4?WZOGHPDI fun `X?FPYm@?PVFh
        func >R?YPPPQRPPGb fund kZ?QA,GSGPGOk fung NOFPjcdOPaGQO fus 6h`PAPPScPPOa fy =GPZdkWHPQYRJ
        fyr PPOPR>PPPPPPR fyri PPOPP>PPPPPPR få PPPPdYPGPPPPO fåt PPPPaYPPPPPPP fått PPPPaYPPPPPPP
        fé Q>QPQGaPPPPPR fél P>OPOPPYPPPPR fð PPPPPPPPPPPPP fö NPPPjGPbGPPON för OPPPjGP>GPPPO för_ OPPPYPPPPPPPQ
        fø OPPPRbPPPPPPP før OPPPPbPPPPPPP fü RPPRFGPkPPPNF für RPPROGPGGPPPP für_ RPPROPPGGPPPP g RNXYdV2iHOI[R
        g_ \22hei3Z>QM6@ ga QZI@P=EZ<aIiH ga_ E@YlaDH3=ntSI gad =\@[R6Pj?W;rR gada POSQGPPOG=Oj`
        gado PSGPFPPbPGNP? gai k6<>XZPGHXZ`j gai_ PG=PPPPFPkI>P gaid GPPPPPPPPPNtG gain j[YGXXPQG5PEF
        gak PPPPPPPGGbQPP gal SH?<P\Id`GTi3 gali G?RRORPQcETGG gam `<c=aZ`XI`G?Q game k2dYaIPOQa;=c
        gan JAIGIb\3D@AkO gan_ MmY=2?SXdiYr< gana PJEYGPPGQ=SG\ gang F=QYSldHM4XFR gap QbHZHPPEJQYP=
        gar due<Z?`FZ`E=< gar_ A8I>\ca=b@3>c gard jiN>XcHQHZFY> garn ZFOR[GPPP=PGO gas W@ObFQ<HRaNAa
        gas_ N=`HZHPF[ib>Z gasi QaFQRHGSHHYAP gast IRJY`>XOPR<c? gat EOaJEZImGc<`Z gat_ >EFGO>YROlb@v
        gato PPkQObOWPZEGP gav O=IPeYPGGEZ\H gava GPQPPPPPPO[QG gave OFPP6kPGPPGOZ gay >RRbPGbXYPXPO
        gay_ PYPbPGbXGPPPO gb abR`hbI@NP=[P gbe PPPbOPPPPPPPP gd <N=nml<5P3uSf gd_ EGPj_bPPPQFRR
        gdj PPP=OGPPPOkPP gdje PPP=OGPPPOkPP gdz PPPQPPPPPPPPP gdzi PPPQPPPPPPPPP ge \aOiRFF[bd@7F
        ge_ dc46ek4=HP`Jb gea MiIbGGPIGQaN? geb \GPk<cPPGGPFP gebe NGPkPPPGPPPPP ged `Q<eEcGjPaT\O
        ged_ kPGFOGPGPPPRP gee GbQbFOPPPPPOP gef IPPGP>PPGPPOR gek QPPkEGPb>PPPO geko QPPYOGPPPPPPP
        gel \>abW4FWvJZEN geld AP>YOGPPbPOON gele DRXRNHcHZG[FY geli YOY>@YPOYP>YY gem I6e?@?b@GkFd<
        gen HmIYdNQ?>ObDW gen_ \7Ekk`FoE_J[< gene kDAG@OS?Z6cHG geni O\`>WlWEQFOPj gent ;JlQ=b\;>RIai
        ger W`G<c@`dRFAWA ger_ `kWFjdbQ56NY; gera JN[>[6HN>kJ>J gerb NYPGPGPPPGQYR gere >OZb5bP?kYQOF
        ges k`iQ[b<IRJ=>i gest [d`R`5PHGEGPb get r@k=dNbR<_E\A get_ hIl5maI=3aOSP geti FGYQPPiRcOPOR
        gev <PakJ>PGGPPRP gg `>sYivQaSm<FA gga PPFOrHZbPbGGI ggan PGPPaPPPPbPPN gge W>cb@lQjRGPXE
        ggel FPGG<>PtPPPPP ggi GPrHEPQ=RGOPI ggi_ PPkPG>PPPbOPO ggia PPYPPPPPPPPPP ggu PPPPGPPPPkPOR
        ggu_ PPPPPYPPPbPOP gh h?r7cYZ\RMF;3 ghi GOjPPPPPSGPQP ght rI[@;GQRZjH;I gi HX[7O<d>jH6=b
        gi_ E<;IYk3`^l@o\ gia N?R=M\IdJ=IFP gia_ OQdGF[RdOGQOa giao PP7PPPPPRPPPP gik RPPGAb@PFS=NO
        gik_ RPPGB>PPGGPOP gin dd`u2F=c?MX?> gin_ NbGRQ@PEakPJQ ginn SPP>GPPPPPPPP gio H?aiNbHMJElW>
        gior PPjPPPPYOPPPP gir _dR?;lQOWO>Fm gis ZdOj`cNFOGIaR gist aPEkN?`<>IZPc git VH4>WjJi`[Y?_
        git_ NPP?jHGaFPPSa giá PONPPPFYSPPPP gið POPPPPPPPPPPQ gið_ POPPPPPPPPPPQ giú PPPPPPPPRGPPP
        giúp PPPPPPPPRGPPP giờ PPPPPPPPRGPPP giờ_ PPPPPPPPRGPPP gj GFF>ZtYbPP<FJ gja PPPP=>PbPYOFS
        gja_ PPPPF>PYPYPOS gje PGPG;tPPPQFPP gjen PPPPFkPGPOPPP gk [PaY>EPPPkOIF gka PPPPFYPPGkPPG
        gl =Im@Y[FRWJj_= gla ni3jQjEXGAiZH gle `G<OI[5OHemWt gler ?>PGdbPPPFPP? gli \`tEGOdGERGkG
        gli_ YZkXGPYPPOkYP glia FPjPPPP[PPPP> gn lvtH[k=G3h=KA gna @GbZh>O`G@@Hd gna_ PIkPkHPFYPGOe
        gnat HYIGWYPFPPPQX go Ye\@`==ajJbEa go_ hd5e?Y<@h;>nE god <NFmel;F7[aXS god_ XGP`itPOGX>GN
        goe FPOk[>PQFPPPG goed >PPt;GPPOPPPP goi OQEI`HPPRaYNO goi_ GGEPPQPZSPPOP gom FI_=h>RmGWcFQ
        gon `4bEl?GjcWQ<k gon_ <>Fkm@HIIPHYb gos GR@<<Y<YYId=m gost GJBOQYGGcR5Yb gou ZPSXOGPPPPPPG
        gou_ PGSPPPPPPPPPP gov FD[P<?OEQSbdk govo PP<POPEOPRkPP gr Qd?SWX==<@mia gra iOlb=Z[F<IW?i
        graa PPPbFGPPPPPIP grac >JFXQGHXPNaGc graz ROiDPPOOPPJGP gre VHI3`dN6H>kNP grea kb@GN>PEPZQO>
        grei DPF?=tZXYPRGK gri [H?YQXPlG<A`? grib GPPQRHPOP>NtP grie QQOYGYPGPPObP gro Hm<lEO>cR\=Q=
        groe SGObX>PPPPPPP gru 76I@Ra<=iMcZ` grą PPPQPPPPPPPPP grąž PPPPPPPPPPPPP gs m?=`njI=<aVv7
        gsm GPPPB?PGYQPYO gst @GOc?YbQPGWjQ gst_ FPPbZbPOPPPGO gså PPPP?bPPPPPPP gså_ PPPP@YPPPPPPP
        gt 9FQ`fOOF<5SmI gt_ A?PtmlZ=OOE`K gu N@J4<E[=_[bdl gu_ WEE=?=POYenAd gua j]wlQHRM5,FFj gud =NNHmlPPG>PXm
        guda PNNPPPPPPPPPk gue ;_fZO\RPeXP;X gue_ ?Y[PGYXX[b?O5 guem PPSPPPPPPPPOG gui kIR@\FZVTYFNi
        guj POOOPPdPPOYPP guje POOOPPdPPOYPP gum ?E>cdbaEPI\FJ gun kJ7a;FP`l`FbQ gun_ jHGQ>PZXmGQFm
        gung JOPGZGPPYGPOO gunt =Q@bGPPOPFOYb gup PPPPPPPPPGPQP gur jebO<Ib\?OiJ@ gur_ GEFQEQPSQGPGn
        gus 6?VRR<A[=kb?2 gus_ PEaIEYPaPkIS> gut T=PG<bZNb>OJk gut_ JGPGGGPNPGPRk gute SPPPP>PPGPPGG
        gy b;XM=Ycu4ZJNW gy_ X<bW<PZlQcPOa gya YPPPPPPb>YFPP gyan YPPPPPPYPGPPP gye OPPPO>PtGPPPP
        gyen PPPPOGPbPPPPP gyo GOPPPPYkGPOPG gyok PPPPPPPYPPPPP gà GPGPPPPPRPPPP gày GPPPPPPPQPPPP
        gày_ GPPPPPPPQPPPP gá GORPPPQGQPPPO gå PPPPmPPPOPPPO går PPPPjbPPPPPPP går_ PPPPdPPPPPPPP
        gæ PPPPO>PPPPPPS gé PiHPOPPYOPPP= gó PROWPPnbSPPO3 gö QPPPYaPGkGPOP gör OPPPYbPGbPPPN gü PQ=PPGP>kPPNk
        gün QPPPPGPPbPPPP gün_ OPPPPPPPbPPPP gā GPPPPPPPPPPkP gād PPPPPPPPPPPPP gı PPPPPPPPPPPPP
        gıl PPPPPPPPPPPPP gıla PPPPPPPPPPPPP gł PPPRPPPPPPPPP gư PPPPPPPPPPPPP gọ PPPPPPPPRPPPP gọi PPPPPPPPRPPPP
        gọi_ PPPPPPPPRPPPP h \<><?RdN\c;87 h_ iaXccLHF<wb?D ha XdIbGa`jbbENY ha_ E@dQbaehE2NcV hab J\ZQEYP?jGPWN
        habe JOOPOGPPkPPPG hac 3]EYOG>F[PGPX had kVGhibIIO`YFI haf APO>Z5PGk>PPJ haft HPOPd5PPt>PPM
        hai jFkQaQYJcaaFN hai_ >>bYaOGIHkOG= hak 5RaGd8FFP@GQX hal I_5cY6IHij4e5 hala YOPQGNXdt5PFN
        hall @W>cENJ@>7Gn@ halt \YObW=PG>GHOO halu PPPGPTYPG5PPP han WVcGWY?7<?I[< han_ ;bcEJ_c5<NA\q
        hang aibc<4Njv6OcM hanh PPPPPPPPQPPPP hank kPP<PFQIOYPQN hann M@c=?2GJOH>be hao IF`QGPOQRbHPb
        hao_ PPNPPPPPRP>Pb har ?;@EQP@[EliZ= har_ 2[W?ouIH=6?P< hari O[ZZFEXOujHQE has de<J5;FWXcO@b
        has_ r<ZYPPP>FYYGk hat TScINOdiV`?D3 hat_ o\n5ZS<N<ORN2 hau IaEbEdPNS?OFm hav j3Ib]NaZOX>Xj
        have k?OPbHFQ=PGba hay =JQYQ=G>[?PPa hay_ 4KOGOPPP@PPPX hc GGFSZHSPNA>PP hce GGPQPPAOXJ>OP
        hcel PPOMPP0PPOPPP hci PPPQPP`POOPPP hcia PPPRPPFPPPPPP hd `IOaNTY\`>QZE he YX>`a[EYEW=R[
        he_ mJk@E??P@N?kh hea d=Q@=EHORlQeN heb RaZtEGO?OYQZG heb_ OGPtOPXPPPPOG hed `XbHK,XFQGYQQ
        heds PPPPI>PPPPPPP hee j>RkEHPPOcGNO heer j>PGFGPPPPPPP heg ==SGHGYYPHPPJ hei N`ab@mIHGdEV<
        hei_ OPIGNnPNPYOjE heim EG`PObPGPGPF] hein ZbZ>R?OGORGPN heir jXOGQGRbQHPGD hej POPGmP?GPNYGO
        hej_ PPPE\P@PPNYPP hel VE?<ed>`5`dI? heli =XQYF??cPNPTa hell iE7I7=Iv[blO2 help jYRb;7QHOFGRO
        hen FWd?[b7F;dbG> hen_ nHQF>+Ya<YYNP hend =FOb7POGZ>PSe her dcQH==RFQ=Z<> her_ j;R45c=dtY?NQ
        here im4@_?dN=YGOX hes cZE4>SncjObE9 hesl PPPOPGePGNGPO het MPIdpw=wAFQYJ het_ F>[thaGdSGPPF
        hets FYPG`jPPPPPOG heu AjO>EPPPQYPPG hey mWjPRGPY<ZZYE hey_ mWjG[>PY<ZZYD hi `I`XYO3l`b_I`
        hi_ tAbZ>a@6dE>Ei hia OVd<?d_\F?YQG hiam PPkPPPPNPPPPP hie >ElEMd`;RPlZI hier @sZk<=PENGQQF
        hieu R>PPPPPORPPPP hil \cAaINFFMcQ`W hils NPPGAaPPGGPPO him rFa@nGO@JEHbc himb FP>PPPPSPPPPP
        hin Zb76QSFEVIFJ@ hip aGIZ[GZRF3c`= hipp aPPGGYPPPGPPP hir ODFc[HIlPXHOs hir_ EMOPPPOYYbGPs
        his aIPQP`d@_F=@E his_ s<`?OcRAWOcFX hist 5n@RdNc<GV=SO hiế PPPPPPPPQPPPP hiếu PPPPPPPPQPPPP
        hiề PPPPPPPPPPPPP hiều PPPPPPPPPPPPP hiệ PPPPPPPPRPPPP hj GGZPo\F?Q;>SK hja GPPYn7OGP<GOR
        hje FPP>@lGGPN>SO hjel PPPPEkPPPPGOP hju PGPP=aPPPOYIQ hk GPPG@@a>=e>SO hko PPPPGP`PPJGPP
        hko_ PPPPPNXPPJGPP hl TQ=GcIw=NEdhA hla YOYOFGfPbWGOO hlas POPPPOmPGW>PO hle RYOZ[<iFIObFP
        hli OPGPYO\PP`GOH hli_ OPGPPOSPPaGOG hlt SPPPFGHGPPPPO hlt_ SPPPGGPGPPPPO hlu QPPO>OaGGYGPS
        hlá PPPPPP8GPPPPP hlás PPPPPP8GPPPPP hn SOmI<U<[DdSiM hne BGGOO?lOYQ>OR hnen IPPPPOPPPPPPP
        hnu QPGPPPdNOOGPP hnun RPPPPPGPOPPPP ho OX5Wl`cX<aNXQ ho_ aEvOGRx>S;<Zv hoa GPOGPOPOTGPPG
        hod HXH?;ln@QSPGF hoe [>EYXbOFPZYPP hoe_ XOOkF>PPPPPRP hog ESHtE?PkPGPYH hogy GPPGPPOkOGPPP
        hoi k=FjXQPOPGPSF hoi_ PGEtPOPORPPOG hoj OOTFR?d>PP<PP hoj_ PNPOQOn>POGPP hoje PPTPOQ<PPQFPP
        hol [J>EJk=Q=>l`d hol_ H@OPNY@u><cOG hola jSEYPH=HXAGZr hold WNH>?lZ=GZPR< hom 6a=I?IbQ[@<@h
        homm EYPG<7PGOPPTG hon @iRWcRN`Fl@`> hon_ J=Y>rQ<PHkGYE hone bGFkHIYGNaaab hong 4XYYIGGGQRGPX
        hor ZP5Y5Ee3;Q@Pb horm HOQ?=YWFOvPO@ hou a3SmWN<XN[G`S houl bYOPWPPPPGPOP how OHFD@YIIXXYNZ
        how_ QHHN=bRQFNYOX hoy HSPGEkPP=PPPP hoy_ FSPPOYPPOPPPP hoà PPPPPPPPRPPPG hoàn PPPPPPPPRPPPG
        hoạ PPPPPPPPRPPPP hoạt PPPPPPPPQPPPP hoả PPPPPPPPPPPPP hoản PPPPPPPPPPPPP hr TGPI=HwQMec<?
        hr_ JQORJY<Q>aYNO hra WPPNPQnPPScPO hre ANdZXHRFEXIQP hre_ SPPPQXZOPPGOP hri PH>PGd;di@aEI
        hrij OPPYPPPPPPPPP hrin NPPPGYPObPPOS hrt RPP>PPPPPPPPP ht I?@l3987_HsK` ht_ nZ[d3MENEa?JQ
        hta EXZYPROGcZYPF htaa PPPPPRPPPPPNP hte j=NYE[_PkIjSP hte_ JGPGPO=NbPGRP hti HOFHaJXOYFjSP
        htě PPPPPPPPPPPPP htěl PPPPPPPPPPPPP hu V[4aeXmX5X34R hu_ W>E?HGeY[ZG>F hubu OPPPPPXPFkPPO
        hui =mEtOOPONYYXW hul JaYk@=FY=GZTN hulp GPPtOGPPPPPNP hun O<YlSh>a2d>N6 hung bHXPF>RYOGPPF
        huo GPGPPSPPPGOPO huom PPPPPRPPPPPPO hur `QRGnHaIWlPOV hur_ <HR>qGZQPZYGM huy >OPPPPPPSPPPP
        huyể PPPPPPPPPPPPP hv FGYQ9tZGWQkJK hva QPOP@lV>YRjNR hval PPPPO=VGbSkOM hve OPXHIaaPYOQRJ
        hver OPPGJOPPYPPRR hvo FOPPSbPPPPGOO hvor FOPPSbPPPP>OP hw ZPG5cGYGOYPSO hwe QPG>ZGPPPPPPP
        hy daHOjAm?2><R` hy_ G>RXWWdbX=?Na hyb PYP[WY\POPOPO hyv PPPPGJNPPPPPP hyvä PPPPPROPPPPPP
        hà PGGPPPPPRPPPY hàn PPPPPPPPQPPPP hàng PPPPPPPPQPPPP hào PPPPPPPPQPPPP hào_ PPPPPPPPQPPPP
        há GNSOPPFkROGPW hác PPPPPPPPPPPPP hâ PPOPPPPNrPPPP hä RPPGOIOPOPPRO hæ GPPPPYPPGPPPS hé X@q>H>EPQPPPA
        hì GPGPPPPPSPPPO hí OQPPPP8bRPPPN hív PPPPPP?bOPPPO hívj PPPPPPPbPPPPO hó POOPPPPPRPPPG hóa PPPPPPPGRPPPO
        hóa_ PPPPPPPGRPPPO hô GbNPPPOPSPPPP hôm GPPPPPOPRPPPP hôm_ PGPPPPOPRPPPP hôn PYOPPPOPPPPPP
        hông PPPPPPPPPPPPP hö IPPGjFPY>PPOP hú GPNPGPNYSPPOK hư PPPPPPPPRPPPP hư_ PPPPPPPPQPPPP hưa PPPPPPPPQPPPP
        hưa_ PPPPPPPPQPPPP hả PPPPPPPPRPPPP hấ PPPPPPPPQPPPP hẩ PPPPPPPPRPPPP hậ GPPPPPPPRPPPP hận PPPPPPPPPPPPP
        hận_ PPPPPPPPPPPPP hế PPPPPPPPQPPPP hế_ PPPPPPPPQPPPP hể PPPPPPPPRPPPO hể_ PPPPPPPPRPPPO hỉ PPPPPPPPRPPPP
        hỉ_ PPPPPPPPQPPPP hị PPPPPPPPRPPPP hị_ PPPPPPPPQPPPP họ PPPPPPPPSPPPO hỏ GPPPPPPPSPPPP hờ PPPPPPPPQPPPP
        hờ_ PPPPPPPPQPPPP hủ >PPPPPPPSPPPP hủy PPPPPPPPQPPPP hủy_ PPPPPPPPQPPPP hứ PPPPPPPPRGOPO i EPZX<@=IbX[dE
        i_ ):h,3Gad\d`PJ ia b=cJGQ8Y5U/*V ia_ RH[`@dNPAVM3` iad ?GHJ=P8ctYEOc iade HGOO>P?NtYPXY
        iai >=APPOPaRGSH> iai_ G>=PPPPaRGSFP iaj PRRHPPNHPPPPG ial d`<RZ__6?=4kY ial_ bA8?Wb3FIDWc[
        iale 7m_iHb=IPENW5 iali Q_kaH`XRHYENY ials jD>GPPPOPYPQk iam XIm<jdF=FZ\F[ iam_ EkS>GcGEYaPGd
        iama HP`ZYOHNPIRPG iame Y7?GYPFPPORYb ian mH?MHY`@3X?Qa ian_ cWX<Je<J?\=J- iao POrGPPOPOPGPG
        iao_ POrPPPOPOPGPG iar XRdK<ZaS>OHPj iar_ FJ@S=?NKPbOPY ias 5dHcl[DE>P?43 ias_ @nJ<kbVWZ6M=>
        iat WRX?O3nmF@FSa iato ZRXaWGI=POPYG iau OYGFPPOPObT>G iau_ PPPGPPOQObSGG iaus OPPPPPPPPPRPP
        iał PPPQPPPPPPPPP iała PPPPPPPPPPPPP ib de[;=E`IM`;eb iba <NSQ>Q\4ce3lb iba_ PS=NPPAPYqGk>
        ibat G>PPPPPYYPPPk ibi =?maHZR\i;FNa ibid PQHPPPPPYPPPF ibu aaJOOcWbGr=X\ ibu_ PGOPPP=O>v=jX
        ic lHHNYXX@=?`Ec ic_ v;>b[PadXW=3d ica WRREYb;N??E\X ica_ b@jaNY5>Q\>Fa icad GIHPPPPPPPPOY
        icat GHkPEZO\QQ?IP ice b5`=cZAI=[HEI ice_ cF4OPR?I>VdDX icev PPbPPPPPGOPPP ich 7;W[2a?VZHcVE
        ich_ JI>eR?ea\<=X> iche ?YvPG>YWaQQPR ichi XXaGRGHFPQGPI icht AGPbPP?QOPGOP ici ESH;R3ESl3cac
        ici_ GXi`OP?JbIXGk ick FlYbaIwQIDj<I ico 7dnWOY3@Ee=J? ico_ GJnjXc3POe5G= id `RG<bbbNWb=Se
        id_ ZG<HdN>R[W3JK ida HSe3`\?<<WXRb ida_ HJcOcNE?5YW\_ idad GJJP5PPPPGPQ? idag PPPGj>PGGGPRN
        idak PPPPG>OPPkPOP idd jP>k@?OGlOYNZ ide Y`MJ<IOaHZcFV ide_ vih=7F8`@SO\G idn_ kPPPPPPPPPPPP
        ido FSeNc=3aY[@`W ido_ HT[aOQFPPEHP> idu [JVaG<PH=nARb idu_ PGPPPPQPGJGJW ie ]n`oEI9A/:/r=
        ie_ 7V?eZDidCWH48 ieb SEZSNP?OYFH>Y iebe QEZYXYFPYGOGY iec ODF8PY@\SPGl? ied \d\d;A5WWF<bF
        iede SOXXOQQOGGObP iedo ORO>PREPOPNbP iedy PPPSPOOPPPOPP iedz PPPRPPNPPPPYP ief f<OkXHQXFeGOP
        iefe KEP>PPPPGPPPP ieg nei4N>XHYHPiN iegā PPPPPPPPPPPPP iej PSOSGODPPWR5P iej_ PPPSPPNPPPPPP
        iek EQZkOY8>G=AsY ieka PPPHPPIPPGJ5P iel @c=,[\[;E;MR@ iele TH`RNGZ<OPO=Q ieli OOGcPZMQPXFkP
        iem 5B_[=RAMS<JjY iem_ NOWIGXJPSONvc iema I<PiGROOPPPbP ien Nfm7bIE=8W7i_ ien_ 6r@<\c@EKbOkk
        iena O;bPIXN[WH]kQ iend _9;l_YPOPYOJG ieni QNlKPREOPOI5G iens YmN`d=OWOPMY5 ient k@dAa=iRP[E=j
        ier HeEIYFmnPAD>5 ier_ _g<WeaQcNXE5N iera N7dAkS`NPFPl> iere Bmb5GYHHQQPY? ieri ObsYHOISHPPOP
        iero O@aSPNOOOJFbZ iert KS<X<PYkZZYGG ies o<DcPZ8FN`Jbj ies_ hD>bc\V<PkN5k iet aDmi@j=[@a<Qb
        iet_ a3GWdi@EKcNmH ietn ZY[?YHVONGPQG ieu `lNjOPONSGOFG ieu_ NkN>PPONSPPGP ieur RIPGOPPOPPPPP
        iev iEIcOPAYOWSbZ iez N[NYPPAGPOIbG iezt PPPPPPPGPPPYP ień PPPPPPPPPPPPP ień_ PPPPPPPPPPPPP
        ieš PPPPPP=POOJYP if qmI<QROOikV7J ifi RJNNRjSH6?>Qe ific Q>`OIGWQ?@5Ob ig Zc@Xn_FE<7Haa
        ig_ @GYjxmHjO?3=w iga `7[<W4ZcEaXfF iga_ RIN=j6[@Gk=nm igad P[RPGPPPPQY=G igar XFJcF?bFcIbQX
        igd NGGm@?PPQPQPm igd_ OGPbPPPPPPPPP ige @cMX\a>`Qd=E= ige_ 7I<uSlP>QFdO> igen d5b>iPIjHZFXm
        iget PPPPc5PbPPPPP igh _[R?[aZHGWP;= igj PPPPEkPGPOPPP igje PPPPFkPGPOPPP igl GFqGFPPOPOjG[
        igs RPN>6bPPPPObb igst RPP>@YPPPPPGP igt RGPHo,QPPPQOO igt_ QGPYv5PPPPPGN igu a7_GE[ZQ@<lXG
        igun RPPGPPPPPPQGP igus POPPOOPPPGJSP ih 8F<3NTbdrose= ih_ EQPPIO<FcosMZ iha EaPP>JIeGtZWP
        ihan OPPPF\PO>dGNP ihr SPPPPRHPGOGOP ihre RPPPPROPPPGOP iht FPPPPOPObGGSP ii Ic>J?Kee5<I9E
        ii_ ed>fHUfn3FF:G iik PPPPOTPGPGPOP iikk PPPPPRPPPPPNP iin FPPPFSPSPYPOP iin_ PPPPPRPOPPPQP
        iis FGPPQ\PPPPFJP iit PNQPPSPHZYFSQ iito POPPPSPHPPONP iitt PPPPPRPGPPPOP ij <A?r27P?Q\wr;
        ij_ GFPuPPEXPS3GP ija YFR,F\RXH?nk< ija_ PXN4HPNQHAfi= ijas PPOFPPPYPQ=kP ijd PPPkOPiGPOGGP
        ije YQO7OGdOHbq>Q ije_ PQO7OGZPGTWPP ijek PPPGPPFPPNkPP ijen PPPbPGGPPVkGP ijep PPPGPPPPPNkPP
        iji PZO4PO=RbdhbP iji_ PPPFPP4P>Ji>P ijk PPOjPPPGPOGZP ijk_ PPPbPPPGPOGPP ijke PPPbPPPPPPGPP
        ijn PPPsPOaPPOGGP ijn_ PPPkPOPPPPGPP ijo >\Q6OIF=PS8>a ijo_ PSP>OIPGP\;>P ijos POPGPOPPPO9PG
        ijs PPPlFO<PPRaXP ijs_ PPPkGPGPPOFYP iju YNR>GOOPPDmlG iju_ PPPGGPNPPDdkP ijv PPPYPPPPPPPPP
        ijve PPPYPPPPPPPPP ik I=4D\bXhabSe? ik_ KPOO\2<GjmaYa ika AEXXXdWaaXWn= ika_ YPQb[W=Pkj@EI
        ikan PPPY7\bGGX=FQ ikd PPPOFYmPPEFYP ike vHQYid4QPIjNG iki Y[>W@E`>JQAEA iki_ PdFWNOa4bdR_N
        ikia PPPPPOPPPPSGP ikir PPPPPPPP>tNGP ikk EPROZwFGG=E[M ikka PPPPP=PGbGPKO ikke OPPbAbPGGPGMP
        ikki PPRPaSPPGPPEM ikn PPPP`G`PYQFOR ikni PPPPPPWPPRFPQ iko EXO@5[PY>\[=` ikor PPPPFPOkPIGOP
        ikos PPPPOIq>PI/PO iks =ZYbiHPGHNInN iks_ FPPbbOPPGYWdO iksi FPPPPSPPYGNdQ ikt DRPR_a8Yl@<jO
        ikt_ NPPf?GDGGQEjR iku OPPD@E@t7ka[P iku_ OPPNPNEG?IeJQ il HaHFH[Y=V[Ra= il_ OIQN[_\3Pe1+Q
        ila h?`I<7RkGmjMH ila_ Q<IYOPeF@nk=@ ilak PPPPPOOP>kGYP ilan NaaYXZYRF`HPW ilau PPPPPRPPPPOPO
        ilb NQRY6aGPFQPP[ ilba OROPHbPPOPGPP ild mX74iPFWH?<e[ ilde ?YQY>kPP>NGaP ildi ZP>>FPPPbFFS\
        ile `@b?YXMJlD48@ ile_ dFsHb;EJmJZAP ilen FRQame`EYOPXF iler X@`>>aGO>XPPk ili c[>`3<R?WV`-V
        ili_ F=kIc@eY58iaF ilir PGPPPPXQbHGPP ilis =XZQP>dXZ=N\S ilj PGPku[G>QMliN iljk PPPOPPOPPQYPP
        ilk aQHAm2M>bR?XO ilka PPPRQOh>GRHGO ill Nd<EcYRbGO_3N ill_ iGI5i6R?=WZ[< illa dl>a4kPX>b=J;
        illb GPPRb>PPPPPPO ille Dila7bbZbQFFX illi ?b33IiQkZ?`D7 ilo [`WF>`dI=Qi;c ilo_ PcGEQGREG[cP>
        ilor YFYPF>GTQWkOA ils =rHX@jH>QIEm[ ilse NGPGIaPPYGObO ilt XN?OQeY<?NQnO ilt_ QPPYIXPFPPPSG
        ilte `GOPPcPOPYGIH im NQR==?ES`RdPY im_ J3-H3<c`ddg_V ima `\R_FNN=7mn>I ima_ 6<\kIQOA?diVN
        imad PJNPPPPWPPPP> imai P>IbPPPOPGRGG iman GOiGPXdWPkPd@ imas PObPPOPOYRAH= imat b_4Gd>HQm7?KP
        imb X;cEQPFK?cZ`X ime `dd=@\WN2AEeN ime_ kVGPWRm[OFcj, imen >ieXOj<SQ<j`Q imi Xb[?N[E@XIGAA
        imil cP_PPGGP?WtFA imin PN\YbXXPPkPIO imis ZQPG[<PO>XGJa imit FjnQERIeHE>Eb imm JQjZi75`H=X;f
        imme e4Yb`>PFGPPOb imo PRaeIvlEQGI=O imo_ bMdIGIbOPI\>P imp EddbHED\?H;GY imu `i@a\@d`>NSA=
        imus OGPXQROIGGPRG in ba@VPIE?_W@?Z in_ HMX@QJWQ_\L37 ina dI\EJaQGj=Qk` ina_ XQNald<REY[F@
        inat YXj?EXGP?lEkG inc FJkN`P<nl=aWY ince IXjXWbG[kIGE> ind [;@iAFZkecNG= ind_ n@Q?@`FSGFQTN
        inda jdOd7Y@McR;E< inde SF<H<7Rmb@Pea indi `HW[MajjY=HWN ine lPYPb=;IAEb6H ine_ X?WEQ_2RSdWG?
        inen aeN>=fJNQPcWP iner HJ3F[bYcPRGOj ing bSdW[`@F1WOOj ing_ qcGleiRE:YDY< inga >FEcj>P`RHeXA
        inge 5PQYejG?G5aO> ingg PPGPGGPPPtOOF ingi FO?OE@GbZlHJZ ingu =ddIFFXRGH??b inh Q[[FFEGYXFYZb
        inh_ <d_FGOQcdGYYa inha ROSPPPPGNPPPP ini ea``4M46mWTXV ini_ O``O5a3OmvaRQ inig ?PObPPPPPGSGE
        inim abOQIaF>P`=R= inin c>JQ=NRQk>RHG iniz GPkPPPGNbPFPP ink FZZN>Ea5WZ\@b inka FPPFaI`YY^v<O
        inki bPPIGIPGGOG[P inn RX4oin[W?E>FT inn_ F`HXA<X[PIZWA inna EGYbaJYFPPPRR inne n?OdgdOOHOPNE
        inni PYGIG>?XPOPQZ ino FdbO`P<YHcAJF ino_ cdRbEX<IOQ*Wb inoj PPPPPPPPPPObP ins <dOO?;P>ddbVR
        ins_ IE?64OG@RQ`hf insa ZE=GX@PRtYPPG int VNGNGeZnOa@@W int_ =8HO8i?qYIOPc inta XIcY=fG@QtHFF
        inte 3PO?W3l>YHa[c inti =QllNGPIY6K?G intr bN=?m?PTZPFZH inu GF?IESm=4\jee inu_ GHXZ<NPW>H@TK
        inv dZcP@R`?GO=EO iny cbYRP>n=?jHOF inā PPPPPPPPPPPYP inė PPPPPPPPPPRPP io cQcQZX2Q*1?3V
        io_ =AdVXO)W?Um5l ioi YPYGPRPPOPPOP ion [Gc@R_bG>Q?k< ion_ d\3XHWm<P==m6 iona E=Ah4Z<eIedja
        ione /As8n`HXZFHE6 ioni cEjHHQPOPOkGY ionn GkGPFPPGPGPPP ions j_`55bXWPYP@k ioo GPGYPNPPPPPSP
        ioon GPGGPNPPPPPSP ior PYod>OaG><3Z[ iorn PPbQPPPPOOGPP ios ?b\SOPGWZ`?>O ios_ HA=FNbQdZYI=4
        ip Y@P<Y<NZiGGHb ip_ e?FXJFn?aHd=` ipa aD[@QF_dG4k?b ipar Y@YPGOPlk?FO= ipp IX=XZZNWY?FE[
        ippi bYGP[EQXPPPOQ ipr GE`PPGZ[P?S[> ipt i<PP@5@ElbIHA ipta >OPPGPPFkcXPI ipti OYPYGGPPYPQOI
        iq Oa<b`YGPQcPQY iqu Xa<bYGGPQQPNY ique F`>kYGOQQQPOY ir mJR2<GOW`ZeaQ ir_ @n8N;W<2jbd`w
        ira ?cJ`d<;WNJhHk irat <PbYaOWdP;b?H ire a`WXH>YRREE>H ire_ Piib=aad7YYF@ irec P@<bFbOOYYPSP
        iri `[GI6O`Jkvh?P irim PPGPPPPOGlGOP irj PPPPGRPGPHEKO irk @Pb<Aj\@6G[HS irke FPPG7j@PbQaPN
        iro N_RF?X[n>W_[F iro_ EI[PQF@YOe4YG is ZcHWOdOFWXONP is_ 7<3QPWDWkWAP@ isa `iHdNc5=`kbJ2
        isa_ nW>c44`RPi@@I isak PPPPGQOPPWaWP isc A=QiQ5WY>JaPa isch J=>k>GPOPYPPY iscr PFaYPPPNPPPPY
        ise G_4<[m_Ge@W85 ise_ mV??>_=OmUjII isel H@GGE?jXGIb[P isen >dNGcQX?>QGSH iset GRPPiBYPPXGDG
        isi PQP`2ZJ>imWF` isi_ P<GOP?;Dkn[d> isia POGZYIPRPPOPG isin F`GHEmP`bGl[F isk AGP?wi>lH=8iP
        isk_ bYYE\jO?HQG<P iski GPPP=IPGYN?lN isl M[H<=Ze4?RW<e iso dWl=GA>6I\PS< ison RV<G=XFYdYbIW
        isp Pcm==>aHQ6lbj ispo >ckOPP@PPEbPY iss R`@aOaIiWP>`R iss_ PRW>@=YYGcXhQ issa PYDYc@P?OGFFZ
        issi d`bb3NHaGPODY isso =X9GGGZGPOPPP issz PPPPPPPbPPP>P ist DRe><Hc@P[N>X ist_ [=Ea@`H7YI>9S
        ista EenGNS;mA3aHm iste EmcOHR=YjGiP` isti @@iHRWFWc@a`> isz PPPRPPPbGGPPP isz_ PPPQPPPGPPPPP
        iszt PPPPPPPbPGPPP it YkHMFIkGOdEQb it_ E`<Wk>ne_g;li ita S@mI4=>4@`VeZ ita_ Z4b<R@I?>iI8@
        itan XH\m7PG[>Fl=F itat i=<Qb[FRPWbju ite ;<3Z`QXHS>dQ< ite_ qW[*h?<<@[[I@ iten ;SaFVnPFYQFkb
        itet WGRRoa>FZEwFQ iti cH?dm`Fa`=X<? iti_ dIHeOa<<6JhY` itin YOGYGQPPYG>ck ito aJmEX>b[>MlNG
        ito_ ?IlOaFEdPabOb its EaQd?KSaPZ<>P itt IIeF`d<bYF>@? itt_ <QOH_sQkOPZYJ itta @YmckEP=GOPPN
        itte S@@Q3JGYcPPRb itti aFaHAOQ>bPPRE itu =[<FI?SQ<kPI` itu_ P?PQYWZOGrNeF itud kdOQGPGHQGPR`
        itui G4m>PPPRPGPPG itus QEPHQTQPZkOGH ity n>QaNd5;ZORDR ity_ n>H_Wk>;ZXODR itä SPPPGNPPPPPRP
        itä_ PPPPPQPPPPPOP itý PPPPPPQPPPPPP itý_ PPPPPPYPPPPPP iu @4mAd46f.;0-i iu_ P<x[YXA\OG83x
        iun =HkOGPXSPb\P> iunt POOPPOPNPPSPG iur GG4SGQXNPPSPt ius cE`GFYc_FdO@c ius_ c<<GFYRWOdP@b
        iut POjPFOO`PPRPk iuto POjPPOPPPPPOP iv m[[GdOEd<?D>L iva H@c@;?X;Za?XW ivat \<`P@eF`PN>Nb
        ive e`ZG@NEP?[R=Z ive_ ni3XHQQ@<`5e@ ived kGFPNGOGPR?GP iver DGc@6<R@dIeMk ivj PPPGPFGkPRObP
        ivo <8n>d@mEYR_a= ivoc PINPPPXOPPPPb ivr GsAG<Y=SPNGYG ivra P>FGGGGTPP>PP ivä PPPPPSPPPPPNP
        ivää PPPPPPPPPPPPP ix FjBPkHXREdaJk ix_ =v;PGXP[RcZGb ixa >ORPjGPPOPPQY ixa_ PPNPbGPPPPPOk
        iy GQQbOFPEtHPXH iya GPPbPPPFbbPOG iye GGPPPGPOt>PPP iye_ GGPPOGPPkGPPP iyi PRPPPOPPbGPPP
        iyi_ PRPPPOPPbGPPP iyo POPPGPPOkPPPP iyor POPPGPPOkPPPP iz i@8;PEX@vSjk7 iz_ <ISPdG_<l[i<Y
        iza OeAZNa`A.EdG7 ize mXI;Pb_aIb>AI ize_ jXE<QY`EdY6@I izet GPOPPPbj>OGYP izi JXj<PPmHjcH4Q
        izio PPaPPPPXPPHGP izm HNIRPP?akO`bP izme PORPPPNFbRGYP izs PPPPPP?bGR<bP izv PPOPPP<NGRbbP
        izz cNHNd[F<PX=?d iá PMRPPOIbRPPGE iç P=SPPPPGbPPPj içi PPPPPPPPbPPPP için PPPPPPPPbPPPP ié PnDGPPdbPPPP4
        iê PGPPPPPPSPPPP iên PGPPPPPPRPPPP iên_ PPOPPPPPRPPPP ið POPPPPPPPPPPS ið_ POPPPPPPPPPPS
        iða PPPPPPPPPPPPP iðs PPPPPPPPPPPPP iðsl PPPPPPPPPPPPP ió PSNPPPYtPGPP` ió_ PRMOPPFGPGPPs
        ión PSOPPP[>PPPP5 ión_ PTOPPPWGPPPP5 iú PNePPPNbRGPP< iúp PPPPPPPPRGPPP iúp_ PPPPPPPPRGPPP
        ią PPPSPPFGPPFPP ić PPPRPPGPPPbPP ić_ PPPSPPGPPQYPP ič >PGOGPHOHHsGP iči >PPPPPWPPRZPP ičn PPPPGP;PPTGGP
        ično PPPPPPFPPRYPP ię GPPSPPPPPPNPP ię_ GPPSPPPPPPOPP ięk PPPPPPPPPPPPP iğ PPPPPPPPbPPPP
        iği PPPPPPPPbPPPP ił PPPRPPPPPPPPP iła PPPQPPPPPPPPP iłam PPPQPPPPPPPPP iłe PPPPPPPPPPPPP
        iłem PPPPPPPPPPPPP iņ POGPPPPPPPFtP iś PPPQPPPPPPPPP iş OPPPPPPOkPPPP iş_ PPPPPPPPbPPPP işi PPPPPPPPYPPPP
        işim PPPPPPPPPPPPP iš PPGPGP`PPIn=P iše PPPPPP4PPNtPP išel PPPPPPOPPRGPP išk PPPPPPWPPR8GP
        išl PPPPPP8PPOXGP išla PPPPPPAPPNPPP iť PPPPPP9PPPPPP iť_ PPPPPP9PPPPPP iū PPPPPPOPPOK5P ių PPPPPPPPPPSPP
        ių_ PPPPPPPPPPSPP iế FPPPPPPPSGPPP iếu PPPPPPPPQPPPP iếu_ PPPPPPPPQPPPP iề PGPPPPPPRPPPP
        iền PPPPPPPPRPPPP iền_ PPPPPPPPRPPPP iều PGPPPPPPRPPPP iều_ PGPPPPPPRPPPP iể PPPPPPPPSGPPP
        iệ OPPPPPPPTGPPP iện PPPPPPPPQGPPP iện_ PPPPPPPPQGPPP iờ PPPPPPPPRGPPP iờ_ PPPPPPPPRGPPP j 1<)ed=cq1Amc7
        j_ _h;el<n[`9iF2 ja ??F?EI4W6dHd\ ja_ BD7aS[)V26QPI jad ZXOG<b[PHrF]i jae GPP>mjPPPPGIM jag aXF>kYZ=PiYjF
        jag_ FPP>r>P>PGPiP jah RGQbXWFbG@4KR jak GPPKHOlHPa<2Q jak_ PPPJFGibGXP=O jako QPPPRcmGPD3FQ
        jal PIO>hdXFHmWJT jam W@k4Y?;JSOdV4 jami bPRFPXQYH=XbQ jan mjm;Gcd`b@OEM jar <Z>cD>lN>h<@m
        jas ORXG3F[<[ZGnG jas_ PROYOaNPZEQmb jasn GGPROGePPQOFP jat GIP=`KIlHOWdY jau OHGPYPOXXYJia
        jau_ PPPPPPPOO>SYG jaut PPPPPQPPPPQGP jav a=OHI<7PQSn=c java bPFQIFEPQZaE> javi X=OGQP?PPR`Pl
        jaw YPOZPPPFPbGPG jawa PPPOOPPGPkPPP jc PFFSPP<OPQbFP jcie PPPQPPOPPPPPP jd PGOl\5vuQ?3<O
        je >d?RRldE=Jw=D je_ 5a<wZEnYX9o44 jed ]HFA<beZHCrRG jeda PPPO>PFPPFtPP jedn FOPRPPdGPLkOP
        jeg PGFIJlF>ZOQaN jeg_ NPY=KkP>YMbPN jek SPP3I75b>Z`eO jel ==O?Yc`kPhi[O jela PPOOGbWGPakPP
        jelp PPPPLtPPPPPPP jem SIW<RkeQHeOQG jem_ PPOD>b8GPHkGG jen a@P4Hni\RvNF< jen_ NXYGd?sdPEaYH
        jena RQPPPG=QPQbPO jeni POPEPPHPPmXPG jeno PPPPPP`bPPPPP jep PPP=@d=PPWjGP jer aAN<db=PQ[mjF
        jere Y>QWT5>GPEbP> jes N6?wb@=aIWb3I jest POXBG@hGZRPYX ji NQE?NNv7jvn`< ji_ cFGTGGj<bAeOP
        jie PGP=PP>OPFSkP jiet PPPPPPPPPPNbP jih PbPPQGXPP8PPP jih_ PPPPPPXPP7aPP jim XcYOcX6[P8F@F
        jima PPPPPPcOPMZGP jk PPOmY?>GP?j=O jk_ PPPcORFPPNYOO jka PPPPGOQPPJOGP jka_ PPPPGOXPPJOGP
        jke PPPZc>FPPNbPP jke_ PPPZc>FPPNbPP jn PFPn[5dNGRiIO jn_ PPPjQNl>GNbPP jo W\G2[e3=P;8ho
        jo_ ?H42[m_iET.cN jon [`<jEkHlaA5W7 jon_ GEZHXjQkYGXNQ joo GRFPXIPPYYOSP jop PPPPFePPPOFbP
        jopr PPPPGOPPPOPkP jos 7*=ZN7Y6\>`aA jos_ PEVF=TOJQNvP? jou ?kWkcZFFPGOOa jour ?lY>daPFPGPOF
        jr bFSQ85=mQZOSF jra POFPPPGkPQFPO jra_ POFPPPFkPPOPO js GHOdmFn>QA`iG js_ GQPkZP?GQN=sP
        jse PPPPJPcGPH>FP jsem PPPPPPjPPNPPP jsk PPPJGFWPPQjGP jt OEQWS5BjPQc=O jte XPPPQGjPQPkPQ
        jte_ PGPOOPl=PRPPP ju Z>?3iD*?3dddb ju_ P<a5qbRVEAec? jub QPNX?POPQJ=TO jud aQJEiP<I[mRDk
        juda OWSG[GOEPH@El juk PPPFi>ObP<@JQ jull EGPtOGPPPPPPP jum aXPc>PPQQXHrR jums PPPPPPPPPPRbP
        jumu PPPPPPPPPPOYP jun e>Ii7?@Qa?@4a jus jje3`aNbdE9ij jut PEESkFOdHeanO juto PPFPGPO\PGGNG
        jutr POESPPFPYBaFP jv PPGXPXWPPNjIP jve PPPYPPXPPR>PP jven PPPYPPPPPPPPP já PMRPFPWQOPPPT
        já_ PNSPPPWGOPPPR jál PPPPFPG>PPPPS jä NPPPjROGPPPSO jäl OPPPjNPPPPPRO jæ PPPGFtGPPPGPM jí POPPPPr>POGPF
        jó PQPPOPFbOPPPA jó_ PQOOPPPkOPPPF jón POPPPPOGPPPPI jö POPPXXGb>PPOR jø PPPPMtPPPPPPP jú POQPPP8bPOOPJ
        jā PPPPPPPPPPPbP jā_ PPPPPPPPPPPbP jām PPPPPPPPPPPPP jām_ PPPPPPPPPPPPP ją PPPIPPPPPOIPP
        ją_ PPPHPPPPPPIPP ję PPPRPPOPPPPPP ję_ PPPQPPPPPPPPP jū GPPPPPPPPPHkP jūs GPPPPPPPPPRYP jų PPPPPPPPPPRPP
        jų_ PPPPPPPPPPRPP k *((>QZdUVH?Q. k_ hOQ`Y_Qc`aD5F ka @;2@aJYUUdb`? ka_ b`OI_=d<=Hcb[ kaa PZZk=AFH?=P]Y
        kaa_ PPPPGJOPPPP`P kaan PPPYWIPGPYPNP kad >PP@ab4Zl6ekM kad_ POG><>=Y>V]vN kada PPYNr=FYb?m<O
        kade GGPR?t`G>JE=P kadi PRPPI>OPbFFYP kae OPPPm8OPG>FIR kah EcZQOQOZaAGSX kah_ FGPPPPPPGJGOP
        kahj PPPPPOPPPPPIP kai IGP=PbOb=bAka kai_ QYGGGQGbEaVdO kaip PPPPPPPPPGRFP kais QGPPFJPPHPDjP
        kait PPPOPNPGGkRXP kaj PPPPYO?GPS4bP kaj_ PPPQPPEGPT>GP kak XPPEal3G>J`6O kako PPPObNE>PJaGP
        kal @F=`Hi[ab`7VS kal_ HPO=8a=bGPE`[ kali ZPGYZ3mG>s;=O kam APQY=keG?ddEI kam_ SZYPE>mZ48GbY
        kamb PPGPOPPPPGJGP kami XP[PQG<Y>rEPQ kan A<FdcdOPWjGN< kan_ 1PZanq<?FsWZX kans WPPkg\FdbNF=Q
        kap IPPchhdaYYEMH kar =F?HN=XbZ_\hY kar_ NZOQ_3>G>f<b@ kas GOQjOd<Y?`IRR kas_ FPZOVHNZH<AoN
        kasi PPPPF`PPYjHEP kasu OPPbPNPPGYWAP kat IeZ4E<QaYADQY kata bbcEPDF?6hZ1_ kau QGQO<@OPGa?SR
        kay lPbFS?E>GaGYN kay_ lYbF\<N>>GQYO kaz abb\XFX5@Im4a kaza bbb[YPa>ZF<>b kazn PPPPPP@GPOaPP
        kd cPPEMbvYbJ4ON kda PPPPPP<GPS?GP kde PPPGX>ePYNPPP kde_ PPPGOGePGNPPP kdo YPPOEkiGPIFPQ
        kdo_ PPPOPPiGPQFPP kdy PPPNPPcPPPPPP kdy_ PPPOPPAPPPPPP ke lF?_Fe=bbdH6F ke_ b>?RR^H55mhD_
        ked WPQEb_8k=`NXO ked_ aPRYYPI>PFGNO kedy >PPOPPBGP>PPP kee jYYPFdQG?4QSO keer FPPkPNPPPPPQP
        kei JPN5ORPFP?dJV kej PPOEiP\GPWHaP kej_ PPPEiP\GPDYFP kel 6XG`[HNIEZJHN kelu PPPPOPPGGjPPP
        kem XYY=EQ_YdR4?S kema PPPPGWPPYkPON kemb PPPPPPPPPaPPP ken kQ[l[OE@j<NQG ken_ vYcclhEG<==SD
        kena PPPGFQPPYrFOO ker ==N`YRVd>`ZbW ker_ QRYOY`P8@AWF_ kert FPPGB8PYPGOXR kes RFaYEd<ajY@?P
        ket Zb?aP3``[aQ;; ket_ d?NYVU<jnd^:E kett [GGYGAPG>FNRO kez POPFPPFkkEPPP keze PPPPPPPbGPPPP
        kh YbZ=WX;@9a<P` kha >QZPFaPROZOO` khi PPPPPPOPIbPOP khi_ PPPPPPPPRGPPP kho FbPG`cFPRGFYG
        khoả PPPPPPPPPPPPP khá PPPPPPPPQPPPP khác PPPPPPPPPPPPP khô PPPPPPPPPPPPP khôn PPPPPPPPPPPPP
        ki V[HB=@(kaN\?@ ki_ <R@S;62`_\_eH kia XOEMRc[P?ZJ<< kia_ bYFWFmc?RIJ=F kie FN[7cAEP?PRaO
        kied PPPSPOOPPPOPP kih GPPPGQPPG@bPP kih_ GPPPPPPPGIkOP kii POPPPRPGGPNSP kiit POPPPSPGPPONP
        kil dbOSjdk7GC=Ef kim N\WSXWG=dXmIN kima PPPPPPPPGPQYP kin cR[W<WYH>NEhN kin_ YPYGWdP>HjPN[
        kind vGXbM>P=bGPQN king 3ddPW5FeO6GW` kinn OYPFJEOGPPPRP kip >XPbYcN>RJG?S kipt PPPPG>PPGPNOS
        kir ?RWEYPN@?i@]G kiri PPPPOPPFYaZRO kirj PPPPGRP>PEOTP kit bGR<X>GcbvA<H kite PPPGc>PPPQQGP
        kiu PPPPPOPPPQSPF kiu_ PPPPPPPPPQRPF kið PPPPPPPPPPPPP kið_ PPPPPPPPPPPPP kj PQZj<sFRQ?3<]
        kje OPPsMtFGPS4ON kje_ PPPs=bFPPQ<OP kk =Z[i7x2bO228f kk_ HcZ4:sFZ>FPS\ kka OPPG<SFbbFF?e
        kka_ PZZGGdGH>PGSP kkar PPPGFYPGGPPPS kke NZZl9iPH?F>YW kke_ OQZ5SjPQHFGRW kken FPP5JiPPGPPNO
        kker PPPbA<PGPPGOQ kket PPPtF4PGGPPOO kki OPRcW8F>PFFFS kki_ PPR=aJPG>GPDS kko PPPPa@NbGEEYM
        kko_ PPPZa\FGPOEWN kku RPPFEdF>YFF@P kkü PPPPPPPPPPPPP kkür PPPPPPPPPPPPP kl @25G[_c4_@na@
        kla QEEIdW[6OM[IF klad PPPRV>nGPO>GN klag NPP=nbPPGOGNO klam RPPHH@eYY?==Q klar TYQ=RcFOZF>PN
        klau NPPGHXXRPPFbX kle XGPm>bEbb@`aN kli GORIj=@FkmInO klic QPPOYG<PGT5PP klie EFPAEYaOPPQdG
        km OdmDY>4dD[JDm kma RYPPY=EGke<GR kn vX>VmhK5<NPVH kna HGPbmGMGGN<SR knas RPPGjPPPPGO?P
        kni QYP@dce@=_<EP knin >PPGIcOPGPaPP ko 611@Z@[^LSlQ3 ko_ ;WN>;AQ55emqW kod OPPOF=>kP`n@O
        kode OPPGI>8YG_n<O koh QPP>OdM>@<cKO koha OPPPPOGPGGPSP koj PPPRXF?GGDnFO kok YPb`QdE>G<6`O
        koko PPPPPTPPPENGP kol =GGImivFc6dVE kom @<FmdW@=GQbPK kom_ FPP`XZ4>XRa<S kome NPPl?@iPPXa=O
        komi QPP63`IGGl?<R komm \HZ+waPcHFOEV kon ?H>?dbn?NGWRH kont @P=7dhQ>HOieM koo RZPPG`GHHQESY
        kor XHPXdRIjYX`AE kor_ OPPFi=AtPe7NN kort DQQsddP>GOIDR kos daOa=dZF>WJMJ kost ?PP`d_S4>O3<R
        kou bHYbPRmPH=FFP kov PYPFA8RkYI8<O koz ObP`PO_t>S=>R kr @E<AeaeE=KdZA kra NYF>ZNdOk@>FI
        kre 7PPd=b8O>VlRI kri HGFElZGHPd?RP krá PPPPOP`>PPPPR ks X<=SIn15QcSn= ks_ uFHP@U=5dOV8@
        ksa PPPEjHFHQOmaX ksa_ PPPOWbOPGZ<bP kse EGPl8eOYGa_ZO kse_ OPPbFFGbGFXJY ksen OPP>@RPPGIGOO
        ksi FPGIO@EPkRb@P ksi_ HQQOOKOY>j`DO ksia PPPRPROPP>OPP ksin OPPPOVPP>GPTR kst [bbR@WFP>`SvP
        ksta XbaOPNPPPGT3Q ksā PPPPPPPPPPPYP ksāj PPPPPPPPPPPPP kt /32ekiI;icek; kt_ AHZwkiY>=5FaR
        kta IYPad3VYk8[EN kte GGPXmkjbP`W;P kter NPPW@>uY5aa=P kti RPG<adVOldFmO kti_ OPGPE<=PPWSdR
        ktio IPPPK5PPPGPFP kto =PFF;QRaZYbYO kto_ PPGPPPIPPN@YP ktor NQO><HdOcZ`WY ktu ROF@[ajO?eH`E
        ktur ROFGdb[F>da>E ku 6228PIkC_dde7 ku_ WdNA2\n<=kaIO kui YPPXGSPPFYIJO kui_ PPPOPNPPOGJSP
        kuj PPPRPGiGP=FIP kuje PPPRPP/PPHaPP kuk PPPHYIFGb=OYQ kuka PPPPPRFPPPXOP kul I>P7hi[XkHiDQ
        kull YPQPiNOQkGPPO kum HGF<Ha>bYH5mR kun >PQsed>==GSIN kun_ MPPc7cXPFaG<Q kund JPX4iaRF?@eWW
        kunn NPPjeEFGGPGNR kunt NPPt3JPPPGONP kup `QYR<NGPFJs?N kur RGR?QWEPY<Bi[ kur_ EQQPEGGHZ=]j[
        kura RPOQ<i>?HbViN kuri XQYQPOFP?GTPY kus IOPWXNAblAVIN kus_ QPYFINck>OY@N kust PPPYPQOGG<bcQ
        kuu PPPGHIPPGGPQP kv =GP4m_\=G5uRT kva PPPGOWbGGHb[R kvar PPPPWWFGGSQSM kve PPP>`GdGGHYFS
        kveð PPPPPPPPPPPPP kvö PPPPPPPGPPPPR ky GGdUYJn@7E@`b ky_ QYQV7IwHIE3E` kyl bRPFa`<QOPdFP
        kyld GPPPFkPPPPPPO kym FPPFZbaPFGRGO kyma PPPPPPGPPPRGP kys OPPPQS@POPOPN kyt PPPPFaaPPPHPO
        kyti PPPPFYPPPPQPP ká POQPPPeYOOGPO kám PPPPPPQPPOGPP kä OPPPaJOPPPOJO kæ PPPPS5PPPGPPR kær PPPPR5PPPPPPS
        ké P4`tYFdlRY>PN ké_ P=FtFGm?PPGPF kér PGPPPPGbPPPPP kérd PPPPPPPYPPPPP kí PPPPPP?bRPPPP kõ PPPPPPPPPPPRP
        kö SPPGXIGkYFPNN kön SPPGYOPG>PPPO könn SPPG>OPGPPPPP kös OPPPGPPPPPPPQ kösz PPPPPPPYPPPPP
        köz OPPPPPPk>PPPP kü IPPGOPGPbPORP kül HPPPPPPYPPPQP kün RPPGPPPPGPPPP künd RPPGPPPPGPPPP
        kür PPPPPPPPPPPPP ký PPPPPPdGSNPPO ký_ PPPPPPbGSOPPO kā PPPPPPPPPPOkP kā_ PPPPPPPPPPPbP kė PPPPPPPPPPQPP
        kėj PPPPPPPPPPPPP kėji PPPPPPPPPPPPP kı PPPGPGPPkPPPP l QFEGcYc``@FQR l_ abOWIM`\W`<7a la EH<QFPZYWciOH
        la_ 4nm6D;m/F@ZDl laa FPOkjdPOG>OJH lab kRDF>PIJ=GerR laba GMXPQYQ>H`T=I labi PQPPPPORY>NkP
        lac D_IdO=@cd@O`O lach DGQlPP@HOPPPY laci GZOJOP?XGOObG lacz PPPPPPPPPPPPP lad @PYH]j\@49E)a
        lae @EFGdHPRPGGJZ lag ZHEFdt><4ei>n lage RFGabkRGG=GNZ lagi YPQOG>PGGdPOJ lagt DPPGAbPPPPPPP
        lah WG>GGQ@Hkv>RW lah_ FP>PHHPGkjQVb lahk PPPPPNIPPAGOP lai XNUa??>EPcAl5 lai_ bG=GREPXRYPaQ
        laik PPPPPMPPY5RiP lain k6b>PFPPFtNWH lais GbNbPRORPPREG lak ZQaGHH`kHPa_O lal GF=RYQjm?s?Ka
        lam F@Q>P@PmejDP; lam_ F[X\ad;Nxi5=a lama >\@HFRd@PmENX lame X>5=PWHdX?bb= lan HZGcOaNEXZWDZ
        lan_ ;QQJW5I3dd><6 land NN`Hll@<A=7`n lang BaNbdFYI_PQIE lap SNG>[8Ej@=AeI lar @SecaXP6s3<2V
        lar_ x@@=O@FIbb4?t lare 4[nbGcGd?I>P> ları PPPPPPPPPPPPP las ;5YRWJIQQ?bI4 las_ HeIke;WG>a\O`
        lasa PN>O>SIA>Va=S last ZPO`?`l_aIX4> lasz PPPQPPPPPPPPP lat ZGR\MWcb<=;bI lat_ GPI8h@b?Yl?<X
        latb PPPOPPnEPOGGG lati Yma<8OcIORj@< lau c?@=HdjW`\==@ lau_ a?XPQaPWQbM>s lauk PPPOPEGPPGJbO
        laus ;cOb>@ORPPGaJ laut @HQG=dPPPbON> lav I[ZP9En;FZEbH lay c2da`>`OXk6?H laya PGPPYGPP>kPPP
        lač PPPPPPEPPSGPP lača PPPPPP<PPT5PP laț PPPPPPPPPPPPP lați PPPPPPPPPPPPP lb \=ZANYd?@3RNN
        lba GR=NmbidGMmP` lba_ POPWQHibQMmGP lbag PPPPS5PPPPPPP lbak PPPP_kPPPPPPN ld l=FNeW3cb<7\B
        ld_ dEAaAZAO6bW=M lda =ccPPFPjZOHn@ lde mI[[IXFO>PH`X lde_ 3RP5IjPPkPRca lden eXjmU?PP>IPGH
        ldi EGlHOHbOl=Ee[ ldi_ PPuQP>PYYER>I ldie OPPPPPPPPPNj> ldig OPP>akP>YGPWN ldr iZ<?jlaGGXPFe
        ldri PPGHmcaPQYZPk ldu QPYbGGGEuHPae le Oa<[>XacWd=<P le_ ckjF5[O@RMOn` lea d>`bHWE[amODO
        leas ZOPYYYHNPOGNP led M<=bukqW>Ad`E led_ kYGF?5OcPQcGH ledn GPPFd>\PPMPPP lee @@<aP@=WdcHPd
        leen FPPbOHHZPGPOQ leer JIO>OGPPYPPPG lef k=e>dES>O7RY< lefo 65\Y[WVPO7QO< leg ZAR@2QZA3=OLe
        lega O?[[\YQEGVaFS legy PPPPPGPYPPPPP leh OPGGERbbYr?Qa lehe NPPPPEFkP>PSa lei 6ZZm`3F`I<FI[
        leid TNEGG4YPYPJHR leir PPOPOGPbPOPPR lej QHMI<EWQYR6cX lek FOOZhVd6YFl@X lek_ OPPGrO=>bRGQR
        lem >EdRAd<cY<dI3 lem_ lIDSe[`NH_a=5 leme 5P2?[aFAPIk@b lemo PPFQaY@jPPHPG len bM=P=Xdae4@>\
        len_ @=SlmH9=@>G]` lep ?jF@??baETckX ler GcQXemOFtN`E_ ler_ FilEXRQ[abP?O lere D45kAjPEYPPOY
        leri GjQ>O?WYlG`GP les jR`F3jcGP=mF\ les_ @e`XIF[85GRaO let X?P=N<`dNJ[d_ let_ ``@4l[aJ`Z<;H
        lett 8dPP43Hb>VZR_ lev RRJYwSWE=D`8; leve IkEmAiWPZHP\= lez <m[OOPd3?`>YG lez_ OkRFPPNGQQGPP
        lf n=`v`GY=7>[Nd lg KZ?3>jY>V48SG lge ?<ac<YFFlHYTA lgu <IJHOHPO>PRIs lgut FPPGPPPPPPPPb lh 4MBXeFSYYEYXX
        li GGOcZWd<NZXFQ li_ @4`?LS\;g@idb lia YXX2ZFbHZ=7WH lia_ XRNF[Ei?[?<cH lian R=mXP=?H>aNOc
        liat cGPGOPFYPGPPb lic AR@b=<P?A?a@Q lica F=dH=YbOZ[G>b lich \F>kGHWRRPHYG lid =Qm`K6rIY@<ii
        lie m`cN?N?Q=O\_E lie_ `=IM@Z_aOZh<[ lieb TGP>OPNPPPOGP lief ZPPbOGPPG[OOP liel FGYXPaNYPOEtP
        lien <Id8IaaSPPORX liet OFOaP>ANQPSbP lig =b>Znr[IkDQ<; lig_ @PPb@tPOYOPO; liga IH\=bQRIGX>=`
        lige `YF4cbIO>[aQ> ligs QPPPIPPPPPPPP ligt NGPkd>PPPPPPP lii PGPRQSaIQGESP lij bQQjFH>GQJXOP
        lije PPPGPGGPPWkGP lijk PPPaPPPPPOGYP lik hONFNiYGY[keG lik_ 5YPG;jljkF3@Q liko GPPYE=Z>P[m=O
        lim cdWhP`3NaiikM lim_ WOH`bb<ObnkG> limu PGGPPPPPPPPSP lin I@ZJ?[IbEIFIN ling <EljAb`ZWkG`=
        lio dbW65aW4[;]3M lir <kaHhlaQkYFOc lir_ <[PQhlPPZFOGc lis PiNH_6@ii`=SH lis_ 3jH<c>[sa`\b3
        lise EkRYlQI>ZFPNH lisi H@XPPHHG5d=JP lisk PPPRX>GPPWaiO list `Q>@?IGbWa`@? lit aY=S\j7j4F>Xm
        liu RI=XZFOVPcJJA liur PPPPPPPPPPPPY liv <P;P\<Z@Jj@Wd live =4MQ3Hc=R`Qbd livr PjAG=GFSPP>PG
        liy PPPPPPPPYPPPP liyo PPPPPPPPPPPPP lič PPPOPPXPPOjPP liči PPPPPPEPPPaPP ličn PPPPPP?PPPbPP
        lj QFF_te)ZRKrSA lja QGGja>GYQScA@ lje PPO4dm=bPGadP ljen PPPPPY>PPRPPP ljk PPPOPPOPPQYGP
        ljka PPPOPPOPPQbGP ljo PPPbGRPPPNaiR lju PPPP=HOPPSjAP lk a[=\d[c3j3=<@ lka FPGd<Rbb>J`?N
        lka_ PPPRGal>PI5@N lkan FYPQOF=GGdkGP ll nehMje3N@DD8w ll_ k2?5_`@>8`bGR lla _di_S85iX;4Ac
        lla_ l7iWmT<4G`7IX llam YKaPFOPjGPPP5 llar `OabhGXXG=GN[ llb GPPRb>PPPPPPO llba PPPPk>PPPPPPO
        lld XPPGh>PPPPPPQ llde OPPGr>PPPPPPP lle Icbm\d=><N<X; lle_ 8XmPeoF3F>>k4 lled iGGbA5PGYPPPG
        llee FYGkFHPPPGPPP lleg `SWQbXQFYFYP6 llen lQAlD4Ol=bYN= ller E6=>jcb@GcGPd lles 0M=b@aP@ZPGei
        lli EEW`.?OXd6VR[ llie `FYkNGPFYPbXG llim QGGPPYPPGPPSP llin ;5@ZRRaQI@bE6 llis F=bPHJQR>HYRa
        lliu PPPPPPPPPPPPY lln [PP>YGXPPPPPO llni PPPPYPPPPPPPP llo [Jac4nFaHOG`j llo_ nPjkR2EmFWHa[
        llt AP>>hkPOPPPNA llt_ @P>>`>PXPPPNK llu H_jb7[PNPGHNm llut XGYPGSPOPPPFY llä PPPPGRPPPPPPP
        llä_ PPPPGRPPPPPPP llí PRPPPPPYPPPP< llít PPPPPPPYPPPPO lló_ POPPPPOYOPPP[ lm GPbm[J@``WiXN
        lma FYIH=SF`b?bmI lme 37AFP\?QRN=Ge ln T<=Bh<ovFTxu= lna ZYGYHPAmQI>jG lne a>ER<`\WGPZ@G
        lni NPGRi>jlQSXbF lni_ PPGN>PdjPQb5F lnin GPPGi>PPPPGPP lo Z`GY=?RI=[aIF lo_ <AbH3VlZ;Pb;?
        loi Oj;YPSPXSPGNO lon @k7bP?WI<lA;M long jjA?FIPEVl[ZF loo cFRbb<aRb>G[` loog PPPPPOPPP>PSP
        look mZI5bOPRPFZVO lor =niA;<?\?`ZHa lor_ 37QRWP=K?>PRd los mNWmbGc3HG`W< los_ >>aaMZc>R[<bE
        lou I+V7d@hH[aE;c lov QO3>[iZPF[ZD< lov_ PPPGdY_FPNbOP love [P=HQY@XO\7EF low `Fd@GHPF[lPZN
        lowa HPPRPYPOPPPPP loz GROcPPaFHNrYY lp WIc`[I32;[daE lp_ jFRb[`S>WAkEG ls kFNIc_c<`V=YR
        ls_ l`Wi3>Q@Pb_Ek lse VHX=ei><Gabdb lse_ `OaGmY>GYPOG< lsen NPP>J`PG>GPPH lso lGAG?Q7c?NQW<
        lso_ nQH>XFNkPXQF? lsz PPPQPPPYPPPPP lszo PPPOPPPYPPPPP lt d>l=[d3cO4XEa lt_ c33WmhFmWbEBS
        lta Nd@GG\`E>Rd`> lta_ ZA[P>7`8OD<bl lte @ZWE=HGcIRFQQ lte_ ?Obc@aXSI`>O= lten SPGGHOP[FOPYG
        ltes IOFPFYPPPPPPk lto <\Ia?=Rd?XYNF lto_ GSZbOGObPOFPG ltr FNuPX>Q<Pb>Gm ltra Pb>PNbHFYb>Gk
        lu ;aQRGAb[aO`N6 lu_ >E<@;[e>qnmo5 lua b`<HFSQS@kGX> luc XFZ`adP`>i`<c luci PN?FbPPOPbXFk
        lud d>_@5jK<R;WlQ ludo PRXQPPIPPN`GG lug e@RSc5HNP<XRX lugu bPPPPPPPYPPPN lui PIbYEEIROXZEX
        lui_ Pj`GPNPSQbNO> lum WJNMbZ<IQij?b lum_ EPY>FYYGGkcOn lun abcWlENX`@<B` lun_ GF>QONQWdFPBR
        lung SOjHFPPSN>YXQ lur aHHHMsGScbPIS lut W`bX[aNPOEN;R lut_ 5k?HmAGIH>GXa luta ZFAaiX`\HFPP[
        lv c7?bld;R<M4`R lve X@mP<JIH>W<e? lver XSIcG[aFHXQNG ly _`O`e`cu>FfE5 ly_ r;dQ73R3Hl`R5
        lye =>PYFXQt=YGPP là GbFPGPPPSPPPb là_ PbGPPPPPSPPPG làm PPPPPPPPRPPPG làm_ PPPPPPPPRPPPG
        lá PRTPOOdkDOGO? lás PREPPPAbPPPPE lási PQOPPPpPPPPPP lä SPPPaJPPPOPOP lä_ OPPPGRPPPPPPP
        läh NPPP>SPPPPPQP lå OPPPSPPPPPPPP læ FGPPJbPOPPPPN lé Oa5=OPnbNPPPI lés OaRGPPGGPPPPZ lés_ PcOPPPPGPPPPG
        lí PH[OGPm>PPQPn lík PPOPPPjGPPPPI lít PQFPPPOYPPPPd líč PPPPPPQPPPGPP líče PPPPPPIPPPPPP
        ló PSGNPPAkOOPPI ló_ PNOPPPWYOPPP\ lö HPPGiJPG<PPOR lü NPPGGGPYkPPRF lý PPPOPP[PSOPPR lā PPPPPPPPPPPbP
        lă PGPPPPPSQPPPG lă_ PPPPPPPQPPPPP lē PPPPPPPPPPPbP lė PPPPPPPPPORPP lī PPPPPPPPPPPbP līd PPPPPPPPPPPYP
        līdz PPPPPPPPPPPYP lı GPPPPPPPbPPPP lı_ GPPPPPPPbPPPP lış PPPPPPPPPPPPP lő POPGPPPkGPPPP lū PPPPPPPPPPObP
        lț PPPPPPPQPPPPP lțu PPPPPPPQPPPPP lțum PPPPPPPQPPPPP lạ PPPPPPPPRPPPP lại PPPPPPPPQPPPP
        lại_ PPPPPPPPQPPPP m HO=GQPcGbOQcQ m_ mL7cGV[O[OW@= ma bQbGGcE=aXPdP ma_ H@dj5;N`YGeAI maa NGPjYoPOYkGIF
        maan PPPPjZPPP>POP maat OPPb7bPPG5GJP mac Q<X4Yk`Hidc?> maci Y<FPObIXb@YGY macj PPPRPPPPPOGPP
        mad `\R3/FNccP35D mada >vIaFkH[QWkOP mado >OcPRPPYPI=Y= madı PPPPPPPPPPPPP mag `e@b?>cm>83E`
        mai Q`HQYbPI5GWVQ mai_ IQ`FNiPTQ=R=c mail X4`IdRPD?7c<H main Ha;bPEd[FkEmF mais HjSGPOPOPPQ>>
        mak `GHdNm;Pl`FdE mak_ GPPHWXEGt<bGP maka GPPO=XaPbia=O maks >PPGPAPP5>@eO mal TINGd[J3`Oh>R
        mala Xe`a?=@=H_aal mam >P>JD`nZj[I`G mam_ FPQJXQnEsP`GZ man XdmDQG3IENIib man_ QD4bdR<iDWcN6
        mana H8AIE7kJ?rXPj mand clYO8>NI[3iN_ mang 2`Q>mmYO[5E=< manh OQ\PXWQPEGPPP mani FniiM`EQ@WO\a
        manj PPPPGPOPPAaGP mano HS=HRGNPQQT?H mar =QHOdc>Z?ZNOG mar_ =d[HM>PvSb>=k mara [Jda7ObUkI>F<
        mare ?HE@N5S@G`PFk mas >Hi@YE>RPaYRO mas_ 5Rn>5aQO?F?GW masi >P<PPNFSbc?eG mat =GG6`S[E8HdRW
        mat_ EYGICm@YJuGOA mate >7HNcWbXN>iNX mati AaV>R`@ZQQ<2` mau =Z[bPGFYRm`>= mau_ EGQYPPPQRkOGG
        may lAWPY==@I7FYG mał PPPQPPPPPPPPP mb anmDVQ<S=jFSm mb_ a[=>[RIIPA>Fs mba XHQbi>GIjkN`6
        mbal YPQOQPOGYbGPP mbat YQIPYPPWPYPP> mbe `VcFMYWiYM`@Q mber i?;bZ?chGDXH6 mbi jRlEQcX;>W><P
        mbin bVlPXYQNGH@>X mbio GRWPPPPOPPHP> mbo @IZY>O^>G`OR? mbol J?RIEb^<G?c\X mbor PEeGZGPOQGPOZ
        mbou PbOPHPPPPPPOP mbr Pej>3HAAG4df@ mbu H@5Yb>`[>ld<= mbé PWRPPPGGPGPPk md [HFkMbF?j`ROA
        mde ROOPUkXGkQGPI me PYPN=>HZ_HHZN me_ bmbM?RJ<G;e?h mea kFRGbJO\PGPNF mea_ >OOPYIO]PPPOP
        med =c=cub<7a?O=Z med_ 5>GImk<5QB@Pn medi mnNIGd_IjVFX; mee \POv<DRFHGZTP meg EXP?AmYsH<>W@
        meg_ FQPGMkPkPPPPE mege GPPPBGP5PPQPP mei @N@bQ8PSPGPjA mein B>NPQGPYPPPGD mek OPPG?YFkk<XOO
        mek_ PPPHPPFkbHGFP mel RN3Weabma`Fd= meld APOH?tP>>PPON mem iXcIF>W@bmX=a memb kD[HPZF8QK?Gb
        meme >lGYPGHF>bPPG men P@bb3PS=3k\GF men_ e<FYmW??bhRE5 mena G`FEjY[WZ<lPk mend jQ\[aGPG?XFS4
        mene <j3>@eiPH`kcG meng INH>NbPGGtNPj meni H;\E\>;A5\l_O menj GOPPPGObPe5PY menn EPGY@IRkQ>PYT
        ment aYc@Q<YN>.Vl_ menu b@Z>QPiOPOR@Y mer OW=P@Gei5R<VY mer_ b=N]jic;?cE`K mera Z?E`dk3DlRRO3
        merc av@aOZ><H=ZPP mero Rkd;OSIZFZ:Ni mes NEc5XbeHR\`=G mes_ ;iieV7=I[=cEd met cJa>XEE>Z@ecE
        met_ _>[uE`5YN3[2P meu EW\POPOSNGPGb meu_ F5RGPPPSNPPGk mev POFcGY?ObR>It með GPPGPPPPPPPPS
        með_ PPPPPPPPPPPPR mf TGP?@cFPPHYXV mi QJaJQAZdMGOOG mi_ Ne`>;<f_h\577 mia kc[K<[Ea>?IEY
        mia_ OQmM=d@<FRGOc mian PPGRPQXHPPOPP mid `dO`?iFQYPO?d midd aGFk`bPGGbPNX mie GnDKIBJhRQ@`=
        miej PPPRPPOPPPQPP mij PORdPOFIPNaGP mijn PPPbPPPPPPGPP mik RHe=>AHbb=<Pe miko PPPQFOOkPFROP
        miks PPPPF\QPGGOJN mil YHQ`Y_P<4``bc mill ?Dt6*I>Zk?GKJ min NY[HaaO_IF6AV min_ 5EGHnlR;iGk`J
        mind `?OGl5FrZYQN= mine P`?<@W=?PGRKQ ming X[>X<FRIOGITQ minh YOSPPPPFSPYPP minn OGPb==P>QPPHT
        minu cYIRQAb3>RQJV mio Ha`HIGOcO@lO? mio_ QO`GJPYXYRcPH mis WnEY=aE8X[bBW mis_ =jNF>I@\lHJf@
        mise Ok[FOIaO6I>SY misi GIPNPMJSPGbA> miss j`Gbd4RPPPY;a mist W<Jm?dhGcV=Fk mit [JeIdI=bFDE[N
        mit_ T>F>e2?mXQ>;5 mite <ndH<]>IHQ>FX mitt hG>Gj_P5PPQTN mið PPPPPPPPPPPPQ mj XPYE`PFYPMljS
        mje PPPOFP=YPMwGO mjen PPPPPP>PPNkPP ml N<<>X_mW`?lR? mla XXOaiQHbcJ`GF mla_ PPPPkGGaYOFPF
        mlar PPPP>PPPkGPPO mle XYPH@b<abS3WH mleg PPPPFGPYPPPPI mm eihino3`;E3[J mma jFidr[m<?H<l;
        mman Hi=GY@PPYPPPX mme [lbafu<=YOEHE mme_ =a=ZdnPP>POS> mmen dlcH>YGPHFPR> mmer S4QjmOQIHZHOF
        mmet DYP>8jPGGPOOP mmi iEbkcJWiHEPJE mn bS2Ai=eB<RVbj mo N@cZNNP<2\\OE mo_ IJnNZ[3<EKvQ4
        moc NEI[GPnDOGPbP moc_ =HOHPPmNOHbP5 mod Ncj<AG>SbD;da modt PPPPJGPGPPPPP mog NO>n`HFYQmnPZ
        mogl PP>IOPOOPOkPP moh GROPNXmGPiHOb mohl OPPOPPdPPFGPG moi Ql<APTFOOFGPY moj QGNJOE\GHSi@P
        moj_ PGPRPP6PGSbPP moja YWYXQXMPYSjPP moje PGOJOPmGPN3PP mok [PP=RHNbY<B=P mokė PPPPPPPPPPPPP
        mol NSuWZ@EHF<jXm molt FFiPFPZ3YQHYs mon mI>FI\Fd@P7Wa mon_ Ehd?S;>>Zb=Xd mond 3_`QG7EnH[Eac
        mone lF`[GS@PF?KZG mor d<nNdF=NXS`Nb mora ?[@E>ZQ?G>jX= morg 7N`bSbFa>DYGA mos lSS<8=lr?d7FE
        mos_ >IJRPcFAZESYH mot ><bWjr[XeMI_A mott GPGYbaX>PPPPQ mow >PGSPPPPPPPPP moz QHY8PPK?Z_X>G
        moč PPPPPP<PPT5PP moż PPPRPPPPPPPPP mož PPPPPPaPPPaGP mp mdYV\H2>2D56^ mpa `bcPOF=[kZJ<H
        mpai YXGPPOPGPkOPG mpl XeZGEEXe@`ORi mpla jQFPP>PRGYPP5 mpo kYRE@XGSQ?<eO mpr NmTGE>?NZYERl
        mpt PiE?HFNOQRX[k mpte FjFGOPPNPPPPk mpu >E@HaQRYYkaXY ms bPWjNWDFjAdZR ms_ bPWZ3H=E6VI[>
        mt A<=i\rR[I;Kb8 mt_ AGQknXF=HGIQA mu ;7`A@Hciak?O@ mu_ F<<]EWn_Voda? muc iSRFOY=PQI>PG
        much iSRPOY=PNGPPP mui YDA>PSGOIYP[O muit PMBPPPPOPGOYG mul >i[a?`D8=eGXd mult ZbRZ`>IBP=GRG
        mulț PPPPPPPQPPPPP mur ;WjIHX4@Y[<cb mus f<i\l`JWEVIJE mus_ @=EG?[Q[Y>Q@? mut TYNRHAIdk<<dW
        mutt [P>PPJPPGPPPO muu POPbPQPPQGPSP muut PPPGPOPPPGPSP muy PSOPPPFPNGPPP muy_ PSOPPPFPNGPPP
        muố PPPPPPPPQPPPP mv XGYYnb>H`E=OZ mvh GPPQnkFPPOPYP mvh_ GPPQnkFPPOPYP my O;Hecee==OP`Q
        my_ `;?eZ2HOOcY`N myc FPPQbGGPPPPPP myck FPPPbPPPPPPPP mys PbP[aGmGPONP< mà O>=PFGPPSPPPk
        mà_ P>>POPPPRPPPk má FKFPPQ\aOPPP\ mám POPPPPl>NPPPQ mám_ POPPPPdGNPPPQ már POPPPP?kPPPPF
        már_ PPPPPPObPPPPO mâ P>OPPPPT=PPPP mân POOPPPPRPPPPP mä QPPPbPJGPOGJO må GGPG\bGPPPPPP mål PPPPIYGPPPPPP
        mål_ PPPPIYPPPPPPP mé Pr@>FP`kPPPGl mér PkEPOP=PPPPG8 mì PPPPPPPPQPPPP mìn PPPPPPPPQPPPP
        mình PPPPPPPPPPPPP mí OPIPPPhXNOPPd mó PRPTOPNGOOPPb mów PPPQPPPPPPPPP mówi PPPPPPPPPPPPP
        mô PGRPPPJPROFPP môž PPPPPPIPPPGPP mü RPOGFQPGtQGMP mā PPPPPPPPPPPkP mă PGPPPPPRPPPPP mă_ PPPPPPPRPPPPP
        măr PGPPPPPRPPPPP mą PGPOPPPPPPRPP mą_ PGPNPPPPPPSPP mē PPPPPPPPPPPkP mēr PPPPPPPPPPPbP mė PPPPPPPPPPRGP
        mě GPPPPPrPPOGPG mı GPPPPPPPbPPPP mů PPPPPPjPPO>PP mű PPPPGPGkGPPPP mộ GPPPPPPPRPPPP một GPPPPPPPRPPPP
        một_ GPPPPPPPRPPPP n HF=OZYZOJQFG[ n_ dR;_dd3>fWM3I na [PNSbFdPEAcdI na_ W5YdE=b>VRdO[ naa MPOk>mPPYOGIP
        nac KcZ`cHE<EHija nad _m>Sgb`EQ5N5c nada j`Jd>?Ea@>5QJ nadi afO=HQ<Ob<QP[ nai <NdXYdFXJEcd>
        naj [OYIGNe@HJ`YH nak OQR37GGkQ[XiN nak_ >PPIA5Et>d=YN nal YZa[HWNH?@NND nal_ _ZA>EG[b@`<Pi
        nala PQEQPPZQY;lbG nam m7=_P>c<@kAf@ nan ;X2GR56Ybm)@@ nan_ =bY>i@P`km=SI nao OQSEPPAHIW>PP
        nao_ OOSPPPOPRO>PP nap @`P@Aanv?JaGO nap_ POQWI>FtHFHQP napa PYPOPP=<PTGPY napo HXY=IGInPN>PQ
        nar NIP=d``>>[c5m nar_ W?@P[QaSGA3=n nare >Ojbk5=RGPdG< naro PPXGGQIGQJaQG naru PNONQG>YY_rPF
        nas =4Q5b3ZO`ZlMR nas_ 3A?AcQc<>?ma< nasl PPPNPPbPGR>PP nasz PPPNPPPkPPPPP nat `liEmY<H`OdFk
        nat_ 7PHEm4aeOWkbc nato RD6RQQNIaEXN> nau AZ[RFREGO>T<d naud PPOOPPGPPG?tG nav FadaAXHI`Z7rF
        nay OPOPPROG\GPPP nay_ PPOPPROGSPPPP naz ReWHdPADaEX>Y naț PPPPPPPQPPPPP nați PPPPPPPQPPPPP
        nc _d\O<3<k`dHAj nca ?cdG<F@@`[H>Y nca_ Z?lQFYIRb?G=F ncar >WPPPPPRGPPPk nce n`=D\>P`aE\aQ
        nce_ mi3E[kc`PPFd@ ncel F@\G=PH`b<YGb nci bS>j?PaAeiWWF ncia RJdEEbW_Z=NYb ncio GNeGPPPFPGHGb
        nco cI[O=GXFIIRN6 ncom b;BPPPRNPOYOG ncor PiiPPPPFPGPO> nct >XGGPPP\IGPO> ncti >XGYPPPRQPPPG
        nd [cZXIE2RFNHJ@ nd_ nE4mR[QJ@P<<; nda WYkGMaX=`IbXO nda_ `j<idYcObh3Md ndaa PPPbPHPPPPPNP
        ndan bRE?E?FibY`QH ndat =?aH;kZJP?bGY nde IIRQZO<RYQ?Na nde_ 7eaQsad8a>>O4 nded kGPPO>PGPPPPG
        ndel ><EbQYQkGWXR? nden [FHG@<OmkN\Pb nder X7RmDdOD@[P;> ndes ?bn?AkQEHPNiG ndi E[[JDW`@NXHNS
        ndi_ FW\QF>GRPiaJA ndig [YZk2bOaPPPW= ndin `>NYY[=NPPIM\ ndir FFcPQGPP>kbNI ndl >Gb@dX?FG>PSG
        ndo Y@d;HjNb?bHWJ ndo_ XAnYZYEPPFVY= ndr HOFO`?WW[ZI;b ndre Ca4=XlcVd6`_a nds ciYkEY=>IXcOA
        nds_ jjXYW5GGOYHY? ndsk PPPPIPHPPPGPN ndt >GGGmkOFGPPNO ndu NdE4FWRP`i[X? ndur OXOPPPPIbYOFH
        ndus Zd`G`jNEZ=dJO ne PGE@>YnQaIZaW ne_ =h_8?`\PW@dS4 nea YS`[XWOIOPGai ned `F>b?`c?lFFcb
        ned_ kPR>RaiFHNPHO nede MNPk=b<RkDbkb nedo PPPOPbdHHOWGP nee aXckESGXGGGaQ nee_ ?XYkPIXPPGPOH
        neer FPYbPPPPPPPOP nees PYPGPOGPPPObP neg _Z@Z@=26=n[=i nega NZ=PFbGGHe8QE nei ZPQ?HaFXHHWN[
        nei_ MPaHQrOPQXINK nej GOSRmPe=Q@=>b nej_ PPPSnP7GPM=GP nek DPG\VHMt>S_`N nek_ OPP\FG_k>[>FP
        nel OQwm=@NImWXG= nem =Z5b84ebW7OvJ nem_ JQR?A?<vFS=@a nen 8N>ideI5H?>Ai nen_ AAFkme_<[EGNk
        nep EHPb[GdlQ=RPO nepa GGPYPPXGPGSPP nepr PPPGHP[PPOZGO ner IPORmjJ4k_nO` ner_ dd;RRd4NP?<><
        nera EdFONYXR7@m?b nere 7<FdRk`NkNPcc nero YJJPHGAGGOHP7 nes EEZORaa=eIckJ nes_ 4dg=`b\>>?d*J
        ness iPdb6>bJRYOEW net Y@e@2R4VijS@? nev j>E7<b7m=Zce< nevi GGYPQGeEbOX=Y ney X`QYH=OGYc[Oa
        ney_ aWQPFbXPWH[XX nf at7?>SkaFa`SY ng aIcEaab@9hJ<R ng_ jXH[GNl<fkLF; nga YZROkIFRR`HEA
        nga_ YJ[=hYGFV+AO[ ngan EE[c8XPPRsOH\ ngar XE=PrGP[P>PPQ ngas GOPGF[PPP>RGR ngay GPOPGPPPRPPPO
        nge eFWddlEYN<`OE nge_ [aIHBbGIW36Y= ngek QPPPOPPPPPPPP ngen @`>YelO<GYFPP nger mZXG2mYj>=aOO
        ngg PP>P>>PYPtOOE ngga PPPP>PPYPkPPO nggu PPPPPPPPPkPOO ngh >YXYXPPRRGPOP ngi H=dH4AGGlmJ?S
        ngi_ PPFOF@PRaZI=H ngin XNO>E?PE[mPPY ngið PPPPPPPPPPPPP ngj QPPP=YPYPPPPR ngja PPPPPPPYPPPPQ
        ngk XPbYI=PGGkORE ngka GPPPFPPPGkPPG ngl mWIG7Fd\FOebN ngle lWcY6YHHGH`GF ngs c=RbXbSQFaa=?
        ngt <bd=_iFQN6\IP ngt_ IPPYRPPOOGOOJ ngu Vae?;3[@2HEd\ nguj POOOPPdPPPGPP ngur GEOPPPPSPPPk@
        ngà GPGPPPPPRPPPG ngày GPPPPPPPQPPPP ngư PPPPPPPPPPPPP nh ?>]XYSOQK5PaQ nh_ ;dVFFFPZf>Zbc
        nha S<\>7AQ=?>PNQ nha_ POKPGFPGRPPPG nhe OFIYabGOOYYQX nhei HPQPPOPPOYPPX nhi PPQPPPPPQPPPP
        nhiề PPPPPPPPPPPPP nho PETbIF?RQGPP? nho_ YEJPOa?PPPPPG nhu P[QGQQGPQPPPP như PPPPPPPPQPPPP
        như_ PPPPPPPPQPPPP nhậ PPPPPPPPPPPPP nhận PPPPPPPPPPPPP ni OHWJH<dXMJbVc ni_ 6d_<j3ijVS_`S
        nia i@>JRQ7><`@?W nia_ mO?SHdI[PbEOO nial E\OX[GNNGYNPj nic ?XI5d@dH4XhNI nich <EZ6YYjQOQFPH
        nick XPbX7OFXcWbOI nie d<P\[>PaaX=aI nie_ [W>9RG9cZdEFN niek OPP;PPJPPGJaP niem J=PjOPMORPPa>
        nier IibP`>HGPPQYF niet WRGrXGFPOPOYR nif =dJ[P5EFZacF` nig [EdbDl`P>_JW7 nig_ IPPY<kPGPOPP?
        nih OPPOGElOPAPSQ nih_ PPPPPPEPGGkPP nii GGGSPSXSGFGQP nii_ GGGSPQXRPFFRP nij PPP<POXOP@dbO
        nik PXQJR;e[6Jk3M nikd PPPOPPmPPEFPP nikt OPPA=PBPPO=PP nim QFi=@\dIQIEB` nim_ OPNJOPiEk`kWk
        nime ?OIPOd=T>M?K> nin EVJVemXkl;>>R nin_ =YOGF\`YsGbX[ ning =ASlwb4EF=aRu nir 4ilFH><HP?XYd
        nir_ =lRPQGFOQR=Ge nis c`Da>>G65IkiW nis_ HWNYFRH?IvSI@ nit I=d3P348lYNch niu `X>eHcW`Q=JF>
        niy PPPPPPPPkGPPP niz aFaFPQc=kIcGP niz_ POOQPPFPbNbPP nj smP<`a2?Ioq<l nja OIYHGcF@IZa=a
        nja_ PRbOZaXF[XkH= nje YQO=iO?cX?kPP nje_ PGPFabEPPRaPP nji PPPX>P<P>csOP njo biPGOOOGPVkPF
        nju PcFFPFNOPjjFc nk SERebIRb<5JNV nk_ jdc`>>3[ENXO_ nka NZPEXISbZ@aE\ nka_ WPGF?R_FHKc<[
        nke AXFO[`A>IE[P[ nki OPd[OJQjG=@QN nko DPPIcdQGGIFER nkom NGPb@bQGPQ>FP nks eOPbQ<HPRXO>X
        nks_ dOPbY>HPROWHX nkt OQQnJWFGHFPdP nkt_ OPPl8XPPPOY?P nl G@<WZQEkjW*dI nla ?PFYESPQt>XYH
        nlar OOPPGPPOkGPPF nle XZGFOZWZYGGQI nler PPPGOGPPbPPPP nli 57P6aNNZ>W+UH nlig OPP>ckPGYPPFF
        nm m9<cKjI`m<Ff3 nn nikblx<jFGMK9 nn_ S>?=4qXRD?YSA nna `aWQl@Fa@<>[@ nna_ lQF[ANG>IiIRE
        nnar GGPYa5PHPQPPK nne ZaFbmeNa`WF@D nne_ 5Nk?m\Ra=VXGF nnen AbPt2_OGPPPO> nner uiZF=?OY>GPOH
        nni h>cjO@EiIZO?I nni_ bZmR>N=aGEHOS nnl PPPGDkPGPPPPQ nnli OPPPVkPPPPPPQ nno PWjYeJdNXD4W`
        nns ?>XGhWPOPYPFJ nnsk PPPP=aPPPPPPR nnt K>P5<aP>PPPOS nnte SPPGFGPPPPPPP nnu Vrib\7GNGPO_I
        nnul EkYkS3POGPPPP nny F@JQ\43AYekP; nnya PPPPGPPYGbPPP no OdaaOGdH;JmjM no_ `[u7<<PMEBmPi
        noc SS3A4HdNXFZ?G noch JAQ=GPEPPOPPY noe >WHYZjOYPXPQ= noe_ GOO>VtXbPPPQP noen OPP5;tPPPPPPG
        nog =O>jn?FWQSsW> nog_ GPPthGPNPOaPF noge FYP,9>PPPRkPP noi P5i>[O[SSGGEl noit P>KPPPPOOPPOG
        noj PPPQQGEPPMlbP nok HQPFKjRmbI<NI nok_ HPQGKj@cGF?PO nom @`JNiNQabkINi nom_ <sM5hZncG=cGY
        non XisF?c?YGdPS= non_ `iv>>ZIaO?YP< nor R>aGldhIb=9=I nori YOIPQ=GNPPSPG nos GZJJN=e`IZt`<
        nos_ aeZFW=RiQH@=b nost ?`_N=Sm@ZeOFk not lcd<=E7HE[3ZA nou PaFGPSm]YF>Fk nou_ >4ObPX\TYO>Fk
        nous >kPGOJPNPPPGG nov @\5P=<d;Z\haQ nova =YAH7X8=Yb<ac now kcII>>3bNYdE= noś PPPRPPFPPOGPP
        nq FbbGFPPO=GPPb nqu OQjGOPPOFGPPb nque FIjPPPPOOPPP> ns baHcc`;?GWENR ns_ P^<[mV<@H=Emm
        nsa N\Q6ESW[b4@D? nsc @j7FXPPNPQPPP nse [QakGM>>ZEO=Z nse_ aOOcR`PRH>GWt nseg PIdPPPPYGGPO6
        nser ]OOY_HPEbI?RE nsi lcmF`di=4jEYN nsk <GQ3cYe>>Ab=R nske OPPGiWHPPJGPO nst P\6NR`E>RcZ;=
        nst_ JIYGhcPFPGQFQ nsu j@jYGPFPZYdOY nsw `YPPFPPPPGPPP nswe iGPPPPPPPPPPP nt PQRWOO2Z2N?>b
        nt_ ah2RYL5[D6@,m nta G@[`QSc?5XI<R nta_ a6[Fa@c@OZPh; ntam GeDIP[OFZGRGl ntar Z=HQZ=XGHjaXJ
        nte IIe6?GEQXPYG? nte_ 4\w3r>cAPFHW- nten [FVlH<>WYcPIi nter IN;>>``;PP`e[ ntes <SAPR=PZGYPV5
        nti `[lO`4?OId_?; nti_ cOmGH<aib_4la ntil `XwHWGIXHGYYF nto c?[6YbNE=W2G? nto_ wGn5dc<3P277O
        ntos OGJbObPjQPWY6 ntr <I[NYa=eNNeHV ntra ?aQ?eG<=>Wdaa ntre `[A?W>[IGP?Fb ntru >WEcQbY\GGa>F
        nts liOG4F`OPGFlm nts_ iiP?<bOPYGOjm ntu E=I<GXX`IkYcS ntu_ PWHOPQXObb[i= ntuk PPPPPPPPGkPPP
        ntun <GQPYOPPGaPPf ntw IPPaPPPPPPPPG ntwo JPPXGPPPPPPPG nu H><ZRGJ7h=m[7 nu_ DM3boVkJ_-kn@
        nud PRW?=X<Pb\`SR nud_ PPPGOFGPPGPTO nuj POPRPPQOPe3aO nul 4`WX=?ne=VdJW nula >lFPWP`TYGPP>
        nule ObPjMO[SGPREQ null HFl?AJPOPHY[> nulo PPPRPNlNPOGNP num DWQ[FQ<AXW?H\ num_ <IJOFHPX?lPSe
        numa GOIPGYZ\tGPF= numb iHP>FQbWHPPSN nume EGl\XAFQGXI<o numm @>OacaPOGPPGN numu PGPPPPPNYPOsG
        nun JIeHaSOXkb>E[ nun_ JFPHOSQXk>QFN nung QPPPaGGP=bPPQ nuo GQbYPRPOHOmOY nus Z;H5[aW;b`@WH
        nut W?jaI>e?QQiV= nut_ YHZH?TeRI>>FN nv aeIPbEMOFhEek nvi Hc[?B=PHPPGQa nvia >=dGOPPOPPPPk
        nvio PGJPPPPPPPGP> nvo t_PcOaYWYYP`k nvoi kbFGO`PNPYOOG nvol OEZYGYPEPPPPk ny N;NAnPet;j\Ns
        ny_ `OGAcNn7N5`P@ nya >EYYiOP=blPYm nya_ GNYYiXP4YtPPY nyak PPPPPPPG>kPPP nyat PPPPGPPG>GPPk
        nyc YGPRPPIGPGRPG nych GPPRPPIGPGPPP nye b=PPJ=PbGbOYj nyh PPPP[XGbPGPPP nyhe PPPPZYPGPPPPP
        nyt OPPOIeFYOGPPF nyt_ PPPO89OYOGPPF nz B[khJ=>c6N=6l nz_ Sa=XZHHmPY=HG nza aJmGcHW=HW>HH
        nza_ XPrQZGONPNGPG nzi QOjbHYY=GHY?Y nzio PPaPPPPOPPPPP nà PPFPPPPPSPPPb nào PPPPPPPPRPPPG
        nào_ PPPPPPPPRPPPG này PPPPPPPPQPPPP này_ PPPPPPPPQPPPP ná PNRPPPo=NOFPZ ná_ PPNPPPdbOPPPN
        náv PPPPPPQPPPPPP návk PPPPPPYPPPPPP nã PPRPPPPPOPPPP não PPRPPPPPOPPPP não_ PPRPPPPPOPPPP
        nä QPPPjJOPOPPRP när PPPPbXPPPPPNP när_ OPPPYYPPPPPOP nå PPOP\aPPOPPPP når PPOP8bPPPPPPP
        når_ PPOP8bPPPPPPP næ OPPPHbPPPPPPS nç RW[Y@GPFXGPQY né PjO>Q>ncSOPP3 né_ PWZGQGe>OOPPF ní OPIGPPv5OOPPE
        ní_ ONNPPPu>OPPPN níc PNRPPPAPOPPP= nú PRIPPG74QPPPe núm PRIPPONGOPPPd núme PQIPPONGOPPPd
        ný PPPPFG\PNOGPT ný_ PPPPPPlPNOGGQ nā PPPPPPPPPPPkP nă PPPPPPPOSPPPP nă_ PPPPPPPRPPPPP nē PPPPPPPPOPPkP
        nė PPPPPPPPPPSPP nės PPPPPPPPPPRPP ně POGPPPsGOPPPP ně_ POPPPPaPPPPPP nī PPPPPPPPPPPkP nīt PPPPPPPPPPPYP
        nīt_ PPPPPPPPPPPPP nı PPPPPPPPbPPPP nı_ PPPPPPPPYPPPP nın PPPPPPPPYPPPP nų PPPPPPPPPPRPP
        nų_ PPPPPPPPPPRPP nț GOFGPGPSPPPPG o WQ[Y<@QG<Hc<D o_ >9x@=>d;BJn_O oa v<8WRe;fB`=?N oa_ >SBGQfOLSDYQP
        oam IREOPPPSPaFPY oan cNNHQNGSSIGOu oan_ cNXGPWPMR@FPk oar aE<HWXZ]QPPZ> ob R?Y@Eb[><ddEa
        oba j@DcH@VYEhhNl obe WiOQ?/O=HIcma obi GW2\HNAWF`c\X obj ZcRNFFQFPWYIY obje [dRWFGaFPX>JY
        obo kY`IQ>;ZXjc?F obr =IBJ<Qm;PdYYk obre G?AHEZmFPM>Ob obri PMJOQGFNPNYPk obro GNNPPPEPGdkPY
        obry GPPRPP[PPN>PP obrz PPPSPP=PPO>PP obré PGPOPPcPPOPPP obrý PPPPPPZPPPPPP obu GEiSR>WFQ7odG
        oc H\Zba<5I<>cEm oc_ ?D<A`YtKSXH>k oca ERe<`>PIi=>Jc oca_ HAAOcHEQYHQOG och A[>mcQdFM;5O>
        och_ A=Ohu[/PXNPYZ oche [\5@FPFNPPOPP oci O[2`I>m>=Z``I ock mHX4dO:<>dHHc ocks bOXP`FPPPYPPG
        ocs GXPPPPFtPOPGY ocê PGQPPPPPPPPPP od FFD@dbea;TcjI od_ ENNAnGd\b@r`3 oda YQEIXHdmj=OhJ
        oday kMXYPXPQXYPPP ode e`6_;b;GaiRR` odem E[SaNGMOkW>P> oden =DNXeb/PGEYQt oder AScG`@Ea>?bFb
        odg bYQYNYFPPQYPP odgo PPOPPPFGPRbPP odh PPPFb=lGGQ>PP odhl PPPPPOdGGO>PP odi =@aiVGn`4>v\k
        odie aFY>PPPQOOEkb odin >O?G>HnPHNkYY odj POPY[F`GPSGPF odja POPPROOGPQbPF odl POPO`G`GPQkPQ
        odli PPPPaGIPPPbPP odn FOGPRHdGYOkPY odo 4ZjcEn=SObSbG odot POYOPSGYPOGPP odov PPHPPPFPPS=PP
        odp PNFQ`GdYPS5PG odpo POFPOPmPPN>PG odr OJ[NF>EGaWkPZ odri PH[OEG>PXY>Yb odt FPP=?kZGPQGOO
        odta PPPPIYPGPPPPO ody jFPOQ>bXGO@QO ody_ aFPPR>bXGOFRP odz YPPSPPhFPQ?>P odzi YPPRPPhPPQI>P
        oe \3Jrww2W@D6Aa oe_ VINYHQO`HXHHY oed 3PPkdYPGGPPQP oede OPPPZYPGGPPQP oen 8=HYH`PaFQbSX
        oen_ DPPk@bPbGFPR> oer ?EE>emPQOYPY= oet cH`kOPERYOISc oet_ GPPt7>PQPPPOP oete NGPbEaOPPPQQY
        of ?E=mIOc>?IniA of_ mPe`OGQjI?\NR og @=aZ@YEdE@m=P og_ _?QNoa`KEEwHT oge O\ORa@HHReONY
        ogen [YP5IYPIPXGPG oget aPR>@bPOPFPOP ogg GPmYWYP?QPPPE oggi PPkPPPPPPPPPO ogl <@a@@?IXYdGNR
        ogli OPbFQ>POPRjPP ogo 4LZ[>YVj>\H@E ogr a[<`V>JakR?nM ogs XIGaSkPOZOPbE også PPPP@YPPPPPPP
        ogy bFZFOP>>IbPPk ogy_ bFZFPP>GRGPPk oh A@iQ=>nZ2b7dN ohal OPPGOOGPPPPSP ohl JPPObPlPRFGOG
        ohli OPPPPPSPPFPPG oho EIEPQcn5NsQab oi mufnFB*@B<<AX oi_ @ifrOQEeBN=OY oim >>FSPSOOORPSP
        oimi PGPQPSPOPPPNP oin mn;>[GG<NcHP@ oin_ XFHGQbPWFkPRI oir Gt<bQF[ZPPPF> oir_ blNPQG[PPPPPG
        ois IkSPSJIaIYOE@ oisi GbOPPPPQOPPOP oist YINPOZIbPNYQG oit GjSlF]ONaPZ`? oite G4KGPRPNOPGQG
        oitt PGPPPRPPPPPOP oitu PYOPPQPQPPPOP oj OAI7W.e;j=okV oj_ b@W<GFcGHZv>Q oja PJFQWe`>PGdk=
        oja_ PIQP=SAHPHd3F ojas PNQPPPFPPRNab oje H_]==7c`bP,Yk oje_ P=S?FNjbkL]GG oji POPMPOJPk@W[P
        ojie PPPPPPPPPPNkP oju PPORGP`PGMScG oju_ PPPRGPEPPNS=P ojā PPPPPPPPPPPYP ok PEEN?[Fkjkd[@
        ok_ GIa@>e6aZWk;b oka [GY?el5bGAGaQ okay lYbFK<OH>GPYY oke qjYN`H_Y5j?nX okej PPOEjP_GP?YaP
        oki dQF=b<RA=dAA> okin bPOFbHPPPP>OR okk GZZbGNPc?OPJe okl XQQFEOIR>d<nO okli PPPPGP=GGS+nP
        oko HaGP2edX>mWOF oks @dR7J`=PI@8<R okv PPPP>FFPPKbPN okva PPPP>FFGPRbPP okė PPPPPPPPPPPPP
        okėj PPPPPPPPPPPPP ol QFa>Hc=cXb<XX ol_ Eb=b>W8iric?l ola Q>m<X35IW_dh> ola_ QASR>aGG?hNbj
        olay OPPPPPGPt>PPP old _H_4-PO[PbN2V oldr GOFPPGXGPPPPj ole FmXA6Aa63aenE ole_ H2clGJ8LFIjv@
        olen iXIFcaAIG>=\P olet ?HdQF\ETGIHNG olg nkVlA<Xa>[FDO olgu FPOGPPPPYGPPb oli Rj<Z`Sa=75dVE
        olj PPPF_iE@PSkFO oll ]WWaN\N<?[=B. olm <?H=cIN@cGWR@ olma PPPPPOPPkPaXP oln =PHIbQ_mPS>>H
        olna PPGPPPWmPNGGP olo aPWEca@?ch=WX ols ER[eI<>EkMOcl olso >RIPPPPGPPPFY olt _1x<GGWdGNQ@Y
        olt_ ?O5Y=PFiQPYQt olte EGbPRFW[POPPG olto POjPPQObGYGP> olu W72Wd@[=k4NZO oluc PR=PPPZNGR>Pk
        olun bIQ>POPXkGYN= olur PPPPPPPPkPPPP olv YA6@`a@[YWF<A olve ZJ@?HIIFGPQOQ olé PXIPPPQGPPPPG
        om OGWbdaId2PaEY om_ O;7Mwh/h7[q=k oma [<a?FAFbaSQJR omag PYOIGPGZPRYQO oman N>m?NYFnG7dXh
        ome j6\@<?MR4[RjF ome_ k1v7bI<iF`na7 omen 3b?n=IG@YRiNa omi \a>?ZGi4IFJVc omm \jbXda;bFYPA;
        omma HkbGOdPbPPPNG omme @lY>AbPFPYPTF ommi `PGbiQP>PPPPG omo WOHO<@OZNvR_O omo_ P[@Y@PFGOd4O>
        omoc PNORPPSNPGXPY omor bODF>GcPPrYP= omp Fc`=?GRFaYZdN ompl Q3cZ?GcIYOYFX ompt GiFGOGPNPPPOk
        on XadWEH2c``@WX on_ ck37b@ZNHP_6G ona R4X65bWJODeWd ona_ QIZ>FRDDb@Fkl onar =OZYGkjIP[<Pb
        onas RO^F@XQNYOJPH onc bmN[Q>d=OAJ=4 onct PYPPPPPPPPPPP ond Vdi`DYck2<XWN ond_ EXHk=IQXHIaIQ
        onde ceKbN>Q;YF5OG ondo dMgGYaFiFdQXQ ondr H7[GFHXJQPPPu one `.I;kbM-P_c@Z one_ vIwIN-2<6aJb8
        ones ZS=Y<<WRHkY=b oney kVOGPXIOFbbYG ong heRa;daIIPE<m ong_ WZY<<IGHR`QFR oni =?cjOQP?4DdeP
        oni_ P<j@QdA<GWdQa onn eiiEARN_Od=eE onne @ibYG7`EGYGQY ono RIh`Z`;Hab[<G ono_ =RrIPQc=GVA>>
        ons ZjGWbYNPQmbDW ons_ `WVtIXINFcNHb onse NZR6_mGEYaQFX onsi bAI5=GPRPGPP> ont GidcYW<`NXWdE
        ont_ OkZ6`>ZBHYGM3 onta AX]WcIdEF7X?< onte _ac6;QG<XcPAX onto SDhJmj;kH`=AP ontr `k>W7PY;accHO
        onu F4=SR`cGtAQNA ony AZWH>O;mb=bX? ony_ @ZWH??<7=XZX? oo v<HqZ\V4Ih4B7 oo_ mEE-w]GIO`EQY
        ood `Zc32H>IcEQJO oog 5@XjEZR>F_6\R ook [mPEc;?@A7>M` ooki bOO=bGQPPZOPO ool QV@4m\`E@=YJ@
        oon `=GbFSY[FOQSR oon_ i=QbESYZFF[NI ooni PPGGPNPPPPOSP oor `O?t>[F`PdHVX oor_ aOXkHGGNPaPOG
        oord GYHbFYPOP[GMY oot ?YcOYD>WG`XJ? oota POPGPNPPPGPSP oov 5OPGQOPPPOPTP oovi 5OPGPOPPPOPTP
        op Y>Nae><HN6NMd op_ YiajmPMHQW>E` ope `;W4:4lZFine\ opp QWaPmwFFQ`GQQ opr NXj?G=d\Y?<Z5
        opra bPQHOPmOYR,PP opro GGGQYOFXPQbaP or XGXPdXFdPW<?d or_ k87YcN>RPb;*^ ora 7HRJ3;bIWmaVW
        ora_ bAmcMGcFF@aa` orad YHAPcPrNk:6Y= oraz GOESPPJE>ObPP ord >G[bdbDc3W=SO ord_ WW<<amabHQbEi
        orda Y[F=>aQIcS5Q> orde mYEci5O;>`YcG ordi >B`=AZFd6b>Pd ordr >X>PAbPOGPPPb ore X5PREG==OlZI7
        ore_ jD`@YGGWYqb\3 ores G8T>\?OHHYRPO orf bGFb?YPNPOYQS orfo PPYPPbPPPPGPW org FIMEdm\a65FZS
        orge =@c5Ek[_@bGW> orgo jPPPrGQGPPGPF ori @dEPGGkR6HmWM ori_ GG`Xm\DJOWPFi orit a>4Y\N@<QmZIG
        oriu FPXZPGQXPGSO? ork _WcIE``I.<`Vc orke GPOdK.GPPRHYP orl <`@3nQF`dWP`O orle HGPHcYOGPOPPG
        orm HXWdH5YEaSmSG orma >SHP>3XXajPY` orn d5cNaaIOXN3Mc orna dFnPZ><WPFYOi orni \IaPF?[YPHGPG
        orno HI<Z=lmYb`4X> oro G>XA=Z@ijd\E? orq P?IPPPPPPPPPP orqu P?IPPPPPPPPPP orr b\dja`FFZF>SI
        orre Wdn>JPGEPO?NF orry cIFtFYbHGGZWP ors lhhFjmG_?GJ=n orse aOkb[5PFY>OOA orso GEjG>bPYPOPPH
        ort YlQWc=35b23WP ort_ IWFReEXJRbOAd orte MmROkaOWHXHFZ ortf cPFGkGaOGPQYP orts H[HGHbQGbWaF=
        oru =OFQ>7lOt@a@e orum FcXZE@Y?YR=OE oruč PPPPPPkPPO>PP orwa jGPGFbPPPPPPP orð PPPPPPPPPPPPQ
        os <@Q8;Q=cMQQEY os_ ,T9;\Y;cc<B`N osa QHd`?8N_4<Mok ose mhD6aV<>@QA6d osi >D;cYb@J5[ca5
        osl [F=`NkdRcFikG oso acHZFH\>GiaEY oss dWn_ajO`Y<QDX ossz OPPNPPPkPPPPP ost _EY>=6[[W?W7`
        ost_ M@>VH>efXHZ>; osta PNASa@HEbJXaH osti ajO<a?eN>QWI7 osto =QjN>Q5WIImYZ ostr >=tGZ=c\ZLFFm
        osz PPPQPPFkPFGPP osí PNOPPPdGPPPPY osím PPPPPPRGPPPPP osť PPPPPP@PPPPPP osť_ PPPPPPIPPPPPP
        ot H>WPD7QPEd>cj ot_ hE`WQe3mJJ>i_ ota `ZZ7dIHV3`<F@ otan HYWFG\GPG>YSZ otar ZHdfbP5FGGGP=
        otaz PPOMPPvGPOG>P ote iZe=Rd55QdA;> otet QFuOOPGOPEYPY oti Q=IO4<I?EQ[nd otk PPPRGSaGPEb=R
        otka PPPRGRXGPEb=O oto @dEj7>j<ilOeW otr 6fMRXP>IHKYm> otra QKFRQYPFGNYk> otre G`jOGPQMPQYG>
        otrz PPPRPPFPPPPPP ott cNjXc>Ok?OYEA ott_ ERA>><HiY[YRH otta jGGP5vPbGFYPO otti YYaY=XGZGPGPQ
        otto cW`YbWW>QOYPP otá PPPPPP[GPPPPP otáz PPPPPP[>PPPPP ou rrJrQ?sY7`)6G ou_ dWBhbNfR;;64r
        ouc hNR>PP_QOZRRG oui R=a7eNIYcRaOH oui_ PkOPPPPOPPPPP ouj PPPPPPPPPPPPP oujo PPPPPPPPPPPPP
        oul bdW5dR@HRGQWF ould tPO>MYPRPGPOP oule >cOGRYGPPOPPP oun _,M@ER7iQkcb6 ount R5<=SaP`ZYYR?
        oup caH=IPiNQ=GRG oup_ ?cN=RPIOQPPZG our m`Y>dN5_AOOIW our_ q3abSb@jI>Ya; ourd GaRPOPPPPPPPG
        ourn cdP>aOFNPOPRP ourr PkNPPPPPPPPPP ours PlR>XGPNPPP<? ous jkXI=JaWQYO_d ous_ srW?FZ@NPHXFc
        out Hd[P>XWDc>GJ= out_ i7WQGX`VZO[Q= outr PETPPPGPPPGPG ouv Rj\?HO`NIYGOG ouve IjWGHO>OPYPPG
        ouw GPPkPPGPPPPPP ouw_ GPPbPPGPPPPPP ov b=kV\GnIE\i4_ ov_ FcIknc0=SK<=H ova F<[4`@dd`XXVX
        ova_ G`HQbY=lbM`Pb oval GO=GGPn>YQ4FG ovan Z>PGaFZ>YSIG@ ovat GIOH@JmGQ[5PQ ovať PPPPPP@PPPPPP
        ove a@PjHkH[5`6@a ove_ G;bGbXi;?DkHb oved bQ4>?a`IPNaXH over mEblRa<aGV4[N ovi mJ<bD6I><[`IQ
        ovn PPGPHGdGPRGPO ovo HbS5aFcdPHcG> ovor PO<POPIOPSbPP ovr GGjP[Y3NPRYPP ovu PFaPPPjQYNR>P
        ovu_ PPPPPPiQPOYGP ově PPPPPPXPPPPPP ow `FF8@c<llV7@@ ow_ `ZXNaQQXJaQHN owa @YGJPkGFbGPPQ
        owan PPPRPPFPPPPPP owe VFE@GFPeZOHOQ owi dPPSQGOXOFPPP owie SPONQPOaPPPPP own jXQDXHNEWXIS[
        owni PPPRPPG>PPPPP oy enbU<`;FueaN> oy_ IB@N[@;PVGZOX oz FA7>H=nskJbXI ozb PPPNPPaPPS>PP
        ozbi PPPNPPcPPNbPP ozd PPPNPPjGGR>PP ozdr PPPOPGlFPOGPP oze W=HlYG@=>NdYP ozi JPO=PY`RHejPP
        ozn OOPMRPbaGRaGP ozu NPPIPPc>tE>GP oà PPPPPPPPRPPPG oàn PPPPPPPPRPPPG oàn_ PPPPPPPPRPPPG
        oá POPPPPE>SPPPO oán POPPPPO>SPPPP oć PPPNPPFPFOtPO oč PFFOPGePP\iZQ oč_ PPPPPGqPPQ>PP oči PGGPPPaPPOiYP
        očil PPPPPPNPPS>PP ođ PPOPOPFPPOkPP oř PPPPPPaPPPPPP oś PPGTPPFPPOGPP ość PPPQPPPPPPGPP
        ość_ PPPQPPPPPPGPP oš PPPPPO@PPOqbP oši PPPPPPAPPNYbP ošil PPPPPPPPPRGPP ošk PPPPPPhPPS5PP
        oško PPPPPPWPPQYPP ošt PPPPPPEPPSGPP ošto PPPPPPFPPObPP oż PPPRPPPPPPPPP oże PPPQPPPPPPPPP
        ož GPPOPPlPPSWPP ože PPPPPP@PPNkPP oạ PPPPPPPPRPPPP oại PPPPPPPPQPPPP oại_ PPPPPPPPQPPPP
        oạt PPPPPPPPQPPPP oạt_ PPPPPPPPQPPPP oả PPPPPPPPQPPPP oản PPPPPPPPPPPPP p QXQPEYZO<aYdF p_ `a5bXV4dna<Aa
        pa ?HXGZ@VY<YIQP pa_ Y=<=nk3R`fk`5 pac k>e<PO@`=RmA? pad F@iYOOmOHveE6 pag Heej3GR=@`SX`
        paga IFdH=YPFP5SWk pago GS@PPPPPPFN>> pah PPPPFSPRYQGEP pai kA@>FJZaObN7j pai_ GFAPPNPbNkPGP
        pak @N=hRII=FZdSZ pak_ GQP=<Gr>Gn`<Y paka PPPQGQEGGN>sO pake @PG6i85?b\n=O pakk OQZGJaPQGFFG\
        pal 33m==S>Z7NYbc pala k\AXZ[P@G<Y;a pald ORNPPPPPPPNi= palj PPPPGKPPPNGOO pan X6Ge<Zm[ONE>A
        pan_ `QPT=N9E=ndHW pani bH=Jd[0?>;?O> pant dWRO>=>HYYMGT paq PANPPPPPPPPPb paqu PANPPPPPPPPPb
        par XjWREHXdb4N[V par_ 3i<Fdb\`??auG para YA\bIa33kN@<` pare ?S7I=R<H5=R]k parf FbOPRPHPPPPPP
        pari IdWGGBI`I[D87 paro ?NiFYNWB>N[n> part aWI[i`XcOOV2X pas X\EQHNX?aDb_X pas_ =rM[mOS[c=N>b
        pask PPPPQ@WP>XIFQ pass eDoFG_PEPPO@b pasū PPPPPPPPPPPPP pat `Pd=HOk<bhJ_Y pat_ OIY=NZ8MFl\j?
        pay chacHOFd?Fj`G pe `c[N<c@aOXEZE pe_ dcAFA`W9a=eD7 pec NF`D[GIR>_[ua pect aaJGOPEQPYPO>
        ped ZJS=>>Md[j`VN pedi @JJPdQ`jI>aPH pee 5jGHGQGZRFPXY pel A\RdkIP<=\=Ma pela GNJFjJQOQNk>G
        pele EnNbX?S<H`lkQ pem GHERPPOFcv?QY pemb GPPPPPOGbYPPG pen _Ol_Yikd<`==c pen_ IOHk[<abFNcd=
        peng =<=?xlP<ZZPZ< peni l=NFPOnR?>aPB pent >[4G<m=ePbOO? per `>YWG[<c<k@`V per_ H;qd4<d\i8\<i
        pera ==I5Am`ikc@[O perc G;nOPP@m>[YP7 perd Fm\HOGZDHQQXs perf ZIZ@cFOF[7<aO pers cliinbPGGHEW7
        pert `>ibVuP<Qu<XG peru bIQ[XnPWQ><E< pes VOdW2`Vv=[NXX pesa POdPPPPF>jX>Y pet [3;RGRhI@@l<R
        pet_ GHZ5XijdYftG= pett GPjPWbPPPOPPP ph Nl3HZ<2YT;Z_Q pha \jPIOFOF\>cYG phi M7<=abY`FYcWb
        pho brNbQZEFPaX`Y phon mOFkIHYGPF=ab pi N@iI[RFYDmH>P pid XebPW6HIH=G[X pie JH>I<Q`<d>e`R
        pied =maFPOPPPPNkG pieg FajOPPPOPPPaP pien PIjQYTOOOPO4G pil FO>F7iNeQ`\lZ pin XmS=XHl>=G@DZ
        ping [bXGWbOFPXXQF pini a`PR`YFPPIRGb pis Fc5@Nkm4cAq2i pisa QRG[OI8OHJbGH pisz PPPRPPPGPPPPP
        pit b`?R?@RHG@a1W pl ibRbaDcQb@bPN pla SH@e\`H=`>=P` plac PNb@m>2WHS>HG plai jbGGOPPOPPOHG
        plat >IFXm6fJHEm>I plau O@[bOPGWZ=HGt plač PPPPPP=PPT>PP ple l76XXH@2@J6El plea PRNPQPHQPOPPP
        ply QGPY@GdFPaOOP ply_ ZGPbHG<PPkPPP pm YJaQb[=FOa>e6 pma GYRPPYPPY?G[P po W[m@3Ed?E[a<W
        po_ N5mI?HdNW@S?= pod YeJIEPmaZHEFk pode NI]FOGMYQOPZu podp PNFNPPIPPSGPG podr PSNMPPDPONtGk
        pog PO?dPPEOQJ`aY poi c<eERH>JX[@N6 poi_ PGhPPNPSOPPPP pok ZOb@QWeO?W<D[ pokl PPPPPP[PPJ4PP
        pokv PPPP>FFGPQkPP pol kE@je`O>cVNRG pole IOdN`YpFQR?KH pom GX?Ja@dWGf`G> pomo PFOPPQRNP=jPG
        pon <\?@i2>jXdOR8 pon_ Y;NFPPbObrHPk pond XdI>FPOHPXGPb por <7?W5[EOb[dmE por_ ?TKOS?FOlN?XH
        pora b3MX=XlEP\INc porq P@IPPPPPOPPPG port ``<[E4I[>cGma pos liJEYV3;ZdG@i post bOnWOl;`bD@FZ
        pot ?h`mQ<NS=`i<Y pot_ Fb@jGX=\Oa=Qk pote `kiHdGEEGZ?Z5 potr P3jRPP[OPNkF> pou =i[FSIRNR[>PP
        pour =tWPOP?PPGPP> pouv PkNPPPGPPPPPP pov GOAPNO[QRSYPG pove GPWPNPHRPSQPG povr PPPPPP<OPQkPP
        pově PPPPPPXPPPPPP pow OPPbEXFjd=HYY powi GPPRPPOPPPPPP poz ON=\PQSIHPcGQ pozd PPPOPGlFPOGPP
        poš PPPPPPOPPS4PP poši PPPPPPPPPRGPP pošk PPPPPP_PPR>PP pošt PPPPPPEPPRGPP pp echWux<hF=289
        ppe eW`b]<NbY>FJ` ppel HtG><bGYPPPPQ ppi dOQk6RHWPYPRP ppin cYZG@>POPYPOP pr OWQHF;d?6RaHO
        pra @6Q[dOmE>GK`< pras POQQYPWOQ@AkP prav QP3XE?nPQ\i>Q praw FPOTPPFPPGPPP praš PPPPPPFPPRAGP
        pre aReN<=AJIIi`m prec HWd`kPGYGE3b> pred <GW>7blHPIYHG preg YIWP=bNRPRbGb prej PFROPPNPPT5PG
        prek PPOaGPdPPH[FO pren =n`>j?aEcJ@Ge pres ;Yclal_MHiE5a prez >D[JPPdZPCHb> pri Y_WVcDPG6HY<3
        prie NF[>FQ8RZETkH prij PGPYPPnPPN<>P prim =Awu=?`ec;_;r pris Wm46njm`II4;6 priš PPPPPPAPPR<GP
        pro GPEVQHMccNDQj pros H=NSNwT;Hoi<5 prv PPOPPPdPZ\bEP prz PPPSOP=GPPGPP prze PPPSOPGGPPGPP
        przy PPPRPPFPPPPPP prá POPPPPRGPOPPO ps WW<bOdjIdFh?_ pt cO)YWaE8VXQ>b pt_ jRPnDb<AFcF[5
        pta YGFFIPrnk>H<m pte >_=amXY<GWj_m pte_ F`FG`b`OYPHXt pti eOFG_\=EYRRGX ptio YbPG=PPOPPGRG
        pu G?`N<AWd;dYcG pue OJ>bOYGZGPGOZ pued PSPGPOPPGPPPP pues GKFPPPPPPPPP> puh QPPPXJGOP?>SO
        pui >j<>PRPRP>IaY puik PPPPPOPPPGK=P pun <>_[[ON8>ir@b puno PN5PPPGOPEsGP pur b?ma?Y=IYaEX6
        purn >PFPNGPNPbPPS put eH[>A36>@Wt?= pute ?a<H[XI]QNbFH puu PPPPPRGPPPPIP puud PPPPPNGPPPPJP
        py jGORIIn?E[IXQ pyt YOYR@NAPPPOPQ pyta PPPRGOGPPPOPQ pá OPPPPP\YNOOPY pä HPPPGSRPPPPQP päe PPPPGNPPPPPSP
        päev PPPPGNPPPPPSP päi OPPPPOPPPPPRP päiv PPPPPQPPPPPOP på PPPOmbPPPPPPQ på_ PPPOeYPPPPPPQ
        pé PbSGFP`bPGPPG pén PaOGPPGbPPPPP pénz PFPPPPGbPPPPP pö PPPPGPPY>PPQQ pön PPPPPPPPGPPPR
        pönt PPPPPPPPGPPPR pø PPPPObPPPPPPP pør PPPPOYPPPPPPP pā PPPPPPPPPPPbP pār PPPPPPPPPPPYP pă PPPPGPPRPPPPP
        pē PPPOPPPPPPPkP pēc PPPPPPPPPPPYP pēc_ PPPPPPPPPPPYP pł PPPRPPPPPPPPP pła PPPRPPPPPPPPP
        płac PPPQPPPPPPPPP př PPPPPPjPPOGGP pře PPPPPPbPPPPPP při PPPPPPaPPOGPP přiš PPPPPPXPPPPPP
        q kwnNcME=Ad<Ai qu kwnFZMOOI7EFk qua mUnPIGHWR4GXb qua_ PPhPPPPOSPPP5 quan 4_cGPPPOQGPPk
        que ;NfaaOcSWHPNm que_ 3e8aWGHPN=bNd quej PJMPPPPPPPPPY quer O;BPFPPPPPPR@ ques `DrPPPbYPZPNY
        quet O@=PPPPPRPPPk qui kAd5[XXNDHXO` quie QA>>OGPOOPPRG quis P8\PGPPPGPPP> quiv GIVPPPPOPPPPb
        quo d`<YFWPPMQOS> quoi Yk=PPPPPNPPPP què PF>PPPPPPPPPk què_ PF>PPPPPPPPPk r HYGFZWGZN>OG[
        r_ [Z7EmhOGV`E>\ ra NPQRNFcZVIYEF ra_ E?ZEm;Yj\DQGe raa PGGjidYOHPQJO raag PPPka>PPPPPNO
        rac `;5d5>c`6db5P raci O[?EF@XYO[@Gb rad S;N<Odd@=@d_Y rad_ 7`=4bcXdQK4=[ rada GRdNPYdFl<3jl
        radi QEDadQG<4[bYX rado OIbIPYGEYG[G> rag dH`YP?N?=`c=E rage \HHe=@>XPa?X> rah Wa<>>e`Y>dbI[
        raha <HEQEePXY<YSR rai edQdFG>J[E=V4 rai_ OlPGPOPERPSGO rais kaSPPOPOPPONG raj XM@[=I@iFbe>X
        raj_ PPPNPP_>bH[PP rak 7OGeeaN@>H`kN raks PPPFIXGPPb_iO rakt OPPG?lAb>;d6N ral hmmDNZIRQ=DJ`
        ram EZdaF<<Z`V<\d ram_ `E\>am<idbFOJ ran `>QN<AnOQbeIV ran_ IeD>WcQOZm<;r rand ;mdM[XaYa33Y3
        rang XQ>?MdPGF`I\f rant I>PX@RZPG26RN rap RmaiJZa>aHEH= rapp FjQb[FPNPOPPG rar <TlWXj>Gk45@b
        rar_ =@AHhlcNu=FGm rare >`bb`HFS>PGPY ras 4XHE`c=Y>dJh[ ras_ <\O=l8Nm?VE[I rase OS<PZF@QP6Zbk
        rasi [>]Rqa<E?`YGb rasz PPPQPPPPPPPPP rat kIYHPN[F6AkX< rat_ @`F5_XOSdfari rati QRdGbae<?h<6a
        ratk PPPO>ZNYPSG=P rau ]>HG<@XXQFAvw rav FlYEIbdQb\VN3 rav_ PPGOYb4@PSXGP rava Gm?Y=Oda>N=ZY
        rave YaaGPPdNZY=>a ravl PPPPJ>GPPR>PP ravo PWOHIP?QbN`YY raw aOPAGGPZPNXQG rawi YPPQPPPPPPPPP
        raz cAZJPPb;>IaF> razi `?b<PPk`RNIGP raç PGRPPPPPGPPPY rač PPPPPOWPPRbGP raču PPPPPO`PPRbGP
        raš PPPPPPNPPNK>P raša PPPPPPPPPQQGP rb eaOW>`H7a@eaO rbe >jFGkkPZl`h<G rbet NPPYr>PPGRF>P
        rbi `AOXYbG[G?WXN rbia PQFPGYPPPGRPG rbo k\OPOGF=HZEf> rboj PPPPPPPPPPNbP rc dWcj>FOZMOG8b
        rce l[5a=>>?[`OAb rch eIiP=Y\FGaHOP rche Nr?PGYRIYQYYG rcz PPGRPPPPPPOPP rd IbOaIW@Z`GQIX
        rd_ ``=VRPGG6dMDH rda `Qd<O`a73NmIP rda_ HOZ>N=ZEYA<[d rdan PZmF=jQ?YF>OD rde dSdHbNEa4dXO4
        rde_ A_edbFF=>QbH6 rden @SF5Aa@=GXbbk rder tFNZh6IF=YGQ> rdes WKNG`PPjQOYO> rdi cna=\ePEa[EE>
        rdia >\iaPHONG>QOG rdim OOQPPPPOkPYPG rdin masG;AaR>HOMW rdr >a>YAYPOGPPPY rdre =a>PAbPOGPPPY
        rds dPN?=Y`Q>=GnH rds_ dGN?Nb`ZGFGmF rdz PPPSPPOGPOPGP rdzo PPPSPPOGPOOGP rdé PGPGPP@YPPPPP
        rdés PPPPPPPYPPPPP rdó PQOPGPPGPPPPc rdı PPPPPPPPPPPPP re WZcFYWFIWRW<` re_ a`_;e`@vdW<=`
        rea YGbQ4NdGXVGPD rea_ ?UIP=NQIcE?X6 reat iWRYFOPaOIRPP reb OFYI\?HHXSjFs reba GEIO?>iOOQlGk
        rebu PGGOPPYSYIGGl rec ?SI__XGbN@6Ia rece X?S=OGVdPS5YP rech AJNlPGXNPPPNY reci OHZ`jP<ZY??O>
        recl >GkPPPPRPFGO> reco b7A>XY8OP[HEY red IDIWjRbPRA`F< red_ >A3><7\cd[kGG reda QNWIkY`SPEIFW
        rede IZ@kAH<acQ>G> redu O?HFPb>IGBj<Z ree iIS?EGi``kmFb reek PYPkHPYPPGPNG reem >AHYGPPYPGPNb
        ref EdRH=daY?aYSG refu `OPPJbPQPGPPX reg G@djcFdRSIGEO rega jeQG=PPJPF>I< rege >=HkQPR>PHGR=
        regu cF>H`YYHPPGW` rei e[Wbc5FDOHWVA reik EOObGPPPPGT5R reit GPI5FsPPPGRGF reiz OXObPPFOGREtP
        reið PPPPPPPPPPPPP rej YNREI?laQe=a= reje YOPPXPEFPSGQG rek FFOeWI`HbRXdI rekl PPPGa@[YG?a=N
        rel F`=bYWb7?D?@l rels GPGG\>PPPPPPR rely kGPPOP`>PPPPP rem IOW66dVh7=d7N remb >kOYXPGPPPGO>
        ren >=EcGQH`jNdV? ren_ f=HmOEI6nGkOc rend <kkd<Qbr=NRNN renu >?EOkP;RQSdPP rep XaZE_j@A=A7@Z
        repl k@OPZ>XQPaGQG rer >jW?djWEGNYWi rer_ ?h[6AaXWYXGXE rera PHPPr5PNGObPb res NdZ[cWb@FX>E<
        res_ <e5e8jiPjSM=i resa YSYMNGn[63w44 rese EdQjiJYO?E<vl resp Fe7<NbeJQM@Fb ress Rj2?Sm=NIXOAb
        rest dkmGF=FX[iIa> ret cO[bI`5QlMFia ret_ 4OG?mP`nm`FjO retn PPPPIGSPPOPPP reto Em[tE?AEQE6GP
        retu b=EZubWRP<Eb; reu JJXXNQESOOPRl reu_ P5QGPPOROOPPl rev QmREI>W@cm<45 rev_ YPPPGkbGbMPGP
        rey YAFdF5OWGbbXe rez N5N@HG[6>J\c> reza PNKOPPGOPO>GP rezy PPPSPP=PPPOPP rezz PPbPPPOPPOPPP
        reç PbHPPPOP>PPPk reço PPIPPPPPPPPPG reçu PkOPPPPPGPPP> rf dP@ZQa=`IGEN@ rfa XP@FRbGOGPPPH
        rfai GbPPPPPPPPPPP rfe Y=aPcbQG?=WaY rfec XI;HXGYZQGPFb rfek QPGFdYQGG?EbP rfo [WNIdGPH[HPG=
        rfor ZWEIdGPH[HPG4 rg W=IaP?m@=IbS@ rga 7[W`<YI`?bJD` rge j[d<;maO6YH`= rgen Jl@l/cG<bGQYE
        rgo jRYQkGOFt`YYF rgon FPPPsPQPGYGPX rgr ?HQG=bPYPPPFH rgre GGOPIGPPPPPPH rgs >PPYe5OPPPPZQ
        rgsm GPPGK,PPPPPPO rgu ?=8ccXWEPR`X@ rh SM2=JS@dOeic4 rha YFFZ`e?XkaYEP ri WNcVYXR?M[FOO
        ri_ ;:`;EJA[VlWde ria c@SH?=[W>I>bO ria_ EHd7`a;NbXNbi riam IR[PPYINP=RG@ rib _@HXRX>E67mQW
        riba P?YPOPOa>=d@j ric `W?>c@<O[Gc?@ rica QH3<`cdGcHPWP rice uYaZaP:`GW@PH rich ;IRHd=?RWdPO[
        rie ZD[ESVc>PY=;M rien b_[>WjINEYMak riez PYPPPPOFPPQYP rig Q[e6da@<>>WiE riga bVIPGPPXPPXjb
        rii GGHJHcmJQ=@IP rii_ HGGSPOmJQNEFG rij XNPkOOm[Q>mbP rijs PPPkPPFPPNaPP rijv PPPYPPPPPPPPP
        rik h[X>MZj6Y<`:a ril F?;aF7\dc@_?V rim <7jjQWNSaicRa rim_ NO<PRPEFkRPlb rima c<itQO[\>h4J4
        rime FBI6NG=RQee<m rimi GZ@PcY=eQFsF> rin @<QY[R3OVV5JH rin_ HX=bb8?Jb`YNN ring d<R[nlNEG>`SN
        rio kR@@cbX3GWOGW rio_ RkS@HFbEPcAH= rip Y?VaWYdDFbW@Q ript PPPY@>PPQPPSP rir 3m`PFGdHQENGn
        rir_ EcIQFHPPQFFPn ris G<WNZDOic``MP ris_ 5?;Hej3@Gjedi risp P=jG>GbOPS?PG rist OGFFYZ>bHObE[
        rit HN?EQXDQ3RJmY riti `O[QH@FZQRaFN riu eG=AdG[NFYRE[ riu_ PF?OPPYQPGRPd riv dWbkja2AY`bM<
        rive FjHQFlaHQ`dGF riz [AYFPP[SHFJ4G riş PPPPPPPPPPPPP rişi PPPPPPPPPPPPP riš PPPPPPAPPRWPP
        rj HPQ3hA3cln;T@ rja YYOOjAOGQmXEF rja_ PPOFXHOPPlYHG rje PQO=ib>b?IFeO rjen PPPP=GGbPJ5OP
        rk [=HcRRF7@6N5Q rka OOOGb`[bjbZXG rkar FPPPj>PPHEQPS rke [cP8AIP=bGaD` rkee FPPYPQPPPPPPP
        rker aHOY[aPZ>EbQE rkt OPPjIGIPGFcXN rkt_ OPPaIYQPPPOaN rl ?4V>ZW2M[[`?? rle 3e=i<b6ZQFWM[
        rleg RPPYH>PPPOPPR rlek PPPPs>PPPOPOO rler ErbG<>PGkGPP> rli `>JXIa<Hl8PA? rlig OPHGQkPPGGGOE
        rm [ZYc<X[@M4EaD rma <5[HY5bdYa=;W rmat PPibDW6IEkY@X rme WacEdZ2Ib5DVi rme_ 3][QJbFF?IaFc
        rn cFQ<[OiF=da[@ rn_ wEGGebGZEFQRk rna <>\QjiJPQ`I<c rna_ <QbaqbHnG\EFb rnar GbPG7GFRH<kPk
        rne WXRYaF=H[I`@? rne_ I=[`KcIR>ZEJ< rned kPPPE>PPPPPPP rner 4lWOdbIM?IGFX rni Pja?<@Zm=JaaA
        rnie HkPGFGWFPPPGO rnig YPPPO>PPPPPPR rnin GGa?OQHXPZQPS rnit YOYPPPXFPd>QP rno =AIO=dcWcdOW4
        rno_ GRANHYqZba<P> rnov PPPPFPAOPR>bP ro `ZaJEEPYOI?NM ro_ 3m[MbdhEO`Q=N roc E;AR@Hk<<S\c>
        rod kNaRcFEV3hd<R roe 7[OkeYPGPGcW> roet OPPbXGPPPPPPP roj I`[N=@@EcXEkl roj_ PPPOGPZPPROPP
        rok rPQe2<nP>JEbG rok_ 4PPZPPhbG\OGR rol _66ab;_Ya_[X3 rom mZ?X;<ijOIPdN rom_ tHOZ2?@aF=co5
        ron `AQcI[=>OnW<i rong YYP<Y>WRRFYPI roo XXXP4J>?[R`JF ros @=5G@dc``Z`;I ros_ GnI=OXQ[PES6@
        ross e>VW@6GQYFc=X rost ?Z5Im?_NYRaEN rosz PPPQPPPPPPPPP rosí PPPPPPIGPPPPP rot 57JkaNdXaNjm7
        rou a@I3c=`NRXORd rouw GPPbPPGPPPPPP rov aamXijb>PVXE` row [<H`NbXOcFGXd row_ tFFZOGPGRGGPY
        roz HOPcYGl>5NkY> rozb PPPNPPdGPOGPP roč OPPPPPkPPR4bP roči PPPPPP<PPRXYP rq P?IPPYPOOPPOR
        rqu P?IPPYPOOPPOR rr bddMWI;U64;8d rra <[dX@\F`3;4[d rre [=IEQYa`IYc3W rrel PING6cPPPPOPG
        rri jmbQFWG<bRW<e rrib >JaPPGPF>PPOk rriv PriPOGP>PPGP5 rro ZJ[II[>4?<ERb rry XYcjOF=Rc@PNO
        rry_ OYcjXOF[c=cNO rs EGDHHcX>d@cb> rs_ ahDa@PdGGNbim rsa S@d6I<NYaNHQj rsch HI4`IPQaPcHPG
        rse aBVbE<PbehaPH rsen =NG>AOWcSak`Y rsi ;6`>QG>@cZHAX rsi_ GGuPYEXK>O`X= rsk FPPFcadG>Ji=N
        rso GZdOb`XFY>?J? rso_ =jmPPPPOPOR>> rson P@W>RaaIHIPaY rst m<GYIRI<FJd_I rt Y>cXHQD`MG[>W
        rt_ Hd[=`i=E_@_?d rta O>X<G>FRckS`W rte ?\dEQbNcOW<ER rte_ 8\e66a=dG@<`5 rtf XOFZbY`PGQHOF
        rtfa OPOPibPPPPPPO rti ?mW@@WI4?W>bY rtid >=?Y=bPSP>OQc rts NWWGAXQaZbjE[ rtu b[cR3;<N5S7?5
        ru >7<Gd`[diYbX= ru_ V<=?Oib@cd@b7 ruc RjOb=RcVXEjFm rud HPiJIZD>GGmHI rudž PPPPPPPPPObPP
        ruf SQYGGGPPGPPOH rug aI[m9-EI?AtNO rug_ FPPkS>PFPIYOO rugb HPYZNYFRPPPPY rui aHXkXOHOPGHOj
        rul k>G>c`PwZ>><[ rul_ GGPPc>P\GGPPG rum H?`Id@XYba?;= rum_ QZX[nQ@Ed>4FF run Zq>>mk`DRW=n=
        rung JPPO5>PO[YRGP rus eOX`44m@bj[=H rus_ XNdGOiFE[kRdH rusa c[NP`O=H?scGI ruu FPP>HJPOPYPSO
        ruut PPPPPQPPPPPPP ruč PPPPPPcPPMkPP ruče PPPPPPdPPO>PP ruči PPPPPPFPPObPP ruš PPPPPPaPPQYGP
        ruše PPPPPPQPPOPPP ruši PPPPPP`PPQGPP rv aZH`>Abj>[iT5 rve cWEG@AYNYciIW rve_ b=R>QS_FPIPJ=
        rvei PO<GPYPOPbOEs rvi PXFFWI4>QZWlG rvic [b=aQd=XIXIM? rvis =Za?<NZOcPNnX rvo QEYPRS5WPEdNO
        rw [GFcZYPNHIPRF rwa mGO@GYPOQRPPG ry `<`J[<Y=2[S[> ry_ ZO``N=I``=ieY ryt GbPIFOAOROROP rz BRiTEHd@H[iF=
        rze GYFfOP`O>P?PO rze_ GYG?PPQOGSQGP rzep PPPQPPPPPPPPP rzes PPPQPPPPPPPPP rzy PPPQPPiPPPQPP
        rzym PPPQPPPPPPPPP rà G<iPPPPPPPPPt rá PJRYOHnkWOPQ? rá_ PJPPOP7POPPPI rán PROPPPdGOPPPO
        ráno POPPPPjGOPPPP rát PNQPPPAOPPPPO ráti PPQPPP`PPPPPP rä RGGPjJOPPPPNP rå GPPFdbGPPPPPP
        ræ PPOPJYPPPPPPS rè Gs>YPPPPPPFGG ré FlN=aG\PPPPY[ ré_ PaWFbY[PPPPPP rép PaPPPPPGPPPPP répo PaPPPPPGPPPPP
        rí GSHGPP0>RPGPd ría PRQPPPOPPPPP? rð PPPPPPPPPPPPS rð_ PPPPPPPPPPPPR ró HRRJPHAtYOGYA rö RPPGaFPkXPPOQ
        rø PPPGJkOPPPPPO rü SPPGFYPkYGPNO rüc RPPPPPPPGPPOP rück RPPPPPPPGPPOP rül PPPPPGPk>PPOO rý PPPOPPdPOPGPP
        rý_ PPPOPPjPPPPPP rā PPPPPPPPPPPkP ră GPGPPPPSOPPPP ră_ PPPPPPPQPPPPP răs PPPPPPPPPPPPP
        răsp PPPPPPPPPPPPP rą PPPQPPPPPPJPP rąž PPPPPPPPPPPPP rąži PPPPPPPPPPPPP rē PPPPPPPPPPPbP
        rēt PPPPPPPPPPPYP rė PPPPPPPPPPRPP rī PPPPPPPPPPPtP rīt PPPPPPPPPPPbP rīt_ PPPPPPPPPPPbP rı PPPPPPPPbPPPP
        rı_ PPPPPPPPYPPPP rın PPPPPPPPPPPPP rł PPPQPPPPPPPPP rš PPPPPG<PPOlkP rū PPPOPPPPPPSYP rūk PPPPPPPPPPQYP
        rūks PPPPPPPPPPPbP rư PPPPPPPPPPPPP rả PPPPPPPPRPPPP rả_ PPPPPPPPRPPPP rồ PPPPPPPPRPPPP rồi PPPPPPPPRPPPP
        rồi_ PPPPPPPPRPPPP s YFGHZYOXFFHcZ s_ mm8^ZE<P3D8mi sa 7HY3Z?NGiXHa? sa_ HFb[[bJI;HD4Y saa P<Q4[[XGaa=AO
        saad PPQGHJPPY>GMP saan PPPGN[PPGPPOP saat GPP>3HPOktPMP sab ;ef[GGHXPF`Nr sae XGHP[@POGG<iJ
        sai Eid>IRPNQYFJF sai_ OGWPPOPYRYQAP sak <YHFhmNG@X9\H sak_ PPPPibPb>W[?F saki PGQPGEPGIlO<R
        sakn PPPPkGPPPGOFP saky PPPPPPFPPPRGP sal `\cj<=b6N`@@` sala d`d`>eOO>=HIb salu GmiPPNG\G=W`k
        salv HFm>=NPQPPNAc sam F;?Smbc;;Ja[A sam_ SQR=V6HQW<uiE sama >ENQ=ARO>e+f\ same cjdm<GNO?\6Na
        saml EPPGJYGPYPGOP samp PIOPFE?YbtOOG san RW<OElQaXc>cD san_ G;ba`2ciHI>>R sana PERQYSPaka<kF
        sao QOHYOYRORPYPG sao_ QOHYOYRORPYPG sar WelN`IW7>G>Xa sare FEkP`GYRcGGGG sas bIQFWW<ZG<nP?
        sas_ E@QGP`HFYH7[5 sat ??PEecR<?cE>m satt <>GG_kPGPPPPR sau WQRYWkFIAbAE7 sau_ O>PPPXP]S>I5G
        sav jDPY<`EcQEek@ say dkEYEQQbFjbGF saya GOPPPPPP5kPPP sayg PPPPPPPPbGPPP sağ PPPPPPPPbPPPP
        saņ PPPPPPPPPPPYP saņē PPPPPPPPPPPPP sb @OYNEei[PJ<Ed sba nYaHNPPXPQ>PO sbag PPPPPPPPPPPPP
        sbr IPPGObPGPPPPI sbre PPPP?bPGPPPPP sc [YkeNN3I;I@3b sc_ a=?AYHHKNF8bm sca jn?=A?ObPS4PY
        sch B4<hl>HdWYIVI sch_ ?PGjiYEYOGRYO scha J>PjH>XOPPGPP sche W7<idPHVPkIOI schi ?FGb>PPSPPPPG
        schl JPP>GPPPPPPPP scho cEIH?b@EPHYN[ schr IPPdP>GGPPPPP schu RGOXEYG[PPPOP schw RPG=ZGYPPPPPP
        sci I?`[<b`V>@b@> sco DG>OSbPIcRXI` scr >c@GFGbRHaGRY scri X\NPFPPRHGOQP scu `Q@EOcGSHG>Pl
        scus XYkbPPPMPGPP> scuz PPGFPPGSPPGPP se GQWE?cO[idEAG se_ YSd_POWOI4Rn< sea FR6j@XP\RF[J=
        seb FM=OPZZdPfj<? sed a>j<iNd=5\d]? sed_ kH=PWFGHbHYRR see bQE=b[GR?HGI= see_ GQO>X?Q[HGHRG
        seg =@m?_kHr>e=`j sega PNEPYPPOPjGdF segn POjPGGPPPPPPF segu PAnPQHPOP?PO< seh \OPGFFhPbbGO>
        sei eenYE?PWFWHW< sek PFO>c>XOGZQdE seka PPPPFeFPGWH>P seks GPPmINGPb>d<P sel dE4H?Qm6iN`AH
        sel_ FGFbc=mNke6G= sela RRW[GE`PtOYMP sell W=P?DPPQO[YKc selv OPYQBeGFHGHMa sem =bl@EG[j<d<6\
        sem_ AQF[<>djXKZFB sema OnAZQIbNQ4PP< seme Qaa>a=Z=>c>S> semp G2nGQbONHjPYa sen QF<RdZ<bH;>?R
        sen_ @3FNde=Z`YcV> send @3?b6aPHGbGSB senh OOSPOFPRPPPPH seno P]NPj>AOHOIb5 sent _cd``mF2>F>@Z
        seny FOPPPFXYGPPPk ser cacSc_<aO_4?E ser_ 7nB<nXa<?<PNm sera GsaXYHPOGYOYO sere @<mcZR@`>GPN>
        serv m`Qa<D>@QWHda ses WR4FOcP@`eI@E ses_ cmJan2F<Pi=[a sest GENG=BeSQKbW? set V3@@WbS=?X`@e
        set_ `?N7e8`=H@aAb setm POOPPPPPYGPOk sett <?j[hiPOPGPO@ seu V`RaReHFFGPNl seu_ P5RPPPPQOPPPm
        señ PSOPPPPPPPPPG seño PRPPPPPPPPPPG sh i@ZcGGGE7EWGQ shi 3ObZb`Pc=P=EE ship jYXGHGXXGGPOP
        sho 76a3IGQZOYQF` shou bYOPWPPPPGPOP si E>WF>SRPiiH@G si_ 2nh<28mH:cPc` sia O=anan8EIkINc
        sia_ Z?bEG@QFIbEWb sic AanW@=mh?J=Fd sich KPYFOPRPNNPPG sid kGI`oi;c@E[EJ sie S@`n@i8`=Y@V3
        sie_ JE?nO>@dQ?NOP siel DGQXXm9PQGR>P sier Z@EGFkNFP>PbY sieu P[P5YYPPPPOPP sig a@?X@abJF=aRd
        sig_ =PO?v?YFPGOSA sih FPPPPNER>jY[P sih_ PPPPPPFP>m5OP sii >PPPPSHPPFGKP siis GGPPPOPPPPOSP
        sik SPP3lbEkbWF;O sil QGe@36k>bZP@N sim 3OmWR<nRIJ?`A sim_ <PKMaInFY\4`b sima PQ`POWGYPE\<[
        sin @a>EI[_Ok>WR? sin_ ;TF5nkFM=Pk]` sinc t;[QOPQd?OPXP sing k3VX3>YRZXZN< sini FXaPOFPPZrZRF
        sins ObXPEbPOGPPXT sio Za;Xd6?E=d@Ji sion dej3n3IW>d<Q4 sioo PPGGPNPPPPPSP sip ?H>Y<iFXkjZNQ
        sipa POPPPPPGkPPPG sis j7bWXa_45aRZN sisa GPPPFJPPPYPIP sise GYPPNGPPbOPSP sit W[7[c=EbID;5m
        sit_ b?Y>B7[KX@GGG sitt `FXGg\P>GPPOI siu RX3aQFJQHGSOk siun GO=PPOPRPPSPG siz jYWFZb>NmO>AI
        size jPXFQY>O7WFJR się PPPRPPPPPPOPP się_ PPPRPPPPPPOPP sj POYxbs=>ZDjEJ sjo PNP=KjPPPROPO
        sjon POPF;sPPPPPPN sk E<37nmn3=AldA sk_ kY[P]jEPcE<@P ska FQ<X[RQ<@6R`Q ska_ XYPZh/dGIRh3O
        skad PRPOFtOPGOP>O skai PPPOGMPPPGSaP skam PPGPDYHPPOdHR ske 4PFE8emObJWWZ ske_ >HP=eabHH@jOW
        skem PPPP<PaPPR>PS ski `XW[Y`;>P[k`E ski_ YYY`<XF?O[jON skil YGPNRaPPYO?=S skip GPPFEbPP>aEIS
        sko =PFE<[lbPaaXR skod PPPPJ>APPR4GO skr =QPEabHPQYP@S sku IFOZXSJbG6dES skul YPPPtEOPGOQGQ
        sky RG[aPE<[OYPjN skyl GPPPbbOPPPPPN sl 533dZVn4N@mP@ sla >@YXcZbH=@@A> sla_ QPPEGFQaPQOXA
        sle ?R?D4=I>kbdiZ sled PPPXOPBPGR=bP sli bE=dVj=Xbnab@ slim ZOGjd>WGYa=jP slo dNY[`jnFGGaOO
        slo_ ON=@EtnR>R6HZ slov YbOF4>WRPSXYa slu FGGJnX>Qc@Z<Q slut PPP>mkPNQPGPN sm 266=Yi`ZWQW^W
        smu APOGTbiIH@8aZ smu_ PPPMPGbPG=ckO små PPPPXYPPPPPPP smål PPPPDkPPPPPPP sn _;4cl`m=2JmW6
        sni >O<ERbcEPmebW snin GPPGcYJPPP=PN so HR[<QRFjEd=cY so_ oJm2=H7iI78I? sob <8BTO=wEZWaTm
        soi XlNGQJPaO>GOP soir PbPPPPPPPPPPP soit PPNPPSPPPPGPP sok <PGR_HItXdi@Q sok_ =PG[`=@cPv>OO
        sol XldbZMI64<G=N solé PYPPPPPPPPPPP som iH<kdl7E>?@<Z som_ 3>Y>wlJ=PA?OY soma OPQYFZOYGYPY>
        son [Za>Z`>P`5E[I son_ V@AkQ;FY3Hb1d sonn Zt5G=PPPPPPOP sono GUnPPPPQGOFPY soo lFHc>FPOPQGQP
        soov 5PPGPOPPPOPTP sor `?;eHeIYXjFS= sorr cGItFYbHG>ZW> soru PPPOPPFOt4GXO sos =?kONiPfcY?ik
        sos_ Y??PHGIWQFEku sou <aeGQFmEdbQN> sp SEXX[M[@26aN? spe >abHP>aG=TYWZ spec EaYE[>X[P_[7O
        sped PQZPPPPPPYYGP spel `==lr67NZJXlP sper IZ@GS?@RGDbOY spet GRbPF4XOYT>Z> spo <XPI4Oc`aYciN
        spon b>c=k>cZGE>Pa spos ?adRPG,OQJ=Gk spoš PPPPPPFPPT,PP spr F<;dkc?KPIIEd spra [PPQPb[OPN4GQ
        spu EIHOHP@SbGc<7 spue PRGPPPPPPPPP> spun OPGPOPPSPGGPQ spur =PPPIYPNPYPPR spø PPPPObPPPPPPP
        spør PPPPOYPPPPPPP sr >\EYOWjbHSmRE ss f^mhkd2M4;16\ ss_ I.:?WhY7>YMl, ssa NNekd9FZ?4<<m
        ssa_ W>\a_KOH[HG<[ sse ejmaA_?=QQF=a sse_ /jf5BlHEGPPSE ssen eaFkE3QGGYPOa ssi dhdiAI<V@FN?k
        sso ;VdHjvR=PFPPo sso_ <<nP[XPPOOOP? sst KHP>jPOPZbPPO sst_ JGPG<YPPPbPGE ssu N`dbNYP`OGF@H
        ssun IOkPQ=POYPPGO ssw dGPFI>PPPYPQG sswo dGPFI>PPPYPQG ssz OPPNPPPtPPP>G ssza PPPPPPPbPPP>P
        ssä FPPPGRPPPPPPP ssä_ OPPPGRPPPPPOP st Q3<YQNd+2?WQ? st_ d<WXGU>bMH_dJ sta PPXbE[Q=?7XQ<
        sta_ 48dVP7FdN<??c staa SPOYJ`PPPGPMP stad AaRcba<XGc38= staj POPRPQ2PkRaOP stal 3H;IV5n=Ydd6N
        stam ZMk`kE?OGE[e> star Wh@I8Fm_RANjR stas GSSGlPWHQXO@I stat Qdj<dSZEFaJAG stav FWPOZVePH\aP?
        staw PPPRPPFPPGPPP ste >RbOXGV[[XR3_ ste_ 3mE_lWm?37bQ3 sted Y]GZAkG>ZNHXP stee 5OPbcPFPIOPQR
        stel 8R5s<6Q@[H7GX sten [<mE[cIj?JFa4 ster j`WYaN@amW4I7 sti >X`cPQI>F@a[N sti_ <E>EN8nePQ[e>
        stic aa@YEY`OPFb@b stig XI<kk5PQPDsW[ stil c>AG8iYWGZ?XM stim Je<>NG6SQdEWX stio ib@PNPPPPYPNP
        stit <5dPYH@MY@cOH stn ZPPFmXeFQS,FO sto XOEIcdE=GQm;[ sto_ 6RkE;eYGcAu>= stop tQ@6E?`X>S4Za
        stor >>P;dik[HQ7N> stou P=SPPPZPPOPPG str =?dGHZ@I<dO?N stra <=njbb??PQXXa stre RG@aA[dORO>Fj
        stro GeMRH[lca>>E? stu d<>ijRd>PDbb7 stu_ PGPJXONYbAIA\ stus HOPcOEHPQS=JO stv PPGP?=[OQSr@N
        stw FPPJPPGPPPPPP stwo FPPSPPGPPPPPP sty =cF=d>[ZFaHIb styk PPPPS=ZPPPOPO stá PSQPPPcPOPPPF
        stá_ PSQPPPFGPPPPF stál PPPPPP[>PPPPP stä PPPPjQPPPPPNP stä_ PPPPGRPPPPPOP stäl NPPPbOPPPPPPP
        stæ PPPPS5PPPPPPQ stø OPPPPbPPPPPPP stør PPPPQYPPPPPPP stā PPPPPPPPPPPYP stă PPPPPPPQPPPPP
        stī PPPPPPPPPPPYP su _@cG<@W?_VbQ; su_ ?9h?<AX_j8\h7 sub jZIPOa>TaXNNb subs kXIPOGFNPQPQY
        sud ca`<@=dF>_bil suda PPNPFYPPGbIPY sui dj[>QFQNOPEP> suis GrFGPPPPPPOPG sun N=P7Eck[kW7_6
        suna PO>RPOFTbOEiF sunt >RW>YbPTGYNP4 suo >NaGPSPPQPWQY sup RF3d6Ma@QHYMi supe IPWJH`mFOAVY>
        sur js?ZX>aPkjOF` sut 4=EJjd6dINv[G suta PPGPPORNP>@JP suti PPGPPPPZPY=`P suu GPP>PSPOQGORP
        suur GPP>PRPOPGOSP sv 7jV<lbk;<?nX@ sva H?=>ei@aHQ7AH svar PP>Q\kEXQX4bH sve <6aF_XSGGScjP
        svei PPPPGXPPPOHkN svo P>ObNmIPP\;FS svoj PPPPOO0PPRWGN sw iYZ7QF>EYlHYF swe bFZ<cGPPGYYPP
        swer kFPPPPPPGGPPP swo cGPAI>QPPYGQG swor dGPFI>QPPYPQG sy ei=knZPDj`3I4 sył PPPPPPPPPPPPP
        syłk PPPPPPPPPPPPP sz FYGTZ[3u?M=7Q sz_ OPPRPPHkGPGRP sza PPPRPPPuPOG>P sza_ PPPSPPPPPOPGP
        szak PPPOPPPYPPPGP szam PPPNPPPkPPPPP sze @PPJPPGjGOPPP szer OPPPPPPbPPPPP szi OPGWPPPtGPFGP
        szi_ PPPOPPPbPPPPP szia PPGOPPPbPPPPP szk PPPSPPFGOPPPP szko PPPRPPGGOPPPP szo PPPOPPPkPFbPP
        szol PPPPPPPPPPPPP szt PPPSPPGPPPOGP szte PPPPPPPYPPPPP szto PPPQPPPGPPPPP szu OPPOPPPkPOGPP
        szy PPPRPPOGPPPPP szá PPPOPPFbPPPPP szál PPPPPPPPPPPPP szám PPPPPPFbPPPPP szé PPPPPPPYPPPPP
        szí PPPPPPFbPPPPP szö PPPPPPPYPPPPP szön PPPPPPPPPPPPP sá PQXPPP`ZPPPPa sä GPPPj@PPPPGRP
        sä_ OPPPGRPPPPPOP så FPPGebPOPPPPO så_ GPGPnYPPPPPPP sæ GPPPJ>PPPPPPR sæl PPPPMGPPPPPPS sé Gl[QOPEFPPPOA
        sé_ G[VZOP<POPPP\ ség PPPPPPPbPPPPO sí PRIPPPeGNOGPm sí_ PTDPPPXGOPPPh sím POOPPPY>PPPP\
        sím_ PPPPPP[GPPPPO sø FPPG@kPPOPPPQ sü QPPPPGPGkPPSF sā PPPPPPPPPPPbP sāj PPPPPPPPPPPPP
        sāju PPPPPPPPPPPPP să PPPPPPPSPPPPP să_ PPPPPPPROPPPP są PPPSPPPPPPQGP sı PPPPPPPPkPPPP sı_ PPPPPPPPYPPPP
        sın PPPPPPPPYPPPP sını PPPPPPPPPPPPP sł POPSPPPPPPPPP sť PPOPPPAPPPPPP sť_ PPOPPPAPPPPPP sū PPPPPPPPPPRPP
        sūt PPPPPPPPPPPYP sūtī PPPPPPPPPPPPP sų PPPPPPPPPPRGP sų_ PPPPPPPPPPRGP số PPPPPPPPSPPPP
        số_ PPPPPPPPSPPPP t IE<FbZYaH=?[Q t_ n^(hn`DdAN2G[ ta =IZ?OIGXW`dQH ta_ ;?l>_QN@OJYac taa RPOYGKPOQGOJP
        taa_ PPP>QJPPYPPNP taal OPPkF<PPPPPRP taan OPOk=FPPPPPRP taas PPPGGSPPPGOIP tab ?aPW\iIIX<`AH
        tab_ RPPQR>P>HPFSP tac `cYIj>[;QF>cj taci PF=RPPcOYP5Yb tack bRXPsGPGPPbGP tad /[7MWM_;32RkR
        tada ZRGPFW>EY4n9d tade E`@?j>GRPQFeZ tadi DWl?BcFXH[F<e tado PQHPHPPPPPXPP tae \PGGJAPXHQPQP
        tag \\hWmFXW@X3A< tag_ JQcQa5GPHGGHN taga FO>PjGPPP>OnP tage \GcYJ5P=RYQOP tagi NP>PkFPHGkPOR
        tagl OPbPPPPPPPPPP tah FPGZI=kOai>SP taha PPPPGGPOF5PTP tai mj=jHRRFHIJ[5 tai_ P>GPQJF>RmSEP
        taip PGPPPPPPPPSFP taj GSOSH[<3l?ijG tak kOPA7`dXN@j4J tak_ 4PGJAabb5hOaN taka GPPRHI<G><d>S
        takk PPPXOjOGGYPMS tako OZPOEP^QGTkPY taks PPPOPDGPYIHSP tal Wm?<eaPXH.O;X tal_ aa??Z4RYlZ<E>
        tala PNNPrAdaZ?OGe tali aXum>_H@H3N<[ talk kO[b<WP??sH\N tall QfcQ=_OFFbQYh taln PPPNiG>[PQkPG
        talt PPP>9jPWGPOF< tam 36QA;7?mWNeaW tam_ FW[\FOntHA6j> tama RNWW@[<djZEI= tamb PJJHPPG>FObHl
        tame FAFRRYEIZGQbc tami OWXSGHHEbZYR< tan MHY>QE=cb[D4a tan_ ReN?`E`4YNPAm tani [RWcOP`icEYFG
        tanj PPPPR>PPPObPP tant =dnY[4PJJEaXa tanu OPPQPPaiPR>HQ tany PPQPQGXGGbPPP tar GJdJE6FcPbZ<X
        tar_ ERlWjj=3R`_6d tard YnTG=FPE>bNNt tare 4EdIr>RRQSYO> tari IZSXO<=?b6k3P tarn QOPYX>OGPOdTP
        tarł PPPQPPPPPPPPP tas N@O;Rc=hc`@aW tas_ =JJGW_FactKm5 tat Q^`PH`RI@4X3V tat_ @bX6hNc8@@=@s
        tata ?RjZHSFGIIYO5 tate NNNIeZNJajN_@ tatt fP@>,iPGPPPON tatu bQ?YcFGGPAZ<X taty PPPN>OPPPPJPP
        tau @=`>nZFRNkI?X taus RPPPOIPPPPORG tav =<ZEY>cN=I`n[ tava PEdOWe3O>SaRX tavl PPPPXGGPPRPPP
        taw PPPRPPPPPYPPP taz PFEMPPnIGN[>P tað PPPPPPPPPPPPQ tb <E<iYXl?ZNAhd tba FdOb6lndIGFE5
        tba_ PPPFPPnWPOGGG tbi QPPGm>GGPOOaP tbil PPPPd>PPPOObP tc he3NbW?[V3Yb4 tce HOOeFP`HZPOkP
        tcel GPPPOPPGYPPkP te ?ZbGHbaRWQQ=N te_ 7dZhQ_7@33Nc< tea ne^Da`>?;EQ@d tea_ cNGPPPOePPGM>
        ted cIO<@bAXRS>Q< ted_ l?=>Gd_`d_GI= tede NRbP@a3G5T>PH tee ma<GcfPOIGXSI teed 5GPtOGPPPPPQP
        teen bPO>[HGPPPFQO teg EI5cRbeVPa>FW tei E=6b=R?YRXPna teis NOWQP=PPYGS@Q tek <GPPHJ>jYKP7S
        tek_ FPP7bFibP?`OP teki PPPOFZPY>H=PS teko PPPXPOGbPR7>P tel RmWb=Fn[FaQFb tel_ Rae@\4cNa=PF@
        teld DPPkPGPPPPPPQ tele Pb`>ZddJFGS=_ tell e`YQ4iNFIPY\N telu b>PHPR`IP@FPQ tem jbdI7M7SaSYNE
        tem_ cHI71F;d<ni[X temi PNaQPFOPkIGOP ten XeNaEa7a>V@YO ten_ f*3onJZ;cX@F< tend `ue4=Ya=HPQ`[
        teni El<WYH<eG@>cs tent =lW<S3nXPmQA= tenz ROOPOPGGPRGPP ter WIbeON@=IcHXF ter_ YMIM[H6WJJ3R=
        terb QPPPRGPPPbPOP tere POIe8O<S69jf7 teri AR7<@6Z?WeGEa teru FOOuXPXIQbHFX terv >WX6doakQ?H>>
        tes nlkYI`<asO=R` tes_ Ym8XGaEVF`Enl tese PEkPOPPPkPPFO tesl QOYFPY@cb=PFF tet 8<c.ekCl4kb=4
        tet_ K?G7wrQi?<`XH tett OGPP3JPkPGPOQ tev ?EARN6FA@\7t@ tevi OPFbO?<NGebbR teş PPPPPPPPYPPPP
        teşe PPPPPPPPPPPPP tf ;HIcbb`?tP=\3 tfa @GFY`GPOPPPOP tfar PPOPk>PPPPPPP tg @GNQFPYFcPOjv
        tgr YPGPPPPGPPOYZ tgri PPPPPPPGPPOYQ th tccj><<YA4d3J th_ _@YObe4QF4?@Z tha RS@c?MQPX>>EA
        than jeRb;OZXZHFOE that iIe@[F=HC>RPM the ZEOXOG[N=cZXW the_ ;37QdXWZ`XQ_D ther _PYb_=bN@Y?Qa
        thi JaQHREQGHWbEO thiế PPPPPPPPPPPPP tho JNWY@ONYa?iIb thu GP[a<YPRH>dPJ thế PPPPPPPPQPPPP
        thế_ PPPPPPPPQPPPP thể PPPPPPPPRPPPO thể_ PPPPPPPPRPPPO ti ?ZXLQY<5VYPEO ti_ 26i<27ebLAfe/
        tia d<7H[n7FQiEGa tia_ >F[R=JJJR>XXZ tic MAk`3=Y7@6`db tic_ k<Eb[Z?HFP?Nk tica G@nb=G<OP<c\I
        tid 3>@HxsGIGbPAi tida YQ>P<GOPPkHHa tido PRAYFPPOPGOP> tie [Z;h@S8>@3>_7 tie_ WDZtOFASOYRbJ
        tien deaYa<NMRGN5G ties i3FbOHNOP>SkG tig eR>k3jGIji`WV tigl PP>GPPPPPNtGP tii H>>SOSETQ>GSQ
        tij PMRjFPGFYHYZG tiju PNRPGPPPPFWbG tik 9GP>mD[ikdJqE til WId<SnZaF7==R til_ Q@-On`Q>=?aF\
        tila QPGO@9daHNkYE tilb OPPb@jPPPPPPO tili OnlG<AF@YG6H` till lJ>Qs`OGcXGO= tilt ;PP>J`PbPOIaF
        tim j6dYaDb@QDM6[ tima H\d?WXOSI4>De timo HRKY?=>NYZ5Hb tin `?[I<4ZXK<e=[ ting P_5YX`W=DR@Qa
        tinn OPPPGGPPPPPPS tio nh3Hn8OF@G`Q7 tio_ XJE>`[PPXPrXQ tion ng=Zn<OF@H,R6 tir Dme><=M?a[NWm
        tir_ =mJQN?YOHXXFo tis _NHWkQIGOZ4\X tis_ 36XQm>FFcuTAb tisk GZZPJiaQQFDjX tisz PPPPPPPbPGPPP
        tit b`i??;b[<HaDk tit_ F>RH[8mIH?5Gj tite Zaa>`XFOGHkd5 titi a=cQ=P<SQjaY[ titu X@RYREODb7R;Z
        tiv eIeQa`N?F`VEW tiy PPPPPPPPYPPPP tiyo PPPPPPPPYPPPP tið PPPPPPPPPPPPP tið_ PPPPPPPPPPPPP
        tiề PPPPPPPPQPPPP tiền PPPPPPPPQPPPP tj R<OilW<jY]EFx tje OGYidY<GZGtYG tk =QPJkAJXH\i\O
        tka GPO[3[lk>=`cN tkal PPOROG`>GFFsP tkaz PPPNPP<GPNtPP tki bPPS?bF>YY4AP tko FPPGu=NYPElWF
        tko_ PPPOGOJPPCjPP tkoz PPPPPPPbPOGPP tl n3P@GOdNj8NJI tle a>[\Q<?a@ia=W tler 8HQ[GR[G>EbXF
        tli GPGMmWeFcJ8HJ tm c<<aOEdNi\GeN tma cY;c>GIX46?Oa tmak PPPPPOPPb>PaP tman GXZZYGQXP>YJk
        tme b4O>`F>XkaR[G tn 4=;\P`ni3e`k8 tne 3=`lWO[d>QYm= tni HREJAa_cGR=NZ tnie PPPRPPFPPOPPP
        tno PO>\GY>OQSkGP tné PGPPPPAPPPPPP to =HdPO@[cDS[E< to_ j7mc?`[2CWF[< toa FP;>aJaIS?RQF
        tod RAA3d[;A=Z=HY toda kSSY>WFGGRO>F toe EOOk?IPbOYPSY toi 5b<Y[AFNQGOQb toi_ PkFHPQOXRPGOG
        toim GGPOPRPOPQYSP toj POOEII7YPOdPO tok AQPHWa>@HJnPJ tok_ FYPFEjTG>[4PQ tom acbEPDm=b6YNP
        top [?[l7F=Ns\VO= top_ v?ml@=_G>_=YY tor b=d@PXHQF=`e_ tor_ S=IlG>`\@niQF tori N[a@[Z`4>764b
        torl PPPOj>GPPOGPO torn APeG`5mNOD>Yr tos @J@[<eFXYE7b` tos_ @\@O=<XacFHbb tot ?`PjFY[n@ERar
        tou 7udk>>dPQQ>G> tou_ P=S>PPeOPOFP> touj PPPPPPPPPPPPP tour A?ilG>OXRQGFY tov QO3G=cnaQJ[OP
        tova PPFPGO?OPQlPP tr IcQIG<c6?@Gc< tra d@cc?<WFW_PM` tra_ ZEah?XmVA`<PI tran bYR;EOdO\TbRE
        trar G@cPGGIOPRGPb tras I@b?iPmHG@@FG tre QaPE_[SeY=>M` tre_ ;lY?m73`ENQ<k treb QE5WGHj\XSkQc
        treg FBAGA5PPZOGP= tres Emi<a?IMQWNbc tri Ic`aI>?4<cN?R tro PZRW[b?;`=a<X tro_ `GlGll>FeFbW7
        tron HQA76OO?@NcX? tru b<d@IO<I5@Qcb tru_ QGPWd?i]\E`XE truc WmQXNHZNOQG>k trz OPPTPP?PPN>GP
        trzy PPPRPPGPPPPPP trū PPPPPPPPPPQbP trūk PPPPPPPPPPQYP trả PPPPPPPPRPPPP trả_ PPPPPPPPRPPPP
        ts eX2jadP<GN`e` ts_ usDbmM63HY;rl tsa 5GHH[VY@QRFAD tsak PPPPPPPPYGOYP tsat NPPPFjPPPGPRF
        tsc IIPGYGPGPPPQH tsch RIPGYGPGPPPPH tse <5Pl`ePkc>GAZ tsi GQPYEnjPQG@JG tt d`tWko2`_=259
        tt_ A78>gq@jPIlHB tta jbiY_eH`YEFY@ tta_ ZFPGl@GaYWYGI ttaa PPPPGQPPPPPPP ttag PPGPbGPGPPPPP
        ttak PPGPPPPbPGPPO ttan FQjYaFQGPPPOO tte RdWaBQ==IN<[M tte_ AW<kJjF`l[GJO ttek PPPPPFPYPOPPR
        ttel R>GQR\GGQRPiO ttem GGaPOGPkPOPPG tten `j`k`QP>QPPFF tter `8[>4WY76VYE` tti jFrlRJPbl=<HI
        tti_ RY>QOJPXkFEGR ttim GOrPPOPOPGPQN tto m`v[[<Wa?OFNG tto_ 7`ad\5XGPXXOP ttu YPkY>]QXlGPGS
        ttu_ P>>OPSGPbFGGR ttur GGsPFGPOYPPPI ttä PPPPGRPPPPPOP ttä_ PPPPPQPPPPPPP tu ;Gd@<@P>NdRY@
        tu_ 2f_825d2<cRaR tua YR`6=N_Y<5bWW tuan GNPFPOPQIbPP> tud kjS<W`VvP[47Q tud_ HKOPEPX`Z5P]d
        tudi @PUF[X`?He63X tudo PNKPPPHdOEOPP tui F5ZbO[QRRGIOF tuk >PPd=[OGQsbXO tuk_ GPPkPPPYPYPPO
        tul >A5>;\W\GWRaI tul_ HOFPGPbfQYPFP tum QNGER>>db6RZI tun o`=JIJIbF2WeS tun_ TGGGOZPPb=GFJ
        tung IPGPIbPOOYPNQ tunu PPPPPQPQGPPPP tuo PFGPPRIQOYJPb tur W5?>dMX5N5R^Z tur_ 7<E=nlFNYvMan
        tura N8mHINHFP3OXk ture lh=GkWPV7[\W, turi GQOPQXcRGJ\Fa turn k<@a6YlSZHYFE tus ;>_ldc==PdbI4
        tus_ Y?`OP86EGHZZ< tuse GPQG_qOPPHPSG tut ><RdH=j?b\=>d tutt QGsPPMGPPPPOR tuu G>PkPRPPPPPPG
        tuu_ PPPPPSPPPPPNP tuur P>PkPPPPPPPPP tuv QKDQPNFOcXHlP tuy GRPPPPPPJYPPP tv <F<\aNnPinmVI
        tva PYOb><S`OIkIG tva_ PbPPaGJaOR=GG tvai PPPPPPPPPPNbP tvo QO=POGeOPIiQR tw \e[d<6aOWNGMb
        two iaXRH?GXOXQPP two_ qaFEQQGPOYQPP twoo XPPbPPPPPPPOP ty dF>Tm\eb2<@7< ty_ Z5I[IFk<Hk_@I
        tyd GGPFaWqPGPNPP tyk PPPSJ<RPGPNPO tykk PPPPRGPPPPPPP tym FYPSFXXPOPRPP tys OGPOZdERPPRNP
        tyt GPPO4A_GPPSOQ tz oWO;Ib62?NOIv tà P>rPPPPORPPPY tà_ P>sPPPPPPPPP> tá PRRPGPejRO>P< tá_ PRQPPP@>PPPPF
        tál PPPPPPIbPPPPP tále PPPPPPJGPPPPO tás PNQPPP=kPPPPP táz PPPPPP[>PPPPP tázk PPPPPPRGPPPPP
        tä RPPGXJPPPPPSG tä_ OPPP>SPPPPPOP täl NPPPkPPPPPPOP täll NPPPbPPPPPPPP tän OPPPPOPPPPPSP
        täna PPPP5NPPPPPSP täv PPPPGRPPPPPOP tävä PPPP>RPPPPPOP tää PPPPPQPPPPPPP tää_ PPPPPQPPPPPPP
        tæ PPPPSGPPPPPPO té Pn@=FbeaNPPPW té_ Pi?>Fbk4OPPPt tés PjPPPPPYPPPP5 tés_ PjPPPPPPPPPP5 tí QSQPPPeYQGOGl
        tí_ PNOPPPmGOPPPW tó FSSJGP7kOPOP@ tô PkQPPPPPPPPPP tôi PPPPPPOPRPPPP tôi_ PPPPPPOPRPPPP tö OPPG>JPkYPPRO
        tör PPPPbQPbPPPNM törö PPPP>PPbPPPPO töö PPPP>OP>GPPSN tø OPPPRbPPOPPPP tør PPPPQYPPPPPPP
        tørr PPPPPYPPPPPPP tú PSOOPPAkOPGPN tü QPPPGPPPkPPRO tüh OPPPPPPPGPPRP tühi PPPPPPPPGPPRP
        tý OPPGFGnPFPPPO tý_ PPPPPPZPPPPPP tā PPPPPPPPPPPkP tā_ PPPPPPPPPPPYP tāj PPPPPPPPPPPPP
        tāju PPPPPPPPPPPPP tă PPPPPPPSPPPPP tă_ PPPPPPPRPPPPP tė PPPPPPPPPPRGP tě PPOPPPjGPPOOP těl PPPPPPYPPPPPP
        tī PPPPPPPPPOOkP tīj PPPPPPPPPPPPP tīju PPPPPPPPPPPPP tīt PPPPPPPPPPPPP tı PPPPPPPPkGPPP tő PPPPPPGkPPPPP
        tř PPPPPPjPPPPPP tš PPPPPPXPPPR>P tša PPPPPPPPPPR>P tšau PPPPPPPPPPR>P tū PPPPGPPPPPJbP tūr PPPPGPOPGPRkP
        tų PPPGPPPPPPRPP tų_ PPPGPPPPPPRPP tạ GPPPPPPPRPPOP tại PPPPPPPPQPPOP tại_ PPPPPPPPQPPOP tố PPPPPPPPQPPPP
        tốt PPPPPPPPQPPPP tốt_ PPPPPPPPQPPPP u >Z>F2@O@b`[dX u_ *g38<;o6\ensA ua j[nW?[EH8r<4a ua_ ?=wPXT=Jfk<JY
        ual d8l@EWGe=GH`Y uan =mOa8?`Njb[Eb uan_ 4-<bEdYOmYbFs uand >t`GPPPON>PO@ uang OYPPOGPPNtPPG
        ub \Y@A`Q[44IY<O uba cGcMYbVMkFjTQ ubs c`HaQGFNPROZb ubsc bFQPPPPOPPPOG ubu OPROPGdRbbI=O
        ubun OORPPPOPYbOPO uc dR>aRORSiE``c uc_ 4iQG[G=[oPOk> uca YOGWIP\P>`>Pl uce iAbFaHfb>EjaA
        uch nJDSFPPODI?ZI uch_ n;[=OP3QMRQQY ucha 4\NRGPaPGHGPR uche mEEPPPbOPYPPP uci =GNZaOYJ=de3a
        ució PPPPPPPPPPPPY uco >aAHOP?PRHGPG ucou >kOPOPPPPPPPP ud EHFQ[Nd`3dXYH ud_ 3SNi\Wk@a_<Ad
        uda F[IJFEE`bmcPj uda_ QRQZGE=Eb`@nj udah PPPPPPPPGjGPP ude `DQNW@d33Hbd5 udi d@<Xmb?@6@N3`
        udi_ cQ7cc[5>=8E<M udn PPPJFG?bPH5IQ udo @dQ>GY[cORJ5= udo_ GjSFPPF6OZ`YP udos QJNQPPPYPPQGG
        udu F>PGNdQEa`lZG udu_ PGPPPEcPFOcdP udz PPPQPP<NOFdkP udž PPPPPPFPPNaYP udžb PPPPPPPPPNbPP
        ue ooc=Ic=W6D;8j ue_ klkdI?7EHWOMF ueb d<BGGGOIPFPQ? ued bT2GRGPQ>GPOk uede PS=GRGPPGPPPb
        uei ON\PPOPNPGQEb ueix PPMPPPPPPPPPk uej PJMPPPPPPPQGY ueja PJMPPPPPPPPPY uel WkibdQ?ERWW<7
        uem HISPPOGPPGGS> uem_ HOSPPPGPPPPPP uen Q=PHaZ>W[HWHj uena PSHPPPPPPGPGG ueno GN>QYPGPQQ`PY
        uent cWabY=PObQGP5 uer An=>HbPbFHHXl uero GDBPPPPPPPPP> ues kd`>;YkaFcFGb ues_ Z`?FEHlbPQPEY
        uest `IhPOXGFPbGQb uet =O[GPkPGIPPMl uet_ G_OPFlPGRPPOa uete OS?PPPPPPPPP5 ueu NFNGPOPPNPPSk
        ueu_ P>NPPPPPOPPPk uf SO_a[bGIFQGJF uf_ AiHG`aPO>bPNb ufe SPG>GGPQPGPPQ ufen RPPGPGPPGPPPP
        ug `EY?>Y3a_>mdd ug_ abZdFbQFFAA\F uga 3SdRE@`[Gm<GS uga_ PMbSOGPFPsGZY ugb HPYZNYFRPPPPY
        ugbe PPPbOPPPPPPPP uge Ha>4dYIAGRJIa uge_ bjFFJ>YNYQjQP ugu 5<dW\WJDl>VNV ugup PPPPPPPPPPPQP
        uh AY<>FKn`hwkBG uh_ FbRZY<lPFiaDP uha ObEGWHObknlNP uhan OOPPPPOYPv>OP ui `wosH@+7.473v
        ui_ ?sn=aPFSAiB>W uid b[jmQXOWOHNT3 uie QB=>OPOSOPOR5 uier FJFPPPPOPPPPY uik PPPkPEPPPGJ>P
        uil kNck[HPOGYPN= uir bAdGPPPFPGYPX uire bWiPPPPPPPPP> uis IR`dQH@MX?iD3 uis_ GlXHRX[XaGiFX
        uit kbEk@NGIQPEM` uito bF[PPNPPPPOPG uits GbPbPPPOPPPPG uiv >l;YOPPRPPPPY uivo PHEPPPPOPPPPb
        uj =\A72Ewl=l??_ uje GmPAN>f>H@PN> uje_ P<OAOGn=GEdOP ujem POPPPP/PPNkPP uji PQGOPPRZGd>FG
        uji_ PPPOPPiPPOPPP ujo P[ROPO>GPNQbF ujou PYPPPPPPPPPPP uju POONGRnFPgk7O uję PPPQPPPPPPPPP
        uję_ PPPQPPPPPPPPP uk WN<WHZ6iahmYN uk_ OPNkYF`jljc<G uka mddN6RW@Gb34` ukaa PPPGPRPPPPPPP
        ukan PPPGOSPP>YYPP uke WGHRMn>RG>[WY uke_ `PQ[FaGIG4bXY uki QPOZGHO>5dROc uks =PYH=dPPYGJlQ
        ukse PPPRO\GPPbWEP ukt RPPNdaOGGJFWN uku HPPEOHQGbimXN ul X`\`Ik=dOa<Z= ul_ _D_GkWGf[P;76
        ula c?7_X;I=Nh\YO ula_ d6QXd=4X>`fEa ular k@RG<YIH?F=lQ ulat bZFPPPWIGZGHG uld cEPY\4FZbGP`G
        uld_ aPOPd>PIPGPNO ule H_D@bIcG53Ed\ ulee PPPPPRPPPPPOP uler `lGkVPPNGYPPX ull NXajlnE;cGYEc
        ull_ ``HaF`PEZOZ\i ulla GEjPc@PFbPPWA ulle WPGGnJOOGYPMX ulli PPGka<PPQIPPH ulo XeSIGd?aO<k;?
        ulow PPPRPPPOPPPPP ulp H@Jk>aPMPFQ?a ulp_ GPPtOGPPPYPNP ult `wieI<@P5BkI_ ult_ _GPPEF[oPY@S<
        ulu P>FHY\J\jid<N ului P>FPPOPTGGOPG ulț PPPPPPPQPPPPP ulțu PPPPPPPQPPPPP um dEI?ZW;PDcFbA
        um_ Ac\cb_<;YV1)B uma VEn>3<G[cl>a` uma_ aN9ZGOPVY\?kE umar GOVPGPPJtYPGH umb j@EP@@ajIkHKY
        umbe iHO>EQcGHkPRN ume 4PWdbYJR4Pm7> umer NkmBNJiWQEJFe umi 3QdH@IVA4`RaN umm \=?adbXO>QF\F
        umme c>HaeaQQGQGGP ums A`OYI>GNYEZra ums_ @aPYRGPNPGHrY umu OFQNEbIPlaciV umu_ PPPNPPGPk?NkO
        un d6c;Gc3dhX<NI un_ ;kiD.IM6gd_ie una ?nbG264RFI[RW una_ YJiV<5E\k;RIm unc `AIjXP<IXdPJR
        unci YHc>PP>S>XGFk und R>7?vW?=@=IcI und_ SRW>dZICRaHD= unde `;D@djOT6O<YZ une `jG\APEJR>Y4i
        une_ ikb`GcEQbPOG> ung A<k7ZPeZHi?M5 ung_ KQZAF4[ae?aOM unge ZFj?jlPNY?PPO ungg PPPPPPPPPYPPP
        ungu PPGPGGdQPGFXS uni EVHhc_PV6l<?? unin PPPGGOPPGYOPS unk dPF8ZFYr?5@RE unkt RPP@I`GGPF<eP
        unn hYPacvOH>?PMR unne OYYkA_OaPPPNP unns FPPP=kPPPPPPN uno >lOOZHd\HNX`5 uno_ ?m`Oc=@NQXZG>
        uns JW\>5XIRHPQHH uns_ @ESG=GPSGPQNR unt [7Xji@<PYbIEi unt_ `4Qti<G@PINRl unta >J[HRGQN[=JHj
        untu NPZQPQPPYkO=O unu XF=PYRG\tXaNI unut PPGPPRPNbGYOO unzi PPaPPPPOPPPPP uo [PrXH]<VK<]4?
        uo_ b[RaOWFPMXnOG uoc PGGPPPPOSPOP> uoc_ PGGPPPPOTPOP> uoi Yb`PPMPOQPOPP uoi_ Pk`PPMPOQPOOP
        uol PEkPPSPOOGRGP uom GNaGGSPPPPIPP uome GP>GPSPPPPJPO uon >FbYPQPPTGGGP uona PPkPPOPPPPNPP
        uong GPPPPOPPRPPPP uos PJ4PPOPQGOJOY uot RG=PPPPPRPSJG up E<a6H<Z[ZZNOY up_ rWWEK>aPdj=Yc
        upa <OSI<>=SjZ_a[ upe .j<@aRdbH7IW= uper @MPIcNcjOAMY= upi ZXO[<DdYG7P[` upp c`ibsdGOPa>SA
        ur mNXPGY=@``5aR ur_ ArVikDENcuIhK ura ;@m[RdNjNb`FU ura_ NIcISYa@=7XXV uram PPVOOPOs>GZbY
        uran 4?APdZFQGlY=b urd YOP77l=ZZ=F@? urd_ ?YPYPYPQPPPOO ure b^_YcDD<?5dZ> ure_ m<Za<4OM[\FYu
        urg IPIY[5?W<?X;V urgr PPOPPPPPPPPPR uri =cMP?IVe<ASXM uri_ R?GGQIWJ53e[; urn iN?E3WZIPkdQI
        urn_ lPPY;PGNYFPQY urna F6Z=6YcKPb?WG urne =aFYlb>WHXYIb urr jZ`bdkGNGXPX6 urs YZ.QiW3@FDhSb
        urs_ @lNPPXGRGGW`Z urse lERGabGP>Fd<P uru ;HQFWRcDlr>cM urus PPPPXNPOPYNeP urü PPPPPPPPPPPPP
        urüc PPPPPPPPPPPPP ură PPPPPPPPPPPPP us PZFF[bXWWZRN< us_ 6GWMYW3[@`?@N usa [DlA@^?W<[3`J
        usat >YkPNPGNPkPGb use hPV@ameA4<>e= use_ kaHIYF7IGXGc@ usen IGR=ZiiOGPGQP usi @MP\eDRG*Z?W>
        usi_ P<FSQQHW>I5n= usim PPFROO`PPiIIP uss AlNcOaFGX?WiY ust ^[FdW@`4i@;7c ust_ j<e[Y>6XXXF>b
        usta EX=NHI[NbdaR[ uste 3nR>3RAHYDYT@ usz POPRPPGkPPFGP ut bEb@`Y<l_aOQa ut_ Yi<<aAQ8PjhEP
        uta N?R>\3Rm4`>@R uta_ GIeca=d?G>i@< utac PGPOPPYPPPHGY ute m_bbiHi@=<AQ5 ute_ d`N?`65E=Y=ZZ
        utea FPPPPOPSbPGOP uten Q>aW5m=XPFSRG uti cZjFaEOW5ZG[Q uti_ QPlYYXaW>XeXP utij POPPPOPPPF`bP
        uto Y7cak4eGG;NOE uto_ W?>iG>[QPb2e= utr WZ@\\G>DGojE@ utra F>@RJHPFP`sPI utro YEISAGPPPNjGQ
        uts EdOFXbFGdPbNm utsc ORPPPPPPPPPPH utt Jabd7mG=b>FVG utta GG=PbKPPGPPFP utto XGH[PGPYPPPPP
        uttu OPGOPQPPkPPOQ utu 4bdM<G=>lFW[m utus PGOPPSPPGYP=P uu FJPuSBQaJ@OTG uu_ PSF>PSPPJYFMY
        uud PPPGOSGPPPGSP uudu PPPPPPGPPPPIP uur N=PuOSZXQHOSF uur_ O>PtPNPPPPPQF uuru PPPPPNPPPGPSP
        uut PPPkOSPGPGOHG uutt PPPPPQPPPPPOP uv Gk?<_8c>cEJc5 uva Y`WGF[ZPbMa\F uvai PbOPPOPPPPP>P
        uve =lEb?<GJZRj`? uvi Y=TH?[mPHMWX> uvo P\NPY[`aPP9GO uw =GPwcPGPP>HXP uw_ =PPrQPGPPPPPP ux FrSYkOb\`[FO<
        ux_ OsWHWaPaQ[PO` uy b][OX3<=w?ac= uy_ Z[RPZG=OJPRYP uye =I[PX=G?6?bZG uyể PPPPPPPPQPPPP
        uyển PPPPPPPPQPPPP uyệ PPPPPPPPQPPPP uz M@8dF=mJk?ni4 uz_ H@R@OP\=bDRjG uza PQENQGe[bO=>G
        uze <ODNPPj[bOm>P uè PF>PPPPPPPPPk uè_ PF>PPPPPPPPPk ué G9EGPPFGOPPP> uð PPPPPPPPPPPGS uð_ PPPPPPPPPPPPQ
        uč PFPPPPZPPGrYP uče PPPPPPIPPGkPP učen PPPPPP\PPR5PP uči PPPPPPXPPRFPP uš PPPOPPWPPRjYP
        uše PPPPPPbPPQ>PP ušen PPPPPPZPPPPPP uši PPPPPPiPPQ=PP uż PPPSPPPPPPPPP už PPGOPP[PFRmOP
        už_ PPPPPPePOM[PP užs PPPPPPHPPPQPP užsa PPPPPPPPPPPPP uầ PPPPPPPPRPPPP uần PPPPPPPPRPPPP
        uần_ PPPPPPPPRPPPP uố GGPPPPPPSPPPG uốn PPPPPPPPQPPPP uốn_ PPPPPPPPQPPPP v 2NPLdjn`F7dZ> v_ @2;He_Im:RYd2
        va <FHVa@baM5d[c va_ HdmF_c=\7EWDh vaa PPP>VfPPGPPOP vaa_ PPPPa@PPPPPNP vac_ PGPPPPMOPNtGG
        vad ?=iam*5d?@0mN vad_ QPH?x5OdZXFAN vae PPGQnlPPQYFOP vag Z?[PZ4Fc?Fa<X vagy GPPPPPPbPPPPP
        vah PPOGGQbGYR>RG vahe PPPPGOOPPQPSP vai lmR?>IPG<OJcb vai_ Q>]QGGPQNPNr> vaih PPPPPQPPPPPOP
        vain YHGPPSPPPPNiG vais PmOPPOPPPPP5> vait GPPPPQPPPPSEP vak OPYP?cMGXEeiI vaka PPPb>IE>>FJbF
        val `QHdF=Z`Y@@b> vala ?P?PF<cj?In>N vale I\9?O<3>caN@c vali k`i?5SH?[I;BJ van OdNcFa?d7WOW@
        van_ XaGm*>bmHd<<` vana GQFkFQOF@HZ[N vand GEI?f5PSPPSEI vang FHOk=ZPPRHFOa vani dOaGI<jGZibkP
        vanj PPPPYGIPPQGPP vant >la6lYG?Y=EXf var =6NGmm<cEQAlJ var_ FISZSbc<kO;bA vara PRIYh7@@4Cjw@
        vare GEaZ0k>HHOimW varf PPPPj>PQPPPPO varj PPPPk<GYPR5IO varē PPPPPPPPPPPYP vas MkFk=GYkbnWcE
        vast XmYu<BEbQW<AO vat e3VZQ8Y>HEi5I vat_ HQHIDfm<IF5SP vati kGPGIE<HPeYEP vato bP`PPG>XPQ=`Y
        vau PkPPPQPOOPS=> vau_ PPPPPPPPOPS>G vať PPPPPP@PPPPPP vať_ PPPPPP@PPPPPP vb PPPGjYXbPP>PO
        vbe PPGPEkQYPOPPP vbes PPPPEkPPPPPPP vc bV3P=H\W`Su>> ve `Od<GF=c;dPW\ ve_ l?P=?IFhm`H@?
        vec >w_FkHIQESji5 veck OPPPsGEPPR>GP ved X?_=8bm]=H?N@ ved_ b>>HBkX`PM>aN veda PRaPQG/NbT=aG
        vedn PPGPPPDPPT>PP vee >RHcOFPPGPQTG veg cX;@;cGlYP=;f vega dXMdH@G=bIX<a vegn PPGPHGPGPPPPJ
        vei N[5Y<`FZF`@jn veic PPPPPPPPPPPbG veik GPPGPFPPPOJcN veis OFSGPHPOPPNF[ vek PPO=bl@P>Hi>N
        veko PPPG@bEGPRGOO vel l5I@<R@`>VJhA veld GPPbDtP>PPR=N veli ZYPYXIh>HSq4N ven bdlaHE>@@WWMW
        ven_ vAYdV*iP=[>GE venl YPGbB,PPbFPPP venn E=kP=kPYPPPPO vent >lV6Ji?<dWQFi ver @?amWI@5FDQRR
        ver_ iJSI>7d>P_?m; vera m6FYaG<WPSb`J verd NIO?AkXIZa>Od vere m<l5b6JNcDaFY veri 3<>Yd[[Hk<4@b
        verk NPP5tZOG>NRNQ verm d3@ZP>GOuYYOa vern D2c>2XZ\>HaIl vers ?kJ@WE;lG`I>R vert Z[DG6aH@P>@e6
        very lP>6ZGXYHbFPX verz DP>iPQmFQSbGP ves O===5HNZ@cQR[ ves_ a[EH[PN`RSJ4a vet N?E>jInkkBDc<
        vet_ 5IO?mm@=uPk>F vez >eJOPP2d5Sl4G vez_ GeSYPPFE>WFGP veð PPPPPPPPPPPPP veðj PPPPPPPPPPPPP
        već PPPPPPPPPOkPP veľ PPGPPPSPPOPPP vh GPPHdkWYXG>OO vh_ GPPQnkFPPOPYP vi mS[PRO;P2=FWl vi_ >3l@nkED_7ibO
        via QJ[uR=8FVW<W` vic I`VGGbci?[PE4 vice [D?YHPH;?O>Nk vid R`=[W26H?bGQ= vida PR9Q=baOPX[<W
        vie dZ@M<88EIj8Wk viel K=OYOJMNXPOaY vien ;Ii>EEMQQPSjY viet YNH>XWWRQQIcG vig WFbc4bOOPQOTZ
        viga PFXP>PPPPPGKH vii GRcZEH<NPPb[X viik PPPPPSPPPPPNP vij PGPbOP?PPQElP vije PPP>PP=PPNkGP
        vik NQRG`l`GION2K vil iH?<mj`j=?@Xd vil_ bJ=H8t?cRR>OA vild GPGPT5P>PPPER vill cIcYiFHbOOGE6
        vim G?OQQPhFbcePk vima POFPPPGGP_uPP vin ?N`dZ`lSFNEj` vins >YO>c>PPPYPbI vio ld@H>>FJPPtFY
        vio_ PGePPQPGPOZF> vir b@<Y@RV>HA.>= virk FPPG7lPPPNFGS vis P=b@nW?=EHQia vis_ <`OP[kY?cYe34
        viss ;>XbXaPbPPOi@ vit Fjc>`cbSXSN5@ vita Z6hGO;8X`Z5@Z viti cESQPG=OQYkPS við PPPPPPPPPPPPQ
        við_ PPPPPPPPPPPPQ vj PFYcDj<kZPreO vjo PPPPPFOkPS=PO vk PPPOXGcPbR>FP vka PPPPOP[PPNYGP
        vka_ PPPPPPcPPNYGP vku PPPPPPQPPQPPP vku_ PPPPPPQPPQPPP vl IFFkmPlEa[k`E vlj PPPPPP=PPSGPP
        vlje PPPPPP>PPS>PP vm QPGG@b?GaRPRP vme PPGPFbFPbRGOP vmel PPPPObPPGPPPP vn OO>YftnEH\kRO
        vni PP>Pi>kFPGkOO vno POGPFPHPPRkGP vo \Zd`4?Q=2Fb<S vo_ =[dIE=7Wd@SN9 voc EITGYP@RPN5Pb
        voca PeLGPPORPO>Pk você PGQPPPPPPPPPP vod FPN=GQnYZSjFF voi iaM?O]QSQaFR= voi_ GPW>OZOQRYPSG
        vois GbOPPRPPPPPNP voit PPPGPRPQPPPOP voj POOFEOdbPR`YN vol NPmkN<lcNN<;t vola PFaFPQe>PO>PG
        vold =O>bFkP>PPPPm vole P=j>PGhEYMkOk volg D>XtOGPPPPPPb volu cR>>PW>>>[?G` volv aA7IPPF=YYOP5
        vom KXNGI58HPRRGG vom_ KGNGI56IPRYPG von 9EFIZb8aOaZW8 vond MGPkFbPPPPPPP voo FPHkPPFPPPGSO
        voor FPOkPPPPPPPOP vor A?`GdW?@=b`JJ vor_ AS8>=bVJ>QbNE vord OPPPYkPOPPGRM vore <OiQn?@EHGcY`
        vorf QPPGQYPPPPPPN vori XX4lFOJMclYNH vorn RPPP],NPPOYPN vorr NPrGPPPOPPPNN vos NmcHOY<`ZRJOk
        vos_ Ow=QGXPXPPJP5 vost Y3iHbQNOZXPYt vot idO5G@d<FLiSW votr Fs>PPPXPPPGPG vou rY\>PO`OPXFPF
        voul >kOPPPGPPPPPP vous 5tWGPPHPPPPPG vp etPH=Q6POS3aO vpr PPPPPPZPPQ>PP vpra PPPPPPXPPRGPP
        vr Eh[jX<m@iQq>5 vra FidY>YcIX>FGG vraa PPPbHGPPPPPPP vrai PkOGPPPNOOPPP vrat P>P>GPRPPMtPP
        vre Q`cGt>`eHMXO> vri FkPc`aFNcNGRP vrie FYPkPGPOPPPOP vrn PPPPPP=PPS5PP vrni PPPPPPGPPS5PP
        vro G>IbHG`P=SGPQ vrou GPPbPPGPPPPPP vrá PPPPPPiGPPPPP vrát PPPPPPIGPPPPP vs O><Pc`nIje_j4
        vse PPGPZ4bOGSGIP vsl PPPPZbGOPQGPP vu 3ZWE`8W?k;b[j vu_ PbXOFRaY?Rcj> vui P4=YPOPNSPPOt
        vui_ P>=PPOPNSPPPk vuo PGkGPROPOPWOG vut GGbPGGYSGPGP> vuto PPbPPPPPPPPPP vy YXPXF=x?Y_BOO
        vy_ bXPbRFdQGX?OP vyk PPPPP>FPPOSPP vyko PPPPPP@PPPQPP vz POFEPPc3bK95P và PGGPPPOPSOPPG
        và_ PGGPPPPPSPPPG vá POOPPGmbPOGPW vál PQPPPPWYPPPPP vála PPPPPPPYPPPPP ván PQPPPPgkQPPPP
        vár PORPPP6YPPPPQ váž PPPPPPQPPPPPP váže PPPPPPQPPPPPP vä MPPPkJ8PPNGSP vä_ PPPPPROPPPPPP
        väl OPPPbQOPPOGRP välj PPPP>NPPPOGSP vän OPPPkOPPPPPOP vänl PPPPPPPPPPPPP vää PPPP>OPPPPPRP
        vää_ PPPPPPPPPPPPP væ PPPPJbOPPPPPR vær PPPPSbOPPPPPN vé GR>QFPckROGPQ vé_ PWEPGPcGQOGPj ví QSPPPGiYOOPOm
        võ PPPPPPFPOPPSP või PPPPPPPPNPPRP võt PPPPPPGPPPPRP vö RPPP5FPY>PPQS vý GPPPPPnPOOGOO výb PPPPPPYPPPPPP
        výbo PPPPPPHPPPPPP vým PPPPPPRPPPPPP vā PPPPPPPPPPPbP vă PPPPPPPSOPPPP vč PPPPPPlPPR5PP vče PPPPPP[PPR>PP
        včer PPPPPPcPPR>PP vē PPPPPPGPPPPkP vēl PPPPPPGPPPPbP vė PPPPPPGPPPSPP vě PPPPPPiPPPPPP vš OPPPPPwGPL>>P
        vẫ PPPPPPPPRPPPP vẫn PPPPPPPPRPPPP vẫn_ PPPPPPPPRPPPP vậ PPPPPPPPRPPPP vận PPPPPPPPQPPPP
        vận_ PPPPPPPPQPPPP vớ PPPPPPPPQPPPP với PPPPPPPPQPPPP với_ PPPPPPPPQPPPP w n?IoP<;[>i36H w_ iH?F[`dbFIOAY
        wa @OGnHQbWFt`<G wa_ SXF\FPYOYjGPG waa FPPkEXPPPGPOQ waar OPPkPGPPPPPOP wab GPPOOPPGPbPQP
        wac XPOcGPPOPYPPP wach FPPaPPPPPPPPP wai b>QGZNPZP5PQG wait b>Q?YXPPP>PQP wan nbPQYPRWaXOO<
        wani GPGQPPOOPkPPP wann APPaYFHPQPPPN war \P3W@RmFaXaJN ward ;Ia<bcHYc@kFX was eE`XMaPYHRWEO
        was_ oEWk=QPOPHNPG wać PPPPPPPPPPPPP wać_ PPPPPPPPPPPPP wc >YQR\PGP>QPOG wcz PPPQPPPPPOPPP
        we [PamW;<NbFQUY we_ q<?vd?@NaGRG> wee F[n`d`HIEGYFP week lkQ+RPGIGYPHP weer <PPkPPPPPPPPP
        wei SH`<e?YWPPOFE wel cO@`OPYRX?Oa3 wel_ WPPrPPPPPPPPO wer n@<W<?Yb?aIOQ wer_ dGN2NFb[RbIP[
        werd AOPYOGPPGGPPO were qI>GNQPOGYPOQ werk <PPkOPPPPPPPP wh qH><HXPZN=Y`[ wha ;IZF@HZ6H@PYX
        what ;IZF@HZ6H@PYX whe `YGHNaZFYO>OZ when `bPFNXcGPEGPZ wher X>GZNPGGYYPOP why ROQXXYNOOPQPP
        why_ ROQXXYNOOPQPP wi XdP\>EQY@c<<O wia GPGSPPOOPPPPP wie AGPSQYN`PPY>Q wie_ KGO_QPPaPPPPP
        wied SPP6PPOPPPPGP wien NPPXQYPPPPPPP wiet PPPPPPPPPPPPP wij PPPiPPPPPOPPP wij_ PPPaPPPPPOPPP
        wil @ZQk<QOI=HiN? wil_ EPPuOPPOPFPPP wir TPO=OPPPPYPPP wir_ JOOPPPPPPPPPP wit VSd?WO?Ea<REc
        wita PPOSPPOPPGPPP wił PPPPPPPPPPPPP wn `OIJdQEEWW?SI wni PPPSPPG>PGPPP wo \PW\QQ<IZ`=EE
        wo_ f`<<QQHON`HPP won VEZiHGPOcPPPY woo 2RN<dPGJdRbNX woor FPPbPPPPPPPPP wor kZdW<?OaHbFR>
        word V=QsG>P=PQPS> work rca=>>XZPQONP wort 9GG4XPPQPPPPG wou `GOYEYPRPPPPP woul bPP>EYPRPPPPP
        wr `<ZAbPNGO<YR[ wro kOPAcHGPXEQYP ws <?ZRV7P8SWbF3 wsz PPPPPPPPPPPPP wu BFOQXP=aH[GOP wy GPPBQbFSG?GYP
        wym PPPQPPPPPPPPP wymi PPPPPPPPPPPPP wyp PPPRPPPPPPPPP wypi PPPQPPPPPPPPP wys PPPQPPPPPPPPP
        x m[AE`2RR6;38l x_ c`_WJbNW^[=P4 xa GiR>WHjkJeFFe xa_ >DJG[>HOSHPOi xc Pc=QIdEFPXPRY xch j5QQOPOPPPPOP
        xcha j5QQOPOPPPPOP xe >_RFl>`I\DXNk xi \e[V;WdZ;;=;_ xin XFOQQIPOSPOPb xin_ FPPPPQPPSPPP>
        xp ZHEPY=cQFOF[X y VE28Pod_lV/)7 y_ vSRm3;nI0G^@M ya cdXE>MNtsuDaa ya_ Q]X`jWEajtNY` yak PPPPEaPG>tFPP
        yak_ PPPPPPPGGbPPP yan P[RH@NRd=\FbI yan_ >IQQ@<QmE7GPI yang bFRQEYQG3kPPF yap PFPPPPPPkGPPP
        yapa POPPPPPPb>PPP yar QPPPHGPGPbGPZ yar_ GROPPPPP>bPPX yara POQPPPPPGbGPP yard ZPPPQPPPGPPPP
        yat POPY>YP>k>YPk yat_ PPPYPPPFb5PPk yb WWRRQamGZFKGF yc WXRni>b<@JGYG ych aYPb=PnFNOOYP
        ych_ =PPJ>PeGNOOPP yck =PPPs>hGPPPPP ycke =PPPkGGPPPPPP yd 3NR?eda>OAINc ydi PbFOY?FPaGSPF
        ydz PPPOPPOPPPRPP ye lnWD3_3vnmNPE ye_ OmFPIt=?ddHXF yen >jYP@GGdb?bdP yen_ HMe>?GFd4?bZG
        yer [JZE=4FY`QOR` yes j>XPYYQQ4dOOI yes_ P>XYYGQR=[YPI yet kGPPFOPXm>POP yet_ t>PPFXPYIGPOP
        yf XGPPh=YGHYObS yg ;GH@nkNGakSOR ygı PPPPPPPPPPPPP ygıl PPPPPPPPPPPPP yh FOPOP]HYbYPXP yhe PPPPZYPGPPPPP
        yhed PPPPI>PPPPPPP yhet PPPPWbPGPPPPP yi dRHX=7XstbNW` yi_ GRPOZIYPbaOOF yin mZHP>=PFk>PPO
        yj GPPI<>N>G\BPQ yk =GZ@Imd5G<AFS ykk PPPGIFPPGPPPR ykke PPPGIGPPPPPPO yko PPPPQH`GYFIPO
        yko_ PPPPPPGPPPRPP yl `W\e=IF>W>dFQ yld GPPGAbOGPPPPN yld_ GPPPAYPPPPPPN yle a?Ha;55Sk>`RZ
        yll PYPG[ZPPGPPOF ym eE<\jHd37=@H[ ym_ FQOKlcJHXONYO yma GPPQIGFP?GSGZ ymas PPPPPPFPPPRPP
        ymał PPPPPPPPPPPPP yme t5POFYbPQYNPG ymen t5POFGZPPYNPG ymi PPPRPFAPGFQPQ yn <<@ASmc7V2d>J
        ynd ?bPPn4G>GPPOS yo JSW`GF3nrdVW` yok YXPPPFHPkPPOP yok_ PPPPPPPPbYPPP yor =R[EN<Qd8@aOd
        yor_ PRPPFGPFbPPPP yoru PPPPFGPPbPPPP you b3P@d`=a<@cZE you_ v>D=[X;W?ZIQ? yp eVabaNY3=3Zd>
        ypi QaPGJPFPPPPPQ ypis QPPFJOFPPPPPP yr 4EFMevGP?5\NB yra RaOOk<RYXGTPH yra_ PPOP`FOYGPTPQ
        yri >ZNcE@cIRFROH yrir PPOPOGPPPPPPR ys aMWRbI[6*;??X ys_ lOj=AA`Q=@\@j yst PHHOQJaQFPOZ7
        ysy GPPOFSPPPPOPO yt EOcSbodF=<JSA yt_ GPbI5B[YOGQON yta PPPRj?NbPPJPP yta_ PPPPk>6YPPRPQ
        ytan PPPSXFOPPPOPP yti ZGQPI=dPQORGS yti_ PPPPPOOPPPRGR yto YXR`PF`PGPJOP ytoj PPPOPOEPPPJPP
        ytt FQQGnaF?QQYWX ytte OGPGAbFGPPYWP yu dIYNH_GtslDFV yud PSOPQGPPGGPGG yuda PSOPPPPPGGPGG
        yv GGFXJ\JZYNTOP yvä PPPPGROPPPPPP yvä_ PPPPPQOPPPPPP yw =RPAXQF@QGPRX yy GPPNGBEPPPOPP yz PPPIOFBY>OEPP
        yö FPPP5TPPbPPPN yü PPPPPPPPbPPOP yı GPPPPPPPbPPPP yın PPPPPPPPYPPPP yın_ PPPPPPPPYPPPP ył PPPRPPGPPPPPP
        yłk PPPPPPPPPPPPP yłka PPPPPPPPPPPPP yể PPPPPPPPQPPPP yển PPPPPPPPQPPPP yển_ PPPPPPPPQPPPP
        yệ PPPPPPPPQPPPP z A4a]31xuh8nh; z_ ?n874Nb_aGV@X za M@@RP<ZZaRaMa za_ X@k@RP=JNHaOQ zab =aNIWbJ@@a`PQ
        zabo PPPOPPO[PMkPP zad PPAcGPXFG@=YP zado PRPPPPGPPMbPP zadz PPPPPPPPPPPPP zah SPPFPPOHGOkOP
        zahl SPPPPP=PPPPPP zaj PQOOPPm>PN>GP zak bbcbYPOY@=Fkb zaka PPPQPPcPPNGPP zal EE@qPP>F?Zbkb
        zam NQNQPPFmkWiPG zam_ POQOPPGaGNjGP zama PPOGPP<OtPPPP zame OPGWPPlPGR>PP zamó PPPPPPPPPPPPP
        zan QGORIG53d[b>H zap ORGHPPbG>HWGG zapl PPPSPPdPGN,PP zapł PPPPPPPPPPPPP zas OHEIPPdjGEbFP
        zase PPPFPPeGPR+FP zat `FXNPQ=fkjiHc zav PP>EPPbaGSQ>O zavo PPGFPPlGGQ?GP zb OYF?QQS\?Ss>Q
        zbi PPPNPP[PPRb>P zbit PPPNPPcPPPGPP zc PTDQPPhFkE>YG zd QXE@EHnlHIe>P zdr OPPRPP[FPRN>P
        zdra PPPQPGYFPQaGP ze R1@m2;_caNcc; ze_ _;_mGFk7HH_Oc zec bPQFPP<RPPPGP zeg MPXlOPGGbPGPP
        zego PPPYPPPPPPPPP zei TPNaPPGEGOREP zek XPPaOP;bYR=aP zeka PPPRPP>PbOGGP zel ;GX`XPXOYJYXb
        zel_ OPG=PPWbkOFbP zem HPR3RPA`GDPjP zen AF>WYXkjOl6=O zend OPIkPPGPGPPPO zeni PYGSPPBN>N>GP
        zep SPP@PP`WGOGGP zepr QPPQPPPGPPPPP zer kaK2OH@QbF>]H zere OPQGOPQObPGOP zes >FSeYP=Z?NJFG
        zet EQNiPQdiYNkFP zett EPPkPPPbPPPOO zg OSE@GP3ZYHiYG zi @1khE;dJbGdl2 zi_ RGW=RPke`XV?X
        zia JNn<NY7WYXI>G ział PPPPPPPPPPPPP zie SEjnFY3EON>QQ zie_ NPj[Ob7GPPFRQ zień PPPPPPPPPPPPP
        zij PPPXPPIOPRZ5P zijn PPPYPPPPPPPPP zik EPGbPP=b5@mFP zik_ OPP>PPWbGEkGP zil cH=<GPR\IdXQX
        zil_ HHGOGP[`IRGPP zin _X4XQP=<H`olb zio XOtRPP<MH`J>G zion XOrIPPFNQP?GP zis [Zk@bGJc>M3FP
        zis_ XYHJPPFaGPDkP ziu OP@NPP@KOPRGG ziv FP=3PPAMGSrbP zię PPPPPPPPPPPPP zięk PPPPPPPPPPPPP
        zk PPPSPPv>F@+GQ zka PPPQPP\GGH7>P zka_ PPPRPPdGPO@>P zko PPPRPPIGOP=PP zl HP@JaP@WtFkjP
        zle ZPIGOPikbO>GP zm ?E?APP8`bIeFG zme FOIFPPbQYQWPP zmi ROOSPPcEYM`PP zn FN<JRQeW=RlbY zna PYFJPZaEFRkGZ
        zni OPPMSPlbYO>>P zni_ PPPOPP<jYRYGP znie PPPPPPHPPPPYP zno PPPRPPbFPRH>P znov PPPPPPePPN5GP
        zo N[WjQW4d5GAa? zo_ E\ikPP7bGPH?I zol aNH<>aa76RRd= zon Fa?5bbM\6NF[c zony PPPOPPAbPPPPP
        zor XQ=`OPiQkRb>G zou PGQkPPEPPPPGP zou_ PGQkPPFPPPPGP zov PPGOOPXFPNuGP zp PPPGPPvOGR+YP
        zr FFOHHPeN?RcPP zru PPPNPPnNPNGGP zruš PPPPPPaPPOPGP zs EOFEPPmtHE.cR zs_ PPOPPPFbPPOaP zt JOOJPQhrHH?kQ
        zt_ RPPPPPOjPPPYP zte SPOGPPGbYOGPP ztel PPPPPPPYPPPPP zto POOQPPHkGQGGP zu ]7<mYO=WkRm<>
        zu_ ]OG<ZQcW=FVbR zur `HO@PP<>bY[YP zurü PPPPPPPPPPPPP zv OP<<OPc@?RmtG zva PPPPPP=GPOdbP
        zvan PPPPPPNPPMjkP zw AYPePQFPQOPRQ zwo OPPZPPPPPPPPP zwon PPPPPPPPPPPPP zwr OPPJPPPPPOPPP
        zwro OPPJPPPPPOPPP zy WbHTSPP=PN?GQ zy_ acHQQYX=FOFPR zyg PPPRPPPPPPOPP zym GYPPRGOGQPQPP
        zyma PPPQPPPPPPPPP zys PPPQPPFPPPQPP zz j_u1dd)D7h36d zzo POjPPPOGPOOPP zzo_ POjPPPOPPOOPP
        zá PRMOPPdbPOGPY zák PPPPPP[>PPPPP záka PPPPPPZGPPPPP zál POQPPP@GPPPPY záll PPPPPPPPPPPPP
        zám PPPPPPFbPPPPP zám_ PPPPPPFbPPPPP zás PRNOPP@YPPPPP zé POQGPPHbPOGPP zés PPPPPPPYPPPPP
        zí POQOPPlPPPPPF zó PSONPPbYPOPP= zö PPPPGPPbGPPPO zön PPPPPPPPPPPPP zü NPPPYPPYbPPPP ză PPPPPPPRPPPGP
        ză_ PPPPPPPQPPPPP zę PPPQPPPPPPPPP zī PPGPPPPGPPPbP zīb PPPPPPPPPPPPP zība PPPPPPPPPPPPP zł PPPRPPFPPPPPP
        ß TXYOFHZPQZGPP ße SPPPGPPGPPPOP ße_ SPPPGPPGPPPOP à 5iwQ=QPOTHPXt à_ GsvPFPFGIQPPO ài PPGPPPPPSPPP>
        ài_ PPGPPPPPSPPP> àm P>FPPPPPRPPPk àm_ PPPPPPPPRPPPG àn GGFPPPPPSPPPk àn_ PPPPPPPPRPPP> àng PPPPPPPPQPPPP
        àng_ PPPPPPPPRPPPG ành PPPPPPPPPPPPP ành_ PPPPPPPPPPPPP ào PPFPPPPPSPPPG ào_ PPFPPPPPSPPPG
        ày GPPPPPPPSPPPG ày_ GPPPPPPPSPPPG á =KBN<Ixs]M5Pf á_ GJTPFPv,SPPPB áb PRNPFGNkPPPPQ ác PQNFPPcaSPPP=
        ác_ PPOPPPG>SPPPO ách PPPPPPOGRPPPP ách_ PPPPPPWGRPPPP áci PPQFPPAbOPPPG ád FOOOPPmbOPPPN
        ág OSRPPP=kNPOPM ái PQNPPP<YSPPPP ái_ PPPPPP<>SPPPQ ák PPPPGG`bOPPPR áka PPPPPPYGPPPPQ ákaz PPPPPPZGPPPPP
        ál POQPFQmkNOPGe ála POPPPPYGPPPPY álas PPPPPPPYPPPPP ále PGOPPPl>PPPPa ále_ PPPPPPd>PPPPO
        áll PPPPPPFkPPPPE állí PPPPPPPYPPPPO ám PSNPPPlPQOGPI ám_ POOPPPmGROGPQ án PTCPPPevOFPPc
        án_ PROPPPAbRPPPF ána POPPPPOYPPPPI áno PMFPPPeHOOOPF áno_ PMFPPPf>OPOPF ány POPPPPEkPGPPP
        ár PNKPPQRrNPOP@ ár_ PONPPPbtOPPPN áro PPNPPP_jOPPPO ás GSSPPPbkMPPG> ás_ GJRPPPZPNPPGE ási POQPPOpYPPPPO
        át GNQPPPwaZPGPI át_ GPPPPP[kRPPPM áti PQIPPPWFPPPPG áv PNRPPPdGFOGPY ávk PPPPPPQPPPPPP
        ávku PPPPPPHPPPPPP áz PPNOPPl>OPPPX ázk PPPPPPRGPPPPP ázka PPPPPPaGPPPPP áž PPPPPP[PPPPPP
        áže PPPPPPIPPPPPP ážen PPPPPPQPPPPPP â >qBQGRGTxYQYF ân GNTPFQPTJPQYF ân_ GGOPPPPNJPPPP ând P>PPPPPTEPPPP
        ând_ PGOPPPPSNPPPP âu PGNPPPPNJPPPP âu_ PGNPPPPNJPPPP ây PPPPPPGPRPPPP ây_ PPPPPPGPRPPPP ã HEKZPQF\TPGO>
        ã_ GPJPGGPSSPPOG ão POKPPPOPOOFPG ão_ POKPPPOPOOFPG ä B?Q6q99GYW>KE ä_ MPPP5TRPPOGLP äd RPPPWHPPPOPSP
        äe OPPPYOPPPPPRP äev PPPPGNPPPPPSP äeva PPPPGNPPPPPRP äh SPPP5OOPOPPTP äi OPPP5RPPPPPTP äiv PPPPGPPPPPPQP
        äivä PPPPPQPPPPPOP äk NPPPkJOPOPPNP äl JPPPiINPPOGJO älj PPPPGNPPPOGSP äll RPPPFGPPPPPRO
        älla PPPPkNPPPPPOP äm QPPGbROPPPPFP än RPPGrJOPOPPNO än_ MPPPbTPPOPPNP äna OPPP>NPPPPPSP
        änd RPPPaOPPPPPOP änl PPPPPPPPPPPPP änli PPPPPPPPPPPPP äns NPPPbPPPPPPPP är JGPGsROPPPPTP
        är_ MPPPtYPPPPPNP ära OPPPbNPPPPPSP äs QGPPbQOPPPPTF äst PPPPtMOPPPPPO ät JGPPaJ@PPPGSP ätt FGPPjEPPPPPRO
        ätte HPPPXEPPPPPRP äv OPPGkIOPPPPNP ävä PPPP>RPPPPPOP äy PPPP>SPPPPPNP ää NPPP,SPPPPPRP ää_ PPPPPQPPPPPOP
        ään PPPP>RPPPPPQP ään_ PPPPGRPPPPPPP äär PPPP5PPPPPPSP å ;HY?xuPGOPRXE å_ GPGPosPPPPPOQ åe PPPP8>PPPPPPP
        åg GPPGq>PGPPPPP ål OPPPlGPGPPPPO ål_ PPPPQbPPPPPPO ån FPPGtGPOOPPPO år GFXQnlPPOPPPF år_ PPOPelPPOPPPO
        åt PGPPhkPPPPPPO åt_ PPPPl5PPPPPPP ått PPPPIYPPPPPPO ått_ PPPPNbPPPPPPO æ <HQ?9lFGPXQXT æl PPPPJ>PPPPPOR
        æn PPPPK5OPPPPPQ ær FQPHFtPGPYQPR ær_ GPPPEkPPPPPPQ ære PPPGRkPPPPPPN ære_ PPPPRbPPPPPPN æt FPPPR5PPPPPPT
        ætt PPPPQGPPPPPPQ æð PPPPPPPPPPPPQ ç ?qTQ?GY<u>GOt ça QrJPGPPOPPPPk ça_ PjJPPPPO>PPPb çal PGPPPPPPYPPPP
        çalı PPPPPPPPPPPPP çe PGPGPPPPkPPPG çi PGOPPPPOkPPPP çin PPPPPPPPbPPPP çin_ PPPPPPPPYPPPP
        ço IF[YIFPGPPGQb ço_ PFKPPPPPGPPP> çok PPPPPPPPbPPPP çok_ PPPPPPPPbPPPP çu PjPPPPPPYPPP> çã PPQPPPPPPPPPP
        ção PPQPPPPPPPPPP ção_ PPQPPPPPPPPPP çı PPPPPPPPYPPPP çık PPPPPPPPPPPPP è 5qqlNQNE\PQXu è_ G+sPPPPOQPPPb
        èr PY=bPPPOOPPPb ère PtGbPPPPOPPP, ère_ PkGbPPPPOPPP5 ès GkFYPPOPPPPGk ès_ GkFYPPPPPPPGb é 2xTi[GxqA;3<o
        é_ >dxkZXx*GE=Fr éc PlJGOP<PQPPP> ée YqO>abG>PPPPF ée_ biOPPPGGPPPPP ég PjG>OQGtXQYYI ég_ P5OGOPPkOPPPJ
        éh PGOPPPdbOPPPO ého PPOPPP\>OPPPP ého_ PGOPPPd>OPPPP ék PGPPPGEbPPPPR ék_ PPPPPPObPPPPP él PTOYFQOkPYQY8
        ém P`]FZP\YSYGP3 ém_ P2TPPPhYSPPP4 én F@FjZadkOGPPW én_ P7Mt[a=PPGPPi énz PFPPPPGbPPPPP ép GcN>OGWsRPPP=
        épo PdNPPPPGPPPPG épon PaPPPPPGPPPPP ér GcI=@?njOPOGS érd P?NPPPPbPPPPP érdé PPPPPPPYPPPPP
        ére P>WGOP?kPPPPa ért P>OGPPGkPPPPO ért_ P>PGPPPkPPPPO és =dFQFQNkYPYGs és_ GINZGP=bPQYGs
        ése PaOPPPPbPPPPG ésem PPPPPPPPPPPPP éso PYPPPPPGPPPPP ésol PYPPPPPPPPPPP ész PPPPPPPYPPPPP
        ét O`F>@>ckQPPP@ ét_ P+OGJGFtRPPPP év PiNGFPFtPPPPF éz PGOPPPXbPPPPP ê ?qKHOQOF]ZPP> ê_ P=SPPPPPSPPGG
        ên G<KPPPPFSPPPG ên_ P>NPPPPPSPPPP ì >PtPPQPYTPQPF ì_ GPsPPQPPSPPPF ìn GPPPPPPPRPPPP ình PPPPPPPPQPPPP
        ình_ PPPPPPPPQPPPP í =BBXGIxsfM4Qx í_ O\_PPQw+SOFQo ía YKEbPP<=RPPPH ía_ PKDPPP=GRPPPF íc PIJGPHAGROHPa
        ích OPOPPPhGSPPPO ích_ OPOPPPhGSPPPO ík POXPGPm5OGPP\ ík_ PPPPPPBGPPPPF ím GENPPPekOOGOS
        ím_ PONOPPmkOOGP; íma POOPPP8GPPPPJ ín OJZOPPA=OOPPn ính PPPPPPOPRPPPP ính_ PPPPPPOPRPPPP
        ís GIFGGP\>POPFn ísl PPPPPPPGPPPPR íslo PPPPPPIPPPPPP ít GR@QGPmY\GQPM ív PNSPPPHkOPPP< ívj PPPPPPPbPPPPO
        íð PPPPPPGPPPPPR íč PPPPPPRPPPGPP íče PPPPPPIPPPPPP íček PPPPPP@PPPPPP î EtOHFHPTbPQY> în PPPPGPPTPPPPP
        în_ PGPPPPPSOPPPP înc PPPPPPPQPPPPP înt PGPPPPPRPPPPP într PGPPPPPQPPPPP ð POXQFQGGPQPPK ð_ POPPOPPPPPPPT
        ða GPPGGPPPOPPPT ða_ PPPPPPPPPPPPR ðan PPPPPPPPOPPPR ðan_ PPPPPPPPOPPPR ði PPPPPPPPPPPPJ
        ði_ PPPPPPPPPPPPR ðj PPPPPPPPPPPPR ðs PPPPPPPPPPPPR ðsl PPPPPPPPPPPPP ðsla PPPPPPPPPPPPP ðu PPPPPPPPPPPPR
        ðu_ PPPPPPPPPPPPQ ður PPPPPPPPPPPPQ ður_ PPPPPPPPPPPPQ ñ GKEPQPGOPGOHb ña PTFPPPPPPGPGG ño PKFPPPGGPPOPb
        ñor PRPPPPPPPPPPG ò >3rPPHQNSGQGs ò_ P=sPPPPOPGPPP òn PP=PPGPPSPPPb òng PPPPPPPPQPPPG òng_ PPPPPPPPQPPPG
        ó =BBo=I]r]E=Xx ó_ OKEDPQMjTHPGu óa POOPPPPPSPPPF óa_ PPOPPPPGSPPPO ói PMSOPPPPSPPPF ói_ POOOPPPYSPPPF
        ók POOWPPNkPPGPS ól PSPPFPikOFPP8 ón GKNDPQfPNPQZl ón_ >KOEPP\>MPQYi ór PNJeQP?XOPPPR ót PMSQPPOkRPFPR
        ótt PPPPPPPPPPPPQ ów POOTPPO>PPPPO ów_ POOSPPO>PPPPO ówi PPPPPPPPPPPPP ówił PPPPPPPPPPPPP
        óð PPPPPPPGOPPPR ô >r]WEQ0O]WGP= ôi PPPPPPOPSPPPP ôi_ PPPPPPOPSPPPP ôm G`RPPPNPRPPPY ôm_ PGOPPPOPRPPPP
        ôn PaSOPPMPSPPP> ông PPOPPPPPRPPPP ông_ PPOPPPPPRPPPP ôž PPPPPPIPPPGPP õ G<TQOPPPKPPT4 õi PPPPOPPPOPPSP
        õn PPOPPPPPPPPSO õt PPPPPPGPPPPRP ö BHY4p9<trGQ\K öd PPPPkFPYPPPRN öde PPPPPPPGbPPQP ög NPPPaPPG>PPOS
        öl RGPOXFFbbPPQI öld OPPP>PPbPPPOR ön QOPG>GPkrPPOR önn RPPG>OPPPPPPQ önt OPPPGPPbGPPPQ
        öntu PPPPPPPPGPPPR ör IPOPiZPFkGPNS ör_ NPPPtGPYPPPPN örö PPPP>PPkPPPPO ös JPPG`JPkGPPOE
        ösz PPPPPPPYPPPPP öszö PPPPPPPPPPPPP öt RPP>XHPkFPPPQ ött QPPPaFPbGPPON öv NGPPjFPtPPPOM öz NPPPPPFYkPPPP
        öö PPPP>NP>GPPTN ø 2?Y?0vFQXYRaE ød GPPPSbPPPPPPP øde PPPPRYPPPPPPP ør OPPPKlPPPPQYH øre OGPPRGPPPPPPR
        ørr PPPPPYPPPPPPP ørre PPPPPbPPPPPPP ørs PPPPPbPPPPPPP ù ?ssGOGPOTPQYH ù_ ?ssGOGPXSPPOH ú >BBG<I]s]M>Yx
        ú_ GR_OOPAYPFGOv új PPPPPPFkPPPPN úm PRIPPON>OPPPd úme PQIPPONGOPPPd úmer PQIPPONGOPPPd ún PTGPPP`GNPOP[
        úp PPOPPG[PRFGPX úp_ PPPPPPPPRGPPP úr PNHOFP\YGPPPS út FPRPPGkbRPOO@ úč PPPPPPmGPOGGF úče PPPPPPSGPOGPP
        účet PPPPPPdGPOGPP ü 9?H@;?GttHQ]h ü_ OPPPPPP>kPPNP üb SPPPOGPG>PPPP übe SPPPOPPGGPPOP über SPPPOPPPGPPOP
        üc SPPPPPPObPPNG ück RPPPPPPPGPPOP üd RPPPPPFbGOPQP üdv PPPPPPOkGOPOP üh HPPPGPPY=PPSP ühi OPPPPPPGFPPSP
        ühis PPPPPPPPPPPPP ük OPPPPOObbPPQO ük_ PPPPPPObPPPOO ül IPPPOGPkGPPSO üm OPPPPPP>kPGRG ümb OPPPPPPG>PGSP
        ün SPPGEZPYjQGNF ün_ NPPPPPPPjPPOP ünd RPPGObPGGPPPP ündi RPPGPPPPPPPPP ür KPPIQGP>kPPMF
        ür_ RPPRFGPGbPPOO üs QPPPFOPPYPORP üz NPOPPPPbbPPOP üze NPPPPPPbbPPOP üş PPPPPPPPPPPPP ý =QZE<?xGSM5GT
        ý_ PPPNPPoGTN=GN ýb GPPOPP9PNPPPP ýbo PPPPPPHPPPPPP ýbor PPPPPPHPPPPPP ýc FPPPPP\POOPPP ých FPPPPPSPOOPPP
        ých_ FPPPPPcPPOPPP ým PPPPPPePOOGPP ým_ PPPPPPdPOOGPN þ OYYOPPFPYQYPT þa PPPPPPPPPGPPR þe OPPPPOPOPPPPS
        þá PPPPPPPPPPPPQ ā HPPPPQFPQOEsP ā_ PPPPPPPPPPOtP āc PPPPPPPPPPPbP ād PPPPPPPPPPObP ādā PPPPPPPPPPPPP
        āj PPPPPPPPPPPYP āju PPPPPPPPPPPYP āju_ PPPPPPPPPPPYP ājum PPPPPPPPPPPPP āk PPPPPPPPPPObP
        āl PPPPPPPPPPPkP ām PPPPPPOPPPPkP ām_ PPPPPPPPPPPbP āp PPPPPPPPPPPYP ār PPPPPPPPPPOkP ās GPPPPPPPPPPbP
        ās_ GPPPPPPPPPPbP āt PPPPPPPPPPPkP āts PPPPPPPPPPPYP āts_ PPPPPPPPPPPYP ă >GGHPQG]TQQGG ă_ GPPPPQPTNPPPP
        ăm GPPGPPPPSPPPP ăn PPPPPPPNSPPPP ăng PPPPPPPPQPPPP ăng_ PPPPPPPPQPPPP ăr PGPPGPPSPPPPP ări PGPPGPPRPPPPP
        ăs PPPPPPPRPPPPP ăsp PPPPPPPPPPPPP ăspu PPPPPPPPPPPPP ăt PGPPPPGSPPPPG ą HPPKOQEPPNB=P ą_ GPPKOPFPPOKGQ
        ąc PPPRPPGPPPPPP ąd PPPSPPPPPPOPP ąž PPPPPPPPPPPPP ąži PPPPPPPPPPPPP ąžin PPPPPPPPPPPPP ć ZQPTPQ<OPDtGP
        ć_ PPPTPPFPPPYGG ća PPPOPPPPPOkPP će PPPOOPPPPFsPP č ?F=XPQxFZBxuP č_ PPPPPGePPSOGP ča GEOPPPePPJikG
        čak PPPPPP6PPSPGP čal PPPPPPbPPR5PP čas GENPPPnPPR=5P če PP>FOQmGPJubP če_ PGPPPPNPPT>PP
        ček PPPPPP`PPMtPP ček_ PPPPPPAPPR5PP čen PPPOPPcPPRGPP čer PPPGGPdPPEbGP čera PPPPPPZPPRGGP
        čet PPPPPPGGPRabP čet_ PPPPPPeGPN>PP či >GFOPO\OPSo=P čia PPPOPP@PPNBPP čiau PPPPPPPPPPPPP
        čil PPPPPPlPPQ4PP čila PPPPPPRPPNYPP čilo PPPPPP<PPS>PP čin PPPPPPDPPSiPP čk PPPOOGlPGDjGP
        čn PGPOPPSPPRa>P čno PPPPPPkPPNXPP čno_ PPPPPP<PPROPP čo PPPPPPTOPN=GP čo_ PPPPPP9PPN5PP ču PPPPPO3PPJakP
        čun PPPPPOGPPRbGP čun_ PPPPPOGPPRbGP čí PPPPPPdGPNGPF čís PPPPPPaPPPPPP čísl PPPPPPYPPPPPP
        ď YPYOPPoHPE=GO ď_ PPPGPPnGPFGPP ďa PPPOGPBPPNFGO ďak PPPPPPJPPOGGO đ QOOPPPFOTMt>G đe PPPPOPGPQNtPP
        đi PPPPPPPPRPYPP điệ PPPPPPPPPPPPP điện PPPPPPPPPPPPP đâ PPPPPPPPPPPPP đã PPOPPPPPQPPPP đã_ PPOPPPPPQPPPP
        đơ PPPPPPPPPPPPP đơn PPPPPPPPPPPPP đơn_ PPPPPPPPPPPPP đư PPPPPPPPQPPPP đượ PPPPPPPPPPPPP
        được PPPPPPPPPPPPP đặ PPPPPPPPQPPPP đặt PPPPPPPPQPPPP đặt_ PPPPPPPPQPPPP đế PPPPPPPPQPPPP
        đến PPPPPPPPPPPPP đến_ PPPPPPPPPPPPP đị PPPPPPPPQPPPP địa PPPPPPPPQPPPP địa_ PPPPPPPPQPPPP
        đổ PPPPPPPPPPPPP độ PPPPPPPPQPPPP độn PPPPPPPPPPPPP động PPPPPPPPPPPPP ē PPQYPQ=YOOEtP ē_ PPPPPPPPOPPkP
        ēc PPPPPPPPPPPbP ēc_ PPPPPPPPPPPYP ēj PPPPPPPPPPPYP ēl PPPPPPGPPPPkP ēm PPPPPPPPPPPbP ēr PPPPPPPPPPPkP
        ēt PPPPPPPPPPOkP ēt_ PPPPPPPPPPPYP ētu PPPPPPPPPPPYP ētu_ PPPPPPPPPPPYP ė QPPPPPFGGOK=P ė_ PPPPPPPPPPTGP
        ėj PPPPPPPPPORGP ėja PPPPPPPPPPQPP ėji PPPPPPPPPPPPP ėjim PPPPPPPPPPPPP ėjo PPPPPPPPPORPP
        ėjo_ PPPPPPPPPOQPP ėk PPPPPPPPPPQPP ėl PPPPPPGPPPSPP ėl_ PPPPPPGPPPSPP ės PPPPPPPPPPSGP ės_ PPPPPPPPPPSGP
        ėt PPPPPPPPPPQPP ę GOYTPPEGZFB>Q ę_ FPYTPPPGQPKPQ ęd PPPRPPPPPPNPP ędz PPPQPPPPPPOPP ęk PPPRPPPPPGPPP
        ęs PPPQPPPPPFK>P ě GOOPPZpGXWGPH ě_ POPPPPjPPOGPP ěd PPPPPPXPPPPPP ěk PPPPPPXPPPPPP ěku PPPPPPPPPPPPP
        ěkuj PPPPPPPPPPPPP ěl PPPPPPaPPPPPP ěla PPPPPPXPPPPPP ěn PPPPPP`PPPPPP ět PPPPPPbPPPPPP ğ ZFXYPQFOu>GPO
        ği PPPPPPPPkPPPP ğı PPPPPPPPPPPPP ī PPGYPQFPPOEtP ī_ GPPPPGPPPPPkP īb PPPPPPPPPPObP ība PPPPPPPPPPObP
        ība_ PPPPPPPPPPPYP īd PPPPPPPPPPPYP īdz PPPPPPPPPPPYP īg PPGPPPPPPPObP īj PPPPPPPPPPPYP īju PPPPPPPPPPPPP
        ījum PPPPPPPPPPPPP īt PPPPPPPPPPPkP īt_ PPPPOPPPOPPkP īv PPPPPPPPPPObP į PPPPPPOPPOKFP į_ PPPPPPOPPPKGP
        ı >YQOFPYGtGYPO ı_ GPPOPPPPtPPPP ık PPPPPPPPkPPPP ık_ PPPPPPPPbPPPP ıl PPPPPPPPbPPPP ıla PPPPPPPPYPPPP
        ılar PPPPPPPPPPPPP ım PPPPPPPPbGPPP ım_ PPPPPPPPbGPPP ın GPPPPPPPjPPPP ın_ GPPPPPPPaPPPP
        ınd PPPPPPPPYPPPP ında PPPPPPPPYPPPP ını PPPPPPPPPPPPP ını_ PPPPPPPPPPPPP ır OOPPGPPPkPPPP
        ır_ PPPPPPPPYPPPP ıs PPPPPPPPbPPPP ısı PPPPPPPPPPPPP ıy PPPPPPPPYPPPP ıyo PPPPPPPPYPPPP
        ıyor PPPPPPPPYPPPP ız PPPPPPPPbPPPP ız_ PPPPPPPPYPPPP ığ PPPPPPPPPPPPP ığı PPPPPPPPPPPPP ış PPPPPPPPPPPPP
        ış_ PPPPPPPPPPPPP ķ PPGPPPFOPFEtP ķi PPPPPPPPPPOkP ļ POOXQYPOPGEtP ļa PPPPPPPPPPPkP ľ ZXFOPP9PPN>HG
        ľk PPPPPPIPPPPPP ł GXPTPY<GPOGPP ł_ PPPSPPFPPPGPP ła PPPSPPPPPPPPP ła_ PPPRPPPPPPPPP łac PPPQPPPPPPPPP
        łaci PPPPPPPPPPPPP łam PPPQPPPPPPPPP łam_ PPPPPPPPPPPPP łb PPPQPPPPPPPPP łby PPPQPPPPPPPPP
        łe PPPRPPPPPPPPP łem PPPQPPPPPPPPP łem_ PPPQPPPPPPPPP łk PPPPPPPPPPPPP łka PPPPPPPPPPPPP
        łka_ PPPPPPPPPPPPP ło POPSPPFPPPPPP ło_ POPRPPPPPPPPP łu PPPSPPPPPPPPP ły GPPRPPFPPPPPP ły_ PPPRPPGPPPPPP
        ń PPPTPPFGPO>GP ń_ PPPRPPGGPPPPP ńs PPPSPPPPPOGPP ņ GOGQPYPOPPEtG ņu PPPPPPPPPPObP ņu_ PPPPPPPPPPPYP
        ņē PPPPPPPPPPPPP ņēm PPPPPPPPPPPPP ň OFOOPQxFYN5PG ň_ PPPPPPtPPOPPP ő GYYGGHGt>HZYO ő_ PPPPPPPkPPPPO
        ř PONOPPqGPN>GO ře PPPPPPrPPOGPP ři PPPPPOsPPO>GP řiš PPPPPPaPPOGPP ří PPPPPPbPPPPPP ś GPGTPP<PPN>PP
        ś_ PPFSPPPPPPPPP śc PPPSPPFPPOPPP ści PPPSPPFPPOPPP św PPPQPPPPPPPPP świ PPPQPPPPPPPPP ść PPPRPPPPPPGPP
        ść_ PPPRPPPPPPGPP ş GPZHGPPFu>POP ş_ POPPPPPPkPPPP şa PPPGPPPFkGPPP şe GPPPPPPPkGPPP şek PPPPPPPPPPPPP
        şekk PPPPPPPPPPPPP şi GGPPGPPPkPPOP şim PPPPPPPPPPPPP şim_ PPPPPPPPPPPPP şm PPPPPPPPPPPPP
        şma PPPPPPPPPPPPP şt PPPPPPPPbPPPP şı PPPPPPPPPPPPP š QOEFQPx>YTxvO š_ PPOPPO`GPSnYO ša POOPGPHPGRdjG
        šan PPPPPPJPPNNbP šana PPPPPPHPPQ<kP šau PPPPPPPPPPQYP šau_ PPPPPPPPPPR>P šauk PPPPPPPPPPR>P
        še OPPGPPnGPSi4P še_ PPPPPPaPPSW>P šel PPPPPP`PPS5PP šel_ PPPPPPhPPR>PP šen PPPPPPWPPQbPP
        ši GOGFPYnOOR[nP šia PPPPPP@PPOJ>P šie PPPGPP9PPMHYP šil PPPPPPPPPPZGP šilj PPPPPPPPPRGPP
        šk PPPOOFRGGRe+O ško PPPPPPmPPNW>P škod PPPPPPJPPR4GP šl PPPPGOePPQWGP šla PPPPPPbPPOGGP
        šla_ PPPPPPbPPOGGP šo GPOPPP7PPR5tP št PPGPPQfFYRv5P šte OGPGPPBPPOaGP što PPGPPPMPPEuPP
        što_ PPGPPPDPPMvPP štov PPPPPPNPPPbPP ší PPPPPPdPPOFPO šč PPPPPPEPPT+PP ť PPXOPPoPXM>HP ť_ GPOOPPoPONGPP
        ũ PPPPPPPPSGPPP ū HFPXPQ=PZPBtG ūd PPPPPPGPPPQbP ūdz PPPPPPPPPPOYP ūk PPPPPPGPPPRYP ūks PPPPPPPPPPRYP
        ūkst PPPPPPPPPPRYP ūr PPPOGPOPPPSkP ūs GPPPPPPPPPSkP ūt GGPPPPPGPPRtP ūtī PPPPPPPPPPPPP
        ūtīj PPPPPPPPPPPPP ů FPPPPQqGPW>PP ů_ PPPPPPrFPOGPP ůž PPPPPPaPPPGPP ű GPPPFGPtG>PPO ų GPPPPQPPQPKGP
        ų_ GPPPPQPPQPKGP ź PPPTPPOPPPPPP ż PPPTPPEPPO>PQ ż_ PPPTPPPPPPPOP że GPPTPPFPPPPPP że_ GPPSPPPPPPPPP
        ży PPPQPPPPPPPPP ž >EENOZxFZKxv? ž_ PGPPGOwGPPE?P ža PEOPPP>OGJtkG žal PPPPPPAPGRWGP žb POPOPP>PPSaGP
        žba PPPPPPOPPS=PP žba_ PPPPPPOPPS=PP žd PPPPPP[PPMkGP že FOOGOHmGPSuPQ že_ GGPPOPnPPRVGP
        žel PPPGPPRGPJPGP želi PPPPPPEPPRQPP žen OPPPPPXPPRcYP žená PPPPPPhPPPPPP žení OPPPPPAPPPPPP
        žet PPPPPPFPPQbPP žete PPPPPP=PPNkPP ži PG=XPPeOPRmdP žin PPGPPP<PPSAGP živ PPGPPPNPPSiGP
        žn GOGPPP[PPRHGP žs PPPPPP[PPNHPP žsa PPPPPPPPPPPPP žsak PPPPPPPPPPPPP ơ GGEPPPPPKPPPG ơi PPPPPPPPRPPPP
        ơi_ PPPPPPPPRPPPP ơn PPPPPPPPJPPPP ơn_ PPPPPPPPJPPPP ơng PPPPPPPPPPPPP ơng_ PPPPPPPPPPPPP ư PGPPPPPPTPPPP
        ư_ PGPPPPPPTPPPP ưa PPPPPPPPQPPPP ưa_ PPPPPPPPQPPPP ươ PPPPPPPPQPPPP ươn PPPPPPPPPPPPP ương PPPPPPPPPPPPP
        ướ PPPPPPPPQPPPP ườ PPPPPPPPQPPPP ười PPPPPPPPPPPPP ười_ PPPPPPPPPPPPP ườn PPPPPPPPPPPPP
        ường PPPPPPPPPPPPP ượ PPPPPPPPQPPPP ược PPPPPPPPPPPPP ược_ PPPPPPPPPPPPP ș >GGPYPPTPGQYH și PPPPPPPSPPPPG
        și_ PPPPPPPSPOPPP șt PPGPPPPSPPPPP ște PPPPPPPRPPPPP ște_ PPPPPPPRPPPPP ști PPPPPPPQPPPPP ț HF=QPQP]ZPHY?
        ța POOPPGPSPPPPG ța_ POOPPGPSPPPPG ți GG>GPPPTPPPPG ți_ PPPPPPPRPPPPP ție PPPPPPPQPPPPP
        ție_ PPPPPPPQPPPPP ții PPPPPPPQPPPPP ții_ PPPPPPPPPPPPP țio PPPPPPPQPPPPP țion PPPPPPPQPPPPP
        țu PPPPPPPRPPPPP țum PPPPPPPQPPPPP ạ FPPPOGFPTGQPP ạ_ GPPPPPPPSPPPP ại PPGPPPPPSPPOP ại_ PPGPPPPPSPPOP
        ạn PPPPOGPPRPPPP ạn_ PPPPPPPPRPPPP ạt PPPPPPPPRPPPP ạt_ PPPPPPPPRPPPP ả GGPPPPPPTPPPO ả_ PGPPPOPPTPPPP
        ải PPPPPPPPRPPPP ải_ PPPPPPPPRPPPP ảm PPPPPPPPRPPPP ảm_ PPPPPPPPRPPPP ản PPPPPPPPRPPPP ản_ PPPPPPPPRPPPP
        ấ GQQPPPPPTPPPP ất PPPPPPPPSPPPP ất_ PPPPPPPPSPPPP ầ GGPPPPFPTPPPP ần GPPPPPGPSPPPP ần_ GPPPPPGPSPPPP
        ầu PGPPPPPPRPPPP ầu_ PGPPPPPPRPPPP ẩ PPPPPPPPSPPPP ẫ PGPPGPPOSPPPP ẫn PPPPGPPPSPPPP ẫn_ PPPPGPPPSPPPP
        ậ GPQGOQPPTOQPP ận PPPPPPPPRPPPP ận_ PPPPPPPPRPPPP ật PPPPPPPPSOPPP ật_ PPPPPPPPSOPPP ắ >GYPFPPOTPQPF
        ặ PPGPOPPPSPPPP ặt OPPPOPPPRPPPP ặt_ OPPPOPPPRPPPP ế =PYGOPPPTGPPP ế_ GPPGPPPPTPPPP ến PPPPPPPPQPPPP
        ến_ PPPPPPPPQPPPP ết OPPPPPPPSPPPP ết_ OPPPPPPPSPPPP ếu PPPPPPPPRPPPP ếu_ PPPPPPPPRPPPP ề PGPPPPFGTPPPP
        ền PPPPPPPPRPPPP ền_ PPPPPPPPRPPPP ều PGPPPPPPRPGPP ều_ PGPPPPPPRPGPP ể GPPPPPPPTGPPO ể_ GPPPPPPPSPPPO
        ển PPPPPPPPRGPPP ển_ PPPPPPPPQPPPP ệ OQPQPPPQTPQOP ện PPPPPPPPQGPPP ện_ PPPPPPPPQGPPP ệt OPPPPPPPRPPPP
        ệt_ OPPPPPPPRPPPP ỉ GPPPPPGPSPPPP ỉ_ GPPPPPGPSPPPP ị FPPPPPEPTPPPP ị_ PPPPPPPPSPPPP ịa PPPPPPPPQPPPP
        ịa_ PPPPPPPPQPPPP ọ GPPPPGPPTPPPO ọi PPPPPPPPSPPPP ọi_ PPPPPPPPSPPPP ọn PPPPPPPPQPPPP ọng PPPPPPPPQPPPP
        ọng_ PPPPPPPPQPPPP ỏ GPPPPPPPTGGPO ỏi PPPPPPPPRPPPP ỏi_ PPPPPPPPRPPPP ố GGPPOPPPTPPPG ố_ GPPPOPPPSPPPP
        ối PPPPPPPPRPPPP ối_ PPPPPPPPRPPPP ốn PPPPPPPPRPPPP ốn_ PPPPPPPPRPPPP ống PPPPPPPPPPPPP
        ống_ PPPPPPPPPPPPP ốt PGPPPPPPRPPPP ốt_ PGPPPPPPRPPPP ồ PPPPPPPPTGPPO ồi PPPPPPPPSPPPP ồi_ PPPPPPPPSPPPP
        ổ PPPPPPPOTPPPP ổi PPPPPPPPRPPPP ổi_ PPPPPPPPRPPPP ỗ PGPPPPPPTPPPO ỗi PPPPPPPPSPPPP ỗi_ PPPPPPPPSPPPP
        ộ >PPPGGPOTPQYF ộn PPPPPPPPQPPPP ộng PPPPPPPPQPPPP ộng_ PPPPPPPPQPPPP ột GPPPPPPPRPPPP ột_ GPPPPPPPRPPPP
        ớ GPPPPGPPTPPOP ới PPPPPPPPSPPPP ới_ PPPPPPPPSPPPP ờ PPGPPGPPTGPPP ờ_ PPPPPPPPSGPPP ời PPPPPGPPSPPPP
        ời_ PPPPPGPPSPPPP ờn PPPPPPPPPPPPP ờng PPPPPPPPPPPPP ờng_ PPPPPPPPPPPPP ở GPPPPPPPTPPPP ở_ GPPPPPPPTPPPP
        ỡ GGGPPQPOTPPPG ợ PPGPPPOOTPPPP ợc PPPPPPPPPPPPP ợc_ PPPPPPPPPPPPP ợi PPPPPPPPQPPPP ợi_ PPPPPPPPQPPPP
        ụ PGPGOGPPTPPPF ủ >GPPOPPOTPPPP ủa PPPPPPPPSPPPP ủa_ PPPPPPPPSPPPP ủy PPPPPPPPRPPPP ủy_ PPPPPPPPRPPPP
        ứ GGPPPPPPTGPPO ừ PPPOGGFGTPPPP ử PP>PPQPPTPPPF ữ PPGPPPPPKGPPP ự >PPPPPPPTPPPP ự_ PPPPPPPPTPPPP
        ực >PPPPPPPRPPPP ực_ >PPPPPPPRPPPP
        """#

    private static let cyrillicRows: StaticString = #"""
        _c OSP _d PSP _g PSP _p PSP _s FTP _s_ PSP _t PRP _а [H= _аб ATP _абм GRP _ад bS< _ад_ NSa _адк GRP
        _адл PQQ _адм ORH _адп PQP _ако <lj _ако_ <kk _ан E`c _ану HlF _ап PJ@ _апл PJY _ат Ic< _атр >RY _б I`H
        _бе aXX _беш Fca _би ;Xm _био YPH _био_ PPI _бис PH8 _бих PvO _бл YNW _бла =Xc _бол `6I _бр X<c _бро EkQ
        _бу RQ< _був SPP _був_ RPP _буд P56 _бъ PlG _бы lAF _бы_ lNP _был bJO _был_ kNP _в dXF _в_ vr) _ва X6I
        _ве W=c _ве_ H?q _вел @@@ _веч aa? _већ PPR _већ_ PPR _веќ PPb _вж JPP _вже JGP _вже_ JGP _ви 7`H
        _виб JHP _во Y5b _во_ i7q _воз i5b _воп jHP _вр OGn _вра >Ya _вс mr2 _все cX< _вче Wa` _въ PlP _въз GbP
        _въп GbP _вър PbP _вы kAP _выд GRP _вык PQP _вя F[P _вял OQP _вяр F[P _ві JJP _від IRP _віт ORP _г GVY
        _гд jHA _где jH@ _где_ jH@ _го `WX _гр QOG _гро 8@H _гэ GSP _гэт >SP _д HWH _да MRO _да_ ;bk _дан @XA
        _дан_ PGJ _дап GRP _дас HIH _де RDY _ден hPr _ден_ 4kP _дз GJP _дзе PRP _дл X6W _для Z@F _для_ Z@F
        _дн cj< _дне `XX _до PWH _доб =\H _добро_ 2`d _дос dGG _дуж AHI _е EcX _е_ >tq _ед Fli _ес dX= _есл l?F
        _ещ u4P _ж mEH _же EaZ _жел 3bS _з A@X _з_ KKX _за bWG _за_ Gak _зак c?D _зам FQP _защ `bO _зд WOb
        _здр Mab _зл 5JQ _зн HX@ _зно JQO _зош QPi _зр J?? _зро SQO _и LVQ _и_ hVH _из N`R _изв j=Z _им Vai
        _има 4kk _ис VF[ _иск Gu> _к YOG _ка =[H _каб P[> _каб_ PSP _кад F?m _как a_H _как_ uj< _како_ >5n
        _кал WII _калі_ NRP _кли WX` _клі PJP _ко >WY _ког Wji _кол @e3 _кој PGc _къ GlG _къд PbG _л PO? _лас \JE
        _ли Xjj _ли_ MkA _ло 3`d _лоз FPd _лі PJP _м GWP _ме POH _мен IW? _ми <`d _мн M[O _мне lJ< _мне_ lAF
        _мно 2`d _мо PP[ _мой XAP _мой_ XAP _моя [XF _моя_ d4P _мој PGA _мя E\P _мі JGP _н PNP _на cDH _на_ OQM
        _наз Y7> _нал 4l@ _нар ?WP _не HGb _не_ QQL _нед W>Q _нет_ v?= _ни _Nb _ник VXP _нис >YA _но Y`O _нум P\P
        _ня 3wP _няп PQP _ні JIP _ніх PRP _о `UI _об bVN _оба Fu? _обм mGG _ов =?x _ова F?l _ова_ P?r _ово O>d
        _ово_ PH9 _од @)m _од_ 4?w _одг G>d _одл =He _одј PPZ _оп ROJ _опл xH3 _от li4 _от_ [s) _отв X5k _отг HlF
        _отк EXd _отм kQF _отп abG _отр JZF _ош XGY _ошт PGZ _ощ GlP _още >lP _още_ >lP _п ONY _па 4dX _пав YIO
        _пад O\N _пам HS> _пар bbG _пас HJP _пат GGb _паш PRH _пе ZIE _пер [@F _пи Fa[ _пит Z=I _пл W_H _пла <`m
        _по aDZ _пов SOP _пог ?=c _поз YOH _пол bPE _пом 2ju _пор P=d _пос RFP _поч ?=c _пош @A@ _пр PFY _пра QR<
        _пре P`O _при cWE _про PWG _пры >SP _пу VP@ _пъ PkG _пі JGP _під RPP _р [WF _ра bGR _раб WX` _рад H7/
        _раз MbW _рас _4l _рах IIX _рач PGS _ре PNY _рек `b> _ро IRP _роз JIX _рэ GJP _с bNG _с_ k_, _са >aS
        _сак H?i _сам [NN _св Z4J _се ZNN _се_ )im _си ?Nb _ск AQN _ска n@< _скр FHm _см X<[ _сме Hai _со l4i
        _со_ X?r _ср WE[ _ст @QO _сти >>n _су XMS _су_ Fa\ _сум R>` _сум_ PQs _сч kkG _съ Pk= _съм GbP _съм_ GbP
        _сьо QPP _сѐ PGj _сѐ_ PGj _сі PSP _т @WH _та eOO _так YHM _так_ eA; _те cDH _то `IH _тов IuD _тол NYW
        _ты bHO _тэ FSP _ті RPP _тіл QPP _у VRG _у_ J?/ _ув NR/ _ува Za3 _уж jJX _ужо GSP _ужо_ GSP _укр eFP
        _ут ``h _утр _`g _уш YGi _ушт PPi _ф OGP _фа F@c _фай PRP _фак P`H _фал PYj _х FW[ _ха OS_ _хва aPJ
        _хо c`E _хот l=? _хоч S?O _хт A?J _хте PHJ _ц JGR _це_ KXX _ці RRO _ці_ MSP _ч [E? _ча =eV _чак <cI
        _че_ GvO _чо 5Wb _чом IPP _чт k>O _что k>O _что_ kHP _чу E`Z _чуд AbN _ш ?Z= _шт P7I _што OJk _што_ OJk
        _щ 9lF _ще AlF _ще_ AkO _що J>P _що_ J>P _э v@< _эт mNP _это ePP _это_ [GP _я e@2 _як AAP _як_ I@P
        _якщ RGP _ян Y8O _ё GSP _і B\F _і_ RSO _ін IRP _ј GGn _ја P>k _јав PGZ _јас PGa _је PHA _је_ PGA _јед PGI
        _јо PGA _још PPA _још_ PPA _ју GGd _јут PPI _њ >HS _ќ PGj _ќе PGj _ќе_ PGj _ў FTY _ў_ QSP a OTP b FTP
        c OSP d OTP d_ PSP e GTP e_ PSP er PQP f GTP g PSP h PSP i OTP in PQP k PSP l GTP m FSP n GTP n_ PSP
        o FTP p PTP r OTP re PRP s FTP s_ PTP t OTP t_ PSP u FTP v PRP x OTP y OSP а FQY а_ F`[ аа PGr аат P>j
        аат_ P>j аб H\F аб_ NS` аба OQH абм GRP або Q>W абот ``` ав IEZ ав_ 83d ава E[` ава_ =We аваг ORP
        авам Fl` аван W\E авац ORP аве Fd? авен >k_ ави W`P авил dHF авк eX< авл lX< авле bb= аво YGI аво_ XF[
        авт mX< автр m>G аві NSP авіл OQP аг ?SG ага d@3 ага_ W[F агод Gba ад OAY ад_ =c@ ада QN? ада_ H_I
        аде Nib аде_ WFl адз GIQ ади bNa адк H\< адка QRO адл XHP адм OIY адп OZG адра PJ> ае VJ_ ае_ Ho< аем al<
        ает sZE ает_ uHF аец PQP аецц PQP аж XD[ ажа AjW ажае bbG ажам P>j ажем ?P8 ажен QYG ажи Y5A аз QX>
        аз_ OlN аза bPb азал jPI азв ZJE азва Hd= ази XF[ азив PPA ай P[) ай_ FwP айл HIP ак WOQ ак_ =Z@ ака ?bO
        аказ tAO акал H@i акау Bt> акв 3al акво FlH аке @?j акет >Gd ако G>\ ако_ MOn акту Gki ал ZFP ал_ ```
        алб <j[ алба =a[ али [EH алн )`e ало XJ? аль [AF альн dGP алі IIP алі_ PIP ам OHP ам_ Fbb ама ?PJ
        аман @IP амац >b@ аме HOQ амер EJ[ амо FSQ амо_ 3`m амов RSG аму_ NBt амы bQP амі QRG ан YEQ ан_ aE\
        ана PSQ ана_ XJP анас HaJ ане Q`O ане_ PjR ани iNY ани_ <Yk анн ZI4 анне OJQ ання A?P ану HaP анул PlG
        аны PRP аны_ YQO ань PRO аньн ORP ао H?K ао_ H@B ап FRb апа WXI апам PIH апл YJN апла bSF ар YP? ар_ 4Hn
        ара R>Q араз TGP арам PAk арач WIr арг IAX арга JRP аре PF\ аре_ b>B ари XNY ари_ =Xc арит GYa ару Z=?
        аруч HHJ ары PRP арыс PQP ас H?P ас_ GGd асав bRP асиб mGP аск J[F аска SJP асс lGO асу @?P асув RGa
        асц NRQ асць OQP асы GRP асыл GRP ат GWP ат_ >ki ата Nbi ата_ ?js ати @XA ати_ A>k атив @Hr атил j5R
        атио PHA атис QPG атк >PW атка Gjb атр P@6 атры >SP ать iGP ать_ jGP атьс iPP ах d`< аху IIX ахун IIX
        ац GSJ ац_ RPK аце NTa аци ``` ация YbO ациј PGZ ацц PQP ацца PQP ацы PQP аць ORP аць_ ORP ацю ROP
        аці IPP ач GSR ачан HHK ачає QPP ачк FQS ачка FRY ачу PAR ачун PGJ ачэ PQP ачэн PQP аш WE[ аша cFP
        ашањ PP` ащ [a< аща PbF ащо OcP ащо_ ObP аю n7< аю_ [?F ая h\E ая_ hSO ає JHP ає_ SGP аї SGP аїн SPP
        ај G>x ај_ PGd аје PGA аје_ PP@ ају PP@ ају_ PP@ ањ P>n ање P>l ање_ PGm аћ PGA аћа PG@ аќ PP` аќа PPa
        аќањ PPa аў OSP аў_ PRP аўк PQP аўн PQP аўт PSP б OZO б_ \HF ба >?Y ба_ c<a бад Hu= бар O>l бар_ F?\
        бач K\< бе HEc беш Fca беше Fca би =V[ би_ 8=c бил MWP бил_ GYi била GbI бин aPR бина GYQ бину PPR
        био XP@ био_ PHA бих PvO бла NXb благ Fac бм d@< бме l@F бмен jJP бо F@Z бол `Z= боль YRP бот Q`N
        боти 6aW бр O@P бре \aE бре_ Sk< бро NM[ бро_ 2`m број PG[ бры aQP бу IGP був JY> був_ JPP буд a6H бъ jcF
        бър PlP бы l@F бы_ mOP был bIO был_ kNP бі AJP бі_ AOP в [WF в_ PLM ва =[H ва_ FcW ваа PGj ваат PGb
        ваг A@X вага PIP вае aHX важ [NG важе Yb> ван Oc> ване HuF ванн PIP ват FW[ ват_ GuO вати Z47 вац FRR
        вац_ GPJ ваць ORP вањ PGc вање PGb ве ;IZ ве_ G`S вели SP7 вель NRP вен 2bb вер XBH верн cFH вет MbV
        вет_ j?i веч WaP вече Wa? већ PPI већ_ PPR веќ PGa веќе PGa вж BHP вже JGP вже_ JGP ви IDZ ви_ 3jc
        виб JHP вив IHj вил dFW вили dH< виль RPP вим @PI вим_ ?a6 вине 6a_ вит bGY вите =Yb вк aVV вка [j<
        вка_ [j3 вл XDd вле XW_ влен nP> вн H;[ вні RPP вні_ RPP во OQH во_ 6Vj воз h4l вон ]@F вони e?= воп icF
        вопр iYO вор ?FZ вор_ Mbk вој F?m вр VEn вра jPR врат iGR враќ PPX вре il= връ PbP вс dDV все lX< вт PNU
        вто Ok` втор HX` втр n>G втра n>G ву `8P ву_ I?7 вче Wa` вчер Wa` въ PvP въз GcP въп GbP въпр GbP вър GlP
        вы jKP вы_ GSP выд GRP выда GRP выз YQP вызн PQP вык PQP выка PQP вя XoF вяв GbP вява GbP вял OQP
        вялі OQP вяр FdP ві JJP вів QPP вів_ QPP від IRP відп RPP віл ORP віль PQP віт JRP віта ORP г YPY г_ _WP
        га IZE га_ 3I[ гао PPI гао_ PPI гд k5@ гда l>O гда_ kHO где jHI где_ jHJ ги ``` гли [GO гли_ dG> гн <d`
        гна =[` гна_ Fci го ZFP го_ PIh гов EXc гово aXH года tG` годн jPG гол JPi голе OQi гре GbI греш =bR
        гро @IP грош 8IP гу EHZ гэ GSP гэт >SP гэта GRP гі JJP д QPO д_ >WY да YGH да_ `MR дан [FJ дан_ HPS
        дана R>B дап PIX дапа PRP дас HIH даст QRP датн HII дг FP[ дго FP[ дгов G>d де XVP де_ AE[ дека X6q
        дел _NY дела jH` ден [E` ден_ Oba дена >Hk дене i5b день eG> дер cF? держ n?= дељ PPI деља PPI дж Xd2
        джа PZF джан PRP дже SPF джен RGP дз ?KI дзе GTG дзе_ PSO дзен FRP дзя NRP ди IVH ди_ 6NR дк X[2 дка bSF
        дказ PRP дл `@P дли WFZ длич >Gd для Z@F для_ Z@F дм =l6 дн OXY дня e4P дня_ e=P дні IHP дні_ GQP до PHa
        доб =\P доба XEm доби O5n допо JHX дос [O> дост aP> дп aZ< дпи YYF дпо Yb= дпов QPP дпі ORP дпіс ORP
        др EP[ дра =[H драв MOm драс ?w4 дт b@> дтри QPP ду YN> ду_ b@5 дуж 8HJ дуже 8PQ дъ Pl= ды jJP дь eOO
        дь_ AOP дя d_< ді KNQ дј PQJ дја PPY дјав PPY е WNY е_ OO[ ег `WH его _NR его_ jHA ед NWY еде ?Nb
        едел Wa_ едељ PPI едн <Xl едо WOY едос GYQ еду_ HIK ежд iuE ей Yk2 ей_ mXE ек GO[ ек_ hE[ ека ONd
        екам E?n екл HXI екла HXH еко GGl ел NMZ ел_ DZ` ела WbO ела_ FHd ели =aZ елим GPR ель c?F ельм NRP
        еля iZF ем HDZ ем_ `P5 еми >kH ему kG? ему_ k>? ен OXP ен_ Ekk ена WWI ена_ VMP ене RNR ене_ 7;d енес >6t
        ени `NP ени_ <Xc ение bk3 ений c>P енит GYW ения k?P енн mP3 ення 8FZ ены YQP ень lJ= ень_ JSG еня iaP
        еня_ iOP ені SOP ені_ ROP ео ObJ ео_ G>\ еп IOS епр AX? ер [I< ер_ `Gb ера OJR ере fPG еред n>O ерж n?=
        ерн QN? ерну cGO ес PMP ес_ di< еса A<d еса_ A<d есл l>> если m?F ест NGZ ет NN[ ет_ uEA ете PWN ете_ @X`
        етен GbW ето >bk ето_ 4uh етс aPj ется bGP ец ZaE ецц PRP ецца PRP еч aNk ече FaZ ече_ 4l` еш M`b еше Ob`
        еше_ =ci ешен XXV ещ ju< еј G>m ељ PHA еља PPI еља_ PPI ењ G?t ећ HHA ећ_ PPR еће PPI ећен PPI еќ PHj
        еќе PGa еќе_ PPa еў PRP ж ZP< жа =@[ жае bbG жаем bbG жал sEc жалб =a[ жам P?i жам_ P?r жан <Hc жд ts5
        жде n6= жден e5G же [;H же_ [_E жели PHJ жен XOb жени Gb` жи =W[ жо_ PJX жы >SP з H[F з_ Q@5 за bNI
        за_ NMY завт m>G зак d@< зака r7X зал RbF зам E?c замо [JF защ `bO защо OlP заў PSP зв b@5 зва 4c6
        зво DRb звон iIP зд mEX здр ;jc здра ;jZ зе <[a зе_ OSJ зен GRX зень GQP зи G`R зив PHJ зива PG@ зин `4l
        зинк O>d злам @QP змер rjP змі RPP зн cFH зна FWd знач 6[= зно AP> зо YOX зов FZA зови OQ9 зош YPi
        зошт PPi зро IRP зс SbO зу QHG зумі QPP зь QJO зя aIP зі RRP и NLP и_ >_b иб nFH ив @MR ив_ 6=c ивањ PGQ
        иві IPP иг X_? игао PPI игн OYa игна OYa ид `Ec ие _i_ ие_ haV ием bb= ием_ k?O иен aPi иент aP` из `Dc
        изв XGS ии hXV ии_ qXV ий nX< ий_ n>O ийш @PP ик PDP ико PbQ ико_ PH9 ил XDc ил_ _`_ ила ZE? ила_ [FI
        или HaH или_ [F? илк AQG илка JQG иль mGP ильн [PP им ZD@ им_ IWA има GaS има_ <X\ имил HHj имио GQA
        ин QDQ ина WNP ина_ P<Q ине GO[ ине_ i?K инет 5kh инк G>c инка GGd ину ZFa ину_ bGI ио MN\ ио_ XIB
        иот FQk иот_ HHj ир NN[ ира Fli ис HEd иса HX7 исам HHJ исат Y>a иск HXi иска Xl4 ист R<Q исти =la
        ися AGP ися_ APP ит PMY ит_ s?X итањ PP@ ите Mjk ите_ Mjk ити J?J ити_ AH9 итув PGa ить dGO ить_ dGO
        их ZM5 их_ d<7 иц aMR ица Ejc ици Nbb ич =`[ иче jc< ичн ?Fd ично bPH иш OXR ия ju= ия_ `uF ият >lP
        ията >kP иј =?\ ија F?l ија_ PHk ијат PGa ије PH8 ије_ PGA иљ PHJ иљк PPI й IZ( й_ mH2 йл IRO йс ac3
        йст bQ< йт cI2 йте eX< йте_ [X< йц bXO йце PQP йце_ PQP йш A?P йшл APP йшо @HP йшов @PP к QRO к_ baO
        ка PPO ка_ FXZ каб bR> каб_ PSP кав >JR кад Y5S када HHB каде Y>q каж OOd кажа Gt_ каже @Hs каз baG
        каз_ NRN каза aW? как `VX как_ uj< какв =kR како P,m кал <e` кал_ PaX кала HXW калі NSP кам NNZ кам_ EkQ
        кар Ic< карг RIP кары PQP кас @@H касу JPQ кат =nH ката FJl каю @JP каю_ @IP кв Z;J кво FlH кво_ PlO
        ке >bQ ке_ u40 кет 5@b кет_ =?d ки dMP ки_ dWF кл ?\F клам QbP клие XX` клі PJP ко OWQ ко_ =_[ ког _EZ
        кога <mi когд kQP код @@8 кодж IQP кой XkP кой_ abP коли K6H кој GGd кој_ PGi кра \_E краї SPP крш P>l
        крше P?k кт [I; кто_ s[= ку FZX ку_ H.j куп >M[ кщ RGP кщо RGP кщо_ RGP къ GlG къд PbG къде PbG кі IJP
        кі_ FSP ків ROP л YPF л_ MVY ла Q<R ла_ [=? лаг MjP лаго Ebb лам_ P@r лас PJb ласк JJ? лат OQN лати =la
        лаќ PPX лаќа PPX лб 3ac лба 3Xc лба_ =ac ле >@Y лед ;jc лем 3QY леми Fca лен dX; ленн RGP лет `sW ли QMH
        ли_ cE@ лие ObR лиен XX` лим <Hn лим_ =ZA лир YbF лира GlO лич `=Z личи aHA личн `PX лк Oth лка R>?
        лка_ eHE лн <im ло c<I лоз FHd лози FHd лу =Wc луч ``i лучи WbO лы kSP ль n82 ль_ JJP льк kIP льки QPP
        лько jPP лькі ERP льмі ORP льн d?F льна HQP льни RPP льно dGP льны XRP льні PQP льш QIO лю Hc2 ля I\2
        ля_ aZ< ляв FdP лі BKP лі_ SIP лік RQP лікі OQP м ZHF м_ ZEI ма ZHF ма_ <QR мала R>V мар_ ORW маци GYR
        мая_ FAZ ме NSX ме_ 3im мен ?IH мена `3e мене S5r мени a6B меня iGY мені ROP мер di< мер_ [a2 мет RIP
        метк PRi ми QVO ми_ nWE мил P>j мил_ PHj мин _X` мина =XZ мио_ PHA мн VHW мне a@W мне_ b@N мно EaZ
        мног ;`d мо PGP мо_ >XS мов KAX мови SGa мог la* могл d>> можа OTj мой a@P мой_ a@P мола PHi мош XHi
        мош_ PHj мощ `lF моя [XF моя_ d4P моят =lP мој PGJ моја PGR мојо PP` моћ PQR моћ_ PPI му Pab му_ Flh
        мы kAO мы_ YIP мя _d< мян FmP мяне GAY мяні PQP мі BJP мі_ NSP мін JPP мір ROP міс SNP н QRO н_ E_Z
        на FYY на_ >ab наг FZ6 нага GR? нае_ =dW наз Z7= нак PA? нак_ >Ab нали WuE нар >NY нара NXk нару OGR
        нат NWb ната >ab нач iZF начэ PQP ная aRP ная_ aIP нај P>k не PRQ не_ >R@ нед W>Q неде aGk недо GYH
        ней j?P ней_ j5P ненн HHP нес @Xa нес_ 5bj нет QWM нете >k_ ни OMZ ни_ 4iZ ние Xa` ние_ Gk` нием k5P
        ний SGP ний_ SGP ник RN@ нико <lj нис NYI ниса GPJ нит `aW ните `bG нить aPP них S5J них_ S5J ния jbO
        ния_ jbO ниј PGR нк \HE нка OQQ нка_ >Y? нку \XF нку_ JPG нн ZI) нне OJQ нне_ GJQ нно jc< ння 8@P
        ння_ 8@P но NN[ но_ W`a нов P`> нова k>a ного Wj. ногу Q>q ной j6P ной_ j6P ном IW7 ноў ORP ноўн PQP
        нт ZN> ну X@? ну_ d38 нуй AHP нул Ob> нули Gb> нум OSP нума PSO нуц ORY нуць OQP ны kJO ны_ ZJF ные bPP
        ные_ bPP ный aPP ный_ aPP ным bRP ных aIP ных_ aIP ныя GRP ныя_ GRP нь [I3 нь_ SRG ньн FRP ньне GRP
        ньня FQP ня [I2 ня_ SRO няп PQP няпр PQP нят k>O ні KTP ні_ KNQ нів IHP нів_ RPP нік ORP ніх HRP ніхт ORP
        ніц ORP ніць PQP о PNO о_ GVR оа =cj оа_ P6t об [P> оба jWI обад Hu= обар PFm оби 6=d обил WPS обио PGI
        обм mGG обре Ak> обро b;P обры aQP ов cFH ов_ h`_ ова P66 овац >YS ове Pj> овер AHj ови 7<m овит FZI
        овн IOR овні RPP ово ZEX ово_ 8a6 овор aX? овт GYa овто PQj ову RJG ову_ [HE ові IHP овід QPP ог [=@
        ог_ >JT ога 2ZX огд mHF огда mHF огли d?F ого eWE ого_ oP3 огр H`H огре G>d огу X?j огу_ P?k од NRR
        од_ `OR ода RXO одар @Xa одг FP[ одго FP[ одж IHP оджа PQP одже RGP одл =Hd одли =Hd одн [=H одні QPP
        одј PPZ одја PPY ое hRL ое_ rA` ож HJP оз XDZ озв k>N озд WPa оздр =bQ ози GkX озин OGd озо FPR озу ZPP
        озум QPP ои ^`_ ой hw2 ой_ j\F ок >RI ок_ a-W ол NPW ола <id олам PGj оле ?e= олем PQi оли =X\ оли_ APN
        оло S`5 олу Paa олуч bk3 оль lJF оль_ [HF ольк iRP ольш aRP оля =uP ом cEH ом_ c+/ омош PHj омощ `lF
        омоћ PQI ому e>N ому_ n?E он Z<I они c=X онит iZF ону 7?X оні IOP оп 4@Z опл n>N опла n?D опо S=Y
        опом JQO опр XbG опро kGG ор PG? ор_ ;bb ори =X[ орн <PR орно OHk оро nPF ору H=c оруџ PGI оръ PlG
        оръч PlG ос G>R ост Nab оста XEl осі IGP от WWa от_ H?s отв EYb отве kQ= отг HlF отго GlG оте POH
        отел aHH оти Gb@ оти_ 8P` отк EXd отка 3X[ отм kQF отме lHF ото OWY ото_ ,kq отп WF[ отпи acF отр \4@
        отри e?F оті JPP оч cVF оче `GS очи <P\ очит =Qk очу cF? очу_ lFX ош FJc ош_ FX[ ошт H=c оште PGb
        ошто PG[ ощ jl= още GlP още_ GlP ою \FP ою_ JFZ оя di< оя_ [XF оят >lP ої BQO ої_ JHP ој =?n ој_ FHn
        оја PGd оја_ PPI ојат PGi оје PPA оји PPA ојо PPR ојот PP` оћ PHJ оћ_ PPI оў ESP оў_ OSP оўв PQP оўва PQP
        оўн GRP оўны PQP п QRF па OQG пав Y@G пад X<[ паке G>e пам QA> паме FeH памо PRP пар caE пари Gbi пас jZ=
        пасы GRP пат H?j паш GRP пе PXR пер cX; пера P\O пере n?F пи R_O пис cFI писа Za= пит QaG пита Pa7
        пиш XXW плат cH; плаќ PPX по YNI пов IXP пове JYG повт PQj пові RPP пог @=c погр O>d поз NOQ позд FbQ
        позо PGA пол kQO полу bk4 пор HNb пору IPI поръ PlG пос GPH поч 5jb почи =bb пош ?J@ пошт QGA пр G?P
        пра QJN праб ORP праг PQF прат Okk прац RRO праш XPi пре N`Q при cW4 прив m?F прий AGP прим M>n прис YbO
        приш tIO про RXG прос [P< пры >SP пу YP< пун H?J пуно PQS пъ GlG пы jIP пят qGP пі JJP під RPP підт QPP
        піс NSY піса OQP р HNY р_ GPQ ра NRH раб `XW рабо `aW рав_ H4e рави GtH раво c=J раві QPP рад ;dH
        ради WWH рам @QN рам_ <Qb рас `e< рас_ G@R расс bOP рат aV@ рати PGb ратк Oik рах >R? раху IIX рац ?H`
        рацю ROP рач DZj рачк Pba рачу PGJ раш Ha` раша PGi раї SPP раїн SPP раќ PPa раќа PPa раў PQP рга_ [IF
        ре PLH ре_ aW@ ред PjQ рек bXG рекл GYI реса 83m реш YXO реше bbN ри ?VP ри_ Xaa рив c4? рий SPP рийш @PP
        рим 6WX рима APG рими =Hd рис QGa рист QPQ рит GaP рите Gb` риш tIG риј PGR рно_ N>c рну aHP рнут bHO
        ро YP= ро_ IV` роз R=Q розм QPP розу ZPO роль IHP рос d?F рос_ iYO рош c6= рој GGc рој_ PPc ру a\=
        руч I>S ручи PGJ руџ PGI руџб PGI ръ HvF ръч PlG ръчк PbG ры kKP ры_ XSP рый kEP рым bQP рыма YQP рыс PQP
        рыст PQP рэ PTQ ря mi< рі KNP с XZF с_ O_Y са X<[ са_ Ok? сава OZG сак >?k сака P?r сам [FX сам_ GPA
        само Wji сац PQP св >aR се >Yb се_ 3aZ сего iGP си Q_O си_ 3jc сиб v>P сил eP< силк J?P ск WF[ ска 5PW
        скал Hk> скар RRF скас IHP ски CWc ски_ )`d ско _HP скрш P?j сл NOZ сле ikN сли_ cPO см WE\ сме ?aa
        смет GQi сн PFd сно jWX сно_ 4sZ со GYX со_ YGs сп PHb ср >WR сс t>G ст GQQ став ZEP стај PPI стаў PRP
        ств aZF сте_ Y>A сти iWI стиг =XZ сть cFP сть_ cFP сті RPP су ?HP су_ ?I@ сув PcF сува RkF сум R>`
        сум_ PQs сц OS@ сць ORP сць_ ORP сці NRP сч j`W съ Pu= съм GbP съм_ GbP сы kJP сыл bQP сылк bQP сь \J<
        сь_ nEP ськ BNY сько IPP сьо HbP сьог HPP ся dA< ся_ e?E сѐ PGj сѐ_ PGj сё WJP сё_ YJP сі AJP сі_ IPP
        т YNO т_ Waa та PIH та_ HaP тав ZFH тавл l?= тае kRF тает kHO так X?@ так_ @77 тан >GP танн @IP тасу PGa
        таю XIP таю_ PRP тај PG[ таје PPI тањ PPI тање PPI таў PRP таўк PQP тв X=[ тве bb= твет kHG тг HlF
        тго GlG тгов GlG те GMP те_ =`Z тел [`E тела `>R тель c>P тен GYb тен_ PP` тет ?=[ тете PP` тећ PPI
        теће PPI ти @MP ти_ [EP тив jGb тив_ N5d тиг 4XZ тигл H?A тигн Gbi тил bG@ тил_ `bN тила Z=@ тио P?J
        тио_ PGJ тис A=Z тися IPP тк FJZ тка <YP тка_ XYN ткаж >>e тказ Pk? ткат PaX тм cFX тме lHF тмен lHF
        тн <ZH тно `bG то PYY то_ Hb> тов ka> това >k5 тол `GP толь `RP тор a?? торн O>c тп W=m тпи abG тпиш Yk<
        тр ZEI тре POd тре_ >kh три dPF трим JcE тры >SP трым GRP тс `3d тся iGP тся_ iGP ту IIH тув IPa тува IPa
        тура Pjj тъ Hu= ты kKO ты_ kHO ть oNP ть_ oEP тьс [GP ться [GP тэ =TQ тэл PRP тэле PRP ті BOY ті_ SOP
        тів IPP тів_ IPP тіл IPP тіль QPP у P>H у_ I-8 ув ?Pi ув_ JPP ува A`r ува_ Ecs уваа PPb уваж bk> уван IWP
        уват Ib> увањ PGh увек ?HB уд bNY уе NSN уе_ FSP уже mFX уже_ n>O ужо PSY ужо_ GSP уй l?E уйт e>P
        уйте e>P укр eFX укра dFP ули @X` улир PbO ум GPb ум_ Elr умар PSO умі QOP ун aV? уно SES уно_ PHJ уп ORI
        упе VrI ура YNX ура_ H`` ут [=@ ути_ AcE утр DaZ утре =lh уц >IR уць ORP уць_ NRP уч EYY уче_ HHA учи Eac
        учил NbO учио PPI уш _NY ушт PHk уште PPa ую d6E ую_ k@O уј GGd уџ PQR уџб PPI уџби PGI ф >ZG фа NRb
        фай PRP файл PSP фак P`Q факт P`W фал PYj фала QGr фі JRP х P[5 х_ dF6 ха Fc? хв ZFA хва jPA хо kHN
        хот bGP хоте `GQ хоті IPP хоч S?O хочу dFX хт 6H7 хте FcJ хто JJX хто_ JJW ху Hm< хун IIX ц HII ц_ _EZ
        ца M\> ца_ DPZ це bOa це_ A8@ ци W_a ци_ )Xe ция kbO ция_ bYO циј PGS ција PGc цц PRP цца PRP цца_ PRP
        цы WJP цыя GRP ць 7JP ць_ 6SP цю JOP ці BSP ці_ OSP ч QQE ча ZI3 чак <mA чака Em? чан GJT чає RPP че bLP
        че_ 7iH чека 73m чем uHF чен HW` чер YWN чера Waa чес bbE чи RDY чил XbO чил_ bb> чила YbG чио PPI
        чио_ PPI чит HPa читу PGa чк ;Hn чка PHW чка_ YQF чкат PPa чно cEP чно_ dFP чо 7A` чом RHP чому IPP
        чор TSG чора SSG чт mP3 что k?O что_ kHP чу GbH чу_ kSN чуд AbN чун PGJ чы 4SP чым GRP чэ FRP чэн GQP
        чэнн PQP ш H>Y ш_ 5kj шан ?GS шано QGa шањ PPa шање PPa ше RM> ше_ 7MY шен ROW шен_ Obi ши mOO шкод @QO
        шл jH@ шла cGO шла_ lPP шо cE_ шов @PP шов_ @PP шт =-n ште G>d ште_ PGa штет PGb штећ PPI што <Ae
        што_ ;8m шч E\P шча OSP шчэ PRP шы <SP шы_ <SP ші SOP ші_ ROP щ nh) щ_ 5uG ща Zj< щан YbF щане GbP ще nX<
        ще_ SkE що AlF що_ AlF ъ Nu> ъд GlG ъде PcG ъде_ PbP ъж PuF ъз GlP ъл HuF ъм GlP ъм_ GlP ъп GlP ъпр GbP
        ър GvG ър_ GlP ърн PbG ъс GlG ът GuG ът_ GlG ъч GlG ъчк PbG ъчка PbG ъщ GcP ъща PbP ы sKP ы_ uBF ыв aIP
        ыва aIP ыд PRP ыда GRP ыдат GRP ыдз PQP ыдзе PQP ые k>P ые_ u>P ыз PQP ызн PQP ызна PQP ый jEZ ый_ jNY
        ык jHP ыка aHP ыкар PQP ыл kJP ыл_ kNP ыла >SP ылк aRP ылка bRP ым jSP ым_ bSO ыма PRP ымал GRP ын aSP
        ыр GSP ыс jIP ыст YIP ыста PQP ыт jJP ыта aIP ытан OIP ыф FRP ых jJX ых_ aJX ыц =RP ыць FRP ыць_ FRP
        ыя 4JZ ыя_ >SP ыў >SP ь w82 ь_ n7< ьк TOY ьки IGP ьки_ ZPP ько eGP ько_ dPP ькі HQP ькі_ HQP ьм iJP
        ьмі ORP ьмі_ NRP ьн [@F ьна HQP ьне YQP ьне_ HQP ьни RPP ьний IPP ьно dGP ьны XRP ьны_ GRP ьный XPP
        ьня FQP ьні ORP ьнік OQP ьо 8tG ьог IPP ього IPP ьс eGP ься [GP ься_ [GP ьш bIO э rKP эк aJP эл OSQ
        эле GSP элеф PRP эн OJP энн PQP энне PQP эт lJF эта XRP эта_ PRP это mPP это_ [GP ю d@( ю_ n82 ют nHF
        ють 9PP ює ROP я X[( я_ d`) яв Xm< ява >lP як 8d< як_ I@P яку AGP якщ RGP якщо RGP ял al; ялі OQP
        ялік OQP яма FnP ян H[2 яна NlG яна_ NlG яні PQP яніц PQP яп OcP япр PQP япра PQP яр X[F ят m`3 ят_ WtG
        ята HlF ята_ PkP ять [GP ять_ RGP яш GRP яшч FRP яшчэ PRP яў GRP ѐ PHj ѐ_ PHj ё rBP ё_ kAG ён FTP ён_ GSP
        ђ H@9 ѓ H7q є BPY є_ KGP єт IGP і B]F і_ B]F ів KIP ів_ JPQ іва RQP ід JIP ідп RPP ідпи HPP ідпо QPP
        ідт RPP ідтр QPP із JIP ій BFZ ій_ JOY ік JJP іка RHP ікі OQP ікі_ OQP іл AIP іло RPP іль @HP ільк ROP
        ільн HPP ім JJP ін KSP ін_ JPP іна \OP ір SIP ір_ RPP іс AJP іса PQP ісац PQP іст JQP іт AJP іта PRP
        ітаю ORP іть IPP іть_ IPP іх IIP іхт ORP іхто ORP іц HJP іць NRP іць_ NRP іч JIP ія @@P ія_ @IP іє SNP
        ії SOP ії_ SOP іў ORP іў_ ORP ї BQO ї_ KPP їн SPP ј =Hx ј_ F?n ја F?n ја_ G>n јав G>l јава PPi јаве PG`
        јави PHI јас PGb јасн PG[ јат PGi јата PGi је HIB је_ GGd јед PG8 једн PGA ји PHA ји_ PHA јо GGd јот PGi
        јот_ PPi још PPA још_ PPA ју FHn ју_ PQS јут PQb јутр PPA љ GAT ља PHJ ља_ PGJ ље H?B љк PPI љу F?m њ =?o
        ња G>e ња_ G>e ње =?e ње_ FHm њи PHB ћ GRB ћ_ PQK ћа PHA ћањ PPH ће HHB ћен PPI ћен_ PPI ћи PHJ ќ H@r
        ќа PHi ќањ PPa ќање PPa ќе PHj ќе_ PHj ў <TY ў_ FTP ўв PSP ўва PQP ўк PRP ўка PRG ўка_ PRG ўл PRP ўн FRP
        ўны GQP ўныя PQP ўт PSP џ =6w џб PGI џби PGI џбин PGI
        """#
}
