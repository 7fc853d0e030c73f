#pragma once

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>

namespace breakeven::ui {

/// Holds every model that is shown in a view, and those it stands on, to Qt's rules for models: a test fails
/// at the first signal that breaks one.
class WatchedModels : public QObject {
public:
    WatchedModels() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Show)
            if (const auto* view = qobject_cast<QAbstractItemView*>(object); view && !isQts(*view))
                watch(view->model());
        return false;
    }

private:
    /// Widgets that hold their items themselves take their model down in ways of their own; those of files
    /// have rules of their own, and who walks through them reads devices too.
    static bool isQts(const QAbstractItemView& view) {
        return view.inherits("QTreeWidget") || view.inherits("QListWidget") ||
               view.inherits("QTableWidget") || view.inherits("QHeaderView") ||
               view.window()->inherits("QFileDialog") ||
               (view.model() && view.model()->inherits("QCompletionModel"));
    }
    static void watch(QAbstractItemModel* model) {
        constexpr auto once = Qt::FindDirectChildrenOnly;
        if (!model || model->findChild<QAbstractItemModelTester*>(QString(), once)) return;
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        if (const auto* proxy = qobject_cast<QAbstractProxyModel*>(model)) watch(proxy->sourceModel());
    }
};

} // namespace breakeven::ui
