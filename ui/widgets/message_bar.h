// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where errors and results are told: a bar that does not stop the work.
#pragma once

#include "base/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace zs {

class IconLabel;

class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Note, Good, Warning, Bad };

    explicit MessageBar(QWidget *parent = nullptr);
    /// What happened, what is safe and what to do; the detail can be copied.
    void report(const Error &error);
    void tell(Kind kind, const QString &text);
    /// A button beside the message that is shown, until the next one.
    void offer(const QString &text, std::function<void()> act);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void display(Kind kind, const QString &text, const QString &detail);
    [[nodiscard]] static QString advice(ErrorCode code);

    Kind m_kind = Kind::Note;
    IconLabel *m_icon;
    QLabel *m_text;
    std::function<void()> m_act;
    QPushButton *m_offer;
    QToolButton *m_more;
    QToolButton *m_copy;
    QToolButton *m_close;
    QPlainTextEdit *m_detail;
};

} // namespace zs
