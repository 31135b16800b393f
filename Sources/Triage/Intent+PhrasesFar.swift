extension IntentPhrases {
    /// Chinese, Japanese, Korean, Vietnamese, Indonesian and Thai; for the form see `IntentPhrases`.
    static let far = """
        zh not 不|别|別|勿|没|沒|莫
        zh callback 打电话; 打電話; 回电; 回電; 来电; 來電; 致电我; 致電我; 致电给; 致電給; 給我電話; 给我电话; 电话联系; 電話聯繫; 電話聯絡;
          电话联络; 给我打; 給我打; 打给我; 打給我; 回个电话; 请电; 電我; 通电话; 回拨
        zh number 我的电话; 我的電話; 我的手机; 我的手機; 联系电话; 聯絡電話; 电话号码; 電話號碼; 手机号
        zh complaint 太差; 垃圾; 骗子; 騙子; 骗人; 騙人; 欺诈; 欺詐; 诈骗; 投诉; 投訴; 差劲; 差勁; 失望; 生气; 生氣; 愤怒; 憤怒; 气愤;
          氣憤; 过分; 過分; 离谱; 離譜; 无法接受; 無法接受; 不满; 不滿; 最差; 再也不; 荒谬; 可恶; 可惡; 忍无可忍
        zh repeated 第三次; 第二次; 第四次; 第三封; 第三遍; 好几次; 好幾次; 多次; 几次了; 幾次了; 一直没; 一直沒; 还没回复; 還沒回覆; 没人回;
          沒人回; 没有回复; 沒有回覆; 无人回复; 不回复; 不回覆; 又一次; 没人理; 沒人理; 没有人接
        zh legal 律师; 律師; 起诉; 起訴; 法院; 法律途径; 法律途徑; 消费者协会; 消費者; 消协; 消基會; 12315; 报警; 報警; 工商局; 诉讼; 訴訟;
          拒付
        zh cancel 取消; 撤销订单; 撤單; 撤单; 不要了; 不想要了; 退订单; 退訂; 解约; 解約; 终止合同; 注销
        zh refund 退款; 退钱; 退錢; 退费; 退費; 还钱; 還錢; 退货; 退貨; 赔偿; 賠償; 退回款项
        zh norefund 不用退; 不需要退; 不要退款; 不需退; 不必退; 无需退款
        zh delay 没收到; 沒收到; 没有收到; 沒有收到; 未收到; 还没到; 還沒到; 没到; 沒到; 还没发货; 還沒發貨; 未发货; 在哪里; 在哪裡; 到哪里了; 延迟;
          延遲; 延误; 延誤; 等了; 迟迟; 遲遲; 一直在等; 什么时候发货; 还没送
        zh damage 坏了; 壞了; 破损; 破損; 损坏; 損壞; 有问题; 有問題; 瑕疵; 发错; 發錯; 寄错; 寄錯; 错误的; 少了; 缺少; 不能用; 无法使用;
          無法使用; 漏发; 尺寸不对; 质量问题; 碎了
        zh nocancel 订阅; 訂閱; 邮件列表
        zh order 订单号; 訂單號; 订单编号; 訂單編號; 单号; 單號; 订单; 訂單; 發票號碼; 发票号
        zh case 工单号; 案件编号; 案件編號; 工单; 参考编号; 编号; 編號; 受理号

        ja not ない|いらない|不要|ません
        ja callback お電話くださ; お電話いただ; お電話下さ; 電話をくださ; 電話くださ; 電話して; 電話をして; 折り返し; 電話で連絡; 電話でご連絡;
          お電話でご連絡; お電話をいただ; お電話を頂; お電話頂; 電話をお願い; 電話お願い; 電話をいただ; 電話ください; 電話が欲し; 電話がほし; お電話お願い;
          電話を頂; 連絡は電話; 携帯に連絡; 電話でお願い; 電話をかけて; 電話で話; 電話で相談; 電話で直接
        ja number 電話番号は; 私の電話番号; 携帯番号は; 携帯電話は; 連絡先は; 電話番号
        ja complaint ひどい; 酷い; 最悪; 最低; 許せ; 詐欺; 騙され; だまされ; 苦情; クレーム; 不満; 不愉快; 怒って; 腹が立; がっかり; 失望;
          残念です; ありえない; あり得ない; ふざけ; いい加減にし; 二度と; 対応が悪; 不誠実; 納得でき; 納得いか; 呆れ
        ja repeated 三度目; 3度目; 三回目; 3回目; 二度目; 2度目; 2回目; 四回目; 何度も; 何回も; 再三; 未だに; いまだに; 返事が; 返信が;
          返事もな; 回答がな; 回答があり; 連絡がな; 連絡があり; 返信もな; 無視
        ja legal 弁護士; 訴え; 訴訟; 裁判; 消費者センター; 消費生活センター; 消費者庁; 国民生活センター; 法的; 警察; チャージバック; 被害届; 内容証明
        ja cancel キャンセル; 解約; 取り消; 取消; 退会; クーリングオフ; 注文を止め; 中止
        ja refund 返金; 払い戻; 払戻; 返品; 返却; お金を返
        ja norefund 返金は不要; 返金はいり; 返金は結構; 返金しなくて
        ja delay 届いていま; 届いてな; 届きません; 届かな; 届いており; まだ届; 未着; 遅れ; 遅い; 遅延; いつ届; まだ来; 発送されて; 到着していな;
          到着しません; まだ受け取; 待って
        ja damage 壊れ; 破損; 不良; 故障; 割れ; 傷が; 動かな; 動きません; 違う商品; 間違っ; 違うもの; 足りな; 足りません; 欠品; 入っていな;
          入っていません; サイズが違; 不具合; 汚れ
        ja order 注文番号; ご注文番号; オーダー番号; 受注番号; 注文; 請求書番号; 予約番号; 伝票番号
        ja case お問い合わせ番号; 問い合わせ番号; 受付番号; 問合せ番号; チケット番号; 案件番号; 管理番号
        ja nocancel メルマガ; ニュースレター; キャンセルしな; キャンセルではな; 解約しな
        ja nocallback 電話しない; お電話は不要; 電話はいりま; 電話は不要; 電話しなくて; お電話はいりま; 電話はしな

        ko not 안|못|말고|마세요|않
        ko callback 전화|전화로|통화 (좀|꼭|한번) 주세요|주십시오|해주세요|부탁*|바랍니다|바라*|원합니다|하고|주시|주시기|주시면|연락*|해주시기;
          전화주세요; 전화부탁*; 연락*|전화 주세요|바랍니다|부탁*; 전화해*; 통화하고; 통화를; 전화를 주*|부탁*|해*|받고|원*; 회신 전화; 콜백
        ko number 제|저희 전화번호*|연락처*|번호*|휴대폰*|핸드폰*; 전화번호는; 연락처는; 번호는
        ko complaint 최악*; 화가*; 화나*; 불만*; 실망*; 사기*; 황당*; 어이*; 짜증*; 너무하*|너무합니다; 말이 안|되나*; 항의*; 불쾌*;
          엉망*; 형편없*; 다시는; 용납*; 무책임*; 쓰레기*
        ko repeated 세번째*; 번째; 세 번째*; 두 번째*; 두번째*; 세번이나; 여러 번*; 여러번*; 몇번*|몇 번*; 계속; 아직도;
          답변이*|답변도|답장이*|답장도|회신이* 없*|안|못; 답변 없*; 연락이|연락도 없*|안; 아무도; 또다시; 무시*
        ko legal 변호사*; 소송*; 고소*; 고발*; 법적*; 소비자원*; 소비자보호원*; 한국소비자원*; 소비자*; 경찰*; 공정거래위*; 신고*; 내용증명*
        ko cancel 취소*; 해지*; 철회*; 탈퇴*; 해약*
        ko refund 환불*; 돈을 돌려*; 반품*; 보상*; 돌려주*; 돌려받*
        ko norefund 환불은 필요*|안|괜찮*; 환불 필요*|안
        ko delay 아직*|아직도 _ 안|못|도착*|배송*|받지*; 안 왔*|와요|옵니다|왔어요; 배송이 _ 안|늦*|지연*; 도착하지*; 못 받았*|받고; 받지
          못*; 지연*; 늦*; 언제 오나*|도착*|배송*|받*|발송*; 어디 있나*|있습니까|있어*; 기다리*
        ko damage 고장*; 파손*; 불량*; 깨진*|깨졌*|깨져*; 망가*; 하자*; 잘못 왔*|배송*|보내*|온; 다른 상품*|제품*|사이즈*|색상*|물건*;
          작동*; 누락*; 빠졌*|빠진*; 찢어*; 안 됩니다|돼요|되네요|되요
        ko order 주문번호*; 주문 번호*; 송장번호*; 예약번호*; 주문; 송장
        ko case 접수번호*; 문의번호*; 접수 번호*; 티켓번호*; 상담번호*
        ko nocancel 뉴스레터*; 취소하지 마*|말*; 취소 안
        ko nocallback 전화하지 마*|말*; 전화는 안|하지

        vi not đừng|không|chưa|chẳng
        vi callback gọi|điện|alo (điện) lại|cho|ngay (cho) (tôi|mình|em|chị|anh); gọi lại; liên
          hệ|liên lạc (với) (tôi|mình|em) qua (số|điện|đt|sđt); gọi cho; gọi điện; nói chuyện
          (qua|với) (điện|ai|nhân)
        vi number số (điện thoại) (của) tôi|mình|em; số điện thoại; sđt; số đt
        vi complaint tệ|quá tệ; tồi tệ; lừa đảo; không thể chấp nhận; vô trách nhiệm; thất vọng;
          bực mình|bực; tức giận; giận; khiếu nại; phàn nàn; không hài lòng; không bao giờ _ mua;
          quá đáng; xấu hổ; kém; chán
        vi repeated lần thứ (ba|hai|tư|3|2|4|mấy); nhiều lần; mấy lần; ba lần; vẫn (không|chưa) _
          trả lời|phản hồi|hồi; không|chẳng ai|có _ trả lời|phản|nghe|làm; đã _ viết|gọi|nhắn|hỏi;
          lại một lần nữa; phớt lờ; im lặng; không ai nghe|bắt|trả|phản
        vi legal luật sư; kiện; tòa án; pháp lý|luật; khởi kiện; bảo vệ (quyền|người) (lợi|tiêu);
          công an; tố cáo; người tiêu dùng
        vi cancel hủy|huỷ (đơn|bỏ|hàng|dịch|giúp|hợp|tài|đặt); hủy; chấm dứt; không muốn
          mua|lấy|dùng nữa
        vi refund hoàn tiền|trả|lại; trả lại tiền|hàng; trả tiền lại; hoàn lại; lấy lại tiền; bồi
          thường; được trả lại
        vi norefund không cần|muốn _ hoàn tiền
        vi delay chưa _ nhận|thấy|giao|đến (được|hàng); không nhận|thấy|giao (được|hàng); hàng|đơn
          (của) _ đâu|ở; giao (hàng) chậm|trễ|muộn; trễ; chậm trễ; chờ|đợi _
          tuần|ngày|tháng|lâu|mãi
        vi damage hỏng|vỡ|rách; hàng|phẩm (bị) lỗi|hư|bể; bị hỏng|vỡ|lỗi|rách|hư|móp|thiếu|sai;
          sai hàng|size|màu|cỡ|mẫu|sản|kích; giao nhầm|sai|thiếu; nhầm; thiếu hàng|món|phụ|một;
          không hoạt động|dùng|chạy
        vi order mã|số đơn|đặt|hóa (hàng|đơn); đơn hàng (số|mã); đơn số; mã đơn
        vi case mã|số yêu|khiếu|hỗ|hồ|ticket (cầu|nại|trợ|sơ); ticket

        id not jangan|tidak|tak|bukan|tanpa|belum|enggak|nggak
        id callback telepon|telpon|hubungi|tlp|kontak saya|kami|balik|aku
          (lagi|kembali|di|ke|nomor); mohon|tolong|minta|bisa _
          ditelepon|dihubungi|telepon|telpon|hubungi|menghubungi|menelepon|ditelpon;
          menghubungi|menelepon|menelpon saya|kami; saya|kami _ ditelepon|dihubungi|telepon;
          menunggu|tunggu _ telepon*|telpon; bicara dengan (seseorang|orang|cs); lewat|via
          telepon|telpon
        id number nomor|no|nomer telepon|hp|telpon|handphone|wa (saya|kami) (adalah); hp saya
        id complaint mengecewakan; kecewa; keterlaluan; parah; payah; buruk|terburuk; jelek;
          penipu|penipuan|tipu|menipu; bohong; memalukan; malu-maluin; konyol; marah; kesal;
          emosi; jengkel; keluhan; komplain; mengeluh; tidak puas; tidak akan _ lagi; kapok; tidak
          profesional; tidak bertanggung; pelayanan _ buruk|jelek
        id repeated ketiga|keempat|kedua|kesekian kali|kalinya; kali ketiga|kedua|keempat; ketiga
          kalinya; sudah _ kali|berkali|menulis|email|telepon|menghubungi|tanya; berkali kali;
          berkali; berulang kali; belum|tidak|tak ada|juga _
          jawaban|balasan|respon|tanggapan|dibalas|dijawab; tidak ada yang
          (membalas|menjawab|merespon); belum dibalas|dijawab; diabaikan; lagi lagi
        id legal pengacara; pengadilan; hukum; jalur hukum; tuntut|menuntut|gugat|menggugat; ylki;
          bpkn; perlindungan konsumen; polisi; lapor _ polisi; somasi
        id cancel batal*; batalkan; membatalkan; pembatalan; dibatalkan; cancel; tidak jadi
          (beli|pesan); tutup akun
        id refund refund; uang _ kembali*|dikembalikan; kembalikan _ uang|dana; pengembalian
          (dana|uang|barang); dana kembali; minta uang; ganti rugi; retur
        id norefund tidak|nggak perlu|mau|usah _ refund|uang
        id delay belum|tidak|tak _ sampai|datang|diterima|terima|dikirim|menerima|tiba; di
          mana|mana paket|pesanan|barang|kiriman|uang; dimana paket|pesanan|barang;
          paket|pesanan|barang _ mana|dimana; terlambat; telat; lambat; keterlambatan;
          menunggu|nunggu _ minggu|hari|bulan|lama|sejak; sudah _ minggu|hari|bulan
        id damage rusak; pecah; cacat; sobek; lecet; retak; salah
          ukuran|barang|warna|kirim|produk; tidak berfungsi|nyala|sesuai|lengkap; kurang
          barang|satu|lengkap; hilang
        id order nomor|no|nomer|kode pesanan|order|invoice|faktur|resi|booking|pembelian;
          pesanan|order|invoice|resi (nomor|no|nomer); pesanan
        id case nomor|no tiket|laporan|keluhan|kasus|referensi|komplain; tiket (nomor|no); ref

        th not ไม่|อย่า
        th callback โทรกลับ; โทรหา; โทรมา; ช่วยโทร; กรุณาโทร; รบกวนโทร; ติดต่อกลับ; โทรศัพท์หา;
          โทรศัพท์กลับ
        th number เบอร์โทร; เบอร์; หมายเลขโทรศัพท์
        th complaint แย่มาก; แย่; ห่วย; โกง; หลอกลวง; ผิดหวัง; โกรธ; ร้องเรียน; ไม่พอใจ;
          รับไม่ได้; เลวร้าย; ไม่รับผิดชอบ
        th repeated ครั้งที่สาม; ครั้งที่ 3; ครั้งที่สอง; หลายครั้ง; ไม่มีใครตอบ; ไม่ตอบ;
          ยังไม่ตอบ; ไม่มีคนตอบ; อีกแล้ว; ไม่มีใครรับ
        th legal ทนาย; ฟ้อง; สคบ; ตำรวจ; กฎหมาย; คุ้มครองผู้บริโภค; แจ้งความ
        th cancel ยกเลิก; ไม่เอาแล้ว
        th refund คืนเงิน; เงินคืน; ขอเงิน; คืนสินค้า
        th norefund ไม่ต้องคืนเงิน
        th delay ยังไม่ได้รับ; ยังไม่ถึง; ยังไม่มา; ไม่ได้รับ; ล่าช้า; ช้ามาก; อยู่ไหน;
          อยู่ที่ไหน; รอมา; ยังไม่ส่ง
        th damage เสียหาย; ชำรุด; แตก; พัง; ผิดไซส์; ส่งผิด; ใช้งานไม่ได้; ใช้ไม่ได้; ไม่ครบ; ขาด
        th order หมายเลขคำสั่งซื้อ; เลขที่คำสั่งซื้อ; คำสั่งซื้อ; เลขออเดอร์; ออเดอร์; เลขพัสดุ
        th case หมายเลขเคส; เลขที่เรื่อง; เลขเคส
        """
}
