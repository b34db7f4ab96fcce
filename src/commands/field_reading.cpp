// SPDX-License-Identifier: GPL-3.0-or-later
// What came from the field, in words, and what people decide about it.
#include "commands/field_desk.h"
#include "commands/field_steps.h"
#include "commands/field_values.h"
#include "commands/workspace_private.h"
#include "field/edit_value.h"
#include "field/place_hints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(FieldDesk)
};

const SurveyForm *formOf(const std::vector<SurveyForm> &forms, const SurveyReport &report)
{
    const auto found = std::ranges::find_if(forms, [&](const SurveyForm &form) {
        return form.key == report.form && form.edition == report.edition;
    });
    return found == forms.end() ? nullptr : &*found;
}

QString choiceText(const SurveyField &field, const QString &text)
{
    QStringList names;
    for (const QString &key : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(field.choices, key, &SurveyChoice::key);
        names << (found == field.choices.end() ? key : found->name.text());
    }
    return names.join(Site::tr(", "));
}

QString answerText(const SurveyField &field, const QString &text)
{
    switch (field.type) {
    case SurveyType::Choice:
    case SurveyType::Choices:
        return choiceText(field, text);
    case SurveyType::YesNo:
        return text == "true"_L1 ? Site::tr("yes") : Site::tr("no");
    case SurveyType::Photo:
    case SurveyType::Video:
    case SurveyType::Signature:
        return Site::tr(
            "%n file(s)", nullptr, static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size()));
    default:
        return text;
    }
}

QStringList linesOf(const SurveyForm &form, const SurveyReport &report)
{
    QStringList lines;
    for (const SurveyGroup &group : form.groups) {
        const auto rows = report.answers.find(group.key);
        if (rows == report.answers.end())
            continue;
        int number = 0;
        for (const SurveyRow &row : rows->second) {
            ++number;
            for (const SurveyField &field : group.fields) {
                const auto found = row.find(field.key);
                if (found == row.end())
                    continue;
                const QString name =
                    group.repeats > 1
                        ? u"%1 %2 · %3"_s.arg(group.name.text()).arg(number).arg(field.name.text())
                        : field.name.text();
                lines << Site::tr("%1: %2").arg(name, answerText(field, found->second));
            }
        }
    }
    return lines;
}

QString hintsOf(const FieldReport &row)
{
    QStringList codes;
    for (const QJsonValue &code : QJsonDocument::fromJson(row.hints.toUtf8()).array())
        codes << code.toString();
    return fixHintTexts(codes);
}

} // namespace

QString FieldDesk::answerOf(const std::vector<SurveyForm> &forms,
                            const SurveyReport &report,
                            SurveyType type)
{
    const SurveyForm *form = formOf(forms, report);
    QStringList all;
    if (!form)
        return {};
    for (const SurveyGroup &group : form->groups) {
        const auto rows = report.answers.find(group.key);
        for (const SurveyField &field : group.fields) {
            if (field.type != type || rows == report.answers.end())
                continue;
            for (const SurveyRow &row : rows->second) {
                if (const auto found = row.find(field.key); found != row.end())
                    all << found->second;
            }
        }
    }
    return type == SurveyType::Place ? all.value(0) : all.join(u' ');
}

QString FieldDesk::fieldName(const QString &field)
{
    if (field == "percent"_L1)
        return Site::tr("Percent complete");
    if (field == "physicalPercent"_L1)
        return Site::tr("Physical percent complete");
    if (field == "actualStart"_L1)
        return Site::tr("Actual start");
    if (field == "actualFinish"_L1)
        return Site::tr("Actual finish");
    return field == "note"_L1 ? Site::tr("Note") : field;
}

QString FieldDesk::valueText(const QString &field, const FieldValue &value)
{
    if (isNull(value))
        return Site::tr("(none)");
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return field.endsWith("ercent"_L1) ? QString::number(*number) + u'%'
                                           : QString::number(*number);
    const QString *text = std::get_if<QString>(&value);
    return !text ? QString() : text->isEmpty() ? Site::tr("(none)") : *text;
}

Result<std::vector<FieldDesk::ReportLine>> FieldDesk::reports() const
{
    const auto &d = *m_workspace.d;
    const auto rows = d.store->load<FieldReport>({}, u"filled_at DESC, id DESC"_s);
    const auto photos = d.store->load<FieldPhoto>({}, u"id"_s);
    const auto known = devices();
    if (!rows)
        return passOn(rows);
    if (!photos)
        return passOn(photos);
    if (!known)
        return passOn(known);
    const auto forms = everyForm();
    if (!forms)
        return passOn(forms);
    std::vector<ReportLine> lines;
    for (const FieldReport &row : *rows) {
        if (!mayRead(row.project))
            continue;
        ReportLine line{row,
                        m_workspace.nameOf(EntityKind::Project, row.project.value()),
                        row.task.isValid() ? m_workspace.nameOf(EntityKind::Task, row.task.value())
                                           : QString(),
                        {},
                        row.form,
                        {},
                        {},
                        hintsOf(row),
                        {}};
        const auto device = std::ranges::find(*known, row.device, &FieldDevice::id);
        if (device != known->end())
            line.device = device->name;
        const auto content = reportsFromJson(row.content.toUtf8());
        if (content && !content->empty()) {
            line.author = content->front().author;
            if (const SurveyForm *form = formOf(*forms, content->front())) {
                line.form = form->name.text();
                line.lines = linesOf(*form, content->front());
            }
        }
        std::ranges::copy_if(*photos,
                             std::back_inserter(line.photos),
                             [&](const FieldPhoto &photo) { return photo.report == row.id; });
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<FieldDesk::ClashLine>> FieldDesk::clashes() const
{
    const auto &d = *m_workspace.d;
    const auto rows = d.store->load<FieldClash>({}, u"id"_s);
    const auto known = devices();
    if (!rows)
        return passOn(rows);
    if (!known)
        return passOn(known);
    std::vector<ClashLine> lines;
    std::map<Uuid, EditBook> books;
    for (const FieldClash &row : *rows) {
        if (row.state != ClashState::Open || !mayRead(row.project))
            continue;
        if (!books.contains(row.project.value())) {
            auto book = bookOf(row.project);
            if (!book)
                return passOn(book);
            books.emplace(row.project.value(), std::move(*book));
        }
        const Uuid task = Uuid::fromBytes(row.rowId);
        const auto outcome =
            books.at(row.project.value()).outcome({row.tableName, task, row.fieldName});
        if (!outcome)
            continue;
        ClashLine line{row,
                       m_workspace.nameOf(EntityKind::Project, row.project.value()),
                       m_workspace.nameOf(EntityKind::Task, task),
                       fieldName(row.fieldName),
                       outcome->conflict ? outcome->value : outcome->heads.front().base,
                       outcome->heads,
                       {}};
        if (const auto stored = m_workspace.storedTask(TaskId(task)); stored && *stored)
            line.present = siteValue(**stored, row.fieldName);
        for (const DeviceEdit &side : line.sides) {
            const auto device =
                std::ranges::find(*known, FieldDeviceId(side.device), &FieldDevice::id);
            line.devices.push_back(device == known->end() ? Site::tr("Office") : device->name);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<> FieldDesk::decide(FieldClashId id, const FieldValue &chosen, const QString &reason)
{
    auto &d = *m_workspace.d;
    const auto open = clashes();
    if (!open)
        return passOn(open);
    const auto line =
        std::ranges::find_if(*open, [id](const ClashLine &each) { return each.row.id == id; });
    if (line == open->end())
        return fail(ErrorCode::NotFound, Site::tr("This conflict is settled already."));
    const FieldClash &row = line->row;
    if (auto may = d.authorise(u"field-decide"_s, row.project); !may)
        return may;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Site::tr("Say why it is decided so."));
    if (!fitsSiteField(row.fieldName, chosen))
        return fail(ErrorCode::Invalid, Site::tr("The value does not fit the field."));
    const Uuid task = Uuid::fromBytes(row.rowId);
    const bool keeps = chosen == line->present;
    auto steps = stepsOn(row.project);
    if (!steps)
        return passOn(steps);
    if (!keeps) {
        if (const QString why = apply(*steps, TaskId(task), {{row.fieldName, chosen}});
            !why.isEmpty())
            return fail(ErrorCode::Invalid, why);
    }
    const auto change = d.store->load<SiteChange>(RowFilter{"id", row.change.value()});
    if (!change)
        return passOn(change);
    if (change->empty())
        return fail(ErrorCode::NotFound, Site::tr("This conflict is settled already."));
    DeviceEdit edit = settling(EditOutcome{true, line->present, line->sides}, chosen);
    edit.id = d.ids.next();
    edit.author = m_workspace.nameOf(EntityKind::Person, d.session.person.value());
    edit.at = d.clock.now();
    const auto number = lastNumber(change->front().device);
    if (!number)
        return passOn(number);
    SiteChange decision = change->front();
    decision.number = *number + 1;
    decision.id = FieldChangeId(edit.id);
    decision.base = siteJson(edit.base);
    decision.value = QString::fromUtf8(toJson(std::vector{edit}));
    decision.author = d.session.person;
    decision.madeAt = now();
    decision.outcome = u"decision"_s;
    decision.version = 0;
    FieldClash after = row;
    const bool aSide = std::ranges::contains(line->sides, chosen, &DeviceEdit::value);
    after.state = keeps ? ClashState::KeptOurs : aSide ? ClashState::TookTheirs : ClashState::Other;
    after.decidedBy = d.session.person;
    after.decidedAt = now();
    after.reason = reason.trimmed();
    ChangeSet set{u"field-decide"_s, row.project, {inserted(decision)}};
    addUpdate(set, row, after);
    std::ranges::copy(steps->set.changes, std::back_inserter(set.changes));
    return keep(set, after.reason);
}

Result<> FieldDesk::review(FieldReportId id, bool accept, const QString &note)
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<FieldReport>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Site::tr("There is no such report."));
    const FieldReport &before = rows->front();
    if (auto may = d.authorise(u"field-review"_s, before.project); !may)
        return may;
    if (!accept && note.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Site::tr("Say what is missing."));
    FieldReport after = before;
    after.state = accept ? ReportState::Accepted : ReportState::Returned;
    after.reviewedBy = d.session.person;
    after.reviewedAt = now();
    after.note = note.trimmed();
    ChangeSet set{u"field-review"_s, before.project, {}};
    addUpdate(set, before, after);
    return keep(set, after.note);
}

} // namespace zs
