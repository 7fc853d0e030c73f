#pragma once

#include "document/document.h"

#include <QObject>

namespace breakeven::ui {

/// What people do to arrangements as wholes.
class ArrangementCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand in front of.
    ArrangementCommands(Document& document, QWidget* window);

    /// Makes one from a template and goes to the scenario it is switched on in.
    void add();
    /// Brings one from another economy.
    void bring();
    void remove(const QString& arrangement);
    /// Starts it earlier or later, in the present scenario where that is not base.
    void move(const QString& arrangement, int years);
    void enable(const QString& arrangement, bool enabled);

Q_SIGNALS:
    void arrangementWanted(const QString& arrangement);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    void goTo(const QString& arrangement, const QString& scenario);
    void enter(const QString& arrangement, const char* column, const std::string& text, const Message& name);

    Document& document_;
    QWidget* window_;
};

} // namespace breakeven::ui
