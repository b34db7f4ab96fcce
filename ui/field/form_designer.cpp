// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/form_designer.h"

#include "ui/field/field_editor.h"
#include "ui/field/survey_view.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kMostRepeats = 500;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QLineEdit *line(QFormLayout *layout, const QString &label, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(QString(label).remove(u'&'));
    layout->addRow(label, edit);
    return edit;
}

} // namespace

FormDesigner::FormDesigner(const SurveyForm &form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_tree(new QTreeWidget(this))
    , m_boxes(new QStackedWidget(this))
    , m_field(new FieldEditor(this))
    , m_preview(new QScrollArea(this))
    , m_faults(new QLabel(this))
{
    setObjectName(u"formDesigner"_s);
    setWindowTitle(tr("Design a form"));
    build();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FormDesigner::showChosen);
    connect(m_field, &FieldEditor::changed, this, &FormDesigner::take);
    for (QLineEdit *edit : {m_formName, m_formKey, m_groupName, m_groupKey})
        connect(edit, &QLineEdit::textEdited, this, &FormDesigner::take);
    connect(m_repeats, &QSpinBox::valueChanged, this, &FormDesigner::take);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &FormDesigner::take);
    fillTree({});
    preview();
}

void FormDesigner::build()
{
    m_boxes->addWidget(formBoxes());
    m_boxes->addWidget(groupBoxes());
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_field);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_field->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent)); // nothing is cut
    m_boxes->setMinimumWidth(scaled(330));
    m_boxes->addWidget(scroll);
    m_preview->setObjectName(u"formPreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setWidgetResizable(true);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(dimLabel(tr("As it is asked on site (answers are not kept):"), right));
    rightColumn->addWidget(m_preview, 1);
    auto *parts = new QSplitter(this);
    parts->addWidget(tree());
    parts->addWidget(m_boxes);
    parts->addWidget(right);
    parts->setChildrenCollapsible(false);
    parts->setSizes({scaled(200), scaled(370), scaled(330)});
    m_faults->setObjectName(u"formFaults"_s);
    m_faults->setWordWrap(true);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = box->addButton(tr("Keep as draf&t"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"goAhead"_s);
    m_keep->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(m_faults);
    column->addWidget(box);
    resize(scaled(900), scaled(500));
}

QWidget *FormDesigner::tree()
{
    m_tree->setObjectName(u"formTree"_s);
    m_tree->setAccessibleName(tr("Groups and fields"));
    m_tree->setHeaderLabels({tr("Groups and fields"), tr("Kind")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto *addGroup = button(tr("Add a g&roup"), u"formAddGroup"_s, this);
    m_addField = button(tr("&Add a field"), u"formAddField"_s, this);
    m_remove = button(tr("Remo&ve"), u"formRemove"_s, this);
    m_up = button(tr("U&p"), u"formUp"_s, this);
    m_down = button(tr("Down"), u"formDown"_s, this);
    connect(addGroup, &QPushButton::clicked, this, &FormDesigner::addGroup);
    connect(m_addField, &QPushButton::clicked, this, &FormDesigner::addField);
    connect(m_remove, &QPushButton::clicked, this, &FormDesigner::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *side = new QWidget(this);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_addField);
    adding->addWidget(addGroup);
    auto *moving = new QHBoxLayout;
    for (QPushButton *one : {m_up, m_down, m_remove})
        moving->addWidget(one);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addLayout(adding);
    column->addLayout(moving);
    return side;
}

QWidget *FormDesigner::formBoxes()
{
    auto *boxes = new QWidget(this);
    auto *layout = new QFormLayout(boxes);
    m_formName = line(layout, tr("Form's &name"), u"formName"_s, boxes);
    m_formKey = line(layout, tr("Form's &key"), u"formKey"_s, boxes);
    m_subject = new QComboBox(boxes);
    m_subject->setObjectName(u"formSubject"_s);
    m_subject->setAccessibleName(tr("Is filled in for"));
    m_subject->addItems({tr("a task"), tr("the whole project")});
    layout->addRow(tr("Is &filled in for"), m_subject);
    layout->addRow(dimLabel(tr("Letters, digits and _; reports refer to it."), boxes));
    return boxes;
}

QWidget *FormDesigner::groupBoxes()
{
    auto *boxes = new QWidget(this);
    auto *layout = new QFormLayout(boxes);
    m_groupName = line(layout, tr("Group's &name"), u"groupName"_s, boxes);
    m_groupKey = line(layout, tr("Group's &key"), u"groupKey"_s, boxes);
    m_repeats = new QSpinBox(boxes);
    m_repeats->setObjectName(u"groupRepeats"_s);
    m_repeats->setAccessibleName(tr("How often at most"));
    m_repeats->setRange(1, kMostRepeats);
    m_repeats->setSpecialValueText(tr("once"));
    layout->addRow(tr("How &often at most"), m_repeats);
    return boxes;
}

FormDesigner::Place FormDesigner::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return {};
    return {item->data(0, Qt::UserRole).toInt(), item->data(0, Qt::UserRole + 1).toInt()};
}

void FormDesigner::fillTree(Place chosen)
{
    m_filling = true;
    m_tree->clear();
    const auto mark = [](QTreeWidgetItem *item, int group, int field) {
        item->setData(0, Qt::UserRole, group);
        item->setData(0, Qt::UserRole + 1, field);
    };
    auto *top = new QTreeWidgetItem(m_tree, {m_form.name.text(), QString()});
    mark(top, -1, -1);
    QTreeWidgetItem *current = top;
    for (std::size_t g = 0; g < m_form.groups.size(); ++g) {
        const SurveyGroup &group = m_form.groups[g];
        auto *branch = new QTreeWidgetItem(
            top,
            {group.name.text(),
             group.repeats > 1 ? tr("up to %1 times").arg(group.repeats) : QString()});
        mark(branch, static_cast<int>(g), -1);
        if (chosen.group == static_cast<int>(g) && chosen.field < 0)
            current = branch;
        for (std::size_t f = 0; f < group.fields.size(); ++f) {
            const SurveyField &field = group.fields[f];
            auto *leaf = new QTreeWidgetItem(
                branch,
                {field.required ? tr("%1 *").arg(field.name.text()) : field.name.text(),
                 surveyTypeName(field.type)});
            mark(leaf, static_cast<int>(g), static_cast<int>(f));
            if (chosen.group == static_cast<int>(g) && chosen.field == static_cast<int>(f))
                current = leaf;
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(current);
    m_filling = false;
    showChosen();
}

void FormDesigner::showChosen()
{
    if (m_filling)
        return;
    const Place place = chosen();
    m_filling = true;
    if (place.group < 0) {
        m_formName->setText(m_form.name.text());
        m_formKey->setText(m_form.key);
        m_subject->setCurrentIndex(m_form.ofTask ? 0 : 1);
        m_boxes->setCurrentIndex(0);
    } else if (place.field < 0) {
        const SurveyGroup &of = group(place.group);
        m_groupName->setText(of.name.text());
        m_groupKey->setText(of.key);
        m_repeats->setValue(of.repeats);
        m_boxes->setCurrentIndex(1);
    } else {
        m_field->show(group(place.group).fields[static_cast<std::size_t>(place.field)]);
        m_boxes->setCurrentIndex(2);
    }
    m_filling = false;
    m_addField->setEnabled(place.group >= 0);
    m_remove->setEnabled(place.group >= 0);
    m_up->setEnabled(place.group >= 0);
    m_down->setEnabled(place.group >= 0);
}

void FormDesigner::take()
{
    if (m_filling)
        return;
    const Place place = chosen();
    const auto rename = [](Bilingual &name, const QString &text) {
        if (name.text() != text)
            name = {text, {}};
    };
    QTreeWidgetItem *item = m_tree->currentItem();
    if (place.group < 0) {
        rename(m_form.name, m_formName->text().trimmed());
        m_form.key = m_formKey->text().trimmed();
        m_form.ofTask = m_subject->currentIndex() == 0;
        item->setText(0, m_form.name.text());
    } else if (place.field < 0) {
        SurveyGroup &of = group(place.group);
        rename(of.name, m_groupName->text().trimmed());
        of.key = m_groupKey->text().trimmed();
        of.repeats = m_repeats->value();
        item->setText(0, of.name.text());
        item->setText(1, of.repeats > 1 ? tr("up to %1 times").arg(of.repeats) : QString());
    } else {
        SurveyField &field = group(place.group).fields[static_cast<std::size_t>(place.field)];
        field = m_field->field();
        item->setText(0, field.required ? tr("%1 *").arg(field.name.text()) : field.name.text());
        item->setText(1, surveyTypeName(field.type));
    }
    preview();
}

QString FormDesigner::freeKey(const QString &stem) const
{
    const auto taken = [this](const QString &key) {
        return std::ranges::any_of(m_form.groups, [&](const SurveyGroup &group) {
            return group.key == key || std::ranges::contains(group.fields, key, &SurveyField::key);
        });
    };
    int n = 1;
    while (taken(stem + QString::number(n)))
        ++n;
    return stem + QString::number(n);
}

void FormDesigner::addGroup()
{
    const Place place = chosen();
    const int at = place.group < 0 ? static_cast<int>(m_form.groups.size()) : place.group + 1;
    m_form.groups.insert(m_form.groups.begin() + at,
                         SurveyGroup{freeKey(u"group"_s), {tr("New group"), {}}, 1, {}});
    fillTree({at, -1});
    preview();
}

void FormDesigner::addField()
{
    const Place place = chosen();
    if (place.group < 0)
        return;
    auto &fields = group(place.group).fields;
    SurveyField field;
    field.key = freeKey(u"field"_s);
    field.name.zh = tr("New field");
    fields.insert(fields.begin() + place.field + 1, std::move(field));
    fillTree({place.group, place.field + 1});
    preview();
}

void FormDesigner::remove()
{
    const Place place = chosen();
    if (place.group < 0)
        return;
    if (place.field < 0)
        m_form.groups.erase(m_form.groups.begin() + place.group);
    else
        group(place.group).fields.erase(group(place.group).fields.begin() + place.field);
    fillTree({place.field < 0 ? place.group - 1 : place.group, place.field - 1});
    preview();
}

void FormDesigner::move(int by)
{
    const Place place = chosen();
    if (place.group < 0)
        return;
    Place to = place;
    if (place.field < 0) {
        to.group += by;
        if (to.group < 0 || to.group >= static_cast<int>(m_form.groups.size()))
            return;
        std::swap(group(place.group), group(to.group));
    } else {
        auto &fields = group(place.group).fields;
        to.field += by;
        if (to.field < 0 || to.field >= static_cast<int>(fields.size()))
            return;
        std::swap(fields[static_cast<std::size_t>(place.field)],
                  fields[static_cast<std::size_t>(to.field)]);
    }
    fillTree(to);
    preview();
}

void FormDesigner::preview()
{
    const auto sound = readSurveyForm(toJson(m_form));
    m_keep->setEnabled(sound.has_value());
    if (!sound) {
        QStringList lines; // the places are lines of a file that nobody sees
        for (const TextFault &fault : sound.error())
            lines << fault.message;
        lines.removeDuplicates();
        m_faults->setText(lines.join(u'\n'));
        return;
    }
    m_faults->setText(tr("The form is sound."));
    m_preview->setWidget(new SurveyView(*sound, {}, m_preview));
}

} // namespace zs
