// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pack_dialog.h"

#include "domain/choice_text.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = qint64{4} << 20;

QString stateText(const RuleDesk::LoadedPack &line)
{
    const EntityInfo &info = *entityInfo(EntityKind::RulePackRow);
    const auto at = static_cast<std::size_t>(fieldIndex(info, u"state"));
    return line.fault.isEmpty()
               ? choiceText(info, info.fields[at], static_cast<std::int64_t>(line.row.state))
               : PackDialog::tr("Not used");
}

QString differencesHtml(const std::vector<RuleDifference> &differences)
{
    QString html;
    for (const RuleDifference &difference : differences) {
        const QString kind = difference.kind == RuleDifference::Kind::Added ? PackDialog::tr("new")
                             : difference.kind == RuleDifference::Kind::Removed
                                 ? PackDialog::tr("dropped")
                                 : PackDialog::tr("changed");
        html += u"<p><b>%1</b> %2 <span style='color:gray'>%3</span>"_s.arg(
            kind, difference.name.toHtmlEscaped(), difference.id.toHtmlEscaped());
        for (const QString &what : difference.what)
            html += u"<br/>&nbsp;&nbsp;"_s + what.toHtmlEscaped();
        html += u"</p>"_s;
    }
    return html.isEmpty() ? u"<p>%1</p>"_s.arg(PackDialog::tr("No rule differs.")) : html;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    PackDialog::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    return file.read(kMostBytes + 1);
}

} // namespace

PackDialog::PackDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_packs(plainTable(
          {tr("Pack"), tr("Version"), tr("State"), tr("From"), tr("Brought in"), tr("By")}, this))
    , m_details(new QTextBrowser(this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"packDialog"_s);
    setWindowTitle(tr("Packs of rules"));
    resize(scaled(820), scaled(560));
    build();
    fill();
}

void PackDialog::build()
{
    m_packs->setObjectName(u"packTable"_s);
    m_packs->setAccessibleName(tr("Packs of rules"));
    m_details->setObjectName(u"packDetails"_s);
    m_details->setAccessibleName(tr("The chosen pack, or what a file would change"));
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, const QString &tip, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    add(tr("&Look at a file..."),
        u"loadPack"_s,
        tr("Checks the signature and shows what would change; nothing is changed yet"),
        &PackDialog::load);
    m_adopt = add(tr("&Bring into force"),
                  u"adoptPack"_s,
                  tr("Where the three administrators are appointed, a second one must confirm"),
                  &PackDialog::adopt);
    makePrimary(m_adopt);
    m_retire = add(tr("Take &out of force"),
                   u"retirePack"_s,
                   tr("What is shipped holds again; the pack is kept"),
                   &PackDialog::retire);
    add(tr("&Sign a pack..."),
        u"signPack"_s,
        tr("Writes a pack as a file signed with your key, for others to bring in"),
        &PackDialog::sign);
    add(tr("&Trust an issuer..."),
        u"trustIssuer"_s,
        tr("Registers whose signed packs are taken here"),
        &PackDialog::trustIssuer);
    buttons->addStretch(1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_packs, 2);
    column->addLayout(buttons);
    column->addWidget(m_details, 3);
    column->addWidget(m_problem);
    column->addWidget(close);
    connect(m_packs, &QTableWidget::itemSelectionChanged, this, &PackDialog::showChosen);
}

void PackDialog::report(const Error &error)
{
    showProblem(m_problem, error);
}

void PackDialog::fill()
{
    const auto book = m_desk.book();
    auto loaded = m_desk.loadedPacks();
    if (!book || !loaded)
        return report(book ? loaded.error() : book.error());
    m_loaded = std::move(*loaded);
    m_packs->setRowCount(0);
    fillShipped(**book);
    for (const RuleDesk::LoadedPack &line : m_loaded)
        addRow(m_packs,
               {line.row.name,
                line.row.edition,
                stateText(line),
                line.trust == RuleDesk::Trust::Signed ? tr("signed") : tr("of this site"),
                line.row.loadedAt.toString(),
                m_workspace.nameOf(EntityKind::Person, line.row.loadedBy.value())});
    fitColumns(m_packs);
    m_packs->selectRow(0);
    showChosen();
}

/// Those in the book that were not brought in.
void PackDialog::fillShipped(const RuleBook &book)
{
    for (const auto &pack : book.packs()) {
        const bool isLoaded = std::ranges::any_of(m_loaded, [&](const RuleDesk::LoadedPack &line) {
            return line.row.name == pack->key && line.row.state == PackState::InForce
                   && line.version == pack->version;
        });
        if (!isLoaded)
            addRow(m_packs,
                   {pack->name.text(),
                    QString::number(pack->version),
                    tr("In force"),
                    tr("shipped"),
                    pack->date.toString(Qt::ISODate),
                    pack->issuer});
    }
}

const RuleDesk::LoadedPack *PackDialog::chosen() const
{
    const int first = m_packs->rowCount() - static_cast<int>(m_loaded.size());
    const int at = m_packs->currentRow() - first;
    return at < 0 || at >= static_cast<int>(m_loaded.size())
               ? nullptr
               : &m_loaded[static_cast<std::size_t>(at)];
}

void PackDialog::showChosen()
{
    const RuleDesk::LoadedPack *line = chosen();
    const bool writable = m_workspace.readOnlyReason().isEmpty();
    m_retire->setEnabled(writable && line && line->row.state == PackState::InForce);
    m_adopt->setEnabled(writable && m_candidate.has_value());
    if (m_candidate)
        return;
    QString text = line ? line->fault : QString();
    if (line && text.isEmpty())
        text = line->row.state == PackState::Proposed
                   ? tr("It waits for a second administrator: see System, Powers.")
                   : tr("%1, version %2.").arg(line->row.name, line->row.edition);
    if (!line)
        text = tr("Choose “Look at a file...” to see what a newer pack would change.");
    m_details->setPlainText(text);
}

void PackDialog::look(const QString &path)
{
    m_problem->setVisible(false);
    m_candidate.reset();
    m_details->clear();
    const auto bytes = bytesOf(path);
    auto candidate = bytes ? m_desk.examine(*bytes) : Result<RuleDesk::Candidate>(passOn(bytes));
    if (!candidate) {
        report(candidate.error());
        return showChosen();
    }
    m_candidate = std::move(*candidate);
    const RulePack &pack = m_candidate->pack;
    const QString signer = m_candidate->trust == RuleDesk::Trust::Signed
                               ? tr("signed by %1, the signature holds").arg(m_candidate->signer)
                               : tr("not signed: rules of this site's own");
    m_details->setHtml(u"<h3>%1</h3><p>%2</p>%3"_s.arg(
        tr("%1: version %2 instead of %3")
            .arg(pack.name.text().toHtmlEscaped())
            .arg(pack.version)
            .arg(m_candidate->before == 0 ? tr("none") : QString::number(m_candidate->before)),
        signer.toHtmlEscaped(),
        differencesHtml(m_candidate->differences)));
    showChosen();
    m_adopt->setFocus();
}

void PackDialog::load()
{
    const QString path = askOpenPath(this, tr("Pack of rules"), tr("Packs of rules (*.json)"));
    if (!path.isEmpty())
        look(path);
}

void PackDialog::adopt()
{
    if (!m_candidate)
        return;
    if (const auto done = m_desk.adopt(*m_candidate); !done)
        return report(done.error());
    m_candidate.reset();
    m_problem->setVisible(false);
    fill();
    Q_EMIT changed();
}

void PackDialog::retire()
{
    const RuleDesk::LoadedPack *line = chosen();
    if (!line
        || !askYes(this,
                   tr("Take this pack of rules out of force?"),
                   tr("What is shipped holds again. The pack stays in the list."),
                   tr("Take out of force")))
        return;
    if (const auto done = m_desk.retire(line->row.id); !done)
        return report(done.error());
    fill();
    Q_EMIT changed();
}

void PackDialog::sign()
{
    const QString from =
        askOpenPath(this, tr("Pack of rules to sign"), tr("Packs of rules (*.json)"));
    if (from.isEmpty())
        return;
    const auto bytes = bytesOf(from);
    const auto made = bytes ? m_desk.sign(*bytes) : Result<QByteArray>(passOn(bytes));
    if (!made)
        return report(made.error());
    const QString to = askSavePath(this,
                                   tr("Signed pack of rules"),
                                   QFileInfo(from).completeBaseName() + tr("-signed") + u".json"_s,
                                   tr("Packs of rules (*.json)"));
    if (to.isEmpty())
        return;
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly) || file.write(*made) != made->size() || !file.commit())
        report({ErrorCode::Io, tr("%1 cannot be written.").arg(to), file.errorString()});
}

void PackDialog::trustIssuer()
{
    const QString path =
        askOpenPath(this, tr("A pack signed by that issuer"), tr("Packs of rules (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = bytesOf(path);
    const auto key = bytes ? RuleDesk::signerOf(*bytes) : Result<QByteArray>(passOn(bytes));
    if (!key)
        return report(key.error());
    bool given = false;
    const QString name = QInputDialog::getText(
        this, tr("Trust an issuer"), tr("Name of the issuer:"), QLineEdit::Normal, {}, &given);
    if (!given)
        return;
    auto issuers = m_desk.issuers();
    issuers.push_back({name, *key});
    if (const auto done = m_desk.setIssuers(issuers); !done)
        return report(done.error());
    m_details->setPlainText(tr("Registered, or proposed to a second administrator: %1").arg(name));
}

} // namespace zs
