// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_panel.h"

#include "ui/account/factor_dialogs.h"
#include "ui/account/passphrase_form.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *stateLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

AccountPanel::AccountPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_last(stateLabel(u"lastLogin"_s, this))
    , m_old(new PassphraseEdit(this))
    , m_fresh(new PassphraseForm(u"newPassphrase"_s, this))
    , m_change(button(tr("&Change the passphrase"), u"changePassphrase"_s))
    , m_age(stateLabel(u"passphraseAge"_s, this))
    , m_factor(stateLabel(u"factorState"_s, this))
    , m_keyFile(button(tr("Use a &key file..."), u"useKeyFile"_s))
    , m_token(button(tr("Use a &token..."), u"useToken"_s))
    , m_drop(button(tr("&Remove it"), u"dropFactor"_s))
    , m_codes(stateLabel(u"codeState"_s, this))
    , m_setUp(button(tr("&Set up one-time codes..."), u"setUpCodes"_s))
    , m_end(button(tr("En&d them"), u"endCodes"_s))
{
    setObjectName(u"accountPanel"_s);
    m_old->setObjectName(u"oldPassphrase"_s);
    makePrimary(m_change);
    auto *inner = new QWidget(this);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(32);
    row->addWidget(passphraseSide(), 1);
    row->addWidget(factorSide(), 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    connect(m_old, &QLineEdit::textChanged, this, &AccountPanel::rate);
    connect(m_fresh, &PassphraseForm::edited, this, &AccountPanel::rate);
    connect(m_change, &QPushButton::clicked, this, &AccountPanel::change);
    connect(m_keyFile, &QPushButton::clicked, this, &AccountPanel::useKeyFile);
    connect(m_token, &QPushButton::clicked, this, &AccountPanel::useToken);
    connect(m_drop, &QPushButton::clicked, this, &AccountPanel::dropFactor);
    connect(m_setUp, &QPushButton::clicked, this, &AccountPanel::setUpCodes);
    connect(m_end, &QPushButton::clicked, this, &AccountPanel::endCodes);
    refresh();
}

QPushButton *AccountPanel::button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    return made;
}

QWidget *AccountPanel::passphraseSide()
{
    auto *side = new QWidget(this);
    m_fresh->putBefore(tr("&Present passphrase"), m_old);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_last);
    column->addWidget(sectionTitle(tr("Passphrase"), side));
    column->addWidget(m_age);
    column->addWidget(m_fresh);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(
        dimLabel(tr("Only the key slot is sealed anew; the data stays as it is. A forgotten "
                    "passphrase cannot be recovered by anyone."),
                 side));
    column->addStretch(1);
    return side;
}

QWidget *AccountPanel::factorSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sectionTitle(tr("Second factor"), side));
    column->addWidget(m_factor);
    for (QPushButton *each : {m_keyFile, m_token, m_drop})
        column->addWidget(each, 0, Qt::AlignLeft);
    column->addWidget(
        dimLabel(tr("With a key file or a token your passphrase alone opens nothing. Whoever loses "
                    "it cannot log in: have an administrator give you a new log-in then."),
                 side));
    column->addSpacing(kSpace);
    column->addWidget(sectionTitle(tr("One-time codes"), side));
    column->addWidget(m_codes);
    for (QPushButton *each : {m_setUp, m_end})
        column->addWidget(each, 0, Qt::AlignLeft);
    column->addWidget(
        dimLabel(tr("Codes are checked when the workspace is opened; they do not encrypt it, as a "
                    "key file or a token does."),
                 side));
    column->addStretch(1);
    return side;
}

void AccountPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AccountPanel::refresh()
{
    m_fresh->setPolicy(m_desk.policy(), m_workspace.session().login);
    m_last->setText(m_desk.lastLogin().text());
    const PassphraseAge age = m_desk.age();
    m_age->setText(age.daysLeft < 0 ? tr("It does not expire.")
                                    : tr("It expires in %1 days.").arg(age.daysLeft));
    const FactorKind kind = m_desk.factor();
    m_factor->setText(kind == FactorKind::None
                          ? (m_desk.lacksFactor()
                                 ? tr("None, although the policy of this workspace asks for one.")
                                 : tr("None: the passphrase opens the workspace by itself."))
                      : kind == FactorKind::File
                          ? tr("Key file %1 is needed at log-in.").arg(m_desk.factorName())
                          : tr("Token %1 is needed at log-in.").arg(m_desk.factorName()));
    m_drop->setEnabled(kind != FactorKind::None);
    const bool codes = m_desk.hasCodes();
    m_codes->setText(codes ? tr("A code of your device is asked for at log-in.")
                           : tr("None are asked for."));
    m_end->setEnabled(codes);
    const QString readOnly = m_workspace.readOnlyReason();
    for (QPushButton *each : {m_keyFile, m_token, m_setUp}) {
        each->setEnabled(readOnly.isEmpty());
        each->setToolTip(readOnly);
    }
    rate();
}

void AccountPanel::rate()
{
    m_change->setEnabled(!m_old->text().isEmpty() && m_fresh->isGood());
}

void AccountPanel::tell(const Result<> &result, const QString &message)
{
    if (result)
        Q_EMIT done(message);
    else
        Q_EMIT failed(result.error());
    refresh();
}

void AccountPanel::change()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto changed = m_workspace.changePassphrase(m_old->secret(), m_fresh->secret());
    QApplication::restoreOverrideCursor();
    if (changed) {
        m_old->clear();
        m_fresh->clear();
    } else {
        m_old->selectAll();
        m_old->setFocus();
    }
    tell(changed, tr("Your passphrase was changed."));
}

void AccountPanel::useKeyFile()
{
    const auto path = useNewKeyFile(m_desk, m_workspace.session().login, this);
    if (!path)
        return tell(passOn(path), {});
    if (!path->isEmpty())
        tell({},
             tr("From the next log-in on the key file %1 is needed. Keep a copy of it in a safe.")
                 .arg(QDir::toNativeSeparators(*path)));
}

void AccountPanel::useToken()
{
    TokenDialog dialog(m_desk, this);
    if (dialog.exec() == QDialog::Accepted)
        tell({}, tr("From the next log-in on the token %1 is needed.").arg(m_desk.factorName()));
}

void AccountPanel::dropFactor()
{
    const Secret passphrase =
        askPassphrase(this, tr("Remove the second factor"), tr("Your present passphrase"));
    if (!passphrase.isEmpty())
        tell(m_desk.setFactor(passphrase, {}),
             tr("From now on your passphrase opens the workspace by itself."));
}

void AccountPanel::setUpCodes()
{
    CodeDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        tell({}, tr("From the next log-in on a one-time code is asked for."));
}

void AccountPanel::endCodes()
{
    const Secret passphrase =
        askPassphrase(this, tr("End the one-time codes"), tr("Your present passphrase"));
    if (!passphrase.isEmpty())
        tell(m_desk.retireCode(passphrase), tr("One-time codes are no longer asked for."));
}

} // namespace zs
