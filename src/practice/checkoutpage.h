// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/linkbook.h"
#include "practice/words.h"

#include <QByteArray>

namespace linktill::practice {

/// Gives all sentences of the pages one translation context. Its name is written without namespace,
/// so that lupdate finds the same context with and without include paths.
class CheckoutPage
{
#ifdef LINKTILL_FOR_LUPDATE
    Q_DECLARE_TR_FUNCTIONS(CheckoutPage)
#else
public:
    static QString tr(const char *sentence) { return spoken("CheckoutPage", sentence); }
#endif
};

// The pages are HTML in the language of the thread (practice/words.h) with all values escaped. They hold no
// script, and load nothing but /pay.css and /pay.svg.

/// Returns the page that fits the link's state. \a chosen is the language that the customer chose by hand; it
/// stays chosen on the next pages.
QByteArray linkPage(const LinkBook::Entry &entry, const QString &chosen);
QByteArray messagePage(const QString &headline, const QString &sentence);

/// Returns a file that the pages load: "page.css" or "icon.svg".
QByteArray pageFile(const QString &name);

} // namespace linktill::practice
