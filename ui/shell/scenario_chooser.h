#pragma once

#include "document/document.h"

#include <QComboBox>

namespace breakeven::ui {

/// Chooses the scenario the window works in.
class ScenarioChooser : public QComboBox {
    Q_OBJECT

public:
    explicit ScenarioChooser(Document& document, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();
    void follow();

    Document& document_;
};

} // namespace breakeven::ui
