// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_words.h"

#include "rules/project_facts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString paragraph(const QString &html)
{
    return u"<p style=\"margin:4px 0\">"_s + html + u"</p>"_s;
}

QString strong(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

/// "label: value"
QString line(const QString &label, const QString &value)
{
    return RuleWords::tr("<b>%1</b>: %2").arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString code(const QString &expression)
{
    return u"<code>"_s + expression.toHtmlEscaped() + u"</code>"_s;
}

QString projectLinks(const std::vector<ProjectId> &ids, const std::vector<Project> &projects)
{
    QStringList links;
    for (const ProjectId id : ids) {
        const auto found = std::ranges::find(projects, id, &Project::id);
        if (found != projects.end())
            links << u"<a href=\"project:%1\">%2</a>"_s.arg(id.value().toString(),
                                                            found->name.toHtmlEscaped());
    }
    return links.join(u"<br>"_s);
}

QString stepsHtml(const std::vector<RuleExpression::Step> &steps, const FactLookup &facts)
{
    QString html;
    for (const RuleExpression::Step &step : steps) {
        QStringList values;
        for (const int fact : step.facts) {
            const FactInfo &info = projectSubject().facts[static_cast<std::size_t>(fact)];
            values << RuleWords::tr("%1: %2").arg(factLabel(info),
                                                  factText(facts(fact), info.unit));
        }
        html += u"<li>%1 → %2<br>%3</li>"_s.arg(code(step.text),
                                                strong(factText(step.value, FactUnit::None)),
                                                values.join(RuleWords::tr("; ")).toHtmlEscaped());
    }
    return html.isEmpty() ? html : u"<ul style=\"margin:0\">"_s + html + u"</ul>"_s;
}

} // namespace

QString ruleHtml(const RuleBook::Entry &entry)
{
    const Rule &rule = *entry.rule;
    QStringList source{rule.document.text(), rule.article.text()};
    source.removeAll(u"—"_s);
    QString html = u"<h3>"_s + rule.name.text().toHtmlEscaped() + u"</h3>"_s;
    html += paragraph(line(RuleWords::tr("Source"), source.join(u' ')) + u" ("_s
                      + markText(rule.mark).toHtmlEscaped() + u')');
    html += paragraph(
        rule.to.isValid()
            ? line(RuleWords::tr("In force"),
                   RuleWords::tr("%1 to %2")
                       .arg(rule.from.toString(Qt::ISODate), rule.to.toString(Qt::ISODate)))
            : line(RuleWords::tr("In force"),
                   RuleWords::tr("since %1").arg(rule.from.toString(Qt::ISODate))));
    for (std::size_t i = 0; i < rule.parameters.size(); ++i) {
        const RuleParameter &parameter = rule.parameters[i];
        html +=
            paragraph(line(rule.parameterNames[i].text(), factText(parameter.value, parameter.unit))
                      + u" ("_s + code(parameter.name) + u')');
    }
    if (rule.applies)
        html += paragraph(strong(RuleWords::tr("Applies where")) + u": "_s
                          + code(rule.applies->text()));
    html += paragraph(strong(RuleWords::tr("Fires where")) + u": "_s + code(rule.condition.text()));
    html += paragraph(line(RuleWords::tr("Pack"),
                           RuleWords::tr("%1, version %2 of %3, by %4")
                               .arg(entry.pack->name.text())
                               .arg(entry.pack->version)
                               .arg(entry.pack->date.toString(Qt::ISODate), entry.pack->issuer)));
    return html;
}

QString standingHtml(const RuleDesk::Standing &standing, const std::vector<Project> &projects)
{
    QString html = ruleHtml(standing.entry);
    if (standing.fires.empty())
        html += paragraph(RuleWords::tr("It fires on no project that you may read."));
    else
        html += paragraph(strong(RuleWords::tr("Fires on")) + u"<br>"_s
                          + projectLinks(standing.fires, projects));
    if (!standing.cannotTell.empty())
        html += paragraph(strong(RuleWords::tr("Cannot tell, because something is not entered"))
                          + u"<br>"_s + projectLinks(standing.cannotTell, projects));
    return html;
}

QString findingHtml(const RuleFinding &finding, const FactLookup &facts)
{
    QString html = paragraph(strong(outcomeText(finding.outcome)));
    if (finding.outcome == RuleOutcome::Fires)
        html += paragraph(finding.text.toHtmlEscaped());
    if (!finding.missing.empty()) {
        QStringList names;
        for (const int fact : finding.missing)
            names << factLabel(projectSubject().facts[static_cast<std::size_t>(fact)]);
        html += paragraph(line(RuleWords::tr("Not entered"), names.join(RuleWords::tr("; "))));
    }
    if (!finding.applies.empty())
        html += paragraph(strong(RuleWords::tr("Whether it applies")))
                + stepsHtml(finding.applies, facts);
    html +=
        paragraph(strong(RuleWords::tr("Whether it fires"))) + stepsHtml(finding.condition, facts);
    return html + ruleHtml(finding.entry);
}

} // namespace zs
