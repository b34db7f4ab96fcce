// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/survey_dialog.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace zs {

SurveyDialog::SurveyDialog(FieldKit &kit,
                           const KitTask &task,
                           const SurveyForm &form,
                           const QString &author,
                           QWidget *parent)
    : QDialog(parent)
    , m_kit(kit)
    , m_task(task.task)
    , m_form(form)
    , m_author(author)
    , m_problem(new QLabel(this))
{
    setObjectName(u"surveyDialog"_s);
    setWindowTitle(tr("%1: %2").arg(form.name.text(), task.name));
    auto *inside = new QWidget(this);
    m_groups = new QVBoxLayout(inside);
    for (std::size_t g = 0; g < m_form.groups.size(); ++g) {
        if (m_form.groups[g].repeats == 1) {
            addGroup(g, 0);
            continue;
        }
        auto *more = new QPushButton(tr("One more: %1").arg(m_form.groups[g].name.text()), inside);
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
    m_groups->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFrameShape(QFrame::NoFrame);
    m_problem->setObjectName(u"surveyProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = box->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"goAhead"_s);
    connect(box, &QDialogButtonBox::accepted, this, &SurveyDialog::tryAccept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(box);
    resize(scaled(520), scaled(460));
    showAsked();
}

void SurveyDialog::addGroup(std::size_t group, int row)
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

void SurveyDialog::addLine(QFormLayout *layout, std::size_t group, int row, std::size_t field)
{
    const SurveyField &of = m_form.groups[group].fields[field];
    Line line{group, row, field, nullptr, nullptr, nullptr, {}};
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

QWidget *SurveyDialog::editorFor(const SurveyField &field, Line &line)
{
    switch (field.type) {
    case SurveyType::Choice:
    case SurveyType::YesNo:
        return chooser(field, line);
    case SurveyType::Photo:
    case SurveyType::Video:
    case SurveyType::Signature:
        return fileButton(field, line);
    case SurveyType::Choices: {
        auto *box = new QWidget(this);
        auto *row = new QVBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        auto boxes = std::make_shared<std::vector<std::pair<QCheckBox *, QString>>>();
        for (const SurveyChoice &choice : field.choices) {
            auto *check = new QCheckBox(choice.name.text(), box);
            check->setObjectName(field.key + u'-' + choice.key);
            row->addWidget(check);
            connect(check, &QCheckBox::toggled, this, &SurveyDialog::showAsked);
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
    default:
        break;
    }
    auto *edit = new QLineEdit(this);
    if (field.type == SurveyType::Date)
        edit->setPlaceholderText(u"2026-11-30"_s);
    else if (field.type == SurveyType::Place)
        edit->setPlaceholderText(tr("latitude longitude accuracy: 30.6574 104.0657 5"));
    connect(edit, &QLineEdit::textChanged, this, &SurveyDialog::showAsked);
    line.text = [edit] { return edit->text().trimmed(); };
    return edit;
}

QWidget *SurveyDialog::chooser(const SurveyField &field, Line &line)
{
    auto *combo = new QComboBox(this);
    combo->addItem(tr("(not answered)"), QString());
    if (field.type == SurveyType::YesNo) {
        combo->addItem(tr("yes"), u"true"_s);
        combo->addItem(tr("no"), u"false"_s);
    }
    for (const SurveyChoice &choice : field.choices)
        combo->addItem(choice.name.text(), choice.key);
    connect(combo, &QComboBox::currentIndexChanged, this, &SurveyDialog::showAsked);
    line.text = [combo] { return combo->currentData().toString(); };
    return combo;
}

QWidget *SurveyDialog::fileButton(const SurveyField &field, Line &line)
{
    auto *add = new QPushButton(tr("Add a file..."), this);
    add->setAutoDefault(false);
    auto digests = std::make_shared<QStringList>();
    const QString filter = field.type == SurveyType::Video
                               ? tr("Videos (*.mp4 *.mov *.avi *.mkv)")
                               : tr("Pictures (*.jpg *.jpeg *.png *.heic)");
    connect(add, &QPushButton::clicked, this, [this, add, digests, filter] {
        const QString path = askOpenPath(this, tr("Add a file"), filter);
        if (path.isEmpty())
            return;
        const auto file = m_kit.addFile(path);
        if (!file) {
            m_problem->setText(file.error().message);
            m_problem->show();
            return;
        }
        if (!digests->contains(toHex(file->digest)))
            *digests << toHex(file->digest);
        add->setText(tr("Add a file... (%1 there)").arg(digests->size()));
        showAsked();
    });
    line.text = [digests] { return digests->join(u' '); };
    return add;
}

SurveyAnswers SurveyDialog::answers() const
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

void SurveyDialog::showAsked()
{
    const SurveyAnswers present = answers();
    m_problem->hide();
    for (const Line &line : m_lines) {
        const bool asked = isAsked(m_form, present, line.group, line.row, line.field);
        line.label->setVisible(asked);
        line.editor->setVisible(asked);
        line.note->hide();
    }
}

void SurveyDialog::tryAccept()
{
    showAsked();
    const SurveyAnswers given = tidied(m_form, answers());
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
    if (!faults.empty()) {
        m_problem->setText(tr(
            "%n answer(s) are missing or do not fit.", nullptr, static_cast<int>(faults.size())));
        m_problem->show();
        return;
    }
    SurveyReport report;
    report.task = m_task;
    report.form = m_form.key;
    report.edition = m_form.edition;
    report.author = m_author;
    report.answers = given;
    const auto filled = m_kit.fill(report, SystemClock().now());
    if (!filled) {
        m_problem->setText(filled.error().message);
        m_problem->show();
        return;
    }
    accept();
}

OfficeDialog::OfficeDialog(const QString &message, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
{
    setObjectName(u"officeDialog"_s);
    setWindowTitle(tr("The office's fingerprint"));
    auto *words = new QLabel(message, this);
    words->setWordWrap(true);
    auto *ask = new QLabel(tr("&Fingerprint as the office tells it:"), this);
    m_edit->setObjectName(u"officeFingerprint"_s);
    m_edit->setAccessibleName(tr("Fingerprint"));
    m_edit->setPlaceholderText(u"0000 0000 0000 0000"_s);
    ask->setBuddy(m_edit);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->addButton(tr("&Trust this office"), QDialogButtonBox::AcceptRole)
        ->setObjectName(u"goAhead"_s);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(ask);
    column->addWidget(m_edit);
    column->addWidget(box);
}

QString OfficeDialog::fingerprint() const
{
    return m_edit->text().simplified();
}

} // namespace zs
