// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/likeness/duplicates_view.h"

#include "domain/choice_text.h"
#include "likeness/likeness_words.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

DuplicatesView::DuplicatesView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_remark(dimLabel({}, this))
    , m_table(
          plainTable({tr("Score"), tr("Meaning"), tr("Code"), tr("Project"), tr("Verdict")}, this))
    , m_details(new QTextBrowser(this))
    , m_reason(new QLineEdit(this))
{
    m_remark->setWordWrap(true);
    m_table->setObjectName(u"duplicateTable"_s);
    m_table->setAccessibleName(tr("Possible duplicates"));
    m_details->setObjectName(u"duplicateDetails"_s);
    m_details->setAccessibleName(tr("Both projects side by side"));
    auto *library = new QPushButton(tr("Check the whole &library..."), this);
    library->setObjectName(u"checkLibrary"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_remark, 1);
    head->addWidget(library);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"duplicateSplit"_s);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(head);
    column->addWidget(split, 1);
    column->addWidget(buildVerdict());
    connect(library, &QPushButton::clicked, this, &DuplicatesView::libraryWanted);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DuplicatesView::showHit);
}

QWidget *DuplicatesView::buildVerdict()
{
    m_reason->setObjectName(u"verdictReason"_s);
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    m_reason->setPlaceholderText(tr("Why: what was compared, with whom it was cleared"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_reason, 1);
    struct Button {
        SamenessVerdict verdict;
        QString name;
        QString text;
    };
    for (const Button &button :
         {Button{SamenessVerdict::Distinct, u"judgeDistinct"_s, tr("&Not the same")},
          Button{SamenessVerdict::Related, u"judgeRelated"_s, tr("&Related")},
          Button{SamenessVerdict::Duplicate, u"judgeDuplicate"_s, tr("Dupl&icate")}}) {
        auto *push = new QPushButton(button.text, line);
        push->setObjectName(button.name);
        connect(push, &QPushButton::clicked, this, [this, verdict = button.verdict] {
            judge(verdict);
        });
        row->addWidget(push);
        m_verdicts.push_back(push);
    }
    connect(m_reason, &QLineEdit::textChanged, this, [this] { showHit(); });
    return line;
}

void DuplicatesView::clear()
{
    show({}, {}, {});
}

void DuplicatesView::show(ProjectId project,
                          std::vector<LikenessDesk::Hit> hits,
                          const LikenessSettings &settings)
{
    m_project = project;
    m_hits = std::move(hits);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const LikenessDesk::Hit &hit : m_hits) {
            const double score = hit.hit.likeness.score;
            addRow(m_table,
                   {QString::number(score, 'f', 2),
                    degreeText(score, settings),
                    hit.other.code,
                    hit.other.name,
                    hit.verdict ? verdictText(hit.verdict->verdict) : tr("not judged yet")});
        }
        fitColumns(m_table);
    }
    m_remark->setText(
        m_hits.empty()
            ? tr("Nothing in the library looks like this project by name, content, place, period "
                 "and unit.")
            : tr("The program only points out what looks alike; a person decides. Projects that "
                 "you may not read take no part."));
    m_reason->clear();
    m_table->selectRow(0);
    showHit();
}

const LikenessDesk::Hit *DuplicatesView::shown() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    return row < m_hits.size() ? &m_hits[row] : nullptr;
}

QString DuplicatesView::comparison(const LikenessDesk::Hit &hit) const
{
    const auto cell = [](const QString &text) {
        return u"<td>"_s + text.toHtmlEscaped() + u"</td>";
    };
    const auto period = [](const Project &p) {
        return tr("%1 to %2")
            .arg(p.plannedStart.toString(Qt::ISODate), p.plannedFinish.toString(Qt::ISODate));
    };
    const auto unit = [this](const Project &p) {
        return m_workspace.nameOf(EntityKind::OrgUnit, p.owner.value());
    };
    const auto projects = m_workspace.projects();
    if (!projects)
        return {};
    const auto mine = std::ranges::find(*projects, m_project, &Project::id);
    if (mine == projects->end())
        return {};
    QString html =
        u"<table width='100%' cellpadding='3'><tr><th align='left'></th>"
        "<th align='left'>%1</th><th align='left'>%2</th><th align='left'>%3</th></tr>"_s.arg(
            tr("This project"), tr("The other"), tr("In common"));
    const auto line = [&](const QString &title,
                          const QString &a,
                          const QString &b,
                          std::optional<LikenessPartKind> kind) {
        const LikenessPart *part = kind ? hit.hit.likeness.part(*kind) : nullptr;
        if (!part && a.isEmpty() && b.isEmpty())
            return;
        const QString common =
            part ? u"%1  %2"_s.arg(part->score, 0, 'f', 2).arg(partText(*part)) : QString();
        html += u"<tr>"_s + cell(title) + cell(a) + cell(b) + cell(common) + u"</tr>"_s;
    };
    const Project &other = hit.other;
    line(partTitle(LikenessPartKind::Name), mine->name, other.name, LikenessPartKind::Name);
    line(partTitle(LikenessPartKind::Content), mine->scope, other.scope, LikenessPartKind::Content);
    line(partTitle(LikenessPartKind::Place), mine->place, other.place, LikenessPartKind::Place);
    line(partTitle(LikenessPartKind::Distance), {}, {}, LikenessPartKind::Distance);
    line(partTitle(LikenessPartKind::Period),
         period(*mine),
         period(other),
         LikenessPartKind::Period);
    line(partTitle(LikenessPartKind::Owner), unit(*mine), unit(other), LikenessPartKind::Owner);
    html += u"</table>"_s;
    if (!hit.hit.likeness.otherNumber.isEmpty())
        html += u"<p>%1</p>"_s.arg(tr("Against it: another number, %1.")
                                       .arg(hit.hit.likeness.otherNumber)
                                       .toHtmlEscaped());
    if (hit.hit.likeness.otherSection)
        html += u"<p>%1</p>"_s.arg(tr("Against it: another section of the line."));
    if (hit.verdict)
        html += u"<p><b>%1</b> %2</p>"_s.arg(
            tr("%1, judged by %2 on %3:")
                .arg(verdictText(hit.verdict->verdict),
                     m_workspace.nameOf(EntityKind::Person, hit.verdict->decidedBy.value()),
                     hit.verdict->decidedAt.date().toString(Qt::ISODate))
                .toHtmlEscaped(),
            hit.verdict->reason.toHtmlEscaped());
    return html;
}

void DuplicatesView::showHit()
{
    const LikenessDesk::Hit *hit = shown();
    const bool may =
        hit && m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::ProjectEdit);
    m_reason->setEnabled(may);
    for (QPushButton *button : m_verdicts) {
        button->setEnabled(may && !m_reason->text().trimmed().isEmpty());
        button->setToolTip(!may ? m_workspace.reasonFor(Permission::ProjectEdit)
                                : tr("A verdict needs a reason"));
    }
    const QString html = hit ? comparison(*hit) : QString();
    if (m_details->property("shown").toString() != html) {
        m_details->setProperty("shown", html); // typing a reason does not scroll the table away
        m_details->setHtml(html);
    }
}

void DuplicatesView::judge(SamenessVerdict verdict)
{
    if (const LikenessDesk::Hit *hit = shown())
        Q_EMIT judged(
            {m_project, hit->other.id, verdict, hit->hit.likeness.score, m_reason->text()});
}

} // namespace zs
