// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/factor_dialogs.h"

#include "crypto/pkcs11_token.h"
#include "crypto/totp.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kLibraryPlace = u"login/tokenLibrary"_s;

QFormLayout *formOf(QDialog *dialog)
{
    auto *form = new QFormLayout(dialog);
    form->setContentsMargins(24, 24, 24, kPageMargin);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    dialog->setMinimumWidth(scaled(520));
    return form;
}

QDialogButtonBox *buttonsOf(QDialog *dialog, QPushButton *go)
{
    makePrimary(go);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

/// In groups of four, as it is typed.
QString grouped(const QString &text)
{
    QStringList groups;
    for (qsizetype i = 0; i < text.size(); i += 4)
        groups << text.mid(i, 4);
    return groups.join(u' ');
}

QLineEdit *shown(const QString &text, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(text, parent);
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setCursorPosition(0);
    return edit;
}

} // namespace

Result<QString> useNewKeyFile(AccountDesk &desk, const QString &login, QWidget *parent)
{
    const QString path = askSavePath(parent,
                                     TokenDialog::tr("Where the new key file lies: on a medium "
                                                     "that you take with you"),
                                     login + u".zskey"_s,
                                     TokenDialog::tr("Key files (*.zskey)"));
    if (path.isEmpty())
        return QString();
    const Secret passphrase = askPassphrase(
        parent, TokenDialog::tr("Use a key file"), TokenDialog::tr("Your present passphrase"));
    if (passphrase.isEmpty())
        return QString();
    const auto factor = createKeyFile(path);
    if (!factor)
        return passOn(factor);
    const auto set = desk.setFactor(passphrase, {FactorKind::File, *factor, factorName(*factor)});
    if (set)
        return path;
    QFile::remove(path); // it would open nothing
    return passOn(set);
}

TokenDialog::TokenDialog(AccountDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_library(new QLineEdit(QSettings().value(kLibraryPlace).toString(), this))
    , m_look(new QPushButton(tr("&Look for tokens"), this))
    , m_token(new QComboBox(this))
    , m_pin(new PassphraseEdit(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Use this token"), this))
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(tr("Use a token"));
    m_library->setObjectName(u"tokenLibrary"_s);
    m_library->setPlaceholderText(u"/usr/lib/softhsm/libsofthsm2.so"_s);
    m_look->setObjectName(u"tokenLook"_s);
    m_look->setAutoDefault(false);
    m_token->setObjectName(u"tokenLabel"_s);
    m_pin->setObjectName(u"tokenPin"_s);
    m_passphrase->setObjectName(u"tokenPassphrase"_s);
    m_problem->setObjectName(u"tokenProblem"_s);
    m_go->setObjectName(u"tokenGo"_s);
    QFormLayout *form = formOf(this);
    form->addRow(tr("PKCS#11 l&ibrary of its maker"), m_library);
    form->addRow({}, m_look);
    form->addRow(tr("&Token"), m_token);
    form->addRow(tr("PI&N"), m_pin);
    form->addRow(tr("Your present &passphrase"), m_passphrase);
    form->addRow(dimLabel(tr("A key named zhengshu is made on the token when it has none. The "
                             "token never gives it out; it signs with it at each log-in."),
                          this));
    form->addRow(m_problem);
    form->addRow(buttonsOf(this, m_go));
    connect(m_look, &QPushButton::clicked, this, &TokenDialog::look);
    connect(m_go, &QPushButton::clicked, this, &TokenDialog::take);
    for (QLineEdit *edit :
         {m_library, static_cast<QLineEdit *>(m_pin), static_cast<QLineEdit *>(m_passphrase)})
        connect(edit, &QLineEdit::textChanged, this, &TokenDialog::refresh);
    connect(m_token, &QComboBox::currentIndexChanged, this, &TokenDialog::refresh);
    refresh();
}

void TokenDialog::refresh()
{
    m_look->setEnabled(!m_library->text().isEmpty());
    m_go->setEnabled(m_token->currentIndex() >= 0 && !m_pin->text().isEmpty()
                     && !m_passphrase->text().isEmpty());
}

void TokenDialog::look()
{
    m_problem->hide();
    m_token->clear();
    const auto module = Pkcs11Module::load(m_library->text());
    if (!module)
        return showProblem(m_problem, module.error());
    const auto tokens = module->tokens();
    if (!tokens)
        return showProblem(m_problem, tokens.error());
    for (const TokenInfo &token : *tokens) {
        if (token.initialised)
            m_token->addItem(tr("%1 (%2, %3)").arg(token.label, token.maker, token.serial),
                             token.label);
    }
    if (m_token->count() == 0)
        showProblem(m_problem,
                    {ErrorCode::NotFound, tr("This library finds no token that is set up."), {}});
    refresh();
}

void TokenDialog::take()
{
    m_problem->hide();
    const QString token = m_token->currentData().toString();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto factor =
        newTokenFactor(m_library->text(), token, m_pin->secret(), m_desk.factorChallenge());
    const auto set =
        factor ? m_desk.setFactor(m_passphrase->secret(), {FactorKind::Token, *factor, token})
               : Result<>(passOn(factor));
    QApplication::restoreOverrideCursor();
    if (!set)
        return showProblem(m_problem, set.error());
    QSettings().setValue(kLibraryPlace, m_library->text());
    accept();
}

CodeDialog::CodeDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_desk(workspace)
    , m_secret(newTotpSecret())
    , m_code(new QLineEdit(this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Confirm"), this))
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(tr("Set up one-time codes"));
    m_code->setObjectName(u"codeText"_s);
    m_code->setMaxLength(12);
    m_problem->setObjectName(u"codeProblem"_s);
    m_go->setObjectName(u"codeGo"_s);
    m_go->setEnabled(false);
    QFormLayout *form = formOf(this);
    auto *how = new QLabel(tr("Enter the secret into an authenticator that works without a network "
                              "(SHA-1, 6 digits, 30 seconds), or hand it the address. Then give "
                              "the code that it shows: only then codes are asked for."),
                           this);
    how->setWordWrap(true);
    form->addRow(how);
    form->addRow(tr("&Secret"), shown(grouped(toBase32(m_secret)), u"codeSecret"_s, this));
    form->addRow(
        tr("&Address"),
        shown(totpUri(m_secret, workspace.name(), workspace.session().login), u"codeUri"_s, this));
    form->addRow(tr("C&ode shown now"), m_code);
    form->addRow(m_problem);
    form->addRow(buttonsOf(this, m_go));
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_go->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_go, &QPushButton::clicked, this, &CodeDialog::confirm);
    m_code->setFocus();
}

void CodeDialog::confirm()
{
    const auto made = m_desk.makeCode(m_secret, m_code->text());
    if (made)
        return accept();
    showProblem(m_problem, made.error());
    m_code->selectAll();
    m_code->setFocus();
}

} // namespace zs
