// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Look {
    ColorRole color;
    QString icon;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return {ColorRole::Done, u"dialog-ok-apply"_s};
    case MessageBar::Kind::Warning:
        return {ColorRole::AtRisk, u"dialog-warning"_s};
    case MessageBar::Kind::Bad:
        return {ColorRole::Critical, u"dialog-error"_s};
    case MessageBar::Kind::Note:
        break;
    }
    return {ColorRole::Accent, u"dialog-information"_s};
}

QToolButton *barButton(QWidget *parent, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    if (!icon.isEmpty())
        button->setIcon(QIcon::fromTheme(icon));
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, 18, this))
    , m_text(new QLabel(this))
    , m_offer(new QPushButton(this))
    , m_more(barButton(this, tr("Details"), {}))
    , m_copy(barButton(this, tr("Copy the details"), u"edit-copy"_s))
    , m_close(barButton(this, tr("Close this message"), u"window-close"_s))
    , m_detail(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setCheckable(true);
    m_detail->setReadOnly(true);
    m_detail->setMaximumHeight(scaled(90));
    m_detail->setAccessibleName(tr("Details"));
    m_detail->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_more);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->addLayout(row);
    column->addWidget(m_detail);
    connect(m_more, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text() + u"\n"_s + m_detail->toPlainText());
    });
    m_offer->setObjectName(u"messageOffer"_s);
    m_offer->setAutoDefault(false);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // it may bring another message
        dismiss();
        if (act)
            act();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

QString MessageBar::advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Conflict:
        return tr("Nothing was changed. Look at the new values and try again.");
    case ErrorCode::Busy:
        return tr("Nothing was changed. Wait a moment and try again.");
    case ErrorCode::Corrupt:
        return tr("Do not go on working in this file. Open the last good backup under System.");
    case ErrorCode::ReadOnly:
        return tr("The workspace is open for reading only.");
    case ErrorCode::Io:
        return tr("Check that the disk is there, has room and may be written.");
    case ErrorCode::Internal:
        return tr("Nothing was changed. Copy the details and send them to your administrator.");
    default:
        return {};
    }
}

void MessageBar::report(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        tell(Kind::Note, tr("Cancelled; nothing was changed."));
        return;
    }
    QString text = error.message.isEmpty() ? tr("Something went wrong.") : error.message;
    const QString more = advice(error.code);
    if (!more.isEmpty() && !text.contains(more))
        text += u' ' + more;
    display(Kind::Bad, text, codeName(error.code) + u": "_s + error.detail);
}

void MessageBar::tell(Kind kind, const QString &text)
{
    display(kind, text, {});
}

void MessageBar::display(Kind kind, const QString &text, const QString &detail)
{
    m_kind = kind;
    m_icon->setIcon(lookOf(kind).icon);
    m_text->setText(text);
    setAccessibleName(text);
    m_detail->setPlainText(detail);
    m_more->setChecked(false);
    m_act = {};
    m_offer->hide();
    m_more->setVisible(!detail.isEmpty());
    m_copy->setVisible(!detail.isEmpty());
    show();
    update();
}

void MessageBar::offer(const QString &text, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(text);
    m_offer->show();
}

void MessageBar::dismiss()
{
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeColor(lookOf(m_kind).color);
    QColor wash = color;
    wash.setAlpha(themeKind() == ThemeKind::HighContrast ? 12 : 28);
    painter.fillRect(rect(), themeColor(ColorRole::Surface));
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, 4, height()), color);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ColorRole::Line));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace zs
