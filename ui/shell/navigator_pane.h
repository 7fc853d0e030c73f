#pragma once

#include "document/document.h"

#include <QWidget>

class QLineEdit;

namespace breakeven::ui {

class Navigator;

/// The navigator with a field to find pages in it and a choice of how organisations stand together.
class NavigatorPane : public QWidget {
    Q_OBJECT

public:
    explicit NavigatorPane(Document& document, QWidget* parent = nullptr);

    Navigator& navigator() { return *navigator_; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QLineEdit* words_;
    Navigator* navigator_;
};

} // namespace breakeven::ui
