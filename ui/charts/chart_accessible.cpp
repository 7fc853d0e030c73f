#include "charts/chart_accessible.h"

#include "charts/chart_view.h"

#include <QAccessibleWidget>

namespace breakeven::ui {

namespace {

class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    // What is drawn over it is no part by itself.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return static_cast<ChartView*>(object())->readOut();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object) {
    auto* chart = qobject_cast<ChartView*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

// Qt keeps a factory once, however often it is installed.
void makeChartsAccessible() { QAccessible::installFactory(accessibleChart); }

void tellChartValue(ChartView& chart) {
    QAccessibleValueChangeEvent event(&chart, chart.readOut());
    QAccessible::updateAccessibility(&event);
}

} // namespace breakeven::ui
