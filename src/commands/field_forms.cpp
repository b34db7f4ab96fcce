// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of this office: drafted, published, withdrawn. What was published never changes, so that a
// report can be read by the form it was filled in with.
#include "commands/field_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(FieldDesk)
};

} // namespace

Result<std::vector<FieldForm>> FieldDesk::forms() const
{
    return m_workspace.d->store->load<FieldForm>({}, u"form_key, edition DESC"_s);
}

Result<std::vector<SurveyForm>> FieldDesk::formsInForce() const
{
    const auto rows = forms();
    if (!rows)
        return passOn(rows);
    std::vector<SurveyForm> all = shippedSurveyForms();
    for (const FieldForm &row : *rows) {
        // a form of the office, in force or withdrawn, takes the place of the shipped one
        if (row.state != FormState::Draft)
            std::erase_if(all, [&](const SurveyForm &form) {
                return form.key == row.formKey && form.edition < row.edition;
            });
        if (row.state != FormState::InForce)
            continue;
        auto form = readSurveyForm(row.content.toUtf8());
        if (!form)
            return fail(ErrorCode::Corrupt,
                        Site::tr("The form \"%1\" cannot be read.").arg(row.name),
                        inWords(form.error()));
        all.push_back(std::move(*form));
    }
    return all;
}

Result<std::vector<SurveyForm>> FieldDesk::everyForm() const
{
    const auto rows = forms();
    if (!rows)
        return passOn(rows);
    std::vector<SurveyForm> all = shippedSurveyForms();
    for (const FieldForm &row : *rows) {
        if (auto form = readSurveyForm(row.content.toUtf8()))
            all.push_back(std::move(*form));
    }
    return all;
}

Result<std::int64_t> FieldDesk::nextEdition(const QString &key) const
{
    const auto rows = forms();
    if (!rows)
        return passOn(rows);
    std::int64_t last = 0;
    for (const FieldForm &row : *rows) {
        if (row.formKey == key)
            last = std::max(last, row.edition);
    }
    for (const SurveyForm &form : shippedSurveyForms()) {
        if (form.key == key)
            last = std::max<std::int64_t>(last, form.edition);
    }
    return last + 1;
}

Result<FieldForm> FieldDesk::form(FieldFormId id) const
{
    const auto rows = m_workspace.d->store->load<FieldForm>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Site::tr("There is no such form."));
    return rows->front();
}

Result<FieldFormId> FieldDesk::saveForm(SurveyForm content, FieldFormId draft)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"field-save-form"_s, {}); !may)
        return passOn(may);
    std::optional<FieldForm> before;
    if (draft.isValid()) {
        const auto row = form(draft);
        if (!row)
            return passOn(row);
        if (row->state == FormState::Draft && row->formKey == content.key)
            before = *row; // else a new edition or another form begins as a draft of its own
    }
    if (before) {
        content.edition = static_cast<int>(before->edition);
    } else {
        const auto edition = nextEdition(content.key);
        if (!edition)
            return passOn(edition);
        content.edition = static_cast<int>(*edition);
    }
    const QByteArray json = toJson(content);
    if (const auto sound = readSurveyForm(json); !sound)
        return fail(ErrorCode::Invalid,
                    Site::tr("The form is not sound: %1").arg(inWords(sound.error())));
    FieldForm row = before ? *before : FieldForm();
    row.formKey = content.key;
    row.edition = content.edition;
    row.name = content.name.text();
    row.content = QString::fromUtf8(json);
    ChangeSet set{u"field-save-form"_s, {}, {}};
    if (before) {
        if (row == *before)
            return row.id;
        addUpdate(set, *before, row);
    } else {
        row.id = d.ids.next<FieldFormId>();
        set.changes.push_back(inserted(row));
    }
    if (auto kept = keep(set, u"%1 %2"_s.arg(row.formKey).arg(row.edition)); !kept)
        return passOn(kept);
    return row.id;
}

Result<> FieldDesk::publishForm(FieldFormId id)
{
    if (auto may = m_workspace.d->authorise(u"field-publish-form"_s, {}); !may)
        return may;
    const auto before = form(id);
    if (!before)
        return passOn(before);
    if (before->state != FormState::Draft)
        return fail(ErrorCode::Conflict, Site::tr("Only a draft can be published."));
    const auto all = forms();
    if (!all)
        return passOn(all);
    ChangeSet set{u"field-publish-form"_s, {}, {}};
    for (const FieldForm &row : *all) {
        if (row.state != FormState::InForce || row.formKey != before->formKey)
            continue;
        FieldForm after = row;
        after.state = FormState::Retired;
        addUpdate(set, row, after);
    }
    FieldForm after = *before;
    after.state = FormState::InForce;
    addUpdate(set, *before, after);
    return keep(set, u"%1 %2"_s.arg(after.formKey).arg(after.edition));
}

Result<> FieldDesk::retireForm(FieldFormId id)
{
    if (auto may = m_workspace.d->authorise(u"field-retire-form"_s, {}); !may)
        return may;
    const auto before = form(id);
    if (!before)
        return passOn(before);
    if (before->state == FormState::Retired)
        return fail(ErrorCode::Conflict, Site::tr("The form is withdrawn already."));
    FieldForm after = *before;
    after.state = FormState::Retired;
    ChangeSet set{u"field-retire-form"_s, {}, {}};
    addUpdate(set, *before, after);
    return keep(set, u"%1 %2"_s.arg(after.formKey).arg(after.edition));
}

} // namespace zs
