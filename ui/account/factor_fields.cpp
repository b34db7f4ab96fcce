// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/factor_fields.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

// where things lie on this computer; never what is in them
const QString kKeyFilePlace = u"login/keyFile"_s;
const QString kLibraryPlace = u"login/tokenLibrary"_s;

} // namespace

FactorFields::FactorFields(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_keyFile(new QLineEdit(QSettings().value(kKeyFilePlace).toString(), parent))
    , m_library(new QLineEdit(QSettings().value(kLibraryPlace).toString(), parent))
    , m_pin(new PassphraseEdit(parent))
{
    m_keyFile->setObjectName(u"factorKeyFile"_s);
    m_library->setObjectName(u"factorLibrary"_s);
    m_pin->setObjectName(u"factorPin"_s);
}

void FactorFields::addTo(QFormLayout *form)
{
    m_form = form;
    m_firstRow = form->rowCount();
    form->addRow(tr("&Key file"),
                 withButton(m_keyFile, tr("Choose the key file"), tr("Key files (*.zskey)")));
    form->addRow(tr("&Token library"),
                 withButton(m_library, tr("Choose the library of the token"), tr("Libraries (*)")));
    form->addRow(tr("P&IN"), m_pin);
    setNeeds({});
}

QWidget *FactorFields::withButton(QLineEdit *edit, const QString &title, const QString &filter)
{
    auto *row = new QWidget(m_parent);
    auto *open = new QToolButton(row);
    open->setObjectName(edit->objectName() + u"Browse"_s);
    open->setText(title);
    open->setToolTip(title);
    open->setAccessibleName(title);
    open->setIcon(QIcon::fromTheme(u"document-open"_s));
    connect(open, &QToolButton::clicked, this, [this, edit, title, filter] {
        browse(edit, title, filter);
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kHalfSpace);
    line->addWidget(edit, 1);
    line->addWidget(open);
    row->setFocusProxy(edit);
    return row;
}

void FactorFields::browse(QLineEdit *edit, const QString &title, const QString &filter)
{
    const QString path = askOpenPath(m_parent, title, filter);
    if (!path.isEmpty())
        edit->setText(path);
}

void FactorFields::setNeeds(const LoginNeeds &needs)
{
    m_needs = needs;
    if (!m_form)
        return;
    m_form->setRowVisible(m_firstRow, needs.factor == FactorKind::File);
    m_form->setRowVisible(m_firstRow + 1, needs.factor == FactorKind::Token);
    m_form->setRowVisible(m_firstRow + 2, needs.factor == FactorKind::Token);
    m_keyFile->setPlaceholderText(tr("key file %1").arg(needs.name));
    m_library->setPlaceholderText(tr("PKCS#11 library for the token %1").arg(needs.name));
}

Result<Secret> FactorFields::factor() const
{
    QSettings places;
    if (m_needs.factor == FactorKind::File && !m_keyFile->text().isEmpty()) {
        places.setValue(kKeyFilePlace, m_keyFile->text());
        return readKeyFile(m_keyFile->text());
    }
    if (m_needs.factor == FactorKind::Token && !m_library->text().isEmpty()) {
        places.setValue(kLibraryPlace, m_library->text());
        return tokenFactor(m_library->text(), m_needs.name, m_pin->secret(), m_needs.challenge);
    }
    return Secret();
}

void FactorFields::clear()
{
    m_pin->clear();
}

std::function<QString()> codeQuestion(QWidget *parent)
{
    return [parent] {
        const Secret typed = askPassphrase(parent,
                                           FactorFields::tr("One-time code"),
                                           FactorFields::tr("The code that your device shows now"));
        return QString::fromLatin1(reinterpret_cast<const char *>(typed.bytes().data()),
                                   static_cast<qsizetype>(typed.bytes().size()));
    };
}

} // namespace zs
