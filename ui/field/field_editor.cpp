// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/field_editor.h"

#include "commands/field_desk.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

std::optional<RuleNumber> numberOf(const QString &text)
{
    const QString plain = text.trimmed();
    const bool negative = plain.startsWith(u'-');
    const auto number = RuleNumber::fromText(QStringView(plain).sliced(negative ? 1 : 0));
    return number && negative ? std::optional(number->negated()) : number;
}

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_required(new QCheckBox(tr("Must be &filled in"), this))
    , m_choices(new QPlainTextEdit(this))
    , m_sets(new QComboBox(this))
    , m_layout(new QFormLayout(this))
{
    setObjectName(u"fieldEditor"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_name = line(m_layout, tr("&Name"), u"fieldName"_s);
    m_english = line(m_layout, tr("English name"), u"fieldEnglish"_s);
    m_key = line(m_layout, tr("&Key"), u"fieldKey"_s);
    for (int type = 0; type <= static_cast<int>(SurveyType::Note); ++type)
        m_type->addItem(surveyTypeName(static_cast<SurveyType>(type)), type);
    m_type->setObjectName(u"fieldType"_s);
    m_type->setAccessibleName(tr("Kind"));
    m_layout->addRow(tr("Kin&d"), m_type);
    m_required->setObjectName(u"fieldRequired"_s);
    m_layout->addRow(QString(), m_required);
    m_choices->setObjectName(u"fieldChoices"_s);
    m_choices->setAccessibleName(tr("Choices"));
    m_choices->setPlaceholderText(tr("one a line: key = name"));
    m_choices->setMaximumHeight(scaled(80));
    m_choices->setTabChangesFocus(true);
    m_layout->addRow(tr("Ch&oices"), m_choices);
    m_min = line(m_layout, tr("At least"), u"fieldMin"_s);
    m_max = line(m_layout, tr("At most"), u"fieldMax"_s);
    m_hint = line(m_layout, tr("Hint"), u"fieldHint"_s);
    m_when = line(m_layout, tr("Asked &when"), u"fieldWhen"_s);
    m_when->setPlaceholderText(tr("always; for example: percent < 100"));
    m_condition = line(m_layout, tr("M&ust hold"), u"fieldCondition"_s);
    m_condition->setPlaceholderText(tr("anything; for example: due >= checked"));
    m_message = line(m_layout, tr("Else say"), u"fieldMessage"_s);
    m_sets->addItem(tr("(nothing)"), QString());
    for (const QString &field :
         {u"percent"_s, u"physicalPercent"_s, u"actualStart"_s, u"actualFinish"_s, u"note"_s})
        m_sets->addItem(FieldDesk::fieldName(field), field);
    m_sets->setObjectName(u"fieldSets"_s);
    m_sets->setAccessibleName(tr("Changes of the task"));
    m_layout->addRow(tr("Chan&ges of the task"), m_sets);
    for (QComboBox *combo : {m_type, m_sets}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showTypeRows();
        if (!m_showing)
            Q_EMIT changed();
    });
    const auto tell = [this] {
        if (!m_showing)
            Q_EMIT changed();
    };
    connect(m_required, &QCheckBox::toggled, this, tell);
    connect(m_choices, &QPlainTextEdit::textChanged, this, tell);
    connect(m_sets, &QComboBox::currentIndexChanged, this, tell);
}

QLineEdit *FieldEditor::line(QFormLayout *layout, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(QString(label).remove(u'&'));
    layout->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
    return edit;
}

void FieldEditor::showTypeRows()
{
    const auto type = static_cast<SurveyType>(m_type->currentData().toInt());
    const bool chosen = type == SurveyType::Choice || type == SurveyType::Choices;
    const bool counted = type == SurveyType::Whole || type == SurveyType::Number;
    m_layout->setRowVisible(m_choices, chosen);
    m_layout->setRowVisible(m_min, counted);
    m_layout->setRowVisible(m_max, counted);
    m_layout->setRowVisible(m_required, type != SurveyType::Note);
    m_layout->setRowVisible(m_sets,
                            counted || type == SurveyType::Date || type == SurveyType::Text);
}

void FieldEditor::show(const SurveyField &field)
{
    m_showing = true;
    m_shown = field;
    m_key->setText(field.key);
    m_name->setText(field.name.zh);
    m_english->setText(field.name.en);
    m_hint->setText(field.hint.text());
    m_type->setCurrentIndex(static_cast<int>(field.type));
    m_required->setChecked(field.required);
    QStringList lines;
    for (const SurveyChoice &choice : field.choices)
        lines << u"%1 = %2"_s.arg(choice.key, choice.name.text());
    m_choices->setPlainText(lines.join(u'\n'));
    m_min->setText(field.min ? field.min->text() : QString());
    m_max->setText(field.max ? field.max->text() : QString());
    m_when->setText(field.when);
    m_condition->setText(field.condition);
    m_message->setText(field.message.text());
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(field.sets)));
    showTypeRows();
    m_showing = false;
}

std::vector<SurveyChoice> FieldEditor::choices() const
{
    std::vector<SurveyChoice> all;
    const QStringList lines = m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(u'=');
        const QString key = (at < 0 ? line : line.first(at)).trimmed();
        const QString name = at < 0 ? key : line.sliced(at + 1).trimmed();
        if (key.isEmpty())
            continue;
        const auto before = std::ranges::find(m_shown.choices, key, &SurveyChoice::key);
        const bool same = before != m_shown.choices.end() && before->name.text() == name;
        all.push_back(same ? *before : SurveyChoice{key, {name, {}}});
    }
    return all;
}

SurveyField FieldEditor::field() const
{
    SurveyField made = m_shown;
    const auto text = [](Bilingual &into, const QString &shown) {
        if (into.text() != shown)
            into = {shown, {}};
    };
    made.key = m_key->text().trimmed();
    made.name = {m_name->text().trimmed(), m_english->text().trimmed()};
    text(made.hint, m_hint->text().trimmed());
    made.type = static_cast<SurveyType>(m_type->currentData().toInt());
    made.required = m_required->isChecked() && made.type != SurveyType::Note;
    const bool chosen = made.type == SurveyType::Choice || made.type == SurveyType::Choices;
    made.choices = chosen ? choices() : std::vector<SurveyChoice>();
    const bool counted = made.type == SurveyType::Whole || made.type == SurveyType::Number;
    made.min = counted ? numberOf(m_min->text()) : std::nullopt;
    made.max = counted ? numberOf(m_max->text()) : std::nullopt;
    made.when = m_when->text().trimmed();
    made.condition = m_condition->text().trimmed();
    text(made.message, m_message->text().trimmed());
    made.sets = m_sets->currentData().toString();
    return made;
}

} // namespace zs
