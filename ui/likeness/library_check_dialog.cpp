// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/likeness/library_check_dialog.h"

#include "likeness/likeness_words.h"
#include "ui/lists/list_export.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

LibraryCheckDialog::LibraryCheckDialog(Workspace &workspace, LikenessDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_remark(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_export(new QPushButton(tr("Ex&port..."), this))
    , m_table(plainTable({tr("Score"),
                          tr("Meaning"),
                          tr("First project"),
                          tr("Second project"),
                          tr("Verdict"),
                          tr("In common")},
                         this))
    , m_work([this](Result<std::vector<LikenessPairHit>> found) { take(std::move(found)); })
{
    setObjectName(u"libraryCheckDialog"_s);
    setWindowTitle(tr("Check of the whole library for duplicates"));
    resize(scaled(900), scaled(480));
    m_remark->setObjectName(u"libraryCheckRemark"_s);
    m_remark->setWordWrap(true);
    m_bar->setRange(0, kProgressSteps);
    m_bar->setAccessibleName(tr("How far the check is"));
    m_stop->setObjectName(u"libraryCheckStop"_s);
    m_export->setObjectName(u"libraryCheckExport"_s);
    m_table->setObjectName(u"libraryCheckTable"_s);
    m_table->setAccessibleName(tr("Projects that look alike"));
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"libraryCheckClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_bar, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_export);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_remark);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_stop, &QPushButton::clicked, this, &LibraryCheckDialog::stop);
    connect(m_export, &QPushButton::clicked, this, &LibraryCheckDialog::exportPairs);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_work.watcher(),
            &QFutureWatcherBase::progressValueChanged,
            m_bar,
            &QProgressBar::setValue);
    begin();
}

void LibraryCheckDialog::begin()
{
    m_export->setEnabled(false);
    const auto index = m_desk.index();
    if (!index) {
        m_remark->setText(index.error().message);
        m_stop->setEnabled(false);
        return;
    }
    m_remark->setText(tr("Comparing %1 projects with each other.").arg((*index)->size()));
    m_work.start(
        [index = *index](const WorkProgress &progress) -> Result<std::vector<LikenessPairHit>> {
            auto pairs = allPairs(*index, index->settings().relatedFrom, progress);
            if (!pairs)
                return fail(ErrorCode::Cancelled, {});
            return std::move(*pairs);
        });
}

void LibraryCheckDialog::stop()
{
    m_work.cancel();
    m_stop->setEnabled(false);
    m_remark->setText(tr("The check was stopped; nothing is shown of it."));
}

void LibraryCheckDialog::take(Result<std::vector<LikenessPairHit>> found)
{
    m_stop->setEnabled(false);
    m_bar->setValue(kProgressSteps);
    const auto verdicts = m_desk.verdicts();
    const auto index = m_desk.index();
    if (!found || !verdicts || !index) {
        Q_EMIT failed(!found ? found.error() : !verdicts ? verdicts.error() : index.error());
        return;
    }
    m_pairs = std::move(*found);
    for (const LikenessPairHit &pair : m_pairs) {
        const auto verdict = std::ranges::find_if(*verdicts, [&](const Sameness &row) {
            return std::minmax(row.project, row.other)
                   == std::minmax(pair.first.id, pair.second.id);
        });
        addRow(m_table,
               {QString::number(pair.likeness.score, 'f', 2),
                degreeText(pair.likeness.score, (*index)->settings()),
                pair.first.name,
                pair.second.name,
                verdict == verdicts->end() ? tr("not judged yet") : verdictText(verdict->verdict),
                likenessText(pair.likeness)});
    }
    fitColumns(m_table);
    m_export->setEnabled(!m_pairs.empty());
    m_remark->setText(m_pairs.empty() ? tr("No two projects of the library look alike.")
                                      : tr("%n pair(s) look alike; a person decides on each.",
                                           nullptr,
                                           static_cast<int>(m_pairs.size())));
}

void LibraryCheckDialog::exportPairs()
{
    ListDocument list;
    list.title = tr("Projects that look alike");
    list.weights = {0.6, 1.0, 2.5, 2.5, 1.0, 4.0};
    for (int column = 0; column < m_table->columnCount(); ++column)
        list.headers << m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        list.rows.push_back(std::move(cells));
    }
    for (const LikenessPairHit &pair : m_pairs) {
        list.projects.push_back(pair.first.id);
        list.projects.push_back(pair.second.id);
    }
    if (const auto written = exportList(m_workspace, list, this); !written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        m_remark->setText(tr("Written: %1").arg(*written));
}

} // namespace zs
