// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

EmptyState::EmptyState(const QString &icon,
                       const QString &sentence,
                       const QString &button,
                       QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(button, this))
{
    auto *picture = new IconLabel(icon, 48, this);
    QLabel *text = dimLabel(sentence, this);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(scaled(360)); // fixed: a layout asks only then how high the lines are
    makePrimary(m_button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto *line = new QHBoxLayout; // an alignment of its own would cut the lines
    line->addStretch(1);
    line->addWidget(text);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->setVisible(!button.isEmpty());
}

} // namespace zs
