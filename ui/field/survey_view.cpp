// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/survey_view.h"

#include "ui/field/place_boxes.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace zs {

SurveyView::SurveyView(const SurveyForm &form, AddFile addFile, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_addFile(std::move(addFile))
    , m_groups(new QVBoxLayout(this))
{
    setObjectName(u"surveyView"_s);
    for (std::size_t g = 0; g < m_form.groups.size(); ++g) {
        if (m_form.groups[g].repeats == 1)
            addGroup(g, 0);
        else
            addRepeat(g);
    }
    m_groups->addStretch(1);
    showAsked();
}

void SurveyView::addRepeat(std::size_t g)
{
    auto *more = new QPushButton(tr("One more: %1").arg(m_form.groups[g].name.text()), this);
    more->setObjectName(u"more-"_s + m_form.groups[g].key);
    more->setAutoDefault(false);
    auto *place = new QVBoxLayout;
    m_groups->addLayout(place);
    m_groups->addWidget(more, 0, Qt::AlignLeft);
    auto rows = std::make_shared<int>(0);
    connect(more, &QPushButton::clicked, this, [this, g, rows, place, more] {
        QVBoxLayout *whole = m_groups;
        m_groups = place;
        addGroup(g, (*rows)++);
        m_groups = whole;
        more->setEnabled(*rows < m_form.groups[g].repeats);
        showAsked();
    });
}

void SurveyView::addGroup(std::size_t group, int row)
{
    const SurveyGroup &of = m_form.groups[group];
    auto *box = new QGroupBox(
        of.repeats > 1 ? tr("%1 %2").arg(of.name.text()).arg(row + 1) : of.name.text(), this);
    auto *layout = new QFormLayout(box);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (std::size_t f = 0; f < of.fields.size(); ++f)
        addLine(layout, group, row, f);
    m_groups->addWidget(box);
}

void SurveyView::addLine(QFormLayout *layout, std::size_t group, int row, std::size_t field)
{
    const SurveyField &of = m_form.groups[group].fields[field];
    Line line{group, row, field, nullptr, nullptr, nullptr, {}, {}};
    auto *label = new QLabel(of.required ? tr("%1 *").arg(of.name.text()) : of.name.text(), this);
    line.label = label;
    line.editor = editorFor(of, line);
    line.editor->setObjectName(of.key + (row > 0 ? u"-%1"_s.arg(row) : QString()));
    line.editor->setAccessibleName(of.name.text());
    line.editor->setToolTip(of.hint.text());
    label->setBuddy(line.editor);
    line.note = new QLabel(this);
    line.note->setObjectName(line.editor->objectName() + u"Note"_s);
    line.note->setWordWrap(true);
    line.note->hide();
    auto *cell = new QVBoxLayout;
    cell->addWidget(line.editor);
    cell->addWidget(line.note);
    layout->addRow(label, cell);
    m_lines.push_back(std::move(line));
}

QWidget *SurveyView::editorFor(const SurveyField &field, Line &line)
{
    switch (field.type) {
    case SurveyType::Choice:
    case SurveyType::YesNo:
        return chooser(field, line);
    case SurveyType::Photo:
    case SurveyType::Video:
    case SurveyType::Signature:
        return fileButton(field, line);
    case SurveyType::Place:
        return placeBoxes(line);
    case SurveyType::Choices:
        return severalOf(field, line);
    case SurveyType::Note:
        line.text = [] { return QString(); };
        return dimLabel(field.hint.text(), this);
    default:
        break;
    }
    auto *edit = new QLineEdit(this);
    if (field.type == SurveyType::Date)
        edit->setPlaceholderText(u"2026-11-30"_s);
    connect(edit, &QLineEdit::textChanged, this, &SurveyView::showAsked);
    line.text = [edit] { return edit->text().trimmed(); };
    return edit;
}

QWidget *SurveyView::placeBoxes(Line &line)
{
    auto *boxes = new PlaceBoxes(this);
    connect(boxes, &PlaceBoxes::changed, this, &SurveyView::showAsked);
    connect(boxes, &PlaceBoxes::failed, this, &SurveyView::failed);
    line.text = [boxes] { return boxes->text(); };
    line.origin = [boxes] { return boxes->origin(); };
    return boxes;
}

PlaceOrigin SurveyView::origin() const
{
    for (const Line &line : m_lines) {
        if (line.origin && !line.text().isEmpty())
            return line.origin();
    }
    return {};
}

QWidget *SurveyView::severalOf(const SurveyField &field, Line &line)
{
    auto *box = new QWidget(this);
    auto *row = new QVBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto boxes = std::make_shared<std::vector<std::pair<QCheckBox *, QString>>>();
    for (const SurveyChoice &choice : field.choices) {
        auto *check = new QCheckBox(choice.name.text(), box);
        check->setObjectName(field.key + u'-' + choice.key);
        row->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &SurveyView::showAsked);
        boxes->emplace_back(check, choice.key);
    }
    line.text = [boxes] {
        QStringList keys;
        for (const auto &[check, key] : *boxes) {
            if (check->isChecked())
                keys << key;
        }
        return keys.join(u' ');
    };
    return box;
}

QWidget *SurveyView::chooser(const SurveyField &field, Line &line)
{
    auto *combo = new QComboBox(this);
    combo->addItem(tr("(not answered)"), QString());
    if (field.type == SurveyType::YesNo) {
        combo->addItem(tr("yes"), u"true"_s);
        combo->addItem(tr("no"), u"false"_s);
    }
    for (const SurveyChoice &choice : field.choices)
        combo->addItem(choice.name.text(), choice.key);
    connect(combo, &QComboBox::currentIndexChanged, this, &SurveyView::showAsked);
    line.text = [combo] { return combo->currentData().toString(); };
    return combo;
}

QWidget *SurveyView::fileButton(const SurveyField &field, Line &line)
{
    auto *add = new QPushButton(tr("Add a file..."), this);
    add->setAutoDefault(false);
    auto digests = std::make_shared<QStringList>();
    const QString filter = field.type == SurveyType::Video
                               ? tr("Videos (*.mp4 *.mov *.avi *.mkv)")
                               : tr("Pictures (*.jpg *.jpeg *.png *.heic)");
    add->setEnabled(m_addFile != nullptr);
    connect(add, &QPushButton::clicked, this, [this, add, digests, filter] {
        const QString path = askOpenPath(this, tr("Add a file"), filter);
        if (path.isEmpty())
            return;
        const auto digest = m_addFile(path);
        if (!digest) {
            Q_EMIT failed(digest.error().message);
            return;
        }
        if (!digests->contains(*digest))
            *digests << *digest;
        add->setText(tr("Add a file... (%1 there)").arg(digests->size()));
        showAsked();
    });
    line.text = [digests] { return digests->join(u' '); };
    return add;
}

SurveyAnswers SurveyView::answers() const
{
    SurveyAnswers all;
    for (const Line &line : m_lines) {
        const SurveyGroup &group = m_form.groups[line.group];
        auto &rows = all[group.key];
        if (static_cast<int>(rows.size()) <= line.row)
            rows.resize(static_cast<std::size_t>(line.row) + 1);
        if (const QString text = line.text(); !text.isEmpty())
            rows[static_cast<std::size_t>(line.row)][group.fields[line.field].key] = text;
    }
    return all;
}

void SurveyView::showAsked()
{
    const SurveyAnswers present = answers();
    Q_EMIT changed();
    for (const Line &line : m_lines) {
        const bool asked = isAsked(m_form, present, line.group, line.row, line.field);
        line.label->setVisible(asked);
        line.editor->setVisible(asked);
        line.note->hide();
    }
}

std::optional<SurveyAnswers> SurveyView::checked()
{
    showAsked();
    SurveyAnswers given = tidied(m_form, answers());
    const auto faults = checkAnswers(m_form, given);
    for (const SurveyFault &fault : faults) {
        for (const Line &line : m_lines) {
            const SurveyGroup &group = m_form.groups[line.group];
            if (group.key != fault.group || line.row != fault.row
                || group.fields[line.field].key != fault.field)
                continue;
            line.note->setText(fault.message);
            line.note->show();
        }
    }
    if (faults.empty())
        return given;
    Q_EMIT failed(
        tr("%n answer(s) are missing or do not fit.", nullptr, static_cast<int>(faults.size())));
    return std::nullopt;
}

} // namespace zs
