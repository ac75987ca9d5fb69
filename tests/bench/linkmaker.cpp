// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/linkmaker.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace linktill;
using namespace Qt::StringLiterals;

struct LinkMaker::Shop
{
    QString account, name, currency, country, dial;
    Environment environment;
    qint64 least, limit; ///< minor units
    QStringList goods, people;
};

namespace {

constexpr char orderLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr char refLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

} // namespace

LinkMaker::LinkMaker(quint32 seed, const QDateTime &first, int links)
    : m_random(seed), m_time(first), m_step(qint64(3) * 365 * 86'400'000 / qMax(1, links)),
      m_links(links)
{
}

const QString &LinkMaker::oneOf(const QStringList &list)
{
    return list[m_random.bounded(int(list.size()))];
}

QString LinkMaker::code(const char *letters, int length)
{
    const int count = int(qstrlen(letters));
    QString text;
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(letters[m_random.bounded(count)]);
    return text;
}

LinkState LinkMaker::state(qint64 age)
{
    const int chance = m_random.bounded(1000);
    if (age < m_links / 200)
        return chance < 500 ? LinkState::Created : chance < 600 ? LinkState::Processing
                                                                : LinkState::Success;
    return chance < 620   ? LinkState::Success
        : chance < 900    ? LinkState::Expired
        : chance < 980    ? LinkState::Cancelled
        : chance < 995    ? LinkState::Refused
        : chance < 999    ? LinkState::NotSent
                          : LinkState::Other;
}

Link LinkMaker::next()
{
    static const QList<Shop> provider{
        {u"a-bangkok00001"_s, u"ร้านกาแฟบางกอก"_s, u"THB"_s, u"TH"_s, u"+668"_s, Environment::Live,
         5'000, 2'500'000,
         words(u"สั่งซื้อ เสื้อยืด กาแฟ คั่วบด ชุดของขวัญ ทุเรียน หมอนทอง ค่าเช่า บริการ ซ่อมแอร์ "
               u"โต๊ะไม้สัก ลำไย น้ำผึ้ง ผ้าไหม มัดจำ ห้องพัก จัดส่ง ด่วน สมาชิก รายปี"),
         words(u"สมชาย สุดา อนงค์ ปรีชา วิไล ใจดี แสงทอง รักไทย ศรีสุข บุญมา")},
        {u"a-saigon000002"_s, u"Cửa hàng Sài Gòn"_s, u"VND"_s, u"VN"_s, u"+849"_s,
         Environment::Live, 50'000, 20'000'000,
         words(u"đơn hàng cà phê rang xay áo dài lụa tơ tằm bàn gỗ dịch vụ sửa chữa điện thoại "
               u"trà sen vàng phòng khách sạn đặt cọc giao nhanh hội viên"),
         words(u"Nguyễn Trần Lê Phạm Hoàng Văn Thị Minh Hương Tuấn Lan")},
        {u"a-tokyo0000003"_s, u"東京ショップ"_s, u"JPY"_s, u"JP"_s, u"+8190"_s, Environment::Live,
         500, 300'000,
         words(u"注文 抹茶 ケーキ 自転車 修理 大阪 配送 料金 会員 年会費 着物 レンタル 宿泊 予約 珈琲豆"),
         words(u"田中 佐藤 鈴木 高橋 一郎 花子 美咲 健太")},
        {u"a-seoul0000004"_s, u"서울 상점"_s, u"KRW"_s, u"KR"_s, u"+8210"_s, Environment::Live,
         1'000, 2'000'000,
         words(u"주문 커피 원두 예약 식당 부산 배송 요금 연회비 한복 대여 숙박 수리 자전거 케이크"),
         words(u"김민준 이서연 박지훈 최수빈 정하은 강도윤")},
        {u"a-sandbox00005"_s, u"Test desk"_s, u"USD"_s, u"US"_s, u"+1212"_s, Environment::Sandbox,
         100, 500'000,
         words(u"order coffee beans delivery hotel deposit room night invoice monthly rent shirt "
               u"cotton blue large membership yearly repair bicycle consulting workshop ticket"),
         words(u"John Mary Smith Garcia Brown Anna Peter Miller Wilson Taylor")},
    };
    // The Thai shop sells most, the test desk least.
    const int chance = m_random.bounded(100);
    const Shop &shop =
        provider[chance < 45 ? 0 : chance < 65 ? 1 : chance < 80 ? 2 : chance < 93 ? 3 : 4];
    static const QStringList creators = words(u"somchai linh yuki minjun till-1 till-2");
    m_time = m_time.addMSecs(m_step);
    ++m_number;

    Link link;
    link.accountId = shop.account;
    link.accountName = shop.name;
    link.environment = shop.environment;
    link.facts.currency = shop.currency;
    link.facts.amount =
        shop.least + qint64(m_random.generateDouble() * m_random.generateDouble()
                            * double(shop.limit - shop.least));
    QStringList text;
    for (int i = 2 + m_random.bounded(4); i > 0; --i)
        text << oneOf(shop.goods);
    link.facts.description = text.join(u' ');
    link.facts.customer = {oneOf(shop.people) + u' ' + oneOf(shop.people),
                           u"c%1@example.com"_s.arg(m_random.bounded(200'000)),
                           shop.dial + QString::number(10'000'000 + m_random.bounded(89'999'999))};
    link.facts.orderId = u"LT-%1-%2"_s.arg(m_time.toString(u"yyyyMMdd"_s), code(orderLetters, 4))
        + QString::number(m_number, 36).toUpper();
    if (m_random.bounded(4) == 0)
        link.facts.notes = u"table: %1"_s.arg(m_random.bounded(90));
    link.reference = code(refLetters, 27);
    link.url = u"https://checkout.portone.cloud?ref="_s + link.reference;
    link.state = state(m_links - m_number);
    link.statusWord = linkStateName(link.state);
    link.creator = oneOf(creators);
    link.created = m_time;
    link.changed = m_time.addSecs(m_random.bounded(200'000));
    link.facts.expires = m_time.addDays(1 + m_random.bounded(14));
    link.archived = m_random.bounded(25) == 0;
    return link;
}

QByteArray LinkMaker::requestOf(const Link &link) const
{
    const LinkFacts &facts = link.facts;
    return QJsonDocument(QJsonObject{{u"amount"_s, facts.amount},
                                     {u"currency"_s, facts.currency},
                                     {u"merchant_order_id"_s, facts.orderId},
                                     {u"description"_s, facts.description},
                                     {u"success_url"_s, u"https://shop.example/thanks"_s},
                                     {u"failure_url"_s, u"https://shop.example/sorry"_s},
                                     {u"source"_s, u"default"_s}})
        .toJson(QJsonDocument::Compact);
}
