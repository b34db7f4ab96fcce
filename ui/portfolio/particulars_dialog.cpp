// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/particulars_dialog.h"

#include "access/secrecy.h"
#include "commands/dictionary_desk.h"
#include "commands/goal_desk.h"
#include "exchange/cell_text.h"
#include "ui/likeness/likeness_hint.h"
#include "ui/portfolio/field_boxes.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString dayIn(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Not a number: the text is none.
double numberIn(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty())
        return 0;
    bool fine = false;
    const double value = text.toDouble(&fine);
    return fine ? value : std::nan("");
}

QString numberText(double value)
{
    return value == 0 ? QString() : QString::number(value, 'g', 12);
}

} // namespace

ParticularsDialog::ParticularsDialog(Workspace &workspace, const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_project(project)
    , m_tabs(new QTabWidget(this))
    , m_code(new QLineEdit(this))
    , m_basis(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_kind(choiceBox(u"kind", this))
    , m_way(choiceBox(u"way", this))
    , m_procurement(choiceBox(u"procurement", this))
    , m_scope(new QPlainTextEdit(this))
    , m_place(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
    , m_latitude(new QLineEdit(this))
    , m_extent(new QLineEdit(this))
    , m_division(dictionaryBox(workspace, u"division"_s, this))
    , m_industry(dictionaryBox(workspace, u"industry"_s, this))
    , m_tags(new QListWidget(this))
    , m_goal(goalBox(workspace, this))
    , m_owner(unitBox(workspace, this))
    , m_district(unitBox(workspace, this))
    , m_leader(personBox(workspace, this))
    , m_approved(new QLineEdit(this))
    , m_start(new QLineEdit(this))
    , m_finish(new QLineEdit(this))
    , m_finished(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_alike(new LikenessHint(workspace, this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"particularsDialog"_s);
    setWindowTitle(tr("Particulars of “%1”").arg(project.name));
    m_tabs->setObjectName(u"particularsTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    buildWhat();
    buildWhere();
    buildWho();
    buildFoot(column);
    fillTags();
    fillFields();
    watchLikeness();
    resize(dialogSize(*this, 680, 560));
}

QFormLayout *ParticularsDialog::addTab(const QString &title)
{
    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setSpacing(kSpace);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    m_tabs->addTab(area, title);
    return m_form;
}

void ParticularsDialog::addRow(const char *column, const QString &label, QWidget *field)
{
    const QString name = QString::fromLatin1(column);
    field->setObjectName(u"particular_"_s + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *problem = problemLabel(this);
    problem->setObjectName(u"problem_"_s + name);
    m_form->addRow(label, field);
    m_form->addRow(problem);
    m_rows.insert(name, {field, problem, m_tabs->count() - 1});
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        connect(edit, &QLineEdit::editingFinished, this, &ParticularsDialog::check);
}

void ParticularsDialog::buildWhat()
{
    addTab(tr("What"));
    addRow("code", tr("&Code"), m_code);
    addRow("code_basis", tr("&Basis for having no code"), m_basis);
    addRow("name", tr("&Name"), m_name);
    addRow("kind", tr("&Kind"), m_kind);
    addRow("way", tr("&Way of investing"), m_way);
    addRow("procurement", tr("&Procurement"), m_procurement);
    addRow("scope", tr("Content and sc&ale"), m_scope);
    m_scope->setTabChangesFocus(true);
    m_scope->setMinimumHeight(scaled(72));
    m_code->setPlaceholderText(tr("as the online platform gave it"));
    m_basis->setPlaceholderText(tr("only for a classified project"));
    m_basis->setEnabled(isStateSecret(m_project.classification) || !m_project.codeBasis.isEmpty());
}

void ParticularsDialog::buildWhere()
{
    addTab(tr("Where and what for"));
    addRow("place", tr("P&lace"), m_place);
    addRow("longitude", tr("Lon&gitude (degrees, CGCS2000)"), m_longitude);
    addRow("latitude", tr("La&titude (degrees, CGCS2000)"), m_latitude);
    addRow("extent", tr("E&xtent around it (m)"), m_extent);
    addRow("division", tr("Di&vision"), m_division);
    addRow("industry", tr("&Industry"), m_industry);
    addRow("plan_item", tr("Se&rves"), m_goal);
    addRow("tags", tr("Tag&s"), m_tags);
    m_longitude->setPlaceholderText(u"110.2500"_s);
    m_latitude->setPlaceholderText(u"30.1250"_s);
    m_tags->setMinimumHeight(scaled(96));
}

void ParticularsDialog::buildWho()
{
    addTab(tr("Who and when"));
    addRow("owner", tr("&Unit in charge"), m_owner);
    addRow("district", tr("&District"), m_district);
    addRow("leader", tr("Le&ader"), m_leader);
    addRow("approved_on", tr("Approved &on"), m_approved);
    addRow("planned_start", tr("Planned &start"), m_start);
    addRow("planned_finish", tr("Planned &finish"), m_finish);
    addRow("finished_on", tr("Finish&ed on"), m_finished);
    addRow("note", tr("&Note"), m_note);
    for (QLineEdit *day : {m_approved, m_start, m_finish, m_finished})
        day->setPlaceholderText(u"2026-02-14"_s);
}

void ParticularsDialog::buildFoot(QVBoxLayout *column)
{
    column->addWidget(dimLabel(
        tr("Amounts are not edited here: each figure of the project has its own paper."), this));
    column->addWidget(m_alike);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"particularsCancel"_s);
    QPushButton *go = buttons->addButton(tr("Save (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"particularsGo"_s);
    go->setShortcut(Qt::CTRL | Qt::Key_Return);
    go->setDefault(true);
    makePrimary(go);
    const bool mayWrite = m_workspace.readOnlyReason().isEmpty();
    go->setEnabled(mayWrite);
    go->setToolTip(m_workspace.readOnlyReason());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ParticularsDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ParticularsDialog::fillTags()
{
    const QStringList chosen = m_project.tags.split(u' ', Qt::SkipEmptyParts);
    QStringList known;
    const auto add = [&](const QString &code, const QString &text) {
        auto *line = new QListWidgetItem(text, m_tags);
        line->setData(Qt::UserRole, code);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(chosen.contains(code) ? Qt::Checked : Qt::Unchecked);
        known << code;
    };
    if (const auto words = DictionaryDesk(m_workspace).entries(u"tag"_s)) {
        for (const DictionaryEntry &word : *words) {
            if (!word.retired || chosen.contains(word.code))
                add(word.code, entryPath(*words, word.code));
        }
    }
    for (const QString &code : chosen) {
        if (!known.contains(code))
            add(code, tr("%1 (not in the dictionary)").arg(code));
    }
}

void ParticularsDialog::fillFields()
{
    m_code->setText(m_project.code);
    m_basis->setText(m_project.codeBasis);
    m_name->setText(m_project.name);
    chooseData(m_kind, static_cast<int>(m_project.kind));
    chooseData(m_way, static_cast<int>(m_project.way));
    chooseData(m_procurement, static_cast<int>(m_project.procurement));
    m_scope->setPlainText(m_project.scope);
    m_place->setText(m_project.place);
    m_longitude->setText(numberText(m_project.longitude));
    m_latitude->setText(numberText(m_project.latitude));
    m_extent->setText(numberText(static_cast<double>(m_project.extent)));
    chooseCode(m_division, m_project.division);
    chooseCode(m_industry, m_project.industry);
    chooseData(m_goal, m_project.planItem.value().toBytes());
    chooseData(m_owner, m_project.owner.value().toBytes());
    chooseData(m_district, m_project.district.value().toBytes());
    chooseData(m_leader, m_project.leader.value().toBytes());
    m_approved->setText(dayIn(m_project.approvedOn));
    m_start->setText(dayIn(m_project.plannedStart));
    m_finish->setText(dayIn(m_project.plannedFinish));
    m_finished->setText(dayIn(m_project.finishedOn));
    m_note->setText(m_project.note);
}

void ParticularsDialog::watchLikeness()
{
    const auto look = [this] {
        const Project now = entered();
        const auto asked = [](const Project &project) {
            return std::tie(project.name,
                            project.scope,
                            project.place,
                            project.longitude,
                            project.latitude,
                            project.extent,
                            project.owner,
                            project.plannedStart,
                            project.plannedFinish);
        };
        if (asked(now) != asked(m_asked)) // what it was compared by changed
            m_alike->check(now);
        m_asked = now;
    };
    m_asked = entered();
    for (const QLineEdit *edit :
         {m_name, m_place, m_longitude, m_latitude, m_extent, m_start, m_finish})
        connect(edit, &QLineEdit::textChanged, this, look);
    connect(m_scope, &QPlainTextEdit::textChanged, this, look);
    connect(m_owner, &QComboBox::currentIndexChanged, this, look);
}

namespace {

QDate dayOf(const QLineEdit &edit)
{
    const auto day = readDay(edit.text().trimmed());
    return day ? day->date : QDate();
}

} // namespace

Project ParticularsDialog::entered() const
{
    Project project = m_project;
    project.code = m_code->text().trimmed();
    project.codeBasis = m_basis->text().trimmed();
    project.name = m_name->text().trimmed();
    project.kind = static_cast<ProjectKind>(m_kind->currentData().toInt());
    project.way = static_cast<InvestmentWay>(m_way->currentData().toInt());
    project.procurement = static_cast<ProcurementWay>(m_procurement->currentData().toInt());
    project.scope = m_scope->toPlainText().trimmed();
    project.place = m_place->text().trimmed();
    project.longitude = numberIn(*m_longitude);
    project.latitude = numberIn(*m_latitude);
    const double extent = numberIn(*m_extent);
    project.extent = std::isfinite(extent) && std::abs(extent) < 1e12 ? std::llround(extent) : -1;
    project.division = codeIn(*m_division);
    project.industry = codeIn(*m_industry);
    QStringList tags;
    for (int row = 0; row < m_tags->count(); ++row) {
        if (m_tags->item(row)->checkState() == Qt::Checked)
            tags << m_tags->item(row)->data(Qt::UserRole).toString();
    }
    project.tags = tags.join(u' ');
    project.planItem = PlanItemId(Uuid::fromBytes(m_goal->currentData().toByteArray()));
    project.owner = OrgUnitId(Uuid::fromBytes(m_owner->currentData().toByteArray()));
    project.district = OrgUnitId(Uuid::fromBytes(m_district->currentData().toByteArray()));
    project.leader = PersonId(Uuid::fromBytes(m_leader->currentData().toByteArray()));
    project.approvedOn = dayOf(*m_approved);
    project.plannedStart = dayOf(*m_start);
    project.plannedFinish = dayOf(*m_finish);
    project.finishedOn = dayOf(*m_finished);
    project.note = m_note->text().trimmed();
    return project;
}

std::vector<FieldProblem> ParticularsDialog::problems() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date();
    auto found = particularProblems(entered(), today);
    const std::pair<QLatin1StringView, const QLineEdit *> days[] = {
        {"approved_on"_L1, m_approved},
        {"planned_start"_L1, m_start},
        {"planned_finish"_L1, m_finish},
        {"finished_on"_L1, m_finished},
    };
    for (const auto &[column, edit] : days) {
        const QString text = edit->text().trimmed();
        if (const auto read = readDay(text); !text.isEmpty() && !read)
            found.push_back({column, read.error().message});
    }
    return found;
}

bool ParticularsDialog::check()
{
    for (const Row &row : std::as_const(m_rows))
        row.problem->hide();
    const auto found = problems();
    for (const FieldProblem &problem : found) {
        const Row row = m_rows.value(problem.column);
        showProblem(row.problem, {ErrorCode::Invalid, problem.why, {}});
    }
    if (found.empty())
        m_problem->hide();
    return found.empty();
}

void ParticularsDialog::take()
{
    if (!check()) {
        const Row row = m_rows.value(problems().front().column);
        m_tabs->setCurrentIndex(row.tab);
        row.field->setFocus();
        return;
    }
    auto done = setParticulars(m_workspace, entered());
    if (!done)
        return showProblem(m_problem, done.error());
    m_done = std::move(*done);
    accept();
}

} // namespace zs
