// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/case_sheet.h"

#include "commands/case_effects.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sheet_html.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)
};

/// A table of two columns: what, and its value.
class Facts {
public:
    void add(const QString &what, const QString &value)
    {
        if (!value.isEmpty())
            addHtml(what, value.toHtmlEscaped());
    }
    void addHtml(const QString &what, const QString &html)
    {
        m_rows += u"<tr><td style=\"padding-right:16px\">%1</td><td>%2</td></tr>"_s.arg(
            dimHtml(what), html);
    }
    [[nodiscard]] QString html() const
    {
        return u"<table cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(m_rows);
    }

private:
    QString m_rows;
};

QString personName(const SheetNames &names, PersonId person)
{
    return names.persons.value(person, Sheet::tr("unknown person"));
}

ColorRole colorOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Approved:
        return ColorRole::Done;
    case CaseStatus::Refused:
    case CaseStatus::Terminated:
        return ColorRole::Late;
    case CaseStatus::Returned:
    case CaseStatus::Withdrawn:
        return ColorRole::AtRisk;
    case CaseStatus::Draft:
    case CaseStatus::Running:
        break;
    }
    return ColorRole::OnTrack;
}

ColorRole colorOf(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return ColorRole::Done;
    case SignatureVerdict::Invalid:
        return ColorRole::Critical;
    case SignatureVerdict::NotChecked:
        break;
    }
    return ColorRole::Dim;
}

QString head(const OpenedCase &opened, const SheetNames &names)
{
    Facts facts;
    facts.add(
        Sheet::tr("Process"),
        Sheet::tr("%1, version %2").arg(opened.definition.name).arg(opened.row.processVersion));
    facts.add(Sheet::tr("Project"), names.project);
    facts.add(
        Sheet::tr("Started by"),
        u"%1  %2"_s.arg(personName(names, opened.row.starter), opened.row.openedAt.toString()));
    facts.addHtml(Sheet::tr("Status"),
                  colored(u"<b>%1</b>"_s.arg(statusText(opened.state.status).toHtmlEscaped()),
                          colorOf(opened.state.status)));
    facts.add(Sheet::tr("When approved"), effectText(opened.row.effect));
    return facts.html();
}

QString form(const OpenedCase &opened, const SheetNames &names)
{
    Facts facts;
    for (const FormField &field : opened.definition.fields) {
        const auto value = opened.state.form.find(field.key);
        if (value != opened.state.form.end())
            facts.add(field.label, formText(value->second, names));
    }
    return facts.html();
}

QString seatLine(const Seat &seat, const SheetNames &names)
{
    QString line =
        personName(names, seat.person).toHtmlEscaped() + u" "_s + dimHtml(statusText(seat.status));
    if (seat.delegate.isValid())
        line += u" "_s + dimHtml(Sheet::tr("asks %1").arg(personName(names, seat.delegate)));
    if (seat.addedBy.isValid())
        line += u" "_s + dimHtml(Sheet::tr("added by %1").arg(personName(names, seat.addedBy)));
    return line;
}

/// What a step without signers waits for.
QString otherwise(NodeKind kind, VisitStatus status)
{
    if (status == VisitStatus::Open && kind == NodeKind::Collective)
        return Sheet::tr("a meeting decides");
    if (status == VisitStatus::Open && kind == NodeKind::SubProcess)
        return Sheet::tr("its sub-process, an approval of its own, is under way");
    return statusText(status);
}

/// Who is asked at this moment, and until when.
QString waiting(const OpenedCase &opened, const SheetNames &names)
{
    QString rows;
    for (const Visit &visit : opened.state.visits) {
        if (visit.status > VisitStatus::Suspended)
            continue;
        const ProcessIndex index(opened.definition);
        const int place = index.find(visit.node);
        QStringList seats;
        for (const Vote &vote : visit.votes) {
            for (const Seat &seat : vote.seats)
                seats << seatLine(seat, names);
        }
        if (seats.isEmpty())
            seats << dimHtml(place < 0 ? statusText(visit.status)
                                       : otherwise(index.at(place).node->kind, visit.status));
        QString due;
        if (visit.due > 0)
            due =
                Sheet::tr("until %1")
                    .arg(QDateTime::fromMSecsSinceEpoch(visit.due).toString(u"yyyy-MM-dd HH:mm"_s));
        rows += u"<tr><td style=\"padding-right:16px\">%1</td><td "
                "style=\"padding-right:16px\">%2</td><td>%3</td></tr>"_s.arg(
                    (place < 0 ? visit.node : index.at(place).node->name).toHtmlEscaped(),
                    seats.join(u"<br/>"_s),
                    visit.late ? colored(due.toHtmlEscaped(), ColorRole::Late) : dimHtml(due));
    }
    return rows.isEmpty()
               ? QString()
               : sectionHtml(Sheet::tr("Now waiting for"))
                     + u"<table cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(rows);
}

QString stepName(const OpenedCase &opened, const CaseAct &act)
{
    const Visit *visit = opened.state.visit(act.visit);
    if (!visit)
        return {};
    const ProcessIndex index(opened.definition);
    const int place = index.find(visit->node);
    return place < 0 ? visit->node : index.at(place).node->name;
}

QString
course(const OpenedCase &opened, const SheetNames &names, const std::vector<ActVerdict> &verdicts)
{
    QString rows;
    const QString cell = u"<td style=\"padding-right:14px\">%1</td>"_s;
    for (const ApprovalAct &row : opened.acts) {
        const auto act = readAct(row.act.toUtf8());
        if (!act)
            continue;
        QString what = u"<b>%1</b>"_s.arg(verbText(act->verb).toHtmlEscaped());
        for (const PersonId target : act->targets)
            what += u" "_s + personName(names, target).toHtmlEscaped();
        if (!act->opinion.isEmpty())
            what += u"<br/>"_s + act->opinion.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        QString signature;
        const auto found = std::ranges::find(verdicts, row.number, &ActVerdict::number);
        if (found != verdicts.end()) {
            signature =
                colored(verdictText(found->verdict).toHtmlEscaped(), colorOf(found->verdict));
            if (!found->why.isEmpty())
                signature += u"<br/>"_s + dimHtml(found->why);
        }
        rows += u"<tr>"_s + cell.arg(dimHtml(row.at.toString()))
                + cell.arg(row.actorName.toHtmlEscaped())
                + cell.arg(dimHtml(stepName(opened, *act))) + cell.arg(what) + cell.arg(signature)
                + u"</tr>"_s;
    }
    return sectionHtml(Sheet::tr("Course"))
           + u"<table cellspacing=\"0\" cellpadding=\"4\">%1</table>"_s.arg(rows);
}

} // namespace

SheetNames namesIn(const Workspace &workspace, ProjectId about)
{
    SheetNames names;
    for (const Person &person : workspace.people().value_or(std::vector<Person>()))
        names.persons.insert(person.id, person.name);
    for (const OrgUnit &unit : workspace.units().value_or(std::vector<OrgUnit>()))
        names.units.insert(unit.id, unit.name);
    for (const Project &project : workspace.projects().value_or(std::vector<Project>())) {
        if (project.id == about)
            names.project = u"%1  %2"_s.arg(project.code, project.name);
    }
    return names;
}

QString verdictText(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return Sheet::tr("\u2713 signature valid");
    case SignatureVerdict::Invalid:
        return Sheet::tr("\u2717 signature invalid");
    case SignatureVerdict::NotChecked:
        break;
    }
    return Sheet::tr("? not checked");
}

QString formText(const FormValue &value, const SheetNames &names)
{
    struct Words {
        const SheetNames &names;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(Money m) const { return Sheet::tr("%1 yuan").arg(inYuan(m)); }
        QString operator()(std::int64_t n) const
        {
            return QLocale().toString(static_cast<qlonglong>(n));
        }
        QString operator()(bool b) const { return b ? Sheet::tr("Yes") : Sheet::tr("No"); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(PersonId id) const { return personName(names, id); }
        QString operator()(OrgUnitId id) const
        {
            return names.units.value(id, Sheet::tr("unknown unit"));
        }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    };
    return std::visit(Words{names}, value);
}

QString caseSheet(const OpenedCase &opened,
                  const SheetNames &names,
                  const std::vector<ActVerdict> &verdicts)
{
    return head(opened, names) + sectionHtml(Sheet::tr("Form")) + form(opened, names)
           + waiting(opened, names) + course(opened, names, verdicts);
}

} // namespace zs
