// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

/**
 * One case of a vector file.
 *
 * @param id what the author called it; foreign text
 * @param op what is to be done: {@code op}, {@code mode} or {@code method} of the case, empty if it has none
 * @param inputs what to do it with
 * @param expected what must come out
 * @param whole the whole case
 */
public record VectorCase(String id, String op, Json inputs, Json expected, Json whole) {
    /** Takes a case as it stands in a file. */
    static VectorCase of(Json json) throws VectorException {
        String id = json.at("id").text();
        String op = "";
        for (String name : new String[] {"op", "mode", "method"}) {
            if (json.at(name).present()) {
                op = json.at(name).text();
                break;
            }
        }
        return new VectorCase(id, op, json.at("inputs"), json.at("expected"), json);
    }
}
