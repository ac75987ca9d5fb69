// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/link.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

namespace linktill {
class Catalogue;
class RequestFormat;
struct LinkHistory;
}

/// Room `paper` draws what a link looks like on paper: layouts as data in millimetres, their painting, PDF, the
/// picture of a roll and the bytes for a roll printer. No widgets and no printers: what it makes is sent by
/// others. All its painting may be done in any thread, given an application with fonts (QGuiApplication).
namespace linktill::paper {

struct PaperItem
{
    QString name;
    QString quantity; ///< "2"
    QString price;    ///< of one, without a currency: "95.00"
    QString sum;      ///< "190.00"
    bool operator==(const PaperItem &) const = default;
};

/// Holds what a paper says of a link, in the form in which people read it. A link with a problem
/// (core/linktrust.h) has no paper: whoever makes a job judges the link first.
struct PaperJob
{
    QString shop; ///< as customers know it
    QImage logo;  ///< null: none
    bool hasLogoInCode = false; ///< the logo is also in the middle of the QR code
    Environment environment = Environment::Practice;
    QString amount; ///< "฿2,500.00"
    QString description;
    QString customer;
    QList<PaperItem> items;
    QList<PaperItem> charges; ///< shipping and discount: name and sum
    QString url, orderId, reference;
    QDateTime expires; ///< UTC; invalid: never
    QDateTime paid;    ///< UTC; invalid when isPaid and nobody knows when
    bool isPaid = false;
    bool isOver = false; ///< expired or cancelled: there is nothing to pay, so there is no code
    QString method; ///< how it was paid, in the merchant's language; empty when that is not known
};

/// Makes the job of a link. `account` is the link's, null when it is no longer there.
PaperJob paperJob(const LinkHistory &history, const RequestFormat &format, const Account *account,
                  const Catalogue &catalogue);

} // namespace linktill::paper
