// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_seam.h"

#include "ui/widgets/passphrase_edit.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <deque>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

using Answer = std::variant<QString, bool>;

std::deque<Answer> &answers()
{
    static std::deque<Answer> waiting;
    return waiting;
}

template <class T>
std::optional<T> takeAnswer()
{
    if (answers().empty() || !std::holds_alternative<T>(answers().front()))
        return {};
    T answer = std::get<T>(answers().front());
    answers().pop_front();
    return answer;
}

/// ".xlsx" of "Excel (*.xlsx)"; empty when the filter names no single suffix.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\(\\*(\\.[A-Za-z0-9]+)\\)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

QString askOpenPath(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto answer = takeAnswer<QString>())
        return *answer;
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString
askSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    if (const auto answer = takeAnswer<QString>())
        return *answer;
    QString chosen;
    QString path = QFileDialog::getSaveFileName(parent, title, suggested, filter, &chosen);
    const QString suffix = suffixOf(chosen.isEmpty() ? filter : chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += suffix;
    return path;
}

bool askYes(QWidget *parent, const QString &question, const QString &detail, const QString &yes)
{
    if (const auto answer = takeAnswer<bool>())
        return *answer;
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    box.setInformativeText(detail);
    QPushButton *go = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == go;
}

Secret askPassphrase(QWidget *parent, const QString &title, const QString &question)
{
    if (const auto answer = takeAnswer<QString>())
        return Secret(answer->toUtf8());
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    auto *words = new QLabel(question, &dialog);
    words->setWordWrap(true);
    auto *edit = new PassphraseEdit(&dialog);
    words->setBuddy(edit);
    edit->setAccessibleName(question);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    column->addWidget(words);
    column->addWidget(edit);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? edit->secret() : Secret();
}

namespace nextAnswer {

void path(const QString &answer)
{
    answers().emplace_back(answer);
}

void passphrase(const QString &answer)
{
    answers().emplace_back(answer);
}

void yes(bool answer)
{
    answers().emplace_back(answer);
}

bool isWaiting()
{
    return !answers().empty();
}

void clear()
{
    answers().clear();
}

} // namespace nextAnswer

} // namespace zs
