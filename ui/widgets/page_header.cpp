// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/house_style.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// One line that ends in dots where there is no room; the tool tip has it all.
class ElidedLabel final : public QLabel {
public:
    ElidedLabel(const QString &text, int least, QWidget *parent)
        : QLabel(text, parent)
        , m_least(least)
    {
        setTextFormat(Qt::PlainText);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int full = fontMetrics().horizontalAdvance(text());
        const int few = fontMetrics().horizontalAdvance(u'M') * m_least;
        return {std::min(full, few), QLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        setToolTip(shown == text() ? QString() : text());
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

private:
    int m_least; ///< letters that always stand
};

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_badge(new Badge(this))
    , m_title(new ElidedLabel(title, 12, this))
    , m_remark(new ElidedLabel({}, 4, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kSpace);
    m_row->addWidget(m_badge);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark, 1, Qt::AlignVCenter);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    dress();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void PageHeader::setClassification(Classification classification)
{
    m_badge->setClassification(classification);
}

void PageHeader::setLabel(const SecrecyLabel &label)
{
    m_badge->setLabel(label);
}

QPushButton *PageHeader::addButton(const QString &text, const QString &icon, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (primary)
        makePrimary(button); // its ground has the accent colour, on which icons are hard to see
    else
        button->setIcon(QIcon::fromTheme(icon));
    m_row->addWidget(button);
    return button;
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PageHeader::dress()
{
    if (m_title->font() != titleFont())
        m_title->setFont(titleFont());
}

void makePrimary(QPushButton *button)
{
    button->setDefault(true);
    button->setProperty(HouseStyle::kPrimary, true);
}

QLabel *dimLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace zs
