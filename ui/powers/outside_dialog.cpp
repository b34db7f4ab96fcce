// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/outside_dialog.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = qint64{1} << 20;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return fail(
            ErrorCode::Io, OutsideDialog::tr("“%1” cannot be read.").arg(path), file.errorString());
    return file.readAll();
}

QWidget *beside(QLabel *label, QPushButton *button, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label, 1);
    row->addWidget(button);
    button->setAutoDefault(false);
    return both;
}

} // namespace

OutsideDialog::OutsideDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable({tr("System"), tr("Gets at most"), tr("Address"), tr("Key")}, this))
    , m_name(new QLineEdit(this))
    , m_fingerprint(dimLabel({}, this))
    , m_key(new QPushButton(tr("Read the &key..."), this))
    , m_address(new QLineEdit(this))
    , m_certificate(dimLabel({}, this))
    , m_pin(new QPushButton(tr("Read the &certificate..."), this))
    , m_upTo(new QComboBox(this))
    , m_problem(problemLabel(this))
    , m_fresh(new QPushButton(tr("Ne&w"), this))
    , m_strike(new QPushButton(tr("&Strike off"), this))
    , m_keep(new QPushButton(tr("&Register"), this))
{
    setObjectName(u"outsideDialog"_s);
    setWindowTitle(tr("Outside systems"));
    build();
    connectAll();
    fill({});
    resize(dialogSize(*this, 760, 520));
}

void OutsideDialog::build()
{
    m_table->setObjectName(u"outsideTable"_s);
    m_table->setAccessibleName(tr("Registered outside systems"));
    m_name->setObjectName(u"outsideName"_s);
    m_fingerprint->setObjectName(u"outsideFingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setObjectName(u"outsideKey"_s);
    m_address->setObjectName(u"outsideAddress"_s);
    m_address->setPlaceholderText(tr("empty: files only"));
    m_certificate->setObjectName(u"outsideCertificate"_s);
    m_pin->setObjectName(u"outsidePin"_s);
    m_upTo->setObjectName(u"outsideUpTo"_s);
    for (int level = 0; level < kClassifications; ++level)
        m_upTo->addItem(labelOf(static_cast<Classification>(level)), level);
    m_problem->setObjectName(u"outsideProblem"_s);
    m_fresh->setObjectName(u"outsideNew"_s);
    m_strike->setObjectName(u"outsideStrike"_s);
    m_keep->setObjectName(u"outsideKeep"_s);
    makePrimary(m_keep);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Key fingerprint"), beside(m_fingerprint, m_key, this));
    form->addRow(tr("Gets at &most"), m_upTo);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("Known by"), beside(m_certificate, m_pin, this));
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"outsideClose"_s);
    foot->addWidget(m_fresh);
    foot->addWidget(m_strike);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_keep);
    for (QPushButton *button : {m_fresh, m_strike, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    QLabel *what = dimLabel(tr("Only these systems get approvals, and only answers signed with "
                               "their keys count. Compare the fingerprint with theirs. Without an "
                               "address the program sends nothing by itself."),
                            this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(foot);
}

void OutsideDialog::connectAll()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OutsideDialog::showChosen);
    connect(m_key, &QPushButton::clicked, this, &OutsideDialog::readKey);
    connect(m_pin, &QPushButton::clicked, this, &OutsideDialog::readCertificate);
    connect(m_keep, &QPushButton::clicked, this, &OutsideDialog::keep);
    connect(m_strike, &QPushButton::clicked, this, &OutsideDialog::strike);
    connect(m_fresh, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        showChosen();
        m_name->setFocus();
    });
    connect(m_name, &QLineEdit::textChanged, this, &OutsideDialog::enable);
    connect(m_address, &QLineEdit::textChanged, this, &OutsideDialog::enable);
    connect(m_upTo, &QComboBox::currentIndexChanged, this, &OutsideDialog::enable);
}

void OutsideDialog::fill(const QString &name)
{
    m_systems = m_desk.systems();
    m_table->setRowCount(0);
    int chosen = -1;
    for (const OutsideSystem &system : m_systems) {
        if (system.name == name)
            chosen = m_table->rowCount();
        addRow(m_table,
               {system.name,
                labelOf(system.upTo),
                system.address.isEmpty() ? tr("files only") : system.address,
                keyFingerprint(system.publicKey)});
    }
    fitColumns(m_table);
    if (chosen >= 0)
        m_table->selectRow(chosen);
    showChosen();
}

void OutsideDialog::showChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_edited =
        rows.isEmpty() ? OutsideSystem{} : m_systems[static_cast<std::size_t>(rows.front().row())];
    m_name->setText(m_edited.name);
    m_name->setReadOnly(!rows.isEmpty()); // answers name it
    m_address->setText(m_edited.address);
    m_upTo->setCurrentIndex(static_cast<int>(m_edited.upTo));
    m_problem->hide();
    enable();
}

void OutsideDialog::readKey()
{
    const QString path = askOpenPath(
        this, tr("The public key of the outside system"), tr("Keys (*.hex *.pub *.key *.txt)"));
    if (path.isEmpty())
        return;
    const auto file = bytesOf(path);
    const auto key = file ? outsideKeyFrom(*file) : passOn(file);
    if (!key)
        return showProblem(m_problem, key.error());
    m_edited.publicKey = *key;
    m_problem->hide();
    enable();
}

void OutsideDialog::readCertificate()
{
    const QString path = askOpenPath(this,
                                     tr("The certificate by which the address is known, or that of "
                                        "who issues for it"),
                                     tr("Certificates (*.pem *.crt *.cer)"));
    if (path.isEmpty())
        return;
    const auto pem = bytesOf(path);
    if (!pem)
        return showProblem(m_problem, pem.error());
    m_edited.certificates = *pem;
    m_problem->hide();
    enable();
}

OutsideSystem OutsideDialog::entered() const
{
    OutsideSystem system = m_edited;
    system.name = m_name->text().trimmed();
    system.address = m_address->text().trimmed();
    system.upTo = static_cast<Classification>(m_upTo->currentIndex());
    return system;
}

void OutsideDialog::enable()
{
    const QString fingerprint = keyFingerprint(m_edited.publicKey);
    m_fingerprint->setText(fingerprint.isEmpty() ? tr("no key yet") : fingerprint);
    m_certificate->setText(m_edited.certificates.isEmpty() ? tr("no certificate")
                                                           : tr("a certificate that was read"));
    const bool may =
        m_workspace.may(Permission::SystemSetting) && m_workspace.readOnlyReason().isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_key),
                            static_cast<QWidget *>(m_address),
                            static_cast<QWidget *>(m_pin),
                            static_cast<QWidget *>(m_upTo),
                            static_cast<QWidget *>(m_fresh)}) {
        widget->setEnabled(may);
        widget->setToolTip(may ? QString() : m_workspace.reasonFor(Permission::SystemSetting));
    }
    const bool chosen = !m_table->selectionModel()->selectedRows().isEmpty();
    m_strike->setEnabled(may && chosen);
    m_keep->setText(chosen ? tr("Chan&ge") : tr("&Register"));
    const OutsideSystem now = entered();
    m_keep->setEnabled(may && !now.name.isEmpty() && !now.publicKey.isEmpty()
                       && m_desk.system(now.name) != now);
}

void OutsideDialog::keep()
{
    const OutsideSystem system = entered();
    if (const auto set = m_desk.setSystem(system); !set)
        return showProblem(m_problem, set.error());
    fill(system.name);
}

void OutsideDialog::strike()
{
    const QString name = m_name->text();
    if (!askYes(this,
                tr("Strike “%1” off?").arg(name),
                tr("Answers of it count no more, also those that are still awaited."),
                tr("Strike it off")))
        return;
    if (const auto set = m_desk.setSystem({.name = name, .publicKey = {}}); !set)
        return showProblem(m_problem, set.error());
    fill({});
}

} // namespace zs
