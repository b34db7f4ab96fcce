// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_label.h"

#include "ui/widgets/theme.h"

#include <QLabel>

namespace zs {

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void showProblem(QLabel *label, const Error &error)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    label->setPalette(colors);
    label->setText(error.message);
    label->setToolTip(error.detail);
    label->show();
}

} // namespace zs
