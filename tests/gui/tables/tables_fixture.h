// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of tables over a real workspace.
#pragma once

#include "gui/shell/shell_fixture.h"
#include "report/workbook.h"
#include "ui/tables/table_import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

namespace zs {

struct TablesFixture : OwnConfiguration, TempWorkspace {
    QUndoStack steps;
    std::unique_ptr<PlanDesk> desk = std::make_unique<PlanDesk>(*workspace, steps);
    std::unique_ptr<TableImportDialog> importing;

    TablesFixture() { applyTheme(ThemeKind::Light, 100); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QString target = folder.filePath(name);
        QFile out(target);
        REQUIRE((out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()));
        return target;
    }
    /// Opens the importing and reads a file that is chosen by its button.
    void read(const QString &target)
    {
        importing = std::make_unique<TableImportDialog>(*desk, TaskId());
        importing->show();
        QSignalSpy previewed(importing.get(), &TableImportDialog::previewed);
        nextAnswer::path(target);
        QTest::mouseClick(child<QPushButton>(u"tableChoose"), Qt::LeftButton);
        REQUIRE(previewed.wait(20'000));
    }
    /// Chooses as a person does, and waits for what follows.
    void choose(QStringView name, const QString &text)
    {
        auto *box = child<QComboBox>(name);
        const int index = box->findText(text);
        INFO("no choice " << text.toStdString());
        REQUIRE(index >= 0);
        QSignalSpy previewed(importing.get(), &TableImportDialog::previewed);
        QSignalSpy refused(importing.get(), &TableImportDialog::refused);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        REQUIRE(QTest::qWaitFor([&] { return previewed.count() + refused.count() > 0; }, 20'000));
    }
    template <class W>
    [[nodiscard]] W *child(QStringView name) const
    {
        W *found = importing->findChild<W *>(name.toString());
        INFO("no child named " << name.toString().toStdString());
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] bool mayGo() const { return child<QPushButton>(u"tableGo")->isEnabled(); }
    void go() { QTest::mouseClick(child<QPushButton>(u"tableGo"), Qt::LeftButton); }
    [[nodiscard]] std::int64_t records(const QString &command) const
    {
        AuditFilter filter;
        filter.command = command;
        const auto count = workspace->auditCount(filter);
        REQUIRE_OK(count);
        return *count;
    }
};

} // namespace zs
