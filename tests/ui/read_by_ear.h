#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

#include <functional>
#include <set>

namespace breakeven::ui {

/// What a screen reader finds in a window, and what it could not say.
class ReadByEar {
public:
    /// What is wrong, each with where.
    QStringList faults(QWidget& window) {
        faults_.clear();
        seen_.clear();
        walk(QAccessible::queryAccessibleInterface(&window), window.metaObject()->className());
        return faults_;
    }

    int controls() const { return controls_; }
    int cells() const { return cells_; }
    int parts() const { return parts_; }

private:
    static constexpr int mostRows = 12, mostColumns = 30;

    static QString name(QAccessibleInterface* one) { return one->text(QAccessible::Name).trimmed(); }

    static bool isControl(QAccessibleInterface* one) {
        const auto* widget = qobject_cast<QWidget*>(one->object());
        if (widget && isInside(*widget)) return false;
        switch (one->role()) {
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::Link:
        case QAccessible::Chart:
        case QAccessible::ProgressBar:
            return true;
        default:
            return widget && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        }
    }

    /// A part of a control, which has the name.
    static bool isInside(const QWidget& widget) {
        if (widget.objectName().startsWith("qt_")) return true;
        const QWidget* above = widget.parentWidget();
        if (!above) return false;
        if (qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QScrollBar*>(&widget))
            return true;
        if (above->inherits("QComboBox") || above->inherits("QAbstractSpinBox") ||
            above->inherits("QComboBoxPrivateContainer") || above->inherits("QLineEdit"))
            return true;
        return above->inherits("QTabBar") || above->inherits("QToolBar")
                   ? widget.objectName().startsWith("qt_")
                   : false;
    }

    /// What a person makes nothing of: a class, an address, a word of the program.
    static bool isCode(const QString& text) {
        static const QRegularExpression code(
            R"(^(Q[A-Z]\w+|.*::.*|[a-z0-9]+(_[a-z0-9]+)+|\w+:\w+:.*|.*%[1-9].*)$)");
        return code.match(text).hasMatch();
    }

    void walk(QAccessibleInterface* one, const QString& where) {
        if (!one || !one->isValid()) return;
        const QObject* object = one->object();
        if (const auto* widget = qobject_cast<const QWidget*>(object); widget && !widget->isVisible()) return;
        if (object && !seen_.insert(object).second) return;
        const QString here =
            where + " / " +
            (object ? QString(object->metaObject()->className()).remove("breakeven::ui::") : QString("part"));
        if (isControl(one)) {
            ++controls_;
            if (name(one).isEmpty()) faults_ << here + " has no name, under \"" + nameAbove(one) + '"';
            if (isCode(name(one))) faults_ << here + " is called " + name(one);
        }
        if (auto* table = one->tableInterface()) return readTable(*one, *table, here);
        if (one->role() == QAccessible::Chart) return readParts(*one, here);
        if (qobject_cast<const QComboBox*>(object)) return;
        for (int child = 0; child < one->childCount(); ++child) walk(one->child(child), here);
    }

    static QString nameAbove(QAccessibleInterface* one) {
        for (auto* above = one->parent(); above; above = above->parent())
            if (!name(above).isEmpty()) return name(above);
        return {};
    }

    void readParts(QAccessibleInterface& chart, const QString& here) {
        for (int part = 0; part < chart.childCount(); ++part) {
            auto* one = chart.child(part);
            ++parts_;
            if (!one || !one->text(QAccessible::Name).contains(QRegularExpression("\\w")))
                faults_ << QString("%1: value %2 says nothing").arg(here).arg(part);
            else if (chart.indexOfChild(one) != part || one->parent()->object() != chart.object())
                faults_ << QString("%1: value %2 is lost").arg(here).arg(part);
        }
    }

    /// Each cell with the headings of its row and column; of a tree, in which rows are read whole, of its
    /// column.
    void readTable(QAccessibleInterface& one, QAccessibleTableInterface& table, const QString& here) {
        const auto* view = qobject_cast<QTableView*>(one.object());
        const auto* tree = qobject_cast<QTreeView*>(one.object());
        if (!view && (!tree || tree->isHeaderHidden())) return;
        // While nobody listens, tables are not told that what they gave out before is other now.
        QAccessibleTableModelChangeEvent reset(one.object(), QAccessibleTableModelChangeEvent::ModelReset);
        table.modelChange(&reset);
        for (int row = 0; row < table.rowCount() && row < mostRows; ++row)
            for (int column = 0; column < table.columnCount() && column < mostColumns; ++column) {
                if (tree ? tree->isColumnHidden(column) : view->isColumnHidden(column)) continue;
                auto* cell = table.cellAt(row, column);
                if (!cell || !cell->tableCellInterface()) continue;
                ++cells_;
                const QString at = QString("%1 \"%2\", row %3, column %4")
                                       .arg(here, name(&one))
                                       .arg(row + 1)
                                       .arg(column + 1);
                judge(cell->tableCellInterface()->columnHeaderCells(), at + ": column", true);
                if (view)
                    judge(cell->tableCellInterface()->rowHeaderCells(), at + ": row",
                          view->model()->inherits("breakeven::ui::SheetPreviewModel") ||
                              view->model()->inherits("breakeven::ui::IntakeSampleModel"));
            }
    }

    void judge(const QList<QAccessibleInterface*>& headings, const QString& at, bool numbersToo) {
        static const QRegularExpression number("^[0-9+]*$");
        const QString heading = headings.isEmpty() ? QString() : name(headings.front());
        if (heading.isEmpty() || (!numbersToo && number.match(heading).hasMatch()))
            faults_ << at + " heading is \"" + heading + '"';
        for (auto* one : headings) // made for whoever asks; only the cache can delete them
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(one));
    }

    QStringList faults_;
    std::set<const QObject*> seen_;
    int controls_ = 0, cells_ = 0, parts_ = 0;
};

} // namespace breakeven::ui
