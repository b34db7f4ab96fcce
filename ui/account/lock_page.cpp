// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/lock_page.h"

#include "ui/account/factor_fields.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

WindowCovers::WindowCovers(QWidget *spared)
    : m_spared(spared)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    qApp->installEventFilter(this);
}

WindowCovers::~WindowCovers()
{
    for (const QPointer<QWidget> &made : std::as_const(m_covers))
        delete made.data();
}

void WindowCovers::cover(QWidget *window)
{
    for (const QWidget *each = window; each; each = each->parentWidget()) {
        if (each == m_spared) // also what it asks in a window of its own
            return;
    }
    if (m_covers.value(window))
        return;
    auto *sheet = new QWidget(window);
    sheet->setObjectName(u"lockCover"_s);
    sheet->setAutoFillBackground(true);
    sheet->setGeometry(window->rect());
    auto *column = new QVBoxLayout(sheet);
    auto *words = new QLabel(LockPage::tr("Locked"), sheet);
    words->setFont(titleFont());
    column->addWidget(words, 0, Qt::AlignCenter);
    sheet->raise();
    sheet->show();
    m_covers.insert(window, sheet);
}

bool WindowCovers::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::Show && type != QEvent::Resize)
        return false;
    auto *window = qobject_cast<QWidget *>(watched);
    if (!window || !window->isWindow())
        return false;
    if (type == QEvent::Show)
        cover(window);
    if (QWidget *sheet = m_covers.value(window)) {
        sheet->setGeometry(window->rect());
        sheet->raise();
    }
    return false;
}

LockPage::LockPage(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_passphrase(new PassphraseEdit(this))
    , m_factor(new FactorFields(this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Unlock"), this))
    , m_covers(this)
{
    setObjectName(u"lockPage"_s);
    setWindowTitle(tr("Locked"));
    setWindowModality(Qt::ApplicationModal); // no key or shortcut reaches what lies below
    m_passphrase->setObjectName(u"lockPassphrase"_s);
    m_problem->setObjectName(u"lockProblem"_s);
    m_go->setObjectName(u"lockGo"_s);
    makePrimary(m_go);
    auto *title = new QLabel(tr("Locked: %1").arg(workspace.session().personName), this);
    title->setFont(titleFont());
    title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(u"object-locked"_s, 24, this));
    head->addWidget(title, 1);
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Passphrase"), m_passphrase);
    m_factor->addTo(form);
    if (const auto needs = loginNeeds(workspace.path(), workspace.session().login))
        m_factor->setNeeds(*needs);
    auto *other = new QPushButton(tr("&Log in as someone else..."), this);
    other->setObjectName(u"lockOther"_s);
    other->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(dimLabel(tr("Your work is as you left it. What runs goes on."), this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setMinimumWidth(scaled(480));
    connect(m_passphrase, &QLineEdit::textChanged, this, &LockPage::refresh);
    connect(m_go, &QPushButton::clicked, this, &LockPage::unlock);
    connect(other, &QPushButton::clicked, this, &LockPage::someoneElseWanted);
    refresh();
    m_passphrase->setFocus();
}

void LockPage::reject() {}

void LockPage::refresh()
{
    m_go->setEnabled(!m_passphrase->text().isEmpty());
}

void LockPage::unlock()
{
    m_problem->hide();
    const auto factor = m_factor->factor();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto opened = factor ? AccountDesk(m_workspace)
                                     .unlock(m_passphrase->secret(),
                                             *factor,
                                             [this] {
                                                 QApplication::restoreOverrideCursor();
                                                 const QString code = codeQuestion(this)();
                                                 QApplication::setOverrideCursor(Qt::WaitCursor);
                                                 return code;
                                             })
                               : Result<>(passOn(factor));
    QApplication::restoreOverrideCursor();
    if (opened) {
        accept();
        Q_EMIT unlocked();
        return;
    }
    showProblem(m_problem, opened.error());
    m_factor->clear();
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace zs
