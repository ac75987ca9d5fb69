// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <memory>

namespace Ui {
class FailurePanel;
}

namespace linktill {
enum class Remedy;
struct Explanation;
}

namespace linktill::gui {

/// Says why there is no link, or why it is not known whether there is one, and what to do now.
class FailurePanel : public QFrame
{
    Q_OBJECT
public:
    explicit FailurePanel(QWidget *parent = nullptr);
    ~FailurePanel() override;

    /// Shows `explanation` and the button for `remedy`. `details` is the text to copy for support.
    void explain(const Explanation &explanation, const QString &details, Remedy remedy);

Q_SIGNALS:
    void checkWanted();
    void sendAgainWanted();

private:
    void copyDetails() const;

    std::unique_ptr<Ui::FailurePanel> m_ui;
    QString m_details;
};

} // namespace linktill::gui
