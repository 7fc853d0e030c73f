#include "theme/drawn_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>

namespace breakeven::ui {

namespace {

const DrawnParts* partsOf(const QObject* object) { return dynamic_cast<const DrawnParts*>(object); }

class PartReading : public QAccessibleInterface {
public:
    PartReading(QWidget& widget, int part) : widget_(&widget), part_(part) {}

    int place() const { return part_; }
    bool isValid() const override { return parts() && part_ < parts()->partCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return widget_ ? widget_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(widget_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name && isValid() ? parts()->partText(part_) : QString();
    }

    QRect rect() const override {
        if (!isValid()) return {};
        const QRect place = parts()->partPlace(part_);
        return {widget_->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = state.focusable = state.selectable = true;
        state.invisible = !widget_ || !widget_->isVisible();
        state.selected = isValid() && parts()->chosenPart() == part_;
        state.focused = state.selected && widget_->hasFocus();
        return state;
    }

private:
    const DrawnParts* parts() const { return partsOf(widget_); }

    QPointer<QWidget> widget_;
    int part_;
};

class PartsReading : public QAccessibleWidget {
public:
    explicit PartsReading(QWidget& widget) : QAccessibleWidget(&widget, QAccessible::Chart) {}
    ~PartsReading() override {
        for (const auto& [part, id] : known_) QAccessible::deleteAccessibleInterface(id);
    }

    // The value of the whole is that of the part the keyboard is at.
    QString text(QAccessible::Text what) const override {
        if (what != QAccessible::Value || !parts()) return QAccessibleWidget::text(what);
        return parts()->chosenPart() < 0 ? QString() : parts()->partText(parts()->chosenPart());
    }

    int childCount() const override { return parts() ? parts()->partCount() : 0; }

    QAccessibleInterface* child(int part) const override {
        if (part < 0 || part >= childCount()) return nullptr;
        auto found = known_.find(part);
        if (found == known_.end()) {
            auto* reading = new PartReading(*widget(), part); // Qt's, until it is taken back above
            found = known_.emplace(part, QAccessible::registerAccessibleInterface(reading)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* reading = dynamic_cast<const PartReading*>(child);
        return reading ? reading->place() : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        for (int part = 0; part < childCount(); ++part)
            if (QAccessibleInterface* one = child(part); one->rect().contains(x, y)) return one;
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override {
        return parts() && widget()->hasFocus() ? child(parts()->chosenPart()) : nullptr;
    }

private:
    const DrawnParts* parts() const { return partsOf(object()); }

    mutable std::map<int, QAccessible::Id> known_;
};

QAccessibleInterface* readParts(const QString&, QObject* object) {
    return partsOf(object) ? new PartsReading(*static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

DrawnParts::DrawnParts() {
    QAccessible::installFactory(readParts); // once, however often it is asked for
}

void DrawnParts::tellChosen(QWidget& self) const {
    if (chosenPart() < 0) return;
    QAccessibleValueChangeEvent value(&self, partText(chosenPart()));
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent event(&self, QAccessible::Focus);
    event.setChild(chosenPart());
    QAccessible::updateAccessibility(&event);
}

} // namespace breakeven::ui
