// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a form as they are asked for, faults beside them: on a device, and as the preview
// of who designs the form.
#pragma once

#include "base/result.h"
#include "field/survey_answers.h"
#include "ui/field/place_boxes.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace zs {

class SurveyView final : public QWidget {
    Q_OBJECT

public:
    /// Keeps the file of that path; its digest, hex.
    using AddFile = std::function<Result<QString>(const QString &path)>;

    /// Without `addFile` no files can be added.
    SurveyView(const SurveyForm &form, AddFile addFile, QWidget *parent = nullptr);
    [[nodiscard]] SurveyAnswers answers() const;
    /// What was filled in, when nothing is wrong; else the faults are shown and failed() is told.
    [[nodiscard]] std::optional<SurveyAnswers> checked();
    /// Where the first place comes from; Unknown where none was filled in.
    [[nodiscard]] PlaceOrigin origin() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &problem);

private:
    struct Line {
        std::size_t group = 0;
        int row = 0;
        std::size_t field = 0;
        QWidget *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *note = nullptr;
        std::function<QString()> text;
        std::function<PlaceOrigin()> origin; ///< of a place
    };
    void addGroup(std::size_t group, int row);
    void addRepeat(std::size_t group);
    void addLine(QFormLayout *layout, std::size_t group, int row, std::size_t field);
    [[nodiscard]] QWidget *editorFor(const SurveyField &field, Line &line);
    [[nodiscard]] QWidget *severalOf(const SurveyField &field, Line &line);
    [[nodiscard]] QWidget *chooser(const SurveyField &field, Line &line);
    [[nodiscard]] QWidget *placeBoxes(Line &line);
    [[nodiscard]] QWidget *fileButton(const SurveyField &field, Line &line);
    void showAsked();

    SurveyForm m_form;
    AddFile m_addFile;
    QVBoxLayout *m_groups;
    std::vector<Line> m_lines;
};

} // namespace zs
