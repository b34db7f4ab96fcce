// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/overlap_panel.h"

#include "ui/approval/approval_start.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString verdictWords(OverlapVerdict verdict)
{
    switch (verdict) {
    case OverlapVerdict::Open:
        return OverlapPanel::tr("Open");
    case OverlapVerdict::Coordinated:
        return OverlapPanel::tr("Coordinated");
    case OverlapVerdict::NoConflict:
        return OverlapPanel::tr("No conflict");
    }
    return {};
}

QString stateWords(const MapDesk::Overlap &each)
{
    QString words = verdictWords(each.verdict);
    if (each.caseRuns)
        words = OverlapPanel::tr("%1, case running").arg(words);
    return each.reason.isEmpty() ? words : OverlapPanel::tr("%1: %2").arg(words, each.reason);
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

std::optional<OverlapDecision> askDecision(QWidget *parent, const QString &about)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"overlapDialog"_s);
    dialog.setWindowTitle(OverlapPanel::tr("Settle works that meet"));
    auto *form = new QFormLayout(&dialog);
    auto *what = new QLabel(about, &dialog);
    what->setWordWrap(true);
    form->addRow(what);
    auto *verdict = new QComboBox(&dialog);
    verdict->setObjectName(u"overlapVerdict"_s);
    verdict->setAccessibleName(OverlapPanel::tr("Result"));
    for (const OverlapVerdict each :
         {OverlapVerdict::Coordinated, OverlapVerdict::NoConflict, OverlapVerdict::Open})
        verdict->addItem(verdictWords(each), static_cast<int>(each));
    form->addRow(OverlapPanel::tr("&Result:"), verdict);
    auto *reason = new QLineEdit(&dialog);
    reason->setObjectName(u"overlapReason"_s);
    reason->setAccessibleName(OverlapPanel::tr("What was agreed"));
    reason->setPlaceholderText(
        OverlapPanel::tr("Who digs first, in which window, on what document this rests"));
    form->addRow(OverlapPanel::tr("&Agreed:"), reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *keep =
        buttons->addButton(OverlapPanel::tr("&Settle"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"settleOverlap"_s);
    keep->setEnabled(false);
    makePrimary(keep);
    form->addRow(buttons);
    QObject::connect(reason, &QLineEdit::textChanged, keep, [keep](const QString &text) {
        keep->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(dialogSize(dialog, 560, 200));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return OverlapDecision{static_cast<OverlapVerdict>(verdict->currentData().toInt()),
                           reason->text()};
}

OverlapPanel::OverlapPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(dimLabel({}, this))
    , m_table(plainTable({tr("Works"),
                          tr("Ground (m²)"),
                          tr("Days"),
                          tr("From"),
                          tr("To"),
                          tr("Shared window"),
                          tr("State")},
                         this))
    , m_decide(new QPushButton(tr("&Record result..."), this))
    , m_case(new QPushButton(tr("Re&quest agreement..."), this))
    , m_export(new QPushButton(tr("Ta&ke list out..."), this))
{
    setObjectName(u"overlapPanel"_s);
    m_table->setObjectName(u"overlapTable"_s);
    m_table->setAccessibleName(tr("Works that meet"));
    m_decide->setObjectName(u"decideOverlap"_s);
    m_export->setObjectName(u"exportOverlaps"_s);
    m_case->setObjectName(u"overlapCase"_s);
    m_case->setToolTip(tr("Asks both units and who coordinates them to agree on a shared window"));
    adjust();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_export);
    line->addStretch();
    line->addWidget(m_case);
    line->addWidget(m_decide);
    column->addLayout(line);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        adjust();
        Q_EMIT chosen(m_table->currentRow());
    });
    connect(m_decide, &QPushButton::clicked, this, &OverlapPanel::decide);
    connect(m_case, &QPushButton::clicked, this, &OverlapPanel::startCase);
    connect(m_export, &QPushButton::clicked, this, &OverlapPanel::takeOut);
}

void OverlapPanel::show(const std::vector<MapProject> &projects, const MapDesk::Overlaps &overlaps)
{
    m_overlaps = overlaps;
    QHash<ProjectId, QString> names;
    for (const MapProject &one : projects)
        names.insert(one.project.id, one.project.name);
    m_table->setRowCount(0);
    int open = 0;
    for (const MapDesk::Overlap &each : overlaps.found) {
        const WorkConflict &c = each.conflict;
        open += each.verdict == OverlapVerdict::Open ? 1 : 0;
        const QString works = tr("%1 / %2").arg(names.value(each.project), names.value(each.other));
        addRow(m_table,
               {works,
                QLocale().toString(c.squareMetres, 'f', 0),
                c.kind == ConflictKind::SameTime ? QString::number(c.days)
                                                 : tr("dug again after %1").arg(c.days),
                day(c.from),
                day(c.to),
                tr("%1 to %2").arg(day(c.windowFrom), day(c.windowTo)),
                stateWords(each)});
        const int row = m_table->rowCount() - 1;
        m_table->item(row, 0)->setToolTip(works);
        for (const int number : {1, 2})
            m_table->item(row, number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(m_table);
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), scaled(220)));
    m_summary->setText(
        overlaps.found.empty()
            ? tr("No two works that are drawn on the map want the same ground at the same time.")
            : tr("%1 pairs of works want the same ground, %2 of them are not settled.")
                  .arg(overlaps.found.size())
                  .arg(open));
    m_export->setEnabled(!overlaps.found.empty());
    adjust();
}

const MapDesk::Overlap *OverlapPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_overlaps.found.size()
               ? &m_overlaps.found[static_cast<std::size_t>(row)]
               : nullptr;
}

void OverlapPanel::adjust()
{
    const MapDesk::Overlap *overlap = current();
    const bool may = overlap != nullptr && m_workspace.may(Permission::MapEdit);
    m_decide->setEnabled(may);
    m_case->setEnabled(may && !overlap->caseRuns);
}

void OverlapPanel::startCase()
{
    const MapDesk::Overlap *chosen = current();
    if (chosen == nullptr)
        return;
    const MapDesk::Overlap overlap = *chosen;
    const auto opening = MapDesk(m_workspace).overlapCase(overlap);
    if (!opening) {
        Q_EMIT failed(opening.error());
        return;
    }
    const auto submit = [&](const FormValues &form) {
        return MapDesk(m_workspace).submitCase(overlap, form);
    };
    ApprovalStartDialog dialog(m_workspace, *opening, submit, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT changed();
    Q_EMIT done(tr("The case was started. Both units are asked to agree on the window."));
}

void OverlapPanel::decide()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto answer = askDecision(this, m_table->item(row, 0)->text());
    if (!answer)
        return;
    const auto done = MapDesk(m_workspace)
                          .decide(m_overlaps.found[static_cast<std::size_t>(row)],
                                  answer->verdict,
                                  answer->reason);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT changed();
}

ListDocument OverlapPanel::list() const
{
    ListDocument list;
    for (int i = 0; i < m_table->columnCount(); ++i) {
        list.headers << m_table->horizontalHeaderItem(i)->text();
        list.weights.push_back(m_table->columnWidth(i));
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int i = 0; i < m_table->columnCount(); ++i)
            cells << m_table->item(row, i)->text();
        list.rows.push_back(std::move(cells));
    }
    list.title = tr("Works that meet in place and time");
    for (const MapDesk::Overlap &each : m_overlaps.found) {
        list.projects.push_back(each.project);
        list.projects.push_back(each.other);
    }
    return list;
}

void OverlapPanel::takeOut()
{
    const auto path = exportList(m_workspace, list(), this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("The list was written to %1.").arg(*path));
}

} // namespace zs
