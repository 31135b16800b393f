// Made by contrib/dev/language/train; not to be edited by hand.
// swift-format-ignore-file

/// Weights of character n-grams (1 to 4, and whole words; `_` is a word's edge), one language a column. A row is the
/// n-gram, a space, and two weights a character: its code less 40 is nine times the first step and the second.
extension LanguageModel {
    static let latin = LanguageModel(
        languages: "en de fr es it pt nl pl sv da nb fi cs sk hu ro tr vi id sl hr lt lv et ca is", unit: 0.07396,
        prior: [19, 15, 9, 9, 9, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -12, -7],
        rows: latinRows)

    static let cyrillic = LanguageModel(
        languages: "ru uk bg be mk sr", unit: 0.07806,
        prior: [9, 0, 0, -9, -9, -7],
        rows: cyrillicRows)

    private static let latinRows: StaticString = #"""
        _a ll[EHVYe<24>b _a_ rv\7)Lxt((M)n _aa <XFbJrHOYHbS? _aad GPPG>GPPPPPSP _aan FPPt=EPPPGPOP
        _ab ]b?<MNPFP;>7X _abe BFPQOHHRQQZOR _abr XQJPPbPaHYGOb _ac WRAi=G;AZi?dj _acc bmNX[PGEPPPRG
        _ace GHIPPPFTPaYP5 _aco G>?GOGPRPPPPk _act [H<bPPFORYPOk _ad R_hd>=Hmli<;T _ada cNEQOZcWmu=EF
        _ada_ QFOPOYPOGuFO> _add tO[G=QGYQYPSE _adg PPPPIPPPPGPPO _adr 5:2nkYeIbEm_X _adres_ O4YxE?FPuZPH?
        _adresa_ ZNGN=HnS?Oi>> _adresse_ Ik=>AlFOHZGOG _af MaZuB7W@57FEf _af_ E?Odf@POG>PPA _afb PPPPRGPPPPPPP
        _afm OPPbS>PPPPPPO _afs OPPbIGPPPPPPR _aft kGPGNGPPGPPPR _ag i[WH45`3PdWn` _aga kFOP@PZFPbOKa
        _ah 2dcS<@``43PUc _ahi OEXPPPPPPGPPs _aho GJNOPOmkPF>PG _ai <m`G[AG6n?:Ji _ai_ GvaPPNP@S>M@>
        _aid ?kOPQGQPPPPOP _ain GOKPYSRMG>N[> _aiu PPjPPPPOPPOPG _aix P=EPPOPPOPPOt _aj Q`\DYSBBHM5Aj
        _aju GW\PGOOKGG>?k _ak SPPHHPBscmRIN _ako PPPOPOBGPMaPP _ako_ PPPOPOBGPMaPP _aku PZZPbFGG?tX=P
        _al H7imRF<?Y8h5X _al_ 2AptW@>A[EZWs _ala OREXAFYb>OYTE _ale N)@/<YoSYXY;Z _ale_ G<5ANGwQH`GNQ
        _alg WSSY<>OEGOXSc _all AVl=dhFNH>O\. _allerede_ NPG>GkPP>PPPP _als faFkOGGGPPYFP _als_ 9GOkOPPPPPPFY
        _alt [>dYAEH@lbNEb _am JiQN6N;nX[`<a _am_ fHWHaR?KGFHG> _ama aE[ERNa2lcHbb _ama_ YIOPPPPau>GFF
        _amb X;IYGZPFPcaOk _amb_ PFFPPPPEPPPOt _an e3P=[am<edF=L _anc XNrPPPPOYPPP5 _and _,`bE@PVJvVX6
        _and_ q?Q7McFXF?XWb _ang RZE@_GIZOI>Hb _anh GPPPQGPPRGPPP _anh_ GPPPPPPPRGPPP _ank NPPPHjPGbQPPP
        _ann DjbXJX=VcPXRN _ano =O8POblPP`EQc _ano_ GQ7OPPvPPNEP> _ans ccRYJ?OOGHYP5 _ant 55<PZ[=a`InZO
        _anu ?QIRPPPSGPGPb _ap GIJI7SM>@b9k< _apm PPPPPPPPPPPbP _app YbRI=WZ<RPFGH _aq =7APPPHXPPPPb
        _aqu =7APPPHXPPPPb _ar a_EINe>;c6TwE _ar_ FWXHiRcn@GTs3 _ara XM<P4[Fbu>Y<v _arg =dNZcGYEGZETD
        _arr GldYIYPjHPOF` _arv >GPQFePPQYQTO _as hka`NAY8dF=HP _as_ sU\Q<cFePGP4> _asi PR<PbJnPcFW`>
        _ass W`nb[<WEGPXGj _ast HWRFQR>SG[@NX _at hI95fh37YjBrA _at_ i?[59sP:P?G76 _atb PPPPFGPPPPPkP
        _atc GPPPPPPPPPPkP _ate GIAPaGONYNdPb _atg GPPPPPPPPPRbG _atk PPPPFPPGPGPuQ _atr GHRPPPOQPPHdQ
        _ats PPPPPOPPPPKFP _att jtXQr5ZOQQXOJ _att_ FGPPs,PGPPPGO _atv YPOPOYFPPPIbQ _atš PPPPPPPPPPRGP
        _au JnFd?_mP<3^O? _au_ GkPPYYRTO?PG= _auf JGPGPPPOPPPPO _aus \V?YRXaFGX`OZ _av QkrQpt2@GeE8X
        _av_ PGGQqtOQPOGEG _avb PPPPibPPPPGPG _ave QklHX>FSPOYFG _avm PPPPFkPPPPPPP _avs PGPPjYPPPQGPG
        _ay >BNPFHPFdbPPF _ayu PSOPPPPPGPPPP _az OQNEPPXwGbF>G _az_ OFOPPPbsGOGGP _að PPPPPPPPPPPPS
        _að_ PPPPPPPPPPPPS _aș PPPPPPPSPPPPP _b kW>adiW4faWMJ _ba N[bWREW@\W2FH _bag ZOOGHGPHakOX=
        _bai R@?GOPPI>bO]d _baj PTOObPPaGG?GP _bak XPPab>NPbHFF\ _bal GbXY@>na?=Ik` _ban OPFNH=>AZXb`b
        _bao PPOPPPPPSPGPP _bao_ PPOPPPPPSPGPP _bar OW<d\l``GSEGd _baş PPPPPPPPk>PPP _be l`cjPZFEXhJhF
        _bea FbQ>RZO[PIHPR _bed >PPZ@bOPmPHbP _bei eFPPb>PPQGQXR _bek JPPY@GPPPaYPO _bel Om`k6>J[acX==
        _bem GPKYQGGbPGPPP _bem_ OPTPPPPPPPPPP _ben LbrlE7>Gt`7>b _ber =a=?_cdZ?tNaG _bes eRFkmbF=>nO>J
        _bet bO?cOaGI=?AsI _betaling_ =PPb7kPPPGOPP _bez @=O[PQm>>DskP _bi eF=HNF-[cnhMN _bi_ bP=OaY?O7Bb?O
        _bie ;okcH>IOPPGHH _bien_ Eob=OPPPNPPG> _bij GPPjPPPPPW=tP _bil QP=<Rb<=c8lNX _bin @@>YWPQTF`>RP
        _bir E<`PHbPctN@XI _bir_ OOPPPPPPtYGGF _bis \<Q?PGXRPujFG _bisa_ PPOPGPPPGt>PP _bit \>=F<PHOc?lYa
        _bl APd[nlH>=?FAF _bli =G>cnuRPGR>G< _bo Hc@[NNP<_J_4d _bol OHIQY?B\GmbG? _bom HYSQFPEYGIHGY
        _bom_ PPTPGPOPPZGP> _bon ?jRj<Z@XZ<>Or _bon_ FkXvGPOPGGHZk _bor 3?_kmcEQGalPA _br aVYYdYE?=@YN>
        _bra bX[eamRPGE>H3 _bra_ PPEPrlPPPPGQ= _bro jWOE[HNHYNlP\ _bu hIN>I@cck;HM> _bu_ PQYPPQ=OrtE>O
        _bue FSNQQYPbPGOGP _bun ZF>GGbH\b>FFH _buo POkPPPGPQGFPP _by `EHHndv=;FH[H _by_ lORNQ[9GNGZbO
        _byc PPPQGPiPPPPPP _byl GOPREGiPGPRPP _byt FGPNma@PPPORO _bä OPPPkOPPPPPOP _bū GGPPPPPPPPSbP
        _bạ PPPPPPPPRPPPP _bạn PPPPPPPPRPPPP _bạn_ PPPPPPPPRPPPP _bị PPPPPPPPRPPPP _bị_ PPPPPPPPRPPPP
        _c _mc>=<WeB`;P` _c_ Guk`Z?<D^@@J@ _ca cjQ_dF?7A5<;b _ca_ >q2GdbP]RFPI+ _cac YNGGPPPNSbPRP
        _cal aQ<ePGEHd<POk _cam ddGacPEWJ=PFY _can l=R?HY<[GG>Ha _can_ tEGIPPP`P>HP> _car dD@OORRP;jdE,
        _care_ YG4PPPPSbbPPG _cas IicEIcnOFIG<m _ce =q3RMOnThwmiH _ce_ >j>XPQ4TFQbPG _cen b3F\Y5JVXA7iH
        _cena_ GEdSGPSNGJ4kG _cev PGGPPPGStPYG> _ch DaRAS>dXKaRI5 _cha ZN7ER?7c<QIIG _chc GGFSPPeONOPPP
        _che Dbw<@>HIDbQPG _che_ F5rPPPXOOPQPP _chi X@ZaFXFX?cXPI _chi_ GFYPQGPOSYPPQ _cho Zi<Rd><NSXHQH
        _cho_ GOFPPPFPTPPPP _cht PPOGPPrPOPPPP _chu =GHQRbWYSPPPG _chy PPPQPPdPNGOPP _chà PPPPPPPPQPPPP
        _chư PPPPPPPPQPPPP _chỉ PPPPPPPPRPPPP _chỉ_ PPPPPPPPRPPPP _chị PPPPPPPPQPPPP _chị_ PPPPPPPPQPPPP
        _ci WOkRQNckV_cq< _cie P[?HPP?FOPOtG _cl Y@IMXe>?EINYH _cli FR\NXPQREaYGX _client_ =XGFPGOSOYPPk
        _cliente_ P@dPPPPNPPPPG _co bIc[F;_7cM<>d _co_ ID2KQYwNTEPPQ _col aRZaQbOG=@GGH _com b[n`EP3[EPF`k
        _com_ >=AGYPOMOYPbt _comanda_ PE3PPPPRPGPPt _como_ GR8OPPPPPOPPP _con NIei?O=@@?HJd _con_ 5ArGRPPNRPQO4
        _cor IJ[>PPOYOPGRR _cos QHhRZYYOPOPPk _cou daDQQGHXFPPO@ _cr aAl`Ya;><Nl?j _cre ?J_YPbPQPPHPk
        _cs @dFPGH`uPYQR> _csa PPPPPPPmPGPPP _cso PPPPPPPbPPPPP _cu `AmPN[<J[P<3X _cu_ Y=FPPPFTGGYGG
        _cua PJ;PPPPNSYPPP _cue PJ=PPPPOPPPPP _cum YFJPPPPSbYPPO _cum_ YPNPPPPTGGPPX _cus kFQPPPPQPQGPG
        _cz bOOSPPXFOPGGP _cze bPPRPPFPPPPPP _czy GPPRPPPPOPPPP _czy_ PPPRPPPPPPPPP _cá PQFPPPFGSPPPG
        _các PPPPPPPPRPPPP _các_ PPPPPPPPRPPPP _câ GFRPPPPSPPPPP _có PSEOPPPGSPPP> _có_ PNOOPPPGTPPPG
        _că PGPPPPPRPPPPP _cả PPPPPPPPRPPPP _cảm PPPPPPPPRPPPP _cảm_ PPPPPPPPRPPPP _củ PPOPPPPPSPPPP
        _của PPOPPPPPSPPPP _của_ PPOPPPPPSPPPP _d HaZQOMQ7BbN2^ _d_ =vd=3A=I`lBfs _da T2jV8k;JJec^5
        _da_ SMoFBv<fn9r53 _dag DGOcmuZPPFGPK _dag_ EPPGclPPOGGPS _dal <NrPZ>k`ObQ`? _dam n?G@ccEPHIFYb
        _dan Ql@`7?V<6nk4F _dan_ DFQt<GQP=xlZE _dar RKRHOHIc>r9kE _dar_ OP[QXHPSG4K>= _das KOd>IHPPPbN@P
        _das_ TOe>PPPPPGN>P _dat ac=iHXdH@?<d= _dat_ NPPtNGZOSGPGG _dau NPOOPPPQSYIYH _day jFOFOdQZOZOPP
        _de We\CX_4\H>52m _de_ )o/sW5(x[;-Mw _dea jE[Y=@YNQXYO> _dej PnNP<GIJPGYY> _del h?u?c<`C=BaSk
        _del_ =Bh>XY?`=>?Zl _della_ PNkP?FPPPOYP? _dem ob<=ecPFbaGPk _den I;Z>e`n<Sn=G5 _den_ @<P,njnFADYZ5
        _dengan_ GOPP=GPPPkPPP _der BW<58t@FbHHPY _der_ 9<OY96POYIPY> _des RjA>V6`@>ac;? _des_ AqMGFIPRPPRG>
        _det V4I>wkJ>=haQ@ _det_ EHP?wlGEFPHP? _dev FcS>E6GFkEQm> _dez GEHkPPGJGRGPG _değ PPPPPPPPbPPPP
        _di nJnidEN?Rq3Dg _di_ IFsRHl@a@t>X4 _dia OY8HWP?E@b<[b _dia_ YE8FPPNERbPPk _dib PP=PPPPOGkPYY
        _did sOYHFQGPXPSOG _die T;HjOHIWS@SGl _die_ f<@kOQNWXQ`GH _dik OPPPOXn>PbPOP _dil bFIPZGYQk`YOG
        _din H76QnjFTa5=Oj _din_ >FHH\kP]=GQY= _dir AcZZG>FF=?SIW _dis bmd<>``RO=VFY _dl @XF\ERSRP[GR>
        _dla PPGTGP<OPRYPP _dn GFYSWcx=XSGJ> _dne GFYOOQnPPQbPH _dni PPGSPPBFGJ5OP _dni_ PPGSPPBFGJ5OP
        _do kMNeO<mIIAgb? _do_ sU/SH>fNAji>6 _doa PPOPGPPSRPGPG _dob FF<RGcmaPSsc? _dobro_ POFOPP3PPSbPP
        _doi bYIGPOPRRPPPG _doi_ GG?PPPPRRPGPP _dom =@jRdYP@F?5mP _don jeDEGZGW\<kYu _don_ tHQGPOHY[OHbH
        _dop YOa[ObeOPNGPP _dor IQ@OOYnJOV4F> _dos ?VAIaFZFY\WGk _dot GPbSXPiHPOFbI _dov GPsPOPOQbP@PH
        _dr R<GOG@Zb2Z`<@ _dru aPQeG?eQHBOGG _du dNHini3_d<Z1L _du_ Kua>xv=Y8>75< _duo QOPbPGPPRPQPP
        _dv OOFHGZeQPSnFG _dz PPPSPPNGGOXkP _dzi PPPTPPNPGOEbP _dé GsPY@YN=OPPPG _dés PaPPPPPPPPPPP
        _dí PSNPPPkGOPPPH _dík PPPPPPdGPPPPP _dü OPPYPPPPjGPOP _dė PPPPPPPPPPJOP _dėk PPPPPPPPPPIOP
        _dě PPPPPPjPPPPPP _děk PPPPPPaPPPPPP _e ?d\;WI)lc2*4e _e_ 32xXb>ReJNOm@ _ed <Em?DJNYdS=Xc
        _ede aGPGG@RYbRGIG _edi b=?HHPa[lR>Ni _ee <RNtEVPGPPPSG _een =PPtPNPPPPPOG _een_ =OPtGEPPPPPPG
        _ef <dE>e3cOPbYWK _eft <FFGn5PPGPPOI _eg EE<?ilbHbNZ`\ _egy GGPbZ@ckPOPPF _egy_ GPPPPPPkPPPPP
        _ei d=2kDfZO<R@]J _ei_ Nb<PPTPIFPNBV _eil FGPPPAPOPPRJO _ein K>GlYDcaO[INJ _ek OPO@RiH>leOPJ
        _ekk PPPGNFOPGPPOT _ekki_ PPPPPOPGGPPPS _el he8@XFEleW`:r _el_ 6KD??HP[GPlXr _ell Wm4>lWPPYcGN>
        _els a`OYOFPbPQPGl _els_ FFPYGGPGPPPPt _em l>7R?NPOB=b;W _em_ ZO]FQQG=KOQPk _en _w8bnn<2DKG5n
        _en_ (wDlek<5V;?No _enc Pe=PPPPPPFRGk _end j<H5JZPXZORQY _eng mMI>GIRdG<jOX _enn EFX><ePkPPPSH
        _ent \@e>=6PEPNXQi _env cnGQbOPPYXYY= _eq b?`>PPPOPPPPb _equ b?`>PPPOPPPPb _er B3ZjneOe4<GAK
        _er_ 53Dl]tZ<=GRW9 _es Afn3237s?WAvq _es_ 9/^GOGXtPcNrk _esc ae@GPPPDYPPQb _esp almPOZP<RGOFY
        _est MxK?<=AnIb>;t _est_ FsaQPQY>ZZZO6 _este_ O7>HOHB]QYPP6 _et At<5[nG5i?HKD _et_ FtF?0jQGFZQTc
        _etm PPPPPPPGkPPOP _ett E>>GpvPGbPPPN _eu A,l?XdcdFESE4 _ev eOVI6<`Rtj[25 _eve d=ObW>PZljPO?
        _ex cd6Xa3b@=b>EM _exc XQ?GIYOOGbPQb _exp QO<XQ=cFZIHXa _ez OEO>PQPtQYQRP _f WYd4niOd7EM<c
        _fa `QdG7bN=Y\=E_ _fac @dQ`a[GJH=>Xa _fai O`NbZ=PQGbOKF _fak OXFRIbn>Hd\XE _faktura_ PPFReblP?4I>F
        _fal cRAGF=aZIPPOd _falta_ PS@PGFPOPPPPj _fat dXIXRRXNlRGE3 _fav FJ\YP>WPPXYXX _fe _`WSjEQj?aWDn
        _fei GFHYEsPEPbPO` _fel EFdGt?ZlHGHOH _fel_ FPGGr>PdPPPPE _fen YIXIWGPbYGPPZ _fi NF[>ZFbeNcON:
        _fin Q@WQdcY;=GFE` _fint_ =GPG9kP=PPPO= _fiz GPQPPP=bGRGbP _fj PPPPRGP>PNbOS _fl Rd?cbk=3@>XW@
        _flo c>?X@=?HHGOZ@ _fo N_Z;QW?[FNHWY _foe OPOGrGPPPPPPP _fon @cVGE>\=YPZaZ _for `dG>Rb@2H<[HR
        _for_ iOOPdlP<[HdR3 _fr d<WHdcN=@YNNI _fra 7M;YdcWGH<NW@ _fra_ OOaP0lPFOPZQ> _fre JGdXHbHN?I>NI
        _frá POPPOGHGPPGPS _frå PPPPi>PPPPPPO _fu @SdEWQ[c=>bNV _fun EFdXjYnIGHZFO _funciona_ PQHPPPPOPPGPb
        _fy FPPPdbaGGPOPS _fyr OPOP\GPOPPOPR _fyrir_ PPPPGPPPPPPPR _få FGPP\YPPPPPPF _fåt PPPPWbPPPPPPO
        _fö OPPPjGPbGPPPO _för OPPPjGPGPPPPO _för_ PPPPbGPPPPPPO _fø OPPPIbPPPPPPO _fü JPPPFGPbGPPPO
        _für SPPPPPPPGPPPP _für_ RPPPPPPPGPPPP _g \N`dI_E6oQGMH _ga Xi6`8jWI>7?hQ _gai P=FPPPPQQGEkk
        _gal `X[?`>baQNBja _gav bGPYAbPGPPJ=P _gd GPPAFQFPFNtRP _gdj PPPFPPPPPNkPP _gdz PPPQPPPPPPPPP
        _ge \?[r1+?4rd@;f _gea OPPbPPPPPPPPO _geb IPPbEYPPYGPPF _gee IPPbPOPPPPPPP _gek OPPkFGPPGPPPP
        _gel JOZYN>PGtXQOV _gen hei,@GXPHZDGi _ger RM@>G5PHYOTXe _ges @XckEHFO>SFPc _get uHP5;>bHGNbRK
        _gi cSrknjG`fOO=< _gia PFiObPPPKYOPG _gia_ PPjOPPPPRYOPG _giao_ PP>PPPPPSPPPP _gik PPPGJbPG>GPOO
        _gik_ PPPGK>PP>GPPP _gio PPjPPPPPRPGPG _giá PPOPPPPPRPPPO _giú PPPPPPPPRPPPP _gj OPPGikPGPOGPF
        _gl =d[=NcIZ5e`<3 _go jG>RHZW5>aW_R _god XXQ?nuPG>DikI _god_ XYPFrlPPPEGON _goe =GPtQ>PPPPPPP
        _goi YFYGOPRQRXGPP _goi_ GPOPPPPPSPPPP _gos YMKQPPOGYROPY _gr I[dXRXF@2HSFb _gra WdnYGZWa3Fb3`
        _gre _NN<EaRR>\7>A _gri ERIY\PPRb==i= _gro eNNibGPIFdZXb _gru @?I6[bWEaDbS` _grą PPPPPPPPPPQPP
        _gu \Fh?ca@FmiNMP _gun NPPPXPROjbPXE _gut ]PPGFYPPFPPP= _gut_ JPPPGPPPPPPPG _gy RbPOc>[t>GJGN
        _gå OPPPZkPPPPPPF _går PPPP?kPPPPPPO _går_ PPPP7kPPPPPPP _gæ PPPPQGPPPPPPS _gó POPPPPj>RPPPZ
        _gö NPPGXGPGtPGPR _gör OPPPbPPPkPGPO _gü QPPGPPPGkPPPP _gün PPPPPPPPbPPPP _gọ PPPPPPPPRPPPP
        _gọi PPPPPPPPRPPPP _gọi_ PPPPPPPPRPPPP _h YI2cnj<`e;M3e _ha S@gR[_2Z_M3Ci _ha_ N\qPiiYj??Rjr
        _hab SeOHEGPYPPPNF _haf FPPGI>PPkGPPJ _hai a?jYO=P@?kOYF _hai_ GIkPPFPHFkPP> _hal @W@kYJ?ajjGP@
        _han <;W5eWHd73[Pd _han_ 3HF>]jP>5>RYi _hang_ OPPYEGPPS>PPO _har <`NZekb@PjGN2 _har_ <NX>otPF>5QP;
        _has dZXBGEXQkPPRc _hav lD8QA6ZGXYGak _hay 5SQYQFPGk>PPF _he `7*tlIi;hNI>l _he_ rB<?=AQPHcZat
        _heb FaPtF>PGPbPOP _heb_ OPPtFPPPPPPOP _hee =PPkFGPPPbPOP _hei GbOYQdPGFPOWJ _hei_ OPPGEmPOPYOXN
        _hej PPP@nGWGPPPPO _hej_ PPPHeGWPPPPPO _hel kF=IlcWj=ZGRI _her \7G>8NQ=lRmN5 _hes GNQ=GYeYkNGOF
        _het FGYv<8QkGQRZO _het_ FGPt34PkGPRPG _heu JYOGFFPPPPPQP _hi m\7WXH?i3l;<a _hi_ uOGQPPZGNFcXt
        _hie AiPk<?RORGPQF _hil AGP>AXZ>FjYPG _hin 5FO?OnP=YYQTS _hj FYZ?xjP?PO>VH _hje GPPG?tPPPOGPO
        _hjá PPPPFPPGPPPPS _hl OXPPFOnPGOcaS _ho [6babDObJ;`Jj _ho_ =MqGOGdcO=GYu _hoa YPOPPPGOTYPPP
        _hoe >PPt`YPPPPPOG _hoe_ FPPtF>PPPPPPP _hog YQOb`PPkOPGPF _hogy_ GPPPPPPkOPPPP _hoi PPNtPOPPOGPSP
        _hoi_ PPOtPOPPOPPOP _hoj PPTGIG<PPPFPP _hol IJH?A=adaXGNk _hola_ QTEPGPO=FGQPt _hom QSA@<SEH\F>]Y
        _how jOXN@YQZX?POF _how_ tPPFQPYPOOPPO _hoy HSOGObFPOPPPP _hoy_ GSOPObFPOPPPP _hoà PPPPPPPPQPPPP
        _hr <OOZ=FnAXIbZI _hri OPPPOGORPQYPR _ht NQ[J?<N?N`ubV _hu _mGdmeFd4A3=N _hui GtPbORPOEYPOY
        _hul GQPkIHPPPPPRF _huo POGPPSPPOPPPP _hur PHO>v[HPGPPPN _hur_ OPPGrGPPPGPPN _huy POPPPOPPSPPPP
        _hv FOY?9s=?P\lXA _hva POPQ?j=GPSkOI _hve FPPGEYXPPPPPK _hvo FOPGAkPPPPGPF _hvor_ OOPPHkPPPPGPN
        _hvordan_ PPPPGkPPPPGPN _hvorfor_ PPPPHbPPPPPPO _hy ZjPQ[J>>HbOON _hyv PPPPPSOPPPPOP _hyvä_ PPPPPQPPPPPPP
        _hà PPPPPPPPRPPPP _hàn PPPPPPPPRPPPP _hàng_ PPPPPPPPRPPPP _hä HPPPXIPPPPPSO _hæ PPPPEYPPPPPPT
        _hí PORPPPGkOPPPE _hív PPPPPPGkOPPPO _hó PFPPPPPPRPPPI _hóa PPPPPPPPSPPPO _hóa_ PPPPPPPPSPPPO
        _hô GYOPPPOPRPPPP _hôm PPPPPPOPRPPPP _hôm_ PPPPPPOPRPPPP _họ PPPPPPPPSPPPP _hỏ PPPPPPPPSPPPO
        _hủ GPPPPPPPRPPPP _hủy GPPPPPPPRPPPP _hủy_ GPPPPPPPRPPPP _i c2W[m^3j_>cN; _i_ t4XTxqs2)1w-x
        _ia GW?aOQXfukjP> _iad PPOPFPPOtPPPP _iar PPOPGPPTPPOPG _iar_ PPOPGPPTPPOPG _ic 7k4?bG8DuO?JJ
        _ich APGIPPAPHPPPP _ich_ APGIPPAPHPPPP _ie EPkjPXXSH?Ev> _ier POkPPOYSGGFbP _ig <c?5a>OtHAjBj
        _ige MPP>S5PtPRPPG _igen_ MPP>\5PkPPPPG _igj PPPPEkPGPPGPP _ih KPGHaBQPY<bOP _ihn SPPPNOPPPPPQP
        _ihr TPGPPPQPYPGPP _ik EGPs7cG=YD@RW _ik_ OQZtMHYH?GPXQ _ikk OQP>J`PG?PFSO _ikke_ OPP>SaPGGPONP
        _il =tsJDAEmm;wcN _il_ FssQN@XRHF[ab _im T\Y@PX8O5B`3a _imm \ObP?GPOGPPPb _imp `ekH>bQGGFOFY
        _in NRld`Cd88w1;M _in_ x2ttM;PS70@j< _inc F[FGNPEKIG[Zb _ind <eO6K>cE@j`Gc _ing 2di5kk[cQkFOH
        _ingen_ DGP5\bPPPGPPP _ini Gc@OZYGN>r>Ib _ini_ PP>OPPHO>rFGP _inn ?[FB=tXbQFQO[ _int _Q=[h3I6IXN_P
        _inte_ OF=Hr5PNPPPXP _inv cSlQQPiIQFFPF _ir <@JH`Jcl7EBu4 _ir_ <@ZZGHcY6=Bs3 _is n5>t5H@slMd*A
        _is_ r6WtWYYt?PF3@ _iss OXAPQFYPPPRPP _ist 9PH?FH8ZuabXP _ist_ BPP>FGIPPOPQO _it u6c?4\M`bvGM<
        _it_ t7I??HY<HHbj> _iy PPGPPPPPYbPPP _iyi PPPPPPPPbPPPP _iyi_ PPPPPPPPbPPPP _iz FX=NGZM=7fqtZ
        _izm GPPPPPPPYQFkP _iç PPPPPPPPkPPPP _içi PPPPPPPPbPPPP _iš PPPPPPHPPNB>P _j ehZW?Ps3Z_=@D
        _j_ Xta3EG3ZYWZGZ _ja R5`kJad,[23@; _ja_ K2@tox[2N2<es _jag GOP>sGPPPYPZO _jag_ NPP>r>PPPPPOO
        _jak YQYK=NqHYV<<[ _jak_ PPPJPGiPG>GPP _jas FOPca>eYPPcEG _jau YQXOQNPXY>Jsa _jau_ PPPPPPPOOGJbP
        _jaw PPPOPPPPPbPPP _je S_WAG<n4Hd`^H _je_ @sNqV?fFYKqWQ _jed ]PYBEGIPHNPOP _jeg OPP@KkG>PP5PN
        _jeg_ OPYFKlP>YO>PN _jel PPOOP>OkYYXYP _jer W>dFe6>RH`jPS _jes `@>BOYWHdO>E[ _jest_ PPPKOP?PPP>PP
        _ji P[QNH<h@>n05H _jo _2RVXJ+c`C_Yk _jo_ ?_;=\nauYF<kk _joo GPFGPSPPPYGSP _jop PPPPPQPPPPGbP
        _jou IYNkcXFPPGPHF _js PGOPPPqGPNGPP _jse PPPPPPjGPNPPP _ju dS<[ca,EIYO4M _jut PFFS>RFaPKXOX
        _jutro_ POFSPPGPPOjPP _já POSPPPNPPPPPS _já_ PNSPPPWGPPPPS _jä QPPP=RPPPPPSP _jó POPOPOYtPPPPG
        _jó_ POPOPPbkPPPPF _jā PPPPPPPPPPPbP _jū PPPPOPPPPPHkP _jūs PPPPPPPPPPRbP _k @12bRFcNTcQd3
        _ka AFda@b<@hOen< _ka_ YQ[O?N<QYD=wO _kad PYYN<>=GkNoiN _kad_ PZZOFGGQHF]jX _kae QPPPd3GPG>FJS
        _kah PPPPPRPPGGOJO _kai PPPGPdYGF>J5P _kak PPPOPZ<G>e`=O _kako_ PPPOPOEPPIjGP _kal NPPFh`Pbk`d<H
        _kam [PPY@aH>YsF<N _kan IHQnnm@A<*G3Q _kan_ WZZjoqYHF4GOW _kap JPPiA<dabZ<WG _kar PFX>?aIZbJGWP
        _kas OPP[GX=PYbN]P _kas_ PPYOGOPQH>OfP _kat Ydd=DOZ>5H<@W _kd XPYEEGvP>T=OP _kde OPPGEGoPGNPOP
        _kde_ OPPGEGfPGNPOP _kdy PPPOPPqPPPOPP _kdy_ PPPPPPiPPPPPP _ke XRQE*-Am\r>@A _ked >YQPPGBcYaPOY
        _kee mPPYPEPGG>PSP _kel GPRGFOOdGa\GO _kem PPPGcFPGHlPOR _ken HZbYJ5<>v=XNI _ker PPYb<SFkFSGXP
        _kes OPPPEJOYkOFRP _kh RZZGPPFQTYPXO _kha RQPPPPPPQPPPG _khi PPPPPPPPRPPPP _khi_ PPPPPPPPRPPPP
        _kho PPPGPPPPRPPPP _khá PPPPPPPPQPPPP _khô PPPPPPPPQPPPP _không_ PPPPPPPPQPPPP _ki lbWEE[WmdY<2:
        _ki_ PZPNFEH[j]4FP _kie FPQ[[HNYJGJ4P _kii PPPPPRPGGPORO _kim XbPYRHQGi`NNO _kin mPbREOa>6W`cP
        _kir IGPGPmY>b<OJO _kj PPP>:tGGPT>OR _kje PPP>FPGPPT>PP _kl @=Ondib?4YYi< _kla IGOj[`XI=ZNdG
        _kli RGPJZ>dPGEPXP _ko @22HZcD;hdad8 _koh OPPOPRFPGFPSP _koj PPPOPP=PPCs>P _kok OPPWY\X>GN?ZO
        _kol FPPRbHmGkOI<O _kom FFPdliaYGW?`K _kom_ OQYPJY_GPE>GT _kon R=FeniR>`JGa> _konto_ SZPSnj<HQF<AY
        _kr ?PEdbidF3=m_? _kt OYYK=Gn?OaHGY _kte PPPOPPqPOOPPP _kto PPPSGP0PPOFGP _ku 6E<Zmn=EVWc\:
        _kui PPPGPRPPPGMKP _kui_ PPPPPNPPPPNTP _kun HQZtnk=>><@HP _kunne_ OPP>BWGPPPPNP _kur RbGHQ<bYb<BrM
        _kur_ OPYQGPPPGGSkN _kus NPPYb<cPPGFJY _kv OPPGn`m>>E6aJ _kve PPPPFaOGPOFGS _kvö PPPPGPPPPPPPR
        _ky aPPNkANGAYNOQ _kyl bPPGH@PPPPPPQ _kys PPPOYSPPPPNPP _kä QPPPjGPPPPPSO _kæ PPPPS5PPPPPPS
        _kær PPPPR5PPPPPPS _ké PGPPPPFkRPPPO _kér PGPPPPGbPPPPP _kí PPPPPPFbQPPPP _kö SPPGXEPbbPPOO
        _kön SPPG>OPYPPPPO _kös PPPPPPPbPPPPP _kü RPPGGPPbYPOQP _kün RPPPPPPPGPPPP _kā PPPPPPPPPPPkP
        _kā_ PPPPPPPPPPPbP _kı PPPPPPPPbPPPP _l Qmm<PO<60WNda _l_ <qrH>HRD_Enet _la Xc`aI[2?7_6`<
        _la_ QxrbIi=fS<?>q _lab j;ZPFPbWPPBsP _lag @FRbibZPPkPFJ _lagi_ PPGPGGPPPkPPS _lah PPPPPRPPPJGRG
        _lahko_ PPPPPOOPPJGPP _lai >>FGORQORbIw> _lai_ PG>PPOPPS>MkP _lan [6=j?i`QaWH>A _las [BNYW\@XGA3?O
        _lay PFPPPGPR@bPPP _le <OdG;Z]k2nY;@ _le_ 3wq>N?;mQ[>W6 _leg `FlXNIYJGFZW_ _leh XGPGGH`kPFPSO
        _lei Jdj>RHO`RFQJI _lem YOIPXPPlPaQOG _lep GGGQPZQjPKjPP _les <hQHFYQNOeF=w _les_ =iOZOHRGYbbGv
        _let lFGb=XvEP]XH@ _lev H<AlmkY`PGGI> _levering_ >PPk8bPPPGPOO _li i?[kcOZ?;DW_= _lie ]`=aEI@NRPJj>
        _lig =NTk7>JYdaREI _lii GPPPFSPOPPPSP _lij PPPYPPGPPNkPP _liv ?`SGbk<SPaYE> _ll jB<H>IQGXZRYr
        _lla GRFPGOPPPPRPk _lle GKFPFPZGPPQOj _lli PEGPPPPPPPPPk _lo iAXIZa;@\_;JI _lo_ >K_OYPNO[X>Rk
        _loi GbPPPPPOSPPQP _loo bOOZPXPPOGGSY _los d@Edd=XNcGE=b _los_ @ANcHPYXcQF>j _lp GGPGEHPPETvPG
        _lp_ GGPGEHPPETvPG _lu `@ecdNIARG*I; _lug PISOiGYQPOO[E _ly 5FPPek>@IPRPI _là FbFPPPPPSPPP>
        _là_ ObFPPPPPSPPP> _làm PPPPPPPPRPPPP _làm_ PPPPPPPPRPPPP _lä SPPGjIPPPPPPP _läh OPPPGSPPPPPOP
        _lö IPPPjFPGPPPPG _lạ PPPPPPPPRPPPP _lại PPPPPPPPRPPPP _lại_ PPPPPPPPRPPPP _m aQFPR`YQ9YO2X
        _ma ZicdIVIX7H=EE _ma_ >qhT?Y\n\;<B< _maa FPOkaZPOPtPOF _mag EGQcYZQlb>XEG _mai R5e?QE`eb=aEa
        _mai_ I>iQNaXfPGE>b _mak jPSlXKNPPaOAF _mam PI`JNXnI=b>OY _mam_ PPOSPQeOFE>GP _man d=b?eiQ2=mKr<
        _man_ AEQcmkQEE5\kE _mange_ <>PG@tPPPPOPP _mar FM<W<cPb?7bNd _mas ERJIdEYlGE_JX _mau YYGGOYOOQuW>Y
        _mau_ Y>PPPPPOQtOGG _me 2?\`a`DcEiW_[ _me_ aT[bM>`DIFWFu _mea jFPGGPPSPGPPG _med 5FWQwm@@>A@NA
        _med_ ,QPHntFGYK>XS _meg XPYGAcPsYOFb= _meg_ OPPYDkPkPYPPF _mei SOHbF?PEQYQ`J _mel WGIQcliFIj>a=
        _mem bW`YXGIHRraFb _men D;\Hev@X>rRP3 _men_ VOR@ojOYG4RZ> _mer <rG=`Q<nmcaW? _mes 3iR<REdWXBbc<
        _met [=cv<5Y<YN\AP _met_ cGQt;>PGHQGbG _meu P=SGPPGSNGGPk _meu_ P>RGPPGTNGGPk _mev POFbPPPObPPPt
        _með OPPPPPPPPPPPS _með_ OPPPPPPPPPPPS _mi J6iY\ZFb<HaOY _mi_ P]`SE``Ri?r<N _mia Pck[?WNXP=OO@
        _mia_ GcuWPNOEPGPPI _mie N[b?PSJi[PSFH _mij PPPkPPPQPNYPP _mik abGXEJFkZX=JS _mil W>nYY<d<cF=dF
        _min ;D?amiQl5d=XX _min_ =OH@nqQ>FF[Xe _mio QOiPRGPPPPGPG _mio_ QOiPRGPPPPGPG _mis `fbYQNaNPaaIJ
        _mis_ >ZPPFFPFPGO]Y _mit BH>?\SO=bRYJ` _mit_ KPQG93Y`YGQN> _mitt_ MPPPiiP>PPPNE _mo Wh;e<HQ@YY_=Y
        _mog PP>dWGFOPQkYQ _moh HQGPGFmYOjQYb _moj ZFNJWNeGYS_GP _moj_ PPPRPP6PPSaPP _moje_ PPNSPPnPPM<PP
        _mok PPPPPFEPPRAPP _mol OIiXO=>@ZOlRv _mon [lb=3@<cQM;PX _mon_ >sPPOOQOPPQZb _mor mNeH@aF?Q8NNd
        _morgen_ IFPb8bPPPOPPF _mot >dY<lr=<\@J`R _moż PPPRPPPPPPPPP _mož PPPPPPRPPNkPP _mu bA@<PS_[l=X?N
        _muc iSOOPP?POPPPP _mui GNBPPRGPQPOeP _mul aN[Y>lGKQbOYP _mut YPYYGSPdkGOaF _muu POPPPRPPPGPRP
        _muy PSOPPPGPOPPPP _muy_ PSOPPPGPOPPPP _muố PPPPPPPPRPPPP _mv OPPPnkGGOOPOP _mvh OPPPnkFGOFPOP
        _mvh_ OPPPnkFGOFPOP _my lFHbWna==GXXd _myc PPPPkGPGPPPPP _má PJQPPPmaRPOPI _mám POPPPPlGOPPPO
        _mám_ PPPPPPdGOPPPO _már PQOPPPFkPPPPO _mä QPPPFEQPPPPTP _må GPPPSbPPPPPPP _mé P=IPPPWbPPPPv
        _még PGPPPPPkPPPPO _mì PPPPPPPPQPPPP _mìn PPPPPPPPQPPPP _mó PNOTPPG>OOPPl _mô PYPOPPBPROGPP
        _mü RQOPOYPPkPPOP _mă PPPPPPPSPPPPP _mů PPPPPPiPPPGPP _mộ PPPPPPPPSPPPP _một PPPPPPPPSPPPP
        _một_ PPPPPPPPSPPPP _n >`QOZaYG9HYdD _n_ <tHa>ARZC`IB` _na IW7n>anM@fi22 _na_ IMBx4XxWNAv3?
        _nad FBc\=Ic>GJO@d _naj QPPNPOJ>PRbGP _nao POJOPPRPRW5PP _nao_ POJPPPFPRa5PP _nap Yac>XG\sF@jFG
        _nap_ bPPPGPPkPGPPP _nar YQFO[kPFGanG< _nas QDm\FFc@t\`3G _nau aGO[QFGPQGJjY _nay GPPPPPGPSPPPP
        _nay_ GPPPPPGPSPPPP _naz ObaIbYWGPNjGP _ne H;k:_=mkhiohS _ne_ >j5GN9gnsKxr[ _ned 4OFacb[HkM[jO
        _nee jYOlPNOPPbGlP _nee_ FGPtPOPPYPPPP _neg PRQXPc>AHqc@a _nei e>E[XiOFGQE[\ _nei_ WZFROsPEPPGET
        _nej OGPEnGiGPO=GP _nej_ PGPNoGVGPOFGP _nek PZPPOa<k>JiXP _nem FP[X@Y\uFEd5I _nem_ OPRPPP=taNPGG
        _nep PPPPXYeXPNZXP _nes `OeG;u[=QN\b? _net Xb@k@`H<=XA\H _nev jPFQ<b[l?I=YQ _ng OMdZO=P@Bm`QN
        _nga GPPPPPPPRPPPP _ngh GPPPPPPPRPPPP _ngu XMdZW=P@=IaZN _ngà PPPPPPPPQPPPP _ngày_ PPPPPPPPQPPPP
        _ngư PPPPPPPPQPPPP _nh FGNGYPFPTHGPP _nha PPNPPPPPSGPPP _nhi PPPPPPPPRPPPP _nhu PPPPPPGPRPPPP
        _như PPPPPPPPQPPPP _như_ PPPPPPPPQPPPP _nhậ PPPPPPPPQPPPP _ni RS2SYO8@`H`.V _nic diF7SYaJY`5FG
        _nicht_ SPP>QGGPOPPPP _nie Q=mw?>ANRXJ5? _nie_ QPPAPPANPPFPP _niet_ OGPsOGQPOPPGP _nik ObPe?=n>GD`NP
        _nim IPGROS[SPO4T> _nin bZIN5jEib`3Y_ _nis RGGOIXGQbJu>P _nj YYPPbPFGYRkPP _nje POPPPPGPPSYOP
        _no hRRX7j)7DV(um _no_ rB8@XHIWO^1wt _noc JJF@GPZQOQ>H> _noe OPPGFsPOPPPPG _noe_ GPP>NtPPPPPPP
        _nog FPGvf5QOYP>PF _nog_ FPPthGPOPP>PO _noi Y4dGRQP\SGGFO _nom 5mRGF>PEPrNOb _non FitHFFPPQOQR?
        _non_ OiuIOFQZZGZOI _nor G=aXbmVXaZKD@ _not m[mHPEFGa[<@A _nou >aMbOY3TPGPHk _nov GG7XDYYNFZi`H
        _nu \Rlcn>:84;/@D _nu_ `?PsxH>]>O3VI _num _id\=[<@`<<[V _number_ jPQGOPPOPPPRO _nummer_ =>Pj[jPPGPPNE
        _nuo PPkPPRPOQPIPG _ny <QYExm`k<GOP@ _nyh PPPPQbPGPPPPP _nà PPPPPPPPRPPPP _nào PPPPPPPPRPPPP
        _nào_ PPPPPPPPRPPPP _này PPPPPPPPRPPPP _này_ PPPPPPPPRPPPP _ná PNOPPPe>OOGPR _nã POIPPPPPRPPPP
        _não POIPPPPPQPPPP _não_ POIPPPPPQPPPP _nä IPPGaJOPPPPSG _när OPPPbGPPPPPOP _när_ PPPPbPPPPPPOP
        _nå PPPPakPPOPPPP _når PPPP=kPPPPPPP _når_ PPPP=kPPPPPPP _nú PIIPPP<GOPPPf _núm PHIPPPOPPPPPd
        _ně PPPPPPaPPPPPP _o VV6cI[P7j4U5= _o_ 43BI`;nKnGSIl _ob [n?@4=nJ?BNNi _obj PcR<HGdYPUa[G
        _obr POSNGPaPGPYPb _obs ZcQSFOaSQI>O> _oc hRW?vONNH@>Eb _och DQPOsYZQOOGXP _och_ DPPFsYWPPPPPP
        _ock PPPPjGPPPPPOP _od APVAN7nalAv;< _od_ =PPJ;>mOQ[kOO _odg PPPPPPFPPRbPP _odh PPPPPPdPPOGPP
        _odj PPPPYOXGPQbPO _odl PPGObPDPPRkPP _odo POOOPS@PPO[PP _odp GPPROPmPPQ>PP _of lHZ=OOGI?aQ`c
        _of_ rF[aMYbY=dFNP _og =Qk79rO>bS5jK _og_ <ZG58tY<GP5XT _ogg PPkPPGPPPPPPO _ogs PPPP@jPPPPPPO
        _oi Y>BGPPPONPGOb _ok m=ZeiF@?5c2QN _ok_ vHR8VoV.+35N` _oka dPcHT=\Q=MFPP _oke 5ZXjiDEPHrP]P
        _ol Y@REFBWjwhJf> _ola PEeGY`OXkQ[XG _ole GHOHRBH=?jcTQ _ole_ PGFbRKGOGGPPP _olm PRGPPNPGkPGPP
        _olu PPPPPNGOtGbcO _om >N`rxwVA=>5Tb _om_ =QWjxuDJPX?X= _oma RcYGGIQFHFHTR _on iD8m;8WUd;ifh
        _on_ shW.WT`E7=Qfr _ond F<TGIPXPcPcXP _ont =kSjX=PFPPPO> _oo GOOsPOPPGkH\P _op R>=t9<d==Sb`[
        _op_ IGOtS>YNGQ>XP _opp kGPP1uPPPaGOO _opr PO=>HG`SPSbPP _or uQg6V<4lkM8;[ _ord i?l5ldXF>EXNR
        _os 4;c5\m@_6Ph@- _oso PHERPSjPPNXOG _ot F]F<WGeklXjd= _otk PPPOPPFGGNtGP _otr PK;QaGEPGS>kG
        _ott POjPHHPbQPGPO _otá PPPPPPZPPPPPP _ou jsSkEY=WRPGY= _out k4\YGYGPQPGRG _ov ZFilRe<OIUsO?
        _ove aGal@lHPQa>Y= _p NPQ6>Fd55?ZOV _pa RbHGIX<<W58dW _pac Y>nGPP`RQZ@<G _pag YBnOFQaIQjIWt
        _pah P=PPPRPPPPPOY _pai kdHPbSPHPGN=G _pak @GPidGV4P`dfI _paket_ JQY5N<F>kniDP _pal =>c?H[Y<=_WeY
        _pan PFN]XOxdOD>>@ _paq PAEPPPPPPPPPb _par Yi\E37RZi<WmD _par_ GtNY@HnbHR`s4 _para_ QKBP>bPElb>=,
        _pas PmNa?iF@>c@<c _pas_ =qNYIGQQPZ_4b _pat XN>?GZRFc3KWc _pay crWXWO>Q?<WX? _pe D\R=>6@\[h5;c
        _pe_ G=<bYGGTPGHPH _ped GSAP=b=cIGHaP _pel X@J@?SEWGP?Wt _pem PGPPPOPOYkPPG _pen DcjWn`saYiF=R
        _pentru_ PPOPPPFSPPPGG _per NImD`S2ZFiRWj _per_ Z3rbVcXNG=JGt _perfekt_ PPPGebPPPGP>G _pes G@GOOYi[YmlGG
        _ph njFPaPFd]O>Y@ _phi [bHPWGRcZWFNH _pho tFNGQPFPRQGPP _pi D6mOO5W```NnP _pie _46YMINIZdMrI
        _pin c[?bI<FQPF[Ha _pir G`=P`OFbYH\aY _pit GFIHbSQZPDkNY _più PFkPPPPPPPPPP _più_ PFkPPPPPPPPPP
        _pl ki=NZVWA=HdVW _pla ?bHbP`<>FSd`a _ple O3QXNbISPPYOk _po @6OAbYn6M8i=b _po_ PM2SQGdPOS]HH
        _pod HSKRGPeOQHWOl _podpora_ POOOPPRPPR>PG _pog PPOYOGOPPRkYb _poi ZZiFcJ>NPc=N@ _pok >HdZ@ORGQOkFP
        _pom GW<RFGRIPJaOP _pomoc_ POORPPROPObPG _por H\SbVI`G>;X[a _por_ >TJYFHOWQN?Y? _pos aYE`dFbGPZ_d=
        _pot P<u@GbQJPIOXc _pou GrIOPPHOPRGPG _pov POGPPP>RPSYPG _pow FPPROYXRQYGPY _poz POFQPP\HYQXGG
        _pozdrav_ PPPOPP@PPNkPP _poš PPPPPP`PPNkPP _pr ZFHdX_e44@d=W _pra XDJe\YiOGc\P= _pre bQY=_3S?@@`aa
        _pregunta_ PSDPPPPOPPGPb _pri XA;hYiR@4AdHN _pris_ >QY?wuOYZNDGH _pro [PW`XW`XX_N=Z _prv PPFPPPIPP\kOP
        _prz PPPSPPEPPPPGP _pu `cjNYYVREVaVW _pue OJFPOPPPGPPQ[ _puh IPPPQSPPOGPQP _pui PbPPPOPPPPJFP
        _put MR>XbW?\cWjNO _puu PPPPPQPPPPGJP _py GZPRPSaPPOFPQ _pyt PPPRPPWPPPPPP _pä FPPP>SQPPPPSG
        _päe PPPPPOPPPPPSG _päi PPPPGRPPPPPRP _på GGPPnkOPPPPPP _på_ PGPPoYOPPPPPP _pé PIPPPPWkPPPPO
        _pén PPPPPPGbPPPPP _pö OPPP>OPYPPPRR _pön OPPPPOPPPPPPR _př GPPPPPiPPOPPP _pře GPPPPPjPPPPPP
        _při PPPPPPaPPPPPP _q cnmGQ<NWJX<Ij _qu bnmQXENEJF=Rk _qua Y^lbPOPQS>PZc _qua_ PG<bPPPPSPPP>
        _quando_ PElPPPPPOPPPG _que X?nPXYPPZbGNb _que_ 48/PPPPPOPPOt _question_ jX>POPPPOPPP> _qui beHGZGbONPGRY
        _r EbWIZFdG9YORE _ra @_2@<S567[k>? _rad Q`;GW[m>aJaWE _rah POPPPTGPb>PSP _ran lQF@<QnOGCYPK
        _rap Gjd[`ZIIPGGOF _raz YSOJPP3HGTEXY _rač PPPPPPGPPRbGP _račun_ PPPPPPPPPRbGP _re jdIWX>EYDOQP_
        _rea 5@dR=X[DXEdSa _reb YFQPOGXFP@PPk _rec midFNG@ZFNHOb _red 7IIOhdE?beaWO _ree >IIHFcPFbObNc
        _ref `O?R@OaHPGZR` _reg b_YYEXZd=>QW2 _rei =c>bXlPEPFIPc _reikningur_ PPPPPPPPPPPPQ _rek EOOc`db>G?bYI
        _rel IFcd@XO@GW=cb _rem clE?OH>j?a@d> _ren NY<>l?NvcaHOH _rep lcIG?QcFP=aNa _res Q4m`m>?Fke5=a
        _ret bZMi\aN@=WF@X _rez PPGPPPA>PRdYP _reç PjOPPPPPGPPPG _ri ?>tNdmi_F_NjJ _ric ?I[P@P=aRcPFR
        _rim POkPXY?OGHdFG _rin 3IGQvmOOXZR`F _ring_ =PP>nPOPX?POP _ringe_ FGGG4tPPPPPOP _ris [ZiY`GOPcOGXQ
        _ro >@?[?WeAeN3<? _rot \TbO>b<HXaFOZ _roz POPSPPnFGN5PP _ru _IPOa`><W\c=W _ry FbZGe?aGGHIPO
        _ryt PPPOIGQPPPIPP _rá PNNPPPmkPOOPO _rán PNPPPPlGPOOPP _ré GlOPPGGPPPPPI _rép PbPPPPPPPPPPP
        _rü RPPPPPPPYPPPP _rüc RPPPPPPPPPPPP _ră PPPPPPPRPPPPP _răs PPPPPPPQPPPPP _rī PPPPPPPPPPPbP
        _rồ PPPPPPPPSPPPP _rồi PPPPPPPPRPPPP _rồi_ PPPPPPPPRPPPP _s WE`>[^\7AR`>@ _s_ kgLI4<xRVBh0`
        _sa k`>O?R77eV`iE _sa_ Gq<[mj9T=;v7> _saa PPF?eAPNbkGKP _sai IbJHORPWI?;H? _sai_ YGIPPQPYRGN@P
        _sak GPPPrdWP=E[aQ _sal Inka=[M@>a5O` _sam X<<eImj`4\`8J _sam_ YPaOOGFPZQu>O _san `@GP@HQPRa7ch
        _sao GYPPPPPPSP>PP _sao_ GYPPPPPPSP>PP _sav cYFZNXEaYPKrG _say bNPPPPHPFlIPO _sağ PPPPPPPPbGPPP
        _saņ PPPPPPPPPPPbP _sc lDiNRlZKWMY<5 _sch SOGX[ZdROOHXR _scu FOkOPPPRPbGPG _se <Je7;@_NilPNm
        _se_ )7S<`Tpn79q1l _sea a@EFROGSH?YSQ _seb OXNPPPSQbcjFG _see m=F?W`XPROPTG _see_ aFGGbNXPRPPSP
        _seg FZ[HMkGaG`Faa _seh SPPPPPPPbOGPP _sek FOPZ@IIGGc[bE _sel Jb<@7d<<kkbB@ _sem OdnOE>8kXcPEA
        _sem_ PPNXFQ8kFScPB _sen `?I7FIHYjM8_n _ser ;\I[_3N`Q;5[d _set d<mIIab?=`>Gl _seu PaTQPJPNPGGOl
        _seu_ P=SPPPPOPPGPk _señ PSOPPPPGPPPPP _sh kI?=F[?ENZOXb _shi cIGdRbPOPcPOE _sho 7Z[=V[FHOGXWQ
        _si eSJdH[<=EG6Wj _si_ HodWEhoT47>Er _sia YNjPPOXOFtSY> _sie eSEAEnMNQRRXG _sie_ JFGAQGNOPPPOP
        _sii GFbPPSPOYPOSP _sil QG@bMQ@F=YNSW _sim `QKaI<Wd7<X_R _sin KIda`b<NJRaVO _sip PPPPPRPPkGPOP
        _sis E5IF_b=PZdbfj _siu POFPPOPNPGTPG _siz tPFOPP>OlOGIP _się PPPSPPPPPPPPP _się_ PPPSPPPPPPPPP
        _sj PPPFnGFGQEbFS _sk RFGEwh@>?a8lT _ska FPPRns<PH_Fia _ske PPPPH5GPPORQS _ski dPPaIOOQGN?XS
        _sku OPPOl`[PGIJ`N _sl `=OlejaA4Akc< _slo IPPQQ>[OPQOQN _sm 3<Xd\IK[7ni=F _sn FcOjmXd=bFdG@
        _so eZ6NW=:Nt@2d` _so_ oC6FOPAGSK3Zb _soi YbOPPPPPQPPPP _sol \\kFOaE?5WYEa _som `[>cejA3OD=NP
        _som_ =GZ?nlK>GNHPO _son 8wiY>IOOt?GSd _soo tGRGFWPPPYPRP _sor YbOk=?FjjrPcb _sou XdI>XHjFOX[OY
        _sp \1VdRhc=<A6V, _spe dW`b_aMXPJ?aG _spo NE<QSbdc`S4`4 _spu EFbYFYQRPGXFR _spø PPPPHbPPPPPPP
        _sr GIGR=?[NIew>N _st kU^k>UZ@2>VU) _sta dEaZ7MnGOS=V3 _ste DcYb=WA;?R[;7 _ste_ OG>>E>9NPQPPP
        _sti maakEG<fQHd`E _sto k`N@elX>XXFH? _str GPW[MY[dN\Ea3 _sty HYPEe=?ZGXFRP _stá PPPPPPmGPPPPO
        _stø PPPPQbPPPPPPG _su NonN>?AIFaf6_ _su_ QBhOQE@WS<x4I _sub ZHJY`PHRYI<Ec _sud cWXFFP=PPidik
        _sui krNGPPPNPPNOG _sul P<vG=RbVblSHF _sum Z==PNZPPGbOIc _sun WE<PbQdfGbabF _suo POjPPSPOPGNOY
        _sup @X<[@`c7FZXD` _super_ Ai<\A,mJbAbG4 _sur av7Pl=HXbbOIE _sut PQEORHGOYOmaG _suu GFPGPRPORGFSO
        _sv 3sE=mkmWFRv`A _sva GF=PekZXGQ>=H _svar_ PPPPdkPPPPFGG _sve G>PPiGeYHRljM _svo PPPGEPRPP\=GT
        _sw WRPAaRIQPYGOP _sy [aF`dk?G5iNS> _sz OYHSPQNtHOGPP _sza PPGRPPPbGPGPP _sze PPPGPPPkPGPPP
        _szi PPGNPPPjPPPPP _szá PPPPPPFbPPPPP _sä FPPPi=PPPPPRO _så >PPPnbPPPPPPO _så_ GPPPmYPPPPPPP
        _sæ PPPPGPPPPPPPJ _sæl PPPPNPPPPPPPJ _sé P@IPPPEGQPOP\ _sí PIQPPPEbOPPPn _sí_ PSOPPP<POPPPi
        _sím PFQPPPEGPPPP\ _sü QPPPGGPPuPPSG _să PPPPPPPSPPPPP _są PPPSPPPPPPQGP _sū PPPPPPPPPPGYP
        _số PPPPPPPPSPPPP _số_ PPPPPPPPSPPPP _t h>GIFNc;BlPZX _t_ rmda<@?GCjQJX _ta ?cD<@[YEmQ=jU
        _tac =bOXtYOQRGGYG _tag K?cGb4QGGYOd? _tah PGPPOOaPOjPSP _tai GkGbPSPFI?IGY _tai_ PGPPPSPORIOOP
        _tak jQbSA@n5FTD2J _tak_ >PY]K4e?5`5FN _tal kSbO@=5Q?F@Vl _tam YJIOGQl=v@d<j _tar 4J\N3nXvbEAA`
        _te 25?[26?W^nNZP _te_ <A<v=6Ul[<i`c _teg OOGmI>PbPJ>QP _tei RGO4PRPOQPQTG _tek GPPOJ\4>ld`PH
        _tel ERZGXV7<<jdIc _telefon_ @;;7e`bRaAiR` _ten VeZ8;`wOGEREm _ter EcBe<7@n>mFSN _terima_ PPOGPOPPGkGNP
        _tes QN`Wb=W[j`[N= _teş PPPPPPPPYPPPP _th iNP\bEH5BI?UB _tha iR[PPOYFIPYPA _thank_ bPPGRYPPPPPPN
        _the dF=[bP?>OYI_X _the_ FFIIc[FYXPR`W _thi cbR[GHk=QOQWE _tho =W`I[PRGRINFZ _thu >GPbXaPPRGPPR
        _thế PPPPPPPPQPPPP _thế_ PPPPPPPPQPPPP _thể PPPPPPPPRPPPP _thể_ PPPPPPPPRPPPP _ti 64=MnmYP7k@g7
        _tid XPPHljGQGkPNN _tie eK=>QAIW\OSkQ _tik YZZQFOPHFFKsY _til =QGRwxFZQ<POK _til_ >PPQ8jFPGFZPT
        _tin ?E>HBOFRIPZRu _tis YPPP==cbPK=>Q _tiề PPPPPPPPQPPPP _tiền_ PPPPPPPPQPPPP _tj GPPGdYGPPEkPP
        _to m`2kO`W@`XWGG _to_ t^)K]jnQNJhjG _tod lTAXORFGPQ?=G _toe XPPkIFPPPGPSP _toi GbObQJPORGORP
        _toi_ PkOGPNPPRGPPP _top 5OZbb=O?k`OWX _top_ HYPlFGaQHaGaY _tot 7RW`YZS8I<F?s _tou @kc6HYGYYYPQG
        _tr ?Wm@khG7BFZ2W _tra YIcIZN3I[WE6; _tra_ PEjPGPPOSXGPG _tre H5bGbFbA=AQ`? _tro 6he<nk?XPMWEb
        _trong_ GPPPPPPPRGPPP _tru bWXZNZ=E@FAOl _trū PPPPPPPPPPRXP _trả PPPPPPPPSPPPP _trả_ PPPPPPPPSPPPP
        _trọ PPPPPPPPQPPPP _tu ;SvE>R7idHY?U _tud cWJXPPOuOK=NP _tudi_ PPGPPPGGOT>OP _tul cOGHFfPXGkPRR
        _tus <SOkGiPGPGPNG _tut [EkRPHPZj=FDO _tuy GQPPPOPGJPPPP _ty AYPScdn><OEYN _tyd PPPG`FqPFPPPP
        _tà PPGPPPPPRPPPG _tä OPGPPIPPOPPSP _tän NPPPbOPPPPPSP _tô POQPPPPPRPPPP _tôi PPPPPPPPRPPPP
        _tôi_ PPPPPPPPRPPPP _tö NPPP5QPkGPPSS _tör PPPP>QPbYPPPO _töö PPPPGPP>PPPSO _tü RPPPGPPb>PPSP
        _tüh PPPPPPPPGPPRP _tý OPPGFGvPNPPPP _tā PPPPPPPPPPPbP _tạ PPPPPPPPSPPPP _tại PPPPPPPPQPPPP
        _tại_ PPPPPPPPQPPPP _tố PPPPPPPPRPPPP _tốt PPPPPPPPRPPPP _tốt_ PPPPPPPPRPPPP _u O5`cdhdh<8h=H
        _u_ iHFu>mh`WDtBG _ua GPQPIGPPNkRPP _uan GPPGI>PPNkPPG _ud QOOH9-ckPibNG _ug WREFK>PbPJ@[F
        _uge EPPGT>PPPPPOP _uge_ OPPPSGPPPPPOP _ui F>PkFXPRPPGSF _uit FGPkFXPRPPPPF _uk IPPAIji>?c`HO
        _uke PPPGOtPGPPGPP _uke_ PPPPNtPPPPGPP _um A;]@O>a@Gea7A _um_ SYTGPHGPQGQPJ _uma PO\PPPPSGQFIF
        _uma_ POTPPPPOPPGGF _un nxr3XhWA7E6rr _un_ <xt@X=Z]>=Hsq _una cSjYGPGOQFY=r _una_ GJjYHPPPQF?>r
        _und dEF>mQQ\?HGF@ _und_ 9PPG<GQEPQPOF _une Or=PQPYaPQYP> _une_ GsPPPPPNPPPPG _unn OPPP<tPPPPPPN
        _uns ]=HGF>PNPYPGY _unt nOP>O>PPQkPPG _untuk_ PPPPPPPPGkPPP _up l==QiH?WZJGN9 _upp OPGPr5QPPGGPT
        _ur =IPQi@dw>A<@a _urs QRGPkFPPPPGGP _us j?[@WI`E?Z_2i _us_ l=cPHOX<PF<Gu _ust GSOSPYEPcT>NF
        _ut MZY=prIk?jH`T _uu PIPYPSPPPPPRF _uv OGQP@Y[GPRjFG _uw FPPkPPPPPPPPP _uw_ FPPjPPPPPPPPP
        _uz ONENPPe=kMSsP _uz_ OOOMPPn>>NJtP _už PPPPPPePPF8FP _už_ PPPPPPePPE@PP _užs PPPPPPPPPPQPP
        _v 5X=_WYo@T83IY _v_ F[NR;>xaV]-3O _va VH`<i[2Qc:>c` _va_ QmqZQE<KTX=<t _vae PPPGdiPFPPPJE
        _vag QRHGPYGbPPXXX _vah PPPPPROPPPPRP _vai QYJHHRP=NPHmk _vai_ Q>TQPQPFOPMsG _vak QPPP>GO>bEJ`H
        _val aAJ4c[2hWUHbP _vale_ ZB9HOG<NQYOSH _van b@<uEjXl?ER3e _van_ kRQv6;YsHZ>Fi _var OWE>n\_Hjc4k@
        _var_ F`O?JlY=tPEa7 _vas bPDPHId[>J`7H _ve 6@HW=cDZrEaje _ve_ k>>HN>pQxW5NY _vec aREPkP@G=Raj>
        _ved >XjH@n[A=\5OO _vee GPQQOPPPPPPTG _veg bX<RHGHcPNXEe _vei WGEZHYPIOPIan _vel EQDY4le_=QmrS
        _ven Gjd?BcPb?F4NN _ver 9[cs26;`ikA>A _vez PATGPP=S>Vk>> _vez_ PBSPPP=FGN>GG _veľ PPPPPPAPPOPPP
        _vi NbHInc2X3VR_A _vi_ ZISRxs>YYY><D _vie eddG;JbF\OAP= _vig P[NP?GPPPOGKX _vii PPQbEAGQPOXJY
        _vik FPQGWa`YPZFFS _vil X;I@na=a?V@`\ _vil_ GGPQ8tFGPNYPJ _vin FIYkbGHRWIDiH _vir aFSQIeaPY[Fa@
        _vis lXb@EDNP>G]`` _við PPPPPPPPPPPPR _við_ PPPPPPPPPPPPR _vl OOOkFPeH>QmFF _vo oknj><3\>XD8c
        _voc E;fYPPEOPaGO> _voi YGNGO\FQROGSG _voi_ P>XPPOPORPPSP _vol HcZkWEWiHNaEj _voo FPPkPOPPPPPRP
        _vor J<hQe5EKPO>SA _vos OjhZPO<FYX?Pt _vos_ OuMYPPPGPPQG> _vot jd@?GOEHYQFSZ _vou ibRGPP=aOPPOG
        _vp YQORPOGPPS=PP _vr OYFuO?cJO]kOF _vra PbPbGPnNPNPPG _vre P=FYYP5TPPYPG _vri PPPkOPPPPNPPP
        _vrá PPPPPPjGPOPPP _vs bPYQFP[YP]5FQ _vu Oea[I\NEeOiEa _vui PGPPPOPPSPPPG _vui_ PPPPPPPPSPPP>
        _vul PQPPGGPPOPPPk _vy QPPXFFxGGW@PO _vz PRPaPPmFGQ>PP _và PGGPPPOPSPPPY _và_ PGGPPPPPSPPPG
        _vá PPQPPPdbOPPPO _vál PQOPPPObPPPPP _váž PPPPPPZPPPPPP _vä NPPQjG@PPOGTF _väl PPPPGPOPPPPSP
        _vän PPPPaOPPPPPPP _væ PPPPJbPPPPPPP _vær PPPPQkPPPPPPP _võ PPPPPPGPPPPTP _või PPPPPPPPPPPSP
        _võt PPPPPPPPPPPRP _vý PPPPOPePPOGPP _výb PPPPOPZPPPPPP _vým PPPPPPAPPPPPP _vč PPPPGPdPPR>PP
        _vče PPPPGPdPPR>PP _vē PPPPGPPPPPPkP _vēl PPPPGPPPPPPkP _vẫ PPPPPPPPRPPPP _vẫn PPPPPPPPRPPPP
        _vẫn_ PPPPPPPPRPPPP _vậ PPPPPPFPSPPPP _vận PPPPPPPPRPPPP _vận_ PPPPPPPPRPPPP _vớ PPPPPPPPSPPPP
        _với PPPPPPPPSPPPP _với_ PPPPPPPPSPPPP _w n<Xe=XHX@6YNG _w_ 5bHBZ[XQO=\JP _wa bFZh<Yd[?IF?=
        _waa OPPkPPPPGGPPP _wac EPPaPPPPPPPPP _wai bGP>PPPPRGPQP _wan lHHEaQPORQPOX _war KFaHFZa[PIHS>
        _was iNaXZXYEOGWNN _was_ sOWlQGPP[HOFP _wc PPPHPPIPOPYPP _we cQG^<PGQ[G?Db _wee XdR`QFP[GGPOG
        _wel IPIcGbRYPPPPF _wel_ <PPtPPPPPPPPP _wer ePGjEGPQPPPPP _wh pZa;RN<QNRcaI _wha <IbF@OXHZIcOZ
        _whe iYQGYFPZPYPbG _wi I<O_dZcNb>EX< _wie KPP@FYOPPPPGP _wie_ JPPEPPPPPPPPP _wij PPPjPPPPPOPPP
        _wij_ PPPaPPPPPOPPP _wil NQHr@[YPbRaXO _wil_ =PPsOPPPPPPPP _wir KGa=QPPPPPPPO _wir_ JPPFRPPPPPPPO
        _wit `GYRcHIGO?ING _wo \ObW=OcNJXXFZ _wor _Y[iEQIYRHPPO _wou aPPGOYPPPPPPP _wr iPOIPPPYOGGQR
        _wro kPPFPPPPOGPPP _ws GPPSPQFPPPPPP _wy GPPKQPFPPPPPP _wym GPPRPPPPPPPPP _wyp PPPRPPPPPPPPP
        _wys PPPRPPPPPPPPP _x 6>[Q4QQDKOdJl _xi FXZPOXHPRXdXk _xin OPPPPPPPSPPPP _xin_ OPPPPPPPSPPPP
        _xu PPPPPPOPSPPPG _y ifDV`7)*wl?@A _y_ 6xNObNNX@Gc\Y _ya lSGa>WOHrlEPF _ya_ b]FPGPPP>kPYG
        _yan GOQPPPPQjcPPP _yang_ GQPPPPPR<kPPP _yap POPPPPPPk>PPP _yar YPPPPPYPbGPPP _ye tEYZH=R>mbOYG
        _yes kNYGPGRP>YOPP _yet tGPPFFPGGGPPP _yi PHPPPOPPkPPOP _yk PPPPGRPP>POQR _yo cHjOZ`4IHdaOO
        _yok GPPPPFPGt>PPP _you k<b>ac3Q4IPGN _you_ uFX?ac;[>[FPa _yr POPPFYPPGPKPO _yra POPPGPPPGPKPO
        _yra_ POPPGPPPGPKPO _z A<*x>Ex5F]m@Q _z_ NWQJGZeF>S6AQ _za =NEdGXnVlTt4> _za_ YNFDQPYO>Ts>G
        _zad PPPOPPGPPOkGP _zah RPPOPPXPPNbPP _zak PPPcPPYPGQ>PP _zam OOIFPPbQtOGPY _zap PQOJPPdFGQFGP
        _zas POGFPOeFGQbGP _zav PPPFPPbbGNbGP _zd POPIPPkGGS<GP _zdr PPPOPP?PPSXPP _ze >FNlFOFH?Rkll
        _ze_ NPPmPPeFGS5GQ _zel FQaWPY6F>SaPb _zi EG=rPPdTa`YiG _zij PPPaPP[PPN>PP _zil PPGFPP@SYO>PP
        _zl FPPIPPAFGRc>P _zn PPPJPPSGPObGP _zna PPPRPP<GPQkGP _zno PPPRPPdPPO5PP _zo kdIiJQ/6kM4<I
        _zou PGPkPPFPPPPPP _zou_ PGPkPPFPPPPPP _zr OPPIPGcOGNmGP _zru OPPFPPnOPOGGP _zu ]H[bPPDF>cQFG
        _zu_ TPP=PPFPPPPGP _zur [IGYPPPPGPPPQ _zv PPPFPPIFPS?kP _zw SPPYPPFPPOPRP _zwr PPPJPPPPPPPPP
        _zá PPPFPPm>POGPP _zák PPPPPPZPPPPPP _à Gs9PGYPPNGPPY _à_ PsBPFYPPMPPP5 _á PNHQHG/jQGPP]
        _á_ PONPQPF>OGPPT _ár PQQPPPOjPPPPG _ä IGPPsEPPPPPSF _är QPPPaPPPPPPSG _är_ OPPPsPPPPPPNP
        _å FPP>ntPGQPPPG _å_ PPPP1tPPPPPPP _ç PtNPPPPGtGGP> _ça PsNPPPPOYPPP> _ça_ PsNPPPPO>PPP>
        _çal PPPPPPPPYPPPP _ço PPPPPPPGkPGPP _çı PPPPPPPPYPPPP _çık PPPPPPPPYPPPP _é <`]bGk<sOPPOe
        _éc GkNPPPPPPPPPG _ég PGPPPPP5PPPOT _ég_ PGPPPPP5PPPOT _és P7MPPPFkPPPPs _és_ P3OPPPPkPPPPs
        _í POQPFP4bRPPP] _í_ PPOPGP<GOPPPK _î PGGPPPPTOPPPG _în PGPGPPPTOPPPP _în_ PGPPPPPTOPPPP
        _înc PPPPPPPRPPPPP _înt PPPPPPPRPPPPP _ó PNJPGPGbOPOP[ _ö OPPPjFOkuPQOS _öd PPPPGPPGkPPPP
        _öde PPPPGPPPbPPPP _ø PPPGIkPPQPPbP _ú PSROOGrsQN?Ye _új PPPPPOEtPPPPO _úč PPPPOGmGPOGPP
        _úče PPPPOGeGPOGPP _ü IPOQFGPklFQTG _üb JPOPPPPPPPPOG _übe JPOPPPPPPPPOG _üd PPPPPPPkGPPOP
        _üdv PPPPPPPkGPPOP _þ PPPZFPPGPQPPK _þa PPPPGPPPPPPPS _þe PPPPGPPPPPPPJ _č QPOYOYwGGSulO
        _ča PPPPPP\PPJ<kP _čak PPPPPP7PPJbGP _če PGPPPPhGPRbbG _ček PPPPPPhPPMkPP _čí PPPPPPZPPOGPP
        _čís PPPPPP[PPOPPP _ď PPPOPPAPPPPPP _ďa PPPOPPAPPPPPP _đ GFFPPPPPTGGPF _đi PPPPPPPPSPGPG
        _điệ PPPPPPPPQPPPP _điện_ PPPPPPPPQPPPP _đâ PPPPPPPPRPPPP _đã PPFPPPPPRPPPP _đã_ PPFPPPPPRPPPP
        _đơ PPPPPPPPQPPPP _đơn PPPPPPPPQPPPP _đơn_ PPPPPPPPQPPPP _đư PPPPPPPPQPPPP _đượ PPPPPPPPQPPPP
        _được_ PPPPPPPPQPPPP _đặ PPPPPPPPRPPPP _đế PPPPPPPPQPPPP _đến PPPPPPPPQPPPP _đến_ PPPPPPPPQPPPP
        _đị PPPPPPPPQPPPP _địa PPPPPPPPQPPPP _địa_ PPPPPPPPQPPPP _đổ PPPPPPPPQPPPP _đổi PPPPPPPPQPPPP
        _đổi_ PPPPPPPPQPPPP _độ PPPPPPPPQPPPP _độn PPPPPPPPQPPPP _į PPPPPPPPPPKGP _į_ PPPPPPPPPPSGP
        _ś PPPSPPFPPOOPP _św PPPQPPPPPPPPP _świ PPPQPPPPPPPPP _ş PPGPPPPPtPPPP _şi PPPPPPPPbPPPP _š =OOGPPnFQTwmO
        _še FPPGPPWPPTQbP _ši FPPGPPQPPNeIP _šo PPPPPPNPPRFkP _št POPPPP8PPT<PP _što PPPPPPOPPNjPP
        _što_ PPPPPPOPPNjPP _ż GGGKOPFPPPPPP _ž OOOPGPwPQKoGH _ža PPOPPP`PPIlYG _žal PPPPPP`PPI`PP
        _že OPPPGPnPQTFGQ _že_ NPPPPGnPPS4PP _žel PPPPPP<PGIjPP _ži PPPPPP\PPP[GP _živ PPPPPPZPPR`GP
        _ơ PPPPPPPPSPPPP _ơn PPPPPPPPSPPPP _ơn_ PPPPPPPPSPPPP _ș PPGPPPPTPPPPP _și PPGPPPPSPPPPP
        _și_ PPGPPPPSPPPPP _ở PPPPPPPPTPPPG _ở_ PPPPPPPPTPPPG a EHIHW@=I`adca a_ 17n5_FRR8I_Em aa 8W;txxPVdj=B2
        aa_ cPO6xxYaZPGNG aad GOPG?RPPP>PKF aadr GPPG>GPPPPPSP aag FGPt`=PPPGPRF aag_ OPPt=GPPPPPPP
        aak OPPtXGPPG>PPP aal FPGtidPPQ=PSF aald OPPkNGPPPPPNP aan EPPsjKPP>kPQF aan_ FPPkESPGFkPNF
        aang OPPGj>PPPGPOP aanu PPPPPRPPPPPQP aar @FOtSdRE?5YJ= aar_ IOXtIjZPH>PR= aaro PPPYPOHPPQbPP
        aas POObIAPPPGOIP aat JHGlMePNkb=J> aat_ QQYt`<PNkbPO> ab neQ=72Fb`G7nX ab_ nFZPI>Ga@jdAG
        aba WAZG<G<`jHKcd aba_ GSGYRGOPk>\c? abai PPQPPPPPPPS=G aban XIRPFPPaGbNIk abb dPl>jZOkQPPNH
        abe 8@JHIW@@IEWAl abe_ JQAPR?OQGPYP> aben JGOGSFQGGPPOY abi Er`bOciRH@5eI abi_ PPGZY[HFPRFoP
        abil cWjPWbOdHYGWJ abl id<X?=W`Z[G>P able jcFO?>XE>[QHc abo i?OG=k?eb[XW> abon HQPPQPPRkPPO>
        abr =IAHFYH`>VmXb abu bHXYEFZGYYF[b aby @QOYXGmHFHXOF ac WRI[4<[Sa=a;Z ac_ 5<F@QY7[\Du;Y
        aca G?@OHQXJilbj> acc Ykqa[QGNPPQRP acco biaaOPPNPYPP5 ace >\`F_b_I>W4\6 ace_ aEXXWaiU>MG\Y
        ach \bA\EFYQO=HPA ach_ NFZJOY[XIG?QR acht ?PPkPPGPPPQPP aci OA><HGnhkReXk acia PJFNPPAaPXHP5
        acij PNPFPPEPPTYPG acio >@GOPP>jPNc>k ació POOPPPOPPPPPk acił PPPPPPPPPPPPP acj PPPTPPFPPN>PP
        acja PPPSPPPPPOGPP ack rPdaHPOXPEZ?Q ack_ jZcXQQ=EGO?EQ acka jGPPaPPPPOYOP aco >X9<RPASYP5Ol
        act kl<jY[IO[NGOj actu Gn;kPPPOPPPPa acz PPPSPPFPPOPPP acze PPPQPPPPPPPPP ad WJG?N;dX`XabH
        ad_ Y8halPa<<Anh8 ada <l@A;6a=lhXZh ada_ G\@EEPWI@keAa adad PPPPjGPPYPFGP adal ZEYSPRPGQcGIc
        adas PHSPPPPXPGEZP add sXbY_uFYYYGS< ade k;Eck`E@jQW9W ade_ wCJGsG?GQljdG ades POWbaGPFbFYRl
        adet PPPP2tFPYS?JP adg OPPYIPPPPGYPH adga PPPPIPPPPGPPO adi MH<?9G[WGm[Dd adi_ QHGXOOb>bZsHe
        adig PPPGB>PPPPPPO adn POPNPPZZPRbGX ado @eJGFY=P@FabQ ado_ G]JOPYEbG[<G5 ador HXHPFQXERGbQt
        ados YR[PRPXPPOaG> adr 66bdWFRHb<cQ< adre 4?`d`Fd?X<[d< adz PPPQPP@PPRQ>P adzw PPPQPPPPPPPPP
        adı PPPPPPPPbPPPP ae @?G,xKOGAXXTB ae_ XIIPEBQPRcGUS aea PPPPFSPOPPPQO aeae PPPPFSPOPPPQO
        ael EMZ=d_OYQXYHI aen RHP?jdPGGQPRE aer FIF?mrPIHGRRT aer_ NIOPqbPPPPPOJ aet IPPPA?PGGPPPS
        af =WOmKYa@rj?<o af_ @=ER]?GEbjYQI afb PPPYRGPPPPPPP afbe PPPPRGPPPPPPP afm OPPbS>PPPPPPO
        afme OPPbS>PPPPPPO afs FPPbIGPPPbPPR aft mGP5WYHGkYYPE afta PPPG?GPPkYYPE aftu PPPPOPPPPPPPR
        ag [YcXcM;aUN;<@ ag_ IPFlndFPi4O_> aga X?`P`<OijHITl aga_ GN?P=GPlkXXKA agai k>YPRPPPPbOXY
        agal PPOPGPPPPIJFG agam GEePGPPbPbOOb agar POXPs>PFYYRO_ agas GWIb?aPPG>OJH agat POjPGPPPP@Fbk
        age kiAP@`i45aZH) age_ xsO7A5XHHXX[G agen =@JlWGl=GdZX= ager NFXGGkPPHcZPF aget =PPGcYPGPPPYO
        agi FdIYh>QJNv`=m agi_ PO=OY>GaXu`?n agin bZ[bFGPR>>NFj agl FOkRbGOFk=PYH agli OOkPQPPPbGGPP
        ago HdA<`G@[NRFW@ ago_ Rd>NXbHHOYWPR agom PPPGi>P[PPbPP agt IPPGAkPGPGPGE agt_ IPPPXkPGPGPGE
        agu XAQbXGXGXi[@G agus GOOPPPPPYkQNQ agy PPPOFPHtGGPPO agyo PPPPGPPkPPPPP ah Ac_H;9eFhvXKF
        ah_ MdbZZW;>XwFH= aha `EW[dJ`=Wb=e> aha_ YOOd[Ha=aNPeG ahan PPPPGQPPFGPSP ahe RPPGGHQYG=GSI
        ahet PPPPPQPPPPPRP ahi @WXPbOPGt>POj ahir FEOPPPPPYYPPj ahj PPPPPQPPPGOIP ahju PPPPPOPPPGOJP
        ahk PPPPGOHPYeGOP ahko PPPPPOHPPJGPP ahl IPPGYPXPPbPPP aho cJMOPZemG<RNH ahoj PFOOPPmGPO?PP
        ai krJi293b0g9nU ai_ 7cmN5M;w9_9_; aid vkaOGXRPP@AkF aid_ tPPPHOQPPIFEF aide >kOPOPPPGYROG
        aidu PPPPPPPPPPObP aie >jGPPQPRPGO@G aih PPPPPRPPPPPNP aik PQYGXJPH>lJOP aik_ PPPGYPPGGuNWP
        ail m5;ZWG[Dc<aK5 ail_ k6DIXZRWIFkd= aili YPPPOOYPPPPTP aill @tPbOEPPPPPNP aim b[<YPPGbYa[WY
        ain jkIdb[>Q=i<c5 ain_ idGHZ`RaEtO>E aina PPFQbdPRPGA=F aind OFKYPPPOGGPFP aine IkEcO@GRRGYO[
        aint bHXIbOOIOGOF@ aip YGPPPOPPFGKOP aip_ GPPPPOPPFGKFP air `P<vdIaEIm;`` aire 4m<kQPbNPPFGl
        ais @wBPHAIEF<[b? ais_ >uTGPNYFPHNY? aise YRObPIPPPGOFP aisi GbOGPSPOGGPFP aiso IbFPPOPOPPPOY
        ait atF?>JPNc>JK5 ait_ XtPGGFPXcGPF> aita PPPPPSPOP>RR> aiu GGlPPOPOPGNSG aiut PPjPPPPOPPOPG
        aix >WIPPOPOOGONt aixa PFRPPPPPPPPPb aj `J=747foEe_cC aj_ d=PIGF@ec]j=G aja c\YO>Ra3H`5e2
        aja_ c[YXYMY<H`5O2 aje PJE@XGh?Pdc=P aje_ PJOHPPWQPXaPP ajo bbGREHFQPI?kj ajo_ PQOPPQOPPS=GG
        ajt PPGOOP0bPGXGP aju GWSR>RFB>WkPk aju_ PPPRPP?NPXiOP ajud PNSPPPOEPPGFk ajun OPOPPPPSPGRGG
        ak `22dEXS_hmbc5 ak_ OQ<\7;lbkqhV; aka PYPHOJ7jPeAiI aka_ YPPQXEAGP<liS akaa PPPPYQPPPPPPP
        akan PPPPGHPGGjQGO akar PPPN>FNkPWSkO akas OPPQX\OYYGN>P ake u>I_^Y=-Y7[3G ake_ jR[FIFWIH?7PR
        aket AQP4iI@>kek>P aki aPY@XF<ckW3AN akia bPPNPSOPPGOPP akk HQZ`?sEbY==GT akk_ PPYFNaFGGGPTS
        akka PPPPOHPYYYPXQ akke OQZbAjPHHGGMN akki PPPOPEPPbGPNS akn OPPPk=EbGHGAQ akna PPYPkGOPQPOBO
        ako XPQDN?mb>8iaN ako_ PYPNPNeGGIjFP aks >PPF>n<GHeFnH aksa PPPP>RPPbcZ`O akse PPPPNXGGGXXeP
        aksi PPPOF_OPY[XBO akst PPPPPPPPPPOaP aksā PPPPPPPPPPPYP akt @FEGecd=FdeW> akt_ PPPYabIGGHPOH
        aktu RPOR[alP?jI>G aku YPPJX<?P5mMmO aku_ PPPPPQ>PGl<bO akuj PPPRPP@PPP>PP aky POPOPO`GPYJGP
        akym PPPPPPGPPPRGP akyt PPPPPPPPPPQPP al GQcbEOQW<d??N al_ nABk>NHO[m2=X ala DM4=a@Qu`lbe=
        ala_ X<2P`2m@kSVa6 alah PPPPPPPYGkPOP alam PRQ[bZEW4sGTP alan FQWF?[IHb5\G` alas PW`PH\OGGaQcQ
        alat PPbHaP>lQWbJF alau OPOPPRPOPbQEQ alb YIERI6bAR=n=W alba YOXOXGXQPDmOG ald 7Q<WnaE=IWIeQ
        ald_ JYPaQYWQRbOEE alda PQXPFGPP>GP\J aldi PGFPXGPPZYNmH ale >ekSI`e7O4b4< ale_ 7Omm72d?5H>A3
        alem RmIZNPGEPGGO? alg De\G7kO<GFWel ali Fd?N<<\bYYREG ali_ kad=?<6NXnji5 alia aEaPXbR[HjOHY
        alik PPRGOFe>><?\Q alin <ceZ5N<>H<IOZ alit O`<Y@JbIOWZ_l alj POPF[8=PbNjHO alk aFQ5E\>bYR\<Y
        alka PPPG=IFbP[bFO all najkkmDO@EWOJ all_ k=dH?a`>IacR< alla =dZ=VZ>Yb<FX\ alle e=acRlHF5aPOF
        alli `bX>J8PcPHGOa allo Aibt=GPbPGPX? allt DPPGhbP>PPPNJ alm E?mGdHEjbNYWn alma XOdPYNPjbFYGZ
        aln GW=S`Hb>QStIG alni GPPFiGlIPHYPP alo NiYQF>e`=n[`= alo_ bOHHPQWP>wnF> aloo PPPPPPPPPGPSP
        als f;Mi?<?=HZ>ll als_ K<EuQHPPQPYXu alt FSY`Aj@Am`>Ea alt_ WZGPdsI=cROJ> alta PRHbF@PdGZGXa
        alte [XI=`ORIQXYO? altr P<iPOPPEPPPPt alu ;PW34cXQ*Z6\V alua YQPGPSPPG>PPG alud PSNPPPXYPPOFG
        alut FjkP?`PSG=YEj alv <EmladE>@F?dQ alve OElc?AOFGGO\R alí PPPPPPeGPGPPO alī PPPPPPPPPPPbP
        alı PPPPPPPPkPPPP alış PPPPPPPPYPPPP am X<cZYNPbGdP=G am_ ><OR6E`Z\d`q2 ama acA4<na@iiPG@
        ama_ Q@4@YR<Xiil5E amaa PPPGPSPPPG>OP amac PQFRPPcPGIO>Y amak PPPPPOPPPYGcP aman FR[YGHHSbb=GJ
        amar FedPQYcX>PGP= amas ZOIPElPRc>SOG amat GZWGGX[c5jHmG amb >@nWXHN?PY[;t amb_ PFFPPPPEPGPOt
        ambi PJkOOYPFPaIP> ambé PESPPPFGPPPPk ame a?Rm4DcQ@-a3H ame_ sa<ZWXZZ=H8@< amen 5@[a?3XPX7H;t
        ami dn4[N`Ak>d?>< ami_ b`FIZWJaXmP;F amie Y[NOOZXXPYQbP amin ae<Z=?GcPc@I= amis HGIGXbPOGPFSP
        amj PPPOPPFPPObPP amje PPPPPPFPPNkPP aml PPPPebPPbFG>J amle PPPPAbPPGOPPR amm PNiNdl<aG<3fR
        amme EYYYAmOYYOGNb amn caPOkP=\OIYP? amo OOjQaH\`F@WbO amo_ GNiPPPZPPIibG amp Y=<`S@`H`ZbGX
        ampa PGaPYRbGbIRXG amó POQQPPPPPPPPG amów PPPQPPPPPPPPP amı PPPPPPPPbPPPP an ZYcNGH=HWcF;O
        an_ `76?jHN`[laGG ana WdFV=I2mc_ZX< ana_ bc@P@I=5biEYY anak GPPPQFP[GjYYP anan bRPPGZQXGaYHF
        anas YPPMFYFkGHibG anat PNQPHFPjY>YYk anc clt=G@RYPFcNQ anca HNlPPPOQcOPGa ance lc?=bPH<?a?Fb
        anco ?@_HFPQXZR>PY and RbYebRE>5`I>5 and_ mjGPcd`n?GE_N anda aGbRN=c@WhaQa ande .iajl?FD4QR>Y
        andi `b6[IXQGOaJNJ ando YJdI<Z<OY=?H? ane NI[INNjHGJ<d` ane_ X=WbW<l[PNkAG anes O@XbOH>GYK7=c
        ang FYWHI`NdOl6AR ang_ 5Wda@a`?Ju<PX anga PZGGaIPSXX[R@ ange mdD?aOXG<4ZQQ angg PPGPGPPPOkPPP
        angk PPPPGPPPPbPRO angl NW=ZIbRcPI6Ga angs >PPbQbPPPPPPG anh GOSPQ\YPSGPXH anh_ GPOPPPPPSGPPP
        ani ^=@?O`eQ`3NRV ani_ G=dR=Yf\XIEd< ania bRZRRGIYGXFP> anie hO?4cliRbFG[G anii PPOQPPOSPPGPP
        anj [R[aFP<IQoa=F anja RRQPGPPIP`bFG anje PQPaXYFPPHbPP ank nRbiSO=>QAR`G ank_ nYYj>FQ>XFXOX
        anke \QX5[GGPGEbPQ anko NPPG@bHPPP[PP ankt NPPkOPOPGPQPP anl IOZG`bOFtHPGH anla RPPPH>PXkGPPG
        ann \Wu`RREFPPFFA ann_ AHI>a`GHGGbPR anna GQ5FRQ>Q>QHQZ anne a=ZbHbbGlFOHI annu WjakJ7POGPPYF
        anny FPIPFPOkGdYPQ ano 6>d?G?m`>DA6P ano_ FOmNROwZZD8>I anow PPGSPPPGPPPPP ans Ma<\beXA`HGO?
        ans_ >j_HYYQDa=Dac anse N=PlWiPQZGbQX ansk OGPFeRcPPGXGQ answ iPPGPPPPPPPPP ant <mRhENI=XdIVZ
        ant_ jsFPjm[OaATFi anta XHNYQaI?bZNaK ante <\dl>RFR[GFNX antu PGPGPObQOk[SE antw IPPYPPPPPPPPP
        anu G?7QNj`e>Ikjc anud PPPPPOPPPPPRP anul FPGRPOPeGYGOY anut YPPPPSPPPPPFP anv FOFYdGPOPPPQk
        anvi PXFPQPPOPPPQj any mEFc<a7jP@b[t anya GOPbHOPY>PPPk anz TS`FPPZ?G`GXG anı PPPPPPPPkGPPP
        ao Eg\Vd`<OoVrJG ao_ PV]OQa<XKgrGQ ap P<Na5@NuZV@_E ap_ j3Nb[Y`jwr<Fu apa XJ@P@?RAjviER
        apa_ QFNOFF[eYiOXc apan ZFQX?NGFP`kXI apl PIOIRPeFGH6PP apla PQPIRPmFGE>PP apm PYPPQGPPYGPbP
        apma PYPPQGPPYGPbP apo ?RWmWPDnA<c=X apot QPPsXPGaGFPGP app HlkQIIYEI@X<H appe rjaPHYPGQGPPG
        apt VHHOIkFnPPJHO apta aFQPIGGnZ>J>Y apu TPFQQB`XPGkFX apł PPPPPPPPPPPPP apła PPPPPPPPPPPPP
        aq PJAYPPQXPPPOk aqu =AAYPPHXPPPOk aque =@@PPPPPPPPOt ar X@aPaH<R_aGOZ ar_ 388;kV;Y=[\_m
        ara R<@OO53dkiM`d ara_ @@7<r?WAlr_OR aram YHAGGPHNk<cPP aran c=cPk=FY>`XIa arar PP`P>PPNkGPPd
        arb QaEI\kIQ=6Aa= arbi PQFOOYPcPGPbP arbo YYYPGYHPPOHbG arc ic<bZRGaX<QGF arch EnFcGPZFOZQPd
        arcz PPPRPPPPPPPPP ard `ibd3?b?l@6E< ard_ mlFNR>RZ[JXN< arda GM`GXbZQGY@Ou arde WeS[F?PGQPYF?
        ards c=QHGYOHGXPZ< ardz PPPSPPOPPPGPP are b4mFlX`8@c4?> are_ k2qdmjXK?N@N? area RPIYHGbSPGPE>
        arei FaHPPOPOPPRWb aren GO?Z[OaEPij@[ arf IbOG`>QQbGbFJ arg Xn`?2PHEl`ES[ arga RIQP3PHOIjOX[
        arge kmdHNYXEGYON> ari ZcVkG`j=tdWE= ari_ H`Gva[ja>tFki aria dGGbF`iEI?Z[3 arin cQaP=[ZOGjFE[
        ariş PPPPPPPPYPPPP arj PRPPbSPbPJ6XF arja PPPPGRPkP@>GO ark k?Z?bd7G@O=3R arl ?;heNc`aEYZDS
        arm ceibdR``43;<? arme Z]EP[ZGX>PNFH arn EOGb`jR==[lK? arna POFbcbaXQFRHJ aro 5dIVNGSn=HRc5
        aro_ GN]PbPaOPF@G> arol HWOYOd@AGGXiG arom PPPbGYXYPXHGP aroč PPPPPPFPPRYPP arr NdOZ??Fd?G`;h
        arri ccaYE>GH?HGFc art `6ce@Fad?Wa;; arte \AaP?dFJG``E? arti NYS[XWc<c?<<_ aru JWPIGPac?rm@>
        arud PPPOPPFPPOkGP aruč PPPPPPPPPOaPP arv dHZP=AaF?R>B> arvo PPPPPSPPPPGNP arē PPPPPOPPPPPbP
        arī POPPPPPPPPPkO arı PPPPPPPPbPPPP arı_ PPPPPPPPYPPPP arın PPPPPPPPYPPPP arł PPPRPPPPPPPPP
        as F7QH;HQP^b@Z2 as_ IKKRi>[O>Zfh4 asa N@;F=>NeclPea asan YROPGSQGGZXHY ase b@ZF<@eI5=Y\Q
        ase_ c=IWG>]Y>WH[P asi HF<Yb>dPWjdF3 asi_ >\FaPFdNGd[\= asia YZXRHJPOP>OFP asih PPPPPOFPGlPOP
        ask ajYY@n;Fl<AIQ aska YXPZ?GEPk>RFQ asl GNOS>G6bk\FYa aslo GOPSPG;bPZbPP asn YGPHPPnOQXiXb
        asp Fj`YHIYbRFaG> ass nhckdi=FXON5j assa DYQk[@OIY>F=m asse c`Zb\<PFPGPNk assi OEeb[NIOGGOJY
        asst JPPGFGPPPPPGP assw d>P>OGPPPbPQG ast `<I`kS@@FG`\[ ast_ WORlkW?DGOQHe asta FSaGGJ<ZkQZ\=
        astu ZQOFPNZNPEY\X asu PGXPQGdSGe3J@ asut PPPOPNPPGGF\P asz POPPPPFtGPPGP asz_ PPPOPPPkGPPPP
        aszt PPPPPPPYPPPPP ası PPPPPPPPkOPPP ası_ PPPPPPPPbPPPP asū PPPPPPPPPPPYP asūt PPPPPPPPPPPYP
        at W;aYENY\NiObV at_ =2*meJeSnrP;r ata _[m7P<G\>kD@< ata_ kFlIJRZJFbMe> atal `ee>F;YX?5YNk
        atan GFQPPFHGYeGOP atb PPPPOHmXQO=kQ atba PPPOPPmXPO>GG atbi PPPPFGPPPPPkP atc WbbFlYXONFQlG
        atce GPPPPPPPPPPkP ate u5`[<_Y7=87@6 ate_ r5j><OWfGd\]? aten =J@jYjOOcdOPl atg <=NPOYPFPPRbt
        ati [jchbW??PP_36 ati_ P=jGO<2e>]h[d atie ?>>tQPXRPPNbG atil GOYOGGnOcDkPY atio dh<c\ZEDI>YP?
        atk PPPPFHZbG[<eP atka PPPPFRIGPGXsP atko PPPQPQ>kPR=GP atn GPFRHYhFGakjH ato [Pl@<GQk=A@\?
        ato_ @RtNFZ>cP[R=R atos POSPGPPbPGQYG atr N@@RHmHdG;_`= atra FQHZGP@dPWkX> ats ,dOXbdEH?=n=k
        ats_ PaObkYPOPPFNk atsa *IbG@?XQHRcOZ atsi GPPPPbQPPPJHP att d`j<lcF_WPN>@ att_ GGYYisPGPYPHF
        atte SkO>d>P<PPXQ= attu QPjPGQPPGPPFR atu OPA?[ON@jkXJN atud PPPPHPPPPPPSP atur a>[GRZEHkF`W`
        atv YOOPOYFYPNdlG aty GPPRGO@GYGJPP atyt PPPPGOGPPPSPP ată PPPPPPPRPPPPP ată_ PPPPPPPRPPPPP
        atš PPPPPPPPPPRGP atša PPPPPPPPPPRGP au oi>`5e4H/_9qS au_ JaO`Zb<fKs8=s auc AjQGPPFOOQPkG
        auco >kPGPPPPPPPPP aud b<YOQbGdPa7t@ audu PPQPPPPPPPFlG auf KQPGPPPOPGPPO aug `YWOYWGHN=9aR
        auj PbPOPPAPPNAbG auk OPPRQHOPG>SjR auki PPPQPOPPPGHbP auks PPPPPPPPPPPYP aus o;IP@SaFGOe?S
        aus_ A4QGRSXHPYP<X ausi OPXPPPPPPGIZP aut ElFe<[mMEEamQ autt PPPPPQPPPPPPP auv GkFPPPPPPPOGP
        aux PmQZQPOOPPPO> aux_ PjPZQPOOPPPOG av ;Yj<Gb[?h?Z`C av_ G>YPvsMIYEmn> ava =Xd<27GaWQQTa
        ava_ Y;AO>?bFO[`jX avai YYOPPPPPPPR?H avau PPPPPQPPPPS>P avb PPPPibaPPQ>PG avbe GPPPWkRPPOGPG
        ave da`@7?bA5M?2Y avek PPPG?kHGPQOGP aven s>HPY4aHPQPPk avi Nd3Z2?c`Yb`;M avim POPPPPYOPPJ>P
        avit POIPPPcYPPaGG avl PPGPR>HPYQbOP avlj PPPPPP=PPQbOP avm PPPPFkPPYPPPP avme PPPPFkPPPPPPP
        avn PPGPAbOPPSkGO avo XdkkE>[<YZAb= avo_ GGWYOYUPYS\PP avol POaPPPdGPNGPG avon GYPkPGPGPPPPG
        avor FJePN>XPPYPWX avs PGOPlGdPPNOYG avu Q>>Z>IdRkEOjt aw i`a9>Y@O@iXYG awa HPQIQGOPIkPPP
        awa_ PPPPQGPPRbPPP awab PPPOPPPPPbPPP awi PPPRPPOPPOPPP awia PPPRPPOPPPPPP ay kfGL?;2@wm;W6
        ay_ kN@V@a2HfGOYW aya YROYGOPHakGPF aya_ YQPPGPPQYkPPG ayan PQPPPPPPXYPPP ayar POPPPPPP>kPPP
        ayd GPPPOYPPbPPPP aye QfPGO>bG@YObH ayg PPPPPPPPbPPPP aygı PPPPPPPPYPPPP ayi YPPPPPPPbPPPP
        ays kjQP[FIYP>OPG ays_ kaRPHGHYPPOPG ayu PSOPPPPP=bOPP ayud PSOPPPPPGPPPP ayı PPPPPPPPkPPPP
        ayın PPPPPPPPbPPPP az `Z[2EWeRdGj<3 az_ =cRSGPekmHNFG aza aeEIYQD\IR>k> aze ONA[PPe6kHR5G
        azi `WcEWOQZOOYH= azi_ PY>OPP7JYFc@P azie YFtHPPENPPEYP azil YPGXPPmNGN>YP azio POcPPPFXPPXPG
        aziv PPPPPPFPPQYPP azn PPPOPPXYPQbYP azv PPPPPPQPPQYGP azva PPPPPPGPPNkPP ază PPPPPPPRPPPPP
        ază_ PPPPPPPRPPPPP aç PNSPPPPPbGPPY açã PPRPPPPPPPPPP ação PPRPPPPPPPPPP að PPPPGPPPPPPPT
        að_ PPPPPPPPPPPPT aði PPPPPPPPPPPPR aði_ PPPPPPPPPPPPR añ PTNPPPPPPGGPP aña PTNPPPPPPGGPY
        ać PPPSPPPPPNYPP ać_ PPPSPPPPPP>PP ač POPOPO[GGJwbF ača PPPOPP[PPMkPP ačal PPPPPPdPPP>PP
        ače PPPPPP=PPS>PP ači PPPPPPFPPSAGP ačil PPPPPPYPPS=PP aču PPPPPPWPPRabP ačun PPPPPPGPPRbGP
        ağ PPOPPPPPtGPPP ał PPPSPPOPPGGPP ał_ PPPRPPPPPPPPP ała PPPRPPPPPPPPP ała_ PPPRPPPPPPPPP
        ałe PPPQPPPPPPPPP aņ PPPPPPPPPPPkP aņē PPPPPPPPPPPYP aņēm PPPPPPPPPPPYP aş PPPPGPPPt>PGP aš PPFOPPcPPRnOP
        aša PPPPPPGPPRcGP ašau PPPPPPPPPPRGP ať PPPPPPdPPOGPP ať_ PPPPPPePPOGPP až HPGOPYdOPFnkP aș PPFPPPPTPPGPG
        aț PGFPPGPTPPPPP ați PPGPPPPSPPPPP ați_ PPPPPPPRPPPPP ație PPPPPPPQPPPPP b J=XH[CdiFcIaX b_ eG4FJR<mXdHB_
        ba QYYFPV@c`idI> ba_ EA=J=OeacnA\> bag cOXGA5PHatEa= baga POPPPYPQPbOYF bage PPPPJ>PQPPPPP
        bah IcOYPPPPjcPOP bai [IHGXOOH>bISZ bai_ bROPPPPPQGRFG baik GPPGPPPGGtONP baix PORPPPPPPGOOb
        baj YTOPbZOcPF>GG baja PTOPPPPPPFGGG bak XPPaiaNGb@<a[ baka PPPPbFOPb=NYS bake YPPYEkPYGGPPY
        bal =_@=7N\c5Xd`V bali PPPQOYn>>OFFP balí PPPPPPeGPGPPN ban NQdNEXGnP@OHd ban_ >dYP?Pct@.I@3
        bani ZQFPPZGKGGPPG bant POPPPPPOOkPPO bany PPPPPPP>PbOPY bao PQNPPPPQSP>QP bao_ PQNPPPPQSP>PP
        bar RWDbdkV`4=k5Z bard PWPSGPPPPOYGd bare >YOb@kYFGPGPH bas Nsldb=<=k6d`N bas_ FaNPXPPPPXdbY
        bat W=\PZ=P>?l@=[ bat_ GGPGcGHHIkPOd bata GRGPGPPQPcIG> bay >`RPX[PPYbObQ baya PNPPPPPPPkPPP
        baş PPPPPPPPk>PPP bb WPsjrv<tHNFcA bb_ FQGPhYOuPYPNZ bbe OPkcEuP5HOGSG be [FQ`IOHcab[D< be_ uOX4N@QjI8nNl
        bea OaQ>HZO[PIHPR beau ObQYPYPOPPOPP bed =PGZ@Y?PlWcbP beda NPPk=PPPGXZPP bei \FPPVkPFHGQaI
        bek JPPY@GXPYaXPO bekl OPPPAGPPYGPPP bel EiZlXOFSHcWR4 bell <[YbWPR@ZPbO? belu PPPFPPPYGkQYO
        bem FPKZQGGbGGGPP bem_ OPTQPQGGPGGPP ben ?QqH66Eta[R<a ben_ b?X7<YXta7FPj bend IOFPOPPGbO\GP
        beni ORXPPPGGkIYPG benv PPYPPPPPPPPPk ber NY?=<@dYRn2J? ber_ d=?W7>?cQB4A@ berh PPGPPPPPGkPPP
        bes AS<ldj<5Gma?@ besc @PPbFPPQPPPPG besk OPPGdGFPPObPP best m>PbdkO=b=GFJ bet OObdmOQHa>Ai@
        beta 3cPlnlP>H>NFF bez @?EZPQe=>DjkY bi PSl[FENQ`[i@< bi_ aDB`Y@hMk9ifY bia bIkQOZHFGaIHG
        biam POXPPPPPPPRPP bid <Qc>[ccPGEGN\ bido P\NPPPPPPPPPP bie EodTI>@[GGG=Q bien Fwe=GGYONPP>Z
        bij GPPkPPRPPW>kP bil I<`<bWMAP@b_H bil_ F>=FmYbS>e>QX bild JPPGhbPP>PPkO bili X_dcFO<ZY@@<R
        bin H=abRaIfGX@[E bine `GGPQYXK>H>XY bio Hd<dXl@EFQiYO bio_ GdNaaYQPOOjY> bir E>`XGYXcsR7O[
        bir_ NIPPPPPPtYFGW bis S@P>QPORGwj@G bisa OPOPYPPPGt>QO bist YGFHPPFNGRtOP bit eZ`<<GIGc7bOj
        bj YbR<@>[XYNWdJ bje YbR<@>cXGZ4[G bjed PPPNPPePPN5PP bl dmYNm`3>34OHi ble keNDbb3@PW>`m
        ble_ kn4GCuFN?cHOm bli F`Rdoj>>4?Q;N bn Ga=ZJ5dGY[ZFF bo Wd6ZbM[=_IY<F bo_ GEH]WkmFc]-=G
        boa bHTb@PPNOQGZF bod mHM_Ec`GGRXRR boj PPPOGPdPPO<kG boja PPPPPPPPPO`kG bok GPPIijE>G;sPQ
        bol <A[GaG9[=kje> bols PJJPOYOPPGPOP bom QPSPFP?YGIQGY bom_ PPTPGPPPPYPP> bon @k[j=Q@[lE>Nr
        bon_ FkOv>POQFYHYk bona PHXFGPORGOGPt bons PYPPPPPPPPPPP bor 2NManbcc=Ia=J borg OQaHSQPGGFFX\
        born OYPb@>cXYNGPI bors GFabFGPYPQGPb bou jcNGHYIPGHYG> bour bbPGGP=PPQPRP br <I\[FWZ<36i`c
        bra j?ddZb[W=>E<2 bra_ PHNPrkGOPRbFX brak PPPSFYEPPOYGP bre ?fR`<?d<GZ4En bre_ >nSFN?nNQM>Pl
        brev YIXG\GPPPPPPG bri JGe>E>kdXEdni brig PN\GEbPRPPcF? bro jZXFd?<GYIuGJ bro_ PPYOZY<PPScGG
        broj PPPQGPGPPMjGP bru FWHmIt=d?Q=cE bry ?GQIcbQGHQGPF bry_ GPPRaYHPPOGPP brz OOGIPPOGPPkPP
        bré PXOPPP[PPOGPP bré_ PGOPPP[PPOGPP brý PPPOPP[PPOGPP brī GPPPPPPPPPPbP bs e6F@aGX@7d2XY
        bsc bXHPPPPOPPPPG bscr aFHPPPPOPPPPG bu V6EI<>d[itBYE bu_ FGOZEQmPrqaaG bud HW@Jjmf`73`?E
        bue FeNQPbPbPGOPP buen GSNQOYPbPGOGP bul RQFXQ>a;aQBQ? bun XXRPGbHSk`XEO bung PPPPPPPPGkPPO
        buo POkPPPGPQGFPP buon POkPPPPPPGFPP bur @DIk<dWHcS=YO bus `A[?bIEW>>Dd` bus_ OFPRPXYPPGce>
        but jcYFI=OE5[S`b but_ tIPGH>HNHcFjk by ?=QKndv62<FZ5 by_ dGRIZA9?;=YW< byc PPPPGPhPPPPPP
        bych GPPNPPqPPPPPP byl @OYSFGiRGGRPP bym PPPRPPFPPPPPP bym_ PPPRPPFPPPPPP byt FPPNmaJGPPORO
        byta PPPOjGGPPPOPP bytt PPPP@kGPPPPOP bä OPPPkOPPPPPOP bæ PPPPQbPGPPPPQ bé P=IPPP?bRGPPj bí PORPPPibIGPPI
        bú PQOPPPGGFPPP] bū GGPPPPPPPPSkP bạ PPPPPPPPRPPPP bạn PPPPPPPPRPPPP bạn_ PPPPPPPPRPPPP bị PPPPPPPPRPPPP
        bị_ PPPPPPPPRPPPP c bdmS21dIJ5:4_ c_ ;^)@5`bI]?YeW ca WJnV5M=7adVHj ca_ 3bd@IE7A`Z`aN cac PN=GPPONSbPRb
        cad PZdPHGOSFF>Oc cada GFAPPPPRGGGPb cado PROPPPPQPPGPG cak PPOFQG8Pk9>PP cal v`=IFGEIIePRb
        call kHGPYGPOQYPP> cam QZQcbG=WIEO`O camb PJ_PPPPOPPGPG can k@m5IYWR=WkGP can_ tm=@GPb`F@ZY?
        canc bIRPaPOPFFPPY canv POFPPPPOOPPPt cao GOSPPPPNQP>PG cao_ GNBPPPPNQP>PG car QYFaH[baFsd>O
        car_ OcXR=GYa@GIGj cara Y`NXGPXE5sbPj care k=3GQGPSkbPP> cas ?dPN@avNF@<?[ cat OY`aDcaJWIPAk
        cat_ >WG?OPZKOXcYk cati YIWkEbPNYI>@P cc iWpiTb`_<a5@> cci GI`PYPPHGPPRb cció PPPPPPPPPPPPY
        cco bijaQPPNPYPP5 cco_ GOjOPPPPPPPPG ccor bj>>OPPOPPPP> ccou Y=ZkPPPOPYPPG ce MGG6N3n@_elh8
        ce_ baM>WXgIdI=@/ ceb AOK=adQN[>Hbc cei kOPGPPPRPPPOG ceiv bPOPPPPPPPPPP cek PPPFPPkGb<YGP
        cel iAFF@aS[=[XiY cel_ t<<>Zc8JYHQFk cela >\APGPHP>`bY6 cell G`aPFbPXPaPPY celt PRYPOPPFPPPbP
        cen F*O\`=d_W7dkH cena GWlSFb[OY@4k> cer ;@\<d4[?<ecPE cere bFYbQGFIGOQPY ces <J;d@>RJPdF>c
        ces_ YQGcH><RGda=5 cev GXiPPP<RkRb>> ceva PGXPPPPRkPGG> ch KdanE`n6@2827 ch_ f)>ejXnEQ26P@
        cha Mn7<<nHW=[[Q< chad RNRNOPAPPPPPP chan laOHaGHPNbRPP chas XJNPPPFbPGPPP chc PGFSPPeONOPPP
        chce GGOQPP]ONOPPP chci PPPRPPhPPPPPP che [vm<b<4A<cYE@ che_ /msjFYNNOPHZ> cheg PEJPPPPPPGPPO
        chei FGGbPPPRPPPPP chen JbP>WFPXFHPPR cher `sEb`HHROPPPG chi `Rji>aH]<cGNA chi_ PFkPQGFQRYPOH
        chia =YsOPPGQPGPPG chl [PPFPPbPOPPPP chn eXGZPZYaPOIGG cho je=[[XFEZW@F? cho_ =JQOPP=QSPQPG
        chod PGPSPPRPOOGPP chon JYPPGPPOOPPPP chr `HFdZb@ab=cPG chri `>HR[b=bcGaPG cht 9OFrG>jOOPQNY
        cht_ AGPsHG>OOPPOY chte IFFkPPiPPPPOP chtě PPPPPPbPPPPPP chu @@HIHYQZ[GPO= chul IPPPOPPPPPPPP
        chuy POPPPPPPIPPPP chw ?OQ>IPYPPPPPQ chwe IPP>HPPPPPPPP chy GYPPPPnPNGOPP chyb PPPQPPlPNGPPP
        chà PPPPPPPPQPPPP chào PPPPPPPPQPPPP chư PPPPPPPPQPPPP chỉ PPPPPPPPRPPPP chỉ_ PPPPPPPPRPPPP
        chị PPPPPPPPQPPPP chị_ PPPPPPPPQPPPP ci 1@P4Q)S`^@eg^ ci_ ?r`SOPvS`ah>= cia GHdbe>IN<<8WO
        cia_ QA@[IH8MHOA>b cial P`6WdGiJGG?j> cias PSGQPPFPPPQGG ciał PPPQPPPPPPPPP cib GJNPPPYPPPGbG
        cibi PJNPPPPPPPPPG cid bZdFOP<PPHYFY cie DY6e[>m?GP;ac cie_ =GY\PPeOPOFGH cien aW7DQPjQXQFtP
        cies P<ObPPPPPPOGk cij QWP<QY<GHJnbH cija QOPOPPFGQOnbG cije PPP=PPFPPRjGP cil FdbJXbEEY\5YG
        cio >9@WFP6kOP[Gu cio_ PNEPPPOZOOGGt cion 598NGPEVPQcYb cios PO>PPPPmPPPP> ció PIEPPPOaPPPPk
        ció_ PMFPPPOXPPPPt ción PSOPPPOPPPPP5 cił PPPPPPPPPPPPP cj QPYTPY<GQR=GP cja PPPTPPOGPPGPP
        cja_ PPPSPPOGPPGPP cji PPPSPP=PPFGPP cji_ PPPSPP=PPFGPP ck obW2s7S>5VE7G ck_ ddXDaA)Q4Z5?X
        cka aYPPrF[bPF>FO cka_ GPPQkO[YPO>FO ckag jYPPFPPPPPPOP cke JbP>`>mOXbYXI cker aPPGX>bPPPPPQ
        cket NZPGcGPXXPPPP cks ZFcYaFQQQPPQP cky OYGPIP@G[ZYPR cky_ OYGPIP@G[ZYPR cl `XdVNdN>W?<Ik
        cla Xa`OR>W[<?XFZ clam GWkFPPFROOGPY cli OR[NXPGRWaYHX clie =IdFPGOSObPGk cn b@H`GYnEFSbIO
        co `dnV@M58`N2Gd co_ 7>2RZZmV[>4F5 col jXk`\a<@=HGIQ cole ?@@YNYPTPPYN@ com k[naEY4[EPX`j
        com_ >=AGYPPMNXbbt coma G=3GPPPTPGPPk come H6u?OkGRPPPP> comm jiEb<PH`PYPO5 como GR8OPPPPPOPPG
        comp bdbaQ>=EPHYO> con WRmi?EE@6>>Ac con_ 5JrYRPPNRYQO4 cons =[SGRGPRGFYNG cont kYaFEPPIEHGS[
        cor Zm[>=GNNXOIRd cora P`kPPPPQPPPP> cord beP>EHONPPPOk core Fj<YPGYXPPRRP cos H@lHYbXNPPFaa
        cou dkPcQGRWFPPO@ coul kGOPPPPQPPPPP coun b4OdOPQ`PPPP@ coup 5kOYPPPPPPPPP cr heeVEX2@3XXBc
        cre >SeYEQPIGO?Sd cri jR@IQPFRHF>Fk crib aRFPPPPOPPPP> criv GFjPPPPOPPPPG cs I`OFOcItGPHRl
        cs_ Z`XGXYXiPbPGt csa PPPPPPPvGGPPG cse PGGPOGPkPPPPP cso PPPPPPPkPPPPP csom PPPPPPPbPPPPP
        ct hm)r4Pa7QN3Al ct_ jElZN[PJYOG\. cte GkEYPQAXPXQXu cte_ >MFPPPJOPOGPt cti EY>kFYaRd[>Ha
        ctio GWGYHYYRQRGQ> cto Z\5?HYFFIZOI@ cto_ >J@PYbXOPPPP> ctu bn;jOYXRGZPOa ctur be<GOYGRPcPPY
        cu _Jm`=@6Bjeh;` cu_ Pi<GPPZT`Nja= cua GK2PPPPOSYPPY cue Go;YPPPOPPPP> cuen PS<PPPPOPPPPG
        cul QmAYRHPE>bGFv cum bH=YPPPSbbGYa cum_ YPMPPPPTGGPPX cun ONbOPOENcAkPG cur O4flXPQO=WOIP
        cus aWlcZGHVPNaWG cust kERPPPPQPQGPG cuz OP>OPPHSPPGPP cy aXYee53GQZGPG cy_ bOYeZG3HXZGPG
        cz bOOTZZ;GPW>HQ cza POOSPPFPPOPGP cze bPPSPPFGPPPPP czeg PPPQPPPPPPPPP czek PPPRPPGPPPPPP
        czn PPPSPPFPPPGPP czni PPPRPPPPPPPPP czo PPPRPPOPPOPPP czon PPPRPPPPPPPPP czy GPPSPPFPOPPPP
        czy_ PPPRPPFPPPPPP cá PREPPP=PSPPPO các PPPPPPPPRPPPP các_ PPPPPPPPRPPPP câ GFIPPPPSPPPPP
        cê PFSPPPPPPPPPP cí PPEOPPitNPPPW có PJFOPPPGSPPPF có_ POOOPPPGTPPPG că PGGPPPPSPPPPP că_ PPPPPPPSPPPPP
        cī POPPPPPOPPGkP cț PPPPPPPQPPPPP cți PPPPPPPQPPPPP cả PPPPPPPPRPPPP cảm PPPPPPPPRPPPP cảm_ PPPPPPPPRPPPP
        củ PPOPPPPPSPPPP của PPOPPPPPSPPPP của_ PPOPPPPPSPPPP d N==RRVc_W?OQG d_ vh;hniEd*PD9T da 6?ZPE<=EY`[dI
        da_ =7eDX`E@kJkJk daa OPPk`@PPPbGOP daag PPPbFPPPPPPPP dad P]TPk?GO@Y=@E dad_ b]NPjHPYRZGEE
        dade >FKY=HPP?PPRP dag ;EFkwv\PG?@RT dag_ DPPYnlZGGGGOJ daga POQYj>PPPFGFJ dage E=Fk@kPPPPPQF
        dagi PPPPYGPPPGPRH dah RPFPPONRtcYNP dah_ PPPPPPNPGlYOP daj PNPRGPXGPSXSF dak PPRW>G]Fk_YFO
        dak_ PPPYGP`PGjYOP dal <NqJ=HnkOc=dd dal_ ONr\>[[Z>NOK= dala PPFOYY@XPlGZH dam nj=QZYF=?5ObH
        dame 8jIGZbGQGONOR dami QPPPOYWPYIHIP dan OkFc\I<Eb[a4A dan_ ;GXllZ==inkOJ dana bSVXNYFOXisGF
        dane OHPREY[PPT=QG dani _M85Rc_jX>>[Q dank BQYt<>PQFE>YP dann RGZF@YGPGbYPQ dans <taG[@aRbD>>I
        dany PPPRPPGGG>PPk dar >7X5N4RONkAkY dar_ EFeGW>ZJb7\5H darb OOPPHQPOY=ItP das BGe>H?FaHbA\?
        das_ TIdG>QPQQQAd> dat _bEk?ENZ78VY< dat_ <bPv<HeJI>>OY dau NOOGOPP[SYJPH day sDOaN[YYWZOPb
        day_ jNPaN[aPEcPPb days kGOPPPHYPPOPP db ==F@@YaiP\XQZ dd iVW`kl2`d?3>8 dda GPOco6HPPQ>OF
        ddag PPPbA5PPPPPPO dde NOFk[k>GcRGOG de I?dLRcX@`E=NM de_ 3m8hn_>RbMV>` dea j@Qd=IbE?blDG
        dec RPEc5>@\OA`QG ded jR`YFP@EbR?PP ded_ jPPGNGPPPPPQP deg XGiH;kPOkOZR? dega PQOPPGPPPOPSP
        dei I<wHO>H_PPNPJ dei_ QNuPOPHMPPOaG dej PmNO<HjeQ@bk> deja PlNP<QFJPJbP> dek OPP>;cqaPd8RP
        del <3i3ddXV4\J[X del_ ?Ah5bY>N>aSRm dela YPFYikjOGdGc> dele EVAP[k@cGQ?RG deli kOOd=P?ObGRdb
        dell FGsG=\PYcOYN5 dels QFGGePbGPOPFb delu PPOFcGFPPTYPP delé PPPPPPPYPPPPP dem elEQdOI?jEO3a
        dem_ BFaQdbI?bEPG5 dema WmE>FPPNG>OGt deme XbPPGGdPkGIO> den I3<Z=PS=Z[dW= den_ =>=em[vEmIaEO
        dena PRHZ=GXYQKPS> deng FOPG?>PPYtQPO der [IciRR4>b_FV; der_ \S4Oe@>ERaXY= dere J=dY;kPJ>OZO>
        deri aaJPRGPObPGPY ders `=GPHRHQbZPPj des QRR=ZGVH?EaHZ des_ Am;Om6>X><<[Y desc X<AGPPPPPPPPc
        dese DE[P7j`E>ZkEd det @3Q4nmmO<a?J> det_ A>P6nuh<FF>[> dev Ob\?E6XIlF?mG devo >RRGFGPPPNYPb
        dez HEQjOPWRG[>GG deza POGPPPPRPQGPP değ PPPPPPPPbPPPP deği PPPPPPPPbPPPP deň PPPPPPBPPPPPP
        deň_ PPPPPPBPPPPPP dg jXOYRYGQQIbN? dga OPOP@bPQPGPPO dgan PPPPIPPPPGPPO dgo PPPPPPFPPRbPP
        dgov PPPPPPFPPRbPP dh WIWkHdGH=XHb= dhl NIXc=[?H?NQa= dhla PPPPPPcPPOGPP dhlá PPPPPPIPPPPPP
        di >dkL<EPWi`=Xb di_ IZuF@a<DjmhAB dia bcIIE[dO@E;Qa dia_ cE@H=bd`[jNFa dial P[bFQH@IPGPRP
        dias Gc\GOPPPPGOPG dib PPOPPPPOGbPaY diba POPPPPPPGbPaP dic 3dd`PQ<X6EaPN did uR[P=G?FXIB>R
        dido PRIPPPPPPPOPG die \I<VlO@D@?Jrb die_ e]6`ZPNOGQ`=? dien W;XbWYNYSGTt> dies JNF>HGXPPPOak
        dig R?=jdc=ca@NG; dig_ OOPPdlPkGGGO< digd NPPbOPPPPPPPP dige IGPb?>PGbPPPP digt RPPPa>PPPPPPO
        digu ROPPQGPPPPPPY dik PPP=PNmkYa>GF dik_ QPP>Eb9kY>FPP dil Y<@FQFjHk\GI@ dile PYPPYGPPbPPRP
        dim FF@YPPHIkjmW` dim_ OPNPPPXPtYGYX din 53OEcOdSW3n7R din_ >E?>elIT<<HS? dine EJicR>aO?OaPk
        ding RGPbF>YYPYcNJ dinh PPQPPPPPQPPPP dir @XdQH5<<XI@@d dir_ IEZQGPPPbGN@n diri GdXPOPXQGbPFa
        dis NdPEGcR?>WH>m dis_ GXNGPGOGYPJId disi GObPObPP>kPYG dist Xm`GGIFQ>?VNc dit EiFvS5GG>[Ym`
        diy PPPPPQPPk>POP diyo PPPPPPPPYPPPP diz GN\PPPPGYNGYG dizi PPZPPPPObOGYP dj ?QbOl=<lGI`<S
        dja PPPPbOGkPRXFI djav PPPPPOFGPRbPP dje HGPZdHEGPQjPG dje_ PPPFbYGPPQbPP dl lNEAmlwG>ROJF
        dla PPGSm>ZOPI>QH dli >PGE[Y?PY[bIO dlic QPPOPP=PPPkPP dlič PPPPPPFPPRGPP dm FnHX@OdG>>kKF
        dn l<E8RGwl<TiA< dn_ sOPPXGGRFPPQY dna YOXPFYZYPJYFP dnal PPPOPPdPPO>PP dne IFFH=>nPH[aHR
        dne_ PGGRPG`GPSYIP dnes GFYONZnPPNGPH dni ?PGJiYYbFIaOO dni_ PPGSPPSjGI>OO dnj PPPOPP=PPRYPP
        dno GOGQFYdPPRkOP dno_ PPGPPPHPPSYPP dná PPPPPPIYPPPPP dnáv PPPPPPYPPPPPP dní PPPPPPAPPPPPP
        dní_ PPPPPP9PPPPPP do 5@[N<5cmWRI`< do_ `S]ZXEWD5c73P doa POOPGPPSRaGPG dob =F;IPZnXGKjb@
        dobi PPGNPPHOPSbPP dobr GEESPQnPPObPG dod EOXbRY>aPOajH doi bY@GPOPRRPPPG doi_ GG>PPPPRRPGPP
        dom E?iR[aEdO>@wO doma QGsEaQJMQ[Gd> don WcDN<?<Pm`bDl don_ l?GHGHPdt?Ia6 dona GFaXYbNHRQG>l
        dop [P`RNcnNPN>GY dopr PPGPPPdOPNGPP dor JO8PE>ddGMO?j dora bO@QOb[NPNPRP dori HXGPPPH\PGGPG
        doru PPPOPPmOPN5PP dos ?eJIZOd<Gc`FO dos_ X\JObbG=QOGGb dost QYEJIGmGQ[kP? dot GPaJXJiZGN@a@
        dota POPSGShHGOGYG dov GOsGQ>@JbRAG> dova PP>PPPOJPQJGG dove GPsGQGNRPMkPG dow <Eb;YccQZaGZF
        dp PGO?RImOPn5SG dpo YFOPOPnPPP5PG dpor POOOPPJPPR>PG dpov GPPPOP\PPN>PP dpow PPPQPPPPPPPPP
        dr =E=bYld3RIiV` dra a``O`mQ?3[>G7 drav PPGOPPYPPRZPP dre FX;IRbc=[4QXb dre_ 6nbGItE=?R>Yu
        dres WD3d`Xd@a<dd* dri P@<i`j`NYR=Mr dria ZS<GPPGFPPYPb drow PPPQPPPPPPPPP dru cEIdH?RR>BbF=
        drug bPQANQFPGJaGP ds XVG`Kac@7QD`A ds_ k_NWNcF??ZD_I dsk PPPPS>cGPNbOO dsky PPPPJ5?PPPPPO
        dst =GPQSY[OQR>ZR dt 8IXi]kRiFJ?I; dt_ @IYk9uP`OPQED dta RPPPGbPkPFPOH dtag QPPPJ>PGPPPPP
        du ?FG`Oh<[iiQ[\ du_ 9rM4xik=Y/Pm7 duo QQ?bQGPPRPJGG duoc PPPPPPPPRPPPP dur ZScN35>Hj<@Ye
        dur_ OPPGGGPObbPQe durg PPPPPPPPPPPPR dus <cFkNmOKlbFn= dus_ FOOkOGPSHYR[> dust OdPGEcXOcbYHG
        dv `<=YRGds>Se=@ dy [`cARNj=W=AGd dy_ Z`dXFFeFFZEHd dz OOGTZZ/=HPItQ dz_ PPPOPPGPPPOkP dze PPPRPPGGPNakP
        dze_ PPPQPPGPPPPYP dzi PPGTPPH=GNAYP dzi_ PPGRPPAFPOFGP dzia PPPRPPNPPPR>P dzie PPPTPPNPPPP>P
        dzis PPPSPPOPPPO>P dzię PPPQPPPPPPPPP dzo POPSPPEGPSQGP dzo_ PPPSPPPPPPGGP dzu OPPOPPOPPPFkP
        dzu_ OPPOPPOPPPOkP dzw PPPQPPPPPPPPP dzwo PPPQPPPPPPPPP dzy PPPQPPPPPPPPP dzy_ PPPQPPPPPPPPP
        dzī PPPPPPPPPPPbP dzīb PPPPPPPPPPPYP dá GNROPPnbOFGPN dä RPOPaJPPPPPNG dé GvOYdPGFOPPP> dés PdPPPPPYPPPP>
        déso PYPPPPPPPPPPP dí PTOPPPeGOPGPE dík PPPPPPdGPPPPP dó PJOPPPObOPPPc dón PTNPPPPPPPPP> dü OPPYPPPGjGPOP
        dā PPPPPPPPPPOkP dē PPPPPPPPPPPbP dė PPPPPPOPPOKFP dėk PPPPPPPPPPIOP dě PPPPPPsGPOPPP děk PPPPPPaPPPPPP
        děku PPPPPPaPPPPPP dī PPPPPPPPPPObP dı PPPPFPPPkPPPP dı_ PPPPPPPPYPPPP dım PPPPOPPPbPPPP
        dım_ PPPPOPPPbPPPP dın PPPPPPPPYPPPP dž PPPPPP<PPOebP džb PPPPPPPPPObPP dži PPPPPPOPPOJPP e ZZHaHPFZVFOH`
        e_ akmN7_c6=6`-1 ea tIkZZA=K7E79< ea_ @SObXPXKQd>SF eac EXGcYPNaORRXR each `>PXYPNYORROR
        ead cNQH<XQNHacSF eae PPPPFSPOPPPPO ear sGdI7YYS@[YF> ear_ uIHH>GQNGZFP= eas w>Nb[IPHHQQM>
        ease dGPYRPPNPPPNP eat c5HcJ@OWG?PIF eat_ sHPG@?P`QPPO= eau EuPkQPPROGNPF eau_ GlObQGPROPOPG
        eauc >kPGPPPPPPPPP eaz GOGPPPPSPPPPP ează PPPPPPPQPPPPP eb ,7QY==n<cjWY[ eb_ FHGbI=iHk>?dc
        eba =d>?@bIHGciGY ebb NPjkYGOYPGGPI ebe Ae@>>>PNkckF4 eben SRP>HGFbGZGP> eber FZR>OPXPY[GPG
        ebi F>S[WbaEbi[I= ebr `Ebmc>EbGG>bR ebra bN[RcGFFPOYXb ebu ZIOOOXaSG\@@b ebut FIPPPPPNPbQFt
        ec ieHdD2jAhNamO ec_ FhXcGGeDHBFmY ecc GHbPPPPXPQGPY ecci GIFPPPPPPPPPb ece `9SGGH7atRkW@
        eceb PNKPPPGOPOGPP ecei kGOGPPPOPPPOG ech Re;b<Om[<WJE> echt HFPkPPHOPPPOY eci V7[[mODRaMbE=
        ecib GSNPPPPPGPPbG ecie E@W\dGERPPOGG ecio PT<PPPOPPPGP> eck BGY>mGd?ZbGIO ecka PPPPkPZPPP>GO
        ecl YijGPPPRYPGPG ecla PikGPPPRPPGPG eco jMYXEPRRGbPbb ect iQ?bOG=IdH>Jc ect_ WEYQWG=T[PG\5
        ecte PWObPPGNPPPOt ecto YSHYFYPNPPPJH ecu XlNaPPXQFOYd> ecz PPPSPPFPPPPPP eczn PPPQPPPPPPPPP
        ed _4_GQP\<dJ[N= ed_ r>b4\`P_RO`R> eda @GNki=SG@IeKd edan GOPjrGXPG=kQQ ede 7?i[77DIs\Wa4
        ede_ @Fl59bFEleHHH edel PPGGae?PYRP`G edem XPObNP[RGQGPP eden ORQeM4@FkJkIP eder >bObZ5PJb`PbP
        edes I@dYGcGYROXF@ edi XcQ=>6IcaH>EW edi_ be=POGIkkI5ZF edid POIPPPGPPPRGZ edil PPPOPPFPkS>ON
        ediy PPPPPPPPYPPPP edn >PPRaGlHPRbOP edna GPPOPPdPPR>PP edno PPGOPPZPPSGPP edná PPPPPPYPPPPPP
        edo 4N[``Gc><^\ZX edos PQEPGPeGGMXYG eds ONRYSPcZP`YFF eds_ aXQbXGPRPbPOF edu X?``<RHF5\mIb
        edu_ PGPOGH`OGKlXG edy ?QP\H=AGXFOPP edy_ ?RP[GPJGOOXPP edz PPPPPPAOPN@bP edzi PPPOPPAOPOR>P
        ee udSuD9<@@N3f< ee_ SlVOaAQQQb=N= eed ?YOlO=F?YbPRZ eeds aFQbOGPRPPPOP eek jcRN?RPRGGPNP
        eek_ kaPWPYPGGGPOP eekt OPPkGGPPPPPPP eel bEZl>QPEcFPS> eel_ iFXkHFQFbFPQ> eem b@IkORGPHGPJZ
        eemb GIIGPPPPPPPOb een iWRYESYP>dFI? een_ rGZ>E\YHGZPO? eer i@FtFQPNQ>PT= eer_ EGOt[>POZGPNG
        eerd FPPkPPPPPPPPP eeri GPG5OcPOGGPTP eers j>PGPPPPPPPOP ees <XOkFePOPPPbb eesm PPPPPPGPPPPbP
        eet =Ze@NA?WIFPQ= ef W?7dQN[>a=YHK efe FJR=;=Y@bbZ\_ efec >HOGPPPSPPPPY efer IH[PG>GRbQ?S=
        efn PPPPFPPPPPPPS efo >=RIY`_YN6YN< efon 53[-ZNVON7QG< eft NFFke@PPGPZOG efu jOOG@YQRGPPO\
        efun kPPPNGQOPPPOP efus =GPPSaPPPPPPP eg >7cJ6`Fu;?EYe eg_ EaFW@uIkPJkQT ega l[HI@5R5=\F7b
        ega_ PISG?Qb@P9<I@ egad PQNPGPPOPPPcj egar jkFI<QPEQjFY[ ege IE4`m>P\XjY?; egen bEGa`cZ@GX[OE
        eget OZPGJYPZPPPO= egg NOjYOlYkPFPOH egge EPkYHbPkPPPPF eggi PPbPPPPPPPPPP egi H=6GW=aZk=Idd
        egn FFsG\cPXHPGO\ egna OOjPbYPaPPGO@ ego >O`fOPZEFWdOa ego_ O[NTXYPYPNkYG egu aJSI`GFXGHXma
        egue PDePPPPPPPPPG egun QS=PPPPOGYPQa egy FGPbNmbkPPPYO egy_ GPPPPPPkPPPPP egye PPPPPGPbPPPPP
        egā PPPPPPPPPPPYP egād PPPPPPPPPPPYP eh B7_5UAPcDe`[2 ehe @GIGG?NkP`YSG ehet OGPPGHPtPPPNP
        eho DPFb[de>PHPOP eho_ OPFPPPoPYNGPP ehr KPPGPP`PYQYPP ehr_ SOPPPPPPPPPPP ei ]_Bi2x2I+29xf
        ei_ e?xHde4B<<A92 eic QbOGQGPNPYOkG eich RPPGQGPPPPPPP eici PPPPPPPOPPObP eid 7FDt>nGHGHHmW
        eid_ @PPkRXPOPPOJM eide IGOkEdPPPQHHO eig cbEP<<GbRPJ`e eik NQPbOIPGQ=JiS eiki PPGPPOPPPOJaO
        eikn PPPPPPPPPPOPR eil Sj<GM]OH>YI?? eil_ dbGPajXQPQPND eile PGF>OePQGPRSO eim IYN>QZPZPOG`J
        eimi PPPGPGPPPGPOS ein Bu<k`=b_?dX;J ein_ JcPYOHcX?dFFD eine KbNZPNPGQPFNF eir i`BHGjI`RPEc@
        eira PPKPGOGaPOO@@ eiro F`SPPOPPQPNkF eis BAPkFlRWHPK3O eis_ KARYP=POPPMHG eise IGPPGdPPPPQOP
        eisi PPPPPRPPGPRGP eist QPNbPOPOPPK<Q eit ]=Bc=ZGNQGRiK eit_ R?XbFtGXGPQ`G eite TFNbG=PPPPOaX
        eito ONBPPPPPPPOPG eitt OPPPG6PPPPPPT eiv `PFPQdPPPPQGY eive bPOPPPPPPPPPP eix F3IPPPPNPPONt
        eixa PGRPPPPPPPPPP eiz VYOkRGGPPQEkP eizs PPPPPPPPPPPYP eið GPPPPPPPPPPPR eiðs PPPPPPPPPPPPQ
        ej 2\?/o+w7FZ9i; ej_ PGZBxGB>QF<XP eja PlJN;I8APi[ia eja_ PlSO<REAPWZ`= eje GJO<\5FcPe@IG
        ejel PPPPPPFPPS>PP eji PRONNPiOb=\aP ejo YJRQEY`FPI@b> ejs POPHdGZPPHXYP ejsa PPPPiPPPPPPPP
        ejt PPPHXPkGPOOPP ejte PPPPPPqPPPGPP ek )22[<Xchhnnl4 ek_ h`Feh3jjk\IVG eka QPPOadW45ln<Q
        ekal PPPOPGXGPk?GP ekam PPPbOY_PG;tYP eke <HRjVR<vPcQEO eki PPPRGIEak?l`R ekk OPPkEYFYbFGET
        ekki PPPbREPGGPPPS ekkü PPPPPPPPYPPPP ekl >FQ>@I[XYANaF ekla QPP@AReG>FX>P ekli QPPOGPFPbRPYP
        eko SPPQHOb5Pad[N eko_ PPPQPQ`GPF[PP ekom SPPPW5QPP[>OP ekor PPPF?kXGPZFQO ekr OOPbEbZPkFF[E
        eks FPOR8l<>cXleN eks_ PPPGNjPPGZbIO eksi PPPYOAGGkaOEP ekt @=O>ea[=Qdkd< ekt_ HPPN\bjPbHX4F
        el H4I`PeQjFm[b< el_ F\WiaEQ3RRPIl ela ?7T7N[b3IvWb5 ela_ HNAHj=[>?\jcE elag QPPG<kPGPPPPR
        elam GWAPPPIPkFHbP elan cQ`>>GHOIjGPc elar >TQZk>PP>XYP6 eld [HPk<jFFbEIQ8 eld_ dGYkGkPG>YP`F
        elde JORkF5PGbPP[> eldi FPPGEkPGbPPOP ele 6<\XH;HnYIeP3 ele_ .29l?6X]>=R[> elef 5<dQdWROW7ZFE
        elen ldMHFWWbdWFW5 eler QaQ>I>PWkGPOY eles E?f=Wk?XGQOZ6 elet XRXGOQPiGFQ[P eli `E=@4@`5mInSY
        elig FXPQ8kRIPNXab elij PPPbPPPPPbGPP elik OPPIY<hGkKG?O elim GYYGZ@=PPJaRY elis FPPPXNPZHGSeP
        eliv tPGPOGXPPPPPP elj OPPG=HFbPHj\I elk NYPj[8nbPE=XF ell Qau4EX5cRNW?Q ella aIjHmJPHGFPNX
        elle >iPP\HG`daYR? elli Xcdl=EP>[HGS> ello jPj>EjHcOaZX= ellt IPPGaGPGPPPOQ elm RYQQGJebc`H>O
        elme PPPPPPPbbPQPP eln JPPRk=kYGEHcO elo P`\GOP3mYA``4 elp kYPY@lF?Fi=`O elp_ tIP>IjPGG=GNW
        els ;V<YmciXOX>Dc els_ PWOk@GO?QGPbt else WYPPnb@FPaPN? elsz PPPOPPPbPPPPP elt [@NPSmHaFNFa?
        elt_ <@YYeiP=OYOaH elte [PPG>YPbPPPOY elu <IHdYJEY5nkX= elum GPPGPPPPGkPPO elv aQF?JnOkZQPNN
        ely bPPFOHdtGFQYP ely_ kPOPOGlkPFPYP elé PA=PPPabPPPPG elés PPPPPPPYPPPPP em <ERRGE_YYmXbW
        em_ 719JY;hkS8;ct ema [e@dDHP=4aj\O emai XjPRYcRO?PXNF eman deAiV@aMG5Y=X emb >`aaOG8cGmXcI
        emba b[NPPPPGPkXX> embo >[IFZGOFPGPRY eme NNUEM3ZdkbY>3 eme_ H4W=N>bRlN[WF emek PPPPPPPkY>PPP
        emen Gu_c`FQ4FdW>- emi jXaXca_GkjIOP emm NOXb@nXcQGEW@ emo `@XNdX@=GW[R3 emon O=XP[cGbPFIa>
        emp @nbOHdF<>_POj empu PQGPPPbOPkPPF emu PPFSPQcZ>SaZJ en IRO`[cPM;X?M` en_ J4(unm_gc6;1_
        ena FcQ?F?S*Fvdc3 ena_ YXVIAGl3@MeR= enar GWYQWPGOb]OP= enas PPSPjGHPQHNkP enav PPPYOYGPPRPPP
        enc Vd7@5FE;Gd?lc enca PGFPPPPNGcGPt ence aVQX=YXX?HFm@ enci GJ7@RPPFPZRYG enco GkAGPGPPPQPY>
        end `im<7W3PZd=K@ end_ jbGa86@PPZRSF enda NNIG_ZX=5e`Jd ende Q4lGdjEcY`FXG endi P@?GEbGIk?GSI
        endo bFlGQYPYGXOO? ends [bQGEOPPRPGaE endu OjNZO>YPYZHQ[ ene EAj>7dVmGb`i< ene_ 67rGQt6_>RjY?
        ener abY@4GbS=acY3 eng aANG>n>YXimEB enga YRXPmPPOObOP= enge Q=FZ7dGabbPOZ engi XFG>=bPPYPROS
        enh HFJQcaFYR>PPF enha IFSQRGGYOPPPP eni 4RDA3>\JuI`bb eni_ PHGEGRkeb6Ib< enia FSOROPAEGYFPk
        enie ObG@PP9OPOFbb enim OFNPPPPRkIZGb enin P>I[>GPFb@FZ\ enj bOOPGHFFPlbPm enja YOOPGQOFPdGPk
        enk =FOiWdccPYA`< enki PPPPGIPlGFQaO enl [aGY\5PGYPPOX enli XYPPe5PGYPPOG enm PJOYPGPPbPPa>
        enn [Fc=b\=u=G=[K enn_ \YP><jPYPPPPG enna XGbYORPOPPGbR enne FYO5n@PlYEGRE ennl PPPPDkPPPPPPO
        eno EI[Ya5mPG?d`4 eno_ PQaPHHhYPFkb> enor G\@ZbbPQQGQPP enos QFJHPQGcPIIGG ens FRmc[a?55<GEa
        ens_ =MTZekPH[FdW= ense ZlFk@=HQPOPPk ensk OPPG`Y[PPPGYS ent adn@FWO@<6Q>` ent_ kq2KHOY@aEc7n
        enta @RVF<clIGQb=W ente `Jn>Jk<`PcPO4 enti Eccb`<@[P@MdE ento <ReWOReFcZ?F> entr O6nbXc=XGXIaa
        ents eaO?FGOPZ[PIl entu Q=<YaFN[G@ZiI enu jc_<iEaQPme@O enum F=PPkPORPPRPP enun NPWPbPPQPYPPb
        env anHZFWFPYOXOc envi bOIPNbPPPPOPP envo GiHPPOPGPPPPk eny YEOEaOdbGaIPk enya PNOPZGPGPGPPk
        enz OEi=ZY?mPXP>Y enza OQjPRPOOPOPGG ená POPPPPSGPPGPO ená_ PPOPPPRPPPGPP ené PQPGYP[GPPGPY
        ené_ PPPPYP@GPPPPb ení PQPPPPdGPPPPG ení_ PPPPPPAPPPPPP ený PPPPPPcPPOGPP ený_ PPPPPPZPPOGPP
        eo lA=3YSE@eiqjN ep `M2H;ERmPlYV7 ep_ m=OOZZ<WnBHFH epa OQ`F>F[<5lR[Y epa_ PQPPPPaPPAbPH
        epar bQaGHYWG><Qda epon >jPPPPPPPjQPG epr ZF<YXbRXPR>YY epri PbPPOP[PPP>PP eps aYQSWacGbGGPG
        ept ZSEjQdYJG<ai? ept_ bRPbFb>SPPYG> eq m=RYPOPOPGPPP equ m=RYPOPOPGPOP equi Y?XPPOPPPPPPb
        er IHc`dd<EZh<<W er_ miXcni=2I8_6< era FS`8r3S/<[@dX era_ Emae_Fe?=;I`n erad JGFGjG>OYXXbY
        eran H@bFkjXRPXFRY erar FIYGu=PYQRGQY erat @<_HlFbF>6\[b erb JWkX`>FRYjIQF erbi PObbQPPPPPIPP
        erc NkjX<O>WY?Z=c erch F<sYPPOPPPPPG erd 6R?k5OEZP`=@e erd_ <GQkNPPGGPPO\ erde >Ea?AYPmRbGPP
        erdi IW@GPbPFkYPP= erdó PQOPPPPPPPPPb ere P+aP8a`vXWRe2 ere_ R;hF8j[AaIYS= ered jPG=NcPjlYPbG
        erek YPPGF>HbPjGIP eren QHQmGOXG>PddE erer HFRGbbYFPPYQ> eres ?I<@JkFi@?Y`Y eret >PP>B>GlGYcFH
        erf dHRX\GG=dPFbH erfe Y@ZOdYOHH>FaO erh JOFlZ=PbkkPOG erha ROPYFGPGkPGPP eri D3D<Z7XRlZcRF
        eri_ GFkGQ8VmtRX[R eria Z@Y@=WVO=@?PO erim XGN>ZXPNkn>QG erin 4FGk@eGWlOcPE erio YIDcXXHSP=aXb
        eris cGXPFFGO>Q]ZG erj POOGFN>bbw=ZH erk 7GOs_dF>lR?aH erke @GP>FQY>tOROP erkt NPPkGYPPPPPPP
        erl A\OaPYZ`HikN@ erm ienH>E=ScNO`N ern >ZR@Y6H<>;H_V ern_ JEI>bHPRPPIcl erna VdOdjX?MZXEX=
        erne 6IH@A@YXZGI<W ero MSc3XI?HHN[Yi ero_ =odGP\=aQYFRs err @dA3<eO`P@P?[ erra bOmF?\PFP?GOl
        ers eXE`GEHS?`@?d ers_ h`Wj6GXbIGWQn erso EQNbbaG@H?Xab erst fYGb@H\OFNINI ert >XQ<Wl=WGiWRd
        ert_ 5GPEabZaY<bOA erta aQbXH=GIYO[=W eru ?XFkG@li4WbaB erug OPPtNPPPPGGOP erun JPPGHGPO>GPbP
        eruu PPPPPRPPPPPOP erv [P>aOS?HHD3[W erve YZWPOKZPGEFPX ervi RZ=GRW>FcW=dO erw [OP[PGPPPYPPG
        ery kOG\PP`ZHaGPH ery_ kOH[QGaZQaGPO erz RQacOGRaYIOGF erð POPPPPPPPPPPS es OR[>4EHXccJX`
        es_ ew5d@c<hIG<Ei esa >A`=4Nd6Qlf`H esa_ =@YE=GlG6@bOb esan PFWPGOPFGj[kG esc YP8YFGOSOZZGP
        esc_ GGGPPPPKPOPPG esca Pc[POPPWPaPQ> esch [PObFPPRPPPPG escu GIAGPPPRGPPPP ese ?.sGWYHj=eit>
        esem G<`RPPPYPaPPd esen IPQ=hO?jGQXZG eser XEbGIjPFPYPHb esi M7`P<[`GsaQe4 esi_ GEaPPH<Wt5Zj?
        esin GlFPOQPNkYQHG esk NPPW@@l>[_cJO esl FOZREPmOlA?aG esli YPPRH>GOkF>XP eslo FOQOPGePGS>PY
        esm HDBXPGGNcYkmP esmu PPOOPPGPPGXkG eso @ehFRN@E=lbla eso_ FJhYPPGYPEabP esp ESSZc5@ARDb<k
        espe =cA>c>WJPOFPb espo ZHAHOPFOR`YPk espu PSOPPPPPPPRP> ess k:nW[Y=WS;48A ess_ h3X?l6E[[OGA7
        essa bNekF?PEGPPPc esse Jje>@bHYIPGOF essi HW<`?YPFcF?Hd esso ZNaGR>QPPPPPR essu YXiPFaPPPPPQI
        est M?ZOGQQd<>X5Y est_ hr`S=XOZN<dH? esta Y@?`t?m3>Y<I` este 62dZ3c6o[P=<= esti Ma`RAm`GOb`Fb
        esto H?WF<Z[EbHcOX estu O>HFPFGQPSGJ\ está PSRPPPF>PPPPF estä NPPPjHPPPPPPP esz OOPJPPFkGOPPG
        et <NPG[dR`_Rd[= et_ :PaHflWDlGm_; eta Vc>ZIME**emeE etaa PPPkFHPPPPPOP etal =IXYelFHG>W[E
        etas PRNPGYPPP>IbP ete 67`Z_3deR<Ob> ete_ d[j=;ad<GPm[5 eten WHYl`b=IGPGOb etet RPQHrGPdGOPOP
        eti Ed3>23\k`iNQR etl PPPFOGdZYOYOR etle PPPPOGcbYNGPP etm POPQPGQPlGQXk etma POOPPPPPPGPGk
        etme PPPGPGPGkPQXP etn aRIHNjWkOSa<H etne YPGPPG`kPPYXP etni PPPGWkFYPRXXH etné PPPPPP@YPPPPP
        eto 5jIb<?d[OS@X` etou =bPkEGOPPPPPG ets `=PkdbiFGEa6X etsb PPPPEkPPPPPPP ett `jiZVe<clEE=@
        ett_ aQ@GiGRcYPbPF etta POjPZ?PFGPPQS ette XcaH6aFbPNYGN etti `PbbFIPFkXFRH etto GPabPbPYPPPOP
        ettu ZPYPGIPYPPPOR että PPPPPQPPPPPPP etu kE<HlaER>IfbI etud PaOPGPPPPQFOd etul PPPPPPPRPPPPP
        etur k>PPubPRHFIb? etz SG[GPPFGPPPPY eté POPPPPPYPPPPY eu 9rftXAI[8<O4r eu_ YD]FbXV\B>N=s
        eur 3j^dRS\`FE\Pa eur_ <tXbQGiOPPPP4 eurs GkPPPPPOPPPP5 eut JkWQOHaOPPPR> eute J5PYPGbPPPPOY
        eux FsOPPPPPPPPPG eux_ FjOPPPPPPPPPG ev b?aGEMV>sdMmV ev_ OFYGn>N>cSFmY eva bc`[6G>>XI5IW
        eva_ dcERJ<W?=D[Rb eve iX@dRN=aIkH=P even daPl_FYAQibG> ever kN>QlbI<6daW> evi Z4YNWEIJcYEl_
        evie POOXQHAPRbNbG evil [ZGGOGOPYS>FG evo HScOWPWZ>bjPY evol FIJYXGOOGbbPb evr G@FbGYiEbRbOR
        evro G@GbFP`OGSPPQ evu QYaGPP@OPOG[G ew mJJ@Y7<RAnO<I ewe IGPbOPPPPPPPP ewel OPPbPPPPPPPPP
        ex m[@FlNeJFY==R exc XQ?GIYOOGbPQb exch j>OPPPPOPPPPP exp HOEXQ=cFZIHZa ey d8eM>?3@rZDF]
        ey_ cIeNI<3dNdOOb ez 3n@m2=keOJni= ez_ MwI><X?<<QNPY eza IIAEPP4?bdbY> ezab PPPPPPPRPPGPP
        ezad PMSPPPOPPPGPP eze F<IvOHFm?RdGG ezet PPPPPPPbPPPPP ezt OPPGPPYkPPPbP ezt_ OPPGPPbbPPPbP
        ezy PPPRPPOPPPPPP ezyg PPPQPPPPPPPPP ezz POsOPPOFPOGGP ezzo PPjPPPOPPOGPP eç PjJGPPPOkPPPb
        eço POJPPPPPPPPPP eço_ POJPPPPPPPPPG eçu PjOPPPPPGPPPG eð OPPPPPPPPPPPT eð_ OPPPPPPPPPPPS
        eðj PPPPPPPPPPPPQ eñ PSNPPPPGPPPPG eño PSOPPPPGPPPPP eñor PSOPPPPGPPPPP eć PPPPPPFPPNtPP eč PPOPPPbPPSdYG
        eď OPPPPOePPFFOP eğ OGPPOGPPkPPPP eği OPPPOPPPkPPPP eľ GPPPPPBPPOGPP eń PPPRPPPPPPPPP eń_ PPPRPPPPPPPPP
        eň POPOPPBPPOPGP eň_ PPPOPPePPOPGP eś PPPSPP=PPOGPP eş PPPPPPPPkPPPP eşe PPPPPPPPbPPPP eşek PPPPPPPPYPPPP
        eš PFFPPPnOQPlbP ež PPFPPGZ>PTkcP eș OGGPPPPTPPPPP eșt PPGPPPPSPPPPP ește PPPPPPPRPPPPP eț PPGPPPOTPOGPG
        eți PPPPPPPRPPPPP f ebYanh=PWE;6f f_ wh=v@@ONbv=BA fa Qad6cbG4lH?EP fa_ <;_[d??VYF>Wn fac [cPNWR=J>==XN
        fact Fm<bZ[ZOGPPPa fai FiNYZ=PQHbOK= fail G>GPOFPPGPQTG fait PkPPPPPOPPPNP fak OXEI@Yn=Y[\XE
        fakt OYORIceGH`JYE fal \@A=YW`XZFFWY falt PS@PE=POPPPbl fan AdE>cF?GcA`k@ fang HPPG@>PPOGPPS
        far `;qQ`bAbPFYFR fara PF=PiPPeGGPP[ fat ZO@N[ZOFlcF<2 fatt OGjPdXPPGPPPE fatu PNAOFPPOtPPP>
        fav FJ\YP>WPPXYXX favo FA\YO>XPPXYXX fb bPPbaRPG[OYOY fbe PPPPRGPPGPPPQ fbes PPPPRGPPPPPPP
        fe I@I@;D?ecWaha fe_ e@@=dbWO>O>XQ fec XI>QWGPR[PPOb fect O\EQWGPSRPPOb fei PEAYEsPEPbPO`
        feit XOJYPGPPPPPPG fek GPP=[acX>NjjF fekt GPP=[ab=>PXkE fel XE[HhYQm?=GEA fel_ [OF[r?PeHPPP<
        fen SS`@=5PYkPGOc fen_ JPPGF>PPkPPPF feng FQYPNYPPPGPPI fer <XmI2?NJQaRej fet XXbGVbO?bGGOj
        fett GPjPPGPPPPPPP ff nqqFimQD@XPI: ffe djj?AYPN?GPR< fg KPPY=HHFXPPQW fi VQRHEN`aEGX[Z fic >@SN`P@H?OdQ`
        fica P>[PPPPPPOPRY fin YR`?dcG2=QHE` fint =GPGAkP=PPPO= fiz IPQPPP=bGRGbP fize GPQOPPPkGPPPP
        fj OPPP>kPPPEbOS fl \N@[dYE7IFNN@ flo Z>>OI=?HHHOZ@ fm FcObA>QIGGQHO fme OPPbS>PPPPPPO fmel OPPbS>PPPPPPO
        fn >YPGOPGGGPQPK fo ?=FP[i`nG5Id` foe OPO>sPPPPPPOP foer PPO>iPPPPPPPP fon 7AN.PEXGW7[ci
        fon_ @2;7e`kRjAiSr fonc GbPPPPPPPPPPG fono PThOPPFGPP<PG for `GQI\bI;I=\OH for_ hNNPnlP<RIdR3
        fork GPPPA5PPPPPRO fors ?GbGe>PGQPOOH fort QcdY_YOPGPOF= forw jGPG`YPPPPPOO fr ZJNGmcV<d[EFF
        fra @Y<bdlXGQ>X`I fra_ NPcP0uGFOZQP= frag K?GGh>PRPPPPN frak PPPG_kPPPPPPO fram EPOYhYHGRPPHK
        fre 7R[N[P>WlH=EI frem EGOP@kPGPPPPI freu SPPGEGPOPQPPH frá POPPOGHGPPGPS frå PPPPi>PPPPPPO
        fs ElOjHGFPYcGYJ ft [<4EnjR`ibYH7 ft_ RHGjGZAkOPPE@ fta FPPGjPPPkYbPM fte iGG6nbPPHZQYN
        fter iOF>lPPPPPPPN ftu QPPPOPPPPPPPR ftur PPPPOPPPPPPPR fu bJd=@[[b=>ODY fun _=[N`OnI>ZP<O
        func FIHbOPPRPPGPY fund kEGZA5PRGPPO[ fung WOPP_lmOPaGP= fus =EQPSXPYZPPOa fusi =NPPSFPPPPPPb
        fy FGWImYWE>YOPJ fyr OPOP\YPOGPOPR fyri PPPPGPPPPPPPR få FGPP\YPPPPPPF fåt PPPPWbPPPPPPO
        fått PPPPWbPPPPPPO fé FORPIG[bPPPPI fél PPPPGPPPPPPPR fð PPPPPPPPPPPPQ fö OPPPiGPYGPPPO för OPPPsGPGPPPPN
        för_ PPPPjGPPPPPPO fø FPPPIkPPPPPOO fü JPPPFGPbGPPPO für SPPPGPPPGPPPP für_ SPPPGPPPGPPPP g R<WYe^2i?WRRS
        g_ ]1(hni5Z8M_-A ga PdH=b<EO3mSlR ga_ >5FQiFO5`nlS6 gad GJGdR?GcGEDtb gada PORQPPGQGFOjj
        gado PTEPPPPPPPOGG gai k=EGRPQGQGIil gai_ PPGPPPPOQGS>Y gaid PPPPPPPPPGNkP gain k>YPROPQPGOFY
        gak PPPPPPPGPbPPP gak_ PPPPPPPGPbPPP gal YGc4`?bWcWBjM galb PPPPPPPQPGRGP gali PGXPYIPabGBFY
        gam aHd=cGYRFiF>\ game jEdGZ?YRPPPPb gan JS6EZcb=;G@Y5 gan_ YRO@PIbRbjHj< gana PRPPGPPXP<cGS
        gang OGQbJkXGM5OOQ gap GPOPPPPQ\YOPP gar [mJH`6PDIZ_G= gar_ AIKHabPEG6F>c gard ii=?NPPIPcGG@
        garn aPPPc>PPPGPPP gas RY?b>cHI>>a8I gas_ aYRHI>Q>PWc>O gasi GYGPQYPIHIOAP gast IREba>PPPQFP[
        gat WNiZNPHmFRDad gat_ FFOPGGPZGbbYl gav YGQbJbP>POIYG gava PPPPYPPGPPRZG gave YGPb@kPGPPOPP
        gay >WSPOPZPQQFPP gay_ >WRPOYHQQQGPP gb EQGbNYIZOFQYF gbe PPGbOGPbPPPPP gbet PPPbOPPPPPPPP
        gd FYGoXcFPXNlSS gd_ PPPbMbPPPOGRQ gdj PPPFPPPPPNkPP gdje PPPFPPPPPNkPP gdz PPPQPPPPPPPPP
        gdzi PPPQPPPPPPPPP ge e`?h[N3?`b76F ge_ m`>FSb>RFHWA` gea OYRkPPPPPRPOF geb \PPk;bPPYPPPF
        gebe OPPYFPPPbPPPP ged kaNb>QPbPaJRP gee ?YPbOFPPPPPRP gef IPPGOGPPGPPPS gek RPPkE>PYGPPPP
        geko QPPbFGPPPPPPP gel AIEc`7FbuGZ=` geld JPGYF>PPYPPPN gele =HXYb>P?bOZQH geli HQG>FbPPbPPPb
        gem @HSF[>aIPaORF gen ?\dOdYa@5XE_N gen_ 87FklbHd>N>OG gene hP=5A?G[PQNGO geni FeY>OZPWGOPPk
        gent DQmQWajE>OYWW ger b_YGRXP?QaKEI ger_ caWO`aQ>HZOF; gera IXR>a>PN@a\PJ gerb OPPPPPPPPPRPP
        gere =XcY>bPQPYOP> ges SjXbFcFXHAGGb gest @acYW>POPOYP[ get r>X6aOPQ=WYG8 get_ q>Y4lbYY>WXZ?
        geti FPPYFGHPYPQOS gev <PPkRGPOGOPQO gew IPPaOPPPGPPPP gg `GsQjmZjFsWPI gga YPYPjGPPPkPON
        ggan PPPPaPPPPYPPP gge XFkY@lPjFFPPW ggi GQtGEYPXOPXPG ggi_ PPkPPGPPPYPPP ggia PPbPOPPPPPPPP
        ggu PPPPPPPPOkPOQ ggu_ PPPPPPPPPkPOO gh qHj=SaPe@`H`< ghi GPbPGGP[QGPYO ght rZd><GQYXjHWQ
        gi NHc@X<_<mW7QP gi_ FH<IRi=W_v>we gia =FdFY[IYJQHOc gia_ FO[HHIIYHQQPa giao PP>PPPPPSPPPP
        giat PPYPGbPOPYOPY gik PPPGKbIG>GPOO gik_ PPPGK>PG>GPPP gil GQ5HN=H@lWGEZ gin jdHd34?b<Z>GY
        gin_ FEdYG@PN=kORc ginn [PPPG>PPPPPPR gio QPibNPc>IFZ`= gior PPkPPPPPPPPPG gir `S<P<kPH`FZ=c
        gis ==Rjh[?Qc?@EX gist NYGk`@HHGI?OP git =lOGjQGcjG[@` giá PPOPPPFbRPPPO gið PPPPPPPPPPPPQ
        gið_ PPPPPPPPPPPPQ giú PPPPPPPPRPPPP giúp PPPPPPPPRPPPP gj FPP=_uYkPP>PJ gja PPPO?>PbPPGPS
        gja_ PPPOF>PbPPPPS gje OPPG;tPPPQGPO gjen PPPG;tPGPPGPP gk HPPI=PPGbkFQQ gka PPPGGPPPPbPOQ
        gl <di8IS?RGAr_5 gla dX<b`d<XF\jFY gle Wc>@7dFG?JkXb gler OGPPJPPPPPPPP gli dEtHF>[[b=Na?
        gli_ PPkPOPOOPNkbQ glia OOkQPPPcPGOPG gn assHcb`O3N?Be gna OZi>jZXkGF?@d gna_ OOjPjGPHGPGPA
        gnat GPbPPPPPPPPPY gnu FQbcFXOYGNXJR gnuj PPPQPPPPPPPPP go W[J@_4<aiJdVX go_ jeAAGO5Hs<iQ6
        god XXQ?nuFG>J`kI god_ XYPFrlPPPF>ON godd PPPP95PPPPPPO goe =GOtZ>PYPPPPG goed =PPtEGPPPPPPP
        goi YPXGOQRRRXGOP goi_ GPOPPPPPSPPPP gom PRF>i>QdQZPG> gon kPaXjIQbXEdbj gon_ GOFbsHQPFHYPY
        gos YH\PFGFPYX\>X gost POfOGPOQZQ>PP gou GPRPQPGPPPPPP gou_ PPRPPPPPPPPPP gov ZEHG=HYGGSkPj
        govo PP=POPFPPSYPP gr 7R6IWO?5;@ckX gra `[b=<Q[<3RN?_ graa PPPk>OPPPPPRP grac G\EPFYXPPaXGP
        grad d<`GQc=SQRs=j graz POkNPPONPOJGP gre VN=H_cHIaImNJ grea sYPPHGYNPPPP> grei EGO>EkPOPPSGJ
        gri >R@GSPGFZ??r? grib PPPPQPPPPGOtP grie PPPYPPPPPPObP gro JOElX>FQFZbPX groe QPGkH>PPPPPPP
        gru @?@6[XWIaDXJ` grą PPPPPPPPPPQPP grąž PPPPPPPPPPQPP gs nGRbfab=OjEvR gs_ nFRFibPFPPNlN
        gst IPPbXbPGPPOaR gst_ QPPP@PPGPPPOR gså PPPPIbPPPPPPP gså_ PPPPIbPPPPPPP gt 9ZROfObHD4RjA
        gt_ A?PkmbP@E=F`B gu M7A4;;d4i[Ydm gu_ PFNRIGHNcdSAe gua bTicOYQO>>FPm gud OQF>lkPPGPRH`
        guda PQFPPPPPPPQPb gue Vg]XOcc=ZIPME gue_ a>\YYGaOQbGO5 guem PYRPPPPGPPPPY gui b8d?QGPNJHFNk
        guj POPOPGmPPOYPP guje POPOPGmPPOYPP gum <FIO[PYOP@@eR gun HJ@PNGRMjkGWd gun_ OQOPOPROaPPOe
        gung SPPPPGPPOPPPO gunt GRHPPPPNPGFbk gup PPPPPPPPPPPQP gur a[FF>YcS?EidJ gur_ ONOPHGPRGGPPe
        gus EAVXPXGdYdZS4 gus_ YFOPOXPYGkS@@ gut THPG=YZOPGGcj gut_ JGPPGGPOPGGZj gy dbPWZRdt4>JPM
        gy_ cYPFI>PtOPPYO gya PPPPGPPk>>PPP gyan PPPPPPPbPPPPP gye FPPPOGPtGPPPO gyen GPPPPGPbPPPPP
        gyo PPPPGPPkGPPPP gyok PPPPPPPYPPPPP gà PPPPPPPPRPPPP gày PPPPPPPPQPPPP gày_ PPPPPPPPQPPPP
        gá PNSPPPZbPPPPO gå FPPGmPPPPPPPF går OPPPbbPPPPPPO går_ OPPPcYPPPPPPO gæ PPPPR>PPOPPPR gé PiIYPPQbGPPPF
        gó PSPPPPlGRPPP= gö NPPGaGPGtPPPQ gör OPPPbPPPkPGPO gü QFPGPQPGtPPOk gün PPPPPPPPkPPPP gün_ PPPPPPPPbPPPP
        gā PPPPPPPPPPPbP gād PPPPPPPPPPPYP gı PPPPPPPPbPPPP gıl PPPPPPPPYPPPP gıla PPPPPPPPYPPPP gł PPOSPPPPPPPPP
        gư PPPPPPPPQPPPP gọ PPPPPPPPRPPPP gọi PPPPPPPPRPPPP gọi_ PPPPPPPPRPPPP h e<>MH\dETk;77 h_ mO;[[CG3Iwm?D
        ha bcSaGYD`iX<G? ha_ ;8nG`aQh?3ad` hab enNHEHYbkGPNF habe JQPGOGPGbPPPG hac <TEGFYRPRGPP>
        had jDSr_k\>X`HOH haf IPP>I>PPkGQYJ haft QPP>S>PPkGPPN hai XHlbYOPJ=jXYF hai_ >RjbROPIElOP>
        hak FQOY@>PGkYGRN hal I_7bQ8OXik=S7 hall @F@mR6GY=YGQI halt \YP>O?POGPPOO halu PPPGPSXPG>PPP
        han cVaFcbF@>>[b= han_ 4R[FIiO5=d@dh hang iaFY<GPjm5PPE hanh GPPPPPPPRPPPP hank jPP?QZYGGOPQP
        hann `EmQY3YSOPQX\ har Y<=OeccJPn?R3 har_ 3FY>otcE>6QR< hari RZFGFOXOkkPZO has mIYB=DNZjaGSZ
        has_ iIQPGPPGYGPQb hat \ZQ?3>XhVba;4 hat_ nd\FOIaE`YPN< hau @XOGEbPFQPOGv hav kFAZK6c>XXGak
        have lEIPO?IG>bPba hay 5SQYQFPGlGPPF hc PGFSXYdONS?PP hce GFFQPPSONS>PP hcel GPPOPP9PPOPPP
        hci PPPRPP_PPRPPP hcia PPPRPPFPPPPPP hd OFQPZ]FPGFGNQ he cE@_b\<dD^>@H he_ d]r?<J6;?XI`r
        hea @OaH>WQWHQZT< heb =aPtF>PGPbPPP heb_ OPPtFPPPPPPPP hed XOaYT-PYGGPQH heds PPPPJ>PPPPPPP
        hee j>PbFGPRQbPOP heer k>PPOGPPPPPOP heg HNJFGbPPPGPPP hei bYFkRmRQFcFM= hei_ OPQGNmPOPYOXN
        heim QPNGQaPYPPPOS hein HbPYR>PPPPPPO heir jPQPPYRPPQGPM hej PPP?nGZGPNPPO hej_ PPPHeGZGPNPPO
        hejs PPPPiPPPPPPPP hel `?3RlZ<j4PXJR heli =PPHX@GYGFYSO hell i<>H?WFmHcbPE help jZQb=?PGG>GOZ
        hen =a?4Hd=IZHX[7 hen_ ecP=H=FQIHPa> hend EFHG@YPPP>PSS her mi>F5EcQkZmO@ her_ s`E6>bWdjbGQF
        here ia@b_>PXGYPO? herr BPG5cGRHGPPO= hes Xbb=??ealEFOA hesl GOPOPGePGNPPP het <=@mgwFw>YRYH
        het_ <FRtV`GmGGROF hets PPPPNkPPPPPPP heu JYOGHFPPQPPQG heut JGP>PPPPPPPOP hey mNQP@>FINYPPW
        hey_ mNQPJ>FIEZPPW hi iIcWNE3dWc;@b hi_ tEjYHGG=[>QYu hia =lrOPYPdP>PQ@ hiam OPkPPPPNPPPPP
        hie 5_bOG>ENRcd?d hier @iYk==ROOPPQF hieu PGPPPPPPRPPPP hil [QJP@aZYV`FNF hilf JPPPOGPPPPPPP
        hils FPPGAaPGPPPPO him jQ=Yd5GSQFbPI hin @OJFHeb;DQOeS hip aI@HaYXIYFbXP hir ONXYGRQcbaYNi
        hir_ EWOPPPPYbbGPj his `d?R[Ob>N?=Q3 his_ jFP[<Zb@`?QW> hist <dHQeFcEHPGS< hiế PPPPPPPPRPPPP
        hiếu PPPPPPPPQPPPP hiề PPPPPPPPQPPPP hiều PPPPPPPPQPPPP hiệ PPPPPPPPRPPPP hj FPY?oeG?YE>\J
        hja PPPGm@PGPFGNH hje GPPG@lPPPN>SO hjel GPPGElPPPPGPP hju GPPPHQPPPGOIP hjá PPPPFPPGPPPPS
        hk PPOG@HcGXe>RO hko PPPPPOXPPJGPP hko_ PPPPPOHPPJGPP hl BQZXXIw>ENHhA hla QOPGGOnPbGQPQ
        hlas OOPPPOmPPOGPP hli HPGPPOePPaGPO hli_ PPPPPO\PPXGPO hlt TPPGFGPGPPPPO hlt_ TPPGFGPGPPPPO
        hlu RPPGGPYPGGPPS hlá PPPPPPAPPPPPP hlás PPPPPPAPPPPPP hn f=[=<DaJ_PRWY hne JPPGEG`HYR>OR
        hnen RPPGFGPPPPPPR ho Yc@Xb_mb5`<EN ho_ E<vEG>x\R_5Ou hoa YPOPGQGNSbPPP hoa_ PPOPPQPPRYPPP
        hoan PPPPPPPPRPPPP hod RXOIDknFOS?[O hoe @GPkaYPPRQPOG hoe_ GPPtF>PPQPPPP hog XQOb`PGkOPGPF
        hogy GPPPPPGkOPPPP hoi b>EuPPGPNYPSQ hoi_ PPOtPOPPNYPOP hoj PFTFIGmGPO>PP hoj_ PFOOIPmGPO>PP
        hoje POTGQP=PPPGPP hol cA>=7i=cbaIVa hol_ HPP[XYHtGHYO= hola OJFQFY@>ZYGPk hold WNQ>?kXIHYPPF
        hom ?QX@?@`?S@EJi homm OGPPE@PPPPPTP hon ?iF[i@Fb?`@NR hon_ AGc>bIHbOkHYO hone lkHcYPFIQGGXH
        hong >PXYG?PQRGPP[ hor lR?>=PJ>=lcXe horm PORGPPOPFtbXG hou k>ZkIGOOOPPOH houl dPPGOPPPPPPPP
        how FO[DPXIQX?GPQ how_ YX[EbGQOPFPOZ hoy HSOGObFPOPPPP hoy_ GSOPObFPOPPPP hoà PPPPPPPPQPPPP
        hoàn PPPPPPPPQPPPP hoạ OPPPGPPPRPPPP hoả PPPPPPPPQPPPP hoản PPPPPPPPQPPPP hr ]P<R<Eo[`@cPA
        hr_ KYY[HGFPPGPPN hra EaOXGPnHbGcOI hre AZGPHFQZPYGQI hre_ SPGPOPYPPPPPP hri `>HIQb=dc?kOJ
        hrij OPPYPPPPPPPPP hrin OPPPOPPPYPPPR hrt SPPGPPPPPPPPP ht S=[k39N3_`l]M ht_ nP[j<<>XNaI\Y
        hta PPYO>RPPPGGSY hte I=FkFRiOcIb[Q hte_ RGPPPPGPPQGSP hti <PGbOJHPX>jQP htě PPPPPPbPPPPPP
        htěl PPPPPPbPPPPPP hu DS2cmZ[N@[233 hu_ OOPdFZmNHcGHR hub ORPHFGbGFkPPX hubu PPPPPGbPFkPPO
        hui GtPkORPOEbPOX hul @HPkH>POPGPSF hulp GPPkOGPPPPPOP hun a<Rk@iF[OaYN? hung cPQGX>PYPGPPF
        huo POGPPSPPPPOPP huom POPPPSPPPPPPP hur P?P>mdGcYObOD hur_ YGPGrGPZGFbPN huy GOPPPOPPJPPPP
        hv <OO?9v`?EIkSB hva PXPQ?k<FPStNI hval PPPPOG<FPSkPN hvar PPPPE>PPPPPPS hve FPPGHZYPPPPRK
        hver FPPGIGPPPPPRJ hvo FOPGAkPPPPGPF hvor FOPGAkPPPPGPF hw ?OQ=IGXPPbPRQ hwe IPP>HPPPPPPPP
        hy IiFWZSeI;aGcG hy_ YXFXYXj[M=RaN hyb PPPPPPePNGOPP hyv PPPPPSOPPPPOP hyvä PPPPPRPPPPPPP
        hà GGPPPPPPSPPPY hàn GPPPPPPPRPPPP hàng PPPPPPPPRPPPP hào PPPPPPPPQPPPP hào_ PPPPPPPPQPPPP
        há GQSPPPPbROPPQ hác PPPPPPPPQPPPP hâ GPPGPPPFuPPPP hä JPPGXIPPOPPSO hæ PPPPEPPPPPPPT hé OErGPPRkQPQP[
        hì PPPPPPPPQPPPP hí PORPPP>kSPPPE hív PPPPPPGkOPPPO hívj PPPPPPPbPPPPP hó PFPQPPPPSPPPI hóa PPPPPPPPSPPPO
        hóa_ PPPPPPPPSPPPO hô GYOPPPOPSPPPP hôm PPPPPPOPRPPPP hôm_ PPPPPPOPRPPPP hôn PPPPPPPPQPPPP
        hông PPPPPPPPQPPPP hö IPPGsGPGGPPOG hú PQQPOPMYSPPPS hư PGPPPPPPSPPPP hư_ PGPPPPPPRPPPP hạ GPPPPPPPRPPPP
        hả GGPPPPPPRPPPP hấ GPPPPPPPRPPPP hẩ PPPPPPPPRPPPP hậ PPPPPPPPRPPPP hận PPPPPPPPQPPPP hận_ PPPPPPPPQPPPP
        hế PPPPPPPPRPPPP hế_ PPPPPPPPRPPPP hể PPPPPPPPRPPPP hể_ PPPPPPPPRPPPP hỉ PPPPPPPPRPPPP hỉ_ PPPPPPPPRPPPP
        hị PPPPPPPPRPPPP hị_ PPPPPPPPRPPPP họ GPPPPPPPSPPPP hỏ PPPPPPPPSPPPO hờ GPPPPPPPSPPPP hủ GPPPPPGPSPPPP
        hủy GPPPPPPPRPPPP hủy_ GPPPPPPPRPPPP hứ GPPPPPPPRPPPP i NObQ3A=@bXedX i_ (:h,3QjefeiQJ ia YHmA4R0d,U/*V
        ia_ `@dk7INdA_42h iad PR?RGP9auO=OZ iade PPOGGPIOtPPPP iai GOIPPOOaPGKHG iai_ PP>PPPOaPGJGP
        iaj PQQQPPNRPOHGP ial Zm<Hdai74?3bN ial_ l\7HkbO>>FOQP iale ?lWcRGERPOPO> iali QXiXOb`HGQ>aY
        ials PEFPPPPPPPPck iam <@lFbaZWPAJFZ iam_ FQAGaYWPY\GPG iama OPkZPPRNPGRPG iame PA<RPPQOPPRPb
        ian m`QN@>`[<bI?? ian_ lH>O6?ER<cWH6 iao POqOPPPPRPGPG iao_ POqOPPPPRPGPG iar I@dS`YaJ>W?Fa
        iar_ YG@SOHOKGYNPj ias I\\JWb<XGaF?6 ias_ H\A>YZPbPFN?@ iat GZWGHXJdO=NJb iato POcPPPHFPPPPP
        iau PbPOPPOOPGK>G iau_ PPPOPPPPPGJGP iaus PPPPPPPPPGSGP iaz RPYPPPAFRPGPP iał PPPRPPPPPGPPP
        iała PPPQPPPPPPPPP ib YeR;X<`7Nj2m` iba GWAZIYd4Ed3mO iba_ GRIPGGRXPr<mG ibe `FQGdYa[?>OXO
        ibe_ bHFPRGPOPPPPG ibi Y[bGFYIIi<XEQ ibid POQPPPPPPPPOb ibu FbZOQGOX>l=cO ibu_ PPPPPPWP>lFkP
        ic m@R_OXXA<@_;c ic_ t33R\Q`IWb>=b ica QSeE<N3>X?X\H ica_ X8cHQE=FI>cQb icad PRHPPPPOPPGPP
        icat PWjPNYOSPR>R> ice mG_XaH\O?HG38 ice_ m<;NaZ@Y?Nc<@ icev GPkPPPGOPQGPP ich 8DO[3lXXdQQM<
        ich_ SGH\HGmOR<>OG iche =QXYPaFXRPYPb ichi NbbPOYGQPQHPP icht BGPbQ>GOPPPPG ici <e[LHEXJj5Y`a
        ici_ GbjOPPHIOFaPY ick ab=Nl@nQ>VXDP ico 5\naRY3HNJObG ico_ GJlaPY<GOS>QG id _JG;bY`W;`4SS
        id_ Z=?ldN=HRa28B ida QTfYqIb=PE?Aj ida_ c[dFOHWFQ5FSb idad >SKP>QPYHPPH> idak PPPPGPPPPkPXP
        idd aOPkQGGGlGPNH ide d_V45RIX<ddQ< ide_ rk`GI>I`>dYJ? ido ?JJ>Z><lY`NiO ido_ GSJQPZFbPPGb>
        idu <QNGI=6H<kQmN idu_ GPPPPP?OO@XeX ie ]nVx<@98019sE ie_ 7D>ocDme;N7@7 ieb THGIXG@OPPOGP
        iebe SFPGPPHOPPOGP iec XWPAPP@QRPGRG ied eGmeEI<aYOGlG iede JObGOPPOGPPYG iedo PQYGPQFPOPObP
        iedy PPPRPPPPOPOPP iedz PPPRPPOPPPPPP ief d>PkOGPOObPPH iefe JPP>PPPPGPPPP ieg \[aFWPXOPRHj=
        iegā PPPPPPPPPPPYP iej PRPSPPEPPOS>P iej_ PPPRPPNPPPPPP iek FPZtPO7G><BsY ieka PPPFPPHPPGJ>P
        iel ekR6e\A;WENk= iele THY@OGOOPYPGP ieli OPPZPQOPPPPcP iels XPP>@GQPPPOcG iem GT<[?J8PJFIjP
        iem_ WPX@PP@OSXFtb iema I=PkHIOOPGPOP ieme QjbGPPJXPPOGG ien Nol7FXN=BP9l` ien_ <uY3eNIXBXHjk
        iena PEdNPPNQOPSbG iend `B<bNkPORbNAG ieni ROPJPRDQPPQPG iens FmGbRGPPPPNb> ient ?R\AEOjRO[E=k
        ier enNI>PQ[<I:E4 ier_ `rbcdkaPEOX=W iera XJEI>QIQPIOZP iere Bab5IPWQPbPb> ieri YXtYYOYSGGEcb
        iero PIOZPOQOPPPbG iert T\===RPjQQY>G ies nD<m=[JOQGAYl ies_ r;ElEdWEHZFZl iet ;<miZcP?@<3`c
        iet_ E=YkmaIEJPDl@ ietn bRRQOY`QOPO>P ietu PFFPPPXOPPSGb ieu EsOjPPOXSPPG> ieu_ ObOXPPOOSPPG>
        ieur PbPGPPPPPPPPP iev XHPkOG@POOGjP iez OYPaPPIFPOOkP ień PPPRPPPPPPPPP ień_ PPPRPPPPPPPPP
        if qk[VHIHNkjEI? ifi IdHFFc@G>>X\R ific b?ZOPG>QGXYIX ig Xd7MnN<_16WP` ig_ R=MkxmPjW@=>v
        iga GReFi@bj>c>fF iga_ IOWGk@HWPa6ek igad YQRPPPGQPPHG> igar GX\bF?bPZRYH= igd EOPlOGPPPPPPP
        igd_ OPPbOGPPPPPPP ige @QNPJX?lIQWN> ige_ <?=uRuHGHcbQG igen [Oa5iFQmHOGaY igh h[Z>XOGZFjHVG
        igj PPPPEkPGPPGPP igje PPPPEkPGPPGPP igl GRjPPGPYPNjPH igs RPPG?bPPPPOYO igst PPPG@bPPPPPPO
        igt IPPbw,PFPPOXE igt_ GPPkw,PFPPPXN igu bG3==cc@I>n`j igun RPPPPPPPPPQGP ih 8IE<RK`\ixrJO
        ih_ OYQXPX>YjosNb iha OPXP@SZRGlGNP ihan OPbPGSYPPaGOO ihn SPPPNOGRPOGQP ihne RPPPPPPPPPPPP
        ihr TPGPOQQPYQ>PP ihre SPGPPQPPPPPPP ii ?n7fF9eo@4=BE ii_ Rm7]c;eo=N>C= iik PPPPGTPPPGPOP
        iikk PPPPPRPPPPPOP iiko PPPPPSPPPPPNP iin FPPPPTPSYPPWP iin_ PPPPPSPOPGPWP iis GGPPISPOQPEJP
        iis_ GGPPHRPPPPOJP iit PPGPPSPIPPOQP iito PPPPPRPIPPONP iitt PPGPPRPPPPPOP ij FJHr;8PJdfxr<
        ij_ OPQvFPOYPJ4PP ija ZNG5=S=GG\ni< ija_ ZXP=GQEPQK]kE ijas POPGPPPPPO?kP ijd PPPtOGXPbOGPP
        ije PRO3PGYQPcqFG ije_ PRO4PPQPPS`PP ijek PPPPPPPPPNkGP ijen POPPPPGRPVkPP ijep PPPGPPPPPNkPP
        iji GQG=ZGQQcZhYO iji_ GPPFPP=PH[iGP ijk PPPkPGPPPOGQP ijk_ PPPkPPPPGPPPP ijke PPPbPPPPPOGPP
        ijn PPPtPPPPPO>PP ijn_ PPPkPPPPPOGPP ijo PSH>PQFGPS95F ijo_ PSGGPQFPPSDGG ijos PPOGPOPPPOK>G
        ijs PPPkFG?PPRXbP ijs_ PPPkPPPPPOFbP iju YPP=PPPPPWjjG iju_ PPPGPPOPPEjkP ijv PPPYPPPPPPPPP
        ijve PPPYPPPPPPPPP ik 7:2McXYhhjSe5 ik_ A<P_\(6YamZQ; ika HN=>RR`jaQ`c? ika_ Oa>OHXXbbjdNJ
        ikan PPPGI[PGbZ?=P ike mbFci@8E?IaIN iki HQGaYWN>GmAW\ iki_ QPP`PNF>Gn@_b ikia PPPPPOPPPYRGP
        ikir PPPPPOPPGkOOO ikk NZZP@xFHc=ESM ikka PPPPP=PPkGOKO ikke NPPYJcPYGFFOO ikki PPPPPJPPGPONN
        ikko PPPPPRPPPPOaP ikn PPPREbYPbOObR ikni GPPQFYHPPOPPR iko ROP>EHikGe[FO ikor PPPPGPPkPGGPP
        ikos POPPPGrGPR7YP iks =PPba[OGYGF\P iks_ FPPbGaPPPPP\P iksi GPPPPSPPGGPQP ikt GYQA_jAYk<?iN
        ikt_ QPPKNYNGGGFjP iku OPPO@EOk>XdeR iku_ PPPOPNNP>Xm\Q il >`?NZdH=_[FP7 il_ abXQAid2W\)3@
        ila 3=YZ2@db<miDd ila_ GEcX<NdW>\iXJ ilan <ZWaWHZHXj?FW ilau PPPPPRPPPPOPP ilb PcOP?kHQPYFPH
        ilba GQOPIkPQPPGPP ild lF\?lHGOOFQnS ilde ZPYPEkPP>PPkP ildi YP>PI>PYbOP\S ile E7iIiP<\maH8@
        ile_ ONl@EhHSllHKF ilen PIFY[JWPYGPNX iler =5FX[YPPdGZIP ilf APPP=bPPPPPPP ili m[Fj=<[RX`k6N
        ili_ FIXRPA\OYAiZR ilir OPPPPPPPbGPPO ilis FbYYPFdP?HPRI ilj PYGYrIFGQNlaF iljk PPPPPPFPPQbPP
        ilk GPPHm<hGbQ>aN ilka PPPQbOhPP[GGO ill `m?4mcOj[NEGW ill_ lPFGu=RF@FP[X illa a[?I=ZXj@aHJE
        illb PPPYjGPPPPPPO ille EilkAbGacFFNW illi 7c53>iaZbHaE@ ilo @W@YHH[JF>a<d ilo_ HOIQOY@OGRbPG
        ilor PPOPPPPSPOPYI ils EkOG?lQGHRXmQ ilse FPPGJaPGPGOaO ilt Y<Od?dH=PGIeY ilt_ IGPYHbPGGPPSH
        ilte NPYbHYPPYPPdG im [PRE<=MS^Rd@G im_ S=@A@`m<sRq`` ima jSdi;FNX4mmII ima_ Q;\sFYOY>kmDZ
        imad PSNPPPPOPPPP> imai PPPPPPPPPPRGP iman >XjPPPXNGjaZ@ imas POYGPPPPGbA?G imat [`7?X?ORb?=\O
        imb OYbRGQOTPXQ`H ime ``I=J\Fb=\Nf> ime_ ``a=GcZb=HaR6 imen ?hJG[@E\YEii> imi WX?NN[<@OIP8R
        imil XZQPPGOPG`kN[ imin YNZGbXGOY=IIO imis cXOPPNPOGPOTY imit >OcPWcOSPW=Ha imm fFaGc7GQHYPN[
        imme \GPPX7PXGPPOY imo =@mZm`bW=H@FO imo_ PQnIOaYPPIAG> imp <dcY@X=e?H<Na ims aYOGOaYFkO?Wc
        imse GPPPPPPPkOGOP imu OaOOPb[_F`ZAF imus OOPPPPPPGGRSP in bXHMPI<@__7>H in_ S`jGZ\W8iJ:47
        ina HId=RGZ4Y3Sj` ina_ ZQbYca<Y==cX5 inat XYjPOGG>GZ=ZG inc X@jW===nc`RXP ince cEIG?GHRYXaHQ
        ind HD@iA<Ylma=YV ind_ e>OYRXFAHGPSN inda YaGH@Q?Wl@>`2 inde JNMP=?IjlHFJc indi `Rjb`babbFbE`
        ine dFVNQHDJSXl4Z ine_ [W<_3M5S[dO[@ inen YdO6Of[ObFaO= iner [J=YdFGPYGYOa ing hlRad_Z<1XOGa
        ing_ pQ?mda\E:?MH< inga GNGP`?PYR@JFT inge 7ZPPejPXPGYO< ingg PPGPGGPPPtOOF ingi >QGY=IPQGbRS[
        ingj PPPPPPPPPPPPR ingu =mIGGGZRP>PId inh FdSZFFPYGYQOY inh_ E[WZPOYZR?HPb inha ROTPOPPFOPPPP
        ini [daM>_53kiJ_W ini_ QWcOH<6<usiNO inig PPPYPPPPPGSOP inim PbQPPbGdHGIdX inin GaRYGFPPcYRPO
        iniz PPbPPPPObPGPP ink Rc\==>a?YPnAa inka PPPPPQQPbMmGO inki YPPPFRPHYPGQP inn c?3]qmdF><>IB
        inn_ X?G>6WbPPGPPT inna YOGPk@PPPGPRS inne d=GmhdFPGPPND inni abP@HGPPPOGRQ ino >[aaX[3P?\7a=
        ino_ @cYXYb<OF[8OH ins <l7X?D_`bQWWI ins_ ZYNG3OH\HPFjf insa RPGGYGPQkGPPG int N=<?Z[bn@i@@F
        int_ E7aQAjOhFYERZ inta FQYYHSPSPkOGa inte =X<@h=k>ROcdZ inti HOcPPbPOYXB?F intr [PFGQQPTPPPP4
        inu NYE[=8c<4A`eS inu_ PYFIFWdNGHOfS inv cSkZHPiHQFFPG invo kINPGYPPPPPP> iny YFRROOd>GkIPF
        inā PPPPPPPPPPPbP inė PPPPPPPPPPRPP io [\nGPb3d,;R4D io_ GemW`[2`EMn>i ioi PPPPPRPPQPPPP
        ion eZF?S_k=7H=b5 ion_ m\-=\Wl<@>5>- iona 4;7k5aGIFdYbZ ione 89r?nFHRQFXX5 ioni QEjPPPGQPPYPb
        ionn FkPGOPPPPPPPG ions j`<?=bPNRIGHk ior Y`nHG>b`HX=YX iorn PPbPPPPPPPPPP ios YI\RQHNbRO??G
        ios_ YJNPIFYdRYI>> ip iIAWW=;cikH8b ip_ PHNWR<PQi@S?O ipa Pa[FFXOQbXlGH ipar GFQPPPPPkGOGb
        ipp cXHbcIGaHGPPN ipt aFObF>IEuaGS[ ipta GOPPGPPFtaQO@ iq YjGPXXPQPbPPY iqu Yj>POXPQPPPPY
        ique Pi?POXPQPPPPY ir m[@1*6M_`OSjR ir_ An8<DP<2kj\hx ira 3PS`YHWiHJ_@j irat GHOYcPYaPOX>b
        ire VikbR=a[X;W@< ire_ GmikHGYd>=GOY irec =d?dPPPOPPPR> iri FnFPEQWFlw_P? irim PPPPPPPPGlGPO
        irj PPPPPRPPGEFTO irk HPYP8iPQGRFIS irke FPPGIjOYYPPON iro H_@PaQAlHN_jO iro_ FbJPPPQPQRFPG
        is Xb?WWdGX_bQG< is_ 5_3bd`;nihAa> isa `X7[WWG;bbmA3 isa_ eGAd4<b<ci?I> isak PPPPQQOPGOcOP
        isc \?YjH>6EHAOH[ isch J=>jXGGPZPPPP iscr OFkPPPPPPPGP> ise X`3=[f`RYSa83 ise_ d`<GX_RWk_iIP
        isel GPPPOH`YPIZIP isen FQOPHIPPGPHSF ises PIQPI[XPPOPHG iset PPPPO\PPPYPNP isi eRXODR@=uaP@j
        isi_ P=>bPIOEkkR?b isia GFGQPPIZPGPPb isin FOPPXZOPPHQSG isk ?O>Hw`ZXP67iF isk_ XPPGnj`GQI=<O
        iski PPGOFOPPYNRlO isl II>W<Xe?YZWEJ iso ?;kW>F??>[P?N ison [F=YHEbRQZPQO isp H[mFEPjRPAYQk
        ispo GdmOPPXOPOFQG iss W`S>c[Jb=N=a@ iss_ EY`QHHRQPYNiY issa QbNPb@RQGOHFI issi cbmGIFPPGGQNX
        isso PXAPPPPOPPPPG issz GPPPPPPkPPPGP ist <ed5HIY?XPWEX ist_ S=XHI;?IPaXAd ista >cZG4SN[G<cHb
        iste NPGPHZ_WkXj_a isti Q[k?a`=NdZ>N= isz QPPRPPPkPPPPP isz_ PPPRPPPGPPPPP iszt OPPPPPPbPPPPP
        it abHVNIbH;c;?O it_ Pi;`m=wS`h2kL ita Q@m?5E=I4_XRd ita_ G<kO>cYY>rRS7 itam PO[SHGQYPZZOP
        itat ZG=GQIXIG>Wit ite 2O>a_@>VI[n?@ ite_ _F[3_H4W[[\=@ iten ERabVePOPPOcG itet PPGQIYEFQHvFG
        ith iHP=R?[IY>?NE iti n=Rae_DY`5`<6 iti_ ?Y[dOQEE=AiZ= itin bOIYOFPQPG[PQ itk PPPNH??baFkOP
        ito NRm>;IWIR>HNH ito_ FIm>OHEaPQQYG its bPOZcJIbQaO>b itt d7=ZhnHGO=OII itt_ EGGH`rG?PPPQJ
        itta GPYPt>PPQPPOF itte e@>cEIYHGPGSX itti PPYPHRPGbGPOP itu GdI=PZePFi<IE itu_ PHFPPNdPGs<HF
        itud YRIPGPPGPGORb itus PFPPQSPPPYNOG ity l?FaX[@YFOQO@ ity_ l?F`YaIYOYPP@ itä PGPPPPPPPPPSP
        itý PPPPPPQPPPPPP itý_ PPPPPPQPPPPPP iu @3vRY`8o7E0,q iu_ G<xIPO8d?F93v iun GQ`PPFPSGbSO>
        iunt POFPPOPNPGTPG iur PGFRPPPPPPGPb iura PPGRPPPPPPGPY ius P<aGQOIjRbH@b ius_ P<OGQXIbRbO@b
        iut POjPPPPNPPPPb iuto PPjPPPPPPPOPP iv nee5[>VI6GMHD iva @7dHGIZ3FQ7GY ivan GVI?PER=[MbPQ
        ivat [=X>ad?ZPPFXb ive mOZ>@WI?@bI<a ive_ ek>FeY[F?iFQ> ived kGGPOPPOPPQPP iver <=IQ7=dRd>[Eb
        ivj PPPPPNFkPR=YP ivjo PPPPPNPkPRFPP ivo FJdOYIdNYW_aP ivoc PRMPPPPPPPPPb ivr GiAP>YFSPOGY>
        ivra GYFPGPPTPPGPP ivä PPPPPRPPPPPOP ivää PPPPPQPPPPPOP ix =`AHbdbOPGEYt ix_ =lDPZdaZHFFW`
        ixa GFRPYPPFPGPRb ixa_ PGPPPPPOPPPPk iy PPQYPHP>u?PXG iya PPPPPPPFkPPPG iye PPPPPGPGt>POP
        iye_ PPPPPGPPt>PPP iyi PPGPPPPPbPPPP iyi_ PPGPPPPPbPPPP iyo PPPPPPPPkGPPP iyor PPPPPPPPkPPPP
        iz iAK;?O`RtJlk3 iz_ X@AGXGV5t[i>G iza P[ANPPYJ@Wd>> ize rE@NRY`aYXPRG ize_ tPF<RPiFcO>[P
        izet GPPOPPGkGPPPP izi AXjEGPj=k[=YP izio GPjPPPPQPPGPP izm HOHQPP@ObO[kP izs PPPQPPbGPNFbP
        izs_ PPPPPPPPPPPYP izz PQcWPQHGGO=GY iá PNRPPPAkRPPGE iç P=SPPPPPtPPOG içi PPPPPPPPbPPPP
        için PPPPPPPPbPPPP ié PnGPOPRYPPPP= ién PJOPPPPGPPPP> ién_ PJOPPPPGPPPP> iê PFQPPPPPSPPPP
        iên POIPPPPPSPPPP iên_ PPPPPPPPRPPPP ið GQPPPPPPPPPPT ið_ PPPPPPPPPPPPT iðs PPPPPPPPPPPPQ
        iðsl PPPPPPPPPPPPQ ió GJDQPPIjQPPPr ió_ GIDPPPOXQPPPr ión PTOPPPIPPPPP5 ión_ PTOPPPOPPPPP5
        iù PFkPPPPPPPPPP iù_ PFkPPPPPPPPPP iú GPQPPPPYRPPPG iúp PPPPPPPPRPPPP iúp_ PPPPPPPPRPPPP ią PPGSPPPPPPQGP
        ić PPGSPPFPPOkPP ić_ PPGSPPFPPOYPP ič >YPPPPcPPRtGP iči GPPPPPIPPOcPP ičn PPPPPP=PPSXGP
        ično PPPPPPFPPQbPP ię PPPTPPFPPPOPP ię_ PPPSPPPPPPOPP ięk PPPQPPPPPPPPP iğ PPPPPPPPkPPPP
        iği PPPPPPPPbPPPP ił PPPSPPPPPOOPP iła PPPPPPPPPPPPP iłam PPPPPPPPPPPPP iłe PPPQPPPPPPPPP
        iłem PPPQPPPPPPPPP iņ PPPPPPPPPPEtP iś PPPQPPPPPPPPP iş PPPPPPPPtPPPG iş_ PPPPPPPPbPPPP işi PPPPPPPPbPPPP
        işim PPPPPPPPYPPPP iš PPPPPPbPGJoGP iše PPPPPPNPPNsYP išel PPPPPPNPPS>bP išk PPPPPPHPPS7>P
        išl PPPPPPJPPNPGP išla PPPPPPJPPOGPP iť PPPPPP9PPOGPP iť_ PPPPPP9PPOGPP iū PPPPPPOPPOAGP ių PPPPPPPPPOKGP
        ių_ PPPPPPPPPOKGP iế GPPPPPPPTPPPP iếu PPPPPPPPQPPPP iếu_ PPPPPPPPQPPPP iề PPPPPPPPSPPPP
        iền PPPPPPPPRPPPP iền_ PPPPPPPPRPPPP iều PPPPPPPPRPPPP iều_ PPPPPPPPRPPPP iể GPPPPPPPSPPPP
        iệ PPPPPPOPTPPPO iện PPPPPPPPRPPPP iện_ PPPPPPPPRPPPP j (3)ecGch1Amb8 j_ Es_om<e[WBh<; ja R><?WS3a5d[nJ
        ja_ 8M.WHd(V24QYZ jad PPNPGPHPGkOJb jae PPPPm_PPRPPSM jag POY>sGPGPbYlO jag_ NPP>r>PGPPPaO
        jah RPPGXNOPP?>TQ jak YQYK=OsHP_<3Z jak_ PPPJPGiYGOPFP jako YPPQPQrPPE=FO jal FRPHi[WGQkbIJ
        jam a5b;=R<7[Z\V+ jan `_mHFP?db7O<` jar a\Fb5JjbHiF=n jas FFPZO<\YZORmS jas_ FGObbOPYPO?lP
        jasn PGPQPPePPNaFP jat GGHFcARmP[<YF jau YQXOQOPXYGJsa jau_ PGPPPOGOOPKXO jaut PPPPPOPPPPPYP
        jav PIWGFF6YPSc=R java PQWPQFEbPRXGG javi PHPPQ>IPPQXGZ jaw PPPOPPPPPkPPP jawa PPPOPPPPPkPPP
        jc PPPQPPNaPRPGG jd FPYl[?mkcGFFO je 5AHSIjdE>ew@; je_ 3l?w`<nNPBx?> jed ]OYA;kdGGLkPP jeda PPPFGPPPPNkPP
        jedn GPPROPmGPLbOP jeg OPY@KlG?ZPdFO jeg_ OPY=KlP>YNYPN jek RPP<J?4bGdVeO jek_ PPPPQP=GPjbPP
        jel POWF;uNuZasZG jel_ PPPPHGOPYRPQP jela POPPPPXGPcbPP jelp GPPGDtPPPPGPP jem JHO=JP[YPePGF
        jem_ PPONEb0YPQkPP jen REZ;AnhIYnXGG jen_ OOP=c[rYYaYPF jena PPPOPP>PPPkPP jeni QOPGHG6PPcbPP
        jeno POPPPPiPPQYPP jep QGPFRIFPPNkPP jer NAX<nQ3IHQla@ jere PIOOT6GQPOYPP jes W8=oFHNcdNjGI
        jest OPPKFHiPPNYQP ji QS<>==u?knoiH ji_ IQGJEGhEY\eXY jie PGPFPPGOPGRkP jih PPPPROXPP@aOP
        jih_ PPPPPPOPPIYPP jim QbGOQFSIZZ@GR jima PPPPPPePPNQGP jk OPPk`>`>YJXGP jk_ PPPkPQPGYOYPP
        jka PPPOFPOPPJYGP jka_ PPPOGPOPPJYGP jke PPPbaGPPPNbPP jke_ PPPbbGPPPNbPP jn OPPnJ>bkQQjIP
        jn_ PPPkRGYGPOGPP jo _J?;dn2a`=Aie jo_ >\2<SnDtOT/ba jon =G>m<w>kGZ8WA jon_ GHPPEmPjPQGNI
        joo GPFGPSPPPYGSP jop PPPGYZPPPOPbO jopr PPPPPPPPPOPbP jor acRYdGO?HNPOn jos 46EXZ6>7PNZaI
        jos_ QRNGETGAQNvP> jou @tNbdXHGQGPH= jour IkO>dXPQPGPPF jr YOPGA>OuPQGRF jra POPOPPFtPPGPF
        jra_ POPOPPFtPPGPF js OFYmmGvGQBNaP js_ POPadPPPPOFkP jsa PPPPiPGPPRGPP jsan PPPPiPPPPPYPP
        jse PPPPAGjGPNGPP jsem PPPPPPjGPNPPP jsk PPPRFGFPPRjGP jt PaGX[>9bPFX>P jte PPGPQGbPPQGPP
        jte_ PPGPPPbPPQGPP ju =?64i<)Q5edc[ ju_ Y=XGrX@`FeekI jub POPOHGOPPA<KP jud Z`KPWPFIQbl;j
        juda PNSYPPOEPPGFk juk GPPFjEPkG>?IQ jull OGPkPOPPPPPOP jum aOQPGHPPHXOiR jums PPPPPPPPPPHaP
        jumu PPPPPPPPPPObP jun [>>WQaORG?7=a juns PPPPPPPSPPPGG jus `lb<ZSENQ;8_W just adc=[[XFZEFD`
        jut GON\P@OeQoaSX jutr POFSPPFOPKaFP jv PPPbPGPPPObPP jve PPPYPPXPPQPPP jven PPPYPPPPPPPPP
        já PNSPFP_bOPPPT já_ PNSPPPW>PPPPS jál PPPPGPPGPPPPS jä PPPPiIPGPPPSO jäl OPPPaEPPPPPSP jæ PPPGIkPPPPPPM
        jí POPOPPrGPPGPO jó POOOGOXkPPPPA jó_ PPOOPPbkPPPPF jón POPPPPPPPPPPR jö PPPGaGPGGPPPS jø PPPPDtPPPPPPO
        jú PGQOPP9PPOGPR jā PPPPPPPPPPFkP jā_ PPPPPPPPPPPkP jām PPPPPPPPPPPYP jām_ PPPPPPPPPPPYP ją PPPSPPFPPOHPP
        ją_ PPPRPPOPPOHPP ję PPPRPPOPPPPPP ję_ PPPRPPPPPPPPP jū PPPPOPPPPPHkP jūs PPPPPPPPPPRbP jų PPPPPPPPPPSPP
        jų_ PPPPPPPPPPSPP k )((?Q[[U_QIQ. k_ jY?jRh?jijL?< ka =;27bJYVVddi6 ka_ ba=@h4n<@?klA kaa PPPbFAPP>5OKO
        kaa_ PPPPPJPPPPPOP kaan PPPbGIPPPGPOO kad FZXXWk<Yl=oiN kad_ PZZGFG=Z?EfkO kada YYYOj>GPb=n<O
        kae QPPPe5GPG>F@S kage jYPP?PPPPPPOP kah PPPPPRPYGHOJO kah_ PPPPPPPPPZPPP kahj PPPPPOPPPGOJP
        kai PPPFPcabFFAiO kai_ PPPPPcYbFbEbP kaip PPPPPOPPPGSFP kais PPPPHRPPPGOaP kait PPPPGNPPPPRcP
        kaj PPPFPPObPB<aP kaj_ PPPNPPEGPTGPP kak PPPOHQ;GYeb4O kako PPPOPOEPPJaGP kal EPOEeh`blkA_@
        kal_ GPPF8jEY?WWiR kali PPPGbFQY>s>EO kam QOFb@a\4F[[VG kam_ RPPOHPQG=8aYP kamb PPPPPPPPPGJGP
        kami bPPQOYRG>r>FO kan JHQemnG@Ni><G kan_ ;ZZjohFZOs<NN kans aPPRhSFRYFE=R kap JPPi_jcaXZ<VI
        kar GEa@`=RlbbIhJ kar_ PXYXh>FH?oAYI kas FPOIXe<bYaI]O kas_ HYYFOHFcZ>JfY kasi PPPRYOGPGjREP
        kasu PPPOPNPPGYFJP kat Zdd5F>XaPJ<R` kata Ndd?NEX>6_b;` kau RPPO=\QP>a?IQ kay dPcFA>EI`cFQP
        kay_ mPcFK=FR=ZGPQ kaz OPRQOOi>RJc=P kaza OPRQPPPG[I>PP kazi PPPOPPXPPQXbP kazn PPPOPPYPPOYPP
        kc GPO@NbuObGd?G kd XPPDEYvGG]7FP kde OPPGNGeGPNQOP kde_ OPPGEGfPGNQOP kdo PPPOObqGGRHQP
        kdo_ PPPOPPqPPOFPP kdy PPPNPPlPPOOPP kdy_ PPPOPPIPPPPPP ke l<=UOe>acl?,5 ke_ mPI=Sq[>@nj;G
        ked aPP=c<9kX`OPO ked_ jPPGY>AYPFPOO kedy GPPOPPAPPGPPP kee lPPPHAOGF=PSO keer FPPbPPPPPPPQP
        kei J[OPG@PYG=IJP kej PPPFjFe>PNQXP kej_ PPPOiPSPPEYPP kel <YRkc?EQ>PJIH kelu PPPPPOPPGbPPP
        kem FPcGPZhGbd4IT kema PPPPPPPPGkPPO kemb PPPPPPPPPbPPP ken lRbj[E<@l2NE? ken_ vPZkkhFPF<POF
        kena PPPPPPOPbaPQP ker P<XaRdEl<[?WP ker_ IFbbbjH@GA?WV kert OPPGT/PGPGOOS kes QFQ>>e<Yk?@IF
        ket dbFb`4=jemc<< ket_ \bPaMM;aenh;E kett OGGP?@PbPFESQ kez PPPGPPObbNPPP kh IZZGaOWHBkFaO
        kha RQPPPPPYQPPPG khi PPPPPPPPIbPPO khi_ PPPPPPPPRPPPP kho PPPPZGPGRPObQ khá PPPPPPPPQPPPP
        khác PPPPPPPPQPPPP khô PPPPPPPPQPPPP khôn PPPPPPPPQPPPP ki `G;AN8(ljb\>8 ki_ @R>f<6*ajK_nR
        kia bPPMI[[Z@FJGO kia_ bQPMQ\aHRGRGP kiau PPPPPPPPPPQPP kie `GQ8dHFbJFRFP kied PPPSPPOPOPOPP
        kih PPPPPPOPGIaOO kih_ PPPPPPOPGIaOO kii PPPPGRPGYPORO kiit PPPPPRPGPPOOP kil FdbEiXc@GM@X]
        kim OcP[[EH>W`kSO kima PPPPPPPPPGGRP kims PPPPPPPPkPPOP kin lPQZ<HW@>E__G kin_ FPPFORYIYaPOS
        kind vQbGNGQFPGPON king =ZHl=XaZN@XNW kinn PPPPRFPPPPGRQ kip YPPb=cXGbS<NR kipt PPPPGPPPPPOOS
        kir IHPGGcY>Yi[BN kiri PPPPPOPPPaO[O kirj PPPPPRP>PEOTO kit QZHPFNGckv]NY kite PPPPZGPYPOIOP
        kiu PPPOPOPPPGSGP kiu_ PPPOPOPPPGSGP kið PPPPPPPPPPPPR kið_ PPPPPPPPPPPPR kj XZZt2tFHHJ4E]
        kje OPPs;tFPPS4OO kje_ PPPsPGGPPQ=OP kk <P[i/x2cY22BK kk_ PZZ=;tF?>=GJS kka PPPX<IFbkFFJS
        kka_ PPPOGcOPGGFJR kkar PPPPFQPPGPPYR kke <ZZu9iOQ?=FYO kke_ FZZ6KjPQHGPYX kken OPP>J`PGYPPOO
        kker OPPbI=PGGPPRR kket PPPtG=PPGGGOO kki PPPaQAPGGFFES kki_ PPPOPJPG>FODT kkin PPPbPHPPbPPPO
        kko OPPPGAFkGFEZO kko_ OPPZPSPPPOFWP kku RPPPF[GGbGOIR kkü PPPPPPPPYPPPP kkür PPPPPPPPYPPPP
        kl 72@Sd_a3i@eb; kla IFPceid6FFR\F klag MQY5elPPHGPOP klam PPPIQIeGGHFFP klar TPP>alGPHGPGP
        klau PPPGQGORPGQaP kle XGPl>OYOlIYiO kli IFRAj5aOkS?dH klic QPPOPPEPPT5PP klie OGPJOGQPPPQZP
        km EkS`_PIR`J7aQ kma QPPPYPPPkI>GP kn uPbOmjB>4W>?R kna [PPYkX_GYFEAQ kni FYbZb[RP>`5NH
        knin GPPG`kPPPPPPO ko -((7P@d^:\lY* ko_ IXOR=JGQ>]tq` kod HPP>N=/bPOnZ= kode PPPFPG8PGMnZP
        koh HGPGQHV>GG\TP koha PPPPPPGPPFPTP koj PPPPPP>PPFlFP kok OPPWXSW>P`@ZN koko PPPOPTFPPE=FP
        kol FOPIZ`m>b<d`G kom @FPlm_P=>bcWK kom_ OPPFRX=>GPjFT kome OOPm<GbPYYbPP komi PPPQ=HIPGe=OS
        komm \QZ4wjPcQGFEN kon S==Snjo>`EX\> kont @PFAn_H?bW`nE koo OPPXY>GGGc=SO kor `PPOcSQtcXNAE
        kor_ OPPOX=GtPI>OQ kort DPPbncPGGF?EP kos JaOW<debGX6`S kost SPP`W`\>GH4<R kou PPPOQImPGO>OP
        kov PPPGA>YbYS6XP koz OPPWPPpt>R>GP kr 7E;\d_eE<SRP7 kra IOO`IXlFj?[PI kre GYOeEk[P>PmFH
        kri @QF=nX=b>c>[I ks h3ZRAo1,aPJx= ks_ r?cZJ_F>bPFJA ksa PPPNaQFPb[b_X kse FPPP@nG>caWbG
        kse_ PPPYREGGPEa\P ksen PPPPO[PGGZGOP ksi GPP[F\<Gb[NAO ksi_ PPPOPTFP>cX;P ksia PPPQPROPP>OPP
        ksin PPPPOVPPGGQKP kst QPP[@_FG>N]nN kst_ GPPQIOGPPEYsO ksta ZPPYOWPPGPKNO ksā PPPPPPPPPPPYP
        ksāj PPPPPPPPPPPYP kt /22fkhe2`YSj3 kt_ @PPnliY==7=X@ kta QOPRm<WXkZR<E kta_ PPPNdFXGbRPXO
        kte GHPYlksGkNX<P kter NPPOSGrP>XcGP kti APP=ad;FbdPnO kti_ PPPPFF=PYW\dQ kto FOPZOGSY@Qc`I
        ktor GOPIYGd=GYcaI ktu RGOJ\`dX?ja`F ktur PGORRbdX?jc=E ku ,228QSm:^dce4 ku_ PGaJ3An=ad_YF
        kui PPPGPRGPFGSBO kui_ PPPPPNGPFGSJP kuj PPPIPPjPPG<YP kuje PPPRPPIPPQ>PP kuk PPPHY[PPY>FPP
        kul FPP?lVQabej=F kull PPPPsWPPbPPOO kun HPYteeG=>WK?G kun_ OPPHAROGGaH<Q kund JPYHijdGQ=eFO
        kunn NQQkePGQHGONQ kunt OPPtFIPPPPOOP kup QPPIGNIYOSiEO kur IbG@?_XObO9iI kur_ NPPH=GPYY>JjR
        kura PPPQEaFGGjNkP kuri PPGPPOPPG>SYP kus IFPFc2[bPI`\X kus_ POPFZOabGRPIO kust OPPPaQOPPFYSP
        kuu QPPPQJPPPPPNP kv GPP=m_ZF>=lYJ kva PPPG[EXGGPccH kvar PPPPYGFPGRdHO kve PPPGWaaGGFXXS
        kveð PPPPPPPPPPPPQ kvö PPPPGPPPPPPPR ky <aQMm\w>8`AER ky_ >bQNGXwGJPOOQ kyl bPPGYdGPGPPPO
        kyld PPPPGkPPPPPPO kym PPPPHPQPGPRGP kyma PPPPPPPPPPRGP kys OPPFY\OGPPQPP kyt PPPPR<cPPGIPP
        kyti PPPPOYPPPPQPP ká PYXPPPnZPNGPX kám PPPPPPcGPOPPP kä QZZPjJOPPGPSO kæ PPPPS5PPPPPPS kær PPPPR5PPPPPPS
        ké P?XkXGmlROFPE ké_ PFYkXGmPPOPPO kér PGPPPPGbPPPPP kérd PGPPPPPbPPPPP kí PPPPPP?bQPPPP kö SPZGaIGlYPPEO
        kön SPPGOGPPPPPPO könn SPPGGOPGPPPPP kös PPPPPPPbPPPPP kösz PPPPPPPbPPPPP kü RPPGGPPbkOGRP
        kül OPPPPPPPGPPRP kün RPPPPPPYPOPOP künd RPPPPPPPGPPPP kür PPPPPPPPYPPPP ký PPPO>PdPSOGPQ
        ký_ PPPPGPjPSPGPO kā PPPPPPPPPPOtP kā_ PPPPPPPPPPPkP kė PPPPPPPPPPIPP kėj PPPPPPPPPPHPP
        kėji PPPPPPPPPPQPP kı PPPPPPPGkPPPP l ZFEFdYba`@EQ\ l_ akXV?UXSMa27j la <GEIXQdaimlNG la_ 2nj6D2d8E7ZUm
        laa FPPkhdPGG>PJ> lab jHEcEGb[PIKr? laba YOOPPPPYGPT=H labi PQPPOPPPYQOjP lac _OIeHX3ca@RE6
        lach NQFlPPXQPPPPP laci GPRRPP=aYR?P> lacz PPPQPPPPPPPPP lad Fb>[fYJX=9Z;N lae IFPGb[PHGGPQJ
        lag @XJ@ltGb>jbEA lage ?PRHakPGGPGNO lagi PPPOGYPOPmGPS lagt OPPGIkPGPPPPO lah aaGPGW@PbwGRF
        lah_ PaGPPOPPbjPNP lahk PPPPPNOPP\GPP lai aWEaIRYM@lAu5 lai_ PG>PSNPWRYNkP laik PPPPPMPPP>JjP
        lain k5PPPOPOQtOGG lais GbOYORPPPGQWP lak FQPXI?_vZWk<G lal GOFQFQjmHv?AY lam GAaAY@d`niDI<
        lam_ H[N\HY<Fnr=XX lama GS>?PIcIPmF<G lame @RJYIPdaZFlGG lan ?<Iibb?PjX@EQ lan_ 6d[>X>mIk?jE4
        land N=GcllbWI3@EJ lang AYbkQPXFDYRQ> lap [FGY@HWi>FSdF lar ]@eNZPb3t;<3X lar_ oJIYF>`ElXO>k
        lare ?Zmb[PPH>GOP> lari aZ>QOZXRkFFPQ ları PPPPPPPPYPPPP las P5FE?eSI@[jRW las_ GAFFkEZQ[cSH>
        lasa PNPPbSORGaYGP last bQQO@bkEGRaOa lasz PPPOPPPbPPPPP lat iHaehWmdFE`@F lat_ >PRAi@l=ZbHFa
        latb PPPOPPmOPO=PP lati ?PdG6`dJGHaR> lau nE=>[J;PY[O<d lau_ R>OPOYPVPbE>t lauk PPPPPPPPPGQYQ
        laus WGXGQ@OQPGRO\ laut R>PPGRPPPbPEQ lav >YcPAPn[FGNHX lay P4XXbFGZkbFdO laya PQPPPPPOGbPPG
        lač PPPPPP=PPT4PP lača PPPPPPFPPS>PP laț PPPPPPPQPPPPP lați PPPPPPPQPPPPP lb \I<\I=a8c<n=W
        lba GPXOdY`IG;mHF lba_ POYOPP`QPDmOG lbag PPPPJ>PPPPPPP lbak PPPP_jPPPPGPO ld b;NVe_2WY;7eA
        ld_ mNd`\a@>7PFN< lda <lXPXOGkHOHeA lde SGSPZbFX?XFkX lde_ NG[5RkFEYOGdY lden [NRkVGY[?GPGG
        ldi OGaQObYGkXNnJ ldi_ PPbPFGPPkXPRS ldie PGPPPPPPPPOjG ldig FPPYWkP>YPPOO ldr jQE?ikXGGYPOm
        ldu RPPY=GPGkGPIR le <ZWd=WcQWdO=> le_ Yk`>*RD@ZV3nD lea m@bPd=@WGOaD[ leas mGPPRPPOPPPOG
        led `X<`iksI>RdXF led_ k[FYH>XZPQbOP ledn GPPOk>dPPMYPP lee P@ZkFAORbaPNb leen FPPbPRPPPPPPP
        leer RRO>PPPPYPPPP lef P3[HZPRPW7ZF; lefo 5<[QZNVON7QE< leg XA[?;bZ@<5YDf lega W?ZZ[=cGG;aEJ
        legy PPPPPPPYPPPPP leh OGPGGI`bGmP[O lehe OGPPGFPkPFPSP lei IabmG?=YIEHIe leid KFNPO=PPPPRGc
        leir POQPPPGkPOPGR lej PRPPHGjYPPFYP lek EYPeiFeG6Ne@X lek_ PYPQr>NYGOGPQ lem >E[bea3daNan<
        lem_ [FWceGGWFVbFQ leme <O=[Yb>?YRXGZ lemo YPGPYGHkPPQPP len `D3N<XA`ZMRQS len_ I<G`QQBFYVZJ_
        lep >jF@GQajbf`XH lepa PPPPPPaPPRPGP ler ?`IR[i`EvFY=_ ler_ HiSGZa?GmWaFV lere E>Gk@kPFYPPO>
        leri XaNHP4`Wt>POX les b\XN<aGG?ZaGR les_ JnN`MX@R=NOR[ let NI@<N3ieWS[cN let_ EHFFlc_JaaX_Z
        lett @dbH=3NdGNcRa lev =QdboIXE?MZ6< leve >QElekPGIFHR= lez FmYGPPA6Yb>Gb lez_ OsXGPPF>PPPPb
        lf dP;ljFHQ?@ING lfe JPPGEbPPPPPPP lfe_ JPPPOGPPPPPPP lg B[G35aX?M57eZ lge EXWkXYP?bEYT@
        lgu =JJGPPPOGPQPi lgud PPPPPPPPPPPPY lh >LBkQ<APabGaI li OGX[cad3MdZF> li_ E2j8:]eLg?idQ
        lia RZM;`MaXY@H;I lia_ YW`FQ<abd7FNJ lian ZWdbPOHIF``PX lic Ae[mE?XGG@jO= lica GYdQGG@PGEYXb
        lich IIGkGPFQPPPPO lid =I[aK5qFYO<ml lie eXcW@F?@ON7h@ lie_ `>G_@b_[ac<EI lieb TFP>OPHOPPOGP
        lief RPPbOPPOGPPPG liel EPYPPOOPPPFtG lien ?Hd8II?RPXP?b liet OGPFQFHPPPSbR lig 4RIOns@GdV@MM
        lig_ IPPP7tPPbGIOE liga ZR\PaPHPHXFEE lige NZE>mb@?HFYb= ligs OPPG?kPPPPPPO ligt GGPkl5PPPPOPO
        lii GPGPOTYPPPPSP lij PPPkFGFRP\bGP lije PPPGPPFRPWkPP lijk PPPkPPPPPOGPP lik h=H@__k>Q\rRF
        lik_ FPQG7`uGbEN@Q lika PGPQl=IG>RNYP liko OPPHY>_GG\k=O lim W`Y<N`;?`Plb? lim_ XPOORPFQPRtGP
        limu OPPPPPPPPPPIQ lin @JbY@H@W4RHa` ling ZEIk8aXQHXbNW lio bcjH?dG?GOA<F lir <[NGhbPOkXX>P
        lir_ EJNPhkPPbPOGZ lis Wi=AW@bhjZOJI lis_ 5kN>ZFcsllJEY lisi QRFbPQYOYOXSP lisk PPPQXGOPPPXaP
        list YNQAFIdEYIWJR lit YPDddjHH5`4Nm liu GG>PQPI`QGSIP liur PGPPPPPPPPPPb liv aOFdd4b\@k?N>
        live b4_ZW=@Z@aQXG livr GiAPFPGSPP>PG liy PPPPPPPPbPPPP liyo PPPPPPPPYPPPP lič PPPPPPFPPPkPP
        liči PPPPPPFPPPbPP ličn PPPPPPFPPOkPP lj XNP<r\)k[TrKA lja ZXGPPHOkQRbKP lje OPP=cl3bPPkdF
        ljen PPPPOP=PPSPPP ljk PPPPPPFPPObPP ljka PPPPPPFPPObPP lju OPPO>OFPP\j@Q lk FZHA[em4j=7a=
        lka PYPP<RlbGdG>P lka_ PPPPXWmGGI>6P lkan PPPPGQGPYbaPP ll e\hDkf(M7::7n ll_ m2I5hiG56aW>c
        lla _ei>[83iZ;>A` lla_ a@j=e]FO@N@R` llam PTXPXOPbGPPP4 llar XNjbIGXFGYYPd llb PPPYaPPPPPPRX
        llba PPPPaPPPPPPPO lld =PPPiGPPPPPPR llde OPPPiGPPPPPPP lle Am`koe4MI`FG_ lle_ 7ic>noF<dOYQ=
        lled kPGYI>PGGPPPG llee FPPYGRPPPPPPP lleg `AFbFkQbPGPP? llen dOPlVNFbGbPOa ller X6QHciHOIaYPF
        lles 9_Ob?=P>PPPRj lli E`NW.QN?[7;@Q llie WbYjQOPPbPPOG llim OPYPPPPPGPPRQ llin M>[bAOPRRFPP>
        llis OGYGIQPI>RPRX lliu PGPPPPPPPPPPb lln IPP>aGPbPPPPQ llo meik=dObOFQXj llo_ nZik?3WbFOPO?
        lloi GPPPPSPPPPPOP llt @GG>qaP>PPPNJ llt_ IPP>i5P>PPPNK llu H=GG=\PO>PPbe llun QOPGGRPPPPPPY
        llut PPPPF[PPPPPOP lly_ YQJF@aW@XYbOG llä PPPPGRPPPPPOP llä_ PPPPGRPPPPPOP llí PRPPPPPPPPPPO
        llít PPPPPPPYPPPPO lló >PPPPPPbPPPPR lló_ >PPPPPPbPPPPR lm 7=jObB@ijNYYF lma OFdGjJ`jk=ZdF
        lme ?7cG`[F`bFGFm ln AE=Bq>ot?Bnm5 lna PPOSYG?lPIIbF lne =G>SGG\aHSYIG lni GYGRiHilHJ[GI
        lni_ PPGOGPijGDcGH lnin GPPGiGPPPPPPQ lo YW=[==de2[_R< lo_ <eic<_dWNbc2< loi >kFGPSPOSPPPG
        loin GbPPPRPPOPPOP lon HkAR?A`dFaZNE long jcJ>E>PFMkPXX loo kaOcOOXRYGGTY loog PPPYOGPPPGPSP
        look kPPHPYGQPPPNb lor @jic<<E]Q?abQ lor_ @EQG`GXTGIYRl los n6VdcGO6aFE`> los_ @@XQNaY<c[<b?
        lou a*H=G[iZOPPEk louv POQPPPiPPPPPP lov aF3FcicNZRZEX lov_ PPPPeY`PPNYOP love bG>RGY@NQRHOY
        low aOYRGbXWPPPRF lowa PPPRPPPOPPPPP lp OQRicO<;;ekM= lp_ j?PbeaF>NBvMY lr \QXGZ=FXGXGd@
        lru PPPPQPPPPPPb> lrun PPPPPPPPPPOb> ls jV;Rc`N;R_2c\ ls_ lVVi;4a?RMNds lse DXNGfi@E@jO[Q
        lse_ NYPbdaG>POGRF lsen WPP>JjPGIPPP= lso lR@YZ?Hb=aPOF lso_ mR@GPPOkPOPF> lsz PPPOPPPbPPPPP
        lszo PPPPPPPYPPPPP lt SHm<Sk2`<4>Zc lt_ A6=Gnh?mN?<BT lta Z[AaQnEG>OdEP lta_ YAXb=SH[GXEai
        lte R`W=ENZIZOaPc lte_ @WXYRGa\POGQ> ltem PPPPPPPbPPPPP lten SPPGNGPPPPPbY ltes GaEPPPPGYPPPk
        lto PS`HP=G?OY@OQ lto_ GRlPOPOPPPIP? ltr YNrQOIIWRY>ct ltra XW<PHIIOQP>Yt lu ;XQ\PRG7h``O5
        lu_ FNWJ5YeEinWn7 lua YP=GPSPSIXPO> luc aGaacYGPFcbFY luci YOWOOYQOGQbPk lud lJWIFPJWPEXcI
        lug YISJaGPPYFQ[F lugu PPPPPPPPYPPQP lui >FdkEYRSGOZVF lui_ PbaYPOPSPYON> lum OROOXaFNIjb?Z
        lum_ GOPGPPPQGkYP[ lun ?GZFiYXc`7=B> lun_ PPQQPOZOlGQKG lung SPaGOPPROGPOQ lur OGPGWjPRckPPI
        lur_ PPPPFPPPbbPPR lut =WcQdbXAb<>;[ lut_ @k>Pj@PSYGPOa luta PFZPkaPRGG>OZ luti b>kYXFPNGPQGI
        lv X8[amd3l7E4`4 lve b@dGGI@<?PFe? lvel PPPPPSPPPGPGP lver GSR?abHORPPb> ly m;I<e_du>;S;6
        ly_ u<S=@WeZINaO> lye >PPYR=XtGPPPP là Ga=PPPPPSPPPb là_ Oj=PPPPPSPPPP làm PPPPPPPPRPPPP
        làm_ PPPPPPPPRPPPP lá PRKPGOnkNOGOG lás PPQPGPAYPPPPQ lási PQOPPPqPPPPPP lä SPPHjAYPPPPOP
        lä_ OPPPGSPPPPPOP läh OPPPGSPPPPPOP lå FPPPeYPPPPPPF læ FPPPJbPOPPPPR lè >jGPPPPOPPPOk lé Ge<PPPmbPOGPH
        lés PQPPPPPYPPPPP lés_ PQOPPPPYPPPPG lí PHJP>Pm=PFGPn lík PPPPGGkGPPPPR lít PREPGPFYPPPPI
        ló >PPPPPRkPPPF\ ló_ GNPPPPPbOPPP\ lö SPPGjIPb>PPOG lü NPPPGPPbkPPRO lý PPPPFPdGQPPPR lā PPPPPPPPPPPkP
        lă GGGPPPPTPPPPG lă_ GPPPPPPSPPPPP lē PPPPPPPPPPGkP lė PPPPPPPPPPJPP lī PPPPPPOPPPGkP līd PPPPPPPPPPPbP
        līdz PPPPPPPPPPPbP lı PPPPPPPPtPPPP lı_ PPPPPPPPkPPPP lış PPPPPPPPYPPPP lő OPPPPGPkPPPPP lū PPPOPPOPPPHkP
        lț PPPPPPPRPPPPP lțu PPPPPPPRPPPPP lțum PPPPPPPRPPPPP lạ PPPPPPPPRPPPP lại PPPPPPPPRPPPP
        lại_ PPPPPPPPRPPPP m HE>GYGcYaOGZR m_ d1/[QUdWSGVD= ma YccN<HE=`WYcH ma_ @aai5<P`G?eSH maa EPOlboPOGkGOF
        maan PPP>cSPPP>POP maat PPPkE[PPP>GQP mac I=X>GPa[`[W>I maci PFFOPPJbYIaGY mad bndN74_dl`E=N
        mada >wHXGPcQPXOE= mado PN[PPPPPPPPHP madı PPPPPPPPYPPPP mag h[R[G?>vF8=MG mai G`[@OOX\H<bMW
        mai_ I>iQNaX]P>H>b mail k6DHZQdWQ=kDE main =sEHR>O[RbXdY mais GjTPPQPOPGQ=> mak jPSlNe;Pk`=nE
        mak_ PPPPPbFPlFPbP maka PPPPbOPPPaPGP maks GPPQEfOP>Y=eO mal Tc>>l@J3OPhIA mala XbaXQG8<PZ=Xe
        mam =ZX\NXnRi>>OG mam_ FbQePQnFj>>PP man OedDRa;8EVJqc man_ b<=`deWPMV\`7 mana HA\[Y5aS?sN>i
        mand dkE[8>>IO?Pai mang <Ha>[kPO\5OPE manh POSPPFYPOPPPI mani FSijEbNQcO<nc manj PPPPGPFPPSjGP
        mano GS=YPPXPPQB>G mar FGIFcaYcIdNW` mar_ X@[G`?Pw6bFGW mara >Z[YHPcitHGGa mare FEaQ`>IIQjYPk
        mas 3R`IR_HmaO[@N mas_ =HmZ?`QbOIR<E masi GPFPFNGdYaHSP mat >I=ZiFH<@IR\[ mat_ QYF7_e7FekQEA
        mate H@EcQY`YGIi`b mati @`bGRX?Y>@HEQ mau YbGGOYOOQuW=O mau_ Y>PPPPPOQtOGG may m?OOObFRd>XPb
        mał PPPQPPPPPPPPP mb `nna<>3\3kOSj mb_ OF>[GZO[PIPQt mba cZOQbGFRFiXE> mbal PPPPPPPGPbPPP
        mbat YYIPGPPPPPPPG mbe iWXkFG?kZ<OJd mber iGFkYQRjIEPS7 mbi cJmGRbZNGW?F= mbin bOaPYYIOPQIPX
        mbio P[`PPPPPPPGP> mbo >[RaYG_>>bQ\> mbol GIIPWYWHGXY\F mbor GFcGQGbPPGPXb mbou >bOPHPPPPPPPP
        mbr Gma>=HAIHHknF mbu HFQYOQPIYbQO? mbé PESPPPFGPPPPk md >ROt_kOFkXYXJ me WZY;<HHP_IIPN me_ ink<3R\4GDJRi
        mea jFGGYPPSPGPOG mea_ OOGPbPPTPGPOG med >bOHmd46bAQD@ med_ 3`SIlk;<GJZN\ medi cRMQQ@_IYD`O<
        mee =XQkEWPOGPPSF meg XOXGAdRsYEFc< meg_ OPPYDkPkPYPPF mege GPPGB>P5PPQPP mei JEAbG@PHQPI`I
        mein KGOPPFPOPbQPO mek PPPHFYOkk<OjP mek_ PPPHGGXkk=GOP mel H<?FRl`b@d3[< meld JPP>=tPGGPPOF
        mem bWWZXGF>mwFHY memb YWHGPPFRPeGOb meme YPYPXGPFYbPPY men YQIaFNe?<k[dN men_ \P=dn_<OWb?F<
        mena >RGFkFSHQ<dYb mend NEKbc>PGGbPRF meng QPPYEPGPPlPPY meni =>?EYOYJP[dPF menj POOPPPOPP\>PY
        menn NPPG?JPbQGPPK ment bcj?XY`FO5VH_ menu b[POGOcOHmGIG mer WkEdRRSq=R<VR mer_ b5<frj\N5ZF_J
        mera O@<acb?NkbIGN mero PmdEGSPXPcDOj mes NWa2X[SIdSjIE mes_ Pj`FM[?@[=Z<c met FSld>EF<c@e@@
        met_ NRkv?`6=b<H`6 meu PFSGPPGSNGGPk meu_ P>RGPPGSNGGPk mev POFbPOPObOYQt meva POFPPPPOPOYPt
        með OPPPPPPPPPPPS með_ OPPPPPPPPPPPS mf KFEYOPXZFGZQa mi PJXJXI[cDOEIH mi_ Eoh@5<o_he6OR
        mia P`e]>bNaGPOHR mia_ GbnWGXYOGYNHH mian PPPRPPPPPPPPP mid adQk@b>=QFYQA midd aPPkOPGGQPPOP
        mie WAMAIJ\iRXA`> miej PPPRPPOPPPQPP mij PPPjPOGQPNbbP mijn PPPbPPPPPPPPP mik ZaGPWS@jPR3AS
        miko PPPPPQPkPHGOP miks PPPPNdPGPPPIP mil N?da`NX66_`bb mill ?XkQ2a>FbGPKe min McdHmiFiFQ7AE
        min_ PN>AniPEaa[MS mind YGOba>Fs[PQNF mine Xc?>IcOHc?FK> ming GYdY?YPFHdISE minh PPSPPPPGRXYYP
        minn OPPbj=PGPPPPS minu NO?d@8Y;=JORM mio HbcHRHOOOOiP> mio_ QOlGRGPOPOiPG mis ie=NWHW@PRPKI
        mis_ 4aNGXGGAbYJfZ mise abHPP?FY>IQJY misi POGOPNASbINeG miss `aZbc@@FGYPMP mist jD[PI[iEPW=P[
        mit A8P5mRMR`=<@` mit_ ]GQ>f<XmbGHOF mite NY[HGBFJPQGZ> mitt ZPGGhhP=GPPSF mið PPPPPPPPPPPPR
        mj QOYFjGE>PDukR mje QOPOGP<PPMvPP mjen QOPPPPFPPNkPP ml RO<<dXdXaJZ=A mla POFOiYZXbJa>I
        mla_ PPPPaGXbPOGGR mlar PPPPXGPPkGPPO mle PPPGSYYXYOGOR mleg PPPPFPPPPPPPR mlo QPPQGPiPPPPPP
        mlou PPPPPPiPPPPPP mm fiqhwo3i<E4\A mma biiYseXH?P<iG mman Fj=PFcPOPYPGY mme AjXa]wF`ZFXJD
        mme_ =Y>Z\eFPGPPRF mmen \bYP=cPYGPPR> mmer \5PjmOPXGPYQE mmet DbY=AjPGPPPOP mmi `EbkiAPjQFOSY
        mmit `FQPrFPPPPPOP mn dO2Av3eB<Y_Pa mo M@c[XFZN;ne=; mo_ =KwPdc<EHAva5 moc XES[GPwEOP?OH
        moc_ PGOQPPvOPOYP> mod E``=S>>Tbi3d> modt PPPPJ>PPPPPPP mog NY>dWG=YPZnQG mogl QP>RPPFPPRcPP
        moh HQGPGFmYOjQYb mohl PPPPPPePPFGPP moi HlEJYTPNNGGPP moj [FNJWQ\>YJ`GP moj_ PPPRPP6PPSaPP
        moja PPPOGQEGPSjGP moje PPNSPPnPYM3PP mok ZPP<ZOFbYRBFP mokė PPPPPPPPPPQPP mol OIjXO==@QOlRu
        molt PFjPOGP=YPGXt mon bYQ<?@DbFN@`Q mon_ NiYXPWW>OGaOZ mond ?`iFc>GwGIOYR mone kXXGRIOOGb\bY
        mor dGcXcWO3@dMFb mora PHeFQZXPQJkG> morg AGNdeYPIGFQYA mos kA[F`<<uQd?Oa mos_ GJ\bbGPQPGHY>
        mot YPO<irRXe<@W@ mott GYGPXjP>PGPOG mow GPGSPPPPPPPPP moz OPGIPPT=QMjPQ moč PPPPPP<PPT5PP
        moż PPPRPPPPPPPPP mož PPPPPPaPPObPP mp HeZV[[262_=<^ mpa cEdE`[`=aZ\E= mpai PPPPPPPOPkOFP
        mpl ZeYF=F7ZGNORO mpo bd\GHb>RG<@\> mpr =e]QPQNNQXFHP mpt Oi<G[PFNPRPYk mpte >`=GPPPNPPPPk
        mpu F>HXd?X`Pl[OX ms `DYlY`;Yk@@M7 ms_ jEbdXb=dIWSaF mse FPPYZXPHkFGOP mse_ PPPPPPPPkPPOP
        mt B=Ple`QFPEAZA mu E7<87Im``m?Z< mu_ P>EK>Pe`Noca? muc iSOOPPGPOQGPP much iSOOPP?POPPPP
        mui GNBPPRGPHPP\G muit GNBPPPPPPGOXP mul ``OX=bIBGl>PF mult aXZbOFPTYGPQG mulț PPPPPPPRPPPPP
        mur ?=XFcZ=AH[;lI mus JE`Rl`J;Y<@\O mus_ IFYY[O[PY@SRP mut YO?QHJamkOFWF mutt PPGPQJPPPPPPO
        muu POPPPQPPPGPSP muut PPPPPNPPPPPSP muy GSOPPPGPOPPPP muy_ PSOPPPGPOPPPP muố PPPPPPPPRPPPP
        muốn PPPPPPPPRPPPP mv OPPGnk>GOPGQP mvh OPPPnkFGOFPOP mvh_ OPPPnkFGOFPOP my aEPeVod>3Q=ES
        my_ aNQ\>=dZFd=ON myc PPPQkGOGPPPPP myck PPPPkGPGPPPPP mys bPPcXI[PGPEPa mà P>FPPPPPSPPPk
        má PKNPGPnaRPOPA mám POPPPPk>OPPPO mám_ PPPPPPd>OPPPO már PPQPPP>kPPPPO mâ PGRPPPOTGPGPP
        mân PPROPPPRPPPPP mä QPPOOIJPPPGTP må GPPPebPPPPPPG mål GPPPbbPPPPPPP mål_ PPPPZYPPPPPPP mé Gs?FPP`jPPPPm
        még PGPPPPPkPPPPO mér PkOPPPFYPPPPJ mì PPPPPPPPQPPPP mìn PPPPPPPPQPPPP mình PPPPPPPPQPPPP
        mí GQGGPPlGQPPPn mó PORTPPG>OOPPc mów PPPQPPPPPPPPP mówi PPPQPPPPPPPPP mô PWROPPBPROGPP môž PPPPPPJPPPGPP
        mü RQOPOYPOkPPOP mā PPPPPPPPPOFtP mă PPOPPPPTPPPPP mă_ PPPPPPPSPPPPP măr PPOPPPPSPPPPP mą PPPPPPPPPPSOP
        mą_ PPPOPPPPPPSPP mē PPPPPPPPPPFkP mēr PPPPPPPPPPPbP mė PPPPPPGPPPJPP mě PPPPPPrPPPGPP mı PPPPPPPPkPPPP
        mı_ PPPPPPPPbPPPP mů PPPPPPrPPOGPP můž PPPPPPaPPPGPP mű PGPGPPGkGPPPP mộ PPPPPPPPSPPPP một PPPPPPPPSPPPP
        một_ PPPPPPPPSPPPP n RG<OZQcNAGN=[ n_ d[1_de3=f`:3I na E=W@a<dcDAmcI na_ `<beWEk4U@bHR naa NPOk7nPOPFGSP
        nac TQ`=GQHNaNmbb nad EeQShljEI>N5d nada PbceGR=YI?5IZ nadi aKQFRPEPYFaPZ nai QNRaFIGdSWRYF
        naj QQPIFQA?GRWjG nak =PY<@HamGcOjO nak_ GPP?IGPt>j>>O nal @ZR`GOH?>=ZN6 nal_ dRA?<Y[WPiOPH
        nala POOXFGZSPDlbI nam j?E`i<b<?meSQ nan Nb<=\=Gajn5K\ nan_ GGRPaGYaXkQ]J nao POJOPPRPRW>PP
        nao_ POJPPPFPRa5PP nap dXG?[=[v<?a>= nap_ bPPPI>PtGXPP> napa PPPOPP`>P\PPP napo PYZ=bP@mPPGPG
        nar ;RG=da=HQ@l4d nar_ EIGGbbGc?\4Gm nare GPbPNPHRGQIPP naro PQQOPPXOPRbPP naru PPPOPPGPPMsGG
        nas H?m?jHFFjJlW? nas_ 3@@AcZP<>>m`6 nase [PbPGGbPGNjOP nasl PPPNPPIPPRYPP nat `k`EcZD[<MWDb
        nat_ @GPPc>`mXFY[k nato [P>QFRORPEaYI nau ZXZRIF?FQGJaG naud PPOPPPPPPOItP nav Gc=X@YbJaX6ra
        navo PPPbPPPPPNcPP nay GOPPPPPPePPPP nay_ GPPPPPGPSPPPP naz OdaQbYJFYNa>P naț PPPPPPPQPPPPP
        nați PPPPPPPQPPPPP nc VZeF43<k`dIRa nca HPdGFGRYYeG?j nca_ HHmGPPIQc@GFO ncar GW>PPPOQPYYPk
        nce kX=EI=PNdXcZd nce_ c`2E?OcEdGPd7 ncel bI\QOPGNFFYPY nci Z@@Y=HWO<_R`X ncia GJYFIPX`PGObb
        ncio GOSPPPPNPPHPb nco Hdd>FGPWYS>YF ncom Y>APPPQPPPPPP ncor GhkPPGPOPPPP> nct OOPbOPPJPPPQG
        ncti OOPbOPPRPPPPG nd RaZNRM2eNM6A@ nd_ o_7jIRIB5?<[2 nda MF`@;FXZkccYR nda_ aEQb?bQEah>_Z
        ndaa PPPYFRPPPbPPP ndan XZX>EYPlk>YQ@ ndat XG[@aGY[R@QGP nde @JdWdW6dcE4<< nde_ 6elYij@8k>>E4
        nded jOHPOYPPPPPQG ndel AHEYZ5ZkG`XQF nden JIM>?<NmaXSXZ nder _@Sk_dG_ZdGEF ndes =acP8jPOGGOXP
        ndi aZ?b;WN@`E?@S ndi_ XWHGO=GYakFJ[ ndig JPPk;bPbGGPNO ndin bGPGXPOObPPWS ndir PcaPQGPFYYOOA
        ndl XGPIdPHFGGPRQ ndm PGPGIGPPQGPTP ndo EIn<FbWiYk?P? ndo_ XBnHPcFGbXGP? ndr OjEYP[X<eR\Ea
        ndre =a<bYdbES@a`j nds caRkm>HGIQFaJ nds_ laHa_YPFPGOXJ ndsk PPPPSGIPPPGPO ndt GPPYnYPFPPPOF
        ndu ElE=<aadOlRdR ndur PPYPPPPPPPPPR ndus FdP>EaXHPbZJG ne =EW>6bnH_@[bD ne_ 3__77a\a_8j\3
        nea OddYGXXRPGPPP ned YcXaQ`d=bDIiE ned_ lPPHbjaPPOFOO neda PPPGRPaPPPHYX nede EQOk@>5PkNPkP
        nedo POFOGPdHGNZGY nee WbOuO\OOPbGjH nee_ =YPtPRPPYPPOP neer FPPYPYPPPPPQP nees GYPYPPGPPPPbP
        neg XIHRFG=AGnZ?` nega bO?YEb>GQn@Q= negg PPYPPPPPPPPPP nei dX=HXjEHYQ=He nei_ NQ<ROsPPPPIET
        nej OEQ@mGSFPH?GY nej_ PGPRnG8GPNFGP nek OPPZMaVt5SiOO nek_ PPPHP>`kGZGGP nel ?`wm@PM@kN\OF
        nem 4WFF85Rli8QcX nem_ FQRHHH<u`\>>a nen JN@adeI>RQ=Ia nen_ 8=Gkm\F=[XGFb nep PPPPRPeaPNZXP
        nepa PPPPYPIPPGHXP nepr PPPPPP[XPOPPP ner OcOFd`Z4i_dDM ner_ cm`>dcXIPbGNE nera <c>?aPN[GQkGa
        nere 3<jb?bXDtPPHP nero YJHPPPAOPOHP> nes ;=FP@kd;Ic[XZ nes_ 5\MGYXdGR@J=Q ness `=mY@?RZZFFE>
        net W?A@;eN=Pl8dG nev jPOH;aRmHIX\? nevi PPPPPPSPbPOYP ney bXIaFFEZcYWOd ney_ bXIXFFN[QYXPd
        nf Zc7=O>[W4D>\N ng bOXFbbX?9q64I ng_ uPHdQN[3Bk:>; nga =HG>l@F[RbJHA nga_ PRW>iYFRY6R[Q
        ngan FPQP7GPPPkQPJ ngar GOQPi>PZP5PP[ ngas PHOPNdPPP>RFP ngay GPPPPPPPRPPPP nge \[EdmmNcE<PEF
        nge_ IFR?TYXdFFIN? ngek RPPYFGPPPPPPP ngen >QGYSlPFOPPP@ nger kaXY<kPaPGYPE ngg PYGPGHQPOtPOE
        ngga PPPPGPPPPkPPO nggu PPPPPPPPOkPOO ngh >PjPIYPPHYPPP ngi P?aG2[GH`aIIS ngi_ PPPPOGPPaGRQR
        ngin OGGPFRQQGkRPI ngið PPPPPPPPPPPPQ ngj PPPPFGPbPPPPR ngja PPPPGGPbPPPPR ngk GPPPGGPGPkOQO
        ngka PPPPHGPPPkPPO ngl `W<YHRI[F>ZXN ngle bXbYIXOQPHbOW ngs ZPRaFkPGOkPXX ngt >b[=GacFN5\YR
        ngu Wce>D3d@3@OId ngu_ GGOPPPZNQPQHm nguj POPPPGdPPPGPP ngur OPPPGPP\PGPQI ngà PPPPPPPPQPPPP
        ngày PPPPPPPPQPPPP ngư PPPPPPPPQPPPP nh 4WKRcnEYK?HXP nh_ <[WZFFXZT6HPa nha IETZ@JYORGPXH
        nha_ POTPPIPGQPPOG nhe FNS>alPGPPYYG nhei HPRPPaPPPPPPQ nhi PPQPPPHPRPPPP nhiề PPPPPPPPQPPPP
        nho QNJPGYFPNbPPF nho_ POJPPYFPNbPPG nhu OcNYPPGPRPPPP như PPPPPPPPQPPPP như_ PPPPPPPPQPPPP
        nhậ PPPPPPPPQPPPP nhận PPPPPPPPQPPPP ni <HOKF;dZ_AkNZ ni_ 5Ph=_=sk_\haI nia aSO\[W7WHj=Gi
        nia_ bPOe[X>YQjEPN nial OSFGOYPOGPPPk nic ZWI?\FZ?<HWF? nich \NP7QYiQbXGPG nick `aPNIP`HPWYOb
        nie cMZoQPIFc<5kF nie_ R<F9HGBZZZ;OY niek OPPhPPGPPOJbP niem I=PaOPOORPOXP nier SkP=N>OPPOPbG
        niet NQ[sOGOPOPPYG nif EFdk[>XQPYYF` nig \Ok?NbQ>RGJWA nig_ QPPGNYPPPPPPI nih PPPOPP`PPJbOQ
        nih_ PPPPPPFPPHkPP nii PGGRP\`SGPFQG nii_ PPGRPO`SPPFRG nij PPPIPO<PPQkYP nik IbPeI<Jb5es>N
        nikt PPPJGGBPPO=PP nim >FXOG[H\Y@GTi nim_ NPORPP`HbXkOk nime FFWPQRXSZNFTY nin DO@X[c<hj<?PR
        nin_ FaPQGROOkWbP[ ning <RIdnP?<F>OPm nir QjbPGHFQQNaYe nir_ XjPPPHPPQO=G\ nis Id`NPOZ@PQjhV
        nis_ >YOY=G[GbaIk@ nit O6a4RN>?[Z=[m niu YPHedbN`HOJP= niy PPPPPPPPkPPPP niz POYEPPmEbQd>G
        niz_ PPPRPPFPbOYPP nj dmIDi?2?Pxr3a nja d[PFO[O@PmaEj nja_ RRQFOYFHPQjGF nje PIO`iGEPPIkOG
        nje_ PPPaHY=PPHjPP nji OPPPPP4PPRsGO njo YkPGPPPPPWbPG nk dHRlQ?6i<7B=; nk_ mle`<DPk=F`Ia
        nka ERX>OAHPdReNR nka_ PRYP>IWGIJ[=R nke SQXGdX@P>PaOH nki ORPGW\PcG<[ZO nki_ PPPPYRPlPEGXP
        nko MPPXIcNPPQSXQ nkom NPPPQbPGPPPPO nks cH[bI<OPPQFIF nkt IGPm[EEGYF@[P nkt_ RPPk?XOGGGQIP
        nl @?>Fd`EVkb3l@ nla RFHQYRPOkGPP= nlar PPPPYPPPkGPPO nle GaRYWXGGkQPQR nler PPPPPGPPbPPPP
        nli ?AG>mjjj?i=jR nlig NPP>nkPGYPPFF nm cAEYB?HPu<>d? nme kAFGQGOPbPPb> nn orlljx;i<33AB
        nn_ K@@>2qbIEGcZB nna iXF=lJ>a>>?eR nna_ jc==RP>E>c?[X nnar FGPPjGPPGPPPI nne diFlnmNab<<@;
        nne_ =OZ7neWabN=OX nnee =bPbPPPPPPPPP nneg PPYQPPPPPPPPP nnen IPPtDXPYPPPPF nner maYY=YPGGPPOE
        nni `GcjI8EZPG=IQ nni_ PQcRGROaGNGQS nnl OPPPDtPPPPPPO nnli OPPPMkPPPPPPO nno dNiYl@dXPW>FN
        nns @GP>iaPPPPPGI nnsk PPPPEbPPPPPPR nnt KPP>=OPGPGPPS nnte SPPGFGPPPPPPP nnu Njabd8PW>POO@
        nnul <jakJ4POGPPPG nnut PPPPPRPPPPPPO nny F@J[G62caeXOO nnya PPPPPPPPPYPPP no NRbH<>d62JmjM
        no_ cAs><<c;<Smdj noc AT4@GPZPOR>I> noch JIIFGOGPPPPPP noe OPPPNtPOPPPPG noe_ GPP>NtPPPPPPP
        noen PPP>EtPPPPPPP nog OYPuf6POZNtYO nog_ FPPthGPOPNbPO noge OPP5B>PPPRPPP noi P4dGIQP\SGGFO
        noj PPOOHPFPPNkkP nok =YPFKc>lYF=XR nok_ >YYFKbHlQPHPX nom 6kJ?hNYYYrm<` nom_ GlNGiGcaY=jGY
        non <rv>cY=OHabS? non_ OivIY=QPQYZF? nor >Z?Phl`HX<9>H nord HEZ>n4PRYPPOa nori bPOPOGPOPPSPY
        nos QG8R;PdQY7jGW nos_ PeIPFGXcPJ?=Y nost QEWRFHm@cAGXb not lYm?F=AGaS3d8 nou >XNPObmTPE=>k
        nou_ H5NbPbJ]YO>Gk nous GkOGPPPOPPPPY nov RQ5a3FcWXe``Q nova dWIY?G8Nbb>kb novc PPOPPPGPPNkPG
        now jQFSQ>NGPFYOc noś PPPRPPPPPPGPP nq PjaPPPPOPPOPY nqu PakPPPPOOPOPY ns ba@cac<8`P;D[ ns_ Q^NGlW57P<;kn
        nsa [Ad7GSWJk6?<P nsc Ik?YPPQNPZGPY nscr GbGGPPPOPYPPY nse [X[kO`>GcEXFa nse_ WiOl>aFPQFPOk
        nseg PFdPPPPOPPPP? nser J?Ib`HPOkYPPO nsi iddGPdNRGjPN7 nsk EHY<kZnH>JW=I nske FPPGjZ`PPR>PO
        nsky PPPPFbQPPPPPO nso bbjP?=?HXcXO> nsoi PbPPPPPPPPPPP nst =[8bbN``=[Z=; nst_ @PbbhaPGPPPHE
        nsu dZNGWXFGGXPFZ nsub aPPPPPPOPPPPG nsw iPPGPPPPPPPPP nswe iPPGPPPPPPPPP nt YdeWEN<R2W@?b
        nt_ _g)RQ_<dM5R,j nta 56ZEIJd6<`bDR nta_ Y@AG>\ZHF@[WG ntam GKDPPQOEPPPak ntar QG[I`OcGG`aFJ
        nte HSe?>ZWFJ=ER> nte_ 7fx>rO`SRFE`7 ntem YHRIPPaQPOPO> nten eY`k?=?XGRGRb nter d<;H,QE;Z4b[Z
        ntes =AJGHbPPPPPG5 nti `RmO`?Ra<bWHM nti_ ?<lbIPW`PiJcF ntil aQlHN>ROQXGPO nto I6e?bdEYHb3?=
        nto_ n5e@mVN<RD38> ntos YRRPPOPaPPQP> ntr <@QE=XQ\`XRZY ntra [PQHAQ=WFWQ`b ntre XSAFWPORbQHPa
        ntru PPFbFbRSPRHPF nts miNY=FOO[RFlk nts_ liNGO=PORYOlk ntu P><PXEb[Fm[mJ ntu_ POGPPPaOP@\kF
        ntuk PPPPPPPPGkPPP ntun OOPPYOPPPPPP\ ntv PPPbFGPPPQGPP ntva PPPbFGPPPPPPP ntw IPPbOGPPPPPPP
        ntwo IPPYPPPPPPPPP nu HEMHR5I8h5d\A nu_ _N2ax;lI_+bw7 nud PQbQOaEPQRbJP nud_ PPPPOaPPPPGJP
        nuj PPPPPP[PP[=PP nul 2`W[66d\=`NJO nula GbHPPPISHPYPG nule EaGkNGPSQPQPZ null P=kGJ8POPPPRH
        nulo OPORPPbNPPPPP num VWZ\FH<A`<6RR num_ WPSGFPPNYYPR\ numa PPIOGPPRkGOFF numb jPQGOPPNPPPJO
        nume <YkK`AXS?FJ<e numm @>PjRaPPGPPQE nun AR\GWSPNk[=Ed nun_ SOPGOSPObGPNG nung HPPPXGPPGbPPQ
        nuo PPaPPROOQNdGY nus IOGRWkOXcbR`[ nut WWYa@@S<HAm;G nut_ FHQQ=f\PQQ>FW nv `e[bb<_OED<Rm
        nvi bYJHQbPOPPGPl nvi_ POFPPPPOOPPPk nvia PFOPPPPPPPPPk nvio PFJPPPPPPPPP> nvo kiOYGXXPPPHPb
        nvoi bbFPPOPPPPPPG nvol YFObGYPGPPPPb ny N2>Snbet;vAGs ny_ a=IJQNl6M@EQd nya QMXal<FYbtOYs
        nya_ PNOXmFFYYtOPa nyak PPPPPPPGGkPPP nyat PPPPPPPPG>PPk nyc OPPQGP[GPPPPP nych OPPQGP[GPPPPP
        nye GGPGAGGb>bPPb nyh PPPPQbPPGPPPP nyhe PPPPQbPGPPPPP nyt XPPGX\P>PGPPF nyt_ PPPP?APPPGPPP
        nz ]@qMQPGd>`=Ob nz_ SOFYPP=mGQGGY nza aJiORPEHG`>YG nza_ ORsPRPOFPXGG> nzi RNaXGPYIGPPGb
        nzio PPaPPPPOPPPPG nà PPFPPPPPRPPPb nào PPPPPPPPRPPPP nào_ PPPPPPPPRPPPP này PPPPPPPPRPPPP
        này_ PPPPPPPPRPPPP ná ONaOPQoGOO>P[ ná_ PPOPPPdGPOGPO náv PPPPPPbPPPGPP návk PPPPPPYPPPPPP
        nã POIPPPPPRPPPP não POJPPPPPQPPPP não_ POJPPPPPQPPPP nä RPPGjKOGPPPSF när OPPPbGPPPPPOP
        när_ PPPPbPPPPPPOP nå PPPPebPPOPPPP når PPPP@bPPPPPPP når_ PPPP@bPPPPPPP næ FPPGHkPPPPGPS
        nç GEJbPPPOYPGPb né GbWGXPotPN>PF né_ PaWGXPf>PNGPO ní GQRPPPw>PXHPM ní_ POPPPPu>POGPE nú PI@PPPAGOOPPf
        núm PHIPPPOPPPPPd núme PHIPPPOPPPPPd ný GPPPPPnPONGPJ ný_ PPPPPPeGPNGGO nā PPOPPPPPPPFtP nă OPPPPPPSRPOPP
        nă_ PPPPPPPSGPFPP nē PPPPPPPPOPPtP nė PPPOPPPPPPTGP ně GPPPPPrGPOPPP ně_ GPPPPPrPPOPPP nī PPPPPPPPPPOtP
        nīt PPPPPPPPPPPbP nīt_ PPPPPPPPPPPbP nı PPPPPPPPkGPPP nı_ PPPPPPPPkGPPP nın PPPPPPPPYPPPP
        nų PPPPPPPPPPSPO nų_ PPPPPPPPPPSPO nț POGPPPPTPPOPG o WReZ<@[F<Ic=M o_ @0x82=d;BAo_V oa m3AWdB<KKi?@?
        oa_ HQKPYfONSaFRP oam PRFPPPPRPOGPG oan QNEPYFRISQGPb oan_ HNFPPNRGSZPPb oar aFEXZGPTGZYPF
        ob Z?=/<WeH=Sd>a oba [E=RQIWbGiiEl obe <bNF@7c=ZSH`[ obi =6>\REAPXPRAO obj PcR<HGdYPVO[G
        obje QcR<HGdYPW4eG obo lWbIHQNbPOlPG obr >A8[G?mEGQaOk obre GAAPOGnOPM>Pb obri PMSPPPWPPNYPb
        obro POOOQG4PPSbPP obry GPPRPPQPPOGPP obré PGOPPP[PPOGPP obs bdWJGOZIPI4N> obu GNYRQG?OR<oIG
        oc 7J@Zi<HIFPbIb oc_ G<<IXcvR\OIFl oca FRJY>bOR``GRb oca_ PIJORPONXNbPY ocat FWObOYXQPPPRY
        och 8dRksaINMW>O? och_ BOPitc8YNOQYQ oche ?e@=GOOORYPPP oci FZ3_d>kIHSXa? ock PcW=_>;QHWOJZ
        ocks aPPGjGPPPPPQP ocê PFSPPPPPPPPPP od H4<AJQePDTmjJ od_ <<<Am`mdbQrH3 oda lSFO<@WlaRGjA
        odav PTNPPPGPPOYPG oday kOPPPYPPOPPPP ode \NIP;d;<YhnRb ode_ G_Yd@>7E>dQR5 oden RNOFdX7PGNYQt
        oder SIcOMZ=HGWaY> odg aPPPPPFPQRbOQ odgo PPPPPPFPPRbPP odh PPPPPPdPPOGPP odhl PPPPPPdPPOGPP
        odi ?NiN`>mb=>vmN odie POPOPPQQPPOkP odin PPYOXHdNGMtPO odj PPPOYONYPSYOO odja PPPPPOGGPRbPP
        odl YPFOaP`PPQkPQ odli PPGOXP=PPQbPP odn GOOPGPZYQOkPG odo >QlXOJ?bPS>aY odot PPPOPSPPPOPYP
        odov POQPPPQPPS5PP odp GOOIQGmPPS5PG odpo GOOPOPnPPP5PG odr GSNWOY<PPOlPb odri GIOFOYFPPR>Pb
        odt FPPY?kRGPQGPO ody maREQPFPOaHR[ ody_ maREQPEPOXOR[ odz PPPSPPXGPQ>>P odzi PPPSPP`GPPGGP
        oe J3]rxw;<RM?SI oe_ cRWaGmEEZOPQR oed 5PPt[XPPPXGQP oede FPPb?YPPPPPPP oen @FHbNlPbQQGSP
        oen_ FPPb6dPbFPPRG oer >GO>nlPPQGPWF oet QFHt<GPGPOGSc oet_ FPPtFGPPPPPPP of R5FlIWYQFIdh8
        of_ uO[kVPWY=dONG og @DOG\aEm_AnFR og_ <?X`ea=fWVvE9 oge GOOOdGH?GZ@Qc ogen QOY>d>PIPOGPb
        oget PPPGIYPPPPPPP ogg YPkP`YPGPPPPO oggi PPkPbPPGPPPPO ogl >PYAI@GcRSHXG ogli QPYQQGOQPNkPP
        ogo QVdFEHFjP\RQP ogs bPPYIjPGPPGXO også PPPPIbPPPPPPP ogy bPPPOPabOPPYP ogy_ bPPPOPXbOPPPP
        oh A?P==<oIhZ8e` ohl IPPPPPlPPFGPP ohli PPPPPP\PPFGPP oho H[EQZO[GOkSNG oi iqfn6B3JB_DA?
        oi_ 6afuYSFSK==PX oic k>FIOYGOOPPPc oice k>GHOYGOOPPPQ oim PGFSPSFOPQ>RP oimi PGPPPSPOPPPNP
        oin ke_=GHQODkO[7 oin_ abGGGZYONbPRO oir >sEPRRPPPPGPO oir_ YkNPRPPPPPPPF ois YiAPQKHcRFaEH
        ois_ GjRPOSPZRGOFQ oisi PPPPPQPPPPPPP oist PPFPPQHZPOYOP oit >j\ZOTXWXYGPH oite P=JPPRPOOPGQP
        oitt PPPPPRPPPPPOP oitu PPPPPRPPPPPOP oj I6I7G7e;j>okD oj_ ZHOF?Xm?QPuGO oja PRNNYRGYPJdlF
        oja_ PQNNaR?GPJlXF ojas PPPPPPOPPQFbP oje Q<]6@7aNbW8@O oje_ PFT@HGkGbLKQQ oji RPPOPPAGbEdYO
        oju PPPRPPXGPM\YP oju_ PPPRPPOPPN\GP ojā PPPPPPPPPPPbP ok j3NEbb>jalbYA ok_ Q@G@=e4lPVi:`
        oka dOYOe`?OOQQWF okay dYcOK=OQ=YPYP oke rPbXj<_?>v6eF okej PPPOrOhGPFZXP oki kPP3cFIZ@RB<R
        okk FYYb<WPZHPPTR okl PP[OFYIGGe>[P okli PPPPPPOPPT5[O oko HPPI?JeGGbW>O oks OPP>PiFGbX@bQ
        okv PPPPFG=PPSkGP okva PPPPFGFPPRbPP okė PPPPPPPPPPQPP okėj PPPPPPPPPPQPP ol ?FX<Pc<mji?cW
        ol_ =?4cP<8imMH@c ola FRkGa<7RjVQVY ola_ GQfHQ><[=E?ac olay PPPOPPFGkGPPP old aibF7EPebdH;`
        oldi YGkPQ>YPGPPPG ole X`I@EA`6,mYo< ole_ aMXX?J@V>bXv? olen YZR>cE@HGI>TO olet HOebOJOKGQZ`G
        olg ZWNi@PZYF[HCY olgu PPPPPPPPPPPPk oli ?b2djJbX8>\EP olj OPPFXjEYGRbPP oll TEXadeE<aY>J7
        olm XHNGZcF?kXEbP olma PPYPPOPGbPObP oln YPPPGPWlPSYYG olna PPPPPPWmPOGYG olo Yl_EmNA@ii=`b
        ols FIIT@F<bdaGRc olso XRIPPPPbPOPOG olt c;wFNR_bGNRQm olt_ QG>PY>PjPPGRj olte FFbPObaFPPGPk
        olto POkPPPPQPbPP> olu i6<WWWd?u;a`H oluc PP>PPPPNPPbPk olun YQIGPOPQkGPO> olur PPPPPPPPkGPPO
        olv [K@H`FI[RP?F> olve ZJAGXGI>RPQP> olé PbOPPPXPPPPPG om NGFXdi@d2b[=a om_ YE5_wt9l7Gr>c
        oma <<iFPQOmZAbJm omag PPYRPPPaPSGPG oman OGj?XFWfdGOdi ome i7dF3>V@YcSa? ome_ mDwIFb;OQ`naA
        omen 3[7mD>a@O=cQ` omi P>Q44Rh7Ga@Vd oml PPPPPPiYGQ>PP omm er`amm>`QFFJ= omma XjOGOePOPPPNF
        omme JkY4[jOXQPPT= ommi WPPkiFPGPPPOG omo NH6@3ZOXbv@FQ omo_ GR@RHY>OO[@PG omoc POORPPAOPOYYP
        omor YWNPGPaPRsPPG omp dcbOaF5NFPddN ompl bWQXF=@WGXYQX ompt >i=GPPPNPPPPk on akcaE@2a`_>bZ
        on_ ckE7iJbQ@aV7< ona @4GP7c6IOD[Vn ona_ I@G@b[GNX=WWs onar HG@GIQRRPEbRb onas OS_F@cOFQZJYI
        onc <c;lQ=[YaJ?<X onct GbPPPPPPPPPPP ond Ndlb2XIlX=HMO ond_ EFAlFZ[>XHOP? onde YfKb<5[<RFGO5
        ondo cVhHRFEaOQPFY ondr YX=GPGXHbPGPk one j8\>nd25NhQH` one_ sGoRW?3<5_ZG6 ones >A<PWZ>YGlZIb
        oney kYPYPPXQGbPPP ong _RRm2SN<R`?DR ong_ `ZY?=?GF\lGX@ oni R3WkEcG??Ed\N oni_ IEjFadRFPPb[a
        onn \raE74WbYRGSH onne @sPb>?OOPQGRP ono =AiHlO?RXXSH= ono_ GRsQbQXGPMJG> ons bkEEXNGQcdFVW
        ons_ j`McEaHEI[Okl onse aOd>OcPNbYGOX onsi XRcGRPPRGGPP> onso PYHYFGPQbPGGG ont >iRYQFEWNOMn>
        ont_ 4kX=Q5XfZ[bN= onta d<TPd7RNGFZ`6 onte NY[OEaaMPQGJZ onto eEhJml;bP`=AX ontr Nd<F>OdDaZX@c
        ontv PPPbFGPPPPPPP onu G>HRFNbNuAY`e ony >ZbFQaNmO@GPI ony_ GZYGZPWRFRGP@ oo vZGsIK;4Sh3TJ
        oo_ l_<4I]WPRiEQY ood ZQYE=OXGa`PSd oog FQPQMRZFRE>SH ook mSZXNW>=R>=XY ool XYQ@ePFGQ>PT?
        ool_ OZPHdQFGQGPRH oon k??kGIPQPYP]F oon_ rHQkFRPQOYQXF ooni PP>GPOPPPPOSP oor EEHtHIGPPZPW>
        oor_ aOPtGGPOPFPOG oord ONRbQ>PQPdGOG oot [XbYGNHPPPGSX oota PPPGPNPPPGPTP oov >YPGPOPPPOPTP
        oovi >PPGPOPPPOPTP op G3Mj\OY?`>X`R op_ IaQu[6O[@NEWO ope a>N?MXa>cEw\I opp cXb>ruFPYXHZG
        opr Fim=H>del>WG5 opra YOaOOPmObI5GG opro GPHFPG?aPRbbP or N>aNYO6[O`==Y or_ s98OkVEeIcV4^
        ora >R\@4?jANR`NM ora_ YAcEWRZ=F7ij` orad PQSQPYiOPD5P? oran G`GY?YFXblRQ= orat QaPPGGY\YZ=>>
        oraz PPFSPP[EGNbPP ord <HXWnl;?6Y5@X ord_ <aFOYlOQZ`HOl orda b=IHQbHIPI>QX orde j?Rbi7PF>PcX?
        ordi >@i>[XOY>Z=HQ ordr >YGGAbPOGPPPP ore a6ZO=S>=Rtld7 ore_ i__=N[ENRrdZ4 ores FAB>RZGZQHbH>
        orf OPPbFbPOPYPPS orfo PPPPQbPPPPPPO org ?PWOdlRH=@HOJ orge R=[P>vJXbR=QF orgo POaPjGPPPPPPP
        ori 7jVQ==ZS5ImZE ori_ PPjPIQa\G<YIb orit XW?GYFIIPdQ[= oriu PPFYPPQNPYSO> ork ia[=I7iQ6<cG?
        orke XPPHS7GPPRIOQ orl >XY=n??FdGIOO orm GENc35I<`bcSb orma @IPY>?dEjkQEW orn SEbbZ5aaPE<Vc
        orna PWnPR>>bPGGOk orni JGaZEGNYRFbb= orno @R<aHGkYbW>Pb oro GNM=`X8iX[SXc orq P@IPPPPPPPPP>
        orqu P@IPPPPPPPPP> orr lHnj`HFM@NOeI orre ><nG@QHEPOYQO orry jHPtHGPGGGQaG ors O_hZbkPjG<AEl
        ors_ kW<POGPQPGJZj orsa GGXGYGPbPPPPd orso >OjPYYPYPPPPG ort HlZYd?<<iD<XY ort_ AcEQS>I=WNXAd
        orta ZIdFEYNIt@<ja orte <ldaaF=_YcHOH orts ZOHbRYPPRYPFO oru YOWF<YmZu3OX@ orum HdWPEPFQbGYPQ
        oruč PPPPPPcPPO>PP orw YGPO`bPPPGPOH orwa aGPGabPPPPPOO orð PPPPPPPPPPPPR os 38c8;Q>bVH[;V
        os_ +T9>SR;dlDBWO osa XZhW`R>_=@M\k ose vhEHaV=?HlKE\ osi YG<aba@\5eiYG osim PPONPP\NGJ=YP
        osk QOOOaJNbP\=RO osl bPFWWkPOcYjbI oso <YXR?R[<N_XFQ oss RNn`_mWbPcF=b ossz PPPOPPPbPPPPP
        ost Q3`@<@ddPAV7i ost_ V@>`R=noYebF< osta FEJRHAQWYA`E[ osti dGFOXInEQZYJP osto GOdaP><YRRcPP
        ostr Q?rPOPWRPMGZk osz PPPRPPFbPOGPP osí POOPPPdYPOPPF osť PPPPPPAPPOGPP osť_ PPPPPPIPPPPPP
        ot E?FPM@<ZVm=l[ ot_ cDRbab3lATDii ota HP@\>Ql?3h3W= otan PXaFPRPPGFQSY otar RNIf?R>OQGHGj
        otaz PPPMPPvGPO>GP ote q>eHGR>G>ZJME otet POkPFdPXPOGPY oti 6=R<HFRINHSdP otk GPPRYR`GGMk=Q
        otka PPPQPRWGGNkFP oto Rd3iA=j<rkXda otr >f_H`G=NYdXd5 otra GTEPPPHPPNb[G otre PijOYGZNbaYO>
        otrz PPPRPPPPPPGPP ott EEmXc@>tYHFHA ott_ ?HIGG4QjbQPOS otta bPXPFmPQPGPQE otto YOjYZPOGQYGPP
        otá PPRPPPbGPPPPP otáz PPPPPPQPPPPPP ou tqKq[buY+;)/E ou_ kMKicko\<D3<u ouc aNJ>PbWXYOPQG
        ouch a=GHPbOYYPPQP oui GcF>QXR[YbPOP ouj GYPPPPPPPPPPP oujo GYPPPPPPPPPPP oul lbN>ZZ?HIYPNG
        ould l>O>OYPPPPPPP oun `5NdFcR_IFYSG ount b4ObQOR`PPPR? oup @kZGaP`QOEcQG oup_ @bXGaPZQOFZPG
        our wjiY\FIE@dGIE our_ lGabPGRX@?GPE ourn [bOPYXFPPGPRF ourq PYOPPPPPPPPPP ourr PYPPPPPPPPPPP
        ours PkO>QPPPPbPGG ous mkNGIHYWOFONQ ous_ jsNPQHGXO>ONY out ER[`IbWEHPZJ> out_ a?XaIXiPQPYR>
        outr PFJPPPGPPPGPG ouv QjRGPP`PPOPPG ouve QjPGPPGPPPPPP ouw FGPkPPPPPPPPP ouw_ GPPbPPPPPPPPP
        ov a3`MIOnZNet3W ov_ HPFPfG0@RTFEI ova ZDQ;V7mdbEQ_E ova_ YE[YaF>dkNjGP ovac PPPPPP`PPNkGG
        oval PPPPYPeGRQ5PP ovan YOHFXOZHPSIFG ovat IOZP?AkaPR4GG ovať PPPPPPAPPPPPP ovc PPOPPP=PPQkPG
        ovca PPPPPPPPPOkPG ove iIbd@jQZ=`N<` ove_ a=jId>`FG`kQY oved GPGGFkjQRP>PG oven >eIb=bAQX[GGP
        over kWcdJbOOP`>X` ovi H@?kO?[PFekAQ ovn PPPPGOAPPRYPP ovo G`?>OX\ZPRjPG ovor PP=POP@bPSPPP
        ovr PPjPcG3NPSbPP ovu PGXXOPhPYPdGP ovu_ PGPOPPhPPPdGP ově PPPPPP`PPOPPP ow h<a9IbVd[`=RG
        ow_ jH[MZOaGR`GO[ owa >PY\HYHYY?GPP owan OPPSPPOOPPGPP owe <FXAXYX[QbGRP owi cQGJPPFOPYPPY
        owie HQPHPPOOPPPPY own iOZOQ[FQNGGRG owni PPGRPPPGPPPPP oy ZwH_NX;QjdWN4 oy_ GTZWYcEcGYPPF
        oz FR<?FFnvl\jaG ozb PPPOPPYbPRYPP ozbi PPPOPPcPPNbPP ozd PPPQPGbGYPYPP ozdr PPPQPPbPPQGPP
        oze YPGHPPS?PRHbP ozi ROYEPOVFHejPP ozn POGOPPcXPRGPG ozni PPPQPPGbPOPPP ozu OPPQPPX>tFGGP
        oà GPGPPPPPRPPPY oàn PPPPPPPPQPPPP oàn_ PPPPPPPPQPPPP oá POPPPPW>SPPPO oán POPPPPFGSPPPP oć PPPPPPFPONtPP
        oč GOFOPPnPPSXYG oč_ PPPPPPhPPR>PP oči PPPPPP`PPPjOP očil PPPPPP`PPS>PP ođ PPPPPPOPPNtPP oř PPPPPPiPPPPPP
        oś PPPSPPFPPOGPP ość PPPRPPPPPPGPP ość_ PPPRPPPPPPGPP oš QPPPPO?PQRrkQ ošk PPPPPP`PPS5GP
        oško PPPPPP`PPS5PP ošt PPPPPPEPPSQPP ošto PPPPPPFPPRYPP oż PPPRPPPPPPPPP oże PPPRPPPPPPPPP
        ož PPPOPPbPPSXbP ože PPPPPP>PPNkPP oạ PPPPGPPPSPPPP oại PPPPPPPPQPPPP oại_ PPPPPPPPQPPPP oả PPPPPPPPQPPPP
        oản PPPPPPPPQPPPP p YbOQEXdG<cY[X p_ d;2jcM3bxbY8` pa ?YbNlIWN;lRbF pa_ >4Ybnq;cWoii3 pac X<oQYP=PFdmR@
        pack cGaXPPPPPPPOP pad P>`bEHl>>vlM= pag YJnW=P`?GiIDj paga ?HkX=YPFP4\Nk pago GSIOPPPPPOFPG
        pah P=PPPSPPPPPOY pai k[@GbSPaOkD5Y pai_ P=IPPNPaOkN=b pak @FOhcG`4FbcfI pak_ PPPFOPkG>mbFP
        paka PPGPGQOOPO>sO pake AQG5i7=>ken=O pakk OZZYJiPHH=FIS pal 3Fd>P\6W?NWeP pala YRROQdFIPEc3P
        pald GQPPPPPPPPOj> palv PPPPPSPPPGPGP pan [><eEWn[OMH=A pan_ [QQBG?BFYlHPH pani dOPJbl9QQVI>G
        pant Gd=PFYPRPGOPB paq PAEPPPPPPPPPb paqu PAEPPPPPPPPPb par akb?<>I[i3Dd_ par_ =rFa@?eb?RWsG
        para @Bdd@bN<b<>@E pare F\6PZ@OEHGRSl pari H=[GJAHObPO@G paro @XWPYYNTHYIn? part iWcHQM?R=IM;a
        pas GmDaHjN@>Nd_b pas_ =rNPm=HHQc`FY pasi PHPPOmGYG>\FG pask PPPPPRFPPPRPP pass d=\PIiGFPYOH[
        pasū PPPPPPPPPPPYP pat XNP4EPmFYhAVZ pat_ >QYFGP8WPlTcH patn PPPOPPqPPOPGP pay crWXWO>Q?<WX?
        pe `c\E=a@bGbXcN pe_ Q_@E7XDK>[d?5 pec =a<_dGbc?;bu> pect >YIYPPXRPOPOG ped ZJSH<j=cIG@XY
        pedi HJJPPbXbHGHGP pee IPPYIGPPbPPQP pel HcAZd@I;=>4_b pela POSPbIGQGQPGG pele OnMbOGQEQ`YjH
        pem PGPPPOYOYkPPG pemb PPPPPPPOYbPPP pen `Ebibhi[<VM6[ pen_ PQFk>`Y`=YGQX peng <FFHxcPOQHPYE
        peni HPXWZOeOcGbPA pent bOHPFbGSPPPP> per X?jEOSNRXbHWh per_ ?;pRP4ldj.S>i pera IId=>`aNYX@Za
        perc G3vOPP?iGdPQ5 perd OcOGPPPFY>HPt perf a@SGdYGId>FaO pers QdWjdaFNYXXF6 pert GY[bOsO<IuYYG
        peru YOQPYSPOPGP`P pes EEZGEjilPmd>G pesa PN[PPPPPPbbPP pet \?Db<6_;dJtG? pet_ X?Q>VkOGGTuFP
        pett POXbPQPPPPPOP ph [t<?aN2ZfMdEJ phi 6HH>cFG`a`dEe pho lsERZbEHRFOWH phon ckFZYPFPRGGNQ
        pi G7i@@\OONm@HP pid ae>GH@>RPXXQF pie [36GV>F@PHJh[ pied PPPOPPPPPPOjP pieg POaXPPPOPPPbG
        pien PRYHQROPPPOGP pil =@?ZAi>d>aAkO pin kl@FGI[FPIAFa ping kQY>WGPPOYYOF pini YXFPNbPRPGS=Y
        pirm POGPPPPPPGJaP pis <_G\all@P@i<a pisa PPORPO7OPJjGP pisz PPPQPPPPPPPPP pit Wlc?a\RX=2i;>
        più PFkPPPPPPPPPP più_ PFkPPPPPPPPPP pl slHi[C[IF6H<` pla dG?dI_P4E6XW` plac bEOJdG<PGS[P>
        plai kPPPPPPOPPPPG plat QAEWjGnAGDl>6 plau G>XPPYGNPFXGt plač PPPPPPEPPT5PP ple `5=aQOIO[d@Oj
        plea bIPP[GPPPPPOG ply bPPQ>YbGPPPPR ply_ kPPPOPOPPPPPP pm aIZPYHFOPYZb= pma PPPbQGOOYGQbP
        po NddA=Nm@<\j<_ po_ =RnII@QNN@T>? pod QJKRGPeOQINOl pode FJTOOG_PQNGPl podp POOPPP[PPS>PG
        podr PTNOPP<PPMtPk pog POOYOGFPPRkYb poi Q>lFbS>SOc=Y@ poi_ GGiPPOPSOPPPP pok XGc[AFRYPPbFP
        pokl PPPOPPIPPS>PP pokv PPPPFGFPPQkPP pol RE[[e_W;cE3J5 pole =WQbX=hEPS>]G pom HW<SPHdHYAjOQ
        pomo PFORPPIOPQkPG pon ZS?=EW4iQuXO@ pon_ HWOGPPOORsZYY pond HdIGFGZOPWGPb por NI7b<IFI[RbbE
        por_ >TKXEcEXlNHY? pora [<;NGPmQPS?OP porq P@IPPPPPPPPP> port `_a[E@HR>`=c` pos jrI`RN<WPIZRa
        post NXRM?b>`OMEIO pot QWtncGaeFEaOY pot_ XY>sOGWeOFGGY pote GPrI[ZMFGQ>bG potr P<jQPPROPNkPG
        pou GrIFPPZOPR>QG pour >tFPPPGPPPPQG pouv PbOPPPGPPPPPP pov GOGOOPRRPRbPG pove GOFPOPASPS>PG
        pově PPPPPP`PPPPPP pow FPPIOYWRQYGPY powi PPPRPPOPPPPPP poz PO=QPPRIYRXYG pozd PPPQPPkPPOGPP
        poš PPPPPPWPPS>PP pošk PPPPPP`PPR>PP pošt PPPPPPNPPRPPP pp \brNtw4_7;289 ppe niabf=>WR<HI>
        ppel IsPYEYOPQOPGH ppi aF[ac8PPHGOIR ppin bPPPXPPPQPPPO pr IN[ZO;d7=IcXF pra X?W\IFcaaGSi4
        pras PPFQPPEOPRAbP prav QPFPNQeOQ\`GP praw PPPSPPFPPOGPP praš PPPPPPFPPRAGP pre GIdOV<A7@\jWj
        prec @FSakPINPO=Y> pred 5P@H=YdIGRXFP preg XSDGFbOPPRGPk prej PPPOFP`PPT>PP prek PPPaPGOPPSQPP
        pren EwWGjQYOcQAPH pres `OiYWYjGR`=Fc preu PGNOPP>OPPbPt prez GDdAPPaPPM[bG pri b`Y_dEI@4@b=6
        prie FOb=PG@QPNAkG prij PPPbPPmPPO=GP prim G\ct>>VQG;hWk pris FbG5wkjWQS><5 prix GtPPPROOQOPO>
        priš PPPPPPAPPRFGP pro HFE_[E_[X`N[Y proj RF[EQ?>`bG3ZY pros Y=WSXl\<QfaF> prv PPFPPPdPP\kOP
        prz PPPSPPEPPOPGP prze PPPSPPFPPOPPP przy PPPRPPFPPPPPP prá POOPPPcPPOPPP ps W`OSGOjAlH`\a
        pt aI(iYc<I`<6be pt_ lIYs_k>AFYPI@ pta XIFHAObmuNS=R pte <h<cmQH<GNWjl pte_ >`=b`GXGPPFdt
        pti mSN>Ee>FG[@PZ ptio FYPPFRPPPPPRP pu R7_E<KP[;iZcH pue O]=POPPPGPPQI pued OTPPOPPPGPPPG
        pues PK=PPPPPPPPQ> puh HPPPQSPPO>PRO pui GjGPPQPPPPJFG puik PPPPPOGPPGJFP pun F=W@HY>JGkrIc
        pur i3baZRPXQkHFS purn >PGPPPPOPkPPS put e6HEZ2>?YVibW pute FYGP[=GTZbGOQ puu PGPPPRPPPPGJP
        puud PPPPPOPPPPGJP py YOb[HJ[FGGGQQ pyt PPPRGP@PPPPPP pyta PPPRGP?PPPPPP pá FROPPPfbNOGPF
        pä HPPP>SRPPPPSG päe PPPPPOPPPPPSG päev PPPPPOPPPPPSG päi GPPPGRPPPPPRP päiv PPPPGRPPPPPOP
        på GGPPnkOPPPPPP på_ PGPPobOPPPPPP pé GcQPPPWkPPPPF pén PPPPPPGbPPPPP pénz PPPPPPGbPPPPP pö PPPP>FPYPPPRR
        pön OPPPPOPPPPPPR pönt OPPPPOPPPPPPR pø PPPPHbPPPPPPP pør PPPPHbPPPPPPP pā PPPPPPPPPFPjP
        pār PPPPPPPPPPPbP pă PPPPPPPRPPPPP pē PPPGPPPPPPOkP pēc PPPPPPPPPPPbP pēc_ PPPPPPPPPPPbP pł PPGRPPPPPPPPP
        pła PPPRPPPPPPPPP płac PPPQPPPPPPPPP př GPPPPPrPPOGPP pře GPPPPPjPPPPPP při PPPPPPjPPOPPP
        přiš PPPPPPaPPPPPP q mwnYG;<`AX<@i qu lwnZOMEWJF<Hj qua Q^lbGE=cI4FPP qua_ PGVbPPHaSGPPG
        quan =hcGPPPPPGPPs que OaoYNaGPZbGEk que_ 3n7PNYPQOPGOk quei PFGPPPPPPPPPb quej PAMPPPPPPPPPG
        quel @`kYPPPPPGPP5 quer FWBPFYPPPbPQ5 ques `LrYHYPXOPPOk quet GJEPPOPPPPPPk queu PGOPPPPPOPPPk
        qui lB[>ZFaNNGFQa quie FAGGGPPPOPORP quis Y>dPPPPOPPPPG quiv RHNPPPPPPPPPb quo ZaFRPOPPOPPRG
        quoi PbFPPPPPOPPPP r [ZGFdVFQV?OFd r_ e[7Nng<FWaN<e ra <ZZHN>dQMAcFE ra_ <Il;lMOjeVJNe raa OPPta@PPHGGSF
        raag OPPkOGPPPPPOP rac [X6SFYlN<[Y=X raci bA<FIPbPG[6Gb rad \_E<<Hnk>A`_Z rad_ AOGHNljdZKGFI
        rada PR[FGGdObN=jd radi W_<IR[HY4RWa` rado PXccFYHPPObPG rag IQh`X@YA<Yn=< rage eXXbNYGRGY@OO
        rah `PEFQeiGXQ?I> raha FQEORecOPHPSF rai [cHkE`>[@<6I< rai_ [bFPPOPFQ>JPY rais baOPQGPOPPOPP
        raj PFROFQ\bPjmFX raj_ PPPQPPEHPSYPP rak HHF[d`4?bY`iE raks PPPXIXPPGZO`P rakt QPPHIb@G>`b=O
        ral _cRd4P6R63`@< ram =ZZXa>@ePM=\A ram_ EFTEHd@lY`=dI rame NZNQG=RH?FaHX ran VPY=37dVFkdAW
        ran_ @Q_Gd8OO@mF>r rand =bebiRi`c6=RF rang WcX>EOaWFiQST rant b@IOJIdab4P?` rap ci[YFjG@X?N>G
        rapp EjYbYYPOQPPPF rar OenOiOH<u=4@[ rar_ HISQi?ZFuFPGn rare >aabWbPRPOPP> ras HZQ<iXGNaj\`G
        ras_ ?eIbk?FFHEid> rasa QOPP>OFZGv@GQ rase =[FPGGXXPGH[k rasi QF\PsR>PYZGOG rat @?O5PN[>6@caD
        rat_ IXO@VbOBAnisX rati [JFYnaeNGNNO> ratk PPPOPQEkPRPGP rau \?GGH@GQOG@bn rav FZQE@ZeGb\hF=
        rav_ PPPO@b>PPRbPP rava YWcPPPlHGN=Yb rave PROPHPmPGNXPH ravl PPPPIGGPPR>PP ravo GNGPOYIPYOjPP
        raw jPPJPOEPPXGRP rawi PPPRPPOPPPPPP ray >HHccFGZ`NaPQ raz aAQJGbc<PJR=P razi aFaPPPkEPOS>P
        raç PFRPPPPPPPPPG rač PPPPPPWPPRbGP raču PPPPPPXPPRbGP raš PPGPPPEPPRAGP raša PPPPPPOPPRRGP
        rb A_V=OaWeX[JWN rbe 4WFHlbGcbbY=O rbet GPGPr>PGPQFGP rbi `G`X?YF[G>bXa rbia PPPPPPPPPPRPP
        rbo PXPXIG@PbOHbG rboj PPPPPPPPPPNbP rc ebNbJRGbW7G@a rce lZ<ERGNWc=a>H rch IdiY?XZEEOHOZ
        rche >sFYPPQOPPPOG rcz PPPRPPPPPPPPP rd @cNaIb<ZcN>?Q rd_ Gi<hYcGYRdFDd rda c>ePPaG?4EkHc
        rda_ POaZ`>RHGRFdk rdan bHXGGkPPPR>PX rde mI\?aH<b?H`E5 rde_ AM\GiYFH[QXX= rden [G[>8bGFPPbP@
        rder qaPbh7PQ>FYPH rdes OKPGXPPbPPYP> rdi 5caFRZbE`?3W6 rdia GScPPPPQGGPOI rdim OPPPPPYPkPGPO
        rdin ZajGWZaF>Z=WG rdr =bGbAYPOGPPPP rdre >bGGAbPOGPPPP rds dOQ?=bOQIYPdE rds_ cOQ?GYOQIYPbE
        rdz PPGSPPOQPPGPP rdzo PPPSPPPPPPGGP rdé PQPPPPPYPPPPP rdés PGPPPPPbPPPPP rdó PROPPPPPPPPPb
        rdı PPPPPPPPYPPPP re WcdNG`>IN[X<` re_ Vhh3e`?mc`=3W rea eGPi<OXOZ_HIM rea_ IWIaEXXRRP?XF
        reat sHOYc>YNPQHQF reb Q<bH\6HJPJjFk reba PPGPGQ`QPPkPk rebu YFFOPPPSPA>Pk rec @\Ja_>IYEO7@a
        rece a@KPXPP`PP?a> rech A[<GPGYQPPPOY reci EA[ckPNOYO[>5 recl GNkGPPPRPPGPY reco Y=@PGPJRPaPOb
        red >N@WiQYZceiO; red_ bJEXO7[dbWkIE reda GNZPsPiQPFHGP rede [P@Y6bWXkOPQ> redu YQPGFZG[HSkFb
        ree _S[Q<@G`YYOW@ reek aOPbFYPPPPPOP reem b@HGPPPPPPPOc ref WaI[6b`HPFPJF refu jXOGIbPQPPPOX
        reg j\GYVO[[>>ZWE rega bnPGHGPOQPPOX rege <FPkZGPQPPbRG regu aYHRaYPHPGFPa rei eSbcc>=<GGIVJ
        reik OPPbPGPPPGSFQ reis K>NbFbPPPQNGQ reit GFH>=kPOPPR>[ reiz OYOYPPGPPQEkP reið PPPPPPPPPPPPQ
        rej P<QH=>[FYS@RY reje GPPPXPFPPSGRP rek E<EcNHROP\X\A rekl PPPHYIdGGIX>P rel aEYYHXR@XMGbZ
        rels OPPPcbPPPPPP> rem Wa_?4n_h4_mJP remb GbPPPPPPPPPPP reme RcN=GQ>k>RlRG ren 6G`m`NFkj`bX=
        ren_ \4ZmP<M<QGiFc rend =n`YZH@rP?@N3 renu O>FPkPFSQRdPP rep Q[XFNbAIF86@Q repl bGPPYPFQPPPPP
        rer 6`6=lka=GGYZ` rer_ 7hJ>8bcEGOYcW rera PR=Gr>ONPQYPG res ;ZbdYaa>Y<<_; res_ 3n@n8c`;kR_3O
        resa PHcNGGnS7=wG> rese FIGZhRHWQEGub resp HIA=aGJSQ`?Ol ress di2Yec<EIN>7a rest cQsi@GYWbNHG5
        ret cF`E7WQRcDF`c ret_ <?P=[FWecWE`b retn PPPHHYRXPQGPP reto =aRk<GAQPN>Ya retu k=PQubZ[HF>a<
        reu [@HOEIPJPQXIk reu_ P>OPPPOQPPGPt rev bd5<YX?@Ql<4= rev_ PPYPabPPYNPPO rey 6SPPQ>FGYPXPT
        rez WER@GGR5YJJa> reza POJPPPPOPOYPG rezy PPPRPPOPPPPPP rezz PPjPPPOPPOGPP reç PjIPPPPOGPPPk
        reço POJPPPPPPPPPG reçu PjOPPPPPGPPPG rf RP@`cO>Oc>EOA rfa XbFGkPPNYPPQG rfe Y@ZXcbNHH=XaF
        rfec a@EPX>PRRPPGb rfek PPPGebXPG>FbG rfet GPaPPPPPPPPPP rfo [OF>dGHPbPPF< rfor aOOGdYHPbPPG=
        rg PcZW\4d?EFOJ@ rga ?[Wa3=QF6k[E[ rga_ PPRP=PPPGkIXc rge dce@2l@F=Z<EX rgen AddZ?bPFPFOO=
        rgo O[`EkYGGt<XO` rgon PPOPjPPPPPPPb rgr GPPPFbPYPPPPI rgre PPPPOYPPPPPPQ rgu FF@QHcPPGJEed
        rh @N<PRAaW`di[? rha ROOYFROGkZbNQ ri EOcUFPR7NdXQN ri_ ;2V`=A8eWm_mJ ria e@ARX<eV<@?GW
        ria_ >I[PWX`FZ5YWa rib WeEGZ=PY>A@da riba GHFPPPPZGOXRk ribe aHFPcPQOPPPPG ribu OaZYQGHPGIGcG
        ric `YHW76<P?>X@R rica YdQPZFFR=@>GQ rice lRXbFGWPGNPPY rich <HGFRGYQZRGOQ rie X_d<dDdP@P=MV
        rien cN>>FWZXR[E=j riez PYPPPPQPPPPYP rig Xce>bkHHFbEiF riga YM\PYGPQPXFk> rii PGGRIRmIHG?RP
        rii_ PPGRPQdIGPFOG rij XPQkFGmRZ<kaG rijv PPPYPPPPPPPPP rik caY=_dj?cEW;N ril H?=YR5Id=@`Ia
        rile GIXPPPIeGOGQ> rim `@kk[b<Sar`G` rim_ EPFGRYHQkdGYa rima cPOtH=NO>j3RX rime XAcGOGGPP[>Ec
        rimi ZNFQXb=\Q<uPG rin A?NOSe<Hc`8\> rin_ O<GYQ@GTc`XNO ring SZ=YnkONWQEH> rio [RJbQG>IGFY=G
        rio_ [dJQRFPOQHIG> rior PH[GFPPOPGQQk rip HPaWPGQWPmFIZ rir <kdGFGIRbQXFI rir_ <kIPFGPN>PPPe
        rire GaaPPPPRPOYP> ris N;`He_`NdYa;k ris_ 3=WIok=FdkcEc risp POjGFYQPPS>P= rist XG??IW>`@Wl=l
        rit dRJ4OXXa4eIwP riti [EeGXaEcGXb@F riu P@NZObQORYJEb riu_ PGHPPPRPPPIGb riv Zm_Oi`DJFV[NW
        rive Zl`GFbjNPa>FO rix YkPQOROOPOPO> rix_ YkPQOROOPOPO> riz PYdFRY`HbQQ?G rizz PObPPPPPPPPPP
        riş PPPPPPPPYPPPP rişi PPPPPPPPYPPPP riš PPPPPPAPPROYP rj P@YFaJ<kco3]I rja PQPGaJPYGm<?R
        rja_ POPPPHPYPmGIP rje PRPF`Y=bGS5eF rjen PPPPPGGPPS>QP rk cE[NdSW3H7<77 rka GPPGrWiYPeOFI
        rkar PPPP`GPPPPOGS rke [OO@S[b6k>INW rkee PPPYPPPPPPPPP rker QPPGIbHGGXPPN rkt OPPk@GQPYPPOO
        rkt_ OPPb@PRPPPPYO rl @<hQ`X<N[[k>8 rle ?d<ah[FOGHRN\ rleg QOPGFYPPPPPPR rlek PPPPs>GYGFPPP
        rler PbPPFGPPbPPPG rli [5?F@aGOmHaIH rlig NPPPSkPPPPGON rm `Rlm3?b@M<=ZD rma @?XEG6m[Pj@<i
        rmat IbbHNbFRblQQ> rme =mWbH[EZk>ENk rme_ =eQYI>NIPHEFb rn [D[GPFZ33\NdH rn_ n<R>lbFFE>?ek
        rna <NZbb`7[G_=E[ rna_ GOkXrbXeQbFaG rnar =XPZ3PF[Z>GPm rne <[@YQ[GEHIc@< rne_ @YNbKa?RHHN\F
        rned kPPPFGPOPPPPP rner <jFOmdXNPYYPP rni Qj`Q<6WO?Jak8 rni_ PPYPPPcFGNbkF rnie SkGGOGOOPPPPG
        rnig PPPPOGPPPPPPR rnin FbPI?HPPGQPPS rnit PPXPPPGPPT5QP rno 7?SW==cOaQa>W rno_ @QRaGPhPPYX>b
        rnov PPPPFPSPbP>PP ro NZYID<YdOb?`E ro_ @meNIR^<PO?EW roc ZMRG?QEHHA\NF roca PQJPPPPOOPGP>
        rod FFRe\aFO?Od;[ roe ?QHjmRXEPPPOG roet OPGkFGPPPPPPP roj IE[<Q?QWbF>cX rok sPPe<<nb>A3`P
        rok_ GPPYGFik>QOGP rol d=3YWGQZc`aaO rom l?4O2=hic`ZPN rom_ tHNR3?@aOc?\< ron _AQcWaDGaAQMX
        rong aQHGORPPcHPPO roo aIddPSP=QZOSI rop Ylj<7`<YG?ZNd ros H@;IFbd`QnX36 ros_ XdROG>FdZXJ>I
        rosi PQFOPPdWGS5PG ross JQOFGQXcPdOGP rost EFFSd>NGRejOG rot 7JRb`>HENNk\S rou jGYGbGcZOEYSY
        rouw GPPkPPPPPPPPP rov XclOibcNY`4Fj row bFXYGHGd[GPPH roz HOYJPPmG>NOYG rozb PPPOPPcPPPPPP
        roč PPPPPPjPPR>PP roči PPPPPP<PPRYPP rq P@@POYPGPYGPb rqu P@@POYPGPYGPb rquo PYOPPPPPPPPPP
        rr aeeEWJ;_7>M8d rra aHdFYdFaG?=Jd rre F=[FRRX_HdY?b rrel aOOP?bPbPPPP= rri mncH?GX=IQGER
        rrib GRFPPPPOPGPFk rriv YijPOPPOPPOP> rro bddF?kQ>IOPRX rry FX?lORGJZPk`I rry_ FX?lORGJZPk`I
        rs N`DQYhGHGYZb> rs_ ig;m@>R<@FOkn rsa \HI6d3OZXWEOX rsam PGPGQGPPGbPPb rsc HPPbOPPOORGPP
        rsch HPPbOPPOOPPPP rse HB_?J>Fcl`jI> rsi ;Gb=cPZSbaP[< rsi_ OHkQPFb\>bE`= rsk GPPFdO[GGJj>N
        rso <>[Xb`GH>?R[G rso_ GXePPPPOPORY> rson OIWP[aGHH@YbQ rst mF>lAIdG>IRV@ rt ?HZQGY;_`QA<F
        rt_ @=`GjlW_`5`GR rta bGdEO<OdkYAWb rtan YPbGYGPdGYOP? rte 8ed<Ol;cGbOEH rte_ @f[>@b<ZGIXN5
        rti FnYIOaS=Hl=Qi rtid PF@PFbPRPGOOb rts ?HFc@YGHRZFOX rtsa PPPPQbPPPPPPF rtu XQdd<5aH=@@@I
        ru E4;XQWldhcba4 ru_ E<N<FQbelSOl8 ruc I`QY=>PQFPaOj rud OPXIIPGPYPdFR rudž PPPPPPPPPObPP
        ruf SPPGOPPQGPPOG rug `IZnS6FHGAkFG rug_ XPPkI>PGPHGOO rugb PRPYFYPPPPPPP rui aYctaXPOGPGOO
        rul bXG?XbXwc>GOI rul_ PPFPPPPJPPPPG rum IaN=mZ[Hj=R;? rum_ JdWX[Y[>Y<FGH run b_>8cka>Ia4w<
        rung RPPGQ>PPRGQPP runi YYPGPPOPPYPb> ruq PGPPPPPPOPPPb ruqu PGPPPPPPOPPPb rus W8Ec<Fc?[nH<I
        rus_ W=Y>GQONddbI@ rusa YQPPOPGIGjPGQ ruu PPPGQ\PPPGOSP ruut PPPPPRPPPGPPP ruč PPPPPPcPGNaPP
        ruče PPPPPPdPPO>PP ruči PPPPPPPPPOaPP ruš PPPOPPcPPNbGP ruši PPPPPPaPPOPPP rv dFHj=BZbQAhK<
        rve XXWPGBYOYHbSE rve_ =PaPQAYFYR>SG rvei OYOPP[PPPPPNj rvi RYOP?O<<ZRNdH rvic da4?ZZ=P?WG;>
        rvis EHPG@FYFbbXn? rvo PFIbPJ<lPOiOH rw [FQdXbPOO>PQH rwa cGQQYbPOOGPOF rwar kGPG`YPPPYPOO
        ry aDaJePb6<FeS6 ry_ k;`YN5R@NY`\? ryt >PPRGbXOPPIPQ rz JR`fHPEY>I`W< rze PPbfPQNFPO>YO
        rze_ QPbSPP>OPP>PP rzes PPPRPPOPPPPPP rzy PPPSPPOPPPQPP rzym PPPQPPPPPPPPP rà G3`PPPPOQPPPt
        rá PTJYFQxkNNGP= rá_ PSQPPPFbPPPPF rán PROPPPdbPOOPO ráno PNPPPPdGPOOPP rát PORPPP\bOOPPE
        rä IPPGrAOPPPPNO rå FPPGckPPPPPPO ræ OPPPJ>PPPPPPS rè GjFPPPPPPPPPb rès GkPPPPPPPPPPG rès_ GkPPPPPPPPPPG
        ré HrF>GGmXQOGPe ré_ QGPGQPcGROGP[ rép PbPPPPPPPPPPP répo PYPPPPPPPPPPP rí GJHbPP0OQO>Pm
        ría PSPPPPNPPPGPG rð PPPPOPPPPPPPT rð_ PPPPOPPPPPPPS ró P@RSGP@jOOGP8 rö IPPGiGPkYPPPE rø OPPPIkFPPOPPP
        rü JPPGFGPkbPPOF rüc RPPPPPPPGPPPP rück RPPPPPPPGPPPP rül OPPPPPPk>PPOP rý OPGOPPePOOGPP
        rý_ PPGOPPmPOOGPP rā PPPPPPPPPPFkP ră PPPPPPPTPPPPG ră_ PPPPPPPRPPPPP răs PPPPPPPQPPPPP
        răsp PPPPPPPQPPPPP rą PPPQPPPPPPSPP rąž PPPPPPPPPPQPP rąži PPPPPPPPPPQPP rē PPPPPOPPPPPkF
        rēt PPPPPOPPPPPbP rė PPPPPPPPPPJGP rī GOPPGPPPPPOtF rīt PPPPPPPPPPPbP rīt_ PPPPPPPPPPPbP rı POPPPPPPkGPPP
        rı_ PPPPPPPPYPPPP rın PPPPPPPPYPPPP rın_ PPPPPPPPYPPPP rł PPPRPPPPPPPPP rš PPPPPP?PPNjbP rū PPPPPPPPPPSbP
        rūk PPPPPPPPPPRXP rūks PPPPPPPPPPRYP rư PPPPPPPPRPPPP rả PPPPPPPPSPPPP rả_ PPPPPPPPSPPPP rọ PPPPPPPPQPPPP
        rồ PPPPPPPPSPPPP rồi PPPPPPPPRPPPP rồi_ PPPPPPPPRPPPP s ZXG>cXF`D=Hcd s_ uw/hZE;W3DAwi sa 4>b2O?E?lcP`>
        sa_ >caWcAeSDW;5G saa RPF5eeP`kk=KG saad PPPPIIPPGGPQP saan PPPGPRPPPYPPP saat OPP>=GPOkkPRP
        sab ;@eZ;bFQm6N<j sae OGPQe7PPGPO`S sai IcS?ORPWI?<>G sai_ Y>RPPQPbRPPIG sak FYYFraFQ6YSeR
        sak_ PPPFXY@Y>bb@P saki PPPOPPPPHYQbQ sakn PPPPkPPPPPO=P saky PPPPPPPPPPIGP sal bej`<JW@Xc4?N
        sala PbIPZ]?E=WQ>G salu Fn`PGEPSG>E`k salv HNmQGFPPRPPJP sam R2@Sdi`N3SjJS sam_ dZcOE>EHPEvaF
        sama GONGGScP>R4\\ same a<SnEGWOPI@ak samp YGPPPNaOYtOGG san RbOG=dF`YcQjM san_ PFcXaDZb@Ya<8
        sana PXOPGSOab[<b> sann MPPGbtPPPPPPM sao GXGPPPPPSPYPG sao_ GXGPPPPPSPYPG sar <[mZN=W>ZaGai
        sas XH@>QEFH>ZeW> sas_ X?HH[WHHPIA=? sat ?<lFeaRYQbOGG satt FGGP[lPGYPPFO sau X=YbNaO\IY@a?
        sau_ OGQPPPPTJPH5= sav cX?ZEXEaYOKiI sava YPRPFOOabQIbG say baPPPOHPFlHGO saya POPPPPPP>kPPP
        sayg PPPPPPPPYPPPP sağ PPPPPPPPbGPPP saņ PPPPPPPPPPPbP saņē PPPPPPPPPPPYP sb cNb=PXiX>[6EI
        sbr IPPP?bPGPPPPQ sbre PPPPIbPGPPPPP sc eYsnHY2S<?33Z sc_ YG=SPcOTOPGPG sca adXFHPFa@e5IX
        sch B<4rYHbSWOHW@ sch_ AGGaYGOYXYPPP scha RGPkQPPOPPPPO sche X4>k`GPRQOGOI schi YGFbPYPSPPPPO
        schl RPPGPPPPPPPPP scho RYGZYZXNNOPOP schr OPPkPPHOPPPPP schu JPPPOPPPOPPPP schw HOQ=IGbPQPPPQ
        sci aFj\[R=_PSF>> sco bROOIYHFb?YOc scr `[d>PGPQPYGRG scri O\`GPPPPPPGRY scu <dmFPPORGXGPc
        scul YZJGPPPOPPPPG scus FPtYPPPMPGPPP scuz OP>PPPPSPPPPP se PPb;HdEHVmEAE se_ YdHU@<`G@5dd>
        sea WA=aIP?I??PI@ seb =XEOZQIdcojE> sed lFWHj=bG?eXJO sed_ mG=POGRPPPYSG see m==>d[ZFI?PSG
        see_ cGF>YGZOROPSY seg <RmGMkGsGb=ba sega PPPPPPPGPbFRP segn GOjPPPPPPPPPG segu GJ\PPPPOPHPXO
        seh \PPPFFPPbbGOP sehr RPPPPPPPPPPPP sei KemPI?PQOYQF3 sek FOF[IIbGcmIYE seka PPPPO[PPGaHGP
        seks PPPdQFGPPGdOP sel I>3H6Ra>jbjA? sel_ ?OPZ[atOle=OG sela PQOPPFHPk`kXP sell EA?GDdPHGHYSc
        selv YOPQAnPGQOQMY sem 4bv?<P[kEe4?T sem_ PQMdEQekFK?G] sema GnBPQQPNQ=GG3 seme ZFaGY>XI>YGSG
        semp G<wQHlPNH`POF sen >H=XndFacDRNR sen_ @<F`dd@cIGQW3 send GEHG@bPG>PPRT senk QPPPPO`kGOPPO
        seno PTNPj>QPPPQP> sent NdZacjF<PQFH@ seny GEOPOPPYGPPPk ser ElmRl_<c[;=OO ser_ >mA>eZPNc<bEd
        sera GimObGPNHOaPG serv lWFQXNGI[N>ba ses _a>=adXJad@R= ses_ j`SHn=aFZaOOb sest >OEPGJYRPSHZH
        set Y2c>FdR@<`iId set_ bGX>[8HIF@bJa setm POOPPPPPPGPGk sett WGkPWjPQYGPN= seu O`SPQ[GNPbGNs
        seu_ P=SPPPPOOGGPt señ PSOPPPPGPPPPG seño PSOPPPPGPPPPP sf 36YP2jNJOZZXH sh hI[a[<HXEFW[a
        shi >[QPZbcGG?YWE ship bPPPOPPPRPPPO sho 6RdFERFcXPYaZ shou dPPGOPPPPPPPP si =I`EH\e@ht@AO
        si_ 2ehD1AmdMcN`_ sia PEiSPn7H>sSNb sia_ YFaPZI@I>aNWb sic J<cWRPbNP?IG> sich JPYFPPZOOFRPP
        sid bEe=nj<Y?PHNJ sie IJXnNm8X>PI`4 sie_ AEQnQ=@[POEOG siel EOPOZdAPPOPGP sier YIFHElPPPIOGP
        sig ERaY\6aR=NieI sig_ GOPGt5PGPGPRJ sih OPPPPNORbmOQP sih_ PPPPPOFPYmGOP sii GGbPPSQXZPOSP
        siis GGPPPRPPPPNJP sik IPP=cb<kbjE<N sil IPA`EOiRkba?E sim ;Gn_?GkO??IbQ sim_ FH]NO[eEYJ<kG
        sima PPjGPXPbGO[HI sin JY?WWRN<m?NA@ sin_ DJ=Gm[PNbQYTW sinc kEcPPPXOGPPRP sing `QXaM=F[IXZY<
        sini PObPPPPQkXQFF sins PbGGGPPNYPPPJ sio c`;?e4@E?dIJa sion cc`>f4REId<Q5 sip GPGPFcPOkHbOG
        sipa PPPPPPPPkGPPP sis NRRa`a<<PdYeF sise GGPPOaPPYObSG sit 4Y?Od<RIRM3=Q sit_ X>PG@[[]GYPF5
        sitt NPPGjRPPPPPOQ siu RO=YQOQOGYSOY siun PO=PPOPPPbSOG siz sPOOPP?OlOGIP się PPPSPPPPPPPPP
        się_ PPPSPPPPPPPPP sj NGZmjrE>ZNaFS sjo GPPYArPGQOPPR sjon GPPG<rPGPPPPR sk 2;27xln)58mYA
        sk_ aGP?fjN?ZG<IF ska <OEHedQ<X?RWG ska_ PXOQi7eYb>j6E skad PQOPFtPPPPFGO skai PPPPGNPPPPIjP
        skam PPPPQGOPPPRGR ske <bO=8dd>PAcWJ ske_ =GPHeY`PHGlON skem PPPPEGXGPS>PS ski cGG[QN;>YRv`F
        ski_ RPPQ=W=GG\ibM skil dPPPOYPPPOGPS skip YPPb=YPPGXFOS sko HPPHa?dY>PYiH skod QPPOIGIbPR>GP
        skr GPPFYb>PG[aSR sku QGGcbKeP>Ic=P skul PPPPt<OPPPPOP sky ?bQXZXJYGOGPP skyl GPPPXkPPPPPPO
        sl <22[X_n-W8lXA sla >?Fa@alAOGR@@ sla_ PFPQ?YcObNlYJ sle Q[PE=4J@cFcWd sli jGP[Ws=Ob\`kE
        slim YPPX[YXObZFaG slo QM=IXjnY>RZ>G slo_ FN=JNtnPGQ7PQ slov bQONNGQPPSGPX slu =QPevGOOZIjOO
        slut =PPPvYPOPPGPN sm <74GI_mdb\__E smu RPYR\>iQHJPaR smu_ PPOOPPXPPGYbG små PPPPIYPPPPPPP
        smål PPPPGbPPPPPPP sn V<3ak_n3O\mX6 sni XGGXIbbOHZnjG snin GPPPZbRPPPGYO so ?Gd;NZ;aXZ3WY
        so_ oJv<=>8`R@5Y3 sob G@BSOGlFHDaJZ soi PkWPPSPPQPPOG soir PbPPPPPPPPPPG soit PbNPPSPPPPPPP
        sok =PPPV=JkGla@Q sol [lmGX`G>7WG<X sold PakYPPPPGPPOF solé PbPPPPPPPPPPG som `[=bek8`OHAEO
        som_ 4GPGwlAPGR?PF soma PPRPPPPaPPPPP son Iba=QF@AkIP>A son_ DQ7Y<XAS>Ic;d sonn Qk>GFGPPPPPPQ
        sono GVjPPPPRPOGPP soo kGRPFWPPPYPRP soov >PPGPOPPPOPTP sor GZ=a;k?karYd> sorr jFYtGPPYGGQaO
        soru PPPPPPPOtFGYP sos ><VPEjGTcGc`t sou P[[=[?iEOaZOG sp S>imRNS8=6lOW spe ZbdOj==FGKOcG
        spec =`G`dGWdGNcIP sper [Y@HA>HFPEbZb spet GIXPP>GPPT5PP spo `=H@>XdNaXZ`X spon c@dGWPaOYWYPb
        spos Ga\RGP=OQS=Qk spoš PPPPPPFPPT,PP spr [;DbY4>JG[[Ed spra QPGRPPAQPMbPP spu E@YYHbPTcFdF7
        spue PRFPPPPPPPPP> spun OFYPQPPSPPYPG spur FPPGGbPOPPPPR spø PPPPHbPPPPPPP spør PPPPHbPPPPPPP
        sr Q@>R<XI<?\wR; ss f^whin2D7216\ ss_ [,U6haOAIcDm, ssa X_ekR9H>P<><n ssa_ b>Rc`]PFZ>GE[
        sse SinkJ_?F@GF?b sse_ 9iJ?SkGFIYGSQ ssen @kXk`EPGPPPP> ssi Zhdi8PGMQ3G?l ssin aX@YFYPPPPPPa
        sso <EeHklO<dGbPe sso_ OXePZGQObPPPO sst BGP>iOOPPPPFG sst_ KGPGXYPPPPPFG ssu b`mPFaPOPYOHA
        ssun HPdPPPPPPPPPH ssw d>P>OGPPPbPQG sswo d>P>OGPPPbPQG ssz PPGNPPPtPPPGP ssza GPPPPPPkPPPGP
        ssä PPPPGRPPPPPOP ssä_ PPPPGRPPPPPOP st I3FcZXe6;7_H@ st_ nN`kH;4[;>XS8 sta @H>QV@d3P@cH<
        sta_ 3A[WW8ORG??FY staa SPPbZNPPPYGNP stad IOGZcaNX>X=I> stae QPPG`IPPPPPNS staj PPPPPQ3PPSbQP
        stal =N6Qi5nEcQcGa stam I`ZFbX>GGNZS= star `RQY@GZ<R@Ejd stas FI[PZXHFPYQQX stat cOjY@Pb<aXAI=
        stav PO>OXNlWHSjYF staw PPPRPPOPPPPPP ste ?H`iPb`RdWZ;N ste_ 2d>imRnAXJOF< sted <SFG?kHPbNPPG
        stee FPPkRHPPGPPRP stel A[>tN8kGHP?NX sten I=d=mM?j>Z`i5 ster mEiGN[IWe_=@> sti FYEa?Yd7F[`[N
        sti_ FP5ObSnGZadn> stic bOZYHPbYGGFWk stig OREkj>FPPNjFZ stil k>IG8iaWGI?cD stim @dNGOPHSPc=Ob
        stio j`?GNPPOOPXPY stit ?Hd>IXOOPJkOP stn HPP>daTGP[,QQ sto VNQ@de;<X@l;? sto_ =SlN<\WGPQjOY
        stom jGPYOGHQPQbPP stop tYFS?><QbS=RO stor @NRYmmiEbH6E4 stou PFSPPP[PPOGPG str O@eQIWRR<dOIM
        stra MGij<b<?P\YXd stre d@@P@P\`HXGYa stro JRdIacaNaW>>= stu cWNj_@d<c2NbJ stu_ PFPRGQRObSFQI
        stus QPPYPNPPPQPJO stv GPFP@XdYPSXAO stw QPPAPPPPPPPPP stwo OPPSPPPPPPPPP sty HYPFe?FcGXIRG
        stá PSRPPPc>PPPPF stá_ PSRPPPN>PPPPF stál PPPPPPJGPPPPO stä QPPGjIPPPPPNP stä_ PPPPPRPPPPPOP
        stäl NPPPjGPPPPPPP stæ PPPPR>PPPPPPQ stø PPPPQYPPPPPPG stør PPPPQYPPPPPPP stā PGPPPPPPPPPbP
        stă PPPPPPPRPPPPP stī PPPPPPPPPPObP su _Sd@<AG@_iRR< su_ =9_?<Ad_H@e_7 sub c>JY`PHRYI<Ec
        subs jO@PaPPPPbPPF sud bWWEFGbGPimik suda YNXPPPOOPadOY sui krOGPQPNPPNOG suis GrOGPPPPPPNPG
        sul ?HsOlbXDOd@>5 sum l@;G<ZPQ>jXJe sun NDOJXYbfjF`OH suna PNGPPPOTbYFXP sunt >QHPPOPTPGPQG
        suo POjPPSPOPGFOY sup @Y3[@Wc8FRGE` supe 7aF\?am@X@XW= sur `l=Xa=>QYaE[W sut PQERRY>PYEleG
        suta PPPOGOQPPGRJP suti PQOPPPPPPGFjP suu PFPGPSPORGFSO suur PGPGPRPOPGOSP sv 4s;EmklN=IwdA
        sva H><GeiZXGPA@@ svar HPGZelOPQX7GI sve >GFY_YePGRmjM svei PPPPPPPPPOHkN svo PPOGEQRPP\<GT
        svoj PPPOOP9PPS<PN sw kIQ8Y@IZPjGPG swe iPPGaIHPPPPPP swer jPPGPPPPPPPPP swo c>P@OGPPPbPQG
        swor d>P>OGPPPbPQG sy [`EnedH=a`FI= sył PPPQPPPPPPPPP syłk PPPQPPPPPPPPP sz GXGKQQ;t@N<@Q
        sz_ POPRPPXtGPOHP sza PPGSQGFtHOG>P sza_ PPGRPPPYPPGGP szak PPPPPPPbPPPGP szam PPPOPPPkGPPPP
        sze GPPAPPFtHOPPP szer PPPPPPPkPGPPP szi QPPNPPPsPPPPP szia PPPNPPPkPPPPP szk PPPSPPFGPOPPP
        szko PPPSPPO>PPPPP szo PPPNPPPkPPGPP szol PPPPPPPYPPPPP szt OPPRPPGbPPPPP szte OPPPPPPbPPPPP
        szu OPPOPPPkPPPPP szy PPPRPPOPPPPPP szá PPPPPPFkPPPPP szál PPPPPPPYPPPPP szám PPPPPPFbPPPPP
        szé PPPPPPPYPPPPP szí PPPPPPObPPPPP szö PPPPGPPbPPPPP szön PPPPPPPYPPPPP sá GNQbPPikRPPPH
        sä FPPPrAPGPPPFO sä_ PPPPGSPPPPPOP så >PPPocPPPPQPF så_ GPPPnbPPPPPPG sæ PPPPA>PPPPPPJ sæl PPPPNPPPPPPPJ
        sé PmHZPHFbQPPPA ség PGPPPPPkPPPPN sí PJQYPQSbPGPPn sí_ PTNPPP7POGPPh sím PFQPPPZGPOPPS
        sím_ PPPPPP[GPOPPF sü QPPPGGPYuPPSG sā PPPPPPPPPPPbP sāj PPPPPPPPPPPYP sāju PPPPPPPPPPPYP
        să PPGPPPPSPPPPP să_ PPPPPPPSPPPPP są PPPSPPPPPPRGP sı PPPPGPPPtOPPP sı_ PPPPPPPPbPPPP sın PPPPPPPPbPPPP
        sını PPPPPPPPYPPPP sł PPPSPPPPPOPOP sť PPPPPPAPPOGPP sť_ PPPPPPJPPOPPP sū PPPPPPPPPPGbP sūt PPPPPPPPPPObP
        sūtī PPPPPPPPPPPYP sų PPPPPPPPPPRGP sų_ PPPPPPPPPPRGP số PPPPPPPPSPPPP số_ PPPPPPPPSPPPP t R;<EcQOa?3G[[
        t_ ng(hniDnBM1>d ta <IZ6W@OXVi[QO ta_ D6d;_[;@LdQ`G taa JOOb@KPPQYEFG taa_ PPPP[APPPPGNP
        taal PPPkFPPPPPPPP taan PPPkGNPPPYPPP tab WYXNdE?=PZbAE tab_ POYQRGPGPPbSP tac `NW`jOcFQEWPa
        taci P<YPPPdXGN`Pb tack XPPbtGOPPGPOP tad RI@Oj`hWY<ImR tada bOFPGOGOb=[Al tade FPQPrYXPGGP[G
        tadi WOOIJHXXYPGE[ tado PRIPPPPPPOOPG tae IPPGJ8PPPYPII tag Bcl>n5ZGGbFeE tag_ ]QZ>Q>PGPGPNQ
        taga GPGPPPPYP>OeP tage AbHPS>PGPPPRG tagi OPPPjFPHGkPOP tagl POkPPPPPPPPPP tah PGPPGNZPOlGSG
        taha PPPPPNHPG>PTP tai ts<kGAPX@ZKN? tai_ P>FOPSOZRZIaF taip YGPPPOPPOPJFP taj GROSJJ;@cFslH
        tak iPYA7cnG=Jh3K tak_ =YP\BOec5_PFO taka GPPRGSEYY=ZFQ takk PPPONjPGGYPNS tako PPPOOG_PPKkPP
        taks PPPOPEFPYIHSP tal N[X<d_QcY,ECO tal_ dXI=d?bdkX<D> tala GNEPr>kj??Qbd tali =cmd5V>@?3a=R
        talk kPPGFGPPPbQGG tall QT4b=`P>XPPOi taln GPPHiGXRPNkPG talt OPPG8kPGPPPFF tam 4A@AEF?kbP[[h
        tam_ PX[TbPmsRAIa> tama HXPOEcG\kkFJ> tamb GJJPPPF>GPXOt tame GJNPdG?QQPSXc tami YPOQHFHXPQX[P
        tan Fca?EV?Zd[D7E tan_ FeO>aQa4n=dS[ tani ZQPeGHbiYF>O@ tanj RPPPPPPPPDkPP tant XmmY[PbGQ=POb
        tanu PPPPPQXjGGYHP tany GPPbGOaYHPPPP tar <SSJD@Gc@;\3c tar_ cOIWhZE<Sjh>m tarc PPPRPPOPPNcPG
        tard G\ePOPPF?POOt tari bYRaGQXJb5c<X tarn POOYcGPPQPRTP tarł PPPRPPPPPPPPP tas N@@bXbH`brA`E
        tas_ 4ASaX`OaZtK`5 tat F_hPQiJel<ZNi tat_ 4lO<lW`HQ6aJs tata POjQPSH`GPHEG tate i=FYIPNJYab`5
        tatt SOHP4jPbPbPPF tatu NcQOaFaGYRYWG taty PPGQGPFPPPJPP tau Z?<XRIHRGjE[= taus QPPPP[PPPPPHP
        tav GDcF@>bWY@`nY tava PFIP=\;XYJadP tavl PPPPYGGPYObOP taw PPPRPPOPPPPPP taz PPXMPPnIYN@>P
        tað PPPPPPPPPPPPR tb ZJ>acbeYGF<hO tba RPPb@ceZZO>FG tba_ PPPOPPmOPO>GP tbi QPPbc5PPGPPkO
        tbil QPPbc5PPGPPkO tc _?[NaO=RV<Gm> tce GPPQPPXPPPPkP tcel PPPPOPPPPPPkP te ?bcP=bbRM[[GD
        te_ 7e[^d^@I=3FZ< tea mRh=mdFXNEI6R tea_ GOFPbPP\YbPN> teb ONIP`kRPGMeFY tebr PPPPjGPPPPPOY
        ted _@=35`RN[T5G@ ted_ jGF=?b`a[`HRR tede <SXGFa=PGTGPH tee SbObFfGGHYPRH teed >PPkOOPPPPPQP
        teen YYP>NdPPPYPGP teg EXIdA?k`P\5GY tei =X5WNda[GPXoi teis PPPPPOPPPPRIP tek <FGI@JXXke[?I
        tek_ FPP@EbhYb=aXP teki PPPOPJPYGOGOR teko PPPPPQFYPR@GP tel @REk<@nQ?id<X tel_ \Z?P?<iWHO`<?
        teld EPPkO>PPPPPPO tele 3`c?a`eREYJ>O tell fdHZG<P=IGP\X telu PPPPP[OPPXbFP tem VNme;_6?`AG;[
        tem_ `OJJ;=We=\dHP ten P[aaW`@Q;N>`X ten_ e3>nnd`Pab@=F tenc P<AQPP`PGFGcY tend WidPMYXFGbOaQ
        teni PYWEPGH[PFOGs tent Nd;EI4eWGb[eY tenz QPbPPPHPPQGPP tept GPPGPPGSPPPPP ter a>PeF@c>AmFRD
        ter_ aE@F[[AI8eF\4 terb POPYaGPYPbPPG tere Fb<n6FEF[APfY teri Q?I>HIFXae[Ej teru OQPtWO[QGYGNO
        terv I[XGWfPaQEaIH tes bbm3[;EatD=c` tes_ `m8>PaF`?a<[a tese PEdPQGPYbPPPO tesl GPPPPYPOkGIOH
        tet AFO7\jNv>clD< tet_ AHQ?niG`HOaP> tete PajG@GNbPR>PP tett PPGP=RPkPPPOP tev ZES@OGNN>T6sd
        tevi bGQPIG=OPS>kP teş PPPPPPPPbPPPP teşe PPPPPPPPbPPPP tf c<>[ibYHtPPQ= tg ?=PYWbP=OPSdt
        th t`ad6D5d8<aM] th_ _?MN>@?Z=NPRW tha be\OPEYFQObFA than cdZPPXYGIbPPE that jI\GXOZOW>YPE
        the lEF[ZWHHGPIW` the_ EFIIcdFYXPR`W ther iEFHVXPZGGYRX thi caRd=Hc<PFQWG tho @Wj@GXGaG@`Ib
        thu [>PbXXPZRFYPI thế PPPPPPPPQPPPP thế_ PPPPPPPPQPPPP thể PPPPPPPPRPPPP thể_ PPPPPPPPRPPPP
        ti Q[Y^RP=5DcZ<< ti_ 2;iM28cb;efn. tia aa3?S\>JHG;HY tia_ PO>RPSHSP>FOb tic iAkaGFiJaHWYj
        tic_ k<FYQYFQPZ>Nk tica P[nGPOEMk<b[> tid E@R?nsGIQkH@k tida PQNP>GPPPkQHj tido PQIPPPPPPPOPG
        tie de<rQ\8Q@<=h4 tie_ =EGtXIA\YPOjQ tien [nFGR=OPRPOG> ties j=GbPGOOPPSYG tig J\>lWjOObijE`
        tigl PPGPPPPPPNkPP tii PGGROSOSPPGJP tij PORtOHGPPR@PG tiju PPPPPPPPPPEbP tik BPP>d;@ckd9rN
        til aJm=fndbG<FPJ til_ [J?>JjeHGX>PT tila PPGPHAdaZFabN tilb GPPP@kPPPPPPP tile HYkGO>GcGPYNP
        tili XlcGWJOHGH?HW till lG>HuWPOYPPOE tilt EPPYJbPPPPQPF tim l?d=XVG\PW<>R tima cS`IPGQSQG=Ne
        timo HQfYQGGaOaEPP tin N?RI<<cYd;\4Y ting ic<RFbaPNGRej tinn PPPPPGPPPPPPR tio nh2Zn@EFHHiI6
        tio_ OS<GcJFPPOrOY tion ng3cn3NFHR6I5 tir ZRdG<==IaIWNd tir_ <dJPF>YPPZW>e tis EPaFdWeGPe5[Y
        tis_ <YFHcOXNHje[P tisk PPYOSXlGQ=EaQ tisz PPPPPPPbPPPPP tit @abGIMd@F7kEl tit_ FGG?ZHnSPE=Zk
        tite QWPbPO<OPIlPF titu HRd>HWdFP?HEY tiv \A\YiiNEHZV<E tiy PPPPPPPPYPPPP tið PPPPPPPPPPPPR
        tið_ PPPPPPPPPPPPR tiề PPPPPPPPQPPPP tiền PPPPPPPPQPPPP tj F<Yima<jZTXFw tje EGYjS>FPZ`tYG
        tk >POAj8[YaIiKH tka PPP[<JibG<ijO tkal PPPPOPbGPFOsP tkaz PPPOPPFGGNtGP tki QPPRPOF>jH4BQ
        tko OPPOl@@bPMs=G tko_ PPPOPRIPPMsFP tkoz PPPPPPGkPOPGP tl l5?<<D[Pk@=6R tle a@Rd=<QO@[XGQ
        tler ?ZdYEbGR?HGP= tli ?GPFcbdGYQ@HG tm m=;j=ERNbGZeb tma ZZ;jOXPE??NWc tman GOHbYPPOY>b>k
        tme j>PG=OOXkQI\X tn 4=?Ab`n_<SVk7 tne >GXa=P8aZR`dI tne_ OPPQOY@kPPX[P tni HPGAZaPaG@O`I
        tnie PPPPPPOYPPPYP tno GPGRZGFPPSkGP tné PGOPPPcPPPPPP to <RdOGI\cD[RE> to_ k7mQRW\;1<Oc5
        toa IPFPOIPRSGbOP tod bSRFXmNIGbFG[ toda kSIQPXWRPRGG> toe QPPb@ZPYPGPSG toi 5k`aPJPYRGFRQ
        toi_ PkXGPOPORGPPP toim PGPPPSPOPPPQP toj PQOOHG6bPOfGO tok PPPFPb=P>YmOS tok_ GPPX<aIYGHXGS
        tom bdQW>Fn@kQ`EG tome b[GG[PEPPPjYG top bO=[GE<?um<QW top_ lYPd3F`ZI`=[O tor Z3F7Z`[YG<Eda
        tor_ bGFIROa8Iki?H tori =@aROZVEGI[QG torn JZbFW>laQN>aj tos ?JSHGJkabE?iG tos_ HJJPFIjZbNHaP
        tot 6bEWGF@e@Md>r tou 6idk=QRNXN=H= tou_ PFSPPPJPPNGPG touj GYPPPPPPPPPPP tour ?bbkFG?OPYPPG
        tov >P=PGOmaRS[FG tova PP>PGOaaPRlPG tr >mdIG;c67\FXM tra dJdi6PWO@_Y`E tra_ dMW_4?aVA`>YY
        tran NZ=F<aHI[\d?O trar GF]PPGROPPGPG tras R[`HiPbNO>@Wj tre HmP=_Xd@`?GV` tre_ <n>=e><XlYZEm
        treb PF=FGPYSOIkPY treg FAJGHGPQPNPP> tres cjbO<>OWPXXab tri Qc``?Q7==dW7N tri_ Q>aPQFcO?naX@
        tro 5Q[?dN<:_ZV<X tro_ c@aI[O=OZW`a> tron FW?AHdNQZ@HOO tru a<YQJ>4\6IAYX tru_ PPFORP<TRIQb=
        truc YlObOPGONZPPk truq PGPPPPPPOPPPb trz PPPSPPFPPOPPP trzy PPPQPPPPPPPPP trū PPPPPPPPPPRaP
        trūk PPPPPPPPPPRXP trả PPPPPPPPSPPPP trả_ PPPPPPPPSPPPP trọ PPPPPPPPQPPPP ts Si;jcn=FIOXnk
        ts_ ui<jmE33[c2ru tsa -IX>@`XHZIbHF tsak PPPPPOPPPPIYP tsat GPPPHkPGPPPPF tsb PPPGEkYPPYPOP
        tsbr PPPPEkPPPPPPP tsc @YPHPPOQOPPRG tsch IYPHPPOQOPPPG tse <FFc`]PbQFGJZ tsi GPPGaZjPHFIAH
        tt d`sYtx2hh<;@B tt_ 8@A5pq@kNPYZB tta kXrXj\YXc>FGA tta_ bOjQc7PObGGHJ ttaa PPPPGRPPPPPPP
        ttak PPPPGZPPPPPPO ttan YOYOPGbGbPPOR tte [mGb9c<YGNXJE tte_ Aa=b9`<bZZG]G tteb PPPPkGPPPPPOP
        ttek PPPPPHPYPPPPR ttel JPP>?[PXPPPOP ttem YPPPPPPkPOPPP tten VkXkXHPObPPOG tter h@dQEbY7>OcN`
        tti `FscYBPWkF<QI tti_ YP>PYTPOb=EPR ttim POsPPOPOPGGPF tto PNikZebYQbGOH tto_ GXikZHPcZbGPF
        ttu [PjP>KPXHHF?S ttu_ PPGPPSGPPGF@R ttur GPjP>GPOGPPPR ttuu PPPPPRPPPPPOP ttä PPPPGRPPPPPOP
        ttä_ PPPPPRPPPPPPP tu 2@Y@;@P?;k@[@ tu_ 2f_725l;;mRlA tua YYaXaWQFdaION tuan POYPPNPOSbPPG
        tud `iJGVN_l>938c tud_ HIOGFOYbP>PTc tudi GbWbZX_@HK><a tudo bMKPPPYbPNFPP tui >>mGPSRRPPOP>
        tuk PPPYG@OYGvI=O tuk_ PPPYOPPYPkPPP tul YR=@`eR]FXOIH tul_ GPFPPPZfPGPOG tum GFOZYX>YYGePQ
        tun RPG@X@Q`X<WmS tun_ OPPPGQYPYGPOT tung JPPGGYPPPPPPO tuo PHXPPRQPOGJFP tur h=I6e_a7_5c^N
        tur_ ==P@nbFR>m<je tura P8nIJZbFa3GWi ture `r=cIabM?WnO6 turi GHPOQNbSG@e<W turn l=YF@bZSGZaOF
        tus =@Pl=n>@HGO[> tus_ R@PQPAHEHHGQ= tuse POPGDrPPPPPRP tut [ccI?OERj@FGa tutt QPkPGXPPPPPOP
        tuu OGPkPSPPPPPRF tuu_ PPPPPSPPPPPNP tuur OGPkPPPOPPPQF tuv PKEQPPOFYPJmG tuy GRObOFPGJPPPP
        tv b<<PVV\NN\mOA tva GOGbZERaOSic? tvan PPPbIGPPOPPPP tvo HO=GHGSOPQiQR tw \[IeR=iGNGGEX
        two lPFRQYaPOYPPP two_ iPFHRPbPOPPPP twoo FPPbPPPPPPPPP ty \<<KceeQ3FSI< ty_ l<Oa<OtHG[`Z@
        tyd FPPG`XqPGPOPP tyk PPPSK+GPPGQPO tym PPPQYPIPOPRPP tys GPPRRdNPPPPOO tyt PPPI>RWPPPSPP
        tz ]DRG?GH3INbGv tà P=sPPPPNRPPPG tà_ P>sPPPPOPPPP> tá FSJPGPds[XHP= tá_ PSRPPP@>PPPPF tál PQOPPPSYPPPPO
        tále PPPPPP[GPPPPP tás PPOPPPFkPPPPP táz PPPPPPQPPPPPP tázk PPPPPPQPPPPPP tä GQHHaKPHOQPTP
        tä_ OPPPGSPPPPPNP täl NPPPjHPPPPPOP täll NPPPaHPPPPPPP tän QPPPXFPPPPPSP täna PPPP>MPPPPPTP
        tää PPPPGSPPPPPNP tæ PPPPJ>PPPPPPP té GmJGFF\jYPPPa té_ PkGPPPaGPPPPj tés PdPPPPPYPPPP>
        tés_ PdPPPPPGPPPP> tí FIFPGPeYROGGd tó G\SSFGItPPPP? tô PXIPPPQORPPPP tôi PPPPPPPPRPPPP
        tôi_ PPPPPPPPRPPPP tö PPPGF@PkYPPSJ tör RPPGaHPbbPPPN törö PPPP>PPkPPPPO töö PPPP>QP>PPPSO
        tø GGGPRbPPPPPPP tør PPPPRYPPPPPPP tørr PPPPPYPPPPPPP tú PQRPGPBbPPOP? tü JPPPGOPYbPPRO tüh PPPPPPPPGPPRP
        tühi PPPPPPPPGPPRP tý OYYGFGwPNOGPQ tý_ PPPPPP[PPOPPP tā PGPPPGPPPPOtP tā_ PPPPPPPPPPPbP
        tāj PPPPPPPPPPPYP tă PPGPPPPTQPPPG tă_ PPPPPPPSPPPPG tė PPPPPPPPPPSGP tě PPPPPPrPPOPPP těl PPPPPPbPPPPPP
        tī PPPPPPPPPPFkP tīj PPPPPPPPPPPYP tīju PPPPPPPPPPPYP tīt PPPPPPPPPPPYP tı PPPPPPPGtPPPP tő PPPPPPPbPPPPP
        tř PPPPPPjPPPGPP tš PPPPPPXPPPIGP tša PPPPPPPPPPRGP tšau PPPPPPPPPPRGP tū PPPPGPOPPPSbP tūr PPPPGPOPPPSYP
        tų PPPPPPPPPPSGP tų_ PPPPPPPPPPSGP tạ PPPPPPPPSPPPP tại PPPPPPPPQPPPP tại_ PPPPPPPPQPPPP tố PPPPPPPPRPPPP
        tốt PPPPPPPPRPPPP tốt_ PPPPPPPPRPPPP u >[HO28F@X`ddX u_ )g38;2n.fdmrA ua jdoi@J3SBr4>b ua_ ><dkG]<[Tj3@N
        ual t@m@XXOIOEJOd uan EnZ=@HPEZc>Or uan_ G8=PPcZP\IGPs uand =uaGPPPPNGPP> uang YPPGOGPPNkPPG
        ub [aIRd7c;<PY5G uba dcXO=P`FY;mBG ubs jF@baPPPPbPPO ubsc aFHPPPPOPPPPG ubu PPPYPG[PajQFZ
        ubun PPPPPPPOabGPO uc dRYN>GIZhPW;b uc_ O`?XPP>QeFGXP uca YIQPPPcNEXXPk uce XQZEPG]R?EbYF
        uch nAE@OYIZWGGQG uch_ n<Q@PP<YXPPRP ucha =SNGPPkROGGPG uche jGOHPPHPPPPPG uci XH_<OYROGdm>b
        ució PQPPPPPPPPPPY uco =`J>PPPQPPGPG ucou =kQGPPOPPPPPP ud <H=A\X[i*HYeO ud_ <IOYe`jRPjEBd
        uda O\HSFXHaOiQam uda_ PSHRGaFHF>Fmm udah PPPPPPPPYkGOP ude aNdGDJe=5@mc7 udi QaFbcmFR@Aa;M
        udi_ Za@Ybc=5?8ZN< udn PPPRHP?bPFYRP udo [dHHHP@XFIA4> udo_ I`\PPPFGPOGXG udu PGQQNalObaEdG
        udu_ YGYOPOmPYFFeQ udz PPPRPPEFPOajP udž PPPPPPPPPObPP udžb PPPPPPPPPObPP ue oom=cb=;7N28i
        ue_ anmGdQ=N?a=EX ued bKDPOPPPGPPPk uede OSOPOGPPGPPPY uei GWAPPPPOPPOOb uei_ PFBPPPPPPPOO>
        ueix PONPPPPPPPPPk uej PAMPPPPPPPPPG ueja PAMPPPPPPPPPP uel ImH=RW[>QWcE+ uem PIRPPPPOPGPSY
        uem_ PFSPPPPFPPPPb uen e@WHQFPYRGOPP uena PIQPPPPPPPOGY ueno PQHQPPPbPGOPG uent c[WYPPPPYPPP5
        uer A[[GPbWOGYGQQ ues kZhPcPPaOPOGj ues_ Q`YGdHPbPPPFb uest j@hYFaPOOPPQX uet GSWYWaHPPPPNk
        uete PSGPPPPPPPPP> ueu OONPPPPPOPPRk ueu_ PFNPPPPPOPPPk uf ]GZ>HXbOYFOJX uf_ KPQGPPPObGPRX
        ufe SPPGPPPRPPPOG ug `=EJR33R_>ndY ug_ [PYcI>PGE?JGG uga FA[R=HHcGtENY uga_ GOYSGPPQPr?XO
        ugb PRPYFYPPPPPPP ugbe PPPbOPPPPPPPP uge Ra=6IQFGGA\\P uge_ bHQ=I>GQPRaQG ugu OF[adFHXk<YcO
        ugup PPPPPPPPPPPQP uh 8=P<>JvYrnaTW uh_ [PQOPOdPXkkNQ uha GXPPHGYZadbNP uhan GPPPPOPPGkPOP
        ui hwor;75@.276t ui_ HrmPYR=SAXB>i uid bDkcQPGOOHWKb uie FKGGPPPSOPOR5 uier FJFGPPPPPPPPG
        uik OPPbPOPPPGJFP uir b@mGPPPPGGPPF uis ObbbFbRYPYEWH uis_ GbQPGbIQOPNX> uit ia\lEPHRQGFWj
        uito YO\GPOPPPPPPG uits YPPPPPPPPPPPb uiv RbEbPGPOPPGPb uivo PIMPPPPPPPPPb uj GeRA=ExlGH>I`
        uje YeOJOH]GQI=OP uje_ PFPKPGnPQNGOP ujem PPPNPP9PPOYPP uji PPPOPPcYGP>Pb uji_ PPPOPPiPGOXYb
        ujo GeOPPPPPPOYPG ujou GbPPPPPPPPPPP uju GPPNPQeOP`c>O uju_ PPPOPPmPPWc=O uję PPPQPPPPPPPPP
        uję_ PPPQPPPPPPPPP uk XOOb@d@ikreF; uk_ EPYkaO>kklG`P uka mcPP6ZI?@kNEW ukan PPPPPRPPGbPPP
        uke XO[>EvHbP4bOR uke_ aO[GNkHbP=cOR uki PRPRPPRY>b=aP uks GPPPOJPPbPJaP ukse PPPPPJPPYPPNP
        ukt HPP`XbHYY[@GO uku PPYEPQWGYjlHP ul `bAkHm=wWkFX> ul_ XVbEm=>o[WN?5 ula bc?G<`>Ma_eZE
        ula_ Y>WFHG@ZG`]Xa ular bRHQaPYQG=ObG ulat ZjOPOOPOPGPPP uld k=PYK5GaYGOaF uld_ c>OP\>PPPPPOP
        ule ?i<ZMbFZ=FYd\ uler XkPkNGPOPbPPG ull V<djaoFEHdGPl ull_ YF?H=mPFOdGRj ulla PEsPYFPXbPPOY
        ulle NO@bmJPP?OYWX ulli aGPkOXPPPRPPP ulo aIAIGeZ`GFWFP ulow OPPRPPPOPPPPP ulp GRJkGPPDPFPPY
        ulp_ GPPkOGPPPPPOP ult `maZIEYE58bI; ult_ a>QGR4QnPQGKF ulu P3>[PQZ\kaIEO ului P>=PPQPTPGPOG
        ulț PPPPPPPRPPPPP ulțu PPPPPPPRPPPPP um e<7=Y`2@_lPmB um_ SaAa[ibGVi;*T uma WZAE=aE\jcb`G
        uma_ YFBXGFONYRciY umar PONPGPPRtQGHF umb lIQHGYPWHGOT= umbe iQQGOPPQPGPSO ume <?`8`I<Q6I[IY
        umer NblK`JaWHOJ=e umi PHZR[N`IG=PeW umm R=IjddPOGYXPE umme S>Pj[cPPGQYOE ums HaOGIGPQYaRjG
        ums_ HaXPRPPPQGJjO umu OHOOFcARlabrN umu_ PPPOPPHOb=caO un [5a;Xc2eg`<aQ un_ 2mh<7@26gm_sn
        una PJiM<@<eaFQcm una_ >JhW=F>ekN?ck unc N7AQb=aHXda@O unci YRYQPPXFGYFGb und d3.?v`XQ53IX@
        und_ fFQHcbGDGZXGE unde hE<?ekPo?HGNO unds GGPP\5PPPPPPO une `rWd?`PSOGP<a une_ QlaYHOWSHQ@F>
        ung BN`4`PnZIi@W3 ung_ BYH>F>RZ\PYON unge QFX>abPQPGPPF ungg PPPPPPPPPbPPP ungu XOOPPGdPPYGPI
        uni Wi\iIWW`7m==@ unk PGR8ZW@jY??IE unn _P>kduGGHPPPG unne `PPkA`GPPPOOP unns PPPP<kPPPPPPP
        uno RSMQFdbdRXj=G uno_ HRNQPZPaRXiGP uns f<\G<HRSGY=RN uns_ S=SHFGY\QPPPX unsu aPPPPPPOPPPPG
        unt Z7HjN7>QHXR=j unt_ `6Rt`FGRPGXQa unta >IcYIGPNP>\Ia untu PQPPPQPGPkPGP unu XO>PPRXQtOYGH
        unut PPPPPRPPYObFP uo RNrcQT=MT;]4? uo_ QHacQFFPONeGY uoc PPPPPPGOSPOPP uoc_ PPGPPPGOSPOPP
        uoi PbiPPNPORPOPP uoi_ PbiPPNPORPOPP uol PO[PPSGOPPHOG uom POYPPSPPQGRPP uome POGPPSPPPPRPP
        uon GNkPPSPPSGFOG uona PObPPQPPPPFPP uong GPPPPPPPRPPPP uos PIFPPRPPPOTFP uot ZFOPPQPORYJ@G
        up ZN@?@G[OEm`6@ up_ iWOGS>d=bi=Gi upa OHdPGH;ZYmi`b upe 6`<I6XddF7da3 uper 7WE[6admO7NN<
        upi kbGRFHdOP\?@N upp \FjblYGNPN=SB uq PFQPOYPPOPPPb uqu PFQPOYPPOPPPb uque PFQPOYPPOPPPb
        ur mN;aXZ3Shb5`I ur_ Aq_ki3PGlv?hB ura WAm?RaEkQXE`_ ura_ EYnRR`WIl5?ED uram PQWPPPOuGPPYY
        uran cA@PIOPP>kaGY urd RcYP<jPPcGOPI ure ih;kIcWD5@n>c ure_ kW<?X?FM>[cOl urg YRHb=>GH>IQNj
        urgr PPPPPPPPPPPPQ uri b?G[FAjT>@B@i uri_ P>?PPROSG>dcE urn mWOF@Z>J>lkHI urn_ lPYP?>PNPPPQF
        urna R?GH?X@TQbHPQ urne aaFYmbFNGQXQP urni HYPPOPOPGZbYS urq PYFPPPPPPPPPY urqu PYFPPPPPPPPPY
        urr bHZY`bPGGPPRI urs Nk8Ac`<JPa`c= urs_ GiO@IYOPPYNaZ urse bX=P`PPRPPPPO uru GPcZOaI`usEeE
        urus FFPYPNPOYbNJP urü QPPPPPPPPPPPP urüc QPPPPPPPPPPPP ură PPPPPPPRPPPPP us PZFOQbYYOa?H;
        us_ 6XE_II=e@lA8a usa Y<nOdVak<k;`6 usat YFjPPPQNPXPPP usc OSZPbPGNGI>Pb usch PPPPbPPPPPPPP
        use ij?GkleAGE@SE use_ vaGHR=@RQOI\? usen IXRGMsjPPQGOG usi A;kJSN@G*c@hH usi_ PObSPOPY>RGlI
        usim PGPPPPQGGYRHP usio =X>PSGPPPPRGb usj PPPZOjPPPPPPP usjo PPPPOkPPPPPPP uss 8m=k<d<GH?W`b
        ust _SIGM@`;u@M@Z ust_ `?aPN@<I[H<ZX usta PROIFRFXdI`[I uste =nR>YRAOcFGSP usu YFFPPNXOsbIiZ
        usz POPRPPFbPPGGP ut YVa7_Z2ZLPNHE ut_ lt<<aAO8GuDZm uta W?HQj;Dk==d[[ uta_ PRHOl_WGGGkRH
        ute eiPHWY`A=aJJ= ute_ faF>c>?DOObSY utea PPPPPPPRPPPPP uten I?YY3lPOGPS[> uti iXiEN<?W>?[SY
        uti_ PGtPGN`NGFd?I utij PPPPPPPPPPNbP uto ;6cbROe[FCMQX uto_ NH`bQO`QPP<[H utr OWA\[O?NPfkE>
        utra YFJPPPFOPWuGG utro PFGS@YGPPOjPP uts 5cOZa[OGYGFNP utsc PYPHPPOQPPPPP utt \Pkb8nbOGG>`F
        utta PPYPF\PGPPPPO utto PPbPPObbPPPPQ uttu PPPPPRPOYPGFQ utu =NJPaRERbYSR@ utus PPPPPSPPPYOFP
        uu O@XuITQWA6<BG uu_ PIOPY]PYSGGEP uud PPPGOdGPPPGJP uudu PPPPPOPPPPGJP uur E>ZuPSZXQHOSF
        uur_ OGPtPPPOPPPPO uuru PPPPPNPPPGOSP uut PPPYPSPOPGOJP uutt PPPPPRPPPPPOP uv Xl>=`AbQE<Sc5
        uva YaHGO\cHPEad= uvai GbOPPPPPPPPGP uve FiEPR>Q[PX`a? uvi YI\PGR[PGEXXG uvo QIOPYPWaPOK=G
        uw <GPsRPPPOPPOP uw_ FPPsRPPPPPPPP ux WldZZFaPOHFH= ux_ XtaQPOXPPRPR= uy OKda`E=@x7bcE uy_ FSQOPaFPJPPPG
        uye XGcQW=P@=RaZF uyể PPPPPPPPQPPPP uyển PPPPPPPPQPPPP uyệ PPPPPPPPRPPPP uz `YJIGFnJjMoi5
        uz_ Y?dIGPe3YERjP uza YQHQPPPJkOGGG uze FaEEPPhSbRm>H uze_ OkFFPPOSPObPP ué P9EPPPFGPPPP4
        uð PPPPPOPPGPPGS uð_ PPPPPOPPGPPPS uč POPPPPbPGHtGP uče POOPPP[PPNkPP učen PPPPPP[PPQ>PP
        uči PPPPPOaPPSPGP uš GPPOOPkPPS`PP uše PPPOPP[PPR5PP uši PPPPPPaPPRFYP uż PPPSPPPPPPGPP už PPPOPPnPPJSXP
        už_ PPPPPPnPPE@PP užs PPPPPPbPPNQPP užsa PPPPPPPPPPQPP uố PPPPPPPPSPPPP uốn PPPPPPPPRPPPP
        uốn_ PPPPPPPPRPPPP v ;WOCdbn`>/mdO v_ A3;FogfdVKWn2 va <FYVYJQ`M+dmP va_ dbm>EbQJRF`Eh vaa PPP>XnPPbPPEP
        vaa_ PPPGaRPPPPPNP vac GPXbXGbHFXlOG vac_ PPPPPPNPPNtGG vad PEZPn3E[@I/n< vad_ HOPHx5PRZYOJN
        vae OGPHSdPFPPGHI vag H[JGbGIbPPOWX vagy PPPPPPPbPPPPP vah PPPPPRaPPPGRP vahe PPPPPOOPPPPSP
        vai cjJHGIF=EPAmk vai_ P>TQPPPFOPDsG vain PbPPPRPOOPMjP vais GkOPPPPPPPNGP vak cbP<;iN>YEebG
        vaka PPPG>FWP>E\cN val W@@iZP`i=RIc< vala QOOPX=aaGSmX< vale IK9>c?<OYQ>@Y vali PH`G@R[>bW;e=
        van Nc`mONHbH=HVR van_ jOIv6<XmRQ>Gj vana PPYYYOQFYI@PG vand GPHP]5PGPPSGI vang ORXb?PPPHPPPQ
        vani PQXOcG_OPMjbG vanj PPPPGPFPPRYPP vant GjdYWPP=PPFFS vap POQGbHQOkOPGG var >FD=nm=bWYQcA
        var_ EYO>SlR=tN;XJ vara PPQPi?FZ>Dkm? vare GOQc8k`G?Qika varf PPPPjGPQGPPPO varj PPPPkPPPPR>PP
        vas XGFk=HYmGTE[H vast GZQuGJGbZXNIP vat \E`Q=8RG?_i?I vat_ ?PP[WAmFIF4Ib vati dP=Y@FEYPRbFG
        vato HNlPPPPPPbPPP vau PbPPPSOOPPS=P vau_ PPPPPPPPPPS>P vať PPPPPPAPPPGPP vať_ PPPPPPAPPPGPP
        vb GPPbibaObQ>QG vbe GPPPWkRPPOGPG vbes GPPPWkPPPPPPG vc GFHPPPkEYSbG> vca GPPPPPaOPPkPG
        vca_ PPPPPPGPPOkPG ve _N[<=Y4c<[[NS ve_ k4cYG@N_wkO?4 vec avNPkG7EF[ji> veck PPPPkPFPPPGPP
        ved XEi48dl\6PHN@ ved_ bGGGAbbYQNGOE veda PPPPPP/PPT>PP vedn PPGPPPEPPT>PP vee FdPZOQPPPPPTG
        veg bWEIH>HlPNOEo vega cNNRYPQ?POXEj vegn OP>PIGPGPPPPJ vei NPIZHcPIOOAin veic PPPPPPPOPPObG
        veik PPGPPOPPPOJaN veis PORPPRPPPPONY vek OPPGYj7YGGjPO veko PPPGIkPGPRGPP vel GGI72\@X7NZi8
        veld PPOYDtPGPPRGO veli PPPPNPhPYSr4O ven lbckSM=I=aXMQ ven_ s@Iki3`XWRPGP venl PPPYB,PPYPPPG
        venn OGbPFkPbPPPPP vent IE_Y[jIEPjHOY ver @?bl`<?3?V@GR ver_ _AZdG=PQ7W5e< vera mQFQbYGXGYOPA
        verd HHIHJcPIdbPOS vere j=a>n,eQYMYP? veri 3PObIZ[El>=`c verk PPPYqHPP>OROP verm HOIYGGPPkbPPX
        vern ONdQDZIRGQbGu vers @kSHY=NbPbJIc vert =YVP6jGYXFIda very kPHYQ>=YHYPPP verz PPGbPP[XPRXGO
        ves j@GP=FXd=\H[a ves_ jRNGRGIXPQFOk vet >>O?ldedjT=EN vet_ >HPHmXIOjQ>FX vez PnKXPP;R>[b5>
        vez_ PnSPPP=FGN>GG veð PPPPPPPPPPPPQ veðj PPPPPPPPPPPPQ već PPPPPPGPPOkPP veľ PPPPPPAPPOGPP
        vh FPPGdkOGOGGOO vh_ OPPPnkFGOFPOP vi aJdO\a;E2ba`d vi_ ?>m=xqNM_@_cN via YSejJ6AOWb<Gj vic [_DH?PQ`>b43?
        vice [W5PPZ@N?Y5=G vid >W>JW6@bPXWV` vida P[AbFP`PPQR<P vie neR`288ESiA`F viel KOPHFJXPXYOPP
        vien WRcGX=NQQPIjY viet bGIGEaaPRPIYY vig O[WZE>YYPR=KX viga POFP=PYYPQFKF vii PPQbE@FOROZJY
        viik PPPPPSPPPPPNP vij PPPYPPXPPRNcP vije PPPPPPOPPNkGP vik FPQGNjWYGX`<T vil XP>>ea4_>R7Vd
        vil_ Z>H>8tOWPR>FS vilk PPPPl>FPPRFbN vill bZRIk>PZIaRa4 vim GRGYPPiObNnPY vin VFakacdKFHPaP
        vins PPPGHPGPGZYXZ vio b[APFGFIPNjX> vio_ PHSPPOPPPOaP> vir iR?G@\i>X\?E> virk OPPG7cYPGNOFS
        vis bGi7JW==ZFSib vis_ FN`HAmG@YX[=a viss EGFP`aObPPOiJ vist =Id>IYGZYV;Ia vit WaaP_iieGJ`@?
        vita >P`P?D@dPQ=Sc viti bPYGPGGPPRYOQ við PPPPPPPPPPPPR við_ PPPPPPPPPPPPR vj PPPPOW3kPQsdO
        vjo PPPPPEOkPSFPP vjo_ PPPPPPOPPSFPP vk PPPOPG[YYR=XP vka PPPPPPZPPPPPP vka_ PPPPPPYPPPPPP
        vku PPPOPPZPPPGPP vku_ PPPOPPZPPPGPP vl EOFkdOm>kIl<E vla PXFbOYdQHNuGF vlj PPPPPP=PPRYOP
        vlje PPPPPP>PPRGPP vm GPPcckFPaOF[O vme PPPPXkPPbPGPP vmel PPPPFkPPPPPPP vn OX=[AknON\jSF
        vni PPGPaGibPQbYP vno POFPOPWPPSjPP vo Sdm^3>IZ)=k5S vo_ >RjFWY@`Z[KFB voc EHoPPP?OOaGOG
        voca Ge^GPPOQPbPPY você PFSPPPPPPPPPP vod PPEGQQmQZSjOO voi kkM?P]FQROFR> voi_ PbXPPPPORPPRP
        voic kPGPOYHOPPPPP vois PPPPPRPPPPPOP voit PGPPPRPPPPPOP voj PPFOOQRGPS`cN vol FQekW<mj?X<;l
        vola PYbGPPJFPN>PP vole OOkGPPaFPMkOb volg MFXkOGPFPPPPd volu aHHYXXOQIabPY volv HJIGXPOFPPGP>
        vom SHW>I>6IPRbOO vom_ SPOGR>5IPQbOO von B<Pl=X[XNQIWI von_ K>G?IF[PNRZXO vond EGPkEbPGPPPOP
        voo FPGkPOOPPPGSP voor FPPkPPPPPPPNP vor A?a>SX?JFQaJ@ vor_ AJ8>GbFSYPbON vord OPGPGkPPPPGRN
        vore NEjPn5IXPP>PP vorf QPPPHbPPPPPPO vori OO<bZ>RQPYbFG vorn QPGP]5OPPObPO vos EidPFZ<jPN?`k
        vos_ Fk@YOPPcPPHX5 vost O<iGPROOPW>Ot vot jd@?GOIIPMj\H votr PjGPPPPPPPPPG vou rbQ>PPjaPFXOG
        vous >kOGPPGbOGPOG vp IuO@FP@POS3aG vpr PPPPPPZPPS=PP vr <iStWFbJiJr>6 vra GjJZGPdRbPa=H
        vraa PPPYPPPPPPPPP vrai GkOPPPPNPPPPP vrat PGPGGPJRPMtPP vre G`cYiGF\bMaX> vri PbPbGbGOYF>RP
        vrie PPPbOPPPPPPPP vro G?IkFP`OGSPPQ vrou PPPbPPPPPPPPP vrá PPPPPPjGPOPPP vrát PPPPPP[GPOPPP
        vs a=E>janQETWd> vu <?WYO7`Im2d`i vu_ OYXZFFbZGHdW= vui P5=PPPPNSPOOt vui_ P5>PPPPNSPOOt
        vul GOIYGHa[OPFXj vull PPGYGHPPOPPPk vut GGjPGGGSPPGP> vuto PPaPPPPPPPPPP vy GPcW>Hx>PVBFO
        vyk PPPOPOWPPOJGP vz PQOXPPm=GS7PP và PGGPPPOPSPPPY và_ PGGPPPPPSPPPG vá POPPPPmmOOGPN vál PQOPPPXbPPPPO
        vála PPPPPPPYPPPPP ván PPPPPP_dPPPPP vár POQPPP8YPPPPP váž PPPPPPRPPPPPP váže PPPPPPRPPPPPP
        vä NQPQrB8PPWGSF vä_ PPPPGRPPPPPOP väl PPPPGQOPPPPSP välj PPPP>NPPPPPSP vän OPPPjGPPPPPOG
        vänl PPPPYPPPPPPPP vää PPPP>RPPPPPRP vää_ PPPPPQPPPPPOP væ PPPQJbPPPPPPP vær PPPPJbPPPPPPN
        vé PkIGOPkbONGGc vé_ PXFPPP[GPOGGb ví PKPPPPjGQXGPA võ PPPPPPGPPPPTP või PPPPPPPPPPPSP võt PPPPPPPPPPPRP
        vö RPPP=GPPGPPPS vý PPPPOPnPON>PP výb PPPPOPZPPPPPP výbo PPPPOPZPPPPPP vým PPPPPPbPPPPPP vā PPPPPPPPPPPbP
        vă PPPGPPFSQPPPP vč PPPPGPdPPRHGP vče PPPPGPdPPR>PP včer PPPPGPdPPR>PP vē PPPPGPFPPOOtP vēl PPPPPPPPPPPkP
        vė PPPPPPGPPOSGP vě PPPPPPqPPOGPP věd PPPPPPbPPPPPP vš PPPPPPmGPM?GP vẫ PPPPPPPPRPPPP vẫn PPPPPPPPRPPPP
        vẫn_ PPPPPPPPRPPPP vậ PPPPPPFPSPPPP vận PPPPPPPPRPPPP vận_ PPPPPPPPRPPPP vớ PPPPPPPPSPPPP
        với PPPPPPPPSPPPP với_ PPPPPPPPSPPPP w x=dxQ3E@8r<@R w_ iNIeZYQFFQ?S= wa AE[o@OlQ7v<=4 wa_ JPO\QPFORkGPP
        waa OPPkPPPPGGPPP waar OPPkPPPPGGPPP wab PPPOPPPPPkPPP waba PPPOPPPPPbPPP wac FPPdPPPOOPPPP
        wach FPPaPPPPPPPPP wai bGP>PPPPRPPQP wait bGP>PPPPRGPQP wan dHG\XHOOIZGOa wani OPPRPPPOPYPPP
        wann [PPYPGPPPPPOO war J=R=RYj\QJHR= ward NGYGaXQRZIPNE wart IOHIRGPOQPPPR was mN`WYOYEHPNNN
        was_ nNWlGGPP[QOFP wać PPPQPPPPPPPPP wać_ PPPQPPPPPPPPP wc FPP[PP@OPPYOR wcz PPPQPPPPPOPPP
        we [OcnVF=PRX>Db we_ hOHnOPQXPbIYR wee Wcebb>HRFGPEG week bdR3RFP[GGPOP weer =PPkPPPPPGPPP
        wei AbX3RFQWRGOOX wel ?PIlGbR[PPPPF wel_ <PPsPPPPPOPPP wer nFO`EHXZQcPRF wer_ dOY=GGXPPYPRG
        werd APPYPPPPPPPPP were iPGGOGPQPPPPP werk =PPtGGPPPPPPP wh pZa;[E<QNIdaI wha <IbF@OXHZIcOZ
        what <IbF@OXHZIcOZ whe iYQGYGPZPYPbG when ibPGHOPHPPPbP wher PPQPXGPYPYPPP wi R>FeZYXQa=ENV
        wia PPPSPPOPPPPPP wie BQP8FYEOPPPGY wie_ KQP<PPFOPPPPY wied IPP?PPPPPPPPP wien QPPQFYPPPPPPP
        wiet PPPQPPPPPPPPP wij OPPiPPPPPOPPP wij_ PPPaPPPPPOPPP wil EQHs@[YObRaXO wil_ =PPsOPPPPPPPP
        wir KGa=QPPPPPPPO wir_ JPPFRPPPPPPPO wit VIPdY?[GF?IEX wita OPPJPPPGPGPPP wił PPPQPPPPPPPPP
        wn ``ZJId>QN=PR> wni PPGSPPP>PPPPP wo oHYe>ObEejOO[ wo_ fO<>QPaPNXGPP won hFXcRPPPIYPPG woo 4RP`QXYGcXbOd
        woor FPPbPPPPPPPPP wor kG[b;HHXRcPQF word E>PtE>PPRbPRG work ibR=PPPbQPPOF wort APPFOPPPPPPPP
        wou aPPGOYPPPPPPP woul aPPGOYPPPPPPP wr kFOJPPOdOFYQR wro jPPIPPPPOGPPP ws @IQ@X6b@GEPQX
        wsz PPPIPPPPPPPPP wu KROAPPFOPbPPP wy YPPKQP<PPGYPP wym GPPRPPPPPPPPP wyp PPPRPPPPPPPPP
        wypi PPPQPPPPPPPPP wys PPPRPPPPPPPPP x mb8`a3Q68E29n x_ jj`cI[bODQ=A8 xa FaS>ObQR[[GQn xa_ PERPYPOOQIPOj
        xc XQ?GIYFOGbPRb xch j>OPPPPOPPPPP xcha j>OPPPPOPPPPP xe QMJPdGPPIXGNj xi dfO=hE@\QO`M` xin FOPPPOPOSPPPb
        xin_ OOPPPOPPSPPPY xp ZFEXR=dFYIHZa xu aPFGaPccSOPNX y V<(9Pfd_tU0(. y_ sTen4;xI0?LI; ya dn=hGMEurvMN`
        ya_ kTEXcNFPasEOO yak YPPOFbPb>bPPP yak_ PPPPPPP>PbPPP yan ?aRP?=Plj[GY= yan_ HaRP?FPkQ7GPP
        yang GQPPPPPR<kPPP yap POPPPPPPk>PPP yapa POPPPPPPk>PPP yar YQPPPPYaGkPPO yar_ PRPPPPPX>kPPP
        yara PPPPPPPY>bPPP yat PPPPFNGFkGPPk yat_ PPPPOOPGk>PPk yb jGQRYZmQOGTPF yc =aRer>dGFOPYG
        ych FYPQGPnGOOPPP ych_ =PPSGP\GOOPPP yck FPPOsGXPPPPPP ycke FPPPjGPGPPPPP yd <`O@ebRPZRJOX
        ydz PPPPPPPPPPQPP ydzi PPPPPPPPPPQPP ye idW;5_5tll_W; ye_ >ZOXRsOFtZOYP yen >cc>I=>d_IaZN
        yen_ PVd>H=G[DRaZE yer HePXD@GbcGbbY yes jNXGRcRP?kOPG yes_ aEXPQYRP?bOPG yet kGPGEFPbdGPPP
        yet_ kGPPEFPbRGPPP yf FOPPiPPP>GPPS yg <PG?nbOG`bKPR ygn GPPQdPPPOPPPP ygnu PPPQPPPPPPPPP
        ygı PPPPPPPPYPPPP ygıl PPPPPPPPYPPPP yh PPPOQe@P>PPOO yhe PPPPQbPGPPPPP yhet PPPPWkPGPPPPP
        yi b?HPF>PsscOZO yi_ PQGPPHPbkPPPP yin bGPPFFPajYPPQ yj POPQPPOGPOJPS yk =QZAel>?P<AGS ykk PPPPIPPPGPPPR
        ykke PPPPRPPPPPPPO yko PPPPZ=QPPOJPP yl ?;[B<R_RjQ?G@ yld GPPPAbPGPPPPO yld_ PPPP@bPPPPPPN
        yle dGGGNF4[kYORP yll GPPP[IPQPPPPQ ym eOQfkem>5=@=@ ym_ GcXTcHAHOOOQP yma HPQRGPOPPPRGP
        ymas PPPPPPPPPPRGP ymał PPPQPPPPPPPPP yme k5POXb`YGPPPG ymen k5PPPP`PGPPPG ymi PPPQPP[PPPGPQ
        yn D=HI\dW?W4I\A ynd GbPG[>PGGPPOK yo IA`V>[3lsmMEa yok GPPPPFPPkGPPP yok_ GPPPPPPPkPPPP
        yor FbaX?>Q[?ObOc yor_ GPPPPPPPkPPPY yoru PPPPPPPPbPPPP you k<b>bc3Q4JPGN you_ uFX?ac;[>[FPa
        yp AaNic?a>><IQ@ ypi PPPRHPZPPPOPP ypis PPPQQPPPPPPPP yr ?`XQcr`E[=KOB yra HXOPk=`PYGKPQ
        yra_ POOPaGWPGPKPP yri IYYZEHbNZGPOJ yrir PPPPGPPPPPPPR ys P_<PcS[332@?Y ys_ l`QY?eE>=>SFi
        yst PFONXRc?>`ZQJ ysy PPPQPSXPPPNPP yt 5>Q\mod=E=BRI yt_ FQPNHKcYOGRPF yta POPRj>GPGPJPG
        yta_ POPOjGFPGPJPP yti GPPYFXQGYPIGR yti_ PPPPPO`GPPJGR yto PPPFZH`YPPJPP ytoj PPPOPPFPPPJPP
        ytt FGPGedG>GPPOO ytte FPPGAkGGPPPOP yu IRQXGEPjulEPE yud PSOPPPPPGYPPP yuda PSOPPPPPGYPPP
        yv HGPb=ePbOEAGX yva PPPPXJbGaFGQG yvä PPPPPRPPPPPPP yvä_ PPPPPQPPPPPPP yw ?RPJQP=>bGPPQ yy PPPOGTFPPPOPO
        yz OPPGPPBYPaPPP yö PPPP>TPPYPOOO yı PPPPPPPPkPPPP yın PPPPPPPPbPPPP yın_ PPPPPPPPYPPPP ył PPPRPPGPPPPPP
        yłk PPPQPPPPPPPPP yłka PPPQPPPPPPPPP yể PPPPPPPPQPPPP yển PPPPPPPPQPPPP yển_ PPPPPPPPQPPPP
        yệ PPPPPPPPRPPPP z 85`T1(xuh9mq1 z_ Hw89<<mhjI`Z4 za <8X\5<dnZJ`MN za_ QIlARF4JbQjaF zab GObRPPA[>_bGP
        zabo PPPPPPPRPOPPP zad PPSOPPVOGROXY zado PMSPPPOPPNYPP zadz PPPQPPPPPPPPP zah SPPFPPXPPNbPP
        zahl SPPGPPFPPPPPP zaj PPPOPPePPR5GP zak PPPaPPWYIFbbP zal XNFbPP>jGJYPY zam OOHWPPObkOabP
        zam_ PPPOPPFbYNYbP zama PPPOPPFYkObPP zame OPPWPPbPPR>PP zamj PPPPPPFPPNkPP zamó PPPQPPPPPPPPP
        zan OGRQH[5<G[ZPY zap PQOJPPdFGHFGP zapl PPPIPPdFGN5PP zapł PPPPPPPPPPPPP zas OPEIPOd`GNaaP
        zase PPPNPPeGPN5PP zat OOXQPP_[b`k>b zati YPGPPPZQPOYGP zav POFFPPbcGPYGP zavo PPPPPPcGPQ>PP
        zb OPGFPPZZ>JjPP zbi PPPOPPZGPRbPP zbit PPPOPP[PPPPPP zc GS<QPPiFbN>bF zd HON@FGfmHIe4G zdr PPPPPPcPPROPP
        zdra PPPQPPXPPRXPP zdro PPPPPPdPPNGPP ze c1@o2<lka>[a< ze_ kW_nFPl7GHFcP zec bPP@PPERPPPPP
        zeg OPPdPPPHPOPPP zego PPPQPPPPPPPPP zei SPOGPPPQPPRGP zek PPPQPPWbPPPGP zeka PPPRPPGPYPPPP
        zel WQWhPYI=bJaFb zel_ XPPGPPaPkOGPb zem POG>PPA=GYdjY zen dO@dGPml@Y>GG zeni PPPRPP8=GOYYP
        zep QPPAPPFYPOPPR zer >EeNHYQjcY=[P zere PPQPPPPYbPPPP zes ?<S\PP<cYNJG> zet NPGaPP[jcWj>P
        zett NPPbPPPbPPPPP zg OPFSPP=HQJabG zi ?:kk<2mfVQdi2 zi_ YYFEPPmejZN@F zia RNmOPP?`GOI>G
        ział PPPQPPPPPPPPP zie dFsePPOOGXFGQ zie_ OPjIPPaPPOEGP zień PPPQPPPPPPPPP zij PPPaPPRPPS?>P
        zik PPQPPPNbGHdbP zik_ PPPQPP=bPEjGP zil YO4OPPR[ZdFYb zil_ YPFQPPdNGc>PP zile PP>GPPFSGOPPP
        zin bb@[FO<=YVnjP zio GOtFPPGWPO[>G zion GOsPPPOOPPGPH zis QGXIbX8d>[=bP zis_ PGOIPPPcGbNbP
        zisi PPPQPPOPPPPPP ziu PP>NPPR]OPH>P ziv GPFEPP@FGRikP ziva PPGPPPIOPRPPP zię PPPQPPPPPPPPP
        zięk PPPQPPPPPPPPP zk PPPSPPv>>R,FP zka PPPRPP\GPN?>P zka_ PPPRPP\GPN>>P zko PPPSPP@>PQ?PP
        zl FQ>@GPAOb\maG zle OPPQPPbYba>YP zlet PPPPPPPYPPPPP zm >N>JGPK<lZAbG zmi GPPJPPQFbNaPP zn POFJQYn`>S`YG
        zna POGIPP`WGHsPG zni OPPPPPjaGPPPP zni_ PPPOPPWbPRPPP znie PPPPPPQPPPPPP zno PPGRPP[GPR>GP
        znov PPPOPPdPPO5PP zo `JGjAW5cGX[FI zo_ FSkjPO@bbN<GY zol b`HWFZV@><QOG zolg PPPPPPPPPPPPP
        zon NH?PIWNH6X@QQ zony PPPPPPGbGPPPP zor aFPXPQWPlSbGP zou PGQkPPWPPPPPP zou_ PGQkPPWPPPPPP
        zp PPPQPPlFGR5bP zr PPPIGPf`HQdGP zru OPPFPPnOPOGGP zruš PPPOPPjPPOGPP zs OOZFPP\tGN4kG zs_ PPPPPPXPPQEbP
        zt SXOIGQisQX>bH zt_ SPPHGGaaPPPYG zte QPOHGPHkPPGPP ztel PPPPPPPbPPPPP zto POOPPPPkGPGPP
        zu T@PdFGEjuPdWF zu_ TPP?PZRYGRFYP zur bIGYPPGPkOYPQ zurü QPPPPPPPPPPPP zv PO=<PPc@G[kkG
        zva POPPPPEHPOckP zvan PPPPPP=PPNbkP zw JPPePP<FPOGRP zwo OPG[PPOPPPPPP zwon PPPQPPPPPPPPP
        zwr PPPJPPPPPPPPP zwro PPPIPPPPPPPPP zy bXPTYc@>GP>QP zy_ bOPRPbQGOQGPP zyg PPPQPPPPPPPPP
        zygn PPPQPPPPPPPPP zym PPPQYPPPPPPPP zyma PPPQPPPPPPPPP zys PPPRPPFPPPPPP zz ZXuM[R2N@_4>Y
        zzo POlOPPOGPOGGP zzo_ POlOPPOGPOGGP zá OR`FPPekPO>PY zák PPPPPPZPPPPPP záka PPPPPPQPPPPPP
        zál PQbPPPY>PPPPY záll PPPPPPPYPPPPP zám PPPPPPFkPPPPP zám_ PPPPPPFbPPPPP zás PQOPPPZYPPPPP
        zé PGPPPPXbPPGPP zí POPOPPkYPPPPO zó PSOFPP`bPPPPY zö PPPPGPPbGPPPO zön PPPPPPPYPPPPP zü OPPPPPPYbPPPP
        ză PPPPPPPSPPPPP ză_ PPPPPPPRPPPPP zę PPPRPPPPPPPPP zī PPPPPPPPPPGkP zīb PPPPPPPPPPPYP zība PPPPPPPPPPPYP
        zł PPPRPPFPPPPPP ß TPPGFGPPGPPPP ße SPPPGPPPGPPPP ße_ SPPPGPPPGPPPP à 4qvQGZFNTGPPt à_ GrwQGZFNTPPYb
        ài PP=PPPPPSPPPY ài_ PP>PPPPPSPPPG àm GGPPPPPPRPPPb àm_ PPPPPPPPRPPPG àn GFGPPPPOSPPPk àn_ PPPPPPPPRPPPG
        àng GPPPPPPPRPPPY àng_ PPPPPPPPRPPPP ành PPPPPPPPQPPPP ành_ PPPPPPPPQPPPP ào PPFPPPPPSPPPG
        ào_ PPFPPPPPSPPPG ày GPPPPPPPSPPPP ày_ GPPPPPPPSPPPP á =KT`XIxtTM>QK á_ PSTPHPw6QNGPB áb OROGOPHkPPGPR
        ác FROOPPdPSOGPG ác_ PPPPPPGGSPPPP ách OPPPPPXPRPPPP ách_ OPPPPPPPRPPPP áci POQOPPAYPPGPG
        ád POOOPPuPOOGPO ág PQJPPPFbOPPPF ák POPPPPcbPGPPQ áka PPPPPPHPPPPPP ákaz PPPPPPQPPPPPP ál GQZPFHnsOOGOJ
        ála PPPPPPHYPPPPQ álas PPPPPPPYPPPPP ále PHYPPPl>PPPPY ále_ PPPPPP[GPPPPP áll PPPPPPPkPPPPN
        állí PPPPPPPYPPPPO ám PSMOOPnYQOGPG ám_ PONPOPePQOGPP án FKCbGPnuROGYP án_ OSOGGPAcRPPPH
        ána PPPPPPEkPPPPQ áno PMFPPPePOOFPO áno_ PMFPPPf>OOFPP ány POPPPP=kPGPPP ár GMKZPQSsPPPYQ
        ár_ GONPPQItPPPPN áro PPPPPP_bPPPPP ás PJRPGPetOXPG? ás_ PJQPPPdPOPOGF ási PQOPPPqYPPPPO át FRPPGPnkROGPI
        át_ GPPPPPcbRPPPN áv PORPPPdbOOGPW ávk PPPPPPIPPPPPP áz POOOPPmGPOGPP ázk PPPPPPZPPPPPP
        ázka PPPPPPYPPPPPP áž PPPPPPcPPPPPP áže PPPPPPIPPPPPP ážen PPPPPPRPPPPPP â =iKHOQFKxZHYF ân GEKPOPOTSPPPG
        ân_ PPPPPOPQSPPPP ând GGQPPPPSOPPOP ând_ GGPPPPPSOPPOP âu PPPPPPPOTPGGP âu_ PPPPPPPNTPGGP
        ây POPPPPFPJPPPP ây_ POPPPPFPJPPPP ã =VBPPPFRTPGPP ã_ POIPPPPRSPPPG ão FWBOPPFPPOGPY ão_ FWBOPPFPPOGPY
        ä 9?Q6q99GNER]V ä_ NQPO5TRHHPOCP äd RPPGXGPPPPPSP äe OPPP>RPPPPPSG äev PPPPPOPPPPPSG äeva PPPPPOPPPPPSG
        äh HGPP>SOPPPPSP äi OPPP>RPPOGOKP äiv PPPPGQPPPPPQP äivä PPPPPRPPPPPOP äk OPPPkIPPPPPNP äl RPQQr@OPPPPSE
        älj PPPP>NPPPPPSP äll RPGP`>PPPPPRF älla PPPPkOPPPPPPG äm PPPPjHPPPPPNP än JPZ?qBYGOPPOE
        än_ NPPPPTPPOPPMP äna PPPP>MPPPPPTP änd RPPGaOPPPPPOP änl PPPPYPPPPPPPP änli PPPPYPPPPPPPP
        är IGOHq@OOPPPTE är_ OPOPsHPPPPPNG ära QPPP>OPPPPPTO äs SPPPaIPPPPPSO äst RPPPaNPPPPPSO ät IPPP`AIGPGPRO
        ätt HPPPjFPGPPPRP ätte HPPPaFPGPPPRP äv OPPPjJOPPPPNP äy PPPPGSPPOPPOP ää OPPP5TPPPPOPP ää_ PPPPGRPPPPPOP
        ään PPPPGRPPPPPOP ään_ PPPPGRPPPPPOP äär PPPP>OPPPPPSP å 2GQ7xuFGPYIXD å_ GGPQxuOPYPQX> åg PPPPs>PPPPPPP
        åga PPPPaGPPPPPPP ål FOPPubPPPPPPF ål_ PPPPdGPPPPPPP ån FPPGibPPOPPPO år EGP?nlPGPPQPE år_ OPP>SkPGPPPPE
        åt EPPGqkPGPPPPF ått PPPPPbPGPPPPO ått_ PPPPWbPPPPPPO æ <HQ?0cP>PYHXK æl PPPPK5PPPPPPJ æn OPPPK5PPPPPPQ
        ær FHQQ<uPGQPHPK ær_ FPPPEkPPPPPPS ære PPPPIkPOPPPPN ære_ PPPPRkPPPPPPO æri PPPPDkPPPPPPR
        æt PPPPJ=PPOPPPS ætt PPPPI=PPPPPPR æð PPPPPPPPPPPPQ ç FqBZHQYEu>GOt ça GhAPGPPNbPGPt ça_ PiAPPPPN>PGPk
        çal PPPPPPPPYPPPP çalı PPPPPPPPYPPPP çe OPP>PPPPtPPPP çi PPNPPPPPkPPPP çin PPPPPPPPbPPPP
        çin_ PPPPPPPPbPPPP ço G`JYPPOGkGGPP ço_ PFKPPPPPGPPPG çu PjOPPPPPbPPPG çã POJPPPPPPPPPG ção POJPPPPPPPPPG
        ção_ POJPPPPPPPPPG çı PPPPPPPPbPPPP çık PPPPPPPPYPPPP è 4qqZOQPE\OPPu è_ P3rPPPPOQPPPk èr Gj=PPPPOPPPPb
        ère GtGPPPPOPPPP> ère_ GkGPPPPOPPPPG ès GjOPPPPPPPPPb ès_ GjOPPPPPPPPPb é <xTiYGxrAD<Eo é_ 6xnjbGx+ID=Gv
        éc GjIPPPOOPPPP> ée GsOPb>PGPPPP> ée_ PjOPPPPPPPPPG ég PcOHFHPtOQZYJ ég_ P>PGGGPbOPPOT éh PPOPPP\bPOPPP
        ého POOPPP\GPOPPP ého_ POOPPP\GPOPPP ék PGPGPOOkPGPPQ ék_ PPPPPPPbPPPPP él GcRGFG<tPPPP@ ém OaTOPPnaPPPP3
        ém_ P<TPPPjGPPPP3 én FIHjRkdbFOGPh én_ P7OkRkGGFPPPW énz PPPPPPGbPPPPP ép GlOGPP`kQPPPF épo PaQPPPPPPPPPP
        épon PYPPPPPPPPPPP ér GjJQGQetQYGY8 érd PHOPPPPbPPPPP érdé PGPPPPPbPPPPP ére P>QPPP`kPPPPG
        ért PGPPPPPkPPPPO ért_ PGPPPPPkPPPPO és FnNHGPEkZYPFu és_ G8OHGPFkPPPFt ése PbPPPPGbPPPPG
        ésem PPPPPPPYPPPPP éso PbPPGPPPPPPPG ésol PYPPPPPPPPPPP ész PPPPPPPbPPPPP ét FjOG?PIkPPPPJ
        ét_ O5PG@YGkQPPPZ év PaOPPPXkPPPPF éz PGGPPPWkPPPPG ê =qBQOQOO]QPP5 ê_ PEJPPPPPRPPPG ên GNJPPPPPSPPP>
        ên_ PGPPPPPPSPPPP ì GPtZPQPPTPQYG ì_ GPtZPQPPSPQYG ìn OPPPPPPPRPPPP ình OPPPPPPPRPPPP ình_ OPPPPPPPRPPPP
        í >B9aOIxrTD5Gx í_ GJNPGQx5TEGPo ía PTOPPP;FRPGP? ía_ PTEPPP<FRPGP> íc GDJPPPJGRPPPj ích OPPPPPhPRPPPO
        ích_ OPPPPPhPRPPPO ík YYYPGGn?POPPS ík_ PPPPPP\>PPPPP ím QEOXPPnjNOGGf ím_ POOOPPnkNOGP< ín PRSGGPA>QPPP\
        ính PPPPPPOYRPPPP ính_ PPPPPPPPRPPPP ís GFRPGP\GPO>Fm ísl PPPPPPRPPOPPR íslo PPPPPPZPPOPPP
        ít GREQGQuj[XGOb ív PNTPPP8kOOGP3 ívj PPPPPPPbPPPPP íz PQQPPPdPPPGPF íð PPPPPPPPPPPPR íč PPPPPPJGPGPPP
        íče PPPPPPAGPGPPP î >sGQPQPTaYQZ? în POPGPPPTOPPPP în_ PGPPPPPTOPPPP înc PPPPPPPRPPPPP înt PPPPPPPRPPPPP
        într PPPPPPPQPPPPP ð OXZZ=GYGGGPPK ð_ OPPQFFPGHPOPT ða PNPPGPPPOPPPK ða_ PPPPPPPPPPPPS ðan PNPPPPPPOPPPS
        ðan_ PNPPPPPPOPPPS ði PPPPOPPPPPPPS ði_ PPPPPPPPPPPPS ðj PPPPPPPPPPPPR ðs PPPPPPPPPPPPQ ðsl PPPPPPPPPPPPQ
        ðsla PPPPPPPPPPPPQ ðu GPPPGPPPPPPGT ðu_ PPPPPPPPPPPPR ður GPPPPPPPPPPPR ður_ GPPPPPPPPPPPR
        ñ PKDPPPOGPGGPP ña PTNPPPPPPGGPP ño PTNPPPPGPPPPG ñor PSOPPPPGPPPPP ò G<rZPPGNTGGPt ò_ PFsPPPGNRGPPk
        òn GGPPPPPPSPPPb òng PPPPPPPPRPPPP òng_ PPPPPPPPRPPPP ó 5BBT<H]rKN?Ox ó_ >K>NGPXsKPPPv óa POPPPPPPRPPPP
        óa_ POPPPPPGRPPPP ói PPROPPGGRPPPO ói_ PPROPPGGRPPPO ók PPPQOGOkOGPPS ól PRIOGQikFYGPA óm PTDOPPOGPPPPG
        ón GKOEOQT>RPQZm ón_ GTNFOQS>OPQZj ór PNS\GGAYOPPOS ót PMKPPOGbPPOPJ ótt PPPPPOPPPPPPR ów POOSPPOPPPPPP
        ów_ PPOSPPOPPPPPP ówi PPPQPPPPPPPPP ówił PPPQPPPPPPPPP óð PNPPPPPPOPPPS ô HiTOPQ0F]N>YG ôi PPPPPPOPSPPPP
        ôi_ PPPPPPOPSPPPP ôm PbQPPPOPRPPPG ôm_ PPPPPPOPRPPPP ôn PNSPPPPPSPPPP ông GPPPPPPPRPPPP
        ông_ GPPPPPPPRPPPP ôž PPPPPPJPPPGPP õ HGTQOOPQIPPT= õe GEKPPPPPPPPQ> ões GEKPPPPPPPPO> ões_ GEKPPPPPPPPO>
        õi PQPPPPPPGFPTP õt PPPPPPPPPPPSP ö 9GQ6q0=tt=HJK öd QPPGjPPbbPPPN öde PPPPbPPGbPPPP ög PPPGaGPPGPPPS
        öl QPPG`IGkGPPOS öld PPPPGPPbYPPPP ön IPPG=JGkjPPOR önn SPPGGOPYPPPPO önt OPPPbOPbPPPPR
        öntu OPPPPOPPPPPPR ör HPPGr@PkkPHRJ ör_ OPPPsGPbGPPPN örö PPPP>PPkGPPPO ös IGPGjAPbYPOOF
        ösz PPPPPPPbPPPPP öszö PPPPPPPYPPPPP öt PPPGaFPkPPPRO ött PPPPXFPkPPPPN ött_ OPPPGPPkPPPPN
        öv OPPPsGPbPPPPO öz OPPPGPPbkPPPP öö PPPP>RP>GPPTN ø 2?Z70vPHPYQaD ød OPPGJkPGPPPPG øde OPPPHbPPPPPPP
        ør EGPHBlPPPPQPF ør_ PPPPFkPPPPPPF øre OPPPRbPPPPPPG ørr PPPPPbPPPPGPP ørre PPPPPbPPPPGPP
        ørs PPPPDtPPPPPPP ù HtjPPPPXSPHYH ù_ HtjPYOPYRYHYQ ú =BBO<?fs]V>Xx ú_ GPNOFPBYRNGOw új PPPPPOEtPPPPO
        úm PIIPPPXGPPPPd úme PIIPPPOGPPPPd úmer PHIPPPOPPPPPd ún PTIPFPbOOPPPR úp GQOPPPRYRPPPG úp_ PPPPPPQPRPPPP
        úr OPQPGP\YPPPPI úč PPPPOGnGPOGPP úče PPPPOGeGPOGPP účet PPPPOGeGPOGPP ü 9?O?25GtuEQ]` ü_ OPPPGPP>kPPQP
        üb JPOGPPPP>PPQG übe JPOGPPPPPPPOG über JPOGPPPPPPPOG üc JPPPPPPPPPPNP ück JPPPPPPPGPPOP üd RPPPPPPk>PPPP
        üdv PPPPPPPkGPPOP üh IPPPPPPGGPPSP ühi PPPPPPPPGPPRP ühis PPPPPPPPPPPQP ük OPPPGPPbbPPQP
        ük_ PPPPPPPbYPPOP ül EQPPEPPtcPPSF üm OPPPPPPGYPPSP ümb PPPPPPPG>PPSP ün SPPGOPPbsPPOG ün_ OPPPPPPGsPPOP
        ünd RPPGOPPGPPPPP ündi RPPPPPPPGPPPP ür KPPFFGP>kPPPF ür_ RPPPGPPGbPPOP üs IPPYPGPGbPPSP üz OPPPPPPYkOPOP
        üze OPPPPPPPkPPPP üş PPPPPPPPbPPPP ý EZPE<Hx?TV6GK ý_ PYPFFQxHTN>GN ýb OPPPOPBPOPPPP ýbo PPPPOPZPPPPPP
        ýbor PPPPOPZPPPPPP ýc NPPOPPePOOGPP ých NPPOPP\POOPPP ých_ NPPOPPePOOPPP ým PPPOPPePOOGPO
        ým_ PPPOPPePPOPPO þ PPPZ=GPGPQPPK þa PPPPGPPPPPPPS þe PPPPGPPPPPPPJ þá PPPPPPPPPPPPR þá_ PPPPPPPPPPPPR
        ā ZPYYPQFPQE;sG ā_ PPPPPPGPPOFsP āc PPOPPPPPPPGkP ād PPPPPPPPPPGkP ādā PPPPPPPPPPPYP āj PPPPPPPPPOGkP
        āju PPPPPPPPPPPbP āju_ PPPPPPPPPPPYP ājum PPPPPPPPPPPYP āk PPPPPPOPPOFtP āl PPPPPPPPPGOtG
        ām PPPPPPPPPPGkP ām_ PPPPPPPPPPGkP āp PPPPPPPPPPPYP ār PPPPPPPPPPOkP ās PPPPPPPPPPOkP ās_ PPPPPPPPPPOkP
        āt PPPPPPPPPPOtP āts PPPPPPPPPPPbP āts_ PPPPPPPPPPPbP ă =>FQP[G]SYQP> ă_ >FFHPZGTPPGPG ăm OPPGOPPSRPPPP
        ăn PPPPPPGRSPPPP ăng PPPPPPPPQPPPP ăng_ PPPPPPPPQPPPP ăr PPOPPPPSPPPPP ări PPPPPPPRPPPPP ăs PPPPPPPRPPPPP
        ăsp PPPPPPPQPPPPP ăspu PPPPPPPQPPPPP ăt PGPPPPPSPPPPG ą PYP]PY<GPEB=P ą_ PYP]PP=GPEK=P ąc PPPRPPPPPPOPP
        ąd PPPRPPOPPPPGP ąž PPPPPPPPPPQPP ąži PPPPPPPPPPQPP ąžin PPPPPPPPPPQPP ć ZZGTYP<YPDtGP ć_ PPGTPP<PPNkPP
        ća PPPPPPPPPNkPP će PPPOPPFPPNtPP ći PPPPPPPPPNkPP č IPNNYQx>GKxtF č_ PPPGPGePPT@GP ča GPXOPPePGJhkG
        čak PPPPPP7PGJbGP čal PPPPPPdPPR5PP čas GOOPPPnPPR4>P če PFOGFHw>PTubG če_ GPPGPPNPPTGPP
        ček PPPPPPjGPDkPP ček_ PPPPPPJGPH>PP čen POPPPP@PPS>PP čer PFOPGPdPPOjGP čera POPPGPcPPROPP
        čet PPPPOG[GPPbXP čet_ PPPPOGnGPNGPP či HOFOQXeXOSo=G čia PPPPPP@PPNK>G čiau PPPPPPPPPPQPP
        čil PPPPPOePPR4PP čila PPPPPOZPPPPPP čilo PPPPPPIPPS4PP čin PPPPPPWPPRiGP čit PPPPPPbPPQXOP
        čk PPPPPP`PONsGP čn PPGPPP\PPRaGP čno PPGPPPGPPQbPP čno_ PPGPPP<PPRYPP čo PPPOPPBPPNFPP čo_ PPPOPPBPPO5PP
        ču YPPPPP<PPRitG čun PPPPPPGPPRbGP čun_ PPPPPPPPPRbGP čí PPPPPPdPPOGPP čís PPPPPP[PPOPPP
        čísl PPPPPPRPPOPPP ď YYYOPPoQQEFGP ď_ OPPPPPnPPFFOP ďa PPPOPPBPPOGGO ďak PPPPPPJPPOGGO đ GOFPPZFOTMuQG
        đe PPPPOPFPPNtPP đi PPPPPPPPSPPPG điệ PPPPPPPPQPPPP điện PPPPPPPPQPPPP đâ PPPPPPPPRPPPP đã PPFPPPPPRPPPP
        đã_ PPFPPPPPRPPPP đơ PPPPPPPPQPPPP đơn PPPPPPPPQPPPP đơn_ PPPPPPPPQPPPP đư PPPPPPPPQPPPP
        đượ PPPPPPPPQPPPP được PPPPPPPPQPPPP đặ PPPPPPPPRPPPP đế PPPPPPPPQPPPP đến PPPPPPPPQPPPP
        đến_ PPPPPPPPQPPPP đị PPPPPPPPQPPPP địa PPPPPPPPQPPPP địa_ PPPPPPPPQPPPP đổ PPPPPPPPQPPPP
        đổi PPPPPPPPQPPPP đổi_ PPPPPPPPQPPPP độ PPPPPPPPQPPPP độn PPPPPPPPQPPPP động PPPPPPPPQPPPP
        ē PPZPGPFYYX;sG ē_ PPPPPPPPPPOtP ēc PPPPPPPPPPPbP ēc_ PPPPPPPPPPPbP ēj PPPPPPPPPOFkP ēl PPPPPPPPPPPtP
        ēm PPPPPPPPPPGkP ēr PPPPPPPPPPOkP ēt PPPPPOPPPPPkP ēt_ PPPPPPPPPPPbP ė QYOYQY=QQEK4G ė_ PPPOPPPPPGKGP
        ėj PPPPPPGPPOA>P ėja PPPPPPPPPPRGP ėji PPPPPPPPPPHPP ėjim PPPPPPPPPPHPP ėjo PPPPPPPPPOIPP
        ėjo_ PPPPPPPPPOIPP ėk PPPPPPPPPPIOP ėl PPPPPPFPPOKPP ėl_ PPPPPPFPPOTPP ės PPOPPPPPPPT>G ės_ PPOPPPPPPPTGG
        ėt PPPPPPPPPPJGP ę PYPTPP<GPOB>P ę_ PYPTPPFGPOJGP ęd PPPRPPPPPPPPP ędz PPPQPPPPPPPPP ęk PPPQPPPPPPPPP
        ęs PPGRPPPPPPJ>P ęs_ PPPPPPPPPPS>P ě GPPOPZpGXN>PG ě_ GPPPPPrPPNGPP ěd PPPPPPaPPPPPP ěk PPPPPPaPPPGPP
        ěku PPPPPPaPPPPPP ěkuj PPPPPPaPPPPPP ěl PPPPPPsGPPPPP ěla PPPPPPkPPPPPP ěn PPPPPPiPPPPPP ět PPPPPPjPPPPPP
        ğ OPOPPPPOuGHPP ği OPPPOPPPkPPPP ğı PPPPPPPPbPPPP ī HOPYPZFXQODsG ī_ POPPPPPPPPPkG īb PPPPPPPPPPFkP
        ība PPPPPPPPPPObP ība_ PPPPPPPPPPPbP īd PPPPPPPPPPPkP īdz PPPPPPPPPPPbP īg PPPPPPPPPPOkO īj PPPPPPPPPPFbP
        īju PPPPPPPPPPPbP ījum PPPPPPPPPPPYP īt PPPPPPPPPPFtP īt_ PPPPPPPPPPGkP īv GPPPPPPPPPPkP į QPPYPPFPZFB=P
        į_ PPPPPPFPPPK=P ı PYZYGQP?u=HPO ı_ PPPPPPPGu>POP ık PPPPPPPGkPPPP ık_ PPPPPPPGkPPPP ıl PPPPPPPPkOPPP
        ıla PPPPPPPPYPPPP ılar PPPPPPPPYPPPP ım PPPPOPPPkPPPP ım_ PPPPOPPPkPPPP ın PPPPPPPPtGPPF
        ın_ PPPPPPPPkPPPP ınd PPPPPPPPbPPPP ında PPPPPPPPbPPPP ını PPPPPPPPYPPPP ını_ PPPPPPPPYPPPP
        ır PPPPPPPPkPPPP ır_ PPPPPPPPbPPPP ıs PPPPPPPPbPPPP ısı PPPPPPPPYPPPP ıy PPPPPPPPbPPPP ıyo PPPPPPPPYPPPP
        ıyor PPPPPPPPYPPPP ız PPPPPPPPkPPPP ız_ PPPPPPPPbPPPP ığ PPPPPPPPYPPPP ığı PPPPPPPPYPPPP ış PPPPPPPPbPPPP
        ış_ PPPPPPPPYPPPP ķ PGPPPPPOPPNtG ķi PPPPPPPPPPOkP ļ PPPPPPPOPPEtP ļa PPPPPPPPPPOtP ľ HXPXPY0GYN5PO
        ľk PPPPPPIPPPPPP ł HXF]ZZ<OQE=PQ ł_ PPPTPPFPPOPPP ła PPPTPPFPPPGPP ła_ PPPSPPPPPPOPP łac PPPQPPPPPPPPP
        łaci PPPPPPPPPPPPP łam PPPQPPPPPPPPP łam_ PPPQPPPPPPPPP łb PPPQPPPPPPPPP łby PPPQPPPPPPPPP
        łe PPPRPPPPPPPPP łem PPPRPPPPPPPPP łem_ PPPRPPPPPPPPP łk PPPQPPPPPPPPP łka PPPQPPPPPPPPP
        łka_ PPPQPPPPPPPPP ło PPPTPPOPPPGPP ło_ GPPSPPPPPPPPP łu PPPSPPPPPOGPP ły PPGSPPFPPPPPP ły_ PPPRPPFPPPPPP
        ń OPPTPGFPPGFPP ń_ PPPSPPOPPGPPP ņ YPPYQYPPPPEtP ņu PPPPPPPPPPObP ņu_ PPPPPPPPPPObP ņē PPPPPPPPPPPYP
        ņēm PPPPPPPPPPPYP ň POOOPQoOYN>FH ň_ PPPOPPnOPOPGP ő FHZGF>GuGXPPF ő_ PPPPGPPtGPPPG ř HOPOPPpGON>PO
        ře GPPOPPqPPOGPP řed GPPPPPbPPPPPP ři PPPPPPrPOOGPP řiš PPPPPPaPPPPPP ří PPPPPPiPPPPPP ś PPPTPP3GPN=GP
        ś_ PPPSPPGPPOPGP śc PPGSPPFPPPPPP ści PPGSPPFPPPPPP św PPPQPPPPPPPPP świ PPPQPPPPPPPPP ść PPPRPPPPPPGPP
        ść_ PPPRPPPPPPGPP ş OYQZGPPOu6GFG ş_ PPPPPPPPkGPPP şa PPPPGPPPkGPPP şe OPPPPPPPkPPPP şek PPPPPPPPbPPPP
        şekk PPPPPPPPYPPPP şi PPPPPPPPkPPPP şim PPPPPPPPYPPPP şim_ PPPPPPPPYPPPP şm PPPPPPPPbPPPP
        şma PPPPPPPPYPPPP şt PPPPGPPPkPPOP şı PPPPPPPPbPPPP š HPENYYx=RKxvF š_ QPPPPPhGQSoGP ša GOPPPPdPGImkP
        šan GPPPPPdPPEWkP šana PPPPPPQPPP=bP šau PPPPPPPPPPJ>P šau_ PPPPPPPPPPRGP šauk PPPPPPPPPPRGP
        še GPPFPQnPQ\jaQ še_ PPPPPPdPPS`GQ šel PPPPPP`PPR>bP šel_ PPPPPP`PPS>PP šen PPPOPPZPPObGP
        ši OPPFHYoPPJRmG šie PGPPPPBPPNFPP šk PPPOOO@PGSm5P ško PPPPPPbPPQaGP škod PPPPPP8PPR>PP šl PPPPPP[PPNlGP
        šla PPPPPP[PPNYPP šla_ PPPPPP[PPNYPP šo POOPPPHPPPPkP št POFPPP9FQ[v>P šte YPPQPP9PQ[bGQ
        što PPGPPP;PPNvGP što_ PPGPPPEPPMvGP štov PPPPPPFPPRYPP ší PPPPPPmGOOGPF ší_ PPPPPPlPPOPPO
        šč PPPPPPEPPT,PP ť OPPOPP]PPN>GP ť_ PPPOPPfPPN>GP ū QQYYFQFQQOBsP ūd PPPPPPOPGPIkP ūdz PPPPPPPPPPPbP
        ūk GPPPPPPPPPJaP ūks PPPPPPPPPPRXP ūkst PPPPPPPPPPRXP ūr PPPPGPOPPPSYP ūs PGPPPPPPPPRkP ūsu PPPPPPPPPPNkP
        ūsu_ PPPPPPPPPPNkP ūt PPPPPPPPPPIkP ūtī PPPPPPPPPPPYP ūtīj PPPPPPPPPPPYP ů GPPOPPpGPN=PP ů_ GPPPPPrPGOGPP
        ůž PPPPPPjPPPGPP ű P?ZGEGGtPPPPG ų PPPPPPOPQOK>P ų_ PPPPPPOPQOK>P ź PPPSPPFOPPGGP ż >HQTPP<PZOFYQ
        ż_ PPPTPPPPPPFPP że GGGTPPFPPOGPP że_ GGGTPPPPPPGPP ž POEWPPx=PKxuG ž_ GPPOPPwPPFGHP ža QPOPPO>PPTkaG
        žal PPPPPPXPPJ`PP žb PPPPPP4PPSaPP žba PPPPPPEPPRYPP žba_ PPPPPPEPPRYPP žd PPPPPP[POOPPP že OPGPFPnPQSvbQ
        že_ NGPPPPnPQR`GQ žel PPPPPP?PGIbGP želi PPPPPP=PGIcPP žen PPPPGPdPPRXYP žená PPPPPP`PPPPPP
        žení PPPPPPAPPPPPP žet PPPPPPaPPOkPP žete PPPPPPYPPOkPP ži QPFPPP]FPRncP žin PPPPPPFPPRAGP
        živ PPPPPPQPPR`GP žn OPGOPPIOORcGO žs PPPPPPaPPNHYP žsa PPPPPPPPPPQPP žsak PPPPPPPPPPQPP ơ GPPPPPPPTPQPP
        ơi GPPPPPPOSPPPP ơi_ GPPPPPPOSPPPP ơn PPPPPPPPSPPPP ơn_ PPPPPPPPSPPPP ơng PPPPPPPPQPPPP
        ơng_ PPPPPPPPQPPPP ư GGPPPQPP]PPPP ư_ PGPPPPPPSPPPP ưa PPOPPPPPSOPPP ưa_ PPOPPPPPSOPPP ươ PPPPPPPPQPPPP
        ươn PPPPPPPPQPPPP ương PPPPPPPPQPPPP ướ PPPPPPPPRPPPP ườ PPPPPPPPQPPPP ười PPPPPPPPQPPPP
        ười_ PPPPPPPPQPPPP ườn PPPPPPPPQPPPP ường PPPPPPPPPPPPP ượ PPPPPPPPRPPPP ược PPPPPPPPQPPPP
        ược_ PPPPPPPPQPPPP ș FG=QPPPTPPGO> și PPGPPPPTPPPPP și_ PPGPPPPTPPPPP șt PPGPPPPTPPGPG ște PPPPPPPSPPGPP
        ște_ PPPPPPPRPPPPP ț GF<ZYQOTQPFP? ța POFPPPPSPPPPG ța_ POFPPPPSPPPPG ți GG=PYYPTQPFPG ți_ PPGPPPPSPPGPP
        ție PPPPPPPSPPPPP ție_ PPPPPPPRPPPPP ții GPPPPPPRPPPPP ții_ GPPPPPPRPPPPP țio PPPPPPPRPPPPP
        țion PPPPPPPRPPPPP țu PPPPPPPRPPPPP țum PPPPPPPRPPPPP ạ FOPPPPGPTPQPP ạ_ PPPPPPPPRPPPP ại PPPPPPPPSPPPP
        ại_ PPPPPPPPSPPPP ạn PPPPPPPPRPPPP ạn_ PPPPPPPPRPPPP ạt OPPPGPPPRPPPP ạt_ OPPPGPPPRPPPP ả GGFPPPPPTPPPP
        ả_ GGPPPPPPSPPPP ải PGPPPPPPRPPPP ải_ PGPPPPPPRPPPP ảm PPPPPPPPRPPPP ảm_ PPPPPPPPRPPPP ản GPPPPPPPRPPPP
        ản_ PPPPPPPPRPPPP ấ GQYPPPPPTQQPP ất FPPPPPPPTPPPP ất_ FPPPPPPPTPPPP ầ GPPPPPPPTPPPP ần FPPPPPPPTPPPP
        ần_ FPPPPPPPTPPPP ẩ PPPPPPPPSGPOP ẫ GGPPPPPPSPPPP ẫn GGPPPPPPSPPPP ẫn_ GGPPPPPPSPPPP ậ >OYPPPFPTPQPP
        ận PPPPPPOPSPPPP ận_ PPPPPPOPSPPPP ật PPPPPPPPSPPPP ật_ PPPPPPPPSPPPP ắ =GPPFPPPTPPPP ặ PPPPPPPPTPPPP
        ặt PPPPPPPPRPPPP ặt_ PPPPPPPPRPPPP ế GPZPGPPPTGPPO ế_ PPPPPPPPSPPPP ến GPPPPPPPRPPPP ến_ GPPPPPPPRPPPP
        ết PPPPGPPPSPPPO ết_ PPPPGPPPSPPPO ếu PPPPPPPPJPPPP ếu_ PPPPPPPPJPPPP ề PPPPPPGPTOPPP ền PPPPPPPPRPPPP
        ền_ PPPPPPPPRPPPP ều PPPPPPPPRPPPP ều_ PPPPPPPPRPPPP ể >PPPPPPPTPGPO ể_ GPPPPPPPSPPPP ển GPPPPPPPSPPPP
        ển_ GPPPPPPPSPPPP ệ PPPPPPFPTPPPO ện PPPPPPPPRPPPP ện_ PPPPPPPPRPPPP ệt PPPPPPPPSPPPP ệt_ PPPPPPPPSPPPP
        ỉ PPPPPPPPRPPPP ỉ_ PPPPPPPPRPPPP ị FPPPPPFPTPPPP ị_ GPPPPPFPTPPPP ịa PPPPPPPPQPPPP ịa_ PPPPPPPPQPPPP
        ọ GPPPPPPPTPPPO ọi PPPPPPPPRPPPP ọi_ PPPPPPPPRPPPP ọn PPPPPPPPQPPPP ọng PPPPPPPPQPPPP ọng_ PPPPPPPPQPPPP
        ỏ PPPPPPPPTPPPO ố GPPPPPPOTPPPP ố_ PPPPPPPPTPPPP ối PPPPPPPPRPPPP ối_ PPPPPPPPRPPPP ốn PPPPPPPPSPPPP
        ốn_ PPPPPPPPRPPPP ốt PPPPPPPPRPPPP ốt_ PPPPPPPPRPPPP ồ GPPPPPGPTPPPP ồi PPPPPPPPSPPPP ồi_ PPPPPPPPSPPPP
        ổ PPPPPPPPTPPPP ổi PPPPPPPPSPPPP ổi_ PPPPPPPPSPPPP ỗ PPPPPPPPSPPPP ỗi PPPPPPPPRPPPP ỗi_ PPPPPPPPRPPPP
        ộ PQQPPPGPTPPPO ộ_ PPPPPPPPSPPPP ộn PPPPPPPPQPPPP ộng PPPPPPPPQPPPP ộng_ PPPPPPPPQPPPP ột PPPPPPPPSPPPP
        ột_ PPPPPPPPSPPPP ớ PPPPPPPPTPPPP ới PPPPPPPPSPPPP ới_ PPPPPPPPSPPPP ờ GPGPPPPPTPPPO ờ_ GPGPPPPPTPPPP
        ời PPPPPPPPSPPPP ời_ PPPPPPPPSPPPP ờn PPPPPPPPQPPPP ờng PPPPPPPPPPPPP ờng_ PPPPPPPPPPPPP ở PPPPPPPPTPPPG
        ở_ PPPPPPPPTPPPG ỡ PPPPPPPPSPPPP ợ PPPPPPPPSPPPP ợc PPPPPPPPQPPPP ợc_ PPPPPPPPQPPPP ợi PPPPPPPPQPPPP
        ợi_ PPPPPPPPQPPPP ụ PPPPPPFPTPPPP ủ GPOPPPFPTPPPP ủa PPOPPPPPSPPPP ủa_ PPOPPPPPSPPPP ủy GPPPPPGPRPPPP
        ủy_ GPPPPPGPRPPPP ứ >PPPPQPOTPQOP ừ GPOPPPPPTPPPP ử PGFPPQPPTPPPO ữ PPGPPPPPSPPPP ự PPPOPPPPTGPPG
        ự_ GPPOPPPPSGPPP ực PPPPPPPPRPPPP ực_ PPPPPPPPRPPPP
        """#

    private static let cyrillicRows: StaticString = #"""
        _a PSP _c PSP _d PSP _g PSP _p GSP _s PTP _s_ PTP _t PSP _а [I= _аб AKP _абм GRP _ад bS2 _адк PRP
        _адл OQP _адм O[G _адп PQP _ако Fuj _ако_ Fuj _ан WVP _ану PlG _ап FJZ _апл PJY _ат H[= _атр G[P _б I`?
        _бе XWa _беш Gk` _би ;Xn _би_ H5k _био YP@ _био_ PPI _бис PGA _бих PvN _бл bOj _бла Oab _бол `HI _бр PFd
        _бро <X[ _бу \?E _був SPP _був_ RPP _буд b5? _бъ GlG _бы kJP _бы_ kNP _был bSP _в dP< _в_ vr) _ва a6A
        _ве M5m _ве_ H?q _вел HA@ _веч aa? _већ PPI _већ_ PPI _веќ PGa _вж JPP _вже JPP _вже_ JPP _ви @`H
        _виб SQP _во a6a _во_ a6q _воз i>b _вр OPn _вра >Yk _връ PbP _вс mi3 _все ca3 _въ OlG _въз PbP _въп FbP
        _вър PbP _вы jKP _выд PRP _вык GQP _вя O[P _вял OQP _вяр FdP _ві JSP _від IRP _віт GRP _г HVX _гд jHA
        _где jHA _где_ jHA _го ``P _го_ 4cr _гр IbP _гро A@P _гэ GSP _гэт GSP _д IXP _да ;PQ _да_ Dil _дан RGK
        _дан_ PGJ _дап PRP _дас YRP _де \;a _ден iXi _ден_ =lX _дз ESP _дзе GSP _дл b7N _для Z7F _для_ Z7F
        _дн [j4 _дне `a? _дні IPP _до YWG _доб =SR _добро_ 2Xd _дос dP= _дуж AHI _дяк IOP _е Nk` _е_ 5tq _ес lHF
        _есл l?F _ещ l5P _ж jW? _з AIX _з_ BKX _за ZWF _за_ =hl _зак l?E _зам =QY _заш PHA _защ `kG _заў PSP
        _здр _aP _зл >RH _зла ?P? _зн AXH _зно JRO _зош PPi _зр R@G _зро JQO _и ULP _и_ hMR _из N`S _изв j>R
        _им Nki _има =kb _ис VE[ _иск Pu= _к aXP _ка FcI _каб YJO _каб_ GSP _кад G5n _как iiP _как_ ujF
        _како_ >5n _кал N@Y _калі_ NRP _кли WXW _клі HJP _ко ?aa _ког Wji _кол 7e3 _кој PGd _къ GlG _къд PbP
        _л GYG _лас SSP _леп PHK _ли =ic _ли_ ElB _ло EWm _лоз O>d _лі FSP _м G`Y _ме >WR _мен RO@ _ми <id
        _мн VQN _мне kJP _мне_ kAP _мно <jc _мо PFZ _мой `JP _мой_ `AP _мол E`c _моя [W= _моя_ n=P _мој PGS
        _мој_ PPA _мя =\P _мі AGP _мій IPP _мій_ IPP _н POX _на ZDH _на_ bNW _наз P8@ _нал =u8 _нар =WZ _нај PGk
        _не QG_ _нед W=c _ни _E[ _ник iaX _нис GYA _но X`W _ном Sk= _ну `ZD _нум OSP _ня <wP _ням PmP _няп PQP
        _ні JJP _ніх HIP _о `VI _об k`O _оба >k6 _обм n>G _ов =?w _ова G>l _ова_ H?s _ово F?d _ово_ PH9 _од @*n
        _од_ =?w _одг G>d _одл >Ge _одј PPZ _оп [E? _опл o@< _от ls3 _от_ cs* _отв a>Y _отг GlG _отк <Xd _отм kGG
        _отн HvF _отп `X? _отр SYO _оче aPP _ош XGQ _ошт PGZ _ощ GkG _още GlP _още_ GlP _п POQ _па 3eX _пав ORX
        _пад F[X _пам IAH _пар Z`F _пас GRR _пат P?a _паш PQG _пе P?_ _пер [AE _пи GNb _пит R=R _пл Dic _пла <id
        _по aMP _пов RNW _пог ?=c _поз WXH _пол [X< _пом Ekt _пор HF[ _пос [OG _поч P=m _пош H@@ _пр PPY _пра E[W
        _пре P`X _при aWH _про QNP _пры FSP _пу WaJ _пун YGJ _пъ PlG _пі APP _під JOP _р [N> _ра ZEH _раб Pai
        _рад HJ/ _раз `i` _рас j=l _рах IIX _рач PPJ _ре YEk _рек XXP _ро JGY _роз AQO _рэ GSP _с WNQ _с_ ji-
        _са >aS _сак H?r _сам ZEW _св X?J _се >b` _се_ )im _си >ab _ск A@_ _ска e@< _сме HXa _со k>h _со_ a?r
        _ср WEd _ст @RP _сти G5n _су YMJ _сум IHi _сум_ PHi _сч kk= _съ Gu> _съм GbP _съм_ GbP _сѐ PGj _сѐ_ PGj
        _сі GSP _т @OQ _та eP> _так m?E _так_ d7< _те eEH _то NY? _тов @uE _тол WQO _ты bJP _тэ FSP _ті HQP
        _тіл IPP _у WIH _у_ J68 _ув `P. _ува ca4 _уве OQA _уж jSN _уже kQP _уже_ kQP _ужо GSP _ужо_ GSP _укр eFX
        _ут Vah _утр _ig _уш bPi _ушт PGi _ф WPH _фа @Hi _фай PSG _фак I`P _х GaS _ха HJW _хац PRP _хва bPJ
        _хо la< _хот c=H _хоч \>O _хт I?J _хте PHJ _ц JHH _це_ KXW _ці IRP _ці_ NSP _цін SOP _ч RN? _ча >[N
        _чак EmH _че_ GvG _чо 7`` _чом IPP _чт kHP _что kHP _что_ kHP _чу HaP _чуд @bN _ш @H? _шан IPa _шт N7Q
        _што FJl _што_ FAl _щ BlF _ще AlF _ще_ AkG _що B>P _що_ J>P _э u@= _эт vOP _это mPG _это_ lPP _я fA2
        _як A8P _як_ J@P _якщ IGP _ян YAO _ё FSP _і KSO _і_ SQP _ін IRP _ј G>o _ја P>j _јав PGb _јас PGa _је PGA
        _је_ PPA _јед PPI _јо PPA _још PPA _још_ PPA _ју PG\ _јут PP@ _њ GQB _ќ PGj _ќе PGj _ќе_ PGj _ў =TY
        _ў_ PSP a GTP b PSP c GTP d FTP d_ PSP e FTP e_ PSP er PRP f PSP g GSP h GSP i FSP in PRP k FSP l OTP
        m PTP n OTP n_ PSP o GTP p FTP r GTP re PRP s GTP s_ GTP t FTP t_ PSP u OTP v PRP x FSP y PSP а FIc
        а_ <`d аа P5q аат P>j аат_ P>j аб bSE аб_ EeP аба Xd< абм GRP абме GRP або RGV абот ``` ав ROR ав_ 8*m
        ава 3d` ава_ >N\ аваг ORP аван N\O авац ORQ аве <dH авен Pk` ави W`P авил mF? авим OPZ авл la= авле aY>
        аво P>\ аво_ G>d авт mXE автр mGG аві NSP авіл PRP аг ?\F ага [IE ага_ EdW агод Gbj агр X@` ад FSY
        ад_ ORR ада RPI ада_ AXJ аде Ojk аде_ PGl адз PQY ади YNb адк X\F адка YSP адл PdP адм O[G адп PZG
        адра PJG ае VJU ае_ =]W аем alF ает tP= ает_ lHF аец PQa аецц PQP аж GVR ажа HiV ажам P>j ажем HHA
        ажи X6J ажит Y>8 аз bb> аз_ Xc< аза jXH азал kOG азв H\E азва Hd= ази >O[ азив QGA ай He) ай_ NnG айл QJG
        ак NPG ак_ =d? ака GkX аказ kIO акал PIj акау BsH акв 3ac аке I>k акет GGd ако ?=e ако_ <Xn акту Hji
        ал YFQ ал_ i`` алб 3`d алба 3a[ али QNG алн 3j[ ало XJ@ аль [H< альн [HF алі IRP алі_ QRP ам ORX ам_ Haj
        ама @X8 аман IQP амац Gb@ аме FHZ амен P<[ амер FRQ амо =\X амо_ <`m амов RSP амі QRP ан ZOG ан_ j;\
        ана GRI ана_ OAQ анас PYJ ане OiP ане_ PtJ ани iEc ани_ <Xc анн RR< анне OJQ ання AGP ану ?a? анул PlG
        аны PRO аны_ YRO ань PQP аньн FRP ао PQB ао_ HHB ап NRY апа XY> апам PRG апл H\F апла H\F ар POH ар_ 3Hn
        ара I<Z арач XHr арг IAP арга SIG аре QFS аре_ b>A ари ZE` ари_ Gbj арит GY` ару RG@ аруч PHJ ары PRP
        арыс GQP ас ?@H ас_ @<d асав ORO асиб mGO аск SIN аска SSP асс kGP асу AGY асув ROa асц FRP асць FRP
        асы GRP асыл GRP ат >`Y ат_ =lj ата Eli ата_ >kr ати @XA ати_ J?j атив ?Pi атил b>I атис RYF атк >Q`
        атка Pja атр P@I атры GRP ать rGP ать_ iPP атьс `GP ах [a2 аху IRP ахун IIX ац ?JJ ац_ POK аце OSa
        аце_ OSX аци ``` ация YbP ациј PGR ацц PRP ацца PRP ацы GRP аць FRP аць_ FRP ацю SNP аці JPP ач H@I
        ачан HHJ ачає RPP ачк EH[ ачка PQa ачу XII ачун PPJ ачэ PQP ачэн PQP аш PWP аша PWW ашањ PPa ащ [j<
        аща PkP ащо FlP ащо_ FlP аю d7< аю_ [@F ая i\F ая_ hSG ає KPP ає_ JPP аї JPP аїн JPP ај F?x ај_ PGm
        аје PPA аје_ PPI ају PPI ају_ PPI ањ P>n ање P>m ање_ PGm аћ PPA аћа PP@ аћај PPH аќ PGi аќа PG` аќањ PPa
        аў FSP аў_ GSP аўн PQP аўт PSP б HZF б_ \IE ба ??X ба_ cEa бад Hu= бар N?k бар_ F?e бач AR> бе PNj
        беш Gb` беше Gk` би <`d би_ AGk бил EPe бил_ OYh била GP@ бин b>R бина PGR био YGA био_ PGA бис H>S
        бих PvN благ Nab бм d@< бме l@F бмен kAP бо ORa бол `HI боль aRP бот X`W боти >ka бр W@H бре SkE бре_ Sk<
        бро FWd бро_ 2al број PGd бу SHN був JYG був_ SPP буд b5> бъ jl= бър PlG бы tAP бы_ kPP был kJP был_ kOP
        бі BHP бі_ JOP в RXP в_ QLM ва <[I ва_ NkW ваа PGj ваат PGb ваг AIH вага PIP вае YIP важ Rk> ван Xc=
        ване ?uF ванн RRO ват P`Y ват_ Gu> вати S>H вац PRS вац_ PPS ваць ORP вањ PGd вање PGb ве ;H[ ве_ E`\
        вел I@? вели SGA вен 3ac вена ?lF вер aBX верн dFP вет _P_ вет_ jHa веч Xa? вече Wa6 већ PPJ већ_ PPI
        веќ PGa веќе PGa вж KPP вже JPP вже_ JPP ви @Dc ви_ 2im виб SQP вил nFH вили e?= виль ZOP вим HGR
        вим_ PY7 вине 6a_ вини t,/ вит NOY вите <Xc вк mi; вл Y;b вле cEW влен mO> вн P;\ вні IOP вні_ IPP во XNY
        во_ 6`j воз i>b вон ]?E вони mH= вор GO[ вор_ EPd вој GGd вр VEn вра jF[ врат `>R враћ PPI враќ PPa
        вре ia6 връ PbP вс mVD все ca3 вт cEh втор OYi втр nGG втра nGG ву a7H ву_ A@@ въ GvG въз PkP въп FbP
        въпр FbP вър PlP вы iKP вы_ YRP выд PRP выда PRP выз PQP вызн PQP вык PQP выка PQP вя WnF вял ORP
        вялі ORP вяр FdP ві JJP вів RPP вів_ RPP від JRO відп IPP віл PRP віль QQP віт JRP віта HRP г YFP г_ _PS
        га JZE га_ ;RR гао PGI гао_ PGI гд k>@ гда lGN гда_ lHF где jHJ где_ jHA ги h`_ гла_ OPA гли dGN гн =Z`
        гна F[` гна_ GYi го cWF го_ P>U гов <a[ гово `XH года aX` годн kGO гол IPi голе GPj гре PbI греш =lI
        гро @IH грош ASP гу E[a гэ GSP гэт GSP гэта PRP д RQO д_ ?`a да OPH да_ `VI дан RN7 дан_ PYR дана Y>B
        дап PRO дапа PRP дас YRP даст YRP дг OGc дго OGc дгов G>d де XVW де_ AD[ дел _X` ден RN_ ден_ Wa`
        дена >Gk дене j>b день eF? дер mGG дељ PPI дж Xn2 джа PdG джан PRP дже \XF джен IGP дз =Kc дзе FSP
        дзе_ OSP дзен FSP дзя NSP ди RVP ди_ @EZ дк Pd2 дка X[F дказ PRP дл N@Y дли OG[ длич >Gd для Z7F для_ Z7F
        дм Fm? дн X`X дня e=P дня_ e=P дні IQP дні_ HQP до QOW доб <SQ доба X=n доби N5n допо S>X дос ZX=
        дост aY> дп RP< дпи RXO дпо RbG дпов IPP др EWe дра DcH драв VEd драс Hw= дт cIF дтри RPP ду bNH ду_ iH7
        дуж AH@ дуже APQ дъ PuG ды jJP дь dOO дь_ \OP дя S`G дяк JOP дяку IOP ді BNY дј PPR дја PPY дјав PPZ
        е VMQ е_ FX[ ег iWP его _NQ его_ iX7 ед M_Y еде GNb едел `X` едељ PPI едн <al едо OPk едос FXZ еду_ PHJ
        ежд slF ей di2 ей_ dX< ек H<d ек_ qF[ ека ?=n екам F6n екл Ha? екла Ia? еко ?=m ел NMZ ел_ Nbj ела W>b
        ела_ OGd ели >aP елим GPR ель kIG ем PWX ем_ jX6 еми 4ac емин PGb ему kGR ему_ kGI ен NWY ен_ Elj ена `NR
        ена_ `NR ене J<Z ене_ 8<e енес ??j ени iWH ени_ GGd ение jl4 ений [GP енит OY` ения j>P енн dP3 енно jQG
        ення AGY ены YRP ень l@= ень_ JJP ені SOP ені_ SOP ео WaA ео_ O?S еп IF\ епр JPQ ер d@; ер_ aQN ера NSb
        ере fF? еред e>O ерж m?F ерн [W= ерну dPO ес XVH ес_ biN еса A<d еса_ A3m есл l>G если l?F ест NHY ет WEd
        ет_ uFB ете IaW ете_ @`` етен PP` ети ObR ето 6ji ето_ 4ui ец [NN ецц PRP ецца PRP еч kGk ече PaX
        ече_ 5kW еш E`c еше Nbh еше_ =ci ешен XXW ещ cj< еј G>l ељ GQA еља PPI еља_ PPI ењ P?s ећ PHB ећ_ PPI
        еће PPA еќ PHj еќе PGj еќе_ PGa еў PRP еў_ PRP ж dP; жа NRY жае bb> жаем bb> жал iEc жалб =a[ жам P6i
        жам_ P>i жан >Ra жац P\O жд us3 жде n5G жден e5G же [2H же_ nNG жели GQS жем >PA жен HNb жени PlO жи HEe
        жо_ GSY жы >SP з I[F з_ IA6 за bNQ завт mGG зак l?= зака i@X зал [WF зам >RY заме W4d замо ISO заш PQA
        зашт PPJ защ `kG защо OlP заў PSP зв bI5 зва =c6 зво NGc звон jHP зд cDW здр Djc здра DjZ зе <Rb зе_ O@R
        зен F[X зень FRP зи 5`R зив HPA зива QP@ зин X=l зинк OGd зла HH@ злам IQP змі ROP зн YOa зна NN[
        знач IRG зно RQ= зо HOP зов XPA зови PH8 зош bPi зошт PPi зро IRP зс RbP зумі IPP зь ?SP зя aIP зі IRP
        и FVZ и_ >_b иб nO> ив @MQ ив_ @=l ивањ PPI иві IPP иг ``H игао PPI игн OYi игна OY` ид kFk ие h`^
        ие_ h`_ ием kQF ием_ k>P иен XPj иент WXW из VVP изв aGR ии qP_ ии_ rH_ ий oP= ий_ n>P ийш APY ик X;Z
        ико <jZ ико_ XH9 икој PPi ил XDc ил_ _`h ила QN? ила_ [FI или HFZ или_ d=? илк AHP илка A>P иль mOP
        ильн dOP им b;R им_ @`8 има ?`J има_ <P\ имио PPA ин PDc ина WWH ина_ ?E[ ине FPe ине_ a?B инет >bh
        инк H=d инка P>d ио D`\ ио_ PRB иот P?k иот_ H?j ир WDd ира Xs_ ис H;d иса PO7 исам GPJ исат ZFX иск Xa`
        иска PuE ист I3Z исти GkN ися AGP ися_ APP ит WMY ит_ r?a ита YN8 итањ PP@ ите Mjk ите_ <kk ити K?J
        ити_ B@9 итув PGa ить mPP ить_ dGP их QM6 их_ d;7 иц `MR ица O`b ица_ OaP ици WX` ич E`[ иче `b> ичес jl<
        ичн H=d ично XFZ иш PNQ ия ju< ия_ juF ият GlG ията GbG иј F?f ија G>m ија_ P>l ијат PGa ије PH9 ије_ PGA
        иљ PQJ й RY( й_ mH2 йл QSG йс id< йст acF йт [H2 йте eX< йте_ eX< йц XcF йце O[P йце_ O[P йш AHP йшл JPP
        йшо @QP к [IF к_ XbN ка OZO ка_ PXX каб bJO каб_ GSP кад P>e када PGB каде P>r каж >Gn кажа Gk_ каже >5u
        кажи Y>8 каз bYF каз_ W[E каза cN> как `_X как_ ujF какв >kQ како P5v кал 3d` кал_ Pba кала ?aW калі NSP
        кам =kR кам_ <j[ кар Rb= карг RIP кары GQP кас @?P касу JOP кат FmP ката E[j каю ARP каю_ @RP кв YES
        кво_ GuG ке 4We ке_ l49 кет >>c кет_ >>d ки cMN ки_ QMW кл >e> клам Qb> кли XXX клие XXW клі HJP ко =WZ
        ко_ >hS ког _`` кога <mi когд lHF код @I? кодж IQP кой `lF кой_ WlF коли B5R ком m<@ кој PGm кој_ PGj
        кра \`F краї JPP крш P?j крше P>j ку P?a ку_ R5j куп H<[ купа QOI кщ IGP кщо IGP кщо_ IGP къ GuG къд PcP
        къде PcP кі ?KP кі_ ESP л cHF л_ _h` ла [FJ ла_ RNH лаг Wja лаго Oab лам_ X?r лас ?@H ласк SJG лат b>N
        лати Gka лаќ PPa лаќа PPa лб 3`d лба 3a[ лба_ =a[ ле >Rb лед EjZ лем 4[i леми FYb лен dGN ленн IQP
        леп GHS лет OtW ли PMH ли_ dD6 лие XaX лиен XXW лим FH] лим_ GQK лир OkP лира FkP лич `=[ личи XPA
        личн `Gk лк Gth лка SQ> лка_ \H= лн 2im ло ONR лоз OGd лози OGd лу DVl луч iXi лучи `aW лы bRP ль n82
        ль_ SJG льк bIO льки RPP лько jPP лькі FRP льн d@< льна HRP льни IOP льно dGP льны XRP льні HQP льш [HF
        лю RQ) ля He2 ля_ ZH< ляв FcP лі BKP лі_ IRP лік HRP лікі OQP м QIG м_ bMI ма QQP ма_ FQS мала AHP
        маны PQP мар_ ORX маци XPQ мая >JP мая_ >JP ме NRa ме_ <ju мен YJ> мена P<e мене \4s мени j?A меня rFZ
        мені ROP мер cj3 мер_ Za2 ми XVW ми_ oXF мин _X_ мина PQj мио_ PPA мн VZD мне kAP мне_ kAP мно <jc
        мног ;jl мо PQG мо_ =W\ мов JSO мови SFY мог [X3 могл mHF можа GSa мой `AP мой_ `AP мол N`Q мола P>i
        моли OYA мош PPi мош_ PQi мощ `lF моя [W= моя_ n=P моят =kP мој PGS мој_ PPA моја PGI моћ PPI моћ_ PPI
        му aaX му_ Ok_ мы tAP мы_ bIO мя _n< мян OmG мяні PQP мі JJP мі_ ESP мій IPP мій_ IPP мін JPP міс JNP
        н RRO н_ Ehc на <bY на_ ?aa наг OdO нага Fd? нае_ F[X наз P7@ нак XJH нак_ <SP нали `uE нар =Wd нара XGk
        нару OP@ нат NNc ната GkY нач jZ< начэ PQP ная aIP ная_ a@P нај P>k не OIQ не_ @I? нед `=c неде aGk
        недо GPZ ней i?P ней_ j>P ненн IPP нес HXj нес_ >bj нет jW_ нете >kh ни XDZ ни_ 4ic ние WaV ние_ Ok`
        нием k5P ний \FP ний_ \FP ник cE@ нико 5kj нис WX@ ниса GPA нит _aW ните `aW нить aPP них J>S них_ J>S
        ния jkG ния_ jbG ниј PGc нк eXF нка_ a=[ нн H[) нне OJQ нне_ OJQ нно sc= нны bPP ння A@P ння_ A@P но NWP
        но_ Whj нов aa? ного aj6 ногу Q>r ной j7P ной_ j?P ном Ia6 ноў ORP ноўн PQP нт QXN ну P7A ну_ \48 нуй AHP
        нул GbI нули GbH нум OSO нума PSP нуть iPP нуц ORP нуць ORP ны sJP ны_ YJO ные kPP ные_ kPP ный jOP
        ный_ jOP ным aRP ных aQP ных_ aQP ныя GRP ныя_ GRP нь m@3 нь_ SIG ньн FRP ньне GRP ньня FQP ня d@2
        ня_ \@F ням PdF няма PmP няп PQP няпр PQP ні KJX ні_ KHX нів IPP нів_ IPP нік ORP ніх IIP ніхт HIP
        ніц ORP ніць PQP о Y<Q о_ >_R оа H?r об ZXE оба kOI обад Hu= обар O>n оби @F[ обил OGd обио PGI обм n>G
        обре Jl< обро XEZ ов ZEH ов_ q`_ ова Y65 ован c4I овац PPJ ове [s< овер SGa ови 73m овит PGJ овн HWP
        овні IPP ово ONP ово_ @X8 овор `X? овра PGI овт HHj овто XHj ову @SP ову_ @RP ові JRO овід IPP ог d<A
        ог_ GST ога 3ca огд lHF огда lHF огли eHF ого eX= ого_ oX3 огр a=[ огре G>l огу W?j огу_ PIt од NOZ
        од_ ;XZ одар Gba одг OGc одго OGc одж @RO оджа GQP одже IPP одл =Pd одли >Gd одн b5I одні IPP одј PPZ
        одја PPZ ое hZC ое_ sAW ожа `JX оз NMY озв lHF оздр <aZ ози >aY озин OGd озо GYJ озов GPH озу [PP
        озум IPP ои g`^ ой hw2 ой_ i\= ок ?a@ ок_ c+_ ол Nb` ола <id олам P>j оле Ge> олем ?Pi оли @<e оли_ JQO
        олим OGR оло Ja? олу `aP олуч al4 оль lAF оль_ RHG ольк iSP ольш aRP оля 6l= ом dDP ом_ c+/ омош PQi
        омощ `lF омоћ PPI ому eFW ому_ eGN он c<I они c=P онит iQG оні IOP оп ?HX опет ?HK опл n>N опла o?E
        опо J>b опом SQO опро jQP ор HPP ор_ ;Za ори >XQ орно OGk оро wON ору >>Z оруџ PPI оръ PlG оръч PlG
        ос PF[ ост <ac оста PWa осі JPP от ``i от_ ?Is отв FYP отве kQO отг GlG отго PlG оте cGG отел aPP оти NbS
        оти_ 6XW отк <YR отка <a[ отм kGG отме kGH ото Waa ото_ +lq отп `PR отпи acF отр S4Q отри \GO оті JPP
        оч [`= оче ZF8 очи =Pm очит >Pj очу dFP очу_ mFX ош N5d ош_ FPd ошт ?=c оште PGZ ошто HGb ощ ju= още GlP
        още_ GlP ою TOP ою_ KOY оя cj< оя_ dWF оят >lG ої BPO ої_ JPP ој =?o ој_ GGm оја PGd оја_ PGR ојат PGi
        оје PPA оји PPA ојо PGb ојот PG` оћ PQJ оћ_ PPI оў ESP оў_ FSP оўв PQP оўва PQP оўн GRP оўны PQP п QRF
        па ORG пав ORP пад GbI паке PGd пам IA? паме GSH памо PRP пар c`E паре P>J пари Gbi пас aI? паси lGG
        пасы GRP пат P?j паш P[G пе Ha? пер ZP2 пера =\X пере n>P пет_ 5QK пи biN пис aXI писа QaG пит Ra>
        пита QO@ пиш PjW плат cHE плаќ PPa по XMQ пов JXW пове AYG повт OHk пові IPP пог ?=c погр G>l поз ONR
        позд <aZ позо QGA пол cXD полу ak5 пор ?Ec пору QP@ поръ PlG пос ZOO поч =`c почи >Pj пош H@@ пошт QP@
        пр HGP пра G[N праб ORP праг GQI прат Gkb прац JRO праш YPi пре FW[ при bMH прив m>G прий AGP прим E?v
        прис QkG приш tRO про RWO прос bHO пры FSP пу Ob@ пун YGJ пуно PQJ пъ PlG пы aSP пыт aRP пі AJP під JOP
        підт RPP піс FSP піса ORP р QOP р_ EXZ ра NQH раб VQN рабо `aW рав_ ?4n рава Z5O рави WjP раво G5d
        раві PRP рад ;[I ради OO[ рам XHW рам_ FZj рас W\D расс bOP рат `_@ рати =Pd ратк Oab рах HcE раху IRO
        рац I[F рацю SNP рач EPl рачк PPa рачу PPJ раш HXi раша PPi раї JPP раїн JPP раћ PPI раћа PPI раќ PGa
        раќа PGa раў PQP рга_ [IF ре GLQ ре_ X`@ ред Y`G рек RXO рекл HX@ реса A4l реш bkG реше aYN ри HVP
        ри_ Hji рив c=H рий JYP рийш APP рим @Fc рима JPH рими >>m рис QOX рист HXW рит YON рите Gb_ риш sHP
        рия bPG риј PHS рн =`[ рно_ OYk рну cHF рнут bHO ро ZXE ро_ ?`j роз AP@ розм RPP розу IPP роль SHP
        рос lHE рос_ ibG рош [@E рој PGd рој_ PGc ру kIP руч Q>J ручи PHJ руџ PPI руџб PPI ръ Gu> ръч PlG
        ръчк PbG ръщ PYP ръща PYP ры jKP ры_ aJP рый kPP рым bRP рыма YQP рыс GRP рыст GRP рэ =TY ря uj< ря_ `kG
        рі BFZ с YXO с_ WiP са GWR са_ Pk? сава ORQ сак H?s сака H?r сам ZEP сам_ Y>8 само Oki св =cH се =QY
        се_ 3a\ си Q_P си_ 3kk сиб lGG сил SPF силк JHP ск MGd ска 7[E скал Ht> скар SRP скас IQP ски :`m
        ски_ )`d ско hPG скрш P>j сл ``P сли_ lGG сме ?a` смет G>k сно i`` сно_ 5tb со OP` со_ a?r сп ROP ср NNR
        сс t>? ст F[I ста Y5R став [WE стас PPa стај PPI стаў PRP ств iZE сте_ X?A сти iWP стиг <XZ сть lFP
        сть_ cOP сті JPP су @HI су_ ?JA сув @YO сува IaX сум IHi сум_ PHr сц >JY сць FRP сць_ FRP сці ORP сч jkO
        съ Gu> съм GbP съм_ GbP сы jSP сыл aRP сылк aQP сь \I< сь_ mOP ськ AOY сько IPP сьо @bP сьог IPP ся d@<
        ся_ n6F сѐ PGj сѐ_ PGj сё WJP сё_ aJP сі AJP сі_ IQP т ZNN т_ V`a та PI? та_ H`P тав ZW= тава <7n
        тавл k?G тае lIF тает lHF так_ Q75 тан GY` танн IRP тас PPb тасу PPa таю PIP таю_ PRP тај PQA таје PPI
        тањ PPA тање PPI таў PRP тв X=\ тве ab> твет kHP тг GlG тго PlP тгов PlG те GMY те_ F`c тел ZWE тела a>R
        тель kGG тен XXW тен_ GY` тет ?=d тете PPa ти ID[ ти_ [EH тив i=c тив_ X4l тиг <XZ тигл PHA тигн Fci
        тил k>I тил_ `PO тила Z=@ тио PHJ тио_ PHJ тис JPO тися JGP тк EI[ тка <ac тка_ Xaa ткаж >Ge тказ Pk?
        ткат PPb тм b=Y тме kGH тмен kHG тн NQ@ тно hXP то XX` то_ XlF тов ja? това ?j6 тол WIP толь `RP тор Y5?
        торн OHk тп `=c тпи abG тпиш bb= тр YOR тре NOm тре_ >kh три [XE трим SPF тры FSP трым GRP тс `3n тся i>P
        тся_ i>P ту [HF тув HPW тува HPW тура Oab тъ Gu> ты iKP ты_ kIP ть xFP ть_ nFP тьс [FP ться [FP тэ =TP
        тэк FSP тэл PRP тэле PRP ті BQP ті_ JOP тів IPP тів_ IPP тіл JPP тіль IPP у H@@ у_ I-/ ув @Xh ув_ JGP
        ува A`q ува_ OQs уваа PGb уваж bk> уван I`W уват Sb= увањ PGh уве XIJ увек GPB уд mNO уе WJ` уе_ OSP
        уже dOO уже_ nGP ужо OSO ужо_ GSP уй m7< уйт e>P уйте e>P укр eFX укра dFP ули IaW улир PkF ум >P`
        ум_ Fci умар PSP умі IPP ун bV> уно SFS уно_ PGJ уп OPI упац POJ упе Ws@ ура GWY ура_ Paa ут Z=A ути_ AYO
        утр V`X утре =li уть ROO уть_ RPP уц =[P уць ORP уць_ ORP уч NIY учи EaZ учил abG учио PPR уш ``X ушт GGl
        уште PGj ую c@E ую_ Z@F уј PPS уџ PPI уџб PPI уџби PPI ф =dP фа ?Hh фай PSG файл PSG фак I`P факт H`W
        фал PGr фі IIP х QR5 х_ mO, ха H[< хац PRP хв [=A хва kPJ хо kYD хот cGP хоте aPG хоті JPP хоч \>O
        хочу dFX хт 5Q7 хте FlA хтел PHJ хто JIX хто_ IIX ху ?eE хун IIP ц GJR ц_ NMe ца VS> ца_ ;YQ це b>`
        це_ A87 ци Vha ци_ 2Xd ция abP ция_ abP циј PG\ ција PGc цц PSP цца PSP цца_ PSP цы aSP ць 7SP ць_ >SP
        цю JNP ці KSO ці_ GSP цін RQP ч RQ< ча Hd3 чак <m@ чака FmH чан PRA чає RPP чає_ RPP че aVX че_ 7s?
        чека 73e чем lGG чен ZE` чень `PP чер jWi чес aaW чи PDb чил bbP чил_ Xb> чила WbG чио PPR чио_ PPR
        чит @Xa читу PGa чк ;Hn чка GPa чка_ PQa чкат PYY чно Z<I чно_ b<Q чо 8SM чом IPP чому IPP чор JSO
        чора JSO чт vH= что kHP что_ kHP чу ?aP чу_ kIN чуд @bN чун PPJ чц ORP чы =SP чым GRP чэ FSP чэн PRP
        чэнн PRP ш >6Q ш_ 4ls шан @>S шан_ PHA шано IPX шањ PPa шање PPa ше dVF ше_ AWH шен bO_ шен_ =ci ши t<Q
        шкод IQO шл j?@ шла lGO шла_ lGO шо lWD шов APP шов_ APP шт 4-n ште G>l ште_ PGi штет PGa што 38d
        што_ <8m штов QP@ шч FSP шча OSP шчэ PRP шы <SP шы_ <SP ші JOP ші_ IOP щ nq( щ_ >uG ща Zs< щан PbP
        щане PbP ще nX< ще_ TkF що BlF що_ AlF ъ Pu< ъд GlG ъде GlG ъде_ PlP ъж GlG ъз GlG ъл Gu> ъм GkP ъм_ GlP
        ъп GlG ъпр FbP ъпро FbP ър GvG ър_ PlG ърн PbP ът Gu> ът_ GlG ъч PlG ъчк PbG ъчка PbG ъщ GkP ъща PbP
        ы sBP ы_ tKO ыв jIP ыд PSP ыда PRP ые uGP ые_ uGP ыз PRP ызн PQP ызна PQP ый jFZ ый_ jEZ ык aIP ыка ORP
        ыкар PQP ыл jKP ыл_ kFP ыла >SP ылк aRP ылка aRP ым iJP ым_ aSP ыма YRP ымал GRP ын XSP ыр XRP ыс jJP
        ыст YRP ыт jJP ыта XRP ытан ORP ых iJX ых_ iJX ыц GRP ыць GRP ыць_ GRP ыя 4SY ыя_ =SP ыў >SP ыў_ GRP
        ь n82 ь_ n82 ьк SHO ьки AOP ьки_ RPP ько nGO ько_ mPP ькі GRP ькі_ GRP ьм jSO ьн d@< ьна HRP ьне PRP
        ьне_ HQP ьни IOP ьний @PP ьно dGP ьны XRP ьны_ GRP ьный aOP ьня GQP ьні GRP ьнік FRP ьо 8tG ьог @PP
        ього @PP ьс eFP ься [FP ься_ [FP ьш cIF э rKP эк aJP экс XJP эл FSP эле GSP элеф PRP эн OSP энн PRP
        эт tKP эта YSP эта_ YRP это mPP это_ lPP ю d@( ю_ n82 ют ePG ють 8OP ють_ 8PP ює ROP я Xd( я_ cX( яв Pl<
        ява FmH як 8d< як_ J@P яку IIP якщ IGP якщо IGP ял Xm< ялі ORP ялік ORP яма PmP яма_ PdP ян a\3 яна OlG
        яна_ OlG яні PQP яніц PQP яп O[P япр PQP япра PQP яр W\F ят lj3 ят_ EuH ята ?kG ята_ HkG ять [FP ять_ ZFP
        яш GRP яшч GRP яшчэ PRP яў FRP ѐ PGj ѐ_ PGj ё r9P ё_ jAP ён FTP ён_ GSP ђ H@9 ђе PHA ѓ H6q є KPY є_ KPY
        єн ROP єнт ROP і KKP і_ KTP ів BIP ів_ KPQ іва HRP ід JRO ід_ JOP ідп JPP ідпи IPP ідпо IPP ідт RPP
        ідтр RPP із TGP ій KFZ ій_ JOY ік JSP іка RQP ікі ORP ікі_ ORP іл ARO іло IPP іль ARP ільк IOP ільн HQP
        ім JSP ін KJX ін_ JOP іна SPP ір JRO ір_ IPP іс AJP іса PRP іст AQP іт AJP іта IRP ітаю GRP іть @OP
        іть_ @OP іх @JP іхт HIP іхто HIP іц FSP іць ORP іць_ ORP іч JRO ія AIP ія_ @IP іє SOP ієн ROP ієнт ROP
        ії JOP ії_ JOP іў ORP іў_ ORP ї KHX ї_ KPY їн JPP ј =?x ј_ F?w ја G>w ја_ P>m јав P>k јава PGi јаве PGi
        јави PGI јас GGb јасн PGc јат P>i јата PGi је H@9 је_ GHS јед PPA једн PPI ји PHB ји_ PHA јо GGe јот PGi
        јот_ PGi још PPA још_ PPA ју FHe ју_ PPJ јут PPR јутр PP@ љ H@B ља PHB ља_ PPJ ље PHB љу OGn њ =?o ња G>e
        ња_ P>e ње >>n ње_ G>m њи PHB ћ HI9 ћ_ GQB ћа PGA ћај PPI ћај_ PPI ћањ PPI ће HHB ће_ PHJ ћен PP@ ћи PHJ
        ќ H?q ќа PGi ќањ PPa ќање PPa ќе P?i ќе_ PGj ў <TY ў_ ETP ўв GSP ўва PQP ўк PRP ўка PRP ўка_ PRP ўл FRP
        ўн =SP ўны GRP ўныя PQP ўт PSP џ F6v џб PPI џби PPI џбин PPI
        """#
}
