#pragma once

#include "grid/grid_panel.h"
#include "grid/table_model.h"
#include "many_lines.h"
#include "ui/clocks.h"
#include "watched_models.h"

#include <QSettings>

namespace breakeven::ui {

enum BudgetColumn { line, lineName, category, function, amount, indexColumn, recurrent, variable };

/// The budget of a small hospital in a grid of its own, with the keyboard in it.
class BudgetGrid {
public:
    /// With `more` lines besides the two it has.
    explicit BudgetGrid(int more = 0) {
        QCoreApplication::setOrganizationName(QStringLiteral("breakeven-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("budget_grid"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
        document.start(economyOfLines(more), QStringLiteral("Small"));
        panel = std::make_unique<GridPanel>(std::make_unique<TableModel>(
            document, TableScope{TableId::budgets, {{"org", "RNL"}}, {}, nullptr, {}, {}}));
        panel->resize(1000, 400);
        panel->show();
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get())) qFatal("the grid does not show");
        view().setFocus();
        putCursor(0, amount);
    }

    GridView& view() const { return panel->view(); }
    QLineEdit* editor() const {
        const auto open = view().viewport()->findChildren<QLineEdit*>();
        return open.isEmpty() ? nullptr : open.last();
    }
    QModelIndex cell(int row, int column) const { return view().order().index(row, column); }
    QString held(int row, int column) const { return cell(row, column).data(canonicalRole).toString(); }
    void putCursor(int row, int column) const { view().setCurrentIndex(cell(row, column)); }
    void click(int row, int column, Qt::KeyboardModifiers keys = {}) const {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys,
                          view().visualRect(cell(row, column)).center());
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers keys = {}) const {
        QTest::keyClick(view().entry().isEditing() ? static_cast<QWidget*>(editor()) : &view(), pressed,
                        keys);
    }
    void type(const char* text) const {
        for (const char* letter = text; *letter; ++letter)
            QTest::keyClick(view().entry().isEditing() ? static_cast<QWidget*>(editor()) : &view(), *letter);
    }
    /// The cells selected, "row,column" each.
    QStringList selected() const {
        QStringList cells;
        QModelIndexList indexes = view().selectionModel()->selectedIndexes();
        std::sort(indexes.begin(), indexes.end());
        for (const QModelIndex& index : indexes)
            cells << QStringLiteral("%1,%2").arg(index.row()).arg(index.column());
        return cells;
    }

    Document document{nullptr, slowly()};
    std::unique_ptr<GridPanel> panel;

private:
    QTemporaryDir settings_;
    WatchedModels watched_;
};

} // namespace breakeven::ui
