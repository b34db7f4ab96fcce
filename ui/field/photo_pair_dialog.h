// SPDX-License-Identifier: GPL-3.0-or-later
// Photos of one site over time (前后对比): two beside each other, a slider through the later ones,
// and those that are much alike.
#pragma once

#include "commands/field_desk.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QTableWidget;

namespace zs {

/// A photo with the words beside it.
struct DatedPhoto {
    FieldPhoto row;
    WallTime at; ///< by the camera, else when its form was filled in
    QString what;
};
/// Of one project, the earliest first.
[[nodiscard]] std::vector<DatedPhoto>
photosOverTime(const std::vector<FieldDesk::ReportLine> &reports, ProjectId project);

/// What cameras of the site took, put among the others by time.
void addCameraShots(std::vector<DatedPhoto> &photos, const std::vector<FieldPhoto> &ofProject);

class PhotoPairDialog final : public QDialog {
    Q_OBJECT

public:
    PhotoPairDialog(Workspace &workspace,
                    const QString &project,
                    std::vector<DatedPhoto> photos,
                    QWidget *parent);

private:
    struct Side {
        QComboBox *choice = nullptr;
        QLabel *picture = nullptr;
        QLabel *words = nullptr;
    };
    [[nodiscard]] Side side(const QString &name, const QString &label, class QHBoxLayout *into);
    [[nodiscard]] QTableWidget *alikes();
    void show(const Side &side);

    Workspace &m_workspace;
    std::vector<DatedPhoto> m_photos;
    Side m_left;
    Side m_right;
    QSlider *m_slider;
};

/// Two photos of a list that are the same or nearly so, and in how many of 64 bits they differ.
struct AlikePair {
    std::size_t first = 0;
    std::size_t second = 0;
    int distance = 0;
};
[[nodiscard]] std::vector<AlikePair> alikePairs(const std::vector<DatedPhoto> &photos);

} // namespace zs
