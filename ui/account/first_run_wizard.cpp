// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/first_run_wizard.h"

#include "ui/account/first_run_pages.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

FirstRunWizard::FirstRunWizard(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_problem(problemLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"firstRunWizard"_s);
    setWindowTitle(tr("New workspace"));
    m_title->setFont(titleFont());
    m_title->setObjectName(u"createStep"_s);
    m_problem->setObjectName(u"createProblem"_s);
    m_back->setObjectName(u"createBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"createNext"_s);
    makePrimary(m_next);
    add(tr("Name and place"), new PlacePage(this));
    add(tr("Protection"), new ProtectionPage(this));
    add(tr("First person"), new FirstPersonPage(this));
    add(tr("The three administrators"), new AdministratorsPage(this));
    add(tr("Ready"), new SummaryPage(this));
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"createCancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(dialogSize(*this, 680, 520));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::goOn);
    showStep(0);
}

FirstRunWizard::~FirstRunWizard() = default;

void FirstRunWizard::add(const QString &title, FirstRunPage *page)
{
    m_titles << title;
    m_pages->addWidget(page);
    connect(page, &FirstRunPage::edited, this, &FirstRunWizard::refresh);
}

FirstRunPage *FirstRunWizard::page(int step) const
{
    return static_cast<FirstRunPage *>(m_pages->widget(step));
}

int FirstRunWizard::stepCount() const
{
    return m_pages->count();
}

void FirstRunWizard::showStep(int step)
{
    for (int i = 0; i < step; ++i)
        page(i)->putInto(m_founding);
    m_problem->hide();
    m_pages->setCurrentIndex(step);
    page(step)->begin(m_founding);
    m_title->setText(tr("Step %1 of %2: %3").arg(step + 1).arg(stepCount()).arg(m_titles[step]));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == stepCount() ? tr("Cr&eate") : tr("&Next"));
    m_next->setDefault(true);
    refresh();
    if (QWidget *first = page(step)->nextInFocusChain(); step == 0 && first)
        first->setFocus();
    for (QRadioButton *choice : page(step)->findChildren<QRadioButton *>()) {
        if (choice->isChecked()) // where Space changes nothing by an oversight
            choice->setFocus();
    }
}

void FirstRunWizard::refresh()
{
    if (const FirstRunPage *shown = page(m_pages->currentIndex()))
        m_next->setEnabled(shown->isFilled());
}

void FirstRunWizard::goOn()
{
    const int next = m_pages->currentIndex() + 1;
    if (next < stepCount())
        showStep(next);
    else
        create();
}

void FirstRunWizard::create()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = found(m_founding, m_clock);
    QApplication::restoreOverrideCursor();
    if (!made)
        return showProblem(m_problem, made.error());
    m_workspace = std::move(*made);
    accept();
}

std::unique_ptr<Workspace> FirstRunWizard::takeWorkspace()
{
    return std::move(m_workspace);
}

} // namespace zs
