// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two versions, in sentences that whoever publishes reads before.
#include "approval/process_graph.h"
#include "approval/process_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProcessDifference)
};

QString orNothing(const QString &text)
{
    return text.isEmpty() ? Words::tr("nothing") : text;
}

QString days(int days)
{
    return days == 0 ? Words::tr("none") : Words::tr("%n working day(s)", nullptr, days);
}

class Comparison {
public:
    Comparison(const ProcessDefinition &before,
               const ProcessDefinition &after,
               const ProcessNames &names)
        : m_before(before)
        , m_after(after)
        , m_names(names)
    {}

    QStringList run()
    {
        changed(Words::tr("the name of the process"), m_before.name, m_after.name);
        if (m_before.statement != m_after.statement)
            m_found << Words::tr("The statement of the process was rewritten.");
        changed(Words::tr("how long the starter may withdraw"),
                withdrawText(m_before.withdraw),
                withdrawText(m_after.withdraw));
        changed(Words::tr("the minutes between two urges"),
                QString::number(m_before.urgeMinutes),
                QString::number(m_after.urgeMinutes));
        fields();
        nodes();
        followUps();
        return m_found;
    }

private:
    void changed(const QString &what, const QString &was, const QString &is)
    {
        if (was != is)
            m_found << Words::tr("%1: from “%2” to “%3”.").arg(what, orNothing(was), orNothing(is));
    }
    void flag(const QString &what, bool was, bool is)
    {
        changed(what,
                was ? Words::tr("yes") : Words::tr("no"),
                is ? Words::tr("yes") : Words::tr("no"));
    }

    void fields()
    {
        for (const FormField &field : m_before.fields) {
            if (!std::ranges::contains(m_after.fields, field.key, &FormField::key))
                m_found << Words::tr("The form field “%1” is gone.").arg(field.label);
        }
        for (const FormField &field : m_after.fields) {
            const auto old = std::ranges::find(m_before.fields, field.key, &FormField::key);
            if (old == m_before.fields.end())
                m_found << Words::tr("The form field “%1” (%2) is new.")
                               .arg(field.label, typeText(field.type));
            else if (*old != field)
                fieldChanges(*old, field);
        }
    }

    void fieldChanges(const FormField &was, const FormField &is)
    {
        const auto of = [&](const QString &what) {
            return Words::tr("Form field “%1”, %2").arg(is.label, what);
        };
        changed(of(Words::tr("label")), was.label, is.label);
        changed(of(Words::tr("kind")), typeText(was.type), typeText(is.type));
        flag(of(Words::tr("required")), was.required, is.required);
        flag(of(Words::tr("decisive")), was.decisive, is.decisive);
        changed(of(Words::tr("choices")),
                QStringList(was.choices.begin(), was.choices.end()).join(u' '),
                QStringList(is.choices.begin(), is.choices.end()).join(u' '));
    }

    [[nodiscard]] QString followUpText(const FollowUpRule &rule,
                                       const std::vector<FormField> &fields) const
    {
        return Words::tr("%1 (%2, %3)")
            .arg(rule.text, ruleText(rule.person, fields, m_names), days(rule.days));
    }

    void followUps()
    {
        for (const FollowUpRule &rule : m_before.followUps) {
            if (!std::ranges::contains(m_after.followUps, rule))
                m_found << Words::tr("The follow-up is gone: %1.")
                               .arg(followUpText(rule, m_before.fields));
        }
        for (const FollowUpRule &rule : m_after.followUps) {
            if (!std::ranges::contains(m_before.followUps, rule))
                m_found << Words::tr("The follow-up is new: %1.")
                               .arg(followUpText(rule, m_after.fields));
        }
    }

    void nodes()
    {
        const ProcessIndex before(m_before);
        const ProcessIndex after(m_after);
        for (const NodePlace &place : before.places()) {
            if (after.find(place.node->id) < 0)
                m_found << Words::tr("The step “%1” (%2) is gone.")
                               .arg(titleOf(*place.node), kindText(place.node->kind));
        }
        for (const NodePlace &place : after.places()) {
            const int old = before.find(place.node->id);
            if (old < 0) {
                m_found << Words::tr("The step “%1” (%2) is new.")
                               .arg(titleOf(*place.node), kindText(place.node->kind));
                continue;
            }
            nodeChanges(*before.at(old).node, *place.node);
            if (stands(before, old) != stands(after, after.find(place.node->id)))
                m_found << Words::tr("The step “%1” stands elsewhere.").arg(titleOf(*place.node));
        }
    }

    /// The block and branch around a node, and what stands before it among those in both versions.
    [[nodiscard]] QString stands(const ProcessIndex &index, int place) const
    {
        const NodePlace &at = index.at(place);
        QString around = at.parent < 0 ? QString() : index.at(at.parent).node->id;
        QString previous;
        for (int i = 0; i < place; ++i) {
            const NodePlace &other = index.at(i);
            const bool both = ProcessIndex(m_before).find(other.node->id) >= 0
                              && ProcessIndex(m_after).find(other.node->id) >= 0;
            if (both && other.parent == at.parent && other.branch == at.branch)
                previous = other.node->id;
        }
        return around + u'/' + QString::number(at.branch) + u'/' + previous;
    }

    void nodeChanges(const ProcessNode &was, const ProcessNode &is)
    {
        const auto of = [&](const QString &what) {
            return Words::tr("Step “%1”, %2").arg(titleOf(is), what);
        };
        const auto rules = [&](const QString &what, auto member) {
            changed(of(what),
                    rulesText(was.*member, m_before.fields, m_names),
                    rulesText(is.*member, m_after.fields, m_names));
        };
        changed(of(Words::tr("kind")), kindText(was.kind), kindText(is.kind));
        changed(of(Words::tr("name")), was.name, is.name);
        if (is.kind == NodeKind::Approve) {
            changed(of(Words::tr("mode")), modeText(was.mode), modeText(is.mode));
            changed(of(Words::tr("share in percent")),
                    QString::number(was.percent),
                    QString::number(is.percent));
        }
        rules(Words::tr("persons"), &ProcessNode::participants);
        rules(Words::tr("who signs when nobody is left"), &ProcessNode::whenEmpty);
        rules(Words::tr("who is told when it is late"), &ProcessNode::escalateTo);
        flag(of(Words::tr("the starter may sign")), was.starterMaySign, is.starterMaySign);
        flag(of(Words::tr("batch agreement")), was.batch, is.batch);
        flag(of(Words::tr("hand-over to an outside system")), was.handOver, is.handOver);
        flag(of(Words::tr("a refusal goes back to the starter")),
             was.onRefusal == OnRefusal::ReturnToStarter,
             is.onRefusal == OnRefusal::ReturnToStarter);
        changed(of(Words::tr("forbidden")), rights(was), rights(is));
        changed(of(Words::tr("deadline")), days(was.deadlineDays), days(is.deadlineDays));
        changed(of(Words::tr("reminder before it")), days(was.remindDays), days(is.remindDays));
        changed(of(Words::tr("waits")), days(was.timerDays), days(is.timerDays));
        changed(of(Words::tr("sub-process")), was.process, is.process);
        changed(of(Words::tr("matter")), was.matter, is.matter);
        flag(of(Words::tr("ends as approved")), was.approves, is.approves);
        changed(of(Words::tr("branches")),
                branches(was, m_before.fields),
                branches(is, m_after.fields));
    }

    static QString rights(const ProcessNode &node)
    {
        QStringList all;
        for (const SignerRight right : node.forbidden)
            all << rightText(right);
        return all.join(u' ');
    }
    static QString branches(const ProcessNode &node, const std::vector<FormField> &fields)
    {
        QStringList all;
        for (const Branch &branch : node.branches) {
            const QString title = titleOf(node, branch, fields);
            const QString when = branch.when ? inWords(*branch.when, fields) : QString();
            all << (when.isEmpty() || when == title ? title : title + u" ["_s + when + u']');
        }
        return all.join(u" | "_s);
    }

    const ProcessDefinition &m_before;
    const ProcessDefinition &m_after;
    const ProcessNames &m_names;
    QStringList m_found;
};

} // namespace

QStringList differencesOf(const ProcessDefinition &before,
                          const ProcessDefinition &after,
                          const ProcessNames &names)
{
    return Comparison(before, after, names).run();
}

} // namespace zs
