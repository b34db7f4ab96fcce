// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals in the small agency, from the form to the last signature.
#pragma once

#include "commands/case_effects.h"
#include "commands/secrecy_desk.h"
#include "support/office.h"

#include <algorithm>

namespace zs::test {

/// Every field of the process with something in it.
inline FormValues filledForm(Office &office, const ProcessDefinition &definition)
{
    FormValues form;
    for (const FormField &field : definition.fields) {
        switch (field.type) {
        case FormType::Money:
            form[field.key] = Money::yuan(100);
            break;
        case FormType::Number:
            form[field.key] = std::int64_t{0};
            break;
        case FormType::Flag:
            form[field.key] = true;
            break;
        case FormType::Text:
            form[field.key] = QStringLiteral("说明");
            break;
        case FormType::Choice:
            form[field.key] = field.choices.front();
            break;
        case FormType::Date:
            form[field.key] = QDate(2026, 6, 1);
            break;
        case FormType::Person:
            form[field.key] = office.people.at(QStringLiteral("finance"));
            break;
        case FormType::Unit:
            form[field.key] = office.bureau;
            break;
        }
    }
    return form;
}

/// Opened by who is logged in.
inline Result<CaseId> openCaseOf(Office &office,
                                 const QString &process,
                                 ProjectId project,
                                 const QString &effect,
                                 const FormValues &changed = {})
{
    ApprovalDesk desk(*office.workspace);
    const auto all = desk.processes();
    REQUIRE_OK(all);
    const auto definition = std::ranges::find(*all, process, &ProcessDefinition::key);
    REQUIRE(definition != all->end());
    FormValues form = filledForm(office, *definition);
    for (const auto &[key, value] : changed)
        form[key] = value;
    return desk.open({.process = process,
                      .title = QStringLiteral("事项"),
                      .project = project,
                      .classification = Classification::Open,
                      .form = form,
                      .effect = effect});
}

/// These persons agree one after the other, in rounds, until the case has ended.
inline CaseStatus runCase(Office &office, CaseId id, const QStringList &logins)
{
    CaseStatus status = CaseStatus::Running;
    for (int round = 0; round < 4 && status == CaseStatus::Running; ++round) {
        for (const QString &login : logins) {
            office.signing(login);
            ApprovalDesk desk(*office.workspace);
            const auto toDo = desk.inbox(InboxBox::ToDo);
            REQUIRE_OK(toDo);
            for (const InboxRow &row : *toDo) {
                if (row.id != id)
                    continue;
                CaseAct act;
                act.verb = Verb::Agree;
                act.visit = static_cast<int>(row.visit);
                act.opinion = QStringLiteral("同意。");
                const auto done = desk.act(id, act);
                REQUIRE_OK(done);
                status = *done;
            }
        }
    }
    return status;
}

/// The agency with a classification officer, a secret project that all its people need to know,
/// clearances, and the three administrators appointed.
struct SecretOffice : Office {
    ProjectId project;

    explicit SecretOffice(Classification level = Classification::Secret, bool appointed = true)
    {
        addPerson(QStringLiteral("classifier"));
        grantRoles();
        grant(QStringLiteral("classifier"), QStringLiteral("classifier"));
        Project row;
        row.code = QStringLiteral("S1");
        row.name = QStringLiteral("示例涉密工程");
        row.owner = bureau;
        row.leader = people.at(QStringLiteral("head"));
        row.classification = level;
        row.secrecyYears = level >= Classification::Secret ? 5 : 0;
        row.secrecyFrom = level >= Classification::Secret ? QDate(2026, 3, 1) : QDate();
        row.needToKnow = needToKnowText({{}, {city}});
        row.plannedStart = QDate(2026, 3, 2);
        const auto made = createProject(*workspace, row);
        REQUIRE_OK(made);
        project = *made;
        (void)addTask(project, QStringLiteral("勘察"), 3);
        for (const auto &[login, person] : people)
            REQUIRE_OK(AccessDesk(*workspace)
                           .setClearance(person, Classification::TopSecret, QDate(), QDate()));
        if (appointed)
            appoint();
    }
    [[nodiscard]] Labelling labelling(Classification level, int years) const
    {
        Labelling wanted;
        wanted.label.level = level;
        if (level >= Classification::Secret) {
            wanted.label.term.years = years;
            wanted.label.from = QDate(2026, 3, 1);
        }
        wanted.known.units = {city};
        return wanted;
    }
};

} // namespace zs::test
