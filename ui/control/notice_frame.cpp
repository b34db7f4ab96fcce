// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/notice_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace zs {

NoticeFrame::NoticeFrame(const QString &name, ColorRole role, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
    , m_row(new QHBoxLayout(this))
    , m_words(new QLabel(this))
{
    setObjectName(name);
    m_words->setObjectName(name + QStringLiteral("Words"));
    m_words->setWordWrap(true);
    m_row->setContentsMargins(kPageMargin, kHalfSpace, kPageMargin, kHalfSpace);
    m_row->addWidget(m_words, 1);
}

QPushButton *NoticeFrame::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    m_row->addWidget(button);
    return button;
}

/// A band of the colour at the left and a breath of it behind the words: they say it too.
void NoticeFrame::paintEvent(QPaintEvent *)
{
    constexpr int kBand = 4;
    constexpr float kBreath = 0.12F;
    QPainter painter(this);
    QColor back = themeColor(m_role);
    painter.fillRect(QRect(0, 0, kBand, height()), back);
    back.setAlphaF(kBreath);
    painter.fillRect(rect(), back);
}

} // namespace zs
