// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/region.h"
#include "paper/paperjob.h"

#include <QGuiApplication>
#include <QHash>
#include <QTranslator>

namespace linktill::paper {

/// Gives the words of papers in Thai or Vietnamese, whatever the catalogues hold.
class PaperTranslator : public QTranslator
{
public:
    explicit PaperTranslator(bool isThai) : m_isThai(isThai) {}
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        struct Row
        {
            const char *english, *thai, *vietnamese;
        };
        static const Row rows[] = {
            {"Receipt", "หลักฐานการชำระเงิน", "Biên nhận thanh toán"},
            {"Date", "วันที่", "Ngày"},
            {"Order", "เลขที่", "Mã đơn"},
            {"Customer", "ลูกค้า", "Khách hàng"},
            {"Total", "รวม", "Tổng cộng"},
            {"Paid", "ชำระแล้ว", "Đã thanh toán"},
            {"PortOne reference", "อ้างอิง", "Mã tham chiếu"},
            {"Thank you", "ขอบคุณที่อุดหนุน", "Cảm ơn quý khách"},
            {"Not a tax invoice", "ไม่ใช่ใบกำกับภาษี", "Không phải hóa đơn thuế"},
            {"Scan to pay", "สแกนเพื่อชำระเงิน", "Quét mã để thanh toán"},
            {"Pay by %1, %2", "ชำระภายใน %1 %2 น.", "Thanh toán trước %2, %1"},
            {"No expiry date", "ไม่มีวันหมดอายุ", "Không có ngày hết hạn"},
            {"PRACTICE", "ฝึกใช้", "TẬP DÙNG"},
            {"Shipping", "ค่าจัดส่ง", "Phí giao hàng"},
            {"Discount", "ส่วนลด", "Giảm giá"},
            {"d MMM yyyy", "d MMM yyyy", "d/M/yyyy"},
        };
        if (qstrcmp(context, "Paper") != 0)
            return {};
        for (const Row &row : rows) {
            if (qstrcmp(row.english, source) == 0)
                return QString::fromUtf8(m_isThai ? row.thai : row.vietnamese);
        }
        return {};
    }

private:
    const bool m_isThai;
};

/// Sets the language of papers while it lives: "en", "th" or "vi".
class PaperLanguage
{
public:
    explicit PaperLanguage(const QString &code) : m_translator(code == u"th")
    {
        const QLocale locale(code == u"th" ? QStringLiteral("th_TH") : code == u"vi" ? QStringLiteral("vi_VN") : QStringLiteral("en_GB"));
        useRegion({locale, locale, locale});
        if (code != u"en")
            QCoreApplication::installTranslator(&m_translator);
    }
    ~PaperLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        useRegion({QLocale::c(), QLocale::c(), QLocale::c()});
    }

private:
    PaperTranslator m_translator;
};

inline QString sampleLink()
{
    return QStringLiteral("https://checkout.portone.cloud?ref=3MqVd7KcXw0bTn41RydLuSgAeQz");
}

/// Returns a link that waits for its payment, as the design shows it.
inline PaperJob openJob(bool isThai = true)
{
    PaperJob job;
    job.shop = isThai ? QStringLiteral("ร้านชาโคมฟ้า") : QStringLiteral("Tiệm trà Đèn Lồng Xanh");
    job.environment = Environment::Live;
    job.amount = isThai ? QStringLiteral("฿2,500.00") : QStringLiteral("1.250.000 ₫");
    job.description = isThai ? QStringLiteral("ชิมชาสำหรับ 4 ท่าน · Tea tasting for 4") : QStringLiteral("Thưởng trà cho 4 người, ngày 5 tháng 12");
    job.url = sampleLink();
    job.orderId = QStringLiteral("KF-2611-0042");
    job.reference = QStringLiteral("3MqVd7KcXw0bTn41RydLuSgAeQz");
    job.expires = QDateTime(QDate(2026, 12, 4), QTime(11, 30), Qt::UTC); // 18:30 there
    return job;
}

inline PaperJob paidJob(bool isThai = true)
{
    PaperJob job = openJob(isThai);
    job.isPaid = true;
    job.paid = QDateTime(QDate(2026, 11, 30), QTime(7, 31), Qt::UTC);
    job.orderId = QStringLiteral("KF-2611-0043");
    job.amount = isThai ? QStringLiteral("฿1,385.00") : QStringLiteral("1.385.000 ₫");
    job.method = isThai ? QStringLiteral("พร้อมเพย์ PromptPay") : QStringLiteral("VietQR");
    if (isThai)
        job.items = {{QStringLiteral("มัทฉะลาเต้ Matcha latte"), QStringLiteral("2"), QStringLiteral("95.00"), QStringLiteral("190.00")},
                     {QStringLiteral("เค้กใบเตย Pandan cake"), QStringLiteral("1"), QStringLiteral("120.00"), QStringLiteral("120.00")},
                     {QStringLiteral("ชุดของขวัญชาใบหม่อน Mulberry tea gift set"), QStringLiteral("1"), QStringLiteral("1,075.00"), QStringLiteral("1,075.00")}};
    else
        job.items = {{QStringLiteral("Trà sen Tây Hồ"), QStringLiteral("2"), QStringLiteral("95.000"), QStringLiteral("190.000")},
                     {QStringLiteral("Bánh đậu xanh Rồng Vàng nhân sầu riêng, hộp lớn"), QStringLiteral("1"), QStringLiteral("1.195.000"),
                      QStringLiteral("1.195.000")}};
    return job;
}

} // namespace linktill::paper
