// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace zs {

using namespace Qt::StringLiterals;

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"busyLine"_s);
    m_text->setObjectName(u"busyText"_s);
    m_button->setObjectName(u"busyButton"_s);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(m_text->sizeHint().height() / 2 + 4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_button);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_button, &QPushButton::clicked, this, &BusyLine::press);
    hide();
}

void BusyLine::begin(const QString &what)
{
    m_isRunning = true;
    m_text->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->show();
    m_bar->setRange(0, 0);
    m_button->setText(tr("S&top"));
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void BusyLine::setProgress(int step, int steps)
{
    if (!m_isRunning)
        return;
    m_bar->setRange(0, step > 0 ? steps : 0);
    m_bar->setValue(step);
}

void BusyLine::end()
{
    m_isRunning = false;
    m_patience.stop();
    hide();
}

void BusyLine::press()
{
    if (!m_isRunning) {
        Q_EMIT againWanted();
        return;
    }
    m_isRunning = false;
    m_patience.stop();
    m_bar->hide();
    m_text->setText(tr("Stopped. What is shown here is not of the plan as it is now."));
    m_button->setText(tr("&Work it out"));
    Q_EMIT stopped();
}

} // namespace zs
