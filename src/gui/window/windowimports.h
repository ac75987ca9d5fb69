// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

namespace linktill {
class AppSession;
}

namespace linktill::gui {

class FormSources;
class ImportPage;
class ImportSubject;
class Page;
class WindowPages;
struct WindowServices;

/// Shows the page on which a file is imported, and goes back to where that was begun. The page
/// stays when a person leaves it, so that nothing of a begun import is lost.
class WindowImports : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `pages`; borrows all.
    WindowImports(AppSession &session, WindowPages &pages, FormSources &sources,
                  const WindowServices &services);

    /// Shows the page for customers. With a `file`, opens that one.
    void showCustomers(const QString &file = {});
    /// Shows the page for products, whose prices are in `currency` where the file names none.
    void showGoods(const QString &currency);

private:
    std::shared_ptr<const ImportSubject> customers() const;
    std::shared_ptr<const ImportSubject> goods() const;
    void show(std::shared_ptr<const ImportSubject> subject, const QString &file);
    void build(std::shared_ptr<const ImportSubject> subject);
    void accountsChanged();
    void leave();

    AppSession &m_session;
    WindowPages &m_pages;
    FormSources &m_sources;
    const WindowServices &m_services;
    ImportPage *m_page = nullptr; ///< null until it is first wanted
    QPointer<Page> m_from;        ///< the page where the import was begun
    QString m_currency;
};

} // namespace linktill::gui
