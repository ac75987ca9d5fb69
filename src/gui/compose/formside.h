// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

class QWidget;

namespace linktill {
class Catalogue;
class Clock;
struct SendFailure;
}

namespace linktill::gui {

class FailurePanel;
class LinkForm;
class PreviewPanel;
class SendingPanel;

/// Fills the side panel of a link's form: the preview while the link is written, then the sending, then the
/// result or the failure. Locks the form while nothing in it can be changed.
class FormSide : public QObject
{
    Q_OBJECT
public:
    enum class Part { Preview, Sending, Result, Failure };

    /// Form, catalogue and clock must outlive this object. `result` builds the widget for a made link when
    /// it is first needed; without `result`, Part::Result cannot be shown.
    FormSide(LinkForm &form, const Catalogue &catalogue, const Clock &clock,
             std::function<QWidget *(QWidget *)> result = {}, QObject *parent = nullptr);

    PreviewPanel &preview() const { return *m_preview; }
    Part shown() const { return m_shown; }
    void show(Part part);
    /// Says what call has begun. Part::Sending must have been shown.
    void beginSending(const QString &title);
    /// Counts down to `until`, when the gateway may be asked again. Part::Sending must have been shown.
    void waitUntil(const QDateTime &until);
    void explain(const linktill::SendFailure &failure);

Q_SIGNALS:
    /// Another part is shown.
    void changed();
    void cancelWanted();
    void checkWanted();
    void sendAgainWanted();

private:
    void build(Part part);

    LinkForm &m_form;
    const Clock &m_clock;
    std::function<QWidget *(QWidget *)> m_makeResult;
    PreviewPanel *m_preview;
    SendingPanel *m_sending = nullptr; ///< this and the next two are null until first shown
    FailurePanel *m_failure = nullptr;
    QWidget *m_result = nullptr;
    Part m_shown = Part::Preview;
};

} // namespace linktill::gui
